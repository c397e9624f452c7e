// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A customer from all sides (K-2): everything of whatever kind that is about this customer, and
// other files that may be the same one, each with what speaks for it (K-1).
#pragma once

#include "core/desk/view.h"

namespace shouwen {

struct CustomerTwin {
    QueueRow row;
    std::vector<std::string> same = {}; ///< names of the fields that agree
};

struct CustomerFile {
    RecordId customer;
    std::vector<QueueRow> rows = {}; ///< newest first, those of merged files included
    bool more = false;               ///< there are older ones
    std::vector<CustomerTwin> twins = {};
    std::vector<QueueRow> merged = {}; ///< files that became part of this one
};

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fold a second time, slow and from its definition: every attribute is found by scanning all
// entries for it. Shares no code with core/journal/fold.cpp but the readers of parts; where the two
// disagree one of them is wrong (journal.md I8).

#pragma once

#include "core/journal/fold.h"

#include <optional>
#include <vector>

namespace shouwen::test {

/// Entries in any order, repeated or not.
std::optional<Record> referenceFold(const std::vector<Entry>& entries, const View& view);

} // namespace shouwen::test

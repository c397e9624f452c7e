// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of what `show` prints about a record: its lines and its scores with their arithmetic.
#pragma once

#include "core/desk/view.h"

#include <QJsonArray>

#include <string>

namespace shouwen::cli {

/// One row a line: "  1.  产品 WT-100  数量 3".
std::string linesText(const RecordView& view, const std::string& language);
std::string scoresText(const RecordView& view, const std::string& language);
QJsonArray scoresOf(const RecordView& view);

} // namespace shouwen::cli

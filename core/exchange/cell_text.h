// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What both readers do with the text of a cell, and the failures they share.
#pragma once

#include "core/exchange/table_reader.h"

class QIODevice;

namespace shouwen {

/// "file:row:column letters"; without a column the whole row is meant.
std::string placeOf(const std::string& file, std::int64_t row);
std::string placeOf(const std::string& file, std::int64_t row, std::size_t column);

/// Whether no byte of it needs a look: printable ASCII.
bool isPlainAscii(std::string_view text);
/// `raw` made clean; what cannot be is put into `problem` without its place, and the text is then
/// `raw` with U+FFFD for what is wrong, cut short.
struct SettledText {
    std::string text;
    std::optional<Reason> problem = {};
};
SettledText settleText(std::string_view raw, std::size_t limit);
/// The start of a row that is no row, to be shown.
std::string rawExcerpt(std::string_view raw);

Outcome stopAsked(const ReadOptions& options);
Error readFailed(const QIODevice& device);

} // namespace shouwen

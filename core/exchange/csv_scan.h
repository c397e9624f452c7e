// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the cells of one row of CSV in a piece of text (RFC 4180, and the line ends and blanks of
// real files). Knows nothing of files and encodings; copies nothing.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shouwen {

struct CsvRules {
    char separator = ',';
    std::size_t columns = 16384;
    std::size_t linesPerRow = 1000;
};

struct CsvField {
    std::string_view text; ///< without the quotes around it
    bool quoted = false;
    bool doubled = false; ///< holds "" for "
};

enum class CsvEnd {
    Row,      ///< complete
    More,     ///< the row goes on behind the piece
    Unquoted, ///< a quote is never closed, or something follows the closing one
    Wide,     ///< complete, but of more columns than allowed; `fields` has the first ones
};

struct CsvScan {
    CsvEnd end = CsvEnd::Row;
    std::size_t next = 0;   ///< where the following row begins; 0 unless complete
    std::size_t lines = 1;  ///< that the row takes
    bool inQuotes = false;  ///< of More
    std::size_t column = 0; ///< of Unquoted
};

/// `last`: nothing follows the piece, which is not empty.
CsvScan scanCsvRow(std::string_view piece, bool last, const CsvRules& rules,
                   std::vector<CsvField>& fields);
/// The separator among , ; TAB that cuts the first rows most evenly; a comma when none does.
char guessSeparator(std::string_view head);

} // namespace shouwen

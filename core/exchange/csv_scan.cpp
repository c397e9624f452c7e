// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_scan.h"

#include <algorithm>
#include <map>

namespace shouwen {
namespace {

bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

class Scanner {
public:
    Scanner(std::string_view piece, bool last, const CsvRules& rules, std::vector<CsvField>& fields)
        : m_piece(piece)
        , m_last(last)
        , m_rules(rules)
        , m_fields(fields)
    {
        fields.clear();
    }

    CsvScan run()
    {
        while (true) {
            const bool whole = m_at < m_piece.size() && m_piece[m_at] == '"' ? quoted() : plain();
            if (!whole)
                return m_scan;
            ++m_column;
            if (m_at < m_piece.size() && m_piece[m_at] == m_rules.separator) {
                ++m_at;
                continue;
            }
            return lineEnd();
        }
    }

private:
    void keep(CsvField field)
    {
        if (m_column < m_rules.columns)
            m_fields.push_back(field);
    }

    bool stop(CsvEnd end, bool inQuotes)
    {
        m_scan.end = end;
        m_scan.inQuotes = inQuotes;
        m_scan.column = m_column;
        return false;
    }

    bool plain()
    {
        const std::size_t from = m_at;
        const char separator = m_rules.separator;
        while (m_at < m_piece.size() && m_piece[m_at] != separator && !isLineEnd(m_piece[m_at]))
            ++m_at;
        if (m_at == m_piece.size() && !m_last)
            return stop(CsvEnd::More, false);
        keep({m_piece.substr(from, m_at - from)});
        return true;
    }

    bool quoted()
    {
        const std::size_t from = ++m_at;
        bool doubled = false;
        while (true) {
            m_at = m_piece.find('"', m_at);
            if (m_at == std::string_view::npos)
                return stop(m_last ? CsvEnd::Unquoted : CsvEnd::More, true);
            if (m_at + 1 == m_piece.size() && !m_last)
                return stop(CsvEnd::More, true);
            if (m_at + 1 == m_piece.size() || m_piece[m_at + 1] != '"')
                break;
            doubled = true;
            m_at += 2;
        }
        const std::string_view text = m_piece.substr(from, m_at - from);
        m_scan.lines += linesIn(text);
        ++m_at;
        while (m_at < m_piece.size() && m_piece[m_at] == ' ')
            ++m_at;
        if (m_at == m_piece.size() && !m_last)
            return stop(CsvEnd::More, false);
        const bool closed = m_at == m_piece.size() || m_piece[m_at] == m_rules.separator ||
                            isLineEnd(m_piece[m_at]);
        if (!closed || m_scan.lines > m_rules.linesPerRow)
            return stop(CsvEnd::Unquoted, true);
        keep({text, true, doubled});
        return true;
    }

    static std::size_t linesIn(std::string_view text)
    {
        std::size_t lines = 0;
        for (std::size_t i = 0; i < text.size(); ++i)
            lines += text[i] == '\n' || (text[i] == '\r' && text.substr(i + 1, 1) != "\n") ? 1 : 0;
        return lines;
    }

    CsvScan lineEnd()
    {
        const bool cr = m_at < m_piece.size() && m_piece[m_at] == '\r';
        if (cr && m_at + 1 == m_piece.size() && !m_last) {
            stop(CsvEnd::More, false); // its LF may follow
            return m_scan;
        }
        m_at += cr && m_piece.substr(m_at + 1, 1) == "\n" ? 2 : m_at < m_piece.size() ? 1 : 0;
        m_scan.end = m_column > m_rules.columns ? CsvEnd::Wide : CsvEnd::Row;
        m_scan.next = m_at;
        return m_scan;
    }

    std::string_view m_piece;
    bool m_last;
    const CsvRules& m_rules;
    std::vector<CsvField>& m_fields;
    CsvScan m_scan;
    std::size_t m_at = 0;
    std::size_t m_column = 0;
};

} // namespace

CsvScan scanCsvRow(std::string_view piece, bool last, const CsvRules& rules,
                   std::vector<CsvField>& fields)
{
    return Scanner(piece, last, rules, fields).run();
}

char guessSeparator(std::string_view head)
{
    static constexpr std::size_t kRows = 30;
    char best = ',';
    std::size_t bestScore = 0;
    std::vector<CsvField> fields;
    for (const char separator : {',', ';', '\t'}) {
        CsvRules rules;
        rules.separator = separator;
        std::map<std::size_t, std::size_t> rowsOfWidth;
        std::string_view rest = head;
        for (std::size_t row = 0; row < kRows && !rest.empty(); ++row) {
            const CsvScan scan = scanCsvRow(rest, true, rules, fields);
            if (scan.next == 0)
                break;
            rest.remove_prefix(scan.next);
            if (fields.size() > 1)
                ++rowsOfWidth[fields.size()];
        }
        std::size_t score = 0; // rows that agree count first, then how many columns there are
        for (const auto& [width, rows] : rowsOfWidth)
            score = std::max(score, rows * 1000 + std::min<std::size_t>(width, 999));
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

} // namespace shouwen

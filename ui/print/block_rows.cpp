// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/block_rows.h"

#include <QByteArray>

#include <algorithm>
#include <numeric>

namespace shouwen::ui {
namespace {

constexpr qreal kLaneWidth = 41 * kUnitsPerMm;  ///< a signature box needs that much
constexpr std::size_t kNarrowColumns = 3;       ///< more become a card a row on a receipt
constexpr qreal kLetterhead = 16 * kUnitsPerMm; ///< height of a logo

/// Widths of table columns: by weight where there is one, else by what stands in them. When that
/// is too wide the wide ones give way, so that numbers and dates stay in one piece.
std::vector<qreal> columnWidths(const Table& table, const Look& look, const TextBreaker& breaker)
{
    const TextStyle style{look.small, Weight::Bold};
    std::vector<qreal> natural;
    int weights = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        // A few hundred rows tell enough; measuring is dear.
        constexpr std::size_t kMeasured = 300;
        int most = -1;
        std::string widest;
        for (std::size_t r = 0; r < std::min(kMeasured, table.rows.size()); ++r)
            if (c < table.rows[r].size() && displayWidth(table.rows[r][c]) > most) {
                most = displayWidth(table.rows[r][c]);
                widest = table.rows[r][c];
            }
        natural.push_back(std::max(breaker.naturalWidth(widest, style),
                                   breaker.naturalWidth(table.columns[c].title, style)) +
                          2 * look.padX);
        weights += table.columns[c].weight;
    }
    const bool weighted = std::all_of(table.columns.begin(), table.columns.end(),
                                      [](const Column& column) { return column.weight > 0; });
    if (weighted) {
        for (std::size_t c = 0; c < natural.size(); ++c)
            natural[c] = look.width * table.columns[c].weight / weights;
        return natural;
    }
    const qreal sum = std::accumulate(natural.begin(), natural.end(), 0.0);
    if (sum <= look.width) {
        for (qreal& width : natural)
            width *= look.width / sum;
        return natural;
    }
    // The highest cap under which everything fits.
    qreal low = 0, high = look.width;
    for (int step = 0; step < 40; ++step) {
        const qreal cap = (low + high) / 2;
        qreal capped = 0;
        for (const qreal width : natural)
            capped += std::min(width, cap);
        (capped <= look.width ? low : high) = cap;
    }
    for (qreal& width : natural)
        width = std::min(width, low);
    return natural;
}

class Builder {
public:
    Builder(const Sheet& sheet, const Look& look, const PrintFont& font)
        : m_sheet(sheet)
        , m_look(look)
        , m_breaker(font)
    {}

    std::vector<Row> build()
    {
        letterhead();
        title();
        for (const Block& block : m_sheet.blocks) {
            ++m_block;
            m_first = m_rows.size();
            std::visit(*this, block);
            if (m_breakNext && m_rows.size() > m_first) {
                m_rows[m_first].pageBreakBefore = true;
                m_breakNext = false;
            }
            if (m_rows.size() > m_first)
                m_rows[m_first].spaceBefore = m_look.gap;
        }
        return std::move(m_rows);
    }

    void operator()(const Grid& grid)
    {
        if (!grid.heading.empty()) {
            Row& row = addRow();
            Cell cell = textCell(grid.heading, {m_look.body, Weight::Bold}, 0, m_look.width);
            cell.framed = true;
            cell.fill = Fill::Band;
            row.cells.push_back(std::move(cell));
            row.keepWithNext = true;
        }
        const int pairs = pairsOf(grid);
        const qreal label = labelWidth(pairs);
        for (const std::vector<GridCell>& cells : gridRows(grid, pairs))
            gridRow(cells, pairs, label);
    }

    void operator()(const Table& table)
    {
        heading(table.heading);
        if (table.rows.empty() && table.blankRows == 0 && !table.ifEmpty.empty()) {
            plain(table.ifEmpty, {m_look.body});
            return;
        }
        if (m_look.narrow && table.columns.size() > kNarrowColumns)
            return cards(table);
        const std::vector<qreal> widths = columnWidths(table, m_look, m_breaker);
        std::vector<std::string> titles;
        for (const Column& column : table.columns)
            titles.push_back(column.title);
        Row& header = tableRow(table, widths, titles, Weight::Bold);
        header.header = header.keepWithNext = true;
        for (Cell& cell : header.cells) {
            cell.fill = Fill::Label;
            cell.vAlign = VAlign::Middle;
            for (TextLine& line : cell.lines)
                line.style.align = Align::Center;
        }
        const std::size_t first = m_rows.size();
        const auto totals = static_cast<std::size_t>(std::max(0, table.totals));
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            tableRow(table, widths, table.rows[r],
                     r + totals >= table.rows.size() ? Weight::Bold : Weight::Normal);
        for (std::size_t back = 0; back < totals && m_rows.size() > first + back + 1; ++back)
            m_rows[m_rows.size() - 2 - back].keepWithNext = true;
        for (int r = 0; r < table.blankRows; ++r)
            tableRow(table, widths, {}, Weight::Normal).minHeight = 1.2 * m_look.room;
    }

    void operator()(const Paragraph& paragraph)
    {
        const bool isHeading = paragraph.style == ParagraphStyle::Heading;
        const int size = isHeading                                  ? m_look.heading
                         : paragraph.style == ParagraphStyle::Small ? m_look.small
                                                                    : m_look.body;
        plain(paragraph.text, {size, isHeading ? Weight::Bold : Weight::Normal, paragraph.align,
                               paragraph.style == ParagraphStyle::Small})
            .keepWithNext = isHeading;
    }

    void operator()(const SignatureLane& lane)
    {
        heading(lane.heading);
        const auto most = static_cast<std::size_t>(std::max(1.0, m_look.width / kLaneWidth));
        const std::size_t lanes = (lane.boxes.size() + most - 1) / most;
        for (std::size_t from = 0, n = 0; n < lanes; ++n) {
            const std::size_t count = (lane.boxes.size() - from + lanes - n - 1) / (lanes - n);
            laneRows(lane, from, count);
            from += count;
        }
    }

    void operator()(const NoteList& notes)
    {
        if (notes.items.empty() && notes.ifEmpty.empty())
            return;
        heading(notes.heading);
        if (notes.items.empty())
            plain(notes.ifEmpty, {m_look.body});
        for (const NoteItem& item : notes.items) {
            Row& row = addRow();
            Cell cell = emptyCell(0, m_look.width);
            const qreal inner = m_look.width - 2 * m_look.padX;
            m_breaker.add(cell.lines, item.head, {m_look.small, Weight::Normal, Align::Left, true},
                          inner);
            m_breaker.add(cell.lines, item.text, {m_look.body}, inner);
            cell.framed = true;
            row.cells.push_back(std::move(cell));
        }
    }

    void operator()(const CheckList& list)
    {
        plain(list.label + (list.label.empty() ? "" : "  ") + checksText(list.checks),
              {m_look.body});
    }

    void operator()(const PageBreak&) { m_breakNext = true; }

private:
    int pairsOf(const Grid& grid) const { return m_look.narrow ? 1 : std::max(1, grid.pairs); }

    Row& addRow()
    {
        Row row;
        row.block = m_block;
        return m_rows.emplace_back(std::move(row));
    }

    Cell emptyCell(qreal x, qreal width) const
    {
        Cell cell;
        cell.x = x;
        cell.width = width;
        cell.padX = m_look.padX;
        cell.padY = m_look.padY;
        return cell;
    }

    Cell textCell(const std::string& text, const TextStyle& style, qreal x, qreal width) const
    {
        Cell cell = emptyCell(x, width);
        m_breaker.add(cell.lines, text, style, width - 2 * cell.padX);
        return cell;
    }

    /// Text across the whole width without a frame.
    Row& plain(const std::string& text, const TextStyle& style)
    {
        Row& row = addRow();
        Cell cell = emptyCell(0, m_look.width);
        cell.padX = 0;
        cell.padY = m_look.padY / 3;
        m_breaker.add(cell.lines, text, style, cell.width);
        row.cells.push_back(std::move(cell));
        return row;
    }

    void heading(const std::string& text)
    {
        if (!text.empty())
            plain(text, {m_look.heading, Weight::Bold}).keepWithNext = true;
    }

    /// A row as lines of title and text, where columns would be too narrow to read.
    void cards(const Table& table)
    {
        for (const std::vector<std::string>& texts : table.rows) {
            Row& row = addRow();
            Cell cell = emptyCell(0, m_look.width);
            cell.framed = true;
            for (std::size_t c = 0; c < std::min(texts.size(), table.columns.size()); ++c)
                if (!texts[c].empty())
                    m_breaker.add(cell.lines, table.columns[c].title + "  " + texts[c],
                                  {m_look.small}, m_look.width - 2 * m_look.padX);
            row.cells.push_back(std::move(cell));
        }
    }

    void letterhead()
    {
        const Letterhead& head = m_sheet.letterhead;
        const QImage logo = QImage::fromData(
            QByteArray::fromRawData(head.logo.data(), static_cast<qsizetype>(head.logo.size())));
        if (head.organisation.empty() && head.address.empty() && logo.isNull())
            return;
        Row& row = addRow();
        const bool room = !logo.isNull() && !m_look.narrow;
        const qreal shape = room ? qreal(logo.width()) / std::max(1, logo.height()) : 0;
        const qreal side =
            room ? std::min(m_look.width / 4, kLetterhead * shape + 2 * kUnitsPerMm) : 0;
        Cell cell = emptyCell(side, m_look.width - 2 * side);
        cell.padX = 0;
        cell.vAlign = VAlign::Middle;
        if (!head.organisation.empty())
            m_breaker.add(cell.lines, head.organisation,
                          {m_look.organisation, Weight::Bold, Align::Center}, cell.width);
        if (!head.address.empty())
            m_breaker.add(cell.lines, head.address,
                          {m_look.small, Weight::Normal, Align::Center, true}, cell.width);
        row.cells.push_back(std::move(cell));
        if (room) {
            row.image = logo;
            row.minHeight = kLetterhead;
        }
        row.ruleBelow = true;
        row.keepWithNext = true;
    }

    void title()
    {
        Row& row = plain(m_sheet.title, {m_look.title, Weight::Bold, Align::Center});
        row.spaceBefore = 3 * kUnitsPerMm;
        row.keepWithNext = true;
        const std::size_t parts = m_sheet.subtitle.size();
        if (parts == 0)
            return;
        Row& line = addRow();
        line.keepWithNext = true;
        line.spaceBefore = kUnitsPerMm;
        const qreal width = m_look.width / static_cast<qreal>(parts);
        for (std::size_t i = 0; i < parts; ++i) {
            const Align align = parts == 1       ? Align::Center
                                : i == 0         ? Align::Left
                                : i + 1 == parts ? Align::Right
                                                 : Align::Center;
            Cell cell = textCell(m_sheet.subtitle[i], {m_look.small, Weight::Normal, align},
                                 width * static_cast<qreal>(i), width);
            cell.padY = 0;
            line.cells.push_back(std::move(cell));
        }
    }

    /// As wide as the widest label of any grid with as many pairs needs, within reason: what stands
    /// one below the other lines up.
    qreal labelWidth(int pairs) const
    {
        qreal widest = 0;
        for (const Block& block : m_sheet.blocks) {
            const auto* grid = std::get_if<Grid>(&block);
            if (!grid || pairsOf(*grid) != pairs)
                continue;
            for (const GridCell& cell : grid->cells)
                widest = std::max(widest, m_breaker.naturalWidth(cell.label, {m_look.body}));
        }
        const qreal pair = m_look.width / pairs;
        const qreal usual = std::min(pair * 0.3, 26 * kUnitsPerMm);
        return std::clamp(widest + 2 * m_look.padX, usual, std::max(usual, pair * 0.4));
    }

    void gridRow(const std::vector<GridCell>& cells, int pairs, qreal label)
    {
        Row& row = addRow();
        const qreal pair = m_look.width / pairs;
        qreal x = 0;
        for (const GridCell& box : cells) {
            const qreal width = pair * box.span;
            Cell name = textCell(box.label, {m_look.body, Weight::Normal, Align::Center}, x, label);
            name.fill = Fill::Label;
            name.vAlign = VAlign::Middle;
            name.framed = name.repeats = true;
            Cell value = textCell(cellText(box), {m_look.body}, x + label, width - label);
            value.framed = true;
            value.vAlign = value.lines.size() > 1 || box.lines > 1 ? VAlign::Top : VAlign::Middle;
            // Where nothing stands yet, a hand must have room to write.
            const qreal line = cellText(box).empty() ? m_look.room : value.lines.front().height;
            const qreal room =
                line * std::max(1, box.lines) + (box.lines > 1 ? 2 * m_look.padY : 0);
            row.minHeight = std::max(row.minHeight, room);
            row.cells.push_back(std::move(name));
            row.cells.push_back(std::move(value));
            x += width;
        }
    }

    Row& tableRow(const Table& table, const std::vector<qreal>& widths,
                  const std::vector<std::string>& texts, Weight weight)
    {
        Row& row = addRow();
        qreal x = 0;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const std::string text = c < texts.size() ? texts[c] : std::string();
            Cell cell =
                textCell(text, {m_look.small, weight, table.columns[c].align}, x, widths[c]);
            cell.framed = true;
            row.cells.push_back(std::move(cell));
            x += widths[c];
        }
        return row;
    }

    /// Label, room for verdict and comment, name, date; one below the other for each who signs.
    void laneRows(const SignatureLane& lane, std::size_t from, std::size_t count)
    {
        const qreal width = m_look.width / static_cast<qreal>(count);
        const auto line = [&](Fill fill, int smaller, const auto& textOf) -> Row& {
            Row& row = addRow();
            row.keepWithNext = true;
            for (std::size_t i = 0; i < count; ++i) {
                TextStyle style{m_look.body, Weight::Normal,
                                fill == Fill::Label ? Align::Center : Align::Left};
                const std::string text = textOf(lane.boxes[from + i]);
                if (m_breaker.naturalWidth(text, style) > width - 2 * m_look.padX)
                    style.pixels = smaller;
                Cell cell = textCell(text, style, width * static_cast<qreal>(i), width);
                cell.framed = true;
                cell.fill = fill;
                cell.repeats = fill == Fill::Label;
                cell.vAlign = cell.lines.size() > 1 ? VAlign::Top : VAlign::Middle;
                row.cells.push_back(std::move(cell));
            }
            return row;
        };
        line(Fill::Label, m_look.body, [](const SignatureBox& box) { return box.label; });
        line(Fill::None, m_look.body, [](const SignatureBox& box) {
            return box.verdict + (box.verdict.empty() || box.comment.empty() ? "" : "\n") +
                   box.comment;
        }).minHeight = 2 * m_look.room;
        line(Fill::None, m_look.small, [&](const SignatureBox& box) {
            return lane.nameWord + " " + box.name;
        }).minHeight = 1.2 * m_look.room;
        line(Fill::None, m_look.small, [&](const SignatureBox& box) {
            return lane.dateWord + " " + (box.time.empty() ? lane.blankDate : box.time);
        }).keepWithNext = false;
    }

    const Sheet& m_sheet;
    const Look& m_look;
    TextBreaker m_breaker;
    std::vector<Row> m_rows;
    std::size_t m_first = 0;
    int m_block = 0;
    bool m_breakNext = false;
};

} // namespace

Look lookOf(Paper paper, qreal density)
{
    Look look;
    if (paper == Paper::A5)
        look = {0, 92, 82, 100, 140, 118, 30, 16, 2 * kUnitsPerMm, 6 * kUnitsPerMm, false};
    else if (paper == Paper::Roll80)
        look = {0, 90, 80, 95, 125, 110, 20, 12, 2 * kUnitsPerMm, 6 * kUnitsPerMm, true};
    look.padY *= density;
    look.gap *= density;
    look.room *= 0.4 + 0.6 * density; // a hand needs its room
    return look;
}

std::vector<Row> rowsOf(const Sheet& sheet, const Look& look, const PrintFont& font)
{
    return Builder(sheet, look, font).build();
}

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_pages.h"

#include "core/base/result.h"
#include "ui/print/block_rows.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace shouwen::ui {
namespace {

constexpr qreal kLongestRoll = 2000 * kUnitsPerMm;
constexpr qreal kShortestRoll = 60 * kUnitsPerMm;
constexpr qreal kRunningHead = 8 * kUnitsPerMm;
/// A row higher than this part of a page may be split where at least kWorthSplitting is left.
constexpr qreal kTall = 0.5;
constexpr qreal kWorthSplitting = 0.2;
constexpr std::size_t kMayTighten = 3;

QSizeF paperSize(const Sheet& sheet)
{
    QSizeF mm = sheet.paper == Paper::A4   ? QSizeF(210, 297)
                : sheet.paper == Paper::A5 ? QSizeF(148, 210)
                                           : QSizeF(80, 200);
    if (sheet.paper != Paper::Roll80 && sheet.orientation == Orientation::Landscape)
        mm.transpose();
    return mm * kUnitsPerMm;
}

QString utf8(const std::string& text)
{
    QString out = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return out.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

void drawEdge(QPainter& painter, const QRectF& place, Qt::Alignment side, const QString& text)
{
    const QString fitting =
        QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fitting);
}

/// Height of the rows from `first` that must not be parted from each other.
qreal chainHeight(const std::vector<Row>& rows, std::size_t first)
{
    qreal height = 0;
    for (std::size_t i = first; i < rows.size(); ++i) {
        height += rows[i].height() + (i > first ? rows[i].spaceBefore : 0);
        if (!rows[i].keepWithNext)
            break;
    }
    return height;
}

} // namespace

SheetPages::SheetPages(const Sheet& sheet, const PrintFont& font)
    : m_font(font)
    , m_head(sheet)
    , m_paper(paperSize(sheet))
{
    m_head.blocks.clear();
    const qreal mm = kUnitsPerMm;
    const bool roll = sheet.paper == Paper::Roll80;
    m_left = roll ? 4 * mm : sheet.paper == Paper::A4 ? 20 * mm : 13 * mm; // the binding edge
    m_right = roll ? 4 * mm : sheet.paper == Paper::A4 ? 16 * mm : 11 * mm;
    m_top = m_bottom = roll ? 4 * mm : sheet.paper == Paper::A4 ? 15 * mm : 10 * mm;
    m_footer = sheet.footer.empty() && sheet.pagePattern.empty() ? 0 : 7 * mm;
    m_edgeSize = roll ? 65 : sheet.paper == Paper::A4 ? 80 : 72;
    if (roll)
        m_paper.setHeight(kLongestRoll);
    layOut(sheet);
    if (roll && m_pages.size() == 1) {
        qreal bottom = m_top;
        for (const Placed& placed : m_pages.front())
            bottom = std::max(bottom, placed.y + placed.row.height());
        m_paper.setHeight(std::max(kShortestRoll, bottom + 2 * mm + m_footer + m_bottom));
    }
}

void SheetPages::layOut(const Sheet& sheet)
{
    std::vector<Page> usual;
    for (const qreal density : {1.0, 0.8, 0.6}) {
        Look look = lookOf(sheet.paper, density);
        look.width = m_paper.width() - m_left - m_right;
        breakIntoPages(rowsOf(sheet, look, m_font));
        if (usual.empty())
            usual = m_pages;
        // A form that runs over by a little is set closer where that saves the page.
        if (m_pages.size() == 1 || m_pages.size() > kMayTighten || m_pages.size() < usual.size())
            return;
    }
    m_pages = std::move(usual);
}

qreal SheetPages::bodyTop(std::size_t page) const { return m_top + (page == 0 ? 0 : kRunningHead); }
qreal SheetPages::bodyBottom() const { return m_paper.height() - m_bottom - m_footer; }

void SheetPages::breakIntoPages(std::vector<Row> rows)
{
    m_pages.assign(1, {});
    qreal y = bodyTop(0);
    const Row* header = nullptr; // of the table the last row belongs to
    const auto place = [&](Row row) {
        const bool atTop = m_pages.back().empty();
        y += atTop ? 0 : row.spaceBefore;
        const qreal height = row.height();
        m_pages.back().push_back({std::move(row), y});
        y += height;
    };
    const auto newPage = [&](int block) {
        m_pages.emplace_back();
        y = bodyTop(m_pages.size() - 1);
        if (header && header->block == block)
            place(*header);
    };
    bool chained = false; // the row before brought this one along
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Row& row = rows[i];
        if (row.pageBreakBefore && !m_pages.back().empty())
            newPage(-1);
        const qreal page = bodyBottom() - bodyTop(1) - (header ? header->height() : 0);
        const auto left = [&] {
            return bodyBottom() - y - (m_pages.back().empty() ? 0 : row.spaceBefore);
        };
        const qreal chain = chainHeight(rows, i);
        const bool tall = row.height() > kTall * page;
        const bool worth = left() > kWorthSplitting * page;
        // A chain higher than a page cannot be kept; its rows go one by one.
        const qreal needed = chain <= page ? chain : row.height();
        if (!chained && needed > left() && !(tall && worth) && !m_pages.back().empty())
            newPage(row.header ? -1 : row.block);
        else if (chained && row.height() > left() && !(tall && worth))
            newPage(row.header ? -1 : row.block);
        chained = row.keepWithNext && chain <= page;
        while (row.height() > left() + 0.5) {
            place(takeHead(row, left()));
            newPage(row.block);
        }
        place(row);
        if (row.header)
            header = &row;
    }
}

QPageLayout SheetPages::pageLayout() const
{
    // Named sizes are given as such, so that printers find their tray.
    const bool landscape = m_head.orientation == Orientation::Landscape;
    const QPageSize size = m_head.paper == Paper::A4 ? QPageSize(QPageSize::A4)
                           : m_head.paper == Paper::A5
                               ? QPageSize(QPageSize::A5)
                               : QPageSize(m_paper / kUnitsPerMm, QPageSize::Millimeter,
                                           QStringLiteral("80 mm"), QPageSize::ExactMatch);
    return QPageLayout(size,
                       landscape && m_head.paper != Paper::Roll80 ? QPageLayout::Landscape
                                                                  : QPageLayout::Portrait,
                       QMarginsF());
}

void SheetPages::paint(QPainter& painter, int page, qreal unitsPerInch) const
{
    painter.save();
    painter.scale(unitsPerInch / 720.0, unitsPerInch / 720.0);
    painter.setLayoutDirection(Qt::LeftToRight);
    const qreal width = m_paper.width() - m_left - m_right;
    const FontSet fonts(m_font);
    for (const Placed& placed : m_pages[static_cast<std::size_t>(page)])
        paintRow(painter, placed.row, {m_left, placed.y, width, placed.row.height()}, fonts);
    paintEdges(painter, page);
    painter.restore();
}

void SheetPages::paintEdges(QPainter& painter, int page) const
{
    painter.setFont(m_font.font(m_edgeSize));
    painter.setPen(QPen(QColor(80, 80, 80), 4));
    const qreal width = m_paper.width() - m_left - m_right;
    if (page > 0) {
        const QRectF place(m_left, m_top, width, kRunningHead * 0.55);
        const QString what =
            utf8(m_head.letterhead.organisation) + QStringLiteral("  ") + utf8(m_head.title);
        QRectF half = place;
        half.setWidth(width * 0.7);
        drawEdge(painter, half, Qt::AlignLeft, what.trimmed());
        half.setLeft(half.right());
        half.setRight(place.right());
        drawEdge(painter, half, Qt::AlignRight, utf8(m_head.reference));
        painter.drawLine(place.bottomLeft(), place.bottomRight());
    }
    if (m_footer <= 0)
        return;
    const QRectF place(m_left, m_paper.height() - m_bottom - m_footer * 0.6, width, m_footer * 0.6);
    painter.drawLine(place.topLeft(), place.topRight());
    QRectF left = place;
    if (!m_head.pagePattern.empty() && (m_head.paper != Paper::Roll80 || count() > 1)) {
        const std::string pages =
            fillArgs(m_head.pagePattern, {std::to_string(page + 1), std::to_string(count())});
        const qreal taken = QFontMetricsF(painter.font()).horizontalAdvance(utf8(pages));
        left.setWidth(width - taken - 2 * kUnitsPerMm);
        drawEdge(painter, place, Qt::AlignRight, utf8(pages));
    }
    drawEdge(painter, left, Qt::AlignLeft, utf8(m_head.footer));
}

bool SheetPages::paintAll(QPagedPaintDevice& device) const
{
    device.setPageLayout(pageLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < count(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paint(painter, page, device.logicalDpiX());
    }
    return painter.end();
}

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/row.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace shouwen::ui {
namespace {

constexpr qreal kLeading = 1.18; ///< line height over that of the font
const QColor kLine(60, 60, 60);
const QColor kLabelFill(238, 240, 242);
const QColor kBandFill(221, 225, 229);
constexpr qreal kLineWidth = 6; ///< 0.6 point

QStringList paragraphsOf(const std::string& text)
{
    QString all = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    all.replace(QLatin1Char('\t'), QLatin1String("    "));
    return all.split(QLatin1Char('\n'));
}

QTextOption plainOption(QTextOption::WrapMode wrap)
{
    QTextOption option;
    option.setWrapMode(wrap);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

void drawLine(QPainter& painter, const TextLine& line, qreal left, qreal width, qreal top)
{
    qreal x = left;
    if (line.style.align == Align::Right)
        x += width - line.width;
    else if (line.style.align == Align::Center)
        x += (width - line.width) / 2;
    painter.drawText(QPointF(x, top + line.ascent), line.text);
}

} // namespace

qreal Cell::textHeight() const
{
    qreal height = 0;
    for (const TextLine& line : lines)
        height += line.height;
    return height;
}

qreal Row::height() const
{
    qreal height = minHeight;
    for (const Cell& cell : cells)
        height = std::max(height, cell.textHeight() + 2 * cell.padY);
    return height;
}

const QFont& FontSet::of(const TextStyle& style) const
{
    const std::pair key(style.pixels, style.weight);
    auto it = m_fonts.find(key);
    if (it == m_fonts.end())
        it = m_fonts.emplace(key, m_family.font(style.pixels, style.weight)).first;
    return it->second;
}

void TextBreaker::add(std::vector<TextLine>& lines, const std::string& text, const TextStyle& style,
                      qreal width) const
{
    const QFont& font = m_fonts.of(style);
    for (const QString& paragraph : paragraphsOf(text)) {
        // An empty line is as high as any other.
        const QString measured = paragraph.isEmpty() ? QStringLiteral(" ") : paragraph;
        QTextLayout layout(measured, font);
        layout.setTextOption(plainOption(QTextOption::WrapAtWordBoundaryOrAnywhere));
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const qreal height = std::ceil(line.height() * kLeading);
            lines.push_back({paragraph.mid(line.textStart(), line.textLength()), style,
                             line.naturalTextWidth(), height,
                             line.ascent() + (height - line.height()) / 2});
            while (lines.back().text.endsWith(QLatin1Char(' ')))
                lines.back().text.chop(1);
        }
        layout.endLayout();
    }
}

qreal TextBreaker::naturalWidth(const std::string& text, const TextStyle& style) const
{
    const QFont& font = m_fonts.of(style);
    qreal widest = 0;
    for (const QString& paragraph : paragraphsOf(text)) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(plainOption(QTextOption::NoWrap));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid()) {
            line.setLineWidth(1e7);
            widest = std::max(widest, line.naturalTextWidth());
        }
        layout.endLayout();
    }
    return std::ceil(widest) + 1;
}

Row takeHead(Row& row, qreal available)
{
    Row head = row;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        Cell& rest = row.cells[i];
        Cell& taken = head.cells[i];
        if (rest.repeats && rest.textHeight() + 2 * rest.padY <= available)
            continue;
        qreal used = 2 * rest.padY;
        std::size_t fit = 0;
        while (fit < rest.lines.size() && used + rest.lines[fit].height <= available)
            used += rest.lines[fit++].height;
        fit = std::clamp<std::size_t>(fit, 1, std::max<std::size_t>(1, rest.lines.size()));
        fit = std::min(fit, rest.lines.size());
        const auto cut = static_cast<std::ptrdiff_t>(fit);
        taken.lines.erase(taken.lines.begin() + cut, taken.lines.end());
        rest.lines.erase(rest.lines.begin(), rest.lines.begin() + cut);
        taken.vAlign = rest.vAlign = VAlign::Top;
    }
    head.minHeight = std::min(head.minHeight, available);
    head.keepWithNext = false;
    row.minHeight = std::max(0.0, row.minHeight - head.height());
    row.spaceBefore = 0;
    row.image = QImage();
    return head;
}

void paintRow(QPainter& painter, const Row& row, const QRectF& place, const FontSet& fonts)
{
    if (!row.image.isNull()) {
        const QSizeF size =
            QSizeF(row.image.size())
                .scaled(QSizeF(place.width() / 4, place.height() - 4 * kUnitsPerPoint),
                        Qt::KeepAspectRatio);
        painter.drawImage(QRectF(place.topLeft(), size), row.image);
    }
    for (const Cell& cell : row.cells) {
        const QRectF box(place.x() + cell.x, place.y(), cell.width, place.height());
        if (cell.fill != Fill::None)
            painter.fillRect(box, cell.fill == Fill::Band ? kBandFill : kLabelFill);
        if (cell.framed) {
            painter.setPen(QPen(kLine, kLineWidth));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        }
        qreal y = box.y() + cell.padY;
        if (cell.vAlign == VAlign::Middle)
            y = box.y() + (box.height() - cell.textHeight()) / 2;
        for (const TextLine& line : cell.lines) {
            painter.setFont(fonts.of(line.style));
            painter.setPen(line.style.grey ? QColor(80, 80, 80) : QColor(Qt::black));
            drawLine(painter, line, box.x() + cell.padX, box.width() - 2 * cell.padX, y);
            y += line.height;
        }
    }
    if (row.ruleBelow) {
        painter.setPen(QPen(kLine, kLineWidth));
        painter.drawLine(place.bottomLeft(), place.bottomRight());
    }
}

} // namespace shouwen::ui

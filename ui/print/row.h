// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Row: the one thing pages are made of. A title, a line of a table, the boxes of a form and a
// signature lane are all rows of cells with lines of text, so page ends, repeated headers and
// splitting are decided in one place. Lengths are decipoints (1/720 inch), whatever is drawn on.
#pragma once

#include "core/report/sheet.h"
#include "ui/print/print_font.h"

#include <QImage>
#include <QString>

#include <map>
#include <utility>
#include <vector>

class QPainter;
class QRectF;

namespace shouwen::ui {

inline constexpr qreal kUnitsPerMm = 720.0 / 25.4;
inline constexpr qreal kUnitsPerPoint = 10.0;

enum class Fill { None, Label, Band };
enum class VAlign { Top, Middle };

struct TextStyle {
    int pixels = 105; ///< decipoints
    Weight weight = Weight::Normal;
    Align align = Align::Left;
    bool grey = false;
};

struct TextLine {
    QString text;
    TextStyle style;
    qreal width = 0, height = 0, ascent = 0;
};

struct Cell {
    qreal x = 0, width = 0;
    std::vector<TextLine> lines;
    Fill fill = Fill::None;
    VAlign vAlign = VAlign::Top;
    bool framed = false;
    bool repeats = false; ///< said again where the row goes on overleaf
    qreal padX = 0, padY = 0;
    qreal textHeight() const;
};

struct Row {
    std::vector<Cell> cells;
    qreal minHeight = 0;
    qreal spaceBefore = 0; ///< not at the top of a page
    int block = 0;
    bool header = false; ///< of a table: again on every page the block goes on
    bool keepWithNext = false;
    bool pageBreakBefore = false;
    bool ruleBelow = false; ///< a line across
    QImage image = {};      ///< at the left, as high as the row allows
    qreal height() const;
};

/// The fonts of one family by size, made once: making one costs more than using it.
class FontSet {
public:
    explicit FontSet(const PrintFont& family) : m_family(family) {}
    const QFont& of(const TextStyle& style) const;

private:
    PrintFont m_family;
    mutable std::map<std::pair<int, Weight>, QFont> m_fonts;
};

/// Breaks text into lines of at most `width`, as Chinese is broken: no closing mark begins a line.
/// Plain text; nothing in it is markup.
class TextBreaker {
public:
    explicit TextBreaker(const PrintFont& family) : m_fonts(family) {}
    void add(std::vector<TextLine>& lines, const std::string& text, const TextStyle& style,
             qreal width) const;
    /// Width of the widest line when nothing is broken.
    qreal naturalWidth(const std::string& text, const TextStyle& style) const;

private:
    FontSet m_fonts;
};

/// The part that fits into `available` is taken out of `row`; what is left stays there. At least a
/// line is taken, so it always comes to an end.
Row takeHead(Row& row, qreal available);

void paintRow(QPainter& painter, const Row& row, const QRectF& place, const FontSet& fonts);

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sheet cut into pages, ready to be painted on whatever has a painter: PDF, printer, preview.
// Rows stay whole where a page can hold them; headings stay with what follows, signature lanes in
// one piece; table titles and a small running head come again on later pages. Needs a
// QGuiApplication; painting changes nothing, so one may be painted from many times.
#pragma once

#include "core/report/sheet.h"
#include "ui/print/row.h"

#include <QPageLayout>

#include <vector>

class QPagedPaintDevice;

namespace shouwen::ui {

class SheetPages {
public:
    explicit SheetPages(const Sheet& sheet, const PrintFont& font = PrintFontPicker::picked());

    int count() const { return static_cast<int>(m_pages.size()); }
    /// Paper and orientation without margins: the margins are inside the page painted.
    QPageLayout pageLayout() const;
    /// Page 0 … count()-1, the paper's left top corner at the painter's origin, `unitsPerInch` of
    /// the painter to the inch.
    void paint(QPainter& painter, int page, qreal unitsPerInch) const;
    /// All pages in order; false when the device could not be begun.
    bool paintAll(QPagedPaintDevice& device) const;

private:
    struct Placed {
        Row row;
        qreal y;
    };
    using Page = std::vector<Placed>;

    void layOut(const Sheet& sheet);
    void breakIntoPages(std::vector<Row> rows);
    void paintEdges(QPainter& painter, int page) const;
    qreal bodyTop(std::size_t page) const;
    qreal bodyBottom() const;

    PrintFont m_font;
    Sheet m_head;   ///< the sheet without its blocks
    QSizeF m_paper; ///< decipoints
    qreal m_left = 0, m_right = 0, m_top = 0, m_bottom = 0;
    qreal m_footer = 0; ///< height kept above the bottom margin
    int m_edgeSize = 0;
    std::vector<Page> m_pages;
};

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a sheet says, as rows of a given width: letterhead and title, then its blocks in order.
// Where pages end is not known here; see sheet_pages.h.
#pragma once

#include "ui/print/row.h"

#include <vector>

namespace shouwen::ui {

/// Sizes that go with a paper; lengths in decipoints.
struct Look {
    qreal width = 0; ///< between the margins
    int body = 105, small = 90, heading = 115, title = 170, organisation = 140;
    qreal padX = 40, padY = 24;
    qreal gap = 3 * kUnitsPerMm;  ///< between blocks
    qreal room = 7 * kUnitsPerMm; ///< least height of a line left blank to write on
    bool narrow = false;          ///< one pair in a grid row
};
/// `density` 1: as usual; less: closer, with less room between the lines.
Look lookOf(Paper paper, qreal density);

std::vector<Row> rowsOf(const Sheet& sheet, const Look& look, const PrintFont& font);

} // namespace shouwen::ui

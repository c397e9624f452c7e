// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Theme: Fusion with a light and a dark palette of our own (Qt 6.4 knows no colour scheme), the
// named font families of the screen, and the colours that carry meaning. Widgets ask for tokens by
// the palette they paint with, so a palette change is all it takes to switch.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <string_view>

class QApplication;

namespace shouwen::ui {

enum class Scheme : std::uint8_t { Light, Dark };

/// Colours beyond the palette's roles. Every text colour is at least 4.5:1 on `surface` and
/// `sunken`.
struct Tokens {
    QColor surface; ///< cards, lists, fields
    QColor sunken;  ///< the window behind them
    QColor line;    ///< hair lines between things
    QColor outline; ///< frames of fields and buttons
    QColor text;
    QColor subtle;    ///< labels, second lines
    QColor accent;    ///< what to press, what is current
    QColor onAccent;  ///< text on accent
    QColor focus;     ///< focus ring
    QColor selection; ///< the current row
    QColor hover;
    QColor good, soon, late; ///< time left, and judgement in general
    QColor goodBack, soonBack, lateBack;
};

const Tokens& tokensOf(Scheme scheme);
/// By the lightness of the palette's window colour.
const Tokens& tokensOf(const QPalette& palette);
QPalette paletteOf(Scheme scheme);
/// Families named outright: leaving Chinese to font fallback costs 20 ms at start and picks
/// Japanese shapes in a C locale.
QFont uiFont(std::string_view language, int percent = 100);
/// Digits that stand under each other.
QFont tabular(QFont font);

void applyTheme(QApplication& app, Scheme scheme);

} // namespace shouwen::ui

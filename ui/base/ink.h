// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colour of a label's words. Both roles: a label on a Base background writes with Text, one on
// a Window background with WindowText.
#pragma once

#include <QPalette>
#include <QWidget>

namespace shouwen::ui {

inline void setInk(QWidget* words, const QColor& colour)
{
    QPalette palette = words->palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    words->setPalette(palette);
}

} // namespace shouwen::ui

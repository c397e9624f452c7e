// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The unit widths are given in. Not the average character: that of a Chinese font is a whole Han
// character, twice what is meant.
#pragma once

#include <QFontMetrics>

namespace shouwen::ui {

inline int digits(const QFontMetrics& metrics, int count)
{
    return metrics.horizontalAdvance(QLatin1Char('0')) * count;
}

} // namespace shouwen::ui

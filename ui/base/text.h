// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words at the edge: UTF-8 of core as QString and back, how long, how long ago, when. Everything
// here is a pure function of its arguments and the installed translation; GUI thread.
#pragma once

#include "core/base/zone.h"

#include <QString>

#include <string>
#include <string_view>

namespace shouwen::ui {

inline QString qs(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
inline std::string us(const QString& text) { return text.toStdString(); }

/// "42m", "3h 10m", "2d 4h"; seconds only below a minute. Negative counts like positive.
QString durationText(std::int64_t seconds);
/// The time left as queues and clocks show it: "42m", or "42m over" once it is past.
QString leftText(std::int64_t secondsLeft);
/// "14:05" today, "yesterday 14:05", "11-20 14:05" this year, "2025-11-20 14:05" else.
QString momentText(Instant t, Instant now, const Zone& zone);
/// In full, for tooltips: "2026-11-20 14:05:09".
QString fullMomentText(Instant t, const Zone& zone);
/// Bytes as people read them.
QString sizeText(std::int64_t bytes);

} // namespace shouwen::ui

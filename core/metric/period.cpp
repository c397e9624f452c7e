// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/period.h"

#include "core/base/text.h"

#include <algorithm>

namespace shouwen {

Result<std::chrono::year_month> parseMonth(std::string_view text)
{
    const auto first = parseDate(std::string(text) + "-01");
    if (text.size() != 7 || !first)
        return Error(ErrorKind::Usage,
                     Reason{"month.bad",
                            QT_TRANSLATE_NOOP("core", "\"%1\" is no month; write 2026-11"),
                            {std::string(firstCharacters(text, 40))}});
    return first->year() / first->month();
}

std::string formatMonth(std::chrono::year_month month)
{
    return formatDate(month / 1).substr(0, 7);
}

Result<Period> monthPeriod(std::chrono::year_month month, const Zone& zone, Instant now)
{
    const auto startOf = [&zone](std::chrono::year_month m) {
        return zone.toInstant(CivilTime(std::chrono::local_days(m / 1).time_since_epoch()));
    };
    Period period{startOf(month), startOf(month + std::chrono::months(1)), now};
    if (now < period.from)
        return Error(ErrorKind::Rejected, Reason{"month.future",
                                                 QT_TRANSLATE_NOOP("core", "%1 has not begun yet"),
                                                 {formatMonth(month)}});
    period.asOf = std::min(now, period.to - Milliseconds(1));
    return period;
}

} // namespace shouwen

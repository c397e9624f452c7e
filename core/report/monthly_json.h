// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The month's report for programs: every figure with its definition and the numbers of the records
// behind it, so that any of them can be opened or checked. Shares are whole per mille, times
// seconds, money fen. Objects are keyed by the names of the rulebook.
#pragma once

#include "core/base/zone.h"
#include "core/report/monthly_report.h"

#include <QJsonObject>

namespace shouwen {

QJsonObject monthJson(const MonthReport& report, const Zone& zone, std::string_view language);

} // namespace shouwen

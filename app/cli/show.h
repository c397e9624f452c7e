// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Views of the desk as lines for people and as JSON for programs.
#pragma once

#include "core/desk/desk.h"

#include <QJsonObject>

namespace shouwen::cli {

std::string textOf(const RecordView& view, const Desk& desk, const std::string& language);
QJsonObject jsonOf(const RecordView& view, const Desk& desk);
std::string textOf(const QueuePage& page, const Desk& desk, const std::string& language);
QJsonObject jsonOf(const QueuePage& page, const Desk& desk);
std::string textOf(const WhyView& why, const Desk& desk);
QJsonObject jsonOf(const WhyView& why, const Desk& desk);
/// "2026-11-23 09:30", by the clock on the wall.
std::string timeText(const Desk& desk, Instant t);
/// A line of what was written at the close and one of what comes out now.
std::string textOf(const DifferingView& one, const Desk& desk, const std::string& language);
QJsonObject jsonOf(const DifferingView& one, const Desk& desk);
/// "3 h 20 min" in the reader's language.
std::string duration(std::int64_t seconds, const std::string& language);
QString q(std::string_view text);
/// A JSON object written in place.
QJsonObject json(std::initializer_list<std::pair<const char*, QJsonValue>> members);

} // namespace shouwen::cli

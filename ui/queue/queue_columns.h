// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which columns a queue shows and in what order: by name, so that what one version of the program
// kept another can read. Kept in the settings per queue; unknown names are passed over, and the
// subject is always there.
#pragma once

#include "ui/queue/queue_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace shouwen::ui {

class Settings;

using QueueColumns = std::vector<QueueColumn>;

QString columnName(QueueColumn column);
std::optional<QueueColumn> columnNamed(const QString& name);
/// Time left, number, customer, subject, state.
QueueColumns usualColumns();
/// `queue`: what the settings know it by, "q/overdue", "k/complaint".
QueueColumns columnsOf(const Settings& settings, const QString& queue);
/// The usual ones are forgotten rather than kept.
void keepColumns(Settings& settings, const QString& queue, const QueueColumns& columns);

} // namespace shouwen::ui

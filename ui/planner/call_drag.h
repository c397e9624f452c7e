// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A callback on its way from one day or person to another: what is dragged, and what is asked for
// where it is dropped. Inside this program only.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QMimeData>

#include <optional>

class QWidget;

namespace shouwen::ui {

struct CallMove {
    RecordId call;
    std::optional<Date> day = {}; ///< absent: the same
    int minutes = 0;              ///< later by
    std::optional<StaffId> to = {};
};

QMimeData* mimeOfCall(const RecordId& call);
std::optional<RecordId> callIn(const QMimeData* mime);
/// Starts dragging; returns when it was dropped.
void dragCall(QWidget* from, const RecordId& call);

} // namespace shouwen::ui

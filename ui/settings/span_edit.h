// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A target or rhythm of the rulebook as a number and a unit. What these two cannot say ("3 days
// before due") is shown as it is written and left alone.
#pragma once

#include "core/calendar/timespan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace shouwen::ui {

class SpanEdit final : public QWidget {
    Q_OBJECT

public:
    explicit SpanEdit(QWidget* parent = nullptr);
    void show(const Timespan& span, const QString& name);
    /// As the rulebook writes it.
    std::string text() const;

Q_SIGNALS:
    void edited();

private:
    QSpinBox* m_count;
    QComboBox* m_unit;
    QLabel* m_asWritten;
    Timespan m_span;
};

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calendars of the desk: the year painted, hours of each weekday, days of one's own. Changes
// are lines of the house rules; the picture shows them as soon as they are sound.
#pragma once

#include "core/calendar/calendar.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace shouwen::ui {

class HouseEditor;
class Workbench;
class YearView;

class CalendarPage final : public SettingsPage {
    Q_OBJECT

public:
    CalendarPage(Workbench& bench, HouseEditor& house);
    QString title() const override;
    void refresh() override;

private:
    void build();
    void showYear();
    void showDay();
    void setDay(bool closed);
    void setWeekday(int day);
    std::string dayKey() const;
    std::string name() const;

    Workbench& m_bench;
    HouseEditor& m_house;
    QComboBox* m_calendar;
    QSpinBox* m_year;
    QLabel *m_told, *m_day, *m_problem;
    YearView* m_view;
    QLineEdit *m_hours, *m_reason;
    QPushButton *m_set, *m_close, *m_back;
    std::vector<QLineEdit*> m_week;
    bool m_filling = false;
};

} // namespace shouwen::ui

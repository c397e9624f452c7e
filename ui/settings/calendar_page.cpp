// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_page.h"

#include "core/rulebook/calendars.h"
#include "ui/base/flow_layout.h"
#include "ui/base/ink.h"
#include "ui/base/metrics.h"
#include "ui/base/span_words.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/settings/house_editor.h"
#include "ui/settings/year_view.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>

namespace shouwen::ui {
namespace {

constexpr int kFirstYear = 2020, kLastYear = 2040;

/// "08:00-12:00, 13:00-17:00" as a list of the rulebook; the check says what is wrong with it.
std::string hoursLine(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s\\x{ff0c}\\x{3001}]+"));
    std::string out = "[";
    for (const QString& span : typed.split(between, Qt::SkipEmptyParts))
        out += (out.size() > 1 ? ", " : "") + tomlText(us(span));
    return out + "]";
}

QString hoursTyped(const DayHours& hours) { return hours.empty() ? QString() : hoursWords(hours); }

} // namespace

CalendarPage::CalendarPage(Workbench& bench, HouseEditor& house)
    : m_bench(bench)
    , m_house(house)
    , m_calendar(new QComboBox)
    , m_year(new QSpinBox)
    , m_told(quietWords({}))
    , m_day(new QLabel)
    , m_problem(new QLabel)
    , m_view(new YearView)
    , m_hours(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_set(new QPushButton)
    , m_close(new QPushButton)
    , m_back(new QPushButton)
{
    build();
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &CalendarPage::showYear);
    connect(m_year, &QSpinBox::valueChanged, this, &CalendarPage::showYear);
    connect(m_view, &YearView::chosenChanged, this, &CalendarPage::showDay);
    connect(m_view, &YearView::yearLeft, m_year, &QSpinBox::setValue);
    connect(m_set, &QPushButton::clicked, this, [this] { setDay(false); });
    connect(m_close, &QPushButton::clicked, this, [this] { setDay(true); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_house.takeBack(dayKey()); });
    connect(&m_house, &HouseEditor::checked, this, &CalendarPage::showYear);
}

void CalendarPage::build()
{
    m_year->setRange(kFirstYear, kLastYear);
    m_problem->setWordWrap(true);
    m_day->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_calendar);
    top->addWidget(m_year);
    top->addWidget(m_told, 1);
    auto* day = new QWidget;
    auto* flow = new FlowLayout(day, 6);
    for (QLineEdit* edit : {m_hours, m_reason})
        edit->setMinimumWidth(digits(fontMetrics(), 26));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_hours, m_reason, m_set, m_close, m_back})
        flow->addWidget(widget);
    auto* week = new QFormLayout;
    for (int i = 0; i < 7; ++i) {
        auto* edit = new QLineEdit;
        m_week.push_back(edit);
        auto* label = new QLabel;
        label->setObjectName(QStringLiteral("weekday%1").arg(i));
        label->setBuddy(edit);
        week->addRow(label, edit);
        connect(edit, &QLineEdit::textEdited, this, [this, i] { setWeekday(i); });
    }
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 12, 0);
    inner->addWidget(m_view);
    inner->addWidget(m_day);
    inner->addWidget(day);
    inner->addWidget(m_problem);
    inner->addLayout(week);
    inner->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(scroll, 1);
}

QString CalendarPage::title() const { return tr("Calendar"); }

std::string CalendarPage::name() const { return us(m_calendar->currentData().toString()); }

std::string CalendarPage::dayKey() const
{
    return "calendar." + name() + ".day.\"" + formatDate(m_view->chosen()) + '"';
}

void CalendarPage::refresh()
{
    m_filling = true;
    const std::string kept = name();
    m_calendar->clear();
    for (const auto& [each, spec] : m_house.rules().calendars) {
        const QString code = qs(each);
        m_calendar->addItem(each == "office"   ? tr("Office hours")
                            : each == "always" ? tr("Around the clock")
                                               : code,
                            code);
    }
    const int at = m_calendar->findData(qs(kept.empty() ? std::string("office") : kept));
    m_calendar->setCurrentIndex(qMax(0, at));
    if (kept.empty()) {
        const Date today = m_bench.zone().dateAt(m_bench.now());
        m_year->setValue(static_cast<int>(today.year()));
        m_view->choose(today);
    }
    m_calendar->setAccessibleName(tr("Calendar"));
    m_year->setAccessibleName(tr("Year"));
    m_view->setAccessibleName(tr("Days of the year"));
    m_hours->setPlaceholderText(tr("08:00-12:00, 13:00-17:00"));
    m_hours->setAccessibleName(tr("Hours of this day"));
    m_reason->setPlaceholderText(tr("What for (stocktaking)"));
    m_reason->setAccessibleName(tr("What for"));
    m_set->setText(tr("Set hours"));
    m_close->setText(tr("Closed"));
    m_back->setText(tr("As before"));
    for (int i = 0; i < 7; ++i) {
        findChild<QLabel*>(QStringLiteral("weekday%1").arg(i))->setText(weekdayName(i));
        m_week[static_cast<std::size_t>(i)]->setAccessibleName(weekdayName(i));
        m_week[static_cast<std::size_t>(i)]->setPlaceholderText(tr("closed"));
    }
    m_filling = false;
    showYear();
}

void CalendarPage::showYear()
{
    if (m_filling)
        return;
    const Rulebook& rules = m_house.rules();
    const auto spec = rules.calendars.find(name());
    const auto calendars = compileCalendars(rules);
    if (spec == rules.calendars.end() || !calendars)
        return;
    m_view->show(calendarNamed(*calendars, name()), m_year->value());
    const auto region = rules.regions.find(spec->second.holidays);
    const bool known =
        region == rules.regions.end() || region->second->isPublished(m_year->value());
    m_told->setText(known ? QString()
                          : tr("Holidays of %1 are not published yet.").arg(m_year->value()));
    for (std::size_t i = 0; i < m_week.size(); ++i)
        if (!m_week[i]->hasFocus())
            m_week[i]->setText(hoursTyped(spec->second.week[i]));
    const QString problem = m_house.problemAt("calendar." + name());
    setInk(m_problem, tokensOf(palette()).late);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool may = m_house.obstacle().isEmpty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_set, m_close, m_hours, m_reason})
        widget->setEnabled(may);
    for (QLineEdit* edit : m_week)
        edit->setEnabled(may);
}

void CalendarPage::showDay()
{
    m_day->setText(m_view->wordsOf(m_view->chosen()));
    m_back->setEnabled(m_house.isSet(dayKey()));
}

void CalendarPage::setDay(bool closed)
{
    const std::string hours = closed ? "[]" : hoursLine(m_hours->text());
    std::string line = "{ hours = " + hours + ", kind = ";
    line += hours == "[]" ? "\"closure\"" : "\"special\"";
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
        line += ", name = " + tomlText(us(reason));
    m_house.set(dayKey(), line + " }");
    m_back->setEnabled(true);
}

void CalendarPage::setWeekday(int day)
{
    const auto index = static_cast<std::size_t>(day);
    m_house.set("calendar." + name() + ".week." + weekdayWord(index),
                hoursLine(m_week[index]->text()));
}

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/span_edit.h"

#include "ui/base/span_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace shouwen::ui {
namespace {

struct Unit {
    SpanUnit unit;
    std::int64_t seconds; ///< a count of one; 0: counted as it is
    const char* words;    ///< of the rulebook
    const char* shown;
};

constexpr std::array kUnits{
    Unit{SpanUnit::Working, 60, " working minutes", QT_TRANSLATE_NOOP("spans", "working minutes")},
    Unit{SpanUnit::Working, 3600, " working hours", QT_TRANSLATE_NOOP("spans", "working hours")},
    Unit{SpanUnit::Elapsed, 1, " seconds", QT_TRANSLATE_NOOP("spans", "seconds")},
    Unit{SpanUnit::Elapsed, 60, " minutes", QT_TRANSLATE_NOOP("spans", "minutes")},
    Unit{SpanUnit::Elapsed, 3600, " hours", QT_TRANSLATE_NOOP("spans", "hours, day and night")},
    Unit{SpanUnit::WorkingDays, 0, " working days", QT_TRANSLATE_NOOP("spans", "working days")},
    Unit{SpanUnit::Days, 0, " days", QT_TRANSLATE_NOOP("spans", "days")},
    Unit{SpanUnit::Weeks, 0, " weeks", QT_TRANSLATE_NOOP("spans", "weeks")},
    Unit{SpanUnit::Months, 0, " months", QT_TRANSLATE_NOOP("spans", "months")},
    Unit{SpanUnit::Years, 0, " years", QT_TRANSLATE_NOOP("spans", "years")},
};
constexpr int kMost = 100'000;

/// The largest unit that says it in whole numbers; -1: none does.
int unitOf(const Timespan& span)
{
    Timespan bare = span;
    bare.at.reset();
    bare.side = SpanSide::After;
    bare.roll = SpanRoll::None;
    bare.anchor.clear();
    if (!(bare == span))
        return -1;
    int best = -1;
    for (std::size_t i = 0; i < kUnits.size(); ++i)
        if (kUnits[i].unit == span.unit &&
            (kUnits[i].seconds == 0 || span.count % kUnits[i].seconds == 0))
            best = static_cast<int>(i);
    return best;
}

} // namespace

SpanEdit::SpanEdit(QWidget* parent)
    : QWidget(parent)
    , m_count(new QSpinBox)
    , m_unit(new QComboBox)
    , m_asWritten(new QLabel)
{
    m_count->setRange(1, kMost);
    for (const Unit& unit : kUnits)
        m_unit->addItem(QCoreApplication::translate("spans", unit.shown));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_count);
    row->addWidget(m_unit);
    row->addWidget(m_asWritten);
    row->addStretch(1);
    setFocusProxy(m_count);
    connect(m_count, &QSpinBox::valueChanged, this, [this] { Q_EMIT edited(); });
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT edited(); });
}

void SpanEdit::show(const Timespan& span, const QString& name)
{
    const QSignalBlocker quiet(this);
    m_span = span;
    const int unit = unitOf(span);
    m_count->setVisible(unit >= 0);
    m_unit->setVisible(unit >= 0);
    m_asWritten->setVisible(unit < 0);
    m_asWritten->setText(spanWords(span));
    m_count->setAccessibleName(name);
    m_unit->setAccessibleName(tr("%1: unit").arg(name));
    if (unit < 0)
        return;
    const std::int64_t seconds = kUnits[static_cast<std::size_t>(unit)].seconds;
    m_count->setValue(static_cast<int>(seconds > 0 ? span.count / seconds : span.count));
    m_unit->setCurrentIndex(unit);
}

std::string SpanEdit::text() const
{
    if (unitOf(m_span) < 0)
        return timespanText(m_span);
    const auto index = static_cast<std::size_t>(qMax(0, m_unit->currentIndex()));
    return std::to_string(m_count->value()) + kUnits[index].words;
}

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/year_view.h"

#include "ui/base/span_words.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <QDate>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace shouwen::ui {
namespace {

constexpr int kUsuallyAcross = 4;
constexpr int kMargin = 2;
constexpr int kGap = 14;
constexpr int kWeeks = 6;

std::chrono::sys_days days(Date date) { return std::chrono::sys_days(date); }
Date plus(Date date, int by) { return Date(days(date) + std::chrono::days(by)); }
int yearOf(Date date) { return static_cast<int>(date.year()); }
int weekdayOf(Date date)
{
    return static_cast<int>(weekdayIndex(std::chrono::weekday(days(date))));
}
Date firstOf(int year, int month) { return std::chrono::year{year} / month / 1; }

} // namespace

YearView::YearView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int YearView::cell() const { return fontMetrics().height() * 5 / 4; }

int YearView::monthsAcross(int width) const
{
    const int fit = (width - 2 * kMargin + kGap) / (cell() * 7 + kGap);
    for (const int across : {6, 4, 3, 2})
        if (fit >= across)
            return across;
    return 1;
}

int YearView::heightForWidth(int width) const
{
    const int rows = 12 / monthsAcross(width);
    return (cell() * (kWeeks + 2) + kGap) * rows - kGap + 2 * kMargin;
}

QSize YearView::sizeHint() const
{
    const int width = (cell() * 7 + kGap) * kUsuallyAcross - kGap + 2 * kMargin;
    return {width, heightForWidth(width)};
}

QSize YearView::minimumSizeHint() const
{
    return {cell() * 7 + 2 * kMargin, cell() * (kWeeks + 2)};
}

void YearView::show(const Calendar& calendar, int year)
{
    m_calendar = calendar;
    m_year = year;
    if (yearOf(m_chosen) != year)
        m_chosen = std::chrono::year{year} / m_chosen.month() / std::chrono::day{1};
    choose(m_chosen);
}

void YearView::choose(Date date)
{
    if (yearOf(date) != m_year) {
        m_chosen = date;
        Q_EMIT yearLeft(yearOf(date));
        return;
    }
    m_chosen = date;
    setAccessibleDescription(wordsOf(date));
    update();
    Q_EMIT chosenChanged();
}

QString YearView::wordsOf(Date date) const
{
    if (!m_calendar)
        return {};
    const DayInfo info = m_calendar->dayInfo(date);
    const QDate shown(yearOf(date), static_cast<int>(static_cast<unsigned>(date.month())),
                      static_cast<int>(static_cast<unsigned>(date.day())));
    QString words = QLocale().toString(shown, QLocale::LongFormat) + QStringLiteral("  ") +
                    hoursWords(info.hours);
    if (!info.name.empty())
        words += QStringLiteral("  ") + qs(info.name);
    return words;
}

QRect YearView::monthRect(int month) const
{
    const int width = cell() * 7 + kGap;
    const int height = cell() * (kWeeks + 2) + kGap;
    const int at = month - 1, across = monthsAcross();
    return {kMargin + at % across * width, kMargin + at / across * height, cell() * 7,
            cell() * (kWeeks + 2)};
}

QRect YearView::dayRect(Date date) const
{
    const int month = static_cast<int>(static_cast<unsigned>(date.month()));
    const int day = static_cast<int>(static_cast<unsigned>(date.day()));
    const int place = weekdayOf(firstOf(m_year, month)) + day - 1;
    const QRect whole = monthRect(month);
    return {whole.left() + place % 7 * cell(), whole.top() + (2 + place / 7) * cell(), cell(),
            cell()};
}

std::optional<Date> YearView::dateAt(QPoint point) const
{
    for (int month = 1; month <= 12; ++month) {
        if (!monthRect(month).contains(point))
            continue;
        for (Date date = firstOf(m_year, month);
             date.month() == std::chrono::month(static_cast<unsigned>(month)); date = plus(date, 1))
            if (dayRect(date).contains(point))
                return date;
    }
    return std::nullopt;
}

void YearView::paintDay(QPainter& painter, Date date) const
{
    const Tokens& t = tokensOf(palette());
    const DayInfo info = m_calendar->dayInfo(date);
    const QRect box = dayRect(date).adjusted(1, 1, -1, -1);
    const bool dayOff = info.source == DaySource::Holiday;
    const bool makeUp = info.source == DaySource::MakeUp;
    const bool own = info.source > DaySource::MakeUp; // half days, closures, shifts, special ones
    painter.setPen(Qt::NoPen);
    if (dayOff) {
        painter.setBrush(t.lateBack);
        painter.drawRoundedRect(box, 3, 3);
    } else if (makeUp || own) {
        painter.setBrush(makeUp ? t.selection : t.soonBack);
        painter.drawRoundedRect(box, 3, 3);
    }
    painter.setPen(dayOff ? t.late : info.isWorkday() ? t.text : t.subtle);
    painter.drawText(box, Qt::AlignCenter, QString::number(static_cast<unsigned>(date.day())));
    painter.setPen(Qt::NoPen);
    if (makeUp) {
        painter.setBrush(t.accent);
        painter.drawEllipse(QPointF(box.right() - 3, box.top() + 4), 2.2, 2.2);
    }
    if (own) {
        painter.setBrush(t.soon);
        painter.drawRect(box.left() + 3, box.bottom() - 2, box.width() - 6, 2);
    }
    if (date == m_chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? t.focus : t.outline, 2));
        painter.drawRoundedRect(box, 3, 3);
    }
}

void YearView::paintMonth(QPainter& painter, int month) const
{
    const Tokens& t = tokensOf(palette());
    const QRect whole = monthRect(month);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(t.text);
    painter.drawText(QRect(whole.left(), whole.top(), whole.width(), cell()),
                     Qt::AlignLeft | Qt::AlignVCenter, QLocale().standaloneMonthName(month));
    painter.setFont(font());
    painter.setPen(t.subtle);
    for (int day = 0; day < 7; ++day)
        painter.drawText(QRect(whole.left() + day * cell(), whole.top() + cell(), cell(), cell()),
                         Qt::AlignCenter, weekdayShort(day));
    for (Date date = firstOf(m_year, month);
         date.month() == std::chrono::month(static_cast<unsigned>(month)); date = plus(date, 1))
        paintDay(painter, date);
}

void YearView::paintEvent(QPaintEvent* event)
{
    if (!m_calendar)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        if (monthRect(month).intersects(event->rect()))
            paintMonth(painter, month);
}

void YearView::mousePressEvent(QMouseEvent* event)
{
    if (const auto date = dateAt(event->pos()))
        choose(*date);
}

void YearView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(plus(m_chosen, -1));
    case Qt::Key_Right:
        return choose(plus(m_chosen, 1));
    case Qt::Key_Up:
        return choose(plus(m_chosen, -7));
    case Qt::Key_Down:
        return choose(plus(m_chosen, 7));
    case Qt::Key_PageUp:
        return choose(plus(m_chosen, -28));
    case Qt::Key_PageDown:
        return choose(plus(m_chosen, 28));
    default:
        QWidget::keyPressEvent(event);
    }
}

bool YearView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const auto date = dateAt(help->pos()))
            QToolTip::showText(help->globalPos(), wordsOf(*date), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void YearView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleDescription(wordsOf(m_chosen));
    update();
}

} // namespace shouwen::ui

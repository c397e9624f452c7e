// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/clock_strip.h"

#include "ui/base/flow_layout.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"

#include <QEvent>
#include <QPainter>

namespace shouwen::ui {
namespace {

constexpr int kPad = 7;

int markSize(const QFontMetrics& metrics) { return metrics.height() * 5 / 9; }

/// Running first, then what went wrong, then the rest; clocks that have not begun are not shown.
int rank(const ClockView& clock)
{
    if (clock.state == "running")
        return 0;
    if (clock.state == "paused")
        return 1;
    return clock.state == "missed" ? 2 : 3;
}

} // namespace

ClockChip::ClockChip(ClockView clock, Workbench& bench, QWidget* parent)
    : QAbstractButton(parent)
    , m_clock(std::move(clock))
    , m_bench(bench)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_shown = mark().text;
    describe();
}

DueMark ClockChip::mark() const
{
    if (m_clock.state == "running")
        return dueMark(m_clock.due, m_bench.now());
    if (m_clock.state == "paused")
        return {Urgency::Resting, m_clock.leftSeconds
                                      ? tr("paused, %1 left").arg(leftText(*m_clock.leftSeconds))
                                      : tr("paused")};
    if (m_clock.state == "missed")
        return {Urgency::Late, tr("missed")};
    if (m_clock.state == "met")
        return {Urgency::Good, tr("kept")};
    return {Urgency::None, tr("ended")};
}

QString ClockChip::label() const
{
    const QString name = m_bench.wording().label(m_clock.label);
    return m_clock.round > 1 ? tr("%1 (round %2)").arg(name).arg(m_clock.round) : name;
}

void ClockChip::describe()
{
    QStringList lines{label() + QStringLiteral(": ") + m_shown};
    if (m_clock.due)
        lines << tr("due %1").arg(fullMomentText(*m_clock.due, m_bench.zone()));
    if (m_clock.leftSeconds && m_clock.state == "running")
        lines << tr("%1 of its own time left").arg(leftText(*m_clock.leftSeconds));
    if (m_clock.differs)
        lines << tr("the timeline would give another outcome now");
    lines << tr("Press to see why");
    setToolTip(lines.join(QLatin1Char('\n')));
    setAccessibleName(lines.first());
}

void ClockChip::tick()
{
    const DueMark now = mark();
    if (now.text == m_shown)
        return;
    m_shown = now.text;
    describe();
    updateGeometry();
    update();
}

QSize ClockChip::sizeHint() const
{
    const QFontMetrics fm = fontMetrics();
    return {fm.horizontalAdvance(label()) + fm.horizontalAdvance(m_shown) + markSize(fm) + 4 * kPad,
            fm.height() + 8};
}

void ClockChip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    const DueMark now = mark();
    const int size = markSize(fontMetrics());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(urgencyBack(now.urgency, t));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    paintUrgency(painter, QRectF(kPad, (height() - size) / 2.0, size, size), now.urgency, t);
    const int x = 2 * kPad + size - 1;
    const QString name = label();
    painter.setPen(t.text);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, name);
    painter.setPen(urgencyInk(now.urgency, t));
    painter.drawText(QRect(x + fontMetrics().horizontalAdvance(name) + kPad, 0, width(), height()),
                     Qt::AlignVCenter, m_shown);
}

ClockStrip::ClockStrip(Workbench& bench, QWidget* parent) : QWidget(parent), m_bench(bench)
{
    new FlowLayout(this, 6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        for (ClockChip* chip : m_chips)
            chip->tick();
    });
}

void ClockStrip::show(const std::vector<ClockView>& clocks)
{
    m_clocks = clocks;
    std::erase_if(m_clocks, [](const ClockView& clock) { return clock.state == "waiting"; });
    std::stable_sort(m_clocks.begin(), m_clocks.end(), [](const ClockView& a, const ClockView& b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return a.due && b.due && *a.due < *b.due;
    });
    build();
}

void ClockStrip::build()
{
    auto* flow = static_cast<FlowLayout*>(layout());
    flow->clear();
    m_chips.clear();
    for (const ClockView& clock : m_clocks) {
        auto* chip = new ClockChip(clock, m_bench, this);
        connect(chip, &QAbstractButton::clicked, this,
                [this, chip] { Q_EMIT whyAsked(chip->clockName()); });
        flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    setVisible(!m_chips.empty());
}

void ClockStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
}

void ClockStrip::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void ClockStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace shouwen::ui

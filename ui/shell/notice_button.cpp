// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_button.h"

#include "ui/base/due_mark.h"
#include "ui/base/icon_set.h"
#include "ui/base/seams.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/notice/notifier.h"

#include <QEvent>
#include <QMenu>

namespace shouwen::ui {
namespace {

constexpr int kMost = 20;
constexpr int kOutside = 3; ///< numbers named outside the window
const QString kPutOff = QStringLiteral("notice/put_off");

/// The record, and which of its steps: a later step comes all the same.
QString keyOf(const NoticeView& notice)
{
    return qs(notice.record.hex()) + QLatin1Char('.') + qs(notice.clock) + QLatin1Char('.') +
           qs(notice.step) + QString::number(notice.outbox);
}

} // namespace

NoticeButton::NoticeButton(Workbench& bench, QWidget* parent)
    : QToolButton(parent)
    , m_bench(bench)
    , m_outside(new Notifier(this))
{
    connect(m_outside, &Notifier::opened, this, &NoticeButton::attention);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ui::icon("appointment-new"));
    setFocusPolicy(Qt::TabFocus);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &NoticeButton::refresh);
    connect(this, &QToolButton::clicked, this, &NoticeButton::showList);
    showCount();
}

void NoticeButton::refresh()
{
    m_minute.start();
    m_bench.desk().ask(
        m_lane, this, [](Desk& desk, const Person& me) { return desk.notices(me); },
        [this](std::vector<NoticeView> notices) {
            withoutPutOff(notices);
            m_notices = std::move(notices);
            showCount();
            notifyOutside();
        });
}

void NoticeButton::putOff(int minutes)
{
    QVariantMap kept = m_bench.settings().value(kPutOff).toMap();
    const qint64 until = msOf(m_bench.now()) + qint64(minutes) * 60'000;
    for (const NoticeView& notice : m_notices)
        kept.insert(keyOf(notice), until);
    m_bench.settings().set(kPutOff, kept);
    refresh();
}

void NoticeButton::withoutPutOff(std::vector<NoticeView>& notices) const
{
    const QVariantMap kept = m_bench.settings().value(kPutOff).toMap();
    if (kept.isEmpty())
        return;
    QVariantMap still;
    const qint64 now = msOf(m_bench.now());
    for (auto it = kept.begin(); it != kept.end(); ++it)
        if (it.value().toLongLong() > now)
            still.insert(it.key(), it.value());
    if (still.size() != kept.size())
        m_bench.settings().set(kPutOff, still);
    std::erase_if(notices, [&](const NoticeView& n) { return still.contains(keyOf(n)); });
}

void NoticeButton::notifyOutside()
{
    const QString kind = QStringLiteral("due");
    const std::size_t before = std::exchange(m_told, m_notices.size());
    if (m_notices.empty())
        m_outside->withdraw(kind);
    // Only news is told, and only to whoever looks elsewhere.
    const bool quiet = m_bench.settings().value(QStringLiteral("notice/quiet"), false).toBool();
    if (quiet || window()->isActiveWindow() || m_notices.size() <= before)
        return;
    QStringList numbers;
    bool late = false;
    for (const NoticeView& notice : m_notices) {
        late |= dueMark(notice.dueAt, m_bench.now()).urgency == Urgency::Late;
        if (numbers.size() < kOutside)
            numbers << qs(notice.number);
    }
    m_outside->show({kind, text(), numbers.join(QStringLiteral(", ")), late});
}

void NoticeButton::showCount()
{
    const int count = static_cast<int>(m_notices.size());
    setText(count == 0 ? tr("nothing due") : tr("%n due", nullptr, count));
    setAccessibleName(text());
    setToolTip(tr("Records with a step that has come due for you"));
    setEnabled(count > 0);
}

QString NoticeButton::line(const NoticeView& notice) const
{
    const DueMark mark = dueMark(notice.dueAt, m_bench.now());
    return tr("%1   %2   %3").arg(qs(notice.number), urgencyWord(mark.urgency), mark.text);
}

void NoticeButton::showList()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < qMin(kMost, static_cast<int>(m_notices.size())); ++i) {
        const NoticeView notice = m_notices[static_cast<std::size_t>(i)];
        connect(menu->addAction(line(notice)), &QAction::triggered, this, [this, notice] {
            m_bench.desk().ask(
                this,
                [notice](Desk& desk, const Person& me) { return desk.acknowledge(me, notice); },
                [this](const Outcome&) { refresh(); });
            Q_EMIT opened(notice.record);
        });
    }
    menu->addSeparator();
    for (const int minutes : {5, 15, 60})
        connect(menu->addAction(tr("Remind me again in %1 minutes").arg(minutes)),
                &QAction::triggered, this, [this, minutes] { putOff(minutes); });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void NoticeButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCount();
}

} // namespace shouwen::ui

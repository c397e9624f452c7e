// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presence_button.h"

#include "ui/base/icon_set.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QEvent>
#include <QMenu>

namespace shouwen::ui {

PresenceButton::PresenceButton(Workbench& bench, QWidget* parent)
    : QToolButton(parent)
    , m_bench(bench)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &PresenceButton::tick);
    hide();
}

const KindDef* PresenceButton::kind() const
{
    return m_bench.wording().rules().kind(kPresenceKind);
}

void PresenceButton::begin()
{
    m_record.reset();
    m_state.clear();
    m_second.stop();
    // Whoever only looks (a picture is taken) is not at work.
    const bool looks = m_bench.settings().value(QStringLiteral("presence/off"), false).toBool();
    const bool may = !looks && kind() &&
                     roleFor(*m_bench.facts().rules, m_bench.desk().me(), kPresenceKind, "open");
    setVisible(may);
    if (!may)
        return;
    m_bench.desk().ask(
        this,
        [](Desk& desk, const Person& me) {
            ListRequest mine;
            mine.kind = kPresenceKind;
            mine.where = "person = me and category in ('open', 'waiting')";
            mine.order = "changed";
            mine.descending = true;
            mine.limit = 1;
            return desk.list(me, mine);
        },
        [this](const Result<QueuePage>& page) { take(page); });
}

void PresenceButton::take(const Result<QueuePage>& page)
{
    if (!page) {
        hide();
        return;
    }
    if (!page->rows.empty()) {
        const QueueRow& row = page->rows.front();
        m_record = row.id;
        m_state = row.state;
        m_since = row.changedAt;
        fillMenu();
        m_second.start();
        return;
    }
    m_bench.desk().run(
        Command{OpenCommand{kPresenceKind, {{"person", m_bench.desk().me().id.hex()}}},
                std::nullopt},
        this, [this](const Result<Receipt>& receipt) {
            if (!receipt) {
                hide();
                Q_EMIT failed(m_bench.wording().say(receipt.error()));
                return;
            }
            m_record = receipt->record;
            m_state = kind()->initial;
            m_since = m_bench.now();
            fillMenu();
            m_second.start();
        });
}

void PresenceButton::move(const std::string& to)
{
    for (const auto& [name, move] : kind()->moves) {
        const bool from = std::find(move.from.begin(), move.from.end(), m_state) != move.from.end();
        if (move.to != to || !from)
            continue;
        m_bench.desk().run(Command{MoveCommand{*m_record, name, {}, {}}, std::nullopt}, this,
                           [this, to](const Result<Receipt>& receipt) {
                               if (!receipt) {
                                   Q_EMIT failed(m_bench.wording().say(receipt.error()));
                                   return;
                               }
                               m_state = to;
                               m_since = m_bench.now();
                               fillMenu();
                           });
        return;
    }
}

void PresenceButton::choose(const std::string& state)
{
    if (m_record && state != m_state)
        move(state);
}

void PresenceButton::leave()
{
    if (!m_record || !kind())
        return;
    for (const auto& [name, state] : kind()->states)
        if (state.category == Category::Closed)
            move(name);
    m_second.stop();
    m_record.reset();
}

void PresenceButton::fillMenu()
{
    menu()->clear();
    for (const StateDef* state : kind()->statesInOrder()) {
        if (isEnded(state->category))
            continue;
        QAction* action = menu()->addAction(m_bench.wording().label(state->label));
        action->setCheckable(true);
        action->setChecked(state->name == m_state);
        connect(action, &QAction::triggered, this, [this, name = state->name] { choose(name); });
    }
    tick();
}

void PresenceButton::tick()
{
    if (!m_record)
        return;
    const std::int64_t passed = secondsOf(m_bench.now()) - secondsOf(m_since);
    std::int64_t shown = passed;
    const auto& settings = m_bench.wording().rules().settings;
    if (const auto limit = settings.find("presence_" + m_state + "_seconds");
        limit != settings.end()) {
        shown = limit->second - passed;
        if (shown <= 0)
            choose(kind()->initial);
    }
    shown = qMax<std::int64_t>(0, shown);
    const QString time =
        QStringLiteral("%1:%2").arg(shown / 60).arg(shown % 60, 2, 10, QLatin1Char('0'));
    const QString state = m_bench.wording().state(kPresenceKind, m_state);
    setText(state + QStringLiteral("  ") + time);
    const QString name = tr("State: %1").arg(state);
    if (accessibleName() != name)
        setAccessibleName(name);
    setToolTip(tr("What you are doing just now; every change is kept"));
}

void PresenceButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_record && m_bench.ready())
        fillMenu();
}

} // namespace shouwen::ui

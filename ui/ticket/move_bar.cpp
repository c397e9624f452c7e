// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/move_bar.h"

#include "ui/base/flow_layout.h"
#include "ui/base/ink.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/ticket/ticket_data.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shouwen::ui {

namespace {

constexpr const char* kWhy = "why";

QString whyOf(const QPushButton* button) { return button->property(kWhy).toString(); }

} // namespace

MoveBar::MoveBar(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_row(new QWidget)
    , m_why(new QLabel)
{
    new FlowLayout(m_row, 6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_row->setSizePolicy(policy);
    setSizePolicy(policy);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_row);
    column->addWidget(m_why);
}

QString MoveBar::told() const { return m_why->isHidden() ? QString() : m_why->text(); }

void MoveBar::tell(const QPushButton* button)
{
    const QString why = button ? whyOf(button) : QString();
    setInk(m_why, tokensOf(palette()).late);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

bool MoveBar::eventFilter(QObject* watched, QEvent* event)
{
    const auto* button = qobject_cast<const QPushButton*>(watched);
    if (button && event->type() == QEvent::KeyPress && walk(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (button && event->type() == QEvent::FocusIn)
        tell(button);
    else if (button && event->type() == QEvent::FocusOut)
        tell(nullptr);
    return QWidget::eventFilter(watched, event);
}

void MoveBar::show(const TicketData& ticket)
{
    auto* flow = static_cast<FlowLayout*>(m_row->layout());
    flow->clear();
    m_buttons.clear();
    tell(nullptr);
    bool first = true;
    for (const MoveView& move : ticket.view.moves) {
        const MoveNeeds needs = needsOf(ticket, move);
        const bool allowed = needs.blocking.empty();
        const QString name = m_bench.wording().label(move.def->label);
        const bool asks = move.def->reason || !needs.fill.empty();
        auto* button = new QPushButton(asks ? name + QChar(0x2026) : name, m_row);
        const QString to = m_bench.wording().state(ticket.view.record.kind, move.def->to);
        button->setToolTip(allowed ? tr("to “%1”").arg(to)
                                   : m_bench.wording().say(needs.blocking, ticket.view.kind));
        button->setAccessibleDescription(allowed ? button->toolTip()
                                                 : tr("not now: %1").arg(button->toolTip()));
        button->installEventFilter(this);
        if (!allowed) {
            button->setProperty(kRole, QStringLiteral("barred"));
            button->setProperty(kWhy, button->toolTip());
        }
        if (allowed && first) {
            button->setProperty(kRole, QStringLiteral("primary"));
            first = false;
        }
        const std::string id = move.def->name;
        connect(button, &QPushButton::clicked, this, [this, id, button, allowed] {
            if (allowed)
                Q_EMIT moveAsked(id);
            else
                tell(button);
        });
        flow->addWidget(button);
        m_buttons << button;
    }
    setVisible(!m_buttons.isEmpty());
}

bool MoveBar::focusFirst()
{
    for (QPushButton* button : m_buttons)
        if (whyOf(button).isEmpty()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    return false;
}

bool MoveBar::walk(int key)
{
    const bool on = key == Qt::Key_Right || key == Qt::Key_Down;
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    if (!on && !back)
        return false;
    const auto at = m_buttons.indexOf(qobject_cast<QPushButton*>(focusWidget()));
    const auto count = m_buttons.size();
    if (at < 0)
        return false;
    m_buttons[(at + (on ? 1 : count - 1)) % count]->setFocus(Qt::TabFocusReason);
    return true;
}

void MoveBar::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/move_bar.h"

#include "ui/base/flow_layout.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/ticket/ticket_data.h"

#include <QKeyEvent>
#include <QPushButton>

namespace shouwen::ui {

MoveBar::MoveBar(Workbench& bench, QWidget* parent) : QWidget(parent), m_bench(bench)
{
    new FlowLayout(this, 6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MoveBar::show(const TicketData& ticket)
{
    auto* flow = static_cast<FlowLayout*>(layout());
    flow->clear();
    m_buttons.clear();
    bool first = true;
    for (const MoveView& move : ticket.view.moves) {
        const MoveNeeds needs = needsOf(ticket, move);
        const bool allowed = needs.blocking.empty();
        const QString name = m_bench.wording().label(move.def->label);
        const bool asks = move.def->reason || !needs.fill.empty();
        auto* button = new QPushButton(asks ? name + QChar(0x2026) : name, this);
        button->setEnabled(allowed);
        const QString to = m_bench.wording().state(ticket.view.record.kind, move.def->to);
        button->setToolTip(allowed ? tr("to “%1”").arg(to)
                                   : m_bench.wording().say(needs.blocking, ticket.view.kind));
        button->setAccessibleDescription(button->toolTip());
        if (allowed && first) {
            button->setProperty(kRole, QStringLiteral("primary"));
            first = false;
        }
        const std::string id = move.def->name;
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT moveAsked(id); });
        flow->addWidget(button);
        m_buttons << button;
    }
    setVisible(!m_buttons.isEmpty());
}

bool MoveBar::focusFirst()
{
    for (QPushButton* button : m_buttons)
        if (button->isEnabled()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    return false;
}

void MoveBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            button->click();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_head.h"

#include "ui/base/flow_layout.h"
#include "ui/base/ink.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/ticket/clock_strip.h"
#include "ui/ticket/stepper.h"
#include "ui/ticket/ticket_data.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace shouwen::ui {
TicketHead::TicketHead(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_number(new QLabel)
    , m_title(new QLabel)
    , m_state(new QLabel)
    , m_standing(new QLabel)
    , m_dirty(new QLabel)
    , m_customer(new QLabel)
    , m_file(new QToolButton)
    , m_clocks(new ClockStrip(bench))
    , m_stepper(new Stepper)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_customer->setTextFormat(Qt::PlainText);
    m_customer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_customer->setWordWrap(true);
    auto* facts = new FlowLayout(nullptr, 8);
    for (QLabel* fact : {m_number, m_state, m_standing})
        facts->addWidget(fact);
    auto* first = new QHBoxLayout;
    first->addLayout(facts, 1);
    first->addWidget(m_dirty, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(5);
    column->addLayout(first);
    column->addWidget(m_title);
    auto* strip = new QHBoxLayout;
    strip->addWidget(m_customer, 1);
    strip->addWidget(m_file, 0, Qt::AlignTop);
    column->addLayout(strip);
    column->addWidget(m_clocks);
    column->addWidget(m_stepper);
    m_file->setAutoRaise(true);
    m_file->setFocusPolicy(Qt::TabFocus);
    connect(m_file, &QToolButton::clicked, this, &TicketHead::customerAsked);
    connect(m_clocks, &ClockStrip::whyAsked, this, &TicketHead::whyAsked);
    colour();
    enlargeTitle();
}

QString TicketHead::standing(const TicketData& ticket) const
{
    const Record& record = ticket.view.record;
    QStringList parts;
    if (record.holder)
        parts << tr("with %1").arg(qs(ticket.view.nameOf(*record.holder)));
    if (!record.department.empty())
        parts << m_bench.wording().department(record.department);
    if (record.round > 1)
        parts << tr("round %1").arg(record.round);
    if (record.returns > 0)
        parts << tr("returned %n time(s)", nullptr, record.returns);
    return parts.join(QStringLiteral(" · "));
}

void TicketHead::show(const TicketData& ticket)
{
    const Record& record = ticket.view.record;
    m_number->setText(m_bench.wording().kind(record.kind) + QLatin1Char(' ') + qs(record.number));
    m_title->setText(ticket.view.title.empty() ? tr("(no subject)") : qs(ticket.view.title));
    m_state->setText(m_bench.wording().state(record.kind, record.state));
    m_contested = record.contested;
    m_standing->setText(standing(ticket));
    m_standing->setToolTip(
        tr("First asked: %1")
            .arg(record.owner ? qs(ticket.view.nameOf(*record.owner)) : tr("nobody")));
    showCustomer(ticket);
    m_clocks->show(ticket.view.clocks);
    m_stepper->show(ticket, m_bench.wording());
    colour();
}

void TicketHead::showCustomer(const TicketData& ticket)
{
    QStringList parts;
    if (!ticket.view.customer.empty())
        parts << qs(ticket.view.customer);
    if (ticket.view.kind)
        for (const FieldView& field : ticket.view.fields)
            if (field.def->type == FieldType::Phone && !field.shown.empty())
                parts << qs(field.shown);
    parts << tr("opened %1")
                 .arg(momentText(ticket.view.record.openedAt, m_bench.now(), m_bench.zone()));
    m_customer->setText(parts.join(QStringLiteral("  ·  ")));
    m_file->setText(tr("Customer page"));
    m_file->setToolTip(tr("Everything about this customer (Ctrl+U)"));
    m_file->setVisible(ticket.view.record.subject.has_value());
}

void TicketHead::setDirty(bool dirty) { m_dirty->setText(dirty ? tr("not saved") : QString()); }

void TicketHead::enlargeTitle()
{
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * 1.2);
    title.setBold(true);
    m_title->setFont(title);
}

void TicketHead::colour()
{
    const Tokens& t = tokensOf(palette());
    setInk(m_number, t.subtle);
    setInk(m_standing, t.subtle);
    setInk(m_customer, t.text);
    setInk(m_dirty, t.soon);
    setInk(m_state, m_contested ? t.late : t.accent);
}

void TicketHead::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::FontChange)
        enlargeTitle();
}

} // namespace shouwen::ui

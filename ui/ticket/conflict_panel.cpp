// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/conflict_panel.h"

#include "core/workflow/fields.h"
#include "ui/base/ink.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/ticket/ticket_data.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace shouwen::ui {

std::vector<std::string> contestedStates(const Record& record)
{
    std::vector<std::string> out{record.state};
    for (const Step& step : record.steps)
        if (step.contested && std::find(out.begin(), out.end(), step.to) == out.end())
            out.push_back(step.to);
    return out;
}

ConflictPanel::ConflictPanel(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(12, 8, 10, 8);
    m_rows->setSpacing(6);
    hide();
}

void ConflictPanel::show(const TicketData& ticket)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) { // later: the button pressed may be in it
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Record& record = ticket.view.record;
    if (record.contested)
        addState(ticket);
    for (const FieldConflict& conflict : record.conflicts)
        addField(ticket, conflict);
    setVisible(m_rows->count() > 0);
}

namespace {

QVBoxLayout* addBox(QVBoxLayout* rows, const QString& headline)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QLabel(headline);
    head->setWordWrap(true);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    column->addWidget(head);
    rows->addWidget(box);
    return column;
}

} // namespace

void ConflictPanel::addSide(QVBoxLayout* box, const QString& value, const QString& by,
                            const QString& verb, const QString& about, ResolveCommand command)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* words = new QLabel(value);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* who = new QLabel(by);
    setInk(who, tokensOf(palette()).subtle);
    auto* button = new QPushButton(verb);
    button->setAccessibleName(verb + QStringLiteral(": ") + about + QLatin1Char(' ') + value);
    connect(button, &QPushButton::clicked, this,
            [this, command = std::move(command)] { Q_EMIT settleAsked(command); });
    row->addWidget(words, 1);
    row->addWidget(who);
    row->addWidget(button);
    box->addLayout(row);
}

void ConflictPanel::addState(const TicketData& ticket)
{
    const Record& record = ticket.view.record;
    QVBoxLayout* box = addBox(m_rows, tr("Moved on at two desks at once. Which state holds?"));
    for (const std::string& state : contestedStates(record)) {
        QString by;
        for (const Step& step : record.steps)
            if (step.to == state)
                by = qs(ticket.view.nameOf(step.actor)) + QStringLiteral("  ") +
                     momentText(step.at, m_bench.now(), m_bench.zone());
        addSide(box, m_bench.wording().state(record.kind, state), by,
                state == record.state ? tr("Leave it so") : tr("This one holds"), tr("State"),
                ResolveCommand{record.id, state, std::nullopt, false, {}});
    }
}

QString ConflictPanel::fieldLabel(const TicketData& ticket, const std::string& field) const
{
    if (field == kHolderField)
        return tr("Holder");
    if (field == kDepartmentField)
        return tr("Department");
    return m_bench.wording().fieldLabel(ticket.view.kind, field);
}

QString ConflictPanel::said(const TicketData& ticket, const std::string& field,
                            const Value& value) const
{
    if (value.isObject())
        return tr("(nothing)");
    if (field == kHolderField) {
        const auto id = StaffId::fromHex(value.plain());
        return id ? m_bench.staffName(*id) : qs(value.plain());
    }
    if (field == kDepartmentField)
        return m_bench.wording().department(value.plain());
    const FieldDef* def = ticket.view.kind ? fieldNamed(*ticket.view.kind, field) : nullptr;
    return def ? m_bench.wording().fieldValue(*def, value, m_bench.zone()) : qs(value.plain());
}

void ConflictPanel::addField(const TicketData& ticket, const FieldConflict& conflict)
{
    const Record& record = ticket.view.record;
    const QString label = fieldLabel(ticket, conflict.field);
    const auto writer = [&](const EntryId& entry) {
        for (const HistoryLine& line : ticket.history)
            if (line.entry == entry)
                return QString(qs(line.name) + QStringLiteral("  ") +
                               momentText(line.at, m_bench.now(), m_bench.zone()));
        return QString();
    };
    Value stands;
    if (conflict.field == kHolderField && record.holder)
        stands = Value(record.holder->hex());
    else if (conflict.field == kDepartmentField && !record.department.empty())
        stands = Value(record.department);
    else if (const Value* value = record.field(conflict.field))
        stands = *value;
    QVBoxLayout* box = addBox(m_rows, tr("%1: written at two desks at once").arg(label));
    addSide(box, said(ticket, conflict.field, stands), writer(conflict.winner), tr("Leave it so"),
            label, ResolveCommand{record.id, {}, conflict.loser, true, conflict.field});
    addSide(box, said(ticket, conflict.field, conflict.losing), writer(conflict.loser),
            tr("Take this one"), label,
            ResolveCommand{record.id, {}, conflict.loser, false, conflict.field});
}

void ConflictPanel::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.soonBack);
    painter.drawRoundedRect(rect(), 4, 4);
}

} // namespace shouwen::ui

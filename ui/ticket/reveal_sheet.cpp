// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/reveal_sheet.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/form/growing_text.h"
#include "ui/ticket/ticket_data.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shouwen::ui {

std::string maskedField(const TicketData& ticket, const Workbench& bench)
{
    const Person& me = bench.desk().me();
    if (!ticket.view.kind || seesPhones(*ticket.rules, me) ||
        !roleFor(*ticket.rules, me, ticket.view.kind->name, "reveal"))
        return {};
    for (const FieldView& field : ticket.view.fields)
        if (field.def->type == FieldType::Phone && !field.shown.empty())
            return field.name;
    return {};
}

RevealSheet::RevealSheet(Workbench& bench, QWidget* parent)
    : ActionSheet(parent)
    , m_bench(bench)
    , m_reasonLabel(new QLabel)
    , m_reason(new GrowingText)
{
    m_reasonLabel->setBuddy(m_reason);
    body()->addWidget(m_reasonLabel);
    body()->addWidget(m_reason);
    RevealSheet::retranslate();
}

void RevealSheet::retranslate()
{
    m_reasonLabel->setText(tr("Why must it be seen? Your name and the reason are kept. *"));
    m_reason->setAccessibleName(m_reasonLabel->text());
}

void RevealSheet::openFor(const TicketData& ticket, const std::string& field)
{
    m_record = ticket.view.record.id;
    m_field = field;
    m_label = m_bench.wording().fieldLabel(ticket.view.kind, field);
    m_reason->clear();
    open(tr("Show in full: %1").arg(m_label), tr("Show"));
    m_reason->setFocus();
}

void RevealSheet::accept()
{
    setProblem({});
    m_bench.desk().ask(
        this,
        [id = m_record, field = m_field, why = us(m_reason->toPlainText())](
            Desk& desk, const Person& me) { return desk.reveal(me, id, field, why); },
        [this](const Result<std::string>& value) {
            if (!value) {
                setProblem(m_bench.wording().say(value.error()));
                return;
            }
            close();
            Q_EMIT revealed(m_label, qs(*value));
        });
}

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/move_sheet.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/form/form_view.h"
#include "ui/form/growing_text.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace shouwen::ui {

MoveSheet::MoveSheet(Workbench& bench, QWidget* parent)
    : ActionSheet(parent)
    , m_bench(bench)
    , m_scroll(new QScrollArea)
    , m_form(new FormView(bench))
    , m_reasonLabel(new QLabel)
    , m_reason(new GrowingText)
{
    m_form->setHeads(false);
    m_form->installEventFilter(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_form->setBackgroundRole(QPalette::Base);
    m_reasonLabel->setBuddy(m_reason);
    body()->addWidget(m_scroll);
    body()->addWidget(m_reasonLabel);
    body()->addWidget(m_reason);
    connect(m_form, &FormView::edited, this, &MoveSheet::edited);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &MoveSheet::edited);
    MoveSheet::retranslate();
}

bool MoveSheet::isDirty() const
{
    return !isHidden() && (m_form->isDirty() || !m_reason->toPlainText().trimmed().isEmpty());
}

SheetDraft MoveSheet::draft() const
{
    return {m_move, m_step, m_form->dirtyInput(), us(m_reason->toPlainText())};
}

void MoveSheet::fill(const SheetDraft& draft)
{
    for (const auto& [name, text] : draft.fields)
        m_form->type(qs(name), qs(text));
    m_reason->setPlainText(qs(draft.reason));
}

void MoveSheet::retranslate()
{
    m_reasonLabel->setText(m_reasonRequired ? tr("Reason *") : tr("Reason"));
    m_reason->setAccessibleName(m_reasonLabel->text());
}

/// As high as the fields it asks for, up to half a screen; then it scrolls.
void MoveSheet::fitForm()
{
    const int wanted = m_form->sizeHint().height() + 4;
    const int height = std::min(wanted, fontMetrics().height() * 18);
    if (m_scroll->minimumHeight() != height || m_scroll->maximumHeight() != height)
        m_scroll->setFixedHeight(height);
}

bool MoveSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form &&
        (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fitForm();
    return ActionSheet::eventFilter(watched, event);
}

void MoveSheet::askReason(bool asked, bool required)
{
    m_reasonRequired = required;
    m_reason->clear();
    m_reasonLabel->setVisible(asked);
    m_reason->setVisible(asked);
    retranslate();
}

void MoveSheet::openMove(const TicketData& ticket, const MoveView& move, const FieldInput& typed)
{
    m_move = move.def->name;
    m_step.clear();
    const MoveNeeds needs = needsOf(ticket, move);
    std::vector<FormField> asked;
    for (FormField& field : formFields(ticket, m_bench.wording(), m_bench.zone()))
        if (std::find(needs.fill.begin(), needs.fill.end(), us(field.name)) != needs.fill.end()) {
            field.required = true;
            field.readOnly = false;
            asked.push_back(std::move(field));
        }
    m_form->show(ticket.rules, *ticket.view.kind, asked);
    for (const auto& [name, text] : typed)
        m_form->type(qs(name), qs(text));
    m_scroll->setVisible(!asked.empty());
    askReason(move.def->reason, move.def->reason);
    const QString to = m_bench.wording().state(ticket.view.record.kind, move.def->to);
    const QString name = m_bench.wording().label(move.def->label);
    open(tr("%1 → %2").arg(name, to), name);
    fitForm();
    if (asked.empty())
        m_reason->setFocus();
    else
        m_form->focusFirst();
}

void MoveSheet::openRefusal(const SignDef& sign)
{
    m_move.clear();
    m_step = sign.name;
    m_form->clear();
    m_scroll->hide();
    askReason(true, true);
    open(tr("Refuse: %1").arg(m_bench.wording().label(sign.label)), tr("Refuse"));
    m_reason->setFocus();
}

void MoveSheet::accept()
{
    setProblem({});
    const std::string reason = us(m_reason->toPlainText().trimmed());
    if (!m_move.empty() && !m_form->validate())
        return;
    if (m_reasonRequired && reason.empty()) {
        setProblem(tr("A reason must be given"));
        m_reason->setFocus();
        return;
    }
    if (m_move.empty())
        Q_EMIT refusalGiven(m_step, reason);
    else
        Q_EMIT moveGiven({m_move, m_form->dirtyInput(), reason});
}

void MoveSheet::showRefusals(const std::vector<Reason>& reasons, const KindDef* kind)
{
    setProblem(m_bench.wording().say(m_form->showRefusals(reasons), kind));
}

} // namespace shouwen::ui

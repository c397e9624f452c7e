// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of a ticket page: moves, signatures, handing over, notes, files; with the sheet that
// asks for what a step needs.
#include "ui/ticket/ticket_page.h"

#include "ui/base/message_strip.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/form/form_view.h"
#include "ui/ticket/hand_sheet.h"
#include "ui/ticket/move_sheet.h"
#include "ui/ticket/note_editor.h"
#include "ui/ticket/reveal_sheet.h"
#include "ui/ticket/ticket_actions.h"
#include "ui/ticket/ticket_draft.h"

#include <algorithm>
#include <utility>

namespace shouwen::ui {

void TicketPage::askMove(const std::string& name)
{
    for (const MoveView& move : m_data->view.moves) {
        if (move.def->name != name)
            continue;
        const MoveNeeds needs = needsOf(*m_data, move);
        if (!move.def->reason && needs.fill.empty()) {
            giveMove({name, {}, {}});
            return;
        }
        FieldInput typedHere;
        for (const auto& [field, text] : m_form->dirtyInput())
            if (std::find(needs.fill.begin(), needs.fill.end(), field) != needs.fill.end())
                typedHere.emplace(field, text);
        showFoot(m_moveSheet);
        m_moveSheet->openMove(*m_data, move, typedHere);
    }
}

void TicketPage::giveMove(const MoveInput& input)
{
    // What stands unsaved in the form goes with the move: one action, one entry.
    FieldInput fields = m_form->dirtyInput();
    for (const auto& [name, text] : input.fields)
        fields.insert_or_assign(name, text);
    const bool sheet = m_moveSheet->isVisible();
    m_actions->move(
        *m_id, input.move, fields, input.reason,
        [this, sheet, fields] {
            m_form->settle(fields);
            typed();
            const bool resolving = std::exchange(m_resolving, false);
            if (sheet)
                m_moveSheet->close();
            m_message->dismiss();
            if (resolving)
                Q_EMIT movedOn();
        },
        [this, sheet](const Error& error) {
            if (sheet)
                m_moveSheet->showRefusals(error.reasons, m_data->view.kind);
            else
                showRefusal(error);
        });
}

void TicketPage::sendNote(const NoteDraft& draft)
{
    m_actions->note(
        *m_id, draft.direction, draft.channel, draft.text, [this] { m_note->clear(); },
        [this](const Error& error) { showRefusal(error); });
}

void TicketPage::sign(const std::string& step, Verdict verdict)
{
    const auto def = m_data->view.kind->signs.find(step);
    if (verdict == Verdict::Refuse && def != m_data->view.kind->signs.end()) {
        showFoot(m_moveSheet);
        m_moveSheet->openRefusal(def->second);
        return;
    }
    m_actions->sign(*m_id, step, verdict, {}, {},
                    [this](const Error& error) { showRefusal(error); });
}

void TicketPage::takeOver()
{
    if (m_data)
        m_actions->takeOver(m_data->view.record,
                            [this](const Error& error) { showRefusal(error); });
}

void TicketPage::handOver()
{
    if (!m_data)
        return;
    showFoot(m_handSheet);
    m_handSheet->openFor(*m_id, m_data->view.record.department);
}

void TicketPage::giveBack()
{
    handOver();
    if (m_data)
        m_handSheet->tickBack();
}

void TicketPage::resolve()
{
    const std::string move = m_data ? resolvingMove(*m_data) : std::string();
    if (move.empty())
        return;
    m_resolving = true;
    askMove(move);
}

void TicketPage::reveal()
{
    const std::string field = m_data ? maskedField(*m_data, m_bench) : std::string();
    if (field.empty())
        return;
    showFoot(m_revealSheet);
    m_revealSheet->openFor(*m_data, field);
}

void TicketPage::attachFile()
{
    if (!m_id)
        return;
    m_bench.filePrompts().openFile(this, tr("Attach a file"), {}, [this](const QString& path) {
        if (m_id)
            m_actions->attach(*m_id, us(path), [this](const Error& error) { showRefusal(error); });
    });
}

void TicketPage::restoreSheet(const Draft& draft)
{
    const auto typed = sheetIn(draft);
    if (!typed || !m_data || !m_data->view.kind)
        return;
    if (typed->move.empty()) {
        sign(typed->step, Verdict::Refuse);
    } else {
        const auto& moves = m_data->view.moves;
        const auto move = std::find_if(moves.begin(), moves.end(), [&](const MoveView& each) {
            return each.def->name == typed->move;
        });
        if (move == moves.end()) {
            // The record has gone on meanwhile; what was written for the step is not lost with it.
            m_message->say(Tone::Warning,
                           tr("This step can no longer be taken. You had written:\n%1")
                               .arg(qs(typed->reason)));
            return;
        }
        showFoot(m_moveSheet);
        m_moveSheet->openMove(*m_data, *move, {});
    }
    m_moveSheet->fill(*typed);
}

} // namespace shouwen::ui

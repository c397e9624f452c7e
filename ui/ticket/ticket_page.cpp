// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_page.h"

#include "ui/base/message_strip.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/customer/customer_panel.h"
#include "ui/form/form_view.h"
#include "ui/ticket/conflict_panel.h"
#include "ui/ticket/hand_sheet.h"
#include "ui/ticket/move_bar.h"
#include "ui/ticket/move_sheet.h"
#include "ui/ticket/note_editor.h"
#include "ui/ticket/reveal_sheet.h"
#include "ui/ticket/sign_lane.h"
#include "ui/ticket/ticket_actions.h"
#include "ui/ticket/ticket_draft.h"
#include "ui/ticket/ticket_head.h"
#include "ui/ticket/ticket_variables.h"
#include "ui/ticket/timeline_pane.h"
#include "ui/ticket/timeline_view.h"
#include "ui/ticket/why_panel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace shouwen::ui {
namespace {

QFrame* hairLine()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setFixedHeight(1);
    line->setForegroundRole(QPalette::Midlight);
    return line;
}

/// All the page shows, read at one go.
struct Read {
    RecordView view;
    std::vector<HistoryLine> history;
};

} // namespace

TicketPage::TicketPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_actions(new TicketActions(bench, this))
    , m_head(new TicketHead(bench))
    , m_message(new MessageStrip)
    , m_scroll(new QScrollArea)
    , m_conflicts(new ConflictPanel(bench))
    , m_customer(new CustomerPanel(bench))
    , m_signs(new SignLane(bench))
    , m_form(new FormView(bench))
    , m_timeline(new TimelinePane(bench))
    , m_note(new NoteEditor(bench))
    , m_moves(new MoveBar(bench))
    , m_moveSheet(new MoveSheet(bench))
    , m_handSheet(new HandSheet(bench))
    , m_revealSheet(new RevealSheet(bench))
    , m_body(new QWidget)
    , m_foot(new QWidget)
{
    build();
    connectParts();
    clear();
}

TicketPage::~TicketPage() = default;

void TicketPage::build()
{
    auto* content = new QVBoxLayout(m_body);
    content->setContentsMargins(14, 10, 14, 10);
    content->setSpacing(10);
    content->addWidget(m_conflicts);
    content->addWidget(m_customer);
    content->addWidget(m_signs);
    content->addWidget(m_form);
    content->addWidget(hairLine());
    content->addWidget(m_timeline);
    content->addStretch(1);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(14, 8, 14, 10);
    foot->setSpacing(8);
    foot->addWidget(m_note);
    foot->addWidget(m_moveSheet);
    foot->addWidget(m_handSheet);
    foot->addWidget(m_revealSheet);
    foot->addWidget(m_moves);
    m_foot->setAutoFillBackground(true);
    m_foot->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(hairLine());
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    column->addWidget(hairLine());
    column->addWidget(m_foot);
}

void TicketPage::connectParts()
{
    connect(m_actions, &TicketActions::said, this, &TicketPage::said);
    connect(m_actions, &TicketActions::remarked, this,
            [this](const QString& text) { m_message->say(Tone::Info, text); });
    connect(m_form, &FormView::edited, this, &TicketPage::typed);
    connect(m_note, &NoteEditor::edited, this, &TicketPage::typed);
    connect(m_note, &NoteEditor::sent, this, &TicketPage::sendNote);
    connect(m_moves, &MoveBar::moveAsked, this, &TicketPage::askMove);
    connect(m_moveSheet, &MoveSheet::moveGiven, this, &TicketPage::giveMove);
    connect(m_moveSheet, &MoveSheet::edited, this, &TicketPage::typed);
    connect(m_moveSheet, &MoveSheet::closed, this, [this] {
        showFoot(nullptr);
        typed();
    });
    connect(m_handSheet, &HandSheet::closed, this, [this] { showFoot(nullptr); });
    connect(m_revealSheet, &RevealSheet::closed, this, [this] { showFoot(nullptr); });
    connect(m_revealSheet, &RevealSheet::revealed, this,
            [this](const QString& label, const QString& value) {
                m_message->say(Tone::Info, label + QStringLiteral("   ") + value, tr("Copy"),
                               [value] { QGuiApplication::clipboard()->setText(value); });
            });
    connect(m_customer, &CustomerPanel::openAsked, this, &TicketPage::openAsked);
    connect(m_head, &TicketHead::customerAsked, this, [this] {
        if (m_data && m_data->view.record.subject)
            Q_EMIT openAsked(*m_data->view.record.subject);
    });
    connect(m_signs, &SignLane::signAsked, this, &TicketPage::sign);
    connect(m_conflicts, &ConflictPanel::settleAsked, this, [this](const ResolveCommand& command) {
        m_actions->settle(command, [this](const Error& error) { showRefusal(error); });
    });
    connect(m_head, &TicketHead::whyAsked, this, &TicketPage::askWhy);
    connect(m_moveSheet, &MoveSheet::refusalGiven, this,
            [this](const std::string& step, const std::string& comment) {
                m_actions->sign(
                    *m_id, step, Verdict::Refuse, comment, [this] { m_moveSheet->close(); },
                    [this](const Error& error) {
                        m_moveSheet->showRefusals(error.reasons, m_data->view.kind);
                    });
            });
    connect(m_handSheet, &HandSheet::handGiven, this, [this](const HandCommand& command) {
        m_actions->hand(
            command, m_data->view.record, [this] { m_handSheet->close(); },
            [this](const Error& error) { m_handSheet->showRefusals(error.reasons); });
    });
    m_note->setVariables(ticketVariables(m_bench, [this] { return ticket(); }));
}

void TicketPage::show(const RecordId& id)
{
    if (m_id != id) {
        m_id = id;
        m_restoring = nullptr;
        m_data.reset();
        m_message->dismiss();
        m_note->clear();
        showFoot(nullptr);
    }
    m_bench.desk().ask(
        m_lane, this,
        [id](Desk& desk, const Person& me) -> Result<Read> {
            SHOUWEN_TRY(RecordView view, desk.show(me, id));
            SHOUWEN_TRY(std::vector<HistoryLine> history, desk.history(me, id));
            return Read{std::move(view), std::move(history)};
        },
        [this](Result<Read> read) {
            if (read)
                take(adopt(std::move(read->view), m_bench.facts().rules, std::move(read->history)));
            else
                Q_EMIT failed(m_bench.wording().say(read.error()));
        });
}

void TicketPage::reload()
{
    if (m_id)
        show(*m_id);
}

void TicketPage::clear()
{
    m_lane.cancel();
    m_id.reset();
    m_data.reset();
    m_form->clear();
    m_note->clear();
    m_message->dismiss();
    showFoot(nullptr);
    m_body->hide();
    typed();
}

void TicketPage::take(TicketData read)
{
    const bool same = m_data && m_data->view.record.id == read.view.record.id;
    const FieldInput typedHere = same ? m_form->dirtyInput() : FieldInput();
    m_data = std::move(read);
    m_body->show();
    fill();
    for (const auto& [name, text] : typedHere)
        m_form->type(qs(name), qs(text));
    if (!same)
        m_scroll->verticalScrollBar()->setValue(0);
    if (const auto restore = std::exchange(m_restoring, nullptr))
        restore();
    Q_EMIT stateChanged();
}

void TicketPage::restore(const RecordId& id, const Draft& draft, std::function<void()> done)
{
    show(id);
    m_restoring = [this, draft, done = std::move(done)] {
        putBack(draft, *m_form, *m_note);
        restoreSheet(draft);
        typed();
        done();
    };
}

void TicketPage::fill()
{
    m_head->show(*m_data);
    m_head->setDirty(isDirty());
    m_conflicts->show(*m_data);
    m_signs->show(*m_data);
    if (m_data->view.kind)
        m_form->show(m_data->rules, *m_data->view.kind,
                     formFields(*m_data, m_bench.wording(), m_bench.zone()));
    m_customer->showFor(isCustomer(*m_data) ? m_id : std::nullopt,
                        mayMerge(*m_data, m_bench.desk().me()));
    fillTimeline();
    m_note->setAllowed(m_data->view.mayNote && !m_moveSheet->isVisibleTo(m_foot) &&
                       !m_handSheet->isVisibleTo(m_foot) && !m_revealSheet->isVisibleTo(m_foot));
    m_moves->show(*m_data);
}

void TicketPage::fillTimeline() { m_timeline->show(timelineItems(*m_data, m_bench.wording())); }

bool TicketPage::isDirty() const
{
    return m_form->isDirty() || !m_note->isEmpty() || m_moveSheet->isDirty();
}

void TicketPage::typed()
{
    m_head->setDirty(isDirty());
    keepDraft(m_bench.drafts(), this, isDirty(), [this] {
        return m_data ? ticketDraft(m_data->view.record, {*m_form, *m_note, *m_moveSheet})
                      : std::nullopt;
    });
    Q_EMIT stateChanged();
}

void TicketPage::leave(std::function<void()> go)
{
    if (!isDirty() || !m_data) {
        go();
        return;
    }
    if (m_moveSheet->isDirty()) {
        const Question begun{
            tr("A step of %1 is begun and not taken").arg(qs(m_data->view.record.number)),
            tr("What is written for it goes, if you leave."),
            {tr("Throw away"), tr("Stay here")},
            1};
        m_bench.prompts().ask(this, begun, [this, go = std::move(go)](int verb) {
            if (verb != 0)
                return;
            showFoot(nullptr);
            leave(go);
        });
        return;
    }
    const Question question{
        tr("%1 has changes that are not saved").arg(qs(m_data->view.record.number)),
        tr("Save them before you go on?"),
        {tr("Save"), tr("Throw away"), tr("Stay here")}};
    m_bench.prompts().ask(this, question, [this, go = std::move(go)](int verb) {
        if (verb == 0)
            save(go);
        else if (verb == 1) {
            revert();
            m_note->clear();
            showFoot(nullptr);
            go();
        }
    });
}

void TicketPage::save(std::function<void()> then)
{
    if (!m_id || !m_data)
        return;
    const auto note = [this, then] {
        if (m_note->isEmpty()) {
            if (then)
                then();
            return;
        }
        const NoteDraft draft = m_note->draft();
        m_actions->note(
            *m_id, draft.direction, draft.channel, draft.text,
            [this, then] {
                m_note->clear();
                if (then)
                    then();
            },
            [this](const Error& error) { showRefusal(error); });
    };
    if (!m_form->isDirty()) {
        note();
        return;
    }
    if (!m_form->validate())
        return;
    m_message->dismiss();
    const FieldInput input = m_form->dirtyInput();
    m_actions->set(
        *m_id, input,
        [this, input, note] {
            m_form->settle(input);
            typed();
            note();
        },
        [this](const Error& error) { showRefusal(error); });
}

void TicketPage::revert()
{
    if (!m_data || !m_data->view.kind)
        return;
    m_form->show(m_data->rules, *m_data->view.kind,
                 formFields(*m_data, m_bench.wording(), m_bench.zone()));
    m_message->dismiss();
    typed();
}

void TicketPage::showRefusal(const Error& error)
{
    const KindDef* kind = m_data ? m_data->view.kind : nullptr;
    const std::vector<Reason> others = m_form->showRefusals(error.reasons);
    m_message->say(Tone::Error, others.empty() ? tr("Not saved: see the fields marked below.")
                                               : m_bench.wording().say(others, kind));
}

void TicketPage::showFoot(QWidget* sheet)
{
    m_moveSheet->setVisible(sheet == m_moveSheet);
    m_handSheet->setVisible(sheet == m_handSheet);
    m_revealSheet->setVisible(sheet == m_revealSheet);
    m_resolving = m_resolving && sheet == m_moveSheet;
    m_note->setAllowed(!sheet && m_data && m_data->view.mayNote);
    m_moves->setVisible(!sheet && !m_moves->isEmpty());
    if (!sheet && m_data)
        m_moves->focusFirst();
}

void TicketPage::askWhy(const std::string& clock)
{
    m_bench.desk().ask(
        this, [id = *m_id, clock](Desk& desk, const Person& me) { return desk.why(me, id, clock); },
        [this](const Result<WhyView>& why) {
            if (!why) {
                m_message->say(Tone::Error, m_bench.wording().say(why.error()));
                return;
            }
            auto* panel = new WhyPanel(m_bench, *why, this);
            panel->setAttribute(Qt::WA_DeleteOnClose);
            panel->open();
        });
}

void TicketPage::focusForm() { m_form->focusFirst(); }
void TicketPage::focusNote() { m_note->focusText(); }
void TicketPage::focusTimeline()
{
    m_scroll->verticalScrollBar()->setValue(m_timeline->y() - m_scroll->height() / 4);
    m_timeline->view().setFocus(Qt::ShortcutFocusReason);
}
void TicketPage::focusMoves() { m_moves->focusFirst(); }

void TicketPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_data)
        reload();
}

} // namespace shouwen::ui

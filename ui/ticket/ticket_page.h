// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TicketPage: one record with everything that can be done to it. Head, form and timeline scroll;
// the note editor and the moves stay at the foot. What was typed is never lost silently: leaving
// asks once, with verbs; a change made elsewhere reloads only what was not touched here.
#pragma once

#include "ui/base/desk_client.h"
#include "ui/ticket/ticket_data.h"

#include <QWidget>

#include <functional>
#include <optional>

class QScrollArea;

namespace shouwen::ui {

class ConflictPanel;
class CustomerPanel;
class FormView;
class HandSheet;
class MessageStrip;
class MoveBar;
class MoveSheet;
class NoteEditor;
class RevealSheet;
class SignLane;
class TicketActions;
class TicketHead;
class TimelinePane;
class Workbench;
struct Draft;
struct MoveInput;
struct NoteDraft;

class TicketPage final : public QWidget {
    Q_OBJECT

public:
    TicketPage(Workbench& bench, QWidget* parent = nullptr);
    ~TicketPage() override;

    void show(const RecordId& id);
    void clear();
    /// Opens the record with what was typed into it and not saved; `done` once it stands there.
    void restore(const RecordId& id, const Draft& draft, std::function<void()> done);
    std::optional<RecordId> current() const { return m_id; }
    /// Null until the record has been read.
    const TicketData* ticket() const { return m_data ? &*m_data : nullptr; }
    /// Something was typed into form or note.
    bool isDirty() const;
    /// Calls `go` when nothing typed is lost by it, or the person does not mind.
    void leave(std::function<void()> go);
    /// Changed elsewhere, or the language has: read again, keeping what was typed.
    void reload();

    void save(std::function<void()> then = {});
    void revert();
    void focusForm();
    void focusNote();
    void focusMoves();
    void focusTimeline();
    void takeOver();
    void handOver();
    /// Handing over with "return" ticked: it comes back to whoever gave it.
    void giveBack();
    /// The step that ends it, else the first there is; `movedOn` follows when it is done.
    void resolve();
    /// A masked number, for a reason.
    void reveal();
    void attachFile();

Q_SIGNALS:
    /// What can be done has changed: read, typed, saved.
    void stateChanged();
    void said(const QString& text);
    void openAsked(const shouwen::RecordId& id);
    /// A step begun by `resolve` is done: the next one may come.
    void movedOn();
    /// The record could not be read.
    void failed(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void take(TicketData read);
    void fill();
    void fillTimeline();
    void askMove(const std::string& name);
    void restoreSheet(const Draft& draft);
    void giveMove(const MoveInput& input);
    void sendNote(const NoteDraft& draft);
    void sign(const std::string& step, Verdict verdict);
    void askWhy(const std::string& clock);
    void showRefusal(const Error& error);
    void showFoot(QWidget* sheet);
    void typed();

    Workbench& m_bench;
    TicketActions* m_actions;
    TicketHead* m_head;
    MessageStrip* m_message;
    QScrollArea* m_scroll;
    ConflictPanel* m_conflicts;
    CustomerPanel* m_customer;
    SignLane* m_signs;
    FormView* m_form;
    TimelinePane* m_timeline;
    NoteEditor* m_note;
    MoveBar* m_moves;
    MoveSheet* m_moveSheet;
    HandSheet* m_handSheet;
    RevealSheet* m_revealSheet;
    QWidget* m_body;
    QWidget* m_foot;
    Lane m_lane;
    std::optional<RecordId> m_id;
    bool m_resolving = false;
    std::optional<TicketData> m_data;
    std::function<void()> m_restoring; ///< until the record has been read
};

} // namespace shouwen::ui

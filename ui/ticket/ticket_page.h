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
class FormView;
class HandSheet;
class MessageStrip;
class MoveBar;
class MoveSheet;
class NoteEditor;
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
    void attachFile();

Q_SIGNALS:
    /// What can be done has changed: read, typed, saved.
    void stateChanged();
    void said(const QString& text);
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
    SignLane* m_signs;
    FormView* m_form;
    TimelinePane* m_timeline;
    NoteEditor* m_note;
    MoveBar* m_moves;
    MoveSheet* m_moveSheet;
    HandSheet* m_handSheet;
    QWidget* m_body;
    QWidget* m_foot;
    Lane m_lane;
    std::optional<RecordId> m_id;
    std::optional<TicketData> m_data;
    std::function<void()> m_restoring; ///< until the record has been read
};

} // namespace shouwen::ui

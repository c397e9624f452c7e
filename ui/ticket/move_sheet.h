// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet of a move or a signature: the fields it asks for and its reason or comment.
#pragma once

#include "core/workflow/fields.h"
#include "ui/ticket/action_sheet.h"
#include "ui/ticket/ticket_data.h"

class QLabel;
class QScrollArea;

namespace shouwen::ui {

class FormView;
class GrowingText;
class Workbench;

struct MoveInput {
    std::string move;
    FieldInput fields;
    std::string reason;
};

/// What is typed into the sheet and not given.
struct SheetDraft {
    std::string move = {}; ///< empty: a refusal to sign `step`
    std::string step = {};
    FieldInput fields = {};
    std::string reason = {};
};

class MoveSheet final : public ActionSheet {
    Q_OBJECT

public:
    MoveSheet(Workbench& bench, QWidget* parent = nullptr);
    /// `typed`: what stands unsaved in the form of the ticket, taken over as a start.
    void openMove(const TicketData& ticket, const MoveView& move, const FieldInput& typed);
    void openRefusal(const SignDef& sign);
    /// Something was typed into it; false while it is not open.
    bool isDirty() const;
    SheetDraft draft() const;
    void fill(const SheetDraft& draft);
    /// Why the desk said no: at the fields where it can be, else below.
    void showRefusals(const std::vector<Reason>& reasons, const KindDef* kind);

Q_SIGNALS:
    void moveGiven(const shouwen::ui::MoveInput& input);
    void edited();
    void refusalGiven(const std::string& step, const std::string& comment);

protected:
    void accept() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitForm();
    void askReason(bool asked, bool required);

    Workbench& m_bench;
    QScrollArea* m_scroll;
    FormView* m_form;
    QLabel* m_reasonLabel;
    GrowingText* m_reason;
    std::string m_move, m_step;
    bool m_reasonRequired = false;
};

} // namespace shouwen::ui

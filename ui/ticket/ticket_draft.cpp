// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_draft.h"

#include "ui/base/text.h"
#include "ui/form/form_view.h"
#include "ui/ticket/move_sheet.h"
#include "ui/ticket/note_editor.h"

#include <QApplication>

namespace shouwen::ui {
namespace {

const QString kText = QStringLiteral("note.text");
const QString kDirection = QStringLiteral("note.direction");
const QString kChannel = QStringLiteral("note.channel");
const QString kStep = QStringLiteral("step.");
const QString kMove = QStringLiteral("step.move");
const QString kSign = QStringLiteral("step.sign");
const QString kReason = QStringLiteral("step.reason");
const QString kField = QStringLiteral("step.field.");

} // namespace

std::optional<Draft> ticketDraft(const Record& record, const TypedParts& parts)
{
    const auto& [form, note, sheet] = parts;
    if (!form.isDirty() && note.isEmpty() && !sheet.isDirty())
        return std::nullopt;
    const QString id = qs(record.id.hex());
    Draft draft{QStringLiteral("ticket/") + id, QStringLiteral("ticket"), id, qs(record.kind),
                qs(record.number)};
    for (const auto& [name, text] : form.dirtyInput())
        draft.texts.insert(qs(name), qs(text));
    if (!note.isEmpty()) {
        const NoteDraft written = note.draft();
        draft.texts.insert(kText, qs(written.text));
        draft.texts.insert(kDirection, QString::number(static_cast<int>(written.direction)));
        draft.texts.insert(kChannel, qs(written.channel));
    }
    if (sheet.isDirty()) {
        const SheetDraft typed = sheet.draft();
        draft.texts.insert(kMove, qs(typed.move));
        draft.texts.insert(kSign, qs(typed.step));
        draft.texts.insert(kReason, qs(typed.reason));
        for (const auto& [name, text] : typed.fields)
            draft.texts.insert(kField + qs(name), qs(text));
    }
    draft.focus = note.textField()->hasFocus() ? kText : form.focusedField();
    draft.caret = draft.focus.isEmpty() ? -1 : caretOf(QApplication::focusWidget());
    return draft;
}

void putBack(const Draft& draft, FormView& form, NoteEditor& note)
{
    for (auto it = draft.texts.begin(); it != draft.texts.end(); ++it)
        if (it.key() != kText && it.key() != kDirection && it.key() != kChannel &&
            !it.key().startsWith(kStep))
            form.type(it.key(), it.value());
    if (const QString text = draft.texts.value(kText); !text.isEmpty())
        note.fill({static_cast<Direction>(draft.texts.value(kDirection).toInt()),
                   us(draft.texts.value(kChannel)), us(text)});
    if (draft.focus == kText)
        note.focusText();
    else if (!draft.focus.isEmpty())
        form.focusField(draft.focus);
    placeCaret(QApplication::focusWidget(), draft.caret);
}

std::optional<SheetDraft> sheetIn(const Draft& draft)
{
    if (!draft.texts.contains(kReason))
        return std::nullopt;
    SheetDraft sheet{us(draft.texts.value(kMove)),
                     us(draft.texts.value(kSign)),
                     {},
                     us(draft.texts.value(kReason))};
    for (auto it = draft.texts.begin(); it != draft.texts.end(); ++it)
        if (it.key().startsWith(kField))
            sheet.fields.insert_or_assign(us(it.key().mid(kField.size())), us(it.value()));
    return sheet;
}

void keepDraft(DraftKeeper* drafts, QObject* page, bool dirty, DraftKeeper::Writer writer)
{
    if (!drafts)
        return;
    if (dirty)
        drafts->typed(page, std::move(writer));
    else
        drafts->settled(page);
}

} // namespace shouwen::ui

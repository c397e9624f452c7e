// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_draft.h"

#include "ui/base/text.h"
#include "ui/form/form_view.h"
#include "ui/ticket/note_editor.h"

#include <QApplication>

namespace shouwen::ui {
namespace {

const QString kText = QStringLiteral("note.text");
const QString kDirection = QStringLiteral("note.direction");
const QString kChannel = QStringLiteral("note.channel");

} // namespace

std::optional<Draft> ticketDraft(const Record& record, const FormView& form, const NoteEditor& note)
{
    if (!form.isDirty() && note.isEmpty())
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
    draft.focus = note.textField()->hasFocus() ? kText : form.focusedField();
    draft.caret = draft.focus.isEmpty() ? -1 : caretOf(QApplication::focusWidget());
    return draft;
}

void putBack(const Draft& draft, FormView& form, NoteEditor& note)
{
    for (auto it = draft.texts.begin(); it != draft.texts.end(); ++it)
        if (it.key() != kText && it.key() != kDirection && it.key() != kChannel)
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

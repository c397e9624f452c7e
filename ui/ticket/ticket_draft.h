// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed into the page of a record and not saved, form and note, as a draft and back. Texts
// of the form go by the names of their fields, those of the note as note.text, note.direction and
// note.channel, those of the sheet of a step as step.move, step.sign, step.reason and step.field.X.
#pragma once

#include "core/record/record.h"
#include "ui/draft/draft_keeper.h"

namespace shouwen::ui {

class FormView;
class MoveSheet;
class NoteEditor;
struct SheetDraft;

/// What of the page can be typed into.
struct TypedParts {
    const FormView& form;
    const NoteEditor& note;
    const MoveSheet& sheet;
};
std::optional<Draft> ticketDraft(const Record& record, const TypedParts& parts);
/// Of the sheet of a step, where one was open.
std::optional<SheetDraft> sheetIn(const Draft& draft);
void putBack(const Draft& draft, FormView& form, NoteEditor& note);
/// Tells the keeper (none: nothing) that the page has changed: `dirty` or settled.
void keepDraft(DraftKeeper* drafts, QObject* page, bool dirty, DraftKeeper::Writer writer);

} // namespace shouwen::ui

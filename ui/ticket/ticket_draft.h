// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed into the page of a record and not saved, form and note, as a draft and back. Texts
// of the form go by the names of their fields, those of the note as note.text, note.direction and
// note.channel.
#pragma once

#include "core/record/record.h"
#include "ui/draft/draft_keeper.h"

namespace shouwen::ui {

class FormView;
class NoteEditor;

std::optional<Draft> ticketDraft(const Record& record, const FormView& form,
                                 const NoteEditor& note);
void putBack(const Draft& draft, FormView& form, NoteEditor& note);
/// Tells the keeper (none: nothing) that the page has changed: `dirty` or settled.
void keepDraft(DraftKeeper* drafts, QObject* page, bool dirty, DraftKeeper::Writer writer);

} // namespace shouwen::ui

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened to a record, gathered for its printed forms in the reader's words: from the
// history, the clocks, the holding ledger and what is linked. What the person may not see is masked
// or left out. Reads only; the desk's thread.
#pragma once

#include "core/desk/impl.h"
#include "core/report/form_story.h"

namespace shouwen {

Result<FormStory> storyOf(const Desk& desk, const Desk::Impl& parts, const Person& person,
                          const RecordView& view);

} // namespace shouwen

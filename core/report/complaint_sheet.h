// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 客户投诉记录表 and 投诉处理跟踪记录单 (domain.md C-2, C-11) from the declaration of a kind: its
// fields in their groups, required first, its signature steps, and what a record of it says;
// without a record the blank form. Nothing in it is about complaints but the titles, so other kinds
// print with it under "<kind>记录表". What a person may see is decided above: values come through
// `show`, everything that went before through `story`.
#pragma once

#include "core/base/zone.h"
#include "core/report/form_story.h"
#include "core/report/sheet.h"
#include "core/report/words.h"
#include "core/rulebook/model.h"

#include <functional>

namespace shouwen {

struct FormInput {
    const Rulebook& rules;
    const KindDef& kind;
    const Record* record = nullptr; ///< null: the blank variant
    const Zone& zone;
    std::string language = "zh_CN";
    Letterhead letterhead = {};
    PrintStamp printed = {};
    /// A value in words, masked as the reader may see it (desk: FieldView::shown).
    std::function<std::string(const FieldDef&, const Value&)> show = {};
    std::function<std::string(const StaffId&)> nameOf = {};
    FormStory story = {};
};

/// The form as it is filled in at intake and signed; below it what earlier rounds said.
Sheet recordForm(const FormInput& input);
/// Each step: when, who, from where to where, why; clocks, hand-overs and time held, every round's
/// values and signatures, callbacks, links, files; what was said to and by the customer.
Sheet progressForm(const FormInput& input);

} // namespace shouwen

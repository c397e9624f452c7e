// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TicketData: what the ticket page shows, made independent of the desk: the declarations it points
// to are those of the window's own copy of the rulebook, so nothing reaches across threads.
#pragma once

#include "core/desk/view.h"
#include "ui/form/field_binding.h"

#include <memory>
#include <vector>

namespace shouwen::ui {

class Wording;

struct TicketData {
    std::shared_ptr<const Rulebook> rules;
    RecordView view;
    std::vector<HistoryLine> history = {}; ///< in journal order
};

/// Declarations are looked up by name; what the rulebook no longer has is left out. `kind` of the
/// result is null only where the whole kind is gone.
TicketData adopt(RecordView view, std::shared_ptr<const Rulebook> rules,
                 std::vector<HistoryLine> history = {});

/// Every field of the kind, set or not; order lines where there are any.
std::vector<FormField> formFields(const TicketData& ticket, const Wording& wording,
                                  const Zone& zone);

/// A customer's own file: what the subjects of other records are.
bool isCustomer(const TicketData& ticket);
bool mayMerge(const TicketData& ticket, const Person& person);
/// The first allowed step to an end, else the first allowed one; empty where there is none.
std::string resolvingMove(const TicketData& ticket);

/// Refusals that filling in the sheet of the move may settle are no hindrance to opening it.
struct MoveNeeds {
    std::vector<std::string> fill; ///< fields to be asked for, set or not
    std::vector<Reason> blocking;
};
MoveNeeds needsOf(const TicketData& ticket, const MoveView& move);

} // namespace shouwen::ui

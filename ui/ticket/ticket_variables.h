// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the placeholders of a phrase stand for on the page of a record: the customer, the agent, the
// company, the number, today. Chinese and English names mean the same; others are left to be filled
// by hand.
#pragma once

#include "ui/ticket/phrases.h"

#include <functional>

namespace shouwen::ui {

class Workbench;
struct TicketData;

/// `ticket` answers with what is on the page when a phrase is inserted; null: nothing yet.
PhraseVariables ticketVariables(Workbench& bench, std::function<const TicketData*()> ticket);

} // namespace shouwen::ui

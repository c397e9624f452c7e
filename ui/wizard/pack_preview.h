// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pack sets, told before it is chosen: matters and their deadlines, hours, people, figures.
// Reads the rulebook itself, so it cannot tell anything else than what will hold.
#pragma once

#include "core/rulebook/model.h"

#include <QString>

namespace shouwen::ui {

/// Simple HTML in the language of the screen.
QString packPreview(const Rulebook& rules, std::string_view language);

} // namespace shouwen::ui

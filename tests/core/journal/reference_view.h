// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The view a second time, slow and from its definition: whether an entry counts is asked of every
// entry before it. Shares no code with core/journal/view.cpp but the readers of parts.

#pragma once

#include "core/journal/fold.h"

#include <vector>

namespace shouwen::test {

/// Entries of config in any order, repeated or not.
View referenceView(std::vector<Entry> config, const WriterId& founder);

} // namespace shouwen::test

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far long work is, on stderr, and Ctrl-C as a wish to stop: the work ends where it can be
// undone, and the program with it. A terminal sees one line that changes, a log one line a tenth.
#pragma once

#include "core/desk/view.h"

namespace shouwen::cli {

/// Once a process, from main.
WorkProgress stderrProgress();

} // namespace shouwen::cli

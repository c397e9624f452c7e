// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the window into a file once it has settled, for the manual and for looking at it in tests.
#pragma once

#include "app/desktop/options.h"

namespace shouwen::ui {
class MainWindow;
}

namespace shouwen::desktop {

/// Arms the picture; the program ends once it is taken, with 1 where it could not be written.
void armScreenshot(ui::MainWindow& window, const Options& options);

} // namespace shouwen::desktop

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Binds every command of the table to what the window does for it; nothing else is here.
#pragma once

namespace shouwen::ui {

class MainWindow;

void bindCommands(MainWindow& window);

} // namespace shouwen::ui

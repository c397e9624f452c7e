// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Icons: Breeze drawings bundled at build, painted in the text colour of the palette in force, so
// one file serves light and dark, on and off, any size and pixel ratio.
#pragma once

#include <QIcon>

namespace shouwen::ui {

/// `name` as in the Breeze theme and in ui/base/CMakeLists.txt; an empty icon where it is not
/// bundled.
QIcon icon(const char* name);
/// Bundled?
bool hasIcon(const char* name);

} // namespace shouwen::ui

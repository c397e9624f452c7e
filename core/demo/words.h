// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample words as they ship (words.txt, embedded at build). A text, nothing else.
#pragma once

#include <string_view>

namespace shouwen {

std::string_view demoWords();

} // namespace shouwen

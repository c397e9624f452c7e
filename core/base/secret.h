// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody types to prove who they are, as it may be kept: Argon2id with its own salt. Takes
// about 0.1 s and 64 MB on purpose; never on the GUI thread.
#pragma once

#include <string>
#include <string_view>

namespace shouwen {

/// Empty when the machine has no memory for it.
std::string hashSecret(std::string_view secret);
bool checkSecret(std::string_view secret, const std::string& hash);

} // namespace shouwen

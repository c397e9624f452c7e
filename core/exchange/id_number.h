// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Resident identity numbers 身份证号 as they turn up in tables (faults.md B38): what is wrong with
// one is told; it is kept as written, never put right. Pure.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace shouwen {

/// Nothing for what is no such number or a sound one. Old numbers of 15 digits, wrong check digits,
/// a small x and birthdays that never were are remarked upon.
std::optional<Reason> idNumberRemark(std::string_view text);

} // namespace shouwen

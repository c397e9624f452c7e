// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What moves and signatures are both judged by. Not for others to include.
#pragma once

#include "core/workflow/workflow.h"

#include <algorithm>

namespace shouwen {

template <class Range, class T>
bool holds(const Range& range, const T& value)
{
    return std::find(range.begin(), range.end(), value) != range.end();
}

/// Whether a condition on the record holds; none always does.
bool passes(const Situation& at, const std::optional<Expression>& when);

/// Roles by their labels; any one of them, or all.
std::string rolesOf(const Situation& at, const std::vector<std::string>& names, SignMode mode);

} // namespace shouwen

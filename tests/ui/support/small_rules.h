// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rulebook of one kind with a field of every type, made in memory: form and ticket tests need
// declarations, not files.

#pragma once

#include "core/rulebook/model.h"

#include <memory>

namespace shouwen::test {

/// Kind "complaint": groups "intake" (required subject, text, phone ...) and "later".
std::shared_ptr<const Rulebook> smallRules();

} // namespace shouwen::test

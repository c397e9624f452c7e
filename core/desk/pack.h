// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds a rulebook by the name of a bundled pack or the path of a file.
#pragma once

#include "core/base/seams.h"
#include "core/rulebook/model.h"

namespace shouwen {

/// NotFound with the nearest pack; Rejected with every finding of the check.
Result<Rulebook> loadPack(const std::string& nameOrPath, Files& files);

} // namespace shouwen

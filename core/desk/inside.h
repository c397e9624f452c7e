// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way in for services that are part of the desk but not of its façade: import and export. Not
// for others to include.
#pragma once

#include "core/desk/impl.h"

namespace shouwen {

struct DeskInside {
    static Desk::Impl& of(Desk& desk) { return *desk.m; }
    static const Desk::Impl& of(const Desk& desk) { return *desk.m; }
};

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at masked values (K-5): each is a record of its own in the audit space, linked to the
// record looked at, so that it goes through exchange and cannot be taken back. Not for others to
// include.
#pragma once

#include "core/desk/impl.h"

namespace shouwen {

inline constexpr std::string_view kLookKind = "look";
inline constexpr std::string_view kLookRelation = "looked_at";

/// Who looked at what of this record and why, in order of time.
Outcome addLooks(const Desk::Impl& desk, const Person& person, const Record& record,
                 std::vector<HistoryLine>& lines);

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at masked values (K-5) and exports (V-1): each is a record of its own in the audit space,
// linked to the record looked at, so that it goes through exchange and cannot be taken back. Not
// for others to include.
#pragma once

#include "core/desk/impl.h"

namespace shouwen {

inline constexpr std::string_view kLookKind = "look";
inline constexpr std::string_view kLookRelation = "looked_at";

inline constexpr std::string_view kExportKind = "export";
inline constexpr std::string_view kExportRelation = "exported_by";

/// Kept before the file is there: who took how much of what out, and under which filter.
Outcome keepExport(const Desk::Impl& desk, const Person& person, const std::string& role,
                   const std::string& what, const std::string& where, std::int64_t count);

/// Who looked at what of this record and why, in order of time; of a member of staff, what they
/// exported.
Outcome addLooks(const Desk::Impl& desk, const Person& person, const Record& record,
                 std::vector<HistoryLine>& lines);

} // namespace shouwen

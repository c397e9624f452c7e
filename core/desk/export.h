// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Export: any list as a spreadsheet, CSV or JSON file that imports again with the same values; or
// everything there is, documented. Needs the right store.export, or KIND.export of each kind in it;
// what the person may not see is masked or left out. A file is complete or not there at all.
#pragma once

#include "core/desk/desk.h"

namespace shouwen {

struct ExportSetup {
    ListRequest list; ///< limit and cursor are not looked at
    std::string to;   ///< .xlsx, .csv or .json
};
struct ExportReport {
    std::int64_t rows = 0;
    std::int64_t cut = 0; ///< cells too long for .xlsx
};
Result<ExportReport> exportList(Desk& desk, const Person& person, const ExportSetup& setup,
                                const WorkProgress& progress);

struct ExportAllReport {
    std::int64_t records = 0, notes = 0, files = 0;
};
/// Into a folder that is not there yet: README.txt, a .jsonl file a kind, files/.
Result<ExportAllReport> exportAll(Desk& desk, const Person& person, const std::string& folder,
                                  const WorkProgress& progress);

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import: rows of a table become records of a kind, with their original times and old numbers. Good
// rows go in, bad ones into a file with every reason; a batch is undone by one command. Imported
// records fire no rules, and run no clocks unless asked. Commits in slices; the owner's thread.
#pragma once

#include "core/desk/desk.h"
#include "core/exchange/import_map.h"
#include "core/exchange/table_reader.h"

namespace shouwen {

/// What to do with a row whose old number (or a customer whose phone and name) is there already.
enum class ImportTwice : std::uint8_t { Skip, Keep, Refuse };
enum class ImportClocks : std::uint8_t { Still, Run };

struct ImportSetup {
    std::string kind;
    std::string file;
    std::string map = {};    ///< a mapping file; empty: as guessed
    std::string errors = {}; ///< where bad rows go; empty: nowhere
    ReadOptions reading = {};
    ImportTwice twice = ImportTwice::Skip;
    ImportClocks clocks = ImportClocks::Still;
    bool dryRun = false;
};

struct ImportReport {
    std::string batch = {}; ///< names it for undoing; empty where nothing was written
    std::int64_t rows = 0, imported = 0, skipped = 0, refused = 0, remarks = 0;
    ImportMap map = {};
    std::string encoding = {};
    bool encodingSure = true;
    bool stopped = false;                   ///< by the person; what is in stays in
    std::vector<Reason> firstRefusals = {}; ///< a few, `where` is file:row:column
};

/// Needs the right KIND.import.
Result<ImportReport> importTable(Desk& desk, const Person& person, const ImportSetup& setup,
                                 const WorkProgress& progress);
/// Where columns of this kind can go.
Result<std::vector<ImportTarget>> importTargets(const Desk& desk, const Person& person,
                                                const std::string& kind);

struct UndoReport {
    std::int64_t withdrawn = 0;
    std::vector<std::string> kept = {}; ///< numbers of those somebody has worked on since
};
Result<UndoReport> undoImport(Desk& desk, const Person& person, const std::string& batch,
                              const WorkProgress& progress);

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/tokenizer.h"

#include "shouwen_sql.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

constexpr std::int64_t kQuickCheckBytes = 32LL * 1024 * 1024;

/// steps[i] leads from version i + 1 to i + 2; each is a file step_N.sql beside the schema.
constexpr std::array<std::string_view, kSchemaVersion - 1> kSteps = {sql::kStep1, sql::kStep2};

Error notOurs(std::string where)
{
    return {ErrorKind::Corrupt,
            {"store.not_a_store",
             QT_TRANSLATE_NOOP("core",
                               "%1 is not part of a store of this program. Choose another file."),
             {std::move(where)}}};
}

Outcome compareWithFresh(Database& db)
{
    SHOUWEN_TRY(const auto fresh, Database::open(":memory:", OpenMode::Create));
    SHOUWEN_CHECK(registerTokenizer(*fresh));
    SHOUWEN_CHECK(fresh->run(sql::kSchema));
    SHOUWEN_TRY(const auto ours, schemaLines(*fresh));
    SHOUWEN_TRY(const auto theirs, schemaLines(db));
    for (const std::string& line : theirs)
        if (!std::binary_search(ours.begin(), ours.end(), line))
            return notOurs(line.substr(0, 60));
    for (const std::string& line : ours)
        if (!std::binary_search(theirs.begin(), theirs.end(), line))
            return notOurs("a file without " + line.substr(0, 60));
    return Done{};
}

Outcome quickCheck(Database& db)
{
    SHOUWEN_TRY(const auto pages, db.integer("PRAGMA page_count"));
    SHOUWEN_TRY(const auto size, db.integer("PRAGMA page_size"));
    if (pages.value_or(0) * size.value_or(0) > kQuickCheckBytes)
        return Done{};
    Statement check = db.prepare("PRAGMA quick_check(1)");
    SHOUWEN_TRY(const bool found, check.next());
    if (found && check.text(0) == "ok")
        return Done{};
    return Error(ErrorKind::Corrupt,
                 {"store.corrupt",
                  QT_TRANSLATE_NOOP("core", "The file is damaged (%1). Restore a backup."),
                  {check.string(0)}});
}

} // namespace

Result<std::vector<std::string>> schemaLines(Database& db)
{
    std::vector<std::string> lines;
    Statement all = db.prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') "
                               "FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    for (;;) {
        SHOUWEN_TRY(const bool more, all.next());
        if (!more)
            break;
        lines.push_back(all.string(0));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

Outcome createSchema(Database& db)
{
    SHOUWEN_CHECK(db.run(sql::kSchema));
    SHOUWEN_CHECK(db.run("PRAGMA application_id = " + std::to_string(kApplicationId)));
    return db.run("PRAGMA user_version = " + std::to_string(kSchemaVersion));
}

Outcome checkSchema(Database& db, SchemaUse use)
{
    SHOUWEN_TRY(const auto application, db.integer("PRAGMA application_id"));
    if (application.value_or(0) != kApplicationId)
        return notOurs("The file");
    SHOUWEN_TRY(const auto version, db.integer("PRAGMA user_version"));
    if (version.value_or(0) > kSchemaVersion) {
        if (use == SchemaUse::Read)
            return Done{};
        return Error(ErrorKind::FileTooNew,
                     {"store.too_new",
                      QT_TRANSLATE_NOOP(
                          "core", "The store was written by a newer version (%1, this program "
                                  "knows %2). Update the program; until then it can only be read."),
                      {std::to_string(*version), std::to_string(kSchemaVersion)}});
    }
    if (version.value_or(0) < 1)
        return Error(
            ErrorKind::FileTooOld,
            {"store.too_old",
             QT_TRANSLATE_NOOP("core", "The store has version %1, from which no step leads here."),
             {std::to_string(version.value_or(0))}});
    SHOUWEN_CHECK(quickCheck(db));
    return *version == kSchemaVersion ? compareWithFresh(db) : Outcome(Done{});
}

Result<bool> needsMigration(Database& db)
{
    SHOUWEN_TRY(const auto version, db.integer("PRAGMA user_version"));
    return version.value_or(0) < kSchemaVersion;
}

Outcome migrate(Database& db)
{
    SHOUWEN_TRY(const auto version, db.integer("PRAGMA user_version"));
    for (std::int64_t at = version.value_or(0); at < kSchemaVersion; ++at) {
        SHOUWEN_TRY(Transaction step, Transaction::begin(db));
        SHOUWEN_CHECK(db.run(kSteps[static_cast<std::size_t>(at - 1)]));
        SHOUWEN_CHECK(db.run("PRAGMA user_version = " + std::to_string(at + 1)));
        SHOUWEN_CHECK(step.commit());
    }
    return compareWithFresh(db);
}

} // namespace shouwen

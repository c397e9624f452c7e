// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include "core/store/schema.h"
#include "core/store/sqlite/database.h"
#include "core/store/tokenizer.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// Runs SQL on the closed store's file.
void tamper(DeskStore& desk, const std::string& text)
{
    const auto db = Database::open(desk.path(), OpenMode::Write);
    REQUIRE(db);
    REQUIRE(registerTokenizer(**db));
    const auto done = (*db)->run(text);
    if (!done)
        FAIL(done.error().plainText());
}

std::vector<std::string> findingsAfter(DeskStore& desk, const std::string& text)
{
    desk.close();
    tamper(desk, text);
    desk.reopen();
    std::vector<std::string> codes;
    const auto report = *desk->verify();
    for (const VerifyFinding& finding : report.findings)
        codes.push_back(finding.code);
    return codes;
}

bool contains(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

TEST_CASE("a store has one owner at a time, who is named; a lock left by the dead is no lock (F15)")
{
    DeskStore desk;
    const auto second = desk.tryOpen();
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Busy);
    CHECK(second.error().plainText().find("test_store") != std::string::npos);
    CHECK(Store::create({desk.path(), desk.seams()}).error().kind == ErrorKind::Conflict);
    desk.close();
    CHECK(desk.tryOpen());
}

TEST_CASE("a file with a second name on the disk is refused (F16)")
{
    DeskStore desk;
    desk.close();
    std::filesystem::create_hard_link(desk.path(), desk.path() + ".link");
    CHECK(desk.tryOpen().error().has("store.linked"));
}

TEST_CASE("a stranger's file is not opened as a store (B33)")
{
    DeskStore desk;
    desk.close();
    SECTION("no database at all")
    {
        REQUIRE(
            desk.files.writeWhole(desk.path(), "GIF89a, not a store, but long enough to be read"));
        CHECK(desk.tryOpen().error().kind == ErrorKind::Corrupt);
    }
    SECTION("another program's database")
    {
        tamper(desk, "PRAGMA application_id = 7");
        CHECK(desk.tryOpen().error().has("store.not_a_store"));
    }
    SECTION("a trigger that is not ours")
    {
        tamper(desk, "CREATE TRIGGER evil AFTER INSERT ON outbox BEGIN DELETE FROM entry; END");
        CHECK(desk.tryOpen().error().has("store.not_a_store"));
        CHECK(desk.tryOpen(Access::ReadOnly).error().has("store.not_a_store"));
    }
    SECTION("a view that is not ours")
    {
        tamper(desk, "DROP VIEW v_span; CREATE VIEW v_span AS SELECT 1");
        CHECK(desk.tryOpen().error().has("store.not_a_store"));
    }
    SECTION("a table is missing")
    {
        tamper(desk, "DROP TABLE inbox");
        CHECK(desk.tryOpen().error().has("store.not_a_store"));
    }
}

TEST_CASE("a store of a newer program can be read but not owned (F37)")
{
    DeskStore desk;
    const RecordId id = desk.openComplaint();
    desk.close();
    tamper(desk, "CREATE TABLE later(x); PRAGMA user_version = 99");
    CHECK(desk.tryOpen().error().kind == ErrorKind::FileTooNew);
    const auto store = desk.tryOpen(Access::ReadOnly);
    REQUIRE(store);
    REQUIRE((*store)->useRulebook(smallRulebook()));
    CHECK((*store)->read().load(id)->text("title") == "屏幕碎裂");
    CHECK((*store)->append(desk.draft())); // nothing to write
    Draft d = desk.draft();
    d.add(id, {}, Op::Tag, TagOp{desk.clock.now(), "x"});
    CHECK((*store)->append(d).error().has("store.read_only"));
}

TEST_CASE("a store folded by a newer program can be read but not owned (F37)")
{
    DeskStore desk;
    const RecordId id = desk.openComplaint();
    desk.close();
    tamper(desk, "UPDATE meta SET value = 99 WHERE key = 'fold_version'");
    CHECK(desk.tryOpen().error().has("store.fold_new"));
    const auto store = desk.tryOpen(Access::ReadOnly);
    REQUIRE(store);
    REQUIRE((*store)->useRulebook(smallRulebook()));
    CHECK((*store)->read().load(id)->text("title") == "屏幕碎裂");
}

TEST_CASE("a store of version 1 is brought up to date and what waited still waits")
{
    DeskStore desk, other(4);
    const RecordId id = desk.openComplaint();
    desk.note(id, "一");
    const auto all = desk.allEntries();
    REQUIRE(other->admit(std::span(all).subspan(1)));
    other.close();
    tamper(other, "DROP INDEX row_kind_due; DROP TABLE peer; ALTER TABLE holdback RENAME TO was; "
                  "DROP INDEX holdback_prev;"
                  "CREATE TABLE holdback(id BLOB PRIMARY KEY, space INTEGER NOT NULL, writer BLOB "
                  "NOT NULL, seq INTEGER NOT NULL, prev BLOB NOT NULL, header BLOB NOT NULL, "
                  "open_part TEXT NOT NULL, private_part TEXT) STRICT, WITHOUT ROWID;"
                  "CREATE INDEX holdback_prev ON holdback(prev);"
                  "INSERT INTO holdback SELECT id, 2, x'00', 2, prev, header, open_part, "
                  "private_part FROM was; DROP TABLE was; PRAGMA user_version = 1");
    other.reopen();
    CHECK(*other->read().waiting() == 1);
    CHECK(other->admit(std::span(all).first(1))->admitted == 2);
    CHECK(other.load(id).notes.size() == 1);
}

TEST_CASE("a migrated store has the very schema of a fresh one")
{
    DeskStore desk;
    desk.close();
    const auto db = Database::open(desk.path(), OpenMode::Write);
    REQUIRE(registerTokenizer(**db));
    REQUIRE(migrate(**db));
    CHECK(checkSchema(**db, SchemaUse::Write));
}

TEST_CASE("names and values are never SQL (B01, B02)")
{
    DeskStore desk;
    const std::string evil = "x' OR 1=1; DROP TABLE entry; --\"";
    OpenOp op = desk.complaint(evil);
    op.kind = evil;
    op.state = evil;
    op.number = evil;
    op.openFields.emplace(evil, Value(evil));
    op.department = evil;
    const RecordId id = desk.open(op);
    desk.change(id, Op::Tag, TagOp{desk.clock.now(), evil});
    while (*desk->indexPending() > 0) {
    }
    CHECK(desk->read().findByNumber(evil, desk.me()));
    CHECK(desk->read().byName(evil, desk.me()));
    CHECK(desk->read().byPhone(evil, desk.me()));
    CHECK(desk->read().search({evil}, desk.me()));
    CHECK(desk->read().list({.kinds = {evil}, .scope = ListScope::All}, desk.me())->rows.size() ==
          1);
    CHECK(desk->read().repeats({evil, {{evil, Value(evil)}}, {evil}, Instant{}}, desk.me()));
    CHECK(desk.load(id).department == evil);
    CHECK(findings(*desk) == "");
}

TEST_CASE("verify names what was tampered with (F10, F11)")
{
    DeskStore desk;
    const RecordId id = desk.openComplaint();
    desk.note(id, "第一");
    desk.note(id, "第二");
    CHECK(desk->verify()->entries == 3);
    SECTION("a private part")
    {
        CHECK(contains(
            findingsAfter(desk,
                          "UPDATE entry SET private_part = replace(private_part, '第一', '第三')"),
            "entry.hash"));
    }
    SECTION("the end of a chain cut off")
    {
        CHECK(contains(findingsAfter(desk, "DELETE FROM entry WHERE n = 3"), "chain.head"));
    }
    SECTION("an entry taken out")
    {
        CHECK(contains(findingsAfter(desk, "DELETE FROM entry WHERE n = 2"), "chain.gap"));
    }
    SECTION("a folded table")
    {
        CHECK(contains(findingsAfter(desk, "UPDATE note SET body = 'x'"), "projection.table"));
    }
    SECTION("a row hash")
    {
        CHECK(contains(findingsAfter(desk, "UPDATE record SET hash = zeroblob(32)"),
                       "projection.record"));
    }
    SECTION("a derived table and a badge")
    {
        CHECK(contains(findingsAfter(desk, "UPDATE row SET title = 'x'"), "projection.table"));
        CHECK(contains(findingsAfter(desk, "UPDATE badge SET count = count + 1"),
                       "projection.table"));
        REQUIRE(desk->rebuild());
        CHECK(findings(*desk) == "");
    }
    SECTION("the seal")
    {
        CHECK(contains(findingsAfter(desk, "UPDATE seal SET signature = zeroblob(64)"), "seal"));
    }
}

TEST_CASE("a rebuild changes no folded or derived row")
{
    DeskStore desk;
    for (int i = 0; i < 20; ++i)
        desk.note(desk.openComplaint(), "备注");
    const std::string hashes = projectionHashes(*desk);
    REQUIRE(desk->rebuild());
    CHECK(projectionHashes(*desk) == hashes);
    CHECK(findings(*desk) == "");
    int told = 0;
    const auto stopped = desk->rebuild([&](std::uint64_t, std::uint64_t) { return ++told > 5; });
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    desk.reopen(); // cut short: begun again
    CHECK(projectionHashes(*desk) == hashes);
    CHECK(findings(*desk) == "");
}

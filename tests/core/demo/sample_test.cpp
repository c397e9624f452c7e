// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"
#include "core/desk/sample.h"
#include "core/store/bulk.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace std::chrono;

namespace {

struct Folder {
    QTemporaryDir dir;
    SystemFiles files;
    std::string path(const char* name) { return dir.filePath(QLatin1String(name)).toStdString(); }
    SampleSetup setup(const char* name, std::int64_t tickets, std::uint64_t seed)
    {
        SampleSetup out{.path = path(name), .until = year(2026) / 11 / 20};
        out.tickets = tickets;
        out.seed = seed;
        return out;
    }
    SampleReport make(const SampleSetup& setup)
    {
        auto made = makeSample(setup, files, {});
        if (!made)
            FAIL(made.error().plainText());
        return *std::move(made);
    }
};

} // namespace

TEST_CASE("The same seed and date give the same projection hash, another seed another")
{
    Folder folder;
    const SampleReport a = folder.make(folder.setup("a.shouwen", 120, 7));
    const SampleReport b = folder.make(folder.setup("b.shouwen", 120, 7));
    const SampleReport c = folder.make(folder.setup("c.shouwen", 120, 8));
    CHECK(a.projectionHash == b.projectionHash);
    CHECK(a.projectionHash != c.projectionHash);
    CHECK(a.tickets == 120);
    CHECK(a.customers == 24);
}

TEST_CASE("A sample store is whole: chains, projection and texts, and its people can work on")
{
    Folder folder;
    const SampleReport made = folder.make(folder.setup("a.shouwen", 400, 3));
    CHECK(made.reopened > 0);
    CHECK(made.refused > 0);
    CHECK(made.byKind.at("complaint") > 10);
    CHECK(made.byKind.at("callback") > 10); // by hand and by rule
    CHECK(made.open > 0);
    CHECK(made.open < 60);

    FixedClock clock(*parseInstant("2026-11-21T09:00:00+08:00"));
    SeededRandom random(1);
    auto desk =
        Desk::open(folder.path("a.shouwen"), DeskAccess::Own, {clock, random, folder.files});
    REQUIRE(desk);
    const auto health = (*desk)->verify({});
    REQUIRE(health);
    CHECK(health->findings.empty());
    CHECK(health->entries >= made.entries);
    CHECK(health->projectionHash == made.projectionHash);

    const auto person = (*desk)->signIn("admin");
    REQUIRE(person);
    for (const char* word : {"退货", "退款", "发票", "色差"}) {
        const auto found = (*desk)->search(*person, word, 5, {});
        REQUIRE(found);
        INFO(word);
        CHECK_FALSE(found->rows.empty());
    }
    ListRequest open{.kind = "complaint", .where = "category = 'open'", .order = "due"};
    const auto rows = (*desk)->list(*person, open);
    REQUIRE(rows);
    REQUIRE_FALSE(rows->rows.empty());
    const auto note = (*desk)->run(
        *person, Command{NoteCommand{rows->rows.front().id, Direction::Internal, {}, "接着处理"}});
    CHECK(note);
}

TEST_CASE("A sample that is stopped half-way leaves no file, and never touches one that is there")
{
    Folder folder;
    const auto stopped = makeSample(folder.setup("a.shouwen", 900, 1), folder.files,
                                    [](std::int64_t, std::int64_t) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(QDir(folder.dir.path()).isEmpty());

    REQUIRE(folder.files.writeWhole(folder.path("b.shouwen"), "mine"));
    const auto refused = makeSample(folder.setup("b.shouwen", 10, 1), folder.files, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(*folder.files.read(folder.path("b.shouwen"), 100) == "mine");
}

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// A child that opens complaints until it is killed, one byte down the pipe for each that is
/// durable.
[[noreturn]] void workUntilKilled(DeskStore& desk, int pipe, std::uint64_t seed)
{
    auto store = desk.tryOpen();
    if (!store || !(*store)->useRulebook(smallRulebook()))
        _exit(2);
    SeededRandom random(seed);
    if (::write(pipe, "r", 1) != 1)
        _exit(4);
    for (;;) {
        Draft d = desk.draft();
        const RecordId id = recordId(random.next());
        d.add(id, {}, Op::Open, desk.complaint());
        d.entries.back().number = NumberRequest{"TS", 2026};
        d.add(id, {}, Op::Note, NoteOp{desk.clock.now(), Direction::Out, "", "已回复"});
        if (!(*store)->append(d) || ::write(pipe, "x", 1) != 1)
            _exit(3);
    }
}

std::int64_t complaints(Store& store, Instant now)
{
    return *store.read().count({.kinds = {"complaint"}}, {now}, 1000000);
}

} // namespace

TEST_CASE(
    "a process killed at any moment leaves every command before or after, never between (F01, F02)")
{
    DeskStore desk(51);
    desk.close();
    SeededRandom random(51);
    std::int64_t before = 0;
    int killedAtWork = 0;
    for (std::uint64_t round = 0; round < 100; ++round) {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0)
            workUntilKilled(desk, ends[1], 1000 + round);
        ::close(ends[1]);
        char byte = 0;
        REQUIRE(::read(ends[0], &byte, 1) == 1); // it is open
        ::usleep(static_cast<useconds_t>(random.below(30000)));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        std::int64_t told = 0;
        while (::read(ends[0], &byte, 1) == 1)
            ++told;
        ::close(ends[0]);

        auto store = desk.tryOpen();
        if (!store)
            FAIL(store.error().plainText());
        REQUIRE((*store)->useRulebook(smallRulebook()));
        const std::int64_t now = complaints(**store, desk.clock.now());
        REQUIRE(now >= before + told);
        REQUIRE(now <= before + told + 1);
        if (round % 10 == 9)
            REQUIRE((*store)->verify()->findings.empty());
        killedAtWork += told > 0 ? 1 : 0;
        before = now;
    }
    CHECK(killedAtWork > 10);
}

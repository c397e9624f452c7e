// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of core/sync (tests/bench/sync.md): an exchange, taking in the files of a large journal
// in order and backwards, and saves between the slices of an intake against saves alone in the same
// run. SHOUWEN_BENCH_ENTRIES sets the size (default 10,000).
#include "core/sync/membership.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace shouwen;
using Timer = std::chrono::steady_clock;

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().plainText().c_str());
        std::exit(1);
    }
    return *std::move(result);
}

double since(Timer::time_point start)
{
    return std::chrono::duration<double>(Timer::now() - start).count();
}

double at(std::vector<double>& times, double share)
{
    std::sort(times.begin(), times.end());
    return 1000 * times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

struct World {
    QTemporaryDir folder;
    FixedClock clock{need(parseInstant("2026-01-05T09:00:00+08:00"))};
    SeededRandom random{1};
    SystemFiles files;
    StaffId who{{7}};
    RulebookId book{{9}};

    std::string in(const char* name) const { return folder.path().toStdString() + '/' + name; }
    StoreSetup setup(const char* name)
    {
        return {.path = in(name), .seams = {clock, random, files}};
    }
    Author author() const { return {who, "keeper", book}; }

    Draft note(const RecordId& id)
    {
        Draft draft(Space::Work, who, "agent", book);
        draft.add(id, std::nullopt, Op::Note,
                  NoteOp{clock.now(), Direction::Out, {}, "客户反映屏幕碎裂，已安排师傅上门维修"});
        return draft;
    }
    RecordId id()
    {
        RecordId fresh = RecordId::zero();
        random.fill(fresh.bytes);
        return fresh;
    }
    /// Ten entries a record, 200 in a transaction.
    void grow(Store& store, int entries)
    {
        for (int done = 0; done < entries; done += 200) {
            std::vector<Draft> drafts;
            for (int n = 0; n < 200 && done + n < entries; n += 10) {
                const RecordId record = id();
                clock.set(clock.now() + Milliseconds(60000));
                OpenOp open{.at = clock.now(), .kind = "complaint", .number = {}, .state = "new"};
                open.privateFields.emplace("title", Value("屏幕碎裂"));
                Draft first(Space::Work, who, "agent", book);
                first.add(record, std::nullopt, Op::Open, open);
                drafts.push_back(std::move(first));
                for (int i = 1; i < 10; ++i)
                    drafts.push_back(note(record));
            }
            need(store.appendAll(drafts));
        }
    }
    double save(Store& store, const RecordId& record)
    {
        const Draft draft = note(record);
        const auto start = Timer::now();
        need(store.append(draft));
        return since(start);
    }
};

void takeIn(World& world, Store& store, std::vector<std::string> files, const char* what,
            const RecordId& record)
{
    std::vector<double> saves, alone;
    double slowest = 0, all = 0;
    std::size_t admitted = 0;
    for (const std::string& name : files) {
        Intake intake(store, world.in("stick/") + name);
        for (bool more = true; more;) {
            const auto start = Timer::now();
            more = need(intake.step());
            const double took = since(start);
            slowest = std::max(slowest, took);
            all += took;
            saves.push_back(took + world.save(store, record)); // it waited for the slice
        }
        admitted += intake.report().admit.admitted;
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(saves.size(), 500); ++i)
        alone.push_back(world.save(store, record));
    std::printf("%s: %zu entries in %.2f s (%.0f/s), slowest slice %.1f ms; save while taking in "
                "p50 %.2f p99 %.2f ms, alone p50 %.2f p99 %.2f ms\n",
                what, admitted, all, static_cast<double>(admitted) / all, 1000 * slowest,
                at(saves, 0.5), at(saves, 0.99), at(alone, 0.5), at(alone, 0.99));
}

} // namespace

int main()
{
    const char* wanted = std::getenv("SHOUWEN_BENCH_ENTRIES");
    const int entries = wanted ? std::atoi(wanted) : 10000;
    World world;
    const auto a = need(Store::create(world.setup("a")));
    need(invite(*a, {world.author(), {}, world.in("first")}));
    const auto b = need(join({world.in("first"), world.setup("b")}));
    need(invite(*a, {world.author(), {}, world.in("second")}));
    const auto c = need(join({world.in("second"), world.setup("c")}));
    auto start = Timer::now();
    world.grow(*a, entries);
    std::printf("grow: %d entries in %.2f s (%.0f/s)\n", entries, since(start),
                entries / since(start));
    start = Timer::now();
    const OutReport sent = need(bundleOut(*a, {.folder = world.in("stick"), .everything = true}));
    std::printf("out: %llu entries, %zu files in %.2f s\n",
                static_cast<unsigned long long>(sent.entries), sent.files.size(), since(start));
    const RecordId mine = world.id();
    for (Store* store : {b.get(), c.get()}) {
        Draft open(Space::Work, world.who, "agent", world.book);
        open.add(
            mine, std::nullopt, Op::Open,
            OpenOp{.at = world.clock.now(), .kind = "complaint", .number = {}, .state = "new"});
        need(store->append(open));
    }
    takeIn(world, *b, sent.files, "in order", mine);
    takeIn(world, *c, {sent.files.rbegin(), sent.files.rend()}, "backwards", mine);
    start = Timer::now();
    need(bundleOut(*b, {.folder = world.in("back")}));
    const IntakeReport back = need(bundleIn(*a, world.in("back")));
    std::printf("back: %zu new entries in %.2f s, projections compared, %zu folded again\n",
                back.admit.admitted, since(start), back.foldedAgain.size());
    return 0;
}

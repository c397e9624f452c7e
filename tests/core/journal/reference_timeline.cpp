// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/reference_items.h"

#include <algorithm>

namespace shouwen::test {
namespace {

using Kind = EventKind;

void add(Timeline& t, const Item& i, Instant at, Kind kind, std::string what = {},
         std::string detail = {})
{
    t.push_back({at, i.order, kind, std::move(what), std::move(detail)});
}

void reply(Timeline& t, const Item& i, Instant at, Direction d)
{
    if (d == Direction::Out)
        add(t, i, at, Kind::AgentReply);
    if (d == Direction::In)
        add(t, i, at, Kind::CustomerMessage);
}

void fields(Timeline& t, const Items& items, const Item& item)
{
    auto pause = pauseBefore(items, item.order);
    for (const Assignment& a : item.assignments) {
        const std::string shown = a.isPrivate || !a.value ? "" : a.value->plain();
        if (a.field == "pause") {
            const auto next = a.value ? std::optional(shown) : std::nullopt;
            if (pause && pause != next)
                add(t, item, a.at, Kind::Resumed, *pause);
            if (next && pause != next)
                add(t, item, a.at, Kind::Paused, *next);
            pause = next;
        }
        if (a.field.rfind("extension.", 0) == 0 && (!a.value || a.value->isInt()))
            add(t, item, a.at, Kind::Extended, a.field.substr(10), a.value ? shown : "0");
        add(t, item, a.at, a.value ? Kind::FieldSet : Kind::FieldUnset, a.field, shown);
    }
}

void entering(Timeline& t, const Items& items, const Item& i, Instant at)
{
    const State before = stateBefore(items, i.order), after = stateBefore(items, i.order + 1);
    const bool first = before.name.empty();
    if (!first) {
        add(t, i, at, Kind::StateLeft, before.name);
        if (before.category == Category::Waiting)
            add(t, i, at, Kind::Resumed, before.name);
        if (isEnded(before.category) && !isEnded(after.category))
            add(t, i, at, Kind::Reopened, before.name);
    }
    add(t, i, at, Kind::StateEntered, after.name, std::string(categoryName(after.category)));
    if (after.category == Category::Waiting)
        add(t, i, at, Kind::Paused, after.name);
    if (isEnded(after.category) && (first || !isEnded(before.category)))
        add(t, i, at, Kind::Closed, after.name);
}

void placing(Timeline& t, const Items& items, const Item& i, Instant at)
{
    const auto department = departmentBefore(items, i.order + 1);
    if (department != departmentBefore(items, i.order))
        add(t, i, at, Kind::DepartmentSet, department);
    const auto holder = holderBefore(items, i.order + 1);
    if (holder != holderBefore(items, i.order))
        add(t, i, at, Kind::HolderSet, holder ? holder->hex() : "");
}

void eventsOf(Timeline& t, const Items& items, const Item& i)
{
    if (&i == opening(items)) {
        add(t, i, i.open->at, Kind::Opened);
        reply(t, i, i.open->at, i.open->counts);
        fields(t, items, i);
        placing(t, items, i, i.open->at);
        entering(t, items, i, i.open->at);
        return;
    }
    if (i.move) {
        reply(t, i, i.move->at, i.move->counts);
        if (isValid(items, i)) {
            add(t, i, i.move->at, Kind::Moved, i.move->move);
            entering(t, items, i, i.move->at);
        }
    }
    if (i.resolve && i.resolve->state && isOpened(items, i.order) &&
        *i.resolve->state != stateBefore(items, i.order).name)
        entering(t, items, i, i.resolve->at);
    if (i.hand) {
        if (i.hand->back)
            add(t, i, i.hand->at, Kind::Returned, i.hand->department);
        placing(t, items, i, i.hand->at);
    }
    if (i.note) {
        reply(t, i, i.note->at, i.note->direction);
        if (i.note->direction == Direction::Internal)
            add(t, i, i.note->at, Kind::InternalNote);
    }
    if (i.sign && !isTakenBack(items, i, Op::Unsign))
        add(t, i, i.sign->at, Kind::Signed, i.sign->step,
            i.sign->verdict == Verdict::Agree ? "agree" : "refuse");
    if (i.link && i.link->relation == "merged_into" && !isTakenBack(items, i, Op::Unlink))
        add(t, i, i.link->at, Kind::Merged, i.link->to.hex());
    if (i.link && !isTakenBack(items, i, Op::Unlink))
        for (const TimelineEvent& e : i.link->absorbed)
            add(t, i, e.at, e.kind, "", i.e->id.hex());
    fields(t, items, i);
}

/// The last event, in journal order, among the first `n` that `kinds` match; nothing where none.
template <class Match>
const TimelineEvent* latest(const Timeline& t, std::size_t n, Match match)
{
    const TimelineEvent* found = nullptr;
    for (std::size_t i = 0; i < n; ++i) {
        if (match(t[i]) && (!found || t[i].order >= found->order))
            found = &t[i];
    }
    return found;
}

/// What is held at the end of the first `n` events; nothing where no such stay is on.
std::optional<std::string> heldAfter(const Timeline& t, std::size_t n, SpanKind kind)
{
    const auto* state = latest(t, n, [](const auto& e) { return e.kind == Kind::StateEntered; });
    if (kind == SpanKind::State)
        return state ? std::optional(state->what) : std::nullopt;
    const bool merged = latest(t, n, [](const auto& e) { return e.kind == Kind::Merged; });
    const auto category = state ? *categoryOf(state->detail) : Category::Open;
    if (merged || isEnded(category))
        return std::nullopt;
    if (kind == SpanKind::Pause) {
        const auto* field = latest(t, n, [](const auto& e) {
            return (e.kind == Kind::FieldSet || e.kind == Kind::FieldUnset) && e.what == "pause";
        });
        if (field && field->kind == Kind::FieldSet)
            return field->detail;
        return category == Category::Waiting ? std::optional(state->what) : std::nullopt;
    }
    const Kind wanted = kind == SpanKind::Holder ? Kind::HolderSet : Kind::DepartmentSet;
    const auto* set = latest(t, n, [wanted](const auto& e) { return e.kind == wanted; });
    return set && !set->what.empty() ? std::optional(set->what) : std::nullopt;
}

/// The entry that decides the state after the first `n` events.
const TimelineEvent* stateEventAfter(const Timeline& t, std::size_t n)
{
    return latest(t, n, [](const auto& e) { return e.kind == Kind::StateEntered; });
}

} // namespace

Timeline timelineOf(const Items& items)
{
    Timeline t;
    for (const Item& i : items)
        eventsOf(t, items, i);
    std::stable_sort(t.begin(), t.end(), [](const auto& a, const auto& b) {
        return std::pair(a.at, a.order) < std::pair(b.at, b.order);
    });
    return t;
}

std::vector<Span> spansOf(const Timeline& t)
{
    std::vector<Span> all;
    for (const SpanKind kind :
         {SpanKind::State, SpanKind::Holder, SpanKind::Department, SpanKind::Pause}) {
        std::vector<Span> mine;
        const TimelineEvent* lastState = nullptr;
        for (std::size_t n = 1; n <= t.size(); ++n) {
            if (n < t.size() && t[n].order == t[n - 1].order)
                continue; // an entry counts as a whole
            const auto held = heldAfter(t, n, kind);
            const Instant at = t[n - 1].at;
            const auto* state = stateEventAfter(t, n);
            const bool going = !mine.empty() && !mine.back().to;
            const bool again = kind == SpanKind::State && state != lastState;
            lastState = state;
            if (going && held == mine.back().value && !again)
                continue;
            if (going)
                mine.back().to = at;
            if (held)
                mine.push_back({kind, *held, at, std::nullopt});
        }
        all.insert(all.end(), mine.begin(), mine.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const Span& a, const Span& b) {
        return std::pair(a.from, a.kind) < std::pair(b.from, b.kind);
    });
    return all;
}

} // namespace shouwen::test

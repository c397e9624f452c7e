// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/record_at.h"

#include "core/base/text.h"

#include <algorithm>

namespace shouwen {
namespace {

/// A value from the words of the timeline.
Value typed(const FieldDef* def, const std::string& text)
{
    switch (def ? def->type : FieldType::Line) {
    case FieldType::Integer:
    case FieldType::Amount:
    case FieldType::Rating:
    case FieldType::Flag:
    case FieldType::Time:
        if (const auto number = parseInteger(text))
            return Value(*number);
        return Value(text);
    case FieldType::Codes:
        if (const auto list = parseCanonical(text))
            return *list;
        return Value(text);
    default:
        return Value(text);
    }
}

/// Of the happenings of each sort, the one that decides: latest in journal order.
struct Deciding {
    const TimelineEvent *state = nullptr, *closed = nullptr, *holder = nullptr,
                        *department = nullptr, *merged = nullptr;
    std::map<std::string_view, const TimelineEvent*> fields = {};
    std::map<std::uint64_t, std::string_view> holders = {}; ///< by journal order
    int returns = 0;

    int handOvers() const
    {
        int n = 0;
        std::string_view last;
        for (const auto& [order, who] : holders) {
            n += last.empty() ? 0 : 1;
            last = who;
        }
        return n;
    }

    void take(const TimelineEvent& event)
    {
        switch (event.kind) {
        case EventKind::StateEntered:
            return later(state, event);
        case EventKind::Closed:
            return later(closed, event);
        case EventKind::HolderSet:
            holders.emplace(event.order, event.what);
            return later(holder, event);
        case EventKind::DepartmentSet:
            return later(department, event);
        case EventKind::Merged:
            return later(merged, event);
        case EventKind::Returned:
            ++returns;
            return;
        case EventKind::FieldSet:
        case EventKind::FieldUnset:
            return later(fields[event.what], event);
        default:
            return;
        }
    }

private:
    static void later(const TimelineEvent*& have, const TimelineEvent& event)
    {
        if (!have || event.order >= have->order)
            have = &event;
    }
};

template <class List>
void keepUntil(List& list, Instant t)
{
    std::erase_if(list, [t](const auto& item) { return item.at > t; });
}

/// It came with a merge that is not among the links.
bool isAbsorbedLater(const Record& cut, const TimelineEvent& event)
{
    return isAbsorbed(event) &&
           std::none_of(cut.links.begin(), cut.links.end(),
                        [&event](const Link& link) { return link.entry.hex() == event.detail; });
}

void setFields(Record& cut, const Deciding& deciding, const KindDef& kind, Instant t)
{
    decltype(cut.fields) before;
    for (const auto& [name, event] : deciding.fields) {
        if (event->kind == EventKind::FieldUnset)
            continue;
        const auto now = cut.fields.find(name);
        const bool isKept = now != cut.fields.end();
        if (isKept && now->second.setAt <= t)
            before.emplace(name, now->second);
        else if (!event->detail.empty())
            before.emplace(name, FieldValue{typed(kind.fieldAt(name), event->detail), event->at,
                                            StaffId::zero(), EntryId::zero(), false});
        else if (isKept && now->second.isPrivate) // the timeline is silent about what it was
            before.emplace(name, now->second);
    }
    cut.fields = std::move(before);
}

int roundAt(const Record& cut, const KindDef& kind)
{
    int round = 1;
    for (const Step& step : cut.steps) {
        const auto move = kind.moves.find(step.move);
        round += move != kind.moves.end() && move->second.round && !step.contested ? 1 : 0;
    }
    return std::min(round, cut.round);
}

void cutSpans(std::vector<Span>& spans, Instant t)
{
    std::erase_if(spans, [t](const Span& span) { return span.from > t; });
    for (Span& span : spans)
        if (span.to && *span.to > t)
            span.to.reset();
}

Record cutOf(const Record& full, const KindDef& kind, Instant t)
{
    Record cut = full;
    const auto later =
        std::upper_bound(cut.timeline.begin(), cut.timeline.end(), t,
                         [](Instant at, const TimelineEvent& e) { return at < e.at; });
    const bool closesLater = std::any_of(later, cut.timeline.end(), [](const TimelineEvent& e) {
        return e.kind == EventKind::Closed;
    });
    cut.timeline.erase(later, cut.timeline.end());
    Deciding deciding;
    for (const TimelineEvent& event : cut.timeline)
        deciding.take(event);
    cut.state = deciding.state ? deciding.state->what : std::string();
    cut.category = deciding.state ? categoryOf(deciding.state->detail).value_or(Category::Open)
                                  : Category::Open;
    cut.closedAt.reset();
    if (isEnded(cut.category) && deciding.closed)
        cut.closedAt = deciding.closed->at;
    cut.holder = deciding.holder ? StaffId::fromHex(deciding.holder->what) : std::nullopt;
    cut.department = deciding.department ? deciding.department->what : std::string();
    cut.mergedInto = deciding.merged ? RecordId::fromHex(deciding.merged->what) : std::nullopt;
    cut.returns = deciding.returns;
    cut.handOvers = deciding.handOvers();
    cut.changedAt = std::min(cut.changedAt, t);
    setFields(cut, deciding, kind, t);
    keepUntil(cut.notes, t);
    keepUntil(cut.signatures, t);
    keepUntil(cut.files, t);
    keepUntil(cut.links, t);
    std::erase_if(cut.timeline, [&cut](const TimelineEvent& e) { return isAbsorbedLater(cut, e); });
    keepUntil(cut.steps, t);
    cutSpans(cut.spans, t);
    cut.round = roundAt(cut, kind);
    if (closesLater || !isEnded(cut.category))
        cut.outcomes.clear(); // they were written, or written over, by another close
    return cut;
}

} // namespace

RecordAt::RecordAt(const Record& full, const KindDef& kind, Instant t)
    : m_full(full)
    , m_opened(full.openedAt <= t)
{
    const bool linkedLater = std::any_of(full.links.begin(), full.links.end(),
                                         [t](const Link& link) { return link.at > t; });
    if (m_opened && !full.timeline.empty() && (linkedLater || full.timeline.back().at > t))
        m_cut = cutOf(full, kind, t);
}

bool RecordAt::exists() const { return m_opened && !m_full.withdrawn && !(**this).mergedInto; }

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/spans.h"

#include <algorithm>

namespace shouwen {
namespace {

/// What holds from one group of events on.
struct Standing {
    std::string state, holder, department;
    Category category = Category::Open;
    std::optional<std::string> pause; ///< the reason in the field
    bool merged = false;

    bool rests() const { return isEnded(category) || merged; }
    /// Nothing where such a stay does not go on.
    std::optional<std::string> holderNow() const { return unlessEmpty(holder); }
    std::optional<std::string> departmentNow() const { return unlessEmpty(department); }
    /// A reason given by a person comes before the waiting state.
    std::optional<std::string> pauseNow() const
    {
        if (rests())
            return std::nullopt;
        return pause || category != Category::Waiting ? pause : std::optional(state);
    }

private:
    std::optional<std::string> unlessEmpty(const std::string& value) const
    {
        return rests() || value.empty() ? std::nullopt : std::optional(value);
    }
};

class SpanWriter {
public:
    explicit SpanWriter(std::vector<Span>& spans) : m_spans(spans) {}

    /// Ends the stay that goes on, if any, and begins a new one even with the same value.
    void renew(SpanKind kind, const std::string& value, Instant at)
    {
        if (Span* last = going(kind))
            last->to = at;
        insert({kind, value, at, std::nullopt});
    }
    void adjust(SpanKind kind, std::optional<std::string> value, Instant at)
    {
        Span* last = going(kind);
        if (last && value == last->value)
            return;
        if (last)
            last->to = at;
        if (value)
            insert({kind, *std::move(value), at, std::nullopt});
    }
    void adjustAll(const Standing& now, Instant at)
    {
        adjust(SpanKind::Holder, now.holderNow(), at);
        adjust(SpanKind::Department, now.departmentNow(), at);
        adjust(SpanKind::Pause, now.pauseNow(), at);
    }

private:
    std::vector<Span>& m_spans;

    Span* going(SpanKind kind)
    {
        const auto it = std::find_if(m_spans.rbegin(), m_spans.rend(),
                                     [kind](const Span& s) { return s.kind == kind && !s.to; });
        return it == m_spans.rend() ? nullptr : &*it;
    }
    void insert(Span span)
    {
        auto it = m_spans.end(); // by (from, kind); nearly always the end
        while (it != m_spans.begin()) {
            const Span& before = *std::prev(it);
            if (before.from < span.from || (before.from == span.from && before.kind <= span.kind))
                break;
            --it;
        }
        m_spans.insert(it, std::move(span));
    }
};

/// Replays the timeline, keeping for each column the highest journal order that spoke of it.
class Replay {
public:
    explicit Replay(std::vector<Span>& spans) : m_spans(spans) {}

    void event(const TimelineEvent& e)
    {
        switch (e.kind) {
        case EventKind::StateEntered:
            if (!newer(m_stateOrder, e))
                return;
            m_now.state = e.what;
            m_now.category = categoryOf(e.detail).value_or(Category::Open);
            m_spans.renew(SpanKind::State, e.what, e.at);
            return;
        case EventKind::HolderSet:
            if (newer(m_holderOrder, e))
                m_now.holder = e.what;
            return;
        case EventKind::DepartmentSet:
            if (newer(m_departmentOrder, e))
                m_now.department = e.what;
            return;
        case EventKind::FieldSet:
            if (e.what == kPauseField && newer(m_pauseOrder, e))
                m_now.pause = e.detail;
            return;
        case EventKind::FieldUnset:
            if (e.what == kPauseField && newer(m_pauseOrder, e))
                m_now.pause.reset();
            return;
        case EventKind::Merged:
            m_now.merged = true;
            return;
        default:
            return;
        }
    }
    void endOfEntry(Instant at) { m_spans.adjustAll(m_now, at); }

private:
    SpanWriter m_spans;
    Standing m_now;
    std::uint64_t m_stateOrder = 0, m_holderOrder = 0, m_departmentOrder = 0, m_pauseOrder = 0;

    static bool newer(std::uint64_t& seen, const TimelineEvent& e)
    {
        if (e.order < seen)
            return false;
        seen = e.order;
        return true;
    }
};

Standing standingOf(const Record& record)
{
    Standing now;
    now.state = record.state;
    now.category = record.category;
    now.holder = record.holder ? record.holder->hex() : std::string();
    now.department = record.department;
    now.merged = record.mergedInto.has_value();
    const auto pause = record.fields.find(kPauseField);
    if (pause != record.fields.end())
        now.pause = pauseReason(pause->second);
    return now;
}

} // namespace

std::string pauseReason(const FieldValue& field)
{
    return field.isPrivate ? std::string() : field.value.plain();
}

void deriveSpans(Record& record)
{
    record.spans.clear();
    Replay replay(record.spans);
    const Timeline& t = record.timeline;
    for (std::size_t i = 0; i < t.size(); ++i) {
        replay.event(t[i]);
        const bool last = i + 1 == t.size() || t[i + 1].order != t[i].order;
        if (last)
            replay.endOfEntry(t[i].at);
    }
}

void extendSpans(Record& record, std::span<const TimelineEvent> latest)
{
    if (latest.empty())
        return;
    SpanWriter spans(record.spans);
    for (const TimelineEvent& e : latest) {
        if (e.kind == EventKind::StateEntered)
            spans.renew(SpanKind::State, e.what, e.at);
    }
    spans.adjustAll(standingOf(record), latest.back().at);
}

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tickets for tests of figures: what happened, in the order told, and a small rulebook to judge it
// by: a first reply within 4 working hours of the general office (P-3), in Shanghai.
#pragma once

#include "core/metric/tally.h"
#include "tests/core/calendar/builders.h"

namespace shouwen::test {

inline const Calendar& office()
{
    static const Calendar calendar = *Calendar::compile(officeSpec(), {}, {2026, 2027});
    return calendar;
}
inline const Zone& shanghai()
{
    static const Zone zone = *Zone::named("Asia/Shanghai");
    return zone;
}
inline Instant when(std::string_view civil) { return *shanghai().parse(civil); }

inline Rulebook deskRules()
{
    Rulebook rules;
    rules.name = "test";
    rules.zone = "Asia/Shanghai";
    KindDef& kind = rules.kinds["ticket"];
    kind.name = "ticket";
    kind.calendar = "office";
    const auto field = [&kind](const char* name, FieldType type) {
        kind.fields[name].name = name;
        kind.fields[name].type = type;
    };
    field("type", FieldType::Code);
    field("shared", FieldType::Codes);
    field("paid", FieldType::Amount);
    kind.clocks["reply"] = {.name = "reply",
                            .start = {*parseMatcher("opened")},
                            .stop = {*parseMatcher("agent_reply")},
                            .target = *parseTimespan("4 working hours")};
    rules.departments["quality"].name = "quality";
    return rules;
}

inline MetricTerms termsOf(const Rulebook& rules)
{
    return {rules, shanghai(), [](std::string_view name) -> const Calendar& {
                return name.empty() ? Calendar::aroundTheClock() : office();
            }};
}

/// November 2026, asked for afterwards.
inline Period november()
{
    return *monthPeriod(std::chrono::year(2026) / 11, shanghai(), when("2027-01-10T09:00"));
}

class Ticket {
public:
    Ticket(std::string number, std::string_view opened)
    {
        static std::uint8_t n = 0;
        record.id.bytes[0] = ++n;
        record.kind = "ticket";
        record.number = std::move(number);
        record.openedAt = when(opened);
        raise(opened, EventKind::Opened);
        enter(opened, "new", Category::Open);
    }
    Ticket& reply(std::string_view t) { return raise(t, EventKind::AgentReply); }
    Ticket& set(std::string_view t, const std::string& field, Value value)
    {
        raise(t, EventKind::FieldSet, field, value.plain());
        record.fields.insert_or_assign(
            field, FieldValue{std::move(value), when(t), StaffId::zero(), EntryId::zero(), false});
        return *this;
    }
    Ticket& close(std::string_view t, Category category = Category::Closed)
    {
        enter(t, category == Category::Closed ? "done" : "dropped", category);
        record.closedAt = when(t);
        return raise(t, EventKind::Closed, record.state);
    }
    Ticket& reopen(std::string_view t)
    {
        raise(t, EventKind::Reopened, record.state);
        record.closedAt.reset();
        return enter(t, "new", Category::Open);
    }
    Ticket& department(std::string_view t, const std::string& name)
    {
        record.department = name;
        return raise(t, EventKind::DepartmentSet, name);
    }
    Ticket& outcome(const std::string& clock, std::string_view due, bool met)
    {
        record.outcomes = {{clock, when(due), 60, met, RulebookId::zero()}};
        return *this;
    }
    Ticket& raise(std::string_view t, EventKind kind, const std::string& what = {},
                  const std::string& detail = {})
    {
        record.timeline.push_back({when(t), m_order++, kind, what, detail});
        return *this;
    }
    Record record{RecordId::zero(), Space::Work};

private:
    Ticket& enter(std::string_view t, const std::string& state, Category category)
    {
        record.state = state;
        record.category = category;
        return raise(t, EventKind::StateEntered, state, std::string(categoryName(category)));
    }
    std::uint64_t m_order = 0;
};

inline MetricDef metric(const char* cohort, const char* where = "", const char* counts = "")
{
    MetricDef def;
    def.name = "metric";
    def.of = "ticket";
    def.cohort = cohort;
    if (*where)
        def.where = *parseExpression(where);
    if (*counts)
        def.counts = *parseExpression(counts);
    return def;
}

inline MetricFigures figures(const MetricDef& def, const std::vector<Ticket>& tickets,
                             const Period& period = november())
{
    const Rulebook rules = deskRules();
    const MetricTerms terms = termsOf(rules);
    Tally tally({def}, terms, period);
    for (const Ticket& ticket : tickets)
        tally.take(ticket.record);
    return tally.finish().front();
}

/// "A B": the numbers behind a figure.
inline std::string numbers(const Figure& figure)
{
    std::string out;
    for (const Case& one : figure.cases)
        out += (out.empty() ? "" : " ") + one.number + (one.counts ? "" : "-");
    return out;
}

} // namespace shouwen::test

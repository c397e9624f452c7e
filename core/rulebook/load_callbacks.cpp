// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// [callback.NAME] and [planning].
#include "core/base/text.h"
#include "core/rulebook/load_context.h"

namespace shouwen::rulebook {
namespace {

constexpr const char* kCustomer = "customer";
constexpr const char* kStaff = "staff";

DayHours hoursOf(LoadContext& context, TableReader& table, std::string_view key,
                 Need need = Need::Optional)
{
    DayHours hours;
    for (const Word& word : table.words(key, need)) {
        if (const auto span = parseOpenSpan(word.text))
            hours.push_back(*span);
        else
            context.findings.add("rulebook.bad_hours", word.at, span.error());
    }
    return hours;
}

void loadCallback(LoadContext& context, const TomlMember& member, const std::string& made)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    CallbackRule rule;
    rule.name = member.key;
    rule.label = table.label("label");
    rule.of = context.name(table, "of", RefKind::Kind, {}, Need::Required);
    if (const auto from = table.word("from", Need::Required))
        rule.from = context.matcher(*from, rule.of).value_or(EventMatcher{});
    rule.until = context.matchers(table, "until", rule.of);
    rule.when = context.expression(table, "when", {rule.of});
    for (const Word& due : table.words("due", Need::Required))
        if (context.span(due, rule.of))
            rule.due.push_back(due.text);
    rule.repeats = table.flag("repeats");
    for (const OpenSpan& span : hoursOf(context, table, "windows"))
        rule.windows.push_back(openSpanText(span));
    rule.who = context.names(table, "who", RefKind::Role, {});
    rule.lead = context.spanText(table, "lead", rule.of);
    rule.channel = context.name(table, "channel", RefKind::Item, "callback_way");
    rule.reason = context.name(table, "reason", RefKind::Item, "callback_reason");
    rule.fields = loadNewFields(context, table, rule.of, made, "callback." + rule.name);
    context.book.callbacks.emplace(member.key, std::move(rule));
}

/// A whole number from 1 to `most`; `fallback` where the key is absent.
int bounded(LoadContext& context, TableReader& table, std::string_view key, int most, int fallback)
{
    const std::int64_t n = table.integer(key).value_or(fallback);
    if (n >= 1 && n <= most)
        return static_cast<int>(n);
    context.findings.add("rulebook.bad_bounds", table.placeOf(key),
                         QT_TRANSLATE_NOOP("core", "\"%1\" must be from 1 to %2"),
                         {std::string(key), std::to_string(most)});
    return fallback;
}

void loadFields(LoadContext& context, TableReader& root, PlanningDef& planning)
{
    const auto within = [&](const char* key, auto&& read) {
        if (const TomlNode* node = root.table(key)) {
            TableReader table(*node, node->at, context.findings);
            read(table);
        }
    };
    within("callback", [&](TableReader& table) {
        const std::string& kind = planning.kind;
        planning.callback.at =
            context.name(table, "at", RefKind::Field, kind, Need::Required, {FieldType::Time});
        planning.callback.due =
            context.name(table, "due", RefKind::Field, kind, Need::Required, {FieldType::Time});
        planning.callback.reason =
            context.name(table, "reason", RefKind::Field, kind, Need::Optional, {FieldType::Code});
        planning.callback.way =
            context.name(table, "way", RefKind::Field, kind, Need::Optional, {FieldType::Code});
        planning.callback.appointment = context.name(table, "appointment", RefKind::Field, kind,
                                                     Need::Optional, {FieldType::Time});
    });
    within("customer", [&](TableReader& table) {
        auto& fields = planning.customer;
        fields.hours = context.name(table, "hours", RefKind::Field, kCustomer, Need::Optional,
                                    {FieldType::Codes});
        fields.doNotDisturb = context.name(table, "do_not_disturb", RefKind::Field, kCustomer,
                                           Need::Optional, {FieldType::Flag});
        fields.dislikes = context.name(table, "dislikes", RefKind::Field, kCustomer, Need::Optional,
                                       {FieldType::Flag});
        fields.agent = context.name(table, "agent", RefKind::Field, kCustomer, Need::Optional,
                                    {FieldType::Staff});
    });
    within("staff", [&](TableReader& table) {
        auto& fields = planning.staff;
        fields.perDay = context.name(table, "per_day", RefKind::Field, kStaff, Need::Optional,
                                     {FieldType::Integer});
        fields.awayFrom = context.name(table, "away_from", RefKind::Field, kStaff, Need::Optional,
                                       {FieldType::Date});
        fields.awayUntil = context.name(table, "away_until", RefKind::Field, kStaff, Need::Optional,
                                        {FieldType::Date});
    });
}

/// Hours behind the codes of the list that the customer's field takes.
void loadOwnHours(LoadContext& context, TableReader& root, PlanningDef& planning)
{
    for (const TomlMember& member : root.members("hours")) {
        if (!planning.customer.hours.empty())
            context.expect(RefKind::Item, std::string(kCustomer) + "." + planning.customer.hours,
                           {member.key, member.at});
        TableReader table(member.value, member.at, context.findings);
        CallHours hours;
        hours.spans = hoursOf(context, table, "spans", Need::Required);
        const std::vector<Word> days = table.words("on");
        if (!days.empty())
            hours.on.fill(false);
        for (const Word& day : days) {
            if (const auto index = findWeekday(day.text))
                hours.on.at(*index) = true;
            else
                context.findings.add(
                    "rulebook.bad_weekday", day.at,
                    QT_TRANSLATE_NOOP("core", "\"%1\" is no day of the week; nearest is \"%2\""),
                    {day.text,
                     nearestName(day.text, {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})});
        }
        planning.hours.emplace(member.key, std::move(hours));
    }
}

PlanningDef loadPlanning(LoadContext& context, const TomlNode& node)
{
    TableReader table(node, node.at, context.findings);
    PlanningDef planning;
    planning.kind = context.name(table, "kind", RefKind::Kind, {}, Need::Required);
    planning.calendar = context.name(table, "calendar", RefKind::Calendar, {}, Need::Required);
    planning.windows = hoursOf(context, table, "windows");
    planning.minutes = bounded(context, table, "minutes", 240, planning.minutes);
    if (planning.minutes % 5 != 0)
        context.findings.add("rulebook.bad_bounds", table.placeOf("minutes"),
                             QT_TRANSLATE_NOOP("core", "\"%1\" must be a multiple of %2"),
                             {"minutes", "5"});
    planning.perDay = bounded(context, table, "per_day", 1000, planning.perDay);
    planning.lead = context.spanText(table, "lead", planning.kind);
    planning.who = context.names(table, "who", RefKind::Role, {}, Need::Required);
    planning.stretch = bounded(context, table, "stretch", 1000, planning.stretch);
    planning.instead = context.name(table, "instead", RefKind::Item, "callback_way");
    loadFields(context, table, planning);
    loadOwnHours(context, table, planning);
    return planning;
}

} // namespace

void loadCallbacks(LoadContext& context, TableReader& root)
{
    if (const TomlNode* node = root.table("planning"))
        context.book.planning = loadPlanning(context, *node);
    const std::string made = context.book.planning ? context.book.planning->kind : std::string();
    for (const TomlMember& callback : root.members("callback"))
        loadCallback(context, callback, made);
}

} // namespace shouwen::rulebook

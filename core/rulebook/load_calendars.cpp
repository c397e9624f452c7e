// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// [calendar.NAME]: weekly hours, dated days, rotas and the region whose holidays it keeps (P-3).
#include "core/base/text.h"
#include "core/base/zone.h"
#include "core/rulebook/load_context.h"

#include <algorithm>
#include <array>

namespace shouwen::rulebook {
namespace {

using WeekdayNames = std::vector<std::string>;

WeekdayNames weekdayNames()
{
    WeekdayNames names;
    for (std::size_t i = 0; i < 7; ++i)
        names.emplace_back(weekdayWord(i));
    return names;
}

void unknownWeekday(LoadContext& context, const Word& word)
{
    context.findings.add("rulebook.unknown_weekday", word.at,
                         QT_TRANSLATE_NOOP("core", "\"%1\" is no weekday; nearest is \"%2\""),
                         {word.text, nearestName(word.text, weekdayNames())});
}

std::optional<std::chrono::weekday> weekdayOf(LoadContext& context, const Word& word)
{
    if (const auto index = findWeekday(word.text))
        return std::chrono::weekday(static_cast<unsigned>(*index + 1));
    unknownWeekday(context, word);
    return std::nullopt;
}

/// A list of "08:00-12:00"; overlapping, reversed and empty spans are findings at their own place.
DayHours hoursOf(LoadContext& context, const TomlNode& list)
{
    std::vector<std::pair<OpenSpan, SourcePos>> spans;
    for (const TomlNode& item : list.items) {
        if (item.type != NodeType::Text) {
            context.findings.add(
                "rulebook.wrong_type", item.at,
                QT_TRANSLATE_NOOP("core", "this must be %1, not %2"),
                {std::string(typeWords(NodeType::Text)), std::string(typeWords(item.type))});
            continue;
        }
        const auto span = parseOpenSpan(item.text);
        if (!span)
            context.findings.add("rulebook.bad_hours", item.at, span.error());
        else if (span->open >= span->close)
            context.findings.add(
                "rulebook.bad_hours", item.at,
                QT_TRANSLATE_NOOP("core", "\"%1\" ends before it begins; write a shift over "
                                          "midnight as two spans"),
                {item.text});
        else
            spans.emplace_back(*span, item.at);
    }
    DayHours out;
    for (const auto& [span, at] : spans) {
        for (const OpenSpan& before : out)
            if (span.open < before.close && before.open < span.close)
                context.findings.add("rulebook.overlap", at,
                                     QT_TRANSLATE_NOOP("core", "\"%1\" overlaps \"%2\""),
                                     {openSpanText(span), openSpanText(before)});
        out.push_back(span);
    }
    return out;
}

/// Hours of a weekday: a list of spans, or the name of the weekday that has the same.
void loadWeek(LoadContext& context, CalendarSpec& spec, const std::vector<TomlMember>& week)
{
    std::array<const TomlMember*, 7> given{};
    for (const TomlMember& day : week) {
        if (const auto index = findWeekday(day.key))
            given.at(*index) = &day;
        else
            unknownWeekday(context, {day.key, day.at});
    }
    for (std::size_t i = 0; i < 7; ++i) {
        const TomlMember* day = given.at(i);
        if (!day)
            continue;
        if (day->value.type == NodeType::Array) {
            spec.week.at(i) = hoursOf(context, day->value);
            continue;
        }
        const auto like = findWeekday(day->value.text);
        const TomlMember* other = like ? given.at(*like) : nullptr;
        if (!other || other->value.type != NodeType::Array)
            context.findings.add(
                "rulebook.unknown_weekday", day->value.at,
                QT_TRANSLATE_NOOP("core", "\"%1\" must be a list of hours like \"08:00-12:00\", "
                                          "or a weekday that has one"),
                {day->key});
    }
    for (std::size_t i = 0; i < 7; ++i)
        if (given.at(i) && given.at(i)->value.type == NodeType::Text)
            if (const auto like = findWeekday(given.at(i)->value.text))
                spec.week.at(i) = spec.week.at(*like);
}

std::optional<Date> dateOf(LoadContext& context, const Word& word)
{
    const auto date = parseDate(word.text);
    if (date)
        return *date;
    context.findings.add("rulebook.bad_date", word.at, date.error());
    return std::nullopt;
}

const std::vector<std::string>& dayKindWords()
{
    static const std::vector<std::string> words{"holiday", "make_up", "half_day",
                                                "closure", "shift",   "special"};
    return words;
}

/// "2026-12-31" = ["08:00-12:00"], or = "sat", or = { hours, like, kind, name, source }.
void loadDay(LoadContext& context, CalendarSpec& spec, const TomlMember& member)
{
    const auto date = dateOf(context, {member.key, member.at});
    DatedDay day{.date = date.value_or(Date{})};
    if (member.value.type == NodeType::Array) {
        day.hours = hoursOf(context, member.value);
    } else if (member.value.type == NodeType::Text) {
        day.follows = weekdayOf(context, {member.value.text, member.value.at});
    } else {
        TableReader table(member.value, member.at, context.findings);
        if (table.has("like")) {
            if (const auto like = table.word("like"))
                day.follows = weekdayOf(context, *like);
        } else {
            TomlNode hours{NodeType::Array, member.at};
            for (const Word& word : table.words("hours"))
                hours.items.emplace_back(NodeType::Text, word.at, word.text);
            day.hours = hoursOf(context, hours);
        }
        day.kind = static_cast<DayKind>(table.choice("kind", dayKindWords())
                                            .value_or(static_cast<std::size_t>(DayKind::Special)));
        day.name = table.text("name");
        day.source = table.text("source");
    }
    if (date)
        spec.days.push_back(std::move(day));
}

/// Hours that repeat: { anchor = "2026-01-05", cycle = [["18:30-24:00"], []], on = ["mon"], … }.
void loadRota(LoadContext& context, CalendarSpec& spec, const TomlMember& member)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    Rota rota{.name = member.key, .anchor = {}, .cycle = {}};
    if (const auto anchor = table.word("anchor", Need::Required))
        rota.anchor = dateOf(context, *anchor).value_or(Date{});
    for (const TomlNode& day : table.tables("cycle")) {
        if (day.type != NodeType::Array)
            context.findings.add(
                "rulebook.wrong_type", day.at, QT_TRANSLATE_NOOP("core", "this must be %1, not %2"),
                {std::string(typeWords(NodeType::Array)), std::string(typeWords(day.type))});
        rota.cycle.push_back(hoursOf(context, day));
    }
    if (rota.cycle.empty())
        context.findings.add("rulebook.missing_key", member.at,
                             QT_TRANSLATE_NOOP("core", "\"%1\" is missing here"), {"cycle"});
    const std::vector<Word> on = table.words("on");
    if (!on.empty())
        rota.on.fill(false);
    for (const Word& day : on) {
        if (const auto index = findWeekday(day.text))
            rota.on.at(*index) = true;
        else
            unknownWeekday(context, day);
    }
    if (const auto from = table.word("from"))
        rota.from = dateOf(context, *from);
    if (const auto until = table.word("until"))
        rota.until = dateOf(context, *until);
    spec.rotas.push_back(std::move(rota));
}

void loadCalendar(LoadContext& context, const TomlMember& member)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    CalendarSpec spec;
    spec.name = member.key;
    spec.zone = context.book.zone;
    if (const auto zone = table.word("zone")) {
        if (const auto known = Zone::named(zone->text))
            spec.zone = zone->text;
        else
            context.findings.add("rulebook.unknown_zone", zone->at, known.error());
    }
    loadWeek(context, spec, table.members("week"));
    for (const TomlMember& day : table.members("day"))
        loadDay(context, spec, day);
    for (const TomlMember& rota : table.members("rota"))
        loadRota(context, spec, rota);
    if (const auto region = table.word("holidays")) {
        spec.holidays = region->text;
        context.declare("holidays." + region->text, region->at);
    }
    if (const auto follows = table.word("make_up")) {
        if (follows->text == "own")
            spec.makeUpFollows.reset();
        else
            spec.makeUpFollows = weekdayOf(context, *follows);
    }
    context.book.calendars.emplace(member.key, std::move(spec));
}

} // namespace

void loadCalendars(LoadContext& context, TableReader& root)
{
    for (const TomlMember& member : root.members("calendar"))
        loadCalendar(context, member);
}

} // namespace shouwen::rulebook

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// [kind.NAME.clock.CLOCK] with its variants and steps (C-4, C-10).
#include "core/base/text.h"
#include "core/rulebook/load_context.h"

#include <algorithm>

namespace shouwen::rulebook {
namespace {

constexpr std::int64_t kMaxPercent = 10000;

std::optional<Timespan> targetOf(LoadContext& context, TableReader& table, const std::string& kind)
{
    const auto word = table.word("target");
    return word ? context.span(*word, kind) : std::nullopt;
}

void loadVariants(LoadContext& context, const std::string& kind, TableReader& table,
                  ClockSpec& clock)
{
    for (const TomlNode& node : table.tables("variant")) {
        TableReader row(node, node.at, context.findings);
        ClockVariant variant;
        variant.field = context.name(row, "field", RefKind::Field, kind, Need::Required);
        if (const auto value = row.word("value", Need::Required)) {
            variant.value = value->text;
            context.expect(RefKind::Item, kind + "." + variant.field, *value);
        }
        variant.target = targetOf(context, row, kind);
        variant.calendar = context.name(row, "calendar", RefKind::Calendar, {});
        clock.variants.push_back(std::move(variant));
    }
}

/// "75 %" of the target, or "1 hour before" / "2 hours after" the due time.
void loadMoment(LoadContext& context, const std::string& kind, const Word& word, ClockStep& step)
{
    std::string_view text = word.text;
    if (text.empty() || text.back() != '%') {
        step.offset = context.span(word, kind);
        return;
    }
    text.remove_suffix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    const auto percent = parseInteger(text);
    if (percent && *percent > 0 && *percent <= kMaxPercent)
        step.percent = static_cast<int>(*percent);
    else
        context.findings.add(
            "rulebook.bad_percent", word.at,
            QT_TRANSLATE_NOOP("core", "\"%1\" is no share of the target; write \"75 %\""),
            {word.text});
}

void loadAudience(LoadContext& context, const Word& word, ClockStep& step)
{
    if (word.text == "holder") {
        step.to = StepAudience::Holder;
    } else if (word.text == "supervisor") {
        step.to = StepAudience::Supervisor;
    } else if (word.text == "department_head") {
        step.to = StepAudience::DepartmentHead;
    } else {
        step.to = StepAudience::Role;
        step.who = word.text;
        context.expect(RefKind::Role, {}, word);
    }
}

void loadSteps(LoadContext& context, const std::string& kind, TableReader& table, ClockSpec& clock)
{
    for (const TomlMember& member : table.members("step")) {
        checkName(context, member);
        TableReader row(member.value, member.at, context.findings);
        ClockStep step;
        step.name = member.key;
        if (const auto at = row.word("at", Need::Required))
            loadMoment(context, kind, *at, step);
        if (const auto tell = row.word("tell", Need::Required))
            loadAudience(context, *tell, step);
        const bool promise = !table.has("target") && clock.variants.empty();
        if (step.percent && promise && *step.percent != 100)
            context.findings.add("rulebook.bad_percent", member.at,
                                 QT_TRANSLATE_NOOP("core",
                                                   "a promise has no target to take %1 % of; write "
                                                   "\"1 hour before\""),
                                 {std::to_string(*step.percent)});
        clock.steps.push_back(std::move(step));
    }
}

/// The declaration on one line, as its author would read it out.
std::string inOwnWords(const TomlNode& table)
{
    std::string out;
    for (const TomlMember& member : table.members) {
        std::string value = member.value.text;
        for (const TomlNode& item : member.value.items)
            if (item.type == NodeType::Text)
                value += (value.empty() ? "" : ", ") + item.text;
        if (!value.empty() && member.key != "scope")
            out += (out.empty() ? "" : "; ") + member.key + " " + value;
    }
    return out;
}

void checkTarget(LoadContext& context, const TomlMember& member, const ClockSpec& clock)
{
    if (member.value.find("target"))
        return; // there is one, and whether it is any good was said already
    const bool promise = std::any_of(clock.start.begin(), clock.start.end(),
                                     [](const EventMatcher& m) { return m.isDate; });
    if (!promise)
        context.findings.add(
            "rulebook.missing_key", member.at,
            QT_TRANSLATE_NOOP("core", "\"%1\" has no target; only a clock that starts with "
                                      "field_date can do without"),
            {member.key});
}

ClockSpec loadClock(LoadContext& context, KindDef& kind, const TomlMember& member)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    ClockSpec clock;
    clock.name = member.key;
    kind.clockLabels.emplace(member.key, table.label("label"));
    clock.start = context.matchers(table, "start", kind.name, Need::Required);
    clock.stop = context.matchers(table, "stop", kind.name, Need::Required);
    clock.after = context.matchers(table, "after", kind.name);
    clock.target = targetOf(context, table, kind.name);
    loadVariants(context, kind.name, table, clock);
    clock.calendar = context.name(table, "calendar", RefKind::Calendar, {});
    const bool pauses = table.has("pause");
    auto pause = context.matchers(table, "pause", kind.name);
    if (pauses)
        clock.pause = std::move(pause);
    clock.resume = context.matchers(table, "resume", kind.name);
    if (const auto limit = table.word("pause_limit"))
        clock.pauseLimit = context.span(*limit, kind.name);
    clock.reopen = static_cast<OnReopen>(
        table.choice("reopen", {"continue", "restart", "new_round"}).value_or(0));
    clock.repeat = static_cast<OnRepeat>(
        table.choice("repeat", {"ignore", "continue", "new_round"}).value_or(0));
    loadSteps(context, kind.name, table, clock);
    if (const auto scope = table.word("scope")) {
        clock.scope = scope->text;
        if (scope->text != "customer" && scope->text != "department")
            context.expect(RefKind::Department, {}, *scope);
    }
    clock.text = inOwnWords(member.value);
    checkTarget(context, member, clock);
    context.declare("kind." + kind.name + ".clock." + member.key, member.at);
    return clock;
}

} // namespace

void loadClocks(LoadContext& context, KindDef& kind, TableReader& table)
{
    for (const TomlMember& member : table.members("clock"))
        kind.clocks.emplace(member.key, loadClock(context, kind, member));
}

} // namespace shouwen::rulebook

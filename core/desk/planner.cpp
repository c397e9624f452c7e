// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/planner.h"

#include "core/base/text.h"
#include "core/calendar/timespan.h"

namespace shouwen {

FieldSplit Planner::read(const KindDef& kind, const FieldInput& input) const
{
    const ReferenceLookup lookup = [this](FieldType type, std::string_view of, std::string_view word) {
        return desk.reference(person, type, of, word);
    };
    return readFields(kind, input, {rules(), *desk.zone, lookup, desk.today()});
}

Outcome Planner::beginWith(const RecordId& id)
{
    SHOUWEN_TRY(Record record, desk.visible(person, id));
    if (!desk.kindOf(record))
        return Error(ErrorKind::Rejected,
                     Reason{"kind.gone", QT_TRANSLATE_NOOP("core", "the rulebook has no kind \"%1\" any more"),
                            {record.kind}});
    if (record.readOnly)
        return Error(ErrorKind::Rejected,
                     Reason{"record.newer", QT_TRANSLATE_NOOP("core", "a newer version wrote to this record; "
                                                                      "update this program to change it")});
    plan.begin(std::move(record));
    checkTime();
    return Done{};
}

void Planner::requireVerb(std::string_view verb)
{
    const auto role = roleFor(rules(), person, plan.kind().name, verb);
    if (!role)
        plan.refuse(notAllowed(person, plan.kind().label, verb));
    plan.underRole(role);
}

void Planner::requireOpen()
{
    const Record& record = plan.preview();
    if (record.isOpen())
        return;
    const bool gone = record.withdrawn || record.mergedInto;
    if (gone)
        plan.refuse({"record.ended", QT_TRANSLATE_NOOP("core", "the record was withdrawn or merged; take "
                                                               "that back first")});
    else if (!overrides())
        plan.refuse({"record.closed", QT_TRANSLATE_NOOP("core", "it is closed; reopen it first")});
}

void Planner::requireReason(const std::string& text, const char* what, const char* where)
{
    if (foldText(text).empty())
        plan.refuse({"reason.required", QT_TRANSLATE_NOOP("core", "\"%1\" needs a reason"), {what}, where});
}

/// happened_at: never in the future, never before the opening, back only as far as the rulebook
/// lets anybody; beyond that a supervisor enters it (design.md, Journal).
void Planner::checkTime()
{
    const Instant now = desk.now();
    if (at > now)
        plan.refuse({"time.future", QT_TRANSLATE_NOOP("core", "%1 has not come yet"),
                     {desk.zone->format(at)}, "at"});
    if (!plan.opens() && at < plan.preview().openedAt)
        plan.refuse({"time.before", QT_TRANSLATE_NOOP("core", "%1 is before it was opened"),
                     {desk.zone->format(at)}, "at"});
    const std::string& allowance = plan.kind().backdate;
    if (allowance.empty() || at >= now || overrides())
        return;
    const auto span = parseTimespan(allowance);
    const auto limit = span ? apply(*span, at, desk.calendarNamed(plan.kind().calendar)) : std::nullopt;
    if (limit && *limit < now)
        plan.refuse({"time.back",
                     QT_TRANSLATE_NOOP("core", "%1 lies further back than %2; a supervisor can enter it"),
                     {desk.zone->format(at), allowance},
                     "at"});
}

Result<std::string> Planner::cleaned(const std::string& text)
{
    constexpr std::size_t kMost = 20000;
    SHOUWEN_TRY(CutText cut, cleanTextUpTo(text, kMost));
    if (cut.cut)
        plan.remark({"text.cut", QT_TRANSLATE_NOOP("core", "the text was cut at %1 characters"),
                     {std::to_string(kMost)}});
    return cut.text;
}

Result<Plan> planCommand(const Desk::Impl& desk, const Person& person, const Command& command)
{
    Planner planner(desk, person, command.at.value_or(desk.now()));
    SHOUWEN_CHECK(std::visit([&](const auto& action) { return planner(action); }, command.action));
    return std::move(planner.plan);
}

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/planner.h"

#include "core/base/text.h"
#include "core/calendar/timespan.h"

#include <algorithm>

namespace shouwen {

FieldSplit Planner::read(const KindDef& kind, const FieldInput& input) const
{
    const ReferenceLookup lookup = [this](FieldType type, std::string_view of,
                                          std::string_view word) {
        return desk.reference(person, type, of, word);
    };
    return readFields(kind, input, {rules(), *desk.zone, lookup, desk.today(), desk.language});
}

Outcome Planner::beginWith(const RecordId& id, bool mergedToo)
{
    SHOUWEN_TRY(Record record, desk.visible(person, id));
    if (!desk.kindOf(record))
        return Error(ErrorKind::Rejected,
                     Reason{"kind.gone",
                            QT_TRANSLATE_NOOP("core", "the rulebook has no kind \"%1\" any more"),
                            {record.kind}});
    if (record.readOnly)
        return Error(ErrorKind::Rejected,
                     Reason{"record.newer",
                            QT_TRANSLATE_NOOP("core", "a newer version wrote to this record; "
                                                      "update this program to change it")});
    if (record.withdrawn)
        return Error(ErrorKind::Rejected,
                     Reason{"record.withdrawn",
                            QT_TRANSLATE_NOOP("core", "%1 was withdrawn; that is final"),
                            {record.number}});
    if (record.mergedInto && !mergedToo) {
        const auto into = desk.store->read().findRow(*record.mergedInto);
        return Error(ErrorKind::Rejected,
                     Reason{"record.merged",
                            QT_TRANSLATE_NOOP(
                                "core", "%1 was merged into %2; work there, or undo the merge"),
                            {record.number, into && *into ? (*into)->number : std::string()}});
    }
    plan.begin(std::move(record));
    checkTime();
    return Done{};
}

void Planner::requireVerb(std::string_view verb)
{
    const auto role = roleFor(rules(), person, plan.kind().name, verb);
    if (!role)
        plan.refuse(desk.notAllowed(person, plan.kind().label, verb));
    plan.underRole(role);
}

void Planner::requireOpen()
{
    const Record& record = plan.preview();
    if (record.isOpen())
        return;
    if (!overrides())
        plan.refuse({"record.closed", QT_TRANSLATE_NOOP("core", "it is closed; reopen it first")});
}

void Planner::requireReason(const std::string& text, const char* what, const char* where)
{
    if (foldText(text).empty())
        plan.refuse({"reason.required",
                     QT_TRANSLATE_NOOP("core", "\"%1\" needs a reason"),
                     {desk.translate(verbPhrase(what))},
                     where});
}

/// happened_at: never in the future, never before the opening, back only as far as the rulebook
/// lets anybody; beyond that a supervisor enters it (design.md, Journal).
void Planner::checkTime()
{
    const Instant now = desk.now();
    if (at > now)
        plan.refuse({"time.future",
                     QT_TRANSLATE_NOOP("core", "%1 has not come yet"),
                     {desk.zone->format(at)},
                     "at"});
    if (!plan.opens() && at < plan.preview().openedAt)
        plan.refuse({"time.before",
                     QT_TRANSLATE_NOOP("core", "%1 is before it was opened"),
                     {desk.zone->format(at)},
                     "at"});
    const std::string& allowance = plan.kind().backdate;
    const bool mayBackdate = overrides() || roleFor(rules(), person, plan.kind().name, "backdate");
    if (allowance.empty() || at >= now || mayBackdate)
        return;
    const auto span = parseTimespan(allowance);
    const auto limit =
        span ? apply(*span, at, desk.calendarNamed(plan.kind().calendar)) : std::nullopt;
    if (limit && *limit < now)
        plan.refuse(
            {"time.back",
             QT_TRANSLATE_NOOP("core", "%1 lies further back than %2; a supervisor can enter it"),
             {desk.zone->format(at), allowance},
             "at"});
}

/// The state is what the latest move made it: none can have happened before that one.
void Planner::requireAfterLastMove()
{
    for (const Step& step : plan.preview().steps)
        if (at < step.at) {
            plan.refuse({"time.order",
                         QT_TRANSLATE_NOOP("core", "%1 is before the last step, of %2"),
                         {desk.zone->format(at), desk.zone->format(step.at)},
                         "at"});
            return;
        }
}

/// Somebody must stay who can hire and change rights, or nobody ever can again.
void Planner::requireKeeper()
{
    if (plan.kind().name != kStaffKind)
        return;
    const auto keeps = [this](const Person& someone) {
        return roleFor(rules(), someone, kStaffKind, "set") &&
               roleFor(rules(), someone, kStaffKind, "open");
    };
    const Record& changed = plan.preview();
    const Value* active = changed.field("active");
    if (changed.isOpen() && (!active || *active != Value(0)) && keeps(personOf(changed)))
        return;
    if (const auto book = desk.staffBook())
        for (const StaffEntry& entry : **book)
            if (entry.active && entry.person.id != changed.id && keeps(entry.person))
                return;
    plan.refuse({"staff.keeper",
                 QT_TRANSLATE_NOOP("core", "then nobody could look after staff and rights any "
                                           "more; give somebody else that role first"),
                 {},
                 "roles"});
}

/// A login names one person.
void Planner::requireOwnLogin()
{
    if (plan.kind().name != kStaffKind)
        return;
    const std::string login = foldText(plan.preview().text("login"));
    const auto book = desk.staffBook();
    if (!book || login.empty())
        return;
    for (const StaffEntry& entry : **book)
        if (entry.person.id != plan.preview().id && foldText(entry.login) == login)
            plan.refuse({"staff.login",
                         QT_TRANSLATE_NOOP("core", "\"%1\" is the login of %2 already"),
                         {std::string(plan.preview().text("login")), entry.person.name},
                         "login"});
}

/// What was signed stays as it was signed while the signature cannot be given again in this state.
void Planner::requireUnsigned(const FieldSplit& split)
{
    const auto changes = [&](const std::string& name) {
        const Value* had = plan.preview().field(name);
        for (const auto* part : {&split.open, &split.personal})
            if (const auto it = part->find(name); it != part->end())
                return !had || !(*had == it->second);
        return had && std::find(split.unset.begin(), split.unset.end(), name) != split.unset.end();
    };
    std::vector<std::string> changed = split.unset;
    for (const auto* part : {&split.open, &split.personal})
        for (const auto& [name, value] : *part)
            changed.push_back(name);
    std::erase_if(changed, [&](const std::string& name) { return !changes(name); });
    for (const SignStatus& status : signStatus(plan.situation())) {
        const SignDef& step = *status.step;
        const bool again = step.in.empty() || std::find(step.in.begin(), step.in.end(),
                                                        plan.preview().state) != step.in.end();
        if (status.signatures.empty() || again)
            continue;
        for (const std::string& name : changed)
            if (coversField(step, name))
                plan.refuse({"field.signed",
                             QT_TRANSLATE_NOOP(
                                 "core", "was signed in \"%1\"; it changes in a new round only"),
                             {desk.in(step.label)},
                             name});
    }
}

Result<std::string> Planner::cleaned(const std::string& text)
{
    constexpr std::size_t kMost = 20000;
    SHOUWEN_TRY(CutText cut, cleanTextUpTo(text, kMost));
    if (cut.cut)
        plan.remark({"text.cut",
                     QT_TRANSLATE_NOOP("core", "the text was cut at %1 characters"),
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

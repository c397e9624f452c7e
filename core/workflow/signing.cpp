// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/calendar/calendar.h"
#include "core/calendar/timespan.h"
#include "core/record/lines.h"
#include "core/workflow/inside.h"

#include <map>

namespace shouwen {
namespace {

constexpr std::string_view kSignClock = "sign.";

}

bool passes(const Situation& at, const std::optional<Expression>& when)
{
    return !when ||
           evaluate(*when,
                    recordLookup(at.record, {.asOf = at.now, .zone = at.zone, .me = at.person.id}),
                    at.record.tags);
}

/// Roles by their labels; any one of them, or all.
std::string rolesOf(const Situation& at, const std::vector<std::string>& names, SignMode mode)
{
    std::string out;
    for (const std::string& name : names) {
        const auto role = at.rules.roles.find(name);
        out += (out.empty()             ? ""
                : mode == SignMode::Any ? " / "
                                        : ", ") +
               (role == at.rules.roles.end() ? name : role->second.label.in(at.language));
    }
    return out;
}

bool coversField(const SignDef& step, std::string_view path)
{
    const auto line = linePath(path);
    return std::any_of(step.covers.begin(), step.covers.end(), [&](const std::string& name) {
        return name == path ||
               (line && (name == kLines || name == "lines." + std::string(line->field)));
    });
}

std::string signDigest(const KindDef& kind, const SignDef& step, const Record& record)
{
    Blake2b hash(32);
    hash.addPart(step.name);
    const auto add = [&](const std::string& name) {
        const Value* value = record.field(name);
        hash.addPart(name).addPart(value ? canonicalText(*value) : std::string());
    };
    if (!step.covers.empty()) {
        for (const std::string& name : step.covers)
            if (!name.starts_with(kLines))
                add(name);
        for (const auto& [field, value] : record.fields)
            if (linePath(field) && coversField(step, field))
                add(field);
        return hash.finish256().hex();
    }
    for (const auto& [name, field] : record.fields) {
        const FieldDef* def = kind.fieldAt(name);
        if (!def || !def->personal)
            add(name);
    }
    return hash.finish256().hex();
}

namespace {

/// Signatures that count in the present round, in order of time: their digest still fits what they
/// cover, and nobody in that role has refused since. The latest of a person in a role counts.
std::vector<const Signature*> standing(const Situation& at, const SignDef& step)
{
    const std::string digest = signDigest(at.kind, step, at.record);
    std::map<std::pair<StaffId, std::string>, const Signature*> latest;
    for (const Signature& s : at.record.signatures) {
        const bool present = s.round == at.record.round;
        if (s.step != step.name || !(present || (step.stands && s.round < at.record.round)))
            continue;
        if (s.verdict == Verdict::Refuse && !present)
            std::erase_if(latest, [&s](const auto& one) { return one.first.second == s.role; });
        else if (s.verdict == Verdict::Refuse || s.digest == digest)
            latest[{s.signer, s.role}] = &s;
    }
    std::vector<const Signature*> out;
    for (const auto& [signedAs, signature] : latest)
        out.push_back(signature);
    std::sort(out.begin(), out.end(),
              [](const Signature* a, const Signature* b) { return a->at < b->at; });
    return out;
}

std::vector<std::string> missingRoles(const SignDef& step,
                                      const std::vector<const Signature*>& given)
{
    std::vector<std::string> missing;
    for (const std::string& role : step.who) {
        const bool signedBy = std::any_of(given.begin(), given.end(),
                                          [&](const Signature* s) { return s->role == role; });
        if (!signedBy)
            missing.push_back(role);
        else if (step.mode == SignMode::Any)
            return {};
    }
    return missing;
}

bool isRefused(const std::vector<const Signature*>& given)
{
    return std::any_of(given.begin(), given.end(),
                       [](const Signature* s) { return s->verdict == Verdict::Refuse; });
}

/// The latest of the events that pass.
template <class Pred>
void moveTo(Instant& since, const Record& record, Pred pred)
{
    for (const TimelineEvent& event : record.timeline)
        if (event.at > since && pred(event))
            since = event.at;
}

/// From when on an open step could be given: since the record came to where it is given, those
/// before it had signed, and what it was asked again for had changed.
Instant openSince(const Situation& at, const SignStatus& status, const std::vector<SignStatus>& all)
{
    const SignDef& step = *status.step;
    Instant since = at.record.openedAt;
    if (!step.in.empty())
        moveTo(since, at.record, [&](const TimelineEvent& event) {
            return event.kind == EventKind::StateEntered && event.what == at.record.state;
        });
    for (const SignStatus& earlier : all)
        if (earlier.step->order < step.order)
            for (const Signature* signature : earlier.signatures)
                since = std::max(since, signature->at);
    if (status.asked > 1)
        moveTo(since, at.record, [&](const TimelineEvent& event) {
            const bool isField =
                event.kind == EventKind::FieldSet || event.kind == EventKind::FieldUnset;
            return isField && (step.covers.empty() || coversField(step, event.what));
        });
    return since;
}

} // namespace

std::vector<SignStatus> signStatus(const Situation& at)
{
    std::vector<SignStatus> out;
    for (const auto& [name, step] : at.kind.signs) {
        SignStatus status{&step, SignState::Open, standing(at, step), {}};
        status.missing = missingRoles(step, status.signatures);
        if (!passes(at, step.when))
            status.state = SignState::NotNeeded;
        else if (isRefused(status.signatures))
            status.state = SignState::Refused;
        else if (status.missing.empty())
            status.state = SignState::Agreed;
        else if (!step.in.empty() && !holds(step.in, at.record.state))
            status.state = SignState::Waiting;
        for (const Signature& s : at.record.signatures)
            if (s.step == name && s.round == at.record.round && !holds(status.signatures, &s))
                ++status.asked;
        out.push_back(std::move(status));
    }
    std::stable_sort(out.begin(), out.end(), [](const SignStatus& a, const SignStatus& b) {
        return a.step->order < b.step->order;
    });
    // Serial: a step waits while an earlier one of the chain is open or refused.
    for (SignStatus& later : out)
        for (const SignStatus& earlier : out)
            if (later.state == SignState::Open && earlier.step->order < later.step->order &&
                (earlier.state == SignState::Open || earlier.state == SignState::Refused))
                later.state = SignState::Waiting;
    for (SignStatus& status : out)
        if (status.state == SignState::Open)
            status.since = openSince(at, status, out);
    return out;
}

std::optional<SigningAs> signingAs(const Situation& at, const SignDef& step)
{
    const std::vector<const Signature*> given = standing(at, step);
    std::vector<std::string> missing = missingRoles(step, given);
    // What somebody agreed to in an earlier round is theirs to judge anew in this one.
    for (const Signature* s : given)
        if (s->round < at.record.round && s->signer == at.person.id && !s->forWhom)
            missing.push_back(s->role);
    for (const std::string& role : at.person.roles)
        if (holds(missing, role))
            return SigningAs{role};
    for (const Person& away : at.standsFor)
        for (const std::string& role : away.roles)
            if (holds(missing, role))
                return SigningAs{role, away.id};
    return std::nullopt;
}

std::vector<Reason> signRefusals(const Situation& at, const SignDef& step)
{
    std::vector<Reason> out;
    const bool mine = signingAs(at, step).has_value();
    for (const SignStatus& status : signStatus(at)) {
        if (status.step != &step)
            continue;
        const bool again = status.state == SignState::Agreed && mine &&
                           (step.in.empty() || holds(step.in, at.record.state));
        if (status.state == SignState::NotNeeded)
            out.push_back({"sign.unneeded",
                           QT_TRANSLATE_NOOP("core", "\"%1\" is not needed here"),
                           {step.label.in(at.language)}});
        else if ((status.state == SignState::Agreed && !again) ||
                 status.state == SignState::Refused)
            out.push_back({"sign.done",
                           QT_TRANSLATE_NOOP("core", "\"%1\" is settled in this round"),
                           {step.label.in(at.language)}});
        else if (status.state == SignState::Waiting)
            out.push_back({"sign.early",
                           QT_TRANSLATE_NOOP("core", "\"%1\" is not open yet"),
                           {step.label.in(at.language)}});
    }
    if (out.empty() && !mine)
        out.push_back({"sign.role",
                       QT_TRANSLATE_NOOP("core", "\"%1\" is signed by: %2"),
                       {step.label.in(at.language), rolesOf(at, step.who, step.mode)}});
    return out;
}

std::optional<Instant> signDue(const SignDef& step, Instant since, const Calendar& calendar)
{
    if (step.deadline.empty())
        return std::nullopt;
    const auto span = parseTimespan(step.deadline);
    return span ? apply(*span, since, calendar) : std::nullopt;
}

std::string signClock(const SignDef& step) { return std::string(kSignClock) + step.name; }

const SignDef* signOfClock(const KindDef& kind, std::string_view clock)
{
    if (!clock.starts_with(kSignClock))
        return nullptr;
    const auto step = kind.signs.find(clock.substr(kSignClock.size()));
    return step == kind.signs.end() ? nullptr : &step->second;
}

} // namespace shouwen

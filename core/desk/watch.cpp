// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/clocks.h"
#include "core/desk/plan.h"

#include "core/base/text.h"
#include "core/sla/steps.h"
#include "core/sla/why.h"

#include <algorithm>

namespace shouwen {
namespace {

const char* partWord(const WhyPart& part)
{
    switch (part.kind) {
    case WhyKind::Counted:
        return part.day ? daySourceWord(part.day->source) : "elapsed";
    case WhyKind::Paused:
        return "pause";
    case WhyKind::Halted:
        return "closed";
    case WhyKind::DayOff:
        return part.day ? daySourceWord(part.day->source) : "day off";
    }
    return "";
}

/// Whether a step of a clock is this person's to know.
bool concerns(const Desk::Impl& desk, const Person& person, const StepDue& due,
              const ClockStep& step)
{
    switch (step.to) {
    case StepAudience::Holder:
        return due.holder == person.id || (!due.holder && person.department == due.department);
    case StepAudience::Supervisor:
        return overridingRole(*desk.rules, person).has_value();
    case StepAudience::DepartmentHead: {
        const auto department = desk.rules->departments.find(due.department);
        return department != desk.rules->departments.end() &&
               person.hasRole(department->second.head);
    }
    case StepAudience::Role:
        return person.hasRole(step.who);
    case StepAudience::Person:
        return person.id.hex() == step.who;
    }
    return false;
}

constexpr const char* kSignatureOverdue = QT_TRANSLATE_NOOP("core", "signature overdue: %1");
constexpr std::size_t kPage = 500;        // steps and notes read at a time
constexpr std::size_t kMostNotices = 200; // more than anybody reads; the rest follows those

/// A signature that is due: whoever can give it is told, and who acts for others.
bool concernsSigner(const Desk::Impl& desk, const Person& person, const StepDue& due,
                    const KindDef& kind, const SignDef& step)
{
    const auto record = desk.visible(person, due.record);
    if (!record)
        return false;
    const Situation at{*desk.rules, kind,        *record,       person,
                       desk.now(),  &*desk.zone, desk.language, desk.standsFor(person)};
    return overridingRole(*desk.rules, person) || signingAs(at, step);
}

/// Whether the step is this person's to know.
bool concerns(const Desk::Impl& desk, const Person& person, const StepDue& due)
{
    const KindDef* kind = desk.rules->kind(due.kind);
    if (!kind || !seesKind(*desk.rules, person, due.kind))
        return false;
    if (const SignDef* sign = signOfClock(*kind, due.clock))
        return concernsSigner(desk, person, due, *kind, *sign);
    const auto clock = kind->clocks.find(due.clock);
    return clock != kind->clocks.end() &&
           std::any_of(clock->second.steps.begin(), clock->second.steps.end(),
                       [&](const ClockStep& step) {
                           return step.name == due.step && concerns(desk, person, due, step);
                       });
}

/// Clocks by name, each once, in the order of their steps.
std::string clockNames(const Desk::Impl& desk, const KindDef& kind, const NoticeView& notice)
{
    std::string out;
    std::set<std::string> named;
    for (const NoticeStep& step : notice.steps) {
        if (!named.insert(step.clock).second)
            continue;
        const auto label = kind.clockLabels.find(step.clock);
        if (!out.empty())
            out += desk.language == "en" ? ", " : "、";
        if (const SignDef* sign = signOfClock(kind, step.clock)) {
            out += fillArgs(desk.translate(kSignatureOverdue), {desk.in(sign->label)});
            continue;
        }
        out += label == kind.clockLabels.end() ? step.clock : label->second.in(desk.language);
    }
    return out;
}

/// One notice a record, however many steps came due while nobody looked.
Result<std::vector<NoticeView>> stepNotices(const Desk::Impl& desk, const Person& person)
{
    std::vector<NoticeView> out;
    std::map<RecordId, std::size_t> places;
    std::map<RecordId, std::string> kinds;
    std::optional<StepDue> last;
    do {
        SHOUWEN_TRY(
            const std::vector<StepDue> page,
            desk.store->read().dueSteps(desk.asking(person), kPage, last ? &*last : nullptr));
        for (const StepDue& due : page) {
            if (!concerns(desk, person, due))
                continue;
            const auto [place, isNew] = places.emplace(due.record, out.size());
            if (isNew) {
                out.push_back({due.record, due.number, {}, {}, {}, due.at});
                kinds[due.record] = due.kind;
            }
            NoticeView& notice = out[place->second];
            notice.clock = due.clock;
            notice.step = due.step;
            notice.round = due.round;
            notice.steps.push_back({due.clock, due.step, due.round, due.at});
        }
        last = page.size() < kPage ? std::nullopt : std::optional(page.back());
    } while (last && out.size() < kMostNotices);
    for (NoticeView& notice : out)
        notice.text = clockNames(desk, *desk.rules->kind(kinds[notice.record]), notice);
    return out;
}

/// What rules told this person, by name or by role (outbox).
Outcome addTold(const Desk::Impl& desk, const Person& person, const std::string& to,
                std::vector<NoticeView>& out)
{
    std::int64_t after = 0;
    std::size_t found = 0;
    do {
        SHOUWEN_TRY(const auto items, desk.store->read().outbox(to, kPage, after));
        for (const OutboxItem& item : items) {
            if (!item.record)
                continue;
            const auto record = desk.visible(person, *item.record);
            const KindDef* kind = record ? desk.kindOf(*record) : nullptr;
            if (!kind)
                continue;
            const auto effect = kind->effects.find(item.data.textAt("effect"));
            NoticeView notice{*item.record, record->number, {}, {}, {}, item.createdAt};
            if (effect != kind->effects.end())
                notice.text = desk.in(effect->second.text);
            notice.round = record->round;
            notice.outbox = item.n;
            out.push_back(std::move(notice));
            ++found;
        }
        after = items.size() < kPage ? 0 : items.back().n;
    } while (after != 0 && found < kMostNotices);
    return Done{};
}

} // namespace

Result<WhyView> Desk::why(const Person& person, RecordId id, std::string_view clock) const
{
    SHOUWEN_TRY(const Record record, m->visible(person, id));
    const KindDef* kind = m->kindOf(record);
    const std::string name = kind ? nameMeant(kind->clockLabels, clock) : std::string();
    if (!kind || kind->clocks.count(name) == 0)
        return Error(
            ErrorKind::NotFound,
            unknownName("clock.unknown",
                        QT_TRANSLATE_NOOP("core", "there is no clock \"%1\"; nearest is \"%2\""),
                        kind ? kind->clockLabels : Named<Label>(), clock, m->language));
    for (const RecordClock& c : recordClocks(*m, *kind, record, m->now())) {
        if (c.spec->name != name)
            continue;
        WhyView view{.clock = viewOf(c, *kind, record, m->now())};
        const auto account = explain({*c.spec, *c.calendar, m->now(), &c.target}, record.timeline);
        if (!account) {
            view.words = {m->translate(QT_TRANSLATE_NOOP("core", "The clock has not started."))};
            return view;
        }
        for (const WhyPart& part : account->parts)
            view.spans.push_back(
                {part.from, part.to, partWord(part),
                 part.day && !part.day->name.empty() ? part.day->name : part.reason, part.seconds});
        view.sumSeconds = account->counted;
        view.words = whySentences(*account, *c.calendar, m->translate);
        return view;
    }
    return Error(ErrorKind::Internal,
                 Reason{"clock.lost", QT_TRANSLATE_NOOP("core", "the clock was not evaluated")});
}

std::vector<NoticeView> Desk::notices(const Person& person) const
{
    std::vector<NoticeView> out;
    if (auto steps = stepNotices(*m, person))
        out = *std::move(steps);
    std::vector<std::string> addresses{person.id.hex()};
    for (const std::string& role : person.roles)
        addresses.push_back("role:" + role);
    for (const std::string& to : addresses)
        static_cast<void>(addTold(*m, person, to, out)); // what could be read is told
    std::stable_sort(out.begin(), out.end(),
                     [](const NoticeView& a, const NoticeView& b) { return a.dueAt < b.dueAt; });
    return out;
}

Outcome Desk::acknowledge(const Person& person, const NoticeView& notice)
{
    const std::vector<NoticeView> mine = notices(person);
    const auto found = std::find_if(mine.begin(), mine.end(), [&](const NoticeView& n) {
        return n.outbox == notice.outbox && n.record == notice.record;
    });
    if (found == mine.end())
        return Error(ErrorKind::NotFound,
                     Reason{"notice.gone",
                            QT_TRANSLATE_NOOP("core", "there is no such notice for %1"),
                            {person.name}});
    if (notice.outbox != 0)
        return m->store->outboxDone(notice.outbox);
    SHOUWEN_TRY(const Record record, m->visible(person, notice.record));
    Draft draft(record.space, person.id,
                person.roles.empty() ? std::string() : person.roles.front(), m->rules->id);
    AddOp seen{m->now(), {}};
    for (const NoticeStep& step : found->steps)
        if (std::find(notice.steps.begin(), notice.steps.end(), step) != notice.steps.end())
            seen.deltas.emplace(acknowledgedKey(step.clock, step.round, step.step), 1);
    if (seen.deltas.empty())
        return Done{};
    draft.add(record.id, record.subject, Op::Add, seen);
    SHOUWEN_TRY(const ChangeSet written, m->store->append(draft));
    return Done{};
}

Result<HealthReport> Desk::verify(const WorkProgress& progress)
{
    const Progress told = progress ? Progress([&](std::uint64_t done, std::uint64_t total) {
        return progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
    })
                                   : Progress();
    SHOUWEN_TRY(const VerifyReport found, m->store->verify(told));
    SHOUWEN_TRY(const ProjectionHash work, m->store->read().projectionHash(Space::Work));
    HealthReport report{static_cast<std::int64_t>(found.entries),
                        static_cast<std::int64_t>(found.records),
                        work.hex(),
                        {}};
    for (const VerifyFinding& finding : found.findings)
        report.findings.push_back({finding.code, finding.where});
    return report;
}

} // namespace shouwen

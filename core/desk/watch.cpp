// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/clocks.h"
#include "core/desk/plan.h"

#include "core/base/text.h"
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
bool concerns(const Desk::Impl& desk, const Person& person, const Record& record,
              const ClockStep& step)
{
    switch (step.to) {
    case StepAudience::Holder:
        return record.holder == person.id ||
               (!record.holder && person.department == record.department);
    case StepAudience::Supervisor:
        return overridingRole(*desk.rules, person).has_value();
    case StepAudience::DepartmentHead: {
        const auto department = desk.rules->departments.find(record.department);
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

std::string ackKey(const NoticeView& notice)
{
    return "ack/" + notice.clock + '/' + std::to_string(notice.round) + '/' + notice.step;
}

} // namespace

Result<WhyView> Desk::why(const Person& person, RecordId id, std::string_view clock) const
{
    SHOUWEN_TRY(const Record record, m->visible(person, id));
    const KindDef* kind = m->kindOf(record);
    std::vector<std::string> names;
    if (kind)
        for (const auto& [name, spec] : kind->clocks)
            names.push_back(name);
    if (!kind || kind->clocks.count(clock) == 0)
        return Error(
            ErrorKind::NotFound,
            Reason{"clock.unknown",
                   QT_TRANSLATE_NOOP("core", "there is no clock \"%1\"; nearest is \"%2\""),
                   {std::string(firstCharacters(clock, 40)), nearestName(clock, names)}});
    for (const RecordClock& c : recordClocks(*m, *kind, record, m->now())) {
        if (c.spec->name != clock)
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
    if (const auto steps = m->store->read().dueSteps(m->now())) {
        for (const auto& due : *steps) {
            const auto record = m->visible(person, due.record);
            const KindDef* kind = record ? m->kindOf(*record) : nullptr;
            if (!kind || kind->clocks.count(due.clock) == 0)
                continue;
            const ClockSpec& spec = kind->clocks.at(due.clock);
            const auto label = kind->clockLabels.find(due.clock);
            for (const ClockStep& step : spec.steps) {
                if (step.name != due.step || !concerns(*m, person, *record, step))
                    continue;
                NoticeView notice{due.record,
                                  due.number,
                                  due.clock,
                                  due.step,
                                  label == kind->clockLabels.end() ? due.clock
                                                                   : label->second.in(m->language),
                                  due.at,
                                  due.round};
                if (record->counts.count(ackKey(notice)) == 0)
                    out.push_back(std::move(notice));
            }
        }
    }
    std::vector<std::string> addresses{person.id.hex()};
    for (const std::string& role : person.roles)
        addresses.push_back("role:" + role);
    for (const std::string& to : addresses) {
        const auto items = m->store->read().outbox(to);
        if (!items)
            continue;
        for (const OutboxItem& item : *items) {
            if (!item.record || item.doneAt)
                continue;
            const auto record = m->visible(person, *item.record);
            const KindDef* kind = record ? m->kindOf(*record) : nullptr;
            if (!kind)
                continue;
            const auto effect = kind->effects.find(item.data.textAt("effect"));
            out.push_back({*item.record,
                           record->number,
                           {},
                           {},
                           effect == kind->effects.end() ? std::string()
                                                         : effect->second.text.in(m->language),
                           item.createdAt,
                           record->round,
                           item.n});
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const NoticeView& a, const NoticeView& b) { return a.dueAt < b.dueAt; });
    return out;
}

Outcome Desk::acknowledge(const Person& person, const NoticeView& notice)
{
    const std::vector<NoticeView> mine = notices(person);
    const bool isMine = std::any_of(mine.begin(), mine.end(), [&](const NoticeView& n) {
        return n.outbox == notice.outbox && n.record == notice.record && n.clock == notice.clock &&
               n.step == notice.step && n.round == notice.round;
    });
    if (!isMine)
        return Error(ErrorKind::NotFound,
                     Reason{"notice.gone",
                            QT_TRANSLATE_NOOP("core", "there is no such notice for %1"),
                            {person.name}});
    if (notice.outbox != 0)
        return m->store->outboxDone(notice.outbox);
    SHOUWEN_TRY(const Record record, m->visible(person, notice.record));
    Draft draft(record.space, person.id,
                person.roles.empty() ? std::string() : person.roles.front(), m->rules->id);
    draft.add(record.id, record.subject, Op::Add, AddOp{m->now(), {{ackKey(notice), 1}}});
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

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/base/text.h"

#include <QJsonArray>

namespace shouwen::cli {
namespace {

std::string sentence(const Session& session, const Reason& reason)
{
    return errorText(Error(ErrorKind::Rejected, reason), &session);
}

std::string timeText(const Session& session, Instant t)
{
    return formatCivil(session.desk->zone().toCivil(t));
}

QJsonValue timeJson(const Session& session, const std::optional<Instant>& t)
{
    return t ? QJsonValue(q(session.desk->zone().format(*t))) : QJsonValue();
}

/// --from and --days; absent: today and a week.
Result<CallPlanRequest> daysOf(const Session& session, const Args& args)
{
    CallPlanRequest request{session.desk->zone().dateAt(session.desk->now())};
    if (args.has("from")) {
        auto from = parseDate(args.option("from"));
        if (!from)
            return Error(ErrorKind::Usage, std::move(from).error().reasons);
        request.from = *from;
    }
    if (args.has("days")) {
        const auto days = parseInteger(args.option("days"));
        if (!days || *days < 1 || *days > 92)
            return Error(ErrorKind::Usage,
                         Reason{"option.days",
                                QT_TRANSLATE_NOOP("core", "--days takes a number from 1 to 92")});
        request.days = static_cast<int>(*days);
    }
    return request;
}

QJsonObject jsonOf(const Session& session, const CallProposal& call)
{
    QJsonArray why;
    for (const Reason& reason : call.why)
        why.append(q(sentence(session, reason)));
    return json({{"number", q(call.number)},
                 {"rule", q(call.rule)},
                 {"about", q(call.label)},
                 {"source", q(call.sourceNumber)},
                 {"customer", q(call.customer)},
                 {"reason", q(call.reason)},
                 {"way", q(call.way)},
                 {"due", timeJson(session, call.due)},
                 {"at", call.caller ? timeJson(session, call.at) : QJsonValue()},
                 {"caller", q(call.callerName)},
                 {"kept", call.keepsPromise},
                 {"why", why}});
}

std::string textOf(const Session& session, const CallProposal& call)
{
    std::string line = call.caller ? timeText(session, call.at) + '\t' + call.callerName : "-\t-";
    line += '\t' + call.sourceNumber + '\t' + call.customer + '\t' + call.label + '\n';
    for (const Reason& reason : call.why)
        line += "    " + sentence(session, reason) + '\n';
    return line;
}

/// "2026-11-23  张敏 3/30  王芳 2/30", days without anybody left out.
std::string textOf(const std::vector<CallerDayView>& load)
{
    std::string out;
    std::optional<Date> day;
    for (const CallerDayView& one : load) {
        if (one.room == 0 && one.booked == 0)
            continue;
        if (day != one.date)
            out += (out.empty() ? "" : "\n") + formatDate(one.date);
        day = one.date;
        out += "\t" + one.name + ' ' + std::to_string(one.booked + one.planned) + '/' +
               std::to_string(one.room) + (one.isOver() ? "!" : "");
    }
    return out.empty() ? out : out + '\n';
}

QJsonArray jsonOf(const std::vector<CallerDayView>& load)
{
    QJsonArray out;
    for (const CallerDayView& one : load)
        out.append(json({{"date", q(formatDate(one.date))},
                         {"caller", q(one.name)},
                         {"booked", one.booked},
                         {"planned", one.planned},
                         {"room", one.room}}));
    return out;
}

Result<Answer> planMove(Session& session, const Args& args)
{
    if (args.words.size() < 4)
        return Error(ErrorKind::Usage, Reason{"word.few",
                                              QT_TRANSLATE_NOOP("core", "too few words; write: %1"),
                                              {"plan move NO TIME [PERSON]"}});
    SHOUWEN_TRY(const RecordId id, session.record(args.words[2]));
    SHOUWEN_TRY(const Instant at, session.desk->zone().parse(args.words[3]));
    std::optional<StaffId> to;
    if (args.words.size() > 4) {
        SHOUWEN_TRY(const Person person, session.desk->signIn(args.words[4]));
        to = person.id;
    }
    SHOUWEN_TRY(const Receipt receipt, session.desk->moveCallback(*session.person, id, at, to));
    Answer out{receipt.number + '\t' + timeText(session, at) + '\n',
               json({{"number", q(receipt.number)}, {"at", timeJson(session, at)}})};
    QJsonArray remarks;
    for (const Reason& remark : receipt.remarks) {
        out.text += "  ! " + sentence(session, remark) + '\n';
        remarks.append(q(sentence(session, remark)));
    }
    out.json[QLatin1String("remarks")] = remarks;
    return out;
}

QJsonArray jsonOf(const Session& session, const std::vector<AgendaCall>& calls)
{
    QJsonArray out;
    for (const AgendaCall& call : calls)
        out.append(json({{"number", q(call.number)},
                         {"title", q(call.title)},
                         {"customer", q(call.customer)},
                         {"way", q(call.way)},
                         {"at", timeJson(session, call.at)},
                         {"due", timeJson(session, call.due)},
                         {"caller", q(call.callerName)},
                         {"overdue", call.overdue}}));
    return out;
}

void addLines(const Session& session, std::string& out, const std::vector<AgendaCall>& calls,
              const char* heading)
{
    if (calls.empty())
        return;
    out += translatedCore(heading) + ": " + std::to_string(calls.size()) + '\n';
    for (const AgendaCall& call : calls)
        out += "  " + (call.at ? timeText(session, *call.at) : std::string("-")) + '\t' +
               call.callerName + '\t' + call.number + '\t' + call.customer + '\t' + call.title +
               '\n';
}

} // namespace

/// `plan callbacks` proposes, --adopt carries out; `plan move NO TIME [PERSON]`.
Result<Answer> runPlan(Session& session, const Args& args)
{
    if (args.words[1] == "move")
        return planMove(session, args);
    if (args.words[1] != "callbacks")
        return Error(ErrorKind::Usage,
                     Reason{"plan.unknown",
                            QT_TRANSLATE_NOOP("core", "\"%1\" is nothing to plan; write: %2"),
                            {std::string(firstCharacters(args.words[1], 40)),
                             "plan callbacks | plan move NO TIME [PERSON]"}});
    SHOUWEN_TRY(const CallPlanRequest request, daysOf(session, args));
    SHOUWEN_TRY(const CallPlanView plan, session.desk->planCallbacks(*session.person, request));
    Answer out;
    QJsonArray rows, left, created;
    for (const CallProposal& call : plan.calls) {
        out.text += textOf(session, call);
        rows.append(jsonOf(session, call));
    }
    for (const CallProposal& call : plan.left) {
        out.text += textOf(session, call);
        left.append(jsonOf(session, call));
    }
    out.text += textOf(plan.load);
    if (args.has("adopt")) {
        SHOUWEN_TRY(const Receipt receipt, session.desk->adoptPlan(*session.person, plan));
        for (const std::string& number : receipt.created) {
            created.append(q(number));
            out.text += "  + " + number + '\n';
            session.lastNumber = number;
        }
    }
    out.json = json({{"rows", rows},
                     {"next", QJsonValue()},
                     {"planned", static_cast<qint64>(plan.calls.size())},
                     {"left", left},
                     {"load", jsonOf(plan.load)},
                     {"level", plan.level},
                     {"adopted", args.has("adopt")},
                     {"created", created}});
    return out;
}

Result<Answer> runAgenda(Session& session, const Args& args)
{
    SHOUWEN_TRY(const CallPlanRequest request, daysOf(session, args));
    SHOUWEN_TRY(const AgendaView view,
                session.desk->agenda(*session.person, *request.from, request.days));
    Answer out;
    addLines(session, out.text, view.calls, QT_TRANSLATE_NOOP("core", "Planned"));
    addLines(session, out.text, view.overdue, QT_TRANSLATE_NOOP("core", "Overdue"));
    addLines(session, out.text, view.unplanned, QT_TRANSLATE_NOOP("core", "Without a time"));
    out.text += textOf(view.load);
    out.json = json({{"rows", jsonOf(session, view.calls)},
                     {"next", QJsonValue()},
                     {"overdue", jsonOf(session, view.overdue)},
                     {"unplanned", jsonOf(session, view.unplanned)},
                     {"load", jsonOf(view.load)}});
    return out;
}

} // namespace shouwen::cli

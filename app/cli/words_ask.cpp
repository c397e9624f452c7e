// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/base/text.h"
#include "core/desk/customer_file.h"
#include "core/workflow/naming.h"

#include <QJsonArray>

namespace shouwen::cli {
namespace {

/// A count from an option; absent gives `fallback`.
Result<int> countOption(const Args& args, const std::string& name, int fallback)
{
    if (!args.has(name))
        return fallback;
    const auto n = parseInteger(args.option(name));
    if (!n || *n < 1 || *n > 1000)
        return Error(ErrorKind::Usage,
                     Reason{"option.count",
                            QT_TRANSLATE_NOOP("core", "--%1 takes a number from 1 to 1000"),
                            {name}});
    return static_cast<int>(*n);
}

Answer answerOf(const Session& session, const QueuePage& page)
{
    return {textOf(page, *session.desk, session.language), jsonOf(page, *session.desk)};
}

} // namespace

Result<Answer> runShow(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    SHOUWEN_TRY(const RecordView view, session.desk->show(*session.person, id));
    return Answer{textOf(view, *session.desk, session.language), jsonOf(view, *session.desk)};
}

ListRequest listRequestOf(const Args& args)
{
    ListRequest request;
    request.kind = args.option("kind");
    request.queue = args.option("queue");
    request.where = args.option("where");
    request.order = args.option("order", request.queue.empty() ? "due" : "");
    request.descending = args.has("descending");
    if (request.queue.empty() && request.where.empty())
        request.where = "category = 'open' or category = 'waiting'"; // what is there to do
    return request;
}

Result<Answer> runList(Session& session, const Args& args)
{
    ListRequest request = listRequestOf(args);
    if (args.has("view")) {
        SHOUWEN_TRY(request, viewRequest(session, args.option("view")));
    }
    request.after = args.option("after");
    SHOUWEN_TRY(request.limit, countOption(args, "limit", request.limit));
    SHOUWEN_TRY(const QueuePage page, session.desk->list(*session.person, request));
    return answerOf(session, page);
}

Result<Answer> runSearch(Session& session, const Args& args)
{
    std::string asked = args.words[1];
    for (std::size_t i = 2; i < args.words.size(); ++i)
        asked += ' ' + args.words[i];
    SHOUWEN_TRY(const int limit, countOption(args, "limit", 50));
    SHOUWEN_TRY(const QueuePage page,
                session.desk->search(*session.person, asked, limit, args.option("after")));
    return answerOf(session, page);
}

Result<Answer> runQueues(Session& session, const Args&)
{
    Answer out;
    QJsonArray rows;
    for (const QueueCount& queue : session.desk->queues(*session.person)) {
        out.text += queue.queue + '\t' + queue.label.in(session.language) + '\t' +
                    std::to_string(queue.count) + '\n';
        rows.append(json({{"queue", q(queue.queue)},
                          {"label", q(queue.label.in(session.language))},
                          {"count", static_cast<qint64>(queue.count)}}));
    }
    out.json = json({{"rows", rows}, {"next", QJsonValue()}});
    return out;
}

Result<Answer> runWhy(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    SHOUWEN_TRY(const WhyView why, session.desk->why(*session.person, id, args.words[2]));
    return Answer{textOf(why, *session.desk), jsonOf(why, *session.desk)};
}

Result<Answer> runHistory(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    SHOUWEN_TRY(const std::vector<HistoryLine> lines, session.desk->history(*session.person, id));
    Answer out;
    QJsonArray rows;
    for (const HistoryLine& line : lines) {
        const std::string at = session.desk->zone().format(line.at);
        const bool later = line.writtenAt - line.at >= std::chrono::minutes(1);
        const std::string written = session.desk->zone().format(line.writtenAt);
        out.text += at + (later ? " (" + written + ')' : "") + '\t' + line.name + '\t' + line.op +
                    '\t' + line.what + '\t' + (line.from.empty() ? "" : line.from + " -> ") +
                    line.to + (line.reason.empty() ? "" : "\t" + line.reason) + '\n';
        rows.append(json({{"at", q(at)},
                          {"written", q(written)},
                          {"by", q(line.name)},
                          {"role", q(line.role)},
                          {"op", q(line.op)},
                          {"what", q(line.what)},
                          {"from", q(line.from)},
                          {"to", q(line.to)},
                          {"reason", q(line.reason)}}));
    }
    out.json = json({{"rows", rows}, {"next", QJsonValue()}});
    return out;
}

Result<Answer> runCustomer(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    SHOUWEN_TRY(const CustomerFile file, session.desk->customerFile(*session.person, id));
    const Answer rows = answerOf(session, QueuePage{file.rows, {}});
    Answer out{rows.text, {}};
    QJsonArray twins;
    for (const CustomerTwin& twin : file.twins) {
        QJsonArray same;
        std::string joined;
        for (const std::string& field : twin.same) {
            same.append(q(field));
            joined += ' ' + field;
        }
        out.text += "? " + twin.row.number + "  " + twin.row.title + "  =" + joined + '\n';
        twins.append(json({{"number", q(twin.row.number)}, {"same", same}}));
    }
    QJsonObject all = rows.json;
    all.insert(QStringLiteral("twins"), twins);
    out.json = all;
    return out;
}

Result<Answer> runReveal(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    SHOUWEN_TRY(const std::string full,
                session.desk->reveal(*session.person, id, args.words[2], args.option("reason")));
    return Answer{full + '\n', json({{"field", q(args.words[2])}, {"value", q(full)}})};
}

Result<Answer> runRepeats(Session& session, const Args& args)
{
    session.aboutKind = nameMeant(session.desk->rules().kinds, args.words[1]);
    if (!session.desk->rules().kind(session.aboutKind))
        return Error(
            ErrorKind::NotFound,
            Reason{"kind.unknown",
                   QT_TRANSLATE_NOOP("core", "there is no kind \"%1\"; nearest is \"%2\""),
                   {std::string(firstCharacters(args.words[1], 40)),
                    nearestMeant(session.desk->rules().kinds, args.words[1], session.language)}});
    SHOUWEN_TRY(FieldInput fields, session.fields(args, 2));
    Answer out;
    QJsonArray rows;
    for (const RepeatView& repeat :
         session.desk->repeats(*session.person, {args.words[1], std::move(fields)})) {
        std::string same;
        QJsonArray sameJson;
        for (const std::string& field : repeat.same) {
            same += (same.empty() ? "" : ", ") + field;
            sameJson.append(q(field));
        }
        out.text += repeat.row.number + '\t' + std::to_string(repeat.similarity) + "%\t" + same +
                    '\t' + repeat.row.title + '\n';
        rows.append(json({{"number", q(repeat.row.number)},
                          {"similarity", repeat.similarity},
                          {"same", sameJson}}));
    }
    out.json = json({{"rows", rows}, {"next", QJsonValue()}});
    return out;
}

/// `print NO form|progress` and `print day`; --to names a .pdf, .html or .txt file, absent: the
/// terminal.
Result<Answer> runPrint(Session& session, const Args& args)
{
    Sheet sheet;
    if (args.words[1] == "day") {
        Date date = session.desk->zone().dateAt(session.desk->now());
        if (args.has("date")) {
            SHOUWEN_TRY(date, parseDate(args.option("date")));
        }
        SHOUWEN_TRY(sheet, session.desk->daySheet(*session.person, date));
    } else {
        SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
        SHOUWEN_TRY(sheet, session.desk->formSheet(*session.person, id,
                                                   args.words.size() > 2 ? args.words[2] : "form"));
    }
    const std::string to = args.option("to");
    if (to.empty())
        return Answer{toText(sheet), json({{"text", q(toText(sheet))}})};
    const auto ends = [&to](std::string_view with) {
        return to.size() > with.size() &&
               to.compare(to.size() - with.size(), with.size(), with) == 0;
    };
    if (ends(".html")) {
        SHOUWEN_CHECK(session.files.writeWhole(to, toHtml(sheet)));
    } else if (ends(".txt")) {
        SHOUWEN_CHECK(session.files.writeWhole(to, toText(sheet)));
    } else if (ends(".pdf") && session.writePdf) {
        SHOUWEN_CHECK(session.writePdf(sheet, to));
    } else {
        return Error(
            ErrorKind::Usage,
            Reason{"print.to",
                   QT_TRANSLATE_NOOP("core", "--to names a file ending in .pdf, .html or .txt")});
    }
    return Answer{to + '\n', json({{"file", q(to)}})};
}

Result<Answer> runNotices(Session& session, const Args&)
{
    Answer out;
    QJsonArray rows;
    for (const NoticeView& notice : session.desk->notices(*session.person)) {
        const std::string at = session.desk->zone().format(notice.dueAt);
        out.text += notice.number + '\t' + at + '\t' + notice.clock + '\t' + notice.step + '\t' +
                    notice.text + '\n';
        QJsonArray steps;
        for (const NoticeStep& step : notice.steps)
            steps.append(json({{"clock", q(step.clock)},
                               {"step", q(step.step)},
                               {"round", step.round},
                               {"at", q(session.desk->zone().format(step.at))}}));
        rows.append(json({{"number", q(notice.number)},
                          {"at", q(at)},
                          {"clock", q(notice.clock)},
                          {"step", q(notice.step)},
                          {"steps", steps},
                          {"text", q(notice.text)}}));
    }
    out.json = json({{"rows", rows}, {"next", QJsonValue()}});
    return out;
}

Result<Answer> runStaff(Session& session, const Args&)
{
    Answer out;
    QJsonArray rows;
    for (const Person& person : session.desk->staff()) {
        std::string roles;
        QJsonArray rolesJson;
        for (const std::string& role : person.roles) {
            roles += (roles.empty() ? "" : ", ") + role;
            rolesJson.append(q(role));
        }
        out.text += person.name + '\t' + roles + '\t' + person.department + '\n';
        rows.append(json({{"name", q(person.name)},
                          {"roles", rolesJson},
                          {"department", q(person.department)}}));
    }
    out.json = json({{"rows", rows}, {"next", QJsonValue()}});
    return out;
}

} // namespace shouwen::cli

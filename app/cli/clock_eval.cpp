// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clock_eval.h"

#include "app/cli/clock_case.h"
#include "core/base/text.h"
#include "core/calendar/holidays.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <istream>
#include <ostream>

namespace shouwen::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer lines are refused before they are parsed.
constexpr std::size_t kLongestLine = 256U << 20;

std::string jsonText(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

std::string quoted(const std::string& text) { return jsonText(QString::fromStdString(text)); }

std::string boolText(bool value) { return value ? "true" : "false"; }

/// The members of an answer after "id".
using Answer = Result<std::string>;

Answer answerAdd(const QJsonObject& question, const Calendar& calendar)
{
    SHOUWEN_TRY(const std::string text, stringOf(question, "start"));
    SHOUWEN_TRY(const Instant start, calendar.parse(text));
    SHOUWEN_TRY(const std::int64_t seconds, secondsOf(question, "seconds"));
    if (const auto due = calendar.due(start, Seconds(seconds)))
        return "\"due\":" + quoted(calendar.format(*due));
    return Error(ErrorKind::Rejected,
                 Reason{"clock_eval.never_due",
                        QT_TRANSLATE_NOOP("core", "the calendar is not open for %1 seconds between "
                                                  "the start and the year 2200"),
                        {std::to_string(seconds)}});
}

Answer answerBetween(const QJsonObject& question, const Calendar& calendar)
{
    SHOUWEN_TRY(const std::string fromText, stringOf(question, "from"));
    SHOUWEN_TRY(const Instant from, calendar.parse(fromText));
    SHOUWEN_TRY(const std::string toText, stringOf(question, "to"));
    SHOUWEN_TRY(const Instant to, calendar.parse(toText));
    return "\"seconds\":" + std::to_string(calendar.elapsed(from, to));
}

/// due · met · used of one clock. Next reply has a due time only while one is owed.
std::string clockMembers(const ClockSpec& clock, const ClockStatus& status,
                         const Calendar& calendar)
{
    const ClockRound* round = status.current();
    const bool owed = round && (clock.name != "next_reply" || round->isOpen());
    const bool decided = round && round->isDecided();
    return quoted(clock.name + "_due") + ':' +
           (owed && round->due ? quoted(calendar.format(*round->due)) : "null") + ',' +
           quoted(clock.name + "_met") + ':' +
           (decided ? boolText(round->state == ClockState::Met) : "null") + ',' +
           quoted(clock.name + "_used_s") + ':' + (round ? std::to_string(round->used) : "null");
}

Answer answerSla(const QJsonObject& question, const Calendar& calendar)
{
    SHOUWEN_TRY(const SlaCase known, slaCaseOf(question, calendar));
    std::string members;
    const auto add = [&members](const std::string& more) {
        members += (members.empty() ? "" : ",") + more;
    };
    for (const char* name : {"first_response", "next_reply", "resolution"}) {
        const auto clock =
            std::find_if(known.clocks.begin(), known.clocks.end(),
                         [name](const ClockSpec& spec) { return spec.name == name; });
        if (clock == known.clocks.end()) {
            const ClockSpec untimed{.name = name, .start = {}, .stop = {}};
            add(clockMembers(untimed, {}, calendar));
            continue;
        }
        const Instant asOf = known.timeline.empty() ? Instant{} : known.timeline.back().at;
        add(clockMembers(*clock, evaluate(*clock, known.timeline, calendar, asOf), calendar));
    }
    return members;
}

Answer answerWorkday(const QJsonObject& question)
{
    SHOUWEN_TRY(const std::string code, stringOf(question, "region"));
    SHOUWEN_TRY(const std::string text, stringOf(question, "date"));
    SHOUWEN_TRY(const Date date, parseDate(text));
    const auto region = shippedRegion(code);
    if (!region)
        return Error(ErrorKind::NotFound,
                     Reason{"clock_eval.no_region",
                            QT_TRANSLATE_NOOP("core", "there is no holiday file for region \"%1\""),
                            {std::string(firstCharacters(code, 40))}});
    std::string members = "\"workday\":" + boolText(region->isWorkday(date));
    if (!region->isPublished(static_cast<int>(date.year())))
        members += ",\"warning\":" + quoted("holidays of " + text.substr(0, 4) +
                                            " are not published yet; the weekday alone decided");
    return members;
}

Answer answer(const QJsonObject& question, CalendarCache& calendars)
{
    SHOUWEN_TRY(const std::string op, stringOf(question, "op"));
    if (op == "is_workday")
        return answerWorkday(question);
    if (op != "add" && op != "between" && op != "sla")
        return Error(ErrorKind::Usage,
                     Reason{"clock_eval.unknown_op",
                            QT_TRANSLATE_NOOP("core", "\"%1\" is no question; nearest is \"%2\""),
                            {std::string(firstCharacters(op, 40)),
                             nearestName(firstCharacters(op, 40),
                                         {"add", "between", "sla", "is_workday"})}});
    SHOUWEN_TRY(const Calendar calendar, calendars.find(question));
    if (op == "add")
        return answerAdd(question, calendar);
    if (op == "between")
        return answerBetween(question, calendar);
    return answerSla(question, calendar);
}

std::string answerLine(const std::string& line, CalendarCache& calendars)
{
    QJsonParseError problem{};
    const QJsonDocument document =
        line.size() > kLongestLine
            ? QJsonDocument()
            : QJsonDocument::fromJson(
                  QByteArray::fromRawData(line.data(), static_cast<qsizetype>(line.size())),
                  &problem);
    if (!document.isObject())
        return R"({"id":null,"error":)" +
               quoted("the line is not a JSON object: " + problem.errorString().toStdString() +
                      " at byte " + std::to_string(problem.offset)) +
               '}';
    const QJsonObject question = document.object();
    const Answer members = answer(question, calendars);
    return "{\"id\":" +
           jsonText(question["id"_L1].isUndefined() ? QJsonValue() : question["id"_L1]) + ',' +
           (members ? *members : "\"error\":" + quoted(members.error().plainText())) + '}';
}

} // namespace

int clockEval(std::istream& in, std::ostream& out)
{
    CalendarCache calendars;
    std::string line;
    while (std::getline(in, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        out << answerLine(line, calendars) << '\n';
        if (!out)
            return 3;
    }
    out.flush();
    return out ? 0 : 3;
}

} // namespace shouwen::cli

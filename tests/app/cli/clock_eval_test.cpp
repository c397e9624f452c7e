// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clock_eval.h"
#include "core/base/instant.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

#include <sstream>
#include <vector>

using namespace shouwen;

namespace {

std::vector<std::string> answered(const std::string& lines)
{
    std::istringstream in(lines);
    std::ostringstream out;
    REQUIRE(cli::clockEval(in, out) == 0);
    std::vector<std::string> answers;
    std::istringstream split(out.str());
    for (std::string line; std::getline(split, line);)
        answers.push_back(line);
    return answers;
}

std::string answer(const std::string& line)
{
    const auto answers = answered(line + '\n');
    REQUIRE(answers.size() == 1);
    return answers[0];
}

QJsonObject object(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

bool same(const QJsonValue& expected, const QJsonValue& given)
{
    if (expected == given)
        return true;
    const auto a = parseInstant(expected.toString().toStdString());
    const auto b = parseInstant(given.toString().toStdString());
    return a && b && *a == *b;
}

/// What a line expects, under the names of the answer.
QJsonObject expectation(const QJsonObject& question)
{
    const QString op = question[QLatin1String("op")].toString();
    if (op == QLatin1String("between"))
        return {{QLatin1String("seconds"), question[QLatin1String("expect_seconds")]}};
    const QJsonValue expected = question[QLatin1String("expect")];
    if (op == QLatin1String("sla"))
        return expected.toObject();
    return {
        {op == QLatin1String("add") ? QLatin1String("due") : QLatin1String("workday"), expected}};
}

/// Each line by itself and all lines together, so that calendars are compiled and are not.
int compareFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    std::string all;
    for (int again = 0; again < 4; ++again)
        for (const QByteArray& line : lines)
            all += line.toStdString() + '\n';
    const auto answers = answered(all);
    REQUIRE(answers.size() == static_cast<std::size_t>(lines.size()) * 4);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const QJsonObject question = object(lines[static_cast<qsizetype>(i) % lines.size()]);
        const QJsonObject given = object(QByteArray::fromStdString(answers[i]));
        INFO(path.toStdString() << ": " << answers[i]);
        CHECK(given[QLatin1String("id")] == question[QLatin1String("id")]);
        const QJsonObject expected = expectation(question);
        for (auto it = expected.begin(); it != expected.end(); ++it)
            if (!given.contains(it.key()) || !same(it.value(), given[it.key()]))
                FAIL_CHECK(it.key().toStdString() << " is not as expected");
    }
    return static_cast<int>(lines.size());
}

int compareFolder(const QString& folder)
{
    int cases = 0;
    for (const QString& name : QDir(folder).entryList({QLatin1String("*.ndjson")}, QDir::Files))
        cases += compareFile(folder + QLatin1Char('/') + name);
    return cases;
}

const std::string kOffice =
    R"("calendar":{"timezone":"Asia/Shanghai","week":{"mon":[["08:00","12:00"]]}})";

} // namespace

TEST_CASE("Every worked case of the vectors is answered as it expects (Calendars 1-10)")
{
    CHECK(compareFolder(QLatin1String(SHOUWEN_VECTORS_FOLDER)) >= 130);
    if (qEnvironmentVariableIsSet("SHOUWEN_VECTORS"))
        CHECK(compareFolder(qEnvironmentVariable("SHOUWEN_VECTORS")) > 0);
}

TEST_CASE("Answers have the shape of the manual, times the zone's offset, ids as given")
{
    CHECK(answer(R"({"id":"a","op":"add",)" + kOffice +
                 R"(,"start":"2026-11-23T09:00:00+08:00","seconds":60})") ==
          R"({"id":"a","due":"2026-11-23T09:01:00+08:00"})");
    CHECK(answer(R"({"id":7,"op":"between",)" + kOffice +
                 R"(,"from":"2026-11-23 09:00","to":"2026-11-23T03:00:00Z"})") ==
          R"({"id":7,"seconds":7200})");
    CHECK(answer(R"({"id":[1,{"x":null}],"op":"is_workday","region":"CN","date":"2026-10-10"})") ==
          R"({"id":[1,{"x":null}],"workday":true})");
    CHECK(
        answer(R"({"op":"is_workday","region":"CN","date":"2027-01-01"})") ==
        R"({"id":null,"workday":true,"warning":"holidays of 2027 are not published yet; the weekday alone decided"})");
    CHECK(
        answer(R"({"id":1,"op":"add","calendar":{"timezone":"Asia/Shanghai","holidays":"CN",)"
               R"("week":{"thu":[["08:00","12:00"]]}},"start":"2026-09-30T09:00","seconds":60})") ==
        R"({"id":1,"due":"2026-10-08T08:01:00+08:00"})");
}

TEST_CASE("A line that cannot be answered says why, and the next line goes on (B28, B39)")
{
    const auto refused = [](const std::string& line) {
        const QJsonObject given = object(QByteArray::fromStdString(answer(line)));
        REQUIRE(given.contains(QLatin1String("id")));
        return given[QLatin1String("error")].toString().toStdString();
    };
    const std::string add = R"({"id":1,"op":"add",)" + kOffice;
    const char* start = R"(,"start":"2026-11-23T09:00:00+08:00")";
    for (const std::string& line :
         {std::string("nonsense"), std::string("[]"), std::string("{}"), std::string("\xff\xfe"),
          std::string(R"({"op":"ad"})"), std::string(R"({"id":1,"op":"add"})"), add + "}",
          add + start + "}", add + start + R"(,"seconds":-1})", add + start + R"(,"seconds":1e30})",
          add + start + R"(,"seconds":1.5})", add + start + R"(,"seconds":"60"})",
          add + start + R"(,"seconds":9000000000000000000})",
          add + R"(,"start":"9999-01-01T00:00:00Z","seconds":1})",
          add + R"(,"start":"yesterday","seconds":1})",
          "{\"id\":1,\"x\":" + std::string(100'000, '[') + "}"})
        CHECK_FALSE(refused(line).empty());
    CHECK(refused(R"({"op":"between","calendar":{"timezone":"Asia/Shangai","week":{}}})")
              .find("\"Asia/Shanghai\"") != std::string::npos);
    const auto week = [&refused](const std::string& hours) {
        return refused(R"({"op":"add","calendar":{"timezone":"UTC","week":)" + hours + "}}");
    };
    CHECK(week("7") == "\"week\" must be an object of weekdays");
    CHECK(week(R"({"monday":[]})").find("no weekday") != std::string::npos);
    CHECK(week(R"({"mon":"08:00-12:00"})").find("list of spans") != std::string::npos);
    CHECK(week(R"({"mon":[["08:00"]]})").find("hours are written") != std::string::npos);
    CHECK(week(R"({"mon":[["08:00","25:00"]]})").find("not a time of day") != std::string::npos);
    CHECK(week(R"({"mon":[["09:00","08:00"]]})").find("ends before it begins") !=
          std::string::npos);
    const auto days = [&refused](const std::string& list) {
        return refused(R"({"op":"add","calendar":{"timezone":"UTC","week":{},"exceptions":)" +
                       list + "}}");
    };
    CHECK(days("{}").find("list of dates") != std::string::npos);
    CHECK(days(R"([{"date":"2026-02-30","hours":[]}])").find("not a date") != std::string::npos);
    CHECK(days(R"([{"date":"2026-02-03"}])").find("list of spans") != std::string::npos);
    CHECK(
        days(
            R"([{"date":"2026-02-03","hours":[]},{"date":"2026-02-03","hours":[["08:00","09:00"]]}])")
            .find("given twice") != std::string::npos);
    CHECK(refused(R"({"op":"is_workday","region":"XX","date":"2026-01-01"})").find("XX") !=
          std::string::npos);
}

TEST_CASE("Service questions refuse what is malformed and pass over what is unknown")
{
    const auto sla = [](const std::string& rest) {
        return object(QByteArray::fromStdString(
            answer(R"({"id":1,"op":"sla",)" + kOffice + ',' + rest + '}')));
    };
    const std::string events = R"("events":[{"at":"2026-11-23T08:00:00+08:00","type":"created"},)"
                               R"({"at":"2026-11-23T09:00:00+08:00","type":"owner_changed"}])";
    const QJsonObject open = sla(R"("policy":{"resolution_s":7200,"mystery":1},)" + events);
    CHECK(open[QLatin1String("resolution_due")].toString() ==
          QLatin1String("2026-11-23T10:00:00+08:00"));
    CHECK(open[QLatin1String("resolution_used_s")].toInteger() == 3600);
    CHECK(open[QLatin1String("resolution_met")].isNull());
    CHECK(open[QLatin1String("first_response_due")].isNull());
    for (const char* bad :
         {R"("policy":7,"events":[])", R"("policy":{})", R"("policy":{},"events":[7])",
          R"("policy":{},"events":[{"at":"x","type":"created"}])",
          R"("policy":{},"events":[{"at":"2026-11-23T08:00:00Z"}])",
          R"("policy":{"resolution_s":"1"},"events":[])",
          R"("policy":{},"events":[],"settings":{"pending_pauses":7})"})
        CHECK(sla(bad).contains(QLatin1String("error")));
    CHECK_FALSE(sla(R"("policy":{"resolution_s":1},"events":[])").contains(QLatin1String("error")));
}

TEST_CASE("Blank lines are passed over and a broken output is reported")
{
    CHECK(answered("\n  \r\n").empty());
    std::istringstream in("{}\n{}\n");
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    CHECK(cli::clockEval(in, out) == 3);
}

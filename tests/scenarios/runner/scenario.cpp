// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/runner/scenario.h"

#include "app/cli/show.h"

#include <QJsonArray>

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::string_view kFirstPerson = "管理员";

std::string textAt(const QJsonObject& o, const std::string& key)
{
    const QJsonValue v = o.value(QString::fromStdString(key));
    return v.isDouble() ? std::to_string(v.toInteger())
           : v.isBool() ? (v.toBool() ? "yes" : "no")
                        : v.toString().toStdString();
}

/// The member of an array whose `name` is the one wanted.
QJsonObject named(const QJsonObject& o, const char* list, const std::string& name)
{
    for (const QJsonValue v : o.value(QLatin1String(list)).toArray())
        if (textAt(v.toObject(), "name") == name)
            return v.toObject();
    return {};
}

std::string codesOf(const Error& error)
{
    std::string out;
    for (const Reason& reason : error.reasons)
        out += (out.empty() ? "" : " ") + std::string(reason.code) +
               (reason.where.empty() ? "" : ":" + reason.where);
    return out;
}

std::string joined(const std::vector<std::string>& words, std::size_t from)
{
    std::string out;
    for (std::size_t i = from; i < words.size(); ++i)
        out += (i > from ? " " : "") + words[i];
    return out;
}

} // namespace

Scenario::Scenario(std::string storePath)
    : m_clock(*parseInstant("2026-11-02T08:00:00+08:00"))
    , m_sessionClock(m_clock)
    , m_random(1)
    , m_session{.clock = m_sessionClock,
                .random = m_random,
                .files = m_files,
                .storePath = std::move(storePath)}
{}

void Scenario::fail(const std::string& what)
{
    m_failures.push_back(m_file + ':' + std::to_string(m_line) + ": " + what);
}

void Scenario::equal(const std::string& what, const std::string& found, const std::string& wanted)
{
    if (found != wanted)
        fail(what + " is \"" + found + "\", not \"" + wanted + '"');
}

std::vector<std::string> Scenario::play(const std::string& file, const std::string& text)
{
    m_file = file;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        ++m_line;
        line(text.substr(from, to - from));
        from = to + 1;
    }
    settleRefusal();
    if (m_session.desk) {
        const auto health = m_session.desk->verify({});
        if (!health)
            fail("verify failed: " + health.error().plainText());
        else
            for (const HealthFinding& finding : health->findings)
                fail("verify: " + finding.code + ' ' + finding.text);
    } else {
        fail("the scenario opened no store");
    }
    return m_failures;
}

/// A refusal nobody expected is a failure of the line that was refused.
void Scenario::settleRefusal()
{
    if (!m_refusal)
        return;
    const int here = m_line;
    m_line = m_refusalLine;
    fail("refused: " + codesOf(*m_refusal) + " | " + m_refusal->plainText());
    m_line = here;
    m_refusal.reset();
}

void Scenario::line(const std::string& text)
{
    const auto words = cli::splitLine(text);
    if (!words)
        return fail(words.error().plainText());
    if (words->empty())
        return;
    const std::string& first = words->front();
    if (first == "expect")
        return expect(*words);
    settleRefusal();
    if (first == "given")
        return given(*words);
    if (first == "when")
        return when(*words);
    if (first == "at") {
        const auto zone = m_session.desk ? m_session.desk->zone() : *Zone::named("Asia/Shanghai");
        const auto t = zone.parse(joined(*words, 1));
        if (!t)
            return fail(t.error().plainText());
        return m_clock.set(*t);
    }
    if (first == "as" && words->size() == 2) {
        m_session.who = words->at(1);
        if (const auto in = m_session.needPerson(); !in)
            fail(in.error().plainText());
        return;
    }
    fail("a line begins with given, at, as, when or expect, not \"" + first + '"');
}

/// {tmp} is the folder of the scenario's store.
std::string Scenario::inFolder(std::string word) const
{
    const std::string folder = m_session.storePath.substr(0, m_session.storePath.rfind('/'));
    for (std::size_t at = 0; (at = word.find("{tmp}", at)) != std::string::npos;)
        word.replace(at, 5, folder);
    return word;
}

void Scenario::given(const std::vector<std::string>& words)
{
    if (words.size() >= 3 && words[1] == "pack") {
        const bool file = words[2].find(".toml") != std::string::npos; // beside the scenario
        const std::string pack =
            file ? m_file.substr(0, m_file.rfind('/') + 1) + words[2] : words[2];
        DeskSetup setup{.path = m_session.storePath,
                        .pack = pack,
                        .organisation = "示例公司",
                        .firstPerson = std::string(kFirstPerson),
                        .sample = true};
        auto made = Desk::create(setup, m_session.seams());
        if (!made)
            return fail(made.error().plainText());
        m_session.desk = *std::move(made);
        m_session.who = kFirstPerson;
        if (const auto in = m_session.needPerson(); !in)
            fail(in.error().plainText());
        return;
    }
    if (words.size() >= 3 && words[1] == "staff") {
        std::vector<std::string> tokens{"new", "staff", "name=" + words[2], "login=" + words[2]};
        tokens.insert(tokens.end(), words.begin() + 3, words.end());
        const std::string before = m_session.who;
        m_session.who = kFirstPerson;
        const auto args = cli::parseArgs(tokens);
        const auto answer = args ? cli::give(m_session, *args) : Result<cli::Answer>(args.error());
        if (!answer)
            fail(answer.error().plainText());
        m_session.who = before;
        return;
    }
    if (words.size() == 4 && words[1] == "file") {
        if (const auto written = m_files.writeWhole(inFolder("{tmp}/" + words[2]), words[3]);
            !written)
            fail(written.error().plainText());
        return;
    }
    fail("given pack NAME, given staff NAME roles=… department=…, or given file NAME TEXT");
}

void Scenario::when(const std::vector<std::string>& words)
{
    if (!m_session.desk)
        return fail("first say: given pack NAME");
    std::vector<std::string> tokens;
    for (std::size_t i = 1; i < words.size(); ++i)
        tokens.push_back(inFolder(words[i]));
    const auto args = cli::parseArgs(tokens);
    if (!args) {
        m_refusal = args.error();
        m_refusalLine = m_line;
        return;
    }
    const std::string who = m_session.who;
    auto answer = cli::give(m_session, *args);
    m_session.who = who;
    m_answer = answer ? answer->json : QJsonObject();
    if (!answer) {
        m_refusal = std::move(answer).error();
        m_refusalLine = m_line;
    }
}

void Scenario::expect(const std::vector<std::string>& words)
{
    if (words.size() >= 2 && words[1] == "refused")
        return expectRefused(words);
    settleRefusal();
    if (words.size() < 3)
        return fail("expect what?");
    if (words[1] == "list")
        return expectList(words);
    if (words[1] == "notice" || words[1] == "no-notice")
        return expectNotice(words);
    if (words[1] == "answer")
        return expectAnswer(words);
    if (words[1] == "remark" || words[1] == "no-remark") {
        bool found = false;
        for (const QJsonValue v : m_answer.value(QLatin1String("remarks")).toArray())
            found = found || v.toString().toStdString().find(joined(words, 2)) != std::string::npos;
        if (found != (words[1] == "remark"))
            fail(found ? "there is such a remark" : "there is no such remark");
        return;
    }
    if (words[1] == "repeat" || words[1] == "no-repeat") {
        bool found = false;
        for (const char* list : {"repeats", "rows"})
            for (const QJsonValue v : m_answer.value(QLatin1String(list)).toArray())
                found = found || textAt(v.toObject(), "number") == numberOf(words[2]);
        if (found != (words[1] == "repeat"))
            fail(found ? "it was proposed" : "it was not proposed");
        return;
    }
    expectOfRecord(words);
}

/// expect answer KEY.KEY VALUE: members of members; a list is its entries, with labels as numbers.
void Scenario::expectAnswer(const std::vector<std::string>& words)
{
    const QString path = QString::fromStdString(words[2]);
    QJsonObject inside = m_answer;
    const qsizetype last = path.lastIndexOf(QLatin1Char('.'));
    for (const QString& key : last < 0 ? QStringList() : path.left(last).split(QLatin1Char('.')))
        inside = inside.value(key).toObject();
    const QString key = path.mid(last + 1);
    std::string found = textAt(inside, key.toStdString()), wanted;
    for (const QJsonValue entry : inside.value(key).toArray())
        found += (found.empty() ? "" : " ") + entry.toString().toStdString();
    for (std::size_t i = 3; i < words.size(); ++i)
        wanted += (i > 3 ? " " : "") + numberOf(words[i]);
    if (!inside.contains(key))
        return fail("the answer has no " + words[2]);
    equal("answer " + words[2], found, wanted);
}

void Scenario::expectRefused(const std::vector<std::string>& words)
{
    if (!m_refusal)
        return fail("it was not refused");
    const std::string all = ' ' + codesOf(*m_refusal) + ' ';
    for (std::size_t i = 2; i < words.size(); ++i) {
        const bool whole = all.find(' ' + words[i] + ' ') != std::string::npos;
        const bool code = all.find(' ' + words[i] + ':') != std::string::npos;
        if (!whole && !code)
            fail("refused for \"" + codesOf(*m_refusal) + "\", not \"" + words[i] + "\" | " +
                 m_refusal->plainText());
    }
    m_refusal.reset();
}

std::string Scenario::numberOf(const std::string& label)
{
    const std::size_t slash = label.find('/');
    const auto it =
        m_session.labels.find(label.substr(1, slash == std::string::npos ? slash : slash - 1));
    if (label.front() != '@' || it == m_session.labels.end())
        return label;
    return it->second + (slash == std::string::npos ? "" : label.substr(slash));
}

Result<QJsonObject> Scenario::shown(const std::string& label)
{
    SHOUWEN_TRY(const RecordId id, m_session.record(numberOf(label)));
    SHOUWEN_TRY(const RecordView view, m_session.desk->show(*m_session.person, id));
    return cli::jsonOf(view, *m_session.desk);
}

void Scenario::expectOfRecord(const std::vector<std::string>& words)
{
    const auto record = shown(words[1]);
    const std::string& what = words[2];
    if (what == "hidden" || what == "missing") {
        if (record)
            fail(words[1] + " is there to be seen");
        return;
    }
    if (!record)
        return fail(record.error().plainText());
    if (what == "visible")
        return;
    if (what == "clock" && words.size() > 3)
        return expectClock(*record, words);
    if (what == "move" && words.size() > 4)
        return expectMove(*record, words);
    const std::string wanted = joined(words, 3);
    if (what == "field" && words.size() > 4) {
        const QJsonObject fields = record->value(QLatin1String("fields")).toObject();
        const QJsonObject labels = record->value(QLatin1String("shown")).toObject();
        const std::string value = joined(words, 5);
        const std::string plain = textAt(fields, words[3]);
        if (plain != value && textAt(labels, words[3]) != value)
            fail(words[3] + " is \"" + plain + "\", not \"" + value + '"');
        return;
    }
    if (what == "sign" && words.size() > 4)
        return equal("signature " + words[3], textAt(named(*record, "signs", words[3]), "state"),
                     words[4]);
    const QJsonValue value = record->value(QString::fromStdString(what));
    if (value.isUndefined())
        return fail("a record has no \"" + what + '"');
    if (value.isArray())
        return equal("number of " + what, std::to_string(value.toArray().size()), wanted);
    equal(what, textAt(*record, what), wanted);
}

/// expect @A clock NAME [STATE] [due INSTANT] [used SECONDS] [round N]
void Scenario::expectClock(const QJsonObject& record, const std::vector<std::string>& words)
{
    const QJsonObject clock = named(record, "clocks", words[3]);
    if (clock.isEmpty())
        return fail("there is no clock " + words[3]);
    for (std::size_t i = 4; i < words.size(); ++i) {
        if (words[i] == "due" && i + 1 < words.size()) {
            const bool two = words[i + 1].size() == 10 && i + 2 < words.size();
            const std::string text = words[i + 1] + (two ? ' ' + words[i + 2] : "");
            const auto wanted = m_session.desk->zone().parse(text);
            equal("due", textAt(clock, "due"),
                  wanted ? m_session.desk->zone().format(*wanted) : text);
            i += two ? 2 : 1;
        } else if (words[i] == "used" && i + 1 < words.size()) {
            equal("used", textAt(clock, "used_s"), words[++i]);
        } else if (words[i] == "left" && i + 1 < words.size()) {
            equal("left", textAt(clock, "left_s"), words[++i]);
        } else if (words[i] == "round" && i + 1 < words.size()) {
            equal("round", textAt(clock, "round"), words[++i]);
        } else {
            equal("state of the clock", textAt(clock, "state"), words[i]);
        }
    }
}

/// expect @A move NAME allowed · expect @A move NAME refused CODE ... · expect @A move NAME absent
void Scenario::expectMove(const QJsonObject& record, const std::vector<std::string>& words)
{
    const QJsonObject move = named(record, "moves", words[3]);
    if (words[4] == "absent")
        return move.isEmpty() ? void() : fail("the move is offered");
    if (move.isEmpty())
        return fail("the move is not offered in this state");
    const bool allowed = move.value(QLatin1String("allowed")).toBool();
    if (words[4] == "allowed" && !allowed)
        return fail("the move is refused");
    if (words[4] == "refused" && allowed)
        return fail("the move is allowed");
    for (std::size_t i = 5; i < words.size(); ++i) {
        bool found = false;
        for (const QJsonValue reason : move.value(QLatin1String("reasons")).toArray())
            found = found || textAt(reason.toObject(), "code") == words[i];
        if (!found)
            fail("the move is not refused for " + words[i]);
    }
}

/// expect list QUEUE has @A · expect list QUEUE lacks @A
void Scenario::expectList(const std::vector<std::string>& words)
{
    if (words.size() < 5)
        return fail("expect list QUEUE has|lacks @A");
    ListRequest request;
    request.queue = words[2];
    request.limit = 1000;
    const auto page = m_session.desk->list(*m_session.person, request);
    if (!page)
        return fail(page.error().plainText());
    const std::string number = numberOf(words[4]);
    const bool found = std::any_of(page->rows.begin(), page->rows.end(),
                                   [&](const QueueRow& row) { return row.number == number; });
    if (found != (words[3] == "has"))
        fail(number + (found ? " is in " : " is not in ") + words[2]);
}

/// expect notice @A CLOCK STEP · expect notice @A TEXT · expect no-notice @A ...
void Scenario::expectNotice(const std::vector<std::string>& words)
{
    const std::string number = numberOf(words[2]);
    const std::string wanted = joined(words, 3);
    bool found = false;
    for (const NoticeView& notice : m_session.desk->notices(*m_session.person))
        found = found || (notice.number == number &&
                          (wanted.empty() || notice.clock + ' ' + notice.step == wanted ||
                           notice.text.find(wanted) != std::string::npos));
    if (found != (words[1] == "notice"))
        fail(found ? "there is such a notice" : "there is no such notice");
}

} // namespace shouwen

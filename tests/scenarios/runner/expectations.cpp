// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "tests/scenarios/runner/reading.h"
#include "tests/scenarios/runner/scenario.h"

#include <algorithm>

namespace shouwen {

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
    if (words[1] == "notices") {
        const std::size_t n = m_session.desk->notices(*m_session.person).size();
        return std::to_string(n) == words[2] ? void() : fail(std::to_string(n) + " notices");
    }
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

/// expect answer KEY.KEY VALUE: members of members; of a list all entries, with labels as numbers.
void Scenario::expectAnswer(const std::vector<std::string>& words)
{
    QJsonArray found{m_answer};
    bool there = true;
    for (const QString& key : QString::fromStdString(words[2]).split(QLatin1Char('.'))) {
        QJsonArray inside;
        for (const QJsonValue entry : found) {
            there = there && entry.toObject().contains(key);
            const QJsonValue value = entry.toObject().value(key);
            if (!value.isArray())
                inside.append(value);
            for (const QJsonValue item : value.toArray())
                inside.append(item);
        }
        found = inside;
    }
    std::string shown, wanted;
    for (const QJsonValue entry : found)
        shown += (shown.empty() ? "" : " ") + textAt({{QLatin1String("x"), entry}}, "x");
    for (std::size_t i = 3; i < words.size(); ++i)
        wanted += (i > 3 ? " " : "") + numberOf(words[i]);
    if (!there)
        return fail("the answer has no " + words[2]);
    equal("answer " + words[2], shown, wanted);
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
    if (label.empty() || label.front() != '@')
        return label;
    const std::size_t slash = label.find('/');
    const auto it =
        m_session.labels.find(label.substr(1, slash == std::string::npos ? slash : slash - 1));
    if (it == m_session.labels.end())
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
    const auto tells = [&wanted](const NoticeView& notice) {
        return wanted.empty() || notice.text.find(wanted) != std::string::npos ||
               std::any_of(notice.steps.begin(), notice.steps.end(), [&](const NoticeStep& step) {
                   return step.clock + ' ' + step.step == wanted;
               });
    };
    for (const NoticeView& notice : m_session.desk->notices(*m_session.person))
        found = found || (notice.number == number && tells(notice));
    if (found != (words[1] == "notice"))
        fail(found ? "there is such a notice" : "there is no such notice");
}

} // namespace shouwen

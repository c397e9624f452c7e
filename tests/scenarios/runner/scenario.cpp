// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/runner/scenario.h"

#include "app/cli/show.h"
#include "tests/scenarios/runner/reading.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::string_view kFirstPerson = "管理员";

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
    for (std::size_t from = 0; from < text.size() && (m_session.desk || m_failures.empty());) {
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

/// {tmp} is the folder of the scenario's store, {here} that of the scenario.
std::string Scenario::inFolder(std::string word) const
{
    const std::string folder = m_session.storePath.substr(0, m_session.storePath.rfind('/'));
    for (std::size_t at = 0; (at = word.find("{tmp}", at)) != std::string::npos;)
        word.replace(at, 5, folder);
    const std::string here = m_file.substr(0, m_file.rfind('/'));
    for (std::size_t at = 0; (at = word.find("{here}", at)) != std::string::npos;)
        word.replace(at, 6, here);
    return word;
}

/// `@A:signature` is the entry of the record's latest signature.
std::string Scenario::signatureNamed(const std::string& word)
{
    const std::size_t colon = word.rfind(":signature");
    if (word.empty() || word.front() != '@' || colon == std::string::npos)
        return word;
    const auto id = m_session.record(word.substr(0, colon));
    const auto view =
        id ? m_session.desk->show(*m_session.person, *id) : Result<RecordView>(id.error());
    if (!view || view->record.signatures.empty())
        return word;
    return view->record.signatures.back().entry.hex();
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
        tokens.push_back(signatureNamed(inFolder(words[i])));
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

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays one scenario file: a store of its own, a clock that stands where the file says, words as on
// the command line, and what must be true afterwards. The language is in tests/scenarios/README.md.
#pragma once

#include "app/cli/session.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace shouwen {

class Scenario {
public:
    explicit Scenario(std::string storePath);
    /// Nothing when the file is true; else one line a failure: file:line: what was found instead.
    std::vector<std::string> play(const std::string& file, const std::string& text);

private:
    void line(const std::string& text);
    std::string inFolder(std::string word) const;
    std::string signatureNamed(const std::string& word);
    void given(const std::vector<std::string>& words);
    void when(const std::vector<std::string>& words);
    void expect(const std::vector<std::string>& words);
    void expectAnswer(const std::vector<std::string>& words);
    void expectRefused(const std::vector<std::string>& words);
    void expectOfRecord(const std::vector<std::string>& words);
    void expectClock(const QJsonObject& record, const std::vector<std::string>& words);
    void expectMove(const QJsonObject& record, const std::vector<std::string>& words);
    void expectList(const std::vector<std::string>& words);
    void expectNotice(const std::vector<std::string>& words);
    void settleRefusal();
    Result<QJsonObject> shown(const std::string& label);
    std::string numberOf(const std::string& label);
    void fail(const std::string& what);
    void equal(const std::string& what, const std::string& found, const std::string& wanted);

    FixedClock m_clock;
    cli::SessionClock m_sessionClock;
    SeededRandom m_random;
    SystemFiles m_files;
    cli::Session m_session;
    std::string m_pack = "base";
    std::string m_file;
    int m_line = 0;
    std::optional<Error> m_refusal; ///< of the last `when`, until an `expect refused` takes it
    int m_refusalLine = 0;
    QJsonObject m_answer;
    std::vector<std::string> m_failures;
};

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Session: one user at one store, giving words. The command line, replay files and scenario tests
// all come through `give`, so what one accepts the others accept, and a word is described once.
#pragma once

#include "app/cli/args.h"
#include "core/desk/desk.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <string>

namespace shouwen::cli {

/// What a word answers: lines for people, one JSON document for programs.
struct Answer {
    std::string text;
    QJsonObject json;
};

/// The time as the command line sees it: the machine's, unless `--now` says otherwise.
class SessionClock final : public Clock {
public:
    explicit SessionClock(const Clock& real) : m_real(real) {}
    Instant now() const override { return m_set ? *m_set : m_real.now(); }
    void set(std::optional<Instant> t) { m_set = t; }

private:
    const Clock& m_real;
    std::optional<Instant> m_set;
};

struct Session {
    SessionClock& clock;
    Random& random;
    Files& files;
    std::string storePath;
    std::string language = "en";
    std::string machine = {};             ///< tells a copied store; empty: nobody looks
    std::shared_ptr<Desk> desk = nullptr; ///< opened here, or another's (app/link)
    std::string who = {};                 ///< --as, kept from line to line in a replay
    std::optional<Person> person = std::nullopt;
    std::map<std::string, std::string> labels = {}; ///< --label A: number
    std::string lastNumber = {};
    /// What the running line is about: fields in its errors are named as its form names them.
    std::optional<RecordId> about = std::nullopt;
    std::string aboutKind = {};
    Changes changes = {}; ///< of all commands so far, for whoever shows them
    /// Puts a sheet on paper; absent in a build without printing.
    std::function<Outcome(const Sheet&, const std::string& path)> writePdf = {};

    /// Told how far long work is; absent: nobody listens.
    WorkProgress progress = {};

    Seams seams() { return {clock, random, files, machine}; }
    /// Opens the store if it is not yet open.
    Outcome needDesk(DeskAccess access);
    /// Signs in as --as, else the only member of staff.
    Outcome needPerson();
    /// Both of these, as the line's --as says.
    Outcome ready(const Args& args, DeskAccess access);
    /// A number, `@label` or `@last`, as record id.
    Result<RecordId> record(const std::string& written);
    std::string number(const std::string& written) const;
    /// field=value words from position `from`; a value may be a label as well.
    Result<FieldInput> fields(const Args& args, std::size_t from) const;
    Result<std::optional<Instant>> at(const Args& args);
    /// "label (name)" of a field of what the line is about; any other place as it is.
    std::string placeText(const std::string& where) const;
};

inline constexpr std::size_t kAnyWords = 1000000;
/// Of the open store: nothing; to be looked at by anybody; a person who asks, or who changes it.
enum class Needs : std::uint8_t { Nothing, Store, Reading, Writing };

struct Word {
    const char* name;
    const char* usage;
    const char* summary; ///< English, translated at the edge
    Needs needs;
    std::size_t least; ///< words after the command, at least
    Result<Answer> (*run)(Session&, const Args&);
    std::size_t most = kAnyWords; ///< likewise, at most
};

const std::vector<Word>& words();
const Word* wordNamed(std::string_view name);
/// Words whose capability comes with a later version: "not in this version", exit 2.
const std::vector<std::string>& reservedWords();

/// Runs one line of words. Errors are as they came; the caller prints them.
Result<Answer> give(Session& session, const Args& args);

/// A sentence of core in the language of the application's translators.
std::string translatedCore(const char* source);
/// Text of an error for people, translated, one line a reason; fields by their labels where the
/// session knows what it was about.
std::string errorText(const Error& error, const Session* session = nullptr);
QJsonObject errorJson(const Error& error);
int exitCode(const Error& error); ///< 1 refused by a rule, 2 usage, 3 store or I/O

} // namespace shouwen::cli

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/base/text.h"
#include "core/desk/pack.h"
#include "core/rulebook/loader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace shouwen::cli {
namespace {

constexpr std::size_t kReplayBytes = 16 * 1024 * 1024;

Result<Answer> checkRulebook(Session& session, const std::string& file)
{
    const std::vector<std::string> packs = bundledNames();
    if (std::find(packs.begin(), packs.end(), file) == packs.end() && !session.files.exists(file))
        return Error(
            ErrorKind::Io,
            Reason{"file.missing", QT_TRANSLATE_NOOP("core", "there is no such file"), {}, file});
    SHOUWEN_TRY(const Rulebook rules, loadPack(file, session.files));
    Answer out;
    out.text = rules.name + ": " + std::to_string(rules.kinds.size()) + " kinds, " +
               std::to_string(rules.roles.size()) + " roles, " +
               std::to_string(rules.calendars.size()) + " calendars\n";
    out.json = json({{"name", q(rules.name)},
                     {"id", q(rules.id.hex())},
                     {"kinds", static_cast<int>(rules.kinds.size())}});
    return out;
}

/// Lines a replay gives beside commands: "now INSTANT" sets the clock of a sample store.
Outcome setClock(Session& session, const std::string& text)
{
    if (!session.desk->isSample())
        return Error(ErrorKind::Rejected,
                     Reason{"now.real",
                            QT_TRANSLATE_NOOP(
                                "core", "only a sample store lets its clock be set for commands")});
    SHOUWEN_TRY(const Instant t, session.desk->zone().parse(text));
    session.clock.set(t);
    return Done{};
}

Result<Answer> replayLine(Session& session, const std::string& line)
{
    SHOUWEN_TRY(const std::vector<std::string> tokens, splitLine(line));
    if (tokens.empty())
        return Answer{};
    SHOUWEN_TRY(Args args, parseArgs(tokens));
    if (args.has("now"))
        SHOUWEN_CHECK(setClock(session, args.option("now")));
    if (!args.words.empty() && args.words.front() == "now") {
        std::string text;
        for (std::size_t i = 1; i < args.words.size(); ++i)
            text += (i > 1 ? " " : "") + args.words[i];
        SHOUWEN_CHECK(setClock(session, text));
        return Answer{};
    }
    if (!args.words.empty() && args.words.front() == "as" && args.words.size() == 2) {
        session.who = args.words[1];
        SHOUWEN_CHECK(session.needPerson());
        return Answer{};
    }
    if (!args.words.empty() && args.words.front() == "replay")
        return Error(ErrorKind::Usage,
                     Reason{"replay.nested",
                            QT_TRANSLATE_NOOP("core", "a replay does not start another one")});
    return give(session, args);
}

} // namespace

Result<Answer> runInit(Session& session, const Args& args)
{
    DeskSetup setup{.path = session.storePath,
                    .pack = args.option("pack", "base"),
                    .organisation = args.option("org"),
                    .firstPerson = args.option("first"),
                    .sample = args.has("sample")};
    SHOUWEN_TRY(session.desk, Desk::create(setup, session.seams()));
    session.desk->speak(session.language, translatedCore);
    Answer out;
    out.text =
        session.desk->path() + ": " + session.desk->rules().label.in(session.language) + '\n';
    out.json = json({{"store", q(session.desk->path())}, {"pack", q(session.desk->rules().name)}});
    return out;
}

Result<Answer> runRulebook(Session& session, const Args& args)
{
    const std::string& what = args.words[1];
    const std::size_t most = what == "check" || what == "use" ? 3 : 2;
    if (args.words.size() > most)
        return Error(ErrorKind::Usage,
                     Reason{"word.many",
                            QT_TRANSLATE_NOOP("core", "too many words; write: %1"),
                            {"rulebook check FILE | show | use FILE | update"}});
    if (what == "check" && args.words.size() > 2)
        return checkRulebook(session, args.words[2]);
    if (what == "show") {
        SHOUWEN_CHECK(session.needDesk(DeskAccess::ReadOnly));
        return Answer{session.desk->rules().text, json({{"name", q(session.desk->rules().name)},
                                                        {"id", q(session.desk->rules().id.hex())},
                                                        {"text", q(session.desk->rules().text)}})};
    }
    if ((what == "use" && args.words.size() > 2) || what == "update") {
        SHOUWEN_CHECK(session.ready(args, DeskAccess::Own));
        const std::string name = what == "use" ? args.words[2] : session.desk->rules().name;
        SHOUWEN_TRY(const Receipt receipt, session.desk->useRulebook(*session.person, name));
        Answer out;
        const QString said = receipt.changes.empty()
                                 ? QCoreApplication::translate("cli", "%1: unchanged")
                                 : QCoreApplication::translate("cli", "%1: running now");
        out.text = fillArgs(said.toStdString(), {receipt.number}) + '\n';
        out.json = json({{"name", q(receipt.number)}, {"changed", !receipt.changes.empty()}});
        return out;
    }
    return Error(ErrorKind::Usage, Reason{"word.few",
                                          QT_TRANSLATE_NOOP("core", "too few words; write: %1"),
                                          {"rulebook check FILE | show | use FILE | update"}});
}

Result<Answer> runVerify(Session& session, const Args&)
{
    SHOUWEN_TRY(const HealthReport report, session.desk->verify({}));
    Answer out;
    QJsonArray findings;
    for (const HealthFinding& finding : report.findings) {
        out.text += finding.code + ": " + finding.text + '\n';
        findings.append(json({{"code", q(finding.code)}, {"text", q(finding.text)}}));
    }
    out.text +=
        fillArgs(
            QCoreApplication::translate("cli", "%1 entries, %2 records, %3 findings").toStdString(),
            {std::to_string(report.entries), std::to_string(report.records),
             std::to_string(report.findings.size())}) +
        '\n' + report.projectionHash + '\n';
    out.json = json({{"entries", static_cast<qint64>(report.entries)},
                     {"records", static_cast<qint64>(report.records)},
                     {"findings", findings},
                     {"projection", q(report.projectionHash)}});
    if (!report.findings.empty())
        return Error(ErrorKind::Corrupt, Reason{"verify.findings", "%1", {out.text}});
    return out;
}

/// A day's work, one command a line; stops at the first refusal unless told to keep going.
Result<Answer> runReplay(Session& session, const Args& args)
{
    SHOUWEN_TRY(const std::string text, session.files.read(args.words[1], kReplayBytes));
    Answer out;
    QJsonArray refused;
    int done = 0, lineNumber = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        const std::string line = text.substr(from, to - from);
        from = to + 1;
        ++lineNumber;
        auto answer = replayLine(session, line);
        if (answer) {
            done += answer->text.empty() ? 0 : 1;
            out.text += answer->text;
            continue;
        }
        Error error = std::move(answer).error();
        for (Reason& reason : error.reasons)
            reason.where = args.words[1] + ':' + std::to_string(lineNumber) +
                           (reason.where.empty() ? "" : ": " + session.placeText(reason.where));
        if (!args.has("keep-going"))
            return error;
        out.text += errorText(error) + '\n';
        refused.append(lineNumber);
    }
    out.json = json({{"done", done}, {"refused_lines", refused}});
    if (!refused.isEmpty())
        return Error(ErrorKind::Rejected,
                     Reason{"replay.refused",
                            QT_TRANSLATE_NOOP("core", "%1 lines were refused:\n%2"),
                            {std::to_string(refused.size()), out.text}});
    return out;
}

} // namespace shouwen::cli

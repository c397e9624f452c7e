// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// shouwen-cli: everything the desk can do, one command a call (design.md, Command line).
#include "app/cli/clock_eval.h"
#include "app/cli/progress.h"
#include "app/cli/session.h"
#include "app/link/caller.h"

#include "app/cli/show.h"
#ifdef SHOUWEN_HAS_PRINT
#include "ui/print/pdf.h"
#endif

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTranslator>

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace {

using namespace shouwen;
using namespace shouwen::cli;

/// --lang, else the surroundings: zh_TW, zh_* and everything that is not English is zh_CN.
std::string languageOf(const Args& args)
{
    std::string wanted = args.option("lang");
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(name); wanted.empty() && value)
            wanted = value;
    if (wanted.rfind("zh_TW", 0) == 0 || wanted.rfind("zh_HK", 0) == 0)
        return "zh_TW";
    return wanted.rfind("zh", 0) == 0 ? "zh_CN" : "en";
}

std::string storePathOf(const Args& args)
{
    if (args.has("store"))
        return args.option("store");
    if (const char* value = std::getenv("SHOUWEN_STORE"))
        return value;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder.toStdString() + "/shouwen/desk.shouwen";
}

int fail(const Error& error, bool json, const Session* session = nullptr)
{
    if (json)
        std::cout << QJsonDocument(errorJson(error)).toJson(QJsonDocument::Compact).toStdString()
                  << '\n';
    std::cerr << "shouwen-cli: " << errorText(error, session) << '\n';
    return exitCode(error);
}

Outcome setNow(Session& session, const Args& args)
{
    if (!args.has("now"))
        return Done{};
    const Word* word = args.words.empty() ? nullptr : wordNamed(args.words.front());
    const bool asks = word && (word->needs == Needs::Reading || word->needs == Needs::Store);
    const bool makes = word && args.words.front() == "init";
    if (!makes)
        SHOUWEN_CHECK(session.needDesk(asks ? DeskAccess::ReadOnly : DeskAccess::Own));
    SHOUWEN_TRY(const Zone made, Zone::named("Asia/Shanghai")); // of the packs that ship
    auto t = (makes ? made : session.desk->zone()).parse(args.option("now"));
    if (!t)
        return Error(ErrorKind::Usage, std::move(t).error().reasons);
    if (!asks) {
        if (makes ? !args.has("sample") : !session.desk->isSample())
            return Error(ErrorKind::Rejected,
                         Reason{"now.real", QT_TRANSLATE_NOOP(
                                                "core", "only a sample store lets its clock be set "
                                                        "for commands")});
    }
    session.clock.set(*t);
    return Done{};
}

/// Words for an open store go to the program that has it open, if there is one; it is the only one
/// to touch the file.
std::optional<Result<Answer>> askOwner(const Session& session, const Args& args)
{
    const Word* word = args.words.empty() ? nullptr : wordNamed(args.words.front());
    if (word == nullptr || word->needs == Needs::Nothing || args.has("help"))
        return std::nullopt;
    return link::handOver(session.storePath, args, session.language);
}

Result<Answer> carryOut(Session& session, const Args& args)
{
    if (auto told = askOwner(session, args))
        return *std::move(told);
    SHOUWEN_CHECK(setNow(session, args));
    auto answer = give(session, args);
    // A window may have opened it in between.
    if (!answer && answer.error().kind == ErrorKind::Busy)
        if (auto told = askOwner(session, args))
            return *std::move(told);
    return answer;
}

/// `clock eval [FILE or -]` streams: a line is answered as soon as it is read, and no store is
/// needed.
int evalClocks(const Args& args)
{
    const std::string from = args.words.size() > 2 ? args.words[2] : "-";
    if (args.words.size() < 2 || args.words[1] != "eval")
        return fail(
            Error(ErrorKind::Usage, Reason{"word.few",
                                           QT_TRANSLATE_NOOP("core", "too few words; write: %1"),
                                           {"clock eval [FILE or -]"}}),
            args.has("json"));
    if (from == "-")
        return clockEval(std::cin, std::cout);
    std::ifstream file(from, std::ios::binary);
    if (!file)
        return fail(Error(ErrorKind::Io, Reason{"file.missing",
                                                QT_TRANSLATE_NOOP("core", "there is no such file"),
                                                {},
                                                from}),
                    args.has("json"));
    return clockEval(file, std::cout);
}

/// Only printing needs fonts and with them the larger application, which wants no display.
std::unique_ptr<QCoreApplication> applicationFor([[maybe_unused]] const Result<Args>& args,
                                                 int& argc, char** argv)
{
#ifdef SHOUWEN_HAS_PRINT
    const std::string word = args && !args->words.empty() ? args->words.front() : std::string();
    const bool mayPrint = word == "print" || word == "replay" || word == "report";
    if (mayPrint && ui::ensureGuiApplication())
        return nullptr;
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    const auto parsed = parseArgs(std::vector<std::string>(argv + 1, argv + argc));
    const std::unique_ptr<QCoreApplication> app = applicationFor(parsed, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("shouwen-cli"));
    if (!parsed)
        return fail(parsed.error(), false);
    const Args& args = *parsed;
    if (args.has("version")) {
        std::cout << "shouwen-cli " SHOUWEN_VERSION "\n";
        return 0;
    }
    std::ios::sync_with_stdio(false);
    if (!args.words.empty() && args.words.front() == "clock" && !args.has("help"))
        return evalClocks(args);
    SystemClock real;
    SessionClock clock(real);
    SystemRandom random;
    SystemFiles files;
    Session session{
        .clock = clock, .random = random, .files = files, .storePath = storePathOf(args)};
    session.language = languageOf(args);
    session.machine = QSysInfo::machineUniqueId().toStdString();
    session.progress = stderrProgress();
    QTranslator translator; // absent in a build without Qt's linguist tools: English then
    if (translator.load(QStringLiteral(":/i18n/shouwen_") + q(session.language)))
        QCoreApplication::installTranslator(&translator);
#ifdef SHOUWEN_HAS_PRINT
    session.writePdf = [&files](const Sheet& sheet, const std::string& path) {
        return ui::writePdf(sheet, path, files);
    };
#endif
    const auto answer = carryOut(session, args);
    if (!answer)
        return fail(answer.error(), args.has("json"), &session);
    if (args.has("json"))
        std::cout << QJsonDocument(answer->json).toJson(QJsonDocument::Compact).toStdString()
                  << '\n';
    else
        std::cout << answer->text;
    return std::cout.good() ? 0 : 3;
}

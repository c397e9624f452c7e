// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace shouwen::cli {
namespace {

const std::vector<Word> kWords{
    {"init", "init --pack NAME [--org TEXT] [--first NAME] [--sample]",
     QT_TRANSLATE_NOOP("cli", "make a store"), Needs::Nothing, 0, runInit, 0},
    {"rulebook", "rulebook check FILE | show | use FILE | update",
     QT_TRANSLATE_NOOP("cli", "check, show or adopt a rulebook"), Needs::Nothing, 1, runRulebook,
     2},
    {"holidays",
     "holidays show [YEAR] | import FILE [--accept sure|all|DATE,DATE...] [--notice TEXT] "
     "[--region CODE]",
     QT_TRANSLATE_NOOP("cli", "show days off and make-up days, or take in a later year's"),
     Needs::Nothing, 1, runHolidays},
    {"clock", "clock eval [FILE or -]",
     QT_TRANSLATE_NOOP("cli", "answer clock questions, one JSON a line"), Needs::Nothing, 1,
     nullptr},
    {"new", "new KIND field=value ... [--label A]", QT_TRANSLATE_NOOP("cli", "open a record"),
     Needs::Writing, 1, runNew},
    {"set", "set NO field=value ...",
     QT_TRANSLATE_NOOP("cli", "change fields; an empty value takes one away"), Needs::Writing, 2,
     runSet},
    {"do", "do NO MOVE field=value ... [--reason TEXT]",
     QT_TRANSLATE_NOOP("cli", "move a record along its workflow"), Needs::Writing, 2, runDo},
    {"note", "note NO TEXT [--reply | --customer] [--channel CODE]",
     QT_TRANSLATE_NOOP("cli", "write a note, an answer to the customer or the customer's words"),
     Needs::Writing, 2, runNote},
    {"hand", "hand NO [PERSON] [--department CODE] [--back] [--reason TEXT]",
     QT_TRANSLATE_NOOP("cli", "hand over, take over or send back"), Needs::Writing, 1, runHand, 2},
    {"sign", "sign NO [--step NAME] [--refuse] [--comment TEXT] | sign NO --entry ENTRY",
     QT_TRANSLATE_NOOP("cli", "countersign or refuse"), Needs::Writing, 1, runSign, 1},
    {"attach", "attach NO FILE", QT_TRANSLATE_NOOP("cli", "keep a file with a record"),
     Needs::Writing, 2, runAttach, 2},
    {"link", "link NO NO [--relation NAME]", QT_TRANSLATE_NOOP("cli", "tie two records together"),
     Needs::Writing, 2, runLink, 2},
    {"merge", "merge NO NO | merge NO --undo",
     QT_TRANSLATE_NOOP("cli", "make a repeat part of an earlier record, or undo that"),
     Needs::Writing, 1, runMerge, 2},
    {"tag", "tag NO TAG [--undo]", QT_TRANSLATE_NOOP("cli", "tag a record"), Needs::Writing, 2,
     runTag, 2},
    {"withdraw", "withdraw NO --reason TEXT",
     QT_TRANSLATE_NOOP("cli", "take back a record opened by mistake"), Needs::Writing, 1,
     runWithdraw, 1},
    {"restate", "restate [NO]",
     QT_TRANSLATE_NOOP("cli", "list closed records whose clocks now come out differently, or "
                              "settle one"),
     Needs::Writing, 0, runRestate, 1},
    {"notice", "notice NO",
     QT_TRANSLATE_NOOP("cli", "say that you have read the notices of a record"), Needs::Writing, 1,
     runNotice, 1},
    {"resolve", "resolve NO STATE | resolve NO --entry ENTRY [--keep]",
     QT_TRANSLATE_NOOP("cli", "settle a contested move or a conflict"), Needs::Writing, 1,
     runResolve, 2},
    {"show", "show NO", QT_TRANSLATE_NOOP("cli", "show a record"), Needs::Reading, 1, runShow, 1},
    {"list",
     "list [--kind K] [--queue Q] [--where EXPR] [--order O] [--descending] | list --view NAME, "
     "both [--limit N] [--after CURSOR]",
     QT_TRANSLATE_NOOP("cli", "list records"), Needs::Reading, 0, runList, 0},
    {"search", "search WORDS [--limit N] [--after CURSOR]",
     QT_TRANSLATE_NOOP("cli", "search every text, name, number and phone"), Needs::Reading, 1,
     runSearch},
    {"queues", "queues", QT_TRANSLATE_NOOP("cli", "list the queues with their counts"),
     Needs::Reading, 0, runQueues, 0},
    {"views", "views", QT_TRANSLATE_NOOP("cli", "the lists you saved, and those shared with all"),
     Needs::Reading, 0, runViews, 0},
    {"view",
     "view save NAME [--kind K] [--queue Q] [--where EXPR] [--order O] [--descending] [--columns "
     "A,B] [--shared] | view share NAME [--undo] | view drop NAME",
     QT_TRANSLATE_NOOP("cli", "save a list under a name, share it, or drop it"), Needs::Writing, 2,
     runView, 2},
    {"history", "history NO",
     QT_TRANSLATE_NOOP("cli", "everything ever written about a record, former values included"),
     Needs::Reading, 1, runHistory, 1},
    {"reveal", "reveal NO FIELD --reason TEXT",
     QT_TRANSLATE_NOOP("cli", "a masked value in full; who looked and why is kept"), Needs::Writing,
     2, runReveal, 2},
    {"customer", "customer NO",
     QT_TRANSLATE_NOOP("cli", "everything about a customer, and files that may be the same one"),
     Needs::Reading, 1, runCustomer, 1},
    {"why", "why NO CLOCK", QT_TRANSLATE_NOOP("cli", "explain when a clock is due"), Needs::Reading,
     2, runWhy, 2},
    {"repeats", "repeats KIND field=value ...",
     QT_TRANSLATE_NOOP("cli", "similar open records, before opening one more"), Needs::Reading, 1,
     runRepeats},
    {"notices", "notices", QT_TRANSLATE_NOOP("cli", "steps that have come due and concern you"),
     Needs::Reading, 0, runNotices, 0},
    {"staff", "staff", QT_TRANSLATE_NOOP("cli", "list the people who may sign in"), Needs::Reading,
     0, runStaff, 0},
    {"print", "print NO FORM --to FILE.pdf | print day [--date YYYY-MM-DD] --to FILE.pdf",
     QT_TRANSLATE_NOOP("cli", "print a form or the day's list"), Needs::Reading, 1, runPrint, 2},
    {"report", "report month --month YYYY-MM [--to FILE.pdf/.html/.txt/.json]",
     QT_TRANSLATE_NOOP("cli", "the month's figures, with the records behind them"), Needs::Reading,
     1, runReport, 1},
    {"plan", "plan callbacks [--from YYYY-MM-DD] [--days N] [--adopt] | plan move NO TIME [PERSON]",
     QT_TRANSLATE_NOOP("cli", "propose who calls which customer back when, and why; adopt it"),
     Needs::Writing, 1, runPlan, 4},
    {"agenda", "agenda [--from YYYY-MM-DD] [--days N]",
     QT_TRANSLATE_NOOP("cli", "callbacks by day and person: planned, overdue, room"),
     Needs::Reading, 0, runAgenda, 0},
    {"replay", "replay FILE [--keep-going]",
     QT_TRANSLATE_NOOP("cli", "carry out a file of commands, one a line"), Needs::Writing, 1,
     runReplay, 1},
    {"conflicts", "conflicts",
     QT_TRANSLATE_NOOP("cli", "values that lost against another desk's, and contested moves"),
     Needs::Reading, 0, runConflicts, 0},
    {"findings", "findings",
     QT_TRANSLATE_NOOP(
         "cli", "entries of other desks that their rulebook did not allow, and desks that forked"),
     Needs::Reading, 0, runFindings, 0},
    {"bundle", "bundle out --to DIR [--for DESK] | bundle in DIR|FILE [--accept DEVICE|stopped]",
     QT_TRANSLATE_NOOP("cli", "exchange with other desks by files in a folder"), Needs::Writing, 1,
     runBundle, 2},
    {"desk", "desk invite --to DIR [--name TEXT] | join DIR | list | revoke NUMBER --upto SEQ",
     QT_TRANSLATE_NOOP("cli", "the desks that share these records"), Needs::Nothing, 1, runDesk, 2},
    {"import",
     "import KIND FILE [--dry-run] [--map FILE] [--errors FILE.csv] [--twice skip|keep|refuse] "
     "[--sheet NAME] [--encoding NAME] [--clocks] | import --undo BATCH",
     QT_TRANSLATE_NOOP("cli", "take records in from a CSV or .xlsx file, or take a batch back"),
     Needs::Writing, 1, runImport, 2},
    {"export", "export QUEUE|KIND [--where EXPR] --to FILE.xlsx/.csv/.json | export all --to DIR",
     QT_TRANSLATE_NOOP("cli", "write a list, or everything, into files"), Needs::Writing, 1,
     runExport, 1},
    {"demo", "demo --tickets N [--seed S] [--until DATE] [--customers N] [--pack NAME]",
     QT_TRANSLATE_NOOP("cli", "make a sample store: a year at a desk that does not exist"),
     Needs::Nothing, 0, runDemo, 0},
    {"verify", "verify",
     QT_TRANSLATE_NOOP("cli", "check chains, projections, attachments and the file itself"),
     Needs::Store, 0, runVerify, 0},
    {"help", "help [WORD]", QT_TRANSLATE_NOOP("cli", "explain a word"), Needs::Nothing, 0, runHelp,
     1},
};

std::string translated(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text).toStdString();
}

} // namespace

const std::vector<Word>& words() { return kWords; }

const Word* wordNamed(std::string_view name)
{
    for (const Word& word : kWords)
        if (name == word.name)
            return &word;
    return nullptr;
}

const std::vector<std::string>& reservedWords()
{
    static const std::vector<std::string> kReserved{"backup", "hub", "restore"};
    return kReserved;
}

Result<Answer> runHelp(Session&, const Args& args)
{
    Answer out;
    const Word* asked = args.words.size() > 1 ? wordNamed(args.words[1]) : nullptr;
    if (asked) {
        out.text = std::string("shouwen-cli ") + asked->usage + '\n' +
                   translated("cli", asked->summary) + '\n';
        return out;
    }
    out.text = "shouwen-cli [--store FILE] [--as USER] [--json] [--lang LANG] [--at INSTANT] "
               "[--now INSTANT] COMMAND ...\n\n";
    for (const Word& word : kWords) {
        std::string line = std::string("  ") + word.name;
        line.resize(std::max<std::size_t>(line.size() + 1, 14), ' ');
        out.text += line + translated("cli", word.summary) + '\n';
    }
    out.text +=
        '\n' +
        translated("cli",
                   QT_TRANSLATE_NOOP(
                       "cli", "shouwen-cli help WORD explains one of them; records are named by "
                              "number, @label or @last.")) +
        '\n';
    return out;
}

Result<Answer> give(Session& session, const Args& args)
{
    if (args.words.empty() || args.has("help"))
        return runHelp(session, args.words.empty() ? args : Args{{"help", args.words.front()}, {}});
    const std::string& name = args.words.front();
    const Word* word = wordNamed(name);
    const auto& reserved = reservedWords();
    if (!word && std::find(reserved.begin(), reserved.end(), name) != reserved.end())
        return Error(ErrorKind::Usage,
                     Reason{"word.later",
                            QT_TRANSLATE_NOOP("core", "\"%1\" is not in this version"),
                            {name}});
    if (!word || !word->run) {
        std::vector<std::string> names;
        for (const Word& known : kWords)
            names.emplace_back(known.name);
        return Error(ErrorKind::Usage,
                     Reason{"word.unknown",
                            QT_TRANSLATE_NOOP("core", "\"%1\" is not a command; nearest is \"%2\""),
                            {std::string(firstCharacters(name, 40)), nearestName(name, names)}});
    }
    if (args.words.size() - 1 < word->least)
        return Error(ErrorKind::Usage, Reason{"word.few",
                                              QT_TRANSLATE_NOOP("core", "too few words; write: %1"),
                                              {word->usage}});
    if (args.words.size() - 1 > word->most)
        return Error(
            ErrorKind::Usage,
            Reason{"word.many",
                   QT_TRANSLATE_NOOP("core", "\"%1\" is one word too many; quote a text "
                                             "with blanks, and write: %2"),
                   {std::string(firstCharacters(args.words[word->most + 1], 40)), word->usage}});
    session.about.reset();
    session.aboutKind.clear();
    const auto access = word->needs == Needs::Writing ? DeskAccess::Own : DeskAccess::ReadOnly;
    if (word->needs == Needs::Store && !args.has("as"))
        SHOUWEN_CHECK(session.needDesk(access));
    else if (word->needs != Needs::Nothing)
        SHOUWEN_CHECK(session.ready(args, access));
    return word->run(session, args);
}

std::string translatedCore(const char* source) { return translated("core", source); }

std::string errorText(const Error& error, const Session* session)
{
    std::string out;
    for (const Reason& reason : error.reasons) {
        const std::string pattern = translatedCore(reason.text);
        const std::string where = session ? session->placeText(reason.where) : reason.where;
        out += (out.empty() ? "" : "\n") + (where.empty() ? "" : where + ": ") +
               fillArgs(pattern, reason.args);
    }
    return out;
}

int exitCode(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Cancelled:
        return 1;
    case ErrorKind::Usage:
        return 2;
    default:
        return 3;
    }
}

} // namespace shouwen::cli

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/base/text.h"
#include "core/desk/import.h"

#include <QJsonArray>

namespace shouwen::cli {
namespace {

struct NamedEncoding {
    const char* name;
    TextEncoding encoding;
};
constexpr std::array kEncodings{NamedEncoding{"utf-8", TextEncoding::Utf8},
                                NamedEncoding{"gb18030", TextEncoding::Gb18030},
                                NamedEncoding{"gbk", TextEncoding::Gb18030},
                                NamedEncoding{"big5", TextEncoding::Big5},
                                NamedEncoding{"utf-16le", TextEncoding::Utf16Le},
                                NamedEncoding{"utf-16be", TextEncoding::Utf16Be}};

Error unknownChoice(const std::string& option, const std::string& typed,
                    const std::vector<std::string>& names)
{
    return Error(ErrorKind::Usage,
                 Reason{"option.choice",
                        QT_TRANSLATE_NOOP("core", "--%1 takes no \"%2\"; nearest is \"%3\""),
                        {option, typed, nearestName(typed, names)}});
}

Outcome readReading(const Args& args, ReadOptions& out)
{
    if (args.has("sheet"))
        out.sheet = args.option("sheet");
    if (!args.has("encoding"))
        return Done{};
    const std::string wanted = foldText(args.option("encoding"));
    std::vector<std::string> names;
    for (const NamedEncoding& known : kEncodings) {
        names.emplace_back(known.name);
        if (wanted == known.name)
            out.encoding = known.encoding;
    }
    if (!out.encoding)
        return unknownChoice("encoding", wanted, names);
    return Done{};
}

Result<ImportTwice> twiceOption(const Args& args)
{
    const std::string typed = args.option("twice", "skip");
    if (typed == "skip")
        return ImportTwice::Skip;
    if (typed == "keep")
        return ImportTwice::Keep;
    if (typed == "refuse")
        return ImportTwice::Refuse;
    return unknownChoice("twice", typed, {"skip", "keep", "refuse"});
}

Answer answerOf(const ImportReport& report, bool dryRun)
{
    Answer out;
    QJsonArray columns, refusals;
    for (const MappedColumn& column : report.map) {
        out.text += column.heading + "\t" + (column.target.empty() ? "-" : column.target) +
                    (column.target.empty() || column.sure ? "" : " ?") + '\n';
        columns.append(json(
            {{"heading", q(column.heading)}, {"target", q(column.target)}, {"sure", column.sure}}));
    }
    for (const Reason& reason : report.firstRefusals) {
        const std::string text = fillArgs(translatedCore(reason.text), reason.args);
        out.text += reason.where + ": " + text + '\n';
        refusals.append(
            json({{"where", q(reason.where)}, {"code", q(reason.code)}, {"text", q(text)}}));
    }
    const auto count = [](std::int64_t n) { return static_cast<qint64>(n); };
    out.text += std::string(dryRun ? "(dry run) " : "") + std::to_string(report.rows) + " rows, " +
                std::to_string(report.imported) + " in, " + std::to_string(report.skipped) +
                " known, " + std::to_string(report.refused) + " refused" +
                (report.batch.empty() ? "" : "; import --undo " + report.batch) + '\n';
    out.json = json({{"batch", q(report.batch)},
                     {"rows", count(report.rows)},
                     {"imported", count(report.imported)},
                     {"skipped", count(report.skipped)},
                     {"refused", count(report.refused)},
                     {"remarks", count(report.remarks)},
                     {"encoding", q(report.encoding)},
                     {"encoding_sure", report.encodingSure},
                     {"stopped", report.stopped},
                     {"dry_run", dryRun},
                     {"columns", columns},
                     {"refusals", refusals}});
    return out;
}

Result<Answer> undo(Session& session, const std::string& batch)
{
    SHOUWEN_TRY(const UndoReport done,
                undoImport(*session.desk, *session.person, batch, session.progress));
    Answer out;
    QJsonArray kept;
    out.text = std::to_string(done.withdrawn) + " withdrawn\n";
    for (const std::string& number : done.kept) {
        out.text += number + '\n';
        kept.append(q(number));
    }
    out.json = json({{"withdrawn", static_cast<qint64>(done.withdrawn)}, {"kept", kept}});
    return out;
}

} // namespace

/// `import KIND FILE`; a dry run with a --map that is not there yet writes the guess into it.
Result<Answer> runImport(Session& session, const Args& args)
{
    if (args.has("undo"))
        return undo(session, args.words[1]);
    if (args.words.size() < 3)
        return Error(ErrorKind::Usage, Reason{"word.few",
                                              QT_TRANSLATE_NOOP("core", "too few words; write: %1"),
                                              {wordNamed("import")->usage}});
    ImportSetup setup{.kind = args.words[1], .file = args.words[2]};
    setup.map = args.option("map");
    setup.errors = args.option("errors");
    setup.dryRun = args.has("dry-run");
    setup.clocks = args.has("clocks") ? ImportClocks::Run : ImportClocks::Still;
    SHOUWEN_TRY(setup.twice, twiceOption(args));
    SHOUWEN_CHECK(readReading(args, setup.reading));
    const bool writesMap = setup.dryRun && !setup.map.empty() && !session.files.exists(setup.map);
    const std::string mapFile = setup.map;
    if (writesMap)
        setup.map.clear();
    SHOUWEN_TRY(const ImportReport report,
                importTable(*session.desk, *session.person, setup, session.progress));
    if (writesMap)
        SHOUWEN_CHECK(session.files.writeWhole(mapFile, mapText(report.map)));
    if (!setup.dryRun)
        SHOUWEN_CHECK(session.desk->catchUp(std::chrono::seconds(1)));
    return answerOf(report, setup.dryRun);
}

} // namespace shouwen::cli

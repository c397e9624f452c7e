// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/base/text.h"
#include "core/workflow/naming.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace shouwen::cli {
namespace {

/// Runs the command and answers with the record as it is now.
Result<Answer> carryOut(Session& session, const Args& args, Action action)
{
    SHOUWEN_TRY(const std::optional<Instant> at, session.at(args));
    SHOUWEN_TRY(const Receipt receipt, session.desk->run(*session.person, {std::move(action), at}));
    if (args.has("label"))
        session.labels[args.option("label")] = receipt.number;
    session.lastNumber = receipt.number;
    const Changes& made = receipt.changes;
    session.changes.records.insert(session.changes.records.end(), made.records.begin(),
                                   made.records.end());
    session.changes.kinds.insert(session.changes.kinds.end(), made.kinds.begin(), made.kinds.end());
    static_cast<void>(
        session.desk->catchUp(Milliseconds(2000))); // the command is done; search follows later
    Answer out;
    QJsonArray remarks, created;
    for (const Reason& remark : receipt.remarks) {
        const std::string line = errorText(Error(ErrorKind::Rejected, remark), &session);
        remarks.append(q(line));
        out.text += "  ! " + line + '\n';
    }
    for (const std::string& number : receipt.created) {
        created.append(q(number));
        out.text += "  + " + number + '\n';
    }
    auto view = session.desk->show(*session.person, receipt.record);
    if (view) {
        out.json = jsonOf(*view, *session.desk);
        out.text = textOf(*view, *session.desk, session.language) + out.text;
    } else {
        // Kept from whoever did it (C-15): the number is all they get to see.
        out.json = json({{"number", q(receipt.number)}});
        out.text = receipt.number + '\n' + out.text;
    }
    out.json[QLatin1String("remarks")] = remarks;
    out.json[QLatin1String("created")] = created;
    return out;
}

Error badEntry()
{
    return Error(
        ErrorKind::Usage,
        Reason{"entry.bad", QT_TRANSLATE_NOOP("core", "an entry is named by its 64 digits, as "
                                                      "\"show --json\" tells them")});
}

} // namespace

Result<Answer> runNew(Session& session, const Args& args)
{
    session.aboutKind = nameMeant(session.desk->rules().kinds, args.words[1]);
    SHOUWEN_TRY(FieldInput fields, session.fields(args, 2));
    const OpenCommand command{args.words[1], std::move(fields)};
    const std::vector<RepeatView> repeats = session.desk->repeats(*session.person, command);
    SHOUWEN_TRY(Answer out, carryOut(session, args, command));
    QJsonArray similar;
    for (const RepeatView& repeat : repeats) {
        similar.append(json({{"number", q(repeat.row.number)}, {"similarity", repeat.similarity}}));
        out.text += "  ~ " + repeat.row.number + ' ' + std::to_string(repeat.similarity) + "% " +
                    repeat.row.title + '\n';
    }
    out.json[QLatin1String("repeats")] = similar;
    return out;
}

Result<Answer> runSet(Session& session, const Args& args)
{
    SHOUWEN_TRY(FieldInput fields, session.fields(args, 2));
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    return carryOut(session, args, SetCommand{id, std::move(fields)});
}

Result<Answer> runDo(Session& session, const Args& args)
{
    SHOUWEN_TRY(FieldInput fields, session.fields(args, 3));
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    return carryOut(session, args,
                    MoveCommand{id, args.words[2], std::move(fields), args.option("reason")});
}

Result<Answer> runNote(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    std::string text = args.words[2];
    for (std::size_t i = 3; i < args.words.size(); ++i)
        text += ' ' + args.words[i];
    const Direction way = args.has("reply")      ? Direction::Out
                          : args.has("customer") ? Direction::In
                                                 : Direction::Internal;
    return carryOut(session, args, NoteCommand{id, way, args.option("channel"), text});
}

Result<Answer> runHand(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    HandCommand command{.record = id,
                        .to = {},
                        .department = args.option("department"),
                        .back = args.has("back"),
                        .reason = args.option("reason")};
    if (args.words.size() > 2) {
        SHOUWEN_TRY(const Person to, session.desk->signIn(args.words[2]));
        command.to = to.id;
    }
    return carryOut(session, args, command);
}

Result<Answer> runSign(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    if (args.has("entry")) {
        const auto entry = EntryId::fromHex(args.option("entry"));
        if (!entry)
            return badEntry();
        return carryOut(session, args, UnsignCommand{id, *entry});
    }
    return carryOut(session, args,
                    SignCommand{id, args.option("step"),
                                args.has("refuse") ? Verdict::Refuse : Verdict::Agree,
                                args.option("comment")});
}

Result<Answer> runAttach(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    return carryOut(session, args, AttachCommand{id, args.words[2]});
}

Result<Answer> runLink(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    SHOUWEN_TRY(const RecordId to, session.record(args.words[2]));
    return carryOut(session, args, LinkCommand{id, args.option("relation"), to});
}

Result<Answer> runMerge(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    if (args.has("undo"))
        return carryOut(session, args, UnmergeCommand{id});
    if (args.words.size() < 3)
        return Error(ErrorKind::Usage, Reason{"word.few",
                                              QT_TRANSLATE_NOOP("core", "too few words; write: %1"),
                                              {"merge NO NO | merge NO --undo"}});
    SHOUWEN_TRY(const RecordId into, session.record(args.words[2]));
    return carryOut(session, args, MergeCommand{id, into});
}

Result<Answer> runTag(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    return carryOut(session, args, TagCommand{id, args.words[2], args.has("undo")});
}

Result<Answer> runWithdraw(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    return carryOut(session, args, WithdrawCommand{id, args.option("reason")});
}

namespace {

Result<Answer> listDiffering(Session& session)
{
    SHOUWEN_TRY(const auto all, session.desk->differing(*session.person));
    Answer out;
    QJsonArray rows;
    for (const DifferingView& one : all) {
        out.text += textOf(one, *session.desk, session.language);
        rows.append(jsonOf(one, *session.desk));
    }
    if (all.empty())
        out.text = QCoreApplication::translate("cli", "every clock comes out as it was written")
                       .toStdString() +
                   '\n';
    out.json = json({{"rows", rows}, {"next", QJsonValue()}});
    return out;
}

} // namespace

Result<Answer> runRestate(Session& session, const Args& args)
{
    if (args.words.size() < 2)
        return listDiffering(session);
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    return carryOut(session, args, RestateCommand{id});
}

/// All notices of the record that are this person's.
Result<Answer> runNotice(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    std::vector<NoticeView> mine = session.desk->notices(*session.person);
    std::erase_if(mine, [&id](const NoticeView& notice) { return notice.record != id; });
    if (mine.empty())
        return Error(ErrorKind::NotFound,
                     Reason{"notice.gone",
                            QT_TRANSLATE_NOOP("core", "there is no such notice for %1"),
                            {session.person->name}});
    for (const NoticeView& notice : mine)
        SHOUWEN_CHECK(session.desk->acknowledge(*session.person, notice));
    return Answer{mine.front().number + '\n', json({{"number", q(mine.front().number)},
                                                    {"notices", static_cast<int>(mine.size())}})};
}

Result<Answer> runResolve(Session& session, const Args& args)
{
    SHOUWEN_TRY(const RecordId id, session.record(args.words[1]));
    ResolveCommand command{id, args.words.size() > 2 ? args.words[2] : std::string(), std::nullopt};
    if (args.has("entry")) {
        command.loser = EntryId::fromHex(args.option("entry"));
        if (!command.loser)
            return badEntry();
    }
    command.keep = args.has("keep");
    return carryOut(session, args, command);
}

} // namespace shouwen::cli

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/sync/membership.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <csignal>
#include <iostream>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace shouwen::cli {
namespace {

std::string said(const char* text)
{
    return QCoreApplication::translate("cli", text).toStdString();
}

std::string filled(const char* text, const std::vector<std::string>& args)
{
    return fillArgs(said(text), args);
}

Error fewWords(const char* usage)
{
    return {ErrorKind::Usage,
            Reason{"word.few", QT_TRANSLATE_NOOP("core", "too few words; write: %1"), {usage}}};
}

volatile std::sig_atomic_t stopAsked = 0;

/// A line on stderr that counts, where somebody looks; Ctrl-C stops between two slices.
class Telling {
public:
    Telling()
    {
        stopAsked = 0;
        m_before = std::signal(SIGINT, [](int) { stopAsked = 1; });
    }
    ~Telling()
    {
        if (m_told)
            std::cerr << '\n';
        std::signal(SIGINT, m_before);
    }
    WorkProgress progress()
    {
        return [this](std::int64_t done, std::int64_t all) {
#ifdef Q_OS_UNIX
            if (::isatty(STDERR_FILENO) != 0) {
                std::cerr << '\r' << done << '/' << all << "  " << std::flush;
                m_told = true;
            }
#endif
            return stopAsked == 0;
        };
    }

private:
    void (*m_before)(int);
    bool m_told = false;
};

const char* fateName(FileFate fate)
{
    switch (fate) {
    case FileFate::Taken:
        return "taken";
    case FileFate::Known:
        return "known";
    case FileFate::Ours:
        return "ours";
    case FileFate::NotOurs:
        return "not_ours";
    case FileFate::Damaged:
        return "damaged";
    case FileFate::Unknown:
        return "unknown_device";
    case FileFate::TooNew:
        return "too_new";
    }
    return "";
}

/// Only what somebody has to know or do.
std::string fateText(const FileReport& file, const Desk& desk)
{
    switch (file.fate) {
    case FileFate::Damaged:
        return filled(QT_TRANSLATE_NOOP("cli", "%1: incomplete or damaged; copy it again"),
                      {file.name});
    case FileFate::NotOurs:
        return filled(QT_TRANSLATE_NOOP("cli", "%1: no bundle of this organisation"), {file.name});
    case FileFate::Unknown:
        return filled(
            QT_TRANSLATE_NOOP("cli", "%1: signed on %2 by the unknown device %3; an administrator "
                                     "may take it with --accept and these digits"),
            {file.name, timeText(desk, file.writtenAt), file.device ? file.device->hex() : ""});
    case FileFate::TooNew:
        return filled(QT_TRANSLATE_NOOP("cli", "%1: of a newer version; update this program"),
                      {file.name});
    default:
        return {};
    }
}

std::string stoppedText()
{
    return said(QT_TRANSLATE_NOOP(
        "cli", "equal journals gave unequal records: the exchange has stopped; run \"verify\" on "
               "both desks and report what it says; an administrator lets it go on with \"bundle "
               "in DIR --accept stopped\""));
}

/// What is worth an administrator's attention after a merge.
std::vector<std::string> warnings(const IntakeReport& report)
{
    std::vector<std::string> out;
    for (const Fork& fork : report.admit.forks)
        out.push_back(filled(QT_TRANSLATE_NOOP("cli", "desk %1 wrote position %2 twice: it was "
                                                      "copied; both are kept"),
                             {fork.writer.hex().substr(0, 8), std::to_string(fork.seq)}));
    if (report.renewed)
        out.push_back(said(QT_TRANSLATE_NOOP(
            "cli", "this store knew less than it once wrote: it has fetched that back and goes on "
                   "under a desk number of its own")));
    if (report.waiting > 0)
        out.push_back(filled(QT_TRANSLATE_NOOP("cli", "%1 entries wait for others that have not "
                                                      "come yet"),
                             {std::to_string(report.waiting)}));
    if (report.admit.ahead > 0)
        out.push_back(filled(QT_TRANSLATE_NOOP("cli", "%1 entries are dated more than a day ahead: "
                                                      "a clock is wrong, here or there"),
                             {std::to_string(report.admit.ahead)}));
    if (!report.stopped.empty())
        out.push_back(stoppedText());
    return out;
}

Answer answerOf(const IntakeReport& report, const Desk& desk)
{
    Answer out;
    QJsonArray files, warned;
    for (const FileReport& file : report.files) {
        files.append(json({{"name", q(file.name)}, {"fate", q(fateName(file.fate))}}));
        if (const std::string line = fateText(file, desk); !line.empty())
            out.text += "  ! " + line + '\n';
    }
    for (const std::string& line : warnings(report)) {
        warned.append(q(line));
        out.text += "  ! " + line + '\n';
    }
    out.text =
        filled(QT_TRANSLATE_NOOP("cli", "%1 files taken in, %2 known before; %3 new entries, %4 "
                                        "records changed, %5 attachments"),
               {std::to_string(report.count(FileFate::Taken)),
                std::to_string(report.count(FileFate::Known) + report.count(FileFate::Ours)),
                std::to_string(report.admit.admitted),
                std::to_string(report.admit.changes.records.size()),
                std::to_string(report.attachments)}) +
        '\n' + out.text;
    out.json = json({{"files", files},
                     {"admitted", static_cast<qint64>(report.admit.admitted)},
                     {"duplicates", static_cast<qint64>(report.admit.duplicates)},
                     {"records", static_cast<qint64>(report.admit.changes.records.size())},
                     {"attachments", static_cast<qint64>(report.attachments)},
                     {"waiting", static_cast<qint64>(report.waiting)},
                     {"forks", static_cast<qint64>(report.admit.forks.size())},
                     {"renewed", report.renewed},
                     {"warnings", warned}});
    return out;
}

Result<Answer> bundleOutWord(Session& session, const Args& args)
{
    if (!args.has("to"))
        return fewWords("bundle out --to DIR [--for DESK]");
    Telling telling;
    SHOUWEN_TRY(const OutReport report,
                session.desk->bundleOut(*session.person, args.option("to"), args.option("for"),
                                        telling.progress()));
    Answer out;
    QJsonArray files;
    for (const std::string& name : report.files) {
        files.append(q(name));
        out.text += name + '\n';
    }
    out.text += filled(QT_TRANSLATE_NOOP("cli", "%1 entries, %2 attachments"),
                       {std::to_string(report.entries), std::to_string(report.attachments)}) +
                '\n';
    if (report.removed > 0)
        out.text += filled(QT_TRANSLATE_NOOP("cli", "%1 earlier files that every desk has taken in "
                                                    "were removed"),
                           {std::to_string(report.removed)}) +
                    '\n';
    if (!report.stopped.empty())
        out.text += "  ! " + stoppedText() + '\n';
    out.json = json({{"files", files},
                     {"entries", static_cast<qint64>(report.entries)},
                     {"attachments", static_cast<qint64>(report.attachments)},
                     {"removed", static_cast<qint64>(report.removed)},
                     {"stopped", !report.stopped.empty()}});
    return out;
}

Result<Answer> inviteWord(Session& session, const Args& args)
{
    if (!args.has("to"))
        return fewWords("desk invite --to DIR [--name TEXT]");
    Telling telling;
    SHOUWEN_TRY(const Invitation invitation,
                session.desk->invite(*session.person, args.option("name"), args.option("to"),
                                     telling.progress()));
    Answer out;
    out.text = filled(QT_TRANSLATE_NOOP("cli", "desk %1 may join from this folder; whoever has it "
                                               "can read everything, so keep it safe"),
                      {invitation.number}) +
               '\n';
    QJsonArray files;
    for (const std::string& name : invitation.files)
        files.append(q(name));
    out.json = json({{"desk", q(invitation.number)}, {"files", files}});
    return out;
}

Result<Answer> joinWord(Session& session, const Args& args)
{
    if (args.words.size() < 3)
        return fewWords("desk join DIR");
    Telling telling;
    SHOUWEN_TRY(session.desk,
                Desk::join(session.storePath, args.words[2], session.seams(), telling.progress()));
    session.desk->speak(session.language, translatedCore);
    SHOUWEN_TRY(const auto desks, session.desk->desks());
    Answer out;
    for (const DeskMember& desk : desks)
        if (desk.self) {
            out.text = filled(QT_TRANSLATE_NOOP("cli", "%1: this is desk %2 now"),
                              {session.desk->path(), desk.number}) +
                       '\n';
            out.json = json({{"store", q(session.desk->path())}, {"desk", q(desk.number)}});
        }
    return out;
}

std::string standingOf(const DeskMember& desk, const Desk& owner)
{
    if (!desk.writer)
        return said(QT_TRANSLATE_NOOP("cli", "invited"));
    std::string text = desk.self ? said(QT_TRANSLATE_NOOP("cli", "this one")) : std::string();
    const auto add = [&text](const std::string& words) {
        text += (text.empty() ? "" : ", ") + words;
    };
    if (desk.administrator)
        add(said(QT_TRANSLATE_NOOP("cli", "administrator")));
    if (desk.ended)
        add(said(QT_TRANSLATE_NOOP("cli", "goes on under another number")));
    if (desk.revokedAfter)
        add(said(QT_TRANSLATE_NOOP("cli", "revoked")));
    if (desk.forkedAt)
        add(said(QT_TRANSLATE_NOOP("cli", "forked")));
    if (desk.heardAt)
        add(filled(QT_TRANSLATE_NOOP("cli", "heard %1"), {timeText(owner, *desk.heardAt)}));
    return text;
}

Result<Answer> listWord(Session& session)
{
    SHOUWEN_TRY(const auto desks, session.desk->desks());
    Answer out;
    QJsonArray rows;
    for (const DeskMember& desk : desks) {
        out.text += desk.number + "  " + (desk.name.empty() ? "-" : desk.name) + "  " +
                    standingOf(desk, *session.desk) + '\n';
        rows.append(json({{"desk", q(desk.number)},
                          {"name", q(desk.name)},
                          {"self", desk.self},
                          {"joined", desk.writer.has_value()},
                          {"forked", desk.forkedAt.has_value()},
                          {"revoked", desk.revokedAfter.has_value()}}));
    }
    if (desks.empty())
        out.text = said(QT_TRANSLATE_NOOP("cli", "this is the only desk; \"desk invite --to DIR\" "
                                                 "lets another one join")) +
                   '\n';
    out.json = json({{"rows", rows}});
    return out;
}

Result<Answer> revokeWord(Session& session, const Args& args)
{
    constexpr const char* kUsage = "desk revoke NUMBER --upto SEQ";
    bool read = false;
    const qulonglong last = q(args.option("upto")).toULongLong(&read);
    if (args.words.size() < 3 || !read)
        return fewWords(kUsage);
    SHOUWEN_CHECK(session.desk->revoke(*session.person, args.words[2], last));
    Answer out;
    out.text = filled(QT_TRANSLATE_NOOP("cli", "what desk %1 wrote after %2 counts no more"),
                      {args.words[2], args.option("upto")}) +
               '\n';
    out.json = json({{"desk", q(args.words[2])}, {"upto", static_cast<qint64>(last)}});
    return out;
}

} // namespace

Result<Answer> runBundle(Session& session, const Args& args)
{
    if (args.words[1] == "out")
        return bundleOutWord(session, args);
    if (args.words[1] != "in" || args.words.size() < 3)
        return fewWords(
            "bundle out --to DIR [--for DESK] | bundle in DIR|FILE [--accept DEVICE|stopped]");
    Telling telling;
    SHOUWEN_TRY(const IntakeReport report,
                session.desk->bundleIn(*session.person, args.words[2], args.option("accept"),
                                       telling.progress()));
    static_cast<void>(session.desk->catchUp(Milliseconds(2000)));
    return answerOf(report, *session.desk);
}

Result<Answer> runDesk(Session& session, const Args& args)
{
    const std::string& what = args.words[1];
    if (what == "join")
        return joinWord(session, args);
    SHOUWEN_CHECK(session.ready(args, what == "list" ? DeskAccess::ReadOnly : DeskAccess::Own));
    if (what == "invite")
        return inviteWord(session, args);
    if (what == "list")
        return listWord(session);
    if (what == "revoke")
        return revokeWord(session, args);
    return fewWords("desk invite --to DIR | join DIR | list | revoke NUMBER --upto SEQ");
}

Result<Answer> runConflicts(Session& session, const Args&)
{
    SHOUWEN_TRY(const auto all, session.desk->conflicts(*session.person));
    Answer out;
    QJsonArray rows;
    for (const ConflictView& c : all) {
        const std::string what = c.what.empty() ? said(QT_TRANSLATE_NOOP("cli", "state")) : c.what;
        const std::string how =
            c.entry ? "resolve " + c.number + " --entry " + c.entry->hex() : "resolve " + c.number;
        out.text += c.number + "  " + c.title + '\n' + "  " +
                    filled(QT_TRANSLATE_NOOP("cli", "%1: \"%2\" holds; \"%3\" by %4 (%5) lost"),
                           {what, c.holds, c.lost, c.lostBy, timeText(*session.desk, c.lostAt)}) +
                    "\n  > " + how + '\n';
        rows.append(json({{"number", q(c.number)},
                          {"what", q(c.what)},
                          {"holds", q(c.holds)},
                          {"lost", q(c.lost)},
                          {"entry", q(c.entry ? c.entry->hex() : std::string())},
                          {"by", q(c.lostBy)}}));
    }
    if (all.empty())
        out.text = said(QT_TRANSLATE_NOOP("cli", "nothing is to be settled")) + '\n';
    out.json = json({{"rows", rows}});
    return out;
}

namespace {

const char* findingText(std::string_view code)
{
    static constexpr std::pair<std::string_view, const char*> kTexts[] = {
        {"clock", QT_TRANSLATE_NOOP("cli", "dated more than a day ahead")},
        {"fork",
         QT_TRANSLATE_NOOP("cli", "the desk was copied or set back and wrote on twice; both "
                                  "are kept")},
        {"number.twice", QT_TRANSLATE_NOOP("cli", "two records have this number: the desk was "
                                                  "copied or set back")},
        {"right", QT_TRANSLATE_NOOP("cli", "the role was not allowed to do this")},
        {"role.not_held", QT_TRANSLATE_NOOP("cli", "the person did not have the role")},
        {"role.unknown", QT_TRANSLATE_NOOP("cli", "the rulebook has no such role")},
        {"rulebook.unknown", QT_TRANSLATE_NOOP("cli", "written by a rulebook that is not here")},
    };
    for (const auto& [known, text] : kTexts)
        if (known == code)
            return text;
    return "";
}

/// A line for people: what it is about, what is wrong, and who did what when.
std::string lineOf(const FindingView& finding, const Desk& desk)
{
    if (finding.code == "stopped")
        return stoppedText();
    std::string line = finding.number.empty() ? "-" : finding.number;
    line += "  " + said(findingText(finding.code));
    if (!finding.name.empty())
        line += "  " + finding.name + (finding.role.empty() ? "" : " (" + finding.role + ')');
    if (!finding.op.empty())
        line += "  " + finding.op;
    if (finding.writtenAt != Instant{})
        line += "  " + timeText(desk, finding.writtenAt);
    return line;
}

} // namespace

Result<Answer> runFindings(Session& session, const Args&)
{
    SHOUWEN_TRY(const auto all, session.desk->findings(*session.person));
    Answer out;
    QJsonArray rows;
    for (const FindingView& f : all) {
        out.text += lineOf(f, *session.desk) + '\n';
        rows.append(json({{"number", q(f.number)},
                          {"code", q(f.code)},
                          {"op", q(f.op)},
                          {"name", q(f.name)},
                          {"role", q(f.role)},
                          {"entry", q(f.entry.hex())}}));
    }
    if (all.empty())
        out.text = said(QT_TRANSLATE_NOOP("cli", "everything was allowed")) + '\n';
    out.json = json({{"rows", rows}});
    return out;
}

} // namespace shouwen::cli

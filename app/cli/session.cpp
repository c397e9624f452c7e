// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/show.h"

#include "core/workflow/naming.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <thread>

namespace shouwen::cli {

Outcome Session::needDesk(DeskAccess access)
{
    if (desk)
        return Done{};
    auto opened = Desk::open(storePath, access, seams());
    // Another command is at it: a moment later it is done.
    constexpr auto kPatience = std::chrono::seconds(5);
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (!opened && opened.error().kind == ErrorKind::Busy &&
           std::chrono::steady_clock::now() < until) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        opened = Desk::open(storePath, access, seams());
    }
    if (!opened && opened.error().kind == ErrorKind::NotFound)
        return Error(ErrorKind::Io,
                     Reason{"store.none",
                            QT_TRANSLATE_NOOP(
                                "core", "there is no store %1; make one with \"shouwen-cli init\""),
                            {storePath}});
    const bool mustDerive =
        !opened && access == DeskAccess::ReadOnly && opened.error().kind == ErrorKind::Rejected;
    if (mustDerive)
        opened = Desk::open(storePath, DeskAccess::Own, seams());
    if (!opened)
        return std::move(opened).error();
    desk = *std::move(opened);
    desk->speak(language, translatedCore);
    return Done{};
}

Outcome Session::needPerson()
{
    if (!who.empty()) {
        SHOUWEN_TRY(person, desk->signIn(who));
        return Done{};
    }
    if (person)
        return Done{};
    const std::vector<Person> all = desk->staff();
    if (all.size() != 1)
        return Error(
            ErrorKind::Usage,
            Reason{"as.needed",
                   QT_TRANSLATE_NOOP("core", "say who you are with --as NAME; \"shouwen-cli "
                                             "staff --as admin\" lists the names")});
    person = all.front();
    return Done{};
}

Outcome Session::ready(const Args& args, DeskAccess access)
{
    SHOUWEN_CHECK(needDesk(access));
    if (args.has("as"))
        who = args.option("as");
    return needPerson();
}

/// @A and @A/H1 as numbers; everything else as it is.
std::string Session::number(const std::string& written) const
{
    if (written == "@last")
        return lastNumber;
    const std::size_t slash = std::min(written.find('/'), written.size());
    const bool labelled = written.size() > 1 && written.front() == '@';
    const auto it = labelled ? labels.find(written.substr(1, slash - 1)) : labels.end();
    return it == labels.end() ? written : it->second + written.substr(slash);
}

Result<RecordId> Session::record(const std::string& written)
{
    const std::string typed = number(written);
    if (typed.empty() || typed.front() == '@')
        return Error(ErrorKind::Usage,
                     Reason{"label.unknown",
                            QT_TRANSLATE_NOOP("core", "nothing was labelled \"%1\" before"),
                            {written}});
    SHOUWEN_TRY(const RecordId id, desk->resolve(*person, typed));
    if (!about)
        about = id;
    return id;
}

std::string Session::placeText(const std::string& where) const
{
    if (!desk || where.empty())
        return where;
    const KindDef* kind = desk->rules().kind(aboutKind);
    if (about && person)
        if (const auto view = desk->show(*person, *about))
            kind = view->kind ? desk->rules().kind(view->kind->name) : nullptr;
    const FieldDef* field = kind ? fieldNamed(*kind, where) : nullptr;
    return field ? labelledName(field->label, where, language) : where;
}

Result<FieldInput> Session::fields(const Args& args, std::size_t from) const
{
    SHOUWEN_TRY(FieldInput input, fieldWords(args.words, from));
    for (auto& [name, typed] : input)
        if (!typed.empty() && typed.front() == '@')
            typed = number(typed);
    return input;
}

Result<std::optional<Instant>> Session::at(const Args& args)
{
    if (!args.has("at"))
        return std::optional<Instant>();
    auto t = desk->zone().parse(args.option("at"));
    if (!t)
        return Error(ErrorKind::Usage, std::move(t).error().reasons);
    return std::optional(*t);
}

QJsonObject errorJson(const Error& error)
{
    QJsonArray reasons;
    for (const Reason& reason : error.reasons)
        reasons.append(json({{"code", QString::fromLatin1(reason.code)},
                             {"where", q(reason.where)},
                             {"text", q(fillArgs(translatedCore(reason.text), reason.args))}}));
    return json({{"error", reasons}});
}

} // namespace shouwen::cli

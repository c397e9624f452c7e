// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/show.h"

#include <QJsonArray>

#include <algorithm>

namespace shouwen::cli {

Outcome Session::needDesk(DeskAccess access)
{
    if (desk)
        return Done{};
    auto opened = Desk::open(storePath, access, seams());
    if (!opened && access == DeskAccess::ReadOnly)
        opened = Desk::open(storePath, DeskAccess::Own, seams());
    if (!opened)
        return std::move(opened).error();
    desk = *std::move(opened);
    desk->speak(language);
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
        return Error(ErrorKind::Usage, Reason{"as.needed", QT_TRANSLATE_NOOP("core", "say who you are with --as NAME; \"shouwen-cli "
                                                                                     "staff --as admin\" lists the names")});
    person = all.front();
    return Done{};
}

Result<RecordId> Session::record(const std::string& number)
{
    if (number == "@last" && !lastNumber.empty())
        return desk->resolve(*person, lastNumber);
    if (number.size() > 1 && number.front() == '@') { // @A, and @A/H1 for what a rule made of it
        const std::size_t slash = std::min(number.find('/'), number.size());
        const auto it = labels.find(number.substr(1, slash - 1));
        if (it == labels.end())
            return Error(ErrorKind::Usage, Reason{"label.unknown", QT_TRANSLATE_NOOP("core", "nothing was labelled \"%1\" before"),
                                                  {number.substr(1)}});
        return desk->resolve(*person, it->second + number.substr(slash));
    }
    return desk->resolve(*person, number);
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
        reasons.append(json({{"code", QString::fromLatin1(reason.code)}, {"where", q(reason.where)},
                                   {"text", q(plainText(reason))}}));
    return json({{"error", reasons}});
}

} // namespace shouwen::cli

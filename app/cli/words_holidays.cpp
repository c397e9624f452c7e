// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/base/text.h"
#include "core/calendar/holiday_import.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace shouwen::cli {
namespace {

constexpr std::size_t kMostBytes = 4 * 1024 * 1024;

/// Translated, its arguments filled in.
std::string words(const Reason& reason)
{
    return fillArgs(translatedCore(reason.text), reason.args);
}

std::string kindWord(HolidayProposal proposal)
{
    switch (proposal) {
    case HolidayProposal::Off:
        return QCoreApplication::translate("cli", "day off").toStdString();
    case HolidayProposal::Work:
        return QCoreApplication::translate("cli", "make-up day").toStdString();
    case HolidayProposal::Observance:
        return QCoreApplication::translate("cli", "no day off").toStdString();
    }
    return {};
}

/// The region asked for, or the only one the running rulebook's calendars keep.
Result<std::shared_ptr<const HolidayRegion>> regionOf(const Session& session, const Args& args)
{
    const auto& regions = session.desk->rules().regions;
    std::string known;
    for (const auto& [code, region] : regions)
        known += (known.empty() ? "" : ", ") + code;
    const std::string code = args.option("region", regions.empty() ? "" : regions.begin()->first);
    const auto it = regions.find(code);
    if (it != regions.end())
        return it->second;
    return Error(ErrorKind::NotFound,
                 Reason{"holidays.region",
                        QT_TRANSLATE_NOOP("core", "no calendar keeps the holidays of \"%1\"; those "
                                                  "kept are: %2"),
                        {code, known}});
}

Result<Answer> showHolidays(const HolidayRegion& region, const std::string& year)
{
    const auto wanted = parseInteger(year);
    if (!year.empty() && !wanted)
        return Error(ErrorKind::Usage, Reason{"holidays.year",
                                              QT_TRANSLATE_NOOP("core", "\"%1\" is not a year"),
                                              {std::string(firstCharacters(year, 40))}});
    if (wanted && !region.isPublished(static_cast<int>(*wanted)))
        return Error(
            ErrorKind::NotFound,
            Reason{"holidays.unpublished",
                   QT_TRANSLATE_NOOP("core", "the holidays of %1 are not known yet; take them in "
                                             "with: holidays import FILE"),
                   {year}});
    Answer out;
    QJsonArray days;
    for (const HolidayDate& day : region.dates) {
        if (wanted && static_cast<int>(day.date.year()) != *wanted)
            continue;
        const auto what =
            day.kind == HolidayKind::Off ? HolidayProposal::Off : HolidayProposal::Work;
        out.text += formatDate(day.date) + "  " + kindWord(what) + "  " + day.name + '\n';
        days.append(json({{"date", q(formatDate(day.date))},
                          {"off", day.kind == HolidayKind::Off},
                          {"name", q(day.name)}}));
    }
    out.json = json({{"region", q(region.code)}, {"days", days}});
    return out;
}

std::string_view extension(std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
}

Result<HolidayReviewList> review(Session& session, const std::string& path,
                                 const HolidayRegion& region)
{
    SHOUWEN_TRY(const std::string text, session.files.read(path, kMostBytes));
    const bool ics = extension(path) == "ics" || text.find("BEGIN:VCALENDAR") != std::string::npos;
    return ics ? reviewIcs(text, region) : reviewJson(text, region);
}

/// sure, all, or the dates named; a date that the file does not hold is refused.
Result<std::vector<HolidayReview>> accepted(const HolidayReviewList& list, const std::string& how)
{
    std::vector<HolidayReview> out;
    if (how == "sure" || how == "all") {
        std::copy_if(list.entries.begin(), list.entries.end(), std::back_inserter(out),
                     [&](const HolidayReview& entry) { return how == "all" || entry.isSure; });
        return out;
    }
    for (std::size_t from = 0; from <= how.size();) {
        const std::size_t to = std::min(how.find(',', from), how.size());
        const std::string word = how.substr(from, to - from);
        from = to + 1;
        SHOUWEN_TRY(const Date date, parseDate(word));
        const auto before = out.size();
        std::copy_if(list.entries.begin(), list.entries.end(), std::back_inserter(out),
                     [&](const HolidayReview& entry) { return entry.date == date; });
        if (out.size() == before)
            return Error(ErrorKind::NotFound,
                         Reason{"holidays.no_date",
                                QT_TRANSLATE_NOOP("core", "the file says nothing of %1"),
                                {word}});
    }
    return out;
}

Answer reviewAnswer(const HolidayReviewList& list)
{
    Answer out;
    QJsonArray days, passedOver;
    for (const HolidayReview& entry : list.entries) {
        out.text += std::string(entry.isSure ? "* " : "? ") + formatDate(entry.date) + "  " +
                    kindWord(entry.proposal) + "  " + entry.name + "  (" + words(entry.why) +
                    (entry.doubt ? "; " + words(*entry.doubt) : "") + ")\n";
        days.append(json({{"date", q(formatDate(entry.date))},
                          {"proposal", q(kindWord(entry.proposal))},
                          {"name", q(entry.name)},
                          {"sure", entry.isSure},
                          {"why", q(words(entry.why))},
                          {"doubt", q(entry.doubt ? words(*entry.doubt) : "")}}));
    }
    for (const Reason& reason : list.passedOver) {
        out.text += "- " + words(reason) + '\n';
        passedOver.append(q(words(reason)));
    }
    out.text += QCoreApplication::translate(
                    "cli", "Nothing is changed yet: --accept sure takes those marked *, --accept "
                           "all everything, or name the dates.")
                    .toStdString() +
                '\n';
    out.json = json({{"days", days}, {"passed_over", passedOver}});
    return out;
}

Result<Answer> importHolidays(Session& session, const Args& args, const HolidayRegion& region)
{
    SHOUWEN_TRY(const HolidayReviewList list, review(session, args.words[2], region));
    if (!args.has("accept"))
        return reviewAnswer(list);
    SHOUWEN_TRY(const auto taken, accepted(list, args.option("accept")));
    const HolidayRegion next = adopt(region, taken, args.option("notice"));
    SHOUWEN_TRY(const Receipt receipt, session.desk->useHolidays(*session.person, next));
    const auto changed = next.dates.size() - region.dates.size();
    Answer out;
    out.text = QCoreApplication::translate("cli", "%1 of %2 dates taken in, %3 of them new; due "
                                                  "times follow.")
                   .arg(taken.size())
                   .arg(list.entries.size())
                   .arg(changed)
                   .toStdString() +
               '\n';
    out.json = json({{"taken", static_cast<int>(taken.size())},
                     {"new", static_cast<int>(changed)},
                     {"changed", !receipt.changes.empty()}});
    return out;
}

} // namespace

Result<Answer> runHolidays(Session& session, const Args& args)
{
    const std::string& what = args.words[1];
    const bool writes = what == "import" && args.has("accept");
    SHOUWEN_CHECK(session.ready(args, writes ? DeskAccess::Own : DeskAccess::ReadOnly));
    SHOUWEN_TRY(const auto region, regionOf(session, args));
    if (what == "show")
        return showHolidays(*region, args.words.size() > 2 ? args.words[2] : "");
    if (what == "import" && args.words.size() > 2)
        return importHolidays(session, args, *region);
    return Error(ErrorKind::Usage, Reason{"word.few",
                                          QT_TRANSLATE_NOOP("core", "too few words; write: %1"),
                                          {wordNamed("holidays")->usage}});
}

} // namespace shouwen::cli

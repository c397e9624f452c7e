// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_import.h"

#include "core/calendar/calendar_spec.h"
#include "core/calendar/ics_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

using namespace Qt::Literals::StringLiterals;

bool holdsAny(std::string_view text, const auto& words)
{
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

constexpr std::array<std::string_view, 5> kWorkWords = {"班", "Working Day", "working day",
                                                        "Make-up", "make-up"};
constexpr std::array<std::string_view, 7> kOffWords = {
    "休", "放假", "假期", "Day off", "day off", "Day Off", "holiday period"};
constexpr std::array<std::string_view, 6> kObservanceWords = {
    "Observance", "observance", "纪念日", "节气", "Season", "Local holiday"};
/// The holidays of the national regulation; a feed that only names them is half an answer.
constexpr std::array<std::string_view, 15> kStatutory = {
    "元旦", "春节",       "除夕",        "清明",           "劳动节",
    "端午", "中秋",       "国庆",        "New Year's Day", "Spring Festival",
    "Qing", "Labour Day", "Dragon Boat", "Mid-Autumn",     "National Day"};

Reason statedByFile() { return {"holidays.stated", QT_TRANSLATE_NOOP("core", "the file says so")}; }

/// What a line of a feed means. The order matters: 调休上班 holds both 休 and 班.
HolidayReview judged(Date date, const std::string& name, const std::string& details)
{
    const std::string all = name + '\n' + details;
    if (holdsAny(name, kWorkWords))
        return {.date = date,
                .proposal = HolidayProposal::Work,
                .name = name,
                .why = {"holidays.named_work",
                        QT_TRANSLATE_NOOP("core", "its name is that of a working day")},
                .isSure = true};
    if (holdsAny(all, kObservanceWords))
        return {.date = date,
                .proposal = HolidayProposal::Observance,
                .name = name,
                .why = {"holidays.observance",
                        QT_TRANSLATE_NOOP("core", "an observance is no day off")}};
    if (holdsAny(name, kOffWords))
        return {.date = date,
                .proposal = HolidayProposal::Off,
                .name = name,
                .why = {"holidays.named_off",
                        QT_TRANSLATE_NOOP("core", "its name is that of a day off")},
                .isSure = true};
    if (holdsAny(name, kStatutory))
        return {.date = date,
                .proposal = HolidayProposal::Off,
                .name = name,
                .why = {"holidays.statutory",
                        QT_TRANSLATE_NOOP("core", "it bears the name of a public holiday; the file "
                                                  "does not say that nobody works")}};
    return {.date = date,
            .proposal = HolidayProposal::Observance,
            .name = name,
            .why = {"holidays.unknown_name",
                    QT_TRANSLATE_NOOP("core", "not known as a public holiday")}};
}

std::optional<Reason> contradiction(const HolidayReview& entry, const HolidayRegion& region)
{
    if (entry.proposal == HolidayProposal::Observance)
        return std::nullopt;
    const bool isOff = entry.proposal == HolidayProposal::Off;
    if (const HolidayDate* known = region.find(entry.date))
        if ((known->kind == HolidayKind::Off) != isOff)
            return Reason{"holidays.contradicts",
                          QT_TRANSLATE_NOOP("core", "so far the date is \"%1\" and the opposite"),
                          {known->name}};
    const bool isRest = region.rest[weekdayIndex(std::chrono::weekday(entry.date))];
    if (!isOff && !isRest)
        return Reason{
            "holidays.works_anyway",
            QT_TRANSLATE_NOOP("core", "a make-up day on a weekday that is worked anyway")};
    return std::nullopt;
}

/// Sorts, finds lines against each other and against the region.
HolidayReviewList finished(HolidayReviewList list, const HolidayRegion& region)
{
    auto& all = list.entries;
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].doubt = contradiction(all[i], region);
        for (std::size_t j = i; j-- > 0 && all[j].date == all[i].date;)
            if (all[i].proposal != all[j].proposal &&
                all[i].proposal != HolidayProposal::Observance &&
                all[j].proposal != HolidayProposal::Observance) {
                all[i].doubt = all[j].doubt =
                    Reason{"holidays.file_disagrees",
                           QT_TRANSLATE_NOOP("core", "the file says both; decide which")};
                all[j].isSure = false;
            }
        if (all[i].doubt)
            all[i].isSure = false;
    }
    return list;
}

void addJson(HolidayReviewList& list, const QString& date, const QString& name,
             std::optional<bool> isOff)
{
    const auto parsed = parseDate(date.toStdString());
    if (!parsed) {
        list.passedOver.push_back(parsed.error().reasons.front());
        return;
    }
    HolidayReview entry = judged(*parsed, name.toStdString(), {});
    if (isOff) {
        entry.proposal = *isOff ? HolidayProposal::Off : HolidayProposal::Work;
        entry.why = statedByFile();
        entry.isSure = true;
    }
    list.entries.push_back(std::move(entry));
}

void addJsonDays(HolidayReviewList& list, const QJsonArray& days)
{
    for (const QJsonValue value : days) {
        const QJsonObject day = value.toObject();
        const QJsonValue isOff = day["isOffDay"_L1];
        addJson(list, day["date"_L1].toString(), day["name"_L1].toString(),
                isOff.isBool() ? std::optional(isOff.toBool()) : std::nullopt);
    }
}

void addJsonYears(HolidayReviewList& list, const QJsonObject& years)
{
    for (const QJsonValue value : years) {
        const QJsonObject year = value.toObject();
        for (const bool isOff : {true, false})
            for (const QJsonValue day : year[isOff ? "off"_L1 : "work"_L1].toArray())
                addJson(list, day.toArray().at(0).toString(), day.toArray().at(1).toString(),
                        isOff);
    }
}

} // namespace

Result<HolidayReviewList> reviewIcs(std::string_view ics, const HolidayRegion& region)
{
    constexpr std::int64_t kMostDays = 60; // no holiday is longer; an event that is, is none
    HolidayReviewList list;
    SHOUWEN_TRY(const std::vector<IcsEvent> events, readIcs(ics, list.passedOver));
    for (const IcsEvent& event : events) {
        auto day = std::chrono::sys_days(event.first);
        const auto end = std::chrono::sys_days(event.end);
        if ((end - day).count() > kMostDays) {
            list.passedOver.push_back({"holidays.too_long",
                                       QT_TRANSLATE_NOOP("core", "\"%1\" lasts too long for a "
                                                                 "holiday"),
                                       {event.summary}});
            continue;
        }
        for (; day < end; day += std::chrono::days(1))
            list.entries.push_back(judged(Date(day), event.summary, event.details));
    }
    return finished(std::move(list), region);
}

Result<HolidayReviewList> reviewJson(std::string_view json, const HolidayRegion& region)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray(json.data(), static_cast<qsizetype>(json.size())), &problem);
    if (document.isNull())
        return Error(ErrorKind::Rejected,
                     Reason{"holidays.bad_json",
                            QT_TRANSLATE_NOOP("core", "the file is not JSON: %1 at byte %2"),
                            {problem.errorString().toStdString(), std::to_string(problem.offset)}});
    HolidayReviewList list;
    if (document.isArray())
        addJsonDays(list, document.array());
    addJsonDays(list, document.object()["days"_L1].toArray());
    addJsonYears(list, document.object()["years"_L1].toObject());
    if (list.entries.empty())
        return Error(ErrorKind::Rejected,
                     Reason{"holidays.no_dates",
                            QT_TRANSLATE_NOOP("core", "the file holds no dates in a known form")});
    return finished(std::move(list), region);
}

HolidayRegion adopt(HolidayRegion region, const std::vector<HolidayReview>& accepted,
                    const std::string& notice)
{
    for (const HolidayReview& entry : accepted) {
        if (entry.proposal == HolidayProposal::Observance)
            continue;
        const HolidayDate day{.date = entry.date,
                              .kind = entry.proposal == HolidayProposal::Off ? HolidayKind::Off
                                                                             : HolidayKind::Work,
                              .name = entry.name};
        const auto at =
            std::lower_bound(region.dates.begin(), region.dates.end(), day.date,
                             [](const HolidayDate& other, Date date) { return other.date < date; });
        if (at != region.dates.end() && at->date == day.date)
            *at = day;
        else
            region.dates.insert(at, day);
        const int year = static_cast<int>(day.date.year());
        const auto place = std::lower_bound(region.published.begin(), region.published.end(), year);
        if (place != region.published.end() && *place == year)
            continue;
        region.notices.resize(region.published.size());
        region.notices.insert(region.notices.begin() + (place - region.published.begin()), notice);
        region.published.insert(place, year);
    }
    return region;
}

} // namespace shouwen

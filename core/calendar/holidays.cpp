// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include "core/base/text.h"
#include "core/calendar/calendar_spec.h"

#include <toml++/toml.h>

#include <algorithm>

namespace shouwen {
namespace {

class HolidayReader {
public:
    explicit HolidayReader(std::string file) : m_file(std::move(file)) {}

    Result<HolidayRegion> read(std::string_view text)
    {
        try {
            head(toml::parse(text));
        } catch (const toml::parse_error& problem) {
            add("holidays.syntax", QT_TRANSLATE_NOOP("core", "this is not TOML: %1"),
                {std::string(problem.description())}, problem.source());
            return Error(ErrorKind::Rejected, std::move(m_reasons));
        }
        std::sort(m_region.dates.begin(), m_region.dates.end(),
                  [](const HolidayDate& a, const HolidayDate& b) { return a.date < b.date; });
        if (!m_reasons.empty())
            return Error(ErrorKind::Rejected, std::move(m_reasons));
        return std::move(m_region);
    }

private:
    void add(const char* code, const char* text, std::vector<std::string> args,
             const toml::source_region& at)
    {
        m_reasons.push_back(
            {code, text, std::move(args),
             m_file + ':' + std::to_string(at.begin.line) + ':' + std::to_string(at.begin.column)});
    }

    void unknownKey(const toml::key& key, const std::vector<std::string>& known)
    {
        add("holidays.unknown_key",
            QT_TRANSLATE_NOOP("core", "\"%1\" is not known here; nearest is \"%2\""),
            {std::string(key.str()), nearestName(key.str(), known)}, key.source());
    }

    void wrong(const toml::node& node, const char* wanted)
    {
        add("holidays.wrong_value", QT_TRANSLATE_NOOP("core", "%1 is wanted here"), {wanted},
            node.source());
    }

    void head(const toml::table& root)
    {
        for (const auto& [key, node] : root) {
            if (key == "format") {
                if (node.value<std::int64_t>() != 1)
                    wrong(node, "format = 1");
            } else if (key == "region") {
                m_region.code = node.value<std::string>().value_or("");
            } else if (key == "rest") {
                restDays(node);
            } else if (key == "year" && node.is_table()) {
                years(*node.as_table());
            } else {
                unknownKey(key, {"format", "region", "rest", "year"});
            }
        }
        if (m_region.code.empty())
            add("holidays.no_region",
                QT_TRANSLATE_NOOP("core",
                                  "the file names no region; begin it with region = \"CN\""),
                {}, root.source());
    }

    void restDays(const toml::node& node)
    {
        m_region.rest.fill(false);
        if (!node.is_array())
            return wrong(node, "a list of weekdays such as [\"sat\", \"sun\"]");
        for (const toml::node& day : *node.as_array()) {
            const auto index = findWeekday(day.value<std::string>().value_or(""));
            if (index)
                m_region.rest[*index] = true;
            else
                wrong(day, "a weekday, mon ... sun,");
        }
    }

    void years(const toml::table& list)
    {
        for (const auto& [key, node] : list) { // sorted by name, and so by year
            const auto year = parseInteger(key.str());
            if (!year || *year < 1900 || *year > 2199 || key.str().size() != 4 ||
                !node.is_table()) {
                add("holidays.bad_year", QT_TRANSLATE_NOOP("core", "\"%1\" is no year"),
                    {std::string(key.str())}, key.source());
                continue;
            }
            m_region.published.push_back(static_cast<int>(*year));
            m_region.notices.emplace_back();
            oneYear(*node.as_table());
        }
    }

    void oneYear(const toml::table& year)
    {
        for (const auto& [key, node] : year) {
            if (key == "notice")
                m_region.notices.back() = node.value<std::string>().value_or("");
            else if (key == "off" && node.is_table())
                dates(*node.as_table(), HolidayKind::Off);
            else if (key == "work" && node.is_table())
                dates(*node.as_table(), HolidayKind::Work);
            else
                unknownKey(key, {"notice", "off", "work"});
        }
    }

    void dates(const toml::table& list, HolidayKind kind)
    {
        for (const auto& [key, node] : list) {
            const auto date = parseDate(key.str());
            if (!date) {
                add("holidays.bad_date",
                    QT_TRANSLATE_NOOP("core", "\"%1\" is not a date; write it like 2026-11-22"),
                    {std::string(key.str())}, key.source());
                continue;
            }
            if (static_cast<int>(date->year()) != m_region.published.back())
                add("holidays.other_year",
                    QT_TRANSLATE_NOOP("core", "%1 does not belong to %2; move it to its own year"),
                    {formatDate(*date), std::to_string(m_region.published.back())}, key.source());
            const bool twice =
                std::any_of(m_region.dates.begin(), m_region.dates.end(),
                            [&](const HolidayDate& other) { return other.date == *date; });
            if (twice)
                add("holidays.date_twice",
                    QT_TRANSLATE_NOOP("core", "%1 is both a day off and a make-up day"),
                    {formatDate(*date)}, key.source());
            m_region.dates.push_back(entry(*date, kind, node));
        }
    }

    HolidayDate entry(Date date, HolidayKind kind, const toml::node& node)
    {
        HolidayDate day{.date = date, .kind = kind};
        if (const auto name = node.value<std::string>()) {
            day.name = *name;
            return day;
        }
        if (!node.is_table()) {
            wrong(node, "a name, or { name = \"...\", follows = \"fri\" },");
            return day;
        }
        for (const auto& [key, value] : *node.as_table()) {
            if (key == "name") {
                day.name = value.value<std::string>().value_or("");
            } else if (key == "follows" && kind == HolidayKind::Work) {
                const auto index = findWeekday(value.value<std::string>().value_or(""));
                if (index)
                    day.follows = std::chrono::weekday(static_cast<unsigned>(*index) + 1);
                else
                    wrong(value, "a weekday, mon ... sun,");
            } else {
                unknownKey(key, {"name", "follows"});
            }
        }
        return day;
    }

    std::string m_file;
    HolidayRegion m_region;
    std::vector<Reason> m_reasons;
};

std::string tomlQuoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n' || c == '\t')
            out += ' ';
        else
            out += c;
    }
    return out + '"';
}

void appendDates(std::string& out, const HolidayRegion& region, int year, HolidayKind kind)
{
    out += "[year." + std::to_string(year) + (kind == HolidayKind::Off ? ".off]\n" : ".work]\n");
    for (const HolidayDate& day : region.dates) {
        if (static_cast<int>(day.date.year()) != year || day.kind != kind)
            continue;
        out += '"' + formatDate(day.date) + "\" = ";
        out += day.follows ? "{ name = " + tomlQuoted(day.name) + ", follows = \"" +
                                 weekdayWord(weekdayIndex(*day.follows)) + "\" }"
                           : tomlQuoted(day.name);
        out += '\n';
    }
}

} // namespace

Result<HolidayRegion> parseHolidays(std::string_view toml, const std::string& file)
{
    return HolidayReader(file).read(toml);
}

std::string holidaysText(const HolidayRegion& region)
{
    std::string out = "format = 1\nregion = " + tomlQuoted(region.code) + "\nrest = [";
    for (std::size_t i = 0; i < 7; ++i)
        if (region.rest[i])
            out += (out.back() == '[' ? "" : ", ") + tomlQuoted(weekdayWord(i));
    out += "]\n";
    for (const int year : region.published) {
        out += "\n[year." + std::to_string(year) + "]\n";
        if (const std::string* notice = region.noticeOf(year); notice && !notice->empty())
            out += "notice = " + tomlQuoted(*notice) + '\n';
        appendDates(out, region, year, HolidayKind::Off);
        appendDates(out, region, year, HolidayKind::Work);
    }
    return out;
}

std::shared_ptr<const HolidayRegion> shippedRegion(std::string_view code)
{
    static const auto china = [] {
        auto region = parseHolidays(shippedHolidaysText("CN"), "CN.toml");
        return region ? std::make_shared<const HolidayRegion>(*std::move(region)) : nullptr;
    }();
    return code == "CN" ? china : nullptr;
}

} // namespace shouwen

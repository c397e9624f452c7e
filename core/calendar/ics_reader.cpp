// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ics_reader.h"

#include "core/base/text.h"

#include <optional>

namespace shouwen {
namespace {

/// Physical lines that begin with a blank go on the line before.
std::vector<std::string> unfolded(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (!lines.empty() && !line.empty() && (line[0] == ' ' || line[0] == '\t'))
            lines.back() += line.substr(1);
        else
            lines.emplace_back(line);
    }
    return lines;
}

std::string unescaped(std::string_view value)
{
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            out += value[i];
            continue;
        }
        const char c = value[++i];
        out += c == 'n' || c == 'N' ? ' ' : c;
    }
    return out;
}

/// "20270101"; anything longer has a time of day.
std::optional<Date> icsDate(std::string_view value)
{
    if (value.size() != 8)
        return std::nullopt;
    const std::string dashed = std::string(value.substr(0, 4)) + '-' +
                               std::string(value.substr(4, 2)) + '-' +
                               std::string(value.substr(6, 2));
    const auto date = parseDate(dashed);
    return date ? std::optional(*date) : std::nullopt;
}

struct Draft {
    std::string start, end, summary, details;
    bool repeats = false;
};

void takeProperty(Draft& draft, std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return;
    const std::string_view name = line.substr(0, std::min(line.find(';'), colon));
    const std::string_view value = line.substr(colon + 1);
    if (name == "DTSTART")
        draft.start = value;
    else if (name == "DTEND")
        draft.end = value;
    else if (name == "SUMMARY")
        draft.summary = unescaped(value);
    else if (name == "DESCRIPTION" || name == "CATEGORIES")
        draft.details += unescaped(value) + '\n';
    else if (name == "RRULE" || name == "RDATE")
        draft.repeats = true;
}

std::optional<IcsEvent> finished(Draft draft)
{
    const auto first = icsDate(draft.start);
    if (!first || draft.repeats)
        return std::nullopt;
    Date end(std::chrono::sys_days(*first) + std::chrono::days(1));
    if (const auto stated = icsDate(draft.end); stated && *stated > *first)
        end = *stated;
    return IcsEvent{*first, end, std::move(draft.summary), std::move(draft.details)};
}

} // namespace

Result<std::vector<IcsEvent>> readIcs(std::string_view ics, std::vector<Reason>& passedOver)
{
    if (!isUtf8(ics) || ics.find("BEGIN:VCALENDAR") == std::string_view::npos)
        return Error(
            ErrorKind::Rejected,
            Reason{"holidays.bad_ics",
                   QT_TRANSLATE_NOOP("core", "the file is no calendar in iCalendar form")});
    std::vector<IcsEvent> events;
    std::optional<Draft> draft;
    for (const std::string& line : unfolded(ics)) {
        if (line == "BEGIN:VEVENT") {
            draft.emplace();
        } else if (line == "END:VEVENT" && draft) {
            const std::string summary = draft->summary;
            if (auto event = finished(*std::move(draft)))
                events.push_back(*std::move(event));
            else
                passedOver.push_back({"holidays.not_all_day",
                                      QT_TRANSLATE_NOOP("core", "\"%1\" is no plain all-day event"),
                                      {summary}});
            draft.reset();
        } else if (draft) {
            takeProperty(*draft, line);
        }
    }
    return events;
}

} // namespace shouwen

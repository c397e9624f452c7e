// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/calendar/timespan.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

struct UnitWord {
    std::string_view word; ///< singular
    SpanUnit plain;
    std::optional<SpanUnit> working;
    std::int64_t factor;
};

constexpr std::array kUnits = {
    UnitWord{"second", SpanUnit::Elapsed, SpanUnit::Working, 1},
    UnitWord{"minute", SpanUnit::Elapsed, SpanUnit::Working, 60},
    UnitWord{"hour", SpanUnit::Elapsed, SpanUnit::Working, 3600},
    UnitWord{"day", SpanUnit::Days, SpanUnit::WorkingDays, 1},
    UnitWord{"week", SpanUnit::Weeks, std::nullopt, 1},
    UnitWord{"month", SpanUnit::Months, std::nullopt, 1},
    UnitWord{"year", SpanUnit::Years, std::nullopt, 1},
};

constexpr std::array<std::string_view, 7> kDays = {"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

constexpr std::string_view kCutOffTail = "same day else next working day";

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; (at = text.find_first_not_of(" \t", at)) != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(" \t", at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

Error refusal(const char* code, const char* text, std::vector<std::string> args)
{
    return Error(ErrorKind::Rejected, Reason{code, text, std::move(args)});
}

Error unknownWord(std::string_view word, std::vector<std::string> candidates)
{
    return refusal("timespan.unknown_word",
                   QT_TRANSLATE_NOOP("core", "\"%1\" is not understood here; nearest is \"%2\""),
                   {std::string(word.substr(0, 40)), nearestName(word, candidates)});
}

bool isNumber(std::string_view word)
{
    return !word.empty() && (word[0] == '-' || (word[0] >= '0' && word[0] <= '9')) &&
           word.find(':') == std::string_view::npos;
}

class SpanParser {
public:
    explicit SpanParser(std::string_view text) : m_text(text), m_words(wordsOf(text)) {}

    Result<Timespan> run()
    {
        if (m_words.empty())
            return refusal("timespan.empty",
                           QT_TRANSLATE_NOOP("core", "a length of time is missing; write it like "
                                                     "\"24 working hours\""),
                           {});
        SHOUWEN_CHECK(head());
        while (m_at < m_words.size() && m_span.unit != SpanUnit::CutOff)
            SHOUWEN_CHECK(modifier());
        return m_span;
    }

private:
    std::string_view take() { return m_at < m_words.size() ? m_words[m_at++] : std::string_view(); }
    std::string_view peek() const
    {
        return m_at < m_words.size() ? m_words[m_at] : std::string_view();
    }
    bool isDayBased() const
    {
        return m_span.unit != SpanUnit::Elapsed && m_span.unit != SpanUnit::Working;
    }

    Outcome head()
    {
        const std::string_view word = take();
        if (isNumber(word))
            return amount(word);
        if (const auto day = std::find(kDays.begin(), kDays.end(), word); day != kDays.end()) {
            m_span.unit = SpanUnit::Weekday;
            m_span.weekday = std::chrono::weekday(static_cast<unsigned>(day - kDays.begin()) + 1);
            return Done{};
        }
        if (word == "same" && peek() == "day") {
            take();
            m_span.unit = SpanUnit::SameDay;
            return Done{};
        }
        if (word == "at") {
            --m_at;
            m_span.unit = SpanUnit::TimeOfDay;
            return modifier();
        }
        if (word.find(':') != std::string_view::npos)
            return cutOff(word);
        std::vector<std::string> known = {"same day", "at"};
        known.insert(known.end(), kDays.begin(), kDays.end());
        return unknownWord(word, known);
    }

    Outcome amount(std::string_view number)
    {
        const auto value = parseInteger(number);
        if (!value || *value > 999'999'999)
            return refusal(
                "timespan.bad_number",
                QT_TRANSLATE_NOOP("core", "\"%1\" is not a whole number up to 999999999"),
                {std::string(number.substr(0, 40))});
        if (*value <= 0)
            return refusal("timespan.not_positive",
                           QT_TRANSLATE_NOOP("core", "a target must be longer than nothing, not "
                                                     "\"%1\"; leave the clock out where there is "
                                                     "no target"),
                           {std::string(m_text.substr(0, 40))});
        const bool isWorking = peek() == "working";
        if (isWorking)
            take();
        std::string_view word = take();
        if (word.size() > 1 && word.back() == 's')
            word.remove_suffix(1);
        for (const UnitWord& unit : kUnits) {
            if (unit.word != word || (isWorking && !unit.working))
                continue;
            m_span.unit = isWorking ? *unit.working : unit.plain;
            m_span.count = *value * unit.factor;
            return Done{};
        }
        std::vector<std::string> known;
        for (const UnitWord& unit : kUnits)
            if (!isWorking || unit.working)
                known.push_back(std::string(unit.word) + 's');
        return unknownWord(word, known);
    }

    Outcome cutOff(std::string_view time)
    {
        SHOUWEN_TRY(m_span.at, parseTimeOfDay(time));
        std::string rest;
        while (m_at < m_words.size())
            rest += (rest.empty() ? "" : " ") + std::string(take());
        if (rest != kCutOffTail)
            return refusal("timespan.cut_off",
                           QT_TRANSLATE_NOOP("core", "a cut-off is written \"%1 same day else next "
                                                     "working day\""),
                           {std::string(time)});
        m_span.unit = SpanUnit::CutOff;
        return Done{};
    }

    Outcome modifier()
    {
        const std::string_view word = take();
        if (word == "at" && isDayBased() && !m_span.at) {
            SHOUWEN_TRY(m_span.at, parseTimeOfDay(take(), DayEnd::Allow24));
            return Done{};
        }
        if ((word == "before" || word == "after") && m_span.unit != SpanUnit::SameDay && !m_sided) {
            m_sided = true;
            m_span.side = word == "before" ? SpanSide::Before : SpanSide::After;
            if (!peek().empty() && peek() != "roll" && peek() != "at")
                m_span.anchor = take();
            return Done{};
        }
        if (word == "roll" && isDayBased() && m_span.roll == SpanRoll::None)
            return roll();
        return unknownWord(word, isDayBased()
                                     ? std::vector<std::string>{"at", "before", "after", "roll"}
                                     : std::vector<std::string>{"before", "after"});
    }

    Outcome roll()
    {
        const std::string_view word = take();
        if (word != "next" && word != "previous")
            return unknownWord(word, {"next", "previous"});
        m_span.roll = word == "next" ? SpanRoll::Next : SpanRoll::Previous;
        return Done{};
    }

    std::string_view m_text;
    std::vector<std::string_view> m_words;
    std::size_t m_at = 0;
    bool m_sided = false;
    Timespan m_span{};
};

std::string amountText(const Timespan& span)
{
    const bool isWorking = span.unit == SpanUnit::Working || span.unit == SpanUnit::WorkingDays;
    const UnitWord* best = nullptr; // the largest unit that leaves a whole number
    for (const UnitWord& unit : kUnits)
        if ((isWorking ? unit.working == span.unit : unit.plain == span.unit) &&
            span.count % unit.factor == 0)
            best = &unit;
    if (!best)
        return {};
    const std::int64_t n = span.count / best->factor;
    return std::to_string(n) + (isWorking ? " working " : " ") + std::string(best->word) +
           (n == 1 ? "" : "s");
}

std::string headText(const Timespan& span)
{
    switch (span.unit) {
    case SpanUnit::SameDay:
        return "same day";
    case SpanUnit::Weekday:
        return std::string(kDays[span.weekday.iso_encoding() - 1]);
    case SpanUnit::TimeOfDay:
        return {};
    case SpanUnit::CutOff:
        return formatTimeOfDay(span.at.value_or(Seconds(0))) + ' ' + std::string(kCutOffTail);
    default:
        return amountText(span);
    }
}

} // namespace

Result<Timespan> parseTimespan(std::string_view text) { return SpanParser(text).run(); }

std::string timespanText(const Timespan& span)
{
    std::string text = headText(span);
    const auto add = [&text](const std::string& words) {
        text += (text.empty() ? "" : " ") + words;
    };
    if (span.unit == SpanUnit::CutOff)
        return text;
    if (span.at)
        add("at " + formatTimeOfDay(*span.at));
    if (span.side == SpanSide::Before)
        add("before");
    else if (!span.anchor.empty())
        add("after");
    if (!span.anchor.empty())
        add(span.anchor);
    if (span.roll != SpanRoll::None)
        add(span.roll == SpanRoll::Next ? "roll next" : "roll previous");
    return text;
}

} // namespace shouwen

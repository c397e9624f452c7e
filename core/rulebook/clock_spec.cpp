// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/clock_spec.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

enum class Takes : std::uint8_t { Nothing, Maybe, Name, NameValue };

struct Word {
    std::string_view word;
    EventKind kind;
    Takes takes;
    bool isDate = false;
};

constexpr std::array kWords = {
    Word{"opened", EventKind::Opened, Takes::Nothing},
    Word{"closed", EventKind::Closed, Takes::Nothing},
    Word{"reopened", EventKind::Reopened, Takes::Nothing},
    Word{"agent_reply", EventKind::AgentReply, Takes::Nothing},
    Word{"customer_message", EventKind::CustomerMessage, Takes::Nothing},
    Word{"internal_note", EventKind::InternalNote, Takes::Nothing},
    Word{"paused", EventKind::Paused, Takes::Maybe},
    Word{"resumed", EventKind::Resumed, Takes::Maybe},
    Word{"state", EventKind::StateEntered, Takes::Name},
    Word{"left", EventKind::StateLeft, Takes::Name},
    Word{"move", EventKind::Moved, Takes::Name},
    Word{"field", EventKind::FieldSet, Takes::NameValue},
    Word{"cleared", EventKind::FieldUnset, Takes::Name},
    Word{"signed", EventKind::Signed, Takes::NameValue},
    Word{"holder", EventKind::HolderSet, Takes::Maybe},
    Word{"department", EventKind::DepartmentSet, Takes::Maybe},
    Word{"returned", EventKind::Returned, Takes::Maybe},
    Word{"merged", EventKind::Merged, Takes::Nothing},
    Word{"field_date", EventKind::FieldSet, Takes::Name, true},
};

Error refusal(const char* code, const char* text, std::string_view given, std::string nearest = {})
{
    return Error(ErrorKind::Rejected,
                 Reason{code, text, {std::string(given.substr(0, 60)), std::move(nearest)}});
}

Error unknownWord(std::string_view text, std::string_view word)
{
    std::vector<std::string> words;
    for (const Word& known : kWords)
        words.emplace_back(known.word);
    return refusal("clock.unknown_event",
                   QT_TRANSLATE_NOOP("core", "\"%1\" is nothing that happens to a record; nearest "
                                             "is \"%2\""),
                   text, nearestName(word, words));
}

} // namespace

Result<EventMatcher> parseMatcher(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view word = text.substr(0, colon);
    const auto known = std::find_if(kWords.begin(), kWords.end(),
                                    [word](const Word& w) { return w.word == word; });
    if (known == kWords.end())
        return unknownWord(text, word);
    EventMatcher matcher{.kind = known->kind, .isDate = known->isDate};
    if (colon != std::string_view::npos) {
        if (known->takes == Takes::Nothing)
            return refusal("clock.no_name_here",
                           QT_TRANSLATE_NOOP("core", "\"%1\": write \"%2\" alone"), text,
                           std::string(word));
        const std::string_view rest = text.substr(colon + 1);
        const std::size_t equals =
            known->takes == Takes::NameValue ? rest.find('=') : std::string_view::npos;
        matcher.what = rest.substr(0, equals);
        if (equals != std::string_view::npos)
            matcher.detail = rest.substr(equals + 1);
    }
    const bool nameMissing =
        matcher.what.empty() && (colon != std::string_view::npos || known->takes == Takes::Name ||
                                 known->takes == Takes::NameValue);
    if (nameMissing)
        return refusal("clock.name_missing",
                       QT_TRANSLATE_NOOP("core", "\"%1\" names nothing; write it like \"%2\""),
                       text, std::string(word) + ":name");
    return matcher;
}

std::string matcherText(const EventMatcher& matcher)
{
    const auto known = std::find_if(kWords.begin(), kWords.end(), [&](const Word& w) {
        return w.kind == matcher.kind && w.isDate == matcher.isDate;
    });
    std::string text(known == kWords.end() ? std::string_view() : known->word);
    if (!matcher.what.empty())
        text += ':' + matcher.what;
    if (!matcher.detail.empty())
        text += '=' + matcher.detail;
    return text;
}

bool matchesAny(const std::vector<EventMatcher>& matchers, const TimelineEvent& event)
{
    return std::any_of(matchers.begin(), matchers.end(),
                       [&event](const EventMatcher& m) { return m.matches(event); });
}

} // namespace shouwen

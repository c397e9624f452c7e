// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/form_story.h"

#include "core/report/monthly_words.h"
#include "core/report/words.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kShortHash = 12; ///< hex digits that tell files apart on paper

class Tables {
public:
    explicit Tables(const StoryTerms& terms) : m(terms) {}

    std::string say(Word what) const { return word(what, m.language); }
    std::string minute(Instant t) const
    {
        return formatCivil(std::chrono::floor<std::chrono::minutes>(m.zone.toCivil(t)));
    }
    std::string minute(const std::optional<Instant>& t) const
    {
        return t ? minute(*t) : std::string();
    }
    std::string round(int n) const
    {
        return filledWord(Word::RoundNumber, m.language, std::to_string(n));
    }
    std::string time(std::int64_t seconds) const { return hoursText(seconds, m.language); }
    std::string bytes(std::int64_t n) const;
    std::string outcome(const FormStory::Clock& clock) const;

private:
    const StoryTerms& m;
};

std::string Tables::bytes(std::int64_t n) const
{
    constexpr std::int64_t kKilo = 1024;
    if (n < kKilo)
        return std::to_string(n) + " B";
    const std::int64_t unit = n < kKilo * kKilo ? kKilo : kKilo * kKilo;
    const std::int64_t tenths = (n * 10 + unit / 2) / unit;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) +
           (unit == kKilo ? " KB" : " MB");
}

std::string Tables::outcome(const FormStory::Clock& clock) const
{
    static const std::pair<const char*, Word> kStates[] = {
        {"met", Word::Met},         {"missed", Word::Missed}, {"running", Word::Running},
        {"overdue", Word::Overdue}, {"paused", Word::Paused}, {"ended", Word::Ended}};
    std::string text;
    for (const auto& [state, what] : kStates)
        if (clock.state == state)
            text = say(what);
    return clock.differs ? text + "\n" + say(Word::Differs) : text;
}

Table headed(const Tables& t, Word heading, std::vector<Column> columns)
{
    Table table;
    table.heading = t.say(heading);
    table.columns = std::move(columns);
    return table;
}

void keep(std::vector<Block>& blocks, Table table)
{
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

Table handTable(const FormStory& story, const Tables& t)
{
    Table table = headed(t, Word::HandOvers,
                         {{t.say(Word::Time), Align::Left, 18},
                          {t.say(Word::Way), Align::Left, 9},
                          {t.say(Word::HandedFrom), Align::Left, 13},
                          {t.say(Word::HandedTo), Align::Left, 20},
                          {t.say(Word::DoneBy), Align::Left, 12},
                          {t.say(Word::ReasonGiven), Align::Left, 28}});
    for (const FormStory::Hand& hand : story.hands) {
        const bool both = !hand.to.empty() && !hand.department.empty();
        table.rows.push_back(
            {t.minute(hand.at), t.say(hand.back ? Word::SentBack : Word::HandedOver), hand.from,
             hand.to + (both ? "\n" : "") + hand.department, hand.by, hand.reason});
    }
    return table;
}

Table heldTable(const FormStory& story, const Tables& t)
{
    Table table = headed(t, Word::TimeHeld,
                         {{t.say(Word::Handler), Align::Left, 15},
                          {t.say(Word::Department), Align::Left, 19},
                          {t.say(Word::From), Align::Left, 18},
                          {t.say(Word::Until), Align::Left, 18},
                          {t.say(Word::WorkingTime), Align::Right, 15},
                          {t.say(Word::ElapsedTime), Align::Right, 15}});
    std::int64_t working = 0, elapsed = 0;
    for (const FormStory::Held& held : story.held) {
        working += held.working;
        elapsed += held.elapsed;
        const std::string mark = held.returned ? " (" + t.say(Word::SentBack) + ')' : "";
        table.rows.push_back({held.who.empty() ? t.say(Word::Nobody) : held.who,
                              held.department + mark, t.minute(held.from), t.minute(held.to),
                              t.time(held.working), t.time(held.elapsed)});
    }
    if (table.rows.size() > 1) {
        table.rows.push_back({t.say(Word::Total), "", "", "", t.time(working), t.time(elapsed)});
        table.totals = 1;
    }
    return table;
}

Table changeTable(const FormStory& story, const Tables& t, int first, int last)
{
    Table table = headed(t, Word::Entered,
                         {{t.say(Word::Round), Align::Left, 10},
                          {t.say(Word::Time), Align::Left, 18},
                          {t.say(Word::RecordedBy), Align::Left, 12},
                          {t.say(Word::Item), Align::Left, 19},
                          {t.say(Word::Content), Align::Left, 41}});
    for (const FormStory::Change& change : story.changes) {
        if (change.round < first || change.round > last)
            continue;
        std::string text = change.to.empty() ? t.say(Word::TakenAway) : change.to;
        if (!change.from.empty())
            text += "\n" + t.say(Word::Formerly) + change.from;
        table.rows.push_back(
            {t.round(change.round), t.minute(change.at), change.who, change.item, std::move(text)});
    }
    return table;
}

Table signatureTable(const FormStory& story, const Tables& t, int first, int last)
{
    Table table = headed(t, Word::SignedByRound,
                         {{t.say(Word::Round), Align::Left, 10},
                          {t.say(Word::Stage), Align::Left, 20},
                          {t.say(Word::Verdict), Align::Left, 11},
                          {t.say(Word::SignedBy), Align::Left, 17},
                          {t.say(Word::Time), Align::Left, 18},
                          {t.say(Word::Comment), Align::Left, 24}});
    for (const FormStory::Signed& s : story.signatures) {
        if (s.round < first || s.round > last)
            continue;
        std::string verdict = t.say(s.agreed ? Word::Agreed : Word::Refused);
        if (s.takenBack)
            verdict += "\n" + t.say(Word::TakenBack);
        table.rows.push_back({t.round(s.round), s.step, std::move(verdict),
                              s.role.empty() ? s.who : s.who + "\n" + s.role, t.minute(s.at),
                              s.comment});
    }
    return table;
}

Table relatedTable(const FormStory& story, const Tables& t, bool made)
{
    Table table = headed(t, made ? Word::MadeFromIt : Word::Linked,
                         {{t.say(Word::Time), Align::Left, 18},
                          {t.say(made ? Word::Kind : Word::Relation), Align::Left, 13},
                          {t.say(Word::Number), Align::Left, 22},
                          {t.say(Word::State), Align::Left, 12},
                          {t.say(made ? Word::Result : Word::Subject), Align::Left, 35}});
    for (const FormStory::Related& one : story.related)
        if (one.made == made)
            table.rows.push_back({t.minute(one.at), made ? one.kind : one.relation, one.number,
                                  one.state, made ? one.says : one.title});
    return table;
}

Table fileTable(const FormStory& story, const Tables& t)
{
    Table table = headed(t, Word::Files,
                         {{t.say(Word::Serial), Align::Right, 6},
                          {t.say(Word::FileName), Align::Left, 38},
                          {t.say(Word::Size), Align::Right, 11},
                          {t.say(Word::Fingerprint), Align::Left, 17},
                          {t.say(Word::RecordedBy), Align::Left, 11},
                          {t.say(Word::Time), Align::Left, 17}});
    for (const FormStory::File& file : story.files)
        table.rows.push_back({std::to_string(table.rows.size() + 1), file.name, t.bytes(file.bytes),
                              file.hash.substr(0, kShortHash), file.who, t.minute(file.at)});
    return table;
}

} // namespace

std::vector<Block> clockTable(const FormStory& story, const StoryTerms& terms)
{
    const Tables t(terms);
    Table table = headed(t, Word::Clocks,
                         {{t.say(Word::Item), Align::Left, 20},
                          {t.say(Word::ClockStarted), Align::Left, 17},
                          {t.say(Word::Due), Align::Left, 17},
                          {t.say(Word::ClockStopped), Align::Left, 17},
                          {t.say(Word::Used), Align::Right, 15},
                          {t.say(Word::Result), Align::Left, 14}});
    for (const FormStory::Clock& clock : story.clocks)
        table.rows.push_back(
            {clock.round > 1 ? clock.label + "\n" + t.round(clock.round) : clock.label,
             t.minute(clock.started), t.minute(clock.due), t.minute(clock.stopped),
             t.time(clock.used), t.outcome(clock)});
    std::vector<Block> blocks;
    keep(blocks, std::move(table));
    return blocks;
}

std::vector<Block> holdingTables(const FormStory& story, const StoryTerms& terms)
{
    const Tables t(terms);
    std::vector<Block> blocks;
    keep(blocks, handTable(story, t));
    keep(blocks, heldTable(story, t));
    return blocks;
}

std::vector<Block> roundTables(const FormStory& story, const StoryTerms& terms, int first, int last)
{
    const Tables t(terms);
    std::vector<Block> blocks;
    keep(blocks, changeTable(story, t, first, last));
    keep(blocks, signatureTable(story, t, first, last));
    return blocks;
}

std::vector<Block> attachedTables(const FormStory& story, const StoryTerms& terms)
{
    const Tables t(terms);
    std::vector<Block> blocks;
    keep(blocks, relatedTable(story, t, true));
    keep(blocks, relatedTable(story, t, false));
    keep(blocks, fileTable(story, t));
    return blocks;
}

} // namespace shouwen

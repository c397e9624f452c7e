// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/rhythm.h"
#include "tests/core/callback/calls.h"

using namespace shouwen;
using namespace shouwen::test;

namespace {

Rhythm rhythm(std::initializer_list<std::string_view> due, bool repeats = true)
{
    Rhythm out;
    for (const std::string_view span : due)
        out.due.push_back(*parseTimespan(span));
    out.repeats = repeats;
    return out;
}

/// "2 2026-07-28" of the occurrence to be called for, "none" while there is none.
std::string occurrence(const Rhythm& rhythm, std::string_view anchor, std::string_view horizon)
{
    const auto found = occurrenceBy(rhythm, at(office(), anchor), office(), at(office(), horizon));
    if (!found)
        return "none";
    const Instant within = found->due - Milliseconds(1); // the end of a day belongs to it
    return std::to_string(found->n) + ' ' + formatDate(office().dateAt(within));
}

} // namespace

TEST_CASE("B-2: a first call one month after the installation, then every half year")
{
    const Rhythm installed = rhythm({"1 month", "6 months"});
    CHECK(occurrence(installed, "2026-01-15 09:00", "2026-02-14 00:00") == "none");
    CHECK(occurrence(installed, "2026-01-15 09:00", "2026-02-16 00:00") == "1 2026-02-15");
    CHECK(occurrence(installed, "2026-01-15 09:00", "2026-08-14 00:00") == "1 2026-02-15");
    CHECK(occurrence(installed, "2026-01-15 09:00", "2026-08-16 00:00") == "2 2026-08-15");
    CHECK(occurrence(installed, "2026-01-15 09:00", "2027-02-16 00:00") == "3 2027-02-15");
}

TEST_CASE("B-2: a rhythm that does not repeat ends with its last call")
{
    const Rhythm once = rhythm({"3 days"}, false);
    CHECK(occurrence(once, "2026-11-02 09:00", "2030-01-01 00:00") == "1 2026-11-05");
    CHECK(occurrence(rhythm({}, true), "2026-11-02 09:00", "2030-01-01 00:00") == "none");
}

TEST_CASE("B-2: calls nobody made for years are answered by one, the latest due")
{
    CHECK(occurrence(rhythm({"1 year"}), "2015-05-04 10:00", "2026-11-30 00:00") ==
          "11 2026-05-04");
}

TEST_CASE("B-3: the rhythm of who dislikes calls is stretched, what has no length stays")
{
    Rhythm slow = rhythm({"6 months"});
    slow.stretch = 200;
    CHECK(occurrence(slow, "2026-01-15 09:00", "2027-02-01 00:00") == "1 2027-01-15");
    CHECK(timespanText(stretched(*parseTimespan("1 week"), 150)) ==
          timespanText(*parseTimespan("1 week")));
    CHECK(stretched(*parseTimespan("monday at 10:00"), 200) == *parseTimespan("monday at 10:00"));
}

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sla/timelines.h"

#include <fstream>
#include <sstream>

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::vector<std::string> cells(const std::string& line)
{
    std::vector<std::string> found;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, '|');) {
        const std::size_t first = cell.find_first_not_of(' ');
        found.push_back(cell.substr(first, cell.find_last_not_of(' ') - first + 1));
    }
    return found;
}

const Calendar& chinaOffice()
{
    static const Calendar calendar = [] {
        CalendarSpec spec = officeSpec();
        spec.holidays = "CN";
        return *Calendar::compile(spec, shippedRegion("CN"));
    }();
    return calendar;
}

} // namespace

TEST_CASE("The numbers of the trade come out as their rules say (C-4, B-2, B-3, O-3, O-8, I-2)")
{
    std::ifstream in(SHOUWEN_NUMBERS_FILE);
    REQUIRE(in.good());
    int rules = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        INFO(line);
        const auto rule = cells(line);
        REQUIRE(rule.size() == 4);
        ClockSpec clock{.name = "number",
                        .start = {*parseMatcher("opened")},
                        .stop = {*parseMatcher("closed")}};
        const auto target = parseTimespan(rule[1]);
        REQUIRE(target);
        clock.target = *target;
        const Instant anchor = at(chinaOffice(), rule[2]);
        const auto status =
            evaluate(clock, {{anchor, 0, EventKind::Opened}}, chinaOffice(), anchor);
        REQUIRE(status.current()->due);
        CHECK(chinaOffice().format(*status.current()->due).substr(0, rule[3].size()) == rule[3]);
        ++rules;
    }
    CHECK(rules >= 30);
}

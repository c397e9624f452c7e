// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A property checked on a given number of cases (the clocks promise 10,000 each).
#pragma once

#include <rapidcheck.h>

#include <iostream>
#include <utility>

namespace shouwen::test {

inline constexpr int kManyCases = 10'000;

template <class Testable>
bool holdsFor(int cases, Testable&& testable)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = cases;
    const auto result = rc::detail::checkTestable(std::forward<Testable>(testable),
                                                  rc::detail::TestMetadata(), params);
    if (result.template is<rc::detail::SuccessResult>())
        return true;
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << '\n';
    return false;
}

} // namespace shouwen::test

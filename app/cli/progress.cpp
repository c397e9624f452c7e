// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include <atomic>
#include <csignal>
#include <iostream>
#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace shouwen::cli {
namespace {

std::atomic<bool> g_stop = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set from a signal handler");

void askToStop(int) { g_stop = true; }

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

} // namespace

WorkProgress stderrProgress()
{
    const auto last = std::make_shared<std::int64_t>(-1);
    return [last, terminal = isTerminal()](std::int64_t done, std::int64_t all) {
        if (*last < 0)
            std::signal(SIGINT, askToStop); // only long work takes Ctrl-C for itself
        const std::int64_t percent = all > 0 ? done * 100 / all : 0;
        const std::int64_t step = terminal ? percent : percent / 10 * 10;
        if (step != *last) {
            *last = step;
            std::cerr << (terminal ? "\r" : "") << done << " / " << all << " (" << percent << " %)"
                      << (terminal && done < all ? "" : "\n") << std::flush;
        }
        return !g_stop;
    };
}

} // namespace shouwen::cli

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace shouwen {

std::string fillArgs(std::string_view pattern, const std::vector<std::string>& args)
{
    std::string out;
    out.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool marker = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                            pattern[i + 1] <= '9';
        if (!marker) {
            out += pattern[i];
            continue;
        }
        const auto n = static_cast<std::size_t>(pattern[++i] - '1');
        if (n < args.size())
            out += args[n];
    }
    return out;
}

std::string plainText(const Reason& reason)
{
    std::string text = fillArgs(reason.text, reason.args);
    return reason.where.empty() ? text : reason.where + ": " + text;
}

std::string Error::plainText() const
{
    std::string out;
    for (const Reason& reason : reasons) {
        if (!out.empty())
            out += '\n';
        out += shouwen::plainText(reason);
    }
    return out;
}

bool Error::has(std::string_view code) const
{
    for (const Reason& reason : reasons)
        if (code == reason.code)
            return true;
    return false;
}

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/content.h"

#include "core/demo/words.h"

#include <algorithm>
#include <charconv>

namespace shouwen {
namespace {

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    for (std::size_t from = 0; from < line.size();) {
        const std::size_t blank = std::min(line.find(' ', from), line.size());
        if (blank > from)
            words.emplace_back(line.substr(from, blank - from));
        from = blank + 1;
    }
    return words;
}

Error wrongLine(std::size_t number, std::string_view line)
{
    return {ErrorKind::Internal,
            {"demo.words",
             "line %1 of the sample words is wrong: %2",
             {std::to_string(number), std::string(line)}}};
}

std::string key(std::string_view kind, std::string_view field)
{
    return std::string(kind) + '.' + std::string(field);
}

const std::string& oneOf(const std::vector<std::string>& lines, SeededRandom& chance)
{
    return lines[chance.below(lines.size())];
}

} // namespace

Result<DemoContent> DemoContent::shipped() { return parse(demoWords()); }

Result<DemoContent> DemoContent::parse(std::string_view text)
{
    DemoContent content;
    std::size_t number = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        SHOUWEN_CHECK(content.take(text.substr(from, end - from), ++number));
        from = end + 1;
    }
    content.m_current = nullptr;
    return content;
}

Outcome DemoContent::take(std::string_view line, std::size_t number)
{
    if (line.empty() || line.front() == '#')
        return Done{};
    const std::vector<std::string> words = wordsOf(line);
    const auto numbered = [&](auto& into) -> Outcome {
        int n = 0;
        if (words.size() != 3 ||
            std::from_chars(words[2].data(), words[2].data() + words[2].size(), n).ec !=
                std::errc())
            return wrongLine(number, line);
        into[words[1]] = n;
        return Done{};
    };
    if (words[0] == "mix")
        return numbered(m_mix);
    if (words[0] == "pace")
        return numbered(m_pace);
    if (words[0] == "%")
        return numbered(m_percents);
    if (line.front() == '@') {
        m_lists[words[0].substr(1)].assign(words.begin() + 1, words.end());
        return Done{};
    }
    if (words[0] == "=") {
        if (words.size() != 2)
            return wrongLine(number, line);
        m_current = &m_texts[words[1]];
        m_current->assign(1, {});
        return Done{};
    }
    if (m_current == nullptr)
        return wrongLine(number, line);
    if (line == "--")
        m_current->emplace_back();
    else
        m_current->back().emplace_back(line == "." ? std::string_view() : line);
    return Done{};
}

std::string DemoContent::word(std::string_view list, SeededRandom& chance) const
{
    const auto it = m_lists.find(list);
    return it == m_lists.end() || it->second.empty() ? std::string() : oneOf(it->second, chance);
}

bool DemoContent::lists(std::string_view list, std::string_view word) const
{
    const auto it = m_lists.find(list);
    return it != m_lists.end() &&
           std::find(it->second.begin(), it->second.end(), word) != it->second.end();
}

std::string DemoContent::personName(SeededRandom& chance) const
{
    // The first family names are the common ones: the smaller of two throws.
    const auto& families = m_lists.at("family");
    const std::uint64_t family =
        std::min(chance.below(families.size()), chance.below(families.size()));
    std::string name = families[family] + word("given", chance);
    if (chance.below(100) < 45)
        name += word("given", chance);
    return name;
}

std::string DemoContent::firmName(SeededRandom& chance) const
{
    std::string name = word("city", chance);
    name += word("firmname", chance);
    return name + word("firmkind", chance);
}

std::string DemoContent::address(SeededRandom& chance) const
{
    std::string text = word("city", chance);
    text += word("road", chance);
    text += std::to_string(1 + chance.below(399)) + "号";
    text += std::to_string(1 + chance.below(28)) + "栋";
    return text + std::to_string(101 + chance.below(2400)) + "室";
}

std::string DemoContent::phone(std::uint64_t n)
{
    const std::string digits = std::to_string(n % 10'000'000);
    return "1990" + std::string(7 - digits.size(), '0') + digits;
}

const DemoContent::Parts* DemoContent::partsOf(std::string_view kind, std::string_view field) const
{
    for (const std::string& name : {key(kind, field), key("*", field)})
        if (const auto it = m_texts.find(name); it != m_texts.end())
            return &it->second;
    return nullptr;
}

bool DemoContent::hasText(std::string_view kind, std::string_view field) const
{
    return partsOf(kind, field) != nullptr;
}

DemoSlots DemoContent::matter(SeededRandom& chance) const
{
    DemoSlots slots;
    if (const auto names = m_lists.find("slots"); names != m_lists.end())
        for (const std::string& name : names->second)
            slots.emplace(name, word(name, chance));
    return slots;
}

std::string DemoContent::filled(std::string_view pattern, SeededRandom& chance,
                                const DemoSlots& slots) const
{
    std::string out;
    for (;;) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = pattern.find('}', open);
        out += pattern.substr(0, open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            return out;
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        const auto slot = slots.find(name);
        out += slot != slots.end() ? slot->second : word(name, chance);
        pattern.remove_prefix(close + 1);
    }
}

std::string DemoContent::text(std::string_view kind, std::string_view field, SeededRandom& chance,
                              const DemoSlots& slots) const
{
    const Parts* parts = partsOf(kind, field);
    if (parts == nullptr)
        parts = partsOf("*", "free");
    std::string out;
    if (parts != nullptr)
        for (const Lines& lines : *parts)
            if (!lines.empty())
                out += filled(oneOf(lines, chance), chance, slots);
    return out;
}

int DemoContent::percent(std::string_view kind, std::string_view field, int fallback) const
{
    for (const std::string& name : {key(kind, field), key("*", field)})
        if (const auto it = m_percents.find(name); it != m_percents.end())
            return it->second;
    return fallback;
}

int DemoContent::mix(std::string_view kind) const
{
    const auto it = m_mix.find(kind);
    return it == m_mix.end() ? 0 : it->second;
}

int DemoContent::pace(std::string_view kind) const
{
    const auto it = m_pace.find(kind);
    return it == m_pace.end() ? 100 : it->second;
}

} // namespace shouwen

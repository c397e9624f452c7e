// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DemoContent: what the records of a sample store say: names, firms, phones, addresses and the
// texts of fields, all made up. The words are data (words.txt), so a kind that is new to a rulebook
// gets plausible texts without any code. Same chance, same words. Knows no rulebook and no store.
#pragma once

#include "core/base/result.h"
#include "core/base/seams.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

/// What {words} stand for in every text about one matter: its product, defect, courier.
using DemoSlots = std::map<std::string, std::string, std::less<>>;

class DemoContent {
public:
    /// The words that ship; a mistake in them is our own.
    static Result<DemoContent> shipped();
    static Result<DemoContent> parse(std::string_view text);

    std::string personName(SeededRandom& chance) const;
    std::string firmName(SeededRandom& chance) const;
    std::string address(SeededRandom& chance) const;
    /// 199 0 and seven digits: a different one for each number below ten million.
    static std::string phone(std::uint64_t n);

    /// A text for "kind.field", else for "*.field", else for "*.free".
    std::string text(std::string_view kind, std::string_view field, SeededRandom& chance,
                     const DemoSlots& slots = {}) const;
    /// One matter: a word of each list in @slots.
    DemoSlots matter(SeededRandom& chance) const;
    bool hasText(std::string_view kind, std::string_view field) const;
    /// A word of a list ("product"); empty where there is none.
    std::string word(std::string_view list, SeededRandom& chance) const;
    bool lists(std::string_view list, std::string_view word) const;
    /// How many of a hundred records have the field filled in though nothing asks for it.
    int percent(std::string_view kind, std::string_view field, int fallback) const;
    /// Share of tickets people open; 0: none of this kind.
    int mix(std::string_view kind) const;
    int pace(std::string_view kind) const;

private:
    using Lines = std::vector<std::string>;
    using Parts = std::vector<Lines>;
    Outcome take(std::string_view line, std::size_t number);
    const Parts* partsOf(std::string_view kind, std::string_view field) const;
    std::string filled(std::string_view pattern, SeededRandom& chance,
                       const DemoSlots& slots) const;

    std::map<std::string, Lines, std::less<>> m_lists;
    std::map<std::string, Parts, std::less<>> m_texts;
    std::map<std::string, int, std::less<>> m_percents, m_mix, m_pace;
    Parts* m_current = nullptr; ///< while parsing
};

} // namespace shouwen

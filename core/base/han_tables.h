// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables behind han.h, written at build time by packaging/scripts/generate-han-tables. Nobody
// but han.cpp looks in here. Readings: code point / 64 -> kPageOf -> a word of presence bits and
// the place of the page's first value; a value is a syllable, or past those a list of several.
#pragma once

#include <cstddef>
#include <cstdint>

namespace shouwen::han {

/// Characters and their syllables, "yu chi"; several ways apart by '/', likeliest first. By bytes.
struct Phrase {
    const char* text;
    const char* ways;
};

constexpr std::uint16_t kNoPage = 0xFFFF;

extern const char kSyllables[][7]; ///< by alphabet, ü as v
extern const std::size_t kSyllablesSize;
extern const std::uint16_t kPageOf[];
extern const std::size_t kPageOfSize;
extern const std::uint64_t kPresent[];
extern const std::size_t kPresentSize;
extern const std::uint16_t kBase[];
extern const std::size_t kBaseSize;
extern const std::uint16_t kReading[];
extern const std::size_t kReadingSize;
extern const std::uint16_t kListStart[]; ///< one more than there are lists
extern const std::size_t kListStartSize;
extern const std::uint16_t kListItem[];
extern const std::size_t kListItemSize;

extern const Phrase kSurnames[];
extern const std::size_t kSurnamesSize;
extern const Phrase kWords[];
extern const std::size_t kWordsSize;

/// Simplified forms, by source; Narrow where both fit 16 bits.
extern const std::uint16_t kNarrowFrom[];
extern const std::size_t kNarrowFromSize;
extern const std::uint16_t kNarrowTo[];
extern const std::size_t kNarrowToSize;
extern const std::uint32_t kWideFrom[];
extern const std::size_t kWideFromSize;
extern const std::uint32_t kWideTo[];
extern const std::size_t kWideToSize;

} // namespace shouwen::han

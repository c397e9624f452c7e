// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search words as typed, taken apart once: what full text is asked for, and what a text must hold.
// A word fits where the folded text holds it; one that begins with an ASCII letter or digit fits
// only where a run of such characters begins. All words must fit.
#pragma once

#include "core/store/tokenizer.h"

namespace shouwen {

class SearchWords {
public:
    explicit SearchWords(std::string_view typed);
    bool empty() const { return m_words.empty(); }
    static constexpr std::size_t kMostWords = 100, kMostCharacters = 2000;
    /// More than that was typed, each word counted once: only the first ones are looked for.
    bool isTooLong() const { return m_tooLong; }
    /// MATCH texts of the two tables; characters with a meaning to FTS5 never get in.
    std::string subjectMatch() const;
    std::string allMatch() const;
    /// Whether what MATCH finds still has to be looked at.
    bool subjectNeedsCheck() const;
    bool allNeedsCheck() const;
    bool fit(std::string_view foldedText) const;
    /// True only where the folded text would fit as well: words of other than ASCII characters,
    /// which stand in the text as they are.
    bool fitUnfolded(std::string_view text) const;

private:
    struct Word {
        std::string text;
        std::vector<WordRun> runs;
    };
    std::vector<Word> m_words;
    bool m_tooLong = false;
};

} // namespace shouwen

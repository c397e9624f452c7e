// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_words.h"

#include "core/base/text.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kLongestRun = 64;

bool isAsciiWord(char c) { return classOf(static_cast<unsigned char>(c)) == CharClass::Ascii; }

std::string quoted(std::string_view token)
{
    return '"' + std::string(token.substr(0, kLongestRun)) + '"';
}

/// All but the first one.
std::vector<std::string> laterCharacters(std::string_view text)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80)
            out.emplace_back();
        out.back() += text[at];
    }
    out.erase(out.begin());
    return out;
}

void join(std::string& text, std::string_view word, std::string_view part)
{
    if (!text.empty())
        text += word;
    text += part;
}

} // namespace

SearchWords::SearchWords(std::string_view typed)
{
    const std::string folded = foldText(typed);
    std::size_t at = 0, letters = 0;
    while (at < folded.size()) {
        const std::size_t end = std::min(folded.find_first_of(" \n\t", at), folded.size());
        Word word{folded.substr(at, end - at), {}};
        at = end + 1;
        const bool twice = std::any_of(m_words.begin(), m_words.end(),
                                       [&word](const Word& had) { return had.text == word.text; });
        if (twice)
            continue;
        letters += characterCount(word.text);
        m_tooLong = m_tooLong || m_words.size() == kMostWords || letters > kMostCharacters;
        if (m_tooLong)
            return; // with the first ones
        word.runs = runsOf(word.text);
        if (!word.runs.empty())
            m_words.push_back(std::move(word));
    }
}

std::string SearchWords::subjectMatch() const
{
    std::string match;
    for (const Word& word : m_words) {
        std::string phrase;
        for (const WordRun& run : word.runs) {
            if (run.ascii)
                join(phrase, " + ", quoted(run.text));
            for (const std::string& gram : run.grams)
                join(phrase, " + ", quoted(gram));
            // One stands where its first character does; the next run follows its last one.
            if (!run.ascii && &run != &word.runs.back())
                for (const std::string& character : laterCharacters(run.grams.back()))
                    join(phrase, " + ", quoted(character));
        }
        // The last run may go on in the text, one in the middle may not.
        if (word.runs.back().ascii)
            phrase += " *";
        join(match, " AND ", phrase);
    }
    return match;
}

std::string SearchWords::allMatch() const
{
    std::string match;
    for (const Word& word : m_words) {
        for (std::size_t i = 0; i < word.runs.size(); ++i) {
            const WordRun& run = word.runs[i];
            if (run.ascii)
                join(match, " AND ", quoted(run.text) + (i + 1 == word.runs.size() ? " *" : ""));
            for (const std::string& gram : run.grams)
                join(match, " AND ", quoted(gram));
        }
    }
    return match;
}

bool SearchWords::subjectNeedsCheck() const
{
    return std::any_of(m_words.begin(), m_words.end(), [](const Word& word) {
        return word.runs.size() > 1 || word.runs.front().text.size() > kLongestRun ||
               word.text != word.runs.front().text;
    });
}

bool SearchWords::allNeedsCheck() const
{
    return subjectNeedsCheck() || std::any_of(m_words.begin(), m_words.end(), [](const Word& word) {
               return word.runs.front().grams.size() > 1;
           });
}

bool SearchWords::fitUnfolded(std::string_view text) const
{
    // Folding may put an ASCII character before an ASCII word, which then begins no run.
    const bool ascii = std::any_of(m_words.begin(), m_words.end(),
                                   [](const Word& word) { return isAsciiWord(word.text.front()); });
    return !ascii && fit(text);
}

bool SearchWords::fit(std::string_view text) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) {
        const bool ascii = isAsciiWord(word.text.front());
        for (std::size_t at = text.find(word.text); at != std::string_view::npos;
             at = text.find(word.text, at + 1))
            if (!ascii || at == 0 || !isAsciiWord(text[at - 1]))
                return true;
        return false;
    });
}

} // namespace shouwen

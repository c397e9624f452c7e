// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/han.h"

#include "core/base/han_tables.h"
#include "core/base/text.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace shouwen {
namespace {

constexpr std::size_t kCombinations = 16;

char32_t simplified(char32_t c)
{
    if (c < 0x3400)
        return c;
    if (c <= 0xFFFF) {
        const auto* end = han::kNarrowFrom + han::kNarrowFromSize;
        const auto* at = std::lower_bound(han::kNarrowFrom, end, static_cast<std::uint16_t>(c));
        if (at != end && *at == c)
            return han::kNarrowTo[at - han::kNarrowFrom];
    }
    const auto* end = han::kWideFrom + han::kWideFromSize;
    const auto* at = std::lower_bound(han::kWideFrom, end, static_cast<std::uint32_t>(c));
    return at != end && *at == c ? char32_t{han::kWideTo[at - han::kWideFrom]} : c;
}

bool isHan(char32_t c)
{
    return c == 0x3007 || (c >= 0x3400 && c <= 0x9FFF && !(c >= 0x4DC0 && c <= 0x4DFF)) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool isLatin(char32_t c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char32_t c) { return c >= '0' && c <= '9'; }

void addOnce(std::vector<std::string>& list, std::string_view item)
{
    if (std::find(list.begin(), list.end(), item) == list.end())
        list.emplace_back(item);
}

std::vector<std::string> split(std::string_view text, char at)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(at);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// A word of the list that starts at some character: for each of its characters the readings.
using WordReadings = std::vector<std::vector<std::string>>;

std::optional<WordReadings> findPhrase(const han::Phrase* table, std::size_t size,
                                       const std::u32string& text, std::size_t at,
                                       std::size_t length)
{
    std::string key;
    for (std::size_t i = at; i < at + length; ++i)
        appendUtf8(key, text[i]);
    const auto* found =
        std::lower_bound(table, table + size, std::string_view(key),
                         [](const han::Phrase& p, std::string_view k) { return p.text < k; });
    if (found == table + size || found->text != key)
        return std::nullopt;
    WordReadings readings(length);
    for (const std::string& way : split(found->ways, '/')) {
        const std::vector<std::string> syllables = split(way, ' ');
        for (std::size_t i = 0; i < length; ++i)
            addOnce(readings[i], syllables[i]);
    }
    return readings;
}

/// The longest listed word at `at`; family names only at the start of a name.
std::optional<WordReadings> phraseAt(const std::u32string& text, std::size_t at, SortAs as)
{
    static constexpr std::size_t kLongest = 4;
    for (std::size_t n = std::min(kLongest, text.size() - at); n > 0; --n) {
        if (as == SortAs::Name && at == 0)
            if (auto found = findPhrase(han::kSurnames, han::kSurnamesSize, text, at, n))
                return found;
        if (n > 1)
            if (auto found = findPhrase(han::kWords, han::kWordsSize, text, at, n))
                return found;
    }
    return std::nullopt;
}

/// Readings of every character of a simplified text, what the words around say first. Empty for
/// what is not Han. `original` is the text as written: its traditional forms may say more.
std::vector<std::vector<std::string>> allReadings(const std::u32string& original,
                                                  const std::u32string& text, SortAs as)
{
    std::vector<std::vector<std::string>> all(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isHan(text[i]))
            continue;
        if (all[i].empty())
            if (auto phrase = phraseAt(text, i, as))
                std::move(phrase->begin(), phrase->end(),
                          all.begin() + static_cast<std::ptrdiff_t>(i));
        if (original[i] != text[i])
            for (const std::string_view reading : readingsOf(original[i]))
                addOnce(all[i], reading);
        for (const std::string_view reading : readingsOf(text[i]))
            addOnce(all[i], reading);
    }
    return all;
}

std::u32string simplifiedPoints(std::u32string text)
{
    std::transform(text.begin(), text.end(), text.begin(), simplified);
    return text;
}

/// Combinations of one choice each, cheapest first; a choice costs its place in its list.
class Combinations {
public:
    void add(const std::vector<std::string>& choices)
    {
        std::vector<Entry> next;
        for (const Entry& entry : m_entries)
            for (std::size_t i = 0; i < choices.size(); ++i)
                next.push_back({entry.text + choices[i], entry.cost + i});
        std::stable_sort(next.begin(), next.end(),
                         [](const Entry& a, const Entry& b) { return a.cost < b.cost; });
        m_entries.clear();
        for (Entry& entry : next) {
            const bool known = std::any_of(m_entries.begin(), m_entries.end(),
                                           [&](const Entry& e) { return e.text == entry.text; });
            if (!known && m_entries.size() < kCombinations)
                m_entries.push_back(std::move(entry));
        }
    }

    std::vector<std::string> texts() const
    {
        std::vector<std::string> out;
        for (const Entry& entry : m_entries)
            out.push_back(entry.text);
        return out;
    }

private:
    struct Entry {
        std::string text;
        std::size_t cost;
    };
    std::vector<Entry> m_entries = {{"", 0}};
};

/// The run of letters, or of digits, that starts at `at`.
std::string runAt(const std::u32string& text, std::size_t at)
{
    const auto same = isLatin(text[at]) ? isLatin : isDigit;
    std::string run;
    for (; at < text.size() && same(text[at]); ++at)
        run += static_cast<char>(text[at]);
    return run;
}

/// First letters, of one character and, likewise, zh, ch and sh: some type 张 as z, some as zh.
std::vector<std::string> initialsOf(const std::vector<std::string>& readings)
{
    std::vector<std::string> out;
    for (const std::string& reading : readings)
        addOnce(out, reading.substr(0, 1));
    for (const std::string& reading : readings)
        if (reading.size() > 1 && reading[1] == 'h')
            addOnce(out, reading.substr(0, 2));
    return out;
}

/// A run of digits so that bytes compare as the numbers do: its length, then itself.
void appendNumber(std::string& key, std::string run)
{
    run.erase(0, std::min(run.find_first_not_of('0'), run.size() - 1));
    const std::string length = std::to_string(run.size());
    key.append(2 - length.size(), '0').append(length).append(run);
}

/// Folded as for comparison, accents gone.
std::u32string foldedLatin(std::string_view text)
{
    const std::string folded = foldText(text);
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 128; };
    if (std::all_of(folded.begin(), folded.end(), isPlain))
        return {folded.begin(), folded.end()};
    std::u32string out;
    for (const char32_t c : codePoints(folded)) {
        if (c < 0xC0 || c > 0x1EFF) {
            out += c;
            continue;
        }
        const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_D);
        for (const uint part : parts.toUcs4())
            if (!QChar::isMark(part))
                out += char32_t{part};
    }
    return out;
}

} // namespace

std::vector<std::string_view> readingsOf(char32_t c)
{
    const std::size_t page = c / 64, bit = c % 64;
    if (page >= han::kPageOfSize || han::kPageOf[page] == han::kNoPage)
        return {};
    const std::size_t at = han::kPageOf[page];
    const std::uint64_t present = han::kPresent[at];
    if (!(present >> bit & 1))
        return {};
    const std::uint64_t before = present & ((std::uint64_t{1} << bit) - 1);
    const std::size_t rank = static_cast<std::size_t>(std::popcount(before));
    const std::size_t value = han::kReading[han::kBase[at] + rank];
    if (value < han::kSyllablesSize)
        return {han::kSyllables[value]};
    std::vector<std::string_view> out;
    const std::size_t list = value - han::kSyllablesSize;
    for (std::size_t i = han::kListStart[list]; i < han::kListStart[list + 1]; ++i)
        out.emplace_back(han::kSyllables[han::kListItem[i]]);
    return out;
}

namespace {

/// Family names of two characters, simplified.
constexpr std::array<std::u32string_view, 42> kDoubleSurnames{
    U"欧阳", U"上官", U"司马", U"诸葛", U"夏侯", U"东方", U"皇甫", U"尉迟", U"公孙",
    U"慕容", U"令狐", U"长孙", U"宇文", U"司徒", U"轩辕", U"鲜于", U"闾丘", U"万俟",
    U"单于", U"端木", U"南宫", U"百里", U"呼延", U"独孤", U"西门", U"拓跋", U"赫连",
    U"太史", U"申屠", U"公羊", U"淳于", U"濮阳", U"钟离", U"仲孙", U"闻人", U"司空",
    U"公冶", U"宗政", U"太叔", U"澹台", U"东郭", U"羊舌"};

} // namespace

std::vector<std::string> givenNameKeys(std::string_view name)
{
    constexpr std::size_t kLongestName = 5; // 欧阳 and three more; longer ones are firms
    const std::u32string original = foldedLatin(firstCharacters(name, kLongestName + 1));
    const std::u32string text = simplifiedPoints(original);
    if (text.size() < 2 || text.size() > kLongestName ||
        !std::all_of(text.begin(), text.end(), isHan))
        return {};
    const bool isDouble =
        text.size() > 2 &&
        std::find(kDoubleSurnames.begin(), kDoubleSurnames.end(),
                  std::u32string_view(text).substr(0, 2)) != kDoubleSurnames.end();
    const std::size_t family = isDouble ? 2 : 1;
    std::string given;
    for (const char32_t c : original.substr(family))
        appendUtf8(given, c);
    return nameKeys(given);
}

std::vector<std::string> nameKeys(std::string_view name)
{
    const std::u32string original = foldedLatin(firstCharacters(name, 32));
    const std::u32string text = simplifiedPoints(original);
    const auto readings = allReadings(original, text, SortAs::Name);
    Combinations full, initials;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!readings[i].empty()) {
            full.add(readings[i]);
            initials.add(initialsOf(readings[i]));
        } else if (isLatin(text[i]) || isDigit(text[i])) {
            const std::string run = runAt(text, i);
            full.add({run});
            if (isDigit(text[i]) || run.size() == 1)
                initials.add({run});
            else
                initials.add({run.substr(0, 1), run});
            i += run.size() - 1;
        }
    }
    std::vector<std::string> keys;
    for (const std::string& text16 : full.texts()) {
        addOnce(keys, text16);
        std::string withU = text16;
        std::replace(withU.begin(), withU.end(), 'v', 'u');
        addOnce(keys, withU);
    }
    for (const std::string& letters : initials.texts())
        addOnce(keys, letters);
    std::erase(keys, std::string());
    return keys;
}

std::string plainLatin(std::string_view typed)
{
    std::string out;
    for (const char32_t c : foldedLatin(typed))
        if (c != ' ' && c != '\'' && c != U'’')
            appendUtf8(out, c);
    return out;
}

std::string sortKey(std::string_view text, SortAs as)
{
    const std::u32string original = foldedLatin(firstCharacters(text, 64));
    const std::u32string points = simplifiedPoints(original);
    const auto readings = allReadings(original, points, as);
    // First byte by kind: blank < other sign '!' < number '0' < Latin < other letter '{' < Han '~'.
    std::string key;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (isDigit(c)) {
            const std::string run = runAt(points, i);
            appendNumber(key, run);
            i += run.size() - 1;
        } else if (isLatin(c) || c == ' ') {
            key += static_cast<char>(c);
        } else if (isHan(c)) {
            key += '~';
            key += readings[i].empty() ? "~" : readings[i].front(); // unknown ones last
            key += ' ';
            appendUtf8(key, c);
        } else {
            key += QChar::isLetterOrNumber(c) ? '{' : '!';
            appendUtf8(key, c);
        }
    }
    return key;
}

std::string toSimplified(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char32_t c : codePoints(text))
        appendUtf8(out, simplified(c));
    return out;
}

} // namespace shouwen

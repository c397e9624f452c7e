// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QString>

#include <algorithm>
#include <numeric>

namespace shouwen {
namespace {

/// Reads one code point at `i` and moves on; nothing on malformed, overlong or surrogate bytes.
std::optional<char32_t> takeCodePoint(std::string_view s, std::size_t& i)
{
    const auto b0 = static_cast<unsigned char>(s[i]);
    if (b0 < 0x80) {
        ++i;
        return b0;
    }
    const std::size_t n = b0 >= 0xF0 ? 4 : b0 >= 0xE0 ? 3 : 2;
    if (b0 < 0xC2 || b0 > 0xF4 || i + n > s.size())
        return std::nullopt;
    char32_t c = b0 & (0x7F >> n);
    for (std::size_t k = 1; k < n; ++k) {
        const auto b = static_cast<unsigned char>(s[i + k]);
        if ((b & 0xC0) != 0x80)
            return std::nullopt;
        c = (c << 6) | (b & 0x3F);
    }
    const bool overlong = (n == 3 && c < 0x800) || (n == 4 && c < 0x10000);
    if (overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return std::nullopt;
    i += n;
    return c;
}

/// Zero-width and bidi marks, variation selectors, tags, fillers.
bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0x00AD || c == 0x034F ||
           c == 0x061C || c == 0x115F || c == 0x1160 || (c >= 0x180B && c <= 0x180F) ||
           c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFFA0 ||
           (c >= 0xE0000 && c <= 0xE0FFF);
}

/// Greek and Cyrillic small letters as the Latin ones that they, or their capitals, look like; not
/// the μ of μm, which is no mm.
char32_t lookAlike(char32_t c)
{
    static constexpr std::u32string_view kOther =
        U"\u0430\u0432\u0441\u0435\u04BB\u043D\u0456\u0458\u043A\u043C\u043E\u0440\u0455\u0442"
        U"\u0443"
        U"\u0445\u0501\u051B\u051D\u03B1\u03B2\u03B5\u03B6\u03B7\u03B9\u03BA\u03BD\u03BF\u03C1"
        U"\u03C4\u03C5\u03C7";
    static constexpr std::string_view kLatin = "abcehhijkmopstyxdqwabezhiknoptyx";
    static_assert(kOther.size() == kLatin.size());
    if (c < 0x3B1 || c > 0x51D)
        return c;
    const std::size_t at = kOther.find(c);
    return at == std::u32string_view::npos ? c : static_cast<char32_t>(kLatin[at]);
}

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// One round of folding. Marks go out first, else they keep letters apart that would compose.
std::string foldedLetters(std::string_view text)
{
    std::string seen;
    seen.reserve(text.size());
    for (const char32_t c : codePoints(text))
        if (!isInvisible(c))
            appendUtf8(seen, lookAlike(c));
    return qString(seen)
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC)
        .toStdString();
}

bool isAscii(std::string_view s)
{
    return std::all_of(s.begin(), s.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 128; });
}

Error badText(const char* code, const char* text)
{
    return Error(ErrorKind::Rejected, Reason{code, text});
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();)
        if (!takeCodePoint(bytes, i))
            return false;
    return true;
}

std::u32string codePoints(std::string_view utf8)
{
    std::u32string out;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto c = takeCodePoint(utf8, i);
        if (!c)
            ++i;
        out += c.value_or(0xFFFD);
    }
    return out;
}

void appendUtf8(std::string& out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80)
        return put(c);
    if (c < 0x800) {
        put(0xC0 | (c >> 6));
        return put(0x80 | (c & 0x3F));
    }
    if (c < 0x10000) {
        put(0xE0 | (c >> 12));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
    }
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
}

std::size_t characterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string_view firstCharacters(std::string_view utf8, std::size_t n)
{
    std::size_t i = 0;
    for (; i < utf8.size(); ++i) {
        const bool starts = (static_cast<unsigned char>(utf8[i]) & 0xC0) != 0x80;
        if (starts && n-- == 0)
            break;
    }
    return utf8.substr(0, i);
}

Result<std::string> cleanText(std::string_view raw)
{
    std::string kept;
    kept.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size();) {
        const std::size_t from = i;
        const auto c = takeCodePoint(raw, i);
        if (!c)
            return badText("text.utf8",
                           QT_TRANSLATE_NOOP("core", "the text is not valid UTF-8; save "
                                                     "it as UTF-8 and try again"));
        if (*c == 0)
            return badText("text.nul",
                           QT_TRANSLATE_NOOP("core", "the text holds a NUL character; remove it"));
        if (*c == '\r') { // CR LF is one line end, and so is CR alone
            if (i == raw.size() || raw[i] != '\n')
                kept += '\n';
            continue;
        }
        if (*c == 0xFEFF && kept.empty())
            continue; // a byte-order mark
        if ((*c < 0x20 && *c != '\n' && *c != '\t') || (*c >= 0x7F && *c < 0xA0))
            return badText(
                "text.control",
                QT_TRANSLATE_NOOP("core", "the text holds a control character; remove it"));
        kept.append(raw.substr(from, i - from));
    }
    if (isAscii(kept))
        return kept;
    return qString(kept).normalized(QString::NormalizationForm_C).toStdString();
}

Result<CutText> cleanTextUpTo(std::string_view raw, std::size_t limit)
{
    // Cut first: ten megabytes pasted by mistake must not be normalised. Twelve bytes make a
    // character at most: three letters of three bytes compose to one Hangul syllable.
    static constexpr std::size_t kBytesEach = 12;
    const bool headCut = limit < raw.size() / kBytesEach;
    std::string_view head = headCut ? raw.substr(0, limit * kBytesEach + kBytesEach) : raw;
    const auto last = [&head] { return static_cast<unsigned char>(head.back()); };
    for (int i = 0; headCut && i < 3 && (last() & 0xC0) == 0x80; ++i)
        head.remove_suffix(1);
    if (headCut && last() >= 0xC0)
        head.remove_suffix(1);
    SHOUWEN_TRY(std::string text, cleanText(head));
    std::string_view fit = firstCharacters(text, limit);
    const bool cut = headCut || fit.size() < text.size();
    while (cut && fit.size() >= 3 && fit.substr(fit.size() - 3) == "\u200D")
        fit.remove_suffix(3); // half of a joined emoji
    return CutText{std::string(fit), cut};
}

std::string halfWidth(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto c = takeCodePoint(text, i);
        if (!c)
            out += text[i++]; // left for the reader to refuse
        else if (*c >= 0xFF01 && *c <= 0xFF5E)
            out += static_cast<char>(*c - 0xFEE0);
        else if (*c == 0x3000)
            out += ' ';
        else
            appendUtf8(out, *c);
    }
    return out;
}

std::string foldText(std::string_view text)
{
    std::string form;
    if (isAscii(text)) {
        form.resize(text.size());
        std::transform(text.begin(), text.end(), form.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    } else {
        form = foldedLetters(text);
        // Capitals have become small letters, compatible ones plain: alphabets need another round.
        const std::u32string points = codePoints(form);
        if (std::any_of(points.begin(), points.end(),
                        [](char32_t c) { return c >= 0x80 && c < 0x2E80; }))
            form = foldedLetters(form);
    }
    std::string out;
    out.reserve(form.size());
    for (std::size_t i = 0; i < form.size();) {
        const auto c = takeCodePoint(form, i);
        if (!c)
            break;
        const bool blank = *c == ' ' || *c == '\t' || *c == '\n' || *c == 0x2028 || *c == 0x2029;
        if (!blank)
            appendUtf8(out, *c);
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::string nearestName(std::string_view wrong, const std::vector<std::string>& candidates)
{
    const std::u32string a = codePoints(foldText(firstCharacters(wrong, 64)));
    std::string best;
    std::size_t bestCost = SIZE_MAX;
    for (const std::string& candidate : candidates) {
        const std::u32string b = codePoints(foldText(candidate));
        std::vector<std::size_t> row(b.size() + 1);
        std::iota(row.begin(), row.end(), std::size_t{0});
        for (std::size_t i = 1; i <= a.size(); ++i) {
            std::size_t diagonal = row[0];
            row[0] = i;
            for (std::size_t j = 1; j <= b.size(); ++j) {
                const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
            }
        }
        if (row.back() < bestCost) {
            bestCost = row.back();
            best = candidate;
        }
    }
    return best;
}

char dammDigit(std::string_view digits)
{
    static constexpr int kTable[10][10] = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};
    int state = 0;
    for (const char c : digits)
        if (c >= '0' && c <= '9')
            state = kTable[state][c - '0'];
    return static_cast<char>('0' + state);
}

} // namespace shouwen

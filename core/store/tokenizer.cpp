// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tokenizer.h"

#include "core/store/sqlite/database.h"

#include <sqlite3.h>

namespace shouwen {
namespace {

constexpr std::size_t kLongestRun = 64;

struct Character {
    char32_t code;
    std::size_t bytes;
};

/// Folded text is valid UTF-8; a broken byte counts as one blank.
Character characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) -> std::uint32_t {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
    };
    const std::uint32_t lead = byte(at);
    if (lead < 0x80)
        return {static_cast<char32_t>(lead), 1};
    if (lead >= 0xC0 && lead < 0xE0)
        return {static_cast<char32_t>((lead & 0x1F) << 6 | (byte(at + 1) & 0x3F)), 2};
    if (lead >= 0xE0 && lead < 0xF0)
        return {static_cast<char32_t>((lead & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 |
                                      (byte(at + 2) & 0x3F)),
                3};
    if (lead >= 0xF0)
        return {static_cast<char32_t>((lead & 0x07) << 18 | (byte(at + 1) & 0x3F) << 12 |
                                      (byte(at + 2) & 0x3F) << 6 | (byte(at + 3) & 0x3F)),
                4};
    return {U' ', 1};
}

bool isSign(std::string_view text, std::size_t at)
{
    return at < text.size() && classOf(characterAt(text, at).code) == CharClass::Sign;
}

/// A character and, at the same place, the pair and the triple it begins.
template <class Emit>
int signsAt(std::string_view text, std::size_t from, const Emit& emit)
{
    int code = 0;
    std::size_t end = from;
    for (int length = 1; length <= 3 && code == 0 && isSign(text, end); ++length) {
        end = std::min(end + characterAt(text, end).bytes, text.size());
        code = emit(text.substr(from, end - from), length, from, end);
    }
    return code;
}

/// Calls `emit(text, characters, from, to)` for each word, 1 for a run of ASCII; the longer ones of
/// a place after the first. Stops at the first result other than 0.
template <class Emit>
int tokenize(std::string_view text, const Emit& emit)
{
    int code = 0;
    std::size_t at = 0;
    while (at < text.size() && code == 0) {
        const Character c = characterAt(text, at);
        const CharClass is = classOf(c.code);
        std::size_t end = std::min(at + c.bytes, text.size());
        if (is == CharClass::Ascii) {
            while (end < text.size() && classOf(characterAt(text, end).code) == CharClass::Ascii)
                ++end;
            code = emit(text.substr(at, std::min(end - at, kLongestRun)), 1, at, end);
        } else if (is == CharClass::Sign) {
            code = signsAt(text, at, emit);
        }
        at = end;
    }
    return code;
}

int create(void*, const char**, int, Fts5Tokenizer** out)
{
    static int nothing = 0;
    *out = reinterpret_cast<Fts5Tokenizer*>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

using TokenCallback = int (*)(void*, int, const char*, int, int, int);

int run(Fts5Tokenizer*, void* context, int flags, const char* text, int bytes,
        TokenCallback callback)
{
    const std::string_view all(text, static_cast<std::size_t>(bytes));
    if ((flags & FTS5_TOKENIZE_QUERY) != 0) {
        // A query is made of words already (search.cpp): each stands for itself.
        const bool empty = all.empty();
        return empty ? SQLITE_OK : callback(context, 0, text, bytes, 0, bytes);
    }
    return tokenize(all,
                    [&](std::string_view word, int characters, std::size_t from, std::size_t to) {
                        return callback(context, characters > 1 ? FTS5_TOKEN_COLOCATED : 0,
                                        word.data(), static_cast<int>(word.size()),
                                        static_cast<int>(from), static_cast<int>(to));
                    });
}

} // namespace

CharClass classOf(char32_t c)
{
    const bool ascii =
        (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    if (ascii)
        return CharClass::Ascii;
    // ASCII signs, Latin-1 signs, general punctuation, CJK punctuation, variation selectors.
    const bool blank = c < 0x80 ||
                       (c >= 0x80 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA) ||
                       (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x3004) ||
                       (c >= 0x3008 && c <= 0x3020) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
    return blank ? CharClass::Blank : CharClass::Sign;
}

std::vector<WordRun> runsOf(std::string_view folded)
{
    std::vector<WordRun> runs;
    std::vector<std::string> pairs;
    std::size_t runEnd = std::string_view::npos;
    const auto endRun = [&] { // the longest words there are of it
        if (!runs.empty() && !runs.back().ascii && runs.back().grams.empty())
            runs.back().grams = pairs.empty() ? std::vector{runs.back().text} : std::move(pairs);
        pairs.clear();
    };
    tokenize(folded, [&](std::string_view word, int characters, std::size_t from, std::size_t to) {
        const bool ascii = classOf(characterAt(folded, from).code) == CharClass::Ascii;
        if (characters == 3) {
            runs.back().grams.emplace_back(word);
        } else if (characters == 2) {
            pairs.emplace_back(word);
        } else if (!ascii && runEnd == from) {
            runs.back().text += word;
            runEnd = to;
        } else {
            endRun();
            runs.push_back({std::string(folded.substr(from, to - from)), ascii, {}});
            runEnd = ascii ? std::string_view::npos : to;
        }
        return 0;
    });
    endRun();
    return runs;
}

Outcome registerTokenizer(Database& db)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(db.handle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    static fts5_tokenizer tokenizer{create, destroy, run};
    if (api == nullptr)
        return db.failure(SQLITE_ERROR);
    code = api->xCreateTokenizer(api, "shouwen", nullptr, &tokenizer, nullptr);
    if (code != SQLITE_OK)
        return db.failure(code);
    return Done{};
}

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Result<T>: a value or an Error. Core's surface throws nothing; every failure is an Error whose
// kind says what a caller may do about it and whose reasons say what, where and what to do.
// Texts are English source strings marked for translation (context "core"); the edge (CLI, UI)
// translates them and fills %1 … %9 in one pass, so text of a customer is never expanded again.
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace shouwen {

enum class ErrorKind : std::uint8_t {
    NotFound,   ///< the thing named does not exist
    Conflict,   ///< somebody else changed it first
    Rejected,   ///< a rule says no; reasons list every rule at once
    Usage,      ///< the words of the command are off
    Busy,       ///< try again
    FileTooNew, ///< written by a newer program
    FileTooOld, ///< no step leads from it to here
    Corrupt,    ///< bytes are not what they must be
    Io,         ///< the machine failed: disk, rights, network
    Cancelled,  ///< asked for by the user, never shown
    Internal,   ///< our mistake
};

/// One sentence of a failure. `code` is stable (tests, JSON); `text` is the English source string.
struct Reason {
    const char* code;
    const char* text;
    std::vector<std::string> args = {};
    std::string where = {}; ///< field name, or file:line:column; empty when the whole is meant
};

/// The English text of a reason with its arguments filled in, single pass.
std::string plainText(const Reason& reason);
/// Same for any (translated) pattern.
std::string fillArgs(std::string_view pattern, const std::vector<std::string>& args);

struct Error {
    ErrorKind kind;
    std::vector<Reason> reasons;

    Error(ErrorKind k, Reason reason) : kind(k), reasons{std::move(reason)} {}
    Error(ErrorKind k, std::vector<Reason> all) : kind(k), reasons(std::move(all)) {}
    /// English text of all reasons, one a line: for logs without personal data and for tests.
    std::string plainText() const;
    bool has(std::string_view code) const;
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_v(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_v(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_v.index() == 0; }
    T& operator*() & { return std::get<0>(m_v); }
    const T& operator*() const& { return std::get<0>(m_v); }
    T&& operator*() && { return std::get<0>(std::move(m_v)); }
    T* operator->() { return &std::get<0>(m_v); }
    const T* operator->() const { return &std::get<0>(m_v); }
    const Error& error() const& { return std::get<1>(m_v); }
    Error&& error() && { return std::get<1>(std::move(m_v)); }

private:
    std::variant<T, Error> m_v;
};

/// Success without a value.
struct Done {};
using Outcome = Result<Done>;

} // namespace shouwen

#define SHOUWEN_CAT2(a, b) a##b
#define SHOUWEN_CAT(a, b) SHOUWEN_CAT2(a, b)
#define SHOUWEN_TRY_IMPL(tmp, decl, expr)                                                          \
    auto tmp = (expr);                                                                             \
    if (!tmp)                                                                                      \
        return std::move(tmp).error();                                                             \
    decl = *std::move(tmp)
/// `SHOUWEN_TRY(auto x, f());` binds the value of f() or returns its error.
#define SHOUWEN_TRY(decl, expr) SHOUWEN_TRY_IMPL(SHOUWEN_CAT(swTry, __LINE__), decl, expr)
/// `SHOUWEN_CHECK(f());` returns the error of f(), if any.
#define SHOUWEN_CHECK(expr)                                                                        \
    do {                                                                                           \
        if (auto swCheck = (expr); !swCheck)                                                       \
            return std::move(swCheck).error();                                                     \
    } while (false)

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Value: what a field, or a part of an entry, holds. Integers and strings, lists and objects of
// them; no floats, no booleans, no null (journal.md, Identity). Its canonical text is UTF-8 JSON
// with sorted keys and no spaces; equal values have equal text, and only that text is read back.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace shouwen {

class Value {
public:
    using List = std::vector<Value>;
    using Object = std::map<std::string, Value, std::less<>>;

    Value() : m_v(Object{}) {} ///< an empty object
    Value(std::int64_t n) : m_v(n) {}
    Value(int n) : m_v(std::int64_t{n}) {}
    Value(std::string text) : m_v(std::move(text)) {}
    Value(std::string_view text) : m_v(std::string(text)) {}
    Value(const char* text) : m_v(std::string(text)) {}
    Value(List list) : m_v(std::move(list)) {}
    Value(Object object) : m_v(std::move(object)) {}
    Value(const Value&) = default;
    Value(Value&&) noexcept = default;
    Value& operator=(const Value&) = default;
    Value& operator=(Value&&) noexcept = default;
    ~Value(); // out of line: inlined, g++ 12 takes the variant for uninitialised

    bool isInt() const { return m_v.index() == 0; }
    bool isText() const { return m_v.index() == 1; }
    bool isList() const { return m_v.index() == 2; }
    bool isObject() const { return m_v.index() == 3; }
    /// Null pointers where the value is of another shape.
    const std::int64_t* asInt() const { return std::get_if<std::int64_t>(&m_v); }
    const std::string* asText() const { return std::get_if<std::string>(&m_v); }
    const List* asList() const { return std::get_if<List>(&m_v); }
    const Object* asObject() const { return std::get_if<Object>(&m_v); }
    List* asList() { return std::get_if<List>(&m_v); }
    Object* asObject() { return std::get_if<Object>(&m_v); }

    /// Members of an object; absent or of another shape gives the fallback.
    const Value* find(std::string_view key) const;
    std::int64_t intAt(std::string_view key, std::int64_t fallback = 0) const;
    std::string_view textAt(std::string_view key, std::string_view fallback = {}) const;
    bool empty() const; ///< an object or list without members, or an empty string

    /// As shown and compared: a number in digits, a text as it is, the rest as canonical text.
    std::string plain() const;
    bool operator==(const Value&) const = default;

private:
    std::variant<std::int64_t, std::string, List, Object> m_v;
};

/// Appends the canonical text.
void appendCanonical(std::string& out, const Value& value);
std::string canonicalText(const Value& value);

/// Limits of what is read (faults.md B28).
struct CanonicalLimits {
    int depth = 16;
    std::size_t members = 10000; ///< in all
};
/// Reads exactly canonical text; anything else (spaces, unsorted or repeated keys, floats, escapes
/// that are not the shortest, invalid UTF-8, trailing bytes) is Corrupt.
Result<Value> parseCanonical(std::string_view bytes, CanonicalLimits limits = {});
/// Whether `parseCanonical` would read it; builds nothing, so it is several times faster.
bool isCanonical(std::string_view bytes, CanonicalLimits limits = {});

} // namespace shouwen

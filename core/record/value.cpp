// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/value.h"

#include <algorithm>
#include <charconv>

namespace shouwen {
namespace {

constexpr char kHexDigits[] = "0123456789abcdef";

/// The letter of the two-character escape, or 0 where there is none.
char shortEscape(unsigned char c)
{
    switch (c) {
    case '"':
    case '\\':
        return static_cast<char>(c);
    case '\b':
        return 'b';
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\f':
        return 'f';
    case '\r':
        return 'r';
    default:
        return 0;
    }
}

bool isPlain(unsigned char c) { return c >= 0x20 && c < 0x80 && c != '"' && c != '\\'; }

void appendString(std::string& out, std::string_view text)
{
    out.push_back('"');
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text, from, i - from);
        from = i + 1;
        out.push_back('\\');
        if (const char letter = shortEscape(c)) {
            out.push_back(letter);
        } else {
            out.append("u00");
            out.push_back(kHexDigits[c >> 4]);
            out.push_back(kHexDigits[c & 15]);
        }
    }
    out.append(text, from);
    out.push_back('"');
}

void appendNumber(std::string& out, std::int64_t n)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, n).ptr;
    out.append(digits, end);
}

int hexNibble(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Length of the UTF-8 sequence beginning at `p`, 0 where there is no valid one of 2-4 bytes.
std::size_t multiByte(const char* p, const char* end)
{
    const auto at = [p](int i) { return static_cast<unsigned char>(p[i]); };
    const auto follows = [&](int i) { return (at(i) & 0xC0) == 0x80; };
    const auto left = end - p;
    const unsigned char lead = at(0);
    if (lead >= 0xC2 && lead <= 0xDF)
        return left >= 2 && follows(1) ? 2 : 0;
    if ((lead & 0xF0) == 0xE0) {
        if (left < 3 || !follows(1) || !follows(2))
            return 0;
        const bool overlong = lead == 0xE0 && at(1) < 0xA0;
        const bool surrogate = lead == 0xED && at(1) > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (left < 4 || !follows(1) || !follows(2) || !follows(3))
            return 0;
        const bool overlong = lead == 0xF0 && at(1) < 0x90;
        const bool beyond = lead == 0xF4 && at(1) > 0x8F;
        return overlong || beyond ? 0 : 4;
    }
    return 0;
}

/// Reads canonical text. `Build` off only checks and allocates nothing for the usual text.
template <bool Build>
class CanonicalReader {
public:
    CanonicalReader(std::string_view bytes, CanonicalLimits limits)
        : m_begin(bytes.data())
        , m_p(bytes.data())
        , m_end(bytes.data() + bytes.size())
        , m_limits(limits)
    {}

    bool whole(Value* out) { return value(out, 0) && m_p == m_end; }
    std::size_t position() const { return static_cast<std::size_t>(m_p - m_begin); }

private:
    const char* m_begin;
    const char* m_p;
    const char* m_end;
    CanonicalLimits m_limits;
    std::size_t m_members = 0;

    bool take(char c)
    {
        if (m_p == m_end || *m_p != c)
            return false;
        ++m_p;
        return true;
    }

    bool value(Value* out, int depth)
    {
        if (m_p == m_end)
            return false;
        switch (*m_p) {
        case '{':
            return object(out, depth + 1);
        case '[':
            return list(out, depth + 1);
        case '"': {
            std::string decoded;
            std::string_view text;
            if (!string(text, decoded))
                return false;
            if constexpr (Build)
                *out = decoded.empty() ? Value(text) : Value(std::move(decoded));
            return true;
        }
        default:
            return number(out);
        }
    }

    bool number(Value* out)
    {
        const char* first = m_p;
        const char* digits = first + (*first == '-' ? 1 : 0);
        std::int64_t n = 0;
        const auto [last, problem] = std::from_chars(first, m_end, n);
        if (problem != std::errc{} || digits == m_end || (*digits == '0' && last != first + 1))
            return false; // "-0", "007" and what is no int64
        m_p = last;
        if constexpr (Build)
            *out = Value(n);
        return true;
    }

    /// `text` is the string itself where it holds no escape; else `decoded` does, and `text` is it.
    bool string(std::string_view& text, std::string& decoded)
    {
        if (!take('"'))
            return false;
        const char* first = m_p;
        bool escaped = false;
        for (;;) {
            while (m_p != m_end && isPlain(static_cast<unsigned char>(*m_p)))
                ++m_p;
            if (m_p == m_end)
                return false;
            if (*m_p == '"')
                break;
            if (*m_p == '\\') {
                decoded.append(first, m_p);
                if (!escape(decoded))
                    return false;
                escaped = true;
                first = m_p;
                continue;
            }
            const std::size_t n = multiByte(m_p, m_end);
            if (n == 0)
                return false;
            m_p += n;
        }
        if (escaped)
            decoded.append(first, m_p);
        text = escaped ? std::string_view(decoded)
                       : std::string_view(first, static_cast<std::size_t>(m_p - first));
        ++m_p;
        return true;
    }

    bool escape(std::string& decoded)
    {
        static constexpr std::string_view kLetters = "\"\\btnfr", kMeant = "\"\\\b\t\n\f\r";
        if (m_end - m_p < 2)
            return false;
        if (const auto i = kLetters.find(m_p[1]); i != std::string_view::npos) {
            decoded.push_back(kMeant[i]);
            m_p += 2;
            return true;
        }
        if (m_end - m_p < 6 || m_p[1] != 'u' || m_p[2] != '0' || m_p[3] != '0')
            return false;
        const int hi = hexNibble(m_p[4]), lo = hexNibble(m_p[5]);
        const int c = hi * 16 + lo;
        if (hi < 0 || lo < 0 || c >= 0x20 || shortEscape(static_cast<unsigned char>(c)) != 0)
            return false;
        decoded.push_back(static_cast<char>(c));
        m_p += 6;
        return true;
    }

    bool list(Value* out, int depth)
    {
        Value::List items;
        ++m_p;
        if (depth > m_limits.depth)
            return false;
        if (!take(']')) {
            do {
                Value* item = nullptr;
                if constexpr (Build)
                    item = &items.emplace_back();
                if (++m_members > m_limits.members || !value(item, depth))
                    return false;
            } while (take(','));
            if (!take(']'))
                return false;
        }
        if constexpr (Build)
            *out = Value(std::move(items));
        return true;
    }

    bool object(Value* out, int depth)
    {
        Value::Object members;
        ++m_p;
        if (depth > m_limits.depth)
            return false;
        if (!take('}')) {
            std::string before, decoded; // hold keys with escapes only
            std::string_view last, key;
            bool first = true;
            do {
                decoded.clear();
                if (++m_members > m_limits.members || !string(key, decoded))
                    return false;
                if ((!first && key <= last) || !take(':'))
                    return false;
                Value* item = nullptr;
                if constexpr (Build)
                    item = &members.emplace_hint(members.end(), key, Value())->second;
                if (!value(item, depth))
                    return false;
                first = false;
                last = key;
                if (!decoded.empty()) {
                    before.swap(decoded);
                    last = before;
                }
            } while (take(','));
            if (!take('}'))
                return false;
        }
        if constexpr (Build)
            *out = Value(std::move(members));
        return true;
    }
};

Error notCanonical(std::size_t position)
{
    return Error(ErrorKind::Corrupt, Reason{"value.not_canonical",
                                            "The bytes are not a canonical value from byte %1 on.",
                                            {std::to_string(position)}});
}

} // namespace

Value::~Value() = default;

const Value* Value::find(std::string_view key) const
{
    const Object* object = asObject();
    if (!object)
        return nullptr;
    const auto it = object->find(key);
    return it == object->end() ? nullptr : &it->second;
}

std::int64_t Value::intAt(std::string_view key, std::int64_t fallback) const
{
    const Value* member = find(key);
    const std::int64_t* n = member ? member->asInt() : nullptr;
    return n ? *n : fallback;
}

std::string_view Value::textAt(std::string_view key, std::string_view fallback) const
{
    const Value* member = find(key);
    const std::string* text = member ? member->asText() : nullptr;
    return text ? std::string_view(*text) : fallback;
}

bool Value::empty() const
{
    if (const List* list = asList())
        return list->empty();
    if (const Object* object = asObject())
        return object->empty();
    const std::string* text = asText();
    return text && text->empty();
}

std::string Value::plain() const
{
    if (const std::string* text = asText())
        return *text;
    return canonicalText(*this);
}

void appendCanonical(std::string& out, const Value& value)
{
    if (const std::int64_t* n = value.asInt())
        return appendNumber(out, *n);
    if (const std::string* text = value.asText())
        return appendString(out, *text);
    bool first = true;
    if (const Value::List* list = value.asList()) {
        out.push_back('[');
        for (const Value& item : *list) {
            if (!std::exchange(first, false))
                out.push_back(',');
            appendCanonical(out, item);
        }
        out.push_back(']');
        return;
    }
    out.push_back('{');
    for (const auto& [key, item] : *value.asObject()) {
        if (!std::exchange(first, false))
            out.push_back(',');
        appendString(out, key);
        out.push_back(':');
        appendCanonical(out, item);
    }
    out.push_back('}');
}

std::string canonicalText(const Value& value)
{
    std::string out;
    out.reserve(128);
    appendCanonical(out, value);
    return out;
}

Result<Value> parseCanonical(std::string_view bytes, CanonicalLimits limits)
{
    CanonicalReader<true> reader(bytes, limits);
    Result<Value> value{Value()};
    if (!reader.whole(&*value))
        return notCanonical(reader.position());
    return value;
}

bool isCanonical(std::string_view bytes, CanonicalLimits limits)
{
    return CanonicalReader<false>(bytes, limits).whole(nullptr);
}

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/house.h"

#include "core/rulebook/merge.h"

#include <charconv>

namespace shouwen {
namespace {

const std::string_view kSeparator = " = ";
const std::string_view kOpening = "# What this desk has changed in its pack; one change a line.\n";

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

/// Where the key ends: a quoted part of it may hold anything.
std::size_t endOfKey(std::string_view line)
{
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        if (!quoted && line.substr(i, kSeparator.size()) == kSeparator)
            return i;
    }
    return std::string_view::npos;
}

template <class Line>
void eachLine(std::string_view text, Line line)
{
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        line(number, trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string unquoted(std::string_view value)
{
    return value.size() >= 2 ? std::string(value.substr(1, value.size() - 2)) : std::string();
}

} // namespace

std::string tomlText(std::string_view text)
{
    static const char* const digits = "0123456789ABCDEF";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (byte < 0x20 || byte == 0x7f)
            ((out += "\\u00") += digits[byte >> 4]) += digits[byte & 15];
        else
            out += c;
    }
    return out + '"';
}

HouseRules readHouse(std::string_view text)
{
    HouseRules rules;
    eachLine(text, [&](std::size_t, std::string_view line) {
        const std::size_t end = endOfKey(line);
        if (line.empty() || line.front() == '#' || end == std::string_view::npos)
            return;
        const std::string key(trimmed(line.substr(0, end)));
        const std::string_view value = trimmed(line.substr(end + kSeparator.size()));
        if (key == "extends")
            rules.extends = unquoted(value);
        else if (key != "format" && key != "name" && key != "label" && key != "zone")
            rules.lines[key] = value;
    });
    return rules;
}

Result<HouseRules> houseRules(const Rulebook& running)
{
    if (running.name != kHouseName)
        return HouseRules{running.name, {}};
    SHOUWEN_TRY(const rulebook::SplitSources parts, rulebook::splitSources(running.text));
    HouseRules rules = readHouse(parts.last.text);
    if (readHouse(houseText(rules, running)) == rules && !rules.extends.empty() &&
        parts.last.text.find("\n[") == std::string::npos)
        return rules;
    return Error(ErrorKind::Rejected,
                 Reason{"house.form",
                        QT_TRANSLATE_NOOP("core", "the rules of this desk were written by hand; "
                                                  "change them in their own file and use that"),
                        {},
                        parts.last.file});
}

std::string houseText(const HouseRules& rules, const Rulebook& running)
{
    std::string out(kOpening);
    out += "format = 1\nname = " + tomlText(kHouseName) + "\nextends = " + tomlText(rules.extends);
    out += "\nzone = " + tomlText(running.zone) +
           "\nlabel = { zh_CN = " + tomlText(running.label.zhCN) +
           ", zh_TW = " + tomlText(running.label.zhTW) + ", en = " + tomlText(running.label.en) +
           " }\n";
    for (const auto& [key, value] : rules.lines)
        out += key + std::string(kSeparator) + value + '\n';
    return out;
}

std::string houseKeyAt(std::string_view text, std::string_view where)
{
    // file:line:column; the name of a file may have colons of its own.
    const std::size_t last = where.rfind(':');
    const std::size_t first =
        last == std::string_view::npos || last == 0 ? last : where.rfind(':', last - 1);
    if (first == std::string_view::npos || last == 0)
        return {};
    std::size_t wanted = 0;
    std::from_chars(where.data() + first + 1, where.data() + last, wanted);
    std::string key;
    eachLine(text, [&](std::size_t number, std::string_view line) {
        if (const std::size_t end = endOfKey(line);
            number == wanted && end != std::string_view::npos)
            key = trimmed(line.substr(0, end));
    });
    return key;
}

} // namespace shouwen

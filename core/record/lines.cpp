// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/lines.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace shouwen {
namespace {

constexpr std::string_view kPrefix = "lines.";
constexpr std::size_t kMostIdBytes = 32;

bool isIdByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

/// The fields of lines are neighbours in the map of all fields.
template <class Each>
void eachLineField(const Record& record, const Each& each)
{
    for (auto it = record.fields.lower_bound(kPrefix);
         it != record.fields.end() && it->first.starts_with(kPrefix); ++it)
        if (const auto path = linePath(it->first); path && !path->field.empty())
            each(*path, it->second);
}

} // namespace

std::optional<LinePath> linePath(std::string_view name)
{
    if (!name.starts_with(kPrefix))
        return std::nullopt;
    name.remove_prefix(kPrefix.size());
    const std::size_t dot = std::min(name.find('.'), name.size());
    const LinePath path{name.substr(0, dot), name.substr(std::min(dot + 1, name.size()))};
    const bool endsInDot = dot < name.size() && path.field.empty();
    const bool good = !path.id.empty() && path.id.size() <= kMostIdBytes && !endsInDot &&
                      std::all_of(path.id.begin(), path.id.end(), isIdByte);
    return good ? std::optional(path) : std::nullopt;
}

std::string lineName(std::string_view id, std::string_view field)
{
    return std::string(kPrefix).append(id).append(".").append(field);
}

std::vector<std::string> lineIds(const Record& record)
{
    std::map<std::string, Instant, std::less<>> entered;
    eachLineField(record, [&entered](const LinePath& path, const FieldValue& value) {
        const auto [it, isNew] = entered.emplace(path.id, value.setAt);
        it->second = std::min(it->second, value.setAt);
    });
    std::vector<std::tuple<Instant, std::size_t, std::string>> rows;
    for (const auto& [id, at] : entered)
        rows.emplace_back(at, id.size(), id);
    std::sort(rows.begin(), rows.end());
    std::vector<std::string> ids;
    for (auto& [at, length, id] : rows)
        ids.push_back(std::move(id));
    return ids;
}

bool hasLines(const Record& record)
{
    const auto it = record.fields.lower_bound(kPrefix);
    return it != record.fields.end() && it->first.starts_with(kPrefix);
}

std::optional<Value> lineTotal(const Record& record, std::string_view name)
{
    if (name == kLines)
        return Value(static_cast<std::int64_t>(lineIds(record).size()));
    if (!name.starts_with(kPrefix))
        return std::nullopt;
    const std::string_view field = name.substr(kPrefix.size());
    std::optional<std::int64_t> sum;
    Value::List list;
    eachLineField(record, [&](const LinePath& path, const FieldValue& value) {
        if (path.field != field)
            return;
        if (const std::int64_t* n = value.value.asInt())
            sum = sum.value_or(0) + *n;
        else
            list.push_back(value.value);
    });
    if (sum)
        return Value(*sum);
    return list.empty() ? std::nullopt : std::optional(Value(std::move(list)));
}

} // namespace shouwen

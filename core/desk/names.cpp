// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is meant: customers and staff by name, pinyin or initials, customers by phone.
#include "core/desk/impl.h"

#include "core/base/han.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kMostRead = 200;
constexpr std::size_t kLongestName = 40; ///< characters; what is longer is no name

/// Whether records of the kind are called by a name that this person may see.
bool isFile(const Desk::Impl& desk, const Person& person, const std::string& name)
{
    const KindDef* kind = desk.rules->kind(name);
    const FieldDef* title = kind ? kind->field(kind->titleField) : nullptr;
    return title && title->name == "name" && seesKind(*desk.rules, person, name) &&
           !isMaskedFor(*desk.rules, person, *title);
}

} // namespace

Result<std::vector<RowView>> Desk::Impl::named(const Person& person, std::string_view typed,
                                               std::string_view kind) const
{
    if (foldText(typed).empty() || characterCount(typed) > kLongestName)
        return std::vector<RowView>();
    SHOUWEN_TRY(auto rows, store->read().byName(typed, asking(person), kMostRead));
    std::erase_if(rows, [&](const RowView& row) {
        return (!kind.empty() && row.kind != kind) || !isFile(*this, person, row.kind);
    });
    return rows;
}

Result<std::optional<RowView>> Desk::Impl::calledExactly(const Person& person,
                                                         std::string_view typed,
                                                         std::string_view kind) const
{
    SHOUWEN_TRY(auto rows, named(person, typed, kind));
    const std::string folded = foldText(typed), sound = plainLatin(typed);
    std::erase_if(rows, [&](const RowView& row) {
        const std::vector<std::string> keys = nameKeys(row.title);
        return foldText(row.title) != folded &&
               std::find(keys.begin(), keys.end(), sound) == keys.end();
    });
    if (rows.empty())
        return std::optional<RowView>();
    if (rows.size() == 1)
        return std::optional(rows.front());
    constexpr std::size_t kMostTold = 5;
    std::string all;
    for (std::size_t i = 0; i < std::min(rows.size(), kMostTold); ++i)
        all += (all.empty() ? "" : ", ") + rows[i].number + ' ' + rows[i].title;
    return Error(
        ErrorKind::Rejected,
        Reason{"name.several",
               QT_TRANSLATE_NOOP("core", "%1 records are called \"%2\": %3; use the number"),
               {std::to_string(rows.size()), std::string(typed),
                rows.size() > kMostTold ? all + " …" : all}});
}

Result<std::vector<QueueRow>> Desk::named(const Person& person, std::string_view typed,
                                          std::string_view kind, int limit) const
{
    SHOUWEN_TRY(const auto rows, m->named(person, typed, kind));
    std::vector<QueueRow> out;
    for (const RowView& row : rows)
        if (out.size() < static_cast<std::size_t>(std::max(limit, 1)))
            out.push_back(m->rowOf(person, row));
    return out;
}

namespace {

constexpr int kMostMatches = 20;

Result<std::vector<MatchView>> byName(const Desk::Impl& desk, const Person& person,
                                      std::string_view said)
{
    SHOUWEN_TRY(const auto rows, desk.named(person, said, "customer"));
    std::vector<MatchView> out;
    for (const RowView& row : rows)
        if (out.size() < kMostMatches)
            out.push_back({row.id, row.number, row.title, {}});
    if (out.size() != 1)
        return out;
    SHOUWEN_TRY(const auto about, desk.store->read().ofSubject(out.front().customer,
                                                               desk.asking(person), kMostMatches));
    for (const RowView& row : about)
        if (row.id != out.front().customer && seesKind(*desk.rules, person, row.kind))
            out.front().recent.push_back(desk.rowOf(person, row));
    return out;
}

} // namespace

Result<std::vector<MatchView>> Desk::caller(const Person& person, std::string_view said) const
{
    const std::string digits = phoneDigits(said);
    if (digits.empty())
        return byName(*m, person, said);
    SHOUWEN_TRY(const auto rows, m->store->read().byPhone(digits, m->asking(person)));
    std::vector<MatchView> out;
    for (const RowView& row : rows)
        if (row.kind == "customer" && seesKind(*m->rules, person, row.kind))
            out.push_back({row.id, row.number, row.title, {}});
    MatchView others{RecordId::zero(), {}, {}, {}};
    for (const RowView& row : rows)
        if (row.kind != "customer" && seesKind(*m->rules, person, row.kind))
            (out.empty() ? others : out.front()).recent.push_back(m->rowOf(person, row));
    if (out.empty() && !others.recent.empty())
        out.push_back(std::move(others));
    return out;
}

} // namespace shouwen

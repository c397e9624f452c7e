// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_writer.h"

#include "core/sla/clock.h"
#include "core/store/draft.h"

#include "shouwen_sql.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kLeastTail = 3;
constexpr std::string_view kNumberInsert = "INSERT INTO number_key VALUES (?1, ?2)";
constexpr std::string_view kNameInsert = "INSERT INTO name_key VALUES (?1, ?2)";
constexpr std::string_view kTailInsert = "INSERT INTO phone_tail VALUES (?1, ?2)";

std::int64_t dueMs(const Derived& d) { return d.row.due ? msOf(*d.row.due) : kNeverMs; }

/// Nothing changed that only row_insert writes.
bool isLightChange(const Derived& a, const Derived& b)
{
    return a.row.id == b.row.id && a.space == b.space && a.row.kind == b.row.kind &&
           a.row.number == b.row.number && a.row.openedAt == b.row.openedAt &&
           a.row.closedAt == b.row.closedAt && a.scope == b.scope && a.keepFrom == b.keepFrom;
}

template <class Set, class Apply>
Outcome writeDifference(const Set& before, const Set& after, const Apply& apply)
{
    for (const auto& gone : before)
        if (after.count(gone) == 0)
            SHOUWEN_CHECK(apply(gone, false));
    for (const auto& come : after)
        if (before.count(come) == 0)
            SHOUWEN_CHECK(apply(come, true));
    return Done{};
}

} // namespace

Outcome RowWriter::writeRow(std::int64_t n, const Derived* before, const Derived& d)
{
    const RowView& r = d.row;
    if (before != nullptr && isLightChange(*before, d))
        return m_db.prepare(sql::kRowUpdate)
            .with(n, r.title, r.state, r.category, r.holder, r.owner, r.department, dueMs(d),
                  r.dueClock, r.changedAt, r.flagged, d.badges, r.shown)
            .run();
    return m_db.prepare(sql::kRowInsert)
        .with(n, r.id, d.space, r.kind, r.number, r.title, r.state, r.category, r.holder, r.owner,
              r.department, dueMs(d), r.dueClock, r.openedAt, r.changedAt, r.closedAt, d.scope,
              r.flagged, d.keepFrom, d.badges, r.shown)
        .run();
}

Outcome RowWriter::writeTail(std::string_view tail, std::int64_t phone)
{
    if (m_order == KeyOrder::Sorted) {
        m_kept.tails.emplace_back(tail, phone);
        return Done{};
    }
    return m_db.prepare(kTailInsert).with(tail, phone).run();
}

Outcome RowWriter::writeFact(std::int64_t n, const Fact& fact, bool on)
{
    Statement write =
        m_db.prepare(on ? "INSERT INTO fact VALUES (?1, ?2, ?3)"
                        : "DELETE FROM fact WHERE field = ?1 AND value = ?2 AND record = ?3");
    if (const std::int64_t* number = fact.value.asInt())
        return write.with(fact.field, *number, n).run();
    return write.with(fact.field, *fact.value.asText(), n).run();
}

void RowWriter::keep(std::int64_t n, const Derived& derived)
{
    for (const Fact& fact : derived.facts)
        m_kept.facts.emplace_back(fact, n);
    for (const std::string& key : derived.numberKeys)
        m_kept.numbers.emplace_back(key, n);
    for (const std::string& key : derived.nameKeys)
        m_kept.names.emplace_back(key, n);
    for (const std::string& digits : derived.phones)
        m_kept.phones.emplace_back(digits, n);
}

/// In the order of each table, so that a page is written once.
Outcome RowWriter::writeKept()
{
    const auto writeAll = [this](auto& keys, std::string_view insert) -> Outcome {
        std::sort(keys.begin(), keys.end());
        for (const auto& [key, n] : keys)
            SHOUWEN_CHECK(m_db.prepare(insert).with(key, n).run());
        keys.clear();
        return Done{};
    };
    std::sort(m_kept.facts.begin(), m_kept.facts.end());
    for (const auto& [fact, n] : m_kept.facts)
        SHOUWEN_CHECK(writeFact(n, fact, true));
    m_kept.facts.clear();
    SHOUWEN_CHECK(writeAll(m_kept.numbers, kNumberInsert));
    SHOUWEN_CHECK(writeAll(m_kept.names, kNameInsert));
    std::sort(m_kept.phones.begin(), m_kept.phones.end());
    for (const auto& [digits, n] : m_kept.phones)
        SHOUWEN_CHECK(writePhone(n, digits, true));
    m_kept.phones.clear();
    return writeAll(m_kept.tails, kTailInsert);
}

Outcome RowWriter::writePhone(std::int64_t n, const std::string& digits, bool on)
{
    Statement find = m_db.prepare("SELECT n FROM phone WHERE digits = ?1");
    SHOUWEN_TRY(const bool known, find.with(digits).next());
    std::int64_t phone = known ? find.integer(0) : 0;
    if (on) {
        if (!known) {
            SHOUWEN_CHECK(m_db.prepare("INSERT INTO phone(digits) VALUES (?1)").with(digits).run());
            SHOUWEN_TRY(const auto fresh, m_db.integer("SELECT last_insert_rowid()"));
            phone = *fresh;
            for (std::size_t i = 0; i + kLeastTail <= digits.size(); ++i)
                SHOUWEN_CHECK(writeTail(std::string_view(digits).substr(i), phone));
        }
        return m_db.prepare("INSERT OR IGNORE INTO phone_of VALUES (?1, ?2)").with(phone, n).run();
    }
    SHOUWEN_CHECK(
        m_db.prepare("DELETE FROM phone_of WHERE phone = ?1 AND record = ?2").with(phone, n).run());
    Statement others = m_db.prepare("SELECT 1 FROM phone_of WHERE phone = ?1");
    SHOUWEN_TRY(const bool used, others.with(phone).next());
    if (used)
        return Done{};
    for (std::size_t i = 0; i + kLeastTail <= digits.size(); ++i)
        SHOUWEN_CHECK(m_db.prepare("DELETE FROM phone_tail WHERE tail = ?1 AND phone = ?2")
                          .with(std::string_view(digits).substr(i), phone)
                          .run());
    return m_db.prepare("DELETE FROM phone WHERE n = ?1").with(phone).run();
}

Outcome RowWriter::writeKeys(std::int64_t n, const Derived& before, const Derived& after)
{
    if (m_order == KeyOrder::Sorted) {
        keep(n, after);
        return Done{};
    }
    SHOUWEN_CHECK(writeDifference(before.facts, after.facts, [&](const Fact& fact, bool on) {
        return writeFact(n, fact, on);
    }));
    const auto writeKey = [&](std::string_view insert, std::string_view remove) {
        return [this, n, insert, remove](const std::string& key, bool on) {
            return m_db.prepare(on ? insert : remove).with(key, n).run();
        };
    };
    SHOUWEN_CHECK(writeDifference(
        before.numberKeys, after.numberKeys,
        writeKey(kNumberInsert, "DELETE FROM number_key WHERE key = ?1 AND record = ?2")));
    SHOUWEN_CHECK(writeDifference(
        before.nameKeys, after.nameKeys,
        writeKey(kNameInsert, "DELETE FROM name_key WHERE key = ?1 AND record = ?2")));
    return writeDifference(before.phones, after.phones, [&](const std::string& digits, bool on) {
        return writePhone(n, digits, on);
    });
}

Outcome RowWriter::writeClocks(std::int64_t n, const Derived& before, const Derived& after)
{
    if (before.clocks != after.clocks) {
        if (!before.clocks.empty())
            SHOUWEN_CHECK(m_db.prepare("DELETE FROM clock WHERE record = ?1").with(n).run());
        for (const ClockRow& c : after.clocks) {
            const bool running = c.state == clockStateWord(ClockState::Running);
            SHOUWEN_CHECK(m_db.prepare(sql::kClockInsert)
                              .with(n, c.name, c.round, c.state, running, c.started, c.stopped,
                                    c.due, c.used, c.target, c.met, c.calendar)
                              .run());
        }
    }
    if (before.steps == after.steps)
        return Done{};
    if (!before.steps.empty())
        SHOUWEN_CHECK(m_db.prepare("DELETE FROM clock_step WHERE record = ?1").with(n).run());
    for (const StepRow& s : after.steps)
        SHOUWEN_CHECK(m_db.prepare(sql::kClockStepInsert)
                          .with(n, s.clock, s.round, s.step, s.at, s.told)
                          .run());
    return Done{};
}

void RowWriter::count(const Derived& d, std::int64_t sign)
{
    for (std::size_t i = 0; i < m_rules.kept.size(); ++i) {
        if ((d.badges >> i & 1) == 0)
            continue;
        const KeptBadge& badge = m_rules.kept[i];
        if (badge.tie == BadgeTie::None) {
            m_counts[{badge.queue, 0, {}}] += sign;
            if (d.keepFrom)
                m_counts[{badge.queue, 2, std::string(d.keepFrom->view())}] += sign;
            continue;
        }
        const auto& person = badge.tie == BadgeTie::Holder ? d.row.holder : d.row.owner;
        if (person && person != d.keepFrom)
            m_counts[{badge.queue, 1, std::string(person->view())}] += sign;
    }
}

Outcome RowWriter::write(std::int64_t n, const Derived* before, const Derived* after)
{
    if (before == nullptr && after == nullptr)
        return Done{};
    if (after == nullptr)
        SHOUWEN_CHECK(m_db.prepare("DELETE FROM row WHERE n = ?1").with(n).run());
    else
        SHOUWEN_CHECK(writeRow(n, before, *after));
    const Derived none(RecordId::zero());
    const Derived& from = before != nullptr ? *before : none;
    const Derived& to = after != nullptr ? *after : none;
    if (before != nullptr)
        count(from, -1);
    if (after != nullptr)
        count(to, 1);
    SHOUWEN_CHECK(writeKeys(n, from, to));
    return writeClocks(n, from, to);
}

Outcome RowWriter::flush()
{
    SHOUWEN_CHECK(writeKept());
    for (const auto& [key, delta] : m_counts)
        if (delta != 0)
            SHOUWEN_CHECK(
                m_db.prepare(sql::kBadgeAdd)
                    .with(std::get<0>(key), std::get<1>(key), Blob{std::get<2>(key)}, delta)
                    .run());
    m_counts.clear();
    return Done{};
}

Outcome clearDerived(Database& db)
{
    for (const char* table : {"row", "fact", "clock", "clock_step", "number_key", "phone",
                              "phone_tail", "phone_of", "name_key", "badge"})
        SHOUWEN_CHECK(db.run(std::string("DELETE FROM ") + table));
    return Done{};
}

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reader: one record, clocks and effects, and the store itself.
#include "core/store/reader.h"

#include "core/store/projection_writer.h"
#include "core/store/row_reader.h"
#include "core/store/store_parts.h"

#include "shouwen_sql.h"

#include <limits>

namespace shouwen {
namespace {

Result<std::vector<ClockRow>> collectClocks(Statement& s)
{
    std::vector<ClockRow> clocks;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return clocks;
        ClockRow clock{s.id<RecordId>(0).value_or(RecordId::zero()),
                       s.string(1),
                       static_cast<int>(s.integer(2)),
                       s.string(3),
                       s.maybeInstant(4),
                       s.maybeInstant(5),
                       s.maybeInstant(6),
                       s.integer(7),
                       s.integer(8),
                       std::nullopt,
                       s.string(10)};
        if (!s.isNull(9))
            clock.met = s.integer(9) != 0;
        clocks.push_back(std::move(clock));
    }
}

std::string clocksSql(std::string_view rest)
{
    return std::string(sql::kClockColumns) + ' ' + std::string(rest);
}

} // namespace

Outcome Reader::Parts::refreshView()
{
    SHOUWEN_TRY(const auto version, metaInteger(db, "view_version"));
    if (version.value_or(0) == viewVersion)
        return Done{};
    SHOUWEN_TRY(const auto entries, tables.viewEntries());
    view = foldView(entries, founder);
    viewVersion = version.value_or(0);
    return Done{};
}

Reader::Reader(std::unique_ptr<Parts> parts) : m(std::move(parts)) {}
Reader::~Reader() = default;

Result<std::optional<Record>> Reader::find(const RecordId& id)
{
    SHOUWEN_TRY(const auto n, m->tables.findRecord(id));
    if (!n)
        return std::optional<Record>();
    if (m->cache != nullptr)
        if (const Kept* kept = m->cache->find(*n))
            return kept->record;
    SHOUWEN_CHECK(m->refreshView());
    SHOUWEN_TRY(const auto entries, m->tables.entriesOf(*n));
    if (m->cache == nullptr)
        return fold(entries, m->view);
    Kept kept = keptOf(entries, m->view);
    std::optional<Record> record = kept.record;
    m->cache->put(*n, std::move(kept));
    return record;
}

Result<Record> Reader::load(const RecordId& id)
{
    SHOUWEN_TRY(auto record, find(id));
    if (!record)
        return Error(
            ErrorKind::NotFound,
            Reason{"store.no_record", QT_TRANSLATE_NOOP("core", "There is no such record.")});
    return *std::move(record);
}

Result<std::optional<RowView>> Reader::findRow(const RecordId& id)
{
    static const std::string text =
        rowsSql("FROM record AS c JOIN row AS r ON r.n = c.n WHERE c.id = ?1");
    Statement statement = m->db.prepare(text);
    SHOUWEN_TRY(const bool found, statement.with(id).next());
    return found ? std::optional(rowOf(statement).row) : std::nullopt;
}

Result<std::vector<Entry>> Reader::entriesOf(const RecordId& id)
{
    SHOUWEN_TRY(const auto n, m->tables.findRecord(id));
    if (!n)
        return std::vector<Entry>();
    return m->tables.entriesOf(*n);
}

Result<std::vector<ClockRow>> Reader::clocksOf(const RecordId& id)
{
    static const std::string text = clocksSql(sql::kFromClocksOf);
    SHOUWEN_TRY(const auto n, m->tables.findRecord(id));
    Statement statement = m->db.prepare(text);
    return collectClocks(statement.with(n));
}

Result<std::vector<ClockRow>> Reader::clocksDue(Instant until, std::size_t limit)
{
    static const std::string text = clocksSql(sql::kFromClocksDue);
    Statement statement = m->db.prepare(text);
    return collectClocks(statement.with(until, limit));
}

Result<std::vector<StepDue>> Reader::dueSteps(const Asking& by, std::size_t limit,
                                              const StepDue* after)
{
    Statement s = m->db.prepare(sql::kDueSteps);
    s.with(by.asOf, limit);
    if (after)
        s.with(after->at, after->place, after->clock, after->round, after->step);
    else
        s.with(std::numeric_limits<std::int64_t>::min(), 0, "", 0, "");
    s.with(by.me);
    std::vector<StepDue> steps;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return steps;
        steps.push_back({s.id<RecordId>(0).value_or(RecordId::zero()), s.string(1), s.string(2),
                         s.string(3), static_cast<int>(s.integer(4)), s.string(5), s.instant(6),
                         s.integer(7), s.id<StaffId>(8), s.string(9)});
    }
}

const View& Reader::view() const { return m->view; }

Result<std::vector<OutboxItem>> Reader::outbox(std::string_view to, std::size_t limit,
                                               std::int64_t after)
{
    Statement s = m->db.prepare(to.empty() ? sql::kOutboxOpen : sql::kOutboxOf);
    s.with(limit, after);
    if (!to.empty())
        s.with(to);
    std::vector<OutboxItem> items;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return items;
        SHOUWEN_TRY(Value data, parseCanonical(s.text(5)));
        items.push_back({s.integer(0), s.string(1), s.string(2), s.string(3), s.id<RecordId>(4),
                         std::move(data), s.instant(6), s.maybeInstant(7)});
    }
}

Result<ProjectionHash> Reader::projectionHash(Space space) { return loadProjection(m->db, space); }

void Reader::use(std::shared_ptr<const Rules> rules) { m->rules = std::move(rules); }

void Reader::interrupt() { m->db.interrupt(); }

} // namespace shouwen

// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_reader.h"

#include "core/store/row_writer.h"

#include "shouwen_sql.h"

namespace shouwen {

std::string rowsSql(std::string_view rest)
{
    return std::string(sql::kRowColumns) + ' ' + std::string(rest);
}

PlacedRow rowOf(const Statement& s)
{
    PlacedRow placed{s.integer(0), RowView{s.id<RecordId>(1).value_or(RecordId::zero())}};
    RowView& row = placed.row;
    row.kind = s.text(2);
    row.number = s.text(3);
    row.title = s.text(4);
    row.state = s.text(5);
    row.category = static_cast<Category>(s.integer(6));
    row.holder = s.id<StaffId>(7);
    row.owner = s.id<StaffId>(8);
    row.department = s.text(9);
    if (const std::int64_t due = s.integer(10); due < kNeverMs)
        row.due = instantOfMs(due);
    row.dueClock = s.text(11);
    row.openedAt = s.instant(12);
    row.changedAt = s.instant(13);
    row.closedAt = s.maybeInstant(14);
    row.open = s.integer(15) == 0;
    row.flagged = s.integer(16) != 0;
    row.shown = s.text(17);
    return placed;
}

Result<std::vector<RowView>> collectRows(Statement& statement)
{
    std::vector<RowView> rows;
    for (;;) {
        SHOUWEN_TRY(const bool more, statement.next());
        if (!more)
            return rows;
        rows.push_back(rowOf(statement).row);
    }
}

} // namespace shouwen

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- From version 2 to 3: the due queue of one kind without a look at all others.
CREATE INDEX row_kind_due ON row(kind, due_ms, n, state, category, space, scope, id, number, title,
    holder, owner, department, due_clock, opened_ms, changed_ms, closed_ms, flagged, keep_from, shown)
    WHERE scope = 0;

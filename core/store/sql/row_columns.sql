-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Prefix of every statement that answers rows; read back by rowOf().
SELECT r.n, r.id, r.kind, r.number, r.title, r.state, r.category, r.holder, r.owner, r.department,
    r.due_ms, r.due_clock, r.opened_ms, r.changed_ms, r.closed_ms, r.scope, r.flagged, r.shown

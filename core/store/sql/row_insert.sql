-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR REPLACE INTO row(n, id, space, kind, number, title, state, category, holder, owner,
    department, due_ms, due_clock, opened_ms, changed_ms, closed_ms, scope, flagged, keep_from,
    badges, shown)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where nothing changed that the other indexes are made of.
UPDATE row SET title = ?2, state = ?3, category = ?4, holder = ?5, owner = ?6, department = ?7,
    due_ms = ?8, due_clock = ?9, changed_ms = ?10, flagged = ?11, badges = ?12, shown = ?13
WHERE n = ?1

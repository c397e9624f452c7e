-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE record SET kind = ?2, number = ?3, state = ?4, category = ?5, owner = ?6, holder = ?7,
    department = ?8, round = ?9, hand_overs = ?10, returns = ?11, subject = ?12, source_rule = ?13,
    opened_ms = ?14, entered_ms = ?15, changed_ms = ?16, closed_ms = ?17, merged_into = ?18,
    fields = ?19, counts = ?20, hash = ?21
WHERE n = ?1

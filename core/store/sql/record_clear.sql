-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE record SET kind = NULL, number = NULL, state = NULL, category = NULL, owner = NULL,
    holder = NULL, department = NULL, round = NULL, hand_overs = NULL, returns = NULL,
    subject = NULL, source_rule = NULL, opened_ms = NULL, entered_ms = NULL, changed_ms = NULL,
    closed_ms = NULL, merged_into = NULL, fields = NULL, counts = NULL, hash = NULL
WHERE n = ?1

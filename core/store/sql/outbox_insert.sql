-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR IGNORE INTO outbox(key, what, recipient, record, data, created_ms)
VALUES (?1, ?2, ?3, (SELECT n FROM record WHERE id = ?4), ?5, ?6)

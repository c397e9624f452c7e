-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO file(record, pos, entry, at_ms, author, hash, size, type, name)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR IGNORE INTO holdback(id, space, writer, seq, prev, header, open_part, private_part)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)

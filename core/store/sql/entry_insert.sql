-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO entry(chain, seq, record, subject, op, header, open_part, private_part)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR IGNORE INTO holdback(prev, id, header, open_part, private_part, seal)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO number(series, last) VALUES (?1, 1)
ON CONFLICT(series) DO UPDATE SET last = last + 1
RETURNING last

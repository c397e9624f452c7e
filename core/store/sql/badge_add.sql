-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO badge(queue, part, person, count) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT(person, queue, part) DO UPDATE SET count = count + ?4

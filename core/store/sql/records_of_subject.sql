-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT e.record FROM record AS c JOIN entry AS e ON e.subject = c.n WHERE c.id = ?1
UNION SELECT n FROM record WHERE id = ?1

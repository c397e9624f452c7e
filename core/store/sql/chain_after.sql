-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT e.header, e.open_part, e.private_part
FROM writer AS w JOIN head AS h ON h.writer = w.n JOIN entry AS e ON e.chain = h.chain
WHERE w.id = ?1 AND h.space = ?2 AND h.branch = 0 AND e.seq > ?3 ORDER BY e.seq LIMIT ?4

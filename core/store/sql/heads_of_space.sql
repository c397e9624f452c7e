-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT w.id, max(h.seq) FROM head AS h JOIN writer AS w ON w.n = h.writer
WHERE h.space = ?1 GROUP BY h.writer ORDER BY w.id

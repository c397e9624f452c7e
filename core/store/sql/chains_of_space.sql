-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT h.chain, h.branch, h.forked_at, w.id, h.seq, h.id, w.device_key, w.incarnation
FROM head AS h JOIN writer AS w ON w.n = h.writer
WHERE h.space = ?1 AND h.seq >= h.forked_at ORDER BY w.id, h.branch

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last seal of each chain; through the hashes it holds for all entries before it.
SELECT s.chain, max(s.seq), s.signature, h.space, w.id, w.device_key
FROM seal AS s JOIN head AS h ON h.chain = s.chain JOIN writer AS w ON w.n = h.writer
WHERE w.device_key IS NOT NULL GROUP BY s.chain

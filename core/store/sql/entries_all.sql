-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole journal in order of arrival, with what its columns repeat of the header.
SELECT e.header, e.open_part, e.private_part, e.chain, e.seq, e.op, h.space, h.branch, h.forked_at, w.id,
    c.id, c.space
FROM entry AS e JOIN head AS h ON h.chain = e.chain JOIN writer AS w ON w.n = h.writer
    JOIN record AS c ON c.n = e.record
ORDER BY e.n

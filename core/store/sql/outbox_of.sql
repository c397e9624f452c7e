-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT o.n, o.key, o.what, o.recipient, c.id, o.data, o.created_ms, o.done_ms
FROM outbox AS o LEFT JOIN record AS c ON c.n = o.record
WHERE o.recipient = ?3 AND o.n > ?2 AND o.done_ms IS NULL ORDER BY o.n LIMIT ?1

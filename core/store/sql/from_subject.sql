-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
FROM (SELECT DISTINCT e.record FROM record AS c JOIN entry AS e ON e.subject = c.n WHERE c.id = ?1) AS s
JOIN row AS r ON r.n = s.record
WHERE r.space = 2 AND r.id <> ?1 AND (?2 IS NULL OR r.keep_from IS NOT ?2)
ORDER BY r.opened_ms DESC LIMIT ?3

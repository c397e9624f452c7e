-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
FROM (SELECT DISTINCT record FROM name_key WHERE key >= ?1 AND key < ?2 LIMIT 1000) AS k
JOIN row AS r ON r.n = k.record
WHERE ?3 IS NULL OR r.keep_from IS NOT ?3
ORDER BY r.n DESC LIMIT ?4

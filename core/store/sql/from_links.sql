-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
, l.relation FROM link AS l JOIN row AS r ON r.n = l.record
WHERE l.target = ?1 AND (?2 IS NULL OR r.keep_from IS NOT ?2)
ORDER BY l.record DESC LIMIT 200

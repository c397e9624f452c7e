-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
FROM fact AS f JOIN row AS r ON r.n = f.record
WHERE f.field = ?1 AND f.value = ?2 AND r.kind = ?3 AND r.opened_ms >= ?4
    AND (?5 IS NULL OR r.keep_from IS NOT ?5)
ORDER BY f.record DESC LIMIT ?6

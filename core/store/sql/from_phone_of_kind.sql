-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
FROM phone AS p JOIN phone_of AS o ON o.phone = p.n JOIN row AS r ON r.n = o.record
WHERE p.digits = ?1 AND r.kind = ?2 AND r.opened_ms >= ?3 AND (?4 IS NULL OR r.keep_from IS NOT ?4)
ORDER BY o.record DESC LIMIT ?5

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
FROM phone_of AS o JOIN row AS r ON r.n = o.record
WHERE o.phone = ?1 AND (?2 IS NULL OR r.keep_from IS NOT ?2)
ORDER BY o.record DESC LIMIT ?3

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
FROM number_key AS k JOIN row AS r ON r.n = k.record
WHERE k.key >= ?1 AND k.key < ?2 AND (?3 IS NULL OR r.keep_from IS NOT ?3)
LIMIT 2000

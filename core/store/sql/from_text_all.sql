-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
FROM text_all CROSS JOIN row AS r ON r.n = text_all.rowid
WHERE text_all MATCH ?1 AND text_all.rowid < ?2 AND (?3 IS NULL OR r.keep_from IS NOT ?3)
ORDER BY text_all.rowid DESC

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
FROM text_subject CROSS JOIN row AS r ON r.n = text_subject.rowid
WHERE text_subject MATCH ?1 AND text_subject.rowid < ?2 AND (?3 IS NULL OR r.keep_from IS NOT ?3)
ORDER BY text_subject.rowid DESC

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the record, the subject named or that of any entry of the record is erased.
SELECT 1 FROM erased WHERE id IN (?1, ?3)
UNION ALL
SELECT 1 FROM record AS r JOIN entry AS e ON e.record = r.n JOIN record AS s ON s.n = e.subject
    JOIN erased AS x ON x.id = s.id
WHERE EXISTS (SELECT 1 FROM erased) AND r.id = ?1 AND r.space = ?2 LIMIT 1

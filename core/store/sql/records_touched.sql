-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- ?1 kinds, ?2 opened by then, ?3 written to since or open, ?4 whom it is kept from.
SELECT r.n, r.id FROM row AS r INDEXED BY row_changed
WHERE r.changed_ms >= ?3 AND r.opened_ms <= ?2 AND r.kind IN (SELECT value FROM json_each(?1))
    AND (?4 IS NULL OR r.keep_from IS NOT ?4)
UNION ALL
SELECT r.n, r.id FROM row AS r INDEXED BY row_due
WHERE r.scope = 0 AND r.changed_ms < ?3 AND r.opened_ms <= ?2
    AND r.kind IN (SELECT value FROM json_each(?1)) AND (?4 IS NULL OR r.keep_from IS NOT ?4)

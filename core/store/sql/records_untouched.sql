-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What records_touched leaves out: of the kinds ?1 all, of the kinds ?5 where a clock is due since.
SELECT r.n, r.id FROM row AS r INDEXED BY row_changed
WHERE r.changed_ms < ?3 AND r.scope <> 0 AND r.opened_ms <= ?2 AND (?4 IS NULL OR r.keep_from IS NOT ?4)
    AND (r.kind IN (SELECT value FROM json_each(?1))
        OR (r.kind IN (SELECT value FROM json_each(?5))
            AND (EXISTS (SELECT 1 FROM clock AS k WHERE k.record = r.n AND k.due_ms >= ?3)
                OR EXISTS (SELECT 1 FROM outcome AS o WHERE o.record = r.n AND o.due_ms >= ?3))))

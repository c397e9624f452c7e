-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT r.id, r.kind, r.number, s.clock, s.round, s.step, s.at_ms, s.record, r.holder, r.department
FROM clock_step AS s JOIN row AS r ON r.n = s.record
WHERE s.told = 0 AND s.at_ms <= ?1 AND (s.at_ms, s.record, s.clock, s.round, s.step) > (?3, ?4, ?5, ?6, ?7)
    AND (r.keep_from IS NULL OR r.keep_from IS NOT ?8)
ORDER BY s.at_ms, s.record, s.clock, s.round, s.step LIMIT ?2

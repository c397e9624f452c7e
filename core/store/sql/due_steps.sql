-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT r.id, r.kind, r.number, s.clock, s.round, s.step, s.at_ms
FROM clock_step AS s JOIN row AS r ON r.n = s.record
WHERE s.told = 0 AND s.at_ms <= ?1 ORDER BY s.at_ms, s.record LIMIT ?2

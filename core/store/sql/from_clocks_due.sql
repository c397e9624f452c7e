-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
FROM clock AS k JOIN record AS c ON c.n = k.record
WHERE k.running = 1 AND k.due_ms IS NOT NULL AND k.due_ms <= ?1 ORDER BY k.due_ms, k.record LIMIT ?2

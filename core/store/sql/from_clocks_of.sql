-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
FROM clock AS k JOIN record AS c ON c.n = k.record WHERE k.record = ?1 ORDER BY k.name, k.round

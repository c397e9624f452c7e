-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT seq, signature FROM seal WHERE chain = ?1 AND seq > ?2 AND seq <= ?3 ORDER BY seq

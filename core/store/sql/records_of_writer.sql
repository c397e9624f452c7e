-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT DISTINCT e.record FROM head AS h JOIN entry AS e ON e.chain = h.chain WHERE h.writer = ?1

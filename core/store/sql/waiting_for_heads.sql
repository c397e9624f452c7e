-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends of chains that some wait for, and the beginning of any.
SELECT DISTINCT h.id FROM head AS h CROSS JOIN holdback AS b ON b.prev = h.id
UNION SELECT prev FROM holdback WHERE prev = zeroblob(32)

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whole numbers before tails in their middle.
SELECT t.phone, p.digits = ?3 FROM phone_tail AS t JOIN phone AS p ON p.n = t.phone
WHERE t.tail >= ?1 AND t.tail < ?2 ORDER BY 2 DESC LIMIT 500

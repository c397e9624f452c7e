-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number FROM row WHERE number > '' GROUP BY number HAVING count(*) > 1 LIMIT 100

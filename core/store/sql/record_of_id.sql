-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT n FROM record WHERE id = ?1 ORDER BY hash IS NULL, space LIMIT 1

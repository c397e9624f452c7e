-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every record with entries, in slices.
SELECT n, id, space, hash FROM record WHERE n > ?1 ORDER BY n LIMIT ?2

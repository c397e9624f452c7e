-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE clock_step SET told = 1
WHERE record = (SELECT n FROM record WHERE id = ?1) AND clock = ?2 AND round = ?3 AND step = ?4

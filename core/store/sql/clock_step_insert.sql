-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO clock_step(record, clock, round, step, at_ms, told) VALUES (?1, ?2, ?3, ?4, ?5, ?6)

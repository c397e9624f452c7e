-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT queue, part, count FROM badge WHERE person = x'' OR person = ?1

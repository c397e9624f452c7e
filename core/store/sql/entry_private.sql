-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Entries of a record that still have a private part.
SELECT n, header FROM entry WHERE record = ?1 AND private_part IS NOT NULL

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Private parts of any op but open, set, note and resolve.
SELECT 1 FROM entry
WHERE record = ?1 AND private_part IS NOT NULL AND op NOT IN (1, 2, 6, 16) LIMIT 1

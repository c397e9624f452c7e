-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT header, open_part, private_part FROM entry WHERE record = ?1 AND n <= ?2

-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT header, open_part, private_part FROM entry WHERE chain = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3

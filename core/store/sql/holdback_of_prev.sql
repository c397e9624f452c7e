-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT header, open_part, private_part, seal FROM holdback WHERE prev = ?1 ORDER BY n

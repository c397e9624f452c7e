-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, header, open_part, private_part FROM holdback WHERE prev = ?1

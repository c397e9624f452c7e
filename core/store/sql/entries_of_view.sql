-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- grant, revoke and erase, wherever they stand.
SELECT header, open_part, private_part FROM entry WHERE op >= 32

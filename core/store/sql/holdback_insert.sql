-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO holdback(prev, id, header, open_part, private_part, seal)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT(prev, id) DO UPDATE SET private_part = coalesce(private_part, excluded.private_part),
    seal = coalesce(seal, excluded.seal)

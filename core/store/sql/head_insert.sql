-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO head(space, writer, branch, forked_at, seq, id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
RETURNING chain

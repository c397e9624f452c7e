-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO text_all(text_all, rowid, body) VALUES ('delete', ?1, ?2)

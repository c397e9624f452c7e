-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO text_subject(text_subject, rowid, subject) VALUES ('delete', ?1, ?2)

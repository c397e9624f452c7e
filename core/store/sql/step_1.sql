-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- From version 1 to 2: entries wait with their seals; what other writers said.
ALTER TABLE holdback RENAME TO held_before;
DROP INDEX holdback_prev;
CREATE TABLE holdback(
    n INTEGER PRIMARY KEY,
    prev BLOB NOT NULL,            -- the one it waits for
    id BLOB NOT NULL,
    header BLOB NOT NULL,
    open_part TEXT NOT NULL,
    private_part TEXT,
    seal BLOB                      -- where a batch ends with it
) STRICT;
CREATE UNIQUE INDEX holdback_prev ON holdback(prev, id);
INSERT INTO holdback(prev, id, header, open_part, private_part)
    SELECT prev, id, header, open_part, private_part FROM held_before;
DROP TABLE held_before;
-- What other writers said about themselves in their last bundle (core/sync).
CREATE TABLE peer(
    writer BLOB PRIMARY KEY CHECK (length(writer) = 16),
    heard_ms INTEGER NOT NULL,
    said TEXT NOT NULL             -- canonical JSON
) STRICT, WITHOUT ROWID;

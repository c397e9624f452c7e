-- SPDX-FileCopyrightText: Shouwen contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The store, version 3. Three layers: the *journal* is the truth and is only ever added to (erasing
-- empties private parts); *folded* tables are the fold of the journal and nothing else, hashed;
-- *derived* tables also depend on the rulebook in use and may be dropped at any time.
-- Times end in _ms (milliseconds UTC) or _s (a duration in seconds). Ids are blobs: 16 bytes for
-- records, staff and writers, 32 for entries, hashes and keys. `record` everywhere but in header
-- blobs is record.n, the local number of the record, given in order of arrival.
-- A change here needs a step in migrate.cpp; comments are taken out when this is built in.

-- ---------------------------------------------------------------- journal

-- Single facts about this store: device_secret, device_key, incarnation, desk_number, founder,
-- sample, created_ms, derived_by (rulebook and version), fold_version, search_shape, view_version,
-- rebuilding (while folded tables are being made anew), place_machine, place_path and place_file
-- (hashes; core/store/renew.h), renewal (not told yet), desks_given, sync/... (of core/sync).
CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

-- Highest hybrid logical clock ever written or admitted: the next stamp is above it.
CREATE TABLE hlc(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    high INTEGER NOT NULL
) STRICT;

-- Everybody who ever wrote. `n` stands for the writer in this file.
CREATE TABLE writer(
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    device_key BLOB,                         -- null until a seal or invitation tells it
    incarnation INTEGER,                     -- likewise
    administrator INTEGER NOT NULL DEFAULT 0, -- 1: its grants, revokes and erases count
    last_good_seq INTEGER,                   -- set once revoked: later entries fold to nothing
    fork_seq INTEGER                         -- set once frozen: first position written twice
) STRICT;

-- One line of entries of a writer in a space. Forks of one writer are branches of the same space.
CREATE TABLE head(
    chain INTEGER PRIMARY KEY,
    space INTEGER NOT NULL,        -- 1 config, 2 work, 3 audit
    writer INTEGER NOT NULL REFERENCES writer(n),
    branch INTEGER NOT NULL,       -- 0, and 1, 2 ... for forks
    forked_at INTEGER NOT NULL,    -- seq of its first entry: 1 for branch 0
    seq INTEGER NOT NULL,          -- of its last entry
    id BLOB NOT NULL,              -- of its last entry
    UNIQUE (space, writer, branch)
) STRICT;

-- The journal itself. Everything about an entry is in its header (core/journal/entry.h); the other
-- columns repeat what it is looked up by.
CREATE TABLE entry(
    n INTEGER PRIMARY KEY,         -- order of arrival here
    chain INTEGER NOT NULL REFERENCES head(chain),
    seq INTEGER NOT NULL,
    record INTEGER NOT NULL REFERENCES record(n),
    subject INTEGER REFERENCES record(n), -- whose personal data the private part is
    op INTEGER NOT NULL,
    header BLOB NOT NULL,
    open_part TEXT NOT NULL,
    private_part TEXT              -- null: there is none, or it is erased
) STRICT;
CREATE UNIQUE INDEX entry_chain ON entry(chain, seq);
CREATE INDEX entry_record ON entry(record);
CREATE INDEX entry_subject ON entry(subject) WHERE subject IS NOT NULL;
-- grant, revoke and erase: what the view is made of.
CREATE INDEX entry_view ON entry(op) WHERE op >= 32;

-- One Ed25519 signature a chain and batch, over (space, writer, seq, id) of its last entry.
CREATE TABLE seal(
    chain INTEGER NOT NULL REFERENCES head(chain),
    seq INTEGER NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (chain, seq)
) STRICT, WITHOUT ROWID;

-- Entries whose previous one has not arrived yet.
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

-- Subjects and records whose private parts are gone for ever; replayed first after a restore.
CREATE TABLE erased(
    id BLOB PRIMARY KEY CHECK (length(id) = 16)
) STRICT, WITHOUT ROWID;

-- Running numbers: the last one given in a series ("TS-26-1", or "TS-26-1-00042-5/H").
CREATE TABLE number(
    series TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Effects of local commands (tell, print, mail), carried out after the command is durable.
CREATE TABLE outbox(
    n INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,      -- a second effect with a known key is dropped
    what TEXT NOT NULL,
    recipient TEXT NOT NULL,       -- staff id in hex, or role:NAME
    record INTEGER REFERENCES record(n),
    data TEXT NOT NULL,            -- canonical JSON
    created_ms INTEGER NOT NULL,
    done_ms INTEGER
) STRICT;
CREATE INDEX outbox_open ON outbox(n) WHERE done_ms IS NULL;
CREATE INDEX outbox_to ON outbox(recipient, n) WHERE done_ms IS NULL;

-- Bundles taken in already, by the hash of the file.
CREATE TABLE inbox(
    hash BLOB PRIMARY KEY,
    taken_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What other writers said about themselves in their last bundle (core/sync).
CREATE TABLE peer(
    writer BLOB PRIMARY KEY CHECK (length(writer) = 16),
    heard_ms INTEGER NOT NULL,
    said TEXT NOT NULL             -- canonical JSON
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- folded

-- One row a record and space, made with its first entry; `hash` stays null until an entry opens it.
CREATE TABLE record(
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (length(id) = 16),
    space INTEGER NOT NULL,
    kind TEXT,
    number TEXT,
    state TEXT,
    category INTEGER,              -- 0 open, 1 waiting, 2 closed, 3 cancelled
    owner BLOB,                    -- first person asked
    holder BLOB,
    department TEXT,
    round INTEGER,
    hand_overs INTEGER,
    returns INTEGER,
    subject BLOB,
    source_rule TEXT,
    opened_ms INTEGER,             -- when it happened
    entered_ms INTEGER,            -- when it was written down
    changed_ms INTEGER,
    closed_ms INTEGER,
    merged_into BLOB,
    fields TEXT,                   -- canonical JSON of all fields, order lines left out
    counts TEXT,                   -- canonical JSON of counted things
    hash BLOB,                     -- row hash over the whole folded record
    UNIQUE (id, space)
) STRICT;

-- Stays: kind 0 in a state, 1 with a holder, 2 at a department, 3 paused.
CREATE TABLE span(
    record INTEGER NOT NULL REFERENCES record(n),
    pos INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    value TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    to_ms INTEGER,
    PRIMARY KEY (record, pos)
) STRICT, WITHOUT ROWID;

CREATE TABLE note(
    record INTEGER NOT NULL REFERENCES record(n),
    pos INTEGER NOT NULL,
    entry BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    written_ms INTEGER NOT NULL,
    author BLOB NOT NULL,
    direction INTEGER NOT NULL,    -- 0 among ourselves, 1 to the customer, 2 from the customer
    channel TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (record, pos)
) STRICT, WITHOUT ROWID;

CREATE TABLE signature(
    record INTEGER NOT NULL REFERENCES record(n),
    pos INTEGER NOT NULL,
    entry BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    signer BLOB NOT NULL,
    role TEXT NOT NULL,
    step TEXT NOT NULL,
    round INTEGER NOT NULL,
    verdict INTEGER NOT NULL,      -- 0 agreed, 1 refused
    digest TEXT NOT NULL,
    comment TEXT NOT NULL,
    PRIMARY KEY (record, pos)
) STRICT, WITHOUT ROWID;

-- Order lines: field lines.<line>.<field>.
CREATE TABLE line(
    record INTEGER NOT NULL REFERENCES record(n),
    line TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,           -- canonical JSON
    PRIMARY KEY (record, line, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE file(
    record INTEGER NOT NULL REFERENCES record(n),
    pos INTEGER NOT NULL,
    entry BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    author BLOB NOT NULL,
    hash TEXT NOT NULL,            -- its name beside the store
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (record, pos)
) STRICT, WITHOUT ROWID;

CREATE TABLE link(
    record INTEGER NOT NULL REFERENCES record(n),
    pos INTEGER NOT NULL,
    entry BLOB NOT NULL,
    relation TEXT NOT NULL,
    target BLOB NOT NULL,          -- id of the record it points to, which may not be here yet
    PRIMARY KEY (record, pos)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link(target, record);

-- Values that lost against a concurrent one.
CREATE TABLE conflict(
    record INTEGER NOT NULL REFERENCES record(n),
    pos INTEGER NOT NULL,
    field TEXT NOT NULL,
    winner BLOB NOT NULL,
    loser BLOB NOT NULL,
    losing TEXT NOT NULL,          -- canonical JSON
    PRIMARY KEY (record, pos)
) STRICT, WITHOUT ROWID;

-- contested, read_only, erased, withdrawn.
CREATE TABLE flag(
    record INTEGER NOT NULL REFERENCES record(n),
    flag TEXT NOT NULL,
    PRIMARY KEY (record, flag)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag(
    record INTEGER NOT NULL REFERENCES record(n),
    tag TEXT NOT NULL,
    PRIMARY KEY (record, tag)
) STRICT, WITHOUT ROWID;

-- Outcomes of clocks as written when the record was closed.
CREATE TABLE outcome(
    record INTEGER NOT NULL REFERENCES record(n),
    pos INTEGER NOT NULL,
    clock TEXT NOT NULL,
    due_ms INTEGER,
    used_s INTEGER NOT NULL,
    met INTEGER NOT NULL,
    rulebook BLOB NOT NULL,
    PRIMARY KEY (record, pos)
) STRICT, WITHOUT ROWID;

-- Sum mod 2^256 of the row hashes of a space, kept with every change.
CREATE TABLE projection(
    space INTEGER PRIMARY KEY,
    sum BLOB NOT NULL CHECK (length(sum) = 32)
) STRICT;

-- ---------------------------------------------------------------- derived

-- What every queue shows. Records of all spaces, once opened.
CREATE TABLE row(
    n INTEGER PRIMARY KEY,         -- record.n
    id BLOB NOT NULL,
    space INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    category INTEGER NOT NULL,
    holder BLOB,
    owner BLOB,
    department TEXT NOT NULL,
    due_ms INTEGER NOT NULL,       -- earliest due of its running clocks; 2^62 where there is none
    due_clock TEXT NOT NULL,
    opened_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    closed_ms INTEGER,
    scope INTEGER NOT NULL,        -- 0 open, 1 ended, 2 withdrawn or merged
    flagged INTEGER NOT NULL,      -- contested, or a conflict to settle
    keep_from BLOB,                -- this person never sees it
    badges INTEGER NOT NULL,       -- bit i: counted by the i-th kept badge
    shown TEXT NOT NULL            -- canonical JSON of the fields marked `column`
) STRICT;
-- The due queue, of all kinds and of one, answered from the index alone.
CREATE INDEX row_due ON row(due_ms, n, kind, state, category, space, scope, id, number, title, holder,
    owner, department, due_clock, opened_ms, changed_ms, closed_ms, flagged, keep_from, shown)
    WHERE scope = 0;
CREATE INDEX row_kind_due ON row(kind, due_ms, n, state, category, space, scope, id, number, title,
    holder, owner, department, due_clock, opened_ms, changed_ms, closed_ms, flagged, keep_from, shown)
    WHERE scope = 0;
CREATE INDEX row_mine ON row(holder, due_ms, n) WHERE scope = 0;
CREATE INDEX row_opened ON row(opened_ms, n);
CREATE INDEX row_opened_open ON row(opened_ms, n) WHERE scope = 0;
CREATE INDEX row_changed ON row(changed_ms, n);
CREATE INDEX row_changed_open ON row(changed_ms, n) WHERE scope = 0;
CREATE INDEX row_number ON row(number, n);
CREATE INDEX row_due_all ON row(due_ms, n);
CREATE INDEX row_config ON row(kind, n) WHERE space = 1;

-- Fields marked `index`, one row a value (several for code lists).
CREATE TABLE fact(
    field TEXT NOT NULL,
    value ANY NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (field, value, record)
) STRICT, WITHOUT ROWID;

-- Running, paused and finished clocks of every record.
CREATE TABLE clock(
    record INTEGER NOT NULL,
    name TEXT NOT NULL,
    round INTEGER NOT NULL,
    state TEXT NOT NULL,           -- as core/sla names it
    running INTEGER NOT NULL,      -- 1 while time is used
    started_ms INTEGER,
    stopped_ms INTEGER,
    due_ms INTEGER,
    used_s INTEGER NOT NULL,       -- in its own scale, up to the last event
    target_s INTEGER,
    met INTEGER,                   -- once stopped
    calendar TEXT NOT NULL,
    PRIMARY KEY (record, name, round)
) STRICT, WITHOUT ROWID;
CREATE INDEX clock_due ON clock(due_ms, record) WHERE running = 1 AND due_ms IS NOT NULL;

-- Steps of running clocks: when somebody is to be told. `told` repeats that the record counts it as acknowledged.
CREATE TABLE clock_step(
    record INTEGER NOT NULL,
    clock TEXT NOT NULL,
    round INTEGER NOT NULL,
    step TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    told INTEGER NOT NULL,
    PRIMARY KEY (record, clock, round, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX clock_step_due ON clock_step(at_ms, record, clock, round, step) WHERE told = 0;

-- Numbers as looked up: "=" and letters and digits folded, "~" and the digits backwards.
CREATE TABLE number_key(
    key TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (key, record)
) STRICT, WITHOUT ROWID;

-- Each phone number once, in digits; its tails of three and more digits; who has it.
CREATE TABLE phone(
    n INTEGER PRIMARY KEY,
    digits TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE phone_tail(
    tail TEXT NOT NULL,
    phone INTEGER NOT NULL,
    PRIMARY KEY (tail, phone)
) STRICT, WITHOUT ROWID;
CREATE TABLE phone_of(
    phone INTEGER NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (phone, record)
) STRICT, WITHOUT ROWID;

-- Names of people and firms: the folded name and each of its tails.
CREATE TABLE name_key(
    key TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (key, record)
) STRICT, WITHOUT ROWID;

-- Kept counters. part 0: all rows of the queue; 1: those its condition ties to `person`
-- (holder = me); 2: those kept from `person`, taken off what that one is shown.
CREATE TABLE badge(
    queue TEXT NOT NULL,
    part INTEGER NOT NULL,
    person BLOB NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (person, queue, part)
) STRICT, WITHOUT ROWID;

-- Full text: up to which entry.n a record is indexed; its tokens are those of the fold so far.
CREATE TABLE doc(
    record INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL
) STRICT;
CREATE TABLE doc_todo(
    record INTEGER PRIMARY KEY
) STRICT;
-- Titles, with positions: a phrase is exact. All text: tokens only, checked against the text.
CREATE VIRTUAL TABLE text_subject USING fts5(subject, content = '', columnsize = 0, tokenize = 'shouwen');
CREATE VIRTUAL TABLE text_all USING fts5(body, content = '', detail = none, columnsize = 0, tokenize = 'shouwen');

-- ---------------------------------------------------------------- for outside readers (stable)

CREATE VIEW v_ticket AS
    SELECT hex(c.id) AS id, c.kind, c.number, c.state, c.category, hex(c.owner) AS owner,
        hex(c.holder) AS holder, c.department, c.round, c.hand_overs, c.returns,
        hex(c.subject) AS subject, c.opened_ms, c.entered_ms, c.changed_ms, c.closed_ms,
        hex(c.merged_into) AS merged_into, w.title,
        CASE WHEN w.due_ms < 4611686018427387904 THEN w.due_ms END AS due_ms, c.fields
    FROM record AS c JOIN row AS w ON w.n = c.n
    WHERE c.space = 2 AND c.hash IS NOT NULL;

CREATE VIEW v_span AS
    SELECT hex(c.id) AS id, c.number,
        CASE s.kind WHEN 0 THEN 'state' WHEN 1 THEN 'holder' WHEN 2 THEN 'department' ELSE 'pause' END
            AS kind, s.value, s.from_ms, s.to_ms
    FROM span AS s JOIN record AS c ON c.n = s.record;

CREATE VIEW v_contact AS
    SELECT hex(c.id) AS id, c.number, t.at_ms, t.written_ms, hex(t.author) AS author,
        CASE t.direction WHEN 0 THEN 'internal' WHEN 1 THEN 'out' ELSE 'in' END AS direction,
        t.channel, t.body
    FROM note AS t JOIN record AS c ON c.n = t.record;

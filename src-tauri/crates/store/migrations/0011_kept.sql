-- What a service last showed that has no twin here (plans, payments, a profile): for screens to read,
-- replaced whole at each read, or added to. `position` orders a kind, the least first.
CREATE TABLE kept (
    account  TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,
    id       TEXT NOT NULL,
    position INTEGER NOT NULL,
    json     TEXT NOT NULL,
    read_at  INTEGER NOT NULL,
    PRIMARY KEY (account, kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX kept_order ON kept (kind, position, account, id);

-- When a kind was last read whole, and why the last attempt failed.
CREATE TABLE kept_read (
    account    TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    read_at    INTEGER,
    error      TEXT,
    failed_at  INTEGER,
    PRIMARY KEY (account, kind)
) STRICT, WITHOUT ROWID;

-- Acts that cost money or cannot be undone: written before the one call, and what came of it.
-- `subject` is what it is about at the account, such as `subscription`: while an act on it is under
-- way or unclear, there is no other.
CREATE TABLE act (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account    TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    operation  TEXT NOT NULL,
    subject    TEXT NOT NULL,
    title      TEXT NOT NULL,
    payload    TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN
        ('sending', 'visit', 'unknown', 'done', 'not_sent', 'rejected', 'closed')),
    answer     TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    ended_at   INTEGER
) STRICT;

CREATE UNIQUE INDEX act_open ON act (account, subject)
    WHERE state IN ('sending', 'visit', 'unknown');
CREATE INDEX act_account ON act (account, id);

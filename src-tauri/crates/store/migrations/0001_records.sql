-- Times: microseconds since 1970, UTC. Dates: YYYY-MM-DD. Amounts: minor units.
-- Decimals and identities: text.

CREATE TABLE account (
    id           TEXT NOT NULL PRIMARY KEY,
    name         TEXT NOT NULL COLLATE NOCASE UNIQUE,
    system       TEXT NOT NULL,
    url          TEXT NOT NULL,
    user         TEXT NOT NULL,
    remote_user  TEXT,
    service_id   TEXT,
    service_name TEXT NOT NULL,
    state        TEXT NOT NULL,
    practice     INTEGER NOT NULL,
    synced_at    INTEGER,
    created_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pull (
    account    TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    cursor     TEXT,
    done       INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    round      INTEGER NOT NULL,
    PRIMARY KEY (account, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE seen (
    account   TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    round     INTEGER NOT NULL,
    PRIMARY KEY (account, kind, remote_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
    seat          INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    account       TEXT REFERENCES account (id),
    remote_id     TEXT,
    name          TEXT NOT NULL, -- what a list shows
    sort_name     TEXT NOT NULL, -- the same, folded
    business_name TEXT NOT NULL,
    first_name    TEXT NOT NULL,
    last_name     TEXT NOT NULL,
    email         TEXT NOT NULL,
    phone         TEXT NOT NULL,
    address       TEXT NOT NULL,
    tax_id        TEXT NOT NULL,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL,
    sync          TEXT NOT NULL CHECK (sync IN ('local', 'pending', 'synced', 'conflict', 'parked')),
    waiting       INTEGER GENERATED ALWAYS AS (sync IN ('pending', 'conflict', 'parked')) VIRTUAL,
    since         INTEGER,
    attempts      INTEGER NOT NULL,
    last_answer   TEXT,
    wanted        TEXT,
    conflict      TEXT
) STRICT;

CREATE INDEX customer_name ON customer (sort_name, seat);
CREATE UNIQUE INDEX customer_remote ON customer (account, remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX customer_account ON customer (account);
CREATE INDEX customer_waiting ON customer (waiting) WHERE waiting = 1;

CREATE TABLE customer_base (
    customer INTEGER PRIMARY KEY REFERENCES customer (seat) ON DELETE CASCADE,
    snapshot TEXT NOT NULL
) STRICT;

-- place orders every list: the time of creation, then room for 1024 invoices of one microsecond.
-- As the row's key it is also the key of the search index, so that search results come out in the
-- list's order without sorting.
CREATE TABLE invoice (
    place       INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    account     TEXT REFERENCES account (id),
    remote_id   TEXT,
    reference   TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('draft', 'ready', 'paid', 'canceled')),
    customer    INTEGER REFERENCES customer (seat),
    currency    TEXT NOT NULL,
    issue_date  TEXT,
    due_date    TEXT,
    tax_rule    TEXT NOT NULL CHECK (tax_rule IN ('per_line', 'per_rate')),
    sub_amount  INTEGER NOT NULL,
    tax_amount  INTEGER NOT NULL,
    amount      INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    sync        TEXT NOT NULL CHECK (sync IN ('local', 'pending', 'synced', 'conflict', 'parked')),
    waiting     INTEGER GENERATED ALWAYS AS (sync IN ('pending', 'conflict', 'parked')) VIRTUAL,
    since       INTEGER,
    attempts    INTEGER NOT NULL,
    text_hash   INTEGER NOT NULL, -- of what the search index holds
    last_answer TEXT,
    wanted      TEXT,
    conflict    TEXT,
    note        TEXT NOT NULL
) STRICT;

CREATE INDEX invoice_status ON invoice (status);
CREATE INDEX invoice_waiting ON invoice (waiting) WHERE waiting = 1;
CREATE INDEX invoice_waiting_status ON invoice (status) WHERE waiting = 1;
CREATE UNIQUE INDEX invoice_remote ON invoice (account, remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX invoice_account ON invoice (account);
CREATE INDEX invoice_customer ON invoice (customer);
CREATE INDEX invoice_reference ON invoice (reference);

CREATE TABLE item (
    invoice     INTEGER NOT NULL REFERENCES invoice (place) ON UPDATE CASCADE ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    id          TEXT NOT NULL,
    remote_id   TEXT,
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    price       TEXT NOT NULL,
    quantity    TEXT NOT NULL,
    tax         TEXT,
    PRIMARY KEY (invoice, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE invoice_base (
    invoice  INTEGER PRIMARY KEY REFERENCES invoice (place) ON UPDATE CASCADE ON DELETE CASCADE,
    snapshot TEXT NOT NULL
) STRICT;

CREATE TABLE intention (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    account     TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL,
    record      TEXT NOT NULL,
    operation   TEXT NOT NULL,
    reference   TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    payload     TEXT NOT NULL,
    attempt     INTEGER NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX intention_account ON intention (account);
CREATE INDEX intention_record ON intention (record);

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sender (
    only     INTEGER PRIMARY KEY CHECK (only = 1),
    business TEXT,
    logo     BLOB
) STRICT;

CREATE TABLE unsaved (
    id      TEXT NOT NULL PRIMARY KEY,
    json    TEXT NOT NULL,
    title   TEXT NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT;

CREATE TABLE exchange (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    account   TEXT,
    operation TEXT NOT NULL,
    method    TEXT NOT NULL,
    url       TEXT NOT NULL,
    status    INTEGER,
    millis    INTEGER NOT NULL,
    outcome   TEXT NOT NULL,
    request   TEXT NOT NULL,
    reply     TEXT NOT NULL
) STRICT;

-- Text is folded and its word starts are marked before it comes here (search.rs).
CREATE VIRTUAL TABLE invoice_search USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
CREATE VIRTUAL TABLE customer_search USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);

CREATE TRIGGER invoice_unindexed AFTER DELETE ON invoice BEGIN
    DELETE FROM invoice_search WHERE rowid = OLD.place;
END;
CREATE TRIGGER customer_unindexed AFTER DELETE ON customer BEGIN
    DELETE FROM customer_search WHERE rowid = OLD.seat;
END;

-- Counters, kept rather than counted.
CREATE TABLE tally (
    name  TEXT NOT NULL PRIMARY KEY,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO tally (name, count) VALUES
    ('all', 0), ('draft', 0), ('ready', 0), ('paid', 0), ('canceled', 0),
    ('local', 0), ('pending', 0), ('synced', 0), ('conflict', 0), ('parked', 0),
    ('customers', 0);

CREATE TRIGGER invoice_counted AFTER INSERT ON invoice BEGIN
    UPDATE tally SET count = count + 1 WHERE name IN ('all', NEW.status, NEW.sync);
END;
CREATE TRIGGER invoice_uncounted AFTER DELETE ON invoice BEGIN
    UPDATE tally SET count = count - 1 WHERE name IN ('all', OLD.status, OLD.sync);
END;
CREATE TRIGGER invoice_recounted AFTER UPDATE OF status, sync ON invoice
WHEN OLD.status <> NEW.status OR OLD.sync <> NEW.sync BEGIN
    UPDATE tally SET count = count - 1 WHERE name IN (OLD.status, OLD.sync);
    UPDATE tally SET count = count + 1 WHERE name IN (NEW.status, NEW.sync);
END;
CREATE TRIGGER customer_counted AFTER INSERT ON customer BEGIN
    UPDATE tally SET count = count + 1 WHERE name = 'customers';
END;
CREATE TRIGGER customer_uncounted AFTER DELETE ON customer BEGIN
    UPDATE tally SET count = count - 1 WHERE name = 'customers';
END;

PRAGMA application_id = 0x436f756e; -- "Coun"

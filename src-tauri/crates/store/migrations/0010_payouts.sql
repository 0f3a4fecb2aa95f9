-- Money that is paid out. Times: microseconds since 1970, UTC. Amounts: minor units.

-- What is known of an account's side of paying out.
CREATE TABLE payout_account (
    account           TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    remote_id         TEXT,
    state             TEXT NOT NULL, -- the service's word; 'none' where there is none
    frequency         TEXT,
    country           TEXT NOT NULL,
    currency          TEXT NOT NULL,
    frequencies       TEXT NOT NULL, -- JSON: the schedules that the plan allows
    external_accounts TEXT NOT NULL, -- JSON
    balance           TEXT NOT NULL, -- JSON; empty where it was not told
    read_at           INTEGER,
    error             TEXT, -- JSON: why the last attempt to read failed
    listed_at         INTEGER -- when the list of payouts was first here in whole
) STRICT, WITHOUT ROWID;

-- sorted_at orders every list: when the service made it, or when it was first read here.
CREATE TABLE payout (
    seat              INTEGER PRIMARY KEY,
    account           TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    remote_id         TEXT NOT NULL,
    status            TEXT NOT NULL,
    amount            INTEGER NOT NULL,
    currency          TEXT NOT NULL,
    arrives_at        INTEGER,
    automatic         INTEGER NOT NULL,
    instant           INTEGER NOT NULL,
    destination_type  TEXT NOT NULL,
    destination       TEXT NOT NULL,
    description       TEXT NOT NULL,
    payout_account    TEXT, -- the account there that it left
    external_accounts TEXT NOT NULL, -- JSON
    created_at        INTEGER,
    updated_at        INTEGER,
    read_at           INTEGER NOT NULL,
    sorted_at         INTEGER NOT NULL,
    text              TEXT NOT NULL, -- what a search looks into, folded
    month             TEXT GENERATED ALWAYS AS (
        strftime('%Y-%m', coalesce(arrives_at, sorted_at) / 1000000, 'unixepoch')
    ) VIRTUAL
) STRICT;

CREATE UNIQUE INDEX payout_remote ON payout (account, remote_id);
CREATE INDEX payout_sorted ON payout (sorted_at, seat);
CREATE INDEX payout_account_sorted ON payout (account, sorted_at, seat);
CREATE INDEX payout_status_sorted ON payout (status, sorted_at, seat);
CREATE INDEX payout_counted ON payout (account, status, currency);
-- Everything that the sums of a month need.
CREATE INDEX payout_summed ON payout (month, currency, status, account, amount);

-- Which statuses were read of a payout, in order.
CREATE TABLE payout_seen (
    payout   INTEGER NOT NULL REFERENCES payout (seat) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    status   TEXT NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (payout, position)
) STRICT, WITHOUT ROWID;

-- Requests for payouts made here: written before anything is sent. One whose outcome is not clear
-- keeps its account from being removed.
CREATE TABLE payout_request (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    account     TEXT NOT NULL REFERENCES account (id),
    purse       TEXT NOT NULL, -- what money leaves: two accounts here may share one there
    payout_account TEXT,
    amount      INTEGER NOT NULL,
    currency    TEXT NOT NULL,
    instant     INTEGER NOT NULL,
    destination TEXT NOT NULL,
    state       TEXT NOT NULL
        CHECK (state IN ('sending', 'accepted', 'not_sent', 'rejected', 'unknown', 'closed')),
    refused     INTEGER NOT NULL, -- the service said no, and that is not yet confirmed by its list
    fault       TEXT, -- what went wrong, in one word
    answer      TEXT NOT NULL, -- what was said, in words
    before      INTEGER NOT NULL, -- what could be paid out before
    known       TEXT NOT NULL, -- JSON: the newest payouts there before
    created_at  INTEGER NOT NULL,
    answered_at INTEGER,
    looked_at   INTEGER,
    settles_at  INTEGER,
    payout      TEXT, -- the payout it became
    candidates  TEXT NOT NULL -- JSON: payouts it may have become
) STRICT;

CREATE UNIQUE INDEX payout_request_open ON payout_request (account)
    WHERE state IN ('sending', 'unknown');
CREATE UNIQUE INDEX payout_request_open_purse ON payout_request (purse)
    WHERE state IN ('sending', 'unknown');
CREATE INDEX payout_request_account ON payout_request (account, id);

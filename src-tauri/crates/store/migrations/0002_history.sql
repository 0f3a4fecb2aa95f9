-- What each sync of an account did. Like runs in a row in which nothing happened share one row:
-- `times` of them, the first begun at `since`, the latest at `started_at`.
CREATE TABLE run (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account    TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    since      INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at   INTEGER,
    ended      TEXT, -- how, in one word; none while it is under way
    sentence   TEXT NOT NULL,
    customers  INTEGER NOT NULL,
    invoices   INTEGER NOT NULL,
    calls      INTEGER NOT NULL,
    unreadable INTEGER NOT NULL,
    records    INTEGER NOT NULL, -- all that something became of; run_record lists some of them
    times      INTEGER NOT NULL
) STRICT;

CREATE INDEX run_account ON run (account, id);
CREATE INDEX run_under_way ON run (id) WHERE ended IS NULL;

CREATE TABLE run_record (
    run      INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    record   TEXT NOT NULL,
    title    TEXT NOT NULL,
    effect   TEXT NOT NULL CHECK (effect IN ('arrived', 'sent', 'conflict', 'set_aside', 'waits')),
    answer   TEXT,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

-- An exchange's outcome in one word (succeeded, not_sent, rejected, unknown), and beside it what
-- went wrong; before, both stood in one text that only programmers read: `TimedOut (Unknown)`.
ALTER TABLE exchange ADD COLUMN fault TEXT;

WITH word (before, now) AS (VALUES
    ('Offline', 'offline'), ('Tls', 'tls'), ('TimedOut', 'timed_out'),
    ('SignInNeeded', 'sign_in_needed'), ('Forbidden', 'forbidden'), ('NotFound', 'not_found'),
    ('AlreadyExists', 'already_exists'), ('StatusDenied', 'status_denied'),
    ('NotProcessable', 'not_processable'), ('Invalid', 'invalid'), ('TooMany', 'too_many'),
    ('Unavailable', 'unavailable'), ('Malformed', 'malformed'), ('Refused', 'refused'))
UPDATE exchange SET
    fault = (SELECT now FROM word WHERE outcome LIKE before || ' %'),
    outcome = CASE
        WHEN outcome LIKE '%(NotSent)' THEN 'not_sent'
        WHEN outcome LIKE '%(Rejected)' THEN 'rejected'
        ELSE 'unknown' END
WHERE outcome <> 'succeeded';

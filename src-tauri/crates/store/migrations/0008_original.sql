-- Documents exactly as they were issued. `state` names the invoice's content they were made from
-- (only the app reads it); an original counts while `until` is not set.
CREATE TABLE original (
    id      INTEGER PRIMARY KEY,
    invoice TEXT NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL CHECK (kind IN ('pdf', 'ubl', 'cii')),
    state   TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    until   INTEGER,
    pages   INTEGER NOT NULL,
    bytes   BLOB NOT NULL
) STRICT;

CREATE INDEX original_invoice ON original (invoice, kind, id);
CREATE UNIQUE INDEX original_current ON original (invoice, kind) WHERE until IS NULL;

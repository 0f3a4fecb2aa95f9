-- The number that an invoice was issued under in an account that was removed since: it belongs to that
-- account's series, which is not here any more, and to no other one.
ALTER TABLE invoice ADD COLUMN former_reference TEXT NOT NULL DEFAULT '';

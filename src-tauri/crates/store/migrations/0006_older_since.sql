-- Since when the service shows an older state of a record than before, microseconds since 1970 UTC.
-- It was a text in `wanted`, which had no other use; what it remembered is learnt again at the next
-- sync.
ALTER TABLE invoice DROP COLUMN wanted;
ALTER TABLE invoice ADD COLUMN older_since INTEGER;
ALTER TABLE customer DROP COLUMN wanted;
ALTER TABLE customer ADD COLUMN older_since INTEGER;

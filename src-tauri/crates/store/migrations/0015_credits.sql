-- Credit notes are money that goes back: they are counted in what is outstanding, with their sign, and
-- are due on no day. The kinds are those of UNTDID 1001 that EN 16931 calls credit notes.
ALTER TABLE invoice ADD COLUMN credit INTEGER GENERATED ALWAYS AS (
    iif(terms = '', 0, coalesce(json_extract(terms, '$.kind')
        IN (81, 83, 261, 262, 296, 308, 381, 396, 420, 458, 502, 503, 532), 0))
) VIRTUAL;

CREATE INDEX invoice_credit ON invoice (status, sum_day, currency, owed) WHERE credit = 1;

-- Which round of pulling met an invoice last: a row beside the invoice, in the order of lists. A
-- pull goes through them in that order, so marking a page of a list touches one page of the file.
DROP TABLE seen;
CREATE TABLE seen (
    invoice INTEGER PRIMARY KEY REFERENCES invoice (place) ON UPDATE CASCADE ON DELETE CASCADE,
    round   INTEGER NOT NULL
) STRICT;

-- A pull under way has lost its marks: it starts over.
DELETE FROM pull;

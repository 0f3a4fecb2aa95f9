-- About one invoice in a thousand, the same ones until their text changes: from them a search learns
-- which parts of words are common (sample.rs).
CREATE INDEX invoice_sampled ON invoice (place) WHERE (text_hash & 1023) = 0;

-- A page of the search index fits into one of the file's, of which encryption takes 80 bytes;
-- otherwise each is spread over two.
INSERT INTO invoice_search (invoice_search, rank) VALUES ('pgsz', 3900);
INSERT INTO customer_search (customer_search, rank) VALUES ('pgsz', 3900);

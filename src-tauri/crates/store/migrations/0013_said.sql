-- Beside a sentence that is kept in English: its key and its values, by which other languages say it.
-- JSON; NULL where it has none, as what a service said.
ALTER TABLE act ADD COLUMN title_said TEXT;
ALTER TABLE act ADD COLUMN answer_said TEXT;
ALTER TABLE run ADD COLUMN sentence_said TEXT;

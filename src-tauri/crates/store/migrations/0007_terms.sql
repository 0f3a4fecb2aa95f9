-- What an e-invoice says beyond the printed invoice, as JSON of counterfoil-domain's Terms, LineTerms
-- and Trade; empty where nothing is said.
ALTER TABLE invoice ADD COLUMN terms TEXT NOT NULL DEFAULT '';
ALTER TABLE item ADD COLUMN terms TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN trade TEXT NOT NULL DEFAULT '';

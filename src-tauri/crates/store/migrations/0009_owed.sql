-- What an invoice adds to the sums: what is still to be paid after prepayment and rounding, taken off
-- for a credit note. It was the total while neither was known.
DROP TRIGGER invoice_summed;
DROP TRIGGER invoice_unsummed;
DROP TRIGGER invoice_resummed;
ALTER TABLE invoice ADD COLUMN owed INTEGER NOT NULL DEFAULT 0;
UPDATE invoice SET owed = amount;

CREATE TRIGGER invoice_summed AFTER INSERT ON invoice WHEN NEW.sum_day IS NOT NULL BEGIN
    INSERT INTO money_tally (status, unit, span, currency, count, high, low) VALUES
        (NEW.status, 'day', NEW.sum_day, NEW.currency,
            1, NEW.owed >> 32, NEW.owed & 0xffffffff),
        (NEW.status, 'month', substr(NEW.sum_day, 1, 7), NEW.currency,
            1, NEW.owed >> 32, NEW.owed & 0xffffffff)
        ON CONFLICT DO UPDATE SET
            count = count + 1, high = high + excluded.high, low = low + excluded.low;
END;

CREATE TRIGGER invoice_unsummed AFTER DELETE ON invoice WHEN OLD.sum_day IS NOT NULL BEGIN
    UPDATE money_tally SET
        count = count - 1, high = high - (OLD.owed >> 32), low = low - (OLD.owed & 0xffffffff)
        WHERE (status, unit, span, currency) IN (VALUES
            (OLD.status, 'day', OLD.sum_day, OLD.currency),
            (OLD.status, 'month', substr(OLD.sum_day, 1, 7), OLD.currency));
    DELETE FROM money_tally WHERE count = 0
        AND (status, unit, span, currency) IN (VALUES
            (OLD.status, 'day', OLD.sum_day, OLD.currency),
            (OLD.status, 'month', substr(OLD.sum_day, 1, 7), OLD.currency));
END;

CREATE TRIGGER invoice_resummed AFTER UPDATE ON invoice
WHEN (OLD.status, OLD.sum_day, OLD.currency, OLD.owed)
    IS NOT (NEW.status, NEW.sum_day, NEW.currency, NEW.owed) BEGIN
    UPDATE money_tally SET
        count = count - 1, high = high - (OLD.owed >> 32), low = low - (OLD.owed & 0xffffffff)
        WHERE (status, unit, span, currency) IN (VALUES
            (OLD.status, 'day', OLD.sum_day, OLD.currency),
            (OLD.status, 'month', substr(OLD.sum_day, 1, 7), OLD.currency));
    DELETE FROM money_tally WHERE count = 0
        AND (status, unit, span, currency) IN (VALUES
            (OLD.status, 'day', OLD.sum_day, OLD.currency),
            (OLD.status, 'month', substr(OLD.sum_day, 1, 7), OLD.currency));
    INSERT INTO money_tally (status, unit, span, currency, count, high, low)
        SELECT NEW.status, unit, substr(NEW.sum_day, 1, length), NEW.currency,
            1, NEW.owed >> 32, NEW.owed & 0xffffffff
        FROM (SELECT 'day' AS unit, 10 AS length UNION ALL SELECT 'month', 7)
        WHERE NEW.sum_day IS NOT NULL
        ON CONFLICT DO UPDATE SET
            count = count + 1, high = high + excluded.high, low = low + excluded.low;
END;

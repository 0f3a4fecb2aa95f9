-- What is owed and what was paid, kept rather than added up: of each currency, by the day on which
-- issued invoices are due and the day on which paid ones were, and by the months of these days.

-- The day under which an invoice is summed; '' for one that is due on no day, NULL for one that is
-- neither owed nor paid. Paid is final, so a paid invoice's last change is its payment, as far as
-- services tell. Days outside of the years 0 to 9999, which sort otherwise, count as the outermost.
ALTER TABLE invoice ADD COLUMN sum_day TEXT GENERATED ALWAYS AS (
    CASE status
        WHEN 'ready' THEN CASE
            WHEN due_date IS NULL THEN ''
            WHEN due_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN due_date
            WHEN due_date LIKE '-%' THEN '0000-01-01'
            ELSE '9999-12-31'
        END
        WHEN 'paid' THEN date(
            min(max((updated_at - (updated_at % 1000000 + 1000000) % 1000000) / 1000000,
                -62167219200), 253402300799),
            'unixepoch')
    END
) VIRTUAL;

-- An amount is high * 2^32 + low: sums of any number of invoices stay integers.
CREATE TABLE money_tally (
    status   TEXT NOT NULL,
    unit     TEXT NOT NULL CHECK (unit IN ('day', 'month')),
    span     TEXT NOT NULL, -- YYYY-MM-DD or YYYY-MM; '' for no day
    currency TEXT NOT NULL,
    count    INTEGER NOT NULL,
    high     INTEGER NOT NULL,
    low      INTEGER NOT NULL,
    PRIMARY KEY (status, unit, span, currency)
) STRICT, WITHOUT ROWID;

INSERT INTO money_tally (status, unit, span, currency, count, high, low)
    SELECT status, 'day', sum_day, currency, count(*), sum(amount >> 32), sum(amount & 0xffffffff)
    FROM invoice WHERE sum_day IS NOT NULL GROUP BY status, sum_day, currency;
INSERT INTO money_tally (status, unit, span, currency, count, high, low)
    SELECT status, 'month', substr(span, 1, 7), currency, sum(count), sum(high), sum(low)
    FROM money_tally GROUP BY status, substr(span, 1, 7), currency;

CREATE TRIGGER invoice_summed AFTER INSERT ON invoice WHEN NEW.sum_day IS NOT NULL BEGIN
    INSERT INTO money_tally (status, unit, span, currency, count, high, low) VALUES
        (NEW.status, 'day', NEW.sum_day, NEW.currency,
            1, NEW.amount >> 32, NEW.amount & 0xffffffff),
        (NEW.status, 'month', substr(NEW.sum_day, 1, 7), NEW.currency,
            1, NEW.amount >> 32, NEW.amount & 0xffffffff)
        ON CONFLICT DO UPDATE SET
            count = count + 1, high = high + excluded.high, low = low + excluded.low;
END;

CREATE TRIGGER invoice_unsummed AFTER DELETE ON invoice WHEN OLD.sum_day IS NOT NULL BEGIN
    UPDATE money_tally SET
        count = count - 1, high = high - (OLD.amount >> 32), low = low - (OLD.amount & 0xffffffff)
        WHERE (status, unit, span, currency) IN (VALUES
            (OLD.status, 'day', OLD.sum_day, OLD.currency),
            (OLD.status, 'month', substr(OLD.sum_day, 1, 7), OLD.currency));
    DELETE FROM money_tally WHERE count = 0
        AND (status, unit, span, currency) IN (VALUES
            (OLD.status, 'day', OLD.sum_day, OLD.currency),
            (OLD.status, 'month', substr(OLD.sum_day, 1, 7), OLD.currency));
END;

CREATE TRIGGER invoice_resummed AFTER UPDATE ON invoice
WHEN (OLD.status, OLD.sum_day, OLD.currency, OLD.amount)
    IS NOT (NEW.status, NEW.sum_day, NEW.currency, NEW.amount) BEGIN
    UPDATE money_tally SET
        count = count - 1, high = high - (OLD.amount >> 32), low = low - (OLD.amount & 0xffffffff)
        WHERE (status, unit, span, currency) IN (VALUES
            (OLD.status, 'day', OLD.sum_day, OLD.currency),
            (OLD.status, 'month', substr(OLD.sum_day, 1, 7), OLD.currency));
    DELETE FROM money_tally WHERE count = 0
        AND (status, unit, span, currency) IN (VALUES
            (OLD.status, 'day', OLD.sum_day, OLD.currency),
            (OLD.status, 'month', substr(OLD.sum_day, 1, 7), OLD.currency));
    INSERT INTO money_tally (status, unit, span, currency, count, high, low)
        SELECT NEW.status, unit, substr(NEW.sum_day, 1, length), NEW.currency,
            1, NEW.amount >> 32, NEW.amount & 0xffffffff
        FROM (SELECT 'day' AS unit, 10 AS length UNION ALL SELECT 'month', 7)
        WHERE NEW.sum_day IS NOT NULL
        ON CONFLICT DO UPDATE SET
            count = count + 1, high = high + excluded.high, low = low + excluded.low;
END;

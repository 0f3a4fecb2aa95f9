-- The day on which a person says that an invoice was paid, where no service says so; and when its
-- document was first handed out since it was issued. Such a payment is summed under its own day.
DROP INDEX invoice_day;
DROP TRIGGER invoice_summed;
DROP TRIGGER invoice_unsummed;
DROP TRIGGER invoice_resummed;
ALTER TABLE invoice DROP COLUMN sum_day;
ALTER TABLE invoice ADD COLUMN paid_on TEXT;
ALTER TABLE invoice ADD COLUMN handed_out INTEGER; -- microseconds since 1970, UTC

-- The day under which an invoice is summed; '' for one that is due on no day, NULL for one that is
-- neither owed nor paid. Of what a service says is paid, the last change is the payment, as far as
-- services tell. Days outside of the years 0 to 9999, which sort otherwise, count as the outermost.
ALTER TABLE invoice ADD COLUMN sum_day TEXT GENERATED ALWAYS AS (
    CASE
        WHEN status = 'paid' AND paid_on IS NULL THEN date(
            min(max((updated_at - (updated_at % 1000000 + 1000000) % 1000000) / 1000000,
                -62167219200), 253402300799),
            'unixepoch')
        WHEN status IN ('ready', 'paid') THEN CASE
            WHEN iif(status = 'paid', paid_on, due_date) IS NULL THEN ''
            WHEN iif(status = 'paid', paid_on, due_date)
                GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
                THEN iif(status = 'paid', paid_on, due_date)
            WHEN iif(status = 'paid', paid_on, due_date) LIKE '-%' THEN '0000-01-01'
            ELSE '9999-12-31'
        END
    END
) VIRTUAL;

CREATE INDEX invoice_day ON invoice (status, sum_day) WHERE sum_day IS NOT NULL;

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

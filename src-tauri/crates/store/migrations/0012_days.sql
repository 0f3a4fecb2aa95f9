-- Lists of what is due, or was paid, within some days: those of the days alone are looked at, however
-- many invoices there are.
CREATE INDEX invoice_day ON invoice (status, sum_day) WHERE sum_day IS NOT NULL;

//! What is owed and what was paid, by currency: kept by triggers, so that a screen reads some dozens
//! of rows whatever the size of the store.

use crate::{Error, Reader, decode};
use chrono::{Datelike, NaiveDate};
use counterfoil_domain::{Currency, Money};
use rusqlite::{Params, Row};
use std::collections::BTreeMap;
use std::ops::Range;

/// How many invoices of one currency, and what they come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoneySum {
    /// Invoices.
    pub count: u64,
    /// Their amounts together. Beyond what 64 bits hold it stays at the limit.
    pub amount: Money,
}

/// What an overview says of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owed {
    /// Issued and not paid: credit notes are taken off the amount and not counted.
    pub outstanding: MoneySum,
    /// Of these, those that were due before the day that was asked for. What has no date due is
    /// never overdue, nor is a credit note, which nobody owes.
    pub overdue: MoneySum,
    /// Paid in the month of that day. A payment's day is the one that a person gave; of what a
    /// service says is paid it is that of the invoice's last change (UTC): services tell no other,
    /// and paid is final there.
    pub paid: MoneySum,
}

/// A sum while it is added up.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    count: u64,
    minor: i128,
}

impl Sum {
    fn add(&mut self, other: Self) {
        self.count = self.count.saturating_add(other.count);
        self.minor = self.minor.saturating_add(other.minor);
    }

    fn take(&mut self, other: Self) {
        self.count = self.count.saturating_sub(other.count);
        self.minor = self.minor.saturating_sub(other.minor);
    }

    fn of(self, currency: Currency) -> MoneySum {
        let limit = if self.minor < 0 { i64::MIN } else { i64::MAX };
        let minor = i64::try_from(self.minor).unwrap_or(limit);
        MoneySum {
            count: self.count,
            amount: Money::from_minor(minor, currency),
        }
    }
}

/// Rows of `money_tally` of one status and unit, in order of their spans.
macro_rules! rows_where {
    ($condition:literal) => {
        concat!(
            "SELECT currency, span, count, high, low FROM money_tally WHERE ",
            $condition
        )
    };
}

fn from_row(row: &Row<'_>) -> Result<(Currency, String, Sum), Error> {
    let (high, low): (i64, i64) = (row.get(3)?, row.get(4)?);
    let sum = Sum {
        count: row.get(2)?,
        minor: (i128::from(high) << 32) + i128::from(low),
    };
    Ok((decode::parsed(row, 0, "currency")?, row.get(1)?, sum))
}

/// The day and the month of it as the store writes them; days outside of the years 0 to 9999 are
/// kept as the outermost.
pub(crate) fn spans(day: NaiveDate) -> (String, String) {
    let text = match day.year() {
        ..0 => "0000-01-01".to_owned(),
        0..=9999 => day.format("%Y-%m-%d").to_string(),
        10_000.. => "9999-12-31".to_owned(),
    };
    let month = text.chars().take(7).collect();
    (text, month)
}

impl Reader<'_> {
    /// What is outstanding, what of it is overdue on the day `today`, and what was paid in its
    /// month: for each currency in which any of it is there.
    pub fn owed(&self, today: NaiveDate) -> Result<BTreeMap<Currency, Owed>, Error> {
        let (day, month) = spans(today);
        let mut sums: BTreeMap<Currency, [Sum; 3]> = BTreeMap::new();
        let ready = rows_where!("status = 'ready' AND unit = 'month'");
        for (currency, span, sum) in self.tallied(ready, [])? {
            let [outstanding, overdue, _] = sums.entry(currency).or_default();
            outstanding.add(sum);
            if !span.is_empty() && span < month {
                overdue.add(sum);
            }
        }
        let late = rows_where!("status = 'ready' AND unit = 'day' AND span > ?1 AND span < ?2");
        for (currency, _, sum) in self.tallied(late, [&month, &day])? {
            sums.entry(currency).or_default()[1].add(sum);
        }
        for (currency, due, sum) in self.credited()? {
            let [outstanding, overdue, _] = sums.entry(currency).or_default();
            outstanding.count = outstanding.count.saturating_sub(sum.count);
            if !due.is_empty() && due < day {
                overdue.take(sum);
            }
        }
        let paid = rows_where!("status = 'paid' AND unit = 'month' AND span = ?1");
        for (currency, _, sum) in self.tallied(paid, [&month])? {
            sums.entry(currency).or_default()[2].add(sum);
        }
        let owed = sums.into_iter().map(|(currency, sums)| {
            let [outstanding, overdue, paid] = sums.map(|sum| sum.of(currency));
            let owed = Owed {
                outstanding,
                overdue,
                paid,
            };
            (currency, owed)
        });
        Ok(owed.collect())
    }

    /// What was paid in each month from that of `from` to that of `to`, oldest first: the first day
    /// of the month, and a sum for each currency. Months in which nothing was paid are left out.
    /// Days are those of [`Owed::paid`].
    pub fn paid_by_month(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<(NaiveDate, MoneySum)>, Error> {
        let ((_, first), (_, last)) = (spans(from), spans(to));
        let months =
            rows_where!("status = 'paid' AND unit = 'month' AND span >= ?1 AND span <= ?2");
        self.tallied(months, [&first, &last])?
            .into_iter()
            .map(|(currency, span, sum)| {
                let first = format!("{span}-01");
                let month = first.parse().map_err(|e| Error::corrupt("month", e))?;
                Ok((month, sum.of(currency)))
            })
            .collect()
    }

    /// What is due on each day of `days`, earliest first: issued and not paid, a sum for each
    /// currency, without credit notes. Days on which nothing is due are left out.
    pub fn due_by_day(&self, days: Range<NaiveDate>) -> Result<Vec<(NaiveDate, MoneySum)>, Error> {
        let ((from, _), (until, _)) = (spans(days.start), spans(days.end));
        let due = rows_where!("status = 'ready' AND unit = 'day' AND span >= ?1 AND span < ?2");
        let credited: BTreeMap<_, _> = self
            .credited()?
            .into_iter()
            .map(|(currency, due, sum)| ((due, currency), sum))
            .collect();
        self.tallied(due, [&from, &until])?
            .into_iter()
            .map(|(currency, span, mut sum)| {
                if let Some(back) = credited.get(&(span.clone(), currency)) {
                    sum.take(*back);
                }
                (currency, span, sum)
            })
            .filter(|(_, _, sum)| sum.count > 0)
            .map(|(currency, span, sum)| {
                let day = span.parse().map_err(|e| Error::corrupt("day", e))?;
                Ok((day, sum.of(currency)))
            })
            .collect()
    }

    /// What is credited and not paid back, by the day that is named as due; empty for none. There are
    /// few of these, and an index has them alone.
    fn credited(&self) -> Result<Vec<(Currency, String, Sum)>, Error> {
        self.tallied(
            "SELECT currency, sum_day, count(*), sum(owed >> 32), sum(owed & 0xffffffff) \
             FROM invoice INDEXED BY invoice_credit WHERE credit = 1 AND status = 'ready' \
             GROUP BY sum_day, currency",
            [],
        )
    }

    fn tallied(
        &self,
        sql: &str,
        parameters: impl Params,
    ) -> Result<Vec<(Currency, String, Sum)>, Error> {
        let mut select = self.prepare(sql)?;
        decode::rows(&mut select, parameters, from_row)
    }
}

//! The first look, from what the store keeps added up: a few dozen rows, whatever its size.

use crate::error::Error;
use crate::open::App;
use crate::show;
use crate::view::{CashDay, CashKind, Days, MoneyCount, Overview, OwedView, PaidMonth, WaitCounts};
use chrono::{DateTime, Datelike, Days as DayCount, Months, NaiveDate, Utc};
use counterfoil_store::{Account, MoneySum, Reader, RequestState};

/// How far the calendar of expected money reaches: six weeks, the usual time for payment and more.
const CALENDAR_DAYS: u64 = 42;
/// Most payouts in the calendar.
const PAYOUTS_MAX: u32 = 60;
/// Months of which is told what was paid.
const MONTHS: u32 = 12;

impl App {
    /// What is owed, overdue and paid by currency, what is expected when, and what waits.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn overview_get(&self) -> Result<Overview, Error> {
        self.read(overview).await
    }
}

fn overview(app: &App, r: &Reader<'_>) -> Result<Overview, Error> {
    let today = app.today();
    let until = days_after(today, CALENDAR_DAYS);
    let accounts = r.accounts()?;
    let counts = r.counts()?;
    let money = r.owed(today)?.into_iter();
    Ok(Overview {
        today,
        month: month_of(today),
        late: Days {
            from: NaiveDate::from_ymd_opt(0, 1, 1).unwrap_or(NaiveDate::MIN),
            until: today,
        },
        invoices: counts.all,
        money: money
            .map(|(currency, owed)| OwedView {
                currency: currency.code().to_owned(),
                outstanding: count(owed.outstanding),
                overdue: count(owed.overdue),
                paid: count(owed.paid),
            })
            .collect(),
        calendar_until: until,
        calendar: calendar(r, today, until)?,
        paid: paid(r, today)?,
        waits: WaitCounts {
            conflicts: counts.conflict,
            parked: counts.parked,
            pending: counts.pending,
            payouts: number(r.payout_requests_in(RequestState::Unknown)?.len()),
            acts: number(crate::act::unknown(r)?.len()),
            drafts: counts.draft,
        },
        payouts_read_at: payouts_read_at(r, &accounts)?,
        accounts: accounts
            .iter()
            .map(|a| show::account(a, app.now()))
            .collect(),
    })
}

/// What is due and what arrives from today on. What should have arrived is still expected.
fn calendar(r: &Reader<'_>, today: NaiveDate, until: NaiveDate) -> Result<Vec<CashDay>, Error> {
    let due = r.due_by_day(today..until)?.into_iter();
    let mut days: Vec<CashDay> = due
        .map(|(day, sum)| CashDay {
            on: Some(day),
            what: CashKind::Due,
            count: sum.count,
            amount: sum.amount,
            account: None,
            payout: None,
        })
        .collect();
    for payout in r.expected_payouts(&crate::payout_show::doubles(r)?, PAYOUTS_MAX)? {
        let on = payout.arrives_at.map(|at| at.date_naive());
        if on.is_none_or(|day| day < until) {
            days.push(CashDay {
                on,
                what: CashKind::Payout,
                count: 1,
                amount: payout.amount,
                account: Some(payout.account),
                payout: Some(payout.id),
            });
        }
    }
    days.sort_by_key(|day| (day.on.is_none(), day.on));
    Ok(days)
}

fn paid(r: &Reader<'_>, today: NaiveDate) -> Result<Vec<PaidMonth>, Error> {
    let first = today.checked_sub_months(Months::new(MONTHS - 1));
    let paid = r
        .paid_by_month(first.unwrap_or(NaiveDate::MIN), today)?
        .into_iter();
    Ok(paid
        .map(|(month, sum)| PaidMonth {
            month: month.format("%Y-%m").to_string(),
            days: month_of(month),
            paid: count(sum),
        })
        .collect())
}

/// The age of what is told of payouts: that of the account that was read longest ago.
fn payouts_read_at(r: &Reader<'_>, accounts: &[Account]) -> Result<Option<DateTime<Utc>>, Error> {
    let mut oldest = None;
    for account in accounts.iter().filter(|a| crate::payout::pays_out(a)) {
        let Some(at) = r.payout_standing(account.id)?.read_at else {
            return Ok(None);
        };
        oldest = Some(oldest.map_or(at, |before: DateTime<Utc>| before.min(at)));
    }
    Ok(oldest)
}

fn count(sum: MoneySum) -> MoneyCount {
    MoneyCount {
        count: sum.count,
        amount: sum.amount,
    }
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn days_after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(DayCount::new(days))
        .unwrap_or(NaiveDate::MAX)
}

/// The days of the month in which `day` lies.
fn month_of(day: NaiveDate) -> Days {
    let from = day.with_day(1).unwrap_or(day);
    let until = from.checked_add_months(Months::new(1));
    Days {
        from,
        until: until.unwrap_or(NaiveDate::MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_reaches_from_its_first_day_to_the_next_months() {
        for (day, from, until) in [
            ("2026-02-15", "2026-02-01", "2026-03-01"),
            ("2026-12-31", "2026-12-01", "2027-01-01"),
            ("2028-02-01", "2028-02-01", "2028-03-01"),
        ] {
            let days = month_of(day.parse().unwrap());
            assert_eq!(days.from, from.parse().unwrap(), "{day}");
            assert_eq!(days.until, until.parse().unwrap(), "{day}");
        }
    }
}

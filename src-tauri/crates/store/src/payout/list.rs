//! Pages of payouts, their counts, and what was paid out by months.

use super::{COLUMNS, KeptPayout};
use crate::{Error, Reader, decode, search};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Currency, Money, PayoutStatus};
use rusqlite::ToSql;

/// Most words of a search.
const WORDS_MAX: usize = 8;

/// Which payouts a list shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PayoutFilter {
    /// Only of this account.
    pub account: Option<AccountId>,
    /// None of these accounts'.
    pub without: Vec<AccountId>,
    /// Only of this status, the service's word.
    pub status: Option<String>,
    /// Only in this currency.
    pub currency: Option<Currency>,
    /// Only those in which every word of this text is found; empty for all.
    pub search: String,
    /// Only those that arrive from then on (made, where that is not known), UTC.
    pub from: Option<DateTime<Utc>>,
    /// Only those that arrive before then, UTC.
    pub until: Option<DateTime<Utc>>,
}

/// What the payouts of one month, currency and status come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayoutSum {
    /// `YYYY-MM`, of the day of arrival in UTC, or of creation where that is not known.
    pub month: String,
    /// Where they stand.
    pub status: PayoutStatus,
    /// How many.
    pub count: u64,
    /// Together. Beyond what 64 bits hold it stays at the limit.
    pub amount: Money,
}

/// Conditions of a statement, with what is bound to them.
struct Conditions {
    sql: String,
    bound: Vec<Box<dyn ToSql>>,
}

impl Conditions {
    fn of(filter: &PayoutFilter, with_status: bool) -> Self {
        let mut all = Self {
            sql: "1".to_owned(),
            bound: Vec::new(),
        };
        if let Some(account) = filter.account {
            all.add("account = ?", account.to_string());
        }
        for account in &filter.without {
            all.add("account <> ?", account.to_string());
        }
        if let Some(status) = filter.status.as_ref().filter(|_| with_status) {
            all.add("status = ?", status.clone());
        }
        if let Some(currency) = filter.currency {
            all.add("currency = ?", currency.code());
        }
        if let Some(from) = filter.from {
            all.add("coalesce(arrives_at, sorted_at) >= ?", decode::micros(from));
        }
        if let Some(until) = filter.until {
            all.add("coalesce(arrives_at, sorted_at) < ?", decode::micros(until));
        }
        let folded = search::fold(&filter.search);
        for word in folded.split_whitespace().take(WORDS_MAX) {
            all.add("instr(text, ?) > 0", word.to_owned());
        }
        all
    }

    fn add(&mut self, condition: &str, value: impl ToSql + 'static) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.bound.push(Box::new(value));
    }

    fn parameters(&self) -> impl rusqlite::Params {
        rusqlite::params_from_iter(self.bound.iter().map(AsRef::as_ref))
    }
}

impl Reader<'_> {
    /// A page of payouts, newest first, and the cursor of the next.
    ///
    /// # Errors
    /// [`Error::BadCursor`].
    pub fn payout_page(
        &self,
        filter: &PayoutFilter,
        after: Option<&str>,
        limit: u32,
    ) -> Result<(Vec<KeptPayout>, Option<String>), Error> {
        let mut conditions = Conditions::of(filter, true);
        if let Some(cursor) = after {
            let (sorted_at, seat) = position(cursor)?;
            conditions.add("(sorted_at, seat) < (?,", sorted_at);
            conditions.sql.push_str(" ?)");
            conditions.bound.push(Box::new(seat));
        }
        conditions.bound.push(Box::new(i64::from(limit) + 1));
        let mut select = self.prepare(&format!(
            "SELECT {COLUMNS}, seat FROM payout WHERE {} \
             ORDER BY sorted_at DESC, seat DESC LIMIT ?",
            conditions.sql
        ))?;
        let mut rows = decode::rows(&mut select, conditions.parameters(), |row| {
            Ok((KeptPayout::from_row(row)?, row.get::<_, i64>(17)?))
        })?;
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let last = rows.last().filter(|_| more);
        let next = last.map(|(payout, seat)| {
            let sorted_at = decode::micros(payout.sorted_at).cast_unsigned();
            format!("p{sorted_at:x}.{seat:x}")
        });
        Ok((rows.into_iter().map(|(payout, _)| payout).collect(), next))
    }

    /// The payouts that are to arrive, of all accounts but those `without`, the earliest first; those
    /// whose day is not told come last. `limit` at most.
    pub fn expected_payouts(
        &self,
        without: &[AccountId],
        limit: u32,
    ) -> Result<Vec<KeptPayout>, Error> {
        let mut conditions = Conditions::of(
            &PayoutFilter {
                without: without.to_vec(),
                ..PayoutFilter::default()
            },
            true,
        );
        conditions.bound.push(Box::new(i64::from(limit)));
        let mut select = self.prepare(&format!(
            "SELECT {COLUMNS} FROM payout \
             WHERE status IN ('requested', 'pending', 'in_transit') AND {} \
             ORDER BY arrives_at IS NULL, arrives_at, seat LIMIT ?",
            conditions.sql
        ))?;
        decode::rows(&mut select, conditions.parameters(), KeptPayout::from_row)
    }

    /// How many payouts of the filter have each status, whatever its status, by the words.
    pub fn payout_counts(&self, filter: &PayoutFilter) -> Result<Vec<(String, u64)>, Error> {
        let conditions = Conditions::of(filter, false);
        let mut select = self.prepare(&format!(
            "SELECT status, count(*) FROM payout WHERE {} GROUP BY status ORDER BY status",
            conditions.sql
        ))?;
        decode::rows(&mut select, conditions.parameters(), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    }

    /// How many payouts of an account are kept here.
    pub fn payout_count(&self, account: AccountId) -> Result<u64, Error> {
        let mut select = self.prepare("SELECT count(*) FROM payout WHERE account = ?1")?;
        Ok(select.query_row([account.to_string()], |row| row.get(0))?)
    }

    /// What the payouts of each month from `from` (`YYYY-MM`) on come to, by currency and status,
    /// oldest first.
    pub fn payout_months(
        &self,
        account: Option<AccountId>,
        from: &str,
    ) -> Result<Vec<PayoutSum>, Error> {
        let mut select = self.prepare(
            "SELECT month, currency, status, count(*), sum(amount >> 32), \
             sum(amount & 0xffffffff) FROM payout \
             WHERE month >= ?1 AND (?2 IS NULL OR account = ?2) \
             GROUP BY month, currency, status ORDER BY month, currency, status",
        )?;
        let account = account.map(|a| a.to_string());
        decode::rows(&mut select, rusqlite::params![from, account], |row| {
            let (high, low): (i64, i64) = (row.get(4)?, row.get(5)?);
            let sum = (i128::from(high) << 32) + i128::from(low);
            let limit = if sum < 0 { i64::MIN } else { i64::MAX };
            let minor = i64::try_from(sum).unwrap_or(limit);
            let status: String = row.get(2)?;
            Ok(PayoutSum {
                month: row.get(0)?,
                status: PayoutStatus::from_wire(&status),
                count: row.get(3)?,
                amount: Money::from_minor(minor, decode::parsed(row, 1, "currency")?),
            })
        })
    }
}

fn position(cursor: &str) -> Result<(i64, i64), Error> {
    let parts = cursor.strip_prefix('p').and_then(|c| c.split_once('.'));
    let (sorted_at, seat) = parts.ok_or(Error::BadCursor)?;
    let sorted_at = u64::from_str_radix(sorted_at, 16).map_err(|_| Error::BadCursor)?;
    let seat = i64::from_str_radix(seat, 16).map_err(|_| Error::BadCursor)?;
    Ok((sorted_at.cast_signed(), seat))
}

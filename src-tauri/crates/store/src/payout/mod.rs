//! Payouts as a service showed them: kept, listed, counted, summed by months.

mod account;
mod list;
mod request;

pub use account::PayoutStanding;
pub use list::{PayoutFilter, PayoutSum};
pub use request::{NewRequest, PayoutRequest, RequestState};

use crate::error::Subject;
use crate::{Error, Reader, Writer, decode, search};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{AccountId, ExternalAccount, Money, Payout, PayoutStatus, RemoteId};
use rusqlite::{OptionalExtension, Row, params};

/// A payout as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPayout {
    /// The account it belongs to.
    pub account: AccountId,
    /// Its identity there.
    pub id: RemoteId,
    /// Where it stands.
    pub status: PayoutStatus,
    /// How much.
    pub amount: Money,
    /// When it arrives or arrived, UTC.
    pub arrives_at: Option<DateTime<Utc>>,
    /// Whether the service made it by its schedule.
    pub automatic: bool,
    /// Whether it was sent instantly.
    pub instant: bool,
    /// `bank_account` or `card`; empty where it is not known.
    pub destination_type: String,
    /// Such as `Example Bank •••• 6789`; empty where it is not known.
    pub destination: String,
    /// The service's words.
    pub description: String,
    /// The account there that it left.
    pub payout_account: Option<RemoteId>,
    /// Where it goes, where the service tells.
    pub external_accounts: Vec<ExternalAccount>,
    /// Made there, UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Last changed there, UTC.
    pub updated_at: Option<DateTime<Utc>>,
    /// When it was last read, UTC.
    pub read_at: DateTime<Utc>,
    /// What lists are ordered by: when it was made there, or first read, UTC.
    pub sorted_at: DateTime<Utc>,
}

/// What became of a payout that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PayoutNews {
    /// It is as it was.
    Same,
    /// Something other than its status changed.
    Changed,
    /// It was not here before.
    New,
    /// Its status was another one.
    Turned {
        /// The status before.
        from: PayoutStatus,
    },
}

pub(crate) const COLUMNS: &str = "account, remote_id, status, amount, currency, arrives_at, automatic, \
    instant, destination_type, destination, description, payout_account, external_accounts, \
    created_at, updated_at, read_at, sorted_at";

impl KeptPayout {
    pub(crate) fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        let status: String = row.get(2)?;
        Ok(Self {
            account: decode::parsed(row, 0, "account id")?,
            id: RemoteId::new(row.get::<_, String>(1)?),
            status: PayoutStatus::from_wire(&status),
            amount: Money::from_minor(row.get(3)?, decode::parsed(row, 4, "currency")?),
            arrives_at: decode::time_or_none(row, 5)?,
            automatic: row.get(6)?,
            instant: row.get(7)?,
            destination_type: row.get(8)?,
            destination: row.get(9)?,
            description: row.get(10)?,
            payout_account: decode::remote_id(row, 11)?,
            external_accounts: decode::json_or_default(row, 12, "external accounts")?,
            created_at: decode::time_or_none(row, 13)?,
            updated_at: decode::time_or_none(row, 14)?,
            read_at: decode::time(row, 15)?,
            sorted_at: decode::time(row, 16)?,
        })
    }

    /// What is kept of a payout read at `now`; `before` is what is kept of it already.
    fn of(account: AccountId, read: &Payout, before: Option<&Self>, now: DateTime<Utc>) -> Self {
        // A reply that leaves out what an earlier one told does not take it back.
        let told = read.account.as_ref();
        let external = told.map(|a| a.external_accounts.clone());
        let external = external.filter(|all| !all.is_empty());
        let destination = Some(read.destination()).filter(|text| !text.is_empty());
        Self {
            account,
            id: read.id.clone(),
            status: read.status.clone(),
            amount: read.amount,
            arrives_at: read.arrival_date,
            automatic: read.automatic,
            instant: read.instant,
            destination_type: read.destination_type.clone(),
            destination: destination
                .or_else(|| before.map(|b| b.destination.clone()))
                .unwrap_or_default(),
            description: read.description.clone(),
            payout_account: told
                .map(|a| a.id.clone())
                .or_else(|| before.and_then(|b| b.payout_account.clone())),
            external_accounts: external
                .or_else(|| before.map(|b| b.external_accounts.clone()))
                .unwrap_or_default(),
            created_at: read.created_at,
            updated_at: read.updated_at,
            read_at: now,
            sorted_at: read
                .created_at
                .or(before.map(|b| b.sorted_at))
                .unwrap_or(now),
        }
    }

    fn text(&self) -> String {
        let amount = self.amount.to_text();
        let comma = amount.replace('.', ",");
        search::fold(&format!(
            "{} {} {} {amount} {comma}",
            self.id, self.description, self.destination
        ))
    }
}

impl Reader<'_> {
    /// One payout.
    ///
    /// # Errors
    /// [`Error::Missing`].
    pub fn payout(&self, account: AccountId, id: &RemoteId) -> Result<KeptPayout, Error> {
        self.payout_if_kept(account, id)?
            .ok_or_else(|| Error::missing(Subject::Payout, id))
    }

    /// One payout, where it is kept here.
    pub fn payout_if_kept(
        &self,
        account: AccountId,
        id: &RemoteId,
    ) -> Result<Option<KeptPayout>, Error> {
        let mut select = self.prepare(&format!(
            "SELECT {COLUMNS} FROM payout WHERE account = ?1 AND remote_id = ?2"
        ))?;
        let key = params![account.to_string(), id.as_str()];
        decode::first(&mut select, key, KeptPayout::from_row)
    }

    /// Which statuses were read of a payout and when, oldest first.
    pub fn payout_seen(
        &self,
        account: AccountId,
        id: &RemoteId,
    ) -> Result<Vec<(PayoutStatus, DateTime<Utc>)>, Error> {
        let mut select = self.prepare(
            "SELECT s.status, s.at FROM payout_seen s JOIN payout p ON p.seat = s.payout \
             WHERE p.account = ?1 AND p.remote_id = ?2 ORDER BY s.position",
        )?;
        decode::rows(
            &mut select,
            params![account.to_string(), id.as_str()],
            |row| {
                let status: String = row.get(0)?;
                Ok((PayoutStatus::from_wire(&status), decode::time(row, 1)?))
            },
        )
    }

    /// When the payout of this currency before `before` was made, where there is one.
    pub fn payout_before(
        &self,
        account: AccountId,
        currency: counterfoil_domain::Currency,
        before: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>, Error> {
        let mut select = self.prepare(
            "SELECT max(sorted_at) FROM payout \
             WHERE account = ?1 AND currency = ?2 AND sorted_at < ?3",
        )?;
        let key = params![account.to_string(), currency.code(), decode::micros(before)];
        let found = decode::first(&mut select, key, |row| decode::time_or_none(row, 0))?;
        Ok(found.flatten())
    }

    /// Whether something may still become of a payout made before `before`: it is on its way, or it
    /// arrived within `settled` before `now`.
    pub fn has_open_payout_before(
        &self,
        account: AccountId,
        before: DateTime<Utc>,
        now: DateTime<Utc>,
        settled: TimeDelta,
    ) -> Result<bool, Error> {
        let mut select = self.prepare(
            "SELECT EXISTS (SELECT 1 FROM payout WHERE account = ?1 AND sorted_at < ?2 \
             AND status NOT IN ('canceled', 'failed') \
             AND (status <> 'paid' OR coalesce(arrives_at, updated_at, sorted_at) >= ?3))",
        )?;
        let key = params![
            account.to_string(),
            decode::micros(before),
            decode::micros(now - settled),
        ];
        Ok(select.query_row(key, |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Keeps a payout as it was read at `now`, and tells what is new about it.
    pub fn put_payout(
        &self,
        account: AccountId,
        read: &Payout,
        now: DateTime<Utc>,
    ) -> Result<PayoutNews, Error> {
        let before = self.payout_if_kept(account, &read.id)?;
        let kept = KeptPayout::of(account, read, before.as_ref(), now);
        let news = match &before {
            None => PayoutNews::New,
            Some(b) if b.status != kept.status => PayoutNews::Turned {
                from: b.status.clone(),
            },
            Some(b) => {
                let same = KeptPayout {
                    read_at: b.read_at,
                    ..kept.clone()
                };
                if same == *b {
                    PayoutNews::Same
                } else {
                    PayoutNews::Changed
                }
            }
        };
        let seat = self.save_payout(&kept)?;
        if matches!(news, PayoutNews::New | PayoutNews::Turned { .. }) {
            self.prepare(
                "INSERT INTO payout_seen (payout, position, status, at) \
                 SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3 FROM payout_seen WHERE payout = ?1",
            )?
            .execute(params![seat, kept.status.as_str(), decode::micros(now)])?;
        }
        Ok(news)
    }

    fn save_payout(&self, kept: &KeptPayout) -> Result<i64, Error> {
        let mut insert = self.prepare(
            "INSERT INTO payout (account, remote_id, status, amount, currency, arrives_at, automatic, \
             instant, destination_type, destination, description, payout_account, \
             external_accounts, created_at, updated_at, read_at, sorted_at, text) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18) \
             ON CONFLICT (account, remote_id) DO UPDATE SET status = excluded.status, \
             amount = excluded.amount, currency = excluded.currency, \
             arrives_at = excluded.arrives_at, automatic = excluded.automatic, \
             instant = excluded.instant, destination_type = excluded.destination_type, \
             destination = excluded.destination, description = excluded.description, \
             payout_account = excluded.payout_account, \
             external_accounts = excluded.external_accounts, created_at = excluded.created_at, \
             updated_at = excluded.updated_at, read_at = excluded.read_at, \
             sorted_at = excluded.sorted_at, text = excluded.text RETURNING seat",
        )?;
        let seat = insert.query_row(
            params![
                kept.account.to_string(),
                kept.id.as_str(),
                kept.status.as_str(),
                kept.amount.minor,
                kept.amount.currency.code(),
                kept.arrives_at.map(decode::micros),
                kept.automatic,
                kept.instant,
                kept.destination_type,
                kept.destination,
                kept.description,
                kept.payout_account.as_ref().map(RemoteId::as_str),
                decode::json_or_empty(&kept.external_accounts)?,
                kept.created_at.map(decode::micros),
                kept.updated_at.map(decode::micros),
                decode::micros(kept.read_at),
                decode::micros(kept.sorted_at),
                kept.text(),
            ],
            |row| row.get(0),
        );
        Ok(seat.optional()?.unwrap_or_default())
    }
}

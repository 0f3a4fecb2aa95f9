//! What is known of an account's side of paying out, as it was last read.

use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Balance, ExternalAccount, Frequency, PayoutAccount, RemoteId};
use rusqlite::{Row, params};

/// An account's side of paying out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayoutStanding {
    /// Ours.
    pub account: AccountId,
    /// The payout account there; none where there is none.
    pub remote_id: Option<RemoteId>,
    /// The service's word for where it stands; `none` where there is none.
    pub state: String,
    /// How often it pays out.
    pub frequency: Option<Frequency>,
    /// ISO 3166 code; empty where it is not known.
    pub country: String,
    /// ISO 4217 code; empty where it is not known.
    pub currency: String,
    /// The schedules that the plan allows.
    pub frequencies: Vec<Frequency>,
    /// Where money goes.
    pub external_accounts: Vec<ExternalAccount>,
    /// What can be paid out.
    pub balance: Balance,
    /// When all this was last read, UTC.
    pub read_at: Option<DateTime<Utc>>,
    /// Why the last attempt to read failed, as JSON that is opaque here.
    pub error: Option<String>,
    /// When the list of payouts was first here in whole, UTC.
    pub listed_at: Option<DateTime<Utc>>,
}

impl PayoutStanding {
    /// Of an account of which nothing is known yet.
    #[must_use]
    pub fn unknown(account: AccountId) -> Self {
        Self {
            account,
            remote_id: None,
            state: String::new(),
            frequency: None,
            country: String::new(),
            currency: String::new(),
            frequencies: Vec::new(),
            external_accounts: Vec::new(),
            balance: Balance::default(),
            read_at: None,
            error: None,
            listed_at: None,
        }
    }

    /// Takes over what the service told at `now`; none where it has no payout account.
    pub fn read(&mut self, told: Option<&PayoutAccount>, now: DateTime<Utc>) {
        self.remote_id = told.map(|a| a.id.clone());
        self.state = told.map_or_else(|| "none".to_owned(), |a| a.status.as_str().to_owned());
        self.frequency = told.and_then(|a| a.frequency.clone());
        self.country = told.map(|a| a.country.clone()).unwrap_or_default();
        self.currency = told.map(|a| a.currency.clone()).unwrap_or_default();
        self.read_at = Some(now);
        self.error = None;
    }

    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        Ok(Self {
            account: decode::parsed(row, 0, "account id")?,
            remote_id: decode::remote_id(row, 1)?,
            state: row.get(2)?,
            frequency: row
                .get::<_, Option<String>>(3)?
                .map(|word| Frequency::from_wire(&word)),
            country: row.get(4)?,
            currency: row.get(5)?,
            frequencies: decode::json_or_default(row, 6, "frequencies")?,
            external_accounts: decode::json_or_default(row, 7, "external accounts")?,
            balance: decode::json_or_default(row, 8, "balance")?,
            read_at: decode::time_or_none(row, 9)?,
            error: row.get(10)?,
            listed_at: decode::time_or_none(row, 11)?,
        })
    }
}

const SELECT: &str = "SELECT account, remote_id, state, frequency, country, currency, frequencies, \
    external_accounts, balance, read_at, error, listed_at FROM payout_account WHERE account = ?1";

impl Reader<'_> {
    /// What is known of an account's side of paying out; nothing yet where it was never read.
    pub fn payout_standing(&self, account: AccountId) -> Result<PayoutStanding, Error> {
        let mut select = self.prepare(SELECT)?;
        let found = decode::first(&mut select, [account.to_string()], PayoutStanding::from_row)?;
        Ok(found.unwrap_or_else(|| PayoutStanding::unknown(account)))
    }
}

impl Writer<'_> {
    /// Keeps what is known of an account's side of paying out.
    pub fn put_payout_standing(&self, standing: &PayoutStanding) -> Result<(), Error> {
        self.prepare(
            "INSERT INTO payout_account (account, remote_id, state, frequency, country, currency, \
             frequencies, external_accounts, balance, read_at, error, listed_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) \
             ON CONFLICT (account) DO UPDATE SET remote_id = excluded.remote_id, \
             state = excluded.state, frequency = excluded.frequency, country = excluded.country, \
             currency = excluded.currency, frequencies = excluded.frequencies, \
             external_accounts = excluded.external_accounts, balance = excluded.balance, \
             read_at = excluded.read_at, error = excluded.error, listed_at = excluded.listed_at",
        )?
        .execute(params![
            standing.account.to_string(),
            standing.remote_id.as_ref().map(RemoteId::as_str),
            standing.state,
            standing.frequency.as_ref().map(Frequency::as_str),
            standing.country,
            standing.currency,
            decode::json_or_empty(&standing.frequencies)?,
            decode::json_or_empty(&standing.external_accounts)?,
            decode::json_or_empty(&standing.balance)?,
            standing.read_at.map(decode::micros),
            standing.error,
            standing.listed_at.map(decode::micros),
        ])?;
        Ok(())
    }

    /// Remembers why an account's side of paying out could not be read; what was known stays.
    pub fn put_payout_error(&self, account: AccountId, error: Option<&str>) -> Result<(), Error> {
        let mut standing = self.payout_standing(account)?;
        standing.error = error.map(str::to_owned);
        self.put_payout_standing(&standing)
    }
}

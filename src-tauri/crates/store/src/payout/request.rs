//! Requests for payouts that were made here. Each is on disk before anything is sent, and an account
//! has at most one whose outcome is open: the database itself sees to that.

use crate::error::Subject;
use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Money, RemoteId};
use rusqlite::{Row, params};
use std::str::FromStr;

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RequestState {
    /// It is being sent, or the program died at it.
    Sending,
    /// The service took it.
    Accepted,
    /// It never left this computer.
    NotSent,
    /// The service refused it.
    Rejected,
    /// It may have been made.
    Unknown,
    /// A person decided what an unknown one was.
    Closed,
}

impl RequestState {
    /// The word it is kept as.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sending => "sending",
            Self::Accepted => "accepted",
            Self::NotSent => "not_sent",
            Self::Rejected => "rejected",
            Self::Unknown => "unknown",
            Self::Closed => "closed",
        }
    }

    /// Whether no other payout may be asked for while it stands so.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Sending | Self::Unknown)
    }
}

/// The word is no state.
#[derive(Debug, thiserror::Error)]
#[error("{0} is no state of a request")]
pub struct NoState(String);

impl FromStr for RequestState {
    type Err = NoState;

    fn from_str(word: &str) -> Result<Self, NoState> {
        use RequestState::{Accepted, Closed, NotSent, Rejected, Sending, Unknown};
        [Sending, Accepted, NotSent, Rejected, Unknown, Closed]
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or_else(|| NoState(word.to_owned()))
    }
}

/// A payout that is about to be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRequest {
    /// From which account.
    pub account: AccountId,
    /// What the money leaves: the service's address and the payout account there. Two accounts of
    /// this computer may share it.
    pub purse: String,
    /// The payout account there.
    pub payout_account: Option<RemoteId>,
    /// How much.
    pub amount: Money,
    /// At once, or at the bank's next scheduled time.
    pub instant: bool,
    /// Where it goes, in words.
    pub destination: String,
    /// What could be paid out before.
    pub before: Money,
    /// The newest payouts there before.
    pub known: Vec<RemoteId>,
    /// When it was made, UTC.
    pub created_at: DateTime<Utc>,
    /// From then on, an unclear one that has not appeared is for a person to close, UTC.
    pub settles_at: DateTime<Utc>,
}

/// A request for a payout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayoutRequest {
    /// Given by the store.
    pub id: i64,
    /// What was asked for.
    pub asked: NewRequest,
    /// Where it stands.
    pub state: RequestState,
    /// Whether the service said no, and its list has not confirmed that yet.
    pub refused: bool,
    /// What went wrong, in one word.
    pub fault: Option<String>,
    /// What was said, in words.
    pub answer: String,
    /// When there was an answer, or none came, UTC.
    pub answered_at: Option<DateTime<Utc>>,
    /// When its outcome was last looked for, UTC.
    pub looked_at: Option<DateTime<Utc>>,
    /// The payout that it became.
    pub payout: Option<RemoteId>,
    /// Payouts that it may have become.
    pub candidates: Vec<RemoteId>,
}

impl PayoutRequest {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        let currency = decode::parsed(row, 5, "currency")?;
        let created_at = decode::time(row, 13)?;
        Ok(Self {
            id: row.get(0)?,
            asked: NewRequest {
                account: decode::parsed(row, 1, "account id")?,
                purse: row.get(2)?,
                payout_account: decode::remote_id(row, 3)?,
                amount: Money::from_minor(row.get(4)?, currency),
                instant: row.get(6)?,
                destination: row.get(7)?,
                before: Money::from_minor(row.get(11)?, currency),
                known: decode::json_or_default(row, 12, "known payouts")?,
                created_at,
                settles_at: decode::time_or_none(row, 16)?.unwrap_or(created_at),
            },
            state: decode::parsed(row, 8, "request state")?,
            refused: row.get(9)?,
            fault: row.get(10)?,
            answer: row.get(19)?,
            answered_at: decode::time_or_none(row, 14)?,
            looked_at: decode::time_or_none(row, 15)?,
            payout: decode::remote_id(row, 17)?,
            candidates: decode::json_or_default(row, 18, "candidates")?,
        })
    }
}

const SELECT: &str = "SELECT id, account, purse, payout_account, amount, currency, instant, \
    destination, state, refused, fault, before, known, created_at, answered_at, looked_at, \
    settles_at, payout, candidates, answer FROM payout_request";

impl Reader<'_> {
    /// One request.
    ///
    /// # Errors
    /// [`Error::Missing`].
    pub fn payout_request(&self, id: i64) -> Result<PayoutRequest, Error> {
        let mut select = self.prepare(&format!("{SELECT} WHERE id = ?1"))?;
        decode::first(&mut select, [id], PayoutRequest::from_row)?
            .ok_or_else(|| Error::missing(Subject::PayoutRequest, id))
    }

    /// The latest requests, newest first; of one account, or all.
    pub fn payout_requests(
        &self,
        account: Option<AccountId>,
        limit: u32,
    ) -> Result<Vec<PayoutRequest>, Error> {
        let mut select = self.prepare(&format!(
            "{SELECT} WHERE ?1 IS NULL OR account = ?1 ORDER BY id DESC LIMIT ?2"
        ))?;
        let key = params![account.map(|a| a.to_string()), limit];
        decode::rows(&mut select, key, PayoutRequest::from_row)
    }

    /// Every request of a state, oldest first.
    pub fn payout_requests_in(&self, state: RequestState) -> Result<Vec<PayoutRequest>, Error> {
        let mut select = self.prepare(&format!("{SELECT} WHERE state = ?1 ORDER BY id"))?;
        decode::rows(&mut select, [state.as_str()], PayoutRequest::from_row)
    }

    /// Requests of an account whose payout has to be looked for: unclear ones, and accepted ones
    /// that are not linked, oldest first.
    pub fn payout_requests_to_look_for(
        &self,
        account: AccountId,
    ) -> Result<Vec<PayoutRequest>, Error> {
        let mut select = self.prepare(&format!(
            "{SELECT} WHERE account = ?1 AND (state = 'unknown' \
             OR (state = 'accepted' AND payout IS NULL)) ORDER BY id"
        ))?;
        decode::rows(&mut select, [account.to_string()], PayoutRequest::from_row)
    }

    /// The request of an account that is being sent or unclear.
    pub fn open_payout_request(&self, account: AccountId) -> Result<Option<PayoutRequest>, Error> {
        let mut select = self.prepare(&format!(
            "{SELECT} WHERE account = ?1 AND state IN ('sending', 'unknown')"
        ))?;
        decode::first(&mut select, [account.to_string()], PayoutRequest::from_row)
    }

    /// The request that became this payout.
    pub fn payout_request_of(
        &self,
        account: AccountId,
        payout: &RemoteId,
    ) -> Result<Option<PayoutRequest>, Error> {
        let mut select = self.prepare(&format!("{SELECT} WHERE account = ?1 AND payout = ?2"))?;
        let key = params![account.to_string(), payout.as_str()];
        decode::first(&mut select, key, PayoutRequest::from_row)
    }
}

impl Writer<'_> {
    /// Adds a request that is about to be sent; returns its id. Use it in a [`crate::Store::write`]:
    /// it has to be on disk before anything is sent.
    ///
    /// # Errors
    /// [`Error::OpenPayout`] where another one of the account, or of what the money leaves, is being
    /// sent or unclear.
    pub fn add_payout_request(&self, new: &NewRequest) -> Result<i64, Error> {
        let mut insert = self.prepare(
            "INSERT INTO payout_request (account, purse, payout_account, amount, currency, instant, \
             destination, state, refused, answer, before, known, created_at, settles_at, candidates) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'sending', 0, '', ?8, ?9, ?10, ?11, '') \
             RETURNING id",
        )?;
        let added = insert.query_row(
            params![
                new.account.to_string(),
                new.purse,
                new.payout_account.as_ref().map(RemoteId::as_str),
                new.amount.minor,
                new.amount.currency.code(),
                new.instant,
                new.destination,
                new.before.minor,
                decode::json_or_empty(&new.known)?,
                decode::micros(new.created_at),
                decode::micros(new.settles_at),
            ],
            |row| row.get(0),
        );
        added.map_err(|error| match Error::or_taken(error, Subject::Payout, "") {
            Error::Taken { .. } => Error::OpenPayout,
            other => other,
        })
    }

    /// Keeps what became of a request. What was asked for never changes.
    ///
    /// # Errors
    /// [`Error::Missing`]; [`Error::OpenPayout`] as [`Writer::add_payout_request`].
    pub fn update_payout_request(&self, request: &PayoutRequest) -> Result<(), Error> {
        let mut update = self.prepare(
            "UPDATE payout_request SET state = ?2, refused = ?3, fault = ?4, answer = ?5, \
             answered_at = ?6, looked_at = ?7, payout = ?8, candidates = ?9 WHERE id = ?1",
        )?;
        let changed = update.execute(params![
            request.id,
            request.state.as_str(),
            request.refused,
            request.fault,
            request.answer,
            request.answered_at.map(decode::micros),
            request.looked_at.map(decode::micros),
            request.payout.as_ref().map(RemoteId::as_str),
            decode::json_or_empty(&request.candidates)?,
        ]);
        match changed.map_err(|error| Error::or_taken(error, Subject::Payout, "")) {
            Ok(0) => Err(Error::missing(Subject::PayoutRequest, request.id)),
            Ok(_) => Ok(()),
            Err(Error::Taken { .. }) => Err(Error::OpenPayout),
            Err(error) => Err(error),
        }
    }
}

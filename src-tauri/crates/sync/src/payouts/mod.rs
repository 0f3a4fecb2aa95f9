//! Money that moves: reading what can be paid out, asking for it once, and looking for what became of
//! it.
//!
//! A service tells of a payout only by its list, so exactly once cannot be promised. What is: at most
//! one send for each intention, every unclear outcome told as unclear, and nothing sent again by the
//! program.

mod ask;
mod check;
mod close;
mod look;
mod pull;
#[cfg(test)]
mod tests;

pub use check::{Checked, Refusal, Wish, check};
pub use close::{Closing, NotClosed, close, settle_died};
pub use look::{Judged, judge};
pub use pull::{Pulled, Turned};

use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{PayoutAccountStatus, RemoteId};
use counterfoil_remote::{CallError, PayingOut};
use counterfoil_store::{Account, Error, PayoutRequest, PayoutStanding, Store};

/// Payouts of one page.
const PAGE: u32 = 100;

/// How long a payout that nobody knows of may take to appear in the list.
pub const SETTLING: TimeDelta = TimeDelta::days(7);

/// Why something about payouts was not done.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The service failed, or could not be reached; nothing was asked for.
    #[error(transparent)]
    Call(#[from] CallError),
    /// The store failed; nothing was asked for.
    #[error(transparent)]
    Store(#[from] Error),
    /// It cannot be asked for; nothing was sent.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Another payout is being asked for, or unclear; nothing was sent. None where it is another
    /// account's that leaves the same purse.
    #[error("another payout is not clear yet")]
    Open(Option<Box<PayoutRequest>>),
}

/// What is needed to pay out of one account.
pub struct Paying<'a, S> {
    /// Where records are kept.
    pub store: &'a Store,
    /// The service.
    pub service: &'a S,
    /// The account.
    pub account: &'a Account,
    /// The time, UTC.
    pub clock: &'a (dyn Fn() -> DateTime<Utc> + Sync),
    /// How long a payout that nobody knows of may take to appear.
    pub settling: TimeDelta,
}

/// What could be paid out at one moment, and the newest payouts there were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The account, its balance, where money goes.
    pub standing: PayoutStanding,
    /// Payouts of the first page of the list.
    pub known: Vec<RemoteId>,
    /// When it was taken, UTC.
    pub at: DateTime<Utc>,
}

impl<S: PayingOut> Paying<'_, S> {
    pub(super) fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// Reads the account, its balance, where money goes and the schedules, and keeps them.
    ///
    /// # Errors
    /// [`Trouble::Call`], [`Trouble::Store`]; what was kept before stays.
    pub async fn refresh(&self) -> Result<PayoutStanding, Trouble> {
        let told = self.service.payout_account().await?;
        let frequencies = self.service.frequencies().await?;
        let completed = told
            .as_ref()
            .filter(|a| a.status == PayoutAccountStatus::Completed);
        let (balance, external) = match completed {
            None => Default::default(),
            Some(account) if account.external_accounts.is_empty() => (
                self.service.balance().await?,
                self.service.external_accounts().await?,
            ),
            Some(account) => (
                self.service.balance().await?,
                account.external_accounts.clone(),
            ),
        };
        let now = self.now();
        let account = self.account.id;
        Ok(self.store.write_relaxed(move |w| {
            let mut standing = w.payout_standing(account)?;
            standing.read(told.as_ref(), now);
            standing.balance = balance;
            standing.external_accounts = external;
            standing.frequencies = frequencies;
            w.put_payout_standing(&standing)?;
            Ok(standing)
        })?)
    }

    /// What could be paid out now, and the newest payouts there are.
    ///
    /// # Errors
    /// As [`Paying::refresh`].
    pub async fn snapshot(&self) -> Result<Snapshot, Trouble> {
        let page = self.service.payouts(None, PAGE).await?;
        let unreadable = page.unreadable.into_iter().filter_map(|u| u.remote_id);
        let known = page.records.into_iter().map(|p| p.id);
        Ok(Snapshot {
            known: known.chain(unreadable).collect(),
            standing: self.refresh().await?,
            at: self.now(),
        })
    }
}

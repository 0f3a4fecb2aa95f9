//! The list of payouts, page by page: what is new and what changed. It goes on where it was
//! interrupted, and ends where a page holds nothing new and nothing can become of the older ones.

use super::{PAGE, Paying, Trouble};
use crate::pull::Bounds;
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{AccountId, Payout, PayoutStatus, RemoteId};
use counterfoil_remote::{Certainty, Fault, PayingOut};
use counterfoil_store::{Error, KeptPayout, PayoutNews, Pull, Writer};

const KIND: &str = "payouts";
/// Most pages of one pull.
const PAGES_MAX: u32 = 2_000;
/// How long after its arrival a payout may still fail (see [`Payout::is_final`]).
const SETTLED: TimeDelta = TimeDelta::days(14);

/// A payout that is new, or whose status became another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turned {
    /// As it is kept now.
    pub payout: KeptPayout,
    /// The status before; none where it was not here.
    pub from: Option<PayoutStatus>,
}

/// What a pull brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pulled {
    /// Payouts that were not here before.
    pub new: u64,
    /// Payouts of which something changed.
    pub changed: u64,
    /// New ones and those of another status; empty for the first time, when everything is new.
    pub turned: Vec<Turned>,
    /// Payouts that could not be read, each with why.
    pub unreadable: Vec<String>,
    /// Whether the list did not come to its end.
    pub endless: bool,
}

/// Keeps payouts as they were read, and tells which are new or of another status.
pub(super) fn keep(
    w: &Writer<'_>,
    account: AccountId,
    read: &[Payout],
    now: DateTime<Utc>,
) -> Result<Vec<Turned>, Error> {
    let mut told = Vec::new();
    for payout in read {
        let from = match w.put_payout(account, payout, now)? {
            PayoutNews::Same | PayoutNews::Changed => continue,
            PayoutNews::New => None,
            PayoutNews::Turned { from } => Some(from),
        };
        let payout = w.payout(account, &payout.id)?;
        told.push(Turned { payout, from });
    }
    Ok(told)
}

impl<S: PayingOut> Paying<'_, S> {
    /// Brings in what is new and what changed.
    ///
    /// # Errors
    /// [`Trouble::Call`], [`Trouble::Store`]; what came is kept, and the next pull goes on there.
    pub async fn pull(&self) -> Result<Pulled, Trouble> {
        let mut pulled = Pulled::default();
        let (standing, left) = self.store.read(|r| {
            let left = r.pull(self.account.id, KIND)?;
            Ok((r.payout_standing(self.account.id)?, left))
        })?;
        let is_first = standing.listed_at.is_none();
        if let Some(cursor) = left.and_then(|pull| pull.cursor) {
            match self.pass(Some(cursor), is_first, &mut pulled).await {
                // The service forgot where that was.
                Err(Trouble::Call(error))
                    if error.certainty == Certainty::Rejected
                        && matches!(error.fault, Fault::NotFound | Fault::Invalid) =>
                {
                    self.store.write(|w| w.end_pull(self.account.id, KIND))?;
                }
                other => other?,
            }
        }
        let is_whole = !is_first
            || self
                .store
                .read(|r| r.payout_standing(self.account.id))?
                .listed_at
                .is_some();
        self.pass(None, !is_whole, &mut pulled).await?;
        if is_first {
            pulled.turned.clear();
        }
        Ok(pulled)
    }

    /// Goes through the list from `cursor` on; to its end where `to_end` says so.
    async fn pass(
        &self,
        mut cursor: Option<String>,
        to_end: bool,
        pulled: &mut Pulled,
    ) -> Result<(), Trouble> {
        let mut bounds = Bounds::default();
        for _ in 0..PAGES_MAX {
            let mut page = self.service.payouts(cursor.as_deref(), PAGE).await?;
            for u in &page.unreadable {
                let id = u.remote_id.as_ref().map_or("?", RemoteId::as_str);
                pulled.unreadable.push(format!("{id}: {}", u.reason));
            }
            let told_more = page.next.is_some();
            let ids = page.records.iter().map(|p| &p.id);
            let unreadable = page.unreadable.iter().filter_map(|u| u.remote_id.as_ref());
            cursor = bounds.next(ids.chain(unreadable), page.next.take());
            pulled.endless |= told_more && cursor.is_none();
            let is_last = cursor.is_none();
            let now = self.now();
            let done = self.keep_page(&page.records, cursor.clone(), to_end, now, pulled)?;
            if done || is_last {
                return Ok(());
            }
        }
        pulled.endless = true;
        Ok(())
    }

    /// Stores a page with the cursor of the next; true where nothing more need be read.
    fn keep_page(
        &self,
        records: &[Payout],
        cursor: Option<String>,
        to_end: bool,
        now: DateTime<Utc>,
        pulled: &mut Pulled,
    ) -> Result<bool, Error> {
        let account = self.account.id;
        let (new, changed, turned, done) = self.store.write_relaxed(|w| {
            let (mut new, mut changed, mut turned) = (0, 0, Vec::new());
            for read in records {
                let news = w.put_payout(account, read, now)?;
                let from = match news {
                    PayoutNews::Same => continue,
                    PayoutNews::Changed => {
                        changed += 1;
                        continue;
                    }
                    PayoutNews::New => None,
                    PayoutNews::Turned { from } => Some(from),
                };
                match from {
                    None => new += 1,
                    Some(_) => changed += 1,
                }
                let payout = w.payout(account, &read.id)?;
                turned.push(Turned { payout, from });
            }
            let oldest = records.iter().filter_map(|p| p.created_at).min();
            let nothing_new = new == 0 && changed == 0 && !to_end;
            let done = nothing_new
                && match oldest {
                    Some(oldest) => !w.has_open_payout_before(account, oldest, now, SETTLED)?,
                    None => false,
                };
            match &cursor {
                Some(next) if !done => w.put_pull(
                    account,
                    KIND,
                    &Pull {
                        cursor: Some(next.clone()),
                        done: 0,
                        started_at: now,
                        round: 0,
                    },
                )?,
                _ => {
                    w.end_pull(account, KIND)?;
                    let mut standing = w.payout_standing(account)?;
                    if standing.listed_at.is_none() {
                        standing.listed_at = Some(now);
                        w.put_payout_standing(&standing)?;
                    }
                }
            }
            Ok((new, changed, turned, done))
        })?;
        pulled.new += new;
        pulled.changed += changed;
        pulled.turned.extend(turned);
        Ok(done)
    }
}

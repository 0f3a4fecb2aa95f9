//! Looking for what a request became: by the list, against the snapshot from before it was sent.

use super::pull::{Turned, keep};
use super::{PAGE, Paying, Trouble};
use crate::planted::{self, PayoutBug};
use crate::pull::Bounds;
use chrono::{DateTime, Utc};
use counterfoil_domain::{Payout, RemoteId};
use counterfoil_remote::PayingOut;
use counterfoil_store::{Error, PayoutRequest, Reader, RequestState};
use std::collections::BTreeSet;

/// Most pages read to find the payouts that are newer than a snapshot.
const PAGES_MAX: u32 = 20;

/// What the list showed since the snapshot.
struct Since {
    fresh: Vec<Payout>,
    /// Whether the list was read back to the snapshot: only then nothing can have been missed.
    is_whole: bool,
}

/// What the payouts that are new since the snapshot mean for a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Where it stands.
    pub state: RequestState,
    /// The payout that it became.
    pub payout: Option<RemoteId>,
    /// Payouts that it may have become.
    pub candidates: Vec<RemoteId>,
}

/// What a request came to. `fresh` are payouts of its account that may be new, without those that
/// another request became; `is_whole` says that none is missing, and `is_unspent` that what can be
/// paid out did not become less.
///
/// An accepted request is linked where one payout alone fits; an unclear one never is by the program:
/// one that fits is *probably* it, and a person says so.
#[must_use]
pub fn judge(
    request: &PayoutRequest,
    fresh: &[Payout],
    is_whole: bool,
    is_unspent: bool,
    now: DateTime<Utc>,
) -> Judged {
    let asked = &request.asked;
    let known: BTreeSet<&RemoteId> = asked.known.iter().collect();
    let fits = |p: &&Payout| {
        let left = p.account.as_ref().map(|a| &a.id);
        let same_account = left.is_none()
            || asked.payout_account.is_none()
            || left == asked.payout_account.as_ref();
        let is_new = planted::is_payout(PayoutBug::LinkWithoutSnapshot) || !known.contains(&p.id);
        is_new && same_account && !p.automatic && p.amount == asked.amount
    };
    let candidates: BTreeSet<RemoteId> = fresh.iter().filter(fits).map(|p| p.id.clone()).collect();
    let mut candidates: Vec<RemoteId> = candidates.into_iter().collect();
    // What was found once stays found, whatever a lagging list shows.
    for earlier in &request.candidates {
        if !candidates.contains(earlier) {
            candidates.push(earlier.clone());
        }
    }
    let (state, payout) = match (request.state, candidates.as_slice()) {
        (RequestState::Accepted, [only]) if is_whole => {
            (RequestState::Accepted, Some(only.clone()))
        }
        // The service said no, and its list agrees: with the balance, or twice, as a list may lag.
        (RequestState::Unknown, [])
            if request.refused && is_whole && (is_unspent || request.looked_at.is_some()) =>
        {
            (RequestState::Rejected, None)
        }
        (RequestState::Unknown, []) if planted::is_payout(PayoutBug::AbsentIsRefused) => {
            (RequestState::Rejected, None)
        }
        (RequestState::Unknown, _)
            if planted::is_payout(PayoutBug::SettledByTime) && now >= asked.settles_at =>
        {
            (RequestState::Closed, None)
        }
        (state, _) => (state, None),
    };
    if payout.is_some() {
        candidates.clear();
    }
    Judged {
        state,
        payout,
        candidates,
    }
}

impl<S: PayingOut> Paying<'_, S> {
    /// Looks for what a request became, now. One whose outcome is clear is told as it stands.
    ///
    /// # Errors
    /// [`Trouble::Call`], [`Trouble::Store`]; the request stands as before.
    pub async fn look(&self, id: i64) -> Result<(PayoutRequest, Vec<Turned>), Trouble> {
        let request = self.store.read(|r| r.payout_request(id))?;
        let is_open = match request.state {
            RequestState::Unknown => true,
            RequestState::Accepted => request.payout.is_none(),
            _ => false,
        };
        if !is_open {
            return Ok((request, Vec::new()));
        }
        let since = self.since(&request.asked.known).await?;
        let is_unspent = request.refused && self.is_unspent(&request).await?;
        let now = self.now();
        Ok(self.store.write(|w| {
            let told = keep(w, self.account.id, &since.fresh, now)?;
            // Another process may have settled it meanwhile.
            let before = w.payout_request(id)?;
            if before.state != request.state || before.payout.is_some() {
                return Ok((before, told));
            }
            let free = unclaimed(w, &before, &since.fresh)?;
            let judged = judge(&before, &free, since.is_whole, is_unspent, now);
            let after = PayoutRequest {
                state: judged.state,
                payout: judged.payout,
                candidates: judged.candidates,
                looked_at: Some(now),
                ..before
            };
            w.update_payout_request(&after)?;
            Ok((after, told))
        })?)
    }

    /// Looks for every request of the account whose payout is not known yet.
    ///
    /// # Errors
    /// As [`Paying::look`], for the first that fails.
    pub async fn look_for_all(&self) -> Result<Vec<Turned>, Trouble> {
        let waiting = self
            .store
            .read(|r| r.payout_requests_to_look_for(self.account.id))?;
        let mut told = Vec::new();
        for request in waiting {
            told.extend(self.look(request.id).await?.1);
        }
        Ok(told)
    }

    /// Whether as much can be paid out as before the request.
    async fn is_unspent(&self, request: &PayoutRequest) -> Result<bool, Trouble> {
        let before = request.asked.before;
        let balance = self.refresh().await?.balance;
        let left = balance.of(before.currency, false);
        Ok(left.is_some_and(|left| left.minor >= before.minor))
    }

    /// The payouts of the list down to the first page that holds one of the snapshot.
    async fn since(&self, known: &[RemoteId]) -> Result<Since, Trouble> {
        let known: BTreeSet<&RemoteId> = known.iter().collect();
        let mut bounds = Bounds::default();
        let mut fresh = Vec::new();
        let mut cursor: Option<String> = None;
        for _ in 0..PAGES_MAX {
            let mut page = self.service.payouts(cursor.as_deref(), PAGE).await?;
            let met = |id: &RemoteId| known.contains(id);
            let unreadable = page.unreadable.iter().filter_map(|u| u.remote_id.as_ref());
            let reached = page.records.iter().any(|p| met(&p.id)) || unreadable.clone().any(met);
            // A new one that cannot be read may be the one that is looked for.
            let hidden = page.unreadable.iter().any(|u| {
                let id = u.remote_id.as_ref();
                id.is_none_or(|id| !known.contains(id))
            });
            let told_more = page.next.is_some();
            let ids = page.records.iter().map(|p| &p.id).chain(unreadable);
            cursor = bounds.next(ids, page.next.take());
            fresh.append(&mut page.records);
            if hidden || (cursor.is_none() && told_more && !reached) {
                return Ok(Since {
                    fresh,
                    is_whole: false,
                });
            }
            if reached || cursor.is_none() {
                return Ok(Since {
                    fresh,
                    is_whole: true,
                });
            }
        }
        Ok(Since {
            fresh,
            is_whole: false,
        })
    }
}

/// Those that no other request became.
fn unclaimed(
    r: &Reader<'_>,
    request: &PayoutRequest,
    fresh: &[Payout],
) -> Result<Vec<Payout>, Error> {
    let mut free = Vec::new();
    for payout in fresh {
        let other = r.payout_request_of(request.asked.account, &payout.id)?;
        if other.is_none_or(|other| other.id == request.id) {
            free.push(payout.clone());
        }
    }
    Ok(free)
}

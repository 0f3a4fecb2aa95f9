//! What a person says of an unclear request, and what is said of one whose program died.

use crate::planted::{self, PayoutBug};
use chrono::{DateTime, Utc};
use counterfoil_domain::{Money, RemoteId};
use counterfoil_store::{Error, PayoutRequest, RequestState, Store, Writer};

/// What a person says a request was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// The payout that it became; none says that it was not made.
    pub payout: Option<RemoteId>,
    /// The amount, typed again.
    pub amount: Money,
}

/// Why a request was not closed.
#[derive(Debug, thiserror::Error)]
pub enum NotClosed {
    /// Its outcome is clear, or it is being sent.
    #[error("The outcome of this payout is not unclear, so there is nothing to decide.")]
    NotUnclear,
    /// The typed amount is not the one that was asked for.
    #[error("This is not the amount that was asked for: {0}.")]
    OtherAmount(Money),
    /// The named payout is not here, has another amount, or answers another request.
    #[error("This payout is not one that the request can have become.")]
    OtherPayout,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] Error),
}

/// Closes an unclear request as a person says. An accepted one may be told which payout it became.
///
/// # Errors
/// [`NotClosed`]; the request stands as before.
pub fn close(
    w: &Writer<'_>,
    id: i64,
    closing: &Closing,
    now: DateTime<Utc>,
) -> Result<PayoutRequest, NotClosed> {
    let before = w.payout_request(id)?;
    let is_open = match (before.state, &before.payout) {
        (RequestState::Unknown, _) => true,
        (RequestState::Accepted, None) => closing.payout.is_some(),
        _ => false,
    };
    if !is_open {
        return Err(NotClosed::NotUnclear);
    }
    if closing.amount != before.asked.amount {
        return Err(NotClosed::OtherAmount(before.asked.amount));
    }
    if let Some(payout) = &closing.payout {
        let account = before.asked.account;
        let kept = w.payout_if_kept(account, payout)?;
        let other = w.payout_request_of(account, payout)?;
        let serves = kept.is_some_and(|p| p.amount == before.asked.amount)
            && other.is_none()
            && !before.asked.known.contains(payout);
        if !serves {
            return Err(NotClosed::OtherPayout);
        }
    }
    let state = match before.state {
        RequestState::Accepted => RequestState::Accepted,
        _ => RequestState::Closed,
    };
    let after = PayoutRequest {
        state,
        payout: closing.payout.clone(),
        candidates: Vec::new(),
        answered_at: before.answered_at.or(Some(now)),
        ..before
    };
    w.update_payout_request(&after)?;
    Ok(after)
}

/// Requests that were being sent when their program died become unclear: they may have been made.
/// Call it only while no program is sending one.
///
/// # Errors
/// When the store fails.
pub fn settle_died(store: &Store) -> Result<u64, Error> {
    if store
        .read(|r| r.payout_requests_in(RequestState::Sending))?
        .is_empty()
    {
        return Ok(0);
    }
    store.write(|w| {
        let died = w.payout_requests_in(RequestState::Sending)?;
        let count = died.len() as u64;
        for request in died {
            let state = if planted::is_payout(PayoutBug::ForgetAtRestart) {
                RequestState::NotSent
            } else {
                RequestState::Unknown
            };
            w.update_payout_request(&PayoutRequest {
                state,
                fault: Some("died".to_owned()),
                ..request
            })?;
        }
        Ok(count)
    })
}

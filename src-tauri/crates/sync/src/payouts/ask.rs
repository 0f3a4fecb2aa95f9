//! Asking for a payout: an intention on disk, one send, and what its answer means.

use super::{Paying, Trouble, Turned, Wish, check};
use crate::planted::{self, PayoutBug};
use counterfoil_domain::NewPayout;
use counterfoil_remote::{CallError, Certainty, Fault, PayingOut};
use counterfoil_store::{Error, NewRequest, PayoutRequest, RequestState};

/// What an answer means for the request.
struct Meaning {
    state: RequestState,
    /// The service said no; its list has to agree before that counts.
    refused: bool,
    fault: Option<String>,
    answer: String,
}

impl<S: PayingOut> Paying<'_, S> {
    /// Asks for a payout, once. The snapshot is taken anew, and has to allow it.
    ///
    /// The answer tells where the request stands after it; its payout is linked where the list shows
    /// it already.
    ///
    /// # Errors
    /// Nothing was sent then.
    pub async fn ask(&self, wish: &Wish) -> Result<(PayoutRequest, Vec<Turned>), Trouble> {
        let snapshot = self.snapshot().await?;
        let checked = check(&snapshot.standing, wish)?;
        let payout_account = snapshot.standing.remote_id;
        let there = payout_account.as_ref().map_or("", |id| id.as_str());
        let now = self.now();
        let new = NewRequest {
            account: self.account.id,
            purse: format!("{} {there}", self.account.url),
            payout_account: payout_account.clone(),
            amount: wish.amount,
            instant: wish.instant,
            destination: checked.destination,
            before: checked.before,
            known: snapshot.known,
            created_at: now,
            settles_at: now + self.settling,
        };
        let body = NewPayout {
            account: payout_account,
            amount: wish.amount,
            instant: wish.instant,
        };
        if planted::is_payout(PayoutBug::IntentionAfterSend) {
            let answer = self.service.create_payout(&body).await;
            let id = self.intend(&new)?;
            return self.answered(id, answer).await;
        }
        let id = self.intend(&new)?;
        let mut answer = self.service.create_payout(&body).await;
        if planted::is_payout(PayoutBug::RetryUnclear)
            && matches!(&answer, Err(e) if e.certainty == Certainty::Unknown)
        {
            answer = self.service.create_payout(&body).await;
        }
        self.answered(id, answer).await
    }

    /// The intention, on disk before anything is sent.
    fn intend(&self, new: &NewRequest) -> Result<i64, Trouble> {
        let written = self.store.write(|w| {
            if planted::is_payout(PayoutBug::SecondOpen)
                && let Some(open) = w.open_payout_request(new.account)?
            {
                let state = RequestState::Closed;
                w.update_payout_request(&PayoutRequest { state, ..open })?;
            }
            w.add_payout_request(new)
        });
        match written {
            Ok(id) => Ok(id),
            Err(Error::OpenPayout) => {
                let open = self.store.read(|r| r.open_payout_request(new.account))?;
                Err(Trouble::Open(open.map(Box::new)))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Keeps what the answer means, and looks for the payout. The money may have moved: from here on
    /// no failure is told in place of the request.
    async fn answered(
        &self,
        id: i64,
        answer: Result<(), CallError>,
    ) -> Result<(PayoutRequest, Vec<Turned>), Trouble> {
        let meaning = meaning(answer);
        let now = self.now();
        let kept = self.store.write(|w| {
            let before = w.payout_request(id)?;
            let request = PayoutRequest {
                state: meaning.state,
                refused: meaning.refused,
                fault: meaning.fault.clone(),
                answer: meaning.answer.clone(),
                answered_at: Some(now),
                ..before
            };
            w.update_payout_request(&request)?;
            Ok(request)
        });
        let request = match kept {
            Ok(request) => request,
            // What is on disk says “sending”: whoever opens the program next takes that for unclear,
            // and so does this answer.
            Err(error) => {
                let request = self.store.read(|r| r.payout_request(id))?;
                tracing::error!(%error, "the answer to a payout could not be kept");
                let state = RequestState::Unknown;
                return Ok((PayoutRequest { state, ..request }, Vec::new()));
            }
        };
        if request.state == RequestState::NotSent || request.state == RequestState::Rejected {
            return Ok((request, Vec::new()));
        }
        match self.look(id).await {
            Ok(looked) => Ok(looked),
            Err(error) => {
                tracing::debug!(%error, "a payout could not be looked for yet");
                Ok((request, Vec::new()))
            }
        }
    }
}

/// What an answer means: taken, never sent, refused (to be confirmed), or unclear.
fn meaning(answer: Result<(), CallError>) -> Meaning {
    let Err(error) = answer else {
        return Meaning {
            state: RequestState::Accepted,
            refused: false,
            fault: None,
            answer: String::new(),
        };
    };
    let state = match error.certainty {
        Certainty::NotSent => RequestState::NotSent,
        Certainty::Rejected if planted::is_payout(PayoutBug::RefusalUnconfirmed) => {
            RequestState::Rejected
        }
        Certainty::Unknown if planted_as(&error).is_some() => {
            planted_as(&error).unwrap_or(RequestState::Unknown)
        }
        Certainty::Rejected | Certainty::Unknown => RequestState::Unknown,
    };
    Meaning {
        state,
        refused: error.certainty == Certainty::Rejected,
        fault: Some(error.fault.word().to_owned()),
        answer: error.message,
    }
}

/// What a planted mistake takes an unclear answer for.
fn planted_as(error: &CallError) -> Option<RequestState> {
    let is = planted::is_payout;
    match &error.fault {
        Fault::Unavailable if is(PayoutBug::ServerErrorIsRefusal) => Some(RequestState::Rejected),
        Fault::TimedOut if is(PayoutBug::TimeOutIsNotSent) => Some(RequestState::NotSent),
        _ if is(PayoutBug::UnclearIsAccepted) => Some(RequestState::Accepted),
        _ => None,
    }
}

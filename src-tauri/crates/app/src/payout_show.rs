//! From what is kept of payouts to what screens show, and the sentences about requests.

use crate::error::{Code, Error};
use crate::open::App;
use crate::reason;
use crate::view::{
    BalanceView, ExternalAccountView, PayoutAccountState, PayoutAccountView, PayoutRequestState,
    PayoutRequestView, PayoutRow, SyncState, WaitingRecord,
};
use counterfoil_domain::{
    AccountId, ExternalAccount, Frequency, Money, PayoutAccountStatus, Said, say,
};
use counterfoil_store::{Account, KeptPayout, PayoutRequest, PayoutStanding, Reader, RequestState};
use counterfoil_sync::payouts::{Refusal, Trouble};
use std::collections::HashMap;

type Names = HashMap<AccountId, String>;

/// An amount in a sentence: `70.00 USD`.
pub(crate) fn called(amount: Money) -> String {
    amount.to_string()
}

pub(crate) fn external(account: &ExternalAccount) -> ExternalAccountView {
    ExternalAccountView {
        id: account.id.clone(),
        bank_name: account.bank_name.clone(),
        last4: account.last4.clone(),
        currency: account.currency.clone(),
        country: account.country.clone(),
        default_for_currency: account.default_for_currency,
        instant: account.instant,
        requirements: account.requirements.clone(),
    }
}

pub(crate) fn row(payout: &KeptPayout, names: &Names) -> PayoutRow {
    PayoutRow {
        account: payout.account,
        account_name: names.get(&payout.account).cloned().unwrap_or_default(),
        id: payout.id.clone(),
        status: payout.status.as_str().to_owned(),
        amount: payout.amount,
        arrives_on: payout.arrives_at.map(|at| at.date_naive()),
        instant: payout.instant,
        automatic: payout.automatic,
        destination: payout.destination.clone(),
        created_at: payout.created_at,
    }
}

pub(crate) fn account(
    app: &App,
    r: &Reader<'_>,
    account: &Account,
    all: &[Account],
) -> Result<PayoutAccountView, Error> {
    let standing = r.payout_standing(account.id)?;
    let names = Names::from([(account.id, account.name.clone())]);
    let open = r.open_payout_request(account.id)?;
    let frequencies = standing.frequencies.iter();
    let error = standing.error.as_deref();
    Ok(PayoutAccountView {
        account: account.id,
        account_name: account.name.clone(),
        state: state(&standing),
        frequency: standing.frequency.as_ref().map(|f| f.as_str().to_owned()),
        allowed_frequencies: frequencies
            .map(Frequency::as_str)
            .map(str::to_owned)
            .collect(),
        country: standing.country.clone(),
        balances: balances(&standing),
        external_accounts: standing.external_accounts.iter().map(external).collect(),
        read_at: standing.read_at,
        age_seconds: standing
            .read_at
            .map(|at| (app.now() - at).num_seconds().max(0)),
        error: error.and_then(|json| serde_json::from_str(json).ok()),
        open: open.map(|q| request_view(r, &q, &names)).transpose()?,
        payouts: r.payout_count(account.id)?,
        same_as: same_as(r, account, all)?,
    })
}

/// The name of an account before this one that is the same person's at the same service and pays out
/// of the same payout account.
pub(crate) fn same_as(
    r: &Reader<'_>,
    account: &Account,
    all: &[Account],
) -> Result<Option<String>, Error> {
    let standing = r.payout_standing(account.id)?;
    let (Some(user), Some(purse)) = (&account.remote_user, &standing.remote_id) else {
        return Ok(None);
    };
    let before = |other: &&Account| {
        other.remote_user.as_ref() == Some(user)
            && (&other.system, &other.url) == (&account.system, &account.url)
            && (other.created_at, other.id) < (account.created_at, account.id)
    };
    for other in all.iter().filter(before) {
        if r.payout_standing(other.id)?.remote_id.as_ref() == Some(purse) {
            return Ok(Some(other.name.clone()));
        }
    }
    Ok(None)
}

/// The accounts whose payouts are another account's too, which lists and sums over all accounts leave
/// out.
pub(crate) fn doubles(r: &Reader<'_>) -> Result<Vec<AccountId>, Error> {
    let all = r.accounts()?;
    let mut doubles = Vec::new();
    for account in &all {
        if same_as(r, account, &all)?.is_some() {
            doubles.push(account.id);
        }
    }
    Ok(doubles)
}

fn state(standing: &PayoutStanding) -> PayoutAccountState {
    match standing.state.as_str() {
        "" => return PayoutAccountState::Unknown,
        "none" => return PayoutAccountState::None,
        _ => {}
    }
    match PayoutAccountStatus::from_wire(&standing.state) {
        PayoutAccountStatus::Pending => PayoutAccountState::Pending,
        PayoutAccountStatus::Completed => PayoutAccountState::Completed,
        PayoutAccountStatus::Suspended => PayoutAccountState::Suspended,
        PayoutAccountStatus::Deleted => PayoutAccountState::Deleted,
        PayoutAccountStatus::Other(_) => PayoutAccountState::Other,
    }
}

fn balances(standing: &PayoutStanding) -> Vec<BalanceView> {
    let balance = &standing.balance;
    let all = balance.currencies().into_iter();
    all.map(|currency| {
        let mut pending = balance.pending.iter().flatten();
        BalanceView {
            currency: currency.code().to_owned(),
            available: balance.of(currency, false),
            pending: pending.find(|m| m.currency == currency).copied(),
            instant: balance.of(currency, true),
        }
    })
    .collect()
}

pub(crate) fn request_view(
    r: &Reader<'_>,
    request: &PayoutRequest,
    names: &Names,
) -> Result<PayoutRequestView, Error> {
    let asked = &request.asked;
    let mut candidates = Vec::new();
    for id in &request.candidates {
        let kept = r.payout_if_kept(asked.account, id)?;
        candidates.extend(kept.map(|p| row(&p, names)));
    }
    let is_unknown = request.state == RequestState::Unknown;
    let told = sentence(request);
    Ok(PayoutRequestView {
        id: request.id,
        account: asked.account,
        account_name: names.get(&asked.account).cloned().unwrap_or_default(),
        amount: asked.amount,
        instant: asked.instant,
        destination: asked.destination.clone(),
        state: match request.state {
            RequestState::Sending => PayoutRequestState::Sending,
            RequestState::Accepted => PayoutRequestState::Accepted,
            RequestState::NotSent => PayoutRequestState::NotSent,
            RequestState::Rejected => PayoutRequestState::Rejected,
            RequestState::Unknown => PayoutRequestState::Unknown,
            RequestState::Closed => PayoutRequestState::Closed,
        },
        sentence: told.message,
        sentence_said: told.said,
        created_at: asked.created_at,
        looked_at: request.looked_at,
        settles_at: is_unknown.then_some(asked.settles_at),
        payout: request.payout.clone(),
        candidates,
    })
}

/// What happened, what it means, what to do.
fn sentence(request: &PayoutRequest) -> Said {
    let amount = request.asked.amount;
    let is_found = request.payout.is_some();
    match (request.state, request.candidates.len()) {
        (RequestState::Sending, _) => say!(
            "told-request-sending",
            "The payout of {amount} is being sent.",
            amount = amount,
        ),
        (RequestState::Accepted, _) if is_found => say!(
            "told-request-listed",
            "The service took the payout of {amount}, and it is in the list.",
            amount = amount,
        ),
        (RequestState::Accepted, 0 | 1) => say!(
            "told-request-taken",
            "The service took the payout of {amount}. It is not in the list yet; that can take a \
             while.",
            amount = amount,
        ),
        (RequestState::Accepted, several) => say!(
            "told-request-several",
            "The service took the payout of {amount}, and {several} payouts like it have \
             appeared. Say which one it is; if nobody else made the others, it was made more than \
             once: ask the service.",
            amount = amount,
            several = several,
        ),
        (RequestState::NotSent, _) => say!(
            "told-request-not-sent",
            "The payout of {amount} never left this computer, so nothing was paid out.{because}",
            amount = amount,
            because = because(request),
        ),
        (RequestState::Rejected, _) => say!(
            "told-request-refused",
            "The service refused the payout of {amount}, so nothing was paid out.{because}",
            amount = amount,
            because = because(request),
        ),
        (RequestState::Unknown, _) => say!(
            "told-request-unclear",
            "The payout of {amount} may have been made. {what} {next}",
            amount = amount,
            what = unclear(request),
            next = next(request.candidates.len()),
        ),
        (RequestState::Closed, _) if is_found => say!(
            "told-request-found",
            "It was not clear whether the payout of {amount} was made; you found it in the list.",
            amount = amount,
        ),
        (RequestState::Closed, _) => say!(
            "told-request-given-up",
            "It was not clear whether the payout of {amount} was made; you decided that it was \
             not.",
            amount = amount,
        ),
    }
}

/// What the service said, as a sentence behind another; nothing where it said nothing.
fn because(request: &PayoutRequest) -> String {
    match request.answer.trim().trim_end_matches('.') {
        "" => String::new(),
        said => format!(" {said}."),
    }
}

/// Why it is not clear whether a payout was made.
fn unclear(request: &PayoutRequest) -> Said {
    match request.fault.as_deref() {
        Some("died") => say!(
            "told-request-died",
            "The program ended while the payout was being sent."
        ),
        _ if request.refused => say!(
            "told-request-unconfirmed",
            "The service said no, but its list could not be read to the end to confirm \
             that.{because}",
            because = because(request),
        ),
        _ => say!(
            "told-request-unsaid",
            "The answer does not say whether it was made.{because}",
            because = because(request),
        ),
    }
}

/// What becomes of a payout that is not clear, by how many have appeared that it may be.
fn next(found: usize) -> Said {
    match found {
        0 => say!(
            "told-request-looked-for",
            "It is looked for at every sync; no other payout can be asked for until this is \
             clear. If the service or your bank says that it was not made, close it by typing the \
             amount."
        ),
        1 => say!(
            "told-request-one-like-it",
            "One payout of this amount has appeared since: it is probably this one. Confirm it by \
             typing the amount."
        ),
        several => say!(
            "told-request-some-like-it",
            "{several} payouts of this amount have appeared since. Choose the one that it is, and \
             type the amount.",
            several = several,
        ),
    }
}

/// A line of what waits for a person.
pub(crate) fn waiting(request: &PayoutRequest) -> WaitingRecord {
    let asked = &request.asked;
    let said = request.answer.trim();
    let what = sentence(request);
    let title = match asked.destination.as_str() {
        "" => Said::from(called(asked.amount)),
        to => say!(
            "told-waits-payout",
            "{amount} to {bank}",
            amount = asked.amount,
            bank = to,
        ),
    };
    WaitingRecord {
        kind: "payout".to_owned(),
        id: request.id.to_string(),
        title: title.message,
        title_said: title.said,
        sync: SyncState::Conflict,
        what: what.message,
        what_said: what.said,
        since: asked.created_at,
        last_answer: (!said.is_empty()).then(|| said.to_owned()),
        last_answer_said: None,
        conflict: None,
    }
}

/// Why something about payouts was not done.
pub(crate) fn trouble(trouble: Trouble, account: &str) -> Error {
    match trouble {
        Trouble::Call(error) => error.into(),
        Trouble::Store(counterfoil_store::Error::OpenPayout) | Trouble::Open(None) => Error {
            field: Some("account".to_owned()),
            ..Error::of(
                Code::StatusDenied,
                say!(
                    "error-payout-open",
                    "Another payout from the same payout account is not clear yet. Nothing was \
                     sent."
                ),
            )
        },
        Trouble::Store(error) => error.into(),
        Trouble::Refused(refusal) => refused(&refusal),
        Trouble::Open(Some(open)) => {
            let amount = open.asked.amount;
            let said = if open.state == RequestState::Sending {
                say!(
                    "error-payout-being-sent",
                    "The payout of {amount} from “{account}” is being sent, so no other can be \
                     asked for. Nothing was sent.",
                    amount = amount,
                    account = account,
                )
            } else {
                say!(
                    "error-payout-unclear",
                    "The payout of {amount} from “{account}” is not clear yet, so no other can be \
                     asked for. Nothing was sent.",
                    amount = amount,
                    account = account,
                )
            };
            Error {
                field: Some("account".to_owned()),
                ..Error::of(Code::StatusDenied, said)
            }
        }
    }
}

fn refused(refusal: &Refusal) -> Error {
    let code = match refusal {
        Refusal::NoAccount
        | Refusal::NotCompleted(..)
        | Refusal::NotOnDemand(_)
        | Refusal::Required(_) => Code::StatusDenied,
        _ => Code::Invalid,
    };
    Error {
        code,
        ..Error::field(refusal.field(), reason::payout::said(refusal))
    }
}

//! What a read of the service means for a record here: one transaction that merges what changed
//! there, notices conflicts, and says which call is next. Pulling and sending both go through it.

use crate::call::{Attempt, Call, Outcome};
use crate::conflict::{self, Conflict};
use crate::planted::{self, Bug};
use crate::reconcile::{Clash, Plan, reconcile};
use crate::{clash, happened, older, project, same};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{
    AccountId, CustomerId, CustomerSnapshot, Invoice, InvoiceId, InvoiceSnapshot, Problem,
    RemoteId, Status,
};
use counterfoil_store::{Error, Intention, Reader, RunRecord, Standing, SyncState, Writer};

pub use crate::observe_customer::{customer, listed_customer};

/// What is next for a record after a read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Both sides are the same, and stored so.
    Settled,
    /// Make this call, then read again.
    Send(Call),
    /// A person has to decide; stored so.
    Conflict,
    /// Its customer has to be at the service first.
    NeedsCustomer,
    /// The service cannot keep it as it is.
    Blocked(Problem),
    /// It goes to a customer there that is not known here yet.
    UnknownCustomer,
    /// The read is older than what is known; read again later.
    Stale,
}

/// An intention with its attempt decoded.
#[derive(Debug, Clone)]
pub struct Remembered {
    /// Its row.
    pub id: i64,
    /// What it says.
    pub attempt: Attempt,
}

/// The calls remembered for a record.
///
/// # Errors
/// When the store fails.
pub fn remembered(r: &Reader<'_>, record: &str) -> Result<Vec<Remembered>, Error> {
    let decode = |i: Intention| -> Option<Remembered> {
        Some(Remembered {
            id: i.id,
            attempt: serde_json::from_str(&i.payload).ok()?,
        })
    };
    Ok(r.intentions_for(record)?
        .into_iter()
        .filter_map(decode)
        .collect())
}

/// Whether a taken reference still waits for the person: it was neither changed nor decided.
fn waits_for_a_decision(standing: &Standing, record: &Invoice) -> bool {
    standing.sync == SyncState::Conflict
        && Conflict::<InvoiceSnapshot>::of(standing).is_some_and(|c| {
            c.proposal.is_some() && c.fields.iter().any(|f| f.mine.as_str() == record.reference)
        })
}

/// What stops content from being sent. What came from the service is not held to our rules.
fn problem_of(record: &Invoice, call: &Call) -> Option<Problem> {
    match call {
        Call::SetStatus { .. } | Call::DeleteItem { .. } => None,
        _ => record.problems().into_iter().next(),
    }
}

pub(crate) fn calls(remembered: &[Remembered]) -> Vec<Call> {
    remembered.iter().map(|m| m.attempt.call.clone()).collect()
}

/// Takes in one read of an invoice.
///
/// # Errors
/// When the store fails.
pub fn invoice(
    w: &Writer<'_>,
    id: InvoiceId,
    remote: Option<&InvoiceSnapshot>,
    now: DateTime<Utc>,
) -> Result<Step, Error> {
    let memory = remembered(w, &id.to_string())?;
    let attempts = calls(&memory);
    let mut merged_once = false;
    loop {
        let mut record = w.invoice(id)?;
        let base = w.invoice_base(id)?;
        let standing = w.invoice_standing(id)?;
        if let (Some(base), Some(remote)) = (&base, remote)
            && same::is_another_invoice(base, remote)
        {
            return another_invoice(w, id, remote, &standing, now);
        }
        // What a person is asked about was seen too, and is in no base yet.
        let asked = Conflict::of(&standing).and_then(|c| c.theirs);
        let older = is_stale(base.as_ref(), remote) || is_stale(asked.as_ref(), remote);
        if older && !older::is_lasting(&standing, now) {
            w.set_invoice_standing(id, &older::noted(&standing, now))?;
            return Ok(Step::Stale);
        }
        let standing = match older::over(&standing) {
            Some(standing) if !older => {
                w.set_invoice_standing(id, &standing)?;
                standing
            }
            _ => standing,
        };
        let customer = match record.customer {
            Some(customer) => customer_there(w, customer)?,
            None => None,
        };
        if waits_for_a_decision(&standing, &record) {
            return Ok(Step::Conflict);
        }
        let needs_customer = record.customer.is_some() && customer.is_none();
        let local = match project::local_invoice(&record, customer) {
            Ok(local) => local,
            Err(problem) => return Ok(Step::Blocked(problem)),
        };
        if let (true, Some(known), Some(remote)) = (older, &base, remote) {
            went_back(w, id, &older::distrusted(known, &local, remote), &standing)?;
            continue;
        }
        match reconcile(base.as_ref(), &local, remote, &attempts) {
            Plan::Merge(merge) if !merged_once => {
                merged_once = true;
                let customer = match (&merge.customer, record.account) {
                    (Some(there), Some(account)) => w.customer_by_remote(account, there)?,
                    _ => None,
                };
                if merge.customer.is_some() && customer.is_none() {
                    // Taking over the rest would make our old customer look like an edit.
                    return Ok(Step::UnknownCustomer);
                }
                project::apply_merge(&mut record, &merge, customer);
                put(w, &record, &standing)?;
                w.set_invoice_base(id, remote)?;
            }
            Plan::Merge(_) => return Ok(Step::Stale),
            Plan::Nothing | Plan::Send(_) if needs_customer => return Ok(Step::NeedsCustomer),
            Plan::Nothing => {
                w.set_invoice_base(id, remote)?;
                // A canceled draft that never went there is this computer's own.
                let settled = match remote {
                    Some(_) => conflict::synced(),
                    None => Standing::default(),
                };
                w.set_invoice_standing(id, &settled)?;
                forget(w, &id.to_string(), &memory, remote.map(|r| r.status), now)?;
                return Ok(Step::Settled);
            }
            Plan::Send(call) => {
                if let Some(problem) = problem_of(&record, &call) {
                    return Ok(Step::Blocked(problem));
                }
                if remote.is_some() {
                    w.set_invoice_base(id, remote)?;
                }
                keep_waiting(&standing, now, |s| w.set_invoice_standing(id, s))?;
                return Ok(Step::Send(call));
            }
            Plan::Conflict(clashes) => {
                let clashes = clashes
                    .into_iter()
                    .map(|clash| with_names(w, &record, clash))
                    .collect::<Result<_, Error>>()?;
                let found = Conflict::new(clashes, remote.cloned(), None);
                w.set_invoice_standing(id, &found.standing(&standing, now))?;
                return Ok(Step::Conflict);
            }
            Plan::Gone => {
                let gone = vec![Clash::new("invoice", clash::kept(), clash::gone())];
                let found = Conflict::<InvoiceSnapshot>::new(gone, None, None);
                w.set_invoice_standing(id, &found.standing(&standing, now))?;
                return Ok(Step::Conflict);
            }
            Plan::NeedsCustomer => return Ok(Step::NeedsCustomer),
        }
    }
}

/// The service's identity of a customer; none while it is not the customer's any more.
fn customer_there(r: &Reader<'_>, id: CustomerId) -> Result<Option<RemoteId>, Error> {
    let lost = Conflict::<CustomerSnapshot>::of(&r.customer_standing(id)?)
        .is_some_and(|conflict| conflict.theirs.is_none());
    Ok(r.customer(id)?.remote_id.filter(|_| !lost))
}

/// From here on the service's older state is what it has, and what differs waits for a person.
fn went_back(
    w: &Writer<'_>,
    id: InvoiceId,
    known: &InvoiceSnapshot,
    standing: &Standing,
) -> Result<(), Error> {
    w.set_invoice_base(id, Some(known))?;
    w.set_invoice_standing(id, &older::believed(standing))
}

/// The identity names another invoice by now, which is left alone: ours is no longer there.
fn another_invoice(
    w: &Writer<'_>,
    id: InvoiceId,
    remote: &InvoiceSnapshot,
    standing: &Standing,
    now: DateTime<Utc>,
) -> Result<Step, Error> {
    let words = clash::replaced(&remote.reference);
    let gone = vec![Clash::new("invoice", clash::kept(), words)];
    let found = Conflict::<InvoiceSnapshot>::new(gone, None, None);
    let told = Standing {
        last_answer: Some(older::OTHER_RECORD.to_owned()),
        older_since: None,
        ..standing.clone()
    };
    w.set_invoice_standing(id, &found.standing(&told, now))?;
    Ok(Step::Conflict)
}

/// A clash over the customer, with names in place of the service's identities.
pub(crate) fn with_names(
    r: &Reader<'_>,
    record: &Invoice,
    mut clash: Clash,
) -> Result<Clash, Error> {
    if clash.key != "customer" {
        return Ok(clash);
    }
    for side in [&mut clash.mine, &mut clash.theirs] {
        let known = match record.account {
            Some(account) => r.customer_by_remote(account, &RemoteId::new(side.as_str()))?,
            None => None,
        };
        if let Some(id) = known {
            *side = r.customer(id)?.display_name().into();
        }
    }
    Ok(clash)
}

/// Takes in an invoice from a list: a new one is stored, a known one observed.
/// Returns what became of it here, where anything did.
///
/// # Errors
/// When the store fails, or the amounts cannot be kept.
pub fn listed_invoice(
    w: &Writer<'_>,
    account: AccountId,
    snapshot: &InvoiceSnapshot,
    now: DateTime<Utc>,
) -> Result<Option<RunRecord>, Error> {
    let known = match w.invoice_by_remote(account, &snapshot.remote_id)? {
        None => relinked(w, account, snapshot)?,
        known => known,
    };
    if let Some(id) = known {
        let (base, standing) = (w.invoice_base(id)?, w.invoice_standing(id)?);
        let settled = standing.sync == SyncState::Synced && standing.older_since.is_none();
        if settled && base.as_ref() == Some(snapshot) {
            return Ok(None);
        }
        let filled = with_known_customer(w, id, snapshot)?;
        if settled && base.as_ref() == Some(&filled) {
            return Ok(None);
        }
        return happened::to_invoice(w, id, || invoice(w, id, Some(&filled), now));
    }
    if created_by_us(w, account, &snapshot.reference)? && !planted::is(Bug::ImportOwnCreation) {
        return Ok(None);
    }
    let customer = match &snapshot.customer {
        Some(there) => w.customer_by_remote(account, there)?,
        None => None,
    };
    let record = project::new_invoice(snapshot, account, customer, now);
    put(w, &record, &conflict::synced())?;
    w.set_invoice_base(record.id, Some(snapshot))?;
    let reference = record.reference;
    Ok(Some(happened::new_here("invoice", record.id, reference)))
}

/// Our invoice that the list calls by an identity in another form, linked to that one from now on.
fn relinked(
    w: &Writer<'_>,
    account: AccountId,
    snapshot: &InvoiceSnapshot,
) -> Result<Option<InvoiceId>, Error> {
    let Some(id) = same::renamed_invoice(w, account, snapshot)? else {
        return Ok(None);
    };
    let mut record = w.invoice(id)?;
    record.remote_id = Some(snapshot.remote_id.clone());
    put(w, &record, &w.invoice_standing(id)?)?;
    Ok(Some(id))
}

/// A reply that does not tell the customer says nothing about it: the base's stands. Identities are
/// in the form in which they are known here.
pub(crate) fn with_known_customer(
    r: &Reader<'_>,
    id: InvoiceId,
    snapshot: &InvoiceSnapshot,
) -> Result<InvoiceSnapshot, Error> {
    let Some(base) = r.invoice_base(id)? else {
        return Ok(snapshot.clone());
    };
    let mut filled = same::as_known(&base, snapshot.clone());
    filled.customer = filled.customer.or(base.customer);
    Ok(filled)
}

/// Whether a listed invoice may be one of ours whose creation was not confirmed yet.
fn created_by_us(r: &Reader<'_>, account: AccountId, reference: &str) -> Result<bool, Error> {
    Ok(r.intentions(account)?
        .iter()
        .any(|i| i.operation == "invoices.create" && i.reference == reference))
}

fn is_stale(base: Option<&InvoiceSnapshot>, remote: Option<&InvoiceSnapshot>) -> bool {
    !planted::is(Bug::BelieveStale)
        && matches!((base, remote), (Some(b), Some(r)) if older::is_older_invoice(b, r))
}

/// A record with something to send is pending, whatever it was before; why it waits is kept.
pub(crate) fn keep_waiting(
    standing: &Standing,
    now: DateTime<Utc>,
    set: impl FnOnce(&Standing) -> Result<(), Error>,
) -> Result<(), Error> {
    match standing.sync {
        SyncState::Pending | SyncState::Parked => Ok(()),
        SyncState::Local | SyncState::Synced | SyncState::Conflict => {
            set(&conflict::pending(standing.since.unwrap_or(now)))
        }
    }
}

/// How long a call whose outcome is unclear may still land.
const MAY_LAND: TimeDelta = TimeDelta::hours(24);

/// Drops what no longer has to be remembered: calls whose effect was seen, and calls that cannot
/// land any more (too old, or on a record that does not take them now). What was interrupted
/// between intention and answer is unclear from now on.
pub(crate) fn forget(
    w: &Writer<'_>,
    record: &str,
    memory: &[Remembered],
    remote: Option<Status>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for m in memory {
        let attempt = &m.attempt;
        let found = matches!(
            attempt.call,
            Call::Create { .. } | Call::CreateCustomer { .. }
        ) && attempt.outcome == Outcome::Intended;
        let shut_out = match remote {
            Some(Status::Draft) | None => false,
            Some(Status::Ready) => !matches!(attempt.call, Call::SetStatus { .. }),
            Some(Status::Paid | Status::Canceled) => true,
        };
        let landed_or_never = now - attempt.at > MAY_LAND;
        if attempt.outcome == Outcome::Done || found || shut_out || landed_or_never {
            w.drop_intention(m.id)?;
        } else if attempt.outcome == Outcome::Intended {
            crate::push::settle_intention(w, record, m.id, &attempt.call, false, attempt.at)?;
        }
    }
    Ok(())
}

pub(crate) fn put(w: &Writer<'_>, record: &Invoice, standing: &Standing) -> Result<(), Error> {
    let totals = record.totals().map_err(|e| Error::Corrupt {
        what: "invoice",
        detail: e.to_string(),
    })?;
    w.put_invoice(record, &totals, standing)
}

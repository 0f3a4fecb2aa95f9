//! What waits here goes to the service: customers first, then invoices, one call at a time.

use crate::call::{Attempt, Call, Outcome};
use crate::planted::{self, Bug};
use crate::run::{ATTEMPTS_MAX, Halt, Report, Run, Stage, Stop};
use counterfoil_domain::AccountId;
use counterfoil_remote::{CallError, Certainty, Customers, Fault, Invoicing};
use counterfoil_store::{Error, Intention, Standing, SyncState, Writer};
use std::hash::{DefaultHasher, Hash, Hasher};

pub(crate) async fn push<S: Invoicing + Customers>(
    run: &Run<'_, S>,
    report: &mut Report,
) -> Result<(), Halt> {
    let (customers, mut invoices) = run.store.read(|r| {
        Ok((
            r.customers_waiting(run.account.id)?,
            r.invoices_waiting(run.account.id)?,
        ))
    })?;
    if planted::is(Bug::OtherAccountToo) {
        let all = run.store.read(|r| r.waiting_invoices())?;
        invoices = all.into_iter().map(|(id, _)| id).collect();
    }
    let total = (customers.len() + invoices.len()) as u64;
    let mut turns = Turns::default();
    for id in customers {
        run.watcher
            .progress(Stage::Sending, turns.done, Some(total));
        let calls = report.calls;
        let ended = run.push_customer(id, report).await;
        let ended = turns.ended(ended, |error| run.customer_failed(id, error));
        run.tell_sent_customer(id, report.calls > calls);
        ended?;
        run.watcher.stored(Stage::Sending);
    }
    for id in invoices {
        run.watcher
            .progress(Stage::Sending, turns.done, Some(total));
        let calls = report.calls;
        let ended = run.push_invoice(id, report).await;
        let ended = turns.ended(ended, |error| run.invoice_failed(id, error));
        run.tell_sent_invoice(id, report.calls > calls);
        ended?;
        run.watcher.stored(Stage::Sending);
    }
    turns.finish()
}

/// Failing records in a row after which it is the service that fails.
const FAILURES_MAX: u32 = 3;

/// One record after the other: one that fails never blocks the others.
#[derive(Default)]
struct Turns {
    done: u64,
    failures: u32,
    first: Option<CallError>,
}

impl Turns {
    fn ended(
        &mut self,
        ended: Result<(), Halt>,
        note: impl FnOnce(&CallError) -> Result<(), Halt>,
    ) -> Result<(), Halt> {
        self.done += 1;
        match ended {
            Ok(()) => self.failures = 0,
            // Deleted here while it waited for its turn.
            Err(Halt::Store(Error::Missing { .. })) => {}
            Err(Halt::Stop(Stop::Failed(error))) => {
                note(&error)?;
                self.failures += 1;
                self.first.get_or_insert(error);
                if self.failures >= FAILURES_MAX || planted::is(Bug::OneBlocksAll) {
                    return self.finish();
                }
            }
            Err(halt) => return Err(halt),
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Halt> {
        match self.first.take() {
            Some(error) => Err(Halt::Stop(Stop::Failed(error))),
            None => Ok(()),
        }
    }
}

/// How a call ended for the driver.
pub(crate) enum Sent<T> {
    /// The service did it and told so.
    Accepted(T),
    /// It may have been done: look.
    Unclear(CallError),
    /// It was not done.
    Rejected(CallError),
}

/// Sorts an answer; what ends the whole run is an error. Nothing was sent then, or it is known
/// that nothing was done, so the intention is dropped by the caller.
pub(crate) fn sort<T>(answer: Result<T, CallError>) -> Sent<T> {
    match answer {
        Ok(value) => Sent::Accepted(value),
        Err(error) if error.certainty == Certainty::Unknown => Sent::Unclear(error),
        Err(error) => Sent::Rejected(error),
    }
}

/// Whether a call that was not done says something of the service or the sign-in, not of the record:
/// the run ends and the record is not to blame. A renewal of the sign-in that finds no service is
/// such a one, whatever call asked for it.
pub(crate) fn ends_run(error: &CallError) -> bool {
    error.certainty == Certainty::NotSent
        || matches!(
            error.fault,
            Fault::SignInNeeded
                | Fault::OtherUser
                | Fault::TooMany { .. }
                | Fault::Offline
                | Fault::Tls
                | Fault::TimedOut
                | Fault::Unavailable
        )
}

impl<S: Invoicing + Customers> Run<'_, S> {
    pub(crate) fn intend(&self, kind: &str, record: &str, call: &Call) -> Result<i64, Halt> {
        let intention = self.intention(kind, record, call)?;
        if planted::is(Bug::NoIntentionForCustomer) {
            return Ok(0);
        }
        Ok(self.store.write(|w| w.put_intention(&intention))?)
    }

    pub(crate) fn intention(
        &self,
        kind: &str,
        record: &str,
        call: &Call,
    ) -> Result<Intention, Error> {
        let attempt = Attempt {
            call: call.clone(),
            outcome: Outcome::Intended,
            at: (self.clock)(),
            there: self.service.time(),
        };
        intention(self.account.id, kind, record, &attempt)
    }
}

/// One more attempt that came to nothing; set aside after [`ATTEMPTS_MAX`].
pub(crate) fn count(standing: &mut Standing, words: &str) {
    standing.attempts += 1;
    standing.last_answer = Some(words.to_owned());
    let enough = standing.attempts >= ATTEMPTS_MAX && !planted::is(Bug::NeverSetAside);
    if enough || planted::is(Bug::SetAsideAtOnce) {
        standing.sync = SyncState::Parked;
    }
}

pub(crate) fn answer_words(error: &CallError) -> String {
    match &error.field {
        Some(field) => format!("{} ({field})", error.message),
        None => error.message.clone(),
    }
}

fn intention(
    account: AccountId,
    kind: &str,
    record: &str,
    attempt: &Attempt,
) -> Result<Intention, Error> {
    let payload = encode(attempt)?;
    let reference = match &attempt.call {
        Call::Create { reference, .. } => reference.clone(),
        _ => String::new(),
    };
    let mut hasher = DefaultHasher::new();
    encode(&attempt.call)?.hash(&mut hasher);
    Ok(Intention {
        id: 0,
        account,
        kind: kind.to_owned(),
        record: record.to_owned(),
        operation: attempt.call.operation().to_owned(),
        reference,
        fingerprint: format!("{:016x}", hasher.finish()),
        payload,
        attempt: 1,
        created_at: attempt.at,
    })
}

/// After the read-back: an added line is remembered until the record is settled (a second delivery
/// of it would look like another person's line); a call whose effect is not visible stays unclear.
pub(crate) fn settle_intention(
    w: &Writer<'_>,
    record: &str,
    row: i64,
    call: &Call,
    visible: bool,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Error> {
    let unclear = !visible && !planted::is(Bug::ForgetUnclear);
    let added = matches!(call, Call::AddItem { .. }) && !planted::is(Bug::ForgetAdded);
    let keep = unclear || (visible && added);
    if !keep {
        return w.drop_intention(row);
    }
    let outcome = if visible {
        Outcome::Done
    } else {
        Outcome::Unclear
    };
    let Some(mut intention) = w.intentions_for(record)?.into_iter().find(|i| i.id == row) else {
        return Ok(());
    };
    let before: Option<Attempt> = serde_json::from_str(&intention.payload).ok();
    intention.payload = encode(&Attempt {
        call: call.clone(),
        outcome,
        at: now,
        there: before.and_then(|attempt| attempt.there),
    })?;
    w.put_intention(&intention).map(|_| ())
}

fn encode<T: serde::Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|e| Error::Corrupt {
        what: "intention",
        detail: e.to_string(),
    })
}

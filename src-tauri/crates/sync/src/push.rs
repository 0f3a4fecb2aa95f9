//! What waits here goes to the service: customers first, then invoices, one call at a time.

use crate::call::{Attempt, Call, Outcome};
use crate::conflict::Conflict;
use crate::observe::{self, Step};
use crate::reconcile::Clash;
use crate::run::{ATTEMPTS_MAX, Halt, Report, Run, Stage, stop_for};
use counterfoil_domain::{InvoiceId, InvoiceSnapshot, Problem};
use counterfoil_remote::{CallError, Certainty, Customers, Fault, Invoicing};
use counterfoil_store::{Error, Intention, Standing, SyncState, Writer};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Calls made for one record in one run at most: a create, every line, and the moves.
const STEPS_MAX: usize = 5_100;

pub(crate) async fn push<S: Invoicing + Customers>(
    run: &Run<'_, S>,
    report: &mut Report,
) -> Result<(), Halt> {
    let (customers, invoices) = run.store.read(|r| {
        Ok((
            r.customers_waiting(run.account.id)?,
            r.invoices_waiting(run.account.id)?,
        ))
    })?;
    let total = (customers.len() + invoices.len()) as u64;
    let mut done = 0;
    for id in customers {
        run.watcher.progress(Stage::Sending, done, Some(total));
        run.push_customer(id, report).await?;
        done += 1;
        run.watcher.stored(Stage::Sending);
    }
    for id in invoices {
        run.watcher.progress(Stage::Sending, done, Some(total));
        run.push_invoice(id, report).await?;
        done += 1;
        run.watcher.stored(Stage::Sending);
    }
    Ok(())
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

impl<S: Invoicing + Customers> Run<'_, S> {
    async fn push_invoice(&self, id: InvoiceId, report: &mut Report) -> Result<(), Halt> {
        let mut read_back: Option<InvoiceSnapshot> = None;
        for _ in 0..STEPS_MAX {
            self.go_on()?;
            let remote = match read_back.take() {
                Some(snapshot) => Some(snapshot),
                None => self.read_invoice(id).await?,
            };
            let now = (self.clock)();
            let step = self.store.write(|w| {
                let filled = match &remote {
                    Some(snapshot) => Some(observe::with_known_customer(w, id, snapshot)?),
                    None => None,
                };
                observe::invoice(w, id, filled.as_ref(), now)
            })?;
            let call = match step {
                Step::Send(call) => call,
                Step::Settled | Step::Conflict | Step::Stale => return Ok(()),
                Step::NeedsCustomer => {
                    let chosen = self.store.read(|r| r.invoice(id))?.customer.is_some();
                    return self.note_invoice(
                        id,
                        if chosen {
                            "Waits until its customer is at the service."
                        } else {
                            "Choose whom it goes to; then it is sent."
                        },
                    );
                }
                Step::Blocked(problem) => return self.park_invoice(id, &blocked(&problem)),
            };
            report.calls += 1;
            match self.send_invoice_call(id, &call).await? {
                Some(snapshot) => read_back = Some(snapshot),
                None => return Ok(()),
            }
        }
        self.note_invoice(id, "Sending goes on at the next sync.")
    }

    /// The invoice as it is there; none where it is not, or not known to be.
    async fn read_invoice(&self, id: InvoiceId) -> Result<Option<InvoiceSnapshot>, Halt> {
        let (record, memory) = self
            .store
            .read(|r| Ok((r.invoice(id)?, observe::remembered(r, &id.to_string())?)))?;
        if let Some(remote_id) = record.remote_id {
            return match self.service.invoice(&remote_id).await {
                Ok(snapshot) => Ok(Some(snapshot)),
                Err(error) if error.fault == Fault::NotFound => Ok(None),
                Err(error) => Err(stop_for(error)),
            };
        }
        for m in memory {
            let Call::Create { reference, .. } = &m.attempt.call else {
                continue;
            };
            if let Some(found) = self.find_own(id, reference, &m.attempt).await? {
                self.adopt(id, &found, Some(m.id))?;
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// Writes the intention, makes the call, reads back, stores what became of it. The read-back
    /// to go on with; none where this record's turn is over.
    async fn send_invoice_call(
        &self,
        id: InvoiceId,
        call: &Call,
    ) -> Result<Option<InvoiceSnapshot>, Halt> {
        let intention = self.intend("invoice", &id.to_string(), call)?;
        if let Call::Create { .. } = call {
            return self.create_invoice(id, call, intention).await;
        }
        let Some(remote_id) = self.store.read(|r| r.invoice(id))?.remote_id else {
            return Ok(None);
        };
        let sent = sort(self.make(&remote_id, call).await);
        if let Sent::Rejected(error) = &sent {
            self.store.write(|w| w.drop_intention(intention))?;
            return self.rejected(id, call, error).await;
        }
        let remote = match self.service.invoice(&remote_id).await {
            Ok(snapshot) => snapshot,
            Err(error) => {
                self.note_invoice(id, &answer_words(&error))?;
                return Err(stop_for(error));
            }
        };
        let answered = match &sent {
            Sent::Accepted(answered) => answered.clone(),
            Sent::Unclear(_) | Sent::Rejected(_) => None,
        };
        let visible = self.store.write(|w| {
            let remote = observe::with_known_customer(w, id, &remote)?;
            let base = w.invoice_base(id)?;
            let (base, visible) =
                crate::call::advance(base.as_ref(), call, &remote, answered.as_ref());
            if let (Call::AddItem { item, .. }, true) = (call, visible) {
                link_item(w, id, *item, base.items.last().map(|i| i.remote_id.clone()))?;
            }
            w.set_invoice_base(id, Some(&base))?;
            settle_intention(w, &id.to_string(), intention, call, visible, (self.clock)())?;
            Ok(visible)
        })?;
        match (sent, visible) {
            (_, true) => Ok(Some(remote)),
            (Sent::Unclear(error), false) => {
                self.count_attempt(id, &answer_words(&error))?;
                Ok(None)
            }
            _ => {
                self.count_attempt(
                    id,
                    "The service accepted a change and does not show it yet.",
                )?;
                Ok(None)
            }
        }
    }

    async fn create_invoice(
        &self,
        id: InvoiceId,
        call: &Call,
        intention: i64,
    ) -> Result<Option<InvoiceSnapshot>, Halt> {
        let Call::Create { reference, .. } = call else {
            return Ok(None);
        };
        let error = match sort(self.make_create(call).await) {
            Sent::Accepted(made) => {
                // The reply to a creation is partial; the read-back counts.
                return match self.service.invoice(&made).await {
                    Ok(snapshot) => {
                        self.adopt(id, &snapshot, Some(intention))?;
                        Ok(Some(snapshot))
                    }
                    Err(error) => {
                        self.store.write(|w| {
                            let mut record = w.invoice(id)?;
                            record.remote_id = Some(made.clone());
                            let standing = w.invoice_standing(id)?;
                            observe::put(w, &record, &standing)
                        })?;
                        Err(stop_for(error))
                    }
                };
            }
            Sent::Unclear(error) => error,
            Sent::Rejected(error) if error.fault == Fault::AlreadyExists => error,
            Sent::Rejected(error) => {
                self.store.write(|w| w.drop_intention(intention))?;
                return self.rejected(id, call, &error).await;
            }
        };
        let attempt = Attempt {
            call: call.clone(),
            outcome: Outcome::Intended,
            at: (self.clock)(),
        };
        if let Some(found) = self.find_own(id, reference, &attempt).await? {
            self.adopt(id, &found, Some(intention))?;
            return Ok(Some(found));
        }
        if error.fault == Fault::AlreadyExists {
            self.store.write(|w| w.drop_intention(intention))?;
            return self.taken(id, reference).await;
        }
        self.store.write(|w| {
            settle_intention(w, &id.to_string(), intention, call, false, (self.clock)())
        })?;
        self.count_attempt(id, &answer_words(&error))?;
        Ok(None)
    }

    /// What a documented refusal means.
    async fn rejected(
        &self,
        id: InvoiceId,
        call: &Call,
        error: &CallError,
    ) -> Result<Option<InvoiceSnapshot>, Halt> {
        if error.certainty == Certainty::NotSent
            || matches!(error.fault, Fault::SignInNeeded | Fault::TooMany { .. })
        {
            self.note_invoice(id, &answer_words(error))?;
            return Err(stop_for(error.clone()));
        }
        match (&error.fault, call) {
            (
                Fault::AlreadyExists,
                Call::Update {
                    reference: Some(reference),
                    ..
                },
            ) => self.taken(id, reference).await,
            // The record moved there in the meantime: the next read tells.
            (Fault::StatusDenied | Fault::NotFound, _) => {
                self.count_attempt(id, &answer_words(error))?;
                self.read_invoice(id).await
            }
            // The same content would be refused again: a person has to mend it.
            (Fault::Invalid | Fault::NotProcessable | Fault::Refused, _) => {
                self.park_invoice(id, &answer_words(error))?;
                Ok(None)
            }
            _ => {
                self.count_attempt(id, &answer_words(error))?;
                Ok(None)
            }
        }
    }

    /// Another invoice has this reference: never overwritten, a free one is proposed.
    async fn taken(&self, id: InvoiceId, reference: &str) -> Result<Option<InvoiceSnapshot>, Halt> {
        let proposal = match self.service.build_reference(self.shop).await {
            Ok(proposal) => proposal,
            Err(error) => return Err(stop_for(error)),
        };
        let now = (self.clock)();
        self.store.write(|w| {
            let clash = Clash::new(
                "reference",
                reference,
                format!("{reference} is taken by another invoice; {proposal} is free"),
            );
            let found = Conflict::<InvoiceSnapshot>::new(vec![clash], None, Some(proposal.clone()));
            let standing = w.invoice_standing(id)?;
            w.set_invoice_standing(id, &found.standing(&standing, now))
        })?;
        Ok(None)
    }

    fn adopt(
        &self,
        id: InvoiceId,
        snapshot: &InvoiceSnapshot,
        intention: Option<i64>,
    ) -> Result<(), Halt> {
        Ok(self.store.write(|w| {
            let mut record = w.invoice(id)?;
            record.remote_id = Some(snapshot.remote_id.clone());
            let standing = w.invoice_standing(id)?;
            observe::put(w, &record, &standing)?;
            w.set_invoice_base(id, Some(snapshot))?;
            match intention {
                Some(row) => w.drop_intention(row),
                None => Ok(()),
            }
        })?)
    }

    pub(crate) fn intend(&self, kind: &str, record: &str, call: &Call) -> Result<i64, Halt> {
        let at = (self.clock)();
        let attempt = Attempt {
            call: call.clone(),
            outcome: Outcome::Intended,
            at,
        };
        let intention = intention(self.account.id, kind, record, &attempt)?;
        Ok(self.store.write(|w| w.put_intention(&intention))?)
    }

    fn note_invoice(&self, id: InvoiceId, words: &str) -> Result<(), Halt> {
        self.change_standing(id, |s| s.last_answer = Some(words.to_owned()))
    }

    fn count_attempt(&self, id: InvoiceId, words: &str) -> Result<(), Halt> {
        self.change_standing(id, |s| count(s, words))
    }

    fn park_invoice(&self, id: InvoiceId, words: &str) -> Result<(), Halt> {
        self.change_standing(id, |s| {
            s.sync = SyncState::Parked;
            s.last_answer = Some(words.to_owned());
        })
    }

    fn change_standing(
        &self,
        id: InvoiceId,
        change: impl FnOnce(&mut Standing),
    ) -> Result<(), Halt> {
        Ok(self.store.write(|w| {
            let mut standing = w.invoice_standing(id)?;
            change(&mut standing);
            w.set_invoice_standing(id, &standing)
        })?)
    }
}

/// One more attempt that came to nothing; set aside after [`ATTEMPTS_MAX`].
pub(crate) fn count(standing: &mut Standing, words: &str) {
    standing.attempts += 1;
    standing.last_answer = Some(words.to_owned());
    if standing.attempts >= ATTEMPTS_MAX {
        standing.sync = SyncState::Parked;
    }
}

pub(crate) fn answer_words(error: &CallError) -> String {
    match &error.field {
        Some(field) => format!("{} ({field})", error.message),
        None => error.message.clone(),
    }
}

fn blocked(problem: &Problem) -> String {
    format!("{} ({})", problem.message, problem.field)
}

fn intention(
    account: counterfoil_domain::AccountId,
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
    let keep = !visible || matches!(call, Call::AddItem { .. });
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
    intention.payload = encode(&Attempt {
        call: call.clone(),
        outcome,
        at: now,
    })?;
    w.put_intention(&intention).map(|_| ())
}

fn encode<T: serde::Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|e| Error::Corrupt {
        what: "intention",
        detail: e.to_string(),
    })
}

fn link_item(
    w: &Writer<'_>,
    id: InvoiceId,
    item: counterfoil_domain::ItemId,
    remote: Option<counterfoil_domain::RemoteId>,
) -> Result<(), Error> {
    let mut record = w.invoice(id)?;
    let standing = w.invoice_standing(id)?;
    for line in &mut record.items {
        if line.id == item {
            line.remote_id.clone_from(&remote);
        }
    }
    observe::put(w, &record, &standing)
}

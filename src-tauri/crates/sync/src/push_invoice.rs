//! Sending one invoice: read, plan, intention, one call, read back, store; again until nothing is
//! left.

use crate::call::{Attempt, Call, Outcome, advance};
use crate::calls::{CLOCK_SKEW, TWICE_SKEW};
use crate::clash;
use crate::conflict::{self, Conflict};
use crate::observe::{self, Step};
use crate::older;
use crate::planted::{self, Bug};
use crate::push::{Sent, answer_words, ends_run, settle_intention, sort};
use crate::reconcile::Clash;
use crate::run::{Halt, Report, Run, stop_for};
use crate::standing_of_invoice::CUSTOMER_LOST;
use chrono::{DateTime, Utc};
use counterfoil_domain::{InvoiceId, InvoiceSnapshot, ItemId, Problem, RemoteId, Status};
use counterfoil_remote::{CallError, Customers, Fault, Invoicing};
use counterfoil_store::Subject;
use counterfoil_store::{Error, Writer};

/// Calls made for one invoice in one run at most: a create, every line, and the moves.
const STEPS_MAX: usize = 5_100;

/// What follows a call.
enum Next {
    /// Plan again, on this read or a new one.
    Plan(Option<InvoiceSnapshot>),
    /// This invoice's turn is over.
    Over,
}

impl<S: Invoicing + Customers> Run<'_, S> {
    pub(crate) async fn push_invoice(
        &self,
        id: InvoiceId,
        report: &mut Report,
    ) -> Result<(), Halt> {
        let mut read: Option<InvoiceSnapshot> = None;
        let mut last: Option<Call> = None;
        for _ in 0..STEPS_MAX {
            self.go_on()?;
            let mut remote = match read.take() {
                Some(snapshot) => Some(snapshot),
                None => self.read_invoice(id).await?,
            };
            if let Some(remote) = &mut remote {
                self.fetch_unknown_customers(std::slice::from_mut(remote), report)
                    .await?;
            }
            let (step, seen) = self.take_in(id, remote.as_ref())?;
            let call = match step {
                Step::Send(call) => call,
                Step::Settled | Step::Conflict | Step::Stale => return Ok(()),
                Step::UnknownCustomer => {
                    return self.note(id, "Its customer at the service could not be read.");
                }
                Step::NeedsCustomer => return self.note_missing_customer(id),
                Step::Blocked(problem) => return self.park(id, seen, &blocked(&problem)),
            };
            if last.as_ref() == Some(&call) {
                // The service answered and nothing moved: asking again now would be a storm.
                return self.count_attempt(id, "The service does not do what was asked.");
            }
            report.calls += 1;
            read = match self.send_invoice_call(id, &call, seen).await? {
                Next::Plan(snapshot) => snapshot,
                Next::Over => return Ok(()),
            };
            if planted::is(Bug::SettledAtFirstCall) {
                return self.change_standing(id, |s| *s = conflict::synced());
            }
            last = Some(call);
        }
        self.note(id, "Sending goes on at the next sync.")
    }

    /// Stores what a read means; the next step, and when the person last changed the invoice.
    fn take_in(
        &self,
        id: InvoiceId,
        remote: Option<&InvoiceSnapshot>,
    ) -> Result<(Step, DateTime<Utc>), Error> {
        let now = (self.clock)();
        self.store.write(|w| {
            let filled = match remote {
                Some(snapshot) => Some(observe::with_known_customer(w, id, snapshot)?),
                None => None,
            };
            let step = observe::invoice(w, id, filled.as_ref(), now)?;
            Ok((step, w.invoice(id)?.updated_at))
        })
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
            if let Some(found) = self.find_own(id, reference, &m.attempt, CLOCK_SKEW).await? {
                self.adopt(id, &found, Some(m.id))?;
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// Writes the intention, makes the call, reads back, stores what became of it.
    async fn send_invoice_call(
        &self,
        id: InvoiceId,
        call: &Call,
        seen: DateTime<Utc>,
    ) -> Result<Next, Halt> {
        let Some((intention, remote_id)) = self.intend_invoice(id, call, seen)? else {
            // The person changed it meanwhile: look again.
            return Ok(Next::Plan(None));
        };
        let Some(remote_id) = remote_id else {
            return self.create_invoice(id, call, intention, seen).await;
        };
        let old = planted::is(Bug::WriteOldCopy)
            .then(|| self.store.read(|r| r.invoice(id)))
            .transpose()?;
        let mut sent = sort(self.make(&remote_id, call).await);
        if matches!(sent, Sent::Unclear(_)) && planted::is(Bug::RetryBlindly) {
            sent = sort(self.make(&remote_id, call).await);
        }
        if let Sent::Rejected(error) = &sent {
            self.store.write(|w| w.drop_intention(intention))?;
            return self.rejected(id, call, error, seen).await;
        }
        let remote = match self.read_back(id, &remote_id).await? {
            Ok(snapshot) => snapshot,
            Err(error) => {
                self.note(id, &answer_words(&error))?;
                return Err(stop_for(error));
            }
        };
        let answered = match &sent {
            Sent::Accepted(answered) => answered.clone(),
            Sent::Unclear(_) | Sent::Rejected(_) => None,
        };
        let now = (self.clock)();
        let visible = self.store.write(|w| {
            let base = w.invoice_base(id)?;
            let (base, visible) = advance(base.as_ref(), call, &remote, answered.as_ref());
            if let (Call::AddItem { item, .. }, true) = (call, visible) {
                link_item(w, id, *item, base.items.last().map(|i| i.remote_id.clone()))?;
            }
            if let Some(old) = &old {
                observe::put(w, old, &w.invoice_standing(id)?)?;
            }
            w.set_invoice_base(id, Some(&base))?;
            settle_intention(w, &id.to_string(), intention, call, visible, now)?;
            Ok(visible)
        })?;
        if visible {
            return Ok(Next::Plan(Some(remote)));
        }
        let words = match &sent {
            Sent::Unclear(error) => answer_words(error),
            _ => "The service accepted a change and does not show it yet.".to_owned(),
        };
        self.count_attempt(id, &words)?;
        Ok(Next::Over)
    }

    /// The invoice after a call. What is older than the last read comes from a copy that lags behind,
    /// and might look like the call's effect: it is read once more, and then believed.
    async fn read_back(
        &self,
        id: InvoiceId,
        remote_id: &RemoteId,
    ) -> Result<Result<InvoiceSnapshot, CallError>, Error> {
        let mut shown = self.service.invoice(remote_id).await;
        let base = self.store.read(|r| r.invoice_base(id))?;
        if let (Some(base), Ok(first)) = (&base, &shown)
            && older::is_before(first.updated_at, base.updated_at)
        {
            shown = self.service.invoice(remote_id).await;
        }
        let filled =
            |s: InvoiceSnapshot| self.store.read(|r| observe::with_known_customer(r, id, &s));
        Ok(match shown {
            Ok(snapshot) => Ok(filled(snapshot)?),
            Err(error) => Err(error),
        })
    }

    /// The intention on disk, with the invoice's identity there; none where the person changed the
    /// invoice since the plan was made, or it is not this account's any more.
    fn intend_invoice(
        &self,
        id: InvoiceId,
        call: &Call,
        seen: DateTime<Utc>,
    ) -> Result<Option<(i64, Option<RemoteId>)>, Halt> {
        let intention = self.intention("invoice", &id.to_string(), call)?;
        Ok(self.store.write(|w| {
            let record = w.invoice(id)?;
            if record.account != Some(self.account.id) && !planted::is(Bug::OtherAccountToo) {
                return Err(Error::Missing {
                    what: Subject::Invoice,
                    id: id.to_string(),
                });
            }
            if record.updated_at != seen {
                return Ok(None);
            }
            if planted::leaves_out(call) {
                return Ok(Some((0, record.remote_id)));
            }
            Ok(Some((w.put_intention(&intention)?, record.remote_id)))
        })?)
    }

    async fn create_invoice(
        &self,
        id: InvoiceId,
        call: &Call,
        intention: i64,
        seen: DateTime<Utc>,
    ) -> Result<Next, Halt> {
        let Call::Create { reference, .. } = call else {
            self.store.write(|w| w.drop_intention(intention))?;
            return Ok(Next::Over);
        };
        let (error, skew) = match sort(self.make_create(call).await) {
            Sent::Accepted(made) => return self.read_back_created(id, &made, intention).await,
            Sent::Unclear(error) => (error, CLOCK_SKEW),
            Sent::Rejected(error) if error.fault == Fault::AlreadyExists => (error, TWICE_SKEW),
            Sent::Rejected(error) => {
                self.store.write(|w| w.drop_intention(intention))?;
                return self.rejected(id, call, &error, seen).await;
            }
        };
        let memory = self
            .store
            .read(|r| observe::remembered(r, &id.to_string()))?;
        let remembered = memory.into_iter().find(|m| m.id == intention);
        let attempt = remembered.map_or_else(
            || Attempt {
                call: call.clone(),
                outcome: Outcome::Intended,
                at: (self.clock)(),
                there: None,
            },
            |m| m.attempt,
        );
        if let Some(found) = self.find_own(id, reference, &attempt, skew).await? {
            self.adopt(id, &found, Some(intention))?;
            return Ok(Next::Plan(Some(found)));
        }
        if error.fault == Fault::AlreadyExists {
            self.store.write(|w| w.drop_intention(intention))?;
            return self.taken(id, reference).await;
        }
        let now = (self.clock)();
        self.store
            .write(|w| settle_intention(w, &id.to_string(), intention, call, false, now))?;
        self.count_attempt(id, &answer_words(&error))?;
        Ok(Next::Over)
    }

    /// The reply to a creation is partial; the read-back counts.
    async fn read_back_created(
        &self,
        id: InvoiceId,
        made: &RemoteId,
        intention: i64,
    ) -> Result<Next, Halt> {
        match self.service.invoice(made).await {
            Ok(snapshot) => {
                self.adopt(id, &snapshot, Some(intention))?;
                Ok(Next::Plan(Some(snapshot)))
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
        }
    }

    /// What a documented refusal means.
    async fn rejected(
        &self,
        id: InvoiceId,
        call: &Call,
        error: &CallError,
        seen: DateTime<Utc>,
    ) -> Result<Next, Halt> {
        if ends_run(error) {
            self.note(id, &answer_words(error))?;
            if error.fault == Fault::SignInNeeded && planted::is(Bug::DropQueueOnSignIn) {
                self.change_standing(id, |s| *s = conflict::synced())?;
            }
            return Err(stop_for(error.clone()));
        }
        match (&error.fault, call) {
            _ if planted::is(Bug::RefusedIsSettled) => {
                self.change_standing(id, |s| *s = conflict::synced())?;
            }
            (
                Fault::AlreadyExists,
                Call::Update {
                    reference: Some(reference),
                    ..
                },
            ) => return self.taken(id, reference).await,
            (
                Fault::NotFound,
                Call::Create { .. }
                | Call::Update {
                    customer: Some(_), ..
                },
            ) if self.has_lost_its_customer(id).await? => {
                self.note(id, CUSTOMER_LOST)?;
            }
            // The record moved there in the meantime: the next read tells.
            (Fault::StatusDenied | Fault::NotFound, _) => {
                self.count_attempt(id, &answer_words(error))?;
                return Ok(Next::Plan(self.read_invoice(id).await?));
            }
            // The same content would be refused again: a person has to mend it.
            (Fault::Invalid | Fault::NotProcessable | Fault::Refused, _) => {
                self.park(id, seen, &answer_words(error))?;
            }
            _ => self.count_attempt(id, &answer_words(error))?,
        }
        Ok(Next::Over)
    }

    /// Another invoice has this reference: never overwritten, a free one is proposed.
    async fn taken(&self, id: InvoiceId, reference: &str) -> Result<Next, Halt> {
        let proposal = match self.service.build_reference(self.shop).await {
            Ok(proposal) => proposal,
            Err(error) => return Err(stop_for(error)),
        };
        let now = (self.clock)();
        self.store.write(|w| {
            if w.invoice(id)?.reference != reference {
                // The person typed another one meanwhile.
                return Ok(());
            }
            if planted::is(Bug::RenameSilently) {
                let mut record = w.invoice(id)?;
                record.reference.clone_from(&proposal);
                return observe::put(w, &record, &conflict::pending(now));
            }
            let clash = Clash::new("reference", reference, clash::taken(reference, &proposal));
            let found = Conflict::<InvoiceSnapshot>::new(vec![clash], None, Some(proposal.clone()));
            let standing = w.invoice_standing(id)?;
            w.set_invoice_standing(id, &found.standing(&standing, now))
        })?;
        Ok(Next::Over)
    }

    /// The invoice there is ours. We made it as an empty draft: anything else in it is the change
    /// of someone there.
    fn adopt(
        &self,
        id: InvoiceId,
        snapshot: &InvoiceSnapshot,
        intention: Option<i64>,
    ) -> Result<(), Halt> {
        let mut made = InvoiceSnapshot {
            items: Vec::new(),
            status: Status::Draft,
            ..snapshot.clone()
        };
        if let (Some(row), true) = (intention, planted::is(Bug::SplitAdoption)) {
            self.store.write(|w| w.drop_intention(row))?;
        }
        Ok(self.store.write(|w| {
            let mut record = w.invoice(id)?;
            record.remote_id = Some(snapshot.remote_id.clone());
            let standing = w.invoice_standing(id)?;
            observe::put(w, &record, &standing)?;
            let sent = match record.customer {
                Some(customer) => w.customer(customer)?.remote_id,
                None => None,
            };
            // It was made for this customer, whatever form the reply has its identity in.
            made.customer = match (made.customer.take(), sent) {
                (Some(told), Some(sent)) if told.is_of_other_form(&sent) => Some(sent),
                (told, _) => told,
            };
            w.set_invoice_base(id, Some(&made))?;
            match intention {
                Some(row) => w.drop_intention(row),
                None => Ok(()),
            }
        })?)
    }
}

fn blocked(problem: &Problem) -> String {
    format!("{} ({})", problem.message, problem.field)
}

fn link_item(
    w: &Writer<'_>,
    id: InvoiceId,
    item: ItemId,
    remote: Option<RemoteId>,
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

//! What a run did to each record, for whoever watches: read off how the record stood before and
//! how it stands after.

use crate::call::CustomerValue;
use crate::observe::Step;
use crate::older::last_answer;
use crate::run::Run;
use counterfoil_domain::{CustomerId, InvoiceId, InvoiceSnapshot, Status};
use counterfoil_store::{Error, Reader, RunEffect, RunRecord, Standing, SyncState, Writer};

fn record(
    kind: &str,
    id: impl ToString,
    title: String,
    effect: RunEffect,
    answer: Option<String>,
) -> RunRecord {
    RunRecord {
        kind: kind.to_owned(),
        record: id.to_string(),
        title,
        effect,
        answer,
        paid: false,
    }
}

/// A record that was not here before.
pub(crate) fn new_here(kind: &str, id: impl ToString, title: String) -> RunRecord {
    record(kind, id, title, RunEffect::Arrived, None)
}

/// What a read of the service did to a record: nothing, where it told nothing new. A conflict is
/// told once, and again only where the other side changed.
fn by_reading(before: &Standing, after: &Standing, base_moved: bool) -> Option<RunEffect> {
    let told = before.sync == SyncState::Conflict && before.conflict == after.conflict;
    match after.sync {
        SyncState::Conflict if told => None,
        SyncState::Conflict => Some(RunEffect::Conflict),
        _ => base_moved.then_some(RunEffect::Arrived),
    }
}

/// What a person sees of an invoice. Times and computed amounts are told by some replies and not
/// by others, which is no news.
fn invoice_content(there: &InvoiceSnapshot) -> InvoiceSnapshot {
    InvoiceSnapshot {
        amount: None,
        tax_amount: None,
        created_at: None,
        updated_at: None,
        ..there.clone()
    }
}

/// Whether the payment is the service's news: a change of one's own is seen again once it was sent.
fn is_paid_now(
    before: &Standing,
    base: Option<&InvoiceSnapshot>,
    there: Option<&InvoiceSnapshot>,
) -> bool {
    let is_paid = |snapshot: &InvoiceSnapshot| snapshot.status == Status::Paid;
    before.sync == SyncState::Synced
        && base.is_some_and(|base| !is_paid(base))
        && there.is_some_and(is_paid)
}

/// What `taking_in` a read does to an invoice.
pub(crate) fn to_invoice(
    w: &Writer<'_>,
    id: InvoiceId,
    taking_in: impl FnOnce() -> Result<Step, Error>,
) -> Result<Option<RunRecord>, Error> {
    let content = || Ok::<_, Error>(w.invoice_base(id)?.as_ref().map(invoice_content));
    let (base, before) = (content()?, w.invoice_standing(id)?);
    taking_in()?;
    let there = content()?;
    let moved = there != base;
    Ok(match by_reading(&before, &w.invoice_standing(id)?, moved) {
        Some(effect) => Some(RunRecord {
            paid: is_paid_now(&before, base.as_ref(), there.as_ref()),
            ..record("invoice", id, w.invoice(id)?.reference, effect, None)
        }),
        None => None,
    })
}

/// What `taking_in` a read does to a customer.
pub(crate) fn to_customer(
    w: &Writer<'_>,
    id: CustomerId,
    taking_in: impl FnOnce() -> Result<Step, Error>,
) -> Result<Option<RunRecord>, Error> {
    let content = || Ok::<_, Error>(w.customer_base(id)?.as_ref().map(CustomerValue::from));
    let (base, before) = (content()?, w.customer_standing(id)?);
    taking_in()?;
    let moved = content()? != base;
    Ok(
        match by_reading(&before, &w.customer_standing(id)?, moved) {
            Some(effect) => {
                let name = w.customer(id)?.display_name();
                Some(record("customer", id, name, effect, None))
            }
            None => None,
        },
    )
}

/// What its turn to be sent did to a record; `called` where the service was asked for a change.
fn by_sending(standing: Standing, called: bool) -> Option<(RunEffect, Option<String>)> {
    Some(match standing.sync {
        // It waited before its turn: whoever made the change, the service has it now.
        SyncState::Synced => (RunEffect::Sent, None),
        SyncState::Conflict => (RunEffect::Conflict, None),
        SyncState::Parked => (RunEffect::SetAside, last_answer(&standing)),
        SyncState::Pending if called => (RunEffect::Waits, last_answer(&standing)),
        SyncState::Pending | SyncState::Local => return None,
    })
}

impl<S> Run<'_, S> {
    pub(crate) fn tell(&self, happened: impl IntoIterator<Item = RunRecord>) {
        happened.into_iter().for_each(|r| self.watcher.happened(r));
    }

    pub(crate) fn tell_sent_invoice(&self, id: InvoiceId, called: bool) {
        self.tell_sent("invoice", id, called, |r| {
            Ok((r.invoice(id)?.reference, r.invoice_standing(id)?))
        });
    }

    pub(crate) fn tell_sent_customer(&self, id: CustomerId, called: bool) {
        self.tell_sent("customer", id, called, |r| {
            Ok((r.customer(id)?.display_name(), r.customer_standing(id)?))
        });
    }

    fn tell_sent(
        &self,
        kind: &str,
        id: impl ToString,
        called: bool,
        read: impl FnOnce(&Reader<'_>) -> Result<(String, Standing), Error>,
    ) {
        // A record that was deleted meanwhile, or a store that fails, ends the turn elsewhere.
        if let Ok((title, standing)) = self.store.read(read)
            && let Some((effect, answer)) = by_sending(standing, called)
        {
            self.watcher
                .happened(record(kind, id, title, effect, answer));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_domain::RemoteId;

    fn standing(sync: SyncState, conflict: &str) -> Standing {
        Standing {
            sync,
            conflict: (!conflict.is_empty()).then(|| conflict.to_owned()),
            last_answer: Some("The quantity is too large.".to_owned()),
            ..Standing::default()
        }
    }

    #[test]
    fn a_payment_is_news_where_the_service_told_it_and_nothing_waited_here() {
        use SyncState::{Pending, Synced};
        let there = |status| {
            Some(InvoiceSnapshot {
                remote_id: RemoteId::new("r1"),
                reference: "BT1".into(),
                status,
                currency: "EUR".parse().unwrap(),
                customer: None,
                items: Vec::new(),
                amount: None,
                tax_amount: None,
                created_at: None,
                updated_at: None,
            })
        };
        for (before, was, is, news) in [
            (Synced, there(Status::Ready), there(Status::Paid), true),
            (Synced, there(Status::Draft), there(Status::Paid), true),
            (Synced, there(Status::Paid), there(Status::Paid), false),
            (Synced, there(Status::Ready), there(Status::Canceled), false),
            (Synced, None, there(Status::Paid), false),
            (Pending, there(Status::Ready), there(Status::Paid), false),
        ] {
            let before = standing(before, "");
            let told = is_paid_now(&before, was.as_ref(), is.as_ref());
            assert_eq!(told, news, "{was:?} {is:?}");
        }
    }

    #[test]
    fn a_read_tells_what_is_new_and_a_conflict_once() {
        use SyncState::{Conflict, Pending, Synced};
        for (before, after, moved, effect) in [
            ((Synced, ""), (Synced, ""), true, Some(RunEffect::Arrived)),
            ((Synced, ""), (Synced, ""), false, None),
            ((Pending, ""), (Pending, ""), false, None),
            ((Pending, ""), (Pending, ""), true, Some(RunEffect::Arrived)),
            (
                (Pending, ""),
                (Conflict, "1"),
                false,
                Some(RunEffect::Conflict),
            ),
            ((Conflict, "1"), (Conflict, "1"), true, None),
            (
                (Conflict, "1"),
                (Conflict, "2"),
                false,
                Some(RunEffect::Conflict),
            ),
            (
                (Conflict, "1"),
                (Synced, ""),
                true,
                Some(RunEffect::Arrived),
            ),
        ] {
            let (before, after) = (standing(before.0, before.1), standing(after.0, after.1));
            assert_eq!(
                by_reading(&before, &after, moved),
                effect,
                "{before:?} {after:?}"
            );
        }
    }

    #[test]
    fn sending_tells_where_the_record_stands_after_its_turn() {
        use SyncState::{Conflict, Local, Parked, Pending, Synced};
        for (sync, called, effect, answered) in [
            (Synced, true, Some(RunEffect::Sent), false),
            (Synced, false, Some(RunEffect::Sent), false),
            (Conflict, true, Some(RunEffect::Conflict), false),
            (Parked, true, Some(RunEffect::SetAside), true),
            (Parked, false, Some(RunEffect::SetAside), true),
            (Pending, true, Some(RunEffect::Waits), true),
            (Pending, false, None, false),
            (Local, true, None, false),
        ] {
            let told = by_sending(standing(sync, ""), called);
            assert_eq!(told.as_ref().map(|t| t.0), effect, "{sync} {called}");
            assert_eq!(told.is_some_and(|t| t.1.is_some()), answered, "{sync}");
        }
    }
}

//! One read of an invoice: what it means for the invoice here, and what is still remembered after.

use super::desk::{Desk, NOW, customer_there, lines};
use crate::call::{Attempt, Call, Outcome};
use crate::conflict::{Conflict, synced};
use crate::observe::{self, Step};
use crate::{Clash, project};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{Decimal, InvoiceSnapshot, RemoteId, Status};
use counterfoil_store::{Intention, RunEffect, Standing, SyncState};

fn minutes(count: i64) -> DateTime<Utc> {
    NOW + TimeDelta::minutes(count)
}

fn renames(reference: &str) -> Call {
    Call::Update {
        reference: Some(reference.into()),
        customer: None,
        currency: None,
    }
}

impl Desk {
    /// A call that was made before; its row.
    fn remember(&self, call: Call, outcome: Outcome, at: DateTime<Utc>) -> i64 {
        let attempt = Attempt {
            call,
            outcome,
            at,
            there: None,
        };
        self.intend(attempt.call.operation(), "BT1", &attempt)
    }

    pub(super) fn intend(&self, operation: &str, reference: &str, attempt: &Attempt) -> i64 {
        let intention = Intention {
            id: 0,
            account: self.account,
            kind: "invoice".into(),
            record: self.id.to_string(),
            operation: operation.into(),
            reference: reference.into(),
            fingerprint: String::new(),
            payload: serde_json::to_string(attempt).unwrap(),
            attempt: 1,
            created_at: NOW,
        };
        self.store.write(|w| w.put_intention(&intention)).unwrap()
    }

    /// The service shows `there` at `now`.
    fn shown(&self, there: &InvoiceSnapshot, now: DateTime<Utc>) -> Step {
        self.store
            .write(|w| observe::invoice(w, self.id, Some(there), now))
            .unwrap()
    }

    fn listed(&self, there: &InvoiceSnapshot) -> Option<RunEffect> {
        self.store
            .write(|w| observe::listed_invoice(w, self.account, there, NOW))
            .unwrap()
            .map(|record| record.effect)
    }

    pub(super) fn stands(&self, standing: &Standing) {
        self.store
            .write(|w| w.set_invoice_standing(self.id, standing))
            .unwrap();
    }

    fn count(&self) -> u64 {
        self.store.read(|r| r.counts()).unwrap().all
    }
}

#[test]
fn a_value_that_our_own_unclear_call_left_there_is_no_conflict() {
    let mut desk = Desk::new(&lines());
    desk.edit(|invoice| invoice.reference = "NEW".into());
    desk.remote.reference = "FIRST-TRY".into();
    desk.remember(renames("FIRST-TRY"), Outcome::Unclear, NOW);
    assert_eq!(desk.read_there(), Step::Send(renames("NEW")));
}

#[test]
fn a_taken_reference_waits_until_it_is_changed_or_decided() {
    for (sync, proposal, taken, waits) in [
        (SyncState::Conflict, Some("BT9"), "BT1", true),
        (SyncState::Pending, Some("BT9"), "BT1", false),
        (SyncState::Conflict, None, "BT1", false),
        (SyncState::Conflict, Some("BT9"), "BEFORE", false),
    ] {
        let desk = Desk::new(&lines());
        desk.edit(|invoice| invoice.items[0].price = Decimal::new(2, 0));
        let clash = vec![Clash::new("reference", taken, "another invoice")];
        let found = Conflict::<InvoiceSnapshot>::new(clash, None, proposal.map(Into::into));
        desk.stands(&Standing {
            sync,
            ..found.standing(&desk.standing(), NOW)
        });
        let is_asked = desk.read_there() == Step::Conflict;
        assert_eq!(is_asked, waits, "{sync:?} {proposal:?} {taken}");
    }
}

#[test]
fn what_the_service_would_not_take_is_not_sent() {
    let desk = Desk::new(&lines());
    desk.edit(|invoice| invoice.reference = "x".repeat(51));
    let step = desk.read_there();
    assert!(matches!(step, Step::Blocked(_)), "{step:?}");
}

#[test]
fn an_earlier_state_is_left_alone_at_first_and_forgotten_once_the_service_is_right_again() {
    let mut base = lines();
    base.updated_at = Some(minutes(10));
    let desk = Desk::new(&base);
    desk.edit(|invoice| invoice.items[0].price = Decimal::new(2, 0));
    let old = InvoiceSnapshot {
        reference: "OLD".into(),
        updated_at: Some(minutes(9)),
        ..base.clone()
    };
    assert_eq!(desk.shown(&old, minutes(20)), Step::Stale);
    assert_eq!(desk.standing().older_since, Some(minutes(20)));
    assert_eq!(desk.shown(&old, minutes(21)), Step::Stale);
    let step = desk.shown(&base, minutes(21));
    assert!(
        matches!(step, Step::Send(Call::UpdateItem { .. })),
        "{step:?}"
    );
    assert_eq!(desk.standing().older_since, None);
    assert_eq!(desk.invoice().reference, "BT1");
}

#[test]
fn an_earlier_state_that_lasts_waits_for_a_person_who_sees_both_values() {
    let mut base = lines();
    base.updated_at = Some(minutes(10));
    let desk = Desk::new(&base);
    let old = InvoiceSnapshot {
        reference: "OLD".into(),
        updated_at: Some(minutes(9)),
        ..base
    };
    assert_eq!(desk.shown(&old, minutes(20)), Step::Stale);
    assert_eq!(desk.shown(&old, minutes(22)), Step::Conflict);
    let standing = desk.standing();
    assert_eq!(standing.older_since, None);
    assert!(standing.last_answer.unwrap().contains("went back"));
    let fields = desk.disputed().fields().to_vec();
    assert_eq!(
        (fields[0].mine.as_str(), fields[0].theirs.as_str()),
        ("BT1", "OLD")
    );
}

#[test]
fn what_a_person_is_asked_about_is_not_older_than_itself() {
    let mut base = lines();
    base.updated_at = Some(minutes(10));
    let desk = Desk::new(&base);
    desk.edit(|invoice| invoice.reference = "MINE".into());
    let as_of = |reference: &str, at| InvoiceSnapshot {
        reference: reference.into(),
        updated_at: Some(minutes(at)),
        ..base.clone()
    };
    assert_eq!(
        desk.shown(&as_of("THEIRS", 12), minutes(20)),
        Step::Conflict
    );
    // A copy that lags behind what is asked about, though it is later than the base.
    assert_eq!(desk.shown(&as_of("BETWEEN", 11), minutes(21)), Step::Stale);
}

#[test]
fn an_invoice_moved_to_a_customer_who_is_not_there_yet_waits_for_that_one() {
    let desk = Desk::new(&lines());
    let mut newcomer = project::new_customer(&customer_there("new"), desk.account, NOW);
    newcomer.remote_id = None;
    desk.store
        .write(|w| w.put_customer(&newcomer, &Standing::default()))
        .unwrap();
    desk.edit(|invoice| invoice.customer = Some(newcomer.id));
    assert_eq!(desk.read_there(), Step::NeedsCustomer);
}

#[test]
fn an_identity_that_names_another_invoice_by_now_leaves_ours_alone_and_says_so() {
    let mut base = lines();
    base.created_at = Some(minutes(0));
    let desk = Desk::new(&base);
    desk.stands(&Standing {
        older_since: Some(minutes(1)),
        ..synced()
    });
    let other = InvoiceSnapshot {
        reference: "OTHER".into(),
        created_at: Some(minutes(60)),
        ..base
    };
    assert_eq!(desk.shown(&other, minutes(90)), Step::Conflict);
    let standing = desk.standing();
    assert_eq!(standing.older_since, None);
    assert!(standing.last_answer.unwrap().contains("another record"));
    assert_eq!(desk.invoice().reference, "BT1");
}

#[test]
fn a_clash_over_the_customer_gives_names_and_any_other_what_was_typed() {
    let mut desk = Desk::new(&lines());
    let mine = desk.customers["c2"];
    desk.edit(|invoice| {
        invoice.customer = Some(mine);
        invoice.reference = "c2".into();
    });
    desk.remote.customer = Some(RemoteId::new("c3"));
    desk.remote.reference = "c3".into();
    assert_eq!(desk.read_there(), Step::Conflict);
    let stored = Conflict::<InvoiceSnapshot>::of(&desk.standing()).unwrap();
    let of = |key: &str| {
        let field = stored.fields.iter().find(|f| f.key == key).unwrap();
        (field.mine.to_string(), field.theirs.to_string())
    };
    let named = |mine: &str, theirs: &str| (mine.to_owned(), theirs.to_owned());
    assert_eq!(of("customer"), named("Customer c2", "Customer c3"));
    assert_eq!(of("reference"), named("c2", "c3"));
}

#[test]
fn a_listed_invoice_is_looked_at_where_it_changed_there_or_waits_here() {
    let older = Standing {
        older_since: Some(NOW),
        ..synced()
    };
    let waits = crate::conflict::pending(NOW);
    for (before, change, told) in [
        (synced(), "", None),
        (synced(), "NEWS", Some(RunEffect::Arrived)),
        (waits.clone(), "", None),
        (waits, "NEWS", Some(RunEffect::Arrived)),
        (older, "", None),
    ] {
        let desk = Desk::new(&lines());
        desk.stands(&before);
        let mut there = lines();
        there.reference.push_str(change);
        // A list may leave the customer out; that is no news.
        there.customer = None;
        let case = format!("{before:?} {change:?}");
        assert_eq!(desk.listed(&there), told, "{case}");
        assert_eq!(desk.invoice().reference, there.reference, "{case}");
        assert_eq!(desk.standing(), synced(), "{case}");
        assert_eq!(desk.count(), 1, "{case}");
    }
}

#[test]
fn a_listed_invoice_is_new_here_unless_a_creation_of_ours_is_not_confirmed() {
    for (operation, reference, taken_in) in [
        ("invoices.create", "BT9", false),
        ("invoices.create", "BT8", true),
        ("invoices.update", "BT9", true),
        ("invoices.update", "BT8", true),
    ] {
        let desk = Desk::new(&lines());
        let attempt = Attempt {
            call: renames(reference),
            outcome: Outcome::Unclear,
            at: NOW,
            there: None,
        };
        desk.intend(operation, reference, &attempt);
        let there = InvoiceSnapshot {
            remote_id: RemoteId::new("r9"),
            reference: "BT9".into(),
            ..lines()
        };
        let told = desk.listed(&there);
        let case = format!("{operation} {reference}");
        assert_eq!(told, taken_in.then_some(RunEffect::Arrived), "{case}");
        assert_eq!(desk.count(), 1 + u64::from(taken_in), "{case}");
    }
}

#[test]
fn an_invoice_that_the_list_calls_by_another_form_of_its_identity_is_the_same_invoice() {
    let base = InvoiceSnapshot {
        created_at: Some(minutes(0)),
        ..lines()
    };
    for (reference, created, count) in [("BT1", 0, 1), ("BT2", 0, 2), ("BT1", 9, 2)] {
        let desk = Desk::new(&base);
        let there = InvoiceSnapshot {
            remote_id: RemoteId::new("73"),
            reference: reference.into(),
            created_at: Some(minutes(created)),
            ..lines()
        };
        desk.listed(&there);
        let case = format!("{reference} {created}");
        assert_eq!(desk.count(), count, "{case}");
        let linked = desk.invoice().remote_id.unwrap();
        let expected = if count == 1 { "73" } else { "r1" };
        assert_eq!(linked.as_str(), expected, "{case}");
    }
}

#[test]
fn what_has_something_to_send_waits_and_what_was_set_aside_stays_so() {
    let parked = Standing {
        sync: SyncState::Parked,
        last_answer: Some("The name is too long.".into()),
        ..crate::conflict::pending(NOW)
    };
    for (before, after) in [
        (synced(), crate::conflict::pending(NOW)),
        (parked.clone(), parked),
    ] {
        let desk = Desk::new(&lines());
        desk.edit(|invoice| invoice.reference = "MINE".into());
        desk.stands(&before);
        assert_eq!(desk.read_there(), Step::Send(renames("MINE")));
        assert_eq!(desk.standing(), after);
    }
}

#[test]
fn a_call_is_remembered_while_it_may_still_land() {
    let create = || Call::Create {
        reference: "BT1".into(),
        customer: RemoteId::new("c1"),
        currency: "EUR".into(),
    };
    let moved = || Call::SetStatus {
        status: Status::Ready,
    };
    let day = 24 * 60;
    use Outcome::{Done, Intended, Unclear};
    use Status::{Canceled, Draft, Paid, Ready};
    for (call, outcome, there, age, left) in [
        (renames("N"), Done, Draft, 1, None),
        (renames("N"), Unclear, Draft, 1, Some(Unclear)),
        (renames("N"), Unclear, Draft, day, Some(Unclear)),
        (renames("N"), Unclear, Draft, day + 1, None),
        (renames("N"), Intended, Draft, 1, Some(Unclear)),
        (create(), Intended, Draft, 1, None),
        (create(), Unclear, Draft, 1, Some(Unclear)),
        (moved(), Unclear, Ready, 1, Some(Unclear)),
        (renames("N"), Unclear, Ready, 1, None),
        (moved(), Unclear, Paid, 1, None),
        (moved(), Unclear, Canceled, 1, None),
    ] {
        let desk = Desk::new(&lines());
        let at = minutes(0);
        desk.remember(call.clone(), outcome, at);
        let record = desk.id.to_string();
        let kept = desk
            .store
            .write(|w| {
                let memory = observe::remembered(w, &record)?;
                observe::forget(w, &record, &memory, Some(there), minutes(age))?;
                observe::remembered(w, &record)
            })
            .unwrap();
        let case = format!("{call:?} {outcome:?} {there} after {age} minutes");
        let kept: Vec<_> = kept.into_iter().map(|m| m.attempt).collect();
        assert_eq!(kept.first().map(|a| a.outcome), left, "{case}");
        // Since when it may land does not begin anew.
        assert!(kept.iter().all(|a| a.at == at), "{case}");
    }
}

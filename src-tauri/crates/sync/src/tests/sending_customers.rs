//! Sending customers: what each answer of the service comes to, here and there.

use super::counter::Counter;
use super::desk::NOW;
use super::pull::{Place, failed, offline};
use crate::conflict::pending;
use counterfoil_domain::{Customer, CustomerId};
use counterfoil_remote::{CallError, Certainty, Fault};
use counterfoil_store::SyncState;

fn refused(fault: Fault) -> CallError {
    failed(Certainty::Rejected, fault)
}

fn unclear() -> CallError {
    failed(Certainty::Unknown, Fault::TimedOut)
}

fn edited(place: &Place, id: CustomerId, change: impl FnOnce(&mut Customer)) {
    let mut here = place.store.read(|r| r.customer(id)).unwrap();
    change(&mut here);
    let write = place.store.write(|w| w.put_customer(&here, &pending(NOW)));
    write.unwrap();
}

/// What one answer to `operation` comes to: how the customer stands, how often it was tried in vain,
/// whether the run ended, and how many calls are remembered.
fn after(operation: &'static str, error: CallError, done: bool) -> (SyncState, u32, bool, usize) {
    let place = Place::new();
    let counter = Counter::new(&place);
    let id = if operation == "customers.create" {
        place.new_customer("new")
    } else {
        let id = place.known_customer(&counter);
        edited(&place, id, |c| c.phone = "+49 30 901820".into());
        id
    };
    counter.fails(operation, error, done);
    let (report, _) = counter.sync();
    assert!(counter.there.lock().unwrap().customers.len() <= 1);
    let standing = place.customer_stands(id);
    (
        standing.sync,
        standing.attempts,
        report.stop.is_some(),
        place.remembered(),
    )
}

#[test]
fn each_answer_is_understood_by_what_it_says_of_the_customer() {
    use SyncState::{Parked, Pending, Synced};
    for operation in ["customers.create", "customers.update"] {
        for (error, done, expected) in [
            (refused(Fault::SignInNeeded), false, (Pending, 0, true, 0)),
            (refused(Fault::Unavailable), false, (Pending, 0, true, 0)),
            (offline(), false, (Pending, 0, true, 0)),
            (refused(Fault::Invalid), false, (Parked, 0, false, 0)),
            (refused(Fault::NotProcessable), false, (Parked, 0, false, 0)),
            (refused(Fault::Refused), false, (Parked, 0, false, 0)),
            (refused(Fault::Forbidden), false, (Pending, 1, false, 0)),
            (unclear(), false, (Pending, 1, false, 1)),
            (
                failed(Certainty::Unknown, Fault::Unavailable),
                false,
                (Pending, 0, false, 1),
            ),
            (unclear(), true, (Synced, 0, false, 0)),
        ] {
            let case = format!("{operation} {error:?} {done}");
            assert_eq!(after(operation, error, done), expected, "{case}");
        }
    }
}

#[test]
fn a_customer_changed_and_one_made_are_there_and_the_calls_counted() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let known = place.known_customer(&counter);
    edited(&place, known, |c| c.phone = "+49 30 901820".into());
    place.new_customer("new");
    let (report, _) = counter.sync();
    assert_eq!((report.stop, report.calls), (None, 2));
    let there = counter.there.lock().unwrap();
    assert_eq!(there.customers["c1"].phone, "+49 30 901820");
    assert_eq!(there.customers["new-1"].business_name, "Customer new");
}

#[test]
fn a_creation_that_was_lost_is_found_by_its_whole_content_and_not_among_those_known_here() {
    let place = Place::new();
    let counter = Counter::new(&place);
    // Two persons of the same name: the one there is the first, and the second is not yet there.
    place.known_customer(&counter);
    let second = place.new_customer("c1");
    counter.fails("customers.create", unclear(), false);
    counter.sync();
    let read = place.store.read(|r| r.customer(second)).unwrap();
    assert_eq!(read.remote_id, None, "the first is somebody else");
    counter.sync();
    assert_eq!(counter.there.lock().unwrap().customers.len(), 2);

    // Somebody of another name is not taken for the one that was lost.
    let place = Place::new();
    let counter = Counter::new(&place);
    let id = place.new_customer("new");
    counter.fails("customers.create", unclear(), false);
    counter.meanwhile("customers.create", move |counter| {
        let other = super::desk::customer_there("other");
        counter
            .there
            .lock()
            .unwrap()
            .customers
            .insert("other".into(), other);
    });
    counter.sync();
    let read = place.store.read(|r| r.customer(id)).unwrap();
    assert_eq!(read.remote_id, None);
}

#[test]
fn a_customer_that_is_gone_there_waits_for_a_person_and_one_that_may_not_be_read_is_counted() {
    for (fault, sync, attempts) in [
        (Fault::NotFound, SyncState::Conflict, 0),
        (Fault::Forbidden, SyncState::Pending, 1),
        (Fault::Unavailable, SyncState::Pending, 0),
    ] {
        let place = Place::new();
        let counter = Counter::new(&place);
        let id = place.known_customer(&counter);
        edited(&place, id, |c| c.phone = "+49 30 901820".into());
        counter.fails("customers.get", refused(fault.clone()), false);
        counter.sync();
        let standing = place.customer_stands(id);
        assert_eq!(
            (standing.sync, standing.attempts),
            (sync, attempts),
            "{fault:?}"
        );
        assert_eq!(counter.count("customers.update"), 0);
    }
}

#[test]
fn a_customer_that_needed_no_call_is_not_told_as_waiting() {
    let place = Place::new();
    let counter = Counter::new(&place);
    place.new_customer("new");
    // Looked for first, as a creation may have been lost; the search ends without an answer.
    counter.fails("customers.create", unclear(), false);
    counter.sync();
    counter.meanwhile("invoices.list", |counter| {
        counter.fails("customers.list", refused(Fault::Forbidden), false);
    });
    let (report, ledger) = counter.sync();
    assert_eq!(report.calls, 0);
    assert!(ledger.happened.lock().unwrap().is_empty());
}

#[test]
fn an_invoice_that_cannot_go_without_its_customer_says_what_is_missing() {
    let words = |set: fn(&Place, &Counter<'_>, CustomerId) -> Option<CustomerId>| {
        let place = Place::new();
        let counter = Counter::new(&place);
        let known = place.known_customer(&counter);
        let id = place.new_draft("BT1", known, 0);
        let mut here = place.invoice(id);
        here.customer = set(&place, &counter, known);
        let put = |w: &counterfoil_store::Writer<'_>| crate::observe::put(w, &here, &pending(NOW));
        place.store.write(put).unwrap();
        counter.sync();
        assert_eq!(counter.count("invoices.create"), 0);
        place.stands(id).last_answer.unwrap_or_default()
    };
    let nobody = words(|_, _, _| None);
    assert!(nobody.starts_with("Choose whom"), "{nobody}");
    let not_there_yet = words(|place, counter, _| {
        counter.fails("customers.create", refused(Fault::Forbidden), false);
        Some(place.new_customer("new"))
    });
    assert!(not_there_yet.starts_with("Waits until"), "{not_there_yet}");
    let gone = words(|place, counter, id| {
        edited(place, id, |c| c.phone = "+49 30 901820".into());
        counter.fails("customers.get", refused(Fault::NotFound), false);
        Some(id)
    });
    assert!(gone.starts_with("Its customer is no longer"), "{gone}");
    let of_this_computer = words(|place, _, _| {
        let id = place.new_customer("mine");
        edited(place, id, |c| c.account = None);
        Some(id)
    });
    assert!(
        of_this_computer.contains("this computer only"),
        "{of_this_computer}"
    );
}

#[test]
fn an_invoice_whose_customer_is_gone_there_waits_for_a_decision_about_the_customer() {
    for (gone, words) in [(true, "customer is no longer"), (false, "It failed.")] {
        let place = Place::new();
        let counter = Counter::new(&place);
        let customer = place.known_customer(&counter);
        let id = place.new_draft("BT1", customer, 0);
        counter.fails("invoices.create", refused(Fault::NotFound), false);
        if gone {
            counter.meanwhile("invoices.create", move |counter| {
                counter.there.lock().unwrap().customers.clear();
            });
        }
        counter.sync();
        let answer = place.stands(id).last_answer.unwrap_or_default();
        if gone {
            assert!(answer.contains(words), "{answer}");
            let standing = place.customer_stands(customer);
            assert_eq!(standing.sync, SyncState::Conflict);
        } else {
            assert_eq!(place.customer_stands(customer).sync, SyncState::Synced);
            assert!(!answer.contains("customer is no longer"), "{answer}");
        }
    }
}

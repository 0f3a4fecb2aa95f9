//! Sending invoices: what each answer of the service comes to, here and there.

use super::counter::Counter;
use super::pull::{Place, failed, offline};
use crate::run::ATTEMPTS_MAX;
use crate::{Stop, observe};
use counterfoil_domain::{Invoice, InvoiceId, RemoteId, Status};
use counterfoil_remote::{CallError, Certainty, Fault};
use counterfoil_store::{RunEffect, SyncState};

fn refused(fault: Fault) -> CallError {
    failed(Certainty::Rejected, fault)
}

fn unclear() -> CallError {
    failed(Certainty::Unknown, Fault::TimedOut)
}

fn renamed(invoice: &mut Invoice) {
    invoice.reference = "RENAMED".into();
}

#[test]
fn what_waits_goes_there_in_turn_and_how_far_it_is_is_told() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.new_customer("newcomer");
    let ids = [
        place.new_draft("BT1", customer, 1),
        place.new_draft("BT2", customer, 2),
    ];
    let (report, ledger) = counter.sync();
    assert_eq!((report.stop, report.calls), (None, 5));
    assert_eq!(
        *ledger.progress.lock().unwrap(),
        [(0, Some(3)), (1, Some(3)), (2, Some(3))]
    );
    let sent = |title: &str| (title.to_owned(), RunEffect::Sent);
    assert_eq!(
        *ledger.happened.lock().unwrap(),
        [sent("Customer newcomer"), sent("BT1"), sent("BT2")]
    );
    for id in ids {
        assert_eq!(place.stands(id).sync, SyncState::Synced);
        let line = place.invoice(id).items[0].remote_id.clone();
        assert!(line.is_some(), "the line here is the one there");
    }
    assert_eq!(place.remembered(), 0);
    assert_eq!(counter.sync().0.calls, 0);
}

#[test]
fn what_needed_no_call_is_not_told_as_sent() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.new_draft("BT1", customer, 0);
    let mut here = place.invoice(id);
    here.customer = None;
    let waits = crate::conflict::pending(super::desk::NOW);
    place
        .store
        .write(|w| observe::put(w, &here, &waits))
        .unwrap();
    let (report, ledger) = counter.sync();
    assert_eq!((report.stop, report.calls), (None, 0));
    assert!(ledger.happened.lock().unwrap().is_empty());
}

#[test]
fn what_was_called_for_in_vain_is_told_as_waiting() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    place.changed_draft(&counter, "BT1", customer, renamed);
    place.new_customer("new");
    for operation in ["customers.create", "invoices.update"] {
        counter.fails(operation, refused(Fault::Forbidden), false);
    }
    let (_, ledger) = counter.sync();
    let told = ledger.happened.lock().unwrap();
    let effects: Vec<_> = told.iter().map(|(_, effect)| *effect).collect();
    assert_eq!(effects, [RunEffect::Waits, RunEffect::Waits]);
}

/// So many invoices, of which those at `bad` may not be read; the progress told and the end.
fn unreadable(count: i64, bad: &[i64]) -> (Vec<u64>, Option<Stop>) {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    for turn in 0..count {
        let new = format!("NEW{turn}");
        place.changed_draft(&counter, &format!("BT{turn}"), customer, |i| {
            i.reference = new
        });
    }
    let closed = bad.iter().map(|turn| format!("there-BT{turn}"));
    counter.there.lock().unwrap().closed.extend(closed);
    let (report, ledger) = counter.sync();
    let told = ledger.progress.lock().unwrap();
    (told.iter().map(|(done, _)| *done).collect(), report.stop)
}

#[test]
fn three_that_fail_in_a_row_end_the_run_and_two_do_not() {
    let (told, stop) = unreadable(5, &[0, 1, 2]);
    assert_eq!(told, [0, 1, 2]);
    assert!(matches!(stop, Some(Stop::Failed(_))), "{stop:?}");
    let (told, stop) = unreadable(5, &[0, 1, 3, 4]);
    assert_eq!(told, [0, 1, 2, 3, 4]);
    assert!(matches!(stop, Some(Stop::Failed(_))), "{stop:?}");
    let (told, stop) = unreadable(5, &[]);
    assert_eq!((told, stop), (vec![0, 1, 2, 3, 4], None));
}

/// What one answer to a renaming comes to.
#[derive(Debug, PartialEq)]
struct After {
    sync: SyncState,
    attempts: u32,
    answer: Option<String>,
    stopped: bool,
    remembered: usize,
    calls: u64,
}

fn after(error: CallError, done: bool) -> After {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.changed_draft(&counter, "BT1", customer, renamed);
    counter.fails("invoices.update", error, done);
    let (report, _) = counter.sync();
    let standing = place.stands(id);
    After {
        sync: standing.sync,
        attempts: standing.attempts,
        answer: standing.last_answer,
        stopped: report.stop.is_some(),
        remembered: place.remembered(),
        calls: report.calls,
    }
}

#[test]
fn each_answer_to_a_change_is_understood_by_what_it_says_of_the_record() {
    let failed_so = Some("It failed.".to_owned());
    let waits = |attempts, stopped, remembered| After {
        sync: SyncState::Pending,
        attempts,
        answer: failed_so.clone(),
        stopped,
        remembered,
        calls: 1,
    };
    // It says something of the service or the sign-in, not of the record.
    for fault in [
        Fault::SignInNeeded,
        Fault::OtherUser,
        Fault::TooMany { retry_after: None },
        Fault::Unavailable,
        Fault::TimedOut,
    ] {
        assert_eq!(
            after(refused(fault.clone()), false),
            waits(0, true, 0),
            "{fault:?}"
        );
    }
    assert_eq!(after(offline(), false), waits(0, true, 0));
    let not_sent = failed(Certainty::NotSent, Fault::Malformed);
    assert_eq!(after(not_sent, false), waits(1, true, 0));
    // A person has to mend it.
    for fault in [Fault::Invalid, Fault::NotProcessable, Fault::Refused] {
        let parked = After {
            sync: SyncState::Parked,
            ..waits(0, false, 0)
        };
        assert_eq!(after(refused(fault.clone()), false), parked, "{fault:?}");
    }
    // It may be other tomorrow.
    assert_eq!(after(refused(Fault::Forbidden), false), waits(1, false, 0));
    // It may have been done, and was not; or it was.
    assert_eq!(after(unclear(), false), waits(1, false, 1));
    let done = after(unclear(), true);
    assert_eq!((done.sync, done.attempts), (SyncState::Synced, 0));
    assert_eq!((done.stopped, done.remembered), (false, 0));
    // The record moved meanwhile: it is read, and asked once more at the next sync.
    let moved = after(refused(Fault::StatusDenied), false);
    assert_eq!((moved.sync, moved.attempts), (SyncState::Pending, 2));
    assert_eq!((moved.stopped, moved.calls), (false, 1));
}

#[test]
fn the_field_that_the_service_names_is_told() {
    let error = CallError {
        field: Some("reference".into()),
        ..refused(Fault::Invalid)
    };
    let told = after(error, false).answer;
    assert_eq!(told.as_deref(), Some("It failed. (reference)"));
}

#[test]
fn after_five_refusals_a_record_is_set_aside() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.changed_draft(&counter, "BT1", customer, renamed);
    for attempt in 1..=ATTEMPTS_MAX {
        assert_eq!(place.stands(id).sync, SyncState::Pending);
        counter.fails("invoices.update", refused(Fault::Forbidden), false);
        counter.sync();
        assert_eq!(place.stands(id).attempts, attempt);
    }
    assert_eq!(place.stands(id).sync, SyncState::Parked);
    let before = counter.count("invoices.update");
    counter.sync();
    assert_eq!(counter.count("invoices.update"), before);
}

#[test]
fn what_cannot_be_sent_as_it_is_says_why() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.changed_draft(&counter, "BT1", customer, |i| i.reference = "x".repeat(51));
    assert_eq!(counter.sync().0.calls, 0);
    let standing = place.stands(id);
    assert_eq!(standing.sync, SyncState::Parked);
    let words = standing.last_answer.unwrap();
    assert!(
        words.ends_with("(reference)") && words.len() > 20,
        "{words}"
    );
}

/// A draft whose creation is answered with `error`; the place is kept for a look.
fn created(error: CallError, done: bool, look: impl FnOnce(&Place, &Counter<'_>, InvoiceId)) {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.new_draft("BT1", customer, 0);
    counter.fails("invoices.create", error, done);
    counter.sync();
    look(&place, &counter, id);
}

#[test]
fn a_creation_whose_answer_was_lost_is_looked_for_and_never_made_twice() {
    created(unclear(), true, |place, counter, id| {
        assert_eq!(place.stands(id).sync, SyncState::Synced);
        assert_eq!(counter.count("invoices.create"), 1);
        assert_eq!(counter.there.lock().unwrap().invoices.len(), 1);
        assert_eq!(place.remembered(), 0);
    });
    created(unclear(), false, |place, counter, id| {
        assert_eq!(place.stands(id).attempts, 1);
        assert_eq!(place.remembered(), 1);
        counter.sync();
        assert_eq!(place.stands(id).sync, SyncState::Synced);
        assert_eq!(counter.there.lock().unwrap().invoices.len(), 1);
    });
    // Known as taken, and it was ours that took it.
    created(refused(Fault::AlreadyExists), true, |place, counter, id| {
        assert_eq!(place.stands(id).sync, SyncState::Synced);
        assert_eq!(counter.count("invoices.reference"), 0);
    });
}

#[test]
fn a_creation_of_ours_that_the_list_shows_first_is_not_taken_for_somebody_elses() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.new_draft("BT1", customer, 0);
    counter.fails("invoices.create", unclear(), true);
    counter.meanwhile("invoices.create", |counter| {
        counter.fails("invoices.list", offline(), false);
    });
    let (report, _) = counter.sync();
    assert!(matches!(report.stop, Some(Stop::Offline(_))));
    counter.sync();
    assert_eq!(place.count(), 1);
    assert_eq!(place.stands(id).sync, SyncState::Synced);
}

#[test]
fn a_creation_that_is_refused_is_counted_set_aside_or_ends_the_run() {
    for (fault, sync, attempts) in [
        (Fault::Forbidden, SyncState::Pending, 1),
        (Fault::Invalid, SyncState::Parked, 0),
        (Fault::SignInNeeded, SyncState::Pending, 0),
    ] {
        created(refused(fault.clone()), false, |place, counter, id| {
            let standing = place.stands(id);
            assert_eq!(
                (standing.sync, standing.attempts),
                (sync, attempts),
                "{fault:?}"
            );
            assert_eq!(place.remembered(), 0, "{fault:?}");
            assert_eq!(counter.count("invoices.reference"), 0, "{fault:?}");
        });
    }
}

#[test]
fn a_reference_taken_by_another_invoice_is_left_to_it_and_a_free_one_proposed() {
    created(refused(Fault::AlreadyExists), false, |place, _, id| {
        let standing = place.stands(id);
        assert_eq!(standing.sync, SyncState::Conflict);
        assert!(standing.conflict.unwrap().contains("BT-FREE"));
        assert_eq!(place.remembered(), 0);
    });
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.changed_draft(&counter, "BT1", customer, renamed);
    counter.fails("invoices.update", refused(Fault::AlreadyExists), false);
    counter.sync();
    assert!(place.stands(id).conflict.unwrap().contains("BT-FREE"));
}

#[test]
fn a_reference_typed_anew_while_the_service_says_that_the_old_one_is_taken_is_sent_next() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.changed_draft(&counter, "BT1", customer, renamed);
    counter.fails("invoices.update", refused(Fault::AlreadyExists), false);
    counter.meanwhile("invoices.reference", move |counter| {
        let place = counter.place;
        let mut here = place.invoice(id);
        here.reference = "ANOTHER".into();
        let pending = crate::conflict::pending(super::desk::NOW);
        place
            .store
            .write(|w| observe::put(w, &here, &pending))
            .unwrap();
    });
    counter.sync();
    assert_eq!(place.stands(id).sync, SyncState::Pending);
    counter.sync();
    let there = counter.there.lock().unwrap();
    assert_eq!(there.invoices["there-BT1"].reference, "ANOTHER");
}

#[test]
fn what_a_person_mended_while_the_service_refused_it_is_not_set_aside() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.changed_draft(&counter, "BT1", customer, renamed);
    counter.fails("invoices.update", refused(Fault::Invalid), false);
    counter.meanwhile("invoices.update", move |counter| {
        let mut here = counter.place.invoice(id);
        here.reference = "MENDED".into();
        here.updated_at += chrono::TimeDelta::seconds(1);
        let pending = crate::conflict::pending(super::desk::NOW);
        let put = counter
            .place
            .store
            .write(|w| observe::put(w, &here, &pending));
        put.unwrap();
    });
    counter.sync();
    assert_eq!(place.stands(id).sync, SyncState::Pending);
}

#[test]
fn an_invoice_taken_to_another_account_while_it_was_read_is_not_sent() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.changed_draft(&counter, "BT1", customer, renamed);
    // Its own read, right before the call.
    counter.meanwhile("invoices.get", move |counter| {
        let place = counter.place;
        let mut here = place.invoice(id);
        here.account = None;
        let pending = crate::conflict::pending(super::desk::NOW);
        place
            .store
            .write(|w| observe::put(w, &here, &pending))
            .unwrap();
    });
    let (report, _) = counter.sync();
    assert_eq!(report.stop, None);
    assert_eq!(counter.count("invoices.update"), 0);
    assert_eq!(place.remembered(), 0);
}

#[test]
fn an_invoice_that_went_missing_there_since_the_list_was_read_waits_for_a_person() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.changed_draft(&counter, "BT1", customer, renamed);
    counter.meanwhile("invoices.get", |counter| {
        counter.there.lock().unwrap().invoices.clear();
    });
    let (report, _) = counter.sync();
    assert_eq!((report.stop, report.calls), (None, 0));
    assert_eq!(place.stands(id).sync, SyncState::Conflict);
}

#[test]
fn a_made_invoice_that_could_not_be_read_is_known_by_its_identity() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.new_draft("BT1", customer, 0);
    counter.fails("invoices.get", offline(), false);
    let (report, _) = counter.sync();
    assert!(matches!(report.stop, Some(Stop::Offline(_))));
    assert!(place.invoice(id).remote_id.is_some());
    counter.sync();
    assert_eq!(counter.count("invoices.create"), 1);
    assert_eq!(place.stands(id).sync, SyncState::Synced);
}

#[test]
fn an_invoice_made_ready_or_filled_there_before_we_saw_it_was_made_by_us_empty() {
    let place = Place::new();
    let counter = Counter::new(&place);
    let customer = place.known_customer(&counter);
    let id = place.new_draft("BT1", customer, 0);
    // Someone there adds a line between our creation and the read after it.
    counter.meanwhile("invoices.get", move |counter| {
        let mut there = counter.there.lock().unwrap();
        let made = there.invoices.values_mut().next().unwrap();
        made.items.push(super::there("theirs", "Lamp", 30));
    });
    counter.sync();
    let names: Vec<String> = place
        .invoice(id)
        .items
        .into_iter()
        .map(|i| i.name)
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let there = counter.there.lock().unwrap();
    let items = &there.invoices.values().next().unwrap().items;
    assert_eq!(items.len(), 2, "theirs stays there, and ours is added");
}

#[test]
fn an_invoice_closed_there_before_we_saw_it_is_asked_about() {
    for status in [Status::Canceled, Status::Ready] {
        let place = Place::new();
        let counter = Counter::new(&place);
        let customer = place.known_customer(&counter);
        let id = place.new_draft("BT1", customer, 0);
        counter.meanwhile("invoices.get", move |counter| {
            let mut there = counter.there.lock().unwrap();
            there.invoices.values_mut().next().unwrap().status = status;
        });
        counter.sync();
        assert_eq!(place.stands(id).sync, SyncState::Conflict, "{status}");
        assert_eq!(counter.count("items.add"), 0, "{status}");
        assert_eq!(counter.count("invoices.status"), 0, "{status}");
    }
}

#[test]
fn a_made_invoice_is_for_our_customer_whatever_form_the_reply_has_its_identity_in() {
    for (told, changes) in [("193", 0), ("c2", 1)] {
        let place = Place::new();
        let counter = Counter::new(&place);
        let customer = place.known_customer(&counter);
        let id = place.new_draft("BT1", customer, 0);
        counter.meanwhile("invoices.get", move |counter| {
            let mut there = counter.there.lock().unwrap();
            let made = there.invoices.values_mut().next().unwrap();
            made.customer = Some(RemoteId::new(told));
        });
        counter.sync();
        assert_eq!(counter.count("invoices.update"), changes, "{told}");
        assert_eq!(place.invoice(id).customer, Some(customer), "{told}");
    }
}

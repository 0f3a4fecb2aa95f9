//! Payments that a person noted, and documents that left the house.

use super::{at, in_memory, invoice, put, read};
use crate::{
    InvoiceFilter, OriginalKind, Store, SyncState,
    open::{STEPS, open_with},
};
use chrono::NaiveDate;
use counterfoil_domain::{Invoice, Status};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn listed(store: &Store, from: &str, until: &str) -> Vec<String> {
    let filter = InvoiceFilter {
        status: Some(Status::Paid),
        days: Some(day(from)..day(until)),
        ..InvoiceFilter::default()
    };
    let (rows, _) = read(store, |r| r.invoice_page(&filter, None, 10));
    rows.into_iter().map(|row| row.reference).collect()
}

/// How many were paid in the month of a day, and what they come to.
fn paid(store: &Store, today: &str) -> Vec<(u64, i64)> {
    let owed = read(store, |r| r.owed(day(today)));
    owed.into_values()
        .filter(|owed| owed.paid.count > 0)
        .map(|owed| (owed.paid.count, owed.paid.amount.minor))
        .collect()
}

fn store_with(one: &Invoice) -> Store {
    let store = in_memory();
    store.write(|w| put(w, one, SyncState::Local)).unwrap();
    store
}

#[test]
fn a_noted_payment_counts_on_its_own_day_and_taking_it_back_leaves_no_trace() {
    let mut one = invoice("2026-0001");
    one.status = Status::Ready;
    let store = store_with(&one);
    let waiting = read(&store, |r| r.owed(day("2026-03-05")));
    one.status = Status::Paid;
    one.paid_on = Some(day("2026-02-28"));
    store.write(|w| put(w, &one, SyncState::Local)).unwrap();

    assert_eq!(read(&store, |r| r.invoice(one.id)), one);
    assert_eq!(paid(&store, "2026-02-05"), [(1, 23_050)]);
    assert_eq!(paid(&store, "2026-03-05"), []);
    assert_eq!(listed(&store, "2026-02-28", "2026-03-01"), ["2026-0001"]);
    assert_eq!(listed(&store, "2026-03-01", "2027-01-01"), [""; 0]);
    let months = read(&store, |r| {
        r.paid_by_month(day("2026-01-01"), day("2026-12-31"))
    });
    let months: Vec<_> = months.iter().map(|(m, s)| (*m, s.amount.minor)).collect();
    assert_eq!(months, [(day("2026-02-01"), 23_050)]);

    one.status = Status::Ready;
    one.paid_on = None;
    store.write(|w| put(w, &one, SyncState::Local)).unwrap();
    assert_eq!(read(&store, |r| r.owed(day("2026-03-05"))), waiting);
    assert_eq!(paid(&store, "2026-02-05"), []);
}

#[test]
fn what_a_service_says_is_paid_counts_on_the_day_of_its_last_change() {
    let mut one = invoice("BT0001");
    one.status = Status::Paid;
    let store = store_with(&one);
    let changed = one.updated_at.date_naive().to_string();
    assert_eq!(paid(&store, &changed), [(1, 23_050)]);
}

#[test]
fn a_store_from_before_keeps_its_sums_and_its_days() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let before = STEPS
        .iter()
        .position(|step| step.contains("paid_on"))
        .unwrap();
    let old = open_with(&path, None, &STEPS[..before]).unwrap();
    for (place, status, due) in [
        (1, "ready", Some("2026-03-01")),
        (2, "ready", None),
        (3, "paid", Some("2026-03-01")),
    ] {
        old.execute(
            "INSERT INTO invoice (place, id, reference, status, currency, due_date, tax_rule, \
             sub_amount, tax_amount, amount, owed, created_at, updated_at, sync, attempts, \
             text_hash, note) VALUES (?1, ?1, 'R', ?2, 'EUR', ?3, 'per_line', 0, 0, 100, 100, 0, \
             1772500000000000, 'synced', 0, 0, '')",
            (place, status, due),
        )
        .unwrap();
    }
    drop(old);
    let store = Store::open(&path, None).unwrap();
    let owed = read(&store, |r| r.owed(day("2026-03-05")));
    let [owed] = owed.into_values().collect::<Vec<_>>()[..] else {
        panic!("one currency");
    };
    assert_eq!((owed.outstanding.count, owed.overdue.count), (2, 1));
    assert_eq!((owed.paid.count, owed.paid.amount.minor), (1, 100));
    // The triggers go on: what is deleted is taken off.
    store.check().unwrap();
}

#[test]
fn a_document_is_handed_out_once_until_the_invoice_is_written_anew() {
    let mut one = invoice("2026-0001");
    let store = store_with(&one);
    let out = |store: &Store| read(store, |r| r.handed_out(one.id));
    store.write(|w| w.hand_out(one.id, at(5))).unwrap();
    assert_eq!(out(&store), None, "a draft is no invoice yet");
    one.status = Status::Ready;
    store.write(|w| put(w, &one, SyncState::Local)).unwrap();
    store.write(|w| w.hand_out(one.id, at(6))).unwrap();
    store.write(|w| w.hand_out(one.id, at(7))).unwrap();
    assert_eq!(out(&store), Some(at(6)), "the first time counts");
    store.write(|w| put(w, &one, SyncState::Local)).unwrap();
    assert_eq!(out(&store), Some(at(6)), "another change keeps it");
    store.write(|w| w.retire_originals(one.id, at(8))).unwrap();
    assert_eq!(out(&store), None);
    let kept = read(&store, |r| r.original(one.id, OriginalKind::Pdf));
    assert_eq!(kept, None);
}

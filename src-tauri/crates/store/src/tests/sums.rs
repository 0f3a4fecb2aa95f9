//! The sums that triggers keep are what adding up would find.

use super::{account, at, in_memory, invoice, put};
use crate::Subject;
use crate::{
    Error, InvoiceFilter, MoneySum, Owed, Store, SyncState, Writer,
    open::{STEPS, open_with},
};
use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use counterfoil_domain::{Currency, Invoice, Money, RemoteId, Status};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What adding up says.
#[derive(Debug, Default, PartialEq)]
struct Added {
    owed: BTreeMap<Currency, Owed>,
    months: BTreeMap<(NaiveDate, Currency), MoneySum>,
}

fn nothing(currency: Currency) -> MoneySum {
    MoneySum {
        count: 0,
        amount: Money::zero(currency),
    }
}

fn add(sum: &mut MoneySum, minor: i64) {
    sum.count += 1;
    sum.amount.minor += minor;
}

/// Status, currency, day due, last change, amount, whether it is a credit note.
type Line = (
    Status,
    Currency,
    Option<NaiveDate>,
    DateTime<Utc>,
    i64,
    bool,
);

/// The same from the invoices themselves.
fn added(invoices: &[Line], today: NaiveDate) -> Added {
    let mut added = Added::default();
    for &(status, currency, due, updated, minor, credit) in invoices {
        let paid = updated.date_naive();
        let this_month = (paid.year(), paid.month()) == (today.year(), today.month());
        if status == Status::Paid {
            let month = paid.with_day(1).unwrap();
            let sum = added
                .months
                .entry((month, currency))
                .or_insert_with(|| nothing(currency));
            add(sum, minor);
        }
        if status != Status::Ready && !(status == Status::Paid && this_month) {
            continue;
        }
        let none = nothing(currency);
        let owed = added.owed.entry(currency).or_insert(Owed {
            outstanding: none,
            overdue: none,
            paid: none,
        });
        if status == Status::Paid {
            add(&mut owed.paid, minor);
            continue;
        }
        add(&mut owed.outstanding, minor);
        // Taken off what is outstanding, and nothing that anyone owes.
        if credit {
            owed.outstanding.count -= 1;
        } else if due.is_some_and(|due| due < today) {
            add(&mut owed.overdue, minor);
        }
    }
    added
}

/// What the store keeps.
fn kept(store: &Store, today: NaiveDate) -> Added {
    let (owed, months) = store
        .read(|r| {
            let all = r.paid_by_month(NaiveDate::MIN, NaiveDate::MAX)?;
            Ok((r.owed(today)?, all))
        })
        .unwrap();
    let months = months
        .into_iter()
        .map(|(month, sum)| ((month, sum.amount.currency), sum));
    Added {
        owed,
        months: months.collect(),
    }
}

#[derive(Debug, Clone)]
enum Change {
    Put(usize, Facts),
    Delete(usize),
    RemoveAccount,
    Undone(usize, Facts),
}

/// What decides where an invoice is summed.
#[derive(Debug, Clone, Copy)]
struct Facts {
    status: usize,
    currency: usize,
    due: Option<u64>,
    updated: i64,
    price: i64,
    created: i64,
    remote: bool,
}

fn facts() -> impl Strategy<Value = Facts> {
    let due = prop::option::of(0..100_u64);
    // Before 1970 too, and to the microsecond around midnight.
    let updated = prop_oneof![
        (-60..60_i64, -1..2_i64).prop_map(|(days, micros)| days * 86_400_000_000 + micros),
        -5_000_000_000_000..5_000_000_000_000_i64,
    ];
    let price = prop_oneof![
        Just(0),
        -500..500_i64,
        Just(9_000_000_000_000),
        Just(-9_000_000_000_000)
    ];
    (
        0..4_usize,
        0..3_usize,
        due,
        updated,
        price,
        0..2_i64,
        any::<bool>(),
    )
        .prop_map(
            |(status, currency, due, updated, price, created, remote)| Facts {
                status,
                currency,
                due,
                updated,
                price,
                created,
                remote,
            },
        )
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        8 => (0..9_usize, facts()).prop_map(|(n, facts)| Change::Put(n, facts)),
        2 => (0..9_usize).prop_map(Change::Delete),
        1 => Just(Change::RemoveAccount),
        1 => (0..9_usize, facts()).prop_map(|(n, facts)| Change::Undone(n, facts)),
    ]
}

const FIRST: &str = "1969-11-20";

fn with(mut invoice: Invoice, facts: Facts) -> Invoice {
    invoice.status = Status::ALL[facts.status];
    invoice.currency = ["EUR", "USD", "JPY"][facts.currency].parse().unwrap();
    invoice.due_date = facts.due.map(|days| day(FIRST) + Days::new(days));
    invoice.updated_at = DateTime::from_timestamp_micros(facts.updated).unwrap();
    invoice.created_at = at(facts.created);
    invoice.items[0].price = facts.price.into();
    invoice.items[0].quantity = 1.into();
    invoice.items[0].tax = None;
    invoice.terms.kind = if facts.price % 3 == 0 { 381 } else { 0 };
    invoice.terms.prepaid = (facts.price % 2 == 0).then(|| 7.into());
    invoice
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn sums_equal_adding_up_after_any_changes(
        changes in prop::collection::vec(change(), 1..40),
        todays in prop::collection::vec(0..110_u64, 3),
    ) {
        let store = in_memory();
        let mut main = account("Main");
        store.write(|w| w.insert_account(&main)).unwrap();
        let invoices: Vec<_> = (0..9).map(|n| invoice(&n.to_string())).collect();
        for change in changes {
            let answer = store.write(|w| match change {
                Change::Put(n, facts) => {
                    let mut invoice = with(invoices[n].clone(), facts);
                    invoice.account = Some(main.id);
                    invoice.remote_id = facts.remote.then(|| RemoteId::new(n.to_string()));
                    put(w, &invoice, SyncState::Synced)
                }
                Change::Delete(n) => w.delete_invoice(invoices[n].id),
                Change::RemoveAccount => {
                    w.remove_account(main.id)?;
                    main.id = counterfoil_domain::AccountId::new();
                    w.insert_account(&main)
                }
                Change::Undone(n, facts) => {
                    put(w, &with(invoices[n].clone(), facts), SyncState::Local)?;
                    Err(Error::missing(Subject::Invoice, "undone"))
                }
            });
            prop_assert!(matches!(answer, Ok(()) | Err(Error::Missing { .. })), "{answer:?}");
        }
        let there: Vec<_> = invoices
            .iter()
            .filter_map(|i| store.read(|r| r.invoice(i.id)).ok())
            .map(|i| {
                let owed = i.totals().unwrap().owed(&i.terms);
                let credit = i.terms.is_credit_note();
                (i.status, i.currency, i.due_date, i.updated_at, owed, credit)
            })
            .collect();
        for today in todays {
            let today = day(FIRST) + Days::new(today);
            prop_assert_eq!(kept(&store, today), added(&there, today), "{}", today);
        }
        store.check().unwrap();
    }
}

fn ready(due: Option<&str>) -> Invoice {
    let mut ready = invoice("");
    ready.status = Status::Ready;
    ready.due_date = due.map(day);
    ready
}

fn overdue(store: &Store, today: &str) -> u64 {
    let owed = store.read(|r| r.owed(day(today))).unwrap();
    owed.values().map(|one| one.overdue.count).sum()
}

fn keep(w: &Writer<'_>, invoices: &[Invoice]) -> Result<(), Error> {
    invoices
        .iter()
        .try_for_each(|i| put(w, i, SyncState::Local))
}

#[test]
fn an_invoice_is_overdue_from_the_day_after_the_one_on_which_it_is_due() {
    let store = in_memory();
    let due = [
        Some("2026-02-28"),
        Some("2026-03-01"),
        Some("2024-02-29"),
        None,
    ];
    store.write(|w| keep(w, &due.map(ready))).unwrap();
    for (today, count) in [
        ("2024-02-29", 0),
        ("2024-03-01", 1),
        ("2026-02-28", 1),
        ("2026-03-01", 2),
        ("2026-03-02", 3),
        ("2031-01-01", 3),
    ] {
        assert_eq!(overdue(&store, today), count, "{today}");
    }
}

#[test]
fn a_credit_note_is_taken_off_and_is_due_and_overdue_on_no_day() {
    let store = in_memory();
    let due = || ready(Some("2026-03-01"));
    let mut credit = due();
    credit.terms.kind = 381;
    store
        .write(|w| keep(w, &[due(), due(), credit.clone()]))
        .unwrap();
    // 230.50 each: twice owed, once given back.
    let owed = store.read(|r| r.owed(day("2026-03-02"))).unwrap();
    let told = |sum: MoneySum| (sum.count, sum.amount.minor);
    for one in owed.values() {
        assert_eq!(told(one.outstanding), (2, 23_050));
        assert_eq!(told(one.overdue), (2, 46_100));
    }
    let days = day("2026-03-01")..day("2026-03-02");
    let expected = store.read(|r| r.due_by_day(days.clone())).unwrap();
    assert_eq!(expected.len(), 1);
    assert_eq!(told(expected[0].1), (2, 46_100));
    for waiting in [false, true] {
        let filter = InvoiceFilter {
            status: Some(Status::Ready),
            days: Some(days.clone()),
            waiting,
            ..InvoiceFilter::default()
        };
        let (rows, _) = store.read(|r| r.invoice_page(&filter, None, 9)).unwrap();
        let listed = if waiting { 0 } else { 2 };
        assert_eq!(rows.len(), listed);
        assert!(rows.iter().all(|row| !row.credit_note));
    }
    let all = InvoiceFilter::default();
    let (rows, _) = store.read(|r| r.invoice_page(&all, None, 9)).unwrap();
    assert_eq!(rows.iter().filter(|row| row.credit_note).count(), 1);
    // An invoice again, it is owed as the others are.
    credit.terms.kind = 380;
    store.write(|w| keep(w, &[credit])).unwrap();
    assert_eq!(overdue(&store, "2026-03-02"), 3);
    store.check().unwrap();
}

#[test]
fn days_far_away_are_summed_too() {
    let store = in_memory();
    let mut late = ready(Some("-0044-03-15"));
    late.updated_at = DateTime::<Utc>::MIN_UTC + TimeDelta::days(800_000);
    let early = ready(Some("+12026-01-01"));
    store.write(|w| keep(w, &[late.clone(), early])).unwrap();
    assert_eq!(overdue(&store, "2026-03-02"), 1);
    assert_eq!(overdue(&store, "+12027-01-01"), 1);
    late.status = Status::Paid;
    for updated in [
        DateTime::from_timestamp(-99_999_999_999, 0),
        DateTime::from_timestamp(999_999_999_999, 0),
    ] {
        late.updated_at = updated.unwrap();
        store
            .write(|w| keep(w, std::slice::from_ref(&late)))
            .unwrap();
        let months = store
            .read(|r| r.paid_by_month(NaiveDate::MIN, NaiveDate::MAX))
            .unwrap();
        assert_eq!(months.len(), 1);
        assert_eq!(overdue(&store, "2026-03-02"), 0);
    }
    store.check().unwrap();
}

#[test]
fn sums_beyond_64_bits_stay_at_the_limit_and_come_back() {
    let store = in_memory();
    let mut large: Vec<_> = (0..3).map(|_| ready(None)).collect();
    for one in &mut large {
        one.items[0].price = 60_000_000_000_000_000_i64.into();
        one.items[0].quantity = 1.into();
        one.items[0].tax = None;
    }
    let outstanding = |store: &Store| {
        let owed = store.read(|r| r.owed(day("2026-03-02"))).unwrap();
        owed.values()
            .map(|one| one.outstanding.amount.minor)
            .sum::<i64>()
    };
    store.write(|w| keep(w, &large)).unwrap();
    assert_eq!(outstanding(&store), i64::MAX);
    store
        .write(|w| {
            large[1..]
                .iter()
                .try_for_each(|one| w.delete_invoice(one.id))
        })
        .unwrap();
    assert_eq!(outstanding(&store), 6_000_000_000_000_000_000);
}

#[test]
fn paid_months_are_given_from_the_first_to_the_last_asked_for() {
    let store = in_memory();
    let paid = |updated: &str, code: &str| {
        let mut paid = invoice("");
        paid.status = Status::Paid;
        paid.currency = code.parse().unwrap();
        paid.updated_at = updated.parse().unwrap();
        paid
    };
    let invoices = [
        paid("2025-12-31T23:59:59.999999Z", "EUR"),
        paid("2026-01-01T00:00:00Z", "EUR"),
        paid("2026-01-31T12:00:00Z", "EUR"),
        paid("2026-03-05T12:00:00Z", "USD"),
        paid("2026-03-05T12:00:00Z", "EUR"),
        paid("2026-04-01T00:00:00Z", "EUR"),
    ];
    store.write(|w| keep(w, &invoices)).unwrap();
    let months = store
        .read(|r| r.paid_by_month(day("2026-01-15"), day("2026-03-01")))
        .unwrap();
    let text: Vec<_> = months
        .iter()
        .map(|(month, sum)| format!("{month} {} × {}", sum.count, sum.amount))
        .collect();
    assert_eq!(
        text,
        [
            "2026-01-01 2 × 461.00 EUR",
            "2026-03-01 1 × 230.50 EUR",
            "2026-03-01 1 × 230.50 USD"
        ]
    );
}

#[test]
fn a_store_from_before_the_sums_has_them_once_it_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let before = STEPS
        .iter()
        .position(|step| step.contains("money_tally"))
        .unwrap();
    let old = open_with(&path, None, &STEPS[..before]).unwrap();
    let mut insert = old
        .prepare(
            "INSERT INTO invoice (place, id, reference, status, currency, due_date, tax_rule, \
             sub_amount, tax_amount, amount, created_at, updated_at, sync, attempts, text_hash, \
             note) VALUES (?1, ?1, '', ?2, 'EUR', ?3, 'per_line', 0, 0, ?4, 0, ?5, 'synced', 0, \
             0, '')",
        )
        .unwrap();
    let march = 1_772_500_000_000_000_i64;
    for row in [
        (1, "draft", Some("2020-01-01"), 1_i64, march),
        (2, "ready", None, 10, march),
        (3, "ready", Some("2026-03-01"), 100, march),
        (4, "ready", Some("2026-03-01"), -1_000, march),
        (5, "ready", Some("2026-03-31"), 10_000_000_000, march),
        (6, "paid", None, 5, march),
        (7, "paid", None, 7, march - 40 * 86_400_000_000),
        (8, "canceled", None, 3, march),
    ] {
        insert.execute(row).unwrap();
    }
    drop(insert);
    drop(old);
    let store = Store::open(&path, None).unwrap();
    let owed = store.read(|r| r.owed(day("2026-03-05"))).unwrap();
    let [owed] = owed.into_values().collect::<Vec<_>>()[..] else {
        panic!("one currency");
    };
    let figures = |sum: MoneySum| (sum.count, sum.amount.minor);
    assert_eq!(figures(owed.outstanding), (4, 9_999_999_110));
    assert_eq!(figures(owed.overdue), (2, -900));
    assert_eq!(figures(owed.paid), (1, 5));
    store.check().unwrap();
}

#[test]
fn what_is_due_is_told_by_day_and_currency_and_its_invoices_are_listed() {
    let store = in_memory();
    // Each of 2 × 100.00 and 15.25 % of tax.
    let lines = [
        ("late", Status::Ready, "EUR", Some("2026-03-09")),
        ("one", Status::Ready, "EUR", Some("2026-03-10")),
        ("two", Status::Ready, "EUR", Some("2026-03-10")),
        ("other", Status::Ready, "USD", Some("2026-03-10")),
        ("last", Status::Ready, "EUR", Some("2026-03-12")),
        ("after", Status::Ready, "EUR", Some("2026-03-13")),
        ("never", Status::Ready, "EUR", None),
        ("draft", Status::Draft, "EUR", Some("2026-03-10")),
    ];
    store
        .write(|w| {
            for (reference, status, currency, due) in lines {
                let mut invoice = invoice(reference);
                invoice.status = status;
                invoice.currency = currency.parse().unwrap();
                invoice.due_date = due.map(day);
                put(w, &invoice, SyncState::Local)?;
            }
            Ok(())
        })
        .unwrap();
    let (due, listed) = store
        .read(|r| {
            let due = r.due_by_day(day("2026-03-10")..day("2026-03-13"))?;
            let filter = InvoiceFilter {
                status: Some(Status::Ready),
                days: Some(day("2026-03-10")..day("2026-03-13")),
                ..InvoiceFilter::default()
            };
            Ok((due, r.invoice_page(&filter, None, 10)?.0))
        })
        .unwrap();
    let told: Vec<_> = due
        .iter()
        .map(|(on, sum)| (on.to_string(), sum.count, sum.amount.to_string()))
        .collect();
    let expected = [
        ("2026-03-10", 2, "461.00 EUR"),
        ("2026-03-10", 1, "230.50 USD"),
        ("2026-03-12", 1, "230.50 EUR"),
    ];
    let expected = expected.map(|(on, count, sum)| (on.to_owned(), count, sum.to_owned()));
    assert_eq!(told, expected);
    let mut listed: Vec<_> = listed.into_iter().map(|row| row.reference).collect();
    listed.sort();
    assert_eq!(listed, ["last", "one", "other", "two"]);
}

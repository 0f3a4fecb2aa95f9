//! Lists: every row once, in order, and never more read than the page.

use super::{at, customer, in_memory, invoice, put, standing};
use crate::{
    Error, InvoiceFilter, InvoiceRow, Store, SyncState,
    list::{Lead, invoice_page_sql},
};
use chrono::NaiveDate;
use counterfoil_domain::{Currency, InvoiceId, Status};
use std::collections::HashSet;

fn all_pages(store: &Store, filter: &InvoiceFilter, limit: u32) -> Vec<InvoiceRow> {
    let mut rows = vec![];
    let mut after: Option<String> = None;
    loop {
        let (page, next) = store
            .read(|r| r.invoice_page(filter, after.as_deref(), limit))
            .unwrap();
        assert!(page.len() <= limit as usize);
        assert!(next.is_none() || page.len() == limit as usize);
        rows.extend(page);
        match next {
            None => return rows,
            Some(next) => after = Some(next),
        }
    }
}

/// 2,500 invoices of one instant (more than one microsecond has room for), and 30 of others.
fn crowded() -> (Store, Vec<InvoiceId>) {
    let store = in_memory();
    let mut ids = vec![];
    store
        .write(|w| {
            for n in 0..2530_usize {
                let mut invoice = invoice(&format!("N{n}"));
                invoice.items.clear();
                invoice.status = Status::ALL[n % 4];
                if n >= 2500 {
                    invoice.created_at = at((n as i64 - 2515) * 60);
                }
                let sync = if n % 50 == 0 {
                    SyncState::Pending
                } else {
                    SyncState::Synced
                };
                put(w, &invoice, sync)?;
                ids.push(invoice.id);
            }
            Ok(())
        })
        .unwrap();
    (store, ids)
}

#[test]
fn pages_give_every_invoice_exactly_once_under_equal_times() {
    let (store, ids) = crowded();
    let expected: HashSet<_> = ids.iter().copied().collect();
    for limit in [1, 7, 50, 2530, 9999] {
        let rows = all_pages(&store, &InvoiceFilter::default(), limit);
        assert_eq!(rows.len(), 2530, "in pages of {limit}");
        let seen: HashSet<_> = rows.iter().map(|r| r.id).collect();
        assert_eq!(seen, expected);
    }
    let rows = all_pages(&store, &InvoiceFilter::default(), 100);
    let newest: Vec<_> = rows[..14].iter().map(|r| r.reference.as_str()).collect();
    let expected: Vec<_> = (2516..2530).rev().map(|n| format!("N{n}")).collect();
    assert_eq!(newest, expected);
    assert_eq!(rows[2529].reference, "N2500");
}

#[test]
fn filters_page_like_the_whole_list_filtered() {
    let (store, _) = crowded();
    let all = all_pages(&store, &InvoiceFilter::default(), 500);
    for status in [None, Some(Status::Draft), Some(Status::Paid)] {
        for waiting in [false, true] {
            for (search, found) in [("", None), ("n1", Some("N1")), ("n25", Some("N25"))] {
                let filter = InvoiceFilter {
                    status,
                    waiting,
                    search: search.into(),
                    ..InvoiceFilter::default()
                };
                let expected: Vec<_> = all
                    .iter()
                    .filter(|r| status.is_none_or(|s| r.status == s))
                    .filter(|r| !waiting || r.sync.is_waiting())
                    .filter(|r| found.is_none_or(|f| r.reference.starts_with(f)))
                    .cloned()
                    .collect();
                assert_eq!(all_pages(&store, &filter, 13), expected, "{filter:?}");
            }
        }
    }
}

#[test]
fn pages_of_some_days_give_what_is_due_on_them_and_nothing_else() {
    let store = in_memory();
    let day = |n: u32| NaiveDate::from_ymd_opt(2026, 3, n).unwrap();
    store
        .write(|w| {
            for n in 0..60_u32 {
                let mut one = invoice(&format!("D{n}"));
                one.created_at = at(i64::from(n * 37 % 60));
                one.due_date = Some(day(1 + n % 9));
                one.status = match n % 4 {
                    0 => Status::Draft,
                    _ => Status::Ready,
                };
                put(w, &one, SyncState::Local)?;
            }
            Ok(())
        })
        .unwrap();
    let all = all_pages(&store, &InvoiceFilter::default(), 500);
    for status in [None, Some(Status::Ready), Some(Status::Paid)] {
        for (from, until) in [(1, 10), (3, 5), (5, 5)] {
            let filter = InvoiceFilter {
                status,
                days: Some(day(from)..day(until)),
                ..InvoiceFilter::default()
            };
            let expected: Vec<_> = all
                .iter()
                .filter(|r| r.status == Status::Ready && status != Some(Status::Paid))
                .filter(|r| (day(from)..day(until)).contains(&r.due_date.unwrap()))
                .cloned()
                .collect();
            assert_eq!(all_pages(&store, &filter, 4), expected, "{filter:?}");
        }
    }
}

#[test]
fn pages_of_one_currency_give_what_is_in_it_whatever_else_is_asked() {
    let store = in_memory();
    let day = |n: u32| NaiveDate::from_ymd_opt(2026, 3, n).unwrap();
    let money: [Currency; 3] = ["EUR", "USD", "JPY"].map(|code| code.parse().unwrap());
    store
        .write(|w| {
            for n in 0..60_u32 {
                let mut one = invoice(&format!("C{n}"));
                one.created_at = at(i64::from(n * 37 % 60));
                one.due_date = Some(day(1 + n % 9));
                one.status = match n % 4 {
                    0 => Status::Draft,
                    _ => Status::Ready,
                };
                one.currency = money[n as usize % 2];
                put(w, &one, SyncState::Local)?;
            }
            Ok(())
        })
        .unwrap();
    let all = all_pages(&store, &InvoiceFilter::default(), 500);
    assert!(all.iter().any(|row| row.amount.currency == money[1]));
    for currency in money {
        for status in [None, Some(Status::Ready)] {
            for days in [None, Some(day(3)..day(5))] {
                for search in ["", "work", "c1"] {
                    let filter = InvoiceFilter {
                        status,
                        search: search.into(),
                        days: days.clone(),
                        currency: Some(currency),
                        ..InvoiceFilter::default()
                    };
                    let anyhow = InvoiceFilter {
                        currency: None,
                        ..filter.clone()
                    };
                    let expected: Vec<_> = all_pages(&store, &anyhow, 500)
                        .into_iter()
                        .filter(|row| row.amount.currency == currency)
                        .collect();
                    assert_eq!(all_pages(&store, &filter, 4), expected, "{filter:?}");
                }
            }
        }
    }
}

#[test]
fn an_invoice_whose_time_of_creation_changes_moves_in_the_list() {
    let store = in_memory();
    let (mut a, b) = (invoice("A"), invoice("B"));
    store
        .write(|w| {
            put(w, &a, SyncState::Local)?;
            put(w, &b, SyncState::Local)?;
            a.created_at = at(1);
            put(w, &a, SyncState::Local)
        })
        .unwrap();
    for search in ["", "work"] {
        let filter = InvoiceFilter {
            search: search.into(),
            ..InvoiceFilter::default()
        };
        let order: Vec<_> = all_pages(&store, &filter, 1)
            .into_iter()
            .map(|r| r.reference)
            .collect();
        assert_eq!(order, ["A", "B"]);
    }
}

#[test]
fn a_row_shows_the_customers_present_name_and_the_amount_to_pay() {
    let store = in_memory();
    let mut to = customer("Example Ltd");
    let mut sold = invoice("ARC011");
    sold.customer = Some(to.id);
    store
        .write(|w| {
            w.put_customer(&to, &standing(SyncState::Local))?;
            put(w, &sold, SyncState::Local)?;
            to.business_name = "Example & Daughters".into();
            w.put_customer(&to, &standing(SyncState::Local))
        })
        .unwrap();
    let rows = all_pages(&store, &InvoiceFilter::default(), 10);
    assert_eq!(rows[0].customer_name, "Example & Daughters");
    assert_eq!(rows[0].amount.to_string(), "230.50 USD");
}

#[test]
fn customers_page_by_name_whatever_the_case_and_every_one_once() {
    let store = in_memory();
    let names = [
        "beta", "Alpha", "álpha", "Gamma", "beta", "BETA", "delta", "",
    ];
    store
        .write(|w| {
            names.iter().try_for_each(|name| {
                let mut customer = customer(name);
                customer.phone = "555".into();
                w.put_customer(&customer, &standing(SyncState::Local))
            })
        })
        .unwrap();
    for search in ["", "555"] {
        let (mut seen, mut after) = (vec![], None::<String>);
        loop {
            let (page, next) = store
                .read(|r| r.customer_page(search, after.as_deref(), 2))
                .unwrap();
            seen.extend(page.into_iter().map(|(c, _)| c.business_name));
            after = next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(
            seen,
            [
                "", "Alpha", "álpha", "beta", "beta", "BETA", "delta", "Gamma"
            ]
        );
    }
    let (found, _) = store.read(|r| r.customer_page("ALP", None, 10)).unwrap();
    assert_eq!(found.len(), 2);
}

#[test]
fn a_cursor_of_another_making_is_refused() {
    let store = in_memory();
    for cursor in ["", "i", "x1", "c1.61", "i0g", "i'; --", "é"] {
        let answer = store.read(|r| r.invoice_page(&InvoiceFilter::default(), Some(cursor), 5));
        assert!(matches!(answer, Err(Error::BadCursor)), "{cursor}");
    }
    for cursor in ["", "i1", "c", "c1", "c1.6", "c1.zz", "c1.ff", "c1.é1"] {
        let answer = store.read(|r| r.customer_page("", Some(cursor), 5));
        let taken_as_hex = cursor == "c1.6";
        assert!(
            taken_as_hex || matches!(answer, Err(Error::BadCursor)),
            "{cursor}"
        );
    }
}

#[test]
fn no_list_scans_or_sorts() {
    let store = in_memory();
    let plan = |sql: &str| -> Vec<String> {
        store
            .read(|r| {
                let mut explain = r.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                let lines = explain
                    .raw_query()
                    .mapped(|row| row.get(3))
                    .collect::<Result<_, _>>();
                Ok(lines?)
            })
            .unwrap()
    };
    for status in [None, Some(Status::Ready)] {
        for waiting in [false, true] {
            for lead in [Lead::List, Lead::Search] {
                let filter = InvoiceFilter {
                    status,
                    waiting,
                    search: String::new(),
                    ..InvoiceFilter::default()
                };
                let steps = plan(&invoice_page_sql(&filter, lead));
                let bad: Vec<_> = steps
                    .iter()
                    .filter(|s| {
                        s.contains("TEMP B-TREE")
                            || (s.contains("SCAN") && !s.contains("SCAN s VIRTUAL TABLE"))
                    })
                    .collect();
                assert!(bad.is_empty(), "{filter:?}, {lead:?}: {steps:?}");
            }
        }
    }
    for status in [None, Some(Status::Ready)] {
        let filter = InvoiceFilter {
            status,
            days: Some(NaiveDate::default()..NaiveDate::default()),
            ..InvoiceFilter::default()
        };
        let steps = plan(&invoice_page_sql(&filter, Lead::List));
        let covers = "INDEX invoice_day (status=? AND sum_day>? AND sum_day<?)";
        assert!(steps.iter().any(|s| s.contains(covers)), "{steps:?}");
        // What is within the days is put in order, and nothing else is looked at.
        let walked = steps.iter().filter(|s| s.contains("SCAN"));
        assert!(walked.clone().all(|s| s == "SCAN d"), "{steps:?}");
    }
    for sql in [
        "SELECT id FROM customer WHERE (sort_name, seat) > (?1, ?2) ORDER BY sort_name, seat LIMIT 9",
        "SELECT id FROM invoice WHERE account = ?1 AND remote_id = ?2",
        "SELECT reference FROM invoice INDEXED BY invoice_account \
         WHERE account IS ?1 AND reference <> '' ORDER BY place DESC LIMIT ?2",
    ] {
        let steps = plan(sql);
        assert!(
            !steps
                .iter()
                .any(|s| s.contains("SCAN") || s.contains("TEMP")),
            "{steps:?}"
        );
    }
}

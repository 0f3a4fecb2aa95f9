//! Search finds what a plain scan of the text would.

use super::{customer, in_memory, invoice, item, put, standing};
use crate::{
    InvoiceFilter, Store, SyncState,
    sample::{Sample, parts},
    search::{self, fold, plain},
};
use counterfoil_domain::{Invoice, Status};
use proptest::prelude::*;
use std::{fs, path::Path, sync::Arc};

fn found(store: &Store, status: Option<Status>, search: &str) -> Vec<String> {
    let filter = InvoiceFilter {
        status,
        search: search.into(),
        ..InvoiceFilter::default()
    };
    let (rows, _) = store
        .read(|r| r.invoice_page(&filter, None, 10_000))
        .unwrap();
    let mut found: Vec<_> = rows.into_iter().map(|r| r.reference).collect();
    found.sort();
    found
}

fn keep(store: &Store, invoices: &[Invoice]) {
    store
        .write(|w| {
            invoices
                .iter()
                .try_for_each(|i| put(w, i, SyncState::Local))
        })
        .unwrap();
}

#[test]
fn words_are_found_whatever_case_accents_and_length() {
    let store = in_memory();
    let mut to = customer("Łódź-Müller & Søns");
    let mut a = invoice("BT0024");
    a.customer = Some(to.id);
    a.items = vec![
        item("Straße kehren", "zweimal pro Woche"),
        item("東京タワー", ""),
    ];
    let mut b = invoice("BT0025");
    b.items = vec![item("100% \"wool\" AND NOT cotton", "a*b OR c:d")];
    store
        .write(|w| w.put_customer(&to, &standing(SyncState::Local)))
        .unwrap();
    keep(&store, &[a, b]);
    for (search, expected) in [
        ("bt002", &["BT0024", "BT0025"][..]),
        ("0025", &["BT0025"]),
        ("lodz", &["BT0024"]),
        ("MULLER sons", &["BT0024"]),
        ("odz-mul", &["BT0024"]),
        ("strasse", &["BT0024"]),
        ("z", &["BT0024"]),
        ("zw wo", &["BT0024"]),
        ("we", &[]),
        ("京", &["BT0024"]),
        ("京タ", &["BT0024"]),
        ("東京タワー", &["BT0024"]),
        ("\"wool\"", &["BT0025"]),
        ("and not", &["BT0025"]),
        ("a*b", &["BT0025"]),
        ("c:d", &["BT0025"]),
        ("\"", &["BT0025"]),
        ("10", &["BT0025"]),
        ("wool müller", &[]),
        ("  ", &["BT0024", "BT0025"]),
    ] {
        assert_eq!(found(&store, None, search), expected, "{search:?}");
    }
    assert_eq!(found(&store, Some(Status::Paid), "bt"), [""; 0]);

    to.business_name = "Renamed".into();
    store
        .write(|w| w.put_customer(&to, &standing(SyncState::Local)))
        .unwrap();
    assert_eq!(found(&store, None, "lodz"), [""; 0]);
    assert_eq!(found(&store, None, "renam str"), ["BT0024"]);
}

#[test]
fn a_changed_or_removed_invoice_is_found_by_its_new_text_only() {
    let store = in_memory();
    let mut a = invoice("A1");
    keep(&store, std::slice::from_ref(&a));
    a.items = vec![item("Consulting", "")];
    a.status = Status::Ready;
    keep(&store, std::slice::from_ref(&a));
    assert_eq!(found(&store, None, "work"), [""; 0]);
    assert_eq!(found(&store, Some(Status::Ready), "sult"), ["A1"]);
    assert_eq!(found(&store, Some(Status::Draft), "sult"), [""; 0]);
    store.write(|w| w.delete_invoice(a.id)).unwrap();
    assert_eq!(found(&store, None, "sult"), [""; 0]);
}

/// An invoice whose only other text is its reference, and its texts folded.
fn carrying(number: usize, text: &str) -> (Invoice, [String; 2]) {
    let mut invoice = invoice(&format!("{number:04}"));
    invoice.items = vec![item("", text)];
    let texts = [fold(&invoice.reference), fold(text)];
    (invoice, texts)
}

fn assert_like_a_scan(store: &Store, kept: &[(Invoice, [String; 2])], query: &str) {
    let expected: Vec<_> = kept
        .iter()
        .filter(|(_, texts)| plain::matches(texts, query))
        .map(|(invoice, _)| invoice.reference.clone())
        .collect();
    assert_eq!(found(store, None, query), expected, "{query:?}");
}

#[test]
fn naughty_strings_are_found_as_a_scan_finds_them() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/samples/text/blns.json");
    let Ok(json) = fs::read_to_string(&file) else {
        println!("skipped: {} is not there", file.display());
        return;
    };
    let strings: Vec<String> = serde_json::from_str(&json).unwrap();
    assert!(strings.len() > 400);
    let kept: Vec<_> = strings
        .iter()
        .enumerate()
        .map(|(n, s)| carrying(n, s))
        .collect();
    let store = in_memory();
    let invoices: Vec<_> = kept.iter().map(|k| k.0.clone()).collect();
    keep(&store, &invoices);
    for text in &strings {
        assert_like_a_scan(&store, &kept, text);
        let short: String = text.chars().take(2).collect();
        assert_like_a_scan(&store, &kept, &short);
        let inner: String = text.chars().skip(3).take(4).collect();
        assert_like_a_scan(&store, &kept, &inner);
    }
    store.check().unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn search_equals_a_plain_scan(
        texts in prop::collection::vec("([abAB1é北\"*'():^ -]{0,12}|\\PC{0,8})", 1..8),
        queries in prop::collection::vec("([abAB1é北\"*'():^ -]{0,5}|\\PC{0,3})", 1..8),
        cuts in prop::collection::vec((0..8_usize, 0..10_usize, 1..5_usize), 1..8),
    ) {
        let kept: Vec<_> = texts.iter().enumerate().map(|(n, t)| carrying(n, t)).collect();
        let store = in_memory();
        let invoices: Vec<_> = kept.iter().map(|k| k.0.clone()).collect();
        keep(&store, &invoices);
        for query in &queries {
            assert_like_a_scan(&store, &kept, query);
        }
        for (text, from, length) in cuts {
            let cut: String = texts[text % texts.len()].chars().skip(from).take(length).collect();
            assert_like_a_scan(&store, &kept, &cut);
        }
    }
}

/// Lets the next searches be planned by invented counts of the parts of `query`.
fn mislead(store: &Store, query: &str, counts: &[u32]) {
    let mut needles = search::needles(query);
    needles.extend(Status::ALL.map(search::status_term));
    let parts = needles.iter().flat_map(|needle| parts(needle));
    let claimed = parts.map(|(_, part)| {
        let sum = part.iter().map(|c| *c as usize).sum::<usize>();
        (part, counts[sum % counts.len()])
    });
    let sample = Sample::claiming(0, claimed);
    let set = |r: &crate::Reader<'_>| {
        *r.sampled.lock().unwrap() = Some(Arc::new(sample));
        Ok(())
    };
    store.read(set).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_is_found_does_not_depend_on_what_is_thought_common(
        texts in prop::collection::vec("[abAé北 -]{0,14}", 1..12),
        cuts in prop::collection::vec((0..12_usize, 0..10_usize, 1..9_usize), 1..8),
        counts in prop::collection::vec(prop_oneof![0..4_u32, 0..1000_u32], 1..12),
        status in prop::option::of(0..4_usize),
        waiting in any::<bool>(),
        limit in 1..14_u32,
    ) {
        let store = in_memory();
        let status = status.map(|n| Status::ALL[n]);
        let kept: Vec<_> = texts.iter().enumerate().map(|(n, t)| carrying(n, t)).collect();
        store.write(|w| {
            kept.iter().enumerate().try_for_each(|(n, (invoice, _))| {
                let mut invoice = invoice.clone();
                invoice.status = Status::ALL[n % 4];
                put(w, &invoice, if n % 3 == 0 { SyncState::Pending } else { SyncState::Local })
            })
        }).unwrap();
        for (text, from, length) in cuts {
            let search: String = texts[text % texts.len()].chars().skip(from).take(length).collect();
            mislead(&store, &search, &counts);
            let filter = InvoiceFilter { status, waiting, search, ..InvoiceFilter::default() };
            let expected: Vec<_> = kept
                .iter()
                .enumerate()
                .filter(|(n, _)| status.is_none_or(|s| s == Status::ALL[n % 4]))
                .filter(|(n, _)| !waiting || n % 3 == 0)
                .filter(|(_, (_, texts))| plain::matches(texts, &filter.search))
                .map(|(_, (invoice, _))| invoice.reference.clone())
                .rev()
                .collect();
            let (mut found, mut after) = (vec![], None::<String>);
            loop {
                let (page, next) = store
                    .read(|r| r.invoice_page(&filter, after.as_deref(), limit))
                    .unwrap();
                prop_assert!(page.len() <= limit as usize);
                found.extend(page.into_iter().map(|row| row.reference));
                after = next;
                if after.is_none() {
                    break;
                }
            }
            prop_assert_eq!(found, expected, "{:?}", filter);
        }
    }
}

#[test]
fn the_sample_is_taken_anew_when_the_store_has_grown() {
    let store = in_memory();
    let sample = |store: &Store| store.read(|r| r.sample()).unwrap();
    let first = sample(&store);
    assert!(Arc::ptr_eq(&first, &sample(&store)));
    let part = parts("wor").next().unwrap().1;
    assert_eq!(first.count(part), 0);
    let invoices: Vec<_> = (0..4000).map(|n| invoice(&format!("N{n}"))).collect();
    keep(&store, &invoices);
    let second = sample(&store);
    let sampled: u32 = store
        .read(|r| {
            let sql = "SELECT count(*) FROM invoice WHERE (+text_hash & 1023) = 0";
            Ok(r.connection.query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    assert!(sampled > 0);
    assert_eq!(second.count(part), sampled);
    assert!(Arc::ptr_eq(&second, &sample(&store)));
}

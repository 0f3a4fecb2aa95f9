//! Payouts, and requests for them: kept, listed, summed, and never two open at once.

use super::{account, at, in_memory, read};
use crate::{
    Account, Error, NewRequest, PayoutFilter, PayoutNews, PayoutRequest, PayoutStanding,
    RequestState, Store,
};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{AccountId, Money, Payout, PayoutStatus, RemoteId};
use std::sync::Barrier;
use std::thread;

fn money(minor: i64, code: &str) -> Money {
    Money::from_minor(minor, code.parse().unwrap())
}

fn payout(id: &str, status: &str, amount: Money, created: DateTime<Utc>) -> Payout {
    Payout {
        id: RemoteId::new(id),
        status: PayoutStatus::from_wire(status),
        amount,
        arrival_date: Some(created),
        automatic: false,
        instant: false,
        destination_type: "bank_account".into(),
        description: format!("Payout {id}"),
        account: None,
        created_at: Some(created),
        updated_at: Some(created),
    }
}

fn with_account(store: &Store) -> Account {
    let account = account("Shop");
    store.write(|w| w.insert_account(&account)).unwrap();
    account
}

fn request(account: AccountId, purse: &str) -> NewRequest {
    NewRequest {
        account,
        purse: purse.into(),
        payout_account: Some(RemoteId::new(purse)),
        amount: money(7000, "USD"),
        instant: false,
        destination: "Example Bank •••• 6789".into(),
        before: money(250_000, "USD"),
        known: vec![RemoteId::new("po_1")],
        created_at: at(0),
        settles_at: at(7 * 86_400),
    }
}

#[test]
fn a_payout_is_new_once_and_each_status_is_remembered_with_its_time() {
    let store = in_memory();
    let account = with_account(&store).id;
    let put = |status: &str, seconds| {
        let read = payout("po_1", status, money(7000, "USD"), at(0));
        store
            .write(|w| w.put_payout(account, &read, at(seconds)))
            .unwrap()
    };
    assert_eq!(put("pending", 1), PayoutNews::New);
    assert_eq!(put("pending", 2), PayoutNews::Same);
    let from = PayoutStatus::Pending;
    assert_eq!(put("paid", 3), PayoutNews::Turned { from });
    let from = PayoutStatus::Paid;
    assert_eq!(put("failed", 4), PayoutNews::Turned { from });
    let id = RemoteId::new("po_1");
    let seen = read(&store, |r| r.payout_seen(account, &id));
    assert_eq!(
        seen,
        [
            (PayoutStatus::Pending, at(1)),
            (PayoutStatus::Paid, at(3)),
            (PayoutStatus::Failed, at(4))
        ]
    );
    let kept = read(&store, |r| r.payout(account, &id));
    assert_eq!((kept.read_at, kept.amount), (at(4), money(7000, "USD")));
}

#[test]
fn pages_go_on_where_they_ended_whatever_arrives_and_filters_and_counts_agree() {
    let store = in_memory();
    let account = with_account(&store).id;
    let put = |n: i64, seconds| {
        let status = ["paid", "pending", "on_hold"][n as usize % 3];
        let code = if n % 2 == 0 { "USD" } else { "EUR" };
        let read = payout(
            &format!("po_{n}"),
            status,
            money(100 * n, code),
            at(seconds),
        );
        store
            .write(|w| w.put_payout(account, &read, at(0)))
            .unwrap();
    };
    // Two of each second: the cursor must tell them apart.
    (0..20).for_each(|n| put(n, n / 2));
    let all = PayoutFilter::default();
    let (first, next) = read(&store, |r| r.payout_page(&all, None, 7));
    put(20, 500);
    let mut shown: Vec<_> = first.iter().map(|p| p.id.to_string()).collect();
    let mut next = next;
    while let Some(cursor) = next {
        let (page, more) = read(&store, |r| r.payout_page(&all, Some(&cursor), 7));
        shown.extend(page.iter().map(|p| p.id.to_string()));
        next = more;
    }
    let expected: Vec<_> = (0..20).rev().map(|n| format!("po_{n}")).collect();
    assert_eq!(shown, expected);

    let of = |filter: &PayoutFilter| {
        let (page, _) = read(&store, |r| r.payout_page(filter, None, 100));
        page.len()
    };
    let status = |word: &str| PayoutFilter {
        status: Some(word.into()),
        ..PayoutFilter::default()
    };
    assert_eq!(of(&status("paid")), 7);
    let euro = PayoutFilter {
        currency: "EUR".parse().ok(),
        ..status("pending")
    };
    let counts = read(&store, |r| r.payout_counts(&euro));
    let sum: u64 = counts.iter().map(|(_, n)| n).sum();
    assert_eq!(
        (of(&euro), sum),
        (4, 10),
        "counts do not look at the status"
    );
    for (search, found) in [
        ("po_7", 1),
        ("PAYOUT 13", 1),
        ("19.00", 1),
        ("19,00", 1),
        ("%", 0),
    ] {
        let search = search.to_owned();
        let filter = PayoutFilter {
            search,
            ..PayoutFilter::default()
        };
        assert_eq!(of(&filter), found, "{filter:?}");
    }
    let bad = store.read(|r| r.payout_page(&all, Some("p12"), 7));
    assert!(matches!(bad, Err(Error::BadCursor)));
}

#[test]
fn sums_of_months_are_by_the_day_of_arrival_currency_and_status_and_hold_any_amount() {
    let store = in_memory();
    let account = with_account(&store).id;
    let day = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    for (n, (status, amount, arrives)) in [
        ("paid", money(7000, "USD"), "2026-09-30T23:59:59Z"),
        ("paid", money(500, "USD"), "2026-10-01T00:00:00Z"),
        ("pending", money(9, "USD"), "2026-10-05T00:00:00Z"),
        ("paid", money(i64::MAX, "JPY"), "2026-10-05T00:00:00Z"),
        ("paid", money(i64::MAX, "JPY"), "2026-10-06T00:00:00Z"),
        ("paid", money(1, "USD"), "2026-08-01T00:00:00Z"),
    ]
    .into_iter()
    .enumerate()
    {
        let read = payout(&format!("po_{n}"), status, amount, day(arrives));
        store
            .write(|w| w.put_payout(account, &read, at(0)))
            .unwrap();
    }
    let sums = read(&store, |r| r.payout_months(Some(account), "2026-09"));
    let shown: Vec<_> = sums
        .iter()
        .map(|s| format!("{} {} {} {}", s.month, s.status.as_str(), s.amount, s.count))
        .collect();
    assert_eq!(
        shown,
        [
            "2026-09 paid 70.00 USD 1",
            "2026-10 paid 9223372036854775807 JPY 2",
            "2026-10 paid 5.00 USD 1",
            "2026-10 pending 0.09 USD 1",
        ]
    );
}

#[test]
fn what_may_still_change_is_told_from_what_is_final() {
    let store = in_memory();
    let account = with_account(&store).id;
    let open = |status: &str, age: i64| {
        let read = payout("po_1", status, money(1, "USD"), at(-age * 86_400));
        store
            .write(|w| w.put_payout(account, &read, at(0)))
            .unwrap();
        read_open(&store, account, TimeDelta::days(14))
    };
    assert!(open("in_transit", 400));
    assert!(open("paid", 13));
    assert!(!open("paid", 15));
    assert!(!open("failed", 1));
}

fn read_open(store: &Store, account: AccountId, settled: TimeDelta) -> bool {
    read(store, |r| {
        r.has_open_payout_before(account, at(1), at(0), settled)
    })
}

#[test]
fn what_is_known_of_an_account_reads_back_and_an_error_keeps_it() {
    let store = in_memory();
    let account = with_account(&store).id;
    let mut standing = read(&store, |r| r.payout_standing(account));
    assert_eq!(standing, PayoutStanding::unknown(account));
    standing.read(None, at(5));
    standing.balance.available = Some(vec![money(7, "EUR")]);
    store.write(|w| w.put_payout_standing(&standing)).unwrap();
    store
        .write(|w| w.put_payout_error(account, Some("{}")))
        .unwrap();
    let kept = read(&store, |r| r.payout_standing(account));
    assert_eq!(kept.error.as_deref(), Some("{}"));
    assert_eq!((kept.state.as_str(), kept.read_at), ("none", Some(at(5))));
    assert_eq!(kept.balance, standing.balance);
}

#[test]
fn an_account_or_a_purse_has_one_open_request_and_a_closed_one_makes_room() {
    let store = in_memory();
    let one = with_account(&store).id;
    let mut twin = account("Second shop of the same person");
    twin.created_at = at(1);
    store.write(|w| w.insert_account(&twin)).unwrap();
    let add = |account, purse: &str| {
        let new = request(account, purse);
        store.write(|w| w.add_payout_request(&new))
    };
    let id = add(one, "acct").unwrap();
    for (account, purse) in [(one, "acct"), (one, "other"), (twin.id, "acct")] {
        assert!(
            matches!(add(account, purse), Err(Error::OpenPayout)),
            "{purse}"
        );
    }
    let set = |state| {
        let kept = read(&store, |r| r.payout_request(id));
        let request = PayoutRequest { state, ..kept };
        store.write(|w| w.update_payout_request(&request))
    };
    set(RequestState::Unknown).unwrap();
    assert!(matches!(add(twin.id, "acct"), Err(Error::OpenPayout)));
    assert!(matches!(
        store.write(|w| w.remove_account(one)),
        Err(Error::OpenPayout)
    ));
    assert_eq!(
        read(&store, |r| r.account(one)).id,
        one,
        "nothing was removed"
    );
    set(RequestState::Closed).unwrap();
    let second = add(one, "acct").unwrap();
    assert!(
        matches!(set(RequestState::Unknown), Err(Error::OpenPayout)),
        "a closed one does not open beside another"
    );
    let open = read(&store, |r| r.open_payout_request(one));
    assert_eq!(open.map(|r| r.id), Some(second));
}

#[test]
fn a_removed_account_takes_its_payouts_and_clear_requests_with_it() {
    let store = in_memory();
    let account = with_account(&store).id;
    let read_one = payout("po_1", "paid", money(7000, "USD"), at(0));
    store
        .write(|w| {
            w.put_payout(account, &read_one, at(0))?;
            let id = w.add_payout_request(&request(account, "acct"))?;
            let kept = w.payout_request(id)?;
            let state = RequestState::NotSent;
            w.update_payout_request(&PayoutRequest { state, ..kept })
        })
        .unwrap();
    store.write(|w| w.remove_account(account)).unwrap();
    let left = read(&store, |r| {
        let page = r.payout_page(&PayoutFilter::default(), None, 10)?;
        Ok((page.0.len(), r.payout_requests(None, 10)?.len()))
    });
    assert_eq!(left, (0, 0));
    store.check().unwrap();
}

#[test]
fn of_two_connections_that_ask_at_the_same_time_one_may_send() {
    for _ in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        let first = Store::open(&path, None).unwrap();
        let account = with_account(&first).id;
        let begin = Barrier::new(2);
        let added: Vec<_> = thread::scope(|scope| {
            let racing = [(); 2].map(|()| {
                scope.spawn(|| {
                    let store = Store::open(&path, None).unwrap();
                    begin.wait();
                    store.write(|w| w.add_payout_request(&request(account, "acct")))
                })
            });
            racing.map(|racer| racer.join().unwrap()).into()
        });
        let won = added.iter().filter(|a| a.is_ok()).count();
        let refused = added.iter().filter(|a| matches!(a, Err(Error::OpenPayout)));
        assert_eq!((won, refused.count()), (1, 1), "{added:?}");
    }
}

//! What a snapshot allows, what the list means for a request, and how a pull goes on and ends.

use super::*;
use chrono::TimeDelta;
use counterfoil_domain::{
    AccountId, Balance, Currency, ExternalAccount, Frequency, Money, NewPayout, Payout,
    PayoutAccount, PayoutStatus,
};
use counterfoil_remote::{Certainty, Fault, Page};
use counterfoil_store::{NewRequest, RequestState};
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

fn money(minor: i64, code: &str) -> Money {
    Money::from_minor(minor, code.parse::<Currency>().unwrap())
}

fn at(hours: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::hours(hours)
}

fn payout(id: &str, amount: Money, status: &str, hours: i64) -> Payout {
    Payout {
        id: RemoteId::new(id),
        status: PayoutStatus::from_wire(status),
        amount,
        arrival_date: None,
        automatic: false,
        instant: false,
        destination_type: String::new(),
        description: String::new(),
        account: None,
        created_at: Some(at(hours)),
        updated_at: None,
    }
}

fn standing() -> PayoutStanding {
    let bank = |currency: &str, instant| ExternalAccount {
        id: RemoteId::new(currency),
        bank_name: "Example Bank".into(),
        last4: "6789".into(),
        currency: currency.into(),
        country: "US".into(),
        default_for_currency: true,
        instant,
        requirements: vec![],
    };
    PayoutStanding {
        remote_id: Some(RemoteId::new("acct")),
        state: "completed".into(),
        frequency: Some(Frequency::OnDemand),
        balance: Balance {
            available: Some(vec![money(10_000, "USD"), money(500, "PLN")]),
            instant: Some(vec![money(4_000, "USD")]),
            pending: None,
        },
        external_accounts: vec![bank("USD", true)],
        ..PayoutStanding::unknown(AccountId::new())
    }
}

#[test]
fn a_payout_is_allowed_up_to_the_balance_and_each_refusal_names_its_field() {
    let of = |standing: &PayoutStanding, minor, code: &str, instant| {
        let wish = Wish {
            amount: money(minor, code),
            instant,
        };
        check(standing, &wish).map_err(|refusal| refusal.field())
    };
    let good = standing();
    let whole = of(&good, 10_000, "USD", false).unwrap();
    assert_eq!((whole.before.minor, whole.after.minor), (10_000, 0));
    assert_eq!(whole.destination, "Example Bank •••• 6789");
    let with = |change: fn(&mut PayoutStanding)| {
        let mut standing = standing();
        change(&mut standing);
        standing
    };
    for (standing, minor, code, instant, field) in [
        (&good, 0, "USD", false, "amount"),
        (&good, 10_001, "USD", false, "amount"),
        (&good, 4_001, "USD", true, "amount"),
        (&good, 1, "EUR", false, "currency"),
        (&good, 1, "PLN", false, "currency"),
        (
            &with(|s| s.balance.instant = None),
            1,
            "USD",
            true,
            "instant",
        ),
        (
            &with(|s| s.external_accounts[0].instant = false),
            1,
            "USD",
            true,
            "instant",
        ),
        (
            &with(|s| s.state = "suspended".into()),
            1,
            "USD",
            false,
            "account",
        ),
        (&with(|s| s.remote_id = None), 1, "USD", false, "account"),
        (
            &with(|s| s.frequency = Some(Frequency::AutoDaily)),
            1,
            "USD",
            false,
            "frequency",
        ),
        (
            &with(|s| s.external_accounts[0].requirements = vec!["id".into()]),
            1,
            "USD",
            false,
            "account",
        ),
    ] {
        assert_eq!(
            of(standing, minor, code, instant),
            Err(field),
            "{minor} {code}"
        );
    }
}

fn request(state: RequestState, refused: bool) -> PayoutRequest {
    PayoutRequest {
        id: 1,
        asked: NewRequest {
            account: AccountId::new(),
            purse: String::new(),
            payout_account: None,
            amount: money(7_000, "USD"),
            instant: false,
            destination: String::new(),
            before: money(10_000, "USD"),
            known: vec![RemoteId::new("old")],
            created_at: at(0),
            settles_at: at(1),
        },
        state,
        refused,
        fault: None,
        answer: String::new(),
        answered_at: None,
        looked_at: None,
        payout: None,
        candidates: vec![],
    }
}

#[test]
fn an_accepted_request_is_linked_to_the_only_one_and_an_unclear_one_never_by_the_program() {
    use RequestState::{Accepted, Rejected, Unknown};
    let old = payout("old", money(7_000, "USD"), "paid", -9);
    let new = payout("new", money(7_000, "USD"), "pending", 1);
    let twin = payout("twin", money(7_000, "USD"), "pending", 1);
    let other = payout("other", money(6_999, "USD"), "pending", 1);
    let automatic = Payout {
        automatic: true,
        ..payout("by schedule", money(7_000, "USD"), "pending", 1)
    };
    let rest = [old, other, automatic];
    let with = |more: &[&Payout]| -> Vec<Payout> {
        rest.iter().chain(more.iter().copied()).cloned().collect()
    };
    for (what, state, refused, fresh, whole, unspent, after, linked, candidates) in [
        (
            "linked",
            Accepted,
            false,
            with(&[&new]),
            true,
            false,
            Accepted,
            true,
            0,
        ),
        (
            "part of the list",
            Accepted,
            false,
            with(&[&new]),
            false,
            false,
            Accepted,
            false,
            1,
        ),
        (
            "two alike",
            Accepted,
            false,
            with(&[&new, &twin]),
            true,
            false,
            Accepted,
            false,
            2,
        ),
        (
            "not there yet",
            Accepted,
            false,
            with(&[]),
            true,
            false,
            Accepted,
            false,
            0,
        ),
        (
            "probable",
            Unknown,
            false,
            with(&[&new]),
            true,
            false,
            Unknown,
            false,
            1,
        ),
        (
            "none, long after",
            Unknown,
            false,
            with(&[]),
            true,
            true,
            Unknown,
            false,
            0,
        ),
        (
            "refused",
            Unknown,
            true,
            with(&[]),
            true,
            true,
            Rejected,
            false,
            0,
        ),
        (
            "refused, spent",
            Unknown,
            true,
            with(&[]),
            true,
            false,
            Unknown,
            false,
            0,
        ),
        (
            "refused, half a list",
            Unknown,
            true,
            with(&[]),
            false,
            true,
            Unknown,
            false,
            0,
        ),
        (
            "refused and there",
            Unknown,
            true,
            with(&[&new]),
            true,
            true,
            Unknown,
            false,
            1,
        ),
    ] {
        let judged = judge(&request(state, refused), &fresh, whole, unspent, at(99));
        let told = (
            judged.state,
            judged.payout.is_some(),
            judged.candidates.len(),
        );
        assert_eq!(told, (after, linked, candidates), "{what}");
    }
}

/// A list in pages of two, newest first, which may fail at a page.
#[derive(Default)]
struct Listed {
    all: Mutex<Vec<Payout>>,
    fails_at: Mutex<Option<usize>>,
    asked: Mutex<Vec<String>>,
}

impl PayingOut for Listed {
    async fn payout_account(&self) -> Result<Option<PayoutAccount>, CallError> {
        Ok(None)
    }

    async fn balance(&self) -> Result<Balance, CallError> {
        Ok(Balance::default())
    }

    async fn external_accounts(&self) -> Result<Vec<ExternalAccount>, CallError> {
        Ok(vec![])
    }

    async fn frequencies(&self) -> Result<Vec<Frequency>, CallError> {
        Ok(vec![])
    }

    async fn payouts(&self, cursor: Option<&str>, _: u32) -> Result<Page<Payout>, CallError> {
        let from = cursor.map_or(0, |c| c.parse().unwrap());
        self.asked.lock().unwrap().push(from.to_string());
        if *self.fails_at.lock().unwrap() == Some(from) {
            return Err(CallError {
                operation: "payouts.list",
                certainty: Certainty::Unknown,
                fault: Fault::Unavailable,
                status: None,
                code: None,
                message: String::new(),
                field: None,
            });
        }
        let all = self.all.lock().unwrap();
        let records: Vec<_> = all.iter().skip(from).take(2).cloned().collect();
        let next = (from + 2 < all.len()).then(|| (from + 2).to_string());
        Ok(Page {
            records,
            unreadable: vec![],
            next,
        })
    }

    async fn create_payout(&self, _: &NewPayout) -> Result<(), CallError> {
        unreachable!("a pull asks for nothing");
    }
}

#[test]
fn a_pull_goes_on_where_it_stopped_and_ends_where_nothing_new_can_come() {
    let store = Store::open_in_memory().unwrap();
    let account = Account {
        id: AccountId::new(),
        name: "Shop".into(),
        system: "trincico".into(),
        url: "https://billing.example.com".into(),
        user: String::new(),
        remote_user: None,
        service_id: None,
        service_name: String::new(),
        state: "connected".into(),
        practice: false,
        synced_at: None,
        created_at: at(0),
    };
    store.write(|w| w.insert_account(&account)).unwrap();
    let listed = Listed::default();
    let one = |n: i64, status: &str| payout(&format!("po_{n}"), money(n, "USD"), status, n);
    *listed.all.lock().unwrap() = (1..=7).rev().map(|n| one(n, "failed")).collect();
    let pull = || {
        let paying = Paying {
            store: &store,
            service: &listed,
            account: &account,
            clock: &|| at(100),
            settling: SETTLING,
        };
        let pulled = pin!(paying.pull()).poll(&mut Context::from_waker(Waker::noop()));
        let Poll::Ready(pulled) = pulled else {
            panic!("nothing waits");
        };
        let asked = std::mem::take(&mut *listed.asked.lock().unwrap());
        (pulled, asked)
    };
    *listed.fails_at.lock().unwrap() = Some(4);
    let (failed, asked) = pull();
    assert!(failed.is_err());
    assert_eq!(asked, ["0", "2", "4"]);
    *listed.fails_at.lock().unwrap() = None;
    let (pulled, asked) = pull();
    let pulled = pulled.unwrap();
    assert_eq!(
        asked,
        ["4", "6", "0"],
        "from where it stopped, then from the top"
    );
    assert_eq!(
        (pulled.new, pulled.turned.len()),
        (3, 0),
        "the first time tells nothing"
    );
    assert_eq!(pull().1, ["0"], "nothing new, and all are final");

    // New ones at the top are told; what was final is not read again.
    listed.all.lock().unwrap().insert(0, one(8, "pending"));
    let (pulled, _) = pull();
    let turned: Vec<_> = pulled
        .unwrap()
        .turned
        .into_iter()
        .map(|t| t.payout.id.to_string())
        .collect();
    assert_eq!(turned, ["po_8"]);
}

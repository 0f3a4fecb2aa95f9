//! An invoice in the list that may be the one whose creation was not confirmed: it is read by itself
//! before it is taken for ours.

use super::pull::{Impatient, Place, Shop, failed, offline, page};
use crate::calls::{CLOCK_SKEW, TWICE_SKEW};
use crate::{Attempt, Call, Outcome};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{InvoiceId, InvoiceSnapshot, RemoteId};
use counterfoil_remote::{CallError, Certainty, Fault};
use std::pin::pin;
use std::sync::atomic::AtomicBool;
use std::task::{Context, Poll, Waker};

fn attempted() -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000, 0).unwrap()
}

fn attempt() -> Attempt {
    Attempt {
        call: Call::Create {
            reference: "BT0".into(),
            customer: RemoteId::new("c"),
            currency: "EUR".into(),
        },
        outcome: Outcome::Unclear,
        at: attempted(),
        there: None,
    }
}

/// What the search comes to where the list says that the draft was made `listed` seconds after the
/// attempt, and it is read by itself with `single`. None where the search could not go on.
fn found(
    listed: Option<i64>,
    single: fn(&RemoteId) -> Result<InvoiceSnapshot, CallError>,
    skew: TimeDelta,
) -> Option<bool> {
    let place = Place::new();
    let mut shop = Shop::new(&place.store, move |_| {
        let mut page = page(0, None);
        page.records[0].created_at = listed.map(|s| attempted() + TimeDelta::seconds(s));
        Ok(page)
    });
    shop.single = single;
    let attempt = attempt();
    let (id, cancel) = (RemoteId::new("shop"), AtomicBool::new(false));
    let watcher = Impatient(u64::MAX, &cancel);
    let run = place.run(&shop, &id, &watcher, &cancel);
    let mut search = pin!(run.find_own(InvoiceId::new(), "BT0", &attempt, skew));
    match search
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(answer) => answer.ok().map(|own| own.is_some()),
        Poll::Pending => panic!("nothing waits without a runtime"),
    }
}

/// Read by itself it is an empty draft too, and does not tell when it was made.
fn same(_: &RemoteId) -> Result<InvoiceSnapshot, CallError> {
    Ok(page(0, None).records.remove(0))
}

fn gone(_: &RemoteId) -> Result<InvoiceSnapshot, CallError> {
    Err(failed(Certainty::Rejected, Fault::NotFound))
}

#[test]
fn it_is_ours_only_where_it_is_still_there_and_not_older_than_the_attempt() {
    let ten_minutes_before = -600;
    for (listed, single, skew, ours) in [
        (Some(0), same as fn(&RemoteId) -> _, CLOCK_SKEW, Some(true)),
        (Some(ten_minutes_before), same, CLOCK_SKEW, Some(true)),
        (Some(ten_minutes_before - 1), same, CLOCK_SKEW, Some(false)),
        (Some(-5), same, TWICE_SKEW, Some(true)),
        (Some(-6), same, TWICE_SKEW, Some(false)),
        // Nobody tells when it was made: an answer that was lost may have made it, a refusal not.
        (None, same, CLOCK_SKEW, Some(true)),
        (None, same, TWICE_SKEW, Some(false)),
        // The list lags behind: it is no longer there.
        (Some(0), gone, CLOCK_SKEW, Some(false)),
        // Whether it is there is not known: the run ends, and nothing is made a second time.
        (Some(0), |_| Err(offline()), CLOCK_SKEW, None),
    ] {
        assert_eq!(found(listed, single, skew), ours, "{listed:?} {skew}");
    }
}

/// The same with the draft that the list and the single read show for `customer`; `known` where an
/// invoice here has its identity already.
fn found_for(customer: Option<&'static str>, known: bool) -> bool {
    let place = Place::new();
    let shown = move || {
        let mut page = page(0, None);
        page.records[0].customer = customer.map(RemoteId::new);
        page
    };
    let mut shop = Shop::new(&place.store, move |_| Ok(shown()));
    shop.single = match customer {
        None => same,
        Some("c") => |id| same(id).map(|i| of("c", i)),
        Some("7") => |id| same(id).map(|i| of("7", i)),
        Some(_) => |id| same(id).map(|i| of("d", i)),
    };
    let mine = InvoiceId::new();
    if known {
        let record = shown().records.remove(0);
        let kept = crate::project::new_invoice(&record, place.account(), None, attempted());
        let stored = place
            .store
            .write(|w| crate::observe::put(w, &kept, &crate::conflict::synced()));
        stored.unwrap();
    }
    let (id, cancel) = (RemoteId::new("shop"), AtomicBool::new(false));
    let watcher = Impatient(u64::MAX, &cancel);
    let run = place.run(&shop, &id, &watcher, &cancel);
    let attempt = attempt();
    let mut search = pin!(run.find_own(mine, "BT0", &attempt, CLOCK_SKEW));
    match search
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(answer) => answer.unwrap_or_default().is_some(),
        Poll::Pending => panic!("nothing waits without a runtime"),
    }
}

fn of(customer: &str, invoice: InvoiceSnapshot) -> InvoiceSnapshot {
    InvoiceSnapshot {
        customer: Some(RemoteId::new(customer)),
        ..invoice
    }
}

#[test]
fn it_is_ours_only_where_it_is_for_our_customer_and_not_known_here_as_another_one() {
    for (customer, known, ours) in [
        (None, false, true),
        (Some("c"), false, true),
        (Some("d"), false, false),
        // The service writes its identities in two forms, and may mean the same customer.
        (Some("7"), false, true),
        (Some("c"), true, false),
    ] {
        assert_eq!(found_for(customer, known), ours, "{customer:?} {known}");
    }
}

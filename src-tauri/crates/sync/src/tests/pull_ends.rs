//! Pulling: what each failure of a list or of one record comes to, and what is counted.

use super::desk::customer_there;
use super::pull::{Impatient, Place, Shop, failed, number, offline, page, pages};
use crate::pull::Bounds;
use crate::run::{Halt, stop_for};
use crate::{Report, Stop};
use counterfoil_domain::{InvoiceSnapshot, RemoteId};
use counterfoil_remote::{Certainty, Fault, Unreadable};
use std::sync::atomic::AtomicBool;

#[test]
fn a_list_is_followed_for_a_hundred_thousand_pages_and_no_longer() {
    let mut bounds = Bounds::default();
    for page in 1..100_000 {
        let id = RemoteId::new(format!("r{page}"));
        assert!(
            bounds
                .next([&id].into_iter(), Some(page.to_string()))
                .is_some()
        );
    }
    let last = RemoteId::new("last");
    assert_eq!(bounds.next([&last].into_iter(), Some("last".into())), None);
}

#[test]
fn a_list_that_is_refused_means_that_the_service_is_gone_and_anything_else_that_it_failed() {
    for (certainty, fault, gone) in [
        (Certainty::Rejected, Fault::NotFound, true),
        (Certainty::Rejected, Fault::Forbidden, true),
        (Certainty::Rejected, Fault::Invalid, false),
        (Certainty::Unknown, Fault::NotFound, false),
        (Certainty::Unknown, Fault::Malformed, false),
    ] {
        let place = Place::new();
        let answered = fault.clone();
        let shop = Shop::new(&place.store, move |_| {
            Err(failed(certainty, answered.clone()))
        });
        let stop = place.sync_now(&shop).stop;
        let case = format!("{certainty:?} {fault:?}: {stop:?}");
        assert_eq!(stop == Some(Stop::NoService), gone, "{case}");
        assert_eq!(matches!(stop, Some(Stop::Failed(_))), !gone, "{case}");
        assert_eq!(shop.cursors(), [""], "{case}");
    }
}

#[test]
fn a_cursor_is_given_up_three_times_at_most_and_only_where_the_service_refuses_it() {
    for (certainty, fault, asked) in [
        (
            Certainty::Rejected,
            Fault::NotFound,
            &["", "1", "", "1", "", "1", "", "1"][..],
        ),
        (
            Certainty::Rejected,
            Fault::Invalid,
            &["", "1", "", "1", "", "1", "", "1"],
        ),
        (Certainty::Rejected, Fault::Refused, &["", "1"]),
        (Certainty::Unknown, Fault::NotFound, &["", "1"]),
    ] {
        let place = Place::new();
        let answered = fault.clone();
        let shop = Shop::new(&place.store, move |cursor| match number(cursor) {
            0 => pages(3)(cursor),
            _ => Err(failed(certainty, answered.clone())),
        });
        assert!(place.sync_now(&shop).stop.is_some());
        assert_eq!(shop.cursors(), asked, "{certainty:?} {fault:?}");
        assert_eq!(place.count(), 2);
    }
}

/// The cursor each of three runs begins with, where the second page always fails so.
fn begins(certainty: Certainty, fault: &Fault) -> Vec<String> {
    let place = Place::new();
    let mut begun = Vec::new();
    for _ in 0..3 {
        let fault = fault.clone();
        let shop = Shop::new(&place.store, move |cursor| match number(cursor) {
            0 => pages(3)(cursor),
            _ => Err(failed(certainty, fault.clone())),
        });
        place.sync_now(&shop);
        begun.push(shop.cursors().remove(0));
    }
    begun
}

#[test]
fn a_page_that_a_run_cannot_go_on_from_is_left_only_where_it_makes_no_sense() {
    let malformed = begins(Certainty::Unknown, &Fault::Malformed);
    assert_eq!(malformed, ["", "1", ""]);
    for (certainty, fault) in [
        (Certainty::NotSent, Fault::Offline),
        (Certainty::Unknown, Fault::TimedOut),
        (Certainty::Rejected, Fault::SignInNeeded),
    ] {
        assert_eq!(begins(certainty, &fault), ["", "1", "1"], "{fault:?}");
    }
}

/// A page whose two invoices are of these customers.
fn of(customers: [&'static str; 2]) -> impl Fn(Option<&str>) -> super::pull::Answer {
    move |_| {
        let mut page = page(0, None);
        for (record, customer) in page.records.iter_mut().zip(customers) {
            record.customer = Some(RemoteId::new(customer));
        }
        Ok(page)
    }
}

fn customer_of(place: &Place, reference: &str) -> Option<String> {
    place
        .store
        .read(|r| {
            let id = r.invoice_by_reference(reference)?[0];
            let customer = r.invoice(id)?.customer;
            customer
                .map(|id| Ok(r.customer(id)?.remote_id.unwrap().to_string()))
                .transpose()
        })
        .unwrap()
}

#[test]
fn customers_whom_only_invoices_name_are_fetched_each_for_its_own_invoice() {
    let place = Place::new();
    let mut shop = Shop::new(&place.store, of(["c7", "c8"]));
    shop.person = |id| Ok(customer_there(id.as_str()));
    let report = place.sync_now(&shop);
    assert_eq!((report.customers, report.invoices), (2, 2));
    assert_eq!(customer_of(&place, "BT0").as_deref(), Some("c7"));
    assert_eq!(customer_of(&place, "BT1").as_deref(), Some("c8"));
    // Known by now: nobody is fetched again.
    shop.person = |_| Err(offline());
    assert_eq!(place.sync_now(&shop), Report::default());
}

#[test]
fn a_customer_who_cannot_be_read_is_named_and_an_absent_service_ends_the_run() {
    let place = Place::new();
    let mut shop = Shop::new(&place.store, of(["c7", "c7"]));
    let report = place.sync_now(&shop);
    assert_eq!(report.unreadable, ["c7: It failed."]);
    assert_eq!((report.stop, place.count()), (None, 2));
    shop.person = |_| Err(offline());
    let stop = place.sync_now(&shop).stop;
    assert!(matches!(stop, Some(Stop::Offline(_))), "{stop:?}");
}

#[test]
fn customers_of_the_list_are_stored_and_counted_once() {
    let place = Place::new();
    let mut shop = Shop::new(&place.store, pages(1));
    shop.people = vec![customer_there("c7"), customer_there("c8")];
    assert_eq!(place.sync_now(&shop).customers, 2);
    assert_eq!(place.sync_now(&shop).customers, 0);
    let known = place
        .store
        .read(|r| r.customer_by_remote(place.account(), &RemoteId::new("c8")));
    assert!(known.unwrap().is_some());
}

/// A list that shows the first page only, and `single` for each of the two that are left out.
fn left_out(
    single: fn(&RemoteId) -> Result<InvoiceSnapshot, counterfoil_remote::CallError>,
) -> (Place, Report) {
    let place = Place::new();
    place.sync_now(&Shop::new(&place.store, pages(2)));
    let mut shop = Shop::new(&place.store, pages(1));
    shop.single = single;
    let report = place.sync_now(&shop);
    (place, report)
}

#[test]
fn an_invoice_left_out_of_the_list_is_gone_only_where_the_service_says_so() {
    let (place, report) = left_out(|_| Err(failed(Certainty::Rejected, Fault::Forbidden)));
    assert_eq!(report.unreadable, ["r2: It failed.", "r3: It failed."]);
    assert_eq!(place.store.read(|r| r.counts()).unwrap().conflict, 0);

    let (place, report) = left_out(|_| Err(offline()));
    assert!(matches!(report.stop, Some(Stop::Offline(_))), "{report:?}");
    assert_eq!(place.store.read(|r| r.counts()).unwrap().conflict, 0);

    let (place, report) = left_out(|id| {
        let at = if id.as_str() == "r2" { 0 } else { 1 };
        let mut there = page(1, None).records.remove(at);
        there.reference.push_str("-NEW");
        Ok(there)
    });
    assert_eq!((report.invoices, report.stop), (2, None));
    let found = place.store.read(|r| r.invoice_by_reference("BT3-NEW"));
    assert_eq!(found.unwrap().len(), 1);
}

#[test]
fn parts_of_a_run_add_up() {
    let part = || {
        let mut part = Report {
            customers: 2,
            invoices: 3,
            calls: 4,
            more_unreadable: 5,
            ..Report::default()
        };
        part.not_understood("one".into());
        part
    };
    let mut whole = part();
    whole.add(part());
    assert_eq!((whole.customers, whole.invoices, whole.calls), (4, 6, 8));
    assert_eq!((whole.unreadable.len(), whole.more_unreadable), (2, 10));
}

#[test]
fn a_failed_read_ends_the_run_with_what_a_person_can_do() {
    let error = |fault| failed(Certainty::Rejected, fault);
    for (fault, stop) in [
        (Fault::SignInNeeded, Stop::SignInNeeded),
        (Fault::OtherUser, Stop::OtherUser),
        (
            Fault::TooMany {
                retry_after: Some(7),
            },
            Stop::Wait(Some(7)),
        ),
        (Fault::Offline, Stop::Offline(error(Fault::Offline))),
        (Fault::Tls, Stop::Offline(error(Fault::Tls))),
        (Fault::TimedOut, Stop::Offline(error(Fault::TimedOut))),
        (Fault::Malformed, Stop::Failed(error(Fault::Malformed))),
    ] {
        let halt = stop_for(error(fault));
        assert!(matches!(&halt, Halt::Stop(s) if *s == stop), "{halt:?}");
    }
}

#[tokio::test]
#[should_panic(expected = "written wrongly")]
async fn a_mistake_of_ours_while_storing_is_not_taken_for_the_end_of_the_program() {
    let place = Place::new();
    let shop = Shop::new(&place.store, pages(1));
    let (id, cancel) = (RemoteId::new("shop"), AtomicBool::new(false));
    let watcher = Impatient(u64::MAX, &cancel);
    let run = place.run(&shop, &id, &watcher, &cancel);
    let _ = run
        .keep(|_| -> Result<(), counterfoil_store::Error> { panic!("written wrongly") })
        .await;
}

#[test]
fn a_record_that_a_list_could_not_show_is_named_or_marked() {
    let place = Place::new();
    let shop = Shop::new(&place.store, |cursor| {
        let mut page = pages(1)(cursor)?;
        page.unreadable = vec![Unreadable {
            remote_id: None,
            reason: "id is missing".into(),
        }];
        Ok(page)
    });
    assert_eq!(place.sync_now(&shop).unreadable, ["?: id is missing"]);
}

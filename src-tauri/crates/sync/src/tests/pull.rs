//! Pulling: pages, the page ahead, going on after an end, and lists that would never end.

use crate::{Report, Run, Stage, Stop, Watcher};
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    AccountId, CustomerSnapshot, InvoiceSnapshot, ItemSnapshot, RemoteId, Status,
};
use counterfoil_remote::{
    CallError, Certainty, CustomerBody, Customers, Fault, InvoiceChange, Invoicing, ItemBody,
    NewInvoice, Page, Unreadable,
};
use counterfoil_store::{Account, InvoiceFilter, Store, SyncState};
use std::pin::pin;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

pub(super) type Answer = Result<Page<InvoiceSnapshot>, CallError>;
type List = Box<dyn Fn(Option<&str>) -> Answer + Send + Sync>;
type Single = fn(&RemoteId) -> Result<InvoiceSnapshot, CallError>;
type Person = fn(&RemoteId) -> Result<CustomerSnapshot, CallError>;

/// A service that has nothing but a list of invoices; `list` answers the request for a cursor.
pub(super) struct Shop<'a> {
    store: &'a Store,
    list: List,
    /// Answers the request for one invoice.
    pub(super) single: Single,
    /// Answers the request for one customer.
    pub(super) person: Person,
    /// The list of customers, on one page.
    pub(super) people: Vec<CustomerSnapshot>,
    silent: AtomicBool,
    /// The cursors asked for, each with how many invoices were stored then.
    asked: Mutex<Vec<(Option<String>, u64)>>,
}

impl<'a> Shop<'a> {
    pub(super) fn new(
        store: &'a Store,
        list: impl Fn(Option<&str>) -> Answer + Send + Sync + 'static,
    ) -> Self {
        Self {
            store,
            list: Box::new(list),
            single: |_| Err(failed(Certainty::Rejected, Fault::NotFound)),
            person: |_| Err(failed(Certainty::Rejected, Fault::NotFound)),
            people: vec![],
            silent: AtomicBool::new(false),
            asked: Mutex::default(),
        }
    }

    pub(super) fn cursors(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        let names = asked.iter().map(|(cursor, _)| cursor.clone());
        names.map(Option::unwrap_or_default).collect()
    }
}

impl Invoicing for Shop<'_> {
    async fn invoices(&self, _: &RemoteId, cursor: Option<&str>, _: u32) -> Answer {
        let stored = self.store.read(|r| r.counts()).unwrap().all;
        let asked = (cursor.map(str::to_owned), stored);
        self.asked.lock().unwrap().push(asked);
        if self.silent.load(Ordering::Relaxed) {
            std::future::pending::<()>().await;
        }
        (self.list)(cursor)
    }

    async fn invoice(&self, id: &RemoteId) -> Result<InvoiceSnapshot, CallError> {
        (self.single)(id)
    }

    async fn create_invoice(&self, _: &NewInvoice) -> Result<InvoiceSnapshot, CallError> {
        unreachable!("nothing waits to be sent")
    }

    async fn update_invoice(&self, _: &RemoteId, _: &InvoiceChange) -> Result<(), CallError> {
        unreachable!("nothing waits to be sent")
    }

    async fn set_status(&self, _: &RemoteId, _: Status) -> Result<(), CallError> {
        unreachable!("nothing waits to be sent")
    }

    async fn add_item(&self, _: &RemoteId, _: &ItemBody) -> Result<ItemSnapshot, CallError> {
        unreachable!("nothing waits to be sent")
    }

    async fn update_item(&self, _: &RemoteId, _: &RemoteId, _: &ItemBody) -> Result<(), CallError> {
        unreachable!("nothing waits to be sent")
    }

    async fn delete_item(&self, _: &RemoteId, _: &RemoteId) -> Result<(), CallError> {
        unreachable!("nothing waits to be sent")
    }

    async fn build_reference(&self, _: &RemoteId) -> Result<String, CallError> {
        unreachable!("nothing waits to be sent")
    }
}

impl Customers for Shop<'_> {
    async fn customers(
        &self,
        _: &RemoteId,
        _: Option<&str>,
        _: u32,
    ) -> Result<Page<CustomerSnapshot>, CallError> {
        Ok(Page {
            records: self.people.clone(),
            unreadable: vec![],
            next: None,
        })
    }

    async fn customer(&self, _: &RemoteId, id: &RemoteId) -> Result<CustomerSnapshot, CallError> {
        (self.person)(id)
    }

    async fn create_customer(
        &self,
        _: &RemoteId,
        _: &CustomerBody,
    ) -> Result<CustomerSnapshot, CallError> {
        unreachable!("nothing waits to be sent")
    }

    async fn update_customer(
        &self,
        _: &RemoteId,
        _: &RemoteId,
        _: &CustomerBody,
    ) -> Result<(), CallError> {
        unreachable!("nothing waits to be sent")
    }

    async fn delete_customer(&self, _: &RemoteId, _: &RemoteId) -> Result<(), CallError> {
        unreachable!("nothing waits to be sent")
    }
}

pub(super) fn failed(certainty: Certainty, fault: Fault) -> CallError {
    CallError {
        operation: "invoices.list",
        certainty,
        fault,
        status: None,
        code: None,
        message: "It failed.".into(),
        field: None,
    }
}

pub(super) fn offline() -> CallError {
    failed(Certainty::NotSent, Fault::Offline)
}

pub(super) fn number(cursor: Option<&str>) -> usize {
    cursor.map_or(0, |c| c.parse().unwrap())
}

/// Page `number` of two invoices; the next one where there is one.
pub(super) fn page(number: usize, next: Option<usize>) -> Page<InvoiceSnapshot> {
    let records = (number * 2..number * 2 + 2).map(|n| InvoiceSnapshot {
        remote_id: RemoteId::new(format!("r{n}")),
        reference: format!("BT{n}"),
        status: Status::Draft,
        currency: super::currency("EUR"),
        customer: None,
        items: vec![],
        amount: Some(0),
        tax_amount: Some(0),
        created_at: None,
        updated_at: None,
    });
    Page {
        records: records.collect(),
        unreadable: vec![],
        next: next.map(|n| n.to_string()),
    }
}

/// A list of so many pages.
pub(super) fn pages(count: usize) -> impl Fn(Option<&str>) -> Answer + Send + Sync + 'static {
    move |cursor| {
        let at = number(cursor);
        Ok(page(at, (at + 1 < count).then_some(at + 1)))
    }
}

/// Cancels once so many invoices have arrived.
pub(super) struct Impatient<'a>(pub(super) u64, pub(super) &'a AtomicBool);

impl Watcher for Impatient<'_> {
    fn progress(&self, _: Stage, done: u64, _: Option<u64>) {
        if done >= self.0 {
            self.1.store(true, Ordering::Relaxed);
        }
    }

    fn stored(&self, _: Stage) {}
}

pub(super) struct Place {
    pub(super) store: Store,
    account: Account,
}

impl Place {
    pub(super) fn new() -> Self {
        let account = Account {
            id: AccountId::new(),
            name: "Main".into(),
            system: "trincico".into(),
            url: "https://example.com".into(),
            user: String::new(),
            remote_user: None,
            service_id: Some(RemoteId::new("shop")),
            service_name: String::new(),
            state: "connected".into(),
            practice: false,
            synced_at: None,
            created_at: DateTime::default(),
        };
        let store = Store::open_in_memory().unwrap();
        store.write(|w| w.insert_account(&account)).unwrap();
        Self { store, account }
    }

    async fn sync(&self, shop: &Shop<'_>, cancel: &AtomicBool, at: u64) -> Report {
        let watcher = Impatient(at, cancel);
        let id = RemoteId::new("shop");
        self.run(shop, &id, &watcher, cancel).run().await.unwrap()
    }

    pub(super) fn account(&self) -> AccountId {
        self.account.id
    }

    pub(super) fn run<'a, S>(
        &'a self,
        service: &'a S,
        id: &'a RemoteId,
        watcher: &'a dyn Watcher,
        cancel: &'a AtomicBool,
    ) -> Run<'a, S> {
        Run {
            store: &self.store,
            service,
            account: &self.account,
            shop: id,
            clock: &Utc::now,
            watcher,
            cancel,
        }
    }

    /// A sync without a runtime, as in the simulator: nothing waits.
    pub(super) fn sync_now(&self, shop: &Shop<'_>) -> Report {
        self.sync_until(shop, u64::MAX)
    }

    fn sync_until(&self, shop: &Shop<'_>, at: u64) -> Report {
        let cancel = AtomicBool::new(false);
        let mut run = pin!(self.sync(shop, &cancel, at));
        match run.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(report) => report,
            Poll::Pending => panic!("nothing waits without a runtime"),
        }
    }

    pub(super) fn count(&self) -> u64 {
        self.store.read(|r| r.counts()).unwrap().all
    }
}

#[test]
fn a_page_is_asked_for_while_the_one_before_it_is_stored_and_none_further_ahead() {
    let place = Place::new();
    let shop = Shop::new(&place.store, pages(5));
    assert_eq!(place.sync_now(&shop).invoices, 10);
    let stored: Vec<u64> = shop.asked.lock().unwrap().iter().map(|a| a.1).collect();
    assert_eq!(stored, [0, 0, 2, 4, 6]);
}

#[test]
fn what_arrived_is_stored_where_the_page_ahead_fails_and_no_stored_page_is_read_again() {
    let place = Place::new();
    let shop = Shop::new(&place.store, |cursor| match number(cursor) {
        3 => Err(offline()),
        _ => pages(6)(cursor),
    });
    let report = place.sync_now(&shop);
    assert!(matches!(report.stop, Some(Stop::Offline(_))), "{report:?}");
    assert_eq!((report.invoices, place.count()), (6, 6));
    let shop = Shop::new(&place.store, pages(6));
    let report = place.sync_now(&shop);
    assert_eq!((report.invoices, report.stop), (6, None));
    assert_eq!(shop.cursors(), ["3", "4", "5"]);
}

#[test]
fn after_a_cancel_at_most_the_page_ahead_is_read_again() {
    for at in [2, 4, 6, 8] {
        let place = Place::new();
        let shop = Shop::new(&place.store, pages(5));
        assert_eq!(place.sync_until(&shop, at).stop, Some(Stop::Cancelled));
        assert_eq!(place.count(), at);
        assert_eq!(place.sync_now(&shop).stop, None);
        assert_eq!(place.count(), 10);
        assert!(shop.cursors().len() <= 6, "{:?}", shop.cursors());
    }
}

#[tokio::test]
async fn a_person_who_cancels_does_not_wait_for_a_service_that_is_silent() {
    let place = Place::new();
    let shop = Shop::new(&place.store, pages(5));
    shop.silent.store(true, Ordering::Relaxed);
    let cancel = AtomicBool::new(false);
    let begun = Instant::now();
    let (report, ()) = tokio::join!(place.sync(&shop, &cancel, u64::MAX), async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        cancel.store(true, Ordering::Relaxed);
    });
    assert_eq!(report.stop, Some(Stop::Cancelled));
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn with_a_runtime_every_page_is_stored_too() {
    let place = Place::new();
    let shop = Shop::new(&place.store, pages(40));
    let report = place.sync(&shop, &AtomicBool::new(false), u64::MAX).await;
    assert_eq!((report.invoices, report.stop), (80, None));
    assert_eq!(place.count(), 80);
}

#[test]
fn a_list_that_goes_round_ends() {
    // Always the first page, each time with another cursor.
    let place = Place::new();
    let shop = Shop::new(&place.store, |cursor| Ok(page(0, Some(number(cursor) + 1))));
    assert_eq!(place.sync_now(&shop).stop, None);
    assert!(shop.cursors().len() <= 3, "{:?}", shop.cursors());
    // A cursor that comes again, each time with other invoices.
    let place = Place::new();
    let shop = Shop::new(&place.store, |cursor| match cursor {
        None => Ok(page(0, Some(1))),
        Some(_) => Ok(page(1, Some(1))),
    });
    assert_eq!(place.sync_now(&shop).stop, None);
    assert_eq!(place.count(), 4);
    assert_eq!(shop.cursors(), ["", "1"]);
}

#[test]
fn a_cursor_that_the_service_forgot_starts_the_list_over() {
    let place = Place::new();
    let shop = Shop::new(&place.store, |cursor| match number(cursor) {
        2 => Err(offline()),
        _ => pages(4)(cursor),
    });
    place.sync_now(&shop);
    let forgets = AtomicBool::new(true);
    let shop = Shop::new(&place.store, move |cursor| {
        if cursor.is_some() && forgets.swap(false, Ordering::Relaxed) {
            return Err(failed(Certainty::Rejected, Fault::NotFound));
        }
        pages(4)(cursor)
    });
    let report = place.sync_now(&shop);
    assert_eq!((report.stop, place.count()), (None, 8));
    assert_eq!(shop.cursors(), ["2", "", "1", "2", "3"]);
}

#[test]
fn a_pull_that_brings_nothing_new_changes_no_invoice() {
    let place = Place::new();
    let shop = Shop::new(&place.store, pages(3));
    place.sync_now(&shop);
    let rows = || {
        place
            .store
            .read(|r| Ok(r.invoice_page(&InvoiceFilter::default(), None, 50)?.0))
            .unwrap()
    };
    let before = rows();
    assert_eq!(place.sync_now(&shop).invoices, 0);
    assert_eq!(rows(), before);
}

#[test]
fn an_invoice_that_the_whole_list_no_longer_shows_is_looked_for_by_itself() {
    let place = Place::new();
    place.sync_now(&Shop::new(&place.store, pages(3)));
    place.sync_now(&Shop::new(&place.store, pages(2)));
    let counts = place.store.read(|r| r.counts()).unwrap();
    assert_eq!((counts.all, counts.conflict), (6, 2));
    let waiting = place.store.read(|r| r.waiting_invoices()).unwrap();
    assert!(waiting.iter().all(|(_, s)| s.sync == SyncState::Conflict));
}

#[test]
fn of_very_many_records_that_cannot_be_read_the_first_are_named_and_the_rest_counted() {
    let place = Place::new();
    let shop = Shop::new(&place.store, |cursor| {
        let mut page = pages(2)(cursor)?;
        page.unreadable = (0..150)
            .map(|n| Unreadable {
                remote_id: Some(RemoteId::new(format!("x{n}"))),
                reason: "price is missing".into(),
            })
            .collect();
        Ok(page)
    });
    let report = place.sync_now(&shop);
    assert_eq!(report.unreadable.len(), 100);
    assert_eq!(report.unreadable[0], "x0: price is missing");
    assert_eq!(report.more_unreadable, 200);
    assert_eq!(report.invoices, 4);
}

//! A play before its first round: what the service has, what the person changed, what a second
//! editor will do, and what must be found at the end.

use crate::scenario::Scenario;
use crate::service::{Edit, Service};
use crate::world::{World, euro};
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    AccountId, Customer, CustomerId, Invoice, InvoiceId, ItemId, LineItem, RemoteId, Status,
    TaxRule,
};
use counterfoil_remote::{CustomerBody, ItemBody, NewInvoice};
use counterfoil_store::{Account, Intention, Store, SyncState};
use counterfoil_sync::{Attempt, Call, Outcome, conflict, observe};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Something that must hold of an invoice.
#[derive(Debug, Clone)]
pub enum Want {
    Reference(&'static str),
    Status(Status),
    Item(&'static str, i64),
    NoItem(&'static str),
    /// Issued, and not with that line.
    IssuedWithout(&'static str),
}

/// A simulation before its first round.
pub struct Setting {
    pub store: Store,
    pub account: Account,
    pub service: Service,
    /// What the person did and was told is saved.
    pub mine: Vec<(InvoiceId, Want)>,
    /// What the second editor does.
    pub theirs: Vec<(RemoteId, Want)>,
    /// How many lines the person gave each invoice.
    pub lines: BTreeMap<InvoiceId, usize>,
    /// Lines the second editor adds.
    pub extra_lines: usize,
    /// Invoices kept here at the end.
    pub kept: usize,
    /// Whether the two sides change the same thing.
    pub may_conflict: bool,
    /// Invoices that may be here at the end and that nobody here made.
    pub others: usize,
    /// Made here: none of them may become another's invoice.
    pub created: Vec<InvoiceId>,
    /// What may stay set aside, because the service never takes it.
    pub hopeless: Vec<InvoiceId>,
    /// Whose invoice the person edits in the middle of a run, and whether they did.
    pub afterthought: Option<(InvoiceId, Arc<AtomicBool>)>,
    pub customer: (CustomerId, RemoteId),
}

pub fn line(name: &str, price: i64) -> LineItem {
    LineItem {
        id: ItemId::new(),
        remote_id: None,
        name: name.into(),
        description: String::new(),
        price: price.into(),
        quantity: 1.into(),
        tax: Some(19.into()),
        terms: Default::default(),
    }
}

/// Prices are whole euros here, cents there.
pub fn body(name: &str, price: i64) -> ItemBody {
    ItemBody {
        name: name.into(),
        description: String::new(),
        price: price * 100,
        quantity: 1,
        tax: Some(19.into()),
    }
}

thread_local! {
    /// An empty store for the next play: its statements are prepared already.
    static POOL: Cell<Option<Store>> = const { Cell::new(None) };
}

impl Drop for Setting {
    fn drop(&mut self) {
        if !std::thread::panicking() && self.store.empty().is_ok() {
            POOL.set(Some(self.store.clone()));
        }
    }
}

impl Setting {
    pub fn new(scenario: &Scenario) -> Self {
        let store = POOL
            .take()
            .unwrap_or_else(|| Store::copied_in_memory().unwrap());
        let mut world = World::default();
        let now = world.now();
        let account = Account {
            id: AccountId::new(),
            name: "Shop".into(),
            system: "trincico".into(),
            url: "https://billing.example.com".into(),
            user: String::new(),
            remote_user: None,
            service_id: Some(RemoteId::new("shop")),
            service_name: "Shop".into(),
            state: "connected".into(),
            practice: false,
            synced_at: None,
            created_at: now,
        };
        let there = world.create_customer(
            &CustomerBody {
                business_name: "Rock & Roll Studio".into(),
                ..CustomerBody::default()
            },
            false,
        );
        let remote = there.remote_id.clone();
        let id = store
            .write(|w| {
                w.insert_account(&account)?;
                observe::listed_customer(w, account.id, &there, now)?;
                w.customer_by_remote(account.id, &remote)
            })
            .unwrap()
            .unwrap();
        let service = Service::new(world, store.clone(), account.id);
        let mut setting = Self {
            store,
            account,
            service,
            mine: vec![],
            theirs: vec![],
            lines: BTreeMap::new(),
            extra_lines: 0,
            kept: 0,
            may_conflict: false,
            others: 0,
            created: vec![],
            hopeless: vec![],
            afterthought: None,
            customer: (id, remote),
        };
        (scenario.set)(&mut setting);
        let ids: Vec<_> = setting.mine.iter().map(|(id, _)| *id).collect();
        for id in ids {
            let items = setting.store.read(|r| r.invoice(id)).unwrap().items;
            setting.lines.insert(id, items.len());
        }
        setting.expect_an_afterthought();
        setting
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.service.inner().world.now()
    }

    /// The person may add a line to the first invoice in the middle of a run.
    fn expect_an_afterthought(&mut self) {
        let id = self.mine[0].0;
        let done = Arc::new(AtomicBool::new(false));
        self.afterthought = Some((id, done.clone()));
        self.service.inner().person = Some(afterthought(id, done));
    }

    /// Whether the person added their line to this one.
    pub fn edited(&self, id: InvoiceId) -> bool {
        let edited = self.afterthought.as_ref().filter(|(of, _)| *of == id);
        edited.is_some_and(|(_, done)| done.load(Ordering::Relaxed))
    }

    /// An invoice of another account on this computer, which waits too.
    pub fn of_another_account(&mut self, reference: &str) {
        let mut other = self.account.clone();
        other.id = AccountId::new();
        other.name = "Another shop".into();
        self.store.write(|w| w.insert_account(&other)).unwrap();
        let mut invoice = self.blank(reference, &[("Desk", 100)], Status::Draft);
        invoice.account = Some(other.id);
        self.put(&invoice);
        self.kept += 1;
    }

    pub fn editor(&self, act: impl FnOnce(&mut World) + Send + 'static) {
        self.service.inner().editor = Some(Box::new(act));
    }

    fn blank(&self, reference: &str, items: &[(&str, i64)], status: Status) -> Invoice {
        let now = self.now();
        Invoice {
            id: InvoiceId::new(),
            account: Some(self.account.id),
            remote_id: None,
            reference: reference.into(),
            status,
            paid_on: None,
            customer: Some(self.customer.0),
            currency: euro(),
            issue_date: None,
            due_date: None,
            tax_rule: TaxRule::PerLine,
            note: String::new(),
            items: items
                .iter()
                .map(|(name, price)| line(name, *price))
                .collect(),
            created_at: now,
            updated_at: now,
            terms: Default::default(),
        }
    }

    fn put(&self, invoice: &Invoice) {
        let now = self.now();
        let totals = invoice.totals().unwrap();
        self.store
            .write(|w| w.put_invoice(invoice, &totals, &conflict::pending(now)))
            .unwrap();
    }

    /// A new invoice of the person's, not sent yet.
    pub fn new_invoice(
        &mut self,
        reference: &str,
        items: &[(&str, i64)],
        status: Status,
    ) -> InvoiceId {
        let invoice = self.blank(reference, items, status);
        self.put(&invoice);
        self.kept += 1;
        self.created.push(invoice.id);
        invoice.id
    }

    /// The program died while it was making this invoice: it does not know whether it is there.
    pub fn creation_was_lost(&self, id: InvoiceId) {
        let now = self.now();
        let invoice = self.store.read(|r| r.invoice(id)).unwrap();
        let call = Call::Create {
            reference: invoice.reference.clone(),
            customer: self.customer.1.clone(),
            currency: invoice.currency.code().to_owned(),
        };
        let intention = Intention {
            id: 0,
            account: self.account.id,
            kind: "invoice".into(),
            record: id.to_string(),
            operation: call.operation().into(),
            reference: invoice.reference,
            fingerprint: String::new(),
            payload: serde_json::to_string(&Attempt {
                call,
                outcome: Outcome::Intended,
                at: now,
                there: None,
            })
            .unwrap(),
            attempt: 1,
            created_at: now,
        };
        let row = self.store.write(|w| w.put_intention(&intention)).unwrap();
        self.service.inner().spent.insert(row);
    }

    /// The customer of the invoices that follow: new here, not sent yet.
    pub fn new_customer(&mut self) {
        let now = self.now();
        let customer = Customer {
            id: CustomerId::new(),
            account: Some(self.account.id),
            remote_id: None,
            business_name: "Kyoto Tea Export".into(),
            first_name: String::new(),
            last_name: String::new(),
            email: "tea@example.com".into(),
            phone: String::new(),
            address: String::new(),
            tax_id: String::new(),
            created_at: now,
            updated_at: now,
            trade: Default::default(),
        };
        self.store
            .write(|w| w.put_customer(&customer, &conflict::pending(now)))
            .unwrap();
        self.customer.0 = customer.id;
    }

    /// An invoice that is the same on both sides.
    pub fn synced(
        &mut self,
        reference: &str,
        items: &[(&str, i64)],
        status: Status,
    ) -> (InvoiceId, RemoteId) {
        let new = NewInvoice {
            service: RemoteId::new("shop"),
            customer: self.customer.1.clone(),
            reference: reference.into(),
            currency: euro(),
        };
        let there = {
            let world = &mut self.service.inner().world;
            let id = world.create_invoice(&new, false).unwrap().remote_id;
            for (name, price) in items {
                world.add_item(&id, &body(name, *price)).unwrap();
            }
            if status != Status::Draft {
                world.set_status(&id, status).unwrap();
            }
            world.invoices[&id].now.clone()
        };
        let now = self.now();
        let id = self
            .store
            .write(|w| {
                observe::listed_invoice(w, self.account.id, &there, now)?;
                w.invoice_by_remote(self.account.id, &there.remote_id)
            })
            .unwrap()
            .unwrap();
        self.kept += 1;
        (id, there.remote_id)
    }

    /// The person changes a stored invoice.
    pub fn edit(&self, id: InvoiceId, change: impl FnOnce(&mut Invoice)) {
        let mut invoice = self.store.read(|r| r.invoice(id)).unwrap();
        change(&mut invoice);
        invoice.updated_at = self.now();
        self.put(&invoice);
    }
}

/// What the person types while a run is under way: saved as the editor saves it.
pub const AFTERTHOUGHT: (&str, i64) = ("Afterthought", 5);

fn afterthought(id: InvoiceId, done: Arc<AtomicBool>) -> Edit {
    Box::new(move |store, now| {
        let saved = store.write(|w| {
            let mut invoice = w.invoice(id)?;
            if !matches!(invoice.status, Status::Draft | Status::Ready) {
                return Ok(false);
            }
            invoice.items.push(line(AFTERTHOUGHT.0, AFTERTHOUGHT.1));
            invoice.updated_at = now;
            let before = w.invoice_standing(id)?;
            let standing = match before.sync {
                SyncState::Synced | SyncState::Parked => conflict::pending(now),
                _ => before,
            };
            w.put_invoice(&invoice, &invoice.totals().unwrap(), &standing)?;
            Ok(true)
        });
        done.store(saved.unwrap(), Ordering::Relaxed);
    })
}

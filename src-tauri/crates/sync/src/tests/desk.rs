//! One invoice here, the same one in a model of the service, and a person who decides.

use super::random::{contents, serve};
use super::{snapshot, there};
use crate::call::{Call, ItemValue, advance};
use crate::conflict::{Choice, ResolveError, pending, synced};
use crate::observe::{self, Step};
use crate::{Disputed, project, resolve_invoice};
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    AccountId, CustomerId, CustomerSnapshot, Invoice, InvoiceId, InvoiceSnapshot, RemoteId, Status,
};
use counterfoil_store::{Account, Standing, Store};
use std::collections::BTreeMap;

pub(super) const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

/// One invoice here, and the same one at the service.
pub(super) struct Desk {
    pub(super) store: Store,
    pub(super) account: AccountId,
    pub(super) id: InvoiceId,
    pub(super) customers: BTreeMap<&'static str, CustomerId>,
    pub(super) remote: InvoiceSnapshot,
    pub(super) fresh: u32,
}

pub(super) fn customer_there(id: &str) -> CustomerSnapshot {
    CustomerSnapshot {
        remote_id: RemoteId::new(id),
        business_name: format!("Customer {id}"),
        first_name: String::new(),
        last_name: String::new(),
        email: String::new(),
        phone: String::new(),
        bill_to: None,
        created_at: None,
        updated_at: None,
    }
}

pub(super) fn lines() -> InvoiceSnapshot {
    let mut base = snapshot(
        Status::Draft,
        vec![
            there("a", "Desk", 100),
            there("b", "Chair", 50),
            there("c", "Lamp", 30),
        ],
    );
    base.amount = Some(180);
    base
}

impl Desk {
    pub(super) fn new(base: &InvoiceSnapshot) -> Self {
        let store = Store::open_in_memory().unwrap();
        let account = Account {
            id: AccountId::new(),
            name: "Main".into(),
            system: "trincico".into(),
            url: "https://example.com".into(),
            user: "me@example.com".into(),
            remote_user: None,
            service_id: None,
            service_name: String::new(),
            state: "connected".into(),
            practice: false,
            synced_at: None,
            created_at: NOW,
        };
        let mut customers = BTreeMap::new();
        let id = store
            .write(|w| {
                w.insert_account(&account)?;
                for name in ["c1", "c2", "c3"] {
                    let there = customer_there(name);
                    let here = project::new_customer(&there, account.id, NOW);
                    w.put_customer(&here, &synced())?;
                    w.set_customer_base(here.id, Some(&there))?;
                    customers.insert(name, here.id);
                }
                let invoice = project::new_invoice(base, account.id, Some(customers["c1"]), NOW);
                observe::put(w, &invoice, &synced())?;
                w.set_invoice_base(invoice.id, Some(base))?;
                Ok(invoice.id)
            })
            .unwrap();
        Self {
            store,
            account: account.id,
            id,
            customers,
            remote: base.clone(),
            fresh: 0,
        }
    }

    pub(super) fn invoice(&self) -> Invoice {
        self.store.read(|r| r.invoice(self.id)).unwrap()
    }

    pub(super) fn standing(&self) -> Standing {
        self.store.read(|r| r.invoice_standing(self.id)).unwrap()
    }

    pub(super) fn edit(&self, change: impl FnOnce(&mut Invoice)) {
        let mut invoice = self.invoice();
        change(&mut invoice);
        self.store
            .write(|w| observe::put(w, &invoice, &pending(NOW)))
            .unwrap();
    }

    pub(super) fn read_there(&self) -> Step {
        self.store
            .write(|w| observe::invoice(w, self.id, Some(&self.remote), NOW))
            .unwrap()
    }

    pub(super) fn disputed(&self) -> Disputed {
        self.store.read(|r| Disputed::read(r, self.id)).unwrap()
    }

    pub(super) fn keys(&self) -> Vec<String> {
        let disputed = self.disputed();
        disputed.fields().iter().map(|f| f.key.clone()).collect()
    }

    pub(super) fn resolve(&self, choice: &Choice) -> Result<InvoiceId, ResolveError> {
        let mut answer = None;
        self.store
            .write(|w| {
                answer = Some(resolve_invoice(w, self.id, choice, NOW));
                Ok(())
            })
            .unwrap();
        answer.unwrap()
    }

    /// Sends what is left, as the driver does; the calls made.
    pub(super) fn settle(&mut self) -> Vec<Call> {
        let mut made = Vec::new();
        loop {
            assert!(made.len() < 40, "does not end: {made:?}");
            match self.read_there() {
                Step::Settled => return made,
                Step::Send(call) => {
                    serve(&mut self.remote, &call, &mut self.fresh);
                    self.sent(&call);
                    made.push(call);
                }
                step => panic!("{step:?} after {made:?}: {:?}", self.standing().conflict),
            }
        }
    }

    pub(super) fn sent(&self, call: &Call) {
        self.store
            .write(|w| {
                let base = w.invoice_base(self.id)?;
                let (base, visible) = advance(base.as_ref(), call, &self.remote, None);
                assert!(visible);
                if let Call::AddItem { item, .. } = call {
                    let mut invoice = w.invoice(self.id)?;
                    let line = invoice.items.iter_mut().find(|l| l.id == *item).unwrap();
                    line.remote_id = base.items.last().map(|i| i.remote_id.clone());
                    observe::put(w, &invoice, &w.invoice_standing(self.id)?)?;
                }
                w.set_invoice_base(self.id, Some(&base))
            })
            .unwrap();
    }

    /// What is here, in the service's terms.
    pub(super) fn here(&self) -> Content {
        let invoice = self.invoice();
        let customer = self
            .store
            .read(|r| r.customer(invoice.customer.unwrap()))
            .unwrap();
        let local = project::local_invoice(&invoice, customer.remote_id).unwrap();
        Content {
            reference: local.reference,
            customer: local.customer.unwrap().to_string(),
            currency: local.currency.code().to_owned(),
            status: local.status,
            items: contents(local.items.into_iter().map(|i| i.value).collect()),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Content {
    pub(super) reference: String,
    pub(super) customer: String,
    pub(super) currency: String,
    pub(super) status: Status,
    pub(super) items: Vec<ItemValue>,
}

pub(super) fn content(there: &InvoiceSnapshot) -> Content {
    Content {
        reference: there.reference.clone(),
        customer: there.customer.as_ref().unwrap().to_string(),
        currency: there.currency.code().to_owned(),
        status: there.status,
        items: contents(there.items.iter().map(ItemValue::from).collect()),
    }
}

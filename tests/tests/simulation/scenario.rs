//! Where each simulation starts: what the service has, what the person changed, what a second
//! editor will do, and what must be found at the end.

use crate::service::Service;
use crate::world::{World, euro};
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    AccountId, Customer, CustomerId, Invoice, InvoiceId, ItemId, LineItem, RemoteId, Status,
    TaxRule,
};
use counterfoil_remote::{CustomerBody, InvoiceChange, ItemBody, NewInvoice};
use counterfoil_store::{Account, Store};
use counterfoil_sync::{conflict, observe};
use std::collections::BTreeMap;

/// Something that must hold of an invoice.
#[derive(Debug, Clone)]
pub enum Want {
    Reference(&'static str),
    Status(Status),
    Item(&'static str, i64),
    NoItem(&'static str),
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
    customer: (CustomerId, RemoteId),
    others: u32,
}

pub struct Scenario {
    pub name: &'static str,
    pub set: fn(&mut Setting),
}

pub const SCENARIOS: [Scenario; 14] = [
    Scenario {
        name: "create without items",
        set: |s| {
            let id = s.new_invoice("N0", &[], Status::Draft);
            s.mine.push((id, Want::Reference("N0")));
        },
    },
    Scenario {
        name: "create with one item, ready",
        set: |s| {
            let id = s.new_invoice("N1", &[("Desk", 100)], Status::Ready);
            s.mine.extend([
                (id, Want::Item("Desk", 100)),
                (id, Want::Status(Status::Ready)),
            ]);
        },
    },
    Scenario {
        name: "create with five items, two alike, ready",
        set: |s| {
            let items = [
                ("Desk", 100),
                ("Desk", 100),
                ("Chair", 50),
                ("Lamp", 7),
                ("Pen", 1),
            ];
            let id = s.new_invoice("N5", &items, Status::Ready);
            s.mine.extend([
                (id, Want::Item("Pen", 1)),
                (id, Want::Status(Status::Ready)),
            ]);
        },
    },
    Scenario {
        name: "create for a new customer",
        set: |s| {
            s.new_customer();
            let id = s.new_invoice("NC", &[("Desk", 100)], Status::Draft);
            s.mine.push((id, Want::Item("Desk", 100)));
        },
    },
    Scenario {
        name: "edit a synced draft",
        set: |s| {
            let (id, _) = s.synced("E1", &[("Desk", 100), ("Chair", 50)], Status::Draft);
            s.edit(id, |i| {
                i.reference = "E2".into();
                i.items[0].price = 120.into();
                i.items.push(line("Lamp", 7));
            });
            s.mine.extend([
                (id, Want::Reference("E2")),
                (id, Want::Item("Desk", 120)),
                (id, Want::Item("Lamp", 7)),
            ]);
        },
    },
    Scenario {
        name: "delete an item",
        set: |s| {
            let (id, _) = s.synced("D1", &[("Desk", 100), ("Chair", 50)], Status::Draft);
            s.edit(id, |i| {
                i.items.remove(0);
            });
            s.mine.push((id, Want::NoItem("Desk")));
        },
    },
    Scenario {
        name: "make ready",
        set: |s| {
            let (id, _) = s.synced("R1", &[("Desk", 100)], Status::Draft);
            s.edit(id, |i| i.status = Status::Ready);
            s.mine.push((id, Want::Status(Status::Ready)));
        },
    },
    Scenario {
        name: "back to draft, change, ready again",
        set: |s| {
            let (id, _) = s.synced("B1", &[("Desk", 100)], Status::Ready);
            s.edit(id, |i| i.items[0].price = 90.into());
            s.mine.extend([
                (id, Want::Item("Desk", 90)),
                (id, Want::Status(Status::Ready)),
            ]);
        },
    },
    Scenario {
        name: "cancel",
        set: |s| {
            let (id, _) = s.synced("C1", &[("Desk", 100)], Status::Ready);
            s.edit(id, |i| i.status = Status::Canceled);
            s.mine.push((id, Want::Status(Status::Canceled)));
        },
    },
    Scenario {
        name: "another field changed there",
        set: |s| {
            let (id, there) = s.synced("A1", &[("Desk", 100), ("Chair", 50)], Status::Draft);
            s.edit(id, |i| i.items[0].price = 120.into());
            s.mine.push((id, Want::Item("Desk", 120)));
            s.theirs.push((there.clone(), Want::Reference("A2")));
            s.extra_lines = 1;
            s.theirs.push((there.clone(), Want::Item("Extra", 9)));
            s.editor(move |w| {
                rename(w, &there, "A2");
                let _ = w.add_item(&there, &body("Extra", 9));
            });
        },
    },
    Scenario {
        name: "the same field changed there",
        set: |s| {
            let (id, there) = s.synced("S1", &[("Desk", 100)], Status::Draft);
            s.may_conflict = true;
            s.edit(id, |i| i.reference = "MINE".into());
            s.mine.push((id, Want::Reference("MINE")));
            s.theirs.push((there.clone(), Want::Reference("THEIRS")));
            s.editor(move |w| rename(w, &there, "THEIRS"));
        },
    },
    Scenario {
        name: "paid there while edited here",
        set: |s| {
            let (id, there) = s.synced("P1", &[("Desk", 100)], Status::Ready);
            s.may_conflict = true;
            s.edit(id, |i| {
                i.status = Status::Draft;
                i.items[0].price = 120.into();
            });
            s.mine.push((id, Want::Item("Desk", 120)));
            s.theirs.push((there.clone(), Want::Status(Status::Paid)));
            s.editor(move |w| w.pay(&there));
        },
    },
    Scenario {
        name: "reference taken",
        set: |s| {
            let id = s.new_invoice("T1", &[("Desk", 100)], Status::Ready);
            s.may_conflict = true;
            s.others += 1;
            s.mine
                .extend([(id, Want::Reference("T1")), (id, Want::Item("Desk", 100))]);
            let customer = s.customer.1.clone();
            s.editor(move |w| {
                let new = NewInvoice {
                    service: RemoteId::new("shop"),
                    customer,
                    reference: "T1".into(),
                    currency: euro(),
                };
                if let Ok(made) = w.create_invoice(&new, false) {
                    let _ = w.add_item(&made.remote_id, &body("Foreign", 3));
                }
            });
        },
    },
    Scenario {
        name: "three invoices",
        set: |s| {
            let first = s.new_invoice("M1", &[("Desk", 100)], Status::Ready);
            let (second, _) = s.synced("M2", &[("Chair", 50)], Status::Draft);
            s.edit(second, |i| i.items.push(line("Lamp", 7)));
            let (third, there) = s.synced("M3", &[("Pen", 1)], Status::Ready);
            s.mine.extend([
                (first, Want::Status(Status::Ready)),
                (second, Want::Item("Lamp", 7)),
                (third, Want::Item("Pen", 1)),
            ]);
            s.theirs.push((there.clone(), Want::Status(Status::Paid)));
            s.editor(move |w| w.pay(&there));
        },
    },
];

fn rename(world: &mut World, id: &RemoteId, reference: &str) {
    let change = InvoiceChange {
        reference: Some(reference.into()),
        ..InvoiceChange::default()
    };
    let _ = world.update_invoice(id, &change);
}

fn line(name: &str, price: i64) -> LineItem {
    LineItem {
        id: ItemId::new(),
        remote_id: None,
        name: name.into(),
        description: String::new(),
        price: price.into(),
        quantity: 1.into(),
        tax: Some(19.into()),
    }
}

/// Prices are whole euros here, cents there.
fn body(name: &str, price: i64) -> ItemBody {
    ItemBody {
        name: name.into(),
        description: String::new(),
        price: price * 100,
        quantity: 1,
        tax: Some(19.into()),
    }
}

impl Setting {
    pub fn new(scenario: &Scenario) -> Self {
        let store = Store::open_in_memory().unwrap();
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
            customer: (id, remote),
            others: 0,
        };
        (scenario.set)(&mut setting);
        let ids: Vec<_> = setting.mine.iter().map(|(id, _)| *id).collect();
        for id in ids {
            let items = setting.store.read(|r| r.invoice(id)).unwrap().items;
            setting.lines.insert(id, items.len());
        }
        setting
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.service.inner().world.now()
    }

    /// How many invoices may be here at the end that nobody here made.
    pub fn others(&self) -> u32 {
        self.others
    }

    fn editor(&self, act: impl FnOnce(&mut World) + Send + 'static) {
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
    fn new_invoice(&mut self, reference: &str, items: &[(&str, i64)], status: Status) -> InvoiceId {
        let invoice = self.blank(reference, items, status);
        self.put(&invoice);
        self.kept += 1;
        invoice.id
    }

    /// The customer of the invoices that follow: new here, not sent yet.
    fn new_customer(&mut self) {
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
        };
        self.store
            .write(|w| w.put_customer(&customer, &conflict::pending(now)))
            .unwrap();
        self.customer.0 = customer.id;
    }

    /// An invoice that is the same on both sides.
    fn synced(
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
            if status == Status::Ready {
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
    fn edit(&self, id: InvoiceId, change: impl FnOnce(&mut Invoice)) {
        let mut invoice = self.store.read(|r| r.invoice(id)).unwrap();
        change(&mut invoice);
        invoice.updated_at = self.now();
        self.put(&invoice);
    }
}

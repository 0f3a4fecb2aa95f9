//! Everything the service knows, behind one lock, with what is needed to undo the last change.

use crate::{
    checkout::Checkout,
    ledger::Ledger,
    notifications::Notification,
    random::Random,
    record::{
        Customer, Invoice, Method, Payment, Payout, PayoutAccount, Plan, Service, Subscription,
        User,
    },
    session::Tokens,
    table::{Micros, Table},
};
use std::collections::{BTreeSet, HashMap, VecDeque};
use uuid::Uuid;

/// The service's records.
#[derive(Debug)]
pub struct World {
    /// Address of the server, without a trailing slash.
    pub url: String,
    pub random: Random,
    pub users: Vec<User>,
    pub services: Vec<Service>,
    customers: Table<Customer>,
    invoices: Table<Invoice>,
    references: HashMap<(Uuid, String), Uuid>,
    highest_reference: HashMap<Uuid, u64>,
    invoices_of_customer: HashMap<Uuid, usize>,
    pub plans: Vec<Plan>,
    pub methods: Vec<Method>,
    pub subscriptions: Vec<Subscription>,
    pub payments: Table<Payment>,
    pub payout_accounts: Vec<PayoutAccount>,
    payouts: Table<Payout>,
    /// The payouts whose status goes on, by when.
    moving: BTreeSet<(Micros, Uuid)>,
    pub ledger: Ledger,
    pub notifications: VecDeque<Notification>,
    pub tokens: Tokens,
    pub checkouts: HashMap<Uuid, Checkout>,
    /// How far the service's clock is from the right time; see `/_sandbox/clock`.
    pub clock: Micros,
    changes: Vec<Change>,
}

/// The records as they were at one moment, to go back to.
#[derive(Debug)]
pub struct Backup {
    customers: Table<Customer>,
    invoices: Table<Invoice>,
    payouts: Table<Payout>,
    moving: BTreeSet<(Micros, Uuid)>,
    payments: Table<Payment>,
    ledger: Ledger,
    references: HashMap<(Uuid, String), Uuid>,
    highest_reference: HashMap<Uuid, u64>,
    invoices_of_customer: HashMap<Uuid, usize>,
    random: Random,
}

/// A record as it was before a change; none where it was not there.
#[derive(Debug)]
enum Change {
    Invoice(Uuid, Option<Box<Invoice>>),
    Customer(Uuid, Option<Box<Customer>>),
    Payout(Uuid, Option<Box<Payout>>),
}

/// Prefix of the references that the service proposes.
const REFERENCE_PREFIX: &str = "BT";

impl World {
    /// A service with nobody in it.
    pub fn empty(url: String, random: Random) -> Self {
        Self {
            url,
            random,
            users: Vec::new(),
            services: Vec::new(),
            customers: Table::default(),
            invoices: Table::default(),
            references: HashMap::new(),
            highest_reference: HashMap::new(),
            invoices_of_customer: HashMap::new(),
            plans: Vec::new(),
            methods: Vec::new(),
            subscriptions: Vec::new(),
            payments: Table::default(),
            payout_accounts: Vec::new(),
            payouts: Table::default(),
            moving: BTreeSet::new(),
            ledger: Ledger::default(),
            notifications: VecDeque::new(),
            tokens: Tokens::default(),
            checkouts: HashMap::new(),
            clock: 0,
            changes: Vec::new(),
        }
    }

    /// The time by the service's clock.
    pub fn now(&self) -> Micros {
        let right = chrono::Utc::now().timestamp_micros();
        right.saturating_add(self.clock)
    }

    /// When a record made at `created` is changed now. Some records are made in the future, and are
    /// not changed before that unless the clock was set.
    pub fn changed_at(&self, created: Micros) -> Micros {
        match self.clock {
            0 => self.now().max(created),
            _ => self.now(),
        }
    }

    /// The records of this moment.
    pub fn backup(&self) -> Backup {
        Backup {
            customers: self.customers.clone(),
            invoices: self.invoices.clone(),
            payouts: self.payouts.clone(),
            moving: self.moving.clone(),
            payments: self.payments.clone(),
            ledger: self.ledger.clone(),
            references: self.references.clone(),
            highest_reference: self.highest_reference.clone(),
            invoices_of_customer: self.invoices_of_customer.clone(),
            random: self.random.clone(),
        }
    }

    /// Goes back to an earlier moment. Where identities are given `again`, new records get those
    /// that were given since.
    pub fn restore(&mut self, backup: &Backup, again: bool) {
        self.customers = backup.customers.clone();
        self.invoices = backup.invoices.clone();
        self.payouts = backup.payouts.clone();
        self.moving = backup.moving.clone();
        self.payments = backup.payments.clone();
        self.ledger = backup.ledger.clone();
        self.references.clone_from(&backup.references);
        self.highest_reference.clone_from(&backup.highest_reference);
        self.invoices_of_customer
            .clone_from(&backup.invoices_of_customer);
        if again {
            self.random = backup.random.clone();
        }
        self.changes.clear();
    }

    pub fn invoices(&self) -> &Table<Invoice> {
        &self.invoices
    }

    pub fn customers(&self) -> &Table<Customer> {
        &self.customers
    }

    pub fn payouts(&self) -> &Table<Payout> {
        &self.payouts
    }

    pub fn user(&self, id: Uuid) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    pub fn service(&self, key: Uuid) -> Option<&Service> {
        self.services.iter().find(|service| service.key == key)
    }

    pub fn plan(&self, id: Uuid) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == id)
    }

    /// The keys of the services that a user owns.
    pub fn services_of(&self, user: Uuid) -> Vec<Uuid> {
        self.services
            .iter()
            .filter(|service| service.owner == user)
            .map(|service| service.key)
            .collect()
    }

    /// The invoice of a service that has this reference.
    pub fn invoice_by_reference(&self, service: Uuid, reference: &str) -> Option<Uuid> {
        self.references
            .get(&(service, reference.to_owned()))
            .copied()
    }

    pub fn has_invoices(&self, customer: Uuid) -> bool {
        self.invoices_of_customer
            .get(&customer)
            .is_some_and(|count| *count > 0)
    }

    /// The reference after the highest one of the form that the service proposes.
    pub fn next_reference(&self, service: Uuid) -> String {
        let highest = self.highest_reference.get(&service).copied().unwrap_or(0);
        format!("{REFERENCE_PREFIX}{:04}", highest + 1)
    }

    pub fn put_invoice(&mut self, invoice: Invoice) {
        let id = invoice.id;
        let before = self.set_invoice(id, Some(invoice));
        self.changes.push(Change::Invoice(id, before.map(Box::new)));
    }

    pub fn put_customer(&mut self, customer: Customer) {
        let id = customer.id;
        let before = self.customers.set(id, Some(customer));
        self.changes
            .push(Change::Customer(id, before.map(Box::new)));
    }

    pub fn remove_customer(&mut self, id: Uuid) {
        let before = self.customers.set(id, None);
        self.changes
            .push(Change::Customer(id, before.map(Box::new)));
    }

    pub fn put_payout(&mut self, payout: Payout) {
        let id = payout.id;
        let before = self.set_payout(id, Some(payout));
        self.changes.push(Change::Payout(id, before.map(Box::new)));
    }

    /// Keeps what became of a payout by itself, which is no change of a call.
    pub fn keep_payout(&mut self, payout: Payout) {
        self.set_payout(payout.id, Some(payout));
    }

    fn set_payout(&mut self, id: Uuid, payout: Option<Payout>) -> Option<Payout> {
        let step = payout.as_ref().and_then(|new| new.step_at);
        let before = self.payouts.set(id, payout);
        if let Some(at) = before.as_ref().and_then(|old| old.step_at) {
            self.moving.remove(&(at, id));
        }
        self.moving.extend(step.map(|at| (at, id)));
        before
    }

    /// The payout whose status goes on next, and when.
    pub fn next_step(&self) -> Option<(Micros, Uuid)> {
        self.moving.first().copied()
    }

    /// From here on, changes belong to another call.
    pub fn begin_changes(&mut self) {
        self.changes.clear();
    }

    /// Runs `read` on the records as they were before the last change.
    pub fn before_last_change<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let changes = std::mem::take(&mut self.changes);
        let forward = self.swap(changes);
        let read = read(self);
        self.changes = self.swap(forward);
        read
    }

    /// Puts every record back as it was, last first; returns what undoes that.
    fn swap(&mut self, changes: Vec<Change>) -> Vec<Change> {
        changes
            .into_iter()
            .rev()
            .map(|change| match change {
                Change::Invoice(id, row) => {
                    Change::Invoice(id, self.set_invoice(id, row.map(|r| *r)).map(Box::new))
                }
                Change::Customer(id, row) => {
                    Change::Customer(id, self.customers.set(id, row.map(|r| *r)).map(Box::new))
                }
                Change::Payout(id, row) => {
                    Change::Payout(id, self.set_payout(id, row.map(|r| *r)).map(Box::new))
                }
            })
            .collect()
    }

    fn set_invoice(&mut self, id: Uuid, invoice: Option<Invoice>) -> Option<Invoice> {
        if let Some(new) = &invoice {
            *self.invoices_of_customer.entry(new.customer).or_default() += 1;
            if let Some(number) = proposed_number(&new.reference) {
                let highest = self.highest_reference.entry(new.service).or_default();
                *highest = number.max(*highest);
            }
        }
        let taken = invoice
            .as_ref()
            .map(|new| (new.service, new.reference.clone()));
        let before = self.invoices.set(id, invoice);
        if let Some(old) = &before {
            if let Some(count) = self.invoices_of_customer.get_mut(&old.customer) {
                *count = count.saturating_sub(1);
            }
            self.references
                .remove(&(old.service, old.reference.clone()));
        }
        if let Some(key) = taken {
            self.references.insert(key, id);
        }
        before
    }
}

/// The number in a reference of the form that the service proposes.
fn proposed_number(reference: &str) -> Option<u64> {
    let digits = reference.strip_prefix(REFERENCE_PREFIX)?;
    (digits.len() <= 12 && digits.bytes().all(|b| b.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

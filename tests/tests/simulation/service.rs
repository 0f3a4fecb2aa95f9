//! The service as the driver sees it: every call can go wrong in every way, or the program can die
//! at it. Also the observer that checks, at the moment of an effect, what must hold before it.

use crate::world::{Kept, World};
use counterfoil_domain::{
    AccountId, CustomerSnapshot, InvoiceSnapshot, ItemSnapshot, RemoteId, Status,
};
use counterfoil_remote::{
    CallError, Certainty, CustomerBody, Customers, Fault, InvoiceChange, Invoicing, ItemBody,
    NewInvoice, Page,
};
use counterfoil_store::Store;
use counterfoil_store::simulation::Fate;
use counterfoil_sync::{Attempt, ItemValue, Outcome, project};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

/// What goes wrong at a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wrong {
    Refused,
    TimeoutBefore,
    TimeoutAfter,
    FailsBefore,
    FailsAfter,
    CutBody,
    SignIn,
    Taken,
    TooMany,
    Twice,
    Late,
    Stale,
    DiesBefore,
    DiesAfter,
}

impl Wrong {
    pub const ALL: [Self; 14] = [
        Self::Refused,
        Self::TimeoutBefore,
        Self::TimeoutAfter,
        Self::FailsBefore,
        Self::FailsAfter,
        Self::CutBody,
        Self::SignIn,
        Self::Taken,
        Self::TooMany,
        Self::Twice,
        Self::Late,
        Self::Stale,
        Self::DiesBefore,
        Self::DiesAfter,
    ];
}

/// What goes wrong when: by the number of the call, and by the number of the commit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    pub calls: BTreeMap<u32, Wrong>,
    pub commits: BTreeMap<u32, bool>,
    /// Before this call the second editor acts.
    pub editor: Option<u32>,
}

type Effect = Box<dyn FnOnce(&mut World) + Send>;

pub struct Inner {
    pub world: World,
    pub schedule: Schedule,
    pub editor: Option<Effect>,
    /// The invoices as they were when the second editor acted.
    pub before_editor: BTreeMap<RemoteId, InvoiceSnapshot>,
    pub calls: u32,
    pub commits: u32,
    pub mutations: u32,
    pub dead: bool,
    /// What must hold and did not.
    pub violations: Vec<String>,
    late: Vec<Effect>,
}

impl Inner {
    /// The second editor acts, once.
    pub fn edit(&mut self) {
        if let Some(act) = self.editor.take() {
            let invoices = self.world.invoices.iter();
            self.before_editor = invoices
                .map(|(id, k)| (id.clone(), k.now.clone()))
                .collect();
            act(&mut self.world);
        }
    }
}

#[derive(Clone)]
pub struct Service {
    inner: Arc<Mutex<Inner>>,
    store: Store,
    account: AccountId,
}

impl Service {
    pub fn new(world: World, store: Store, account: AccountId) -> Self {
        Self {
            inner: Arc::new(Mutex::new(Inner {
                world,
                schedule: Schedule::default(),
                editor: None,
                before_editor: BTreeMap::new(),
                calls: 0,
                commits: 0,
                mutations: 0,
                dead: false,
                violations: vec![],
                late: vec![],
            })),
            store,
            account,
        }
    }

    pub fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }

    /// What becomes of the next commit.
    pub fn fate(&self) -> Fate {
        let mut inner = self.inner();
        let number = inner.commits;
        inner.commits += 1;
        if inner.dead {
            return Fate::DieBefore;
        }
        match inner.schedule.commits.get(&number).copied() {
            None => Fate::Commit,
            Some(after) => {
                inner.dead = true;
                if after {
                    Fate::DieAfter
                } else {
                    Fate::DieBefore
                }
            }
        }
    }

    /// Counts a call and says what goes wrong.
    fn enter(&self) -> Option<Wrong> {
        let mut inner = self.inner();
        let number = inner.calls;
        inner.calls += 1;
        inner.schedule.calls.get(&number).copied()
    }

    async fn die<T>(&self) -> T {
        self.inner().dead = true;
        std::future::pending().await
    }

    async fn read<T>(
        &self,
        operation: &'static str,
        f: impl Fn(&World, bool) -> Result<T, Fault>,
    ) -> Result<T, CallError> {
        match self.read_now(operation, f) {
            Some(answer) => answer,
            None => self.die().await,
        }
    }

    /// None where the program dies.
    fn read_now<T>(
        &self,
        operation: &'static str,
        f: impl Fn(&World, bool) -> Result<T, Fault>,
    ) -> Option<Result<T, CallError>> {
        let wrong = self.enter();
        if matches!(wrong, Some(Wrong::DiesBefore | Wrong::DiesAfter)) || self.inner().dead {
            return None;
        }
        let failed = match wrong {
            Some(Wrong::Refused) => Some((Certainty::NotSent, Fault::Offline)),
            Some(Wrong::TimeoutBefore | Wrong::TimeoutAfter | Wrong::Late) => {
                Some((Certainty::Unknown, Fault::TimedOut))
            }
            Some(Wrong::FailsBefore | Wrong::FailsAfter) => {
                Some((Certainty::Unknown, Fault::Unavailable))
            }
            Some(Wrong::CutBody) => Some((Certainty::Unknown, Fault::Malformed)),
            Some(Wrong::SignIn) => Some((Certainty::Rejected, Fault::SignInNeeded)),
            Some(Wrong::TooMany) => {
                Some((Certainty::Unknown, Fault::TooMany { retry_after: None }))
            }
            _ => None,
        };
        let mut inner = self.inner();
        // The editor acts before a read: between our read and our write nothing can notice it, the
        // service has no conditional writes.
        if inner.schedule.editor.is_some_and(|at| at < inner.calls) {
            inner.edit();
        }
        let answer = match failed {
            Some((certainty, fault)) => Err(error(operation, certainty, fault)),
            None => f(&inner.world, wrong == Some(Wrong::Stale))
                .map_err(|fault| refusal(operation, fault)),
        };
        // What was under way lands after this read.
        for effect in std::mem::take(&mut inner.late) {
            effect(&mut inner.world);
        }
        Some(answer)
    }

    async fn mutate<T: 'static>(
        &self,
        operation: &'static str,
        f: impl Fn(&mut World) -> Result<T, Fault> + Clone + Send + 'static,
    ) -> Result<T, CallError> {
        match self.mutate_now(operation, f) {
            Some(answer) => answer,
            None => self.die().await,
        }
    }

    /// None where the program dies.
    fn mutate_now<T: 'static>(
        &self,
        operation: &'static str,
        f: impl Fn(&mut World) -> Result<T, Fault> + Clone + Send + 'static,
    ) -> Option<Result<T, CallError>> {
        let wrong = self.enter();
        if self.inner().dead || wrong == Some(Wrong::DiesBefore) {
            return None;
        }
        self.check_intention(operation);
        let mut inner = self.inner();
        inner.mutations += 1;
        let unknown = |fault| Err(error(operation, Certainty::Unknown, fault));
        let answer = |done: Result<T, Fault>| done.map_err(|fault| refusal(operation, fault));
        Some(match wrong {
            Some(Wrong::Refused) => Err(error(operation, Certainty::NotSent, Fault::Offline)),
            Some(Wrong::TimeoutBefore) => unknown(Fault::TimedOut),
            Some(Wrong::FailsBefore) => unknown(Fault::Unavailable),
            Some(Wrong::TooMany) => unknown(Fault::TooMany { retry_after: None }),
            Some(Wrong::SignIn) => Err(error(operation, Certainty::Rejected, Fault::SignInNeeded)),
            Some(Wrong::Taken) => Err(error(operation, Certainty::Rejected, Fault::AlreadyExists)),
            Some(Wrong::TimeoutAfter) => {
                let _ = f(&mut inner.world);
                unknown(Fault::TimedOut)
            }
            Some(Wrong::FailsAfter) => {
                let _ = f(&mut inner.world);
                unknown(Fault::Unavailable)
            }
            Some(Wrong::CutBody) => {
                let _ = f(&mut inner.world);
                unknown(Fault::Malformed)
            }
            Some(Wrong::Twice) => {
                let first = f(&mut inner.world);
                let second = f(&mut inner.world);
                answer(if second.is_ok() { second } else { first })
            }
            Some(Wrong::Late) => {
                inner.late.push(Box::new(move |world| {
                    let _ = f(world);
                }));
                unknown(Fault::TimedOut)
            }
            Some(Wrong::DiesAfter) => {
                let _ = f(&mut inner.world);
                return None;
            }
            Some(Wrong::Stale | Wrong::DiesBefore) | None => answer(f(&mut inner.world)),
        })
    }

    /// I3: no effect without an intention on disk before it.
    fn check_intention(&self, operation: &str) {
        let intended = self.store.read(|r| {
            Ok(r.intentions(self.account)?.iter().any(|i| {
                i.operation == operation
                    && serde_json::from_str::<Attempt>(&i.payload)
                        .is_ok_and(|a| a.outcome == Outcome::Intended)
            }))
        });
        if !intended.unwrap() {
            self.violation(format!(
                "I3: {operation} was sent without an intention on disk"
            ));
        }
    }

    /// I6 and I8: what is made ready is what the person has, with the same total.
    fn check_ready(&self, id: &RemoteId) {
        let local = self.store.read(|r| {
            let Some(local) = r.invoice_by_remote(self.account, id)? else {
                return Ok(None);
            };
            let record = r.invoice(local)?;
            let customer = match record.customer {
                Some(c) => r.customer(c)?.remote_id,
                None => None,
            };
            Ok(project::local_invoice(&record, customer).ok())
        });
        let Some(local) = local.unwrap() else {
            return self.violation("I6: an invoice was made ready that is not kept here".into());
        };
        let there = self.inner().world.invoices.get(id).map(|k| k.now.clone());
        let Some(there) = there else { return };
        let mut mine: Vec<_> = local.items.iter().map(|i| i.value.clone()).collect();
        let mut theirs: Vec<_> = there.items.iter().map(ItemValue::from).collect();
        mine.sort();
        theirs.sort();
        if mine != theirs || local.reference != there.reference {
            self.violation(format!(
                "I6: made ready unverified: {mine:?} is {theirs:?} there"
            ));
        }
        if Some(local.amount) != there.amount {
            self.violation(format!("I8: {} is {:?} there", local.amount, there.amount));
        }
    }

    pub fn violation(&self, what: String) {
        self.inner().violations.push(what);
    }
}

fn error(operation: &'static str, certainty: Certainty, fault: Fault) -> CallError {
    CallError {
        operation,
        certainty,
        message: format!("{fault:?}"),
        fault,
        status: None,
        code: None,
        field: None,
    }
}

fn refusal(operation: &'static str, fault: Fault) -> CallError {
    error(operation, Certainty::Rejected, fault)
}

fn shown<T: Clone>(kept: &Kept<T>, stale: bool) -> T {
    match (&kept.before, stale) {
        (Some(before), true) => before.clone(),
        _ => kept.now.clone(),
    }
}

fn one_page<T>(records: Vec<T>) -> Page<T> {
    Page {
        records,
        unreadable: vec![],
        next: None,
    }
}

impl Invoicing for Service {
    async fn invoices(
        &self,
        _: &RemoteId,
        _: Option<&str>,
        _: u32,
    ) -> Result<Page<InvoiceSnapshot>, CallError> {
        self.read("invoices.list", |w, stale| {
            Ok(one_page(
                w.invoices.values().rev().map(|k| shown(k, stale)).collect(),
            ))
        })
        .await
    }

    async fn invoice(&self, id: &RemoteId) -> Result<InvoiceSnapshot, CallError> {
        self.read("invoices.retrieve", |w, stale| {
            w.invoices
                .get(id)
                .map(|k| shown(k, stale))
                .ok_or(Fault::NotFound)
        })
        .await
    }

    async fn create_invoice(&self, new: &NewInvoice) -> Result<InvoiceSnapshot, CallError> {
        let new = new.clone();
        self.mutate("invoices.create", move |w| w.create_invoice(&new, true))
            .await
    }

    async fn update_invoice(&self, id: &RemoteId, change: &InvoiceChange) -> Result<(), CallError> {
        let (id, change) = (id.clone(), change.clone());
        self.mutate("invoices.update", move |w| w.update_invoice(&id, &change))
            .await
    }

    async fn set_status(&self, id: &RemoteId, status: Status) -> Result<(), CallError> {
        if status == Status::Ready && !self.inner().dead {
            self.check_ready(id);
        }
        let id = id.clone();
        self.mutate("invoices.update_status", move |w| w.set_status(&id, status))
            .await
    }

    async fn add_item(&self, id: &RemoteId, item: &ItemBody) -> Result<ItemSnapshot, CallError> {
        let (id, item) = (id.clone(), item.clone());
        self.mutate("invoices.items.create", move |w| w.add_item(&id, &item))
            .await
    }

    async fn update_item(
        &self,
        id: &RemoteId,
        item: &RemoteId,
        body: &ItemBody,
    ) -> Result<(), CallError> {
        let (id, item, body) = (id.clone(), item.clone(), body.clone());
        self.mutate("invoices.items.update", move |w| {
            w.update_item(&id, &item, &body)
        })
        .await
    }

    async fn delete_item(&self, id: &RemoteId, item: &RemoteId) -> Result<(), CallError> {
        let (id, item) = (id.clone(), item.clone());
        self.mutate("invoices.items.delete", move |w| w.delete_item(&id, &item))
            .await
    }

    async fn build_reference(&self, _: &RemoteId) -> Result<String, CallError> {
        self.read("invoices.build_reference", |w, _| Ok(w.free_reference()))
            .await
    }
}

impl Customers for Service {
    async fn customers(
        &self,
        _: &RemoteId,
        _: Option<&str>,
        _: u32,
    ) -> Result<Page<CustomerSnapshot>, CallError> {
        self.read("customers.list", |w, stale| {
            Ok(one_page(
                w.customers.values().map(|k| shown(k, stale)).collect(),
            ))
        })
        .await
    }

    async fn customer(&self, _: &RemoteId, id: &RemoteId) -> Result<CustomerSnapshot, CallError> {
        self.read("customers.retrieve", |w, stale| {
            w.customers
                .get(id)
                .map(|k| shown(k, stale))
                .ok_or(Fault::NotFound)
        })
        .await
    }

    async fn create_customer(
        &self,
        _: &RemoteId,
        body: &CustomerBody,
    ) -> Result<CustomerSnapshot, CallError> {
        let body = body.clone();
        self.mutate("customers.create", move |w| {
            Ok(w.create_customer(&body, true))
        })
        .await
    }

    async fn update_customer(
        &self,
        _: &RemoteId,
        id: &RemoteId,
        body: &CustomerBody,
    ) -> Result<(), CallError> {
        let (id, body) = (id.clone(), body.clone());
        self.mutate("customers.update", move |w| w.update_customer(&id, &body))
            .await
    }

    async fn delete_customer(&self, _: &RemoteId, _: &RemoteId) -> Result<(), CallError> {
        Err(refusal("customers.delete", Fault::Forbidden))
    }
}

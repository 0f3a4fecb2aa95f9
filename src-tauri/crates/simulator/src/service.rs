//! The service as the driver meets it: every call and every commit can go wrong in every way, or
//! the program can die at it.

use crate::schedule::{Event, Schedule, Wrong};
use crate::world::World;
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, InvoiceSnapshot, RemoteId};
use counterfoil_remote::{CallError, Certainty, Fault};
use counterfoil_store::Store;
use counterfoil_store::simulation::Fate;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

/// Events after which a play is stopped: the longest one that goes well has a few hundred.
const STORM: usize = 1_500;

type Effect = Box<dyn FnOnce(&mut World) + Send>;
/// What the person does while a call is under way.
pub type Edit = Box<dyn FnOnce(&Store, DateTime<Utc>) + Send>;

/// Everything a play changes.
pub struct Inner {
    pub world: World,
    pub schedule: Schedule,
    /// Every event so far, with what went wrong at it.
    pub trace: Vec<(Event, Option<Wrong>)>,
    /// What the second editor will do.
    pub editor: Option<Effect>,
    /// What the person will do in the middle of a run.
    pub person: Option<Edit>,
    /// The invoices as they were when the second editor acted.
    pub before_editor: BTreeMap<RemoteId, InvoiceSnapshot>,
    /// Whether something was written that no read could have warned of.
    pub blind: bool,
    /// Reads of invoices since the second editor acted that lagged behind, until one does not;
    /// none where there is nothing to see.
    unseen: Option<u32>,
    pub mutations: u32,
    pub dead: bool,
    /// What must hold and did not.
    pub violations: Vec<String>,
    /// Intentions that a call was made for: one covers one call.
    pub spent: BTreeSet<i64>,
    late: Vec<Effect>,
    /// Whether it is the person who writes: what dies is the driver.
    person_writes: bool,
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
            self.unseen = Some(0);
        }
    }

    /// A read of invoices was answered.
    fn shown(&mut self, lagging: bool) {
        self.unseen = match self.unseen {
            Some(reads) if lagging => Some(reads + 1),
            _ => None,
        };
    }

    /// A call is about to be made. The driver reads a record twice, in the list and by itself: where
    /// both lag behind, nothing tells it of the second editor's change, as the service has no
    /// conditional writes (decision 7).
    pub fn about_to_write(&mut self) {
        self.blind |= self.unseen.is_some_and(|reads| reads >= 2);
    }

    /// The program starts: what it read before is forgotten.
    pub fn begins(&mut self) {
        self.dead = false;
        self.unseen = self.unseen.map(|_| 0);
    }

    /// The next event, and what goes wrong at it.
    fn enter(&mut self, event: Event) -> Option<Wrong> {
        let number = u32::try_from(self.trace.len()).unwrap();
        let wrong = self.schedule.0.get(&number).map(|w| w.fit(event));
        self.trace.push((event, wrong));
        if self.trace.len() == STORM {
            let what = format!("I12: no end after {STORM} calls and commits");
            self.violations.push(what);
        }
        self.dead |= self.trace.len() >= STORM;
        wrong
    }
}

/// Shared by the driver under test and by what watches it.
#[derive(Clone)]
pub struct Service {
    inner: Arc<Mutex<Inner>>,
    pub store: Store,
    pub account: AccountId,
    /// Set when the person cancels.
    pub cancel: Arc<AtomicBool>,
}

impl Service {
    pub fn new(world: World, store: Store, account: AccountId) -> Self {
        Self {
            inner: Arc::new(Mutex::new(Inner {
                world,
                schedule: Schedule::default(),
                trace: vec![],
                editor: None,
                person: None,
                before_editor: BTreeMap::new(),
                blind: false,
                unseen: None,
                mutations: 0,
                dead: false,
                violations: vec![],
                spent: BTreeSet::new(),
                late: vec![],
                person_writes: false,
            })),
            store,
            account,
            cancel: Arc::default(),
        }
    }

    pub fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }

    pub fn violation(&self, what: String) {
        self.inner().violations.push(what);
    }

    /// What becomes of the next commit.
    pub fn fate(&self) -> Fate {
        let mut inner = self.inner();
        if inner.person_writes {
            return Fate::Commit;
        }
        if inner.dead {
            return Fate::DieBefore;
        }
        match inner.enter(Event::Commit) {
            None => Fate::Commit,
            Some(wrong) => {
                inner.dead = true;
                match wrong {
                    Wrong::DiesAfterCommit => Fate::DieAfter,
                    _ => Fate::DieBefore,
                }
            }
        }
    }

    async fn die<T>(&self) -> T {
        self.inner().dead = true;
        std::future::pending().await
    }

    pub(crate) async fn read<T>(
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
        if self.inner().dead {
            return None;
        }
        let wrong = self.inner().enter(Event::Read(operation));
        let failed = match wrong {
            Some(Wrong::DiesBefore) => return None,
            Some(Wrong::Refused) => Some((Certainty::NotSent, Fault::Offline)),
            Some(Wrong::TimeoutBefore) => Some((Certainty::Unknown, Fault::TimedOut)),
            Some(Wrong::FailsBefore) => Some((Certainty::Unknown, Fault::Unavailable)),
            Some(Wrong::CutBody) => Some((Certainty::Unknown, Fault::Malformed)),
            Some(Wrong::SignIn) => Some((Certainty::Rejected, Fault::SignInNeeded)),
            Some(Wrong::TooMany) => Some((Certainty::Unknown, too_many())),
            _ => None,
        };
        let told = operation != "invoices.list" || !self.looks_for_its_own();
        let answer = {
            let mut inner = self.inner();
            // The editor acts before a read: between our read and our write nothing can notice it,
            // the service has no conditional writes.
            if wrong == Some(Wrong::Editor) {
                inner.edit();
            }
            let lagging = wrong == Some(Wrong::Stale);
            let answer = match failed {
                Some((certainty, fault)) => Err(error(operation, certainty, fault)),
                None => f(&inner.world, lagging).map_err(|fault| refusal(operation, fault)),
            };
            if answer.is_ok() && operation.starts_with("invoices.") && (lagging || told) {
                inner.shown(lagging);
            }
            // What was under way lands after this read.
            for effect in std::mem::take(&mut inner.late) {
                effect(&mut inner.world);
            }
            answer
        };
        self.person_acts(wrong);
        Some(answer)
    }

    /// Whether an invoice's creation is in doubt: a list passes over what might be that one.
    fn looks_for_its_own(&self) -> bool {
        let intended = self.store.read(|r| r.intentions(self.account));
        let mut intended = intended.unwrap().into_iter();
        intended.any(|i| i.operation == "invoices.create")
    }

    pub(crate) async fn mutate<T: 'static>(
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
        if self.inner().dead {
            return None;
        }
        let wrong = self.inner().enter(Event::Mutation(operation));
        if wrong == Some(Wrong::DiesBefore) {
            return None;
        }
        self.inner().about_to_write();
        self.check_intention(operation);
        let answer = self.served(operation, wrong, f);
        self.person_acts(wrong);
        answer
    }

    fn served<T: 'static>(
        &self,
        operation: &'static str,
        wrong: Option<Wrong>,
        f: impl Fn(&mut World) -> Result<T, Fault> + Clone + Send + 'static,
    ) -> Option<Result<T, CallError>> {
        let mut inner = self.inner();
        inner.mutations += 1;
        let unknown = |fault| Err(error(operation, Certainty::Unknown, fault));
        let rejected = |fault| Err(error(operation, Certainty::Rejected, fault));
        let answer = |done: Result<T, Fault>| done.map_err(|fault| refusal(operation, fault));
        let world = &mut inner.world;
        Some(match wrong {
            Some(Wrong::Refused) => Err(error(operation, Certainty::NotSent, Fault::Offline)),
            Some(Wrong::TimeoutBefore) => unknown(Fault::TimedOut),
            Some(Wrong::FailsBefore) => unknown(Fault::Unavailable),
            Some(Wrong::TooMany) => unknown(too_many()),
            Some(Wrong::SignIn) => rejected(Fault::SignInNeeded),
            Some(Wrong::RenewalFails) => rejected(Fault::TimedOut),
            Some(Wrong::Taken) => rejected(Fault::AlreadyExists),
            Some(Wrong::TimeoutAfter) => {
                let _ = f(world);
                unknown(Fault::TimedOut)
            }
            Some(Wrong::FailsAfter) => {
                let _ = f(world);
                unknown(Fault::Unavailable)
            }
            Some(Wrong::CutBody) => {
                let _ = f(world);
                unknown(Fault::Malformed)
            }
            Some(Wrong::Twice) => {
                let first = f(world);
                let second = f(world);
                answer(if second.is_ok() { second } else { first })
            }
            Some(Wrong::Miscounts) => {
                world.miscounts = true;
                let done = f(world);
                world.miscounts = false;
                answer(done)
            }
            Some(Wrong::Late) => {
                inner.late.push(Box::new(move |world| {
                    let _ = f(world);
                }));
                unknown(Fault::TimedOut)
            }
            Some(Wrong::DiesAfter) => {
                let _ = f(world);
                return None;
            }
            _ => answer(f(world)),
        })
    }

    /// The person edits or cancels while the call is under way.
    fn person_acts(&self, wrong: Option<Wrong>) {
        if wrong == Some(Wrong::Cancels) {
            self.cancel.store(true, Ordering::Relaxed);
        }
        if wrong == Some(Wrong::Edits) {
            let (edit, now) = {
                let mut inner = self.inner();
                inner.person_writes = true;
                (inner.person.take(), inner.world.now())
            };
            if let Some(edit) = edit {
                edit(&self.store, now);
            }
            self.inner().person_writes = false;
        }
    }
}

fn too_many() -> Fault {
    Fault::TooMany { retry_after: None }
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

pub(crate) fn refusal(operation: &'static str, fault: Fault) -> CallError {
    let certainty = match fault {
        Fault::Malformed => Certainty::Unknown,
        _ => Certainty::Rejected,
    };
    error(operation, certainty, fault)
}

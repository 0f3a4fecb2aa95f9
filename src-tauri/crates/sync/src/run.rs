//! One sync of one account: pull customers, pull invoices, then send what waits.
//!
//! The driver is plain: it reads, writes an intention, makes one call, reads back, stores, asks
//! again. Blocking store calls happen on the thread that drives it, so give it one of its own.

use crate::planted::{self, Bug};
use crate::push;
use chrono::{DateTime, Utc};
use counterfoil_domain::RemoteId;
use counterfoil_remote::{CallError, Customers, Fault, Invoicing};
use counterfoil_store::{Account, Error, RunRecord, Store, Writer};
use std::panic::resume_unwind;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::runtime::Handle;

/// Most attempts at a record before it is set aside.
pub const ATTEMPTS_MAX: u32 = 5;
/// Most records of a report that could not be read; the others are counted.
const UNREADABLE_MAX: usize = 100;
/// How soon a person who cancels is heard while an answer is awaited.
const HEARD_WITHIN: Duration = Duration::from_millis(50);

/// What a run is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Customers arrive.
    Customers,
    /// Invoices arrive.
    Invoices,
    /// Changes go out.
    Sending,
}

/// Who watches a run.
pub trait Watcher: Send + Sync {
    /// `done` records of `total`, where that is known, in `stage`.
    fn progress(&self, stage: Stage, done: u64, total: Option<u64>);
    /// Something was stored: screens may read again.
    fn stored(&self, stage: Stage);
    /// Something became of a record, and it is on disk. Called as often as it happens.
    fn happened(&self, record: RunRecord) {
        let _ = record;
    }
}

/// Why a run ended before its end. Everything that waits is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// The service could not be reached, or did not answer.
    Offline(CallError),
    /// The service wants a new sign-in.
    SignInNeeded,
    /// The sign-in has become another person's.
    OtherUser,
    /// The account no longer has the chosen service (shop).
    NoService,
    /// The service asks to wait; seconds where it told.
    Wait(Option<u64>),
    /// The service failed or made no sense.
    Failed(CallError),
    /// The person cancelled.
    Cancelled,
}

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Customers that were new or changed there.
    pub customers: u64,
    /// Invoices that were new or changed there.
    pub invoices: u64,
    /// Mutating calls made.
    pub calls: u64,
    /// Records there that could not be read, each with why; the first hundred.
    pub unreadable: Vec<String>,
    /// How many more there were.
    pub more_unreadable: u64,
    /// Lists that did not come to an end: they named a page again, or one page held nothing new. Some
    /// of their records may be missing.
    pub endless: Vec<Stage>,
    /// Why it ended early, where it did.
    pub stop: Option<Stop>,
    /// What became of records in this part of the run, until the watcher is told.
    pub(crate) happened: Vec<RunRecord>,
}

impl Report {
    /// A record there could not be read: which, and why.
    pub(crate) fn not_understood(&mut self, words: String) {
        if self.unreadable.len() < UNREADABLE_MAX {
            self.unreadable.push(words);
        } else {
            self.more_unreadable += 1;
        }
    }

    /// What a part of the run did.
    pub(crate) fn add(&mut self, part: Self) {
        self.customers += part.customers;
        self.invoices += part.invoices;
        self.calls += part.calls;
        self.happened.extend(part.happened);
        self.endless.extend(part.endless);
        self.more_unreadable += part.more_unreadable;
        for words in part.unreadable {
            self.not_understood(words);
        }
    }
}

/// Ends a run early: a reason to tell, or a store that fails.
#[derive(Debug)]
pub(crate) enum Halt {
    Stop(Stop),
    Store(Error),
}

impl From<Error> for Halt {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

/// A run's surroundings.
pub struct Run<'a, S> {
    /// Where records are kept.
    pub store: &'a Store,
    /// The service.
    pub service: &'a S,
    /// The account, with its service chosen.
    pub account: &'a Account,
    /// The shop within the account.
    pub shop: &'a RemoteId,
    /// The time, UTC.
    pub clock: &'a (dyn Fn() -> DateTime<Utc> + Sync),
    /// Who watches.
    pub watcher: &'a dyn Watcher,
    /// Set by a person who cancels.
    pub cancel: &'a AtomicBool,
}

impl<S: Invoicing + Customers> Run<'_, S> {
    /// Pulls and sends.
    ///
    /// # Errors
    /// When the store fails; what a service does wrong is in the report.
    pub async fn run(&self) -> Result<Report, Error> {
        let mut report = Report::default();
        match self.all_stages(&mut report).await {
            Ok(()) => {}
            Err(Halt::Stop(stop)) => report.stop = Some(stop),
            Err(Halt::Store(error)) => return Err(error),
        }
        Ok(report)
    }

    async fn all_stages(&self, report: &mut Report) -> Result<(), Halt> {
        let customers = self.pull_customers(report).await?;
        let invoices = self.pull_invoices(report).await?;
        // A pull that went on where an earlier one stopped is as old as that one's first page.
        let as_of = customers.min(invoices);
        if report.endless.is_empty() {
            self.store.write(|w| {
                let mut account = w.account(self.account.id)?;
                account.synced_at = Some(as_of);
                w.update_account(&account)
            })?;
        }
        push::push(self, report).await
    }

    /// What a read comes to. A read can be given up at any time, so a person who cancels does not
    /// wait for a service that is slow to answer.
    pub(crate) async fn answer<T>(&self, reply: impl Future<Output = T>) -> Result<T, Halt> {
        if Handle::try_current().is_err() {
            return Ok(reply.await);
        }
        let mut reply = pin!(reply);
        loop {
            match tokio::time::timeout(HEARD_WITHIN, &mut reply).await {
                Ok(answer) => return Ok(answer),
                Err(_) => self.go_on()?,
            }
        }
    }

    /// Stores what a pull brought, on another thread where there is a runtime: the thread of the run
    /// takes in the next page meanwhile.
    pub(crate) async fn keep<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Writer<'_>) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Halt> {
        let Ok(runtime) = Handle::try_current() else {
            return Ok(self.store.write_relaxed(f)?);
        };
        let store = self.store.clone();
        let written = runtime.spawn_blocking(move || store.write_relaxed(f)).await;
        match written {
            Ok(written) => Ok(written?),
            Err(error) if error.is_panic() => resume_unwind(error.into_panic()),
            // The program ends; what was to be stored is read again.
            Err(_) => Err(Halt::Stop(Stop::Cancelled)),
        }
    }

    /// Ends the run where the person cancelled.
    pub(crate) fn go_on(&self) -> Result<(), Halt> {
        if self.cancel.load(Ordering::Relaxed) {
            if planted::is(Bug::CancelForgets) {
                self.store.write(|w| {
                    let mut left = w.intentions(self.account.id)?.into_iter();
                    left.try_for_each(|i| w.drop_intention(i.id))
                })?;
            }
            return Err(Halt::Stop(Stop::Cancelled));
        }
        Ok(())
    }
}

/// What a failed read means for the whole run.
pub(crate) fn stop_for(error: CallError) -> Halt {
    Halt::Stop(match error.fault {
        Fault::Offline | Fault::Tls | Fault::TimedOut => Stop::Offline(error),
        Fault::SignInNeeded => Stop::SignInNeeded,
        Fault::OtherUser => Stop::OtherUser,
        Fault::TooMany { retry_after } => Stop::Wait(retry_after),
        _ => Stop::Failed(error),
    })
}

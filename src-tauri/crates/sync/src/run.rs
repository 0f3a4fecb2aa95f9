//! One sync of one account: pull customers, pull invoices, then send what waits.
//!
//! The driver is plain: it reads, writes an intention, makes one call, reads back, stores, asks
//! again. Blocking store calls happen on the thread that drives it, so give it one of its own.

use crate::push;
use chrono::{DateTime, Utc};
use counterfoil_domain::RemoteId;
use counterfoil_remote::{CallError, Customers, Fault, Invoicing};
use counterfoil_store::{Account, Error, Store};
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};

/// Most attempts at a record before it is set aside.
pub const ATTEMPTS_MAX: u32 = 5;

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
}

/// Why a run ended before its end. Everything that waits is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// The service could not be reached, or did not answer.
    Offline(CallError),
    /// The service wants a new sign-in.
    SignInNeeded,
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
    /// Records there that could not be read, each with why.
    pub unreadable: Vec<String>,
    /// Why it ended early, where it did.
    pub stop: Option<Stop>,
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
        self.store.write(|w| {
            let mut account = w.account(self.account.id)?;
            account.synced_at = Some(as_of);
            w.update_account(&account)
        })?;
        push::push(self, report).await
    }

    /// Ends the run where the person cancelled.
    pub(crate) fn go_on(&self) -> Result<(), Halt> {
        if self.cancel.load(Ordering::Relaxed) {
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
        Fault::TooMany { retry_after } => Stop::Wait(retry_after),
        _ => Stop::Failed(error),
    })
}

/// Ends a pull that would not end by itself: a cursor that repeats, a page with nothing new, too
/// many pages (contract/decoding.md, rule 13).
#[derive(Debug, Default)]
pub(crate) struct Bounds {
    cursors: HashSet<String>,
    ids: HashSet<RemoteId>,
    pages: u32,
}

const PAGES_MAX: u32 = 100_000;

impl Bounds {
    /// The cursor to go on with, or none at the end.
    pub fn next<'a>(
        &mut self,
        ids: impl Iterator<Item = &'a RemoteId>,
        next: Option<String>,
    ) -> Option<String> {
        self.pages += 1;
        let mut anything_new = false;
        for id in ids {
            anything_new |= self.ids.insert(id.clone());
        }
        next.filter(|cursor| {
            !cursor.is_empty()
                && anything_new
                && self.pages < PAGES_MAX
                && self.cursors.insert(cursor.clone())
        })
    }
}

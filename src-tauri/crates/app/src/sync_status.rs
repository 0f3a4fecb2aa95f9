//! What sync is doing, for whoever watches: the turn to run, the progress, how the last run ended.

use crate::error::{Code, Error};
use crate::history::{self, Recorder};
use crate::open::{App, Event, lock};
use crate::sync::SyncOutcome;
use crate::view::{Changed, SyncProgress, SyncView};
use chrono::{DateTime, Utc};
use counterfoil_domain::{InvoiceId, say};
use counterfoil_store::SyncState::{Conflict, Parked, Pending};
use counterfoil_store::{RunRecord, Store};
use counterfoil_sync::{Stage, Watcher};
use std::fs::File;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::Notify;

/// What sync is doing, as far as it is not in the store.
pub(crate) struct SyncStatus {
    state: Mutex<State>,
    pub cancel: AtomicBool,
    pub automatic: AtomicBool,
    pub wake: Notify,
}

#[derive(Default)]
struct State {
    running: bool,
    progress: Option<SyncProgress>,
    offline_since: Option<DateTime<Utc>>,
    error: Option<Error>,
}

impl SyncStatus {
    pub fn new(automatic: bool) -> Self {
        Self {
            state: Mutex::default(),
            cancel: AtomicBool::new(false),
            automatic: AtomicBool::new(automatic),
            wake: Notify::new(),
        }
    }

    pub fn cancel(&self) {
        if lock(&self.state).running {
            self.cancel.store(true, Ordering::Relaxed);
        }
    }
}

/// The right to sync, held until dropped.
pub(crate) struct Turn<'a> {
    app: &'a App,
    // The lock goes with the open file.
    _lock: File,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        {
            let mut state = lock(&self.app.inner.sync.state);
            state.running = false;
            state.progress = None;
        }
        self.app.inner.sync.cancel.store(false, Ordering::Relaxed);
    }
}

/// The lock that whoever syncs this data folder holds; none while another has it.
fn try_lock(folder: &Path) -> Result<Option<File>, Error> {
    let path = folder.join("sync.lock");
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|e| {
            Error::file(
                say!("error-sync-not-begun", "Sync could not begin"),
                &path,
                &e,
            )
        })?;
    Ok(file.try_lock().is_ok().then_some(file))
}

/// A run whose program died is told as interrupted; one that another program is at is left alone.
pub(crate) fn settle_died_runs(store: &Store, folder: &Path) -> Result<(), Error> {
    if store.read(|r| r.is_run_under_way())?
        && let Some(_turn) = try_lock(folder)?
    {
        history::mark_interrupted(store)?;
    }
    Ok(())
}

impl App {
    /// Takes the turn to sync.
    ///
    /// # Errors
    /// [`Code::Busy`] while another run is under way, in this process or another.
    pub(crate) fn sync_turn(&self) -> Result<Turn<'_>, Error> {
        let busy = || {
            Error::of(
                Code::Busy,
                say!("error-sync-running", "Sync is already running."),
            )
        };
        let file = try_lock(&self.inner.folder)?.ok_or_else(busy)?;
        let mut state = lock(&self.inner.sync.state);
        if state.running {
            return Err(busy());
        }
        state.running = true;
        Ok(Turn {
            app: self,
            _lock: file,
        })
    }

    /// How a run ended: what matters most of all its accounts. A practice service that is off says
    /// nothing about the real ones.
    pub(crate) fn note(&self, outcomes: &[SyncOutcome], failed: Option<&Error>) {
        let errors = || {
            let said = outcomes.iter().filter_map(|o| o.error.as_ref());
            failed.into_iter().chain(said)
        };
        let mut state = lock(&self.inner.sync.state);
        let offline = errors().any(|e| e.code == Code::Offline);
        state.offline_since = match (offline, state.offline_since) {
            (true, since) => since.or_else(|| Some(self.now())),
            (false, _) => None,
        };
        state.error = errors()
            .find(|e| !matches!(e.code, Code::Offline | Code::Cancelled))
            .or_else(|| errors().find(|e| e.code == Code::Offline))
            .cloned();
    }

    /// What sync is doing and what waits.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sync_status(&self) -> Result<SyncView, Error> {
        self.blocking(Self::sync_view).await
    }

    /// [`App::sync_status`] for a caller that is on a blocking thread already.
    fn sync_view(&self) -> Result<SyncView, Error> {
        let (invoices, customers) = self
            .inner
            .store
            .read(|r| Ok((r.counts()?, r.waiting_customers()?)))?;
        let of = |state| customers.iter().filter(|(_, s)| s.sync == state).count() as u64;
        let state = lock(&self.inner.sync.state);
        Ok(SyncView {
            running: state.running,
            progress: state.progress.clone(),
            offline: state.offline_since.is_some(),
            offline_since: state.offline_since,
            error: state.error.clone(),
            pending: invoices.pending + of(Pending),
            conflicts: invoices.conflict + of(Conflict),
            parked: invoices.parked + of(Parked),
            automatic: self.inner.sync.automatic.load(Ordering::Relaxed),
        })
    }

    pub(crate) async fn tell(&self) {
        self.told(self.sync_status().await);
    }

    fn told(&self, view: Result<SyncView, Error>) {
        match view {
            Ok(view) => (self.inner.on_event)(Event::Sync(view)),
            Err(error) => tracing::warn!(%error, "the state of sync could not be read"),
        }
    }
}

/// How often a run tells of its progress at most: a screen that is read again for every page of a
/// long pull would do nothing else.
const TELL_EVERY: Duration = Duration::from_millis(150);

/// Passes a run's progress on to the shell. Lives on the run's own blocking thread, so that nothing
/// it tells can arrive after the end of the run.
pub(crate) struct Telling {
    app: App,
    history: Arc<Recorder>,
    told: Mutex<(Instant, Instant)>,
    paid: Mutex<Vec<InvoiceId>>,
}

impl Telling {
    pub fn new(app: &App, history: Arc<Recorder>) -> Self {
        let long_ago = Instant::now()
            .checked_sub(TELL_EVERY)
            .unwrap_or_else(Instant::now);
        Self {
            app: app.clone(),
            history,
            told: Mutex::new((long_ago, long_ago)),
            paid: Mutex::default(),
        }
    }

    /// The invoices that turned out to be paid.
    pub fn paid(&self) -> Vec<InvoiceId> {
        lock(&self.paid).clone()
    }
}

fn is_due(last: &mut Instant) -> bool {
    let due = last.elapsed() >= TELL_EVERY;
    if due {
        *last = Instant::now();
    }
    due
}

impl Watcher for Telling {
    fn progress(&self, stage: Stage, done: u64, total: Option<u64>) {
        lock(&self.app.inner.sync.state).progress = Some(SyncProgress {
            stage: match stage {
                Stage::Customers => "customers",
                Stage::Invoices => "invoices",
                Stage::Sending => "sending",
            }
            .to_owned(),
            done,
            total,
        });
        if is_due(&mut lock(&self.told).0) {
            self.app.told(self.app.sync_view());
        }
    }

    fn happened(&self, record: RunRecord) {
        if record.paid {
            lock(&self.paid).extend(record.record.parse::<InvoiceId>());
        }
        self.history.happened(record);
    }

    fn stored(&self, stage: Stage) {
        self.history.keep();
        if !is_due(&mut lock(&self.told).1) {
            return;
        }
        self.app.changed(match stage {
            Stage::Customers => &[Changed::Customers],
            Stage::Invoices => &[Changed::Invoices],
            Stage::Sending => &[Changed::Invoices, Changed::Customers],
        });
    }
}

//! Running sync: one run at a time, in this process and among all that share the data folder.

use crate::account::other_user;
use crate::error::{Code, Error};
use crate::open::{App, Event, lock};
use crate::view::{Changed, SyncProgress, SyncView};
use chrono::{DateTime, Utc};
use counterfoil_domain::AccountId;
use counterfoil_store::Account;
use counterfoil_sync::{Report, Run, Stage, Stop, Watcher};
use std::fs::File;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
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
}

/// What a sync of one account came to.
#[derive(Debug, Clone)]
pub struct SyncOutcome {
    /// The account's name.
    pub account: String,
    /// Customers that were new or changed there.
    pub customers: u64,
    /// Invoices that were new or changed there.
    pub invoices: u64,
    /// Mutating calls made.
    pub calls: u64,
    /// Records there that could not be read, each with why.
    pub unreadable: Vec<String>,
    /// Why it ended early, where it did.
    pub error: Option<Error>,
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

impl App {
    /// Takes the turn to sync.
    ///
    /// # Errors
    /// [`Code::Busy`] while another run is under way, in this process or another.
    pub(crate) fn sync_turn(&self) -> Result<Turn<'_>, Error> {
        let busy = || Error::of(Code::Busy, "Sync is already running.");
        let path = self.inner.folder.join("sync.lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|e| Error::file("Sync could not begin", &path, &e))?;
        file.try_lock().map_err(|_| busy())?;
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

    /// Syncs every connected account, or the one named; what became of each.
    ///
    /// # Errors
    /// [`Code::Busy`], [`Code::NoAccount`], [`Code::NotFound`], or when the store fails. What a
    /// service does wrong is in its outcome.
    pub async fn sync(&self, name: Option<String>) -> Result<Vec<SyncOutcome>, Error> {
        let accounts = self.to_sync(name).await?;
        let turn = self.sync_turn()?;
        self.tell().await;
        let mut outcomes = Vec::new();
        for account in accounts {
            let outcome = self.sync_account(&account).await?;
            self.note(&outcome);
            outcomes.push(outcome);
        }
        drop(turn);
        self.changed(&[
            Changed::Sync,
            Changed::Accounts,
            Changed::Invoices,
            Changed::Customers,
        ]);
        self.tell().await;
        Ok(outcomes)
    }

    async fn to_sync(&self, name: Option<String>) -> Result<Vec<Account>, Error> {
        let named = match name {
            Some(name) => Some(self.account_named(name).await?.id),
            None => None,
        };
        let accounts: Vec<Account> = self
            .read(move |_, r| {
                let all = r.accounts()?;
                Ok(all
                    .into_iter()
                    .filter(|a| named.is_none_or(|id| a.id == id))
                    .collect())
            })
            .await?;
        if accounts.is_empty() {
            return Err(Error::of(Code::NoAccount, "No account is connected."));
        }
        Ok(accounts)
    }

    async fn sync_account(&self, account: &Account) -> Result<SyncOutcome, Error> {
        let (report, error) = match self.run_account(account).await {
            Ok(report) => {
                let error = report.stop.clone().and_then(stopped);
                (report, error)
            }
            Err(error) if error.code == Code::Internal => return Err(error),
            Err(error) => (Report::default(), Some(error)),
        };
        if let Some(state) = error.as_ref().and_then(account_state) {
            self.set_account_state(account.id, state).await?;
        }
        Ok(SyncOutcome {
            account: account.name.clone(),
            customers: report.customers,
            invoices: report.invoices,
            calls: report.calls,
            unreadable: report.unreadable,
            error,
        })
    }

    async fn run_account(&self, account: &Account) -> Result<Report, Error> {
        let shop = account.service_id.clone().ok_or_else(|| {
            Error::of(
                Code::NoAccount,
                format!(
                    "Choose the service of the account “{}” first.",
                    account.name
                ),
            )
        })?;
        let client = self.client(account).await?;
        // Nothing is read or written before it is known whose account this is.
        let profile = client.profile().await?;
        if account.remote_user.is_some() && profile.user != account.remote_user {
            return Err(other_user());
        }
        let (app, account) = (self.clone(), account.clone());
        let runtime = tokio::runtime::Handle::current();
        let ran = tokio::task::spawn_blocking(move || {
            let watcher = Telling { app: app.clone() };
            let now = app.inner.options.now;
            let run = Run {
                store: &app.inner.store,
                service: &client,
                account: &account,
                shop: &shop,
                clock: &now,
                watcher: &watcher,
                cancel: &app.inner.sync.cancel,
            };
            runtime.block_on(run.run())
        });
        Ok(ran.await.map_err(Error::internal)??)
    }

    async fn set_account_state(&self, id: AccountId, state: &'static str) -> Result<(), Error> {
        self.clients().remove(&id);
        self.write(move |_, w| {
            let mut account = w.account(id)?;
            account.state = state.to_owned();
            Ok(w.update_account(&account)?)
        })
        .await
    }

    fn note(&self, outcome: &SyncOutcome) {
        let mut state = lock(&self.inner.sync.state);
        let offline = outcome
            .error
            .as_ref()
            .is_some_and(|e| e.code == Code::Offline);
        state.offline_since = match (offline, state.offline_since) {
            (true, since) => since.or_else(|| Some(self.now())),
            (false, _) => None,
        };
        state.error.clone_from(&outcome.error);
    }

    /// Syncs now and tells how things stand after it.
    ///
    /// # Errors
    /// As [`App::sync`]; what a service does wrong is in the answer.
    pub async fn sync_now(&self) -> Result<SyncView, Error> {
        self.sync(None).await?;
        self.sync_status().await
    }

    /// Asks a run to stop after the call it is at.
    pub fn sync_cancel(&self) {
        if lock(&self.inner.sync.state).running {
            self.inner.sync.cancel.store(true, Ordering::Relaxed);
        }
    }

    /// What sync is doing and what waits.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sync_status(&self) -> Result<SyncView, Error> {
        self.read(|app, r| {
            let invoices = r.counts()?;
            let customers = r.waiting_customers()?;
            let of = |state| customers.iter().filter(|(_, s)| s.sync == state).count() as u64;
            use counterfoil_store::SyncState::{Conflict, Parked, Pending};
            let state = lock(&app.inner.sync.state);
            Ok(SyncView {
                running: state.running,
                progress: state.progress.clone(),
                offline: state.offline_since.is_some(),
                offline_since: state.offline_since,
                error: state.error.clone(),
                pending: invoices.pending + of(Pending),
                conflicts: invoices.conflict + of(Conflict),
                parked: invoices.parked + of(Parked),
                automatic: app.inner.sync.automatic.load(Ordering::Relaxed),
            })
        })
        .await
    }

    pub(crate) async fn tell(&self) {
        match self.sync_status().await {
            Ok(view) => (self.inner.on_event)(Event::Sync(view)),
            Err(error) => tracing::warn!(%error, "the state of sync could not be read"),
        }
    }
}

/// Passes a run's progress on to the shell.
struct Telling {
    app: App,
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
        let app = self.app.clone();
        tokio::spawn(async move { app.tell().await });
    }

    fn stored(&self, stage: Stage) {
        let what: &[Changed] = match stage {
            Stage::Customers => &[Changed::Customers],
            Stage::Invoices => &[Changed::Invoices],
            Stage::Sending => &[Changed::Invoices, Changed::Customers],
        };
        self.app.changed(what);
    }
}

/// What the end of a run means to a person.
fn stopped(stop: Stop) -> Option<Error> {
    Some(match stop {
        Stop::Offline(error) | Stop::Failed(error) => error.into(),
        Stop::SignInNeeded => Error::of(
            Code::SignInNeeded,
            "The service wants you to sign in again. What waits is kept and goes on after that.",
        ),
        Stop::Wait(seconds) => Error::of(
            Code::Unavailable,
            match seconds {
                Some(s) => format!("The service asks to wait {s} seconds. What waits is kept."),
                None => "The service asks to wait. What waits is kept.".to_owned(),
            },
        ),
        Stop::Cancelled => Error::of(
            Code::Cancelled,
            "Sync was stopped. It goes on where it was next time.",
        ),
    })
}

fn account_state(error: &Error) -> Option<&'static str> {
    match error.code {
        Code::SignInNeeded => Some("sign_in_needed"),
        Code::OtherUser => Some("other_user"),
        _ => None,
    }
}

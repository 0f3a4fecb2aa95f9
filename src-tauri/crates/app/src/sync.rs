//! Running sync: one run at a time, in this process and among all that share the data folder.

use crate::account::other_user;
use crate::error::{Code, Error};
use crate::history::Recorder;
use crate::kept::Payments;
use crate::notice::{self, PaidInvoice};
use crate::open::App;
use crate::sync_status::Telling;
use crate::view::{Changed, SyncView, System};
use counterfoil_domain::{AccountId, InvoiceId, RemoteId, say};
use counterfoil_remote::{Customers, Invoicing, Profile, Service};
use counterfoil_store::Account;
use counterfoil_sync::{Report, Run, Stage, Stop};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How soon a person who cancels is heard while an answer is awaited.
const HEARD_WITHIN: Duration = Duration::from_millis(50);

/// What a sync of one account came to.
#[derive(Debug, Clone)]
pub struct SyncOutcome {
    /// The account's name.
    pub account: String,
    /// Its system. Only records that have twins here are counted.
    pub system: System,
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
    /// Why it ended early, where it did.
    pub error: Option<Error>,
    /// Seconds the service asks to wait, where it does.
    pub retry_after: Option<u64>,
}

impl SyncOutcome {
    /// Of an account from which nothing came that is counted.
    pub(crate) fn elsewhere(
        account: &Account,
        error: Option<Error>,
        retry_after: Option<u64>,
    ) -> Self {
        Self {
            account: account.name.clone(),
            system: System::of(account),
            customers: 0,
            invoices: 0,
            calls: 0,
            unreadable: Vec::new(),
            more_unreadable: 0,
            error,
            retry_after,
        }
    }
}

impl App {
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
        let mut failed = None;
        for account in accounts {
            let system = System::of(&account);
            let is_trincicos = system == System::Trincico;
            // Apart from this one, which would be as large as all of them together.
            let synced = match system {
                System::Trincico | System::Billwerk => Box::pin(self.sync_account(&account)).await,
                System::Pm2 | System::FundingSources => {
                    Box::pin(self.sync_elsewhere(&account)).await
                }
            };
            match synced {
                Ok(outcome) => {
                    if outcome.error.is_none() && is_trincicos {
                        Box::pin(self.sync_payouts(&account)).await;
                    }
                    outcomes.push(outcome);
                }
                // This computer fails, not a service; the other accounts have their turn all the same.
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        self.note(&outcomes, failed.as_ref());
        drop(turn);
        self.changed(&[
            Changed::Sync,
            Changed::Accounts,
            Changed::Invoices,
            Changed::Customers,
            Changed::Payouts,
        ]);
        self.tell().await;
        match failed {
            Some(error) => Err(error),
            None => Ok(outcomes),
        }
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
            return Err(Error::of(
                Code::NoAccount,
                say!("error-no-account", "No account is connected."),
            ));
        }
        Ok(accounts)
    }

    async fn sync_account(&self, account: &Account) -> Result<SyncOutcome, Error> {
        let history = self.begin_history(account.id).await?;
        let ran = self.run_account(account, history.clone()).await;
        let (report, error) = match ran {
            Ok(report) => {
                let error = report.stop.clone().map(stopped);
                let error = error.or_else(|| endless(&report));
                (report, error)
            }
            Err(error) => (Report::default(), Some(error)),
        };
        self.end_history(history, report.clone(), error.clone())
            .await;
        if let Some(error) = error.as_ref().filter(|e| e.code == Code::Internal) {
            return Err(error.clone());
        }
        if error.is_none() {
            self.refresh_beside(account).await;
        }
        let state = match &error {
            // It went through to the service: whatever was wrong with the sign-in is over.
            None => Some("connected"),
            Some(error) => account_state(error),
        };
        if let Some(state) = state.filter(|state| *state != account.state) {
            self.set_account_state(account.id, state).await?;
        }
        Ok(SyncOutcome {
            account: account.name.clone(),
            system: System::of(account),
            customers: report.customers,
            invoices: report.invoices,
            calls: report.calls,
            unreadable: report.unreadable,
            more_unreadable: report.more_unreadable,
            error,
            retry_after: match report.stop {
                Some(Stop::Wait(seconds)) => seconds,
                _ => None,
            },
        })
    }

    async fn run_account(
        &self,
        account: &Account,
        history: Arc<Recorder>,
    ) -> Result<Report, Error> {
        if System::of(account) == System::Billwerk {
            return self.run_billwerk(account, history).await;
        }
        let shop = account.service_id.clone().ok_or_else(|| {
            Error::of(
                Code::NoAccount,
                say!(
                    "error-service-not-chosen",
                    "Choose the service of the account “{account}” first.",
                    account = &account.name
                ),
            )
        })?;
        let client = self.unless_cancelled(self.client(account)).await??;
        // Nothing is read or written before it is known whose account this is.
        let profile = self.unless_cancelled(client.profile()).await??;
        let known = match &account.remote_user {
            Some(known) if !profile.is(known, &account.user) => {
                return Err(other_user(account, &profile));
            }
            Some(known) => Some(known.clone()),
            None => profile.person(),
        };
        if let Some(known) = &known {
            client.belongs_to(known.clone(), &account.user);
        }
        self.keep_profile(account.id, &profile).await?;
        let account = self.follow_profile(account.id, known, profile).await?;
        self.drive(client, account, shop, history).await
    }

    /// One run over the records of an account that have twins here.
    pub(crate) async fn drive<S: Invoicing + Customers + 'static>(
        &self,
        service: S,
        account: Account,
        shop: RemoteId,
        history: Arc<Recorder>,
    ) -> Result<Report, Error> {
        let app = self.clone();
        let runtime = tokio::runtime::Handle::current();
        let ran = tokio::task::spawn_blocking(move || {
            let watcher = Telling::new(&app, history);
            let now = app.inner.options.now;
            let run = Run {
                store: &app.inner.store,
                service: &service,
                account: &account,
                shop: &shop,
                clock: &now,
                watcher: &watcher,
                cancel: &app.inner.sync.cancel,
            };
            let report = runtime.block_on(run.run());
            report.map(|report| (report, watcher.paid()))
        });
        let (report, paid) = ran.await.map_err(Error::internal)??;
        self.tell_paid(paid).await;
        Ok(report)
    }

    /// Tells of invoices that the service said were paid. The run went through, whatever fails here.
    async fn tell_paid(&self, paid: Vec<InvoiceId>) {
        let read = self
            .read(move |_, r| {
                let paid = paid.into_iter();
                let read = paid.map(|id| PaidInvoice::read(r, id));
                read.collect::<Result<Vec<_>, _>>()
            })
            .await;
        match read {
            Ok(paid) => {
                if let Some(notice) = notice::of_paid(&paid) {
                    self.notify(notice).await;
                }
            }
            Err(error) => tracing::warn!(%error, "what was paid was not told"),
        }
    }

    /// What has no twin here comes after what has. Where it fails, that is kept with it.
    async fn refresh_beside(&self, account: &Account) {
        let refreshed = async {
            match System::of(account) {
                System::Trincico => Box::pin(self.refresh_kept(account, Payments::New)).await,
                _ => Ok(self.read_elsewhere(account).await?),
            }
        };
        if let Ok(Err(error)) = self.unless_cancelled(refreshed).await {
            tracing::info!(code = ?error.code, "plan and payments were not all read");
        }
    }

    /// Whose the account is and what its service is called may be told later, or change.
    async fn follow_profile(
        &self,
        id: AccountId,
        known: Option<RemoteId>,
        profile: Profile,
    ) -> Result<Account, Error> {
        let (account, changed) = self
            .write(move |_, w| {
                let before = w.account(id)?;
                let mut account = before.clone();
                account.remote_user = known;
                let own = |s: &&Service| Some(&s.id) == account.service_id.as_ref();
                let service = profile.services.iter().find(own);
                if let Some(name) = service.map(|s| s.name.trim()).filter(|n| !n.is_empty()) {
                    name.clone_into(&mut account.service_name);
                }
                if account != before {
                    w.update_account(&account)?;
                }
                Ok((account.clone(), account != before))
            })
            .await?;
        if changed {
            self.changed(&[Changed::Accounts]);
        }
        Ok(account)
    }

    pub(crate) async fn set_account_state(
        &self,
        id: AccountId,
        state: &'static str,
    ) -> Result<(), Error> {
        self.clients().remove(&id);
        self.write(move |_, w| {
            let mut account = w.account(id)?;
            account.state = state.to_owned();
            Ok(w.update_account(&account)?)
        })
        .await
    }

    /// Syncs now and tells how things stand after it.
    ///
    /// # Errors
    /// As [`App::sync`]; what a service does wrong is in the answer.
    pub async fn sync_now(&self) -> Result<SyncView, Error> {
        self.sync(None).await?;
        self.sync_status().await
    }

    /// Asks a run to stop: at once where it reads, and after the answer where it changes something.
    pub fn sync_cancel(&self) {
        self.inner.sync.cancel();
    }

    /// What a request comes to, unless the person cancels before.
    pub(crate) async fn unless_cancelled<T>(
        &self,
        request: impl Future<Output = T>,
    ) -> Result<T, Error> {
        let mut request = pin!(request);
        loop {
            if self.inner.sync.cancel.load(Ordering::Relaxed) {
                return Err(stopped(Stop::Cancelled));
            }
            if let Ok(answer) = tokio::time::timeout(HEARD_WITHIN, &mut request).await {
                return Ok(answer);
            }
        }
    }
}

/// A list that did not come to an end is no failure of the run, but not all of it is here.
fn endless(report: &Report) -> Option<Error> {
    let said = match report.endless.first()? {
        Stage::Customers => say!(
            "error-customers-endless",
            "The service's list of customers goes round in circles, so some of them may be missing \
             here. What came is kept, and what waited was sent. Sync again later; if it stays so, \
             tell the service."
        ),
        Stage::Invoices | Stage::Sending => say!(
            "error-invoices-endless",
            "The service's list of invoices goes round in circles, so some of them may be missing \
             here. What came is kept, and what waited was sent. Sync again later; if it stays so, \
             tell the service."
        ),
    };
    Some(Error::of(Code::BadReply, said))
}

/// What the end of a run means to a person.
fn stopped(stop: Stop) -> Error {
    match stop {
        Stop::OtherUser => Error::of(
            Code::OtherUser,
            say!(
                "error-sync-other-user",
                "The service went on as another person than the one whose data this is, so sync \
             stopped. Nothing more was sent and what waits is kept; sign in again as the same \
             person."
            ),
        ),
        Stop::NoService => Error::of(
            Code::NotFound,
            say!(
                "error-service-gone",
                "The account no longer has the service (shop) that was chosen for it. Nothing was \
             sent and everything here is kept; sync goes on when the service is back. If it is \
             gone for good, remove the account: what was never sent stays on this computer."
            ),
        ),
        Stop::Offline(error) | Stop::Failed(error) => error.into(),
        Stop::SignInNeeded => Error::of(
            Code::SignInNeeded,
            say!(
                "error-sign-in-again",
                "The service wants you to sign in again. What waits is kept and goes on after that."
            ),
        ),
        Stop::Wait(seconds) => Error::of(
            Code::Unavailable,
            match seconds {
                Some(s) => say!(
                    "error-wait-seconds",
                    "The service asks to wait {seconds} seconds. What waits is kept.",
                    seconds = s
                ),
                None => say!(
                    "error-wait",
                    "The service asks to wait. What waits is kept."
                ),
            },
        ),
        Stop::Cancelled => Error::of(
            Code::Cancelled,
            say!(
                "error-sync-stopped",
                "Sync was stopped. It goes on where it was next time."
            ),
        ),
    }
}

pub(crate) fn account_state(error: &Error) -> Option<&'static str> {
    match error.code {
        Code::SignInNeeded => Some("sign_in_needed"),
        Code::OtherUser => Some("other_user"),
        _ => None,
    }
}

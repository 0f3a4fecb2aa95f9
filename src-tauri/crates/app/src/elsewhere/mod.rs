//! Accounts of the systems that keep no invoices which are written here: what they show is read,
//! kept kind by kind, and shown from the store. One kind or one account that cannot be read never
//! disturbs the others.

mod billing;
mod bills;
mod billwerk;
mod card;
mod funding_sources;
mod look;
mod page;
mod pm2;
mod reading;
mod source;
mod subscribe;
mod wallet;

pub(crate) use reading::{Halt, Reading};

use crate::account::other_user;
use crate::error::{Code, Error};
use crate::kept;
use crate::open::App;
use crate::sync::SyncOutcome;
use crate::view::{Changed, ElsewhereView, System};
use chrono::{DateTime, Utc};
use counterfoil_domain::AccountId;
use counterfoil_remote::{Client, Profile};
use counterfoil_store::{Account, KeptRead, Reader};
use counterfoil_sync::Report;

/// Under which it is kept when an account was last gone through, or why it could not be. Its kinds
/// have their own.
pub(crate) const WHOLE: &str = "account";

impl App {
    /// The accounts elsewhere, each with how reading it stands.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn elsewhere_list(&self) -> Result<Vec<ElsewhereView>, Error> {
        self.read(|app, r| {
            let accounts = r.accounts()?.into_iter();
            let others = accounts.filter(|a| System::of(a) != System::Trincico);
            others
                .map(|account| app.elsewhere_view(r, account))
                .collect()
        })
        .await
    }

    fn elsewhere_view(&self, r: &Reader<'_>, account: Account) -> Result<ElsewhereView, Error> {
        let (read, error) = standing(r, account.id, WHOLE)?;
        Ok(ElsewhereView {
            account: account.id,
            system: System::of(&account),
            account_name: account.name,
            read_at: read.read_at,
            age_seconds: read.read_at.map(|at| self.age(at)),
            error,
        })
    }

    /// Seconds since then.
    pub(crate) fn age(&self, at: DateTime<Utc>) -> i64 {
        (self.now() - at).num_seconds().max(0)
    }

    /// Reads everything that is kept of an account elsewhere, as a part of sync.
    ///
    /// # Errors
    /// Only where this computer fails; what the service does wrong is in the answer.
    pub(crate) async fn sync_elsewhere(&self, account: &Account) -> Result<SyncOutcome, Error> {
        let history = self.begin_history(account.id).await?;
        let halt = self.read_elsewhere(account).await.err();
        if halt.is_none() {
            // What an act came to may show only now.
            let looked = Box::pin(self.unless_cancelled(self.look_elsewhere(account))).await;
            if let Ok(Err(error)) | Err(error) = looked {
                tracing::info!(code = ?error.code, "the open acts were not looked at");
            }
        }
        let retry_after = halt.as_ref().and_then(|halt| halt.retry_after);
        let error = halt.map(|halt| halt.error);
        self.end_history(history, Report::default(), error.clone())
            .await;
        if let Some(error) = error.as_ref().filter(|e| e.code == Code::Internal) {
            return Err(error.clone());
        }
        Ok(SyncOutcome::elsewhere(account, error, retry_after))
    }

    /// Reads an account elsewhere now, because a person asks for it.
    ///
    /// # Errors
    /// What keeps the whole account from being read. A kind that could not be read is told where it
    /// is shown.
    pub async fn elsewhere_refresh(&self, account: AccountId) -> Result<(), Error> {
        let account = self.read(move |_, r| Ok(r.account(account)?)).await?;
        Ok(self.read_elsewhere(&account).await?)
    }

    /// Goes through an account and says so on it: when, or why not, and whether it can be used.
    pub(crate) async fn read_elsewhere(&self, account: &Account) -> Result<(), Halt> {
        let ended = match Box::pin(self.go_through(account)).await {
            // Whoever stops a read says nothing about the account.
            Err(halt) if halt.error.code == Code::Cancelled => Err(halt),
            Err(halt) => {
                // Returns the very error that it keeps.
                let _ = self.keep(account.id, WHOLE, Err(halt.error.clone())).await;
                Err(halt)
            }
            Ok(()) => Ok(self.keep(account.id, WHOLE, Ok(Vec::new())).await?),
        };
        let error = ended.as_ref().err().map(|halt| &halt.error);
        self.tell_state(account, error).await?;
        self.changed(&[Changed::Elsewhere, Changed::Accounts]);
        ended
    }

    async fn go_through(&self, account: &Account) -> Result<(), Halt> {
        let client = self.any_client(account).await?;
        let profile = self.unless_cancelled(client.who()).await??;
        self.same_person(account, profile).await?;
        let mut reading = Reading::of(self, account);
        match client {
            Client::Billwerk(client) => {
                Box::pin(billwerk::read(&client, &mut reading)).await?;
                Ok(self.settle_billwerk(account.id).await?)
            }
            Client::Pm2(client) => Box::pin(pm2::read(&client, &mut reading)).await,
            Client::FundingSources(client) => funding_sources::read(&client, &mut reading).await,
            // Its records have twins here, and a sync of their own.
            Client::Trincico(_) => Ok(()),
        }
    }

    /// Nothing is kept before it is known whose account this is.
    async fn same_person(&self, account: &Account, profile: Profile) -> Result<(), Error> {
        match &account.remote_user {
            Some(known) if !profile.is(known, &account.user) => Err(other_user(account, &profile)),
            Some(_) => Ok(()),
            None => {
                let id = account.id;
                self.write(move |_, w| {
                    let mut account = w.account(id)?;
                    account.remote_user = profile.person();
                    Ok(w.update_account(&account)?)
                })
                .await
            }
        }
    }

    /// When the account came in whole, and whether it can be used.
    async fn tell_state(&self, account: &Account, error: Option<&Error>) -> Result<(), Error> {
        let state = match error {
            None => Some("connected"),
            Some(error) => crate::sync::account_state(error),
        };
        if let Some(state) = state.filter(|state| *state != account.state) {
            self.set_account_state(account.id, state).await?;
        }
        if error.is_some() {
            return Ok(());
        }
        let id = account.id;
        self.write(move |app, w| {
            let mut account = w.account(id)?;
            account.synced_at = Some(app.now());
            Ok(w.update_account(&account)?)
        })
        .await
    }
}

/// When a kind was last read, and why it could not be since, or else its whole account.
pub(crate) fn standing(
    r: &Reader<'_>,
    account: AccountId,
    kind: &str,
) -> Result<(KeptRead, Option<Error>), Error> {
    let read = r.kept_read(account, kind)?;
    let whole = r.kept_read(account, WHOLE)?;
    let error = kept::failure(&read).or_else(|| kept::failure(&whole));
    Ok((read, error))
}

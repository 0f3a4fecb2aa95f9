//! Reading one account kind by kind: each is kept, or why it could not be, and the next has its turn.

use crate::error::Error;
use crate::open::App;
use counterfoil_domain::RemoteId;
use counterfoil_remote::{CallError, Fault};
use counterfoil_store::Account;
use serde::Serialize;

/// Why an account could not be gone through.
#[derive(Debug)]
pub(crate) struct Halt {
    pub error: Error,
    /// Seconds the service asks to wait, where it does.
    pub retry_after: Option<u64>,
}

impl From<Error> for Halt {
    fn from(error: Error) -> Self {
        Self {
            error,
            retry_after: None,
        }
    }
}

impl From<CallError> for Halt {
    fn from(error: CallError) -> Self {
        let retry_after = match error.fault {
            Fault::TooMany { retry_after } => retry_after,
            _ => None,
        };
        Self {
            error: error.into(),
            retry_after,
        }
    }
}

impl From<Halt> for Error {
    fn from(halt: Halt) -> Self {
        halt.error
    }
}

/// One account being read.
pub(crate) struct Reading<'a> {
    app: &'a App,
    account: &'a Account,
}

impl<'a> Reading<'a> {
    pub(super) const fn of(app: &'a App, account: &'a Account) -> Self {
        Self { app, account }
    }

    /// Keeps what `read` brings of a kind in place of what was kept before, each under its identity
    /// or, where it has none, its place in the list. What was read; none where it could not be,
    /// which is kept with the kind.
    ///
    /// # Errors
    /// What would keep every other kind from being read too: no sign-in, no network, a service
    /// that asks to wait, a person who stops it, a store that cannot be written.
    pub async fn kind<T: Serialize>(
        &mut self,
        kind: impl Into<String>,
        read: impl Future<Output = Result<Vec<T>, CallError>>,
        id: impl Fn(&T) -> Option<&RemoteId>,
    ) -> Result<Option<Vec<T>>, Halt> {
        let (id_of, account) = (id, self.account.id);
        match self.app.unless_cancelled(Box::pin(read)).await? {
            Ok(all) => {
                let row = |(at, one): (usize, &T)| {
                    let id = id_of(one).map(|id| id.as_str().to_owned());
                    let json = serde_json::to_string(one).map_err(Error::internal)?;
                    Ok((id.unwrap_or_else(|| format!("#{at}")), json))
                };
                let rows: Result<_, Error> = all.iter().enumerate().map(row).collect();
                self.app.keep(account, kind, Ok(rows?)).await?;
                Ok(Some(all))
            }
            Err(error) => {
                tracing::info!(%error, "a kind of an account could not be read");
                // Returns the very error that it keeps.
                let _ = self
                    .app
                    .keep(account, kind, Err(error.clone().into()))
                    .await;
                match ends_all(&error) {
                    true => Err(error.into()),
                    false => Ok(None),
                }
            }
        }
    }

    /// [`Reading::kind`] of which there is one at most.
    pub async fn one<T: Serialize>(
        &mut self,
        kind: impl Into<String>,
        read: impl Future<Output = Result<Option<T>, CallError>>,
    ) -> Result<Option<T>, Halt> {
        let read = Box::pin(read);
        let read = async { read.await.map(|one| one.into_iter().collect::<Vec<T>>()) };
        let kept = self.kind(kind, read, |_| None).await?;
        Ok(kept.and_then(|mut all| all.pop()))
    }
}

/// Whether nothing else of the account could be read either.
fn ends_all(error: &CallError) -> bool {
    error.is_offline()
        || matches!(
            error.fault,
            Fault::SignInNeeded | Fault::OtherUser | Fault::TooMany { .. }
        )
}

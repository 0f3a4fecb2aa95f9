//! A signed-in client for an account: its secret comes from the keyring and goes back there when
//! it is renewed; every exchange is written to the request log.

use crate::connection::bad_address;
use crate::error::{Code, Error};
use crate::notice;
use crate::open::{App, lock};
use crate::profile::secret_name;
use crate::view::System;
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, say};
use counterfoil_remote::trincico::{Config, Trincico, Ways};
use counterfoil_remote::{Certainty, Client, Exchange, Observer, Outcome, Token, Tokens};
use counterfoil_secrets::{Keyring, Sensitive};
use counterfoil_store::{Account, Store};
use serde::{Deserialize, Serialize};
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A keyring that is open answers within milliseconds.
const LOCKED_AFTER: Duration = Duration::from_secs(3);

/// Tokens as the keyring keeps them.
#[derive(Serialize, Deserialize)]
struct Kept {
    access: String,
    refresh: Option<String>,
}

/// A secret of an account: what the keyring holds, or what was given for one run.
enum Secret {
    Tokens(Tokens),
    Password(Sensitive<String>),
}

impl App {
    /// The client of an account, signed in.
    pub(crate) async fn client(&self, account: &Account) -> Result<Trincico, Error> {
        if System::of(account) != System::Trincico {
            let title = System::of(account).remote().title();
            let message = say!(
                "error-account-has-none",
                "“{account}” is an account of {title}, which has none.",
                account = &account.name,
                title = title
            );
            return Err(Error::of(Code::StatusDenied, message));
        }
        if let Some(Client::Trincico(client)) = self.clients().get(&account.id) {
            return Ok(client.clone());
        }
        let secret = self.secret(account).await?;
        let client = match secret {
            Secret::Tokens(tokens) => self.knowing_client(account, Some(tokens)).await?,
            Secret::Password(password) => {
                let client = self.knowing_client(account, None).await?;
                let tokens = client.login(&account.user, password.expose()).await?;
                self.keep_tokens(account.id, &tokens).await?;
                client
            }
        };
        self.clients().insert(account.id, client.clone().into());
        Ok(client)
    }

    /// A client that is not signed in, or with these tokens, and knows what an earlier one learnt.
    pub(crate) async fn knowing_client(
        &self,
        account: &Account,
        tokens: Option<Tokens>,
    ) -> Result<Trincico, Error> {
        let id = account.id;
        let learnt = self
            .read(move |_, r| Ok(r.setting(&ways_name(id))?))
            .await?;
        let client = self.new_client(account, tokens)?;
        client.knows(learnt.unwrap_or_default().parse().unwrap_or_default());
        Ok(client)
    }

    /// A client that is not signed in, or with these tokens.
    pub(crate) fn new_client(
        &self,
        account: &Account,
        tokens: Option<Tokens>,
    ) -> Result<Trincico, Error> {
        Trincico::new(Config {
            base_url: account.url.clone(),
            tokens,
            notification_password: None,
            observer: Some(Arc::new(self.exchange_log(account))),
        })
        .map_err(|error| bad_address(account, error))
    }

    /// Hears of an account's exchanges.
    pub(crate) fn exchange_log(&self, account: &Account) -> ExchangeLog {
        ExchangeLog {
            account: account.id,
            system: System::of(account),
            store: self.inner.store.clone(),
            secrets: self.inner.options.secrets.clone(),
            now: self.inner.options.now,
            ways: Arc::default(),
        }
    }

    /// Asks the keyring, which may want to be unlocked in a window of its own: where that takes long,
    /// it is told what is waited for.
    async fn keyring<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Self) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let mut asked = pin!(self.blocking(ask));
        if let Ok(answer) = tokio::time::timeout(LOCKED_AFTER, &mut asked).await {
            return answer;
        }
        (self.inner.on_event)(notice::keyring_waits());
        asked.await
    }

    /// What the keyring has for an account.
    pub(crate) async fn kept_secret(&self, account: &Account) -> Result<Sensitive<String>, Error> {
        let id = account.id.to_string();
        self.keyring(move |app| Ok(app.inner.options.secrets.get(&id)?))
            .await?
            .ok_or_else(|| {
                Error::of(
                    Code::SignInNeeded,
                    say!(
                        "error-sign-in-missing",
                        "The keyring has no sign-in for this account. Sign in again; what waits \
                         is kept."
                    ),
                )
            })
    }

    async fn secret(&self, account: &Account) -> Result<Secret, Error> {
        let kept = self.kept_secret(account).await?;
        Ok(match serde_json::from_str::<Kept>(kept.expose()) {
            Ok(tokens) => Secret::Tokens(Tokens {
                access: Token::new(tokens.access),
                refresh: tokens.refresh.map(Token::new),
            }),
            // Given for one run: a password where there is a user, else a token.
            Err(_) if account.user.is_empty() => Secret::Tokens(Tokens {
                access: Token::new(kept.expose().clone()),
                refresh: None,
            }),
            Err(_) => Secret::Password(kept),
        })
    }

    pub(crate) async fn keep_tokens(
        &self,
        account: AccountId,
        tokens: &Tokens,
    ) -> Result<(), Error> {
        self.keep_secret(account, encode(tokens)?).await
    }

    pub(crate) async fn keep_secret(
        &self,
        account: AccountId,
        secret: Sensitive<String>,
    ) -> Result<(), Error> {
        self.keyring(move |app| {
            Ok(app
                .inner
                .options
                .secrets
                .set(&account.to_string(), &secret)?)
        })
        .await
    }

    pub(crate) async fn forget_secret(&self, account: AccountId) -> Result<(), Error> {
        self.clients().remove(&account);
        self.keyring(move |app| {
            let secrets = &app.inner.options.secrets;
            secrets.remove(&secret_name(account))?;
            Ok(secrets.remove(&account.to_string())?)
        })
        .await
    }
}

/// Under which the store keeps how an account's server writes its paths.
pub(crate) fn ways_name(account: AccountId) -> String {
    format!("ways.{account}")
}

pub(crate) fn encode(tokens: &Tokens) -> Result<Sensitive<String>, Error> {
    let kept = Kept {
        access: tokens.access.expose().to_owned(),
        refresh: tokens.refresh.as_ref().map(|t| t.expose().to_owned()),
    };
    serde_json::to_string(&kept)
        .map(Sensitive::new)
        .map_err(|_| Error::internal("tokens could not be encoded"))
}

/// Writes what was exchanged to the store, off the worker that made the call.
pub(crate) struct ExchangeLog {
    account: AccountId,
    system: System,
    store: Store,
    secrets: Arc<dyn Keyring>,
    now: fn() -> DateTime<Utc>,
    /// What was learnt last of the server's ways.
    ways: Arc<Mutex<String>>,
}

impl Observer for ExchangeLog {
    fn exchanged(&self, exchange: &Exchange) {
        let (outcome, fault) = words(&exchange.outcome);
        tracing::info!(
            operation = exchange.operation,
            status = exchange.status,
            millis = exchange.millis,
            outcome,
            fault,
            "exchange"
        );
        // Lists are read again and again: the log is for what changes something or goes wrong.
        if exchange.method == "GET" && exchange.outcome == Outcome::Succeeded {
            return;
        }
        let row = counterfoil_store::Exchange {
            id: 0,
            at: (self.now)(),
            account: Some(self.account),
            operation: exchange.operation.to_owned(),
            method: exchange.method.to_owned(),
            url: exchange.url.clone(),
            status: exchange.status,
            millis: exchange.millis,
            outcome: outcome.to_owned(),
            fault: fault.map(str::to_owned),
            request: exchange.request.clone().unwrap_or_default(),
            reply: exchange.reply.clone().unwrap_or_default(),
        };
        let store = self.store.clone();
        tokio::task::spawn_blocking(move || {
            if let Err(error) = store.write(|w| w.log_exchange(&row)) {
                tracing::warn!(%error, "the request log could not be written");
            }
        });
    }

    fn wants_what_was_read(&self) -> bool {
        false
    }

    fn learnt(&self, ways: &Ways) {
        let (store, name) = (self.store.clone(), ways_name(self.account));
        let latest = self.ways.clone();
        *lock(&latest) = ways.to_string();
        tokio::task::spawn_blocking(move || {
            // Whichever task comes last, what was learnt last is what is kept.
            let text = lock(&latest);
            if let Err(error) = store.write(|w| w.put_setting(&name, &text)) {
                tracing::warn!(%error, "what was learnt of a service could not be kept");
            }
        });
    }

    fn tokens_renewed(&self, tokens: &Tokens) {
        let secret = match self.system {
            System::Trincico => encode(tokens).ok(),
            // The token that lasts, where the service gives another one.
            System::Pm2 => tokens
                .refresh
                .as_ref()
                .map(|token| Sensitive::new(token.expose().to_owned())),
            // What these sign in with stays the same.
            System::Billwerk | System::FundingSources => None,
        };
        let Some(secret) = secret else {
            return;
        };
        let (secrets, account) = (self.secrets.clone(), self.account.to_string());
        let is_often_the_same = self.system == System::Pm2;
        tokio::task::spawn_blocking(move || {
            let kept = || secrets.get(&account).ok().flatten();
            // Where nothing is kept yet, the account is just being connected.
            if is_often_the_same && kept().is_none_or(|kept| kept.expose() == secret.expose()) {
                return;
            }
            if let Err(error) = secrets.set(&account, &secret) {
                tracing::warn!(%error, "a renewed sign-in could not be kept");
            }
        });
    }
}

/// The outcome of an exchange and what went wrong, each in the one word that the log keeps.
fn words(outcome: &Outcome) -> (&'static str, Option<&'static str>) {
    let Outcome::Failed { certainty, fault } = outcome else {
        return ("succeeded", None);
    };
    let outcome = match certainty {
        Certainty::NotSent => "not_sent",
        Certainty::Rejected => "rejected",
        Certainty::Unknown => "unknown",
    };
    (outcome, Some(fault.word()))
}

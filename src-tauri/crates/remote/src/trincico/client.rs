//! The client of one Trincico account: calls by name, and the plumbing of the typed methods.

use super::{asked::Asked, request, session::Session};
use crate::{
    CallError, Certainty, Fault, Limits, Observer, Prepared, Reply, Token, Tokens,
    address::BaseUrl,
    operation::Auth,
    redact,
    transport::{Credential, Outgoing, Transport},
};
use chrono::{DateTime, Utc};
use counterfoil_domain::RemoteId;
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// What is needed to talk to one account.
#[derive(Clone)]
pub struct Config {
    /// Such as `https://backend-staging.trincico.net`; https, or http on this computer.
    pub base_url: String,
    /// From an earlier sign-in; none before the first.
    pub tokens: Option<Tokens>,
    /// For `notifications.send` only.
    pub notification_password: Option<Token>,
    /// Hears of every exchange and of renewed tokens.
    pub observer: Option<Arc<dyn Observer>>,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            // An address that is refused may be refused for the password in it.
            .field(
                "base_url",
                &BaseUrl::parse(&self.base_url).map_or(redact::HIDDEN, |_| &self.base_url),
            )
            .field("tokens", &self.tokens)
            .field("notification_password", &self.notification_password)
            .finish_non_exhaustive()
    }
}

/// A Trincico account. Clones share connections and tokens.
#[derive(Clone)]
pub struct Trincico {
    inner: Arc<Inner>,
}

struct Inner {
    base: BaseUrl,
    transport: Transport,
    session: Session,
    notification_password: Mutex<Option<Token>>,
    /// Whose sign-in this is, once that is known.
    owner: Mutex<Option<Owner>>,
}

/// Who a person is known as, and the name they sign in with.
#[derive(Clone)]
struct Owner {
    known: RemoteId,
    signs_in_as: String,
}

impl fmt::Debug for Trincico {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trincico").finish_non_exhaustive()
    }
}

impl Trincico {
    /// A client with the usual limits. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Fault::Refused`] with `field` `base_url` where the address may not be called.
    pub fn new(config: Config) -> Result<Self, CallError> {
        Self::with_limits(config, Limits::default())
    }

    /// A client with limits of one's own.
    ///
    /// # Errors
    /// As [`Trincico::new`].
    pub fn with_limits(config: Config, limits: Limits) -> Result<Self, CallError> {
        let refuse = |m: String| request::refused("trincico", "base_url", m);
        let base = BaseUrl::parse(&config.base_url).map_err(|e| refuse(e.to_string()))?;
        let transport = Transport::new(base.clone(), limits, config.observer).map_err(refuse)?;
        Ok(Self {
            inner: Arc::new(Inner {
                base,
                transport,
                session: Session::new(config.tokens),
                notification_password: Mutex::new(config.notification_password),
                owner: Mutex::new(None),
            }),
        })
    }

    /// The tokens in use, renewed ones included.
    #[must_use]
    pub fn tokens(&self) -> Option<Tokens> {
        self.inner.session.tokens()
    }

    /// From now on a renewed sign-in is taken only where it is this person's (see [`Profile::is`]);
    /// a call that would need another one ends with [`Fault::OtherUser`].
    pub fn belongs_to(&self, known: RemoteId, signs_in_as: &str) {
        let owner = Owner {
            known,
            signs_in_as: signs_in_as.to_owned(),
        };
        *self.owner() = Some(owner);
    }

    /// The password that `notifications.send` goes out with from now on.
    pub fn set_notification_password(&self, password: Option<Token>) {
        let locked = self.inner.notification_password.lock();
        *locked.unwrap_or_else(PoisonError::into_inner) = password;
    }

    fn notification_password(&self) -> Option<Token> {
        let locked = self.inner.notification_password.lock();
        locked.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn owner(&self) -> MutexGuard<'_, Option<Owner>> {
        let locked = self.inner.owner.lock();
        locked.unwrap_or_else(PoisonError::into_inner)
    }

    /// The time by the service's clock, where an answer told it.
    pub(super) fn clock(&self) -> Option<DateTime<Utc>> {
        self.inner.transport.time()
    }

    /// The request that [`Trincico::call`] would send, with secrets hidden. Nothing is sent.
    ///
    /// # Errors
    /// [`Fault::Refused`] with the parameter in `field` where one is missing, unknown or wrong.
    pub fn prepare(
        &self,
        operation: &str,
        parameters: &BTreeMap<String, String>,
        body: Option<Value>,
    ) -> Result<Prepared, CallError> {
        let request = request::build(&self.inner.base, operation, parameters, body)?;
        let mut headers = BTreeMap::from([("accept".to_owned(), "application/json".to_owned())]);
        if request.body.is_some() {
            headers.insert("content-type".to_owned(), "application/json".to_owned());
        }
        let scheme = match request.operation.auth {
            Auth::None => None,
            Auth::Bearer => Some("Bearer"),
            Auth::BasicPassword => Some("Basic"),
        };
        if let Some(scheme) = scheme {
            headers.insert(
                "authorization".to_owned(),
                format!("{scheme} {}", redact::HIDDEN),
            );
        }
        Ok(Prepared {
            method: request.operation.method.as_str(),
            url: request.url.into(),
            headers,
            body: request.body.as_ref().map(redact::hide_secrets),
        })
    }

    /// Calls an operation by the vendor's name of it. Parameters that belong in the body are put
    /// there in their JSON kind, beside what `body` holds. Tokens in the answer are hidden.
    ///
    /// # Errors
    /// As [`Trincico::prepare`], and whatever the call itself comes to.
    pub async fn call(
        &self,
        operation: &str,
        parameters: &BTreeMap<String, String>,
        body: Option<Value>,
    ) -> Result<Reply, CallError> {
        let request = request::build(&self.inner.base, operation, parameters, body)?;
        let hides = request.operation.auth == Auth::None && !request.operation.is_read();
        let mut reply = self.perform(&request).await?;
        if hides {
            reply.body = redact::hide_secrets(&reply.body);
        }
        Ok(reply)
    }

    /// A call by name, for the typed methods.
    pub(super) async fn ask(
        &self,
        operation: &str,
        parameters: &[(&str, &str)],
        body: Option<Value>,
    ) -> Result<Asked, CallError> {
        let parameters = parameters
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let request = request::build(&self.inner.base, operation, &parameters, body)?;
        let reply = self.perform(&request).await?;
        Ok(Asked {
            operation: request.operation.name,
            reply,
        })
    }

    pub(super) fn session(&self) -> &Session {
        &self.inner.session
    }

    async fn perform(&self, request: &request::Request) -> Result<Reply, CallError> {
        let send = async |credential: Option<&Credential>| {
            self.inner
                .transport
                .send(Outgoing {
                    operation: request.operation,
                    url: &request.url,
                    body: request.body.as_ref(),
                    credential,
                })
                .await
        };
        let name = request.operation.name;
        match request.operation.auth {
            Auth::None => send(None).await,
            Auth::BasicPassword => match self.notification_password() {
                Some(password) => send(Some(&Credential::BasicPassword(password))).await,
                None => Err(sign_in_needed(
                    name,
                    "This needs the notification password, which is not set.",
                )),
            },
            Auth::Bearer => {
                let Some(tokens) = self.tokens() else {
                    return Err(sign_in_needed(name, "This account is not signed in."));
                };
                let first = send(Some(&Credential::Bearer(tokens.access.clone()))).await;
                match first {
                    Err(rejection) if is_expired(&rejection) => {
                        let refused = rejection.clone();
                        let access = self.renew(&tokens.access, rejection).await?;
                        // What pays out is sent once and no more, whatever the answer was.
                        if request.operation.name == super::payouts::CREATE {
                            return Err(refused);
                        }
                        send(Some(&Credential::Bearer(access))).await
                    }
                    other => other,
                }
            }
        }
    }

    /// Exchanges the refresh token for a new access token, once for all calls that need it.
    async fn renew(&self, used: &Token, rejection: CallError) -> Result<Token, CallError> {
        let name = rejection.operation;
        let renewal = async |refresh: Token| {
            let parameters = BTreeMap::from([(
                super::inferred::REFRESH_TOKEN.to_owned(),
                refresh.expose().to_owned(),
            )]);
            let request = request::build(&self.inner.base, "login.refresh", &parameters, None)?;
            let reply = self
                .inner
                .transport
                .send(Outgoing {
                    operation: request.operation,
                    url: &request.url,
                    body: request.body.as_ref(),
                    credential: None,
                })
                .await?;
            let tokens = super::session::decode_tokens("login.refresh", &reply, Some(refresh))?;
            self.check_owner(&tokens.access).await?;
            Ok(tokens)
        };
        let outcome = self.inner.session.renew(used, renewal).await;
        match outcome {
            Ok((tokens, is_new)) => {
                if is_new {
                    self.inner.transport.renewed(&tokens);
                }
                Ok(tokens.access)
            }
            Err(Some(error)) if error.fault == Fault::OtherUser => Err(CallError {
                operation: name,
                ..error
            }),
            // The call itself was refused for its token, so it had no effect, whatever kept the
            // token from being renewed.
            Err(Some(error)) if error.certainty != Certainty::Rejected => Err(CallError {
                operation: name,
                certainty: Certainty::Rejected,
                status: rejection.status,
                ..error
            }),
            Err(_) => Err(rejection),
        }
    }
}

impl Trincico {
    /// Whose the new token is, before anything is asked with it.
    async fn check_owner(&self, access: &Token) -> Result<(), CallError> {
        let Some(owner) = self.owner().clone() else {
            return Ok(());
        };
        let name = "profile.retrieve";
        let request = request::build(&self.inner.base, name, &BTreeMap::new(), None)?;
        let reply = self
            .inner
            .transport
            .send(Outgoing {
                operation: request.operation,
                url: &request.url,
                body: None,
                credential: Some(&Credential::Bearer(access.clone())),
            })
            .await?;
        let asked = Asked {
            operation: name,
            reply,
        };
        let profile = asked.single(super::wire::profile)?;
        if profile.is(&owner.known, &owner.signs_in_as) {
            return Ok(());
        }
        Err(CallError {
            operation: name,
            certainty: Certainty::Rejected,
            fault: Fault::OtherUser,
            status: None,
            code: None,
            message: "The service renewed the sign-in as another person's.".to_owned(),
            field: None,
        })
    }
}

fn is_expired(error: &CallError) -> bool {
    error.fault == Fault::SignInNeeded && error.certainty == Certainty::Rejected
}

fn sign_in_needed(operation: &'static str, message: &str) -> CallError {
    CallError {
        operation,
        certainty: Certainty::NotSent,
        fault: Fault::SignInNeeded,
        status: None,
        code: None,
        message: message.to_owned(),
        field: None,
    }
}

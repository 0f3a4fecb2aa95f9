//! The client of one Trincico account: calls by name, and the plumbing of the typed methods.

use super::{
    dialect::{Learnt, Ways},
    operations::operations,
};
use crate::{
    Auth, CallError, Limits, Observer, Prepared, Reply, System, Token, Tokens,
    address::BaseUrl,
    caller::Caller,
    redact,
    request::{self, Parameters, Request},
    session::{Session, sign_in_needed},
    transport::{Credential, Transport},
};
use chrono::{DateTime, Utc};
use counterfoil_domain::RemoteId;
use serde_json::Value;
use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard},
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
            .field("base_url", &redact::address(&self.base_url))
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
    learnt: Learnt,
    notification_password: Mutex<Option<Token>>,
    /// Whose sign-in this is, once that is known.
    owner: Mutex<Option<Owner>>,
}

/// Who a person is known as, and the name they sign in with.
#[derive(Clone)]
pub(super) struct Owner {
    pub(super) known: RemoteId,
    pub(super) signs_in_as: String,
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
    /// [`crate::Fault::Refused`] with `field` `base_url` where the address may not be called.
    pub fn new(config: Config) -> Result<Self, CallError> {
        Self::with_limits(config, Limits::default())
    }

    /// A client with limits of one's own.
    ///
    /// # Errors
    /// As [`Trincico::new`].
    pub fn with_limits(config: Config, limits: Limits) -> Result<Self, CallError> {
        let base = request::base(System::Trincico, &config.base_url)?;
        let transport = request::transport(System::Trincico, &base, limits, config.observer)?;
        Ok(Self {
            inner: Arc::new(Inner {
                base,
                transport,
                session: Session::new(config.tokens),
                learnt: Learnt::default(),
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

    /// From now on a renewed sign-in is taken only where it is this person's (see [`crate::Profile::is`]);
    /// a call that would need another one ends with [`crate::Fault::OtherUser`].
    pub fn belongs_to(&self, known: RemoteId, signs_in_as: &str) {
        let owner = Owner {
            known,
            signs_in_as: signs_in_as.to_owned(),
        };
        *self.owner() = Some(owner);
    }

    /// The password that `notifications.send` goes out with from now on.
    pub fn set_notification_password(&self, password: Option<Token>) {
        *crate::locked(&self.inner.notification_password) = password;
    }

    fn notification_password(&self) -> Option<Token> {
        crate::locked(&self.inner.notification_password).clone()
    }

    pub(super) fn owner(&self) -> MutexGuard<'_, Option<Owner>> {
        crate::locked(&self.inner.owner)
    }

    /// The time by the service's clock, where an answer told it.
    pub(super) fn clock(&self) -> Option<DateTime<Utc>> {
        self.inner.transport.time()
    }

    pub(super) fn session(&self) -> &Session {
        &self.inner.session
    }

    pub(super) fn transport(&self) -> &Transport {
        &self.inner.transport
    }

    /// The request that [`Trincico::call`] would send, with secrets hidden and the path as the server
    /// is known to write it. Nothing is sent.
    ///
    /// # Errors
    /// [`crate::Fault::Refused`] with the parameter in `field` where one is missing, unknown or wrong.
    pub fn prepare(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Prepared, CallError> {
        let mut request = self.request(operation, parameters, body)?;
        self.write_path(&mut request);
        Ok(request.prepared())
    }

    /// Calls an operation by the vendor's name of it. Parameters that belong in the body are put
    /// there in their JSON kind, beside what `body` holds. Tokens in the answer are hidden.
    ///
    /// # Errors
    /// As [`Trincico::prepare`], and whatever the call itself comes to.
    pub async fn call(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Reply, CallError> {
        self.call_by_name(operation, parameters, body).await
    }
}

impl Caller for Trincico {
    fn request(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Request, CallError> {
        let operation = request::find(System::Trincico, operations(), operation)?;
        request::build(&self.inner.base, operation, parameters, body)
    }

    async fn perform(&self, request: &Request) -> Result<Reply, CallError> {
        self.perform_in_its_way(request).await
    }
}

impl Trincico {
    pub(super) fn learnt(&self) -> &Learnt {
        &self.inner.learnt
    }

    /// Tells the observer what was learnt of the server's ways.
    pub(super) fn tell_ways(&self, ways: &Ways) {
        self.inner.transport.learnt(ways);
    }

    /// Performs a request as it stands.
    pub(super) async fn perform_once(&self, request: &Request) -> Result<Reply, CallError> {
        let Inner {
            transport, session, ..
        } = self.inner.as_ref();
        match request.operation.auth {
            Auth::None => transport.send(request, None).await,
            Auth::Bearer => session.send(transport, request, self).await,
            Auth::BasicPassword | Auth::BasicUser => match self.notification_password() {
                Some(password) => {
                    let credential = Credential::Basic(String::new(), password);
                    transport.send(request, Some(&credential)).await
                }
                None => Err(sign_in_needed(
                    request.operation.name,
                    "This needs the notification password, which is not set.",
                )),
            },
        }
    }
}

//! The client of one FundingSources account.

use super::{
    fault,
    model::{FundingSource, SourceChange},
    operations::{Dialect, FROM, PROVIDER, STRIPE, operations_of},
    wire,
};
use crate::{
    Auth, CallError, Limits, Observer, Prepared, Profile, Reply, System, Token,
    address::BaseUrl,
    caller::Caller,
    redact,
    request::{self, Parameters, Request, refused},
    transport::{Credential, Transport},
};
use counterfoil_domain::RemoteId;
use serde_json::{Value, json};
use std::{fmt, sync::Arc};

/// What is needed to talk to one account.
#[derive(Clone)]
pub struct Config {
    /// The service's address; https, or http on this computer.
    pub base_url: String,
    /// The user's name.
    pub username: String,
    /// The user's secret.
    pub secret: Token,
    /// How the service speaks.
    pub dialect: Dialect,
    /// The device that asks, a decimal number; the server's dialect needs it.
    pub device: Option<String>,
    /// Hears of every exchange.
    pub observer: Option<Arc<dyn Observer>>,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("base_url", &redact::address(&self.base_url))
            .field("username", &self.username)
            .field("dialect", &self.dialect)
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}

/// A FundingSources account. Clones share connections.
#[derive(Clone)]
pub struct FundingSources {
    inner: Arc<Inner>,
}

struct Inner {
    base: BaseUrl,
    transport: Transport,
    username: String,
    secret: Token,
    dialect: Dialect,
    device: Option<String>,
}

impl fmt::Debug for FundingSources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FundingSources").finish_non_exhaustive()
    }
}

impl FundingSources {
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
    /// As [`FundingSources::new`].
    pub fn with_limits(config: Config, limits: Limits) -> Result<Self, CallError> {
        let system = System::FundingSources;
        let base = request::base(system, &config.base_url)?;
        let transport = request::transport(system, &base, limits, config.observer)?;
        Ok(Self {
            inner: Arc::new(Inner {
                base,
                transport,
                username: config.username,
                secret: config.secret,
                dialect: config.dialect,
                device: config.device,
            }),
        })
    }

    /// How the service speaks.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        self.inner.dialect
    }

    /// Reads the user's sources: that name and secret are right. The person is known by the name,
    /// whose case does not matter there.
    ///
    /// # Errors
    /// [`crate::Fault::SignInNeeded`] where name or secret are wrong.
    pub async fn who(&self) -> Result<Profile, CallError> {
        self.sources().await?;
        Ok(Profile {
            user: Some(RemoteId::new(self.inner.username.to_lowercase())),
            name: self.inner.username.clone(),
            ..Profile::default()
        })
    }

    /// The user's sources.
    ///
    /// # Errors
    /// As every call.
    pub async fn sources(&self) -> Result<Vec<FundingSource>, CallError> {
        wire::sources(&self.ask("list", &[self.me()], None).await?)
    }

    /// One source.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn source(&self, id: &RemoteId) -> Result<FundingSource, CallError> {
        self.single("get", &[self.me(), ("id", id.as_str())], None)
            .await
    }

    /// Adds a source: `remote_id` is its identity at the provider.
    ///
    /// # Errors
    /// As every call.
    pub async fn create_source(
        &self,
        remote_id: &str,
        nickname: Option<&str>,
    ) -> Result<FundingSource, CallError> {
        let new = SourceChange {
            remote_id: Some(remote_id.to_owned()),
            nickname: nickname.map(str::to_owned),
        };
        self.single("create", &[self.me()], Some(container(&new)))
            .await
    }

    /// Changes a source.
    ///
    /// # Errors
    /// As every call; [`crate::Fault::Malformed`] where the reply shows something else than was
    /// asked for.
    pub async fn update_source(
        &self,
        id: &RemoteId,
        change: &SourceChange,
    ) -> Result<FundingSource, CallError> {
        let parameters = [self.me(), ("id", id.as_str())];
        let asked = self
            .ask("update", &parameters, Some(container(change)))
            .await?;
        let now = wire::sources(&asked)?.into_iter().next();
        let is_it = |now: &FundingSource| {
            let same =
                |wanted: &Option<String>, is: &str| wanted.as_deref().is_none_or(|w| w == is);
            now.id.as_ref().is_none_or(|now| now == id)
                && same(&change.remote_id, &now.remote_id)
                && same(&change.nickname, &now.nickname)
        };
        now.filter(is_it)
            .ok_or_else(|| asked.malformed(None, "The reply does not show the change."))
    }

    /// Removes a source. Ask the person first.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn delete_source(&self, id: &RemoteId) -> Result<(), CallError> {
        let parameters = [self.me(), ("id", id.as_str())];
        self.ask("delete", &parameters, None).await?.done()
    }

    /// The request that [`FundingSources::call`] would send, with secrets hidden. Nothing is sent.
    ///
    /// # Errors
    /// [`crate::Fault::Refused`] with the parameter in `field` where one is missing, unknown or
    /// wrong.
    pub fn prepare(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Prepared, CallError> {
        self.prepare_by_name(operation, parameters, body)
    }

    /// Calls an operation by the vendor's name of it, with `body` as it is.
    ///
    /// # Errors
    /// As [`FundingSources::prepare`], and whatever the call itself comes to.
    pub async fn call(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Reply, CallError> {
        self.call_by_name(operation, parameters, body).await
    }

    fn me(&self) -> (&str, &str) {
        ("username", &self.inner.username)
    }

    async fn single(
        &self,
        operation: &str,
        parameters: &[(&str, &str)],
        body: Option<Value>,
    ) -> Result<FundingSource, CallError> {
        let asked = self.ask(operation, parameters, body).await?;
        let first = wire::sources(&asked)?.into_iter().next();
        first.ok_or_else(|| asked.malformed(None, "The reply holds no funding source."))
    }
}

fn container(source: &SourceChange) -> Value {
    json!({ "funding_sources": { STRIPE: [source] } })
}

impl Caller for FundingSources {
    fn request(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Request, CallError> {
        let table = operations_of(self.inner.dialect);
        let operation = request::find(System::FundingSources, table, operation)?;
        let mut parameters = parameters.clone();
        if self.inner.dialect == Dialect::Server {
            if operation.parameters.iter().any(|p| p.name == PROVIDER) {
                let provider = parameters.entry(PROVIDER.to_owned());
                let provider = provider.or_insert_with(|| STRIPE.to_owned());
                if !provider.eq_ignore_ascii_case(STRIPE) {
                    let message = "The only provider is stripe.".to_owned();
                    return Err(refused(operation.name, PROVIDER, message));
                }
            }
            match (&self.inner.device, parameters.contains_key(FROM)) {
                (_, true) => {}
                (Some(device), false) => {
                    parameters.insert(FROM.to_owned(), device.clone());
                }
                (None, false) => {
                    let message = "This server wants to know which device asks; give the account \
                                   a device, or the parameter From."
                        .to_owned();
                    return Err(refused(operation.name, FROM, message));
                }
            }
        }
        request::build(&self.inner.base, operation, &parameters, body)
    }

    async fn perform(&self, request: &Request) -> Result<Reply, CallError> {
        let Inner {
            transport,
            username,
            secret,
            ..
        } = self.inner.as_ref();
        let credential = Credential::Basic(username.clone(), secret.clone());
        let credential = (request.operation.auth != Auth::None).then_some(&credential);
        let sent = transport.send(request, credential).await;
        sent.map_err(fault::explained)
    }
}

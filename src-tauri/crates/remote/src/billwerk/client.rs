//! The client of one billwerk account: signing in with the client's secret, and lists by pages.

use super::operations::operations;
use crate::{
    Auth, CallError, Limits, Observer, Page, Prepared, Profile, Reply, System, Token, Tokens,
    address::BaseUrl,
    asked::Decode,
    caller::Caller,
    classify,
    paging::{Walk, Walked},
    redact,
    request::{self, Parameters, Request},
    session::{self, Renewal, Session},
    transport::{Credential, Transport},
};
use counterfoil_domain::RemoteId;
use serde_json::Value;
use std::{fmt, sync::Arc};

/// Records on a page, as the vendor's own client asks for them.
pub const PAGE: usize = 500;
/// Below the host: where the operations are, and where the token is not.
const API: &str = "/api/v1";
/// Names the legal entity that is asked about.
const LEGAL_ENTITY: &str = "X-SELECTED-LEGAL-ENTITY-ID";

/// What is needed to talk to one account.
#[derive(Clone)]
pub struct Config {
    /// Such as `https://sandbox.billwerk.com`, with or without `/api/v1`; https, or http on this
    /// computer.
    pub base_url: String,
    /// The identity of the API client.
    pub client_id: String,
    /// Its secret.
    pub client_secret: Token,
    /// The legal entity of the seller that is asked about; none leaves that to the service.
    pub legal_entity: Option<String>,
    /// Hears of every exchange.
    pub observer: Option<Arc<dyn Observer>>,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("base_url", &redact::address(&self.base_url))
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// A billwerk account. Clones share connections and the token.
#[derive(Clone)]
pub struct Billwerk {
    inner: Arc<Inner>,
}

struct Inner {
    base: BaseUrl,
    transport: Transport,
    session: Session,
    client_id: String,
    client_secret: Token,
    legal_entity: Option<String>,
}

impl fmt::Debug for Billwerk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Billwerk").finish_non_exhaustive()
    }
}

impl Billwerk {
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
    /// As [`Billwerk::new`].
    pub fn with_limits(config: Config, limits: Limits) -> Result<Self, CallError> {
        let base = request::base(System::Billwerk, &config.base_url)?.without(API);
        let transport = request::transport(System::Billwerk, &base, limits, config.observer)?;
        Ok(Self {
            inner: Arc::new(Inner {
                base,
                transport,
                session: Session::new(None),
                client_id: config.client_id,
                client_secret: config.client_secret,
                legal_entity: config.legal_entity,
            }),
        })
    }

    /// Signs in and reads one record: that the secret is right, and the address is this service's.
    /// The service does not tell whose the client is; it is known by its identity.
    ///
    /// # Errors
    /// [`crate::Fault::SignInNeeded`] where identity or secret are wrong.
    pub async fn who(&self) -> Result<Profile, CallError> {
        let asked = self.ask("getCustomers", &[("take", "1")], None).await?;
        asked.page(None, super::wire::identity)?;
        Ok(Profile {
            user: Some(RemoteId::new(&self.inner.client_id)),
            ..Profile::default()
        })
    }

    /// The request that [`Billwerk::call`] would send, with secrets hidden. Nothing is sent.
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
    /// As [`Billwerk::prepare`], and whatever the call itself comes to.
    pub async fn call(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Reply, CallError> {
        self.call_by_name(operation, parameters, body).await
    }

    /// One page of a list: what follows the record `after`.
    pub(super) async fn page<T>(
        &self,
        operation: &str,
        within: &[(&str, &str)],
        after: Option<&str>,
        decode: Decode<T>,
    ) -> Result<Page<T>, CallError> {
        let take = PAGE.to_string();
        let mut parameters = within.to_vec();
        parameters.push(("take", &take));
        parameters.extend(after.map(|id| ("from", id)));
        let asked = self.ask(operation, &parameters, None).await?;
        let mut page = asked.page(None, decode)?;
        page.next = asked
            .last_id_of(PAGE)
            .filter(|last| Some(last.as_str()) != after);
        Ok(page)
    }

    /// A list to its end.
    pub(super) async fn walk<T>(
        &self,
        operation: &str,
        within: &[(&str, &str)],
        decode: Decode<T>,
        id: fn(&T) -> &RemoteId,
    ) -> Result<Walked<T>, CallError> {
        let mut walk = Walk::new(id);
        let mut after = None;
        loop {
            let page = self
                .page(operation, within, after.as_deref(), decode)
                .await?;
            after = walk.take(page);
            if after.is_none() {
                return Ok(walk.end());
            }
        }
    }

    /// A PDF at an address that the service gave for `operation`.
    pub(super) async fn file(&self, operation: &str, url: &str) -> Result<Vec<u8>, CallError> {
        let inner = self.inner.as_ref();
        let operation = request::find(System::Billwerk, operations(), operation)?;
        let bytes = inner.transport.file(operation, &inner.base, url).await?;
        if bytes.starts_with(b"%PDF-") {
            return Ok(bytes);
        }
        let message = "The service did not hand out a PDF.";
        Err(classify::malformed(operation.name, 200, None, message))
    }

    fn credential(&self) -> Credential {
        let inner = &self.inner;
        Credential::Basic(inner.client_id.clone(), inner.client_secret.clone())
    }
}

impl Renewal for Billwerk {
    /// The service gives no second token to renew the first with: it is asked as at the start.
    async fn renewed(&self, _: Option<Tokens>) -> Result<Tokens, Option<CallError>> {
        let grant = ("grant_type".to_owned(), "client_credentials".to_owned());
        let request = self.request("authenticate", &Parameters::from([grant]), None)?;
        let transport = &self.inner.transport;
        let reply = transport.send(&request, Some(&self.credential())).await;
        let reply = reply.map_err(session::refused_sign_in)?;
        Ok(session::decode_tokens(
            request.operation.name,
            &reply,
            None,
        )?)
    }
}

impl Caller for Billwerk {
    const FOLDS: bool = true;

    fn request(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Request, CallError> {
        let operation = request::find(System::Billwerk, operations(), operation)?;
        let mut request = request::build(&self.inner.base, operation, parameters, body)?;
        // Signing in is no call of the API.
        let chosen = self.inner.legal_entity.as_ref();
        let chosen = chosen.filter(|_| operation.path.starts_with(API));
        let header = chosen.map(|entity| (LEGAL_ENTITY, entity.clone()));
        request.headers.extend(header);
        Ok(request)
    }

    async fn perform(&self, request: &Request) -> Result<Reply, CallError> {
        let Inner {
            transport, session, ..
        } = self.inner.as_ref();
        match request.operation.auth {
            Auth::None => transport.send(request, None).await,
            Auth::BasicUser | Auth::BasicPassword => {
                transport.send(request, Some(&self.credential())).await
            }
            Auth::Bearer => session.send(transport, request, self).await,
        }
    }
}

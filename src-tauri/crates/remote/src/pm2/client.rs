//! The client of one PM2 Plus account: the access token out of the refresh token, and the computer
//! that keeps a bucket.

use super::{hosts, operations::operations, wire};
use crate::{
    Auth, CallError, Certainty, Home, Limits, Observer, Prepared, Reply, System, Token, Tokens,
    address::BaseUrl,
    caller::Caller,
    json, redact,
    request::{self, Parameters, Request},
    session::{self, Renewal, Session, sign_in_needed},
    transport::Transport,
};
use serde_json::Value;
use std::{collections::HashMap, fmt, sync::Arc};
use tokio::sync::Mutex;

/// The vendor's public identity for tokens that people make themselves.
pub const CLIENT_ID: &str = "795984050";

/// What is needed to talk to one account.
#[derive(Clone)]
pub struct Config {
    /// Such as `https://api.keymetrics.io`; https, or http on this computer.
    pub base_url: String,
    /// Where to sign in; none takes the vendor's, or `base_url` where that is not the vendor's.
    pub sign_in_url: Option<String>,
    /// The identity of the program that the refresh token was made for; see [`CLIENT_ID`].
    pub client_id: String,
    /// The refresh token, which stays the same.
    pub refresh_token: Token,
    /// Hears of every exchange and of renewed tokens.
    pub observer: Option<Arc<dyn Observer>>,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign_in_url = self.sign_in_url.as_deref().map(redact::address);
        f.debug_struct("Config")
            .field("base_url", &redact::address(&self.base_url))
            .field("sign_in_url", &sign_in_url)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// A PM2 Plus account. Clones share connections and tokens.
#[derive(Clone)]
pub struct Pm2 {
    inner: Arc<Inner>,
}

struct Inner {
    base: BaseUrl,
    sign_in: BaseUrl,
    transport: Transport,
    session: Session,
    client_id: String,
    refresh_token: Token,
    /// Addresses of buckets by identity. Held while one is asked for, so that it is asked once.
    hosts: Mutex<HashMap<String, BaseUrl>>,
}

impl fmt::Debug for Pm2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pm2").finish_non_exhaustive()
    }
}

impl Pm2 {
    /// A client with the usual limits. Nothing is sent yet.
    ///
    /// # Errors
    /// [`crate::Fault::Refused`] with `field` `base_url` where an address may not be called.
    pub fn new(config: Config) -> Result<Self, CallError> {
        Self::with_limits(config, Limits::default())
    }

    /// A client with limits of one's own.
    ///
    /// # Errors
    /// As [`Pm2::new`].
    pub fn with_limits(config: Config, limits: Limits) -> Result<Self, CallError> {
        let base = request::base(System::Pm2, &config.base_url)?;
        let sign_in = hosts::sign_in(&base, config.sign_in_url.as_deref())?;
        let transport = request::transport(System::Pm2, &base, limits, config.observer)?;
        Ok(Self {
            inner: Arc::new(Inner {
                base,
                sign_in,
                transport,
                session: Session::new(None),
                client_id: config.client_id,
                refresh_token: config.refresh_token,
                hosts: Mutex::new(HashMap::new()),
            }),
        })
    }

    /// The refresh token in use, also where the service gave another one.
    #[must_use]
    pub fn refresh_token(&self) -> Token {
        let tokens = self.inner.session.tokens();
        let refresh = tokens.and_then(|tokens| tokens.refresh);
        refresh.unwrap_or_else(|| self.inner.refresh_token.clone())
    }

    /// The request that [`Pm2::call`] would send, with secrets hidden. Nothing is sent, so a call
    /// about a bucket shows the account's own address: the bucket's is not known yet.
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

    /// Calls an operation by the vendor's name of it. Parameters that belong in the body are put
    /// there in their JSON kind, beside what `body` holds. Tokens in the answer are hidden.
    ///
    /// # Errors
    /// As [`Pm2::prepare`], and whatever the call itself comes to.
    pub async fn call(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Reply, CallError> {
        self.call_by_name(operation, parameters, body).await
    }

    async fn send_with_token(&self, request: &Request) -> Result<Reply, CallError> {
        let Inner {
            transport, session, ..
        } = self.inner.as_ref();
        session.send(transport, request, self).await
    }

    /// The request at the address where its record is kept.
    async fn at_home(&self, request: &Request) -> Result<Request, CallError> {
        match &request.record {
            Some(bucket) if hosts::has_own(bucket) => {
                let host = self.host_of(bucket).await.map_err(|error| CallError {
                    operation: request.operation.name,
                    certainty: Certainty::NotSent,
                    ..error
                })?;
                Ok(request.at(&host))
            }
            _ => Ok(request.clone()),
        }
    }

    async fn host_of(&self, bucket: &str) -> Result<BaseUrl, CallError> {
        let mut known = self.inner.hosts.lock().await;
        if let Some(host) = known.get(bucket) {
            return Ok(host.clone());
        }
        let parameters = Parameters::from([("id".to_owned(), bucket.to_owned())]);
        let request = self.request("bucket.retrieve", &parameters, None)?;
        let reply = self.send_with_token(&request).await?;
        let told = wire::node_address(json::unwrap_data(&reply.body));
        let host = match told {
            Some(told) => hosts::of_bucket(&self.inner.base, told)?,
            None => self.inner.base.clone(),
        };
        known.insert(bucket.to_owned(), host.clone());
        Ok(host)
    }
}

impl Renewal for Pm2 {
    async fn renewed(&self, current: Option<Tokens>) -> Result<Tokens, Option<CallError>> {
        let refresh = current.and_then(|tokens| tokens.refresh);
        let refresh = refresh.unwrap_or_else(|| self.refresh_token());
        let parameters = Parameters::from([
            ("client_id".to_owned(), self.inner.client_id.clone()),
            ("refresh_token".to_owned(), refresh.expose().to_owned()),
            ("grant_type".to_owned(), "refresh_token".to_owned()),
        ]);
        let request = self.request("auth.retrieveToken", &parameters, None)?;
        let reply = self.inner.transport.send(&request, None).await;
        let reply = reply.map_err(session::refused_sign_in)?;
        Ok(session::decode_tokens(
            request.operation.name,
            &reply,
            Some(refresh),
        )?)
    }
}

impl Caller for Pm2 {
    fn opened(reply: Reply) -> Reply {
        Reply {
            body: wire::opened(reply.body),
            ..reply
        }
    }

    fn request(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Request, CallError> {
        let operation = request::find(System::Pm2, operations(), operation)?;
        let base = match operation.home {
            Home::SignIn => &self.inner.sign_in,
            Home::Account | Home::Record => &self.inner.base,
        };
        request::build(base, operation, parameters, body)
    }

    async fn perform(&self, request: &Request) -> Result<Reply, CallError> {
        match request.operation.auth {
            Auth::None => self.inner.transport.send(request, None).await,
            Auth::Bearer => self.send_with_token(&self.at_home(request).await?).await,
            Auth::BasicUser | Auth::BasicPassword => Err(sign_in_needed(
                request.operation.name,
                "This account signs in with a token.",
            )),
        }
    }
}

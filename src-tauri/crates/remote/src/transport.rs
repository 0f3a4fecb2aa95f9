//! The one way out: time-outs, caps, no redirects, credentials for their own origin only.
//!
//! A change goes out once. A read that is told "too many" waits as told and asks again. What
//! happened is reported to the observer with everything secret hidden.

use crate::{
    CallError, Certainty, Content, Exchange, Fault, Method, Observer, Operation, Outcome, Reply,
    Token, address, address::BaseUrl, classify::Answer, json, lenient, outage, redact,
    request::Request, retry,
};
use chrono::{DateTime, TimeDelta, Utc};
use reqwest::{StatusCode, header, redirect};
use serde_json::Value;
use std::{
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::{Duration, Instant},
};
use url::Url;

/// What the transport allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// To find the host and connect, TLS included. Shorter than `read` and `total`, which begin at
    /// the same moment: only the end of this one says for certain that nothing was sent.
    pub connect: Duration,
    /// For the answer to begin, and between two pieces of it.
    pub read: Duration,
    /// For one request and its whole answer.
    pub total: Duration,
    /// Bytes of an answer's body, decoded.
    pub body: usize,
    /// Longest wait of a read that was told "too many".
    pub wait: Duration,
    /// How often a read that was told "too many" is sent at most.
    pub attempts: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            read: Duration::from_secs(30),
            total: Duration::from_secs(60),
            body: 16 * 1024 * 1024,
            wait: Duration::from_secs(30),
            attempts: 3,
        }
    }
}

/// An idle connection is dropped before a server drops it, so that a change does not meet a
/// closing one and end as unknown.
const IDLE: Duration = Duration::from_secs(4);
/// Longest body in an [`Exchange`], in bytes.
const LOGGED_MAX: usize = 16 * 1024;
const USER_AGENT: &str = concat!("counterfoil/", env!("CARGO_PKG_VERSION"));

/// How a request proves who sends it.
#[derive(Debug, Clone)]
pub(crate) enum Credential {
    Bearer(Token),
    /// A name, which may be empty, and its password.
    Basic(String, Token),
}

impl Credential {
    fn secret(&self) -> &str {
        match self {
            Self::Bearer(token) | Self::Basic(_, token) => token.expose(),
        }
    }
}

/// A request to send.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Outgoing<'a> {
    request: &'a Request,
    credential: Option<&'a Credential>,
}

impl Outgoing<'_> {
    fn operation(&self) -> &'static Operation {
        self.request.operation
    }

    fn body(&self) -> Option<&Value> {
        self.request.body.as_ref()
    }

    /// All texts of the request that must not be repeated anywhere.
    fn hidden_texts(&self) -> Vec<String> {
        let mut texts = self.body().map(redact::secrets_in).unwrap_or_default();
        texts.extend(self.request.hidden().into_iter().map(str::to_owned));
        texts.extend(self.credential.map(|c| c.secret().to_owned()));
        texts
    }
}

/// The HTTP client of one account.
pub(crate) struct Transport {
    pooled: reqwest::Client,
    /// Never reuses a connection: for what is sent once and must not fail for an old connection.
    fresh: reqwest::Client,
    limits: Limits,
    observer: Option<Arc<dyn Observer>>,
    /// What the service said the time was, and when it said so.
    time: Mutex<Option<(DateTime<Utc>, Instant)>>,
    /// Whether the service redirected a path to the same with a slash at its end, or without one.
    asked_slash: OnceLock<bool>,
}

/// One answer, body read.
struct Received {
    status: u16,
    retry_after: Option<u64>,
    /// Whether the service says that no call is left for now.
    is_used_up: bool,
    location: Option<String>,
    body: Result<Value, json::NotJson>,
}

impl Received {
    fn is_plain_read(&self, request: Outgoing<'_>) -> bool {
        request.operation().is_read() && (200..300).contains(&self.status)
    }
}

impl Transport {
    /// A transport that goes around proxies where the service `is_here`, on this computer.
    pub(crate) fn new(
        is_here: bool,
        limits: Limits,
        observer: Option<Arc<dyn Observer>>,
    ) -> Result<Self, String> {
        let build = |idle: usize| {
            let mut builder = reqwest::Client::builder()
                .redirect(redirect::Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .user_agent(USER_AGENT)
                .connect_timeout(limits.connect)
                .read_timeout(limits.read)
                .timeout(limits.total)
                .pool_idle_timeout(IDLE)
                .pool_max_idle_per_host(idle);
            if is_here {
                builder = builder.no_proxy();
            }
            builder.build().map_err(|e| e.without_url().to_string())
        };
        Ok(Self {
            pooled: build(4)?,
            fresh: build(0)?,
            limits,
            observer,
            time: Mutex::new(None),
            asked_slash: OnceLock::new(),
        })
    }

    /// Whether the service asked, by a redirect, for a slash at the end of paths, or for none.
    pub(crate) fn asked_slash(&self) -> Option<bool> {
        self.asked_slash.get().copied()
    }

    /// The time by the service's clock.
    pub(crate) fn time(&self) -> Option<DateTime<Utc>> {
        let (told, at) = (*self.time.lock().unwrap_or_else(PoisonError::into_inner))?;
        told.checked_add_signed(TimeDelta::from_std(at.elapsed()).ok()?)
    }

    /// Sends a request and says what came of it.
    pub(crate) async fn send(
        &self,
        request: &Request,
        credential: Option<&Credential>,
    ) -> Result<Reply, CallError> {
        let mut attempt = 0;
        loop {
            // Every call of every client holds this one, which is far larger than what it is in.
            let outgoing = Outgoing {
                request,
                credential,
            };
            let result = Box::pin(self.observed(outgoing)).await;
            let asked = match &result {
                Err(CallError {
                    fault: Fault::TooMany { retry_after },
                    ..
                }) if request.operation.is_read() => *retry_after,
                _ => return result,
            };
            let wait = retry::wait(attempt, asked, self.limits.wait);
            attempt += 1;
            match wait {
                Some(wait) if attempt < self.limits.attempts => tokio::time::sleep(wait).await,
                _ => return result,
            }
        }
    }

    /// Tells the observer that the tokens changed.
    pub(crate) fn renewed(&self, tokens: &crate::Tokens) {
        if let Some(observer) = &self.observer {
            observer.tokens_renewed(tokens);
        }
    }

    /// Tells the observer what was learnt of a server.
    pub(crate) fn learnt(&self, ways: &crate::trincico::Ways) {
        if let Some(observer) = &self.observer {
            observer.learnt(ways);
        }
    }

    async fn observed(&self, request: Outgoing<'_>) -> Result<Reply, CallError> {
        let started = Instant::now();
        let operation = request.operation();
        let hidden = request.hidden_texts();
        let secrets: Vec<&str> = hidden.iter().map(String::as_str).collect();
        let received = self.exchange(request).await;
        let status = received.as_ref().ok().map(|r| r.status);
        let logged = self
            .observer
            .as_deref()
            .and_then(|observer| match &received {
                Ok(Received { body: Err(_), .. }) => Some("(not JSON)".to_owned()),
                Ok(answer) if answer.is_plain_read(request) && !observer.wants_what_was_read() => {
                    None
                }
                Ok(Received { body: Ok(body), .. }) if !body.is_null() => {
                    Some(redact::body(body, &secrets, LOGGED_MAX))
                }
                _ => None,
            });
        let result = received.and_then(|answer| {
            Answer {
                operation,
                status: answer.status,
                retry_after: answer.retry_after,
                is_used_up: answer.is_used_up,
                body: answer.body,
                secrets: &secrets,
            }
            .settle()
        });
        let millis = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(
            operation = operation.name,
            status,
            millis,
            ok = result.is_ok(),
            "exchange"
        );
        if let Some(observer) = &self.observer {
            observer.exchanged(&Exchange {
                operation: operation.name,
                method: operation.method.as_str(),
                url: redact::text(request.request.url.as_str(), &secrets),
                status,
                millis,
                outcome: match &result {
                    Ok(_) => Outcome::Succeeded,
                    Err(error) => Outcome::Failed {
                        certainty: error.certainty,
                        fault: error.fault.clone(),
                    },
                },
                request: request
                    .body()
                    .map(|b| redact::body(b, &secrets, LOGGED_MAX)),
                reply: logged,
            });
        }
        result
    }

    /// One request, and once more where only a slash at the end of the path was wrong.
    async fn exchange(&self, request: Outgoing<'_>) -> Result<Received, CallError> {
        let received = self.once(request, &request.request.url).await?;
        if !matches!(received.status, 301 | 302 | 307 | 308) {
            return Ok(received);
        }
        let target = received
            .location
            .as_deref()
            .and_then(|l| address::slash_redirect(&request.request.url, l));
        let Some(url) = target else {
            return Ok(received);
        };
        self.asked_slash.get_or_init(|| url.path().ends_with('/'));
        self.once(request, &url).await
    }

    async fn once(&self, request: Outgoing<'_>, url: &Url) -> Result<Received, CallError> {
        let operation = request.operation();
        if !request.request.base.owns(url) {
            return Err(outage::failure(
                operation,
                Certainty::NotSent,
                Fault::Refused,
                "This address does not belong to the account, so nothing was sent.",
            ));
        }
        let client = if operation.needs_confirmation() {
            &self.fresh
        } else {
            &self.pooled
        };
        let method = match operation.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut builder = client
            .request(method, url.clone())
            .header(header::ACCEPT, "application/json");
        for (name, value) in &request.request.headers {
            builder = builder.header(*name, value);
        }
        if let Some(body) = request.body() {
            builder = builder
                .header(header::CONTENT_TYPE, operation.content.media_type())
                .body(match operation.content {
                    Content::Form => form(body),
                    _ => body.to_string(),
                });
        }
        builder = match request.credential {
            None => builder,
            Some(Credential::Bearer(token)) => builder.bearer_auth(token.expose()),
            Some(Credential::Basic(name, password)) => {
                builder.basic_auth(name, Some(password.expose()))
            }
        };
        let response = builder
            .send()
            .await
            .map_err(|e| outage::before_answer(operation, &e))?;
        self.read(operation, response).await
    }

    /// The bytes at an address of the account that needs no token, as `operation` gave it.
    pub(crate) async fn file(
        &self,
        operation: &'static Operation,
        base: &BaseUrl,
        address: &str,
    ) -> Result<Vec<u8>, CallError> {
        let failed = |certainty, fault, message: &str| {
            Err(outage::failure(operation, certainty, fault, message))
        };
        let Some(url) = Url::parse(address).ok().filter(|url| base.owns(url)) else {
            let message = "The file lies at another place than the account, so it was not fetched.";
            return failed(Certainty::NotSent, Fault::Refused, message);
        };
        let sent = self.pooled.get(url).send().await;
        let mut response = sent.map_err(|e| outage::before_answer(operation, &e))?;
        if !response.status().is_success() {
            let message = "The service did not hand out the file.";
            return failed(Certainty::Rejected, Fault::NotFound, message);
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|e| outage::within_answer(operation, &e))?
        {
            if bytes.len() + chunk.len() > self.limits.body {
                let message = "The file is larger than can be taken in.";
                return failed(Certainty::Unknown, Fault::Refused, message);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }

    async fn read(
        &self,
        operation: &'static Operation,
        mut response: reqwest::Response,
    ) -> Result<Received, CallError> {
        let status = response.status();
        let text_of = |name| {
            let value: Option<&header::HeaderValue> = response.headers().get(name);
            value.and_then(|v| v.to_str().ok()).map(str::to_owned)
        };
        let retry_after =
            text_of(header::RETRY_AFTER).and_then(|t| retry::retry_after(&t, Utc::now()));
        let is_used_up = response
            .headers()
            .get("x-ratelimit-remaining")
            .is_some_and(|left| left.as_bytes().trim_ascii() == b"0");
        let location = text_of(header::LOCATION);
        let time = text_of(header::DATE).and_then(|t| DateTime::parse_from_rfc2822(&t).ok());
        if let Some(time) = time {
            let told = Some((time.with_timezone(&Utc), Instant::now()));
            *self.time.lock().unwrap_or_else(PoisonError::into_inner) = told;
        }
        let mut bytes = Vec::new();
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if bytes.len() + chunk.len() > self.limits.body => {
                    return Err(CallError {
                        status: Some(status.as_u16()),
                        ..outage::failure(
                            operation,
                            Certainty::Unknown,
                            Fault::Refused,
                            "The answer is larger than can be taken in.",
                        )
                    });
                }
                Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
                Ok(None) => break,
                // A clear rejection stays one, whatever becomes of its body.
                Err(_) if is_plain_rejection(status) => break,
                Err(error) => {
                    return Err(CallError {
                        status: Some(status.as_u16()),
                        ..outage::within_answer(operation, &error)
                    });
                }
            }
        }
        Ok(Received {
            status: status.as_u16(),
            retry_after,
            is_used_up,
            location,
            body: json::parse(&bytes),
        })
    }
}

fn is_plain_rejection(status: StatusCode) -> bool {
    matches!(status.as_u16(), 401 | 403 | 404 | 405 | 409)
}

/// The fields of a body as a form.
fn form(body: &Value) -> String {
    let mut out = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in body.as_object().into_iter().flatten() {
        out.append_pair(name, &lenient::text(value));
    }
    out.finish()
}

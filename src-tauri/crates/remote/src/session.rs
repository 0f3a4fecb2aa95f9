//! The tokens of an account and their renewal: one at a time, however many calls need it.

use crate::{
    CallError, Certainty, Fault, Reply, Token, Tokens, classify,
    json::{self, Fields},
    request::Request,
    transport::{Credential, Transport},
};
use std::{
    future::Future,
    sync::{PoisonError, RwLock},
};
use tokio::sync::Mutex;

/// Names under which replies give the access token.
const ACCESS_KEYS: &[&str] = &["access", "token", "access_token"];
/// Names under which replies give the refresh token.
const REFRESH_KEYS: &[&str] = &["refresh", "refresh_token"];

/// Whose renewal the service refused last.
#[derive(PartialEq, Eq)]
enum Refused {
    Nobodys,
    /// That of the first token.
    First,
    Of(Token),
}

impl Refused {
    fn is(&self, used: Option<&Token>) -> bool {
        match (self, used) {
            (Self::First, None) => true,
            (Self::Of(refused), Some(used)) => refused == used,
            _ => false,
        }
    }
}

/// Fetches tokens, as the system of an account wants it.
pub(crate) trait Renewal: Sync {
    /// Newer tokens than the `current` ones; no error where there is nothing to renew with.
    fn renewed(
        &self,
        current: Option<Tokens>,
    ) -> impl Future<Output = Result<Tokens, Option<CallError>>> + Send;
}

/// The tokens of one account.
pub(crate) struct Session {
    tokens: RwLock<Option<Tokens>>,
    /// Held while renewing, so that the calls waiting behind a refusal do not ask again.
    gate: Mutex<Refused>,
}

impl Session {
    pub(crate) fn new(tokens: Option<Tokens>) -> Self {
        Self {
            tokens: RwLock::new(tokens),
            gate: Mutex::new(Refused::Nobodys),
        }
    }

    pub(crate) fn tokens(&self) -> Option<Tokens> {
        self.tokens
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(crate) fn set(&self, tokens: Option<Tokens>) {
        *self.tokens.write().unwrap_or_else(PoisonError::into_inner) = tokens;
    }

    /// Sends a request with the access token, which is fetched where there is none yet and renewed
    /// where it has expired.
    pub(crate) async fn send(
        &self,
        transport: &Transport,
        request: &Request,
        renewal: &impl Renewal,
    ) -> Result<Reply, CallError> {
        let access = match self.tokens() {
            Some(tokens) => tokens.access,
            None => match self.renew(transport, None, renewal).await {
                Ok(access) => access,
                Err(error) => return Err(without_token(request.operation.name, error)),
            },
        };
        let credential = Credential::Bearer(access.clone());
        let rejection = match transport.send(request, Some(&credential)).await {
            Err(error) if is_expired(&error) => error,
            other => return other,
        };
        let renewed = self.renew(transport, Some(&access), renewal).await;
        let access = renewed.map_err(|error| not_renewed(rejection.clone(), error))?;
        if request.operation.is_sent_once() {
            return Err(rejection);
        }
        let credential = Credential::Bearer(access);
        transport.send(request, Some(&credential)).await
    }

    /// An access token that is newer than `used`: one that another call has just fetched, or the
    /// one that `renewal` fetches.
    async fn renew(
        &self,
        transport: &Transport,
        used: Option<&Token>,
        renewal: &impl Renewal,
    ) -> Result<Token, Option<CallError>> {
        let mut refused = self.gate.lock().await;
        let current = self.tokens();
        match &current {
            Some(tokens) if used != Some(&tokens.access) => return Ok(tokens.access.clone()),
            // Signed out meanwhile.
            None if used.is_some() => return Err(None),
            _ => {}
        }
        if refused.is(used) {
            return Err(None);
        }
        match renewal.renewed(current.clone()).await {
            Ok(tokens) => {
                // Someone who signed in meanwhile has the newer tokens.
                let now = self.tokens();
                if now != current {
                    return now.map(|tokens| tokens.access).ok_or(None);
                }
                self.set(Some(tokens.clone()));
                transport.renewed(&tokens);
                Ok(tokens.access)
            }
            Err(error) => {
                if error
                    .as_ref()
                    .is_some_and(|e| e.certainty == Certainty::Rejected)
                {
                    *refused = used.map_or(Refused::First, |used| Refused::Of(used.clone()));
                }
                Err(error)
            }
        }
    }
}

/// There is no token to send the call with, so it did not go out.
fn without_token(name: &'static str, error: Option<CallError>) -> CallError {
    match error {
        None => sign_in_needed(name, "This account is not signed in."),
        Some(error) => CallError {
            operation: name,
            certainty: Certainty::NotSent,
            ..error
        },
    }
}

/// The call itself was refused for its token, so it had no effect, whatever kept the token from
/// being renewed.
fn not_renewed(rejection: CallError, error: Option<CallError>) -> CallError {
    match error {
        Some(error) if error.fault == Fault::OtherUser => CallError {
            operation: rejection.operation,
            ..error
        },
        Some(error) if error.certainty != Certainty::Rejected => CallError {
            operation: rejection.operation,
            certainty: Certainty::Rejected,
            status: rejection.status,
            ..error
        },
        _ => rejection,
    }
}

fn is_expired(error: &CallError) -> bool {
    error.fault == Fault::SignInNeeded && error.certainty == Certainty::Rejected
}

/// A call that cannot prove who sends it: nothing was sent.
pub(crate) fn sign_in_needed(operation: &'static str, message: &str) -> CallError {
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

/// A service that does not take what the account signs in with says so in one of these ways.
pub(crate) fn refused_sign_in(error: CallError) -> CallError {
    match error.status {
        Some(400 | 401 | 403) if !matches!(error.fault, Fault::TooMany { .. }) => CallError {
            certainty: Certainty::Rejected,
            fault: Fault::SignInNeeded,
            ..error
        },
        _ => error,
    }
}

/// The tokens in a reply, bare or within `data` or `tokens`. A renewal that gives no new refresh
/// token keeps the one it used.
pub(crate) fn decode_tokens(
    operation: &'static str,
    reply: &Reply,
    kept: Option<Token>,
) -> Result<Tokens, CallError> {
    let missing = || {
        classify::malformed(
            operation,
            reply.status,
            Some(ACCESS_KEYS[0].to_owned()),
            "The reply holds no token.",
        )
    };
    let fields = Fields::of(json::unwrap_data(&reply.body)).ok_or_else(missing)?;
    let within = fields.relation(&["tokens", "token"]);
    let fields = within.as_ref().unwrap_or(&fields);
    let token = |names: &[&str]| {
        let text = fields.text(names);
        (!text.is_empty()).then(|| Token::new(text))
    };
    Ok(Tokens {
        access: token(ACCESS_KEYS).ok_or_else(missing)?,
        refresh: token(REFRESH_KEYS).or(kept),
    })
}

//! Signing in, the tokens, and their renewal: one at a time, however many calls need it.

use super::{client::Trincico, inferred, wire};
use crate::{CallError, Certainty, Profile, Reply, Token, Tokens, classify, json, json::Fields};
use serde_json::json;
use std::sync::{PoisonError, RwLock};
use tokio::sync::Mutex;

/// The tokens of one account.
pub(super) struct Session {
    tokens: RwLock<Option<Tokens>>,
    /// Held while renewing. Holds the access token whose renewal the service refused, so that the
    /// calls waiting behind it do not ask again.
    gate: Mutex<Option<Token>>,
}

impl Session {
    pub(super) fn new(tokens: Option<Tokens>) -> Self {
        Self {
            tokens: RwLock::new(tokens),
            gate: Mutex::new(None),
        }
    }

    pub(super) fn tokens(&self) -> Option<Tokens> {
        self.tokens
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(super) fn set(&self, tokens: Option<Tokens>) {
        *self.tokens.write().unwrap_or_else(PoisonError::into_inner) = tokens;
    }

    /// Tokens that are newer than `used`: those another call has just fetched, or those that
    /// `renewal` fetches (then with true). No error where there is nothing to renew with.
    pub(super) async fn renew(
        &self,
        used: &Token,
        renewal: impl AsyncFnOnce(Token) -> Result<Tokens, CallError>,
    ) -> Result<(Tokens, bool), Option<CallError>> {
        let mut refused = self.gate.lock().await;
        let current = self.tokens().ok_or(None)?;
        if current.access != *used {
            return Ok((current, false));
        }
        if refused.as_ref() == Some(used) {
            return Err(None);
        }
        let refresh = current.refresh.clone().ok_or(None)?;
        match renewal(refresh).await {
            Ok(tokens) => {
                // Someone who signed in meanwhile has the newer tokens.
                let now = self.tokens().ok_or(None)?;
                if now != current {
                    return Ok((now, false));
                }
                self.set(Some(tokens.clone()));
                Ok((tokens, true))
            }
            Err(error) => {
                if error.certainty == Certainty::Rejected {
                    *refused = Some(used.clone());
                }
                Err(Some(error))
            }
        }
    }
}

/// The tokens in a reply, bare or within `data` or `tokens`. A renewal that gives no new refresh
/// token keeps the one it used.
pub(super) fn decode_tokens(
    operation: &'static str,
    reply: &Reply,
    kept: Option<Token>,
) -> Result<Tokens, CallError> {
    let missing = || {
        classify::malformed(
            operation,
            reply.status,
            Some(inferred::ACCESS_KEYS[0].to_owned()),
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
        access: token(inferred::ACCESS_KEYS).ok_or_else(missing)?,
        refresh: token(inferred::REFRESH_KEYS).or(kept),
    })
}

impl Trincico {
    /// Signs in and keeps the tokens for the calls that follow. \[inferred\]
    ///
    /// # Errors
    /// [`crate::Fault::SignInNeeded`] where user or password are wrong.
    pub async fn login(&self, user: &str, password: &str) -> Result<Tokens, CallError> {
        let body = json!({ inferred::LOGIN_USER: user, inferred::LOGIN_PASSWORD: password });
        let asked = self.ask("users.login", &[], Some(body)).await?;
        let tokens = decode_tokens(asked.operation, &asked.reply, None)?;
        self.session().set(Some(tokens.clone()));
        Ok(tokens)
    }

    /// Signs out there and forgets the tokens here. \[inferred\]
    ///
    /// # Errors
    /// Where the service does not confirm it; the tokens are forgotten all the same.
    pub async fn logout(&self) -> Result<(), CallError> {
        let asked = self.ask("accounts.logout", &[], None).await;
        self.session().set(None);
        asked?.done()
    }

    /// Who is signed in, and the services (shops) the user owns.
    ///
    /// # Errors
    /// As every call.
    pub async fn profile(&self) -> Result<Profile, CallError> {
        let asked = self.ask("profile.retrieve", &[], None).await?;
        asked.single(wire::profile)
    }
}

//! Signing in and out, and whose sign-in it is.

use super::{client::Trincico, inferred, wire};
use crate::{
    CallError, Certainty, Fault, Profile, Tokens,
    asked::Asked,
    caller::Caller,
    request::Parameters,
    session::{self, Renewal},
    transport::Credential,
};
use serde_json::json;

impl Trincico {
    /// Signs in and keeps the tokens for the calls that follow. \[inferred\]
    ///
    /// # Errors
    /// [`crate::Fault::SignInNeeded`] where user or password are wrong.
    pub async fn login(&self, user: &str, password: &str) -> Result<Tokens, CallError> {
        let body = json!({ inferred::LOGIN_USER: user, inferred::LOGIN_PASSWORD: password });
        let asked = self.ask("users.login", &[], Some(body)).await?;
        let tokens = session::decode_tokens(asked.operation, &asked.reply, None)?;
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

    /// Whose the new token is, before anything is asked with it.
    async fn check_owner(&self, tokens: &Tokens) -> Result<(), CallError> {
        let Some(owner) = self.owner().clone() else {
            return Ok(());
        };
        let request = self.request("profile.retrieve", &Parameters::new(), None)?;
        let operation = request.operation.name;
        let credential = Credential::Bearer(tokens.access.clone());
        let asked = Asked {
            operation,
            reply: self.send_written(&request, Some(&credential)).await?,
            folds: false,
        };
        let profile = asked.single(wire::profile)?;
        if profile.is(&owner.known, &owner.signs_in_as) {
            return Ok(());
        }
        Err(CallError {
            operation,
            certainty: Certainty::Rejected,
            fault: Fault::OtherUser,
            status: None,
            code: None,
            message: "The service renewed the sign-in as another person's.".to_owned(),
            field: None,
        })
    }
}

impl Renewal for Trincico {
    async fn renewed(&self, current: Option<Tokens>) -> Result<Tokens, Option<CallError>> {
        let refresh = current.and_then(|tokens| tokens.refresh).ok_or(None)?;
        let secret = refresh.expose().to_owned();
        let parameters = Parameters::from([(inferred::REFRESH_TOKEN.to_owned(), secret)]);
        let request = self.request("login.refresh", &parameters, None)?;
        let reply = self.send_written(&request, None).await?;
        let tokens = session::decode_tokens("login.refresh", &reply, Some(refresh))?;
        self.check_owner(&tokens).await?;
        Ok(tokens)
    }
}

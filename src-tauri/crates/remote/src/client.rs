//! A client of any system: what the console and signing in need, whatever the system is.

use crate::{
    CallError, Operation, Prepared, Profile, Reply, System,
    billwerk::Billwerk,
    funding_sources::{self, FundingSources},
    pm2::Pm2,
    request::Parameters,
    trincico::Trincico,
};
use serde_json::Value;

/// A client of one account, of whatever system. Clones share connections and tokens.
#[derive(Debug, Clone)]
pub enum Client {
    /// Of Trincico.
    Trincico(Trincico),
    /// Of billwerk.
    Billwerk(Billwerk),
    /// Of PM2 Plus.
    Pm2(Pm2),
    /// Of FundingSources.
    FundingSources(FundingSources),
}

/// Does the same with whichever client it is.
macro_rules! each {
    ($client:expr, $one:ident => $deed:expr) => {
        match $client {
            Client::Trincico($one) => $deed,
            Client::Billwerk($one) => $deed,
            Client::Pm2($one) => $deed,
            Client::FundingSources($one) => $deed,
        }
    };
}

impl Client {
    /// Its system.
    #[must_use]
    pub const fn system(&self) -> System {
        match self {
            Self::Trincico(_) => System::Trincico,
            Self::Billwerk(_) => System::Billwerk,
            Self::Pm2(_) => System::Pm2,
            Self::FundingSources(_) => System::FundingSources,
        }
    }

    /// The operations that it knows, in the account's dialect.
    #[must_use]
    pub fn operations(&self) -> &'static [Operation] {
        match self {
            Self::FundingSources(client) => funding_sources::operations_of(client.dialect()),
            other => other.system().operations(),
        }
    }

    /// The request that [`Client::call`] would send, with secrets hidden. Nothing is sent.
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
        each!(self, client => client.prepare(operation, parameters, body))
    }

    /// Calls an operation by the vendor's name of it. Tokens in an answer to signing in are hidden.
    ///
    /// # Errors
    /// As [`Client::prepare`], and whatever the call itself comes to.
    pub async fn call(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Reply, CallError> {
        each!(self, client => client.call(operation, parameters, body).await)
    }

    /// Who is signed in: that the service takes what the account signs in with.
    ///
    /// # Errors
    /// [`crate::Fault::SignInNeeded`] where it does not.
    pub async fn who(&self) -> Result<Profile, CallError> {
        match self {
            Self::Trincico(client) => client.profile().await,
            Self::Billwerk(client) => client.who().await,
            Self::Pm2(client) => client.who().await,
            Self::FundingSources(client) => client.who().await,
        }
    }
}

impl From<Trincico> for Client {
    fn from(client: Trincico) -> Self {
        Self::Trincico(client)
    }
}

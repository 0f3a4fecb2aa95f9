//! What the clients of all systems have in common: calls by name, and the plumbing of their typed
//! methods.

use crate::{
    Auth, CallError, Prepared, Reply,
    asked::Asked,
    redact,
    request::{Parameters, Request},
};
use serde_json::Value;

/// A client that makes requests from its system's table and sends them.
pub(crate) trait Caller {
    /// Whether the system spells the names of fields now one way, now another.
    const FOLDS: bool = false;

    /// What is inside the envelopes that only this system has.
    fn opened(reply: Reply) -> Reply {
        reply
    }

    /// The request of the operation called `operation`.
    fn request(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Request, CallError>;

    /// Sends a request with the credentials it needs.
    async fn perform(&self, request: &Request) -> Result<Reply, CallError>;

    /// The request that [`Caller::call_by_name`] would send, with secrets hidden.
    fn prepare_by_name(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Prepared, CallError> {
        Ok(self.request(operation, parameters, body)?.prepared())
    }

    /// Calls an operation by name. The tokens in an answer to signing in are hidden.
    async fn call_by_name(
        &self,
        operation: &str,
        parameters: &Parameters,
        body: Option<Value>,
    ) -> Result<Reply, CallError> {
        let request = self.request(operation, parameters, body)?;
        let operation = request.operation;
        let gives_tokens = matches!(operation.auth, Auth::None | Auth::BasicUser);
        let hides = gives_tokens && !operation.is_read();
        let mut reply = self.perform(&request).await?;
        if hides {
            reply.body = redact::hide_secrets(&reply.body);
        }
        Ok(reply)
    }

    /// A call of the typed methods.
    async fn ask(
        &self,
        operation: &str,
        parameters: &[(&str, &str)],
        body: Option<Value>,
    ) -> Result<Asked, CallError> {
        let parameters = parameters
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let request = self.request(operation, &parameters, body)?;
        Ok(Asked {
            operation: request.operation.name,
            reply: Self::opened(self.perform(&request).await?),
            folds: Self::FOLDS,
        })
    }
}

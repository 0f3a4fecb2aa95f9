//! Buckets, and what one may subscribe to.

use super::{
    Pm2,
    model::{Bucket, Plan},
    wire,
};
use crate::{CallError, caller::Caller};
use counterfoil_domain::RemoteId;

impl Pm2 {
    /// The buckets that the user may see.
    ///
    /// # Errors
    /// As every call.
    pub async fn buckets(&self) -> Result<Vec<Bucket>, CallError> {
        self.ask("bucket.retrieveAll", &[], None)
            .await?
            .all(wire::bucket)
    }

    /// One bucket.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn bucket(&self, id: &RemoteId) -> Result<Bucket, CallError> {
        let parameters = [("id", id.as_str())];
        let asked = self.ask("bucket.retrieve", &parameters, None).await?;
        asked.single(wire::bucket)
    }

    /// The plans that one may subscribe to.
    ///
    /// # Errors
    /// As every call.
    pub async fn plans(&self) -> Result<Vec<Plan>, CallError> {
        let asked = self.ask("misc.retrievePlans", &[], None).await?;
        Ok(wire::plans(&asked.reply.body))
    }
}

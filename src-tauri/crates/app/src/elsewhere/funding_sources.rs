//! What is kept of a FundingSources account: what pays for its user's subscriptions.

use super::{Halt, Reading};
use counterfoil_remote::funding_sources::FundingSources;

/// The kind, as the store calls it.
pub(crate) const SOURCES: &str = "funding_source";

/// Reads everything that is kept of an account.
pub(super) async fn read(client: &FundingSources, reading: &mut Reading<'_>) -> Result<(), Halt> {
    reading
        .kind(SOURCES, client.sources(), |source| source.id.as_ref())
        .await
        .map(drop)
}

//! What is kept of a PM2 Plus account: the user, the buckets, and how each bucket is paid for. What
//! belongs to a bucket is a kind of its own, so that a bucket without permission is told as such and
//! the others are read.

use super::{Halt, Reading};
use counterfoil_domain::RemoteId;
use counterfoil_remote::pm2::Pm2;

/// The kinds of an account, as the store calls them.
pub(crate) const USER: &str = "pm2.user";
pub(crate) const BUCKETS: &str = "pm2.bucket";
pub(crate) const PLANS: &str = "pm2.plan";
pub(crate) const USER_CHARGES: &str = "pm2.user_charge";

pub(crate) const USER_CARD: &str = "pm2.user_card";
pub(crate) const USER_SUBSCRIPTIONS: &str = "pm2.user_subscription";

/// The kinds of a bucket; see [`of_bucket`].
pub(crate) const CARDS: &str = "pm2.card";
pub(crate) const DEFAULT_CARD: &str = "pm2.default_card";
pub(crate) const BANK: &str = "pm2.bank";
pub(crate) const METADATA: &str = "pm2.metadata";
pub(crate) const INVOICES: &str = "pm2.invoice";
pub(crate) const RECEIPTS: &str = "pm2.receipt";
pub(crate) const CHARGES: &str = "pm2.charge";
pub(crate) const SUBSCRIPTION: &str = "pm2.subscription";
pub(crate) const STATE: &str = "pm2.state";

/// What a kind of one bucket is called.
pub(crate) fn of_bucket(kind: &str, bucket: &RemoteId) -> String {
    format!("{kind}/{bucket}")
}

/// Reads everything that is kept of an account.
pub(super) async fn read(client: &Pm2, reading: &mut Reading<'_>) -> Result<(), Halt> {
    let user = async { client.user().await.map(|user| vec![user]) };
    reading.kind(USER, user, |_| None).await?;
    reading.kind(PLANS, client.plans(), |_| None).await?;
    reading
        .kind(USER_CHARGES, client.user_charges(), |c| c.id.as_ref())
        .await?;
    reading.one(USER_CARD, client.user_default_card()).await?;
    reading
        .kind(USER_SUBSCRIPTIONS, client.user_subscriptions(), |s| {
            s.id.as_ref()
        })
        .await?;
    let buckets = reading
        .kind(BUCKETS, client.buckets(), |bucket| Some(&bucket.id))
        .await?;
    for bucket in buckets.unwrap_or_default() {
        read_bucket(client, reading, &bucket.id).await?;
    }
    Ok(())
}

/// Reads how one bucket is paid for.
pub(crate) async fn read_bucket(
    client: &Pm2,
    reading: &mut Reading<'_>,
    bucket: &RemoteId,
) -> Result<(), Halt> {
    let of = |kind| of_bucket(kind, bucket);
    reading
        .one(of(SUBSCRIPTION), client.subscription(bucket))
        .await?;
    reading
        .one(of(STATE), client.subscription_state(bucket))
        .await?;
    reading
        .kind(of(CARDS), client.cards(bucket), |c| c.id.as_ref())
        .await?;
    reading
        .one(of(DEFAULT_CARD), client.default_card(bucket))
        .await?;
    reading.one(of(BANK), client.bank_account(bucket)).await?;
    let metadata = async { client.metadata(bucket).await.map(Some) };
    reading.one(of(METADATA), metadata).await?;
    reading
        .kind(of(INVOICES), client.invoices(bucket), |d| d.id.as_ref())
        .await?;
    reading
        .kind(of(RECEIPTS), client.receipts(bucket), |d| d.id.as_ref())
        .await?;
    reading
        .kind(of(CHARGES), client.charges(bucket), |c| c.id.as_ref())
        .await?;
    Ok(())
}

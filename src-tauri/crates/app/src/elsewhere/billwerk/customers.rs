//! An account's customers: they have twins here, and sync brings both sides together.

use crate::error::Error;
use crate::history::Recorder;
use crate::open::App;
use counterfoil_domain::RemoteId;
use counterfoil_remote::billwerk::Subscribers;
use counterfoil_store::Account;
use counterfoil_sync::Report;
use std::sync::Arc;

impl App {
    /// One run of sync over the customers of an account.
    pub(crate) async fn run_billwerk(
        &self,
        account: &Account,
        history: Arc<Recorder>,
    ) -> Result<Report, Error> {
        let (account, client) = self.unless_cancelled(self.billwerk(account.id)).await??;
        let profile = self.unless_cancelled(client.who()).await??;
        // Nothing is read or written before it is known whose account this is.
        self.same_person(&account, profile).await?;
        // The account is its only shop.
        let shop = RemoteId::new(account.id.to_string());
        self.drive(Subscribers(client), account, shop, history)
            .await
    }
}

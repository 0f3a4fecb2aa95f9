//! Payouts: the account, its balance, and money that moves.

use super::{
    client::Trincico,
    inferred,
    model::{Balance, ExternalAccount, Frequency, NewPayout, Payout, PayoutAccount, Redirect},
    wire,
};
use crate::{CallError, Fault, Page, PayingOut, caller::Caller};
use counterfoil_domain::RemoteId;
use serde_json::Value;

/// The operation that pays out.
pub(super) const CREATE: &str = "payouts.create";

impl Trincico {
    /// How often the user's plan lets money be paid out.
    ///
    /// # Errors
    /// As every call.
    pub async fn payout_frequencies(&self) -> Result<Vec<Frequency>, CallError> {
        let asked = self.ask("payouts.frequencies", &[], None).await?;
        match crate::json::unwrap_data(&asked.reply.body) {
            Value::Null => Ok(Vec::new()),
            Value::Array(list) => Ok(list
                .iter()
                .filter_map(Value::as_str)
                .map(Frequency::from_wire)
                .collect()),
            _ => Err(asked.malformed(None, "The reply holds no list.")),
        }
    }

    /// Opens the payout account at the provider; [`Trincico::enable_payout_account`] follows.
    ///
    /// # Errors
    /// [`Fault::AlreadyExists`] where there is one.
    pub async fn create_payout_account(&self, method: Option<&RemoteId>) -> Result<(), CallError> {
        let parameters: Vec<_> = method
            .map(|m| ("payment_method_id", m.as_str()))
            .into_iter()
            .collect();
        self.ask("payouts.account.create", &parameters, None)
            .await?
            .done()
    }

    /// Starts enabling the payout account; the person goes on at the address.
    ///
    /// # Errors
    /// [`Fault::NotFound`] where there is no account.
    pub async fn enable_payout_account(
        &self,
        refresh_url: &str,
        return_url: &str,
    ) -> Result<Redirect, CallError> {
        let parameters = [("refresh_url", refresh_url), ("return_url", return_url)];
        let asked = self
            .ask("payouts.account.enable", &parameters, None)
            .await?;
        asked.single(wire::redirect)
    }

    /// The payout account; none where there is none, pending or active.
    ///
    /// # Errors
    /// As every call.
    pub async fn payout_account(&self) -> Result<Option<PayoutAccount>, CallError> {
        match self.ask("payouts.account.retrieve", &[], None).await {
            Ok(asked) => asked.optional(wire::payout_account),
            Err(error) if error.fault == Fault::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Changes how often money is paid out.
    ///
    /// # Errors
    /// [`Fault::StatusDenied`] where the plan does not allow it.
    pub async fn update_payout_frequency(&self, frequency: &Frequency) -> Result<(), CallError> {
        let parameters = [("frequency", frequency.as_str())];
        self.ask("payouts.account.update_frequency", &parameters, None)
            .await?
            .done()
    }

    /// What can be paid out.
    ///
    /// # Errors
    /// [`Fault::StatusDenied`] where the account is not completed.
    pub async fn balance(&self) -> Result<Balance, CallError> {
        let asked = self.ask("payouts.account.balance", &[], None).await?;
        Ok(asked.optional(wire::balance)?.unwrap_or_default())
    }

    /// The bank accounts and cards that money goes to.
    ///
    /// # Errors
    /// As [`Trincico::balance`].
    pub async fn external_accounts(&self) -> Result<Vec<ExternalAccount>, CallError> {
        let asked = self
            .ask("payouts.account.external_accounts", &[], None)
            .await?;
        asked.all(wire::external_account)
    }

    /// Asks for a payout: real money moves. Sent once, on a connection of its own, never again by
    /// the program. Look at the error's certainty: *unknown* may have paid.
    ///
    /// # Errors
    /// As every call; `balance_insufficient` where there is not enough.
    pub async fn create_payout(&self, payout: &NewPayout) -> Result<(), CallError> {
        let currency = payout.amount.currency.code().to_ascii_lowercase();
        let amount = payout.amount.minor.to_string();
        let mut parameters = vec![
            ("currency", currency.as_str()),
            ("amount", &amount),
            ("instant", if payout.instant { "true" } else { "false" }),
        ];
        parameters.extend(
            payout
                .account
                .as_ref()
                .map(|a| ("payout_account_id", a.as_str())),
        );
        self.ask(CREATE, &parameters, None).await?.done()
    }

    /// One page of payouts, newest first.
    ///
    /// # Errors
    /// As every call.
    pub async fn payouts(
        &self,
        cursor: Option<&str>,
        limit: u32,
        status: Option<&str>,
    ) -> Result<Page<Payout>, CallError> {
        let limit = limit.to_string();
        let mut parameters = vec![("limit", limit.as_str())];
        parameters.extend(cursor.map(|c| (inferred::CURSOR, c)));
        parameters.extend(status.map(|s| ("status", s)));
        let asked = self.ask_page("payouts.list", &parameters, cursor).await?;
        asked.page(cursor, wire::payout)
    }
}

impl PayingOut for Trincico {
    async fn payout_account(&self) -> Result<Option<PayoutAccount>, CallError> {
        Self::payout_account(self).await
    }

    async fn balance(&self) -> Result<Balance, CallError> {
        Self::balance(self).await
    }

    async fn external_accounts(&self) -> Result<Vec<ExternalAccount>, CallError> {
        Self::external_accounts(self).await
    }

    async fn frequencies(&self) -> Result<Vec<Frequency>, CallError> {
        self.payout_frequencies().await
    }

    async fn payouts(&self, cursor: Option<&str>, limit: u32) -> Result<Page<Payout>, CallError> {
        Self::payouts(self, cursor, limit, None).await
    }

    async fn create_payout(&self, payout: &NewPayout) -> Result<(), CallError> {
        Self::create_payout(self, payout).await
    }
}

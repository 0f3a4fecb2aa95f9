//! How a bucket is paid for: cards, the bank account, what stands on invoices, and documents.

use super::{
    Pm2,
    model::{
        BankAccount, Card, CardAddress, Charge, Document, Metadata, NewBankAccount,
        NewSubscription, Subscribed, Subscription, SubscriptionState, Trial,
    },
    wire,
};
use crate::{
    CallError, Fault, Token,
    asked::{Asked, Decode},
    caller::Caller,
};
use counterfoil_domain::RemoteId;
use serde_json::{Value, json};

impl Pm2 {
    /// The cards of a bucket.
    ///
    /// # Errors
    /// As every call.
    pub async fn cards(&self, bucket: &RemoteId) -> Result<Vec<Card>, CallError> {
        all_or_none(
            self.billing("fetchCreditCards", bucket, None).await,
            wire::card,
        )
    }

    /// The card that is charged; none where there is none.
    ///
    /// # Errors
    /// As every call.
    pub async fn default_card(&self, bucket: &RemoteId) -> Result<Option<Card>, CallError> {
        let asked = self.billing("fetchDefaultCreditCard", bucket, None).await;
        one_or_none(asked, wire::card)
    }

    /// Adds a card that the provider took, by its token.
    ///
    /// # Errors
    /// As every call.
    pub async fn attach_card(
        &self,
        bucket: &RemoteId,
        token: &Token,
    ) -> Result<Option<Card>, CallError> {
        let body = Some(json!({ "token": token.expose() }));
        let asked = self.billing("attachCreditCard", bucket, body).await?;
        asked.optional(wire::card)
    }

    /// Changes the address of a card.
    ///
    /// # Errors
    /// As every call.
    pub async fn update_card(
        &self,
        bucket: &RemoteId,
        card: &RemoteId,
        address: &CardAddress,
    ) -> Result<Option<Card>, CallError> {
        let mut body = json!(address);
        body["id"] = json!(card);
        let asked = self.billing("updateCreditCard", bucket, Some(body)).await?;
        asked.optional(wire::card)
    }

    /// Has a card charged from now on.
    ///
    /// # Errors
    /// As every call.
    pub async fn set_default_card(
        &self,
        bucket: &RemoteId,
        card: &RemoteId,
    ) -> Result<(), CallError> {
        self.of_card("bucket.billing.setDefaultCard", bucket, card)
            .await?
            .done()
    }

    /// Removes a card. Ask the person first.
    ///
    /// # Errors
    /// [`Fault::Forbidden`] where it is the last one and there is a subscription.
    pub async fn delete_card(&self, bucket: &RemoteId, card: &RemoteId) -> Result<(), CallError> {
        self.of_card("bucket.billing.deleteCreditCard", bucket, card)
            .await?
            .done()
    }

    /// The bank account that is charged; none where there is none.
    ///
    /// # Errors
    /// As every call.
    pub async fn bank_account(&self, bucket: &RemoteId) -> Result<Option<BankAccount>, CallError> {
        let asked = self.billing("fetchBankAccount", bucket, None).await;
        one_or_none(asked, wire::bank_account)
    }

    /// Adds a SEPA account.
    ///
    /// # Errors
    /// As every call.
    pub async fn attach_bank_account(
        &self,
        bucket: &RemoteId,
        new: &NewBankAccount,
    ) -> Result<Option<BankAccount>, CallError> {
        let mut body = json!({ "type": "sepa", "name": new.name });
        if let Some(iban) = &new.iban {
            body["iban"] = json!(iban);
        }
        let asked = self
            .billing("attachBankAccount", bucket, Some(body))
            .await?;
        asked.optional(wire::bank_account)
    }

    /// Removes the bank account. Ask the person first.
    ///
    /// # Errors
    /// [`Fault::NotFound`] where there is none.
    pub async fn delete_bank_account(&self, bucket: &RemoteId) -> Result<(), CallError> {
        self.billing("deleteBankAccount", bucket, None)
            .await?
            .done()
    }

    /// What stands on invoices.
    ///
    /// # Errors
    /// As every call.
    pub async fn metadata(&self, bucket: &RemoteId) -> Result<Metadata, CallError> {
        let asked = self.billing("fetchMetadata", bucket, None).await?;
        Ok(asked.optional(wire::metadata)?.unwrap_or_default())
    }

    /// Changes what stands on invoices; empty parts stay.
    ///
    /// # Errors
    /// As every call.
    pub async fn update_metadata(
        &self,
        bucket: &RemoteId,
        metadata: &Metadata,
    ) -> Result<(), CallError> {
        let body = Some(json!({ "metadata": metadata }));
        self.billing("updateMetadata", bucket, body).await?.done()
    }

    /// The invoices of a bucket.
    ///
    /// # Errors
    /// As every call.
    pub async fn invoices(&self, bucket: &RemoteId) -> Result<Vec<Document>, CallError> {
        all_or_none(
            self.billing("getInvoices", bucket, None).await,
            wire::document,
        )
    }

    /// The receipts of a bucket.
    ///
    /// # Errors
    /// As every call.
    pub async fn receipts(&self, bucket: &RemoteId) -> Result<Vec<Document>, CallError> {
        all_or_none(
            self.billing("getReceipts", bucket, None).await,
            wire::document,
        )
    }

    /// The money that was taken for a bucket; none where the service no longer tells.
    ///
    /// # Errors
    /// As every call.
    pub async fn charges(&self, bucket: &RemoteId) -> Result<Vec<Charge>, CallError> {
        let parameters = [("id", bucket.as_str())];
        let asked = self.ask("bucket.retrieveCharges", &parameters, None).await;
        all_or_none(asked, wire::charge)
    }

    /// What a bucket subscribes to; none where to nothing.
    ///
    /// # Errors
    /// As every call.
    pub async fn subscription(&self, bucket: &RemoteId) -> Result<Option<Subscription>, CallError> {
        let asked = self.billing("getSubcription", bucket, None).await;
        one_or_none(asked, wire::subscription)
    }

    /// Where the subscription of a bucket stands, also one of the past.
    ///
    /// # Errors
    /// As every call.
    pub async fn subscription_state(
        &self,
        bucket: &RemoteId,
    ) -> Result<Option<SubscriptionState>, CallError> {
        let asked = self.billing("getSubcriptionState", bucket, None).await;
        one_or_none(asked, wire::subscription_state)
    }

    /// Subscribes to a plan: real money moves. Sent once, on a connection of its own, never again
    /// by the program. Look at the error's certainty: *unknown* may have paid.
    ///
    /// # Errors
    /// [`Fault::Forbidden`] where a card is needed, or the plan is not for this bucket.
    pub async fn subscribe(
        &self,
        bucket: &RemoteId,
        new: &NewSubscription,
    ) -> Result<Option<Subscribed>, CallError> {
        let mut body = json!({ "plan": new.plan });
        if let Some(token) = &new.stripe_token {
            body["stripe_token"] = json!(token.expose());
        }
        if let Some(coupon) = &new.coupon {
            body["coupon_id"] = json!(coupon);
        }
        let asked = self.billing("subscribe", bucket, Some(body)).await?;
        asked.optional(wire::subscribed)
    }

    /// Tells that the person went through the bank's check of a payment, after
    /// [`Pm2::subscribe`].
    ///
    /// # Errors
    /// As [`Pm2::subscribe`].
    pub async fn payment_intent_succeeded(
        &self,
        bucket: &RemoteId,
        intent: &str,
        plan: &str,
    ) -> Result<Option<Subscribed>, CallError> {
        let operation = "bucket.billing.paymentIntentSucceed";
        let parameters = [
            ("id", bucket.as_str()),
            ("paymentIntent", intent),
            ("plan", plan),
        ];
        let asked = self.ask(operation, &parameters, None).await?;
        asked.optional(wire::subscribed)
    }

    /// Begins a trial, which can be had once. Ask the person first.
    ///
    /// # Errors
    /// [`Fault::Invalid`] where it cannot be had.
    pub async fn start_trial(
        &self,
        bucket: &RemoteId,
        plan: &str,
    ) -> Result<Option<Trial>, CallError> {
        let body = Some(json!({ "plan": plan }));
        let asked = self.billing("startTrial", bucket, body).await?;
        asked.optional(wire::trial)
    }

    async fn billing(
        &self,
        operation: &str,
        bucket: &RemoteId,
        body: Option<Value>,
    ) -> Result<Asked, CallError> {
        let operation = format!("bucket.billing.{operation}");
        self.ask(&operation, &[("id", bucket.as_str())], body).await
    }

    async fn of_card(
        &self,
        operation: &str,
        bucket: &RemoteId,
        card: &RemoteId,
    ) -> Result<Asked, CallError> {
        let parameters = [("id", bucket.as_str()), ("card_id", card.as_str())];
        self.ask(operation, &parameters, None).await
    }
}

/// "Not found" is how the service says that there are none.
pub(super) fn all_or_none<T>(
    asked: Result<Asked, CallError>,
    decode: Decode<T>,
) -> Result<Vec<T>, CallError> {
    match asked {
        Ok(asked) => asked.all(decode),
        Err(error) if error.fault == Fault::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// "Not found" is how the service says that there is none.
pub(super) fn one_or_none<T>(
    asked: Result<Asked, CallError>,
    decode: Decode<T>,
) -> Result<Option<T>, CallError> {
    match asked {
        Ok(asked) => asked.optional(decode),
        Err(error) if error.fault == Fault::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

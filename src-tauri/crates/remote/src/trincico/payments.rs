//! Plans, payment methods, the subscription, payments and messages.

use super::{
    client::Trincico,
    inferred,
    model::{
        Notification, Payment, PaymentMethod, Plan, Redirect, ReturnUrls, Subscription,
        UpgradeOutcome,
    },
    wire,
};
use crate::{CallError, Fault, Page, caller::Caller};
use counterfoil_domain::RemoteId;

impl Trincico {
    /// The plans one can subscribe to.
    ///
    /// # Errors
    /// As every call.
    pub async fn plans(&self) -> Result<Vec<Plan>, CallError> {
        self.ask("plans.list", &[], None).await?.all(wire::plan)
    }

    /// The payment providers in use.
    ///
    /// # Errors
    /// As every call.
    pub async fn payment_methods(&self) -> Result<Vec<PaymentMethod>, CallError> {
        let asked = self.ask("payment_methods.list", &[], None).await?;
        asked.all(wire::payment_method)
    }

    /// The subscription that runs now; none where there is none.
    ///
    /// # Errors
    /// As every call.
    pub async fn active_subscription(&self) -> Result<Option<Subscription>, CallError> {
        match self.ask("subscriptions.active", &[], None).await {
            Ok(asked) => asked.optional(wire::subscription),
            // The vendor does not document how "none" looks.
            Err(error) if error.fault == Fault::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Changes the plan. Costs money: ask the person first.
    ///
    /// # Errors
    /// As every call; `already_have_resource` where it is the plan already.
    pub async fn upgrade_subscription(
        &self,
        plan: &RemoteId,
        returns: &ReturnUrls,
        method: Option<&RemoteId>,
    ) -> Result<UpgradeOutcome, CallError> {
        let mut parameters = returns.parameters();
        parameters.push(("plan_id", plan.as_str()));
        parameters.extend(method.map(|m| ("payment_method_id", m.as_str())));
        let asked = self.ask("subscriptions.upgrade", &parameters, None).await?;
        asked.single(wire::upgrade_outcome)
    }

    /// Ends the subscription at the end of its period. Ask the person first.
    ///
    /// # Errors
    /// [`Fault::StatusDenied`] where it is neither in trial nor active.
    pub async fn cancel_subscription(&self, id: &RemoteId) -> Result<(), CallError> {
        self.ask("subscriptions.cancel", &[("id", id.as_str())], None)
            .await?
            .done()
    }

    /// Starts changing the card of a subscription; the person goes on at the address.
    ///
    /// # Errors
    /// As every call.
    pub async fn update_subscription_payment(
        &self,
        id: &RemoteId,
        returns: &ReturnUrls,
        method: Option<&RemoteId>,
    ) -> Result<Redirect, CallError> {
        let mut parameters = returns.parameters();
        parameters.push(("id", id.as_str()));
        parameters.extend(method.map(|m| ("payment_method_id", m.as_str())));
        let asked = self
            .ask("subscriptions.update_payment", &parameters, None)
            .await?;
        asked.single(wire::redirect)
    }

    /// One page of payments. \[inferred\]
    ///
    /// # Errors
    /// As every call.
    pub async fn payments(
        &self,
        cursor: Option<&str>,
        limit: u32,
    ) -> Result<Page<Payment>, CallError> {
        let limit = limit.to_string();
        let mut parameters = vec![("limit", limit.as_str())];
        parameters.extend(cursor.map(|c| (inferred::CURSOR, c)));
        let asked = self.ask_page("payments.list", &parameters, cursor).await?;
        asked.page(cursor, wire::payment)
    }

    /// One payment. \[inferred\]
    ///
    /// # Errors
    /// [`Fault::NotFound`] where it does not exist.
    pub async fn payment(&self, id: &RemoteId) -> Result<Payment, CallError> {
        let asked = self
            .ask("payments.detail", &[("id", id.as_str())], None)
            .await?;
        asked.single(wire::payment)
    }

    /// Marks a payment as completed. Ask the person first. \[inferred\]
    ///
    /// # Errors
    /// As every call.
    pub async fn complete_payment(&self, id: &RemoteId) -> Result<(), CallError> {
        self.ask("payments.complete", &[("payment_id", id.as_str())], None)
            .await?
            .done()
    }

    /// Has the service send a message; needs the notification password. It cannot be called back.
    ///
    /// # Errors
    /// [`Fault::StatusDenied`] where the record's status does not allow it.
    pub async fn notify(&self, notification: &Notification) -> Result<(), CallError> {
        let parameters = [
            ("channel", notification.channel.as_str()),
            ("scope", &notification.scope),
            ("target_id", notification.target.as_str()),
        ];
        self.ask("notifications.send", &parameters, None)
            .await?
            .done()
    }
}

//! What is sold, and who hears of events.

use super::{
    Billwerk,
    model::{Plan, PlanGroup, PlanVariant, Webhook},
    wire,
};
use crate::{CallError, Walked, caller::Caller};
use counterfoil_domain::RemoteId;
use serde_json::json;

impl Billwerk {
    /// All groups of plans.
    ///
    /// # Errors
    /// As every call.
    pub async fn plan_groups(&self) -> Result<Walked<PlanGroup>, CallError> {
        self.walk("getPlanGroups", &[], wire::plan_group, |g| &g.id)
            .await
    }

    /// One group of plans.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn plan_group(&self, id: &RemoteId) -> Result<PlanGroup, CallError> {
        let asked = self.about("getPlanGroup", "planGroupId", id, None).await?;
        asked.single(wire::plan_group)
    }

    /// All plans.
    ///
    /// # Errors
    /// As every call.
    pub async fn plans(&self) -> Result<Walked<Plan>, CallError> {
        self.walk("getPlans", &[], wire::plan, |p| &p.id).await
    }

    /// One plan.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn plan(&self, id: &RemoteId) -> Result<Plan, CallError> {
        let asked = self.about("getPlan", "planId", id, None).await?;
        asked.single(wire::plan)
    }

    /// All variants of plans.
    ///
    /// # Errors
    /// As every call.
    pub async fn plan_variants(&self) -> Result<Walked<PlanVariant>, CallError> {
        self.walk("getPlanVariants", &[], wire::plan_variant, |v| &v.id)
            .await
    }

    /// One variant of a plan.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn plan_variant(&self, id: &RemoteId) -> Result<PlanVariant, CallError> {
        let operation = "getPlanVariant";
        let asked = self.about(operation, "planVariantId", id, None).await?;
        asked.single(wire::plan_variant)
    }

    /// The addresses that hear of events.
    ///
    /// # Errors
    /// As every call.
    pub async fn webhooks(&self) -> Result<Walked<Webhook>, CallError> {
        self.walk("getWebhooks", &[], wire::webhook, |w| &w.id)
            .await
    }

    /// Has an address hear of events. \[inferred\]
    ///
    /// # Errors
    /// As every call.
    pub async fn create_webhook(&self, url: &str, events: &[&str]) -> Result<Webhook, CallError> {
        let body = json!({ "Url": url, "Events": events });
        let asked = self.ask("createWebhook", &[], Some(body)).await?;
        asked.single(wire::webhook)
    }

    /// Has an address hear of events no more.
    ///
    /// # Errors
    /// As every call.
    pub async fn delete_webhook(&self, id: &RemoteId) -> Result<(), CallError> {
        self.about("deleteWebhook", "webhookId", id, None)
            .await?
            .done()
    }
}

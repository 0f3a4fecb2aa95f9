//! What an account sells and who hears of its events.

use super::deeds::planned;
use super::wanted::Wanted;
use super::{GROUPS, PLANS, Reading, VARIANTS, WEBHOOKS, plain, read_view};
use crate::act::Answer;
use crate::error::Error;
use crate::kept;
use crate::open::App;
use crate::view::{
    ActState, ActView, CatalogueView, Changed, OfferedGroup, OfferedPeriod, OfferedPlan,
    OfferedVariant, WebhookInput, WebhookView,
};
use counterfoil_domain::{AccountId, RemoteId, say};
use counterfoil_remote::billwerk::model::{Period, Plan, PlanGroup, PlanVariant, Webhook};
use counterfoil_store::{Account, Reader};

/// Every event that a webhook can hear of (contract/billwerk.md, HookDTO).
const EVENTS: &[&str] = &[
    "OrderSucceeded",
    "ContractCreated",
    "ContractChanged",
    "ContractDataChanged",
    "ContractDeleted",
    "ContractCancelled",
    "CustomerCreated",
    "CustomerChanged",
    "CustomerDeleted",
    "CustomerLocked",
    "CustomerUnlocked",
    "DunningCreated",
    "InvoiceCreated",
    "InvoiceCorrected",
    "RecurringBillingApproaching",
    "TrialEndApproaching",
    "PaymentBearerExpiring",
    "PaymentBearerExpired",
    "DebitAuthCancelled",
    "PaymentDataChanged",
    "PaymentEscalated",
    "PaymentEscalationReset",
    "PaymentSucceeded",
    "PaymentFailed",
    "PaymentProcessStatusChanged",
    "PaymentRegistered",
    "PlanCreated",
    "PlanChanged",
    "PlanDeleted",
    "PlanVariantCreated",
    "PlanVariantChanged",
    "PlanVariantDeleted",
    "ComponentCreated",
    "ComponentChanged",
    "ComponentDeleted",
    "ReportSucceeded",
    "ReportFailed",
    "AccountingExportFileCreated",
];

impl App {
    /// What every account sells, and its webhooks, as they were last read.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn catalogue(&self) -> Result<Vec<CatalogueView>, Error> {
        self.read(|app, r| {
            let accounts = super::accounts(r)?.into_iter();
            accounts.map(|account| shown(app, r, &account)).collect()
        })
        .await
    }

    /// Has an address hear of events. In place of another webhook the new one is made first: for a
    /// moment both hear.
    ///
    /// # Errors
    /// [`Code::Invalid`] with the field to mend; [`Code::StatusDenied`] while it is not clear what
    /// became of an earlier change.
    pub async fn webhook_save(
        &self,
        account: AccountId,
        input: WebhookInput,
    ) -> Result<ActView, Error> {
        let url = address(&input.url)?;
        let known = |event: &&String| EVENTS.contains(&event.as_str());
        if let Some(unknown) = input.events.iter().find(|event| !known(event)) {
            let message = say!(
                "error-event-unknown",
                "“{event}” is not an event that the service documents.",
                event = unknown
            );
            return Err(Error::field("events", message));
        }
        if input.events.is_empty() {
            return Err(Error::field(
                "events",
                say!("error-event-missing", "Choose at least one event."),
            ));
        }
        let (stored, client) = self.billwerk(account).await?;
        let wanted = Wanted::Hook {
            url: url.clone(),
            before: self.known_of(&stored, WEBHOOKS.to_owned()).await?,
        };
        let title = say!("told-title-hook", "Tell {url} of events", url = &url);
        let planned = planned(&stored, "createWebhook", SUBJECT.to_owned(), title, &wanted)?;
        let events = input.events;
        let call = async move {
            let events: Vec<&str> = events.iter().map(String::as_str).collect();
            client.create_webhook(&url, &events).await?;
            Ok(Answer::Done(say!(
                "told-done-hook",
                "The address hears of events from now on."
            )))
        };
        let made = self.act_once(planned, None, call).await?;
        self.webhooks_again(&stored).await;
        match input.id {
            // What is not known to be there takes nothing's place.
            Some(old) if made.state == ActState::Done => self.webhook_delete(account, old).await,
            _ => self.act_view(made.id).await,
        }
    }

    /// Has an address hear of events no more.
    ///
    /// # Errors
    /// As [`App::webhook_save`].
    pub async fn webhook_delete(&self, account: AccountId, id: RemoteId) -> Result<ActView, Error> {
        let (stored, client) = self.billwerk(account).await?;
        let wanted = Wanted::NoHook { hook: id.clone() };
        let title = say!("told-title-no-hook", "Remove a webhook");
        let planned = planned(&stored, "deleteWebhook", SUBJECT.to_owned(), title, &wanted)?;
        let call = async move {
            client.delete_webhook(&id).await?;
            Ok(Answer::Done(say!(
                "told-done-no-hook",
                "The address hears of events no more."
            )))
        };
        let act = self.act_once(planned, None, call).await?;
        self.webhooks_again(&stored).await;
        self.act_view(act.id).await
    }

    async fn webhooks_again(&self, account: &Account) {
        let mut reading = Reading::of(self, account);
        let read = async {
            let (_, client) = self.billwerk(account.id).await?;
            super::read_webhooks(&client, &mut reading).await?;
            self.settle_deeds(account.id).await
        };
        if let Err(error) = read.await {
            tracing::info!(code = ?error.code, "webhooks were not read again");
        }
        self.changed(&[Changed::Elsewhere]);
    }
}

/// What acts on webhooks are about: one at a time.
const SUBJECT: &str = "webhooks";

/// The address of a webhook: https, and nothing hidden in it.
fn address(text: &str) -> Result<String, Error> {
    let text = text.trim();
    let wrong = || {
        Error::field(
            "url",
            say!(
                "error-webhook-address",
                "Give an https address, such as https://hooks.example.com/billing."
            ),
        )
    };
    let rest = text.strip_prefix("https://").ok_or_else(wrong)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let odd = |c: char| c.is_whitespace() || c.is_control() || c == '\\';
    if host.is_empty() || host.contains('@') || text.contains(odd) || text.len() > 2000 {
        return Err(wrong());
    }
    Ok(text.to_owned())
}

fn shown(app: &App, r: &Reader<'_>, account: &Account) -> Result<CatalogueView, Error> {
    let id = account.id;
    let groups: Vec<PlanGroup> = kept::all(r, id, GROUPS)?;
    let plans: Vec<Plan> = kept::all(r, id, PLANS)?;
    let variants: Vec<PlanVariant> = kept::all(r, id, VARIANTS)?;
    let hooks: Vec<Webhook> = kept::all(r, id, WEBHOOKS)?;
    let group = |group: &PlanGroup| OfferedGroup {
        id: group.id.clone(),
        name: group.name.text("").to_owned(),
        currency: group
            .currency
            .map_or_else(String::new, |c| c.code().to_owned()),
        tax: group.price_tax_type.clone(),
        plans: plans
            .iter()
            .filter(|plan| plan.plan_group_id.as_ref() == Some(&group.id))
            .map(|plan| offered(plan, &variants))
            .collect(),
    };
    Ok(CatalogueView {
        read: read_view(app, r, account, VARIANTS)?,
        groups: groups.iter().map(group).collect(),
        webhooks: hooks
            .into_iter()
            .map(|hook| WebhookView {
                id: hook.id,
                url: hook.url,
                events: hook.events,
            })
            .collect(),
        webhooks_read: read_view(app, r, account, WEBHOOKS)?,
        events: EVENTS.iter().map(|e| (*e).to_owned()).collect(),
    })
}

fn offered(plan: &Plan, variants: &[PlanVariant]) -> OfferedPlan {
    OfferedPlan {
        id: plan.id.clone(),
        name: plan.name.text("").to_owned(),
        description: plan.description.text("").to_owned(),
        by_number: plan.is_quantity_based,
        needs_approval: plan.requires_order_approval,
        hidden: plan.hidden,
        variants: variants
            .iter()
            .filter(|variant| variant.plan_id.as_ref() == Some(&plan.id))
            .map(offered_as)
            .collect(),
    }
}

fn offered_as(variant: &PlanVariant) -> OfferedVariant {
    let period = |period: &Option<Period>| {
        period.as_ref().map(|p| OfferedPeriod {
            unit: p.unit.clone(),
            quantity: p.quantity,
        })
    };
    let includes = variant.quotas.iter().map(|quota| {
        let much = plain(quota.quota).unwrap_or_default();
        format!("{} {much}", quota.component_name).trim().to_owned()
    });
    OfferedVariant {
        id: variant.id.clone(),
        name: variant.internal_name.clone(),
        description: variant.description.text("").to_owned(),
        fee: plain(variant.recurring_fee),
        setup_fee: plain(variant.setup_fee),
        fee_period: period(&variant.fee_period),
        billing_period: period(&variant.billing_period),
        contract_period: period(&variant.contract_period),
        notice: period(&variant.cancellation_period),
        includes: includes.collect(),
        self_service: variant.allow_self_service,
        hidden: variant.hidden,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_https_addresses_hear_of_events() {
        for (text, taken) in [
            ("https://hooks.example.com/billing?a=b", true),
            (" https://hooks.example.com ", true),
            ("http://hooks.example.com/", false),
            ("https://", false),
            ("https://user:secret@hooks.example.com/", false),
            ("https://hooks.example.com/a b", false),
            ("javascript:alert(1)", false),
        ] {
            assert_eq!(address(text).is_ok(), taken, "{text}");
        }
    }
}

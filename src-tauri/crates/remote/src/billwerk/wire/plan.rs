//! What is sold, and who hears of events.

use super::{
    super::model::{Period, Plan, PlanGroup, PlanVariant, Quota, Webhook},
    currency, localised,
};
use crate::{
    json::{Fields, Unexpected},
    lenient,
};
use serde_json::Value;

pub(in super::super) fn plan_group(fields: &Fields<'_>) -> Result<PlanGroup, Unexpected> {
    Ok(PlanGroup {
        id: fields.id()?,
        name: localised(fields, "Name"),
        currency: currency(fields),
        price_tax_type: fields.text(&["PriceTaxType"]),
        tax_policy_id: fields.id_of(&["TaxPolicyId"]),
    })
}

pub(in super::super) fn plan(fields: &Fields<'_>) -> Result<Plan, Unexpected> {
    Ok(Plan {
        id: fields.id()?,
        plan_group_id: fields.id_of(&["PlanGroupId"]),
        name: localised(fields, "Name"),
        description: localised(fields, "PlanDescription"),
        trial_end_policy: fields.text(&["TrialEndPolicy"]),
        is_quantity_based: fields.flag(&["IsQuantityBased"]),
        requires_order_approval: fields.flag(&["RequiresOrderApproval"]),
        hidden: fields.flag(&["Hidden"]),
    })
}

fn period(fields: &Fields<'_>, name: &str) -> Result<Option<Period>, Unexpected> {
    let Some(period) = fields.relation(&[name]) else {
        return Ok(None);
    };
    Ok(Some(Period {
        unit: period.text(&["Unit"]),
        quantity: period.integer("Quantity")?.unwrap_or_default(),
    }))
}

fn quota(fields: &Fields<'_>) -> Result<Quota, Unexpected> {
    Ok(Quota {
        component_id: fields.id_of(&["ComponentId"]),
        component_name: fields.text(&["ComponentName"]),
        quota: fields.decimal("Quota")?,
    })
}

pub(in super::super) fn plan_variant(fields: &Fields<'_>) -> Result<PlanVariant, Unexpected> {
    Ok(PlanVariant {
        id: fields.id()?,
        plan_id: fields.id_of(&["PlanId"]),
        plan_group_id: fields.id_of(&["PlanGroupId"]),
        internal_name: fields.text(&["InternalName"]),
        description: localised(fields, "Description"),
        external_id: fields.text(&["ExternalId"]),
        recurring_fee: fields.decimal("RecurringFee")?,
        setup_fee: fields.decimal("SetupFee")?,
        contract_period: period(fields, "ContractPeriod")?,
        cancellation_period: period(fields, "CancellationPeriod")?,
        billing_period: period(fields, "BillingPeriod")?,
        fee_period: period(fields, "FeePeriod")?,
        quotas: fields
            .records("Quota")?
            .iter()
            .map(quota)
            .collect::<Result<_, _>>()?,
        payment_period_mode: fields.text(&["PaymentPeriodMode"]),
        allow_self_service: fields.flag(&["AllowSelfService"]),
        allow_without_payment_data: fields.flag(&["AllowWithoutPaymentData"]),
        hidden: fields.flag(&["Hidden"]),
    })
}

pub(in super::super) fn webhook(fields: &Fields<'_>) -> Result<Webhook, Unexpected> {
    let events = fields.get(&["Events"]).and_then(Value::as_array);
    Ok(Webhook {
        id: fields.id()?,
        url: fields.text(&["Url"]),
        events: events.into_iter().flatten().map(lenient::text).collect(),
    })
}

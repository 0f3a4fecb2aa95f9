//! Contracts and what belongs to one.

use super::{
    super::model::{
        CancellationPreview, ComponentSubscription, Contract, ContractEnd, ContractSubscriptions,
        Discount, LifecycleStatus, PaymentBearer, Phase, RatedItem, SelfServiceToken, Subscription,
        Usage,
    },
    currency, document, link, rounded, told,
};
use crate::{
    Token,
    json::{Fields, Unexpected},
};

fn status(fields: &Fields<'_>) -> Option<LifecycleStatus> {
    told(fields, "LifecycleStatus").map(|word| LifecycleStatus::from_wire(&word))
}

pub(in super::super) fn contract(fields: &Fields<'_>) -> Result<Contract, Unexpected> {
    Ok(Contract {
        id: fields.id()?,
        customer_id: fields.id_of(&["CustomerId"]),
        customer_name: fields.text(&["CustomerName"]),
        reference_code: fields.text(&["ReferenceCode"]),
        plan_id: fields.id_of(&["PlanId"]),
        plan_variant_id: fields.id_of(&["PlanVariantId"]),
        plan_group_id: fields.id_of(&["PlanGroupId"]),
        status: status(fields),
        phases: fields
            .records("Phases")?
            .iter()
            .map(phase)
            .collect::<Result<_, _>>()?,
        balance: rounded(fields, "Balance", currency(fields))?,
        payment_bearer: fields
            .relation(&["PaymentBearer"])
            .map(|b| payment_bearer(&b))
            .transpose()?,
        payment_provider: fields.text(&["PaymentProvider"]),
        escalation_suspended: fields.flag(&["EscalationSuspended"]),
        recurring_payments_paused: fields.flag(&["RecurringPaymentsPaused"]),
        billing_suspended: fields.flag(&["BillingSuspended"]),
        start_date: fields.time("StartDate"),
        end_date: fields.time("EndDate"),
        billed_until: fields.time("BilledUntil"),
        last_billing_date: fields.time("LastBillingDate"),
        next_billing_date: fields.time("NextBillingDate"),
        notes: fields.text(&["Notes"]),
    })
}

fn phase(fields: &Fields<'_>) -> Result<Phase, Unexpected> {
    Ok(Phase {
        kind: fields.text(&["Type"]),
        start_date: fields.time("StartDate"),
        plan_id: fields.id_of(&["PlanId"]),
        plan_variant_id: fields.id_of(&["PlanVariantId"]),
        quantity: fields.decimal("Quantity")?,
    })
}

fn payment_bearer(fields: &Fields<'_>) -> Result<PaymentBearer, Unexpected> {
    let masked = fields.text(&["Last4", "Account"]);
    let digits: String = masked.chars().filter(char::is_ascii_digit).collect();
    Ok(PaymentBearer {
        kind: fields.text(&["Type"]),
        card_type: fields.text(&["CardType"]),
        holder: fields.text(&["Holder"]),
        last4: digits
            .get(digits.len().saturating_sub(4)..)
            .unwrap_or_default()
            .to_owned(),
        expiry_month: fields.integer("ExpiryMonth")?,
        expiry_year: fields.integer("ExpiryYear")?,
        country: fields.text(&["Country", "CountryCode"]),
        email: fields.text(&["EmailAddress"]),
    })
}

pub(in super::super) fn usage(fields: &Fields<'_>) -> Result<Usage, Unexpected> {
    Ok(Usage {
        id: fields.id()?,
        component_id: fields.id_of(&["ComponentId"]),
        quantity: fields.decimal("Quantity")?,
        due_date: fields.time("DueDate"),
        key: fields.text(&["Key"]),
        memo: fields.text(&["Memo"]),
        transferred_at: fields.time("TransferredAt"),
    })
}

pub(in super::super) fn component_subscription(
    fields: &Fields<'_>,
) -> Result<ComponentSubscription, Unexpected> {
    Ok(ComponentSubscription {
        id: fields.id()?,
        component_id: fields.id_of(&["ComponentId"]),
        quantity: fields.decimal("Quantity")?,
        start_date: fields.time("StartDate"),
        end_date: fields.time("EndDate"),
        billed_until: fields.time("BilledUntil"),
        memo: fields.text(&["Memo"]),
    })
}

fn discount(fields: &Fields<'_>) -> Result<Discount, Unexpected> {
    let percent = match fields.decimal("Percentage")? {
        None => fields.decimal("Percent")?,
        percent => percent,
    };
    Ok(Discount {
        name: fields.text(&["Name", "DiscountName", "Description", "CouponCode"]),
        percent,
        amount: fields.decimal("Amount")?,
        start_date: fields.time("StartDate"),
        end_date: fields.time("EndDate"),
    })
}

pub(in super::super) fn contract_subscriptions(
    fields: &Fields<'_>,
) -> Result<ContractSubscriptions, Unexpected> {
    let variant = ["PlanVariantSubscription", "PlanVariant", "Phase"];
    let discounts = ["DiscountSubscriptions", "Discounts"].iter();
    let discounts = discounts
        .map(|name| fields.records(name))
        .find(|found| found.as_ref().map_or(true, |list| !list.is_empty()));
    Ok(ContractSubscriptions {
        plan_variant: fields.relation(&variant).map(|v| v.raw()),
        components: fields
            .records("ComponentSubscriptions")?
            .iter()
            .map(component_subscription)
            .collect::<Result<_, _>>()?,
        discounts: match discounts {
            Some(list) => list?.iter().map(discount).collect::<Result<_, _>>()?,
            None => Vec::new(),
        },
    })
}

pub(in super::super) fn rated_item(fields: &Fields<'_>) -> Result<RatedItem, Unexpected> {
    Ok(RatedItem {
        id: fields.id()?,
        description: fields.text(&["Description"]),
        quantity: fields.decimal("Quantity")?,
        price_per_unit: fields.decimal("PricePerUnit")?,
        period_start: fields.time("PeriodStart"),
        period_end: fields.time("PeriodEnd"),
        transferred_at: fields.time("TransferredAt"),
    })
}

fn contract_after(fields: &Fields<'_>) -> Result<Option<Contract>, Unexpected> {
    let after = fields.relation(&["ContractAfter"]);
    after.map(|c| contract(&c)).transpose()
}

pub(in super::super) fn cancellation_preview(
    fields: &Fields<'_>,
) -> Result<CancellationPreview, Unexpected> {
    Ok(CancellationPreview {
        end_date: fields.time("EndDate"),
        next_possible: fields.time("NextPossibleCancellationDate"),
        contract_after: contract_after(fields)?,
        invoice: fields.relation(&["Invoice"]).map(|i| i.raw()),
    })
}

pub(in super::super) fn contract_end(fields: &Fields<'_>) -> Result<ContractEnd, Unexpected> {
    let invoice = fields.relation(&["Invoice"]);
    Ok(ContractEnd {
        end_date: fields.time("EndDate"),
        contract_after: contract_after(fields)?,
        invoice: invoice.and_then(|i| document::invoice(&i).ok()),
    })
}

pub(in super::super) fn self_service_token(
    fields: &Fields<'_>,
) -> Result<SelfServiceToken, Unexpected> {
    Ok(SelfServiceToken {
        url: Token::new(link(fields, &["Url"])?),
        expires_at: fields.time("Expiry"),
    })
}

pub(in super::super) fn subscription(fields: &Fields<'_>) -> Result<Subscription, Unexpected> {
    Ok(Subscription {
        id: fields.id()?,
        customer_id: fields.id_of(&["CustomerId"]),
        customer_name: fields.text(&["CustomerName"]),
        email: fields.text(&["EmailAddress"]),
        contract_id: fields.id_of(&["ContractId"]),
        reference_code: fields.text(&["ReferenceCode"]),
        plan_name: fields.text(&["PlanName"]),
        plan_variant_name: fields.text(&["PlanVariantName"]),
        status: status(fields),
        balance: rounded(fields, "Balance", currency(fields))?,
        start_date: fields.time("StartDate"),
        next_billing_date: fields.time("NextBillingDate"),
    })
}

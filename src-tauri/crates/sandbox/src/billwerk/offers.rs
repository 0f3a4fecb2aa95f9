//! Invents what is on offer.

use super::{World, number};
use crate::table::Micros;
use counterfoil_domain::Decimal;
use serde_json::{Value, json};

/// A plan variant: its name, fee, setup fee, unit of its period, notice in months.
type Offer = (&'static str, i64, i64, &'static str, u64);

const OFFERS: [Offer; 4] = [
    ("Starter, monthly", 1250, 0, "Month", 1),
    ("Team, monthly", 2500, 990, "Month", 1),
    ("Team, yearly", 25_000, 0, "Year", 3),
    ("Enterprise, yearly", 120_000, 5_000, "Year", 6),
];

fn money(cents: i64) -> Value {
    number(Decimal::new(cents, 2))
}

/// Invents plans and their variants; the variants.
pub fn plans(world: &mut World, now: Micros) -> Vec<Value> {
    let group = world.id(now);
    world.plan_groups.add(json!({
        "Id": group,
        "Name": { "_c": "Harbour tools" },
        "Currency": "EUR",
        "PriceTaxType": "Net",
        "TaxPolicyId": world.ids.next(now),
        "TimeGranularity": "Precise",
    }));
    for (at, (name, fee, setup, unit, notice)) in OFFERS.into_iter().enumerate() {
        let (plan, title) = (world.id(now), name.split(',').next().unwrap_or_default());
        world.plans.add(json!({
            "Id": plan,
            "PlanGroupId": group,
            "Name": { "_c": title },
            "SetupDescription": { "_c": format!("Setting up {title}") },
            "PlanDescription": { "_c": format!("{title}: everything for a workshop") },
            "TrialEndPolicy": "NoTrial",
            "IsQuantityBased": true,
            "RequiresOrderApproval": at == 3,
            "Hidden": false,
            "IsDeletable": false,
            "CustomFields": {},
        }));
        let period = json!({ "Unit": unit, "Quantity": 1 });
        let variant = json!({
            "Id": world.id(now),
            "PlanId": plan,
            "PlanGroupId": group,
            "InternalName": name,
            "Description": { "_c": name },
            "AllowSelfService": true,
            "AllowWithoutPaymentData": true,
            "ContractPeriod": period,
            "LaterContractPeriod": period,
            "CancellationPeriod": { "Unit": "Month", "Quantity": notice },
            "LaterCancellationPeriod": { "Unit": "Month", "Quantity": notice },
            "BillingPeriod": period,
            "FeePeriod": period,
            "PaymentPeriodMode": "PrePaid",
            "Quota": [],
            "NextPlanVariantId": null,
            "NextPlanId": null,
            "RecurringFee": money(fee),
            "SetupFee": money(setup),
            "BillingDateAlignment": "None",
            "BillingDay": 0,
            "ExternalId": format!("harbour-{at}"),
            "Hidden": false,
            "IsDeletable": false,
            "EndAfterFirstContractPeriod": false,
            "AfterFirstContractPeriodNextStep": "RenewAutomatically",
        });
        world.plan_variants.add(variant);
    }
    world.plan_variants.iter().cloned().collect()
}

/// What can be used or added; the first one is counted. Its identity.
pub fn components(world: &mut World, now: Micros) -> Value {
    for (name, cents, kind) in [
        ("Print-outs", 25, "Metered"),
        ("Extra seat", 490, "Recurring"),
    ] {
        let row = json!({
            "Id": world.id(now),
            "Name": { "_c": name },
            "PricePerUnit": money(cents),
            "ComponentType": kind,
        });
        world.components.add(row);
    }
    let quota: Vec<Value> = world
        .components
        .iter()
        .map(|row| json!({ "ComponentId": row["Id"], "ComponentName": row["Name"]["_c"], "Quota": 10 }))
        .collect();
    let variants: Vec<Value> = world
        .plan_variants
        .iter()
        .map(|row| row["Id"].clone())
        .collect();
    for id in variants {
        if let Some(row) = world.plan_variants.get_mut(id.as_str().unwrap_or_default()) {
            row["Quota"] = json!(quota);
        }
    }
    world
        .components
        .iter()
        .next()
        .map(|row| row["Id"].clone())
        .unwrap_or_default()
}

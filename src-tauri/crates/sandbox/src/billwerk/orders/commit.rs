//! What becomes of an order that is committed.

use super::{
    super::{
        World, contracts, customers, invoices, not_found, refused, sent::Sent, stamp, webhooks,
    },
    OPEN,
};
use crate::{
    call::Reply,
    route::{Asked, Outcome},
    table::Micros,
};
use serde_json::{Value, json};

/// Finalises an order; the answer is the contract.
pub fn commit(world: &mut World, asked: &Asked<'_>) -> Outcome {
    Sent::read(asked)?;
    let id = asked.id(0);
    let order = world.orders.get(id).cloned().ok_or_else(not_found)?;
    let plan = world.plans.get(text(&order, "PlanId"));
    let needs_approval = plan.is_some_and(|p| p["RequiresOrderApproval"] == json!(true));
    match text(&order, "Status") {
        OPEN if needs_approval => {
            return Err(refused(422, "The order has to be approved first."));
        }
        OPEN | "Approved" => {}
        _ => return Err(refused(422, "The order was decided about before.")),
    }
    let customer = text(&order, "CustomerId").to_owned();
    let Some(mut owner) = world.customers.get(&customer).cloned() else {
        return Err(refused(422, "The customer of this order was deleted."));
    };
    let contract = if order["ContractId"].is_null() {
        sign_up(world, &order, &owner, asked.now)
    } else {
        change_plan(world, &order, asked.now)?
    };
    if let Some(change) = order["CustomerChange"].as_object() {
        for (name, value) in change {
            owner[name] = value.clone();
        }
        customers::name(&mut owner);
        customers::update(world, &customer, &owner, asked.now);
    }
    attach(world, &order, &contract, asked.now);
    if order["TriggerInterimBilling"] == json!(true) {
        invoices::draft(world, &contract, &order["LineItems"], asked.now);
    }
    if let Some(order) = world.orders.get_mut(id) {
        order["Status"] = json!("Completed");
        order["ContractId"] = json!(contract);
    }
    let ids = [
        ("OrderId", id),
        ("ContractId", &contract),
        ("CustomerId", &customer),
    ];
    webhooks::raise(world, "OrderSucceeded", &ids, asked.now);
    let shown = world.contracts.get(&contract).cloned();
    Ok(Reply::ok(shown.unwrap_or_default()))
}

fn sign_up(world: &mut World, order: &Value, owner: &Value, now: Micros) -> String {
    let id = world.id(now);
    let contract = contracts::new(world, &id, owner, order);
    world.contracts.add(contract);
    contracts::note_change(world, &id, "Signup", order, now);
    let ids = [
        ("ContractId", id.as_str()),
        ("CustomerId", text(owner, "Id")),
    ];
    webhooks::raise(world, "ContractCreated", &ids, now);
    id
}

fn change_plan(world: &mut World, order: &Value, now: Micros) -> Result<String, Reply> {
    let id = text(order, "ContractId").to_owned();
    let contract = world.contracts.get_mut(&id).ok_or_else(not_found)?;
    let phase = contracts::phase(order);
    if let Some(phases) = contract["Phases"].as_array_mut() {
        phases.push(phase.clone());
    }
    contract["CurrentPhase"] = phase;
    for name in ["PlanId", "PlanVariantId"] {
        contract[name] = order[name].clone();
    }
    contracts::note_change(world, &id, "Upgrade", order, now);
    let ids = [
        ("ContractId", id.as_str()),
        ("CustomerId", text(order, "CustomerId")),
    ];
    webhooks::raise(world, "ContractChanged", &ids, now);
    Ok(id)
}

/// What was in the cart beside the plan belongs to the contract from now on.
fn attach(world: &mut World, order: &Value, contract: &str, now: Micros) {
    let rows = |name: &str| order[name].as_array().cloned().unwrap_or_default();
    let billed = order["TriggerInterimBilling"] == json!(true);
    let transferred = if billed {
        json!(stamp(now))
    } else {
        Value::Null
    };
    for list in [
        "ComponentSubscriptions",
        "DiscountSubscriptions",
        "MeteredUsages",
        "RatedItems",
    ] {
        for mut row in rows(list) {
            row["Id"] = json!(world.id(now));
            row["ContractId"] = json!(contract);
            row["CustomerId"] = order["CustomerId"].clone();
            match list {
                "ComponentSubscriptions" => world.component_subscriptions.add(row),
                "DiscountSubscriptions" => world.discount_subscriptions.add(row),
                _ => {
                    row["TransferredAt"] = transferred.clone();
                    if list == "MeteredUsages" {
                        world.usage.add(row);
                    } else {
                        world.rated_items.add(row);
                    }
                }
            }
        }
    }
    for id in rows("EndComponentSubscriptions") {
        if let Some(row) = world
            .component_subscriptions
            .get_mut(id.as_str().unwrap_or_default())
        {
            row["EndDate"] = order["StartDate"].clone();
        }
    }
}

fn text<'a>(record: &'a Value, name: &str) -> &'a str {
    record[name].as_str().unwrap_or_default()
}

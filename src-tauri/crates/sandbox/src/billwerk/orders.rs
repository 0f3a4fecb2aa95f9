//! Orders: a cart that is priced first and becomes a contract, or changes one, when committed.

mod cart;
mod commit;

use super::{
    World, created, customers, found, not_found, number, refused,
    sent::{Sent, check},
    stamp,
};
use crate::{
    call::Reply,
    route::{Asked, Outcome, Route},
};
use cart::Priced;
use serde_json::{Value, json};

pub const ROUTES: &[Route<World>] = &[
    Route::new("previewOrder", "POST", "/api/v1/Orders/Preview", preview),
    Route::new("createOrder", "POST", "/api/v1/Orders", create),
    Route::new("getOrder", "GET", "/api/v1/Orders/*", |world, asked| {
        found(world.orders.get(asked.id(0)))
    }),
    Route::new(
        "commitOrder",
        "POST",
        "/api/v1/Orders/*/commit",
        commit::commit,
    ),
    Route::new(
        "approveOrder",
        "POST",
        "/api/v1/Orders/*/approve",
        |world, asked| decide(world, asked, "Approved"),
    ),
    Route::new(
        "declineOrder",
        "POST",
        "/api/v1/Orders/*/decline",
        |world, asked| decide(world, asked, "Declined"),
    ),
];

/// Status of an order that can be committed, approved or declined.
const OPEN: &str = "InProgress";

fn create(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = Sent::read(asked)?;
    let priced = read(world, &sent, asked)?;
    let customer = match sent.inner("Customer") {
        Some(new) => customers::add(world, &new, asked.now)?,
        None => priced.customer.clone(),
    };
    let mut order = shown(world, &sent, &priced, asked);
    order["Id"] = json!(world.id(asked.now));
    order["CustomerId"] = json!(customer);
    order["Customer"] = world.customers.get(&customer).cloned().unwrap_or_default();
    world.orders.add(order.clone());
    Ok(created(&order))
}

/// What an order would cost; nothing is kept.
fn preview(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = Sent::read(asked)?;
    let priced = read(world, &sent, asked)?;
    if let Some(new) = sent.inner("Customer") {
        customers::read(&new)?;
    }
    let mut order = shown(world, &sent, &priced, asked);
    order["CustomerId"] = json!(priced.customer);
    Ok(Reply::ok(order))
}

/// Whom the order is for and what is in the cart.
fn read(world: &World, sent: &Sent, asked: &Asked<'_>) -> Result<Priced, Reply> {
    let mut errors = Vec::new();
    let whom = ["CustomerId", "Customer", "ContractId"];
    if whom.iter().filter(|name| sent.is_set(name)).count() != 1 {
        errors.push("Exactly one of CustomerId, Customer and ContractId is needed.".to_owned());
    }
    if sent.is_set("CustomerChange") && !sent.is_set("ContractId") {
        errors.push("CustomerChange is for orders of a contract.".to_owned());
    }
    let contract = world.contracts.get(sent.text("ContractId"));
    if sent.is_set("ContractId") && contract.is_none() {
        errors.push("ContractId is unknown.".to_owned());
    }
    if contract.is_some_and(|row| row["LifecycleStatus"] == "Ended") {
        errors.push("The contract has ended.".to_owned());
    }
    let customer = match contract {
        Some(row) => row["CustomerId"].as_str().unwrap_or_default(),
        None => sent.text("CustomerId"),
    };
    if sent.is_set("CustomerId") && world.customers.get(customer).is_none() {
        errors.push("CustomerId is unknown.".to_owned());
    }
    let priced = cart::price(world, sent, contract, asked.now, &mut errors);
    check(&errors)?;
    Ok(Priced {
        customer: customer.to_owned(),
        ..priced
    })
}

/// The order as replies show it.
fn shown(world: &World, sent: &Sent, priced: &Priced, asked: &Asked<'_>) -> Value {
    let contract = world.contracts.get(sent.text("ContractId"));
    let plan = world.plans.get(&priced.plan).cloned().unwrap_or_default();
    let variant = world.plan_variants.get(&priced.variant);
    let variant = variant.cloned().unwrap_or_default();
    let signup = contract.is_none();
    json!({
        "PlanVariantId": priced.variant,
        "PlanId": priced.plan,
        "PlanName": plan["Name"]["_c"],
        "PlanVariantName": variant["InternalName"],
        "AllowWithoutPaymentData": variant["AllowWithoutPaymentData"],
        "Quantity": priced.quantity,
        "LineItems": priced.lines,
        "ComponentSubscriptions": priced.components,
        "EndComponentSubscriptions": priced.ended,
        "DiscountSubscriptions": priced.discounts,
        "MeteredUsages": priced.usages,
        "RatedItems": priced.rated,
        "Contract": contract,
        "Currency": "EUR",
        "Total": number(priced.net),
        "TotalVat": number(priced.vat),
        "TotalGross": number(priced.net + priced.vat),
        "NextTotalGross": number(priced.next_gross),
        "NextTotalGrossDate": stamp(priced.period_end),
        "IsTrial": false,
        "TrialEndPolicy": plan["TrialEndPolicy"],
        "Status": OPEN,
        "CreatedAt": stamp(asked.now),
        "StartDate": stamp(priced.start),
        "OrderType": if signup { "Signup" } else { "Upgrade" },
        "TriggerInterimBilling": sent.get("TriggerInterimBilling") == &json!(true),
        "PreviewAfterTrial": sent.get("PreviewAfterTrial") == &json!(true),
        "ContractId": contract.map(|row| row["Id"].clone()),
        "CustomerChange": sent.get("CustomerChange"),
        "ContractCustomFields": {},
        "CustomFields": {},
    })
}

fn decide(world: &mut World, asked: &Asked<'_>, status: &str) -> Outcome {
    let order = world.orders.get_mut(asked.id(0)).ok_or_else(not_found)?;
    if order["Status"] != OPEN {
        return Err(refused(422, "The order was decided about before."));
    }
    order["Status"] = json!(status);
    Ok(Reply::ok(order.clone()))
}

//! What a contract uses: metered usage, components, rated items.

use super::{
    World, created, decimal, not_found, page, refused,
    sent::{Fields, Kind, Sent, check, put},
    stamp,
};
use crate::{
    call::Reply,
    records::Records,
    route::{Asked, Outcome, Route},
};
use serde_json::{Map, Value, json};

pub const ROUTES: &[Route<World>] = &[
    Route::new(
        "getContractUsage",
        "GET",
        "/api/v1/Contracts/*/Usage",
        |world, asked| of_contract(world, &world.usage, asked),
    ),
    Route::new(
        "postContractUsage",
        "POST",
        "/api/v1/Contracts/*/Usage",
        add_usage,
    ),
    Route::new(
        "deleteContractUsage",
        "DELETE",
        "/api/v1/Contracts/*/Usage/*",
        |world, asked| {
            let (contract, id) = (asked.id(0), asked.id(1));
            remove(&mut world.usage, id, Some(contract))
        },
    ),
    // The vendor's own client reads where it means to delete; a read takes nothing away.
    Route::new(
        "getUsage",
        "GET",
        "/api/v1/Contracts/*/Usage/*",
        |world, asked| {
            let row = world.usage.get(asked.id(1));
            let row = row.filter(|row| row["ContractId"] == *asked.id(0));
            row.cloned().map(Reply::ok).ok_or_else(not_found)
        },
    ),
    Route::new(
        "getContractComponentSubscriptions",
        "GET",
        "/api/v1/Contracts/*/ComponentSubscriptions",
        |world, asked| of_contract(world, &world.component_subscriptions, asked),
    ),
    Route::new(
        "createContractComponentSubscription",
        "POST",
        "/api/v1/Contracts/*/ComponentSubscriptions",
        add_component,
    ),
    Route::new(
        "putComponentSubscription",
        "PUT",
        "/api/v1/ComponentSubscriptions/*",
        change_component,
    ),
    Route::new(
        "getContractRatedItems",
        "GET",
        "/api/v1/Contracts/*/ratedItems",
        |world, asked| of_contract(world, &world.rated_items, asked),
    ),
    Route::new(
        "createContractRatedItem",
        "POST",
        "/api/v1/Contracts/*/ratedItems",
        add_rated,
    ),
    Route::new(
        "deleteRatedItem",
        "DELETE",
        "/api/v1/ratedItems/*",
        |world, asked| remove(&mut world.rated_items, asked.id(0), None),
    ),
];

const USAGE: Fields = &[
    ("ComponentId", Kind::Text),
    ("Quantity", Kind::Number),
    ("DueDate", Kind::Time),
    ("Key", Kind::Text),
    ("Memo", Kind::Text),
    ("ProductOverride", Kind::Object),
];

const COMPONENT: Fields = &[
    ("ComponentId", Kind::Text),
    ("Quantity", Kind::Number),
    ("StartDate", Kind::Time),
    ("BilledUntil", Kind::Time),
    ("EndDate", Kind::Time),
    ("ProductOverride", Kind::Object),
    ("Memo", Kind::Text),
    ("CustomFields", Kind::Object),
];

const RATED: Fields = &[
    ("Description", Kind::Text),
    ("Quantity", Kind::Number),
    ("PricePerUnit", Kind::Number),
    ("TaxPolicyId", Kind::Any),
    ("PeriodStart", Kind::Time),
    ("PeriodEnd", Kind::Time),
];

fn of_contract(world: &World, records: &Records, asked: &Asked<'_>) -> Outcome {
    let contract = asked.id(0);
    world.contracts.get(contract).ok_or_else(not_found)?;
    page(&records.with("ContractId", contract), asked)
}

/// Takes a record away that is not billed.
fn remove(records: &mut Records, id: &str, contract: Option<&str>) -> Outcome {
    let row = records.get(id).ok_or_else(not_found)?;
    if contract.is_some_and(|contract| row["ContractId"] != *contract) {
        return Err(not_found());
    }
    if !row["TransferredAt"].is_null() {
        return Err(refused(422, "It was billed and cannot be removed."));
    }
    records.remove(id);
    Ok(Reply::no_content())
}

/// The fields of something new for a contract that runs.
fn read(
    world: &World,
    asked: &Asked<'_>,
    known: Fields,
    needed: &[&str],
) -> Result<Map<String, Value>, Reply> {
    let sent = Sent::read(asked)?;
    let contract = world.contracts.get(asked.id(0)).ok_or_else(not_found)?;
    let mut errors = Vec::new();
    let fields = sent.fields(known, &mut errors);
    if contract["LifecycleStatus"] == "Ended" {
        errors.push("The contract has ended.".to_owned());
    }
    for name in needed {
        if fields.get(*name).is_none_or(Value::is_null) && !sent.is_set(name) {
            errors.push(format!("{name} is needed."));
        }
    }
    let component = fields.get("ComponentId").and_then(Value::as_str);
    if component.is_some_and(|id| world.components.get(id).is_none()) {
        errors.push("ComponentId is unknown.".to_owned());
    }
    let quantity = fields.get("Quantity").and_then(decimal);
    if quantity.is_some_and(|quantity| quantity.is_sign_negative()) {
        errors.push("Quantity must not be negative.".to_owned());
    }
    check(&errors)?;
    Ok(fields)
}

fn add_usage(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let fields = read(world, asked, USAGE, &["ComponentId", "Quantity"])?;
    let mut row = json!({
        "Id": world.id(asked.now),
        "ContractId": asked.id(0),
        "DueDate": stamp(asked.now),
        "Key": null,
        "Memo": null,
        "ProductOverride": null,
        "TransferredAt": null,
    });
    put(&mut row, fields);
    world.usage.add(row.clone());
    Ok(created(&row))
}

fn add_component(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let fields = read(world, asked, COMPONENT, &["ComponentId", "Quantity"])?;
    let mut row = json!({
        "Id": world.id(asked.now),
        "ContractId": asked.id(0),
        "StartDate": stamp(asked.now),
        "EndDate": null,
        "BilledUntil": null,
        "Memo": null,
        "ProductOverride": null,
        "CustomFields": {},
    });
    put(&mut row, fields);
    world.component_subscriptions.add(row.clone());
    Ok(created(&row))
}

fn change_component(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let mut errors = Vec::new();
    let sent = Sent::read(asked)?.fields(COMPONENT, &mut errors);
    let row = world.component_subscriptions.get_mut(asked.id(0));
    let row = row.ok_or_else(not_found)?;
    check(&errors)?;
    let fixed = ["ComponentId", "StartDate"];
    put(
        row,
        sent.into_iter()
            .filter(|(name, _)| !fixed.contains(&name.as_str()))
            .collect(),
    );
    Ok(Reply::ok(row.clone()))
}

fn add_rated(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let needed = ["Description", "Quantity", "PricePerUnit"];
    let fields = read(world, asked, RATED, &needed)?;
    let mut row = json!({
        "Id": world.id(asked.now),
        "ContractId": asked.id(0),
        "TransferredAt": null,
        "line_item_id": null,
    });
    put(&mut row, fields);
    world.rated_items.add(row.clone());
    Ok(created(&row))
}

//! Contracts: what runs, until when, and what is subscribed to.

use super::{
    World, found, micros, not_found, page, refused,
    sent::{Fields, Kind, Sent, check, put},
    stamp, webhooks,
};
use crate::{
    call::{Content, Reply},
    route::{Asked, Outcome, Route},
    table::Micros,
};
use chrono::{DateTime, Duration, Months};
use serde_json::{Value, json};

pub const ROUTES: &[Route<World>] = &[
    Route::new(
        "getContracts",
        "GET",
        "/api/v1/Contracts",
        |world, asked| page(&world.contracts.iter().collect::<Vec<_>>(), asked),
    ),
    Route::new(
        "getContract",
        "GET",
        "/api/v1/Contracts/*",
        |world, asked| found(world.contracts.get(asked.id(0))),
    ),
    Route::new("patchContract", "PATCH", "/api/v1/Contracts/*", patch),
    Route::new(
        "getContractSubscriptions",
        "GET",
        "/api/v1/Contracts/*/Subscriptions",
        running,
    ),
    Route::new(
        "getContractSelfServiceToken",
        "GET",
        "/api/v1/Contracts/*/SelfServiceToken",
        self_service,
    ),
    Route::new(
        "getContractCancellationPreview",
        "GET",
        "/api/v1/Contracts/*/cancellationPreview",
        preview,
    ),
    Route::new("endContract", "POST", "/api/v1/Contracts/*/end", end),
    Route::new(
        "annulateContract",
        "POST",
        "/api/v1/Contracts/*/annulate",
        annulate,
    ),
    Route::new(
        "getContractChanges",
        "GET",
        "/api/v1/contractChanges",
        |world, asked| {
            let of = asked.query("contractId");
            let rows = world.changes.iter();
            let rows = rows.filter(|row| of.is_none_or(|id| row["contractId"] == *id));
            page(&rows.collect::<Vec<_>>(), asked).map(small_first_letters)
        },
    ),
    Route::new(
        "getSubscriptions",
        "GET",
        "/api/v1/Subscriptions",
        |world, asked| {
            let rows: Vec<Value> = world
                .contracts
                .iter()
                .map(|row| joined(world, row))
                .collect();
            page(&rows.iter().collect::<Vec<_>>(), asked)
        },
    ),
];

/// What may be patched.
const FIELDS: Fields = &[
    ("ReferenceCode", Kind::Text),
    ("Notes", Kind::Text),
    ("CustomFields", Kind::Object),
    ("EscalationSuspended", Kind::Flag),
    ("RecurringPaymentsPaused", Kind::Flag),
    ("BillingSuspended", Kind::Flag),
    ("ThresholdBillingDisabled", Kind::Flag),
    ("OnAccountDueAfter", Kind::Object),
];

/// Most periods that are counted forwards: a hundred years of months.
const PERIODS_MAX: u64 = 1200;
/// The longest that a self-service token is good, in minutes.
const TOKEN_MINUTES_MAX: i64 = 10_080;

/// A contract as a committed order makes it.
pub fn new(world: &World, id: &str, owner: &Value, order: &Value) -> Value {
    let phase = phase(order);
    let group = world
        .plans
        .get(order["PlanId"].as_str().unwrap_or_default())
        .map(|plan| plan["PlanGroupId"].clone());
    json!({
        "Id": id,
        "CustomerId": owner["Id"],
        "CustomerName": owner["CustomerName"],
        "CustomerIsLocked": owner["IsLocked"],
        "PlanId": order["PlanId"],
        "PlanVariantId": order["PlanVariantId"],
        "PlanGroupId": group,
        "LifecycleStatus": "Active",
        "Phases": [phase.clone()],
        "CurrentPhase": phase,
        "Balance": 0,
        "Currency": "EUR",
        "ReferenceCode": format!("C{}", &id[id.len() - 6..]),
        "PaymentProvider": "FakePSP",
        "PaymentProviderRole": "OnAccount",
        "PaymentProviderSupportRefunds": true,
        "PaymentBearer": null,
        "EscalationSuspended": false,
        "RecurringPaymentsPaused": false,
        "BillingSuspended": false,
        "ThresholdBillingDisabled": false,
        "StartDate": order["StartDate"],
        "EndDate": null,
        "BilledUntil": order["StartDate"],
        "LastBillingDate": null,
        "NextBillingDate": order["NextTotalGrossDate"],
        "IsDeletable": false,
        "Notes": null,
        "CustomFields": order["ContractCustomFields"],
        "OnAccountDueAfter": { "Unit": "Day", "Quantity": 14 },
    })
}

/// The phase of a contract that begins with an order.
pub fn phase(order: &Value) -> Value {
    json!({
        "Type": "Normal",
        "StartDate": order["StartDate"],
        "PlanVariantId": order["PlanVariantId"],
        "PlanId": order["PlanId"],
        "Quantity": order["Quantity"],
        "InheritStartDate": false,
    })
}

/// Notes a change of a contract; this list is written with small first letters.
pub fn note_change(world: &mut World, contract: &str, kind: &str, order: &Value, now: Micros) {
    let change = json!({
        "Id": world.id(now),
        "contractId": contract,
        "customerId": order["CustomerId"],
        "type": kind,
        "timestamp": stamp(now),
        "planVariantId": order["PlanVariantId"],
        "quantity": order["Quantity"],
    });
    world.changes.add(change);
}

/// The identity under the name that this list gives it.
fn small_first_letters(mut reply: Reply) -> Reply {
    if let Content::Json(Value::Array(rows)) = &mut reply.content {
        for row in rows.iter_mut().filter_map(Value::as_object_mut) {
            if let Some(id) = row.remove("Id") {
                row.insert("id".to_owned(), id);
            }
        }
    }
    reply
}

/// A time that lies a period `{Unit, Quantity}` later.
pub fn later(time: Micros, period: &Value) -> Micros {
    let start = DateTime::from_timestamp_micros(time).unwrap_or_default();
    let count = period["Quantity"].as_u64().unwrap_or(1);
    let months = match period["Unit"].as_str().unwrap_or_default() {
        "Day" => {
            let days = Duration::days(i64::try_from(count).unwrap_or(0));
            return (start + days).timestamp_micros();
        }
        "Year" => count * 12,
        _ => count,
    };
    let months = Months::new(u32::try_from(months).unwrap_or(0));
    start
        .checked_add_months(months)
        .unwrap_or(start)
        .timestamp_micros()
}

fn patch(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let mut errors = Vec::new();
    let fields = Sent::read(asked)?.fields(FIELDS, &mut errors);
    let contract = world.contracts.get_mut(asked.id(0)).ok_or_else(not_found)?;
    check(&errors)?;
    put(contract, fields);
    let shown = contract.clone();
    raise(world, "ContractDataChanged", &shown, asked.now);
    Ok(Reply::ok(shown))
}

fn raise(world: &mut World, event: &str, contract: &Value, now: Micros) {
    let text = |name: &str| contract[name].as_str().unwrap_or_default();
    let ids = [
        ("ContractId", text("Id")),
        ("CustomerId", text("CustomerId")),
    ];
    webhooks::raise(world, event, &ids, now);
}

/// The plan variant, the components and the discounts that run now.
fn running(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let id = asked.id(0);
    let contract = world.contracts.get(id).ok_or_else(not_found)?;
    let phase = &contract["CurrentPhase"];
    let mut rows = vec![json!({
        "Type": "PlanVariant",
        "PlanVariantId": contract["PlanVariantId"],
        "PlanId": contract["PlanId"],
        "Quantity": phase["Quantity"],
        "StartDate": phase["StartDate"],
        "EndDate": contract["EndDate"],
    })];
    for (kind, records) in [
        ("Component", &world.component_subscriptions),
        ("Discount", &world.discount_subscriptions),
    ] {
        for row in records.with("ContractId", id) {
            let mut row = row.clone();
            row["Type"] = json!(kind);
            rows.push(row);
        }
    }
    Ok(Reply::ok(rows.into()))
}

fn self_service(world: &mut World, asked: &Asked<'_>) -> Outcome {
    world.contracts.get(asked.id(0)).ok_or_else(not_found)?;
    let minutes = asked.query("tokenValidity").unwrap_or("0").parse::<i64>();
    let Some(minutes) = minutes.ok().filter(|m| (0..=TOKEN_MINUTES_MAX).contains(m)) else {
        let range = format!("tokenValidity must be a number from 0 to {TOKEN_MINUTES_MAX}.");
        return check(&[range]).map(|()| Reply::no_content());
    };
    // Zero asks for the shortest there is.
    let expiry = asked.now + minutes.max(1) * 60_000_000;
    let token = world.random.uuid().simple().to_string();
    Ok(Reply::ok(json!({
        "Expiry": stamp(expiry),
        "Token": token,
        "Purpose": "SelfService",
        "Url": format!("{}/portal/account.html#/{token}", world.url),
    })))
}

/// The next end that the notice period allows.
fn next_end(world: &World, contract: &Value, from: Micros) -> Micros {
    let variant = contract["PlanVariantId"].as_str().unwrap_or_default();
    let variant = world
        .plan_variants
        .get(variant)
        .cloned()
        .unwrap_or_default();
    let start = contract["StartDate"]
        .as_str()
        .and_then(micros)
        .unwrap_or(from);
    let notice = later(from, &variant["CancellationPeriod"]);
    let first = later(start, &variant["ContractPeriod"]);
    // Counted from the first end each time: adding month to month would lose the last days of months.
    let period = &variant["LaterContractPeriod"];
    let each = period["Quantity"].as_u64().unwrap_or(1);
    let ends = (0..PERIODS_MAX).map(|count| {
        let several = json!({ "Unit": period["Unit"], "Quantity": count * each });
        later(first, &several)
    });
    let mut last = first;
    for end in ends {
        last = end;
        if end >= notice {
            break;
        }
    }
    last
}

fn preview(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let contract = world.contracts.get(asked.id(0)).ok_or_else(not_found)?;
    let from = match asked.query("cancellationTime") {
        None => asked.now,
        Some(text) => {
            micros(text).ok_or_else(|| refused(400, "cancellationTime is not a date."))?
        }
    };
    let end = stamp(next_end(world, contract, from));
    Ok(Reply::ok(json!({
        "EndDate": end,
        "NextPossibleCancellationDate": end,
        "Invoice": null,
        "ContractAfter": ended(contract, &end, asked.now),
    })))
}

fn ended(contract: &Value, end: &str, now: Micros) -> Value {
    let mut after = contract.clone();
    after["EndDate"] = json!(end);
    if micros(end).is_some_and(|end| end <= now) {
        after["LifecycleStatus"] = json!("Ended");
        after["NextBillingDate"] = Value::Null;
    }
    after
}

fn end(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = Sent::read(asked)?;
    let id = asked.id(0);
    let contract = world.contracts.get(id).ok_or_else(not_found)?;
    let start = contract["StartDate"].as_str().and_then(micros);
    let Some(end) = micros(sent.text("EndDate")).filter(|end| Some(*end) > start) else {
        let wrong = "EndDate must be a date after the contract's StartDate.".to_owned();
        return check(&[wrong]).map(|()| Reply::no_content());
    };
    if contract["LifecycleStatus"] == "Ended" {
        return Err(refused(422, "The contract has ended."));
    }
    let after = ended(contract, &stamp(end), asked.now);
    replace(world, id, &after);
    raise(world, "ContractCancelled", &after, asked.now);
    Ok(Reply::ok(json!({
        "ContractAfter": after,
        "EndDate": stamp(end),
        "Invoice": null,
    })))
}

/// As if the contract had never been: it ends where it began, and what is not billed goes.
fn annulate(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let id = asked.id(0);
    let contract = world.contracts.get(id).ok_or_else(not_found)?;
    let start = contract["StartDate"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let mut after = ended(contract, &start, asked.now);
    after["LifecycleStatus"] = json!("Ended");
    after["IsDeletable"] = json!(true);
    replace(world, id, &after);
    let billed = |row: &Value| row["ContractId"] != *id || !row["TransferredAt"].is_null();
    world.usage.retain(billed);
    world.rated_items.retain(billed);
    raise(world, "ContractCancelled", &after, asked.now);
    Ok(Reply::ok(after))
}

fn replace(world: &mut World, id: &str, contract: &Value) {
    if let Some(row) = world.contracts.get_mut(id) {
        *row = contract.clone();
    }
}

/// A contract with its customer in one row.
fn joined(world: &World, contract: &Value) -> Value {
    let id = |name: &str| contract[name].as_str().unwrap_or_default();
    let customer = world
        .customers
        .get(id("CustomerId"))
        .cloned()
        .unwrap_or_default();
    let plan = world.plans.get(id("PlanId")).cloned().unwrap_or_default();
    let variant = world.plan_variants.get(id("PlanVariantId"));
    let mut row = json!({
        "PlanName": plan["Name"]["_c"],
        "PlanVariantName": variant.map(|v| v["InternalName"].clone()),
        "Quantity": contract["CurrentPhase"]["Quantity"],
        "LastPhaseChange": contract["CurrentPhase"]["StartDate"],
        "ContractId": contract["Id"],
    });
    for name in [
        "Id",
        "CustomerId",
        "CustomerName",
        "ReferenceCode",
        "LastBillingDate",
        "NextBillingDate",
        "PlanId",
        "PlanVariantId",
        "Balance",
        "Currency",
        "RecurringPaymentsPaused",
        "BillingSuspended",
        "StartDate",
        "LifecycleStatus",
        "IsDeletable",
    ] {
        row[name] = contract[name].clone();
    }
    for name in [
        "FirstName",
        "LastName",
        "EmailAddress",
        "CustomerSubName",
        "Hidden",
        "IsLocked",
    ] {
        row[name] = customer[name].clone();
    }
    row
}

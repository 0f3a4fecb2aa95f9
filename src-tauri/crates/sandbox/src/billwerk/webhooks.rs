//! Webhooks, and what would be sent to them.

use super::{
    World, created, not_found, page,
    sent::{Fields, Kind, Sent, check},
    stamp,
};
use crate::{
    call::Reply,
    route::{Asked, Outcome, Route},
    table::Micros,
};
use serde_json::{Value, json};

pub const ROUTES: &[Route<World>] = &[
    Route::new("getWebhooks", "GET", "/api/v1/webhooks", |world, asked| {
        page(&world.webhooks.iter().collect::<Vec<_>>(), asked)
    }),
    Route::new("createWebhook", "POST", "/api/v1/webhooks", create),
    Route::new(
        "deleteWebhook",
        "DELETE",
        "/api/v1/webhooks/*",
        |world, asked| {
            let gone = world.webhooks.remove(asked.id(0));
            gone.map(|_| Reply::no_content()).ok_or_else(not_found)
        },
    ),
];

const FIELDS: Fields = &[("Url", Kind::Text), ("Events", Kind::List)];

/// Every event that the documentation names.
pub const EVENTS: &[&str] = &[
    "AccountCreated",
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

fn create(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = Sent::read(asked)?;
    let mut errors = Vec::new();
    sent.fields(FIELDS, &mut errors);
    let url = sent.text("Url");
    if !url.starts_with("https://") && !url.starts_with("http://") {
        errors.push("Url must be the address of a web page.".to_owned());
    }
    let events = sent.get("Events").as_array().cloned().unwrap_or_default();
    if events.is_empty() {
        errors.push("Events must name at least one event.".to_owned());
    }
    for event in &events {
        if !event.as_str().is_some_and(|name| EVENTS.contains(&name)) {
            errors.push(format!("Events: {event} is not known."));
        }
    }
    check(&errors)?;
    let hook = json!({ "Id": world.id(asked.now), "Url": url, "Events": events });
    world.webhooks.add(hook.clone());
    Ok(created(&hook))
}

/// Notes what the webhooks that wait for this event would get. `ids` are the identities in the
/// message; the first is that of the record the event is about.
pub fn raise(world: &mut World, event: &str, ids: &[(&str, &str)], now: Micros) {
    let waits = |hook: &&Value| {
        let events = hook["Events"].as_array();
        events.is_some_and(|events| events.iter().any(|e| e == event))
    };
    let hooks: Vec<Value> = world.webhooks.iter().filter(waits).cloned().collect();
    for hook in hooks {
        let mut body = json!({ "Event": event, "EntityId": ids.first().map(|(_, id)| *id) });
        for (name, id) in ids {
            body[*name] = json!(id);
        }
        let delivery = json!({
            "Id": world.id(now),
            "WebhookId": hook["Id"],
            "Url": hook["Url"],
            "Created": stamp(now),
            "Body": body,
        });
        world.deliveries.add(delivery);
    }
}

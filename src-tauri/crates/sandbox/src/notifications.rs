//! Messages to people: a GET with a body, as the vendor has it. Nothing is sent.

use crate::{
    body::Fields,
    call::{Refusal, Reply, Request},
    show,
    table::Micros,
    world::World,
};
use counterfoil_domain::Status;
use serde_json::{Value, json};
use uuid::Uuid;

/// Most messages that are kept; older ones are dropped.
const KEPT_MAX: usize = 10_000;

/// A message that would have been sent.
#[derive(Debug, Clone)]
pub struct Notification {
    channel: &'static str,
    scope: &'static str,
    target: String,
    /// Whom it goes to, as far as that is known.
    to: String,
    /// Whether somebody asked for it; the service sends others by itself.
    asked: bool,
    at: Micros,
}

/// Every message so far, the oldest first.
pub fn shown(world: &World) -> Value {
    let line = |n: &Notification| {
        json!({
            "channel": n.channel,
            "scope": n.scope,
            "target_id": n.target,
            "to": n.to,
            "asked": n.asked,
            "created_at": show::seconds(n.at),
        })
    };
    world.notifications.iter().map(line).collect()
}

fn keep(world: &mut World, notification: Notification) {
    if world.notifications.len() == KEPT_MAX {
        world.notifications.pop_front();
    }
    world.notifications.push_back(notification);
}

/// The service tells a user of something that happened.
pub fn by_itself(world: &mut World, scope: &'static str, target: Uuid, user: Uuid, at: Micros) {
    let to = world.user(user).map_or("", |user| user.email).to_owned();
    let notification = Notification {
        channel: EMAIL,
        scope,
        target: target.to_string(),
        to,
        asked: false,
        at,
    };
    keep(world, notification);
}

/// Whom a message about this record goes to: an invoice's customer, or its owner once it is paid.
fn addressee(world: &World, scope: &str, target: &str) -> Option<String> {
    let id: Uuid = target.parse().ok()?;
    if let Some(invoice) = world.invoices().get(id) {
        let owner = world.service(invoice.service).map(|service| service.owner);
        return match scope {
            "invoice_paid" => Some(world.user(owner?)?.email.to_owned()),
            _ => Some(world.customers().get(invoice.customer)?.email.clone()),
        };
    }
    let of_payout = world.payouts().get(id).map(|payout| payout.user);
    let subscriptions = world.subscriptions.iter();
    let of_subscription = || subscriptions.clone().find(|s| s.id == id).map(|s| s.user);
    let user = of_payout.or_else(of_subscription).unwrap_or(id);
    Some(world.user(user)?.email.to_owned())
}

const EMAIL: &str = "email_notification";

/// The scopes of the channel `email_notification`.
const SCOPES: [&str; 13] = [
    "welcome",
    "email_verification",
    "request_password_code",
    "password_updated",
    "invoice_created",
    "invoice_paid",
    "booking_created",
    "booking_owner_canceled",
    "booking_user_canceled",
    "booking_approved",
    "subscription_updated",
    "subscription_canceled",
    "payout_updated",
];

pub fn send(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let known = ["channel", "scope", "target_id"];
    let fields = Fields::read(&request.call.body, &known)?;
    fields.require(&known)?;
    let scope = fields.text("scope")?.unwrap_or_default();
    let target = fields.identity("target_id")?.unwrap_or_default();
    match fields.text("channel")?.unwrap_or_default() {
        EMAIL => {}
        "sms_notification" => {
            let message = "This functionality is not yet implemented.";
            return Err(Refusal::new(501, "not_implemented", "channel", message));
        }
        _ => return Err(Refusal::invalid("channel", "Not a channel.")),
    }
    let known = SCOPES.iter().find(|known| **known == scope);
    let scope = *known.ok_or_else(|| Refusal::not_found("scope"))?;
    if let "invoice_created" | "invoice_paid" = scope {
        let invoice = target
            .parse()
            .ok()
            .and_then(|id| world.invoices().get(id))
            .ok_or_else(|| Refusal::not_found("target_id"))?;
        let (needed, word) = match scope {
            "invoice_created" => (Status::Ready, "ready"),
            _ => (Status::Paid, "paid"),
        };
        if invoice.status != needed {
            let message = format!("The invoice is not {word}.");
            return Err(Refusal::status_denied("target_id", message));
        }
    }
    // Every invented user is activated already, so no code waits to be sent.
    if let "email_verification" | "request_password_code" = scope {
        let message = "The user has no activation code.";
        return Err(Refusal::new(
            412,
            "status_value_denied",
            "target_id",
            message,
        ));
    }
    let notification = Notification {
        channel: EMAIL,
        scope,
        to: addressee(world, scope, &target).unwrap_or_default(),
        target,
        asked: true,
        at: world.now(),
    };
    keep(world, notification);
    Ok(Reply::no_content())
}

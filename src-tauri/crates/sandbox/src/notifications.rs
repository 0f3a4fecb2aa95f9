//! Messages to people: a GET with a body, as the vendor has it. Nothing is sent.

use crate::{
    body::Fields,
    call::{Refusal, Reply, Request},
    world::World,
};
use counterfoil_domain::Status;

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
        "email_notification" => {}
        "sms_notification" => {
            let message = "This functionality is not yet implemented.";
            return Err(Refusal::new(501, "not_implemented", "channel", message));
        }
        _ => return Err(Refusal::invalid("channel", "Not a channel.")),
    }
    if !SCOPES.contains(&scope) {
        return Err(Refusal::not_found("scope"));
    }
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
    Ok(Reply::no_content())
}

//! The page on which the holder of a card agrees to a payment (3-D Secure): a stand-in for the bank's.

use super::World;
use crate::{
    call::{Call, Reply},
    checkout::notice,
    checkout::{escape, page},
};
use serde_json::{Value, json};

/// Where the pages are, each below it under the identity of its payment.
pub const PREFIX: &str = "/three-d-secure/";

/// The address of a payment's page.
pub fn address(url: &str, intent: &str) -> String {
    format!("{url}{PREFIX}{intent}")
}

/// Answers a request below [`PREFIX`].
pub fn answer(world: &mut World, call: &Call) -> Reply {
    let rest = call.path.strip_prefix(PREFIX).unwrap_or_default();
    let (intent, action) = rest.split_once('/').unwrap_or((rest, ""));
    let waits = |row: &&mut Value| {
        let payment = &row["latest_invoice"]["payment_intent"];
        payment["id"] == *intent && payment["status"] == "requires_action"
    };
    let mut rows = world
        .purses
        .values_mut()
        .filter_map(|p| p.subscription.as_mut());
    let Some(row) = rows.find(waits) else {
        return notice(404, "Nothing to agree to", "No payment waits here.", None);
    };
    match (call.method.as_str(), action) {
        ("GET", "") => offer(row, intent),
        ("POST", "agree") => {
            decide(row, "succeeded");
            let text = "Go back to the program and say that you have finished here.";
            notice(200, "You agreed", text, None)
        }
        ("POST", "decline") => {
            decide(row, "canceled");
            row["status"] = json!("incomplete_expired");
            notice(200, "You declined", "Nothing is paid.", None)
        }
        _ => notice(405, "Not like this", "Go back and use the buttons.", None),
    }
}

fn decide(row: &mut Value, status: &str) {
    let payment = &mut row["latest_invoice"]["payment_intent"];
    payment["status"] = json!(status);
    payment["next_action"] = Value::Null;
}

fn offer(row: &Value, intent: &str) -> Reply {
    let plan = row["plan"]["id"].as_str().unwrap_or("plan");
    let form = |action: &str, class: &str, word: &str| {
        format!(
            "<form method=\"post\" action=\"{PREFIX}{}/{action}\">\
             <button class=\"{class}\">{word}</button></form>",
            escape(intent)
        )
    };
    let body = format!(
        "<p class=\"what\">Your bank asks: shall the card pay for the plan {}?</p>{}{}",
        escape(plan),
        form("agree", "", "Agree"),
        form("decline", "quiet", "Decline"),
    );
    Reply::html(200, page("Agree to a payment", &body))
}

//! Whatever is sent, every operation of the systems beside Trincico answers, and none breaks.

use super::{Api, billwerk, pm2};
use serde_json::{Value, json};

/// Bodies that no client should send: not JSON, no objects, known fields with wrong values.
fn bodies() -> Vec<String> {
    let known = [
        "CustomerId",
        "Customer",
        "ContractId",
        "Cart",
        "StartDate",
        "ChangeDate",
        "CustomerChange",
        "EndDate",
        "ComponentId",
        "Quantity",
        "DueDate",
        "Url",
        "Events",
        "Address",
        "CustomFields",
        "EmailAddress",
        "Description",
        "PricePerUnit",
        "plan",
        "stripe_token",
        "coupon_id",
        "token",
        "id",
        "metadata",
        "type",
        "name",
        "iban",
        "username",
        "email",
        "info",
        "old_password",
        "new_password",
        "scope",
        "otpKey",
        "otpToken",
        "new_owner",
        "configuration",
        "country",
        "vat_id",
        "client_id",
        "refresh_token",
        "grant_type",
        "funding_sources",
    ];
    let long = "\u{1f9fe}".repeat(300);
    let wrong = [
        Value::Null,
        json!(-1),
        json!(1e300),
        json!(true),
        json!([]),
        json!([[{}]]),
        json!({}),
        json!({ "stripe": [7], "PlanVariantId": [], "RatedItems": [{ "Quantity": "x" }] }),
        json!(long),
        json!("9999999999999999999999999999"),
    ];
    let filled = wrong.iter().map(|value| {
        let fields = known.iter().map(|name| ((*name).to_owned(), value.clone()));
        Value::Object(fields.collect()).to_string()
    });
    let texts = ["", "{", "null", "[]", "7", "\"text\"", "{}"].map(str::to_owned);
    texts.into_iter().chain(filled).collect()
}

/// Sends every body to every operation; `ids` take the places of the variable parts in turn.
async fn besiege(api: &Api, shapes: &[(&str, &str)], ids: &[&str], allowed: &[u16], auth: &str) {
    let headers = [("authorization", auth), ("from", "7")];
    for (method, path) in shapes {
        // Nothing reads the body of a read.
        let most = if *method == "GET" { 2 } else { usize::MAX };
        for body in bodies().into_iter().take(most) {
            let mut filled = (*path).to_owned();
            for id in ids {
                filled = filled.replacen('*', id, 1);
            }
            let (status, _, answer) = api.send(method, &filled, &headers, &body).await;
            let fine = status < 500 || allowed.contains(&status);
            let start: String = body.chars().take(300).collect();
            assert!(fine, "{method} {filled} {start}: {status} {answer}");
        }
    }
}

#[tokio::test]
async fn billwerk_answers_whatever_is_sent() {
    let api = billwerk::shop().await;
    let auth = format!("Bearer {}", api.token);
    let ready = api.server.ready.billwerk.clone();
    let shapes = crate::billwerk::shapes();
    for id in [&ready.contract_id, &ready.customer_id, &ready.order_id] {
        besiege(&api, &shapes, &[id, &ready.usage_id], &[], &auth).await;
    }
}

#[tokio::test]
async fn pm2_plus_answers_whatever_is_sent() {
    let api = pm2::signed_in().await;
    let ready = api.server.ready.pm2.clone();
    // What the payment processor refuses is 500, and so is a registration, which cannot be sent.
    let mut shapes = crate::pm2::shapes();
    shapes.retain(|(_, path)| !path.ends_with("/revoke"));
    let auth = format!("Bearer {}", api.token);
    besiege(
        &api,
        &shapes,
        &[&ready.bucket_id, &ready.card_id],
        &[500],
        &auth,
    )
    .await;
    assert_eq!(api.call("GET", "/api/misc/plans", Value::Null).await.0, 200);
}

#[tokio::test]
async fn funding_sources_answers_whatever_is_sent() {
    let api = Api::new().await;
    let ready = api.server.ready.funding_sources.clone();
    let auth = format!("{}:{}", ready.username, ready.secret);
    let auth = format!("Basic {}", crate::session::base64(auth.as_bytes()));
    let shapes = crate::funding_sources::shapes();
    for ids in [
        [ready.username.as_str(), "stripe", &ready.id],
        ["practice", &ready.id, ""],
    ] {
        besiege(&api, &shapes, &ids, &[], &auth).await;
    }
}

//! PM2 Plus: signing in, buckets, and what they pay.

use super::Api;
use serde_json::{Value, json};

/// A client that is signed in to PM2 Plus.
pub async fn signed_in() -> Api {
    let mut api = Api::new().await;
    let token = sign_in(&api).await;
    api.token = token;
    api
}

pub async fn sign_in(api: &Api) -> String {
    let login = api.server.ready.pm2.clone();
    let body = json!({
        "client_id": login.client_id,
        "refresh_token": login.refresh_token,
        "grant_type": "refresh_token",
    })
    .to_string();
    let nobody = [("authorization", "Bearer null")];
    let (status, _, tokens) = api.send("POST", "/api/oauth/token", &nobody, &body).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(tokens["refresh_token"], json!(login.refresh_token));
    assert!(tokens["expire_at"].as_str().unwrap().ends_with("GMT"));
    tokens["access_token"].as_str().unwrap().to_owned()
}

/// Where the billing of a bucket is: that of the ready line, or one of the others.
async fn billing(api: &Api, at: usize) -> String {
    let buckets = api.get("/api/bucket").await;
    format!(
        "/api/bucket/{}/payment",
        buckets[at]["_id"].as_str().unwrap()
    )
}

#[tokio::test]
async fn a_wrong_or_revoked_refresh_token_signs_nobody_in() {
    let mut api = signed_in().await;
    let login = api.server.ready.pm2.clone();
    let body = |token: &str, client: &str, kind: &str| json!({ "client_id": client, "refresh_token": token, "grant_type": kind });
    let good = body(&login.refresh_token, &login.client_id, "refresh_token");
    let path = "/api/oauth/token";
    api.check(&[
        (
            "POST",
            path,
            body("guess", &login.client_id, "refresh_token"),
            400,
        ),
        (
            "POST",
            path,
            body(&login.refresh_token, "1", "refresh_token"),
            400,
        ),
        (
            "POST",
            path,
            body(&login.refresh_token, &login.client_id, "password"),
            400,
        ),
        ("POST", path, json!({}), 400),
        ("POST", "/api/oauth/revoke", json!({}), 200),
        ("GET", "/api/bucket", Value::Null, 401),
        ("POST", path, good, 400),
    ])
    .await;
    api.control("reset", Value::Null).await;
    api.token = sign_in(&api).await;
    api.get("/api/bucket/").await;
    api.control("expire-tokens", Value::Null).await;
    api.check(&[("GET", "/api/bucket", Value::Null, 401)]).await;
    sign_in(&api).await;
    let log = api.get("/_sandbox/requests").await.to_string();
    assert!(!log.contains(&login.refresh_token));
}

#[tokio::test]
async fn a_bucket_names_this_address_and_reads_may_carry_an_empty_object() {
    let api = signed_in().await;
    let id = api.server.ready.pm2.bucket_id.clone();
    let path = format!("/api/bucket/{id}");
    let bucket = api.get(&path).await;
    assert_eq!(bucket["_id"].as_str().unwrap().len(), 24);
    assert_eq!(
        bucket["node"]["endpoints"]["web"],
        json!(api.server.ready.url)
    );
    let (status, same) = api.call("GET", &path, json!({})).await;
    assert_eq!((status, same), (200, bucket));
    api.check(&[
        (
            "GET",
            "/api/bucket/000000000000000000000000",
            json!({}),
            404,
        ),
        ("GET", &format!("{path}/current_role"), json!({}), 200),
        ("GET", &format!("{path}/users_authorized"), json!({}), 200),
        ("PUT", &path, json!({ "comment": "Two servers" }), 200),
        ("PUT", &path, json!({ "comment": 2 }), 400),
        ("POST", "/api/bucket/create_classic", json!({}), 400),
        (
            "POST",
            "/api/bucket/create_classic",
            json!({ "name": "New" }),
            200,
        ),
        (
            "POST",
            &format!("{path}/transfer_ownership"),
            json!({ "new_owner": "x" }),
            404,
        ),
    ])
    .await;
    assert_eq!(api.get(&path).await["comment"], "Two servers");
    let buckets = api.get("/api/bucket/").await;
    let new = format!("/api/bucket/{}", buckets[3]["_id"].as_str().unwrap());
    let give = json!({ "new_owner": "other@example.com" });
    api.check(&[
        ("POST", &format!("{new}/transfer_ownership"), give, 200),
        ("GET", &new, Value::Null, 404),
        ("DELETE", &path, json!({}), 200),
        ("GET", &format!("{path}/payment"), Value::Null, 404),
    ])
    .await;
}

#[tokio::test]
async fn the_last_card_stays_while_something_is_subscribed_to() {
    let api = signed_in().await;
    let path = billing(&api, 0).await;
    let cards = api.get(&format!("{path}/cards")).await;
    let ids: Vec<&str> = cards
        .as_array()
        .unwrap()
        .iter()
        .map(|card| card["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids[0], api.server.ready.pm2.card_id);
    let card = |id: &str| format!("{path}/card/{id}");
    let (_, default) = api
        .call("POST", &format!("{}/default", card(ids[1])), Value::Null)
        .await;
    assert_eq!(default["id"], ids[1]);
    assert_eq!(api.get(&format!("{path}/card")).await["id"], ids[1]);
    api.check(&[
        ("DELETE", &card(ids[1]), json!({}), 200),
        ("GET", &card(ids[1]), json!({}), 400),
        ("DELETE", &card("card_0"), json!({}), 400),
        ("DELETE", &card(ids[0]), json!({}), 403),
        (
            "POST",
            &format!("{path}/cards"),
            json!({ "token": "tok_chargeDeclined" }),
            500,
        ),
        (
            "POST",
            &format!("{path}/cards"),
            json!({ "token": "4242" }),
            400,
        ),
        ("POST", &format!("{path}/cards"), json!({}), 400),
        (
            "POST",
            &format!("{path}/cards"),
            json!({ "token": "tok_amex" }),
            200,
        ),
        ("DELETE", &card(ids[0]), json!({}), 200),
    ])
    .await;
    let left = api.get(&format!("{path}/card")).await;
    assert_eq!(left["brand"], "American Express");
    let change = json!({ "id": left["id"], "address_city": "Kiel", "brand": "Visa" });
    let (status, changed) = api.call("PUT", &format!("{path}/card"), change).await;
    assert_eq!(
        (status, &changed["address_city"], &changed["brand"]),
        (200, &json!("Kiel"), &json!("American Express"))
    );
    api.check(&[("PUT", &format!("{path}/card"), json!({}), 400)])
        .await;
}

#[tokio::test]
async fn a_bucket_that_pays_nothing_has_nothing_and_needs_a_card_to_subscribe() {
    let api = signed_in().await;
    let path = billing(&api, 1).await;
    let subscribe = format!("{path}/subscribe");
    for name in [
        "invoices",
        "receipts",
        "subscription",
        "subscription/state",
        "cards",
        "card",
        "card/card_1",
        "banks",
    ] {
        api.check(&[("GET", &format!("{path}/{name}"), json!({}), 404)])
            .await;
    }
    api.check(&[
        ("GET", &path, json!({}), 200),
        ("DELETE", &format!("{path}/banks"), json!({}), 404),
        ("POST", &subscribe, json!({ "plan": "pro" }), 403),
        ("POST", &subscribe, json!({ "plan": "none" }), 400),
        ("POST", &subscribe, json!({}), 400),
        (
            "POST",
            &subscribe,
            json!({ "plan": "enterprise", "stripe_token": "tok_visa" }),
            403,
        ),
        (
            "POST",
            &subscribe,
            json!({ "plan": "pro", "coupon_id": "FREE" }),
            400,
        ),
        ("PUT", &format!("{path}/trial"), json!({}), 400),
        (
            "PUT",
            &format!("{path}/trial"),
            json!({ "plan": "plus" }),
            200,
        ),
        (
            "PUT",
            &format!("{path}/trial"),
            json!({ "plan": "plus" }),
            400,
        ),
    ])
    .await;
    assert_eq!(
        api.get(&format!("{path}/subscription/state")).await,
        json!({ "status": "trialing", "plan": "plus" })
    );
    let pay = json!({ "plan": "pro", "stripe_token": "tok_visa", "coupon_id": "WELCOME10" });
    let (status, done) = api.call("POST", &subscribe, pay.clone()).await;
    assert_eq!((status, &done["bucket"]["plan"]), (200, &json!("pro")));
    assert_eq!(done["subscription"]["status"], "active");
    let invoices = api.get(&format!("{path}/invoices")).await;
    let receipts = api.get(&format!("{path}/receipts")).await;
    assert_eq!(invoices[0]["amount_paid"], 7900);
    assert_eq!(receipts[0]["id"], invoices[0]["charge"]);
    api.check(&[("POST", &subscribe, pay, 400)]).await;
}

#[tokio::test]
async fn a_card_that_asks_its_holder_pays_when_the_holder_agreed() {
    let api = signed_in().await;
    let path = billing(&api, 1).await;
    let pay = json!({ "plan": "plus", "stripe_token": "tok_threeDSecureRequired" });
    let (_, waits) = api.call("POST", &format!("{path}/subscribe"), pay).await;
    let intent = &waits["subscription"]["latest_invoice"]["payment_intent"];
    assert_eq!(intent["status"], "requires_action");
    let confirm = format!("{path}/subscribe/{}", intent["id"].as_str().unwrap());
    let plan = json!({ "plan": "plus" });
    api.check(&[
        ("GET", &format!("{path}/subscription"), json!({}), 404),
        ("POST", &format!("{path}/subscribe/pi_0"), plan.clone(), 400),
        ("POST", &confirm, json!({ "plan": "pro" }), 400),
        ("POST", &confirm, json!({}), 400),
        ("POST", &confirm, plan.clone(), 200),
        ("POST", &confirm, plan, 400),
        ("GET", &format!("{path}/subscription"), json!({}), 200),
        ("GET", &format!("{path}/invoices"), json!({}), 200),
    ])
    .await;
}

#[tokio::test]
async fn a_holder_agrees_or_declines_on_the_page_that_the_payment_names() {
    for (answer, status, confirmed) in [("agree", "succeeded", 200), ("decline", "canceled", 400)] {
        let api = signed_in().await;
        let path = billing(&api, 1).await;
        let pay = json!({ "plan": "plus", "stripe_token": "tok_threeDSecureRequired" });
        let (_, waits) = api.call("POST", &format!("{path}/subscribe"), pay).await;
        let intent = &waits["subscription"]["latest_invoice"]["payment_intent"];
        let page = &intent["next_action"]["redirect_to_url"]["url"];
        let page = page.as_str().unwrap();
        let shown = reqwest::get(page).await.unwrap();
        assert_eq!(shown.status(), 200);
        assert!(shown.text().await.unwrap().contains("plan plus?"));
        let http = reqwest::Client::new();
        let decide = || http.post(format!("{page}/{answer}")).send();
        assert_eq!(decide().await.unwrap().status(), 200);
        assert_eq!(
            decide().await.unwrap().status(),
            404,
            "{answer} counts once"
        );
        let confirm = format!("{path}/subscribe/{}", intent["id"].as_str().unwrap());
        let plan = json!({ "plan": "plus" });
        api.check(&[("POST", &confirm, plan, confirmed)]).await;
        let state = api.get("/_sandbox/state").await;
        let told = state["pm2"]["subscriptions"].to_string();
        assert!(
            told.contains(&format!("\"status\":\"{status}\"")),
            "{answer}"
        );
    }
}

#[tokio::test]
async fn a_past_subscription_has_a_state_and_is_none() {
    let api = signed_in().await;
    let path = billing(&api, 2).await;
    let state = api.get(&format!("{path}/subscription/state")).await;
    assert_eq!(
        (&state["status"], &state["plan"]),
        (&json!("canceled"), &json!("pro"))
    );
    assert!(
        state["canceled_at"]
            .as_str()
            .unwrap()
            .starts_with("2026-04-13")
    );
    api.check(&[("GET", &format!("{path}/subscription"), json!({}), 404)])
        .await;
}

#[tokio::test]
async fn a_bank_account_is_attached_with_a_valid_iban_and_only_by_sepa() {
    let api = signed_in().await;
    let path = format!("{}/banks", billing(&api, 1).await);
    let body = |kind: &str, iban: &str| json!({ "type": kind, "name": "Studio", "iban": iban });
    api.check(&[
        ("POST", &path, body("ach", "DE89370400440532013000"), 400),
        ("POST", &path, body("sepa", "DE88370400440532013000"), 400),
        ("POST", &path, json!({ "type": "sepa" }), 400),
        (
            "POST",
            &path,
            body("sepa", "DE89 3704 0044 0532 0130 00"),
            200,
        ),
    ])
    .await;
    let account = api.get(&path).await;
    assert_eq!(account["sepa_debit"]["last4"], "3000");
    let (status, gone) = api.call("DELETE", &path, json!({})).await;
    assert_eq!((status, gone), (200, account));
}

#[tokio::test]
async fn metadata_takes_the_keys_that_are_known_and_comes_wrapped_on_request() {
    let api = signed_in().await;
    let path = billing(&api, 0).await;
    let body = json!({ "metadata": { "vat_number": "PL1", "colour": "red" } });
    let (status, changed) = api.call("PUT", &path, body).await;
    assert_eq!(status, 200);
    assert_eq!(
        (
            &changed["vat_number"],
            &changed["company_name"],
            &changed["colour"]
        ),
        (&json!("PL1"), &json!("Harbour Street Studio"), &Value::Null)
    );
    let dotted = json!({ "metadata.vat_number": "PL2" });
    api.check(&[("PUT", &path, dotted, 400)]).await;
    api.control("dialect", json!({ "pm2_data": true })).await;
    let cards = api.get(&format!("{path}/cards")).await;
    assert_eq!(cards["data"].as_array().unwrap().len(), 2);
    assert_eq!(api.get(&path).await["vat_number"], "PL1");
}

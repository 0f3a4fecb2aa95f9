//! PM2 Plus: the user, and what the user paid with before buckets paid.

use super::{Api, pm2::signed_in};
use serde_json::{Value, json};

#[tokio::test]
async fn a_user_changes_name_and_password_by_the_rules() {
    let api = signed_in().await;
    let path = "/api/users/update";
    let password = crate::session::PASSWORD;
    api.check(&[
        ("POST", path, json!({}), 400),
        ("POST", path, json!({ "username": "other" }), 409),
        ("POST", path, json!({ "email": "other@example.com" }), 409),
        ("POST", path, json!({ "old_password": password }), 403),
        (
            "POST",
            path,
            json!({ "old_password": "guess", "new_password": "n" }),
            406,
        ),
        ("POST", path, json!({ "new_password": "n" }), 406),
        (
            "POST",
            path,
            json!({ "old_password": password, "new_password": "n" }),
            200,
        ),
        (
            "POST",
            path,
            json!({ "username": "paula", "info": { "city": "Kiel" } }),
            200,
        ),
    ])
    .await;
    let user = api.get("/api/users/isLogged").await["user"].clone();
    assert_eq!(
        (&user["username"], &user["info"]["city"]),
        (&json!("paula"), &json!("Kiel"))
    );
    let id = user["_id"].as_str().unwrap();
    let shown = api
        .send("GET", &format!("/api/users/show/{id}"), &[], "")
        .await
        .2;
    assert_eq!(
        shown,
        json!({ "email": "practice@example.com", "username": "paula" })
    );
    api.check(&[
        ("GET", "/api/users/show/0", Value::Null, 404),
        ("GET", "/api/users/show/", Value::Null, 400),
    ])
    .await;
    assert!(
        !api.get("/_sandbox/requests")
            .await
            .to_string()
            .contains(password)
    );
}

#[tokio::test]
async fn a_user_goes_only_after_the_last_bucket_went() {
    let api = signed_in().await;
    api.check(&[("DELETE", "/api/users/delete", json!({}), 403)])
        .await;
    for bucket in api.get("/api/bucket").await.as_array().unwrap() {
        let path = format!("/api/bucket/{}", bucket["_id"].as_str().unwrap());
        api.check(&[("DELETE", &path, json!({}), 200)]).await;
    }
    api.check(&[
        ("DELETE", "/api/users/delete", json!({}), 200),
        ("GET", "/api/users/isLogged", Value::Null, 401),
    ])
    .await;
}

/// Each of the ten, with the status it ought to have, in an order that works out.
async fn payments(api: &Api, served: bool) {
    let path = "/api/users/payment";
    let cards = api.call("GET", &format!("{path}/card"), json!({})).await.1;
    let id = cards["id"].as_str().unwrap_or("card_0").to_owned();
    let card = format!("{path}/card/{id}");
    let calls = [
        ("GET", format!("{path}/card"), json!({}), 200),
        ("GET", card.clone(), json!({}), 200),
        ("DELETE", card.clone(), json!({}), 403),
        (
            "POST",
            format!("{path}/"),
            json!({ "token": "tok_visa" }),
            200,
        ),
        ("POST", format!("{card}/default"), json!({}), 200),
        (
            "PUT",
            format!("{path}/card"),
            json!({ "id": id, "metadata": { "address_zip": "24103" } }),
            200,
        ),
        (
            "GET",
            format!("{path}/card/stripe_metadata"),
            json!({}),
            200,
        ),
        (
            "PUT",
            format!("{path}/stripe_metadata"),
            json!({ "metadata": { "company_name": "Studio" } }),
            200,
        ),
        ("GET", format!("{path}/charges"), json!({}), 200),
        ("GET", format!("{path}/subcriptions"), json!({}), 200),
        ("DELETE", card, json!({}), 200),
    ];
    for (method, path, body, status) in calls {
        let expected = if served { status } else { 404 };
        api.check(&[(method, &path, body, expected)]).await;
    }
}

#[tokio::test]
async fn the_users_own_payments_are_served_and_can_be_missing_as_in_newer_versions() {
    let api = signed_in().await;
    payments(&api, true).await;
    let metadata = api.get("/api/users/payment/card/stripe_metadata").await;
    assert_eq!(metadata["company_name"], "Studio");
    api.control("dialect", json!({ "pm2_user_payments": false }))
        .await;
    payments(&api, false).await;
    let (status, answer) = api
        .call("POST", "/_sandbox/dialect", json!({ "pm2_payments": 1 }))
        .await;
    assert_eq!(status, 400);
    assert!(
        answer["message"]
            .as_str()
            .unwrap()
            .contains("pm2_user_payments")
    );
}

#[tokio::test]
async fn tokens_second_factors_and_integrations_come_and_go() {
    let api = signed_in().await;
    let (_, token) = api
        .call("PUT", "/api/users/token/", json!({ "scope": { "a": 1 } }))
        .await;
    assert_eq!(
        api.get("/api/users/token/").await.as_array().unwrap().len(),
        2
    );
    let one = format!("/api/users/token/{}", token["_id"].as_str().unwrap());
    let otp = json!({ "otpKey": "k", "otpToken": "123456" });
    api.check(&[
        ("PUT", "/api/users/token/", json!({}), 400),
        ("DELETE", &one, json!({}), 200),
        ("DELETE", &one, json!({}), 404),
        ("GET", "/api/users/otp", json!({}), 200),
        (
            "POST",
            "/api/users/otp",
            json!({ "otpKey": "k", "otpToken": "1" }),
            400,
        ),
        ("POST", "/api/users/otp", otp, 200),
        ("DELETE", "/api/users/otp", json!({}), 400),
        ("DELETE", "/api/users/otp?otpToken=654321", json!({}), 200),
        ("GET", "/api/users/integrations", json!({}), 200),
        (
            "POST",
            "/api/users/integrations",
            json!({ "name": "gitlab" }),
            200,
        ),
        ("DELETE", "/api/users/integrations/gitlab", json!({}), 200),
        ("DELETE", "/api/users/integrations/gitlab", json!({}), 404),
    ])
    .await;
}

#[tokio::test]
async fn plans_are_named_by_their_keys_and_the_browser_is_sent_back_to_this_computer_alone() {
    let api = signed_in().await;
    let plans = api.send("GET", "/api/misc/plans", &[], "").await.2;
    assert_eq!(plans["plus"]["amount"], 3900);
    let node = api.send("GET", "/api/node/default", &[], "").await.2;
    assert_eq!(
        node["node"]["endpoints"]["web"],
        json!(api.server.ready.url)
    );
    api.check(&[
        (
            "POST",
            "/api/misc/stripe/retrieveVat",
            json!({ "country": "DE" }),
            200,
        ),
        (
            "POST",
            "/api/misc/stripe/retrieveCoupon",
            json!({ "coupon": "WELCOME10" }),
            200,
        ),
        (
            "POST",
            "/api/misc/stripe/retrieveCoupon",
            json!({ "coupon": "FREE" }),
            500,
        ),
        (
            "POST",
            "/api/misc/stripe/retrieveCompany",
            json!({ "vat_id": "DE136695976" }),
            200,
        ),
        ("POST", "/api/misc/stripe/retrieveCompany", json!({}), 400),
        (
            "POST",
            "/api/oauth/reset_password",
            json!({ "email": "practice@example.com" }),
            200,
        ),
        (
            "POST",
            "/api/oauth/reset_password",
            json!({ "email": "x@example.com" }),
            404,
        ),
        ("POST", "/api/oauth/send_email_link", json!({}), 200),
        ("GET", "/api/oauth/valid_email/0", json!({}), 404),
        ("GET", "/api/oauth/valid_email/practice", json!({}), 301),
        (
            "GET",
            "/api/oauth/register",
            json!({ "username": "x" }),
            500,
        ),
    ])
    .await;
    for (back, expected) in [
        ("http%3A%2F%2F127.0.0.1%3A9%2F", 302),
        ("https%3A%2F%2Fexample.com%2F", 400),
        ("http%3A%2F%2Flocalhost.example.com%2F", 400),
    ] {
        let path =
            format!("/api/oauth/authorize?client_id=795984050&redirect_uri={back}&scope=all");
        let (status, headers, _) = api.send("GET", &path, &[], "").await;
        assert_eq!(status, expected, "{back}");
        assert_eq!(headers.contains_key("location"), expected == 302);
    }
}

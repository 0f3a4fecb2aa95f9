//! 428 and the local pages behind it.

use super::Api;
use serde_json::{Value, json};

fn onward() -> Value {
    json!({ "success_url": "https://shop.example.com/ok?a=1&b=2", "cancel_url": "https://shop.example.com/no" })
}

/// Asks for a visit; the path of the page.
async fn visit(api: &Api, path: &str, body: Value) -> String {
    let (status, answer) = api.call("POST", path, body).await;
    assert_eq!(status, 428, "{answer}");
    let address = answer["redirect_url"].as_str().unwrap();
    address
        .strip_prefix(&api.server.ready.url)
        .unwrap()
        .to_owned()
}

async fn page(api: &Api, path: &str) -> String {
    let url = format!("{}{path}", api.server.ready.url);
    api.http
        .get(url)
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap()
}

/// Presses a button; where it leads.
async fn press(api: &Api, path: &str) -> (u16, String) {
    let url = format!("{}{path}", api.server.ready.url);
    let answer = api.http.post(url).send().await.unwrap();
    let to = answer.headers().get("location");
    let to = to.map(|to| to.to_str().unwrap().to_owned());
    (answer.status().as_u16(), to.unwrap_or_default())
}

async fn arc011(api: &Api) -> Value {
    api.get("/invoices?limit=1").await["data"][0].clone()
}

#[tokio::test]
async fn paying_on_the_page_marks_the_invoice_as_paid_and_records_one_payment() {
    let api = Api::new().await;
    let id = arc011(&api).await["id"].as_str().unwrap().to_owned();
    let path = visit(&api, &format!("/invoices/{id}/pay"), onward()).await;
    let html = page(&api, &path).await;
    assert!(
        html.contains("Invoice ARC011") && html.contains("230.50"),
        "{html}"
    );
    assert_eq!(arc011(&api).await["status"], "ready");

    let pay = format!("{path}/pay");
    assert_eq!(
        press(&api, &pay).await,
        (303, "https://shop.example.com/ok?a=1&b=2".into())
    );
    assert_eq!(arc011(&api).await["status"], "paid");
    let payments = api.get("/payments?limit=1").await;
    let payment = &payments["data"][0];
    assert_eq!(
        (
            &payment["gross_amount"],
            &payment["fee_amount"],
            &payment["net_amount"]
        ),
        (&json!(23_050), &json!(668), &json!(22_382))
    );
    assert_eq!(
        (&payment["target"], &payment["invoice"]["id"]),
        (&json!("invoice"), &json!(id))
    );
    let pending = api.get("/payouts/account/balance").await["pending"].clone();
    assert!(
        pending
            .as_array()
            .unwrap()
            .contains(&json!({ "amount": 22_382, "currency": "usd" }))
    );

    // A second press takes nothing again.
    assert_eq!(press(&api, &pay).await.0, 200);
    assert!(
        page(&api, &path)
            .await
            .contains("nothing was charged again")
    );
    let again = api.get("/payments?limit=1").await;
    assert_eq!(&again["data"][0]["id"], &payment["id"]);
    let one = format!("/payments/{}", payment["id"].as_str().unwrap());
    assert_eq!(api.get(&one).await["reference"], payment["reference"]);
}

#[tokio::test]
async fn cancelling_changes_nothing_and_goes_to_the_cancel_address() {
    let api = Api::new().await;
    let id = arc011(&api).await["id"].as_str().unwrap().to_owned();
    let path = visit(&api, &format!("/invoices/{id}/pay/"), onward()).await;
    let to = press(&api, &format!("{path}/cancel")).await;
    assert_eq!(to, (303, "https://shop.example.com/no".into()));
    assert_eq!(arc011(&api).await["status"], "ready");
}

#[tokio::test]
async fn an_invoice_withdrawn_in_the_meantime_cannot_be_paid() {
    let api = Api::new().await;
    let id = arc011(&api).await["id"].as_str().unwrap().to_owned();
    let path = visit(&api, &format!("/invoices/{id}/pay"), onward()).await;
    let canceled = json!({ "status": "canceled" });
    assert_eq!(
        api.call("PUT", &format!("/invoices/{id}/status"), canceled)
            .await
            .0,
        204
    );
    assert_eq!(press(&api, &format!("{path}/pay")).await.0, 409);
    assert_eq!(arc011(&api).await["status"], "canceled");
}

#[tokio::test]
async fn names_on_the_page_are_text_and_not_markup() {
    let api = Api::new().await;
    let set = json!({ "reference": "<b>&\"'" });
    api.control(
        "edit",
        json!({ "kind": "invoice", "id": "ARC011", "set": set }),
    )
    .await;
    let id = arc011(&api).await["id"].as_str().unwrap().to_owned();
    let path = visit(&api, &format!("/invoices/{id}/pay"), onward()).await;
    let html = page(&api, &path).await;
    assert!(
        html.contains("&lt;b&gt;&amp;&quot;&#39;") && !html.contains("<b>"),
        "{html}"
    );
}

#[tokio::test]
async fn plans_go_up_by_a_visit_or_at_once_and_down_at_the_end_of_the_period() {
    let mut api = Api::new().await;
    let plans = api.get("/plans/").await;
    let plan = |name: &str| {
        let plans = plans.as_array().unwrap();
        plans.iter().find(|p| p["name"] == name).unwrap()["id"].clone()
    };
    let wanted = |name: &str| {
        let mut body = onward();
        body["plan_id"] = plan(name);
        body
    };
    for (name, code) in [
        ("Elite Monthly", "payment_not_required"),
        ("Basic", "next_plan_waiting"),
    ] {
        let (status, answer) = api
            .call("POST", "/subscriptions/upgrade/", wanted(name))
            .await;
        assert_eq!((status, &answer["code"]), (200, &json!(code)), "{name}");
    }
    let active = api.get("/subscriptions/active").await;
    assert_eq!(
        (&active["plan"]["name"], &active["next_plan"]["name"]),
        (&json!("Elite Monthly"), &json!("Basic"))
    );

    api.login(crate::seed::OTHER_EMAIL).await;
    assert_eq!(
        api.get("/payouts/frequencies").await,
        json!(["auto_7_days"])
    );
    let path = visit(&api, "/subscriptions/upgrade", wanted("Pro Monthly")).await;
    assert_eq!(
        api.get("/subscriptions/active/").await["plan"]["name"],
        "Basic"
    );
    assert_eq!(press(&api, &format!("{path}/pay")).await.0, 303);
    let active = api.get("/subscriptions/active/").await;
    assert_eq!(
        (
            &active["plan"]["name"],
            &active["last_payment"]["gross_amount"]
        ),
        (&json!("Pro Monthly"), &json!(1000))
    );
    let id = active["id"].as_str().unwrap();
    let path = visit(
        &api,
        &format!("/subscriptions/{id}/update-payment/"),
        onward(),
    )
    .await;
    press(&api, &format!("{path}/pay")).await;
    let active = api.get("/subscriptions/active/").await;
    assert_eq!(active["method_details"]["last4"], "4444");
    assert_eq!(
        api.call("POST", &format!("/subscriptions/{id}/cancel/"), Value::Null)
            .await
            .0,
        204
    );
    assert!(api.get("/subscriptions/active/").await["canceled_at"].is_i64());
}

#[tokio::test]
async fn a_payout_account_is_made_enabled_and_set_to_a_frequency_of_the_plan() {
    let mut api = Api::new().await;
    api.login(crate::seed::OTHER_EMAIL).await;
    assert_eq!(
        api.call("GET", "/payouts/account", Value::Null).await.0,
        404
    );
    assert_eq!(
        api.call("POST", "/payouts/account", Value::Null).await.0,
        204
    );
    let account = api.get("/payouts/account/").await;
    assert_eq!(
        (&account["status"], &account["external_accounts"]),
        (&json!("pending"), &json!([]))
    );
    let body = json!({ "refresh_url": "https://shop.example.com/r", "return_url": "https://shop.example.com/ok" });
    let path = visit(&api, "/payouts/account/enable", body).await;
    assert_eq!(
        press(&api, &format!("{path}/pay")).await,
        (303, "https://shop.example.com/ok".into())
    );
    let banks = api.get("/payouts/account/external-accounts").await;
    assert_eq!(banks[0]["last4"], "6789");
    assert_eq!(
        api.get("/payouts/account/balance").await,
        json!({ "available": null, "instant": null, "pending": null })
    );
    let slow = json!({ "frequency": "auto_7_days" });
    assert_eq!(
        api.call("PUT", "/payouts/account/frequency", slow).await.0,
        204
    );
    let quick = json!({ "frequency": "auto_daily" });
    assert_eq!(
        api.call("PUT", "/payouts/account/frequency", quick).await.0,
        400
    );
}

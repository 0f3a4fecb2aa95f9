//! billwerk: signing in, lists, customers, orders, invoices, webhooks.

use super::Api;
use crate::Options;
use serde_json::{Value, json};

/// A client that is signed in to billwerk.
pub async fn signed_in(options: Options) -> Api {
    let mut api = Api::with(options).await;
    let login = api.server.ready.billwerk.clone();
    let basic = format!("{}:{}", login.client_id, login.client_secret);
    let basic = format!("Basic {}", crate::session::base64(basic.as_bytes()));
    let (status, _, token) = api
        .send(
            "POST",
            "/oauth/token",
            &[("authorization", &basic)],
            "grant_type=client_credentials",
        )
        .await;
    assert_eq!(status, 200, "{token}");
    assert_eq!(
        (&token["token_type"], &token["expires"]),
        (&json!("bearer"), &json!(0))
    );
    api.token = token["access_token"].as_str().unwrap().to_owned();
    api
}

pub async fn shop() -> Api {
    signed_in(Options::default()).await
}

/// A new order; its identity.
async fn order(api: &Api, body: Value) -> String {
    let (status, order) = api.call("POST", "/api/v1/Orders/", body).await;
    assert_eq!(status, 201, "{order}");
    order["Id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_client_signs_in_by_header_or_by_form_and_by_neither_when_the_secret_is_wrong() {
    let api = Api::new().await;
    let login = api.server.ready.billwerk.clone();
    let form = |secret: &str| {
        format!(
            "grant_type=client_credentials&client_id={}&client_secret={secret}",
            login.client_id
        )
    };
    for (path, body, expected) in [
        ("/oauth/token/", form(&login.client_secret), 200),
        ("/OAuth/Token", form(&login.client_secret), 200),
        ("/oauth/token", form("guess"), 401),
        ("/oauth/token", "grant_type=password".to_owned(), 400),
        ("/oauth/token", String::new(), 400),
    ] {
        let (status, _, answer) = api.send("POST", path, &[], &body).await;
        assert_eq!(status, expected, "{path} {body}: {answer}");
        assert_eq!(answer["error"].is_string(), expected != 200);
    }
    let log = api.get("/_sandbox/requests").await.to_string();
    assert!(!log.contains(&login.client_secret) && !log.contains("guess"));
}

#[tokio::test]
async fn paths_are_known_in_any_case_with_a_slash_and_with_take_on_every_verb() {
    let api = shop().await;
    let id = api.server.ready.billwerk.customer_id.clone();
    for path in [
        format!("/api/v1/customers/{id}"),
        format!("/API/V1/CUSTOMERS/{id}/"),
        format!("/api/v1/Customers/{id}?take=500"),
    ] {
        assert_eq!(api.get(&path).await["Id"], json!(id), "{path}");
    }
    let tag = json!({ "tag": "regular" });
    let path = format!("/api/v1/Customers/{id}?take=500");
    let (status, changed) = api.call("PATCH", &path, tag).await;
    assert_eq!((status, &changed["Tag"]), (200, &json!("regular")));
    let bare = format!("/api/v1/Customers?access_token={}", api.token);
    assert_eq!(api.send("GET", &bare, &[], "").await.0, 200);
    let (status, headers, refused) = api.send("GET", "/api/v1/Customers", &[], "").await;
    assert_eq!((status, refused["Message"].is_string()), (401, true));
    assert_eq!(headers["x-ratelimit-limit"], "10000");
    assert!(headers.contains_key("x-ratelimit-remaining"));
    let log = api.get("/_sandbox/requests").await.to_string();
    assert!(!log.contains(&api.token));
}

#[tokio::test]
async fn pages_by_skip_and_by_the_last_identity_give_every_customer_once() {
    let options = Options {
        customers: 1207,
        ..Options::default()
    };
    let api = signed_in(options).await;
    let mut lengths = Vec::new();
    for skip in [0, 500, 1000] {
        let path = format!("/api/v1/Customers?take=500&skip={skip}");
        lengths.push(api.get(&path).await.as_array().unwrap().len());
    }
    assert_eq!(lengths, [500, 500, 207]);
    let mut seen = std::collections::BTreeSet::new();
    let mut from = String::new();
    loop {
        let page = api
            .get(&format!("/api/v1/Customers?take=400&from={from}"))
            .await;
        let Some(last) = page.as_array().unwrap().last() else {
            break;
        };
        from = last["Id"].as_str().unwrap().to_owned();
        for row in page.as_array().unwrap() {
            assert!(seen.insert(row["Id"].as_str().unwrap().to_owned()));
        }
    }
    assert_eq!(seen.len(), 1207);
    assert!(seen.iter().all(|id| id.len() == 24));
    api.check(&[
        ("GET", "/api/v1/Customers?skip=1001", Value::Null, 400),
        ("GET", "/api/v1/Customers?take=501", Value::Null, 400),
    ])
    .await;
}

#[tokio::test]
async fn a_customer_is_replaced_patched_and_anonymised_when_deleted() {
    let api = shop().await;
    let new = json!({
        "companyName": "Werft & Söhne", "FirstName": "Ada", "LastName": "Probe",
        "EmailAddress": "ada@example.com", "Address": { "country": "DE", "City": "Kiel" },
        "Unknown": 1,
    });
    let (status, made) = api.call("POST", "/api/v1/Customers/", new).await;
    assert_eq!(status, 201);
    assert_eq!(
        (
            &made["CustomerName"],
            &made["CustomerSubName"],
            &made["Address"]["Country"]
        ),
        (&json!("Werft & Söhne"), &json!("Ada Probe"), &json!("DE"))
    );
    let time = made["CreatedAt"].as_str().unwrap();
    assert_eq!((time.len(), &time[19..20], &time[27..]), (28, ".", "Z"));
    let path = format!("/api/v1/Customers/{}", made["Id"].as_str().unwrap());
    let (_, put) = api.call("PUT", &path, json!({ "LastName": "Neu" })).await;
    assert_eq!(
        (&put["CustomerName"], &put["CompanyName"], &put["CreatedAt"]),
        (&json!("Neu"), &Value::Null, &made["CreatedAt"])
    );
    let bound = format!(
        "/api/v1/Customers/{}",
        api.server.ready.billwerk.customer_id
    );
    api.check(&[
        ("PATCH", &path, json!({ "EmailAddress": "nobody" }), 422),
        ("PATCH", &path, json!({ "Hidden": 3 }), 422),
        (
            "PATCH",
            &path,
            json!({ "Address": { "Country": "Germany" } }),
            422,
        ),
        ("PUT", &path, json!([]), 422),
        ("DELETE", &bound, Value::Null, 422),
        ("DELETE", &path, Value::Null, 204),
        ("GET", &path, Value::Null, 404),
        ("DELETE", &path, Value::Null, 404),
    ])
    .await;
    let bearer = format!("Bearer {}", api.token);
    let (status, _, answer) = api
        .send("PUT", &bound, &[("authorization", &bearer)], "{no json")
        .await;
    assert_eq!((status, answer["Message"].is_string()), (400, true));
}

#[tokio::test]
async fn an_order_becomes_a_contract_with_its_components_and_a_draft_of_the_invoice() {
    let api = shop().await;
    let variants = api.get("/api/v1/PlanVariants").await;
    let team = &variants[1];
    let component = &team["Quota"][1]["ComponentId"];
    let body = json!({
        "TriggerInterimBilling": true,
        "Customer": { "FirstName": "Ada", "LastName": "Probe" },
        "Cart": {
            "PlanVariantId": team["Id"], "Quantity": 2,
            "ComponentSubscriptions": [{ "ComponentId": component, "Quantity": 3 }],
        },
    });
    let (status, preview) = api
        .call("POST", "/api/v1/Orders/Preview", body.clone())
        .await;
    // Two seats of 25.00, the setup of 9.90, three components of 4.90: 74.60, and 19 percent of each.
    assert_eq!(status, 200);
    assert_eq!(
        (&preview["Total"], &preview["TotalGross"], &preview["Id"]),
        (&json!(74.6), &json!(88.77), &Value::Null)
    );
    let id = order(&api, body).await;
    let path = format!("/api/v1/Orders/{id}");
    let read = api.get(&path).await;
    assert_eq!(
        (&read["Status"], &read["OrderType"], &read["Total"]),
        (&json!("InProgress"), &json!("Signup"), &json!(74.6))
    );
    let drafts = api.get("/api/v1/InvoiceDrafts").await;
    let (status, contract) = api.call("POST", &format!("{path}/commit"), json!({})).await;
    assert_eq!(
        (status, &contract["LifecycleStatus"]),
        (200, &json!("Active"))
    );
    assert_eq!(contract["CustomerName"], "Ada Probe");
    let contract_id = contract["Id"].as_str().unwrap();
    let components = api
        .get(&format!(
            "/api/v1/Contracts/{contract_id}/ComponentSubscriptions"
        ))
        .await;
    assert_eq!(components[0]["Quantity"], json!(3));
    let after = api.get("/api/v1/InvoiceDrafts").await;
    let (before, after) = (drafts.as_array().unwrap(), after.as_array().unwrap());
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(after.last().unwrap()["TotalGross"], json!(88.77));
    api.check(&[
        ("POST", &format!("{path}/commit"), json!({}), 422),
        ("POST", &format!("{path}/decline"), Value::Null, 422),
        ("POST", "/api/v1/Orders/0/commit", json!({}), 404),
    ])
    .await;
    let owner = contract["CustomerId"].as_str().unwrap();
    let own = api
        .get(&format!("/api/v1/Customers/{owner}/Contracts"))
        .await;
    assert_eq!(own[0]["Id"], contract["Id"]);
}

#[tokio::test]
async fn an_upgrade_changes_the_plan_and_an_order_in_need_of_approval_waits_for_it() {
    let api = shop().await;
    let ready = api.server.ready.billwerk.clone();
    let variants = api.get("/api/v1/PlanVariants").await;
    let enterprise = &variants[3]["Id"];
    let body = json!({
        "ContractId": ready.contract_id,
        "Cart": { "PlanVariantId": enterprise, "CouponCode": "WELCOME10" },
    });
    let first = order(&api, body.clone()).await;
    let path = format!("/api/v1/Orders/{first}");
    assert_eq!(api.get(&path).await["Total"], json!(1080));
    api.check(&[
        ("POST", &format!("{path}/commit"), json!({}), 422),
        ("POST", &format!("{path}/approve"), Value::Null, 200),
        ("POST", &format!("{path}/commit"), Value::Null, 200),
    ])
    .await;
    let contract = api
        .get(&format!("/api/v1/Contracts/{}", ready.contract_id))
        .await;
    assert_eq!(&contract["PlanVariantId"], enterprise);
    assert_eq!(contract["Phases"].as_array().unwrap().len(), 2);
    let changes = api
        .get(&format!(
            "/api/v1/contractChanges?contractId={}",
            ready.contract_id
        ))
        .await;
    assert_eq!(changes[1]["type"], "Upgrade");
    assert!(changes[1]["id"].is_string() && changes[1]["Id"].is_null());
    let second = order(&api, body).await;
    let path = format!("/api/v1/Orders/{second}");
    api.check(&[
        ("POST", &format!("{path}/decline"), Value::Null, 200),
        ("POST", &format!("{path}/commit"), json!({}), 422),
    ])
    .await;
}

#[tokio::test]
async fn an_order_that_makes_no_sense_is_refused_with_what_is_wrong() {
    let api = shop().await;
    let ready = api.server.ready.billwerk.clone();
    let variant = &ready.plan_variant_id;
    for (body, part) in [
        (json!({}), "Exactly one"),
        (json!({ "CustomerId": ready.customer_id }), "Cart"),
        (
            json!({ "CustomerId": "0", "Cart": { "PlanVariantId": variant } }),
            "CustomerId",
        ),
        (
            json!({ "CustomerId": ready.customer_id, "Cart": { "PlanVariantId": "0" } }),
            "PlanVariantId",
        ),
        (
            json!({ "CustomerId": ready.customer_id,
                    "Cart": { "PlanVariantId": variant, "Quantity": -1 } }),
            "Quantity",
        ),
        (
            json!({ "CustomerId": ready.customer_id,
                    "Cart": { "PlanVariantId": variant, "CouponCode": "FREE" } }),
            "CouponCode",
        ),
    ] {
        let (status, answer) = api.call("POST", "/api/v1/Orders", body.clone()).await;
        assert_eq!(status, 422, "{body}");
        assert!(answer["errors"].to_string().contains(part), "{answer}");
    }
}

#[tokio::test]
async fn a_draft_that_is_sent_is_an_invoice_and_no_draft_any_more() {
    let api = shop().await;
    let draft = api.server.ready.billwerk.draft_id.clone();
    let path = format!("/api/v1/InvoiceDrafts/{draft}");
    let before = api.get(&path).await;
    let (status, invoice) = api.call("POST", &path, Value::Null).await;
    assert_eq!(status, 200);
    assert_eq!(
        (&before["TotalGross"], &invoice["TotalGross"]),
        (&json!(29.75), &json!("29.75"))
    );
    assert_eq!(invoice["IsInvoice"], "True");
    assert_eq!(invoice["DueDate"].as_str().unwrap().len(), 10);
    let shown = format!("/api/v1/Invoices/{}", invoice["Id"].as_str().unwrap());
    assert_eq!(api.get(&shown).await, invoice);
    api.check(&[
        ("GET", &path, Value::Null, 404),
        ("POST", &path, Value::Null, 404),
        ("POST", &format!("{shown}/send"), Value::Null, 404),
    ])
    .await;
    let state = api.get("/_sandbox/state").await;
    let sent = state["billwerk"]["deliveries"].as_array().unwrap().clone();
    assert_eq!(sent[0]["Body"]["Event"], "InvoiceCreated");
    assert_eq!(sent[0]["Body"]["EntityId"], invoice["Id"]);
}

#[tokio::test]
async fn the_download_link_gives_the_file_without_a_token() {
    let mut api = shop().await;
    let invoice = format!("/api/v1/Invoices/{}", api.server.ready.billwerk.invoice_id);
    let (_, link) = api
        .call("POST", &format!("{invoice}/downloadLink"), Value::Null)
        .await;
    let url = link["Url"].as_str().unwrap().to_owned();
    assert!(!url.contains("/api/"), "{url}");
    api.token.clear();
    let answer = api.http.get(&url).send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/pdf");
    let bytes = answer.bytes().await.unwrap();
    assert!(bytes.starts_with(b"%PDF-1.4") && bytes.ends_with(b"%%EOF\n"));
    let wrong = format!("{url}0");
    assert_eq!(api.http.get(&wrong).send().await.unwrap().status(), 404);
    assert_eq!(
        api.call("GET", &format!("{invoice}/download"), Value::Null)
            .await
            .0,
        401
    );
}

#[tokio::test]
async fn credit_notes_and_payments_are_among_the_seeded_records() {
    let api = shop().await;
    let invoices = api.get("/api/v1/Invoices").await;
    let invoices = invoices.as_array().unwrap();
    let credit = invoices
        .iter()
        .find(|row| row["IsInvoice"] == "False")
        .unwrap();
    assert!(credit["TotalGross"].as_str().unwrap().starts_with('-'));
    let some = invoices[3]["Created"].as_str().unwrap();
    let later = api.get(&format!("/api/v1/Invoices?dateFrom={some}")).await;
    assert_eq!(later.as_array().unwrap().len(), invoices.len() - 3);
    let state = api.get("/_sandbox/state").await;
    let payment = &state["billwerk"]["payment_transactions"][0];
    let path = format!(
        "/api/v1/PaymentTransactions/{}",
        payment["Id"].as_str().unwrap()
    );
    assert_eq!(&api.get(&path).await, payment);
}

#[tokio::test]
async fn webhooks_are_added_listed_and_taken_away() {
    let api = shop().await;
    let hook = json!({ "Url": "https://hooks.example.com/x", "Events": ["CustomerCreated"] });
    let (status, made) = api.call("POST", "/api/v1/webhooks", hook).await;
    assert_eq!(status, 201);
    assert_eq!(
        api.get("/api/v1/webhooks").await.as_array().unwrap().len(),
        2
    );
    let path = format!("/api/v1/webhooks/{}", made["Id"].as_str().unwrap());
    let bad = json!({ "Url": "nowhere", "Events": ["Rain"] });
    api.check(&[
        ("POST", "/api/v1/webhooks", bad, 422),
        ("DELETE", &path, Value::Null, 204),
        ("DELETE", &path, Value::Null, 404),
    ])
    .await;
}

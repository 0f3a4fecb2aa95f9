//! Invoices, items and customers in the shapes of the contract, and amounts that add up.

use super::Api;
use serde_json::{Value, json};

#[tokio::test]
async fn an_invoice_goes_from_empty_draft_to_ready_with_amounts_that_follow_its_items() {
    let api = Api::new().await;
    let customer = api.customer().await;
    let (status, made) = api
        .call("POST", "/invoices/", api.new_invoice(&customer, "NEW-1"))
        .await;
    assert_eq!(status, 201);
    assert_eq!(
        (
            &made["amount"],
            &made["currency"],
            &made["status"],
            &made["payer"],
            &made["service"]
        ),
        (
            &json!(0),
            &json!("eur"),
            &json!("draft"),
            &json!({}),
            &json!({})
        )
    );
    assert!(made["created_at"].is_f64());
    let id = made["id"].as_str().unwrap();

    let item = json!({ "name": "Work", "price": 500, "quantity": 2, "tax": "50" });
    let (status, item) = api
        .call("POST", &format!("/invoices/{id}/items"), item)
        .await;
    assert_eq!((status, &item["tax"]), (201, &json!("50")));
    let second = json!({ "name": "Thirds", "price": 33, "quantity": 1, "tax": 19 });
    let (_, second) = api
        .call("POST", &format!("/invoices/{id}/items/"), second)
        .await;
    // 1000 + 500 tax, 33 + 6.27 tax rounded to 6
    assert_eq!(api.get(&format!("/invoices/{id}")).await["amount"], 1539);

    let path = format!("/invoices/{id}/items/{}", second["id"].as_str().unwrap());
    let (status, body) = api.call("PUT", &path, json!({ "quantity": 2 })).await;
    assert_eq!((status, body), (204, Value::Null));
    // 66 × 19 % = 12.54
    assert_eq!(api.get(&format!("/invoices/{id}")).await["amount"], 1579);
    assert_eq!(api.call("DELETE", &path, Value::Null).await.0, 204);

    let status_path = format!("/invoices/{id}/status");
    let ready = json!({ "status": "ready" });
    assert_eq!(api.call("PUT", &status_path, ready).await.0, 204);
    let read = api.get(&format!("/invoices/{id}/")).await;
    assert_eq!(
        (
            &read["status"],
            &read["amount"],
            &read["items"][0]["tax"],
            &read["payer"]["id"]
        ),
        (
            &json!("ready"),
            &json!(1500),
            &json!("50.00"),
            &json!(customer)
        )
    );
    assert!(read["created_at"].is_i64() && read.get("tax_amount").is_none());
    assert_eq!(read["service"]["id"], api.service());
    assert_eq!(
        api.get(&format!("/invoices/{id}/view")).await["service"],
        json!({})
    );
}

#[tokio::test]
async fn the_vendors_own_example_is_in_the_list_with_its_amounts() {
    let api = Api::new().await;
    let path = format!("/invoices/?service_id={}&limit=1", api.service());
    let arc011 = api.get(&path).await["data"][0].clone();
    assert_eq!(arc011["reference"], "ARC011");
    assert_eq!(
        (
            &arc011["sub_amount"],
            &arc011["tax_amount"],
            &arc011["amount"]
        ),
        (&json!(20_000), &json!(3050), &json!(23_050))
    );
    let item = &arc011["items"][0];
    assert_eq!(
        (
            &item["name"],
            &item["price"],
            &item["quantity"],
            &item["tax"]
        ),
        (
            &json!("Extra programmer"),
            &json!(10_000),
            &json!(2),
            &json!(15.25)
        )
    );
    assert_eq!(arc011["customer"]["business_name"], "Rock & Roll Studio");
    assert_eq!(
        (&arc011["status"], &arc011["currency"]),
        (&json!("ready"), &json!("usd"))
    );
    assert_eq!(arc011["service"]["slug_id"], Value::Null);
}

#[tokio::test]
async fn the_next_reference_follows_the_highest_and_a_taken_one_is_refused_once() {
    let api = Api::new().await;
    let path = format!("/invoices/build-reference?service_id={}", api.service());
    assert_eq!(api.get(&path).await["reference"], "BT0024");
    api.draft("BT0099").await;
    assert_eq!(api.get(&path).await["reference"], "BT0100");
    let again = api.new_invoice(&api.customer().await, "BT0099");
    let (status, error) = api.call("POST", "/invoices", again).await;
    assert_eq!(
        (status, &error["internal_code"], &error["field"]),
        (409, &json!("row_exists"), &json!("reference"))
    );
    assert_eq!(api.count("BT0099").await, 1);

    let other = api.draft("FREE-1").await;
    let path = format!("/invoices/{other}");
    let taken = json!({ "reference": "BT0099" });
    assert_eq!(api.call("PUT", &path, taken).await.0, 409);
    let own = json!({ "reference": "FREE-1", "currency": "jpy" });
    assert_eq!(api.call("PUT", &path, own).await.0, 204);
    // A reference that was given up is free again.
    assert_eq!(
        api.call("PUT", &path, json!({ "reference": "FREE-2" }))
            .await
            .0,
        204
    );
    api.draft("FREE-1").await;
}

#[tokio::test]
async fn only_the_documented_moves_between_statuses_are_allowed() {
    let statuses = ["draft", "ready", "paid", "canceled"];
    let api = Api::new().await;
    for from in statuses {
        for to in statuses {
            let edit = json!({ "kind": "invoice", "id": "ARC011", "set": { "status": from } });
            let id = api.control("edit", edit).await["id"].clone();
            let path = format!("/invoices/{}/status", id.as_str().unwrap());
            let (status, answer) = api.call("PUT", &path, json!({ "status": to })).await;
            let allowed = matches!(
                (from, to),
                ("draft", "ready" | "canceled") | ("ready", "draft" | "canceled")
            );
            let expected = if allowed { 204 } else { 400 };
            assert_eq!(status, expected, "{from} to {to}: {answer}");
        }
    }
}

#[tokio::test]
async fn a_second_editor_changes_the_items_it_names_and_makes_the_others() {
    let api = Api::new().await;
    let edit = |items: Value| json!({ "id": "ARC011", "set": { "items": items } });
    let before = api
        .control(
            "edit",
            edit(json!([{ "name": "Desk", "price": 100, "quantity": 3 }])),
        )
        .await;
    let desk = before["items"][0]["id"].clone();
    let items = json!([
        { "name": "Lamp", "price": 5, "quantity": 1 },
        { "id": desk, "price": 200 },
    ]);
    let after = api.control("edit", edit(items)).await;
    assert_ne!(after["items"][0]["id"], desk);
    assert_eq!(after["items"][1]["id"], desk);
    assert_eq!(after["items"][1]["name"], "Desk");
    assert_eq!(after["items"][1]["amount"], 600);
}

#[tokio::test]
async fn customers_are_made_changed_and_deleted_unless_they_have_invoices() {
    let api = Api::new().await;
    let path = format!("/services/{}/customers", api.service());
    let sent = json!({ "business_name": "Ćma & Syn", "email": "cma@example.com" });
    let (status, made) = api.call("POST", &path, sent).await;
    assert_eq!((status, &made["first_name"]), (201, &Value::Null));
    let one = format!("{path}/{}", made["id"].as_str().unwrap());
    let (status, _) = api
        .call(
            "PUT",
            &format!("{one}/update/"),
            json!({ "first_name": "Ewa" }),
        )
        .await;
    assert_eq!(status, 200);
    let read = api.get(&one).await;
    assert_eq!(
        (
            &read["first_name"],
            &read["business_name"],
            &read["service"]["id"]
        ),
        (&json!("Ewa"), &json!("Ćma & Syn"), &json!(api.service()))
    );
    let delete = format!("{one}/delete");
    assert_eq!(api.call("DELETE", &delete, Value::Null).await.0, 204);
    assert_eq!(api.call("GET", &one, Value::Null).await.0, 404);

    let busy = api.get("/invoices?limit=1").await["data"][0]["customer"]["id"].clone();
    let delete = format!("{path}/{}/delete", busy.as_str().unwrap());
    let (status, error) = api.call("DELETE", &delete, Value::Null).await;
    assert_eq!(
        (status, &error["internal_code"]),
        (400, &json!("non_processable"))
    );
}

#[tokio::test]
async fn a_payout_takes_from_the_balance_and_is_listed_first() {
    let api = Api::new().await;
    let available = |balance: &Value| {
        let usd = balance["available"].as_array().unwrap().iter();
        usd.clone().find(|b| b["currency"] == "usd").unwrap()["amount"].clone()
    };
    let before = api.get("/payouts/account/balance").await;
    assert_eq!(available(&before), 250_000);
    let sent = json!({ "currency": "usd", "amount": 7000, "instant": true });
    assert_eq!(api.call("POST", "/payouts", sent).await.0, 204);
    let after = api.get("/payouts/account/balance/").await;
    assert_eq!(available(&after), 243_000);
    assert_eq!(
        after["instant"],
        json!([{ "amount": 43_000, "currency": "usd" }])
    );
    let list = api.get("/payouts?limit=2&status=paid").await;
    assert_eq!(
        (&list["limit"], &list["data"][0]["amount"]),
        (&json!(2), &json!(7000))
    );
    assert_eq!(list["data"][0]["user"]["id"], 73);
    let rest = api
        .get(&format!(
            "/payouts?limit=2&status=paid&cursor={}",
            list["next_page"].as_str().unwrap()
        ))
        .await;
    assert_eq!(rest["data"][0]["amount"], 2000);
}

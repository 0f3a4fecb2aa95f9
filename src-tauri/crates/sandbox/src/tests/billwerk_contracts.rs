//! billwerk: what runs for a customer, what is used, and how it ends.

use super::{Api, billwerk::shop};
use serde_json::{Value, json};

fn contract(api: &Api) -> String {
    format!(
        "/api/v1/Contracts/{}",
        api.server.ready.billwerk.contract_id
    )
}

#[tokio::test]
async fn usage_is_added_and_removed_while_it_is_not_billed() {
    let api = shop().await;
    let path = format!("{}/Usage", contract(&api));
    let before = api.get(&path).await;
    let billed = before[0]["Id"].as_str().unwrap();
    let component = &before[0]["ComponentId"];
    let body = json!({ "ComponentId": component, "Quantity": 2.5, "Memo": "Week 40" });
    let (status, made) = api.call("POST", &path, body).await;
    assert_eq!((status, &made["Quantity"]), (201, &json!(2.5)));
    assert_eq!(made["TransferredAt"], Value::Null);
    let one = format!("{path}/{}", made["Id"].as_str().unwrap());
    // The vendor's own client reads where it means to delete: nothing goes by that.
    assert_eq!(api.get(&one).await, made);
    let elsewhere = format!("/api/v1/Contracts/0/Usage/{}", made["Id"].as_str().unwrap());
    api.check(&[
        ("POST", &path, json!({ "ComponentId": component }), 422),
        (
            "POST",
            &path,
            json!({ "ComponentId": "0", "Quantity": 1 }),
            422,
        ),
        (
            "POST",
            &path,
            json!({ "ComponentId": component, "Quantity": -1 }),
            422,
        ),
        ("DELETE", &elsewhere, Value::Null, 404),
        ("DELETE", &one, Value::Null, 204),
        ("DELETE", &one, Value::Null, 404),
        ("DELETE", &format!("{path}/{billed}"), Value::Null, 422),
    ])
    .await;
    assert_eq!(api.get(&path).await, before);
}

#[tokio::test]
async fn components_and_rated_items_come_and_go() {
    let api = shop().await;
    let path = contract(&api);
    let seats = format!("{path}/ComponentSubscriptions");
    let component = api.get(&seats).await[0]["ComponentId"].clone();
    let body = json!({ "ComponentId": component, "Quantity": 1 });
    let (status, made) = api.call("POST", &seats, body).await;
    assert_eq!(status, 201);
    let one = format!(
        "/api/v1/ComponentSubscriptions/{}",
        made["Id"].as_str().unwrap()
    );
    let end = json!({ "EndDate": "2027-01-01T00:00:00Z" });
    let (_, ended) = api.call("PUT", &one, end).await;
    assert_eq!(ended["EndDate"], "2027-01-01T00:00:00Z");

    let rated = format!("{path}/ratedItems");
    let item = json!({
        "Description": "Moving help", "Quantity": 2, "PricePerUnit": 35.5,
        "PeriodStart": "2026-10-01", "PeriodEnd": "2026-10-02",
    });
    let (status, made) = api.call("POST", &rated, item).await;
    assert_eq!(status, 201);
    assert_eq!(api.get(&rated).await[0]["Id"], made["Id"]);
    let one = format!("/api/v1/ratedItems/{}", made["Id"].as_str().unwrap());
    api.check(&[
        ("POST", &rated, json!({ "Description": "?" }), 422),
        ("DELETE", &one, Value::Null, 204),
        ("DELETE", &one, Value::Null, 404),
        // Where one version of the vendor's client asks: there is nothing.
        (
            "POST",
            &rated.replace("/Contracts/", "/Contract/"),
            json!({}),
            404,
        ),
    ])
    .await;
    let running = api.get(&format!("{path}/Subscriptions")).await;
    let kinds: Vec<&str> = running
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["Type"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["PlanVariant", "Component", "Component"]);
}

#[tokio::test]
async fn a_contract_ends_after_it_began_and_takes_no_usage_afterwards() {
    let api = shop().await;
    let path = contract(&api);
    let before = api.get(&path).await;
    let start = before["StartDate"].as_str().unwrap().to_owned();
    let preview = api.get(&format!("{path}/cancellationPreview")).await;
    assert_eq!(preview["EndDate"], preview["NextPossibleCancellationDate"]);
    assert_eq!(preview["ContractAfter"]["Id"], before["Id"]);
    assert_eq!(api.get(&path).await, before);
    let end = format!("{path}/end");
    api.check(&[
        ("POST", &end, json!({}), 422),
        ("POST", &end, json!({ "EndDate": start }), 422),
        ("POST", &end, json!({ "EndDate": "soon" }), 422),
        (
            "POST",
            &end.replace("/Contracts/", "/Contract/"),
            json!({}),
            404,
        ),
    ])
    .await;
    let (status, ended) = api
        .call("POST", &end, json!({ "EndDate": "2025-09-01T00:00:00Z" }))
        .await;
    assert_eq!(status, 200);
    assert_eq!(ended["EndDate"], "2025-09-01T00:00:00.0000000Z");
    assert_eq!(ended["ContractAfter"]["LifecycleStatus"], "Ended");
    let usage = json!({ "ComponentId": "0", "Quantity": 1 });
    api.check(&[
        ("POST", &end, json!({ "EndDate": "2030-01-01" }), 422),
        ("POST", &format!("{path}/Usage"), usage, 422),
    ])
    .await;
    // With nothing that runs, the customer may go.
    let customer = before["CustomerId"].as_str().unwrap();
    let customer = format!("/api/v1/Customers/{customer}");
    api.check(&[("DELETE", &customer, Value::Null, 204)]).await;
    assert_eq!(api.get(&path).await["CustomerName"], "(deleted)");
}

#[tokio::test]
async fn an_annulled_contract_ends_where_it_began_and_forgets_what_is_not_billed() {
    let api = shop().await;
    let path = contract(&api);
    let (status, after) = api
        .call("POST", &format!("{path}/annulate"), Value::Null)
        .await;
    assert_eq!((status, &after["EndDate"]), (200, &after["StartDate"]));
    let left = api.get(&format!("{path}/Usage")).await;
    assert_eq!(left.as_array().unwrap().len(), 1);
    assert!(!left[0]["TransferredAt"].is_null());
}

#[tokio::test]
async fn a_contract_is_patched_and_opened_to_its_customer_for_a_while() {
    let api = shop().await;
    let path = contract(&api);
    let (status, patched) = api
        .call("PATCH", &path, json!({ "notes": "Calls on Mondays" }))
        .await;
    assert_eq!(
        (status, &patched["Notes"]),
        (200, &json!("Calls on Mondays"))
    );
    let token = api
        .get(&format!("{path}/SelfServiceToken?tokenValidity=10080"))
        .await;
    assert!(
        token["Url"]
            .as_str()
            .unwrap()
            .contains(token["Token"].as_str().unwrap())
    );
    let one = |query: &str| format!("{path}/SelfServiceToken?tokenValidity={query}");
    api.check(&[
        ("GET", &one("10081"), Value::Null, 422),
        ("GET", &one("-1"), Value::Null, 422),
        (
            "GET",
            "/api/v1/Contracts/0/SelfServiceToken",
            Value::Null,
            404,
        ),
        (
            "PATCH",
            &path,
            json!({ "BillingSuspended": "perhaps" }),
            422,
        ),
    ])
    .await;
    let rows = api.get("/api/v1/Subscriptions").await;
    assert_eq!(rows[0]["ContractId"], api.get(&path).await["Id"]);
    assert_eq!(rows[0]["PlanVariantName"], "Team, monthly");
    assert!(
        rows[0]["EmailAddress"]
            .as_str()
            .unwrap()
            .ends_with("@example.com")
    );
}

#[tokio::test]
async fn a_cancellation_ends_with_the_first_period_after_the_notice() {
    let api = shop().await;
    let path = contract(&api);
    // Began on 28 August 2025, runs for a month at a time, and a month's notice is due.
    assert!(
        api.get(&path).await["StartDate"]
            .as_str()
            .unwrap()
            .starts_with("2025-08-28T16:20:00")
    );
    for (time, end) in [
        ("2025-09-01T00:00:00Z", "2025-10-28T16:20:00"),
        ("2025-09-28T16:20:00Z", "2025-10-28T16:20:00"),
        ("2025-09-28T16:20:01Z", "2025-11-28T16:20:00"),
        ("2026-01-20", "2026-02-28T16:20:00"),
        ("2026-02-10", "2026-03-28T16:20:00"),
    ] {
        let preview = api
            .get(&format!(
                "{path}/cancellationPreview?cancellationTime={time}"
            ))
            .await;
        let got = preview["EndDate"].as_str().unwrap();
        assert!(got.starts_with(end), "{time}: {got}");
    }
    let wrong = format!("{path}/cancellationPreview?cancellationTime=soon");
    let far = format!("{path}/cancellationPreview?cancellationTime=9999-01-01");
    api.check(&[
        ("GET", &wrong, Value::Null, 400),
        ("GET", &far, Value::Null, 200),
    ])
    .await;
}

//! billwerk's own client: all 39 functions, and a list of many pages.

use super::{Step, is_there, log, outcomes, service, step};
use counterfoil_sandbox::{Options, start};
use serde_json::json;

/// All 39 functions, some with more than one outcome.
fn of_billwerk() -> Vec<Step> {
    let customer = "$ready.billwerk.customer_id";
    let contract = "$ready.billwerk.contract_id";
    let variant = "$ready.billwerk.plan_variant_id";
    let cart = json!({ "PlanVariantId": variant, "Quantity": 1 });
    let usage = json!({ "ComponentId": "$usage.0.ComponentId", "Quantity": 1 });
    let hook = json!({ "Url": "https://hooks.example.com", "Events": ["OrderSucceeded"] });
    vec![
        step("getCustomers", json!([]), 200),
        step("createCustomer", json!([{ "LastName": "Probe" }]), 201).named("new"),
        step("createCustomer", json!([{ "EmailAddress": "x" }]), 422),
        step("getCustomer", json!(["$new.Id"]), 200),
        step(
            "putCustomer",
            json!(["$new.Id", { "LastName": "Neu" }]),
            200,
        ),
        step("patchCustomer", json!(["$new.Id", { "Tag": "x" }]), 200),
        step("getCustomerContracts", json!([customer]), 200),
        step("getContracts", json!([]), 200),
        step("getContract", json!([contract]), 200),
        step("getContract", json!(["0"]), 404),
        step("getContractUsage", json!([contract]), 200).named("usage"),
        step("postContractUsage", json!([contract, usage]), 201).named("used"),
        // This client reads where it means to delete.
        step("deleteContractUsage", json!([contract, "$used.Id"]), 200),
        step("getContractComponentSubscriptions", json!([contract]), 200),
        step(
            "createContractComponentSubscription",
            json!([contract, usage]),
            201,
        ),
        step("getContractSubscriptions", json!([contract]), 200),
        step("getContractSelfServiceToken", json!([contract]), 200),
        // Only a later version has it.
        step("getContractCancellationPreview", json!([contract]), 0),
        // These two ask for a path that there is not.
        step(
            "endContract",
            json!([contract, { "EndDate": "2030-01-01" }]),
            404,
        ),
        step("createContractRatedItem", json!([contract, {}]), 404),
        step("getSubscriptions", json!([]), 200),
        step(
            "createOrder",
            json!([{ "CustomerId": customer, "Cart": cart }]),
            201,
        )
        .named("order"),
        step("createOrder", json!([{ "Cart": cart }]), 422),
        step("approveOrder", json!(["$order.Id"]), 200),
        step("declineOrder", json!(["$order.Id"]), 422),
        step("commitOrder", json!(["$order.Id", {}]), 200),
        step("commitOrder", json!(["$ready.billwerk.order_id", {}]), 200),
        step("getInvoices", json!([]), 200),
        step("getInvoiceById", json!(["$ready.billwerk.invoice_id"]), 200),
        step(
            "getInvoiceDownloadLink",
            json!(["$ready.billwerk.invoice_id"]),
            200,
        ),
        step("getInvoiceDrafts", json!([]), 200),
        step("getInvoiceDraft", json!(["$ready.billwerk.draft_id"]), 200),
        step("sendInvoiceDraft", json!(["$ready.billwerk.draft_id"]), 200),
        step("getInvoiceDraft", json!(["$ready.billwerk.draft_id"]), 404),
        step("getPlanGroups", json!([]), 200),
        step(
            "getPlanGroup",
            json!(["$ready.billwerk.plan_group_id"]),
            200,
        ),
        step("getPlans", json!([]), 200),
        step("getPlan", json!(["$ready.billwerk.plan_id"]), 200),
        step("getPlanVariants", json!([]), 200),
        step("getPlanVariant", json!([variant]), 200),
        step("getWebhooks", json!([]), 200),
        step("createWebhook", json!([hook]), 201),
        step("deleteWebhook", json!(["$ready.billwerk.webhook_id"]), 204),
        step("deleteCustomer", json!(["$new.Id"]), 204),
        step("deleteCustomer", json!([customer]), 422),
    ]
}

#[tokio::test]
async fn billwerks_own_client_gets_what_its_documentation_says() {
    if !is_there("billwerk") {
        return;
    }
    let server = service().await;
    let steps = of_billwerk();
    let outcomes = outcomes(&server, "billwerk.js", "billwerk", &steps).await;
    let log = log(&server).await;
    assert_eq!(log[0]["operation"], "authenticate");
    let mut requests = log[1..].iter();
    for (step, outcome) in steps.iter().zip(&outcomes) {
        let error = outcome["error"].as_str().unwrap_or_default();
        if step.status == 0 {
            assert!(
                error.ends_with("is not a function"),
                "{}: {outcome}",
                step.call
            );
            continue;
        }
        let request = requests.next().unwrap();
        assert_eq!(request["status"], step.status, "{}: {outcome}", step.call);
        assert_eq!(request["query"]["take"], "500", "{}", step.call);
        match step.status {
            // The client reads every reply as JSON, also where there is none.
            204 => assert!(error.contains("Unexpected end of JSON input"), "{error}"),
            _ => assert_eq!(error, "", "{}", step.call),
        }
        if step.status >= 400 {
            assert!(
                outcome["body"]["Message"].is_string(),
                "{}: {outcome}",
                step.call
            );
        }
    }
    assert_eq!(requests.count(), 0);
    let mut called: Vec<&str> = steps.iter().map(|step| step.call).collect();
    called.sort_unstable();
    called.dedup();
    assert_eq!(called.len(), 39);
}

#[tokio::test]
async fn billwerks_own_client_reads_a_thousand_customers_page_by_page() {
    if !is_there("billwerk") {
        return;
    }
    let options = Options {
        customers: 1203,
        ..Options::default()
    };
    let server = start(options).await.unwrap();
    let steps = [step("getCustomers", json!([]), 200)];
    let outcomes = outcomes(&server, "billwerk.js", "billwerk", &steps).await;
    assert_eq!(outcomes[0]["body"].as_array().unwrap().len(), 1203);
    assert_eq!(log(&server).await.len(), 4);
}

//! What is sent for each operation, and what is refused before anything is sent.

use super::{answering, client, config};
use crate::{
    Certainty, Fault, Source,
    billwerk::{Billwerk, model, operations},
    given::{arguments, body, id, map},
};
use serde_json::{Value, json as value};
use std::collections::BTreeSet;

/// An operation with parameters and a body, and the request that it is.
type Case = (
    &'static str,
    &'static [(&'static str, &'static str)],
    Value,
    &'static str,
    Value,
);

const CONTRACT: (&str, &str) = ("contractId", "k1");
const NOTHING: Value = Value::Null;

/// One case for each operation, as the contract has it.
fn cases() -> Vec<Case> {
    let customer = || value!({"CompanyName": "Example Ltd", "Address": {"City": "Ghent"}});
    let mut cases: Vec<Case> = vec![
        (
            "createOrder",
            &[("CustomerId", "c1"), ("TriggerInterimBilling", "false")],
            value!({"Cart": {"PlanVariantId": "v1", "Quantity": 2}}),
            "POST /api/v1/Orders/",
            value!({"CustomerId": "c1", "TriggerInterimBilling": false,
                    "Cart": {"PlanVariantId": "v1", "Quantity": 2}}),
        ),
        (
            "commitOrder",
            &[("orderId", "o1")],
            NOTHING,
            "POST /api/v1/Orders/o1/commit",
            value!({}),
        ),
        (
            "approveOrder",
            &[("orderId", "o1")],
            NOTHING,
            "POST /api/v1/Orders/o1/approve",
            NOTHING,
        ),
        (
            "declineOrder",
            &[("orderId", "o1")],
            NOTHING,
            "POST /api/v1/Orders/o1/decline",
            NOTHING,
        ),
        (
            "createCustomer",
            &[],
            customer(),
            "POST /api/v1/Customers/",
            customer(),
        ),
        (
            "putCustomer",
            &[("customerId", "c1")],
            customer(),
            "PUT /api/v1/Customers/c1",
            customer(),
        ),
        (
            "deleteCustomer",
            &[("customerId", "c1")],
            NOTHING,
            "DELETE /api/v1/Customers/c1",
            NOTHING,
        ),
        (
            "patchCustomer",
            &[("customerId", "c1"), ("VatId", "BE0123456789")],
            NOTHING,
            "PATCH /api/v1/Customers/c1",
            value!({"VatId": "BE0123456789"}),
        ),
        (
            "postContractUsage",
            &[CONTRACT, ("Quantity", "2.50"), ("ComponentId", "p1")],
            value!({"DueDate": "2026-03-01T00:00:00Z"}),
            "POST /api/v1/Contracts/k1/Usage",
            value!({"ComponentId": "p1", "DueDate": "2026-03-01T00:00:00Z",
                    "Quantity": serde_json::from_str::<Value>("2.50").unwrap()}),
        ),
        // DELETE, where the vendor's own client sends GET.
        (
            "deleteContractUsage",
            &[CONTRACT, ("usageId", "u1")],
            NOTHING,
            "DELETE /api/v1/Contracts/k1/Usage/u1",
            NOTHING,
        ),
        (
            "createContractComponentSubscription",
            &[CONTRACT],
            value!({"ComponentId": "p1", "Quantity": 1}),
            "POST /api/v1/Contracts/k1/ComponentSubscriptions",
            value!({"ComponentId": "p1", "Quantity": 1}),
        ),
        (
            "getContractSelfServiceToken",
            &[CONTRACT, ("tokenValidity", "60")],
            NOTHING,
            "GET /api/v1/Contracts/k1/SelfServiceToken?tokenValidity=60",
            NOTHING,
        ),
        (
            "endContract",
            &[CONTRACT, ("EndDate", "2026-12-31T00:00:00Z")],
            NOTHING,
            "POST /api/v1/Contracts/k1/end",
            value!({"EndDate": "2026-12-31T00:00:00Z"}),
        ),
        (
            "createContractRatedItem",
            &[CONTRACT],
            value!({"Description": "Setup", "Quantity": 1, "PricePerUnit": 9.5}),
            "POST /api/v1/Contracts/k1/ratedItems",
            value!({"Description": "Setup", "Quantity": 1, "PricePerUnit": 9.5}),
        ),
        (
            "getInvoices",
            &[("from", "i1"), ("take", "500"), ("dateFrom", "2026-01-01")],
            NOTHING,
            "GET /api/v1/Invoices?from=i1&take=500&dateFrom=2026-01-01",
            NOTHING,
        ),
        (
            "getInvoiceDownloadLink",
            &[("invoiceId", "i1")],
            NOTHING,
            "POST /api/v1/Invoices/i1/downloadLink",
            NOTHING,
        ),
        // Without the suffix that one would expect.
        (
            "sendInvoiceDraft",
            &[("invoiceDraftId", "d1")],
            NOTHING,
            "POST /api/v1/InvoiceDrafts/d1",
            NOTHING,
        ),
        (
            "createWebhook",
            &[("Url", "https://hooks.example.com/in")],
            value!({"Events": ["InvoiceCreated"]}),
            "POST /api/v1/webhooks",
            value!({"Url": "https://hooks.example.com/in", "Events": ["InvoiceCreated"]}),
        ),
        (
            "deleteWebhook",
            &[("webhookId", "w1")],
            NOTHING,
            "DELETE /api/v1/webhooks/w1",
            NOTHING,
        ),
        (
            "previewOrder",
            &[],
            value!({"ContractId": "k1"}),
            "POST /api/v1/Orders/Preview",
            value!({"ContractId": "k1"}),
        ),
        (
            "patchContract",
            &[CONTRACT],
            value!({"Notes": "n"}),
            "PATCH /api/v1/Contracts/k1",
            value!({"Notes": "n"}),
        ),
        (
            "deleteRatedItem",
            &[("ratedItemId", "r1")],
            NOTHING,
            "DELETE /api/v1/ratedItems/r1",
            NOTHING,
        ),
        (
            "putComponentSubscription",
            &[
                ("componentSubscriptionId", "s1"),
                ("EndDate", "2026-12-31T00:00:00Z"),
            ],
            NOTHING,
            "PUT /api/v1/ComponentSubscriptions/s1",
            value!({"EndDate": "2026-12-31T00:00:00Z"}),
        ),
        (
            "annulateContract",
            &[CONTRACT],
            NOTHING,
            "POST /api/v1/Contracts/k1/annulate",
            value!({}),
        ),
    ];
    cases.extend(reads().map(|(name, given, line)| (name, given, NOTHING, line, NOTHING)));
    cases
}

/// The operations that only read, without their optional parameters.
fn reads() -> impl Iterator<
    Item = (
        &'static str,
        &'static [(&'static str, &'static str)],
        &'static str,
    ),
> {
    let all: [(_, &[_], _); 22] = [
        ("getCustomers", &[], "GET /api/v1/Customers/"),
        (
            "getCustomer",
            &[("customerId", "c1")],
            "GET /api/v1/Customers/c1",
        ),
        (
            "getCustomerContracts",
            &[("customerId", "c1")],
            "GET /api/v1/Customers/c1/Contracts",
        ),
        ("getContracts", &[], "GET /api/v1/Contracts"),
        ("getContract", &[CONTRACT], "GET /api/v1/Contracts/k1"),
        (
            "getContractUsage",
            &[CONTRACT],
            "GET /api/v1/Contracts/k1/Usage",
        ),
        (
            "getContractComponentSubscriptions",
            &[CONTRACT],
            "GET /api/v1/Contracts/k1/ComponentSubscriptions",
        ),
        (
            "getContractSubscriptions",
            &[CONTRACT],
            "GET /api/v1/Contracts/k1/Subscriptions",
        ),
        (
            "getContractCancellationPreview",
            &[CONTRACT],
            "GET /api/v1/Contracts/k1/cancellationPreview",
        ),
        ("getSubscriptions", &[], "GET /api/v1/Subscriptions"),
        (
            "getInvoiceById",
            &[("invoiceId", "i1")],
            "GET /api/v1/Invoices/i1",
        ),
        ("getInvoiceDrafts", &[], "GET /api/v1/InvoiceDrafts"),
        (
            "getInvoiceDraft",
            &[("invoiceDraftId", "d1")],
            "GET /api/v1/InvoiceDrafts/d1",
        ),
        ("getPlanGroups", &[], "GET /api/v1/PlanGroups"),
        (
            "getPlanGroup",
            &[("planGroupId", "g1")],
            "GET /api/v1/PlanGroups/g1",
        ),
        ("getPlans", &[], "GET /api/v1/Plans"),
        ("getPlan", &[("planId", "p1")], "GET /api/v1/Plans/p1"),
        ("getPlanVariants", &[], "GET /api/v1/PlanVariants"),
        (
            "getPlanVariant",
            &[("planVariantId", "v1")],
            "GET /api/v1/PlanVariants/v1",
        ),
        ("getWebhooks", &[], "GET /api/v1/webhooks"),
        (
            "getContractChanges",
            &[CONTRACT],
            "GET /api/v1/contractChanges?contractId=k1",
        ),
        ("getOrder", &[("orderId", "o1")], "GET /api/v1/Orders/o1"),
    ];
    all.into_iter().chain([
        (
            "getPaymentTransaction",
            &[("paymentTransactionId", "t1")][..],
            "GET /api/v1/PaymentTransactions/t1",
        ),
        (
            "getContractRatedItems",
            &[CONTRACT],
            "GET /api/v1/Contracts/k1/ratedItems",
        ),
    ])
}

#[tokio::test]
async fn each_operation_sends_exactly_the_documented_request() {
    let server = answering(200, "{}").await;
    let c = client(&server.url);
    let cases = cases();
    for (name, given, with, line, expected) in &cases {
        let with = Some(with.clone()).filter(|body| !body.is_null());
        c.call(name, &map(given), with).await.unwrap();
        let last = server.seen().pop().unwrap();
        assert_eq!(
            (last.line().as_str(), &body(&last)),
            (*line, expected),
            "{name}"
        );
        let credential = last.header("authorization");
        assert_eq!(credential.as_deref(), Some("Bearer access-one"), "{name}");
        let media_type = last.header("content-type");
        assert_eq!(media_type.is_some(), !expected.is_null(), "{name}");
    }
    let tested: BTreeSet<_> = cases.iter().map(|case| case.0).collect();
    let mut all: BTreeSet<_> = operations().iter().map(|o| o.name).collect();
    // How the token is fetched is seen in the first request.
    all.remove("authenticate");
    assert_eq!(tested, all);
    let others = operations()
        .iter()
        .filter(|o| o.source != Source::Documented);
    assert_eq!(all.len() - others.count(), 39);
}

#[tokio::test]
async fn the_typed_calls_that_change_something_send_what_they_were_given() {
    let server = answering(200, r#"{"Id":"1"}"#).await;
    let c = client(&server.url);
    let fields = model::CustomerFields {
        first_name: Some("Ann".into()),
        hidden: Some(false),
        ..Default::default()
    };
    let order = model::NewOrder {
        customer: model::OrderCustomer::New(Box::new(fields.clone())),
        cart: model::Cart {
            plan_variant_id: id("v1"),
            quantity: Some("1.50".parse().unwrap()),
            coupon_code: String::new(),
            components: vec![(id("p1"), "3".parse().unwrap())],
        },
        bill_interim: true,
    };
    let usage = model::NewUsage {
        component_id: id("p1"),
        quantity: "0.25".parse().unwrap(),
        due_date: "2026-03-01T00:00:00Z".parse().unwrap(),
        key: String::new(),
        memo: "March".into(),
    };
    let (one, other) = (id("c/1"), id("k1"));
    c.create_customer(&fields).await.unwrap();
    c.update_customer(&one, &fields).await.unwrap();
    c.patch_customer(&one, &fields).await.unwrap();
    c.create_order(&order).await.unwrap();
    c.add_usage(&other, &usage).await.unwrap();
    c.end_contract(&other, usage.due_date).await.unwrap();
    let sent: Vec<_> = server.seen()[1..]
        .iter()
        .map(|s| (s.line(), body(s)))
        .collect();
    let ann = value!({"FirstName": "Ann", "Hidden": false});
    let quantity = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let expected = [
        ("POST /api/v1/Customers/", ann.clone()),
        ("PUT /api/v1/Customers/c%2F1", ann.clone()),
        ("PATCH /api/v1/Customers/c%2F1", ann.clone()),
        (
            "POST /api/v1/Orders/",
            value!({"Customer": ann, "TriggerInterimBilling": true, "Cart": {
                "PlanVariantId": "v1", "Quantity": quantity("1.5"),
                "ComponentSubscriptions": [{"ComponentId": "p1", "Quantity": quantity("3")}]}}),
        ),
        (
            "POST /api/v1/Contracts/k1/Usage",
            value!({"ComponentId": "p1", "Quantity": quantity("0.25"),
                    "DueDate": "2026-03-01T00:00:00Z", "Memo": "March"}),
        ),
        (
            "POST /api/v1/Contracts/k1/end",
            value!({"EndDate": "2026-03-01T00:00:00Z"}),
        ),
    ];
    assert_eq!(sent, expected.map(|(l, b)| (l.to_owned(), b)));
}

#[test]
fn the_address_of_an_account_may_end_with_the_api_or_not() {
    for base in [
        "https://billing.example.com",
        "https://billing.example.com/",
        "https://billing.example.com/api/v1",
        "https://billing.example.com/api/v1/",
    ] {
        let c = Billwerk::new(config(base)).unwrap();
        let prepared = c.prepare("getCustomers", &map(&[]), None).unwrap();
        assert_eq!(
            prepared.url,
            "https://billing.example.com/api/v1/Customers/"
        );
    }
}

#[test]
fn a_missing_unknown_or_wrong_parameter_is_named_and_nothing_is_sent() {
    let c = Billwerk::new(config("https://billing.example.com")).unwrap();
    for (operation, given, with, field) in [
        ("getcustomers", &[][..], None, "operation"),
        ("getCustomer", &[], None, "customerId"),
        ("getCustomers", &[("take", "many")], None, "take"),
        ("getCustomers", &[("take", "-1")], None, "take"),
        ("getCustomers", &[("page", "1")], None, "page"),
        ("getCustomers", &[], Some(value!({})), "body"),
        ("createCustomer", &[], None, "body"),
        ("createCustomer", &[], Some(value!([])), "body"),
        (
            "createCustomer",
            &[],
            Some(value!({"FirstName": 1})),
            "FirstName",
        ),
        ("createCustomer", &[("Address", "here")], None, "Address"),
        (
            "createWebhook",
            &[("Url", "javascript:1")],
            Some(value!({})),
            "Url",
        ),
        (
            "postContractUsage",
            &[CONTRACT, ("Quantity", "lots")],
            None,
            "Quantity",
        ),
        ("deleteContractUsage", &[CONTRACT], None, "usageId"),
        ("endContract", &[CONTRACT], None, "body"),
    ] {
        let error = c.prepare(operation, &map(given), with).unwrap_err();
        assert_eq!(error.field.as_deref(), Some(field), "{operation} {given:?}");
        assert_eq!(
            (error.certainty, error.fault),
            (Certainty::NotSent, Fault::Refused)
        );
    }
}

#[test]
fn every_operation_can_be_prepared_from_its_own_parameters_without_a_secret_in_sight() {
    let c = Billwerk::new(config("https://billing.example.com")).unwrap();
    for operation in operations() {
        let with = operation.takes_body().then(|| value!({}));
        let prepared = c
            .prepare(operation.name, &arguments(operation), with)
            .unwrap();
        assert!(!prepared.url.contains('{'), "{}", prepared.url);
        let scheme = prepared.headers["authorization"].split(' ').next();
        assert_eq!(scheme, operation.auth.scheme(), "{}", operation.name);
        assert!(!format!("{prepared:?}").contains("s3cret"));
    }
}

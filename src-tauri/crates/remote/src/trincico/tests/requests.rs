//! What is sent, and what is refused before anything is sent.

use super::{client, config, id, item, map, returns};
use crate::{
    Auth, Certainty, CustomerBody, Customers, Fault, InvoiceChange, Invoicing, ItemBody,
    NewInvoice, Place,
    given::arguments,
    loopback::{Loopback, json},
    trincico::{
        Trincico,
        model::{Channel, Frequency, NewPayout, Notification},
        operations,
    },
};
use counterfoil_domain::{Money, Status};
use serde_json::{Value, json as value};

const BASE: &str = "https://service.example.com/api";

#[tokio::test]
async fn each_typed_call_sends_exactly_the_documented_request() {
    let server = Loopback::start(|_| {
        json(
            200,
            r#"{"id":"1","name":"n","price":1,"quantity":1,"status":"draft","currency":"usd",
                "reference":"R","redirect_url":"https://pay.example.com/x","code":"payment_required"}"#,
        )
    })
    .await;
    let c = client(&server.url);
    let (inv, svc, cus) = (id("inv/1"), id("77"), id("c1"));
    let new = NewInvoice {
        service: svc.clone(),
        customer: cus.clone(),
        reference: "BT0024".into(),
        currency: "USD".parse().unwrap(),
    };
    let change = InvoiceChange {
        reference: Some("BT0025".into()),
        ..InvoiceChange::default()
    };
    let taxed = ItemBody {
        description: "long".into(),
        tax: Some("15.250".parse().unwrap()),
        ..item()
    };
    let person = CustomerBody {
        first_name: "Ann".into(),
        ..CustomerBody::default()
    };
    let payout = NewPayout {
        account: Some(id("acc")),
        amount: Money::from_minor(7000, "USD".parse().unwrap()),
        instant: true,
    };
    let note = Notification {
        channel: Channel::Email,
        scope: "invoice_created".into(),
        target: inv.clone(),
    };
    c.create_invoice(&new).await.unwrap();
    c.update_invoice(&inv, &change).await.unwrap();
    c.set_status(&inv, Status::Ready).await.unwrap();
    c.add_item(&inv, &item()).await.unwrap();
    c.add_item(&inv, &taxed).await.unwrap();
    c.update_item(&inv, &id("i1"), &item()).await.unwrap();
    c.delete_item(&inv, &id("i1")).await.unwrap();
    c.build_reference(&svc).await.unwrap();
    c.create_customer(&svc, &person).await.unwrap();
    c.update_customer(&svc, &cus, &person).await.unwrap();
    c.delete_customer(&svc, &cus).await.unwrap();
    c.create_payout(&payout).await.unwrap();
    c.pay_invoice(&inv, &returns(), None).await.unwrap();
    c.upgrade_subscription(&id("p"), &returns(), Some(&id("m")))
        .await
        .unwrap();
    c.update_payout_frequency(&Frequency::Auto3Days)
        .await
        .unwrap();
    c.create_payout_account(None).await.unwrap();
    c.notify(&note).await.unwrap();
    let _ = c.invoices(&svc, None, 50).await;
    let _ = c.payouts(Some("cur"), 2, Some("paid")).await;
    let sent: Vec<(String, Value)> = server
        .seen()
        .iter()
        .map(|s| {
            let body = if s.body.is_empty() {
                Value::Null
            } else {
                s.json()
            };
            (s.line(), body)
        })
        .collect();
    let urls = value!({"success_url": "https://app.example.com/ok", "cancel_url": "https://app.example.com/no"});
    let mut upgrade = urls.clone();
    upgrade["plan_id"] = value!("p");
    upgrade["payment_method_id"] = value!("m");
    let expected = [
        (
            "POST /invoices",
            value!({"service_id": "77", "service_customer_id": "c1", "reference": "BT0024", "currency": "usd"}),
        ),
        ("PUT /invoices/inv%2F1", value!({"reference": "BT0025"})),
        ("PUT /invoices/inv%2F1/status", value!({"status": "ready"})),
        (
            "POST /invoices/inv%2F1/items",
            value!({"name": "Work", "price": 500, "quantity": 2}),
        ),
        (
            "POST /invoices/inv%2F1/items",
            value!({"name": "Work", "price": 500, "quantity": 2, "description": "long", "tax": "15.25"}),
        ),
        (
            "PUT /invoices/inv%2F1/items/i1",
            value!({"name": "Work", "price": 500, "quantity": 2, "description": "", "tax": "0"}),
        ),
        ("DELETE /invoices/inv%2F1/items/i1", Value::Null),
        ("GET /invoices/build-reference?service_id=77", Value::Null),
        ("POST /services/77/customers", value!({"first_name": "Ann"})),
        (
            "PUT /services/77/customers/c1/update",
            value!({"business_name": "", "first_name": "Ann", "last_name": "", "email": "", "phone": ""}),
        ),
        ("DELETE /services/77/customers/c1/delete", Value::Null),
        (
            "POST /payouts",
            value!({"payout_account_id": "acc", "currency": "usd", "amount": 7000, "instant": true}),
        ),
        ("POST /invoices/inv%2F1/pay", urls),
        ("POST /subscriptions/upgrade/", upgrade),
        (
            "PUT /payouts/account/frequency",
            value!({"frequency": "auto_3_days"}),
        ),
        ("POST /payouts/account", Value::Null),
        (
            "GET /notifications/send",
            value!({"channel": "email_notification", "scope": "invoice_created", "target_id": "inv/1"}),
        ),
        ("GET /invoices?service_id=77&limit=50", Value::Null),
        (
            "GET /payouts?limit=2&next_page=cur&status=paid",
            Value::Null,
        ),
    ];
    let expected: Vec<_> = expected.map(|(l, b)| (l.to_owned(), b)).into();
    assert_eq!(sent, expected);
    let credentials: Vec<_> = server
        .seen()
        .iter()
        .filter_map(|s| s.header("authorization"))
        .collect();
    // base64(":notify-pass")
    assert_eq!(credentials[16], "Basic Om5vdGlmeS1wYXNz");
    assert_eq!(credentials[0], "Bearer access-one");
}

#[test]
fn a_missing_unknown_or_wrong_parameter_is_named_and_nothing_is_sent() {
    let c = Trincico::new(config(BASE)).unwrap();
    for (operation, parameters, body, field) in [
        ("invoices.frobnicate", &[][..], None, "operation"),
        ("invoices.list", &[], None, "limit"),
        ("invoices.list", &[("limit", "ten")], None, "limit"),
        (
            "invoices.list",
            &[("limit", "1"), ("page", "2")],
            None,
            "page",
        ),
        ("invoices.retrieve", &[], None, "id"),
        ("invoices.retrieve", &[("id", "..")], None, "id"),
        ("invoices.retrieve", &[("id", "")], None, "id"),
        (
            "invoices.retrieve",
            &[("id", "1")],
            Some(value!({})),
            "body",
        ),
        ("invoices.create", &[], Some(value!([])), "body"),
        (
            "invoices.create",
            &[("service_id", "1"), ("reference", "R")],
            None,
            "service_customer_id",
        ),
        (
            "payouts.create",
            &[("currency", "usd"), ("amount", "1.5"), ("instant", "true")],
            None,
            "amount",
        ),
        (
            "payouts.create",
            &[("currency", "usd"), ("amount", "1"), ("instant", "yes")],
            None,
            "instant",
        ),
        (
            "invoices.items.update",
            &[("id", "1"), ("item_id", "2"), ("tax", "a lot")],
            None,
            "tax",
        ),
        (
            "payouts.account.enable",
            &[
                ("refresh_url", "javascript:1"),
                ("return_url", "https://a.example"),
            ],
            None,
            "refresh_url",
        ),
    ] {
        let error = c.prepare(operation, &map(parameters), body).unwrap_err();
        assert_eq!(
            error.field.as_deref(),
            Some(field),
            "{operation} {parameters:?}"
        );
        assert_eq!(error.certainty, Certainty::NotSent);
        assert_eq!(error.fault, Fault::Refused);
    }
}

#[test]
fn a_prepared_request_shows_what_would_be_sent_and_hides_every_secret() {
    let c = Trincico::new(config(BASE)).unwrap();
    let payout = c
        .prepare(
            "payouts.create",
            &map(&[("amount", "7000"), ("instant", "false")]),
            Some(value!({"currency": "usd"})),
        )
        .unwrap();
    assert_eq!(
        value!(payout),
        value!({
            "method": "POST",
            "url": "https://service.example.com/api/payouts",
            "headers": {
                "accept": "application/json",
                "authorization": "Bearer [hidden]",
                "content-type": "application/json",
            },
            "body": {"amount": 7000, "currency": "usd", "instant": false},
        })
    );
    let login = c
        .prepare(
            "users.login",
            &map(&[("email", "ann@example.com"), ("password", "pa55word")]),
            None,
        )
        .unwrap();
    assert_eq!(
        login.body,
        Some(value!({"email": "ann@example.com", "password": "[hidden]"}))
    );
    assert_eq!(login.headers.get("authorization"), None);
}

#[test]
fn every_operation_of_the_table_can_be_prepared_from_its_own_parameters() {
    let c = Trincico::new(config(BASE)).unwrap();
    for operation in operations() {
        let prepared = c
            .prepare(operation.name, &arguments(operation), None)
            .unwrap();
        assert!(!prepared.url.contains('{'), "{}", prepared.url);
        let has_body = operation.parameters.iter().any(|p| p.place == Place::Body);
        assert_eq!(prepared.body.is_some(), has_body, "{}", operation.name);
        assert_eq!(
            prepared.headers.contains_key("authorization"),
            operation.auth != Auth::None
        );
    }
}

#[tokio::test]
async fn a_call_by_name_puts_parameters_into_the_body_in_their_json_kind() {
    let server = Loopback::start(|_| json(201, r#"{"id": 1.50, "n": 12345678901234567890}"#)).await;
    let reply = client(&server.url)
        .call(
            "invoices.items.create",
            &map(&[
                ("id", "1"),
                ("price", "500"),
                ("quantity", "2"),
                ("tax", "7.70"),
            ]),
            Some(value!({"name": "Work"})),
        )
        .await
        .unwrap();
    assert_eq!(
        server.seen()[0].json(),
        value!({"name": "Work", "price": 500, "quantity": 2, "tax": "7.70"})
    );
    assert_eq!(reply.status, 201);
    assert_eq!(
        reply.body.to_string(),
        r#"{"id":1.50,"n":12345678901234567890}"#
    );
}

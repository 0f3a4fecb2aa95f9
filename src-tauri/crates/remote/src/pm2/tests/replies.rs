//! How replies become records: with or without `data`, one as itself or as a list of one.

use super::{answering, client};
use crate::{
    Fault,
    given::{id, token},
    pm2::model::{
        CardAddress, Metadata, NewBankAccount, NewSubscription, SubscriptionStatus, UserChange,
    },
};
use counterfoil_domain::Money;
use serde_json::json as value;

#[tokio::test]
async fn a_card_is_read_bare_in_data_alone_or_in_a_list() {
    let card = value!({"id": "card_1", "brand": "Visa", "last4": "4242", "exp_month": 8,
                       "exp_year": "2027", "country": "BE", "address_zip": "9000", "cvc_check": "pass"});
    for body in [
        card.clone(),
        value!({ "data": card }),
        value!([card]),
        value!({ "data": [card] }),
        value!({ "data": [card], "has_more": false }),
        value!({ "data": card, "msg": "ok" }),
    ] {
        let server = answering(200, body.to_string()).await;
        let found = client(&server.url).default_card(&id("b1")).await.unwrap();
        let found = found.unwrap();
        assert_eq!(found.id, Some(id("card_1")));
        assert_eq!(
            (found.brand.as_str(), found.last4.as_str()),
            ("Visa", "4242")
        );
        assert_eq!((found.exp_month, found.exp_year), (Some(8), Some(2027)));
        assert_eq!(
            (found.address.zip.as_str(), &found.raw),
            ("9000", &card),
            "{body}"
        );
        let all = client(&server.url).cards(&id("b1")).await.unwrap();
        assert_eq!(all.len(), 1, "{body}");
    }
    for (status, body) in [(404, ""), (200, ""), (200, "[]"), (200, r#"{"data":[]}"#)] {
        let server = answering(status, body).await;
        let c = client(&server.url);
        assert_eq!(c.default_card(&id("b1")).await, Ok(None), "{body}");
        assert_eq!(c.cards(&id("b1")).await, Ok(Vec::new()), "{body}");
    }
}

#[tokio::test]
async fn amounts_are_minor_units_of_their_own_currency() {
    let usd = |minor| Some(Money::from_minor(minor, "USD".parse().unwrap()));
    let yen = Some(Money::from_minor(980, "JPY".parse().unwrap()));
    for (record, amount, status) in [
        (
            value!({"id": "in_1", "total": 2900, "currency": "usd", "paid": true}),
            usd(2900),
            "paid",
        ),
        (
            value!({"id": "in_1", "amount_due": "2900", "currency": "USD", "status": "open"}),
            usd(2900),
            "open",
        ),
        (
            value!({"id": "in_1", "amount": 980, "currency": "jpy"}),
            yen,
            "",
        ),
        (value!({"id": "in_1", "total": 2900}), None, ""),
        (value!({"total": 0, "currency": "usd"}), usd(0), ""),
    ] {
        let server = answering(200, value!([record]).to_string()).await;
        let found = client(&server.url).invoices(&id("b1")).await.unwrap();
        assert_eq!(
            (found[0].amount, found[0].status.as_str()),
            (amount, status),
            "{record}"
        );
    }
    let charge = value!({"data": [{"id": "ch_1", "amount": 2900, "currency": "usd",
                                   "status": "succeeded", "created": 1703472398}]});
    let server = answering(200, charge.to_string()).await;
    let found = client(&server.url).user_charges().await.unwrap();
    assert_eq!(found[0].amount, usd(2900));
    assert_eq!(found[0].created_at, "2023-12-25T02:46:38Z".parse().ok());
}

#[tokio::test]
async fn a_documents_link_is_kept_only_where_it_is_https() {
    for (record, url) in [
        (
            value!({"id": "1", "hosted_invoice_url": "https://pay.example.com/i"}),
            Some("https://pay.example.com/i"),
        ),
        (
            value!({"id": "1", "hosted_invoice_url": "http://pay.example.com", "invoice_pdf": "https://pay.example.com/p"}),
            Some("https://pay.example.com/p"),
        ),
        (value!({"id": "1", "url": "javascript:1"}), None),
    ] {
        let server = answering(200, value!([record]).to_string()).await;
        let found = client(&server.url).receipts(&id("b1")).await.unwrap();
        assert_eq!(found[0].url.as_deref(), url);
    }
}

#[tokio::test]
async fn a_subscription_and_its_state_are_read_and_none_is_no_error() {
    let body = value!({"id": "sub_1", "status": "trailing", "current_period_end": 1703472398,
        "plan": {"id": "bucket_v4", "amount": 2900, "currency": "usd", "interval": "month"}});
    let server = answering(200, body.to_string()).await;
    let found = client(&server.url)
        .subscription(&id("b1"))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.status, Some(SubscriptionStatus::Trialing));
    assert_eq!(
        (found.plan.as_str(), found.interval.as_str()),
        ("bucket_v4", "month")
    );

    let body =
        value!({"status": "canceled", "plan": "bucket_v4", "canceled_at": "2026-01-01T00:00:00Z"});
    let server = answering(200, body.to_string()).await;
    let found = client(&server.url)
        .subscription_state(&id("b1"))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.status, SubscriptionStatus::Canceled);
    assert_eq!(found.canceled_at, "2026-01-01T00:00:00Z".parse().ok());

    let server = answering(404, "Not Found").await;
    let c = client(&server.url);
    assert_eq!(c.subscription(&id("b1")).await, Ok(None));
    assert_eq!(c.subscription_state(&id("b1")).await, Ok(None));
    assert_eq!(c.bank_account(&id("b1")).await, Ok(None));
    assert_eq!(c.charges(&id("b1")).await, Ok(Vec::new()));
}

#[tokio::test]
async fn the_typed_calls_that_change_something_send_what_they_were_given() {
    let server = answering(
        200,
        r#"{"bucket":{"_id":"b1","name":"Servers"},"subscription":{"status":"active"}}"#,
    )
    .await;
    let c = client(&server.url);
    let (bucket, card) = (id("b1"), id("card_1"));
    let new = NewSubscription {
        plan: "p".into(),
        stripe_token: Some(token("tok_1")),
        coupon: None,
    };
    let subscribed = c.subscribe(&bucket, &new).await.unwrap().unwrap();
    assert_eq!(subscribed.bucket.unwrap().id, bucket);
    let address = CardAddress {
        city: "Ghent".into(),
        ..CardAddress::default()
    };
    c.update_card(&bucket, &card, &address).await.unwrap();
    let metadata = Metadata {
        receipt_email: "ann@example.com".into(),
        ..Metadata::default()
    };
    c.update_metadata(&bucket, &metadata).await.unwrap();
    let account = NewBankAccount {
        name: "Ann Example".into(),
        iban: Some("BE68539007547034".into()),
    };
    c.attach_bank_account(&bucket, &account).await.unwrap();
    let change = UserChange {
        password: Some((token("old-pass"), token("new-pass"))),
        ..UserChange::default()
    };
    c.update_user(&change).await.unwrap();
    let sent: Vec<_> = server.seen()[1..]
        .iter()
        .map(|s| (s.line(), s.json()))
        .collect();
    let expected = [
        (
            "POST /api/bucket/b1/payment/subscribe",
            value!({"plan": "p", "stripe_token": "tok_1"}),
        ),
        (
            "PUT /api/bucket/b1/payment/card",
            value!({"id": "card_1", "address_city": "Ghent"}),
        ),
        (
            "PUT /api/bucket/b1/payment",
            value!({"metadata": {"receipt_email": "ann@example.com"}}),
        ),
        (
            "POST /api/bucket/b1/payment/banks",
            value!({"type": "sepa", "name": "Ann Example", "iban": "BE68539007547034"}),
        ),
        (
            "POST /api/users/update",
            value!({"old_password": "old-pass", "new_password": "new-pass"}),
        ),
    ];
    assert_eq!(sent, expected.map(|(l, b)| (l.to_owned(), b)));
}

#[tokio::test]
async fn plans_come_by_name_and_errors_in_four_forms() {
    let server = answering(200, r#"{"bucket_v4":{"price":29},"free":{},"note":1}"#).await;
    let plans = client(&server.url).plans().await.unwrap();
    let names: Vec<_> = plans.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["bucket_v4", "free"]);
    for (status, body, fault, message) in [
        (
            403,
            r#"{"msg":"need a card"}"#,
            Fault::Forbidden,
            "need a card",
        ),
        (409, r#"{"message":"taken"}"#, Fault::AlreadyExists, "taken"),
        (
            406,
            r#"{"error":"old one is wrong"}"#,
            Fault::Invalid,
            "old one is wrong",
        ),
        (
            400,
            r#""missing parameters""#,
            Fault::Malformed,
            "missing parameters",
        ),
    ] {
        let server = answering(status, body).await;
        let error = client(&server.url).user().await.unwrap_err();
        assert_eq!((error.fault, error.message.as_str()), (fault, message));
    }
}

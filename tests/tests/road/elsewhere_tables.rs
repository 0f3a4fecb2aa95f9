//! Every operation of the tables of PM2 Plus and FundingSources, sent by this program's own clients to
//! the practice service over HTTP, in both dialects.

use counterfoil_remote::funding_sources::{self, Dialect, FundingSources};
use counterfoil_remote::pm2::{self, Pm2};
use counterfoil_remote::{Client, Operation, Token};
use counterfoil_sandbox::Running;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// An operation, its parameters, its body, and the status of the answer.
type Row<'a, S> = (&'a str, &'a [(&'a str, &'a str)], Value, S);

async fn service() -> Running {
    let options = counterfoil_sandbox::Options {
        invoices: 1,
        customers: 1,
        ..Default::default()
    };
    counterfoil_sandbox::start(options).await.unwrap()
}

async fn called(client: &Client, operation: &str, given: &[(&str, &str)], body: Value) -> u16 {
    let given: BTreeMap<String, String> = given
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let body = (!body.is_null()).then_some(body);
    match client.call(operation, &given, body).await {
        Ok(reply) => reply.status,
        Err(error) => error
            .status
            .unwrap_or_else(|| panic!("{operation}: {error}")),
    }
}

fn names(operations: &[Operation]) -> BTreeSet<&str> {
    operations.iter().map(|o| o.name).collect()
}

/// What the service saw, by the vendor's names.
async fn seen(url: &str) -> BTreeSet<String> {
    let log = reqwest::get(format!("{url}/_sandbox/requests"))
        .await
        .unwrap();
    let log: Value = log.json().await.unwrap();
    let rows = log
        .as_array()
        .or_else(|| log["requests"].as_array())
        .unwrap();
    let names = rows.iter().filter_map(|row| row["operation"].as_str());
    names.map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_of_pm2_plus_is_understood_by_the_practice_service() {
    let service = service().await;
    let ready = &service.ready;
    let client = Pm2::new(pm2::Config {
        base_url: ready.url.clone(),
        sign_in_url: None,
        client_id: pm2::CLIENT_ID.to_owned(),
        refresh_token: Token::new(ready.pm2.refresh_token.clone()),
        observer: None,
    })
    .unwrap();
    let buckets = client.buckets().await.unwrap();
    let (paying, free, former) = (
        buckets[0].id.to_string(),
        buckets[1].id.to_string(),
        buckets[2].id.to_string(),
    );
    let cards = client.cards(&buckets[0].id).await.unwrap();
    let other_card = cards[1].id.clone().unwrap().to_string();
    let card = ready.pm2.card_id.clone();
    let own = client.user_default_card().await.unwrap().unwrap();
    let own = own.id.unwrap().to_string();
    let me = client.user().await.unwrap().id.unwrap().to_string();
    let client = Client::Pm2(client);

    let bucket = [("id", paying.as_str())];
    let with_card = [("id", paying.as_str()), ("card_id", card.as_str())];
    let without = [("id", free.as_str())];
    let other = [("id", paying.as_str()), ("card_id", other_card.as_str())];
    let myself = [("id", me.as_str())];
    let with_intent = [("id", paying.as_str()), ("paymentIntent", "pi_none")];
    let given_away = [("id", former.as_str())];
    let own_card = [("card_id", own.as_str())];
    let rows: Vec<Row<'_, u16>> = vec![
        ("node.getDefaultNode", &[], Value::Null, 200),
        ("misc.retrievePlans", &[], Value::Null, 200),
        ("misc.retrieveVAT", &[], json!({ "country": "DE" }), 200),
        (
            "misc.retrieveCoupon",
            &[],
            json!({ "coupon": "WELCOME10" }),
            200,
        ),
        (
            "misc.retrieveCompany",
            &[],
            json!({ "vat_id": "DE136695976" }),
            200,
        ),
        ("user.retrieve", &[], Value::Null, 200),
        ("user.show", &myself, Value::Null, 200),
        (
            "user.update",
            &[],
            json!({ "info": { "city": "Hamburg" } }),
            200,
        ),
        ("user.otp.retrieve", &[], Value::Null, 200),
        (
            "user.otp.enable",
            &[],
            json!({ "otpKey": "KEY", "otpToken": "123456" }),
            200,
        ),
        (
            "user.otp.disable",
            &[("otpToken", "123456")],
            Value::Null,
            200,
        ),
        ("user.providers.retrieve", &[], Value::Null, 200),
        ("user.providers.add", &[], json!({ "name": "gitlab" }), 200),
        (
            "user.providers.remove",
            &[("name", "gitlab")],
            Value::Null,
            200,
        ),
        ("tokens.retrieve", &[], Value::Null, 200),
        ("tokens.create", &[], json!({ "scope": {} }), 200),
        ("tokens.remove", &[("id", "none")], Value::Null, 404),
        (
            "auth.requestNewPassword",
            &[],
            json!({ "email": "practice@example.com" }),
            200,
        ),
        ("auth.sendEmailLink", &[], Value::Null, 200),
        (
            "auth.validEmail",
            &[("token", "practice")],
            Value::Null,
            301,
        ),
        (
            "auth.register",
            &[],
            json!({ "username": "a", "email": "a@example.com", "password": "p", "accept_terms": 1 }),
            500,
        ),
        (
            "user.attachCreditCard",
            &[],
            json!({ "token": "tok_mastercard" }),
            200,
        ),
        ("user.fetchCreditCard", &own_card, Value::Null, 200),
        ("user.fetchDefaultCreditCard", &[], Value::Null, 200),
        (
            "user.updateCreditCard",
            &[],
            json!({ "id": own, "metadata": { "address_city": "Hamburg" } }),
            200,
        ),
        ("user.setDefaultCard", &own_card, Value::Null, 200),
        ("user.fetchMetadata", &[], Value::Null, 200),
        (
            "user.updateMetadata",
            &[],
            json!({ "metadata": { "company_name": "A" } }),
            200,
        ),
        ("user.listCharges", &[], Value::Null, 200),
        ("user.listSubscriptions", &[], Value::Null, 200),
        ("user.deleteCreditCard", &own_card, Value::Null, 200),
        ("bucket.retrieveAll", &[], Value::Null, 200),
        ("bucket.retrieve", &bucket, Value::Null, 200),
        ("bucket.create", &[], json!({ "name": "Attic" }), 200),
        ("bucket.update", &bucket, json!({ "comment": "x" }), 200),
        ("bucket.currentRole", &bucket, Value::Null, 200),
        ("bucket.retrieveUsers", &bucket, Value::Null, 200),
        ("bucket.retrieveCharges", &bucket, Value::Null, 200),
        ("bucket.getSubscription", &bucket, Value::Null, 200),
        ("bucket.claimTrial", &without, Value::Null, 200),
        ("bucket.upgrade", &bucket, json!({ "plan": "pro" }), 200),
        ("bucket.billing.getInvoices", &bucket, Value::Null, 200),
        ("bucket.billing.getReceipts", &bucket, Value::Null, 200),
        ("bucket.billing.getSubcription", &bucket, Value::Null, 200),
        (
            "bucket.billing.getSubcriptionState",
            &bucket,
            Value::Null,
            200,
        ),
        ("bucket.billing.fetchCreditCards", &bucket, Value::Null, 200),
        (
            "bucket.billing.fetchCreditCard",
            &with_card,
            Value::Null,
            200,
        ),
        (
            "bucket.billing.fetchDefaultCreditCard",
            &bucket,
            Value::Null,
            200,
        ),
        (
            "bucket.billing.attachCreditCard",
            &bucket,
            json!({ "token": "tok_visa" }),
            200,
        ),
        (
            "bucket.billing.setDefaultCard",
            &with_card,
            Value::Null,
            200,
        ),
        (
            "bucket.billing.updateCreditCard",
            &bucket,
            json!({ "id": card, "address_city": "Hamburg" }),
            200,
        ),
        ("bucket.billing.deleteCreditCard", &other, Value::Null, 200),
        ("bucket.billing.fetchMetadata", &bucket, Value::Null, 200),
        (
            "bucket.billing.updateMetadata",
            &bucket,
            json!({ "metadata": { "vat_number": "DE1" } }),
            200,
        ),
        ("bucket.billing.fetchBankAccount", &bucket, Value::Null, 200),
        (
            "bucket.billing.deleteBankAccount",
            &bucket,
            Value::Null,
            200,
        ),
        (
            "bucket.billing.attachBankAccount",
            &bucket,
            json!({ "type": "sepa", "name": "Ann", "iban": "DE89370400440532013000" }),
            200,
        ),
        (
            "bucket.billing.subscribe",
            &bucket,
            json!({ "plan": "plus" }),
            200,
        ),
        (
            "bucket.billing.paymentIntentSucceed",
            &with_intent,
            json!({ "plan": "plus" }),
            400,
        ),
        // There was one before.
        (
            "bucket.billing.startTrial",
            &without,
            json!({ "plan": "plus" }),
            400,
        ),
        (
            "bucket.transferOwnership",
            &given_away,
            json!({ "new_owner": "other@example.com" }),
            200,
        ),
        ("bucket.destroy", &without, Value::Null, 200),
        // It still holds buckets.
        ("user.delete", &[], Value::Null, 403),
        (
            "auth.retrieveToken",
            &[],
            json!({
                "client_id": pm2::CLIENT_ID, "refresh_token": ready.pm2.refresh_token,
                "grant_type": "refresh_token",
            }),
            200,
        ),
        ("auth.revoke", &[], Value::Null, 200),
    ];
    let listed: BTreeSet<&str> = rows.iter().map(|(name, ..)| *name).collect();
    assert_eq!(listed, names(pm2::operations()), "a row for each operation");
    for (operation, given, body, status) in rows {
        assert_eq!(
            called(&client, operation, given, body).await,
            status,
            "{operation}"
        );
    }
    let seen = seen(&ready.url).await;
    let missed: Vec<_> = listed
        .iter()
        .filter(|name| !seen.contains(**name))
        .collect();
    assert!(
        missed.is_empty(),
        "not understood as what they are: {missed:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_of_funding_sources_is_understood_in_both_dialects() {
    for dialect in [Dialect::Wiki, Dialect::Server] {
        let service = service().await;
        let ready = &service.ready;
        let client = FundingSources::new(funding_sources::Config {
            base_url: ready.url.clone(),
            username: ready.funding_sources.username.clone(),
            secret: Token::new(ready.funding_sources.secret.clone()),
            dialect,
            device: Some("1".to_owned()),
            observer: None,
        })
        .unwrap();
        let client = Client::FundingSources(client);
        let user = ("username", ready.funding_sources.username.as_str());
        let (all, one) = ([user], [user, ("id", ready.funding_sources.id.as_str())]);
        let source = |part: Value| json!({ "funding_sources": { "stripe": [part] } });
        // The published server answers 500 once it has changed a source.
        let changed = if dialect == Dialect::Server { 500 } else { 200 };
        let rows: [Row<'_, &[u16]>; 5] = [
            ("list", &all, Value::Null, &[200]),
            (
                "create",
                &all,
                source(json!({ "remote_id": "cus_1" })),
                &[200, 201],
            ),
            ("get", &one, Value::Null, &[200]),
            (
                "update",
                &one,
                source(json!({ "nickname": "A" })),
                &[changed],
            ),
            ("delete", &one, Value::Null, &[200]),
        ];
        let listed: BTreeSet<&str> = rows.iter().map(|(name, ..)| *name).collect();
        assert_eq!(listed, names(client.operations()), "{dialect:?}");
        for (operation, given, body, statuses) in rows {
            let status = called(&client, operation, given, body).await;
            assert!(
                statuses.contains(&status),
                "{dialect:?} {operation}: {status}"
            );
        }
        let seen = seen(&ready.url).await;
        assert!(
            listed.iter().all(|name| seen.contains(*name)),
            "{dialect:?}: {seen:?}"
        );
    }
}

//! What is sent for a bucket and its billing.

use super::{Case, NOTHING, config, each_sends, named, sorted};
use crate::{Certainty, Fault, given::map, pm2::Pm2};
use serde_json::{Value, json as value};

const ID: (&str, &str) = ("id", "b1");
const CARD: (&str, &str) = ("card_id", "card_1");

#[tokio::test]
async fn each_of_the_nineteen_of_billing_sends_exactly_the_documented_request() {
    let plan = || value!({"plan": "bucket_v4"});
    let metadata =
        || value!({"metadata": {"vat_number": "BE0123456789", "company_name": "Example"}});
    let cases: Vec<Case> = vec![
        (
            "bucket.billing.subscribe",
            &[
                ID,
                ("plan", "bucket_v4"),
                ("stripe_token", "tok_1"),
                ("coupon_id", "c1"),
            ],
            NOTHING,
            "POST /api/bucket/b1/payment/subscribe",
            value!({"plan": "bucket_v4", "stripe_token": "tok_1", "coupon_id": "c1"}),
        ),
        (
            "bucket.billing.paymentIntentSucceed",
            &[ID, ("paymentIntent", "pi_1")],
            plan(),
            "POST /api/bucket/b1/payment/subscribe/pi_1",
            plan(),
        ),
        (
            "bucket.billing.startTrial",
            &[ID],
            plan(),
            "PUT /api/bucket/b1/payment/trial",
            plan(),
        ),
        get("getInvoices", "GET /api/bucket/b1/payment/invoices"),
        get("getReceipts", "GET /api/bucket/b1/payment/receipts"),
        get("getSubcription", "GET /api/bucket/b1/payment/subscription"),
        get(
            "getSubcriptionState",
            "GET /api/bucket/b1/payment/subscription/state",
        ),
        (
            "bucket.billing.attachCreditCard",
            &[ID, ("token", "tok_1")],
            NOTHING,
            "POST /api/bucket/b1/payment/cards",
            value!({"token": "tok_1"}),
        ),
        // A list has the plural, one card the singular.
        get("fetchCreditCards", "GET /api/bucket/b1/payment/cards"),
        (
            "bucket.billing.fetchCreditCard",
            &[ID, CARD],
            NOTHING,
            "GET /api/bucket/b1/payment/card/card_1",
            NOTHING,
        ),
        get("fetchDefaultCreditCard", "GET /api/bucket/b1/payment/card"),
        // Side by side, unlike a user's.
        (
            "bucket.billing.updateCreditCard",
            &[ID, ("address_city", "Ghent")],
            value!({"id": "card_1", "address_zip": "9000"}),
            "PUT /api/bucket/b1/payment/card",
            value!({"id": "card_1", "address_zip": "9000", "address_city": "Ghent"}),
        ),
        (
            "bucket.billing.deleteCreditCard",
            &[ID, CARD],
            NOTHING,
            "DELETE /api/bucket/b1/payment/card/card_1",
            NOTHING,
        ),
        (
            "bucket.billing.setDefaultCard",
            &[ID, CARD],
            NOTHING,
            "POST /api/bucket/b1/payment/card/card_1/default",
            NOTHING,
        ),
        get("fetchMetadata", "GET /api/bucket/b1/payment"),
        // Within one another, never with dots.
        (
            "bucket.billing.updateMetadata",
            &[ID],
            metadata(),
            "PUT /api/bucket/b1/payment",
            metadata(),
        ),
        (
            "bucket.billing.attachBankAccount",
            &[ID, ("type", "sepa"), ("name", "Ann Example")],
            NOTHING,
            "POST /api/bucket/b1/payment/banks",
            value!({"type": "sepa", "name": "Ann Example"}),
        ),
        get("fetchBankAccount", "GET /api/bucket/b1/payment/banks"),
        (
            "bucket.billing.deleteBankAccount",
            &[ID],
            NOTHING,
            "DELETE /api/bucket/b1/payment/banks",
            NOTHING,
        ),
    ];
    let sent = each_sends(cases).await;
    assert_eq!(sent.len(), 19);
    assert_eq!(sorted(sent), sorted(named("bucket.billing.")));
}

/// The names of those that only read, by their last word.
const READS: [&str; 9] = [
    "bucket.billing.getInvoices",
    "bucket.billing.getReceipts",
    "bucket.billing.getSubcription",
    "bucket.billing.getSubcriptionState",
    "bucket.billing.fetchCreditCards",
    "bucket.billing.fetchDefaultCreditCard",
    "bucket.billing.fetchMetadata",
    "bucket.billing.fetchBankAccount",
    "bucket.billing.fetchCreditCard",
];

fn get(word: &str, line: &'static str) -> Case {
    let is_it = |name: &&&str| name.rsplit('.').next() == Some(word);
    let name = READS.iter().find(is_it).unwrap();
    (name, &[ID], NOTHING, line, NOTHING)
}

#[tokio::test]
async fn each_operation_of_a_bucket_sends_exactly_the_documented_request() {
    let cases: Vec<Case> = vec![
        (
            "bucket.retrieveAll",
            &[],
            NOTHING,
            "GET /api/bucket/",
            NOTHING,
        ),
        (
            "bucket.retrieve",
            &[ID],
            NOTHING,
            "GET /api/bucket/b1",
            NOTHING,
        ),
        (
            "bucket.create",
            &[("name", "Servers")],
            value!({"comment": "ours"}),
            "POST /api/bucket/create_classic",
            value!({"name": "Servers", "comment": "ours"}),
        ),
        (
            "bucket.update",
            &[ID, ("configuration", r#"{"a":1}"#)],
            NOTHING,
            "PUT /api/bucket/b1",
            value!({"configuration": {"a": 1}}),
        ),
        (
            "bucket.destroy",
            &[ID],
            NOTHING,
            "DELETE /api/bucket/b1",
            NOTHING,
        ),
        (
            "bucket.currentRole",
            &[ID],
            NOTHING,
            "GET /api/bucket/b1/current_role",
            NOTHING,
        ),
        (
            "bucket.retrieveUsers",
            &[ID],
            NOTHING,
            "GET /api/bucket/b1/users_authorized",
            NOTHING,
        ),
        (
            "bucket.transferOwnership",
            &[ID, ("new_owner", "ann")],
            NOTHING,
            "POST /api/bucket/b1/transfer_ownership",
            value!({"new_owner": "ann"}),
        ),
        (
            "bucket.claimTrial",
            &[ID],
            NOTHING,
            "PUT /api/bucket/b1/start_trial",
            NOTHING,
        ),
        (
            "bucket.upgrade",
            &[ID, ("plan", "p")],
            NOTHING,
            "POST /api/bucket/b1/upgrade",
            value!({"plan": "p"}),
        ),
        (
            "bucket.retrieveCharges",
            &[ID],
            NOTHING,
            "GET /api/bucket/b1/payment/charges",
            NOTHING,
        ),
        (
            "bucket.getSubscription",
            &[ID],
            NOTHING,
            "GET /api/bucket/b1/subscription",
            NOTHING,
        ),
    ];
    let sent = each_sends(cases).await;
    assert_eq!(sorted(sent), sorted(named("bucket.")));
}

#[test]
fn a_missing_unknown_or_wrong_parameter_is_named_and_nothing_is_sent() {
    let c = Pm2::new(config("https://api.keymetrics.io")).unwrap();
    let subscribe = "bucket.billing.subscribe";
    let update = "bucket.billing.updateCreditCard";
    for (operation, given, with, field) in [
        ("bucket.billing.getSubscription", &[][..], None, "operation"),
        ("bucket.billing.getInvoices", &[], None, "id"),
        (subscribe, &[ID], None, "plan"),
        (subscribe, &[ID], Some(value!({"plan": 5})), "plan"),
        (subscribe, &[ID], Some(value!({"plan": null})), "plan"),
        (
            subscribe,
            &[ID],
            Some(value!({"plan": "p", "price": 1})),
            "price",
        ),
        (subscribe, &[ID], Some(value!("p")), "body"),
        (update, &[ID], None, "body.id"),
        (update, &[ID, ("body.id", "")], None, "body.id"),
        (
            "bucket.billing.updateMetadata",
            &[ID],
            Some(value!({"metadata.vat_number": "x"})),
            "metadata.vat_number",
        ),
        (
            "bucket.billing.updateMetadata",
            &[ID, ("metadata", "x")],
            None,
            "metadata",
        ),
        (
            "bucket.billing.getInvoices",
            &[ID],
            Some(value!({})),
            "body",
        ),
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
fn of_two_parameters_of_one_name_the_second_is_given_with_its_place() {
    let c = Pm2::new(config("https://api.keymetrics.io")).unwrap();
    let given = map(&[ID, ("body.id", "card_1")]);
    let prepared = c
        .prepare("bucket.billing.updateCreditCard", &given, None)
        .unwrap();
    assert_eq!(
        prepared.url,
        "https://api.keymetrics.io/api/bucket/b1/payment/card"
    );
    assert_eq!(prepared.body, Some(value!({"id": "card_1"})));
}

#[test]
fn a_prepared_request_hides_what_is_secret_in_it() {
    let c = Pm2::new(config("https://api.keymetrics.io")).unwrap();
    let subscribe = c
        .prepare(
            "bucket.billing.subscribe",
            &map(&[ID, ("plan", "p"), ("stripe_token", "tok_secret")]),
            None,
        )
        .unwrap();
    assert_eq!(
        value!(subscribe),
        value!({
            "method": "POST",
            "url": "https://api.keymetrics.io/api/bucket/b1/payment/subscribe",
            "headers": {"accept": "application/json", "authorization": "Bearer [hidden]",
                        "content-type": "application/json"},
            "body": {"plan": "p", "stripe_token": "[hidden]"},
        })
    );
    let otp = c
        .prepare("user.otp.disable", &map(&[("otpToken", "123 456")]), None)
        .unwrap();
    assert_eq!(
        otp.url,
        "https://api.keymetrics.io/api/users/otp?otpToken=[hidden]"
    );
    assert_eq!(otp.body, None::<Value>);
}

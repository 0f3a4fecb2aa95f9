//! Rows 30 to 40: names of fields, and which are there.

use super::{super::*, answering, read};
use crate::{
    Invoicing,
    trincico::{model::PayoutAccountStatus, wire},
};
use serde_json::json as value;

#[test]
fn row_30_a_payment_method_is_read_under_both_sets_of_names() {
    for record in [
        value!({"id": "m", "name": "Stripe", "payout_enable": true}),
        value!({"id": "m", "type": "Stripe", "payout_enabled": true}),
        value!({"id": "m", "type": "Stripe", "payout_enabled": "True"}),
    ] {
        let method = read(wire::payment_method, &record);
        assert_eq!(
            (method.name.as_str(), method.payout_enabled),
            ("Stripe", true),
            "{record}"
        );
    }
}

#[test]
fn row_31_the_provider_is_read_under_each_of_its_names() {
    for key in ["name", "type", "payment_method_type"] {
        let method = read(wire::payment_method, &value!({"id": "m", key: "stripe"}));
        assert_eq!(method.name, "stripe", "{key}");
    }
    for key in ["method", "payment_method_type"] {
        let payment = read(
            wire::payment,
            &value!({"status": "completed", key: "stripe"}),
        );
        assert_eq!(payment.method, "stripe", "{key}");
    }
}

fn invoice(extra: serde_json::Value) -> serde_json::Value {
    let mut invoice = value!({
        "id": "i", "reference": "A1", "status": "draft", "currency": "usd", "items": [],
    });
    for (key, given) in extra.as_object().unwrap() {
        invoice[key] = given.clone();
    }
    invoice
}

#[test]
fn row_32_the_customer_is_found_as_customer_or_payer_and_a_user_is_none() {
    let person = value!({"id": "c1", "first_name": "Ann"});
    for (extra, found) in [
        (value!({"customer": person}), Some(id("c1"))),
        (value!({"payer": person}), Some(id("c1"))),
        (value!({"payer": {}, "customer": person}), Some(id("c1"))),
        (value!({"payer": {"id": 73, "roles": ["ROLE_BASIC"]}}), None),
        (value!({"payer": {}}), None),
    ] {
        assert_eq!(
            read(wire::invoice, &invoice(extra.clone())).customer,
            found,
            "{extra}"
        );
    }
}

#[test]
fn row_33_sums_that_only_lists_show_may_be_missing_and_an_owner_changes_nothing() {
    let whole = value!({"amount": 110, "sub_amount": 100, "tax_amount": 10});
    let listed = read(wire::invoice, &invoice(whole));
    assert_eq!((listed.amount, listed.tax_amount), (Some(110), Some(10)));
    let single = read(
        wire::invoice,
        &invoice(value!({"amount": 110, "owner": {}})),
    );
    assert_eq!((single.amount, single.tax_amount), (Some(110), None));
}

#[test]
fn row_34_a_plans_tier_and_features_may_be_missing_and_odd_codes_stay_as_they_are() {
    let bare = read(wire::plan, &value!({"id": "p", "name": "Basic"}));
    assert_eq!((bare.tier.as_str(), bare.features.len()), ("", 0));
    let features = value!([
        {"name": "action 1", "code": "action_1", "max_allowed_value": 3, "metadata": null},
        {"name": "action 2", "code": "actions_2", "max_allowed_value": null},
    ]);
    let full = read(
        wire::plan,
        &value!({"id": "p", "type": "pro", "features": features}),
    );
    assert_eq!(full.tier, "pro");
    let codes: Vec<&str> = full.features.iter().map(|f| f.code.as_str()).collect();
    assert_eq!(codes, ["action_1", "actions_2"]);
    let limits: Vec<_> = full.features.iter().map(|f| f.max_allowed_value).collect();
    assert_eq!(limits, [Some(3), None]);
}

#[test]
fn row_35_a_payment_may_have_no_identity_and_any_reference() {
    for (record, known, reference) in [
        (
            value!({"id": "y", "reference": "815884"}),
            Some(id("y")),
            "815884",
        ),
        (
            value!({"reference": "0e51804c-caa9-4d57"}),
            None,
            "0e51804c-caa9-4d57",
        ),
        (
            value!({"id": 7, "reference": 815884}),
            Some(id("7")),
            "815884",
        ),
    ] {
        let mut record = record;
        record["status"] = value!("completed");
        let payment = read(wire::payment, &record);
        assert_eq!((payment.id, payment.reference.as_str()), (known, reference));
    }
}

#[test]
fn row_36_card_and_next_plan_may_be_missing_empty_a_record_or_a_list() {
    let card = value!({"brand": "visa", "last4": "4242"});
    let plan = value!({"id": "p2", "name": "Next"});
    for (details, next, found) in [
        (value!(null), value!(null), false),
        (value!([]), value!({}), false),
        (card.clone(), plan.clone(), true),
        (value!([card]), value!([plan]), true),
    ] {
        let record = value!({
            "id": "s", "status": "active", "method_details": details, "next_plan": next,
        });
        let subscription = read(wire::subscription, &record);
        assert_eq!(subscription.card.is_some(), found, "{record}");
        assert_eq!(subscription.next_plan.is_some(), found, "{record}");
    }
    let missing = read(wire::subscription, &value!({"id": "s", "status": "active"}));
    assert!(missing.card.is_none() && missing.next_plan.is_none());
}

#[test]
fn row_37_a_payout_account_is_read_with_and_without_its_provider() {
    for record in [
        value!({"id": "a", "status": "completed", "payment_method_type": "stripe"}),
        value!({"id": "a", "status": "completed"}),
    ] {
        let account = read(wire::payout_account, &record);
        assert_eq!(account.status, PayoutAccountStatus::Completed);
    }
}

#[tokio::test]
async fn row_38_a_service_needs_an_identity_and_nothing_else() {
    let services = value!([
        {"id": 77, "name": "Bar test", "owner": {}},
        {"id": "u-1", "name": "test", "followersCount": 2, "placeId": "x", "expires_at": 1,
         "expiration_date": "2024-07-01T01:58:54.081Z", "email": "a@example.com"},
        {"id": "u-2", "owner": null},
        {"name": "without an identity"},
    ]);
    let (client, _server) = answering(200, value!({"id": "me", "services": services})).await;
    let found = client.profile().await.unwrap().services;
    let ids: Vec<_> = found.iter().map(|s| s.id.clone()).collect();
    assert_eq!(ids, [id("77"), id("u-1"), id("u-2")]);
}

#[test]
fn row_39_times_and_identities_are_those_of_the_record_whatever_their_description() {
    let record = value!({
        "id": "payout-1", "status": "paid", "amount": 5, "currency": "usd", "created_at": 1000,
        "user": {"id": "user-1", "created_at": 1},
        "destination_account": {"id": "acc-1", "status": "completed", "created_at": 2},
    });
    let payout = read(wire::payout, &record);
    assert_eq!(payout.id, id("payout-1"));
    assert_eq!(payout.created_at.unwrap().timestamp(), 1000);
    assert_eq!(payout.account.unwrap().id, id("acc-1"));
}

#[tokio::test]
async fn row_40_a_user_is_read_from_whatever_the_profile_holds() {
    for body in [
        value!({"id": "me", "email": "jo@example.com", "permissions": []}),
        value!({"id": "me", "email": "jo@example.com", "permissions": [{"code": "x"}], "visits": 3}),
        value!({"data": {"id": "me", "email": "jo@example.com"}}),
    ] {
        let (client, _server) = answering(200, body.clone()).await;
        let profile = client.profile().await.unwrap();
        assert_eq!(
            (profile.user, profile.email.as_str()),
            (Some(id("me")), "jo@example.com")
        );
        assert!(profile.services.is_empty(), "{body}");
    }
    let (client, _server) = answering(200, invoice(value!({"payer": {"permissions": []}}))).await;
    assert_eq!(client.invoice(&id("i")).await.unwrap().customer, None);
}

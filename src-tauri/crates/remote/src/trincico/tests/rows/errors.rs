//! Rows 1 to 12: errors and envelopes.

use super::{super::*, answering, read};
use crate::{
    Certainty, Fault, Invoicing,
    loopback::{Loopback, json},
    trincico::{model::UpgradeOutcome, wire},
};
use serde_json::{Value, json as value};

async fn error(status: u16, body: Value) -> crate::CallError {
    let (client, _server) = answering(status, body).await;
    client.invoice(&id("1")).await.unwrap_err()
}

#[tokio::test]
async fn row_01_the_code_of_an_error_is_found_under_either_key() {
    for key in ["internal_code", "code"] {
        let told = error(400, value!({key: "non_processable", "message": "No."})).await;
        assert_eq!(told.code.as_deref(), Some("non_processable"), "{key}");
        assert_eq!(told.fault, Fault::NotProcessable, "{key}");
    }
}

#[tokio::test]
async fn row_02_the_field_of_an_error_is_a_text_a_list_or_nothing() {
    for (field, told) in [
        (value!("reference"), Some("reference")),
        (value!(["reference", "currency"]), Some("reference")),
        (value!([]), None),
        (value!(""), None),
        (value!(null), None),
    ] {
        let body = value!({"internal_code": "invalid_param", "message": "No.", "field": field});
        assert_eq!(error(400, body).await.field.as_deref(), told, "{field}");
    }
}

#[tokio::test]
async fn row_03_a_success_comes_bare_or_within_data() {
    let plan = value!({"id": "p1", "name": "Pro"});
    for body in [value!([plan]), value!({"data": [plan]})] {
        let (client, _server) = answering(200, body.clone()).await;
        assert_eq!(client.plans().await.unwrap()[0].name, "Pro", "{body}");
    }
}

#[tokio::test]
async fn row_04_a_subscription_comes_bare_or_within_data() {
    let subscription = value!({"id": "s1", "status": "active"});
    for body in [subscription.clone(), value!({"data": subscription})] {
        let (client, _server) = answering(200, body.clone()).await;
        let found = client.active_subscription().await.unwrap().unwrap();
        assert_eq!(found.id, id("s1"), "{body}");
    }
}

#[tokio::test]
async fn row_05_a_list_is_a_bare_array_or_an_envelope_with_a_cursor() {
    let payment = value!({"id": "y1", "status": "completed"});
    for (body, next) in [
        (value!([payment]), None),
        (value!({"next_page": null, "data": [payment]}), None),
        (
            value!({"next_page": "n", "limit": 2, "data": [payment]}),
            Some("n"),
        ),
    ] {
        let (client, _server) = answering(200, body.clone()).await;
        let page = client.payments(None, 2).await.unwrap();
        assert_eq!(
            (page.records.len(), page.next.as_deref()),
            (1, next),
            "{body}"
        );
    }
}

#[tokio::test]
async fn row_06_code_is_an_outcome_in_a_success_and_a_reason_in_an_error() {
    let body = value!({"code": "next_plan_waiting"});
    let (client, _server) = answering(200, body).await;
    let outcome = client
        .upgrade_subscription(&id("p"), &returns(), None)
        .await;
    assert_eq!(outcome.unwrap(), UpgradeOutcome::NextPlanWaiting);
    let (client, _server) = answering(400, value!({"code": "multi_row"})).await;
    let refused = client
        .upgrade_subscription(&id("p"), &returns(), None)
        .await;
    assert_eq!(refused.unwrap_err().code.as_deref(), Some("multi_row"));
}

#[tokio::test]
async fn row_07_428_with_an_address_is_the_success_of_all_four() {
    let page = value!({"redirect_url": "https://checkout.stripe.com/c"});
    let (client, _server) = answering(428, page).await;
    let (own, to) = (id("x"), returns());
    let changed = client.upgrade_subscription(&own, &to, None).await.unwrap();
    assert!(matches!(changed, UpgradeOutcome::Redirect(_)));
    client
        .update_subscription_payment(&own, &to, None)
        .await
        .unwrap();
    client.pay_invoice(&own, &to, None).await.unwrap();
    let enabled = client
        .enable_payout_account(&to.cancel_url, &to.success_url)
        .await;
    assert_eq!(enabled.unwrap().url, "https://checkout.stripe.com/c");
}

#[tokio::test]
async fn row_08_the_two_bodies_of_an_upgrade_are_told_apart_by_what_they_hold() {
    for (status, body, address) in [
        (
            428,
            value!({"redirect_url": "https://a.example.com/"}),
            true,
        ),
        (
            200,
            value!({"redirect_url": "https://a.example.com/"}),
            true,
        ),
        (200, value!({"code": "payment_not_required"}), false),
        (
            200,
            value!({"code": "payment_required", "redirect_url": null}),
            false,
        ),
    ] {
        let (client, _server) = answering(status, body.clone()).await;
        let outcome = client
            .upgrade_subscription(&id("p"), &returns(), None)
            .await;
        let redirect = matches!(outcome.unwrap(), UpgradeOutcome::Redirect(_));
        assert_eq!(redirect, address, "{body}");
    }
}

#[tokio::test]
async fn row_09_an_error_without_a_documented_status_is_known_by_the_status_it_has() {
    for (status, fault) in [
        (500, Fault::Unavailable),
        (503, Fault::Unavailable),
        (400, Fault::Invalid),
    ] {
        let body = value!({"internal_code": "internal_error", "message": "Opps"});
        let (client, _server) = answering(status, body).await;
        assert_eq!(client.plans().await.unwrap_err().fault, fault);
        assert_eq!(client.payment_methods().await.unwrap_err().fault, fault);
        assert_eq!(client.active_subscription().await.unwrap_err().fault, fault);
    }
}

#[tokio::test]
async fn row_10_codes_of_no_list_and_undocumented_statuses_have_a_meaning() {
    for (status, code, fault) in [
        (400, "balance_insufficient", Fault::Invalid),
        (501, "not_implemented", Fault::Unavailable),
        (401, "invalid_token", Fault::SignInNeeded),
        (403, "require_activation", Fault::Forbidden),
        (400, "bad_credentials", Fault::SignInNeeded),
        (400, "forbidden_empty_request", Fault::Invalid),
        (400, "non_upgradable", Fault::Invalid),
        (400, "made_up", Fault::Invalid),
    ] {
        let told = error(status, value!({"internal_code": code})).await;
        assert_eq!((told.fault, told.code.as_deref()), (fault, Some(code)));
    }
}

#[tokio::test]
async fn row_11_a_refusal_means_the_same_whatever_its_status() {
    for (status, code, fault) in [
        (400, "status_value_denied", Fault::StatusDenied),
        (412, "status_value_denied", Fault::StatusDenied),
        (400, "forbidden_resource", Fault::Forbidden),
        (403, "forbidden_resource", Fault::Forbidden),
        (400, "multi_row", Fault::Invalid),
    ] {
        let told = error(status, value!({"internal_code": code})).await;
        assert_eq!(told.fault, fault, "{status} {code}");
        assert_eq!(told.certainty, Certainty::Rejected, "{status} {code}");
    }
}

#[tokio::test]
async fn row_12_not_found_keeps_its_field_and_what_is_absent_is_left_out_of_the_request() {
    let server =
        Loopback::start(|_| json(404, r#"{"internal_code":"not_found","field":"plan_id"}"#)).await;
    let client = client(&server.url);
    let refused = client
        .upgrade_subscription(&id("p"), &returns(), None)
        .await;
    assert_eq!(refused.unwrap_err().field.as_deref(), Some("plan_id"));
    let sent = server.seen()[0].json();
    let keys: Vec<&String> = sent.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["cancel_url", "plan_id", "success_url"]);
    let plan = read(wire::plan, &value!({"id": "p", "surprise": {"deep": [1]}}));
    assert_eq!(plan.id, id("p"), "nor is an unknown key a reason to refuse");
}

//! PM2 Plus' own clients, the newer and the older.

use super::{Step, is_there, log, outcomes, service, step};
use serde_json::{Value, json};

/// What both versions of PM2 Plus' client have: buckets and what they pay.
fn of_buckets() -> Vec<Step> {
    let b = "$ready.pm2.bucket_id";
    let card = "$ready.pm2.card_id";
    let lab = "$buckets.1._id";
    let bank = json!({ "type": "sepa", "name": "Studio", "iban": "DE89370400440532013000" });
    let asks = json!({ "plan": "pro", "stripe_token": "tok_threeDSecureRequired" });
    let intent = "$waiting.subscription.latest_invoice.payment_intent.id";
    vec![
        step("misc.retrievePlans", json!([]), 200),
        step("node.getDefaultNode", json!([]), 200),
        step("bucket.retrieveAll", json!([]), 200).named("buckets"),
        step("bucket.retrieve", json!([b]), 200),
        step("bucket.currentRole", json!([b]), 200),
        step("bucket.retrieveUsers", json!([b]), 200),
        step("bucket.update", json!([b, { "comment": "x" }]), 200),
        step("bucket.billing.getInvoices", json!([b]), 200),
        step("bucket.billing.getReceipts", json!([b]), 200),
        step("bucket.billing.getSubcription", json!([b]), 200),
        step("bucket.billing.getSubcriptionState", json!([b]), 200),
        step("bucket.billing.fetchCreditCards", json!([b]), 200).named("cards"),
        step("bucket.billing.fetchDefaultCreditCard", json!([b]), 200),
        step("bucket.billing.fetchCreditCard", json!([b, card]), 200),
        step(
            "bucket.billing.updateCreditCard",
            json!([b, { "id": card, "address_zip": "1" }]),
            200,
        ),
        step(
            "bucket.billing.setDefaultCard",
            json!([b, "$cards.1.id"]),
            200,
        ),
        step("bucket.billing.deleteCreditCard", json!([b, card]), 200),
        step("bucket.billing.deleteCreditCard", json!([b, card]), 400),
        step(
            "bucket.billing.deleteCreditCard",
            json!([b, "$cards.1.id"]),
            403,
        ),
        step(
            "bucket.billing.attachCreditCard",
            json!([b, { "token": "tok_visa" }]),
            200,
        ),
        step(
            "bucket.billing.attachCreditCard",
            json!([b, { "token": "tok_chargeDeclined" }]),
            500,
        ),
        step("bucket.billing.attachCreditCard", json!([b, {}]), 0),
        step("bucket.billing.fetchMetadata", json!([b]), 200),
        step(
            "bucket.billing.updateMetadata",
            json!([b, { "metadata": { "vat_number": "1" } }]),
            200,
        ),
        step("bucket.billing.fetchBankAccount", json!([b]), 200),
        step("bucket.billing.deleteBankAccount", json!([b]), 200),
        step("bucket.billing.deleteBankAccount", json!([b]), 404),
        step("bucket.billing.attachBankAccount", json!([b, bank]), 200),
        step("bucket.billing.getInvoices", json!([lab]), 404),
        step("bucket.billing.getReceipts", json!([lab]), 404),
        step("bucket.billing.getSubcription", json!([lab]), 404),
        step("bucket.billing.getSubcriptionState", json!([lab]), 404),
        step("bucket.billing.fetchDefaultCreditCard", json!([lab]), 404),
        step(
            "bucket.billing.subscribe",
            json!([lab, { "plan": "pro" }]),
            403,
        ),
        step(
            "bucket.billing.subscribe",
            json!([lab, { "plan": "none" }]),
            400,
        ),
        step(
            "bucket.billing.startTrial",
            json!([lab, { "plan": "plus" }]),
            200,
        ),
        step("bucket.claimTrial", json!([lab]), 400),
        step("bucket.billing.subscribe", json!([lab, asks]), 200).named("waiting"),
        step(
            "bucket.billing.paymentIntentSucceed",
            json!([lab, intent, { "plan": "pro" }]),
            200,
        ),
        step(
            "bucket.billing.paymentIntentSucceed",
            json!([lab, intent, { "plan": "pro" }]),
            400,
        ),
        step("bucket.upgrade", json!([b, { "plan": "pro" }]), 200),
        step("bucket.create", json!([{ "name": "New" }]), 200).named("made"),
        step(
            "bucket.transferOwnership",
            json!([lab, { "new_owner": "nobody" }]),
            404,
        ),
        step("bucket.destroy", json!(["$made.bucket._id"]), 200),
        step("user.retrieve", json!([]), 200).named("me"),
        step("user.show", json!(["$me.user._id"]), 200),
        step("user.update", json!([{ "username": "paula" }]), 200),
        step("user.update", json!([{}]), 400),
        step("user.delete", json!([]), 403),
        step("user.otp.retrieve", json!([]), 200),
        step(
            "user.otp.enable",
            json!([{ "otpKey": "k", "otpToken": "123456" }]),
            200,
        ),
        step("user.otp.disable", json!(["123456"]), 200),
        step("user.providers.add", json!([{ "name": "gitlab" }]), 200),
        step("user.providers.retrieve", json!([]), 200),
        step("user.providers.remove", json!(["gitlab"]), 200),
        step("tokens.create", json!([{ "scope": {} }]), 200).named("token"),
        step("tokens.retrieve", json!([]), 200),
        step("tokens.remove", json!(["$token._id"]), 200),
        step("misc.retrieveVAT", json!([{ "country": "DE" }]), 200),
        step(
            "misc.retrieveCoupon",
            json!([{ "coupon": "WELCOME10" }]),
            200,
        ),
        step(
            "misc.retrieveCompany",
            json!([{ "vat_id": "DE136695976" }]),
            200,
        ),
        step(
            "auth.requestNewPassword",
            json!([{ "email": "practice@example.com" }]),
            200,
        ),
        step("auth.sendEmailLink", json!([]), 200),
        step("auth.validEmail", json!(["0"]), 404),
        step("auth.validEmail", json!(["practice"]), 301),
        step("auth.register", json!([]), 500),
    ]
}

/// What only the older version has.
fn of_older() -> Vec<Step> {
    let b = "$ready.pm2.bucket_id";
    let card = "$own.id";
    vec![
        step("bucket.retrieveCharges", json!([b]), 200),
        step("bucket.getSubscription", json!([b]), 200),
        step("user.fetchDefaultCreditCard", json!([]), 200).named("own"),
        step("user.fetchCreditCard", json!([card]), 200),
        step(
            "user.updateCreditCard",
            json!([{ "id": card, "metadata": { "address_zip": "1" } }]),
            200,
        ),
        step("user.deleteCreditCard", json!([card]), 403),
        step(
            "user.attachCreditCard",
            json!([{ "token": "tok_amex" }]),
            200,
        )
        .named("second"),
        step("user.setDefaultCard", json!(["$second.id"]), 200),
        step("user.deleteCreditCard", json!([card]), 200),
        step("user.fetchMetadata", json!([]), 200),
        step(
            "user.updateMetadata",
            json!([{ "metadata": { "company_name": "x" } }]),
            200,
        ),
        step("user.listCharges", json!([]), 200),
        step("user.listSubscriptions", json!([]), 200),
    ]
}

async fn compare(module: &str, steps: &[Step]) {
    let server = service().await;
    let outcomes = outcomes(&server, "pm2.js", module, steps).await;
    for (step, outcome) in steps.iter().zip(&outcomes) {
        match step.status {
            0 => assert!(outcome["error"].is_string(), "{}: {outcome}", step.call),
            status => assert_eq!(outcome["status"], status, "{}: {outcome}", step.call),
        }
    }
    let log = log(&server).await;
    // Public functions need not wait for the probe that follows the token.
    let first: Vec<&Value> = log.iter().take(3).map(|call| &call["operation"]).collect();
    assert_eq!(first[0], "auth.retrieveToken");
    assert!(
        first.iter().any(|name| *name == "bucket.retrieveAll"),
        "{first:?}"
    );
    // Every function got to the operation of its name.
    for step in steps.iter().filter(|step| step.status != 0) {
        let hit = log
            .iter()
            .any(|call| call["operation"] == step.call && call["status"] == step.status);
        assert!(hit, "{} {}", step.call, step.status);
    }
}

#[tokio::test]
async fn pm2_plus_own_newer_client_gets_what_its_documentation_says() {
    if is_there("pm2-js-api-0.8.1") {
        let mut steps = of_buckets();
        steps.push(step("auth.revoke", json!([]), 200));
        compare("pm2-js-api-0.8.1", &steps).await;
    }
}

#[tokio::test]
async fn pm2_plus_own_older_client_gets_what_its_documentation_says() {
    if is_there("pm2-js-api-0.5.60") {
        let mut steps = of_older();
        steps.extend(of_buckets());
        steps.push(step("auth.revoke", json!([]), 200));
        compare("pm2-js-api-0.5.60", &steps).await;
    }
}

#[tokio::test]
async fn pm2_plus_own_client_renews_its_token_when_it_is_told_to() {
    let module = "pm2-js-api-0.8.1";
    if !is_there(module) {
        return;
    }
    let server = service().await;
    let fault = json!({ "operation": "bucket.billing.getReceipts", "fault": "401" });
    let url = format!("{}/_sandbox/faults", server.ready.url);
    reqwest::Client::new()
        .post(url)
        .json(&fault)
        .send()
        .await
        .unwrap();
    let steps = [step(
        "bucket.billing.getReceipts",
        json!(["$ready.pm2.bucket_id"]),
        200,
    )];
    let outcomes = outcomes(&server, "pm2.js", module, &steps).await;
    assert_eq!(outcomes[0]["status"], 200);
    let log = log(&server).await;
    let seen: Vec<(&str, u64)> = log
        .iter()
        .map(|call| {
            (
                call["operation"].as_str().unwrap(),
                call["status"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("auth.retrieveToken", 200),
            ("bucket.retrieveAll", 200),
            ("bucket.retrieve", 200),
            ("bucket.billing.getReceipts", 401),
            ("auth.retrieveToken", 200),
            ("bucket.retrieveAll", 200),
            ("bucket.billing.getReceipts", 200),
        ]
    );
}

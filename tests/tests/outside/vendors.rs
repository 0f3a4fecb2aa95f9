//! The vendors' own clients, unchanged, against the practice service: they sign in and call every
//! function in turn, and what comes of each is what the vendor's documentation says. What a client
//! does wrong by itself is answered as its vendor would answer it.
//!
//! The packages are those of `tests/vendors/package-lock.json`, which `cargo xtask setup` installs.

use counterfoil_sandbox::{Options, Running, start};
use serde_json::{Value, json};
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A call of a function, with what ought to come of it.
struct Step {
    call: &'static str,
    args: Value,
    /// The status of the reply; 0 where no request can be made.
    status: u16,
    /// What later calls name the answer.
    name: &'static str,
}

fn step(call: &'static str, args: Value, status: u16) -> Step {
    Step {
        call,
        args,
        status,
        name: "",
    }
}

impl Step {
    fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vendors")
}

/// Whether Node.js and the package are there; says so where not.
fn is_there(package: &str) -> bool {
    let node = Command::new("node").arg("--version").output();
    if !node.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: node is not installed");
        return false;
    }
    let there = folder().join("node_modules").join(package).is_dir();
    if !there {
        eprintln!("skipped: {package} is not in tests/vendors/node_modules");
    }
    there
}

async fn service() -> Running {
    start(Options::default()).await.unwrap()
}

/// Runs the steps with a script of `tests/vendors`; what came of each.
async fn outcomes(server: &Running, script: &str, module: &str, steps: &[Step]) -> Vec<Value> {
    let calls: Vec<Value> = steps
        .iter()
        .map(|step| json!({ "call": step.call, "args": step.args, "as": step.name }))
        .collect();
    let order = json!({ "ready": server.ready, "module": module, "calls": calls }).to_string();
    let path = folder().join(script);
    let output = tokio::task::spawn_blocking(move || {
        let mut node = Command::new("node");
        // Loopback is nobody else's to forward.
        for proxy in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"] {
            node.env_remove(proxy);
        }
        let mut node = node
            .arg(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut order_in = node.stdin.take().unwrap();
        order_in.write_all(order.as_bytes()).unwrap();
        drop(order_in);
        node.wait_with_output().unwrap()
    })
    .await
    .unwrap();
    assert!(
        output.status.success(),
        "{script} ended with {}",
        output.status
    );
    let outcomes: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(outcomes.len(), steps.len());
    outcomes
}

/// What the service was asked, oldest first.
async fn log(server: &Running) -> Vec<Value> {
    let url = format!("{}/_sandbox/requests", server.ready.url);
    let log: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
    log.as_array().unwrap().clone()
}

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

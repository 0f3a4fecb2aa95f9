//! The screens of billwerk, PM2 Plus and FundingSources in the real window: what they show is what
//! their services have, and what is confirmed arrives there once.

use counterfoil_tests::{Sandbox, Window, has_session};
use serde_json::Value;

use crate::road::Service;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn usage_is_added_and_a_draft_is_sent_once_for_a_subscription_business() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    window.click("start-connect").await;
    connect_elsewhere(&window, &service, "billwerk").await;
    window.find("nav-contracts").await;

    window.click("nav-contracts").await;
    let contract = login(&service.sandbox, "billwerk", "contract_id");
    window.click_css(&row("contract-row", &contract)).await;
    window.find_css(&row("contract-panel", &contract)).await;
    window.until_shows("contract-phases", "Team, monthly").await;
    window.until_shows("usage", "Print-outs of the week").await;
    use_something(&window).await;
    window.find_css(DONE).await;
    window.until_shows("usage", "Rope splicing").await;
    let used = there(&service, "billwerk", "usage", |one| {
        one["Memo"] == "Rope splicing"
    });
    let used = used.await;
    assert_eq!(used.len(), 1, "{used:#?}");
    assert_eq!(used[0]["ContractId"], contract.as_str());
    assert_eq!(used[0]["Quantity"], 3);

    window.click("nav-catalogue").await;
    window
        .until_shows("offer-variant", "Enterprise, yearly")
        .await;
    window.click("catalogue-tab-orders").await;
    window.find("orders-none").await;
    window.click("catalogue-tab-webhooks").await;
    window
        .until_shows("webhook", "https://hooks.example.com/billwerk")
        .await;

    send_a_draft(&window, &service).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cards_sources_and_bills_are_shown_and_the_last_card_of_a_subscription_stays() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    window.click("start-connect").await;
    connect_elsewhere(&window, &service, "pm2").await;
    window.find("nav-wallet").await;
    window.click("nav-settings").await;
    window.click("account-add").await;
    connect_elsewhere(&window, &service, "funding-sources").await;
    window.until_gone("connect-form").await;

    window.click("nav-wallet").await;
    window.until_shows("source", "Company card").await;
    let production = login(&service.sandbox, "pm2", "bucket_id");
    let purse = format!("[data-testid=purse][data-bucket=\"{production}\"]");
    let card = |last4: &str, inside: &str| {
        format!("{purse} [data-testid=card][data-last4=\"{last4}\"] {inside}")
    };
    window
        .click_css(&card("4444", "[data-testid=card-make-default]"))
        .await;
    // The other one can be chosen now.
    window
        .find_css(&card("4242", "[data-testid=card-make-default]"))
        .await;
    for others in ["4242", "3220"] {
        window
            .click_css(&card(others, "[data-testid=card-remove]:enabled"))
            .await;
        window.click("ask-yes").await;
        window
            .find_css(&format!("{purse}:not(:has([data-last4=\"{others}\"]))"))
            .await;
    }
    let stays = window
        .find_css(&format!("{purse} [data-testid=card-stays]"))
        .await;
    let why = stays.text().await.unwrap();
    assert!(why.contains("only card"), "{why}");
    window
        .find_css(&card("4444", "[data-testid=card-remove]:disabled"))
        .await;
    let state = service.sandbox.get("state").await;
    let cards = state["pm2"]["cards"][&production].as_array().unwrap();
    assert_eq!(cards.len(), 1, "{cards:#?}");
    assert_eq!(cards[0]["last4"], "4444");

    window.click("nav-bills").await;
    window.until_shows("bucket-plan", "plus").await;
    for kind in ["invoice", "receipt", "charge"] {
        window.click(&format!("bills-tab-{kind}")).await;
        window.until_shows("bill", "39.00").await;
    }
    let bucket = format!("[data-testid=bucket][data-id=\"{production}\"]");
    let plan = format!("{bucket} [data-testid=subscribe-plan]");
    let chosen = window.find_css(&plan).await.select_by_value("pro").await;
    chosen.unwrap();
    window
        .click_css(&format!("{bucket} [data-testid=subscribe]"))
        .await;
    window.click("ask-yes").await;
    window.find_css(&format!("{bucket} {DONE}")).await;
    window.until_shows("bucket-plan", "pro").await;
    let state = service.sandbox.get("state").await;
    assert_eq!(
        state["pm2"]["subscriptions"][&production]["plan"]["id"],
        "pro"
    );
    let asked = calls(&service, "bucket.billing.subscribe").await;
    assert_eq!(asked, 1);
    window.close().await;
}

/// An act that came to its end.
const DONE: &str = "[data-testid=act][data-state=done]";

/// The row, or the panel, of a record.
fn row(id: &str, record: &str) -> String {
    format!("[data-testid={id}][data-id=\"{record}\"]")
}

/// Writes down three uses in the contract that is shown, and confirms them.
async fn use_something(window: &Window) {
    window.click("usage-add").await;
    let script = "return [...document.querySelectorAll('[data-testid=part-component] option')]
        .find((one) => one.textContent === 'Print-outs').value;";
    let component = window.run(script).await;
    window
        .choose("part-component", component.as_str().unwrap())
        .await;
    window.fill("part-quantity", "3").await;
    window.fill("part-text", "Rope splicing").await;
    window.click("part-send").await;
    window.click("ask-yes").await;
}

/// Opens an invoice that billwerk issued, then has it issue one of its drafts.
async fn send_a_draft(window: &Window, service: &Service) {
    let before = service.sandbox.get("state").await;
    let count = |state: &Value, kind: &str| state["billwerk"][kind].as_array().unwrap().len();
    window.click("nav-invoices").await;
    window.click("billed-tab-service").await;
    window.click("billed-row").await;
    window.find("billed-pdf").await;
    window.click("billed-tab-drafts").await;
    window
        .click_css("[data-testid=billed-row][data-kind=draft]")
        .await;
    window.click("billed-send").await;
    window.click("ask-yes").await;
    window.find_css(DONE).await;
    let after = service.sandbox.get("state").await;
    let less = count(&before, "invoice_drafts") - count(&after, "invoice_drafts");
    let more = count(&after, "invoices") - count(&before, "invoices");
    assert_eq!((less, more), (1, 1));
    assert_eq!(calls(service, "sendInvoiceDraft").await, 1);
}

/// Fills in the open form of connecting with what the sandbox said when it began.
pub async fn connect_elsewhere(window: &Window, service: &Service, system: &str) {
    let (key, user, secret) = match system {
        "billwerk" => ("billwerk", "client_id", "client_secret"),
        "pm2" => ("pm2", "client_id", "refresh_token"),
        _ => ("funding_sources", "username", "secret"),
    };
    window.choose("account-system", system).await;
    window.fill("account-url", &service.gate.url()).await;
    window
        .fill("account-user", &login(&service.sandbox, key, user))
        .await;
    window
        .fill("account-secret", &login(&service.sandbox, key, secret))
        .await;
    window.click("account-connect").await;
}

/// What the sandbox said of a system when it began.
pub fn login(sandbox: &Sandbox, system: &str, name: &str) -> String {
    sandbox.ready[system][name].as_str().unwrap().to_owned()
}

/// The records of a kind that a system has, those that count.
async fn there(
    service: &Service,
    system: &str,
    kind: &str,
    counts: impl Fn(&Value) -> bool,
) -> Vec<Value> {
    let state = service.sandbox.get("state").await;
    let all = state[system][kind].as_array().unwrap().iter();
    all.filter(|one| counts(one)).cloned().collect()
}

/// How often an operation was asked for.
async fn calls(service: &Service, operation: &str) -> usize {
    let log = service.sandbox.get("requests").await;
    let log = log.as_array().unwrap().iter();
    log.filter(|call| call["operation"] == operation).count()
}

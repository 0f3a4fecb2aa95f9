//! The road through the real window.

use std::path::Path;

use counterfoil_tests::{Terminal, Window, has_session, pdf};

use crate::road::{INVOICES, Service, draft};

/// The key, as WebDriver writes it.
const ENTER: &str = "\u{E007}";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_an_account_an_invoice_is_written_found_printed_and_kept_while_it_is_typed() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    enter_business(&window).await;

    window.click("nav-invoices").await;
    window.click("invoice-new").await;
    make_customer(&window, "Żuraw Shipyard", "yard@zuraw.example.com").await;
    window.fill("reference", "N-1").await;
    window.choose("currency", "BHD").await;
    // 2 × 12.345 = 24.690, 10 % of it 2.469, and 0.500 without tax.
    item(&window, 0, ["Hull survey", "2", "12.345", "10"]).await;
    window.until_shows("total", "27.159").await;
    next_row(&window, 0).await;
    item(&window, 1, ["Report", "1", "0.5", ""]).await;
    window.until_shows("total", "27.659").await;
    window.click("save").await;
    window.until_shows("detail-reference", "N-1").await;
    window.until_shows("detail-amount", "27.659").await;

    window.fill("invoice-search", "no such words").await;
    window.until_gone("invoice-row").await;
    window.fill("invoice-search", "survey").await;
    window.until_shows("invoice-row", "Żuraw Shipyard").await;
    window.click("invoice-row").await;
    window.act("action-pdf").await;
    let path = window.text("saved-path").await;
    let text = pdf::text(Path::new(&path));
    for words in [
        "Northlight Studio",
        "Żuraw Shipyard",
        "N-1",
        "Hull survey",
        "27.659",
    ] {
        assert!(text.contains(words), "{words} is missing in:\n{text}");
    }

    window.click("invoice-new").await;
    window.choose("currency", "JPY").await;
    item(&window, 0, ["Rope", "3", "1200", "10"]).await;
    window.until_shows("total", "3,960").await;
    window.fill("note", "Half a senten").await;
    window.close().await;

    let window = Window::open(data.path()).await;
    if window
        .find_css("[data-testid=editor], [data-testid=unsaved-continue]")
        .await
        .attr("data-testid")
        .await
        .unwrap()
        .as_deref()
        != Some("editor")
    {
        window.click("unsaved-continue").await;
    }
    window.until_shows("note", "Half a senten").await;
    window.until_shows("item-name-0", "Rope").await;
    window.until_shows("total", "3,960").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_written_offline_in_the_window_reaches_the_service_once_with_the_same_total() {
    if !has_session() {
        return;
    }
    let email = "dock@liman.example.com";
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    connect(&window, &service).await;
    window
        .until_shows("nav-invoices", &INVOICES.to_string())
        .await;
    window.find("invoice-row").await;

    service.gate.close().await;
    window.click("invoice-new").await;
    make_customer(&window, "Limanı Dock", email).await;
    window.fill("reference", "W-1").await;
    window.choose("currency", "USD").await;
    item(&window, 0, ["Hull survey", "2", "100", "15.25"]).await;
    next_row(&window, 0).await;
    item(&window, 1, ["Travel", "1", "45", ""]).await;
    window.until_shows("total", "275.50").await;
    window.click("save-ready").await;
    // No address was entered for the business: that is told before it is issued.
    window.click("ask-other").await;
    window.until_shows("detail-reference", "W-1").await;
    let id = window
        .find("detail")
        .await
        .attr("data-id")
        .await
        .unwrap()
        .unwrap();
    let row =
        |state: &str| format!("[data-testid=invoice-row][data-id=\"{id}\"][data-sync={state}]");
    window.find_css(&row("pending")).await;
    assert!(service.sandbox.invoices("W-1").await.is_empty());

    // Meanwhile another computer takes the reference.
    take_reference(&service, "W-1");
    service.gate.open().await;
    window.click("nav-sync").await;
    window.click("sync-now").await;
    window.click("nav-invoices").await;
    window.click_css(&row("conflict")).await;
    window
        .until_shows("conflict", "W-1 is taken by another invoice")
        .await;
    window.click("conflict-theirs").await;
    window.find_css(&row("synced")).await;
    window.until_gone("conflict").await;
    let reference = window.text("detail-reference").await;
    assert_ne!(reference, "W-1", "the other computer's invoice has it");
    assert_eq!(window.text("detail-amount").await, "275.50 USD");
    service.has_the_invoice_once(&reference, email).await;
    service
        .has_the_invoice_once("W-1", "other@example.com")
        .await;
    window.close().await;
    assert_nowhere(data.path(), service.sandbox.login("password"));
}

/// Enters the sender under Settings, with a logo.
pub async fn enter_business(window: &Window) {
    window.click("nav-settings").await;
    window.fill("business-name", "Northlight Studio").await;
    window
        .fill("business-address", "12 Harbour Row\u{e007}Dublin")
        .await;
    window.fill("business-tax_id", "IE1234567FA").await;
    window
        .fill("business-iban", "DE89 3704 0044 0532 0130 00")
        .await;
    window.click("business-save").await;
    window.until_shows("toast", "saved").await;
    let logo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../icons/128x128.png");
    let logo = logo.canonicalize().unwrap();
    window
        .type_css("[data-testid=logo-file]", logo.to_str().unwrap())
        .await;
    window.find("logo").await;
}

/// Connects the first account and chooses its service, where there is a choice.
pub async fn connect(window: &Window, service: &Service) {
    window.click("start-connect").await;
    window.fill("account-url", &service.gate.url()).await;
    window
        .fill("account-user", service.sandbox.login("email"))
        .await;
    window
        .fill("account-secret", service.sandbox.login("password"))
        .await;
    window.click("account-connect").await;
    let shop = format!(
        "[data-testid=service][data-id=\"{}\"]",
        service.sandbox.login("service_id")
    );
    let next = window
        .find_css(&format!("{shop}, [data-testid=invoice-new]"))
        .await;
    if next.attr("data-testid").await.unwrap().as_deref() == Some("service") {
        window.click_css(&shop).await;
    }
    window.find("invoice-new").await;
}

/// Makes a customer without leaving the editor.
pub async fn make_customer(window: &Window, name: &str, email: &str) {
    window.click("customer-input").await;
    window.fill("customer-input", name).await;
    window.click("customer-make").await;
    window.fill("new-customer-business", name).await;
    window.fill("new-customer-email", email).await;
    window.click("new-customer-save").await;
    window.until_gone("new-customer").await;
}

/// Fills a row of the item grid: name, quantity, price, tax.
pub async fn item(window: &Window, row: usize, texts: [&str; 4]) {
    for (column, text) in ["name", "quantity", "price", "tax"].into_iter().zip(texts) {
        window.fill(&format!("item-{column}-{row}"), text).await;
    }
}

/// Leaves the row's last cell for a new row, as the keyboard does.
pub async fn next_row(window: &Window, row: usize) {
    window
        .type_css(&format!("[data-testid=item-tax-{row}]"), ENTER)
        .await;
}

/// Another computer, connected past the gate, issues an invoice under this reference.
fn take_reference(service: &Service, reference: &str) {
    let data = tempfile::tempdir().unwrap();
    let other = Terminal::on(data.path());
    let (user, shop) = (
        service.sandbox.login("email"),
        service.sandbox.login("service_id"),
    );
    other
        .clone()
        .with_secret(service.sandbox.login("password"))
        .json(
            &[
                "account",
                "add",
                "trincico",
                "--name",
                "Other",
                "--url",
                service.sandbox.url(),
                "--user",
                user,
                "--service",
                shop,
            ],
            "",
        );
    let drafted = other.json(
        &["invoice", "draft", "--from", "-"],
        &draft(reference, "other@example.com").to_string(),
    );
    other.json(
        &[
            "invoice",
            "status",
            drafted["id"].as_str().unwrap(),
            "ready",
        ],
        "",
    );
    other.json(&["sync"], "");
}

/// No file in the folder holds the secret in the clear.
fn assert_nowhere(folder: &Path, secret: &str) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            assert_nowhere(&path, secret);
        } else if let Ok(bytes) = std::fs::read(&path) {
            let found = bytes
                .windows(secret.len())
                .any(|window| window == secret.as_bytes());
            assert!(!found, "{} holds the secret", path.display());
        }
    }
}

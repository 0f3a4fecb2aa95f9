//! Every screen and panel with something in it.

use std::path::Path;

use super::camera::{Camera, Language};
use super::prepared::Prepared;
use crate::conflict::{LINE, radio};
use crate::import::UBL;
use crate::window::{item, make_customer, next_row};

const ESCAPE: &str = "\u{E00C}";
const CONTROL: &str = "\u{E009}";

pub async fn take_all(folder: &Path, language: Language) {
    let prepared = Prepared::full().await;
    prepared.bring_apart().await;
    let camera = super::open(folder, prepared.data.path(), language).await;
    camera.go("overview").await;
    camera.window.find("figure-outstanding").await;
    camera.take("02-overview", "full").await;
    camera.take_narrow("02-overview").await;
    take_invoices(&camera).await;
    take_import(&camera, prepared.data.path()).await;
    take_editor(&camera).await;
    take_money(&camera).await;
    take_contracts(&camera).await;
    take_billed(&camera).await;
    take_wallet(&camera).await;
    take_sync(&camera).await;
    take_settings(&camera).await;
    take_overlays(&camera).await;
    camera.window.close().await;
}

async fn take_invoices(camera: &Camera) {
    let window = &camera.window;
    camera.go("invoices").await;
    window.find("invoice-row").await;
    camera.take("03-invoices", "full").await;
    camera.take_narrow("03-invoices").await;
    window.click("tab-ready").await;
    window
        .click_css("[data-testid=invoice-row][data-status=ready]")
        .await;
    window.find("detail-reference").await;
    camera.take("04-invoice", "full").await;
    camera.take_narrow("04-invoice").await;
    camera.take_panel("detail-explain", "05-explain").await;
    camera.take_panel("action-print", "06-print").await;
    camera.take_panel("invoice-export", "07-export").await;
    camera.take_panel("action-link", "09-pay-link").await;
    camera.take_panel("action-send", "10-send").await;
    window.click("tab-all").await;
}

async fn take_import(camera: &Camera, data: &Path) {
    let file = data.join("LIMAN-7.xml");
    // A total that its lines do not add up to.
    std::fs::write(&file, UBL.replace(">291.55<", ">291.65<")).unwrap();
    camera.window.find_css("[data-testid=drops]").await;
    camera.window.drop_files(&[&file]).await;
    camera.window.find("import-totals").await;
    camera.take("08-import", "full").await;
    camera.close_panel().await;
}

/// Takes the wish for an e-invoice back.
const PAPER_ONLY: &str = "const select = document.querySelector('[data-testid=terms-profile]'); \
    select.selectedIndex = 0; select.dispatchEvent(new Event('change', { bubbles: true }));";

async fn take_editor(camera: &Camera) {
    let (window, number) = (&camera.window, |text| camera.language.number(text));
    camera.go("invoices").await;
    window.click("invoice-new").await;
    make_customer(window, "Limanı Dock", "dock@liman.example.com").await;
    item(window, 0, ["Hull survey", "2", "100", &number("15.25")]).await;
    next_row(window, 0).await;
    item(window, 1, ["Travel to Gdańsk", "1", "45", ""]).await;
    window.until_shows("total", &number("275.50")).await;
    camera.take("11-editor", "full").await;
    camera.take_narrow("11-editor").await;
    window.click("einvoice").await;
    window.choose("terms-profile", "xrechnung").await;
    window.find("failures").await;
    scroll_to(camera, "[data-testid=einvoice]").await;
    camera.take("12-editor-einvoice", "full").await;
    window.run(PAPER_ONLY).await;
    window.click("save").await;
    window.find("detail-reference").await;
    camera.quiet().await;
    camera.go("customers").await;
    camera.take("13-customers", "full").await;
    window.click("customer-row").await;
    window.find("customer-panel").await;
    camera.take("13-customers", "open").await;
}

async fn take_money(camera: &Camera) {
    let window = &camera.window;
    camera.go("payouts").await;
    window.find("payout-row").await;
    camera.take("14-payouts", "full").await;
    camera.take_narrow("14-payouts").await;
    window.click("payout-row").await;
    window.find("payout-amount").await;
    camera.take("15-payout", "full").await;
    crate::payouts::offer(window, &camera.language.number("230.50")).await;
    camera.take("16-ask", "full").await;
    camera.close_panel().await;
    camera.go("plan").await;
    window.find("payment-open").await;
    camera.take("17-plan", "full").await;
    camera.take_narrow("17-plan").await;
    camera.take_panel("payment-open", "18-payment").await;
}

async fn take_contracts(camera: &Camera) {
    let window = &camera.window;
    camera.go("contracts").await;
    window.find("contract-row").await;
    camera.take("19-contracts", "full").await;
    window.click("contract-row").await;
    window.find("contract-phases").await;
    camera.take("19-contracts", "open").await;
    camera.take_narrow("19-contracts").await;
    window.click("usage-add").await;
    camera.take("19-contracts", "usage").await;
    window.click("usage-add").await;
    camera.go("catalogue").await;
    window.find("offer-variant").await;
    camera.take("20-catalogue", "full").await;
    window.click("catalogue-tab-orders").await;
    window.click("order-new").await;
    window.find("order-form").await;
    camera.take("21-orders", "full").await;
    window.click("catalogue-tab-webhooks").await;
    window.click("webhook-edit").await;
    window.find("webhook-form").await;
    camera.take("22-webhooks", "full").await;
}

async fn take_billed(camera: &Camera) {
    let window = &camera.window;
    camera.go("invoices").await;
    window.click("billed-tab-service").await;
    window.click("billed-row").await;
    window.find("billed-pdf").await;
    camera.take("23-billed", "full").await;
    camera.take_narrow("23-billed").await;
    window.click("billed-tab-drafts").await;
    window
        .click_css("[data-testid=billed-row][data-kind=draft]")
        .await;
    window.find("billed-send").await;
    camera.take("24-drafts", "full").await;
    window.click("billed-send").await;
    window.find("ask").await;
    camera.take("24-drafts", "ask").await;
    window.click("ask-no").await;
    window.click("billed-tab-own").await;
}

async fn take_wallet(camera: &Camera) {
    let window = &camera.window;
    camera.go("wallet").await;
    window.find("source").await;
    camera.take("25-wallet", "full").await;
    camera.take_narrow("25-wallet").await;
    scroll_to(camera, "[data-testid=sources]").await;
    camera.take("25-wallet", "sources").await;
    camera.go("bills").await;
    window.find("bill").await;
    camera.take("26-bills", "full").await;
    camera.take_narrow("26-bills").await;
    scroll_to(camera, "[data-testid=bills]").await;
    camera.take("26-bills", "table").await;
}

async fn take_sync(camera: &Camera) {
    let window = &camera.window;
    camera.go("sync").await;
    window.click("sync-tab-waiting").await;
    window.find("conflict-totals").await;
    camera.take("27-sync", "full").await;
    camera.take_narrow("27-sync").await;
    for (tab, row, screen) in [
        ("history", "run-open", "29-history"),
        ("requests", "request-open", "30-requests"),
    ] {
        window.click(&format!("sync-tab-{tab}")).await;
        window.click(row).await;
        camera.take(screen, "full").await;
    }
    window.click("sync-tab-waiting").await;
    window
        .click_css("[data-testid=waiting-conflicts] [data-testid=record-open]")
        .await;
    window.click_css(&radio(LINE, "theirs")).await;
    window.find("conflict-preview").await;
    camera.take("28-conflict", "full").await;
    camera.take_narrow("28-conflict").await;
}

async fn take_settings(camera: &Camera) {
    camera.go("settings").await;
    camera.take("31-settings", "full").await;
    for section in ["documents", "accounts", "language", "backup", "keys"] {
        scroll_to(camera, &format!("#settings-{section}")).await;
        camera.take("31-settings", section).await;
        if section == "accounts" {
            take_connecting(camera).await;
        }
    }
}

async fn take_connecting(camera: &Camera) {
    let window = &camera.window;
    window.click("account-add").await;
    window.choose("account-system", "funding-sources").await;
    scroll_to(camera, "[data-testid=connect-form]").await;
    camera.take("31-settings", "connect").await;
}

async fn take_overlays(camera: &Camera) {
    let window = &camera.window;
    camera.go("overview").await;
    window.press(&format!("{CONTROL}k{CONTROL}")).await;
    window.find("palette-option").await;
    camera.take("33-palette", "full").await;
    window.press(ESCAPE).await;
    window.until_gone("palette-input").await;
    window.press("?").await;
    window.find("keys").await;
    camera.take("34-keys", "full").await;
    window.press(ESCAPE).await;
    window.until_gone("keys").await;
}

/// Brings a part of a long screen to its top.
async fn scroll_to(camera: &Camera, css: &str) {
    let script = format!(
        "document.querySelector('{css}').scrollIntoView({{ behavior: 'instant', block: 'start' }});"
    );
    camera.window.run(&script).await;
}

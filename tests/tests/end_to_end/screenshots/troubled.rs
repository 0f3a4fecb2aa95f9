//! The screens that show what services have, when these cannot be reached or fail, or nothing of
//! them was read yet; and data that cannot be opened.

use std::path::Path;

use counterfoil_tests::Terminal;
use serde_json::json;

use super::camera::{Camera, Language};
use super::prepared::Prepared;

/// A screen by the way to it, what asks for news on it, and its name.
const SCREENS: [(&str, &str, &str); 8] = [
    ("payouts", "payout-age-refresh", "14-payouts"),
    ("plan", "plan-age-refresh", "17-plan"),
    ("contracts", "contracts-read-age-refresh", "19-contracts"),
    ("catalogue", "elsewhere-age-refresh", "20-catalogue"),
    ("wallet", "elsewhere-age-refresh", "25-wallet"),
    ("bills", "elsewhere-age-refresh", "26-bills"),
    ("billed", "billed-read-age-refresh", "23-billed"),
    ("sync", "sync-now", "27-sync"),
];

pub async fn take_all(folder: &Path) {
    take_unread(folder).await;
    let prepared = Prepared::full().await;
    let camera = super::open(folder, prepared.data.path(), Language::English).await;
    camera.go("contracts").await;
    camera.window.click("contract-row").await;
    camera.window.find("contract-phases").await;
    prepared.service.gate.close().await;
    take_each(&camera, "offline").await;
    take_own(&camera, "offline").await;
    prepared.service.gate.open().await;
    let fails = json!({ "operation": "*", "fault": "5xx_before", "times": 100_000 });
    prepared.service.sandbox.post("faults", &fails).await;
    take_each(&camera, "error").await;
    take_own(&camera, "error").await;
    camera.window.close().await;
    take_rescue(folder, prepared).await;
}

/// Nothing of the accounts was read when the network went away.
async fn take_unread(folder: &Path) {
    let prepared = Prepared::unread().await;
    prepared.service.gate.close().await;
    let camera = super::open(folder, prepared.data.path(), Language::English).await;
    for (nav, _, screen) in SCREENS {
        show(&camera, nav).await;
        camera.take_light(screen, "unread").await;
    }
    camera.go("overview").await;
    camera.take_light("02-overview", "unread").await;
    camera.window.close().await;
}

/// Asks for news on each screen, which do not come.
async fn take_each(camera: &Camera, state: &str) {
    for (nav, refresh, screen) in SCREENS {
        show(camera, nav).await;
        camera.window.click(refresh).await;
        camera.pause().await;
        camera.take_light(screen, state).await;
        camera.quiet().await;
    }
}

async fn show(camera: &Camera, nav: &str) {
    if nav == "billed" {
        camera.go("invoices").await;
        camera.window.click("billed-tab-service").await;
    } else {
        camera.go(nav).await;
    }
}

/// What is kept here goes on; what a panel asks of the service does not come.
async fn take_own(camera: &Camera, state: &str) {
    let window = &camera.window;
    camera.go("overview").await;
    camera.take_light("02-overview", state).await;
    camera.go("invoices").await;
    window.click("billed-tab-own").await;
    window.click("tab-ready").await;
    window
        .click_css("[data-testid=invoice-row][data-status=ready]")
        .await;
    window.find("detail-reference").await;
    camera.take_light("04-invoice", state).await;
    window.act("action-send").await;
    window.find("send-panel").await;
    camera.pause().await;
    camera.take_light("10-send", state).await;
    camera.close_panel().await;
    camera.go("payouts").await;
    window.click("payout-ask").await;
    window.find("ask-panel").await;
    camera.pause().await;
    camera.take_light("16-ask", state).await;
    camera.close_panel().await;
}

/// The file that holds the data was damaged after a backup was made.
async fn take_rescue(folder: &Path, prepared: Prepared) {
    let data = prepared.data;
    Terminal::on(data.path()).json(&["backup", "create"], "");
    let store = data.path().join("counterfoil.db");
    let mut bytes = std::fs::read(&store).unwrap();
    bytes[..4096].fill(0);
    std::fs::write(&store, bytes).unwrap();
    for language in [Language::English, Language::German] {
        let camera = super::open(folder, data.path(), language).await;
        camera.window.find("rescue-backup").await;
        camera.take("35-rescue", "full").await;
        camera.take_narrow("35-rescue").await;
        camera.window.close().await;
    }
}

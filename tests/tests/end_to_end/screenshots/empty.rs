//! The first screen, and every screen before there is anything to see.

use std::path::Path;

use super::camera::{Camera, Language};
use super::prepared::Prepared;

pub async fn take_all(folder: &Path, language: Language) {
    let data = tempfile::tempdir().unwrap();
    let camera = super::open(folder, data.path(), language).await;
    camera.window.find("start-connect").await;
    camera.take("01-first-run", "empty").await;
    camera.take_narrow("01-first-run").await;
    camera.window.click("start-connect").await;
    camera.window.find("connect-form").await;
    camera.take("01-first-run", "connect").await;
    camera.window.close().await;

    let prepared = Prepared::empty(data).await;
    let camera = super::open(folder, prepared.data.path(), language).await;
    for (nav, found, screen) in [
        ("overview", "overview-screen", "02-overview"),
        ("invoices", "invoices-empty", "03-invoices"),
        ("customers", "customers-empty", "13-customers"),
        ("payouts", "payouts-screen", "14-payouts"),
        ("plan", "payments", "17-plan"),
        ("contracts", "contracts-empty", "19-contracts"),
        ("catalogue", "offers-none", "20-catalogue"),
        ("wallet", "sources-none", "25-wallet"),
        ("bills", "bills-screen", "26-bills"),
        ("sync", "sync-screen", "27-sync"),
    ] {
        camera.go(nav).await;
        camera.window.find(found).await;
        camera.take(screen, "empty").await;
    }
    take_tabs(&camera).await;
    camera.window.close().await;
}

/// What stands behind tabs.
async fn take_tabs(camera: &Camera) {
    let window = &camera.window;
    camera.go("catalogue").await;
    for (tab, screen) in [("orders", "21-orders"), ("webhooks", "22-webhooks")] {
        window.click(&format!("catalogue-tab-{tab}")).await;
        camera.take(screen, "empty").await;
    }
    camera.go("invoices").await;
    window.click("billed-tab-service").await;
    window.find("billed-empty").await;
    camera.take("23-billed", "empty").await;
    window.click("billed-tab-drafts").await;
    camera.take("24-drafts", "empty").await;
    camera.go("sync").await;
    for (tab, screen) in [("history", "29-history"), ("requests", "30-requests")] {
        window.click(&format!("sync-tab-{tab}")).await;
        camera.take(screen, "empty").await;
    }
}

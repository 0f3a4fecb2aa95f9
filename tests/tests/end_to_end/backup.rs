//! Backups through the real window: made, brought back with the word typed, undone; and a damaged store
//! that leads back to the last good one.

use counterfoil_tests::{Terminal, Window, has_session};
use serde_json::json;
use std::fs;

fn draft(terminal: &Terminal, reference: &str) {
    let invoice = json!({
        "customer": { "business_name": "Nordwind", "email": "nord@example.com" },
        "currency": "EUR", "reference": reference,
        "items": [{ "name": "Work", "price": "100.00", "quantity": "2", "tax": "19" }],
    });
    terminal.json(&["invoice", "draft", "--from", "-"], &invoice.to_string());
}

fn invoices(terminal: &Terminal) -> u64 {
    terminal.json(&["invoice", "list"], "")["counts"]["all"]
        .as_u64()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_is_made_and_brought_back_in_the_window_and_that_is_undone() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    draft(&terminal, "E2E-1");
    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.click("nav-settings").await;
    window.click("backup-now").await;
    window.find("backup").await;
    draft(&terminal, "E2E-2");
    window.click("backup-restore").await;
    window.find("restore-lost").await;
    window.fill("restore-word", "restore").await;
    window.click("restore-go").await;
    window.until_gone("restore-sheet").await;
    assert_eq!(invoices(&terminal), 1, "brought back");
    window.click("toast-action").await;
    window
        .until_shows("toast", "What was here before is back.")
        .await;
    window.close().await;
    assert_eq!(invoices(&terminal), 2, "undone");
    let kept = terminal.json(&["backup", "list"], "");
    assert_eq!(kept["backups"].as_array().unwrap().len(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_store_leads_to_the_last_good_backup_and_the_window_goes_on() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    draft(&terminal, "E2E-1");
    terminal.json(&["backup", "create"], "");
    draft(&terminal, "E2E-2");
    let store = data.path().join("counterfoil.db");
    let mut bytes = fs::read(&store).unwrap();
    bytes[..4096].fill(0);
    fs::write(&store, bytes).unwrap();
    let window = Window::open(data.path()).await;
    window.find("rescue-backup").await;
    window.click("rescue-restore").await;
    // Made at the terminal, it has not been asked yet how to begin.
    window.click("start-local").await;
    window.find("nav-settings").await;
    window.close().await;
    assert_eq!(invoices(&terminal), 1);
    let kept = fs::read_dir(data.path()).unwrap().flatten();
    let damaged = kept.filter(|f| f.file_name().to_string_lossy().contains(".damaged-"));
    assert_eq!(damaged.count(), 1);
}

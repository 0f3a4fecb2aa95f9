//! The terminal command and the window on the same data at the same time: each sees what the other did, and
//! neither writes over the other unseen.

use counterfoil_tests::{Terminal, Window, has_session};
use serde_json::json;

use crate::hands::control;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_terminal_writes_is_shown_in_the_open_window() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.click("nav-invoices").await;
    window.find("invoices-empty").await;
    let terminal = Terminal::on(data.path());
    for (number, reference) in ["T-1", "T-2"].into_iter().enumerate() {
        let invoice = json!({
            "reference": reference, "currency": "EUR",
            "issue_date": "2020-01-01", "due_date": "2090-01-31",
            "customer": { "business_name": "Żuraw Shipyard", "email": "yard@zuraw.example.com" },
            "items": [{ "name": "Work", "price": "10.00", "quantity": "1" }],
        });
        terminal.json(&["invoice", "draft", "--from", "-"], &invoice.to_string());
        window.until_shows("invoice-row", reference).await;
        let count = (number + 1).to_string();
        window.until_shows("nav-invoices", &count).await;
    }
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_terminal_says_of_the_business_is_not_written_over_by_the_window_unseen() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    let edit = |words: &[&str]| terminal.json(&[&["business", "edit"], words].concat(), "");
    edit(&["--name", "Rohr", "--phone", "1"]);
    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.click("nav-settings").await;
    window.until_shows("business-name", "Rohr").await;

    // Nothing is typed: what the terminal says stands there.
    edit(&["--phone", "22"]);
    window.until_shows("business-phone", "22").await;

    // One field here, another there: both are kept.
    window.fill("business-name", "Ofen").await;
    edit(&["--phone", "333"]);
    window.press(&control("s")).await;
    window.until_shows("toast", "together with").await;
    window.until_shows("business-phone", "333").await;
    let stored = terminal.json(&["business", "show"], "");
    assert_eq!(stored["name"], "Ofen");
    assert_eq!(stored["phone"], "333");

    // The same field: nothing is stored before both were seen.
    window.fill("business-name", "Ofen & Rohr").await;
    edit(&["--name", "Herd"]);
    window.press(&control("s")).await;
    window.find("business-changed").await;
    window.until_shows("business-form", "“Herd”").await;
    assert_eq!(window.value("business-name").await, "Ofen & Rohr");
    let stored = terminal.json(&["business", "show"], "");
    assert_eq!(stored["name"], "Herd");
    window.press(&control("s")).await;
    window.until_gone("business-changed").await;
    let stored = terminal.json(&["business", "show"], "");
    assert_eq!(stored["name"], "Ofen & Rohr");
    window.close().await;
}

//! The first look through the real window: its figures are those of the terminal, and each leads to
//! the list behind it.

use counterfoil_tests::{Terminal, Window, has_session};
use serde_json::json;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_owed_and_overdue_is_told_and_leads_to_its_invoices() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    terminal.json(&["business", "edit", "--name", "Northlight Studio"], "");
    // 100.00 long overdue, 50.00 due far in the future, 7.00 still a draft.
    for (reference, price, due, issue) in [
        ("LATE-1", "100.00", "2020-01-31", true),
        ("OPEN-1", "50.00", "2090-01-31", true),
        ("DRAFT-1", "7.00", "2090-01-31", false),
    ] {
        let invoice = json!({
            "reference": reference, "currency": "EUR",
            "issue_date": "2020-01-01", "due_date": due,
            "customer": { "business_name": "Żuraw Shipyard", "email": "yard@zuraw.example.com" },
            "items": [{ "name": "Work", "price": price, "quantity": "1" }],
        });
        terminal.json(&["invoice", "draft", "--from", "-"], &invoice.to_string());
        if issue {
            terminal.json(&["invoice", "status", reference, "ready"], "");
        }
    }
    let told = terminal.json(&["overview"], "");
    assert_eq!(told["money"][0]["outstanding"]["amount"]["minor"], 15_000);
    assert_eq!(told["money"][0]["overdue"]["amount"]["minor"], 10_000);
    assert_eq!(told["waits"]["drafts"], 1);

    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.click("nav-overview").await;
    window.until_shows("figure-outstanding", "150.00").await;
    window.until_shows("figure-overdue", "100.00").await;
    window.until_shows("figure-paid", "0.00").await;
    window.until_shows("wait-drafts", "1 draft").await;
    window.click("figure-overdue").await;
    window.until_shows("invoice-row", "LATE-1").await;
    assert_eq!(window.count("invoice-row").await, 1);
    window.find("invoice-days").await;
    window.click("invoice-days-clear").await;
    window.until_shows("invoice-row", "OPEN-1").await;
    window.click("nav-overview").await;
    window.click("wait-drafts").await;
    window.until_shows("invoice-row", "DRAFT-1").await;
    assert_eq!(window.count("invoice-row").await, 1);
    window.close().await;
}

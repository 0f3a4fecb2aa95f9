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
    written(&terminal, "LATE-1", "100.00 EUR", "2020-01-31");
    written(&terminal, "OPEN-1", "50.00 EUR", "2090-01-31");
    written(&terminal, "DRAFT-1", "7.00 EUR", "2090-01-31");
    issued(&terminal, &["LATE-1", "OPEN-1"]);
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
    rows(&window, 1).await;
    window.find("invoice-only").await;
    window.click("invoice-only-clear").await;
    window.until_shows("invoice-row", "OPEN-1").await;
    window.click("nav-overview").await;
    window.click("wait-drafts").await;
    window.until_shows("invoice-row", "DRAFT-1").await;
    rows(&window, 1).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sum_of_millions_has_room_in_the_smallest_window() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    terminal.json(&["business", "edit", "--name", "Northlight Studio"], "");
    written(&terminal, "SHIP-1", "113369134.85 EUR", "2020-01-31");
    issued(&terminal, &["SHIP-1"]);
    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.click("nav-overview").await;
    window.until_shows("figure-overdue", "134.85").await;
    for (width, height) in [(640, 480), (1180, 760)] {
        window.resize(width, height).await;
        window.until("each sum is inside its card", INSIDE).await;
    }
    window.close().await;
}

/// Every figure's card is as wide as what it says, and none reaches out of the page.
const INSIDE: &str = "const cards = [...document.querySelectorAll('[data-testid^=figure-]')];
    return cards.length === 3 && cards.every((card) => card.scrollWidth <= card.clientWidth
        && card.getBoundingClientRect().right <= innerWidth);";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_of_several_currencies_leads_to_its_own_list_and_the_filter_is_named_and_taken_off() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    terminal.json(&["business", "edit", "--name", "Northlight Studio"], "");
    written(&terminal, "EUR-1", "100.00 EUR", "2090-01-31");
    written(&terminal, "EUR-2", "50.00 EUR", "2090-01-31");
    written(&terminal, "USD-1", "70.00 USD", "2090-01-31");
    issued(&terminal, &["EUR-1", "EUR-2", "USD-1"]);
    let listed = terminal.json(&["invoice", "list", "--currency", "usd"], "");
    assert_eq!(listed["invoices"].as_array().unwrap().len(), 1);
    assert_eq!(listed["invoices"][0]["reference"], "USD-1");

    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.click("nav-overview").await;
    for (currency, sum, count) in [("EUR", "150.00", 2), ("USD", "70.00", 1)] {
        window
            .click_css(&format!(
                "[data-currency={currency}] [data-testid=figure-outstanding]"
            ))
            .await;
        window.until_shows("invoice-only", sum).await;
        window.until_shows("invoice-only", currency).await;
        window
            .until_shows("invoice-row", &format!("{currency}-1"))
            .await;
        rows(&window, count).await;
        window.click("nav-overview").await;
    }
    window.click("nav-invoices").await;
    window.click("invoice-only-clear").await;
    window.until_gone("invoice-only").await;
    window.until_shows("invoice-row", "EUR-2").await;
    rows(&window, 3).await;
    window.close().await;
}

/// A draft of one item at this price, such as `7.00 EUR`.
fn written(terminal: &Terminal, reference: &str, price: &str, due: &str) {
    let (price, currency) = price.split_once(' ').unwrap();
    let invoice = json!({
        "reference": reference, "currency": currency,
        "issue_date": "2020-01-01", "due_date": due,
        "customer": { "business_name": "Żuraw Shipyard", "email": "yard@zuraw.example.com" },
        "items": [{ "name": "Work", "price": price, "quantity": "1" }],
    });
    terminal.json(&["invoice", "draft", "--from", "-"], &invoice.to_string());
}

fn issued(terminal: &Terminal, references: &[&str]) {
    for reference in references {
        terminal.json(&["invoice", "status", reference, "ready"], "");
    }
}

/// Waits for a list of so many: the rows of the list before stay until its own are there.
async fn rows(window: &Window, count: usize) {
    let script = format!(
        "return document.querySelectorAll('[data-testid=invoice-row]').length === {count};"
    );
    window.until(&format!("{count} rows"), &script).await;
}

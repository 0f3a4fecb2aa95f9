//! Money is paid out through the real window: once, and where no answer came a person says what
//! became of it.

use counterfoil_tests::{Window, has_session};
use serde_json::json;

use crate::road::{Service, number};
use crate::window::connect;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payout_is_made_once_and_one_without_an_answer_is_settled_by_the_person() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    connect(&window, &service).await;
    window.click("nav-payouts").await;
    // What the practice service has: 2,500.00 USD and 1,080.56 EUR.
    window.until_shows("balance-available", "2,500.00").await;
    window.until_shows("balance-available", "1,080.56").await;

    offer(&window, "230.50").await;
    // 2,500.00 − 230.50.
    window.until_shows("offer-after", "2,269.50").await;
    assert_eq!(made(&service, 23_050).await, 0, "nothing is sent yet");
    window.click_css(SEND).await;
    window.find_css(&outcome("accepted")).await;
    assert_eq!(made(&service, 23_050).await, 1);
    window.click("outcome-close").await;
    window.until_shows("balance-available", "2,269.50").await;
    window.until_shows("payout-row", "230.50").await;
    window.until("the tabs stand in one row", ONE_ROW).await;

    let lost = json!({ "operation": "payouts.create", "fault": "5xx_after" });
    service.sandbox.post("faults", &lost).await;
    offer(&window, "12.34").await;
    window.click_css(SEND).await;
    window.find_css(&outcome("unknown")).await;
    window.until_shows("ask-said", "not clear").await;
    window.click("outcome-close").await;
    window.until_shows("nav-payouts", "1").await;
    window.click("request-look").await;
    window.find("toast").await;
    window.until_gone("toast").await;
    window.click("request-decide").await;
    window.click("resolve-candidate").await;
    window.fill("resolve-amount", "12.43").await;
    assert!(!window.find("resolve-go").await.is_enabled().await.unwrap());
    window.fill("resolve-amount", "12.34").await;
    window.click("resolve-go").await;
    window.until_gone("open-request").await;
    assert_eq!(made(&service, 1_234).await, 1);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_tabs_stand_in_one_row_or_in_two_that_are_alike_in_other_languages() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    window.click("start-practise").await;
    window.find("practice-bar").await;
    window.click("nav-payouts").await;
    for (language, rows) in [
        ("fr", "7"),
        ("pl", "7"),
        ("pt", "7"),
        ("en", "7"),
        ("de", "4,3"),
    ] {
        let speak = format!(
            "localStorage.setItem('counterfoil.language', '\"{language}\"'); location.reload();"
        );
        window.run(&speak).await;
        let row = format!("html[lang={language}] [data-testid=payout-row]");
        window.find_css(&row).await;
        let what = format!("the tabs stand as {rows} in {language}");
        window
            .until(&what, &format!("return {ROWS} === '{rows}';"))
            .await;
    }
    window.close().await;
}

/// How many tabs stand in each row, at the size that the window has by itself.
const ROWS: &str = "(() => {
    const tops = [...document.querySelectorAll('[data-testid^=payout-tab-]')].map((tab) => tab.offsetTop);
    const rows = [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
    return innerWidth === 1180 && rows.join();
})()";

/// At the size that the window has by itself.
const ONE_ROW: &str = "const tabs = [...document.querySelectorAll('[data-testid^=payout-tab-]')];
    return innerWidth === 1180 && tabs.length > 5 && new Set(tabs.map((tab) => tab.offsetTop)).size === 1;";

/// The button that sends, once it takes a click.
pub const SEND: &str = "[data-testid=offer-send]:not(:disabled)";

fn outcome(state: &str) -> String {
    format!("[data-testid=ask-outcome][data-state={state}]")
}

/// Up to the step that shows what would happen.
pub async fn offer(window: &Window, amount: &str) {
    window.click("payout-ask").await;
    window.choose("ask-currency", "USD").await;
    window.fill("ask-amount", amount).await;
    window.click("ask-continue").await;
    window.find("ask-offer").await;
}

/// How many payouts of this amount, in cents, the service has.
pub async fn made(service: &Service, cents: i64) -> usize {
    let state = service.sandbox.state().await;
    let payouts = state["payouts"].as_array().unwrap().iter();
    payouts
        .filter(|payout| number(&payout["amount"]) == cents)
        .count()
}

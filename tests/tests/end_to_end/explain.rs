//! "Explain this total" in the real window: each step adds up to what the list and the editor show.

use counterfoil_tests::{Terminal, Window, has_session};
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_steps_of_an_explained_total_add_up_to_the_shown_one_in_the_detail_and_the_editor() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    // 3 × 0.335 = 1.005, rounded to 1.01, and 19 % of it 0.1919, rounded to 0.19; 45.00 without tax.
    let invoice = json!({
        "reference": "E-1", "currency": "USD",
        "customer": { "business_name": "Żuraw Shipyard", "email": "yard@zuraw.example.com" },
        "items": [
            { "name": "Bolts", "price": "0.335", "quantity": "3", "tax": "19" },
            { "name": "Travel", "price": "45.00", "quantity": "1" },
        ],
    });
    terminal.json(&["invoice", "draft", "--from", "-"], &invoice.to_string());
    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.click("invoice-row").await;
    window.until_shows("detail-amount", "46.20").await;
    window.click("detail-explain").await;
    let steps = steps(&window).await;
    let first = &steps[0];
    assert_eq!(first["what"], "line_gross");
    assert_eq!(first["how"], "0.335 × 3");
    assert_eq!((&first["exact"], cents(first)), (&json!("1.005"), 101));
    adds_up(&steps, 4_620);
    window.click("panel-close").await;
    window.until_gone("explain-panel").await;

    window.click("action-edit").await;
    window.find("explain").await;
    let before = places(&window).await;
    // Whatever is laid out only once it is seen has been then.
    window.drawn().await;
    assert_eq!(
        places(&window).await,
        before,
        "nothing moves once it is there"
    );
    window.until_shows("total", "46.20").await;
    // 4 × 0.335 = 1.34 and 0.2546 of tax, rounded to 0.25.
    window.fill("item-quantity-0", "4").await;
    window.until_shows("total", "46.59").await;
    window.until_shows("kept", "Saved").await;
    window.click("explain").await;
    adds_up(&self::steps(&window).await, 4_659);
    window.click("panel-close").await;
    window.close().await;
}

/// The lines, then the taxes, then both together, each figure the sum of those before it.
fn adds_up(steps: &[Value], total: i64) {
    let sum = |what: &str| -> i64 {
        let of = steps.iter().filter(|step| step["what"] == what);
        of.map(cents).sum()
    };
    assert_eq!(sum("line_gross"), sum("line_sum"), "{steps:#?}");
    assert_eq!(sum("line_sum") + sum("tax"), sum("amount"), "{steps:#?}");
    assert_eq!(sum("amount"), total);
}

/// A step's result in cents.
fn cents(step: &Value) -> i64 {
    let digits = |c: &char| c.is_ascii_digit();
    let text = step["result"].as_str().unwrap();
    text.chars()
        .filter(digits)
        .collect::<String>()
        .parse()
        .unwrap()
}

/// Where the items, the total and what explains it stand, in whole pixels: top and height.
async fn places(window: &Window) -> Value {
    let script = "return [...document.querySelectorAll('[data-testid=item-row], [data-testid=total], \
        [data-testid=explain], [data-testid=einvoice]')].map((one) => { const { top, height } = \
        one.getBoundingClientRect(); return [one.dataset.testid, Math.round(top), Math.round(height)]; });";
    let places = window.run(script).await;
    assert!(places.as_array().unwrap().len() > 4, "{places}");
    places
}

/// The steps that the panel shows.
async fn steps(window: &Window) -> Vec<Value> {
    window.find("explain-step").await;
    let script =
        "return [...document.querySelectorAll('[data-testid=explain-step]')].map((row) => ({
        what: row.dataset.what, how: row.cells[1].innerText.trim(),
        exact: row.cells[2].innerText.trim(), result: row.cells[3].innerText.trim() }));";
    window.run(script).await.as_array().unwrap().clone()
}

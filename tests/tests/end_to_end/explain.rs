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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_percentage_shared_out_over_two_rates_lowers_each_tax_in_the_window_the_pdf_and_the_xml()
{
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    let path = |name: &str| data.path().join(name).display().to_string();
    std::fs::write(path("taken-in.xml"), crate::import::UBL).unwrap();
    terminal.json(&["invoice", "import", &path("taken-in.xml")], "");
    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.click("invoice-row").await;
    window.click("action-edit").await;
    for (cell, text) in [
        ("item-quantity-0", "1"),
        ("item-price-0", "118.79"),
        ("item-price-1", "24.90"),
        ("item-tax-1", "7"),
    ] {
        window.fill(cell, text).await;
    }
    // 143.69, and 22.57 and 1.74 of tax.
    window.until_shows("total", "168.00").await;
    window.click("terms-adjustments-add-allowance").await;
    window.choose("terms-adjustments-0-mode", "true").await;
    window.fill("terms-adjustments-0-amount", "3").await;
    window.fill("terms-adjustments-0-reason", "Loyalty").await;
    // 3 % of everything is 4.31, and 114.48 × 19 % is 21.75.
    window.until_shows("totals", "21.75").await;
    window
        .until_shows("terms-adjustments-0-share", "19 % alone")
        .await;
    window.click("terms-adjustments-0-share-out").await;
    // 118.79 less 3.56 and 24.90 less 0.75: 115.23 × 19 % and 24.15 × 7 %.
    for (at, rate) in [(0, "19 %"), (1, "7 %")] {
        let said = format!("of what is taxed at {rate}");
        let part = format!("terms-adjustments-{at}-share");
        window.until_shows(&part, &said).await;
    }
    for figure in ["21.89", "1.69", "162.96"] {
        window.until_shows("totals", figure).await;
    }
    window.click("save").await;
    window.until_shows("detail-amount", "162.96").await;
    window.close().await;

    let explained = terminal.json(&["invoice", "explain", "LIMAN-7"], "");
    let steps = explained["steps"].as_array().unwrap().iter();
    let rates = steps.filter(|step| step["what"] == "allowance");
    let rates: Vec<_> = rates.map(|step| &step["rate"]).collect();
    assert_eq!(rates, ["19", "7"]);
    terminal.json(&["invoice", "pdf", "LIMAN-7", "-o", &path("page.pdf")], "");
    let text = counterfoil_tests::pdf::text(path("page.pdf").as_ref());
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Loyalty 3% of what is taxed at 19% −3.56",
        "Loyalty 3% of what is taxed at 7% −0.75",
        "Tax 19% of 115.23 21.89",
        "Tax 7% of 24.15 1.69",
    ] {
        assert!(text.contains(words), "{words} is missing in:\n{text}");
    }
    let xml = ["--format", "ubl", "-o", &path("out.xml")];
    terminal.json(&[&["invoice", "xml", "LIMAN-7"], &xml[..]].concat(), "");
    let xml = std::fs::read_to_string(path("out.xml")).unwrap();
    for (term, amount) in [
        ("Amount", "3.56"),
        ("BaseAmount", "118.79"),
        ("Amount", "0.75"),
        ("BaseAmount", "24.90"),
        ("TaxAmount", "21.89"),
        ("TaxAmount", "1.69"),
    ] {
        let stated = format!("<cbc:{term} currencyID=\"EUR\">{amount}</cbc:{term}>");
        assert!(xml.contains(&stated), "{stated} is missing in:\n{xml}");
    }
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

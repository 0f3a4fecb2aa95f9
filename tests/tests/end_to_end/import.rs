//! E-invoices from others, let go of on the real window: looked at, taken in, found again.

use counterfoil_tests::{Terminal, Window, has_session};

/// 2 × 100.00 and 45.00, with 19 % of tax: 245.00 + 46.55 = 291.55 EUR.
pub const UBL: &str = include_str!("invoice.ubl.xml");

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn dropped_e_invoices_are_shown_with_both_totals_taken_in_and_found_in_the_list() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = data.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let sound = file("sound.xml", UBL);
    // Another number, and a total that its lines do not add up to.
    let off = UBL
        .replace("LIMAN-7", "LIMAN-8")
        .replace(">291.55<", ">291.65<");
    let off = file("off.xml", &off);
    let nothing = file("nothing.xml", "<nothing/>");

    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.find("editor").await;
    window.click("nav-invoices").await;
    window.find("invoice-new").await;
    // The page listens for files.
    window.find_css("[data-testid=drops]").await;
    window.drop_files(&[&sound, &off, &nothing]).await;

    window.until_shows("import-at", "1 of 3").await;
    window.until_shows("import-facts", "Limanı Dock").await;
    window
        .find_css("[data-testid=import-same][data-same=true]")
        .await;
    assert_eq!(totals(&window).await, ["291.55 EUR", "291.55 EUR"]);
    window.click("import-go").await;

    window.until_shows("import-at", "2 of 3").await;
    window
        .find_css("[data-testid=import-same][data-same=false]")
        .await;
    let shown = totals(&window).await;
    assert_eq!(shown, ["291.65 EUR", "291.55 EUR", "\u{2212}0.10"]);
    window.click("import-skip").await;

    window.until_shows("import-at", "3 of 3").await;
    window.find("error").await;
    window.click("import-skip").await;
    window.until_shows("toast", "LIMAN-7").await;
    window.until_shows("detail-reference", "LIMAN-7").await;
    window.until_shows("detail-amount", "291.55").await;

    window.fill("invoice-search", "hull").await;
    window.until_shows("invoice-row", "LIMAN-7").await;
    assert_eq!(window.count("invoice-row").await, 1);
    window.close().await;
    let kept = Terminal::on(data.path()).json(&["invoice", "list"], "");
    assert_eq!(kept["invoices"].as_array().unwrap().len(), 1);
    assert_eq!(kept["invoices"][0]["amount"]["minor"], 29_155);
}

/// The cells of the total's row: stated, worked out here, and the difference if there is one.
async fn totals(window: &Window) -> Vec<String> {
    let script = "const row = document.querySelector('[data-testid=import-totals] tr.total');
         return [...row.cells].slice(1).map((cell) => cell.innerText).join('|');";
    let shown = window.run(script).await;
    let shown = shown.as_str().unwrap().replace('\u{a0}', " ");
    shown.split('|').map(str::to_owned).collect()
}

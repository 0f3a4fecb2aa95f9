//! Practice at the real window: a bar above every screen, and one's own books untouched behind it.

use std::path::Path;

use counterfoil_tests::{Terminal, Window, axe, has_session};
use serde_json::json;

use crate::hands::{ENTER, control};
use crate::import::UBL;
use crate::window::{item, make_customer};

/// Whether the bar lies above all else, at the very top and whole, the screen begins below it, and the
/// sidebar has room for every place.
const ABOVE: &str = "const bar = document.querySelector('[data-testid=practice-bar]');
    const screen = document.querySelector('main, [data-testid=editor]');
    if (!bar || !screen) return false;
    const { top, bottom, left, right, height } = bar.getBoundingClientRect();
    const button = bar.querySelector('button').getBoundingClientRect();
    const hit = (x, y) => bar.contains(document.elementFromPoint(x, y));
    const places = document.querySelector('nav ul');
    return places.scrollHeight <= places.clientHeight && top === 0 && left === 0 && right === innerWidth && height < 90
        && bar.scrollWidth <= bar.clientWidth && button.right <= innerWidth && button.bottom <= bottom
        && hit(innerWidth / 2, 4) && hit(button.left + 4, button.top + 4)
        && hit(innerWidth - 4, height / 2) && screen.getBoundingClientRect().top >= bottom - 1
        && document.querySelector('[data-testid=sync-indicator]').getBoundingClientRect().bottom <= innerHeight
        && document.documentElement.scrollHeight <= innerHeight;";

/// The overview of one's own books.
const OWN: &str = "html:not(:has([data-testid=practice-bar])) [data-testid=overview-screen]";

const SCREENS: &str = "return [...document.querySelectorAll('[data-testid^=nav-]')].map((one) => one.dataset.testid);";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn practice_stands_under_a_bar_and_leaves_ones_own_books_as_they_were() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    terminal.json(&["business", "edit", "--name", "Northlight Studio"], "");
    own_invoice(&terminal, "A-1");
    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.until_shows("nav-invoices", "1").await;
    window.click("invoice-new").await;
    window.find("total").await;
    let next = window.value("reference").await;
    window.click("editor-close").await;

    window.click("nav-settings").await;
    window.click("account-practise").await;
    begun(&window).await;
    assert!(data.path().join("practice").is_dir());
    everywhere(&window).await;
    issue(&window).await;
    on_own_books_is_only(&terminal, "A-1");

    window.click("practice-leave").await;
    left(&window).await;
    assert!(!data.path().join("practice").exists());
    window.until_shows("toast", "Practice is over").await;
    window.click("nav-invoices").await;
    window.until_shows("invoice-row", "A-1").await;
    assert_eq!(window.count("invoice-row").await, 1);
    window.until_shows("nav-invoices", "1").await;
    window.click("invoice-new").await;
    window.find("total").await;
    assert_eq!(window.value("reference").await, next);
    typed(&window, data.path()).await;
    on_own_books_is_only(&terminal, "A-1");
    window.close().await;
}

/// What is half written when practice begins or ends stays in its own books.
async fn typed(window: &Window, data: &Path) {
    window.fill("note", "Mine, half a sen").await;
    window.press(&control("k")).await;
    window.fill("palette-input", "demo").await;
    window.until_shows("palette-option", "Practise").await;
    window.press(ENTER).await;
    begun(window).await;
    window.click("nav-invoices").await;
    window.find("invoice-new").await;
    assert_eq!(window.count("unsaved-continue").await, 0);
    window.click("invoice-new").await;
    window.find("total").await;
    window.fill("note", "Not mine").await;
    window.press(&control("k")).await;
    window.fill("palette-input", "leave").await;
    window.until_shows("palette-option", "Leave practice").await;
    window.press(ENTER).await;
    left(window).await;
    assert!(!data.join("practice").exists());
    window.click("nav-invoices").await;
    window.click("unsaved-continue").await;
    window.until_shows("note", "Mine, half a sen").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn practice_from_the_first_screen_leads_back_to_it_also_when_the_program_ends_meanwhile() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    window.click("start-practise").await;
    begun(&window).await;
    window.click("practice-leave").await;
    window.find("start-local").await;
    assert_eq!(window.count("practice-bar").await, 0);
    window.click("start-practise").await;
    begun(&window).await;
    window.close().await;

    assert!(data.path().join("practice").is_dir());
    let window = Window::open(data.path()).await;
    window.find("start-local").await;
    assert_eq!(window.count("practice-bar").await, 0);
    assert!(!data.path().join("practice").exists());
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_comes_in_while_practising_goes_where_the_person_says() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("sound.xml");
    std::fs::write(&file, UBL).unwrap();
    let window = Window::open(data.path()).await;
    window.click("start-local").await;
    window.find("editor").await;
    window.click("nav-settings").await;
    window.click("account-practise").await;
    begun(&window).await;
    for (answer, opens) in [("ask-no", false), ("ask-other", true)] {
        window.find_css("[data-testid=drops]").await;
        window.drop_files(&[&file]).await;
        window.until_shows("ask", "sound.xml").await;
        window.click(answer).await;
        window.until_gone("ask").await;
        if opens {
            window.until_shows("import-facts", "Limanı Dock").await;
            window.click("panel-close").await;
        }
        window.until_gone("import-facts").await;
    }
    window.drop_files(&[&file]).await;
    window.click("ask-yes").await;
    left(&window).await;
    window.until_shows("import-facts", "Limanı Dock").await;
    window.click("import-go").await;
    window.until_shows("detail-reference", "LIMAN-7").await;
    on_own_books_is_only(&Terminal::on(data.path()), "LIMAN-7");
    window.close().await;
}

fn own_invoice(terminal: &Terminal, reference: &str) {
    let invoice = json!({
        "reference": reference, "currency": "EUR",
        "customer": { "business_name": "Żuraw Shipyard", "email": "yard@zuraw.example.com" },
        "items": [{ "name": "Work", "price": "100.00", "quantity": "1" }],
    });
    terminal.json(&["invoice", "draft", "--from", "-"], &invoice.to_string());
    terminal.json(&["invoice", "status", reference, "ready"], "");
}

fn on_own_books_is_only(terminal: &Terminal, reference: &str) {
    let listed = terminal.json(&["invoice", "list"], "").to_string();
    assert!(listed.contains(reference), "{listed}");
    assert_eq!(listed.matches("\"reference\"").count(), 1, "{listed}");
    let accounts = terminal.json(&["account", "list"], "");
    assert_eq!(accounts, json!({ "accounts": [] }));
}

async fn begun(window: &Window) {
    window.find("practice-bar").await;
    window.find("overview-screen").await;
    let titled = "return document.title === 'Practice – Counterfoil';";
    window.until("the title says practice", titled).await;
    window
        .until_shows("practice-bar", "Nothing here is real")
        .await;
}

async fn left(window: &Window) {
    // Found and not counted: a script that runs while the page starts anew is lost.
    window.find_css(OWN).await;
    let titled = "return document.title === 'Counterfoil';";
    window.until("the title says no practice", titled).await;
}

/// The bar on every screen, wide and in the smallest window, and what axe finds there.
async fn everywhere(window: &Window) {
    let screens = window.run(SCREENS).await;
    let screens: Vec<_> = screens.as_array().unwrap().iter().collect();
    assert_eq!(screens.len(), 11, "practice has every screen: {screens:?}");
    for (width, height) in [(1180, 760), (640, 480)] {
        window.resize(width, height).await;
        for screen in &screens {
            let screen = screen.as_str().unwrap();
            window.click(screen).await;
            let there = format!("[data-testid={screen}][aria-current=page]");
            window.find_css(&there).await;
            let what = format!("the bar is above {screen} in {width} × {height}");
            window.until(&what, ABOVE).await;
        }
        window.click("nav-invoices").await;
        window.click("invoice-export").await;
        window.find("panel-close").await;
        window.until("the bar is above a panel", ABOVE).await;
        window.click("panel-close").await;
        window.until_gone("panel-close").await;
    }
    window.resize(1180, 760).await;
    window.click("nav-settings").await;
    window.find("backup-practice").await;
    assert_eq!(window.count("account-add").await, 0);
    for theme in ["theme-light", "theme-dark"] {
        window.click(theme).await;
        assert_eq!(axe::findings(window).await, Vec::<String>::new(), "{theme}");
    }
    window.click("theme-system").await;
}

/// An invoice in practice, issued without filling in a sender.
async fn issue(window: &Window) {
    window.click("nav-invoices").await;
    window.click("invoice-new").await;
    make_customer(window, "Nobody Real", "nobody@example.com").await;
    item(window, 0, ["Practice", "1", "10", "0"]).await;
    window.until("the bar is above the editor", ABOVE).await;
    window.click("save-ready").await;
    window
        .find_css("[data-testid=detail-status][data-status=ready]")
        .await;
}

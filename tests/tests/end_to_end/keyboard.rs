//! Every flow of the real window by keys alone: whatever is pressed, the focus is on something that
//! can be seen, and it comes back from where it went.

use counterfoil_tests::{Terminal, Window, has_session};
use serde_json::json;

use crate::conflict::{Apart, LINE, REFERENCE};
use crate::hands::{ALT, DOWN, ENTER, ESCAPE, HOME, Hands, RIGHT, SHIFT, TAB, UP, control, held};
use crate::payouts::made;
use crate::road::Service;
use crate::window::connect;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_first_start_to_an_issued_invoice_without_the_mouse() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let hands = Hands(Window::open(data.path()).await);
    let window = &hands.0;
    window.find("start-local").await;
    hands.to("start-local").await;
    hands.press(ENTER).await;
    // The first card says that one writes an invoice.
    hands.at("customer-input").await;

    hands.press(&control("4")).await;
    window.find("settings-screen").await;
    hands.to("business-name").await;
    hands.press("Northlight Studio").await;
    hands.to("business-address").await;
    hands.press("12 Harbour Row").await;
    hands.to("business-iban").await;
    hands.press("DE89370400440532013000").await;
    hands.press(&control("s")).await;
    window.until_shows("toast", "saved").await;
    hands.press(ESCAPE).await;
    window.find("invoices-empty").await;

    hands.press("n").await;
    hands.at("customer-input").await;
    hands.press("Liman Dock").await;
    window.until_shows("customer-make", "Liman Dock").await;
    hands.press(ENTER).await;
    hands.at("new-customer-business").await;
    hands.to("new-customer-email").await;
    hands.press("dock@liman.example.com").await;
    hands.press(ENTER).await;
    // A new customer leads on to the items.
    hands.at("item-name-0").await;
    window.until_shows("customer-input", "Liman Dock").await;
    for keys in ["Hull survey", TAB, TAB, "2", TAB, "100", TAB, "10", ENTER] {
        hands.press(keys).await;
    }
    hands.at("item-name-1").await;
    for keys in ["Report", TAB, TAB, "1", TAB, "45"] {
        hands.press(keys).await;
    }
    // 200.00 and 45.00, with 10 % of both, which a new row takes from the one above: 24.50.
    window.until_shows("total", "269.50").await;
    hands.press(&control(ENTER)).await;
    window
        .find_css("[data-testid=detail-status][data-status=ready]")
        .await;
    hands.at("invoice-grid").await;

    hands.press(&control("p")).await;
    window.find("print-panel").await;
    hands.press(ESCAPE).await;
    window.until_gone("print-panel").await;
    hands.at("invoice-grid").await;
    hands.to("actions-more").await;
    hands.press(ENTER).await;
    for action in ["email", "paid", "duplicate", "draft", "cancel"] {
        hands.at(&format!("action-{action}")).await;
        hands.press(DOWN).await;
    }
    hands.at("action-email").await;
    hands.press(ESCAPE).await;
    hands.at("actions-more").await;
    hands.press("p").await;
    window.until_shows("saved-path", ".pdf").await;
    hands.0.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_palette_finds_the_list_is_walked_and_searched_and_several_are_chosen() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let hands = with_three_invoices(data.path()).await;
    let window = &hands.0;

    hands.palette("keel").await;
    hands.press(ENTER).await;
    window.until_shows("detail-reference", "R-2").await;
    // The customer stands after the invoices that the words are found in.
    hands.palette("orkney").await;
    hands.press(UP).await;
    hands.press(ENTER).await;
    window.find("customer-panel").await;
    window
        .until_shows("customer-business_name", "Orkney Ropes")
        .await;
    hands.palette("keys").await;
    hands.press(ENTER).await;
    window.find("keys").await;
    hands.press(ESCAPE).await;
    window.until_gone("keys").await;
    for (key, screen) in [
        ("o", "overview-screen"),
        ("3", "sync-screen"),
        ("4", "settings-screen"),
        ("2", "customer-grid"),
        ("1", "invoice-grid"),
    ] {
        hands.press(&control(key)).await;
        window.find(screen).await;
        hands.seen(key).await;
    }

    hands.press(HOME).await;
    let first = window.text("detail-reference").await;
    hands.press("j").await;
    hands.press("k").await;
    window.until_shows("detail-reference", &first).await;
    hands.press(ENTER).await;
    hands.at("detail-reference").await;
    hands.press(ESCAPE).await;
    hands.at("invoice-grid").await;
    hands.press("/").await;
    hands.at("invoice-search").await;
    hands.press("R-3").await;
    window.until("one row is found", &rows_are(1)).await;
    hands.press(ESCAPE).await;
    window.until("all rows are back", &rows_are(3)).await;
    hands.press(ESCAPE).await;
    hands.at("invoice-grid").await;
    hands.press("?").await;
    window.find("keys").await;
    hands.press(ESCAPE).await;
    hands.at("invoice-grid").await;

    hands.press(HOME).await;
    hands.press(&held(SHIFT, DOWN)).await;
    window
        .find_css("[data-testid=selection][data-count=\"2\"]")
        .await;
    hands.to("selection-export").await;
    hands.press(ENTER).await;
    window.until_shows("export-chosen", "2").await;
    hands.to("export-go").await;
    hands.press(ESCAPE).await;
    hands.at("selection-export").await;
    hands.press(ESCAPE).await;
    window.until_gone("selection").await;
    hands.at("invoice-grid").await;
    hands.0.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_move_and_pasted_rows_of_too_many_columns_lose_nothing() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let hands = Hands(Window::open(data.path()).await);
    let window = &hands.0;
    window.find("start-local").await;
    hands.to("start-local").await;
    hands.press(ENTER).await;
    hands.at("customer-input").await;
    // An item has five columns at most; the first row has six, the second leaves its tax open.
    copied(
        window,
        "Hull survey\\tdry dock\\t2\\t100\\t10\\tyard 4\\nTravel\\tby ferry\\t1\\t45\\t\\t",
    )
    .await;
    hands.press(&control("1")).await;
    window.find("invoices-empty").await;
    hands.press("n").await;
    hands.at("customer-input").await;
    hands.to("item-name-0").await;
    hands.press(&control("v")).await;
    window.until_shows("toast", "in its description").await;
    hands.at("item-name-1").await;
    for (cell, text) in [
        ("item-name-0", "Hull survey"),
        ("item-description-0", "dry dock\nyard 4"),
        ("item-quantity-0", "2"),
        ("item-price-0", "100"),
        ("item-tax-0", "10"),
        ("item-name-1", "Travel"),
        ("item-description-1", "by ferry"),
        ("item-price-1", "45"),
        ("item-tax-1", ""),
    ] {
        assert_eq!(window.value(cell).await, text, "{cell}");
    }
    // 200.00 with 10 %, and 45.00 without.
    window.until_shows("total", "265.00").await;

    hands.press(&held(ALT, UP)).await;
    hands.at("item-name-0").await;
    assert_eq!(window.value("item-name-0").await, "Travel");
    assert_eq!(window.value("item-name-1").await, "Hull survey");
    hands.press(&held(ALT, DOWN)).await;
    hands.at("item-name-1").await;
    hands.press(&control("z")).await;
    hands.at("item-name-0").await;
    assert_eq!(window.value("item-name-0").await, "");
    assert_eq!(window.count("item-row").await, 1);
    hands.0.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_conflict_is_decided_field_by_field_and_a_payout_asked_for_up_to_the_last_step() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let hands = Hands(Window::open(data.path()).await);
    let window = &hands.0;
    connect(window, &service).await;
    // What led to the conflict is tested elsewhere.
    Apart::bring(window, &service).await;
    hands.to("record-open").await;
    hands.press(ENTER).await;
    window.find("conflict-field").await;
    hands.to_css(&side(REFERENCE)).await;
    hands.to_css(&side(LINE)).await;
    hands.press(RIGHT).await;
    // The survey as it is there, the rest as it is here: 240.00 + 36.60 + 50.00.
    window.until_shows("conflict-preview", "326.60").await;
    hands.to("conflict-apply").await;
    hands.press(ENTER).await;
    window.until_gone("conflict").await;
    hands.seen("after the decision").await;
    window.until_shows("detail-reference", "MINE-1").await;
    window.until_shows("detail-amount", "326.60").await;

    hands.press(&control("5")).await;
    window.until_shows("balance-available", "2,500.00").await;
    hands.to("payout-ask").await;
    hands.press(ENTER).await;
    window.find("ask-panel").await;
    hands.to("ask-amount").await;
    hands.press("12.50").await;
    hands.to("ask-currency").await;
    hands.press("U").await;
    window.until_shows("ask-currency", "USD").await;
    hands.to("ask-continue").await;
    hands.press(ENTER).await;
    // 2,500.00 − 12.50.
    window.until_shows("offer-after", "2,487.50").await;
    hands.seen("the offer").await;
    // It takes no press at first, which may have been meant for the button before it.
    window.find_css("[data-testid=offer-send]:enabled").await;
    hands.to("offer-send").await;
    hands.press(ESCAPE).await;
    window.until_gone("ask-panel").await;
    hands.at("payout-ask").await;
    assert_eq!(made(&service, 1_250).await, 0, "nothing was sent");
    hands.0.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_customer_is_edited_settings_are_changed_and_a_backup_is_made() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let hands = with_three_invoices(data.path()).await;
    let window = &hands.0;
    hands.press(&control("2")).await;
    window.find("customer-row").await;
    hands.press(HOME).await;
    hands.press(ENTER).await;
    hands.at("customer-business_name").await;
    hands.to("customer-phone").await;
    hands.press("+353 1 555 0100").await;
    hands.press(&control("s")).await;
    window.until_shows("toast", "saved").await;
    hands.seen("the customer is saved").await;
    hands.press(ESCAPE).await;
    hands.at("customer-grid").await;
    window.until_shows("customer-row", "+353 1 555 0100").await;

    hands.press(&control("4")).await;
    window.find("settings-screen").await;
    hands.to("look-paper").await;
    hands.press("U").await;
    assert_eq!(window.value("look-paper").await, "letter");
    window.until_shows("documents-form", UNSAVED).await;
    hands.press(&control("s")).await;
    let saved = format!(
        "const form = document.querySelector('[data-testid=documents-form]');
         return !form.innerText.includes('{UNSAVED}');"
    );
    window.until("the documents are saved", &saved).await;
    hands.seen("the settings are saved").await;
    hands.to("theme-system").await;
    hands.press(RIGHT).await;
    hands.press(RIGHT).await;
    window
        .until(
            "it is dark",
            "return document.documentElement.dataset.theme === 'dark';",
        )
        .await;
    hands.to("backup-now").await;
    hands.press(ENTER).await;
    window.find("backup").await;
    hands.at("backup-now").await;
    hands.0.close().await;
}

/// What a form of the settings says until it is saved.
const UNSAVED: &str = "Not saved yet";

/// What chooses either side of a field of a conflict.
fn side(field: &str) -> String {
    format!("[data-testid=conflict-field]{field} input")
}

fn rows_are(count: usize) -> String {
    format!("return document.querySelectorAll('[data-testid=invoice-row]').length === {count};")
}

/// A window on this computer alone, with three invoices of two customers and a business.
async fn with_three_invoices(data: &std::path::Path) -> Hands {
    let terminal = Terminal::on(data);
    terminal.json(&["business", "edit", "--name", "Northlight Studio"], "");
    for (reference, customer, email, item) in [
        ("R-1", "Liman Dock", "dock@liman.example.com", "Hull survey"),
        ("R-2", "Liman Dock", "dock@liman.example.com", "Keel repair"),
        ("R-3", "Orkney Ropes", "mail@orkney.example.com", "Rope"),
    ] {
        let invoice = json!({
            "reference": reference, "currency": "EUR",
            "customer": { "business_name": customer, "email": email },
            "items": [{ "name": item, "price": "10.00", "quantity": "1" }],
        });
        terminal.json(&["invoice", "draft", "--from", "-"], &invoice.to_string());
    }
    let hands = Hands(Window::open(data).await);
    hands.0.find("start-local").await;
    hands.to("start-local").await;
    hands.press(ENTER).await;
    hands.0.find("invoice-row").await;
    hands
}

/// Puts a text on the clipboard, as another program would. The text is written as in a script.
async fn copied(window: &Window, text: &str) {
    let script = format!(
        "const paper = document.createElement('textarea'); paper.id = 'copied';
         paper.value = \"{text}\"; document.body.append(paper); paper.focus(); paper.select();"
    );
    window.run(&script).await;
    window.press(&control("c")).await;
    let gone = "document.getElementById('copied').remove();";
    window.run(gone).await;
}

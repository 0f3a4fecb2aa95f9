//! Everything at twice its size, asked for by keys: it has room, the mouse reaches it, it is found again
//! after a restart, and goes back with one press.

use counterfoil_tests::{Window, has_session};

use crate::hands::{ESCAPE, control};
use crate::road::Service;
use crate::walk::{Looks, everywhere, reach, room};
use crate::window::connect;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_at_twice_its_size_is_kept_over_a_restart_and_goes_back_with_a_key() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    twice_its_size(&window).await;
    in_a_dialog(&window).await;
    window.close().await;

    let window = Window::open(data.path()).await;
    window.find("start-local").await;
    window.resize(1280, 960).await;
    until_wide(&window, 640).await;
    window.press(&control("0")).await;
    until_wide(&window, 1280).await;
    window.click("start-local").await;
    window.find("nav-settings").await;
    window.click("nav-settings").await;
    assert_eq!(window.value("zoom").await, "100");
    window.choose("zoom", "80").await;
    until_wide(&window, 1600).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_screen_at_twice_its_size_has_room_and_the_mouse_reaches_everything_on_it() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    twice_its_size(&window).await;
    window.takes_the_mouse();
    let mut looks = Looks::with(&window, look);
    looks.look("first run").await;
    connect(&window, &service).await;
    everywhere(&mut looks).await;
    looks.found_nothing();
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_comes_up_over_a_page_at_twice_its_size_is_where_the_mouse_goes_for_it() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    twice_its_size(&window).await;
    window.takes_the_mouse();
    connect(&window, &service).await;
    let mut looks = Looks::with(&window, look);
    popovers(&mut looks).await;
    looks.found_nothing();
    words_are_selected(&window).await;
    window.close().await;
}

async fn look(window: &Window) -> Vec<String> {
    let mut found = room(window).await;
    found.extend(reach(window).await);
    found
}

/// What comes up beside a field or above the page is where the mouse goes for it.
async fn popovers<E: AsyncFn(&Window) -> Vec<String>>(looks: &mut Looks<'_, E>) {
    let window = looks.window;
    window.click("nav-invoices").await;
    window.click("invoice-new").await;
    window.click("customer-input").await;
    window.find("customer-option").await;
    looks.look("customers to choose from").await;
    window.click("customer-option").await;
    window.until_gone("customer-option").await;
    for date in ["issue-date", "due-date"] {
        window
            .click_css(&format!("[data-testid={date}] + button"))
            .await;
        window.find_css(".calendar .day").await;
        looks.look(&format!("calendar of {date}")).await;
        window.click_css(".calendar .day").await;
        window
            .until("the first of the month is chosen", &first_of_month(date))
            .await;
    }
    window.press(&control("k")).await;
    window.find("palette-option").await;
    window.fill("palette-input", "payouts").await;
    let found = "[data-testid=palette-list][aria-busy=false] [data-testid=palette-option]";
    window.click_css(found).await;
    window.find("payouts-screen").await;
}

/// Whether the calendar is gone, and the field says the first of this month in whatever way.
fn first_of_month(date: &str) -> String {
    format!(
        "return !document.querySelector('.calendar') && /\\b0?1\\b/.test(document.querySelector('[data-testid={date}]').value);"
    )
}

/// Words that a hand draws the mouse over are selected.
async fn words_are_selected(window: &Window) {
    window.click("nav-invoices").await;
    let words = "harbour ".repeat(12);
    window.fill("invoice-search", &words).await;
    window.drag_css("[data-testid=invoice-search]", -60.0).await;
    window
        .until(
            "a part of what was typed is selected",
            "const { selectionStart, selectionEnd, value } = document.activeElement;
             return selectionStart > 0 && selectionStart < selectionEnd && selectionEnd < value.length;",
        )
        .await;
}

/// Opens a window whose page is shown at twice its size, step by step.
async fn twice_its_size(window: &Window) {
    window.find("start-local").await;
    window.resize(1280, 960).await;
    until_wide(window, 1280).await;
    for (width, said) in [
        (1164, "110%"),
        (1024, "125%"),
        (853, "150%"),
        (731, "175%"),
        (640, "200%"),
    ] {
        window.press(&control("+")).await;
        window.until_shows("toast", said).await;
        until_wide(window, width).await;
    }
}

/// What is read in a dialog is made larger and smaller like everything else.
async fn in_a_dialog(window: &Window) {
    window.press("?").await;
    window.find("keys").await;
    window.press(&control("-")).await;
    until_wide(window, 731).await;
    window.press(&control("=")).await;
    until_wide(window, 640).await;
    window.press(ESCAPE).await;
    window.until_gone("keys").await;
}

/// Waits until the page is so wide, in its own pixels, to one.
async fn until_wide(window: &Window, width: u32) {
    let what = format!("the page is {width} wide");
    let script = format!("return Math.abs(innerWidth - {width}) <= 1;");
    window.until(&what, &script).await;
}

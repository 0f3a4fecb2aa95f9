//! What the window offers to press stays until it is pressed, and lies over nothing.

use std::time::Duration;

use counterfoil_tests::{Window, has_session};
use serde_json::json;

use crate::walk::{Looks, reach, room};
use crate::window::make_customer;

/// Longer than what is said in passing stays.
const LONG: Duration = Duration::from_secs(9);

/// What is offered stands below the screen and its panel, and beside the sidebar.
const BELOW: &str = "const box = (css) => document.querySelector(css).getBoundingClientRect();
    const toast = box('[data-testid=toast]');
    return toast.bottom <= innerHeight && toast.right <= innerWidth && toast.left >= box('nav').right
        && toast.top >= box('main').bottom && box('nav').bottom === innerHeight;";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_offered_waits_in_the_smallest_window_and_lies_over_nothing() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    window.resize(640, 480).await;
    window.click("start-local").await;
    window.click("nav-invoices").await;
    window.click("invoice-new").await;
    window.find("total").await;
    window.fill("item-name-0", "Hull survey").await;
    window.click("item-remove-0").await;
    window.until_shows("toast-action", "Undo").await;
    let mut looks = Looks::with(&window, look);
    looks.look("a row that can be brought back").await;
    tokio::time::sleep(LONG).await;
    window.click("toast-action").await;
    window.until_shows("item-name-0", "Hull survey").await;
    window.until_gone("toast").await;

    make_customer(&window, "Liman Dock", "dock@liman.example.com").await;
    window.fill("item-price-0", "100").await;
    window.click("save-ready").await;
    window.click("ask-yes").await;
    window.fill("business-name", "Northlight Studio").await;
    window.fill("business-address", "12 Harbour Row").await;
    window.click("business-save").await;
    window
        .until_shows("toast-action", "Back to the invoice")
        .await;
    window.find("business-return").await;
    looks.look("settings with the way back").await;
    tokio::time::sleep(LONG).await;
    window.click("toast-action").await;
    window.until_shows("item-name-0", "Hull survey").await;
    window.until_gone("toast").await;
    assert_eq!(window.count("business-return").await, 0);
    looks.found_nothing();
    window.close().await;
}

async fn look(window: &Window) -> Vec<String> {
    let mut found = room(window).await;
    found.extend(reach(window).await);
    if window.run(BELOW).await != json!(true) {
        found.push("what is offered lies over something".to_owned());
    }
    found
}

//! A quiet line on a screen: there at the first visit, gone by keys, and away after a restart.

use counterfoil_tests::{Window, has_session};

use crate::hands::{CONTROL, ENTER, Hands, control, held};
use crate::road::Service;
use crate::window::connect;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hint_is_there_at_the_first_visit_goes_by_keys_and_stays_away_after_a_restart() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    connect(&window, &service).await;
    let hands = Hands(window);
    for (key, there, name) in [("5", "payout-row", "payouts"), ("3", "sync-now", "sync")] {
        hands.0.press(&control(key)).await;
        hands.0.find(there).await;
        hands.0.find_css(&hint(name)).await;
        hands.to("hint-close").await;
        hands.0.press(ENTER).await;
        hands.0.until_gone("hint").await;
    }
    hands.0.press("n").await;
    hands.0.find_css(&hint("editor")).await;
    // What it speaks of is done: that is enough.
    hands.0.press(&held(CONTROL, ENTER)).await;
    hands.0.until_gone("hint").await;
    hands.0.press(&control("3")).await;
    hands.0.find("sync-now").await;
    hands.0.close().await;

    let window = Window::open(data.path()).await;
    window.find("sync-now").await;
    window.press(&control("o")).await;
    window.find_css(&hint("palette")).await;
    for (key, there) in [("5", "payout-row"), ("3", "sync-now")] {
        window.press(&control(key)).await;
        window.find(there).await;
        assert_eq!(window.count("hint").await, 0, "Control {key}");
    }
    window.press("n").await;
    window.find("total").await;
    assert_eq!(window.count("hint").await, 0, "in the editor");
    window.close().await;
}

fn hint(name: &str) -> String {
    format!("[data-testid=hint][data-name={name}]")
}

//! Everything at twice its size, asked for by keys: it is found again after a restart, and goes back with
//! one press.

use counterfoil_tests::{Window, has_session};

use crate::hands::{ESCAPE, control};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_at_twice_its_size_is_kept_over_a_restart_and_goes_back_with_a_key() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    window.find("start-local").await;
    window.resize(1280, 960).await;
    until_wide(&window, 1280).await;
    for (width, said) in [
        (1164, "110%"),
        (1024, "125%"),
        (853, "150%"),
        (731, "175%"),
        (640, "200%"),
    ] {
        window.press(&control("+")).await;
        window.until_shows("toast", said).await;
        until_wide(&window, width).await;
    }
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

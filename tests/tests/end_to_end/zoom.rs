//! Everything at twice its size, asked for by keys: it has room, is found again after a restart, and goes
//! back with one press.

use counterfoil_tests::{Window, has_session};

use crate::hands::{ESCAPE, control};
use crate::road::Service;
use crate::walk::{Looks, everywhere, room};
use crate::window::connect;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_at_twice_its_size_has_room_is_kept_over_a_restart_and_goes_back_with_a_key() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
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
    window.press(&control("0")).await;
    until_wide(&window, 1280).await;
    let mut looks = Looks::with(&window, at_twice_its_size);
    looks.look("first run").await;
    connect(&window, &service).await;
    everywhere(&mut looks).await;
    looks.found_nothing();
    window.press(&control("+++++")).await;
    until_wide(&window, 640).await;
    in_a_dialog(&window).await;
    window.close().await;

    let window = Window::open(data.path()).await;
    window.find("nav-settings").await;
    window.resize(1280, 960).await;
    until_wide(&window, 640).await;
    window.press(&control("4")).await;
    window.until("the settings tell it", "return document.querySelector('[data-testid=zoom]')?.value === '200';").await;
    window.press(&control("0")).await;
    until_wide(&window, 1280).await;
    assert_eq!(window.value("zoom").await, "100");
    window.choose("zoom", "80").await;
    until_wide(&window, 1600).await;
    window.close().await;
}

/// What has no room at twice the size. Keys make it so and take it back on whatever is shown: the driver
/// clicks beside its mark on a page that is zoomed.
async fn at_twice_its_size(window: &Window) -> Vec<String> {
    window.press(&control("+++++")).await;
    until_wide(window, 640).await;
    let found = room(window).await;
    window.press(&control("0")).await;
    until_wide(window, 1280).await;
    found
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

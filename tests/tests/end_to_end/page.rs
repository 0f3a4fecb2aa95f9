//! The page's process ends by itself; looked at from outside, as a driver would end with it.

use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use counterfoil_tests::programs::Guarded;
use counterfoil_tests::screen::{Area, Screen};
use counterfoil_tests::{built, has_session, processes};

/// Where the first screen names its three ways to begin.
const WAYS: Area = Area {
    x: 130,
    y: 400,
    width: 900,
    height: 110,
};

/// Where something is said in passing.
const TOAST: Area = Area {
    x: 320,
    y: 700,
    width: 520,
    height: 45,
};

/// So many points are a few words.
const WORDS: usize = 200;

#[test]
fn a_page_whose_process_ended_is_there_again_and_says_so() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let program = Guarded::start(
        Command::new(built("counterfoil-desktop")).env("COUNTERFOIL_DATA_DIR", data.path()),
    );
    let screen = Screen::open().unwrap();
    until("the first screen", || screen.ink(WAYS).unwrap() > WORDS);
    // A window of the test before may be on its way out.
    until("quiet", || screen.ink(TOAST).unwrap() == 0);

    let first = pages_of(program.id());
    assert!(!first.is_empty(), "the page has a process");
    // One that only began the window may be on its way out still: which is the page's is not told.
    for page in &first {
        let ended = Command::new("kill")
            .args(["-KILL", &page.to_string()])
            .status();
        assert!(ended.unwrap().success());
    }
    until("another process", || {
        let pages = pages_of(program.id());
        pages.iter().any(|page| !first.contains(page))
    });
    until("what happened", || screen.ink(TOAST).unwrap() > WORDS);
    assert!(
        screen.ink(WAYS).unwrap() > WORDS,
        "the screen is there again"
    );
}

/// The processes that may run the page of the program's window.
fn pages_of(program: u32) -> Vec<u32> {
    // Its name is cut at 15 letters.
    let is_page = |name: String| name == "WebKitWebProces";
    let mut pages = processes::children(program);
    pages.retain(|one| processes::name(*one).is_some_and(is_page));
    pages
}

fn until(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "{what} does not come"
        );
        sleep(Duration::from_millis(50));
    }
}

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

    let first = page_of(program.id()).expect("the page has a process");
    let ended = Command::new("kill")
        .args(["-KILL", &first.to_string()])
        .status();
    assert!(ended.unwrap().success());
    until("another process", || {
        page_of(program.id()).is_some_and(|page| page != first)
    });
    until("what happened", || screen.ink(TOAST).unwrap() > WORDS);
    assert!(
        screen.ink(WAYS).unwrap() > WORDS,
        "the screen is there again"
    );
}

/// The process that runs the page of the program's window.
fn page_of(program: u32) -> Option<u32> {
    // Its name is cut at 15 letters.
    let is_page = |name: String| name == "WebKitWebProces";
    let children = processes::children(program);
    children
        .into_iter()
        .find(|one| processes::name(*one).is_some_and(is_page))
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

//! The bench `ipc`: how long the released window's page waits for a page of the list, and how evenly
//! it draws while 100,000 invoices are scrolled through.
//!
//! Both are measured in the page itself, through WebKit's own driver, by the clock that the page has.
//! Without a graphics card everything is drawn by the processor; the frames of the same window with
//! nothing moving in it show what the machine gives.

#![allow(clippy::print_stdout, reason = "a bench prints its tables")]

mod common;
mod ledger;
mod window;

use common::contest::{Contestant, hold};
use common::report::Report;
use common::settings::Settings;
use common::{Outcome, install};
use counterfoil_tests::Window;
use serde_json::{Value, json};
use std::fs;
use tokio::runtime::Runtime;

const CALLS: &str = include_str!("peers/calls.js");
const FRAMES: &str = include_str!("peers/frames.js");

const PAGE: &str = "a page of 50 invoices";
const LEAST: &str = "the least command there is";

/// Frames of one turn: at sixty a second, four seconds.
const TURN: u64 = 240;

fn main() -> Outcome {
    let Some(settings) = Settings::read()? else {
        return Ok(());
    };
    if !counterfoil_tests::has_session() {
        return Err("this bench needs the session that `cargo xtask bench` provides".into());
    }
    fs::create_dir_all(install::folder())?;
    let folder = tempfile::tempdir_in(install::folder())?;
    let mut report = Report::new("ipc");
    window::data::fill(folder.path(), &mut report)?;
    let runtime = Runtime::new()?;
    let window = runtime.block_on(async {
        let window = Window::open(folder.path()).await;
        window.find("invoice-row").await;
        window
    });
    calls(&window, &runtime, &settings, &mut report);
    frames(&window, &runtime, &settings, &mut report)?;
    runtime.block_on(window.close());
    report.finish(&settings)
}

fn calls(window: &Window, runtime: &Runtime, settings: &Settings, report: &mut Report) {
    let list = |limit: u64| {
        json!({ "query": {
            "status": null, "waiting": false, "search": "", "after": null, "limit": limit,
        } })
    };
    let contestant = |name: &str, command: &'static str, given: Value| {
        Contestant::there(name, move |_, count| {
            let arguments = vec![json!(command), given.clone(), json!(count)];
            nanos(&runtime.block_on(window.run_to_end(CALLS, arguments)))
        })
    };
    let standing = hold(
        settings.rounds,
        vec![
            contestant(PAGE, "invoice_list", list(50)),
            contestant(
                "a page of 200, as the list reads",
                "invoice_list",
                list(200),
            ),
            contestant(LEAST, "handed_over", json!({})),
        ],
    );
    let work = "there and back, from the page's view";
    report.contest(work, &standing);
    report.at_most(
        &format!("{PAGE}: milliseconds at p95"),
        standing.of(PAGE).map(|page| page.p95() as f64 / 1e6),
        2.0,
    );
}

fn frames(window: &Window, runtime: &Runtime, settings: &Settings, report: &mut Report) -> Outcome {
    let turn = |pixels: u64, count: u64| {
        runtime.block_on(window.run_to_end(FRAMES, vec![json!(pixels), json!(count)]))
    };
    let contestant =
        |name: &str, pixels: u64| Contestant::there(name, move |_, _| nanos(&turn(pixels, TURN)));
    const SCROLLED: [&str; 2] = [
        "scrolling, three rows a frame",
        "scrolling, a screenful a frame",
    ];
    let standing = hold(
        settings.rounds.min(3),
        vec![
            contestant("nothing moves", 0),
            contestant(SCROLLED[0], 120),
            contestant(SCROLLED[1], 640),
        ],
    );
    report.contest("from frame to frame", &standing);
    for name in SCROLLED {
        report.at_most(
            &format!("{name}: milliseconds between frames at p95"),
            standing.of(name).map(|frames| frames.p95() as f64 / 1e6),
            // The page's clock counts whole milliseconds: sixty a second are 16 and 17.
            17.0,
        );
    }
    // To the end, once: 625 screenfuls of sixteen rows would be enough if every row were there at once.
    let through = turn(6_400, 1_500);
    let rows = through["rows"]
        .as_f64()
        .ok_or("the list did not say its rows")?;
    let frames = nanos(&through)?.len();
    report.note(format!(
        "scrolled down in {frames} frames: {rows} rows read"
    ));
    Ok(())
}

fn nanos(answer: &Value) -> Outcome<Vec<u64>> {
    if let Some(error) = answer["error"].as_str() {
        return Err(error.to_owned().into());
    }
    let times = answer["nanos"].as_array().ok_or("no times came back")?;
    let times = times
        .iter()
        .map(|time| time.as_u64().ok_or("a time is no number"));
    Ok(times.collect::<Result<_, _>>()?)
}

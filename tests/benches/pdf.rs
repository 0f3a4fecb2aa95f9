//! The bench `pdf`: an invoice of 12 lines with a logo, one of 1,000 lines, and 500 in a batch.
//!
//! Beside the documents crate: a floor that draws the same texts at fixed positions, and the
//! libraries that others make invoices with. Those of Python and Node run in processes of their
//! own that stay up, are warm and measure themselves, so that their start is not counted; each
//! keeps what it can keep (fonts, templates, pictures) from one file to the next.

#![allow(clippy::print_stdout, reason = "a bench prints its tables")]

mod common;
mod paper;

use common::contest::{Contestant, hold};
use common::peer::{self, Peer};
use common::report::Report;
use common::settings::Settings;
use common::{Outcome, install};
use counterfoil_documents::{Fonts, pdf};
use paper::{Sample, floor, logo};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

const OURS: &str = "counterfoil";
const FLOOR: &str = "floor: pdf-writer, subsetter";

const WITHOUT: &str = "without XML";
const WITH: &str = "with XML";

/// Lines of the invoice of one page.
const LINES: usize = 12;
/// Invoices of a batch.
const BATCH: usize = 500;

/// Name, version and script of each peer from PyPI.
const PYTHON: [(&str, &str, &[&str]); 4] = [
    (
        "reportlab",
        "5.1.0",
        &["pdf_reportlab.py", "pdf_platypus.py"],
    ),
    ("fpdf2", "2.8.9", &["pdf_fpdf2.py"]),
    ("typst", "0.15.0", &["pdf_typst.py"]),
    ("weasyprint", "70.0", &["pdf_weasyprint.py"]),
];

fn main() -> Outcome {
    let Some(settings) = Settings::read()? else {
        return Ok(());
    };
    let folder = install::folder().join("pdf");
    fs::create_dir_all(&folder)?;
    let mut report = Report::new("pdf");
    let studio = Studio::open(&folder)?;
    let peers = peers(&folder, &mut report)?;
    look(&studio, &peers, &folder, &mut report)?;
    one_page(&studio, &peers, &settings, &mut report);
    archive(&studio, &settings, &mut report);
    long(&studio, &peers, &settings, &mut report);
    batch(&studio, &peers, &settings, &mut report);
    report.note(
        "The peers make plain PDF; ours is PDF/A-3b, its colour profile and metadata included.",
    );
    report.finish(&settings)
}

/// What is read once and kept, by us and by the floor.
struct Studio {
    fonts: Fonts,
    bare: floor::Fonts,
    logo: Vec<u8>,
}

impl Studio {
    /// Also writes fonts and logo where peers find them.
    fn open(folder: &Path) -> Outcome<Self> {
        let logo = logo::png()?;
        fs::write(folder.join("regular.ttf"), notosans::REGULAR_TTF)?;
        fs::write(folder.join("bold.ttf"), notosans::BOLD_TTF)?;
        fs::write(folder.join("logo.png"), &logo)?;
        Ok(Self {
            fonts: Fonts::load(),
            bare: floor::Fonts::load()?,
            logo,
        })
    }

    fn sample(&self, n: u64, lines: usize) -> Outcome<Sample> {
        Sample::new(n, lines, Some(&self.logo))
    }
}

type Peers = Vec<(String, RefCell<Peer>)>;

fn peers(folder: &Path, report: &mut Report) -> Outcome<Peers> {
    let mut peers = Vec::new();
    let mut add = |name: &str, script: &str, interpreter: Outcome<PathBuf>, packages: &Path| {
        let arguments: [&OsStr; 2] = [folder.as_ref(), packages.as_ref()];
        match interpreter.and_then(|path| Peer::start(&path, script, &arguments)) {
            Ok(peer) => peers.push((script.to_owned(), RefCell::new(peer))),
            Err(error) => report.missing(name, &error.to_string()),
        }
    };
    for (package, version, scripts) in PYTHON {
        for script in scripts {
            add(package, script, install::python(package, version), folder);
        }
    }
    match install::npm("pdfmake", "0.3.11") {
        Ok(packages) => add("pdfmake", "pdf_pdfmake.mjs", Ok("node".into()), &packages),
        Err(error) => add("pdfmake", "pdf_pdfmake.mjs", Err(error), folder),
    }
    Ok(peers)
}

/// Leaves one file of everybody to look at, and says how large they are.
fn look(studio: &Studio, peers: &Peers, folder: &Path, report: &mut Report) -> Outcome {
    let sample = studio.sample(1, LINES)?;
    let made = pdf(&sample.sheet(), &studio.fonts)?;
    report.note(format!("{LINES} lines take {} page(s)", made.pages));
    fs::write(folder.join("counterfoil.pdf"), &made.bytes)?;
    let printed = sample.printed();
    let least = floor::pdf(&printed, Some(&studio.logo), &studio.bare)?;
    fs::write(folder.join("floor.pdf"), &least)?;
    let mut sizes = vec![
        (OURS.to_owned(), made.bytes.len()),
        (FLOOR.to_owned(), least.len()),
    ];
    for (script, peer) in peers {
        let path = folder.join(format!("{script}.pdf"));
        let request = json!({ "sheets": [printed.json()], "save": path });
        if let Err(error) = peer.borrow_mut().ask(&request) {
            report.missing(script, &error.to_string());
            continue;
        }
        let bytes = fs::metadata(path)?.len();
        sizes.push((peer.borrow().name.clone(), usize::try_from(bytes)?));
    }
    let sizes: Vec<String> = sizes
        .into_iter()
        .map(|(name, bytes)| format!("{name} {bytes}"))
        .collect();
    report.note(format!("bytes of the one page: {}", sizes.join(", ")));
    Ok(())
}

fn ours(studio: &Studio, lines: usize) -> Contestant<'_> {
    Contestant::laid(
        OURS,
        move |n| studio.sample(n, lines),
        |sample| Ok(pdf(&sample.sheet(), &studio.fonts)?.bytes.len()),
    )
}

fn least(studio: &Studio, lines: usize) -> Contestant<'_> {
    Contestant::laid(
        FLOOR,
        move |n| Ok(studio.sample(n, lines)?.printed()),
        |printed| Ok(floor::pdf(&printed, Some(&studio.logo), &studio.bare)?.len()),
    )
}

fn sheets(studio: &Studio, first: u64, count: u64, lines: usize) -> Outcome<Value> {
    (first..first + count)
        .map(|n| Ok(studio.sample(n, lines)?.printed().json()))
        .collect()
}

fn theirs<'a>(studio: &'a Studio, peer: &'a RefCell<Peer>, lines: usize) -> Contestant<'a> {
    peer::contestant(peer, move |first, count| {
        Ok(json!({ "sheets": sheets(studio, first, count, lines)? }))
    })
}

fn one_page(studio: &Studio, peers: &Peers, settings: &Settings, report: &mut Report) {
    let mut contestants = vec![ours(studio, LINES), least(studio, LINES)];
    contestants.extend(peers.iter().map(|(_, peer)| theirs(studio, peer, LINES)));
    let standing = hold(settings.rounds, contestants);
    report.contest("one page, 12 lines, logo", &standing);
    report.at_most(
        "one page: ours ÷ the floor",
        standing.times(OURS, FLOOR),
        2.0,
    );
    let goals = [
        ("pdf_reportlab.py", 4.0),
        ("pdf_typst.py", 5.0),
        ("pdf_weasyprint.py", 50.0),
    ];
    for (script, limit) in goals {
        let peer = peers.iter().find(|(name, _)| name == script);
        let name = peer.map(|(_, peer)| peer.borrow().name.clone());
        let times = name.as_ref().and_then(|name| standing.times(name, OURS));
        let name = name.unwrap_or_else(|| script.to_owned());
        report.at_least(&format!("one page: {name} ÷ ours"), times, limit);
    }
    let plain = |n| Sample::new(n, LINES, None);
    let standing = hold(
        settings.rounds,
        vec![
            Contestant::laid(OURS, plain, |one| {
                Ok(pdf(&one.sheet(), &studio.fonts)?.bytes.len())
            }),
            Contestant::laid(
                FLOOR,
                move |n| Ok(plain(n)?.printed()),
                |printed| Ok(floor::pdf(&printed, None, &studio.bare)?.len()),
            ),
        ],
    );
    report.contest("one page, 12 lines, no logo", &standing);
}

/// The same page as PDF/A-3 with the e-invoice inside and without it.
fn archive(studio: &Studio, settings: &Settings, report: &mut Report) {
    let made = |sample: &Sample| Ok(pdf(&sample.sheet(), &studio.fonts)?.bytes.len());
    let contestants = vec![
        Contestant::laid(
            WITHOUT,
            |n| studio.sample(n, LINES),
            move |sample| made(&sample),
        ),
        Contestant::laid(
            WITH,
            |n| studio.sample(n, LINES)?.with_xml(),
            move |sample| made(&sample),
        ),
    ];
    let standing = hold(settings.rounds, contestants);
    report.contest("PDF/A-3, with the e-invoice inside and without", &standing);
    if let Some(times) = standing.times(WITH, WITHOUT) {
        report.note(format!("the e-invoice inside takes {times:.2} × the page"));
    }
}

fn long(studio: &Studio, peers: &Peers, settings: &Settings, report: &mut Report) {
    let rounds = settings.rounds.min(8);
    let mut contestants = vec![ours(studio, 1000), least(studio, 1000)];
    contestants.extend(peers.iter().map(|(_, peer)| theirs(studio, peer, 1000)));
    let standing = hold(rounds, contestants);
    report.contest("1,000 lines, logo", &standing);
    let lines = |name: &str, lines| {
        Contestant::laid(
            name,
            move |n| studio.sample(n, lines),
            |sample| Ok(pdf(&sample.sheet(), &studio.fonts)?.bytes.len()),
        )
    };
    let contestants = vec![
        lines("500", 500),
        lines("1,000", 1000),
        lines("2,000", 2000),
    ];
    let standing = hold(rounds, contestants);
    report.contest("lines of ours, by number", &standing);
    let growth = standing.times("2,000", "500");
    report.at_most("2,000 lines ÷ 500 lines, linear is 4", growth, 4.4);
}

fn batch(studio: &Studio, peers: &Peers, settings: &Settings, report: &mut Report) {
    let first = |n: u64| n * BATCH as u64;
    let all = move |n| -> Outcome<Vec<Sample>> {
        (first(n)..first(n) + BATCH as u64)
            .map(|n| studio.sample(n, LINES))
            .collect()
    };
    let mut contestants = vec![
        Contestant::laid(OURS, all, |samples| {
            samples.iter().try_fold(0, |sum, sample| {
                Ok(sum + pdf(&sample.sheet(), &studio.fonts)?.bytes.len())
            })
        }),
        Contestant::laid(
            FLOOR,
            move |n| Ok(all(n)?.iter().map(Sample::printed).collect()),
            |batch: Vec<paper::Printed>| {
                batch.iter().try_fold(0, |sum, printed| {
                    Ok(sum + floor::pdf(printed, Some(&studio.logo), &studio.bare)?.len())
                })
            },
        ),
    ];
    // The others would keep a person waiting for a minute and more.
    let swift = ["pdf_reportlab.py", "pdf_typst.py"];
    let swift = peers
        .iter()
        .filter(|(script, _)| swift.contains(&script.as_str()));
    contestants.extend(swift.map(|(_, peer)| {
        peer::contestant(peer, move |n, count| {
            let count = count * BATCH as u64;
            Ok(json!({ "sheets": sheets(studio, first(n), count, LINES)?, "each": BATCH }))
        })
    }));
    let standing = hold(settings.rounds.min(4), contestants);
    report.contest("500 invoices of 12 lines, one after another", &standing);
}

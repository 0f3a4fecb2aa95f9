//! The bench `search`: the first page of 50 that a text typed letter by letter finds in the
//! reference, the customer's name and the items, at several sizes of an encrypted store.
//!
//! Beside the store: a `LIKE` scan of the same file, and a plain FTS5 table of the same texts
//! (whole words, the last one by its beginning), encrypted too. Both find something else than the
//! store does, which finds three letters and more anywhere and takes an accent or a capital for its
//! letter: they show what the usual ways cost.

#![allow(clippy::print_stdout, reason = "a bench prints its tables")]

mod common;
mod ledger;

use common::contest::{Contestant, Standing, hold};
use common::report::Report;
use common::settings::Settings;
use common::{Outcome, install};
use counterfoil_store::{InvoiceFilter, Store};
use ledger::{PAGE, ROWS, thousands};
use rusqlite::{Connection, Statement};
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

const OURS: &str = "counterfoil";
const LIKE: &str = "LIKE scan";
const FTS: &str = "FTS5, whole words and beginnings";

/// Letters that are typed at most.
const LETTERS: usize = 12;
/// Rounds in which a scan takes its turn: one alone is a second at a million invoices.
const SCAN_ROUNDS: usize = 5;
/// Milliseconds within which 95 of 100 pages come.
const GOAL: f64 = 5.0;

/// One transaction, then one piece.
const FILL_PLAIN: &str = "BEGIN;
    CREATE VIRTUAL TABLE words.plain USING fts5 (text, content = '', prefix = '1 2 3');
    INSERT INTO words.plain (rowid, text)
        SELECT i.place, i.reference || ' ' || coalesce(c.name, '') || ' ' || (
            SELECT group_concat(m.name || ' ' || m.description, ' ')
            FROM item m WHERE m.invoice = i.place)
        FROM invoice i LEFT JOIN customer c ON c.seat = i.customer ORDER BY i.place;
    COMMIT;
    INSERT INTO words.plain (plain) VALUES ('optimize');";

fn main() -> Outcome {
    let Some(settings) = Settings::read()? else {
        return Ok(());
    };
    fs::create_dir_all(install::folder())?;
    let folder = tempfile::tempdir_in(install::folder())?;
    let mut report = Report::new("search");
    for size in settings.sizes() {
        let hall = Hall::open(folder.path(), size, &settings, &mut report)?;
        for kind in Kind::all(size) {
            measure(&hall, &kind, &settings, &mut report)?;
        }
        by_length(&hall, &settings, &mut report);
    }
    report.finish(&settings)
}

/// Everything that is open on the stores of one size.
struct Hall {
    size: usize,
    store: Store,
    bare: Connection,
}

impl Hall {
    fn open(folder: &Path, size: usize, settings: &Settings, report: &mut Report) -> Outcome<Self> {
        let path = ledger::filled(folder, size, settings, report)?;
        let bare = ledger::bare(&path)?;
        let words = path.with_extension("words.db");
        plain_index(&bare, &words, size, report)?;
        Ok(Self {
            size,
            store: Store::open(&path, Some(ledger::KEY))?,
            bare,
        })
    }
}

/// A table of whole words in a file of its own, with the same key.
fn plain_index(bare: &Connection, path: &Path, size: usize, report: &mut Report) -> Outcome {
    let file = path.to_str().ok_or("a path that is no text")?;
    let start = Instant::now();
    let is_new = !path.exists();
    if is_new {
        fs::File::create_new(path)?;
    }
    bare.execute("ATTACH ?1 AS words KEY ?2", [file, ledger::KEY])?;
    if is_new {
        bare.pragma_update(None, "query_only", false)?;
        bare.execute_batch(FILL_PLAIN)?;
        bare.pragma_update(None, "query_only", true)?;
    }
    let each = start.elapsed().as_micros() / u128::try_from(size)?;
    let bytes = fs::metadata(path)?.len() / 1_000_000;
    report.note(match is_new {
        true => format!("plain FTS5: {bytes} MB, filled at {each} µs each"),
        false => format!("plain FTS5: {bytes} MB, filled before"),
    });
    Ok(())
}

/// Texts of one kind, and what a person has typed of each letter by letter.
struct Kind {
    name: &'static str,
    typed: Vec<String>,
}

impl Kind {
    fn all(size: usize) -> Vec<Self> {
        // Spread over the whole store, none twice.
        let somewhere = |n: usize| n * 7_919 % size;
        let kind = |name, text: &dyn Fn(usize) -> String| Self {
            name,
            typed: (0..40)
                .flat_map(|n| prefixes(&text(somewhere(n))))
                .collect(),
        };
        vec![
            kind("references", &ledger::reference),
            kind("the end of a reference", &|n| {
                ledger::reference(n).chars().skip(5).collect()
            }),
            kind("customers, small letters", &|n| {
                ledger::customer_name(n, size).to_lowercase()
            }),
            kind("customers, second word first, as written", &|n| {
                let name = ledger::customer_name(n, size);
                let (first, second) = name.split_once(" & ").unwrap_or((&name, ""));
                let (second, number) = second.split_once(' ').unwrap_or((second, ""));
                format!("{second} {number} {first}")
            }),
            kind("items, capitals", &|n| {
                ledger::item_name(n, 1).to_uppercase()
            }),
            kind("two words of two fields", &|n| {
                let digits = ledger::reference(n);
                format!("{} {}", &ledger::item_name(n, 0)[..5], &digits[6..])
            }),
            kind("nothing: two letters changed places", &|n| {
                let mut letters: Vec<char> = ledger::customer_name(n, size).chars().collect();
                letters.swap(2, 4);
                letters.into_iter().collect()
            }),
            kind("nothing: numbers that were never given", &|n| {
                format!("9{:05}-{:05}", n * 31 % 100_000, n * 17 % 100_000)
            }),
        ]
    }
}

/// What stands in the field after each of the first letters.
fn prefixes(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().take(LETTERS).collect();
    (1..=letters.len())
        .map(|length| letters[..length].iter().collect())
        .collect()
}

fn measure(hall: &Hall, kind: &Kind, settings: &Settings, report: &mut Report) -> Outcome {
    let name = format!("{}, {} invoices", kind.name, thousands(hall.size));
    let standing = contest(hall, kind, settings)?;
    report.contest(&name, &standing);
    report.at_most(
        &format!("{name}: p95, ms"),
        standing.of(OURS).map(|ours| ours.p95() as f64 / 1e6),
        GOAL,
    );
    let scans = hold(
        settings.rounds.min(SCAN_ROUNDS),
        vec![ours(hall, OURS, &kind.typed), scan(hall, kind)?],
    );
    report.contest(&format!("{name}, beside a scan"), &scans);
    Ok(())
}

fn contest(hall: &Hall, kind: &Kind, settings: &Settings) -> Outcome<Standing> {
    let mut words = hall.bare.prepare(&format!(
        "SELECT {} FROM words.plain w CROSS JOIN invoice i ON i.place = w.rowid \
         LEFT JOIN customer c ON c.seat = i.customer \
         WHERE w.text MATCH :text ORDER BY w.rowid DESC LIMIT :limit",
        ledger::COLUMNS
    ))?;
    let contestants = vec![
        ours(hall, OURS, &kind.typed),
        Contestant::here(FTS, move |n| {
            let text = beginnings(at(&kind.typed, n));
            looked_at(&mut words, &text)
        }),
    ];
    Ok(hold(settings.rounds, contestants))
}

fn scan<'a>(hall: &'a Hall, kind: &'a Kind) -> Outcome<Contestant<'a>> {
    let mut like = hall.bare.prepare(&format!(
        "SELECT {} FROM invoice i LEFT JOIN customer c ON c.seat = i.customer \
         WHERE i.reference LIKE :text OR c.name LIKE :text OR EXISTS (SELECT 1 FROM item m \
         WHERE m.invoice = i.place AND (m.name LIKE :text OR m.description LIKE :text)) \
         ORDER BY i.place DESC LIMIT :limit",
        ledger::COLUMNS
    ))?;
    Ok(Contestant::here(LIKE, move |n| {
        looked_at(&mut like, &format!("%{}%", at(&kind.typed, n)))
    }))
}

/// The same texts, by how many letters have been typed.
fn by_length(hall: &Hall, settings: &Settings, report: &mut Report) {
    let kinds = Kind::all(hall.size);
    let lengths: Vec<Vec<String>> = (1..=LETTERS)
        .map(|length| {
            let typed = kinds.iter().flat_map(|kind| &kind.typed);
            typed
                .filter(|text| text.chars().count() == length)
                .cloned()
                .collect()
        })
        .collect();
    let contestants = lengths
        .iter()
        .enumerate()
        .map(|(n, typed)| ours(hall, &format!("{} letters", n + 1), typed))
        .collect();
    let standing = hold(settings.rounds, contestants);
    let name = format!(
        "all of them by length, ours, {} invoices",
        thousands(hall.size)
    );
    report.contest(&name, &standing);
    let slowest = standing.series.iter().map(|series| series.p95()).max();
    report.at_most(
        &format!("{name}: p95 of the slowest, ms"),
        slowest.map(|nanos| nanos as f64 / 1e6),
        GOAL,
    );
}

fn ours<'a>(hall: &'a Hall, name: &str, typed: &'a [String]) -> Contestant<'a> {
    Contestant::here(name, |n| {
        let filter = InvoiceFilter {
            search: at(typed, n).clone(),
            ..InvoiceFilter::default()
        };
        let (rows, next) = hall.store.read(|r| r.invoice_page(&filter, None, PAGE))?;
        black_box(&next);
        Ok(black_box(rows).len())
    })
}

fn at(typed: &[String], number: u64) -> &String {
    &typed[usize::try_from(number).unwrap_or(0) % typed.len()]
}

/// Every word as FTS5 wants it, the last one by its beginning.
fn beginnings(typed: &str) -> String {
    let words: Vec<String> = typed
        .split_whitespace()
        .map(|word| format!("\"{}\"", word.replace('"', "\"\"")))
        .collect();
    words.join(" ") + "*"
}

/// Steps through the page and looks at every value where SQLite has it.
fn looked_at(statement: &mut Statement<'_>, text: &str) -> Outcome<usize> {
    let mut rows =
        statement.query(&[(":text", &text as &dyn rusqlite::ToSql), (":limit", &ROWS)])?;
    let mut seen = 0;
    while let Some(row) = rows.next()? {
        for column in 0..ledger::COLUMN_COUNT {
            black_box(row.get_ref(column)?);
        }
        seen += 1;
    }
    Ok(seen)
}

//! The bench `list`: a page of 50 invoices of an encrypted store, at several sizes.
//!
//! Beside the store: its own statement through SQLite's interface, prepared once, on the same
//! file; the same page found with `OFFSET`; and better-sqlite3 in Node on an unencrypted store of
//! the same invoices, which has no encrypted form.

#![allow(clippy::print_stdout, reason = "a bench prints its tables")]

mod common;
mod ledger;

use common::contest::{Contestant, Standing, hold};
use common::peer::{self, Peer};
use common::report::Report;
use common::settings::Settings;
use common::{Outcome, install};
use counterfoil_domain::Status;
use counterfoil_store::{InvoiceFilter, Store};
use ledger::{PAGE, ROWS, thousands};
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, Statement};
use serde_json::json;
use std::cell::RefCell;
use std::ffi::OsStr;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

const OURS: &str = "counterfoil";
const BARE: &str = "the statement, values looked at";
const COPIED: &str = "the statement, values copied";
const OFFSET: &str = "OFFSET, values looked at";
const PLAIN: &str = "counterfoil, unencrypted";

fn main() -> Outcome {
    let Some(settings) = Settings::read()? else {
        return Ok(());
    };
    fs::create_dir_all(install::folder())?;
    let folder = tempfile::tempdir_in(install::folder())?;
    let mut report = Report::new("list");
    let node = install::npm("better-sqlite3", "12.11.1")
        .inspect_err(|error| report.missing("better-sqlite3", &error.to_string()))
        .ok();
    let mut halls = Vec::new();
    for size in settings.sizes() {
        halls.push(Hall::open(
            folder.path(),
            size,
            node.as_deref(),
            &settings,
            &mut report,
        )?);
    }
    for hall in &halls {
        measure(hall, &settings, &mut report)?;
    }
    between_sizes(&halls, &settings, &mut report)?;
    report.finish(&settings)
}

/// Everything that is open on the stores of one size.
struct Hall {
    size: usize,
    store: Store,
    bare: Connection,
    /// The unencrypted store, and Node on it.
    plain: Option<(Store, RefCell<Peer>)>,
}

impl Hall {
    fn open(
        folder: &Path,
        size: usize,
        node: Option<&Path>,
        settings: &Settings,
        report: &mut Report,
    ) -> Outcome<Self> {
        let path = ledger::filled(folder, size, settings, report)?;
        let plain = match node {
            None => None,
            Some(node) => plain(folder, size, node)
                .inspect_err(|error| report.missing("better-sqlite3", &error.to_string()))
                .ok(),
        };
        Ok(Self {
            size,
            store: Store::open(&path, Some(ledger::KEY))?,
            bare: ledger::bare(&path)?,
            plain,
        })
    }
}

fn plain(folder: &Path, size: usize, node: &Path) -> Outcome<(Store, RefCell<Peer>)> {
    let path: PathBuf = folder.join(format!("{size}.plain.db"));
    let arguments: [&OsStr; 2] = [node.as_ref(), path.as_ref()];
    drop(ledger::fill(&path, None, size)?);
    let store = Store::open(&path, None)?;
    let peer = Peer::start(Path::new("node"), "list.mjs", &arguments)?;
    Ok((store, RefCell::new(peer)))
}

/// A kind of page, and where in the list it begins.
struct Work {
    name: &'static str,
    filter: InvoiceFilter,
    /// How many rows come before the page, fewest first; taken in turn.
    positions: Vec<usize>,
}

impl Work {
    fn condition(&self) -> String {
        match (self.filter.status, self.filter.waiting) {
            (Some(status), _) => format!("i.status = '{status}'"),
            (None, true) => "i.waiting = 1".to_owned(),
            (None, false) => "1".to_owned(),
        }
    }

    fn all(size: usize) -> [Self; 6] {
        let everything = InvoiceFilter::default();
        let ready = InvoiceFilter {
            status: Some(Status::Ready),
            ..InvoiceFilter::default()
        };
        let waiting = InvoiceFilter {
            waiting: true,
            ..InvoiceFilter::default()
        };
        let work = |name, filter: &InvoiceFilter, positions| Self {
            name,
            filter: filter.clone(),
            positions,
        };
        let anywhere = (0..200).map(|n| n * (size - 51) / 200).collect();
        [
            work("first page", &everything, vec![0]),
            work("next page", &everything, vec![50]),
            work(
                "deep page, nine tenths down",
                &everything,
                vec![size * 9 / 10],
            ),
            work("200 pages all over the list", &everything, anywhere),
            // Three of ten invoices are ready.
            work(
                "ready ones, nine tenths down",
                &ready,
                vec![size * 27 / 100],
            ),
            work("waiting ones, first page", &waiting, vec![0]),
        ]
    }
}

/// One page, as each side names it.
#[derive(Clone)]
struct Start {
    cursor: Option<String>,
    place: i64,
    position: usize,
}

/// Where each page of the work begins, found from the one before it.
fn starts(hall: &Hall, work: &Work) -> Outcome<Vec<Start>> {
    let mut places = hall.bare.prepare(&ledger::place(&work.condition()))?;
    let mut last = Start {
        cursor: None,
        place: i64::MAX,
        position: 0,
    };
    let mut starts = Vec::new();
    for &position in &work.positions {
        let rows = position - last.position;
        if rows > 0 {
            let (after, limit) = (last.cursor.as_deref(), u32::try_from(rows)?);
            let (_, cursor) = hall
                .store
                .read(|reader| reader.invoice_page(&work.filter, after, limit))?;
            let skipped = i64::try_from(rows - 1)?;
            last = Start {
                cursor,
                place: places.query_row([last.place, skipped], |row| row.get(0))?,
                position,
            };
        }
        starts.push(last.clone());
    }
    Ok(starts)
}

fn measure(hall: &Hall, settings: &Settings, report: &mut Report) -> Outcome {
    for work in Work::all(hall.size) {
        let standing = contest(hall, &work, settings)?;
        let name = format!("{}, {} invoices", work.name, thousands(hall.size));
        report.contest(&name, &standing);
        report.at_most(
            &format!("{name}: ours ÷ the statement"),
            standing.times(OURS, BARE),
            1.2,
        );
    }
    Ok(())
}

fn contest(hall: &Hall, work: &Work, settings: &Settings) -> Outcome<Standing> {
    let starts = starts(hall, work)?;
    let at = |number: u64| &starts[usize::try_from(number).unwrap_or(0) % starts.len()];
    let condition = work.condition();
    let sql = ledger::page(&condition);
    let by_offset = ledger::page_by_offset(&condition);
    let expected = references(&hall.store, work, &starts[0])?;
    let prepared = |sql: &str, offset: bool| -> Outcome<Statement<'_>> {
        let mut statement = hall.bare.prepare(sql)?;
        let after = if offset {
            i64::try_from(starts[0].position)?
        } else {
            starts[0].place
        };
        same(&expected, &copied(&mut statement, after)?)?;
        Ok(statement)
    };
    let mut looked = prepared(&sql, false)?;
    let mut copies = prepared(&sql, false)?;
    let mut counted = prepared(&by_offset, true)?;
    let mut contestants = vec![
        Contestant::here(OURS, |n| page(&hall.store, work, at(n))),
        Contestant::here(BARE, move |n| looked_at(&mut looked, at(n).place)),
        Contestant::here(COPIED, move |n| copied(&mut copies, at(n).place)),
        Contestant::here(OFFSET, move |n| {
            looked_at(&mut counted, i64::try_from(at(n).position)?)
        }),
    ];
    if let Some((store, node)) = &hall.plain {
        contestants.push(Contestant::here(PLAIN, |n| page(store, work, at(n))));
        let request = |first: u64, count: u64| {
            let after = (first..first + count).map(|n| at(n).place.to_string());
            Ok(json!({ "sql": sql, "limit": ROWS, "after": after.collect::<Vec<_>>() }))
        };
        let answer = node.borrow_mut().ask(&request(0, 1)?)?;
        let listed = answer["last"].as_array().ok_or("no rows came back")?;
        let listed: Vec<&str> = listed.iter().filter_map(|v| v.as_str()).collect();
        if listed[..expected.len()] != expected {
            return Err("Node lists other invoices".into());
        }
        contestants.push(peer::contestant(node, request));
    }
    Ok(hold(settings.rounds, contestants))
}

fn page(store: &Store, work: &Work, start: &Start) -> Outcome<usize> {
    let (rows, next) =
        store.read(|reader| reader.invoice_page(&work.filter, start.cursor.as_deref(), PAGE))?;
    black_box(&next);
    Ok(black_box(rows).len())
}

fn references(store: &Store, work: &Work, start: &Start) -> Outcome<Vec<String>> {
    let (rows, _) =
        store.read(|reader| reader.invoice_page(&work.filter, start.cursor.as_deref(), PAGE))?;
    Ok(rows.into_iter().map(|row| row.reference).collect())
}

/// Steps through the page and looks at every value where SQLite has it.
fn looked_at(statement: &mut Statement<'_>, after: i64) -> Outcome<usize> {
    let mut rows = bound(statement, after)?;
    let mut seen = 0;
    while let Some(row) = rows.next()? {
        for column in 0..ledger::COLUMN_COUNT {
            black_box(row.get_ref(column)?);
        }
        seen += 1;
    }
    Ok(seen)
}

/// Steps through the page and takes every value along, as anybody must who shows it.
fn copied(statement: &mut Statement<'_>, after: i64) -> Outcome<Vec<[Cell; ledger::COLUMN_COUNT]>> {
    let mut rows = bound(statement, after)?;
    let mut taken = Vec::new();
    while let Some(row) = rows.next()? {
        let mut cells = [const { Cell::Null }; ledger::COLUMN_COUNT];
        for (column, cell) in cells.iter_mut().enumerate() {
            *cell = row.get(column)?;
        }
        taken.push(cells);
    }
    Ok(taken)
}

fn bound<'s>(statement: &'s mut Statement<'_>, after: i64) -> Outcome<rusqlite::Rows<'s>> {
    Ok(statement.query(&[(":after", &after), (":limit", &ROWS)])?)
}

fn same(expected: &[String], rows: &[[Cell; ledger::COLUMN_COUNT]]) -> Outcome {
    let listed = rows.iter().map(|row| match &row[ledger::REFERENCE] {
        Cell::Text(reference) => reference.as_str(),
        _ => "",
    });
    if listed
        .take(expected.len())
        .eq(expected.iter().map(String::as_str))
    {
        Ok(())
    } else {
        Err("the statement lists other invoices than the store".into())
    }
}

/// The same page at every size, in the same rounds.
fn between_sizes(halls: &[Hall], settings: &Settings, report: &mut Report) -> Outcome {
    let [first, .., last] = halls else {
        return Ok(());
    };
    let kinds = Work::all(first.size).len();
    for kind in 0..kinds {
        let prepared = halls
            .iter()
            .map(|hall| {
                let work = Work::all(hall.size)
                    .into_iter()
                    .nth(kind)
                    .ok_or("no such page")?;
                let starts = starts(hall, &work)?;
                Ok((hall, work, starts))
            })
            .collect::<Outcome<Vec<_>>>()?;
        let contestants = prepared
            .iter()
            .map(|(hall, work, starts)| {
                Contestant::here(&thousands(hall.size), |n| {
                    let index = usize::try_from(n)? % starts.len();
                    page(&hall.store, work, &starts[index])
                })
            })
            .collect();
        let standing = hold(settings.rounds, contestants);
        let name = prepared[0].1.name;
        report.contest(&format!("{name}, ours, by size"), &standing);
        let (large, small) = (thousands(last.size), thousands(first.size));
        report.at_most(
            &format!("{name}: {large} ÷ {small}"),
            standing.times(&large, &small),
            1.1,
        );
    }
    Ok(())
}

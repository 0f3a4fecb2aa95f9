//! The bench `counters`: how many invoices there are of each status and in each state of syncing,
//! and what is owed and was paid, at several sizes of an encrypted store.
//!
//! Beside the store, which keeps them by triggers: `GROUP BY` on the same file, prepared once.

#![allow(clippy::print_stdout, reason = "a bench prints its tables")]

mod common;
mod ledger;

use chrono::{Datelike, NaiveDate};
use common::contest::{Contestant, hold};
use common::report::Report;
use common::settings::Settings;
use common::{Outcome, install};
use counterfoil_store::{Counts, Store};
use ledger::thousands;
use rusqlite::{Connection, Statement, ToSql, named_params};
use std::collections::BTreeMap;
use std::fs;

const OURS: &str = "counterfoil";
const GROUP_BY: &str = "GROUP BY";

/// Rounds of a contest with `GROUP BY`: one alone is seconds at a million invoices.
const ROUNDS: usize = 10;
/// Milliseconds within which a counter is read.
const GOAL: f64 = 1.0;

/// Each walks a whole index or the table.
const STATUSES: &str = "SELECT status, count(*) FROM invoice GROUP BY status";
const STATES: &str = "SELECT sync, count(*) FROM invoice GROUP BY sync";
/// Count and sum: outstanding, overdue, paid this month.
const OWED: &str = "SELECT currency,
        sum(status = 'ready'), sum(iif(status = 'ready', amount, 0)),
        sum(status = 'ready' AND due_date < :today),
        sum(iif(status = 'ready' AND due_date < :today, amount, 0)),
        sum(status = 'paid'), sum(iif(status = 'paid', amount, 0))
    FROM invoice WHERE status = 'ready'
        OR status = 'paid' AND updated_at >= :first AND updated_at < :end
    GROUP BY currency";

fn main() -> Outcome {
    let Some(settings) = Settings::read()? else {
        return Ok(());
    };
    fs::create_dir_all(install::folder())?;
    let folder = tempfile::tempdir_in(install::folder())?;
    let mut report = Report::new("counters");
    for size in settings.sizes() {
        let path = ledger::filled(folder.path(), size, &settings, &mut report)?;
        let store = Store::open(&path, Some(ledger::KEY))?;
        let bare = ledger::bare(&path)?;
        let today = ledger::moment(size * 9 / 10)?.date_naive();
        measure(&store, &bare, (size, today), &settings, &mut report)?;
    }
    report.finish(&settings)
}

fn measure(
    store: &Store,
    bare: &Connection,
    (size, today): (usize, NaiveDate),
    settings: &Settings,
    report: &mut Report,
) -> Outcome {
    let rounds = settings.rounds.min(ROUNDS);
    let (mut statuses, mut states) = (bare.prepare(STATUSES)?, bare.prepare(STATES)?);
    let mut owed = bare.prepare(OWED)?;
    let bounds = Bounds::of(today)?;
    if counted(&mut statuses, &mut states)? != store.read(|r| r.counts())? {
        return Err("the store keeps other counts than there are".into());
    }
    if bounds.added(&mut owed)? != kept(store, today)? {
        return Err("the store keeps other sums than there are".into());
    }
    let contests = [
        (
            "status counts",
            vec![
                Contestant::here(OURS, |_| Ok(store.read(|r| r.counts())?)),
                Contestant::here(GROUP_BY, |_| counted(&mut statuses, &mut states)),
            ],
        ),
        (
            "outstanding, overdue, paid this month",
            vec![
                Contestant::here(OURS, |_| kept(store, today)),
                Contestant::here(GROUP_BY, |_| bounds.added(&mut owed)),
            ],
        ),
    ];
    for (work, contestants) in contests {
        let standing = hold(rounds, contestants);
        let name = format!("{work}, {} invoices", thousands(size));
        report.contest(&name, &standing);
        report.at_most(
            &format!("{name}: p95, ms"),
            standing.of(OURS).map(|ours| ours.p95() as f64 / 1e6),
            GOAL,
        );
    }
    Ok(())
}

fn counted<'s>(statuses: &mut Statement<'s>, states: &mut Statement<'s>) -> Outcome<Counts> {
    let mut found = BTreeMap::new();
    for statement in [statuses, states] {
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            found.insert(row.get::<_, String>(0)?, row.get::<_, u64>(1)?);
        }
    }
    let of = |name: &str| found.get(name).copied().unwrap_or(0);
    Ok(Counts {
        all: of("draft") + of("ready") + of("paid") + of("canceled"),
        draft: of("draft"),
        ready: of("ready"),
        paid: of("paid"),
        canceled: of("canceled"),
        pending: of("pending"),
        conflict: of("conflict"),
        parked: of("parked"),
    })
}

/// Of each currency: count and sum of what is outstanding, overdue, and was paid this month.
type Figures = BTreeMap<String, [(u64, i64); 3]>;

fn kept(store: &Store, today: NaiveDate) -> Outcome<Figures> {
    let owed = store.read(|reader| reader.owed(today))?;
    let figures = owed.into_iter().map(|(currency, owed)| {
        let sums = [owed.outstanding, owed.overdue, owed.paid];
        let sums = sums.map(|sum| (sum.count, sum.amount.minor));
        (currency.code().to_owned(), sums)
    });
    Ok(figures.collect())
}

/// What the statement compares with: the day, and its month in microseconds.
struct Bounds {
    today: String,
    first: i64,
    end: i64,
}

impl Bounds {
    fn of(today: NaiveDate) -> Outcome<Self> {
        let first = today.with_day(1).ok_or("no such month")?;
        let end = first + chrono::Months::new(1);
        let micros = |day: NaiveDate| {
            day.and_time(chrono::NaiveTime::MIN)
                .and_utc()
                .timestamp_micros()
        };
        Ok(Self {
            today: today.to_string(),
            first: micros(first),
            end: micros(end),
        })
    }

    fn added(&self, statement: &mut Statement<'_>) -> Outcome<Figures> {
        let bounds: &[(&str, &dyn ToSql)] = named_params! {
            ":today": self.today, ":first": self.first, ":end": self.end,
        };
        let mut rows = statement.query(bounds)?;
        let mut figures = Figures::new();
        while let Some(row) = rows.next()? {
            let mut sums = [(0, 0); 3];
            for (n, sum) in sums.iter_mut().enumerate() {
                *sum = (row.get(1 + 2 * n)?, row.get(2 + 2 * n)?);
            }
            figures.insert(row.get(0)?, sums);
        }
        Ok(figures)
    }
}

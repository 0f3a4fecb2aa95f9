//! What a run of the simulator came to, as text and as JSON.

use crate::bugs::Caught;
use crate::campaign::{Campaign, naive};
use crate::payouts::PayoutReport;
use crate::play::play;
use crate::scenario::SCENARIOS;
use crate::schedule::{Event, Schedule, Wrong};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How many violations are shown in full.
const SHOWN: usize = 20;

/// Everything that was played, and what came of it.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// What was played, in order.
    pub parts: Vec<Part>,
    /// Operations × faults that struck at least once, and how many there can be.
    pub cells: Cells,
    /// Most rounds without faults until nothing waited.
    pub worst_rounds: u32,
    /// Violations of I1: something a person did is gone.
    pub lost_edits: u64,
    /// Violations of I2: something stands twice.
    pub duplicates: u64,
    /// Violations in all.
    pub violations: u64,
    /// The first of them, each with what replays it.
    pub shown: Vec<Violation>,
    /// Planted mistakes.
    pub planted: Vec<Planted>,
    /// An outbox as it is usually written, for comparison.
    pub outbox: Outbox,
    /// Requests of all scenarios without faults.
    pub requests: Requests,
    /// Payouts, where they were played.
    pub payouts: Option<PayoutReport>,
    #[serde(skip)]
    struck: BTreeMap<(&'static str, Wrong), u64>,
}

/// Schedules of one kind.
#[derive(Debug, Serialize)]
pub struct Part {
    /// Their kind.
    pub name: String,
    /// How many were played.
    pub schedules: u64,
    /// How many things did not hold.
    pub violations: u64,
    /// Schedules per second, on all cores.
    pub per_second: f64,
}

/// Operations × faults.
#[derive(Debug, Default, Serialize)]
pub struct Cells {
    /// Struck at least once.
    pub covered: usize,
    /// All there are, for the operations that were called.
    pub all: usize,
    /// How often each was struck, by operation and fault.
    pub struck: BTreeMap<String, BTreeMap<&'static str, u64>>,
}

/// Something that did not hold.
#[derive(Debug, Serialize)]
pub struct Violation {
    /// The scenario.
    pub scenario: &'static str,
    /// What went wrong when.
    pub schedule: String,
    /// What did not hold.
    pub what: String,
}

/// A planted mistake.
#[derive(Debug, Serialize)]
pub struct Planted {
    /// The mistake.
    pub bug: String,
    /// The invariant that is there to notice it.
    pub invariant: &'static str,
    /// Whether it did.
    pub caught: bool,
    /// Schedules played until then.
    pub schedules: u64,
    /// A violation it caused, with what replays it.
    pub example: Option<Violation>,
}

/// A queue that sends in order and never looks, under the same single faults.
#[derive(Debug, Default, Serialize)]
pub struct Outbox {
    /// Plays.
    pub schedules: u64,
    /// Plays in which it lost or doubled something.
    pub erred: u64,
}

/// Requests against the fewest possible.
#[derive(Debug, Default, Serialize)]
pub struct Requests {
    /// Requests made, lists included.
    pub made: u64,
    /// The pages of the lists, and for each mutating call that is needed the call and its
    /// read-back.
    pub fewest: u64,
    /// One divided by the other.
    pub ratio: f64,
}

impl Report {
    /// Adds schedules of one kind.
    pub fn add(&mut self, name: &str, campaign: Campaign) {
        self.parts.push(Part {
            name: name.to_owned(),
            schedules: campaign.schedules,
            violations: campaign.found.len() as u64,
            per_second: campaign.rate(),
        });
        self.worst_rounds = self.worst_rounds.max(campaign.worst_rounds);
        let of = |number| {
            let all = campaign.found.iter();
            all.filter(|f| f.invariant() == number).count() as u64
        };
        self.lost_edits += of("I1");
        self.duplicates += of("I2");
        self.violations += campaign.found.len() as u64;
        for (cell, count) in campaign.cells {
            *self.struck.entry(cell).or_default() += count;
        }
        let room = SHOWN.saturating_sub(self.shown.len());
        let shown = campaign.found.into_iter().take(room);
        self.shown.extend(shown.map(|f| Violation {
            scenario: f.scenario,
            schedule: f.schedule,
            what: f.what,
        }));
    }

    /// Adds the table of planted mistakes.
    pub fn add_planted(&mut self, caught: &[Caught]) {
        self.planted = caught
            .iter()
            .map(|c| Planted {
                bug: format!("{:?}", c.bug),
                invariant: c.expected,
                caught: c.by().is_some(),
                schedules: c.schedules,
                example: c.by().or(c.found.first()).map(|f| Violation {
                    scenario: f.scenario,
                    schedule: f.schedule.clone(),
                    what: f.what.clone(),
                }),
            })
            .collect();
    }

    /// Counts cells and requests, and plays the outbox; once, at the end.
    pub fn finish(&mut self) {
        let (schedules, erred) = naive();
        self.outbox = Outbox { schedules, erred };
        let events = self.called();
        let possible = events.iter().flat_map(|e| {
            let wrongs = Wrong::at(*e).iter();
            wrongs.map(|w| (e.name(), *w))
        });
        let possible: BTreeSet<_> = possible.collect();
        self.cells.all = possible.len();
        self.cells.covered = possible
            .iter()
            .filter(|c| self.struck.contains_key(c))
            .count();
        for ((operation, wrong), count) in &self.struck {
            let of = self.cells.struck.entry((*operation).to_owned());
            of.or_default().insert(wrong.name(), *count);
        }
    }

    /// Plays every scenario without faults: the kinds of events there are, and the requests.
    fn called(&mut self) -> BTreeSet<Event> {
        let mut events = BTreeSet::new();
        for scenario in &SCENARIOS {
            let played = play(scenario, &Schedule::default());
            let first = &played.trace[..played.first_round];
            events.extend(first.iter().map(|(event, _)| *event));
            let count = |f: fn(&Event) -> bool| first.iter().filter(|(e, _)| f(e)).count() as u64;
            let pages = count(|e| matches!(e, Event::Read("invoices.list" | "customers.list")));
            self.requests.made += count(|e| *e != Event::Commit);
            self.requests.fewest += pages + 2 * u64::from(scenario.fewest);
        }
        self.requests.ratio = self.requests.made as f64 / self.requests.fewest as f64;
        events
    }

    /// Whether nothing was violated and every planted mistake was noticed.
    pub fn is_good(&self) -> bool {
        let payouts = self.payouts.as_ref().is_none_or(PayoutReport::is_good);
        payouts && self.violations == 0 && self.planted.iter().all(|p| p.caught)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(payouts) = &self.payouts {
            writeln!(f, "{payouts}")?;
        }
        if self.parts.is_empty() {
            return self.table_of_planted(f);
        }
        writeln!(
            f,
            "{:<28} {:>11} {:>10} {:>10}",
            "", "schedules", "violations", "per second"
        )?;
        for part in &self.parts {
            writeln!(
                f,
                "{:<28} {:>11} {:>10} {:>10.0}",
                part.name, part.schedules, part.violations, part.per_second
            )?;
        }
        writeln!(f)?;
        writeln!(
            f,
            "cells covered                {} of {}",
            self.cells.covered, self.cells.all
        )?;
        writeln!(f, "lost edits                   {}", self.lost_edits)?;
        writeln!(f, "duplicates                   {}", self.duplicates)?;
        writeln!(f, "worst rounds until settled   {}", self.worst_rounds)?;
        let Requests {
            made,
            fewest,
            ratio,
        } = self.requests;
        writeln!(
            f,
            "requests ÷ fewest possible   {made} ÷ {fewest} = {ratio:.2}"
        )?;
        let Outbox { schedules, erred } = self.outbox;
        let share = erred as f64 * 100.0 / schedules.max(1) as f64;
        writeln!(
            f,
            "an outbox that never looks   errs in {erred} of {schedules} single faults ({share:.0} %)"
        )?;
        self.table_of_planted(f)?;
        for v in &self.shown {
            writeln!(
                f,
                "\n{}\n  {}\n  replay: --replay '{}' '{}'",
                v.what, v.scenario, v.scenario, v.schedule
            )?;
        }
        Ok(())
    }
}

impl Report {
    fn table_of_planted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.planted.is_empty() {
            return Ok(());
        }
        let caught = self.planted.iter().filter(|p| p.caught).count();
        let all = self.planted.len();
        writeln!(f, "planted mistakes noticed     {caught} of {all}\n")?;
        for p in &self.planted {
            let noticed = if p.caught { "noticed by" } else { "MISSED by" };
            writeln!(
                f,
                "  {:<24} {noticed} {:<4} after {:>7}",
                p.bug, p.invariant, p.schedules
            )?;
        }
        Ok(())
    }
}

//! Many schedules, played on every core, and what they came to.

use crate::naive;
use crate::play::play;
use crate::scenario::SCENARIOS;
use crate::schedule::{Dice, Schedule, Wrong};
use counterfoil_sync::planted::{self, Bug};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How many of the pairs of faults are played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pairs {
    /// Every one.
    All,
    /// About one in so many, drawn by a fixed seed.
    OneIn(u64),
}

/// A schedule that showed something that must not be.
#[derive(Debug, Clone)]
pub struct Found {
    /// The scenario.
    pub scenario: &'static str,
    /// What went wrong when; replays it.
    pub schedule: String,
    /// What did not hold, beginning with the invariant's number.
    pub what: String,
}

impl Found {
    /// Such as `I2`.
    pub fn invariant(&self) -> &str {
        self.what.split(':').next().unwrap_or_default()
    }
}

/// What the schedules of one kind came to.
#[derive(Debug, Clone, Default)]
pub struct Campaign {
    /// Schedules played.
    pub schedules: u64,
    /// What did not hold.
    pub found: Vec<Found>,
    /// How often each fault struck each kind of event.
    pub cells: BTreeMap<(&'static str, Wrong), u64>,
    /// Most rounds without faults until nothing waited.
    pub worst_rounds: u32,
    /// How long it took.
    pub took: Duration,
}

/// A piece of work for one core.
enum Job {
    One(usize, Schedule),
    /// A single fault and then every second one, or a part of them.
    PairsOf(usize, Schedule, Pairs),
}

impl Campaign {
    /// Every scenario without faults.
    pub fn calm() -> Self {
        let jobs = (0..SCENARIOS.len()).map(|n| Job::One(n, Schedule::default()));
        run(jobs, None, None)
    }

    /// Every single thing that can go wrong at every event of every scenario.
    pub fn singles() -> Self {
        let jobs = singles().map(|(n, schedule)| Job::One(n, schedule));
        run(jobs, None, None)
    }

    /// The same, in an order that soon has something of everything, with `bug` planted, no longer
    /// than until `invariant` did not hold.
    pub(crate) fn singles_with(bug: Bug, invariant: &str) -> Self {
        let mut all: Vec<_> = singles().collect();
        let mut dice = Dice::new(1);
        all.sort_by_cached_key(|_| dice.roll(u64::MAX));
        let jobs = all.into_iter().map(|(n, schedule)| Job::One(n, schedule));
        run(jobs, Some(bug), Some(invariant))
    }

    /// Every pair of things that can go wrong, the second anywhere after the first, in what the
    /// first made of the play.
    pub fn pairs(pairs: Pairs) -> Self {
        let jobs = singles().map(|(n, schedule)| Job::PairsOf(n, schedule, pairs));
        run(jobs, None, None)
    }

    pub(crate) fn pairs_with(pairs: Pairs, bug: Bug, invariant: &str) -> Self {
        let jobs = singles().map(|(n, schedule)| Job::PairsOf(n, schedule, pairs));
        run(jobs, Some(bug), Some(invariant))
    }

    /// Random schedules, the first of seed `first`.
    pub fn random(first: u64, runs: u64) -> Self {
        let jobs = (first..first + runs).map(|seed| {
            let (scenario, schedule) = Schedule::random(seed, SCENARIOS.len(), EVENTS);
            Job::One(scenario, schedule)
        });
        run(jobs, None, None)
    }

    /// Schedules per second.
    pub fn rate(&self) -> f64 {
        self.schedules as f64 / self.took.as_secs_f64().max(1e-9)
    }

    fn one(&mut self, scenario: usize, schedule: &Schedule) {
        let scenario = &SCENARIOS[scenario];
        let played = play(scenario, schedule);
        self.schedules += 1;
        self.worst_rounds = self.worst_rounds.max(played.rounds);
        for (event, wrong) in &played.trace {
            if let Some(wrong) = wrong {
                *self.cells.entry((event.name(), *wrong)).or_default() += 1;
            }
        }
        let found = played.violations.into_iter().map(|what| Found {
            scenario: scenario.name,
            schedule: schedule.to_string(),
            what,
        });
        self.found.extend(found);
    }

    fn pairs_of(&mut self, scenario: usize, first: &Schedule, pairs: Pairs, stop: &AtomicBool) {
        let at = first.0.keys().copied().max().unwrap_or_default();
        let trace = play(&SCENARIOS[scenario], first).trace;
        let mut dice = Dice::new(u64::from(at) * 1_000 + scenario as u64);
        for (second, (event, _)) in trace.iter().enumerate().skip(at as usize + 1) {
            for wrong in Wrong::at(*event) {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                let chosen = match pairs {
                    Pairs::All => true,
                    Pairs::OneIn(sides) => dice.roll(sides) == 0,
                };
                if chosen {
                    self.one(scenario, &first.and(second as u32, *wrong));
                }
            }
        }
    }

    fn join(&mut self, other: Self) {
        self.schedules += other.schedules;
        self.found.extend(other.found);
        self.worst_rounds = self.worst_rounds.max(other.worst_rounds);
        for (cell, count) in other.cells {
            *self.cells.entry(cell).or_default() += count;
        }
    }
}

/// An outbox as it is usually written, under every single fault of the scenarios that it can play:
/// plays, and how many of them lost or doubled something.
pub fn naive() -> (u64, u64) {
    let played = singles().filter_map(|(n, schedule)| naive::errs(&SCENARIOS[n], &schedule));
    played.fold((0, 0), |(all, wrong), erred| {
        (all + 1, wrong + u64::from(erred))
    })
}

/// Events within which random schedules put their faults: the longest play has about as many.
const EVENTS: u32 = 80;

fn singles() -> impl Iterator<Item = (usize, Schedule)> + Send {
    (0..SCENARIOS.len()).flat_map(|n| {
        let calm = play(&SCENARIOS[n], &Schedule::default());
        let events = calm.trace.into_iter().take(calm.first_round).enumerate();
        events.flat_map(move |(at, (event, _))| {
            let one = move |wrong: &Wrong| (n, Schedule::default().and(at as u32, *wrong));
            Wrong::at(event).iter().map(one)
        })
    })
}

/// Plays all jobs, with `bug` planted; no longer than until the invariant `stop` did not hold.
fn run(jobs: impl Iterator<Item = Job> + Send, bug: Option<Bug>, stop: Option<&str>) -> Campaign {
    let began = Instant::now();
    let jobs = Mutex::new(jobs);
    let enough = AtomicBool::new(false);
    let work = || {
        let mut mine = Campaign::default();
        planted::plant(bug);
        while !enough.load(Ordering::Relaxed) {
            let Some(job) = jobs.lock().unwrap().next() else {
                break;
            };
            match job {
                Job::One(n, schedule) => mine.one(n, &schedule),
                Job::PairsOf(n, schedule, pairs) => mine.pairs_of(n, &schedule, pairs, &enough),
            }
            if stop.is_some_and(|number| mine.found.iter().any(|f| f.invariant() == number)) {
                enough.store(true, Ordering::Relaxed);
            }
        }
        mine
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut all = Campaign::default();
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            all.join(worker.join().unwrap());
        }
    });
    all.took = began.elapsed();
    all
}

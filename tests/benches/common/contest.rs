//! Rounds in which every contestant takes a turn.
//!
//! A round's turns follow each other closely, and each round begins with another contestant, so
//! that a machine that is busy for a while is busy for all. A ratio is the median of the rounds'
//! ratios.

use super::Outcome;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long one turn should take.
const TURN: Duration = Duration::from_millis(30);
/// Most pieces of work of one turn.
const TURN_MOST: u64 = 400;

type Turn<'a> = Box<dyn FnMut(u64, u64) -> Outcome<Vec<u64>> + 'a>;

/// Somebody who does the work.
pub struct Contestant<'a> {
    name: String,
    turn: Turn<'a>,
}

impl<'a> Contestant<'a> {
    /// One who works in this process; `work` does the piece of that number.
    pub fn here<T>(name: &str, work: impl FnMut(u64) -> Outcome<T> + 'a) -> Self {
        Self::laid(name, Ok, work)
    }

    /// The same, with something laid ready for each piece before the clock runs.
    pub fn laid<P, T>(
        name: &str,
        prepare: impl Fn(u64) -> Outcome<P> + 'a,
        mut work: impl FnMut(P) -> Outcome<T> + 'a,
    ) -> Self {
        Self::there(name, move |first, count| {
            (first..first + count)
                .map(|number| {
                    let prepared = prepare(number)?;
                    let start = Instant::now();
                    let made = black_box(work(black_box(prepared)));
                    let nanos = start.elapsed().as_nanos();
                    made?;
                    Ok(u64::try_from(nanos)?)
                })
                .collect()
        })
    }

    /// One who measures itself: does `count` pieces from `first` and gives each one's nanoseconds.
    pub fn there(name: &str, turn: impl FnMut(u64, u64) -> Outcome<Vec<u64>> + 'a) -> Self {
        Self {
            name: name.to_owned(),
            turn: Box::new(turn),
        }
    }
}

/// What came of one contestant.
#[derive(Debug, Clone)]
pub struct Series {
    /// Who.
    pub name: String,
    /// Nanoseconds of every piece of work, smallest first.
    pub nanos: Vec<u64>,
    /// The median of each round.
    rounds: Vec<u64>,
}

impl Series {
    /// Half of the pieces took no longer, in nanoseconds.
    pub fn median(&self) -> u64 {
        percentile(&self.nanos, 50)
    }

    /// Of twenty pieces one took longer, in nanoseconds.
    pub fn p95(&self) -> u64 {
        percentile(&self.nanos, 95)
    }

    /// How many times as long as `other` this took: the median of the rounds' ratios.
    pub fn times(&self, other: &Self) -> f64 {
        let mut ratios: Vec<f64> = self
            .rounds
            .iter()
            .zip(&other.rounds)
            .map(|(mine, theirs)| *mine as f64 / (*theirs).max(1) as f64)
            .collect();
        ratios.sort_by(f64::total_cmp);
        ratios.get(ratios.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// The outcome of one contest.
#[derive(Debug, Default)]
pub struct Standing {
    /// Those who did the work, in the order they were named.
    pub series: Vec<Series>,
    /// Those who could not, and why.
    pub failed: Vec<(String, String)>,
}

impl Standing {
    /// The series of that name.
    pub fn of(&self, name: &str) -> Option<&Series> {
        self.series.iter().find(|series| series.name == name)
    }

    /// How many times as long as `other` `name` took, where both did the work.
    pub fn times(&self, name: &str, other: &str) -> Option<f64> {
        Some(self.of(name)?.times(self.of(other)?))
    }
}

/// Lets everybody take `rounds` turns.
pub fn hold(rounds: usize, contestants: Vec<Contestant<'_>>) -> Standing {
    let mut standing = Standing::default();
    let mut ready = Vec::new();
    let mut next = 0;
    for mut contestant in contestants {
        match warm(&mut contestant, &mut next) {
            Ok(count) => ready.push((contestant, count, Vec::new(), Vec::new())),
            Err(error) => standing.failed.push((contestant.name, error.to_string())),
        }
    }
    let mut broken: Vec<Option<String>> = vec![None; ready.len()];
    for round in 0..rounds {
        for step in 0..ready.len() {
            let index = (round + step) % ready.len();
            let (contestant, count, all, medians) = &mut ready[index];
            if broken[index].is_some() {
                continue;
            }
            // Everybody gets pieces that nobody had before: no cache of results helps.
            match (contestant.turn)(next, *count) {
                Ok(mut nanos) => {
                    nanos.sort_unstable();
                    medians.push(percentile(&nanos, 50));
                    all.append(&mut nanos);
                }
                Err(error) => broken[index] = Some(error.to_string()),
            }
            next += *count;
        }
    }
    for ((contestant, _, mut nanos, rounds), broken) in ready.into_iter().zip(broken) {
        let name = contestant.name;
        if let Some(reason) = broken {
            standing.failed.push((name, reason));
            continue;
        }
        nanos.sort_unstable();
        standing.series.push(Series {
            name,
            nanos,
            rounds,
        });
    }
    standing
}

/// Works until caches are warm; gives how many pieces fill a turn.
fn warm(contestant: &mut Contestant<'_>, next: &mut u64) -> Outcome<u64> {
    let mut nanos = Vec::new();
    let start = Instant::now();
    while nanos.is_empty() || (start.elapsed() < TURN * 5 && nanos.len() < 50) {
        nanos.extend((contestant.turn)(*next, 1)?);
        *next += 1;
    }
    nanos.sort_unstable();
    let usual = u128::from(percentile(&nanos, 50).max(1));
    Ok(u64::try_from(TURN.as_nanos() / usual)?.clamp(1, TURN_MOST))
}

/// The value that `percent` of the sorted values do not exceed.
fn percentile(sorted: &[u64], percent: usize) -> u64 {
    let index = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(index).copied().unwrap_or(0)
}

//! Which payments a payout consists of. Services do not tell; what can be said without them is said,
//! and what is only likely is called a guess.

use crate::Money;
use chrono::{DateTime, TimeDelta, Utc};

/// How far before a payout its payments are looked for.
const REACH: TimeDelta = TimeDelta::days(35);
/// Most payments among which any selection is tried.
const CHOSEN_MAX: usize = 60;
/// Most payments among which runs are tried.
const RUNS_MAX: usize = 2_000;
/// Most steps of trying selections; beyond, nothing is claimed.
const STEPS_MAX: u32 = 200_000;

/// A payment that was received, as far as this question needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Received {
    /// What arrived of it after fees; none where that is not known.
    pub net: Option<Money>,
    /// When it was received, UTC.
    pub at: DateTime<Utc>,
}

/// How the contents were found, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Exactly these add up to the payout.
    AddsUp,
    /// No payment fits the currency and the days.
    NoPayment,
    /// No selection adds up to the payout.
    NoneAddsUp,
    /// More than one selection adds up to it.
    SeveralAddUp,
    /// There are too many to try every selection.
    TooMany,
    /// What arrived of a payment is not known.
    NetUnknown,
}

/// What a payout consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// Positions in the payments that were given, in the order of time. Where `why` is
    /// [`Why::AddsUp`] they add up to the payout in this one way only; otherwise they are those whose
    /// currency and days fit.
    pub parts: Vec<usize>,
    /// How they were found.
    pub why: Why,
}

/// Which of `payments` the payout of `amount`, made at `made`, consists of.
///
/// One that the service made by its schedule takes what came in one after the other; one that was
/// asked for may be any selection. Only where exactly one run or selection adds up is it told as
/// found. `after` is when the payout before this one was made: what is guessed came in since then.
#[must_use]
pub fn contents(
    amount: Money,
    made: DateTime<Utc>,
    automatic: bool,
    after: Option<DateTime<Utc>>,
    payments: &[Received],
) -> Contents {
    let from = made - REACH;
    let mut fitting: Vec<usize> = (0..payments.len())
        .filter(|n| {
            let payment = &payments[*n];
            let currency = payment.net.is_none_or(|n| n.currency == amount.currency);
            currency && payment.at <= made && payment.at >= from
        })
        .collect();
    fitting.sort_by_key(|n| (payments[*n].at, *n));
    let guess = |why| {
        let since = after.unwrap_or(from);
        let late = fitting.iter().copied();
        Contents {
            parts: late.filter(|n| payments[*n].at > since).collect(),
            why,
        }
    };
    if fitting.is_empty() {
        return guess(Why::NoPayment);
    }
    let nets: Option<Vec<i64>> = fitting
        .iter()
        .map(|n| payments[*n].net.map(|net| net.minor))
        .collect();
    let Some(nets) = nets else {
        return guess(Why::NetUnknown);
    };
    let found = if automatic {
        one_run(&nets, amount.minor)
    } else {
        one_selection(&nets, amount.minor)
    };
    match found {
        Ok(places) => Contents {
            parts: places.into_iter().map(|at| fitting[at]).collect(),
            why: Why::AddsUp,
        },
        Err(why) => guess(why),
    }
}

/// The only run of `nets` that adds up to `sum`.
fn one_run(nets: &[i64], sum: i64) -> Result<Vec<usize>, Why> {
    if nets.len() > RUNS_MAX {
        return Err(Why::TooMany);
    }
    let mut found = None;
    for from in 0..nets.len() {
        let mut reached = 0_i128;
        for (to, net) in nets.iter().enumerate().skip(from) {
            reached += i128::from(*net);
            if reached == i128::from(sum) && found.replace(from..to + 1).is_some() {
                return Err(Why::SeveralAddUp);
            }
        }
    }
    found.map(Iterator::collect).ok_or(Why::NoneAddsUp)
}

/// The only selection of `nets` that adds up to `sum`.
fn one_selection(nets: &[i64], sum: i64) -> Result<Vec<usize>, Why> {
    // What takes away or adds nothing would make any sum ambiguous.
    if nets.len() > CHOSEN_MAX || nets.iter().any(|n| *n <= 0) {
        return Err(Why::TooMany);
    }
    let mut order: Vec<usize> = (0..nets.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(nets[*at]));
    let sorted: Vec<i128> = order.iter().map(|at| i128::from(nets[*at])).collect();
    let mut rest = vec![0; sorted.len() + 1];
    for at in (0..sorted.len()).rev() {
        rest[at] = rest[at + 1] + sorted[at];
    }
    let mut search = Search {
        sorted: &sorted,
        rest: &rest,
        steps: 0,
        chosen: Vec::new(),
        found: None,
        several: false,
    };
    search.try_from(0, i128::from(sum));
    // Two ways are two ways however many were not tried.
    if search.several {
        return Err(Why::SeveralAddUp);
    }
    if search.steps > STEPS_MAX {
        return Err(Why::TooMany);
    }
    let mut places: Vec<usize> = search
        .found
        .ok_or(Why::NoneAddsUp)?
        .into_iter()
        .map(|at| order[at])
        .collect();
    places.sort_unstable();
    Ok(places)
}

/// Tries selections of amounts that fall, and stops at the second that adds up.
struct Search<'a> {
    sorted: &'a [i128],
    /// What all amounts from a place on come to.
    rest: &'a [i128],
    steps: u32,
    chosen: Vec<usize>,
    found: Option<Vec<usize>>,
    several: bool,
}

impl Search<'_> {
    fn try_from(&mut self, at: usize, left: i128) {
        self.steps += 1;
        if self.several || self.steps > STEPS_MAX {
            return;
        }
        if left == 0 {
            self.several = self.found.is_some();
            self.found = Some(self.chosen.clone());
            return;
        }
        if at == self.sorted.len() || self.rest[at] < left {
            return;
        }
        if self.sorted[at] <= left {
            self.chosen.push(at);
            self.try_from(at + 1, left - self.sorted[at]);
            self.chosen.pop();
        }
        self.try_from(at + 1, left);
    }
}

//! Many schedules of payouts, what they came to, and mistakes planted in the driver.

use super::play::{PAYOUT_SCENARIOS, PayoutPlayed, PayoutScenario, play_payout, wrongs};
use crate::campaign::Pairs;
use crate::schedule::{Dice, Schedule};
use counterfoil_sync::planted::{self, PayoutBug};
use serde::Serialize;
use std::fmt;

/// How many violations are shown in full.
const SHOWN: usize = 10;

/// What all schedules of payouts came to.
#[derive(Debug, Default, Serialize)]
pub struct PayoutReport {
    /// Scenarios.
    pub scenarios: usize,
    /// Schedules of one fault or death.
    pub singles: u64,
    /// Schedules of two.
    pub pairs: u64,
    /// What did not hold.
    pub violations: u64,
    /// The first of it, with what replays it.
    pub shown: Vec<String>,
    /// Plays in which a request was linked to the payout it made.
    pub true_links: u64,
    /// Plays in which it was linked to one that another made.
    pub false_links: u64,
    /// Requests that are unclear at the end, for a person to close.
    pub unclear: u64,
    /// Of these, those with one probable payout that is theirs.
    pub probable: u64,
    /// And those with one that is another's.
    pub wrongly_probable: u64,
    /// Planted mistakes.
    pub planted: Vec<PayoutPlanted>,
}

/// A planted mistake.
#[derive(Debug, Serialize)]
pub struct PayoutPlanted {
    /// The mistake.
    pub bug: String,
    /// The invariant that is there to notice it.
    pub invariant: &'static str,
    /// Whether it did.
    pub caught: bool,
    /// Schedules played until then.
    pub schedules: u64,
}

impl PayoutReport {
    /// Plays every single fault and death in every scenario, and of every two so many as `pairs`
    /// says; then plants each mistake.
    #[must_use]
    pub fn of(pairs: Pairs) -> Self {
        let mut report = Self {
            scenarios: PAYOUT_SCENARIOS.len(),
            ..Self::default()
        };
        let mut dice = Dice::new(7);
        let mut chosen = || match pairs {
            Pairs::All => true,
            Pairs::OneIn(sides) => dice.roll(sides) == 0,
        };
        for scenario in PAYOUT_SCENARIOS {
            for first in singles(scenario) {
                let played = play_payout(scenario, &first);
                let at = first.0.keys().copied().max().unwrap_or_default();
                for (second, (event, _)) in played.trace.iter().enumerate().skip(at as usize + 1) {
                    for wrong in wrongs(*event) {
                        if chosen() {
                            let both = first.and(second as u32, wrong);
                            report.pairs += 1;
                            report.add(scenario, &both, play_payout(scenario, &both));
                        }
                    }
                }
                report.singles += 1;
                report.add(scenario, &first, played);
            }
        }
        report.planted = PayoutBug::ALL.into_iter().map(plant).collect();
        report
    }

    fn add(&mut self, scenario: PayoutScenario, schedule: &Schedule, played: PayoutPlayed) {
        self.violations += played.violations.len() as u64;
        for what in played.violations {
            if self.shown.len() < SHOWN {
                self.shown
                    .push(format!("{what} ({}, {schedule})", scenario.name()));
            }
        }
        self.true_links += played.true_links;
        self.false_links += played.false_links;
        self.unclear += played.unclear;
        self.probable += played.probable;
        self.wrongly_probable += played.wrongly_probable;
    }

    /// Whether nothing was violated and every planted mistake was noticed.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.violations == 0 && self.planted.iter().all(|p| p.caught)
    }
}

/// No fault, and every single one, of a scenario.
fn singles(scenario: PayoutScenario) -> Vec<Schedule> {
    let calm = play_payout(scenario, &Schedule::default());
    let mut all = vec![Schedule::default()];
    for (number, (event, _)) in calm.trace.iter().enumerate() {
        let here = wrongs(*event).into_iter();
        all.extend(here.map(|w| Schedule::default().and(number as u32, w)));
    }
    all
}

fn plant(bug: PayoutBug) -> PayoutPlanted {
    let invariant = expected(bug);
    let mut planted = PayoutPlanted {
        bug: format!("{bug:?}"),
        invariant,
        caught: false,
        schedules: 0,
    };
    planted::plant_payout(Some(bug));
    'all: for scenario in PAYOUT_SCENARIOS {
        for schedule in singles(scenario) {
            planted.schedules += 1;
            let found = play_payout(scenario, &schedule).violations;
            if found.iter().any(|what| what.starts_with(invariant)) {
                planted.caught = true;
                break 'all;
            }
        }
    }
    planted::plant_payout(None);
    planted
}

/// The invariant that is there to notice it.
const fn expected(bug: PayoutBug) -> &'static str {
    use PayoutBug as B;
    match bug {
        B::IntentionAfterSend => "I3:",
        B::RetryUnclear => "I9:",
        B::ServerErrorIsRefusal
        | B::TimeOutIsNotSent
        | B::UnclearIsAccepted
        | B::RefusalUnconfirmed
        | B::ForgetAtRestart
        | B::SecondOpen
        | B::AbsentIsRefused
        | B::SettledByTime => "I10:",
        B::LinkWithoutSnapshot => "I12:",
    }
}

impl fmt::Display for PayoutReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "payouts, in {} scenarios", self.scenarios)?;
        for (name, figure) in [
            ("single faults and deaths", self.singles),
            ("pairs", self.pairs),
            ("violations", self.violations),
            ("linked to the payout made", self.true_links),
            ("linked to another's", self.false_links),
            ("unclear at the end", self.unclear),
            ("  with the probable payout", self.probable),
            ("  with another's as probable", self.wrongly_probable),
        ] {
            writeln!(f, "  {name:<30} {figure:>9}")?;
        }
        let caught = self.planted.iter().filter(|p| p.caught).count();
        writeln!(
            f,
            "  planted mistakes noticed       {caught} of {}",
            self.planted.len()
        )?;
        for p in &self.planted {
            let noticed = if p.caught { "noticed by" } else { "MISSED by" };
            let PayoutPlanted {
                bug,
                invariant,
                schedules,
                ..
            } = p;
            writeln!(
                f,
                "    {bug:<24} {noticed} {invariant:<5} after {schedules:>6}"
            )?;
        }
        for what in &self.shown {
            writeln!(f, "  {what}")?;
        }
        Ok(())
    }
}

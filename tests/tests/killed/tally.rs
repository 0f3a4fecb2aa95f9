//! What happened, counted.

use std::collections::BTreeMap;
use std::fmt;

/// Counts over all rounds.
#[derive(Debug, Default)]
pub struct Tally {
    pub rounds: u64,
    pub stretches: u64,
    /// Commands run while nothing was to be killed.
    pub left_alone: u64,
    /// Commands that were to be killed and had ended by then.
    pub too_late: u64,
    /// Kills that hit a living process, by what it was doing.
    pub killed: BTreeMap<&'static str, u64>,
    /// Killed writers whose work was not in the store, was in part (the customer of a draft), or
    /// was whole.
    pub not_done: u64,
    pub done_in_part: u64,
    pub done: u64,
    /// Killed after the person was told.
    pub told_then_killed: u64,
    /// Killed syncs by where the kill fell.
    pub before_the_call: u64,
    pub within_the_call: BTreeMap<String, u64>,
    pub elsewhere: u64,
    /// Stores that had to be recovered from the log a killed process left.
    pub recovered: u64,
    /// Calls broken off that a later sync settled.
    pub settled: u64,
    /// Faults ordered from the service.
    pub faults: u64,
    /// Invoices and customers compared with the service at the end of stretches.
    pub invoices: u64,
    pub customers: u64,
    /// Calm syncs needed at most until nothing waited.
    pub calm_syncs_at_most: u64,
    /// Records set aside after many faults, which the person tried again.
    pub tried_again: u64,
    /// Calls whose outcome stays unclear for a day, remembered on purpose.
    pub remembered: u64,
}

impl Tally {
    pub fn kills(&self) -> u64 {
        self.killed.values().sum()
    }

    fn calls_hit(&self) -> u64 {
        self.within_the_call.values().sum()
    }

    /// A run in which hardly a kill hit proves nothing.
    pub fn shows_that_the_kills_hit(&self) {
        // Of a few, a slow computer may hit too few by chance.
        if self.rounds >= 200 {
            assert!(self.kills() * 4 >= self.rounds, "too few kills hit: {self}");
            let syncs = self.killed.get("sync").copied().unwrap_or_default();
            assert!(syncs > 0 && syncs < self.kills(), "one kind only: {self}");
            assert!(self.calls_hit() > 0 && self.settled > 0, "{self}");
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listed = |counts: &mut dyn Iterator<Item = (String, u64)>| {
            let words: Vec<String> = counts.map(|(name, n)| format!("{name} {n}")).collect();
            words.join(", ")
        };
        let killed = listed(&mut self.killed.iter().map(|(k, n)| ((*k).to_owned(), *n)));
        let calls = listed(&mut self.within_the_call.iter().map(|(k, n)| (k.clone(), *n)));
        writeln!(
            f,
            "{} rounds in {} stretches; {} commands left alone, {} ended before their kill.",
            self.rounds, self.stretches, self.left_alone, self.too_late
        )?;
        writeln!(f, "Kills of a living process: {} ({killed}).", self.kills())?;
        writeln!(
            f,
            "Writers killed: {} left nothing, {} a part that stands alone, {} the whole; {} had \
             told the person already.",
            self.not_done, self.done_in_part, self.done, self.told_then_killed
        )?;
        writeln!(
            f,
            "Syncs killed: {} within a changing call ({calls}), {} between intention and call, {} \
             elsewhere; {} faults ordered.",
            self.calls_hit(),
            self.before_the_call,
            self.elsewhere,
            self.faults
        )?;
        writeln!(
            f,
            "Stores recovered: {}. Broken-off calls settled later: {}; still remembered: {}.",
            self.recovered, self.settled, self.remembered
        )?;
        write!(
            f,
            "Compared at the end: {} invoices, {} customers; at most {} calm syncs; {} records \
             tried again by hand.",
            self.invoices, self.customers, self.calm_syncs_at_most, self.tried_again
        )
    }
}

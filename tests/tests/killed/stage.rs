//! One person with one data folder and one service, round after round.

use crate::calm;
use crate::command::{Ended, Terminal};
use crate::deed::Deed;
use crate::look::{self, Intended, Look};
use crate::service::Service;
use crate::tally::Tally;
use fastrand::Rng;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use tempfile::TempDir;

/// What the person calls their account.
pub const ACCOUNT: &str = "Yard";

/// Faults that leave the program in the dark about what a call did.
const FAULTS: [&str; 6] = [
    "timeout_after",
    "timeout_before",
    "late_commit",
    "5xx_after",
    "cut_body",
    "duplicate",
];
/// Calls that change something.
const OPERATIONS: [&str; 8] = [
    "customers.create",
    "customers.update",
    "invoices.create",
    "invoices.update",
    "invoices.update_status",
    "invoices.items.create",
    "invoices.items.update",
    "invoices.items.delete",
];
/// How long a service that answers slowly does, in milliseconds.
const SLOW: u64 = 120;

/// What is wrong with the service while a sync runs.
enum Trouble {
    Nothing,
    /// It answers changes slowly, so that a kill falls while one is under way.
    Slow,
    /// One call fails, which is held so long.
    Fault(Duration),
}

impl Trouble {
    /// How much longer a sync takes.
    fn more(&self) -> Duration {
        match self {
            Self::Nothing => Duration::ZERO,
            Self::Slow => Duration::from_millis(SLOW),
            Self::Fault(held) => *held,
        }
    }
}

pub struct Stage {
    seed: u64,
    pub service: Service,
    pub terminal: Terminal,
    data: TempDir,
    pub look: Look,
    /// How long a command of a kind takes when it is left alone.
    takes: BTreeMap<&'static str, Duration>,
    /// Calls broken off by a kill that no sync has settled yet.
    broken_off: BTreeSet<i64>,
    /// What the service had before.
    pub theirs: Value,
    /// What happened in each round, told where something is wrong.
    journal: Vec<String>,
}

impl Drop for Stage {
    /// A failure tells how it came to it.
    fn drop(&mut self) {
        if std::thread::panicking() {
            println!("{}", self.journal.join("\n"));
        }
    }
}

impl Stage {
    /// A connected account, everything fetched.
    pub fn set(seed: u64) -> Self {
        let service = Service::start(seed);
        let data = tempfile::tempdir().unwrap();
        let login = service.ready().trincico.clone();
        let terminal = Terminal::on(data.path(), &login.password);
        let url = &service.ready().url;
        for words in [
            vec![
                "account",
                "add",
                "trincico",
                "--name",
                ACCOUNT,
                "--url",
                url,
                "--user",
                &login.email,
                "--service",
                &login.service_id,
            ],
            vec!["sync"],
        ] {
            let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
            let ended = terminal.run(&words, "");
            assert_eq!(ended.status, Some(0), "{words:?}: {}", ended.all());
        }
        Self {
            seed,
            theirs: service.state(),
            look: look::at(data.path()),
            service,
            terminal,
            data,
            takes: BTreeMap::new(),
            broken_off: BTreeSet::new(),
            journal: Vec::new(),
        }
    }

    /// So many rounds, then calm, then everything is compared.
    pub fn play(mut self, rounds: u64, tally: &mut Tally) {
        for round in 1..=rounds {
            let dice = Rng::with_seed(self.seed.wrapping_mul(0x9e37_79b9).wrapping_add(round));
            self.round(round, dice, tally);
            tally.rounds += 1;
        }
        calm::settle_and_compare(&mut self, tally);
        tally.stretches += 1;
    }

    pub fn look_again(&mut self, tally: &mut Tally) {
        self.look = look::at(self.data.path());
        tally.recovered += u64::from(self.look.was_recovered);
        let open: BTreeSet<i64> = intended(&self.look).map(|i| i.id).collect();
        let before = self.broken_off.len();
        self.broken_off.retain(|id| open.contains(id));
        tally.settled += (before - self.broken_off.len()) as u64;
    }

    fn round(&mut self, round: u64, mut dice: Rng, tally: &mut Tally) {
        let alone = dice.u8(..100) < 15;
        let share = dice.f64();
        let deed = Deed::draw(&mut dice, round, &self.look);
        self.journal.push(format!("{round}: {deed:?}"));
        // Before one was seen to its end nobody knows how long one takes.
        let takes = self.takes.get(deed.kind()).copied().filter(|_| !alone);
        if matches!(deed, Deed::Sync) {
            let trouble = self.trouble(&mut dice, tally);
            // Its first half only reads, so fewer kills are spent on that.
            let share = if dice.bool() {
                share
            } else {
                0.4 + share * 0.6
            };
            let kill = takes.map(|takes| (takes + trouble.more()).mul_f64(share));
            self.sync(round, &mut dice, kill, tally);
            if matches!(trouble, Trouble::Slow) {
                self.service.no_more_faults();
            }
        } else {
            let kill = takes.map(|takes| takes.mul_f64(share));
            let words = deed.words(&self.look);
            let input = deed.input(&self.look);
            let ended = self.terminal.start(&words, &input).end(kill);
            self.count(&deed, kill, &ended, tally);
            self.settle(round, &deed, &ended, false, tally);
        }
    }

    fn trouble(&mut self, dice: &mut Rng, tally: &mut Tally) -> Trouble {
        let (roll, skip, held) = (dice.u8(..100), dice.u32(..3), dice.u64(5..60));
        let operation = OPERATIONS[dice.usize(..OPERATIONS.len())];
        let fault = FAULTS[dice.usize(..FAULTS.len())];
        let done = dice.u8(..100) < 75;
        match roll {
            0..55 => {
                let slow = if done {
                    "timeout_after"
                } else {
                    "timeout_before"
                };
                for operation in OPERATIONS {
                    self.service.order(operation, slow, skip, SLOW);
                }
                self.journal.push(format!("  every change: {slow}"));
                Trouble::Slow
            }
            55..80 if !is_unguarded(operation, fault) => {
                tally.faults += 1;
                self.journal.push(format!("  {fault} at {operation}"));
                self.service.order(operation, fault, skip, held);
                Trouble::Fault(Duration::from_millis(held))
            }
            _ => Trouble::Nothing,
        }
    }

    /// A sync, in some rounds with the person writing while it runs.
    fn sync(&mut self, round: u64, dice: &mut Rng, kill: Option<Duration>, tally: &mut Tally) {
        let before: BTreeSet<i64> = self.look.intentions.iter().map(|i| i.id).collect();
        let calls = self.service.mutations().len();
        let started = self.terminal.start(&Deed::Sync.words(&self.look), "");
        let beside = (dice.u8(..100) < 20).then(|| Deed::draw_writing(dice, round, &self.look));
        let beside = beside.map(|deed| {
            let (words, input) = (deed.words(&self.look), deed.input(&self.look));
            let ended = self.terminal.run(&words, &input);
            self.journal.push(format!("  beside it: {deed:?}"));
            (deed, ended)
        });
        let ended = started.end(kill);
        self.count(&Deed::Sync, kill, &ended, tally);
        let known = matches!(ended.status, None | Some(0 | 1 | 3));
        assert!(known, "round {round}: {}", ended.all());
        match beside {
            Some((deed, ended)) => self.settle(round, &deed, &ended, true, tally),
            None => self.settle(round, &Deed::Sync, &ended, true, tally),
        }
        if ended.was_killed() {
            self.place_of_the_kill(&before, calls, tally);
        }
    }

    /// Where in a sync the kill fell, by what the disk and the service remember.
    fn place_of_the_kill(&mut self, before: &BTreeSet<i64>, calls: usize, tally: &mut Tally) {
        let Some(fresh) = intended(&self.look).find(|i| !before.contains(&i.id)) else {
            tally.elsewhere += 1;
            return;
        };
        self.broken_off.insert(fresh.id);
        let log = self.service.mutations();
        let arrived = log[calls.min(log.len())..].last();
        if arrived.is_some_and(|call| is_the_call(fresh, call)) {
            let operation = fresh.operation.clone();
            *tally.within_the_call.entry(operation).or_default() += 1;
        } else {
            tally.before_the_call += 1;
        }
    }

    fn count(&mut self, deed: &Deed, kill: Option<Duration>, ended: &Ended, tally: &mut Tally) {
        let ending = ended.status.map_or("killed".to_owned(), |s| s.to_string());
        self.journal.push(format!(
            "  {} after {:?}: {ending}",
            deed.kind(),
            ended.took
        ));
        if ended.was_killed() {
            *tally.killed.entry(deed.kind()).or_default() += 1;
            return;
        }
        if kill.is_some() {
            tally.too_late += 1;
        } else {
            tally.left_alone += 1;
        }
        let takes = self.takes.entry(deed.kind()).or_insert(ended.took);
        *takes = (*takes * 3 + ended.took) / 4;
    }

    /// The store is sound and holds what the person was told, or one of the states in which what
    /// was broken off may leave it.
    fn settle(
        &mut self,
        round: u64,
        deed: &Deed,
        ended: &Ended,
        beside_a_sync: bool,
        tally: &mut Tally,
    ) {
        let before = std::mem::take(&mut self.look.kept);
        self.look_again(tally);
        let found = &self.look.kept;
        let states = deed.may_leave(&before, found);
        let said = || format!("round {round}, {deed:?}: {}", ended.all());
        if !ended.was_killed()
            && let Some(code) = ended.refusal()
        {
            assert!(deed.may_be_refused(&code, beside_a_sync), "{}", said());
            assert_eq!(*found, before, "{}", said());
            return;
        }
        let whole = states.last().unwrap();
        if ended.succeeded() {
            assert_eq!(found, whole, "told, and not kept: {}", said());
            let made = found.invoices.len() + found.customers.len();
            let had = before.invoices.len() + before.customers.len();
            assert!(!deed.makes_something() || made > had, "{}", said());
            tally.told_then_killed += u64::from(ended.was_killed());
        } else {
            assert!(ended.was_killed(), "{}", said());
        }
        if !ended.was_killed() || matches!(deed, Deed::Sync) {
            assert_eq!(found, whole, "{}", said());
            return;
        }
        if found == whole && *found != before {
            tally.done += 1;
        } else if *found == before {
            tally.not_done += 1;
        } else {
            assert!(states.contains(found), "half done: {found:#?}\n{}", said());
            tally.done_in_part += 1;
        }
    }
}

/// Nothing at the service guards a customer: a creation delivered twice, or landing after it was
/// looked for, makes two, which nobody can tell from two that a person wanted.
fn is_unguarded(operation: &str, fault: &str) -> bool {
    operation == "customers.create" && matches!(fault, "duplicate" | "late_commit")
}

/// The calls that were about to be made when the process ended.
fn intended(look: &Look) -> impl Iterator<Item = &Intended> {
    let all = look.intentions.iter();
    all.filter(|i| i.attempt["outcome"] == "intended")
}

/// Whether a call that reached the service is the one intended. Lines have names of their own.
fn is_the_call(intended: &Intended, call: &Value) -> bool {
    let added = &intended.attempt["call"]["add_item"]["value"]["name"];
    call["operation"] == intended.operation.as_str()
        && (added.is_null() || *added == call["body"]["name"])
}

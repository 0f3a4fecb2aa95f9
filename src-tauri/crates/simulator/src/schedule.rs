//! What goes wrong and when: a schedule names events of a play by their number, counted over calls
//! and commits alike, so that the same schedule always plays the same way.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// Something at which things can go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// A read of the service, by operation.
    Read(&'static str),
    /// A mutating call, by operation.
    Mutation(&'static str),
    /// A commit of the store.
    Commit,
}

impl Event {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Read(operation) | Self::Mutation(operation) => operation,
            Self::Commit => "store.commit",
        }
    }
}

macro_rules! wrongs {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What goes wrong at an event.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Wrong { $($(#[$doc])* $name,)* }

        impl Wrong {
            /// Every one.
            pub const ALL: [Self; wrongs!(@count $($name)*)] = [$(Self::$name,)*];

            /// Its name in schedules and reports.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
    (@count $($name:ident)*) => { [$(stringify!($name)),*].len() };
}

wrongs! {
    /// The connection is refused: nothing was sent.
    Refused = "refused",
    /// No answer, and nothing done.
    TimeoutBefore = "timeout-before",
    /// No answer, though it was done.
    TimeoutAfter = "timeout-after",
    /// 5xx, and nothing done.
    FailsBefore = "5xx-before",
    /// 5xx, though it was done.
    FailsAfter = "5xx-after",
    /// Done; the reply breaks off.
    CutBody = "cut-body",
    /// 401.
    SignIn = "401",
    /// 401, and the service is gone when the sign-in is to be renewed: nothing done.
    RenewalFails = "renewal-fails",
    /// 409, though nothing is in the way.
    Taken = "409",
    /// 429.
    TooMany = "429",
    /// Delivered twice.
    Twice = "delivered-twice",
    /// Lands after the next read.
    Late = "late-commit",
    /// Shows what was before the last change.
    Stale = "stale-read",
    /// The service adds a cent to the total.
    Miscounts = "miscounts",
    /// The second editor acts just before.
    Editor = "second-editor",
    /// The person edits while it is under way.
    Edits = "person-edits",
    /// The person cancels while it is under way.
    Cancels = "person-cancels",
    /// The program dies before it is sent.
    DiesBefore = "dies-before-sending",
    /// The program dies before the answer is heard.
    DiesAfter = "dies-before-answer",
    /// The program dies inside the commit: nothing of it is on disk.
    DiesInCommit = "dies-in-commit",
    /// The program dies after the commit, before anybody hears of it.
    DiesAfterCommit = "dies-after-commit",
}

use Wrong::{
    Cancels, CutBody, DiesAfter, DiesAfterCommit, DiesBefore, DiesInCommit, Editor, Edits,
    FailsAfter, FailsBefore, Late, Miscounts, Refused, RenewalFails, SignIn, Stale, Taken,
    TimeoutAfter, TimeoutBefore, TooMany, Twice,
};

impl Wrong {
    /// What can go wrong at `event`, each only once: a read that times out before the service is
    /// the same as one that times out after it.
    pub const fn at(event: Event) -> &'static [Self] {
        match event {
            Event::Read(_) => &[
                Refused,
                TimeoutBefore,
                FailsBefore,
                CutBody,
                SignIn,
                TooMany,
                Stale,
                Editor,
                Edits,
                Cancels,
                DiesBefore,
            ],
            Event::Mutation(_) => &[
                Refused,
                TimeoutBefore,
                TimeoutAfter,
                FailsBefore,
                FailsAfter,
                CutBody,
                SignIn,
                RenewalFails,
                Taken,
                TooMany,
                Twice,
                Late,
                Miscounts,
                Edits,
                Cancels,
                DiesBefore,
                DiesAfter,
            ],
            Event::Commit => &[DiesInCommit, DiesAfterCommit],
        }
    }

    /// This, where it can happen at `event`, or something that can in its place.
    pub fn fit(self, event: Event) -> Self {
        let able = Self::at(event);
        if able.contains(&self) {
            self
        } else {
            able[self as usize % able.len()]
        }
    }
}

/// What goes wrong, by the number of the event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule(pub BTreeMap<u32, Wrong>);

impl Schedule {
    /// One thing more.
    #[must_use]
    pub fn and(&self, event: u32, wrong: Wrong) -> Self {
        let mut more = self.clone();
        more.0.insert(event, wrong);
        more
    }

    /// Whether any of `wrongs` is in it. Only exact in schedules that were made from a trace.
    pub fn has(&self, wrongs: &[Wrong]) -> bool {
        self.0.values().any(|w| wrongs.contains(w))
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("none");
        }
        for (n, (event, wrong)) in self.0.iter().enumerate() {
            let comma = if n == 0 { "" } else { "," };
            write!(f, "{comma}{event}:{}", wrong.name())?;
        }
        Ok(())
    }
}

impl FromStr for Schedule {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "none" {
            return Ok(Self::default());
        }
        let one = |part: &str| {
            let (event, name) = part.split_once(':')?;
            let wrong = Wrong::ALL.into_iter().find(|w| w.name() == name)?;
            Some((event.parse().ok()?, wrong))
        };
        text.split(',')
            .map(|part| one(part).ok_or_else(|| format!("“{part}” is not EVENT:WHAT")))
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

/// A small generator (xorshift) whose seed replays what it drew.
pub struct Dice(u64);

impl Dice {
    /// Seeds one after the other give unlike draws.
    pub fn new(seed: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        for _ in 0..4 {
            dice.roll(2);
        }
        dice
    }

    /// A number below `sides`.
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % sides
    }
}

impl Schedule {
    /// The random schedule of `seed`: the number of a scenario below `scenarios`, and up to five
    /// things that go wrong within the first `events` events.
    pub fn random(seed: u64, scenarios: usize, events: u32) -> (usize, Self) {
        let mut dice = Dice::new(seed);
        let scenario = dice.roll(scenarios as u64) as usize;
        let mut schedule = Self::default();
        for _ in 0..dice.roll(6) {
            let wrong = Wrong::ALL[dice.roll(Wrong::ALL.len() as u64) as usize];
            let event = dice.roll(u64::from(events)) as u32;
            schedule.0.insert(event, wrong);
        }
        (scenario, schedule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schedule_that_is_printed_and_read_is_the_same() {
        for seed in 0..200 {
            let (_, schedule) = Schedule::random(seed, 7, 60);
            assert_eq!(schedule.to_string().parse(), Ok(schedule));
        }
        assert!("7:nothing".parse::<Schedule>().is_err());
    }

    #[test]
    fn everything_that_can_go_wrong_can_happen_somewhere() {
        let events = [Event::Read(""), Event::Mutation(""), Event::Commit];
        for wrong in Wrong::ALL {
            assert!(events.iter().any(|e| Wrong::at(*e).contains(&wrong)));
            for event in events {
                assert!(Wrong::at(event).contains(&wrong.fit(event)));
            }
        }
    }
}

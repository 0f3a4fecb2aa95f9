//! The simulator's own test: mistakes planted in the driver, each of which it has to notice.

use crate::campaign::{Campaign, Found, Pairs};
use counterfoil_sync::planted::Bug;

/// A planted mistake and what noticed it.
#[derive(Debug, Clone)]
pub struct Caught {
    /// The mistake.
    pub bug: Bug,
    /// The invariant that is there to notice it.
    pub expected: &'static str,
    /// The first violations seen; none where it went unnoticed.
    pub found: Vec<Found>,
    /// Schedules played until then.
    pub schedules: u64,
}

impl Caught {
    /// The violation of the invariant that is there for it.
    pub fn by(&self) -> Option<&Found> {
        self.found.iter().find(|f| f.invariant() == self.expected)
    }
}

/// Plants each mistake in turn, or the one of the name `only`, and plays the single faults, then
/// pairs, until it is noticed. `told` hears of each.
pub fn planted(only: Option<&str>, told: impl Fn(&Caught)) -> Vec<Caught> {
    Bug::ALL
        .into_iter()
        .filter(|bug| only.is_none_or(|name| format!("{bug:?}") == name))
        .map(plant)
        .inspect(|caught| told(caught))
        .collect()
}

fn plant(bug: Bug) -> Caught {
    let mut caught = Caught {
        bug,
        expected: expected(bug),
        found: vec![],
        schedules: 0,
    };
    let tries: [&dyn Fn() -> Campaign; 2] =
        [&|| Campaign::singles_with(bug, expected(bug)), &|| {
            Campaign::pairs_with(Pairs::OneIn(50), bug, expected(bug))
        }];
    for attempt in tries {
        let campaign = attempt();
        caught.schedules += campaign.schedules;
        caught.found.extend(campaign.found);
        if caught.by().is_some() {
            break;
        }
    }
    caught
}

/// The invariant that is there to notice it.
const fn expected(bug: Bug) -> &'static str {
    use Bug as B;
    match bug {
        B::TheirsAlwaysWins
        | B::LineClashIsTaken
        | B::FinalThereWins
        | B::DeletedLineReturns
        | B::RenameSilently
        | B::IssuedTakesIn
        | B::WriteOldCopy => "I1",
        B::AdoptOld
        | B::AdoptFilled
        | B::ForgetUnclear
        | B::ForgetAdded
        | B::KeepLeftovers
        | B::ImportOwnCreation
        | B::CustomerTwice
        | B::SplitAdoption
        | B::CancelForgets => "I2",
        B::NoIntentionForCreate
        | B::NoIntentionForLine
        | B::NoIntentionForCustomer
        | B::RetryBlindly => "I3",
        B::DropQueueOnSignIn | B::RefusedIsSettled | B::SettledAtFirstCall => "I4",
        B::NeverSetAside => "I5",
        B::ReadyBeforeContent | B::ForcedMove => "I6",
        B::BaseIsReadBack | B::LastWriterWins | B::DeleteForeignLine => "I7",
        B::ReadyUnverified => "I8",
        B::OneBlocksAll | B::SetAsideAtOnce | B::BelieveStale => "I12",
        B::TakenIsCreated => "I11",
        B::OtherAccountToo => "I13",
    }
}

//! Mistakes that can be made on purpose, one at a time, to see that the simulator notices each.
//!
//! Without the feature `planted`, which only the simulator asks for, [`is`] is a constant `false`
//! and nothing of this is in the program.

use crate::call::Call;

/// A mistake that a driver of this kind could be written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bug {
    /// The intention is written for everything but the creation of an invoice.
    NoIntentionForCreate,
    /// A line is added without an intention on disk.
    NoIntentionForLine,
    /// A customer is made without an intention on disk.
    NoIntentionForCustomer,
    /// A call without an answer is made again at once.
    RetryBlindly,
    /// “The reference is taken” is read as “it was created”.
    TakenIsCreated,
    /// A lost creation is recognised by reference and customer, however old the record is.
    AdoptOld,
    /// A lost creation is recognised even where somebody filled the record in.
    AdoptFilled,
    /// The base after a call is the whole read-back, others' changes included.
    BaseIsReadBack,
    /// A call whose outcome is unclear is not remembered.
    ForgetUnclear,
    /// A line that was added is not remembered until the record is settled.
    ForgetAdded,
    /// What clashes is sent over what is there.
    LastWriterWins,
    /// What clashes is taken from there.
    TheirsAlwaysWins,
    /// A line that clashes is taken from there.
    LineClashIsTaken,
    /// Edits to an invoice that is final there are dropped.
    FinalThereWins,
    /// Ready goes out before the content.
    ReadyBeforeContent,
    /// Ready goes out whatever total the service has.
    ReadyUnverified,
    /// A status move is asked for that the flow forbids.
    ForcedMove,
    /// A line deleted here comes back.
    DeletedLineReturns,
    /// Lines left over by a lost answer stay.
    KeepLeftovers,
    /// Another's new line is deleted as one of ours.
    DeleteForeignLine,
    /// A refused sign-in empties the queue.
    DropQueueOnSignIn,
    /// A refusal counts as settled.
    RefusedIsSettled,
    /// A record counts as settled once its first call went well.
    SettledAtFirstCall,
    /// The list is imported without looking for creations of ours in it.
    ImportOwnCreation,
    /// One record that fails ends the run for all.
    OneBlocksAll,
    /// A record that is refused for good is sent at every sync.
    NeverSetAside,
    /// A record is set aside at its first failure.
    SetAsideAtOnce,
    /// A read older than the base is believed.
    BelieveStale,
    /// A taken reference is changed without asking.
    RenameSilently,
    /// A lost customer is not looked for before it is made again.
    CustomerTwice,
    /// What waits for another account goes out too.
    OtherAccountToo,
    /// What was read before a call is written back after it.
    WriteOldCopy,
    /// A lost creation is linked in a transaction after the one that drops its intention.
    SplitAdoption,
    /// A person who cancels has what was under way forgotten.
    CancelForgets,
    /// What others change is merged into an invoice that was issued here and is on its way.
    IssuedTakesIn,
}

#[cfg(feature = "planted")]
impl Bug {
    /// Every one.
    pub const ALL: [Self; 35] = [
        Self::NoIntentionForCreate,
        Self::NoIntentionForLine,
        Self::NoIntentionForCustomer,
        Self::RetryBlindly,
        Self::TakenIsCreated,
        Self::AdoptOld,
        Self::AdoptFilled,
        Self::BaseIsReadBack,
        Self::ForgetUnclear,
        Self::ForgetAdded,
        Self::LastWriterWins,
        Self::TheirsAlwaysWins,
        Self::LineClashIsTaken,
        Self::FinalThereWins,
        Self::ReadyBeforeContent,
        Self::ReadyUnverified,
        Self::ForcedMove,
        Self::DeletedLineReturns,
        Self::KeepLeftovers,
        Self::DeleteForeignLine,
        Self::DropQueueOnSignIn,
        Self::RefusedIsSettled,
        Self::SettledAtFirstCall,
        Self::ImportOwnCreation,
        Self::OneBlocksAll,
        Self::NeverSetAside,
        Self::SetAsideAtOnce,
        Self::BelieveStale,
        Self::RenameSilently,
        Self::CustomerTwice,
        Self::OtherAccountToo,
        Self::WriteOldCopy,
        Self::SplitAdoption,
        Self::CancelForgets,
        Self::IssuedTakesIn,
    ];
}

/// A mistake that asking for payouts could be written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PayoutBug {
    /// A payout without an answer is asked for again at once.
    RetryUnclear,
    /// The intention is written after the send.
    IntentionAfterSend,
    /// A 5xx is taken for a refusal.
    ServerErrorIsRefusal,
    /// A time-out is taken for “nothing was sent”.
    TimeOutIsNotSent,
    /// Whatever is unclear is taken for accepted.
    UnclearIsAccepted,
    /// A refusal counts without a look at the list.
    RefusalUnconfirmed,
    /// One that was being sent when the program died is forgotten.
    ForgetAtRestart,
    /// A payout that was there before may be taken for the one that was asked for.
    LinkWithoutSnapshot,
    /// A second payout may be asked for while one is unclear.
    SecondOpen,
    /// What is not in the list at the first look is taken for refused.
    AbsentIsRefused,
    /// What did not appear in time is closed by the program.
    SettledByTime,
}

#[cfg(feature = "planted")]
impl PayoutBug {
    /// Every one.
    pub const ALL: [Self; 11] = [
        Self::RetryUnclear,
        Self::IntentionAfterSend,
        Self::ServerErrorIsRefusal,
        Self::TimeOutIsNotSent,
        Self::UnclearIsAccepted,
        Self::RefusalUnconfirmed,
        Self::ForgetAtRestart,
        Self::LinkWithoutSnapshot,
        Self::SecondOpen,
        Self::AbsentIsRefused,
        Self::SettledByTime,
    ];
}

#[cfg(feature = "planted")]
mod switch {
    use super::{Bug, PayoutBug};
    use std::cell::Cell;

    thread_local! {
        static ON: Cell<Option<Bug>> = const { Cell::new(None) };
        static PAYOUT: Cell<Option<PayoutBug>> = const { Cell::new(None) };
    }

    /// Makes `bug` of payouts, or none, from now on in what this thread does.
    pub fn plant_payout(bug: Option<PayoutBug>) {
        PAYOUT.set(bug);
    }

    pub(crate) fn is_payout(bug: PayoutBug) -> bool {
        PAYOUT.get() == Some(bug)
    }

    /// Makes `bug`, or none, from now on in what this thread does.
    pub fn plant(bug: Option<Bug>) {
        ON.set(bug);
    }

    pub(crate) fn is(bug: Bug) -> bool {
        ON.get() == Some(bug)
    }
}

#[cfg(feature = "planted")]
pub(crate) use switch::{is, is_payout};
#[cfg(feature = "planted")]
pub use switch::{plant, plant_payout};

/// Whether `bug` is made on purpose: never, in what is shipped.
#[cfg(not(feature = "planted"))]
pub(crate) const fn is(_: Bug) -> bool {
    false
}

/// The same of payouts.
#[cfg(not(feature = "planted"))]
pub(crate) const fn is_payout(_: PayoutBug) -> bool {
    false
}

/// Whether the planted mistake is to make `call` without an intention.
pub(crate) fn leaves_out(call: &Call) -> bool {
    match call {
        Call::Create { .. } => is(Bug::NoIntentionForCreate),
        Call::AddItem { .. } => is(Bug::NoIntentionForLine),
        _ => false,
    }
}

//! The simulator: the production driver and store against a service in memory, with faults and
//! deaths at every call and every commit, on a virtual clock and without sockets.
//!
//! What must hold is numbered I1 to I13 as in the design of sync: nothing the person did is lost
//! (I1), nothing is doubled (I2), no effect without an intention (I3), settled means equal (I4),
//! the next sync is quiet (I5), ready is verified (I6, I8), nothing of others is overwritten (I7),
//! the store is sound (I11), nothing stays stuck (I12), nothing goes to another account (I13).
//! I9 and I10 are of payouts, which have a play of their own ([`PayoutReport`]).

mod api;
mod bugs;
mod campaign;
mod check;
mod naive;
mod payouts;
mod play;
mod report;
mod scenario;
mod schedule;
mod service;
mod setting;
mod watch;
mod world;

pub use bugs::{Caught, planted};
pub use campaign::{Campaign, Found, Pairs};
pub use payouts::{
    LATE_BY, PAYOUT_SCENARIOS, PayoutPlanted, PayoutPlayed, PayoutReport, PayoutScenario,
    play_payout,
};
pub use play::{Played, play};
pub use report::Report;
pub use scenario::{SCENARIOS, Scenario};
pub use schedule::{Event, Schedule, Wrong};

//! Payouts against a service in memory: every fault and every death, at every call and every commit,
//! with a double click, a second process, the same payout made elsewhere, and answers that come late.
//!
//! What must hold: no send without an intention of its own (I3); one send for each intention, and
//! none while another is under way (I9); what is not clear is told as not clear, and only what the
//! service does not have as failed (I10); what can be found is found, and nothing from before (I12).

mod campaign;
mod play;
mod world;

pub use campaign::{PayoutPlanted, PayoutReport};
pub use play::{LATE_BY, PAYOUT_SCENARIOS, PayoutPlayed, PayoutScenario, play_payout};

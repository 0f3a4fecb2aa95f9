//! Bringing this computer and a service to the same state without losing or doubling anything.
//!
//! [`reconcile::reconcile`] decides and is pure; [`run::Run`] does what it says, one call at a
//! time, with the intention on disk before the call and a read after it.

pub mod call;
mod calls;
mod clash;
pub mod conflict;
mod decide;
mod happened;
mod items;
pub mod observe;
mod observe_customer;
mod older;
pub mod payouts;
#[cfg(feature = "planted")]
pub mod planted;
#[cfg(not(feature = "planted"))]
mod planted;
pub mod project;
mod pull;
mod push;
mod push_customer;
mod push_invoice;
pub mod reconcile;
pub mod reconcile_customer;
mod resolve;
mod resolve_customer;
pub mod run;
mod same;
mod standing_of_invoice;

pub use call::{Attempt, Call, CustomerValue, ItemValue, Outcome};
pub use conflict::{Choice, Conflict, Field, ResolveError, Side, Sides};
pub use items::MergedItem;
pub use older::last_answer;
pub use reconcile::{Clash, LocalInvoice, LocalItem, Merge, Plan, reconcile};
pub use reconcile_customer::{CustomerPlan, reconcile_customer};
pub use resolve::{Disputed, Settlement, resolve_invoice};
pub use resolve_customer::{customer_fields, customer_stays, let_customer_go, resolve_customer};
pub use run::{Report, Run, Stage, Stop, Watcher};

#[cfg(test)]
mod tests;

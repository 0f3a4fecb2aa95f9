//! The whole road with the real programs: a person at the window, the same at the terminal, and
//! the service looked at afterwards.
//!
//! These run in the session that `cargo xtask test` provides and say so elsewhere. Figures are
//! small enough to check by hand.

mod backup;
mod conflict;
mod payouts;
mod road;
mod screenshots;
mod terminal;
mod window;

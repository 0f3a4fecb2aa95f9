//! Documents as whole: what is said once is said again.

mod hostile;
mod outside;
pub(crate) mod public;
mod round;
mod samples;

//! Documents as whole: what is said once is said again.

mod any;
mod forms;
mod hostile;
mod outside;
mod places;
pub(crate) mod public;
mod round;
mod samples;

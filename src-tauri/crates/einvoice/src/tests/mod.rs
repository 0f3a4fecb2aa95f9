//! Documents as whole: what is said once is said again.

mod hostile;
mod public;
mod samples;

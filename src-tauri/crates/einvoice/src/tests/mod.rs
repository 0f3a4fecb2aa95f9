//! Documents as whole: what is said once is said again.

mod hostile;
mod outside;
mod public;
mod round;
mod samples;

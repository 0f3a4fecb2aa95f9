//! How many calls may still take effect: those that are held, and those that land late by themselves.

use std::sync::Arc;

/// Counts those who hold a [`Turn`].
#[derive(Debug, Default)]
pub struct Underway(Arc<()>);

/// A call that may still take effect; over when it is dropped, also with a client that went away.
pub struct Turn(#[expect(dead_code, reason = "held, not read")] Arc<()>);

impl Underway {
    /// One more.
    pub fn begin(&self) -> Turn {
        Turn(Arc::clone(&self.0))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        Arc::strong_count(&self.0) - 1
    }
}

//! Which writes are open, so that the program ends after them and not in their middle.

use std::sync::Arc;
use tokio::sync::watch;

/// Counts what was asked to be written and is not yet.
#[derive(Clone, Default)]
pub(crate) struct Writes(Arc<watch::Sender<usize>>);

/// One write that is open until this is dropped.
pub(crate) struct Open(Arc<watch::Sender<usize>>);

impl Writes {
    /// Counts one more, from before it waits for its turn.
    pub fn begin(&self) -> Open {
        self.0.send_modify(|open| *open += 1);
        Open(Arc::clone(&self.0))
    }

    /// Ends when none is open.
    pub async fn done(&self) {
        // It fails only where nobody could count any more, which is none open too.
        let _ = self.0.subscribe().wait_for(|open| *open == 0).await;
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.send_modify(|open| *open = open.saturating_sub(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::{Pin, pin};

    async fn is_over(done: Pin<&mut impl Future<Output = ()>>) -> bool {
        tokio::select! {
            biased;
            () = done => true,
            () = std::future::ready(()) => false,
        }
    }

    #[tokio::test]
    async fn the_end_waits_for_every_open_write_and_for_nothing_else() {
        let writes = Writes::default();
        writes.done().await;
        let (first, second) = (writes.begin(), writes.begin());
        let mut done = pin!(writes.done());
        assert!(!is_over(done.as_mut()).await);
        drop(first);
        assert!(!is_over(done.as_mut()).await, "one is open still");
        drop(second);
        assert!(is_over(done.as_mut()).await);
    }
}

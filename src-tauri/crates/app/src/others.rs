//! What others change in the same data while the window is open, the terminal command above all: the
//! window hears that it has to read again.

use crate::open::App;
use crate::view::Changed;
use std::sync::Arc;
use std::time::Duration;

/// How soon it is heard. A look costs some microseconds.
const LOOK: Duration = Duration::from_secs(2);

impl App {
    /// Looks for what others change, until the program is let go of.
    pub(crate) fn watch_others(&self) {
        let inner = Arc::downgrade(&self.inner);
        let mut known = self.touched_by_others();
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(LOOK).await;
                let Some(inner) = inner.upgrade() else {
                    return;
                };
                let app = Self { inner };
                let seen = app.blocking(|app| Ok(app.touched_by_others())).await;
                let Ok(Some(seen)) = seen else {
                    continue;
                };
                if known.is_some_and(|known| known != seen) {
                    // Nobody says what it was.
                    app.changed(&Changed::ALL);
                    app.tell().await;
                }
                known = Some(seen);
            }
        });
    }

    fn touched_by_others(&self) -> Option<i64> {
        let seen = self.inner.store.touched_by_others();
        seen.unwrap_or_else(|error| {
            tracing::warn!(%error, "what others change is not seen");
            None
        })
    }
}

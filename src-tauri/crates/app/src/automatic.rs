//! Sync by itself: soon after a change, every few minutes, and again after a failure with growing
//! pauses. Only the window does this; a terminal command syncs when told to.

use crate::error::{Code, Error};
use crate::open::App;
use crate::view::SyncView;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// After a change, so that several saved together go together.
const SOON: Duration = Duration::from_millis(800);
/// With nothing to do.
const REGULAR: Duration = Duration::from_secs(300);
/// After the first failure; doubles up to [`REGULAR`].
const RETRY: Duration = Duration::from_secs(5);

impl App {
    pub(crate) fn start_automatic(&self) {
        let app = self.clone();
        tokio::spawn(async move {
            let mut pause = Duration::ZERO;
            loop {
                let sync = &app.inner.sync;
                tokio::select! {
                    () = sync.wake.notified() => tokio::time::sleep(SOON).await,
                    () = tokio::time::sleep(pause) => {}
                }
                pause = if sync.automatic.load(Ordering::Relaxed) {
                    app.one_round(pause).await
                } else {
                    REGULAR
                };
            }
        });
    }

    /// Runs once; how long to wait for the next.
    async fn one_round(&self, before: Duration) -> Duration {
        let failed = match self.sync(None).await {
            Ok(outcomes) => outcomes.iter().any(|o| {
                o.error
                    .as_ref()
                    .is_some_and(|e| matches!(e.code, Code::Offline | Code::Unavailable))
            }),
            Err(Error {
                code: Code::NoAccount,
                ..
            }) => false,
            Err(error) => {
                tracing::warn!(%error, "sync by itself failed");
                error.code != Code::Busy
            }
        };
        if failed {
            (before * 2).clamp(RETRY, REGULAR)
        } else {
            REGULAR
        }
    }

    /// A change was saved: sync soon.
    pub(crate) fn wake(&self) {
        self.inner.sync.wake.notify_one();
    }

    /// Turns sync by itself on or off; off, changes wait until a person syncs.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sync_automatic(&self, on: bool) -> Result<SyncView, Error> {
        self.inner.sync.automatic.store(on, Ordering::Relaxed);
        self.write(move |_, w| Ok(w.put_setting("automatic_sync", if on { "on" } else { "off" })?))
            .await?;
        if on {
            self.wake();
        }
        self.tell().await;
        self.sync_status().await
    }
}

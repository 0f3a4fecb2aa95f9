//! Sync by itself: soon after a change, every few minutes, and again after a failure with growing
//! pauses. Only the window does this; a terminal command syncs when told to.

use crate::error::{Code, Error};
use crate::open::App;
use crate::view::SyncView;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::Instant;

/// After a change, so that several saved together go together.
const SOON: Duration = Duration::from_millis(800);
/// With nothing to do.
const REGULAR: Duration = Duration::from_secs(300);
/// After the first failure; doubles up to [`REGULAR`].
const RETRY: Duration = Duration::from_secs(5);
/// The longest that a service's word to wait is taken at.
const WAIT_MAX: Duration = Duration::from_secs(3600);

/// How a round ended.
enum Round {
    Done,
    Failed,
    /// The service asks to wait this many seconds.
    Wait(u64),
}

impl App {
    pub(crate) fn start_automatic(&self) {
        let app = self.clone();
        tokio::spawn(async move {
            let mut backoff = None;
            let mut pause = Duration::ZERO;
            // A service that asks to wait is not asked before, whatever is saved here.
            let mut not_before = Instant::now();
            loop {
                tokio::select! {
                    () = app.ended() => return,
                    () = app.round_due(pause, not_before) => {}
                }
                pause = REGULAR;
                if !app.inner.sync.automatic.load(Ordering::Relaxed) {
                    continue;
                }
                match app.one_round().await {
                    Round::Done => backoff = None,
                    Round::Failed => {
                        let next = backoff
                            .map_or(RETRY, |last: Duration| last * 2)
                            .min(REGULAR);
                        backoff = Some(next);
                        pause = next;
                    }
                    Round::Wait(seconds) => {
                        pause = Duration::from_secs(seconds).max(RETRY);
                        not_before = Instant::now() + pause.min(WAIT_MAX);
                    }
                }
            }
        });
    }

    /// After a change or a pause, and not before the service wants to be asked.
    async fn round_due(&self, pause: Duration, not_before: Instant) {
        tokio::select! {
            () = self.inner.sync.wake.notified() => tokio::time::sleep(SOON).await,
            () = tokio::time::sleep(pause) => {}
        }
        tokio::time::sleep_until(not_before).await;
    }

    async fn one_round(&self) -> Round {
        match self.sync(None).await {
            Ok(outcomes) => {
                if let Some(seconds) = outcomes.iter().find_map(|o| o.retry_after) {
                    return Round::Wait(seconds);
                }
                let failed = |code| matches!(code, Code::Offline | Code::Unavailable);
                match outcomes
                    .iter()
                    .filter_map(|o| o.error.as_ref())
                    .any(|e| failed(e.code))
                {
                    true => Round::Failed,
                    false => Round::Done,
                }
            }
            Err(error) if error.code == Code::NoAccount => Round::Done,
            Err(error) => {
                tracing::warn!(%error, "sync by itself failed");
                Round::Failed
            }
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

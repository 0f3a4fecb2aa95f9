//! The page runs in a process of its own. Where that ends by itself (killed for want of memory, a fault
//! in the engine), the window would stay and answer nothing; the page is loaded anew instead.
//!
//! Nothing is lost by it: what is stored lies on this side, and what was typed is kept within a second.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use tauri::{AppHandle, Manager, Url, WebviewWindow};

use crate::window;

/// How the page knows that it was loaded anew, and says so.
const ANEW: &str = "anew";

/// So many times in this time is no accident.
const TOO_OFTEN: (usize, Duration) = (3, Duration::from_secs(60));

/// When the page's process ended by itself, not long ago.
#[derive(Default)]
struct Ends(Mutex<Vec<Instant>>);

/// Loads the page anew whenever its process ends by itself.
pub fn keep_alive(window: &WebviewWindow) -> tauri::Result<()> {
    window.manage(Ends::default());
    #[cfg(target_os = "linux")]
    {
        use webkit2gtk::WebViewExt;

        let handle = window.app_handle().clone();
        window.with_webview(move |webview| {
            webview
                .inner()
                .connect_web_process_terminated(move |_, reason| {
                    ended(&handle, &format!("{reason:?}"));
                });
        })?;
    }
    Ok(())
}

/// The page's process ended by itself.
pub fn ended(handle: &AppHandle, why: &str) {
    tracing::error!(why, "the page's process ended; it is loaded anew");
    if window::is_closing(handle) {
        return window::close(handle);
    }
    if is_too_often(&handle.state::<Ends>(), Instant::now()) {
        tracing::error!("it ends again and again; the program ends");
        return handle.exit(1);
    }
    if let Err(error) = load(handle) {
        tracing::error!(%error, "the page does not load");
        handle.exit(1);
    }
}

fn load(handle: &AppHandle) -> tauri::Result<()> {
    let Some(window) = window::main(handle) else {
        return Ok(());
    };
    let mut url: Url = window.url()?;
    url.set_fragment(Some(ANEW));
    window.navigate(url)
}

fn is_too_often(ends: &Ends, now: Instant) -> bool {
    let (times, within) = TOO_OFTEN;
    let mut ends = ends
        .0
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    ends.retain(|end| now.duration_since(*end) < within);
    ends.push(now);
    ends.len() > times
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_ends_again_and_again_is_given_up_and_one_that_ends_now_and_then_is_not() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let often = Ends::default();
        let said = [0, 5, 10, 15].map(|second| is_too_often(&often, at(second)));
        assert_eq!(said, [false, false, false, true]);
        let seldom = Ends::default();
        let said = [0, 30, 55, 61, 95, 130].map(|second| is_too_often(&seldom, at(second)));
        assert_eq!(said, [false; 6]);
    }
}

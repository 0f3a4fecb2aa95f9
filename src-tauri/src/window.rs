//! The one window: there at once in the colour of its page, closed when what was typed is kept, and
//! never led away from the program's own page.

use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, Url, UserAttentionType, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};

use crate::shell::Shell;
use crate::{look, page};

/// Its name in the configuration and the capabilities.
const MAIN: &str = "main";

/// How long the page may take to say that it heard of the closing.
const LAST_WORDS: Duration = Duration::from_millis(2500);

/// How long it may take to keep what was typed once it heard: beyond it the store hangs, and the
/// window, though hidden, would be in the way of the next start.
const PATIENCE: Duration = Duration::from_secs(30);

/// How small and how large the page may be shown, in percent: beyond it nobody could find back.
const ZOOM: RangeInclusive<u16> = 50..=300;

/// Whether the window is on its way out, and whether the page heard of it.
#[derive(Default)]
struct Closing {
    begun: AtomicBool,
    heard: AtomicBool,
}

/// Makes the window and lets it load its page.
pub fn create(handle: &AppHandle, folder: &Path) -> tauri::Result<()> {
    handle.manage(Closing::default());
    let config = handle
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == MAIN);
    let config = config.cloned().unwrap_or_default();
    let window = WebviewWindowBuilder::from_config(handle, &config)?
        .theme(look::read(folder).theme())
        .data_directory(folder.join("webview"))
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            if let Err(error) = window.set_title(&title) {
                tracing::debug!(%error, "the window keeps its title");
            }
        })
        .build()?;
    page::keep_alive(&window)?;
    look::colour(&window);
    // Not before its size and place are what they were, and not after the page is drawn: a hidden page
    // is not drawn at all, so that its first rows would come later (decision 0023).
    show(handle);
    let closing = window.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            begin_closing(&closing);
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let shell = closing.state::<Shell>();
            for path in paths {
                shell.offer(&path.to_string_lossy());
            }
        }
        _ => {}
    });
    Ok(())
}

/// The one window, while there is one.
pub fn main(handle: &AppHandle) -> Option<WebviewWindow> {
    handle.get_webview_window(MAIN)
}

fn show(handle: &AppHandle) {
    let Some(window) = main(handle) else {
        return;
    };
    if is_closing(handle) || window.is_visible().unwrap_or(false) {
        return;
    }
    if let Err(error) = window.show().and_then(|()| window.set_focus()) {
        tracing::warn!(%error, "the window does not show");
    }
}

/// Brings the window before all others.
pub fn bring_forward(handle: &AppHandle) {
    show(handle);
    if let Some(window) = main(handle) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Shows the page at this many percent of its own size.
pub fn zoom(handle: &AppHandle, percent: u16) {
    let Some(window) = main(handle) else {
        return;
    };
    let percent = percent.clamp(*ZOOM.start(), *ZOOM.end());
    if let Err(error) = window.set_zoom(f64::from(percent) / 100.0) {
        tracing::warn!(%error, percent, "the page keeps its size");
    }
}

/// Shows on the program's icon how many things wait for a person, where the platform can, and asks for
/// a look when there are more than before and the window is not in front.
pub fn badge(handle: &AppHandle, waiting: u64) {
    static SHOWN: AtomicU64 = AtomicU64::new(0);
    let before = SHOWN.swap(waiting, Ordering::SeqCst);
    let Some(window) = main(handle) else {
        return;
    };
    if waiting == before {
        return;
    }
    let count = (waiting > 0).then(|| i64::try_from(waiting).unwrap_or(i64::MAX));
    if let Err(error) = window.set_badge_count(count) {
        tracing::debug!(%error, "no number on the icon here");
    }
    if waiting > before && !window.is_focused().unwrap_or(true) {
        let _ = window.request_user_attention(Some(UserAttentionType::Informational));
    }
}

/// Gives the page time to keep what was typed: it heard that the window closes.
pub fn heard_closing(handle: &AppHandle) {
    handle
        .state::<Closing>()
        .heard
        .store(true, Ordering::SeqCst);
}

/// Ends the program: the page has kept what was typed.
pub fn close(handle: &AppHandle) {
    if is_closing(handle) {
        handle.exit(0);
    }
}

/// Whether the window is on its way out.
pub fn is_closing(handle: &AppHandle) -> bool {
    handle.state::<Closing>().begun.load(Ordering::SeqCst)
}

/// Tells the page to keep what was typed, and ends the program when it has, or soon anyway.
fn begin_closing(window: &WebviewWindow) {
    let handle = window.app_handle().clone();
    if handle.state::<Closing>().begun.swap(true, Ordering::SeqCst) {
        return;
    }
    if let Err(error) = window.hide().and_then(|()| window.emit("closing", ())) {
        tracing::warn!(%error, "the page was not told that the window closes");
    }
    // A thread of its own: whatever the program is busy with, the window's owner wants it gone.
    std::thread::spawn(move || {
        std::thread::sleep(LAST_WORDS);
        if handle.state::<Closing>().heard.load(Ordering::SeqCst) {
            std::thread::sleep(PATIENCE.saturating_sub(LAST_WORDS));
            tracing::error!("what was typed could not be kept in time; the program ends");
        }
        handle.exit(0);
    });
}

/// The page is served by the program itself; anything else would be someone else's.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // How Windows names it.
        "http" | "https" => url.host_str() == Some("tauri.localhost") && url.port().is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_page_is_ever_loaded() {
        let cases = [
            ("tauri://localhost/", true),
            ("tauri://localhost/index.html#/invoices", true),
            ("http://tauri.localhost/", true),
            ("https://tauri.localhost/index.html", true),
            ("https://tauri.localhost.example.com/", false),
            ("https://tauri.localhost@example.com/", false),
            ("http://tauri.localhost:8080/", false),
            ("https://example.com/", false),
            ("tauri://example.com/", false),
            ("file:///etc/hostname", false),
            ("javascript:alert(1)", false),
            ("data:text/html,hello", false),
            ("about:blank", false),
        ];
        for (url, own) in cases {
            assert_eq!(is_own_page(&Url::parse(url).unwrap()), own, "{url}");
        }
    }
}

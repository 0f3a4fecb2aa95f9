//! How large the window shows its page, and in which colours.

use tauri::AppHandle;

use crate::{look, shell, window};

/// Shows everything at this many percent of its own size.
#[tauri::command]
pub fn zoom_set(handle: AppHandle, percent: u16) {
    window::zoom(&handle, percent);
}

/// Light or dark, as the person chose: the window's own parts follow, and the next start begins so.
#[tauri::command]
pub fn theme_set(handle: AppHandle, theme: look::Chosen) {
    let Some(window) = window::main(&handle) else {
        return;
    };
    if let Err(error) = window.set_theme(theme.theme()) {
        tracing::debug!(%error, "the window's own parts keep their look");
    }
    look::colour(&window);
    if let Err(error) = look::keep(&shell::data_folder(), theme) {
        tracing::warn!(%error, "the look is not kept for the next start");
    }
}

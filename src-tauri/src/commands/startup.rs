//! How a run begins and ends.

use std::path::PathBuf;

use counterfoil_app::view::Startup;
use tauri::{AppHandle, State};

use crate::shell::{self, Reply, Shell};
use crate::{menu, window};

/// What the first screen shows, or why there is none.
#[tauri::command]
pub async fn startup(handle: AppHandle, shell: State<'_, Shell>) -> Reply<Startup> {
    let startup = shell.app().await?.startup().await?;
    shell.tell_held(&handle);
    Ok(startup)
}

#[tauri::command]
pub async fn start_local(shell: State<'_, Shell>) -> Reply {
    shell.app().await?.start_local().await
}

/// The hints that are still to be shown.
#[tauri::command]
pub async fn hints(shell: State<'_, Shell>) -> Reply<Vec<String>> {
    shell.app().await?.hints().await
}

#[tauri::command]
pub async fn hint_done(shell: State<'_, Shell>, name: String) -> Reply {
    shell.app().await?.hint_done(name).await
}

/// Begins practice, in books of its own beside the person's; the page starts anew then.
#[tauri::command]
pub async fn practise(handle: AppHandle, shell: State<'_, Shell>) -> Reply {
    shell.practise(&handle).await
}

/// Ends practice: the person's own books are shown again, and the page starts anew.
#[tauri::command]
pub async fn practice_leave(handle: AppHandle, shell: State<'_, Shell>) -> Reply {
    shell.leave_practice(&handle).await
}

/// Removes what an earlier version's practice put among the person's own books.
#[tauri::command]
pub async fn practice_remove(shell: State<'_, Shell>) -> Reply<usize> {
    shell.app().await?.practice_remove().await
}

/// The page heard `closing` and keeps what was typed.
#[tauri::command]
pub fn closing_heard(handle: AppHandle) {
    window::heard_closing(&handle);
}

/// The page has kept what was typed after it heard `closing`: the program may end, when what is
/// being written now is written.
#[tauri::command]
pub async fn closing_done(handle: AppHandle, shell: State<'_, Shell>) -> Reply {
    shell.written().await;
    window::close(&handle);
    Ok(())
}

/// What stands in the menu bar, in the words that the page speaks now.
#[tauri::command]
pub fn menu_set(handle: AppHandle, parts: Vec<menu::Part>) {
    if let Err(error) = menu::show(&handle, &parts) {
        tracing::warn!(%error, "the menu could not be shown");
    }
}

/// Has the system show a notice, in the words of the page.
#[tauri::command]
pub fn notice_show(title: String, body: String) {
    shell::notify(&title, &body);
}

/// Files to import that the system handed over: "open with", or a second start.
#[tauri::command]
pub fn handed_over(shell: State<'_, Shell>) -> Vec<String> {
    shell.take_handed()
}

/// Keeps files that came in while practising for the person's own books: the page that shows them next
/// asks for them with [`handed_over`].
#[tauri::command]
pub fn hand_back(shell: State<'_, Shell>, paths: Vec<String>) -> Reply {
    for path in &paths {
        shell.offered(path)?;
    }
    shell.hand_over(paths.into_iter().map(PathBuf::from).collect());
    Ok(())
}

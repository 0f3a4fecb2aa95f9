//! How a run begins and ends.

use counterfoil_app::view::{AccountView, Startup};
use tauri::{AppHandle, State};

use crate::shell::{Reply, Shell};
use crate::window;

#[tauri::command]
pub async fn startup(shell: State<'_, Shell>) -> Reply<Startup> {
    shell.app().await?.startup().await
}

#[tauri::command]
pub async fn start_local(shell: State<'_, Shell>) -> Reply {
    shell.app().await?.start_local().await
}

/// Starts the practice server in this process and connects to it.
#[tauri::command]
pub async fn practise(shell: State<'_, Shell>) -> Reply<AccountView> {
    let app = shell.app().await?;
    let ready = shell.practice().await?;
    app.practise(ready.url, ready.trincico.email, ready.trincico.password)
        .await
}

/// The page is painted: the window shows.
#[tauri::command]
pub fn ready(handle: AppHandle) {
    window::show(&handle);
}

/// The page has kept what was typed after it heard `closing`: the program may end.
#[tauri::command]
pub fn closing_done(handle: AppHandle) {
    window::close(&handle);
}

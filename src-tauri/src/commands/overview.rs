//! What is owed, what was paid, what comes when, and what waits.

use counterfoil_app::view::Overview;
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn overview_get(shell: State<'_, Shell>) -> Reply<Overview> {
    shell.app().await?.overview_get().await
}

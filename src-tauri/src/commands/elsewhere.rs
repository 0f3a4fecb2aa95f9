//! Accounts of systems other than Trincico.

use counterfoil_app::domain::AccountId;
use counterfoil_app::view::ElsewhereView;
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn elsewhere_list(shell: State<'_, Shell>) -> Reply<Vec<ElsewhereView>> {
    shell.app().await?.elsewhere_list().await
}

#[tauri::command]
pub async fn elsewhere_refresh(shell: State<'_, Shell>, account: AccountId) -> Reply {
    shell.app().await?.elsewhere_refresh(account).await
}

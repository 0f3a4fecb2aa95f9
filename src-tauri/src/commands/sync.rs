//! Sync: running it, what waits, what a person decides.

use counterfoil_app::view::{
    ConflictChoice, ConflictPreview, HistoryPage, RequestPage, RequestQuery, RequestView,
    RunDetail, StatusView, SyncView,
};
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn sync_now(shell: State<'_, Shell>) -> Reply<SyncView> {
    shell.app().await?.sync_now().await
}

#[tauri::command]
pub async fn sync_cancel(shell: State<'_, Shell>) -> Reply {
    shell.app().await?.sync_cancel();
    Ok(())
}

#[tauri::command]
pub async fn sync_status(shell: State<'_, Shell>) -> Reply<SyncView> {
    shell.app().await?.sync_status().await
}

#[tauri::command]
pub async fn sync_automatic(shell: State<'_, Shell>, on: bool) -> Reply<SyncView> {
    shell.app().await?.sync_automatic(on).await
}

#[tauri::command]
pub async fn waiting(shell: State<'_, Shell>) -> Reply<StatusView> {
    shell.app().await?.waiting().await
}

#[tauri::command]
pub async fn record_retry(shell: State<'_, Shell>, kind: String, id: String) -> Reply {
    shell.app().await?.record_retry(kind, id).await
}

#[tauri::command]
pub async fn conflict_resolve(
    shell: State<'_, Shell>,
    kind: String,
    id: String,
    choice: ConflictChoice,
) -> Reply {
    shell.app().await?.conflict_resolve(kind, id, choice).await
}

#[tauri::command]
pub async fn conflict_preview(
    shell: State<'_, Shell>,
    kind: String,
    id: String,
    choice: ConflictChoice,
) -> Reply<ConflictPreview> {
    shell.app().await?.conflict_preview(kind, id, choice).await
}

#[tauri::command]
pub async fn history(
    shell: State<'_, Shell>,
    before: Option<i64>,
    limit: u32,
) -> Reply<HistoryPage> {
    shell.app().await?.history(before, limit).await
}

#[tauri::command]
pub async fn history_run(shell: State<'_, Shell>, id: i64) -> Reply<RunDetail> {
    shell.app().await?.history_run(id).await
}

#[tauri::command]
pub async fn requests(shell: State<'_, Shell>, query: RequestQuery) -> Reply<RequestPage> {
    shell.app().await?.requests(query).await
}

#[tauri::command]
pub async fn request(shell: State<'_, Shell>, id: i64) -> Reply<RequestView> {
    shell.app().await?.request(id).await
}

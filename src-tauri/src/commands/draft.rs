//! The draft being typed: computed, kept and previewed as it stands.

use chrono::{DateTime, Utc};
use counterfoil_app::domain::Business;
use counterfoil_app::domain::InvoiceId;
use counterfoil_app::domain::totals::Step;
use counterfoil_app::view::{Computed, DraftInput, Preview};
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn draft_new(shell: State<'_, Shell>) -> Reply<DraftInput> {
    shell.app().await?.draft_new().await
}

#[tauri::command]
pub async fn draft_of(shell: State<'_, Shell>, id: InvoiceId) -> Reply<DraftInput> {
    shell.app().await?.draft_of(id).await
}

#[tauri::command]
pub async fn draft_duplicate(
    shell: State<'_, Shell>,
    id: InvoiceId,
    corrects: bool,
) -> Reply<DraftInput> {
    shell.app().await?.draft_duplicate(id, corrects).await
}

#[tauri::command]
pub async fn draft_compute(shell: State<'_, Shell>, input: DraftInput) -> Reply<Computed> {
    shell.app().await?.draft_compute(input).await
}

#[tauri::command]
pub async fn explain(shell: State<'_, Shell>, input: DraftInput) -> Reply<Vec<Step>> {
    shell.app().await?.explain(input).await
}

#[tauri::command]
pub async fn draft_keep(shell: State<'_, Shell>, input: DraftInput) -> Reply<DateTime<Utc>> {
    shell.app().await?.draft_keep(input).await
}

#[tauri::command]
pub async fn draft_discard(shell: State<'_, Shell>, id: InvoiceId) -> Reply {
    shell.app().await?.draft_discard(id).await
}

#[tauri::command]
pub async fn preview(
    shell: State<'_, Shell>,
    input: DraftInput,
    page: u32,
    width: u32,
) -> Reply<Preview> {
    shell.app().await?.preview(input, page, width).await
}

#[tauri::command]
pub async fn preview_look(
    shell: State<'_, Shell>,
    input: DraftInput,
    business: Business,
    page: u32,
    width: u32,
) -> Reply<Preview> {
    let app = shell.app().await?;
    app.preview_look(input, business, page, width).await
}

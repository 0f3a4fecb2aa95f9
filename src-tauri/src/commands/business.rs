//! The sender's identity and logo.

use counterfoil_app::domain::Business;
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn business_get(shell: State<'_, Shell>) -> Reply<Business> {
    shell.app().await?.business_get().await
}

#[tauri::command]
pub async fn business_save(
    shell: State<'_, Shell>,
    business: Business,
    read: Business,
) -> Reply<Business> {
    let app = shell.app().await?;
    app.business_save_over(business, read).await
}

#[tauri::command]
pub async fn logo_get(shell: State<'_, Shell>) -> Reply<Option<String>> {
    shell.app().await?.logo_get().await
}

#[tauri::command]
pub async fn logo_set(shell: State<'_, Shell>, base64: String) -> Reply<String> {
    shell.app().await?.logo_set(base64).await
}

#[tauri::command]
pub async fn logo_remove(shell: State<'_, Shell>) -> Reply {
    shell.app().await?.logo_remove().await
}

//! Backups, and what to do about a store that cannot be opened.
//!
//! The window names no file by itself: every path is one of the list or was chosen in a dialog.

use counterfoil_app::secrets::Sensitive;
use counterfoil_app::view::{
    BackupContents, BackupList, BackupPlanInput, BackupRow, BackupStatus, RescueView,
    RestorePreview, RestoredView, SalvagedView,
};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use super::exchange::{path_of, save_as, unanswered};
use crate::shell::{Reply, Shell, given_folder};

#[tauri::command]
pub async fn backup_list(shell: State<'_, Shell>) -> Reply<BackupList> {
    let list = shell.app().await?.backup_list().await?;
    offer(&shell, &list.backups);
    Ok(list)
}

#[tauri::command]
pub async fn backup_status(shell: State<'_, Shell>) -> Reply<BackupStatus> {
    shell.app().await?.backup_status().await
}

#[tauri::command]
pub async fn backup_plan(shell: State<'_, Shell>, input: BackupPlanInput) -> Reply<BackupStatus> {
    let app = shell.app().await?;
    let set = app.backup_status().await?.plan.folder;
    if let Some(folder) = input
        .folder
        .as_ref()
        .filter(|f| !f.is_empty() && **f != set)
    {
        shell.offered(folder)?;
    }
    app.backup_plan(input).await
}

/// The folder that the person chose; none where they changed their mind.
#[tauri::command]
pub async fn backup_choose_folder(
    handle: AppHandle,
    shell: State<'_, Shell>,
) -> Reply<Option<String>> {
    let (tell, told) = oneshot::channel();
    handle.dialog().file().pick_folder(move |chosen| {
        let _ = tell.send(chosen);
    });
    let chosen = told.await.map_err(|_| unanswered())?;
    let path = chosen.map(path_of).transpose()?;
    path.iter().for_each(|path| shell.offer(path));
    Ok(path)
}

/// The backup that the person chose; none where they changed their mind.
#[tauri::command]
pub async fn backup_choose(handle: AppHandle, shell: State<'_, Shell>) -> Reply<Option<String>> {
    let (tell, told) = oneshot::channel();
    let dialog = handle.dialog().file();
    dialog
        .add_filter("Counterfoil", &["cfbackup"])
        .pick_file(move |chosen| {
            let _ = tell.send(chosen);
        });
    let chosen = told.await.map_err(|_| unanswered())?;
    let path = chosen.map(path_of).transpose()?;
    path.iter().for_each(|path| shell.offer(path));
    Ok(path)
}

/// To where backups go, sealed as is set.
#[tauri::command]
pub async fn backup_create(shell: State<'_, Shell>) -> Reply<BackupRow> {
    let row = shell.app().await?.backup_create(None, None).await?;
    shell.remember(&row.path);
    shell.offer(&row.path);
    Ok(row)
}

#[tauri::command]
pub async fn backup_verify(
    shell: State<'_, Shell>,
    path: String,
    passphrase: Option<String>,
) -> Reply<BackupContents> {
    shell.offered(&path)?;
    let app = shell.app().await?;
    app.backup_verify(path, passphrase.map(Sensitive::new))
        .await
}

#[tauri::command]
pub async fn backup_restore_preview(
    shell: State<'_, Shell>,
    path: String,
    passphrase: Option<String>,
) -> Reply<RestorePreview> {
    shell.offered(&path)?;
    let app = shell.app().await?;
    app.backup_restore_preview(path, passphrase.map(Sensitive::new))
        .await
}

#[tauri::command]
pub async fn backup_restore(
    shell: State<'_, Shell>,
    path: String,
    passphrase: Option<String>,
) -> Reply<RestoredView> {
    shell.offered(&path)?;
    let app = shell.app().await?;
    let restored = app
        .backup_restore(path, passphrase.map(Sensitive::new))
        .await?;
    restored.before.iter().for_each(|path| shell.offer(path));
    Ok(restored)
}

#[tauri::command]
pub async fn rescue_look(shell: State<'_, Shell>) -> Reply<RescueView> {
    let found = counterfoil_app::rescue_look(given_folder(), chrono::Utc::now()).await?;
    offer(&shell, &found.backups);
    Ok(found)
}

/// Afterwards the data is opened anew: the page starts again.
#[tauri::command]
pub async fn rescue_restore(
    handle: AppHandle,
    shell: State<'_, Shell>,
    path: String,
    passphrase: Option<String>,
) -> Reply<RestoredView> {
    shell.offered(&path)?;
    let passphrase = passphrase.map(Sensitive::new);
    let now = chrono::Utc::now();
    let restored = counterfoil_app::rescue_restore(given_folder(), path, passphrase, now).await?;
    shell.open_again(&handle);
    Ok(restored)
}

/// Asks where to; none where the person changed their mind.
#[tauri::command]
pub async fn rescue_salvage(
    handle: AppHandle,
    shell: State<'_, Shell>,
) -> Reply<Option<SalvagedView>> {
    let dialog = handle.dialog().file().add_filter("ZIP", &["zip"]);
    let Some(path) = save_as(dialog.set_file_name("counterfoil-rescued.zip")).await? else {
        return Ok(None);
    };
    let now = chrono::Utc::now();
    let saved = counterfoil_app::rescue_salvage(given_folder(), Some(path), now).await?;
    shell.remember(&saved.path);
    Ok(Some(saved))
}

fn offer(shell: &Shell, rows: &[BackupRow]) {
    for row in rows {
        shell.offer(&row.path);
        shell.remember(&row.path);
    }
}

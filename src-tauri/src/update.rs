//! Looks for a newer version once at each start, and installs it when the person says so. Only what the
//! release key signed is ever installed.

use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons};
use tauri_plugin_updater::{Update, UpdaterExt};
use tokio::sync::oneshot;

/// Looks beside everything else; nobody waits for it.
pub fn look(handle: &AppHandle) {
    let handle = handle.clone();
    tauri::async_runtime::spawn(async move {
        let found = match handle.updater() {
            Ok(updater) => updater.check().await,
            Err(error) => Err(error),
        };
        match found {
            Ok(Some(update)) => offer(&handle, update).await,
            Ok(None) => {}
            Err(error) => tracing::info!(%error, "no update was found"),
        }
    });
}

async fn offer(handle: &AppHandle, update: Update) {
    let words = format!(
        "Counterfoil {} is there; this is {}. Your data is copied before it is brought up to date.",
        update.version, update.current_version
    );
    let (tell, told) = oneshot::channel();
    handle
        .dialog()
        .message(words)
        .title("A new version")
        .buttons(MessageDialogButtons::OkCancelCustom(
            "Install and restart".to_owned(),
            "Later".to_owned(),
        ))
        .show(move |yes| {
            let _ = tell.send(yes);
        });
    if told.await != Ok(true) {
        return;
    }
    match update.download_and_install(|_, _| {}, || {}).await {
        Ok(()) => handle.restart(),
        Err(error) => {
            tracing::warn!(%error, "the update was not installed");
            handle
                .dialog()
                .message("The new version could not be installed. This one goes on as before.")
                .show(|_| {});
        }
    }
}

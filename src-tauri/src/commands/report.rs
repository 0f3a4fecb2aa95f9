//! The problem report: shown whole, saved where the person says, sent nowhere.

use counterfoil_app::domain::say;
use counterfoil_app::{Code, Error, problem_report_closed};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

use super::exchange::save_as;
use crate::shell::{Reply, Shell, given_folder, internal};

/// More than any report has.
const LONGEST: usize = 1_000_000;

#[tauri::command]
pub async fn problem_report(shell: State<'_, Shell>) -> Reply<String> {
    match shell.app().await {
        Ok(app) => app.problem_report().await,
        Err(failure) => problem_report_closed(given_folder(), chrono::Utc::now(), &failure).await,
    }
}

/// Asks where to, then writes what was shown; none where the person changed their mind.
#[tauri::command]
pub async fn problem_report_save(
    handle: AppHandle,
    shell: State<'_, Shell>,
    text: String,
) -> Reply<Option<String>> {
    if text.len() > LONGEST {
        return Err(internal("a report too long"));
    }
    let dialog = handle.dialog().file().add_filter("Text", &["txt"]);
    let Some(path) = save_as(dialog.set_file_name("counterfoil-report.txt")).await? else {
        return Ok(None);
    };
    tokio::task::spawn_blocking({
        let path = path.clone();
        move || std::fs::write(path, text)
    })
    .await
    .map_err(|error| internal(&error.to_string()))?
    .map_err(|error| {
        let said = say!(
            "error-report-not-written",
            "The report could not be written there. Choose another place."
        );
        Error::of(Code::File, said).detailed(error)
    })?;
    shell.remember(&path);
    Ok(Some(path))
}

//! Documents as files: written, saved where the person says, opened with the system's programs.

use counterfoil_app::domain::{InvoiceId, say};
use counterfoil_app::view::{EmailView, SavedFile};
use counterfoil_app::{Code, Error};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use crate::shell::{Reply, Shell, internal};

/// Always to the program's own folder: where else, only the save dialog says.
#[tauri::command]
pub async fn invoice_pdf(shell: State<'_, Shell>, id: InvoiceId) -> Reply<SavedFile> {
    write(&shell, id, None).await
}

/// Asks where to; none where the person changed their mind.
#[tauri::command]
pub async fn invoice_pdf_as(
    handle: AppHandle,
    shell: State<'_, Shell>,
    id: InvoiceId,
) -> Reply<Option<SavedFile>> {
    let app = shell.app().await?;
    let reference = app.invoice_get(id).await?.reference;
    let name = counterfoil_app::file_name(&reference, "invoice");
    let (tell, told) = oneshot::channel();
    handle
        .dialog()
        .file()
        .set_file_name(app.file_named(&format!("{name}.pdf")))
        .add_filter("PDF", &["pdf"])
        .save_file(move |chosen| {
            let _ = tell.send(chosen);
        });
    let Some(chosen) = told
        .await
        .map_err(|_| internal("the dialog gave no answer"))?
    else {
        return Ok(None);
    };
    let path = chosen
        .into_path()
        .map_err(|error| internal(&error.to_string()))?;
    write(&shell, id, Some(path.to_string_lossy().into_owned()))
        .await
        .map(Some)
}

/// The file is the window's to show, whether or not a mail program opened.
#[tauri::command]
pub async fn invoice_email(shell: State<'_, Shell>, id: InvoiceId) -> Reply<EmailView> {
    let begun = shell.app().await?.invoice_email(id).await?;
    shell.remember(&begun.path);
    Ok(begun)
}

#[tauri::command]
pub async fn file_open(shell: State<'_, Shell>, path: String) -> Reply {
    let path = shell.made(&path)?;
    tauri_plugin_opener::open_path(path, None::<&str>).map_err(|error| not_opened(&error))
}

#[tauri::command]
pub async fn file_reveal(shell: State<'_, Shell>, path: String) -> Reply {
    let path = shell.made(&path)?;
    tauri_plugin_opener::reveal_item_in_dir(path).map_err(|error| not_opened(&error))
}

async fn write(shell: &Shell, id: InvoiceId, path: Option<String>) -> Reply<SavedFile> {
    let saved = shell.app().await?.invoice_pdf(id, path).await?;
    shell.remember(&saved.path);
    Ok(saved)
}

fn not_opened(error: &tauri_plugin_opener::Error) -> Error {
    Error::of(
        Code::File,
        say!(
            "error-file-not-opened",
            "No program on this computer opened the file. It is saved; open it from the file \
             manager."
        ),
    )
    .detailed(error)
}

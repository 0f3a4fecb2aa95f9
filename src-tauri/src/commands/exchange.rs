//! What comes in and goes out: files to import, printers, data for other programs.
//!
//! The window names no file by itself: every path was chosen in a dialog of the system or dropped.

use counterfoil_app::domain::InvoiceId;
use counterfoil_app::view::{
    CheckFailure, ExportFormat, ExportInput, ExportedView, ImportInput, ImportPreview, InvoiceView,
    PrintInput, PrintedView, PrinterView, SavedFile, XmlFormat,
};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tokio::sync::oneshot;

use crate::shell::{Reply, Shell, internal};

#[tauri::command]
pub async fn invoice_check(shell: State<'_, Shell>, id: InvoiceId) -> Reply<Vec<CheckFailure>> {
    shell.app().await?.invoice_check(id, None).await
}

/// Asks where to; none where the person changed their mind.
#[tauri::command]
pub async fn invoice_xml_as(
    handle: AppHandle,
    shell: State<'_, Shell>,
    id: InvoiceId,
    format: XmlFormat,
) -> Reply<Option<SavedFile>> {
    let app = shell.app().await?;
    let reference = app.invoice_get(id).await?.reference;
    let name = counterfoil_app::file_name(&reference, "invoice");
    let name = app.file_named(&format!("{name}.xml"));
    let dialog = handle.dialog().file().add_filter("XML", &["xml"]);
    let Some(path) = save_as(dialog.set_file_name(name)).await? else {
        return Ok(None);
    };
    let saved = app.invoice_xml(id, format, None, Some(path)).await?;
    shell.remember(&saved.path);
    Ok(Some(saved))
}

/// The files that the person chose; none where they changed their mind.
#[tauri::command]
pub async fn import_choose(handle: AppHandle, shell: State<'_, Shell>) -> Reply<Vec<String>> {
    let (tell, told) = oneshot::channel();
    handle
        .dialog()
        .file()
        .add_filter("XML, PDF", &["xml", "pdf"])
        .pick_files(move |chosen| {
            let _ = tell.send(chosen);
        });
    let chosen = told.await.map_err(|_| unanswered())?.unwrap_or_default();
    let mut paths = Vec::new();
    for file in chosen {
        let path = path_of(file)?;
        shell.offer(&path);
        paths.push(path);
    }
    Ok(paths)
}

#[tauri::command]
pub async fn import_preview(shell: State<'_, Shell>, path: String) -> Reply<ImportPreview> {
    shell.offered(&path)?;
    shell.app().await?.import_preview(path).await
}

#[tauri::command]
pub async fn import_take(shell: State<'_, Shell>, input: ImportInput) -> Reply<InvoiceView> {
    shell.offered(&input.path)?;
    shell.app().await?.import_take(input).await
}

#[tauri::command]
pub async fn printers(shell: State<'_, Shell>) -> Reply<Vec<PrinterView>> {
    shell.app().await?.printers().await
}

#[tauri::command]
pub async fn print_invoices(shell: State<'_, Shell>, input: PrintInput) -> Reply<PrintedView> {
    shell.app().await?.print_invoices(input).await
}

/// Asks where to; none where the person changed their mind.
#[tauri::command]
pub async fn export_as(
    handle: AppHandle,
    shell: State<'_, Shell>,
    input: ExportInput,
) -> Reply<Option<ExportedView>> {
    let extension = match input.format {
        ExportFormat::Csv | ExportFormat::Lines => "csv",
        ExportFormat::Json => "json",
        ExportFormat::Pack => "zip",
    };
    let dialog = handle.dialog().file().add_filter(extension, &[extension]);
    let app = shell.app().await?;
    let name = app.file_named(&format!("counterfoil.{extension}"));
    let Some(path) = save_as(dialog.set_file_name(name)).await? else {
        return Ok(None);
    };
    let written = app.export(ExportInput { path, ..input }).await?;
    shell.remember(&written.path);
    Ok(Some(written))
}

pub(super) async fn save_as(dialog: FileDialogBuilder<tauri::Wry>) -> Reply<Option<String>> {
    let (tell, told) = oneshot::channel();
    dialog.save_file(move |chosen| {
        let _ = tell.send(chosen);
    });
    told.await
        .map_err(|_| unanswered())?
        .map(path_of)
        .transpose()
}

pub(super) fn path_of(file: FilePath) -> Reply<String> {
    let path = file
        .into_path()
        .map_err(|error| internal(&error.to_string()))?;
    Ok(path.to_string_lossy().into_owned())
}

pub(super) fn unanswered() -> counterfoil_app::Error {
    internal("the dialog gave no answer")
}

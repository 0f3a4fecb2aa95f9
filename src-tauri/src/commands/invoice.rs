//! Invoices: finding, showing, saving, moving on.

use counterfoil_app::domain::totals::Step;
use counterfoil_app::domain::{AccountId, InvoiceId, Status};
use counterfoil_app::view::{
    DraftInput, InvoicePage, InvoiceQuery, InvoiceView, PaidInput, PaidView, Preview, SenderGaps,
    VerifiedView,
};
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn invoice_list(shell: State<'_, Shell>, query: InvoiceQuery) -> Reply<InvoicePage> {
    shell.app().await?.invoice_list(query).await
}

#[tauri::command]
pub async fn invoice_get(shell: State<'_, Shell>, id: InvoiceId) -> Reply<InvoiceView> {
    shell.app().await?.invoice_get(id).await
}

#[tauri::command]
pub async fn invoice_save(shell: State<'_, Shell>, input: DraftInput) -> Reply<InvoiceView> {
    shell.app().await?.invoice_save(input).await
}

#[tauri::command]
pub async fn invoice_set_status(
    shell: State<'_, Shell>,
    id: InvoiceId,
    status: Status,
) -> Reply<InvoiceView> {
    shell.app().await?.invoice_set_status(id, status).await
}

#[tauri::command]
pub async fn invoice_mark_paid(shell: State<'_, Shell>, input: PaidInput) -> Reply<PaidView> {
    shell.app().await?.invoice_mark_paid(input).await
}

#[tauri::command]
pub async fn invoice_take_back_payment(
    shell: State<'_, Shell>,
    invoices: Vec<InvoiceId>,
) -> Reply<PaidView> {
    let app = shell.app().await?;
    app.invoice_take_back_payment(invoices).await
}

#[tauri::command]
pub async fn sender_gaps(shell: State<'_, Shell>, account: Option<AccountId>) -> Reply<SenderGaps> {
    shell.app().await?.sender_gaps(account).await
}

#[tauri::command]
pub async fn invoice_delete(shell: State<'_, Shell>, id: InvoiceId) -> Reply {
    shell.app().await?.invoice_delete(id).await
}

#[tauri::command]
pub async fn preview_invoice(
    shell: State<'_, Shell>,
    id: InvoiceId,
    page: u32,
    width: u32,
) -> Reply<Preview> {
    shell.app().await?.preview_invoice(id, page, width).await
}

#[tauri::command]
pub async fn explain_invoice(shell: State<'_, Shell>, id: InvoiceId) -> Reply<Vec<Step>> {
    shell.app().await?.explain_invoice(id).await
}

#[tauri::command]
pub async fn invoice_verify(shell: State<'_, Shell>, id: InvoiceId) -> Reply<VerifiedView> {
    shell.app().await?.invoice_verify(id).await
}

//! The user's own plan, payments, profile, and what is done on pages outside of the program.

use counterfoil_app::domain::{AccountId, InvoiceId, RemoteId};
use counterfoil_app::view::{
    ActView, PayLink, PaymentPage, PaymentQuery, PaymentView, PlanOverview, ProfileView, VisitView,
};
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn plan_overview(shell: State<'_, Shell>) -> Reply<Vec<PlanOverview>> {
    shell.app().await?.plan_overview().await
}

#[tauri::command]
pub async fn plan_refresh(shell: State<'_, Shell>, account: AccountId) -> Reply {
    shell.app().await?.plan_refresh(account).await
}

#[tauri::command]
pub async fn plan_change(
    shell: State<'_, Shell>,
    account: AccountId,
    plan: RemoteId,
    method: Option<RemoteId>,
) -> Reply<ActView> {
    shell.app().await?.plan_change(account, plan, method).await
}

#[tauri::command]
pub async fn plan_cancel(shell: State<'_, Shell>, account: AccountId) -> Reply<ActView> {
    shell.app().await?.plan_cancel(account).await
}

#[tauri::command]
pub async fn plan_update_payment(
    shell: State<'_, Shell>,
    account: AccountId,
    method: Option<RemoteId>,
) -> Reply<ActView> {
    let app = shell.app().await?;
    app.plan_update_payment(account, method).await
}

#[tauri::command]
pub async fn payment_list(shell: State<'_, Shell>, query: PaymentQuery) -> Reply<PaymentPage> {
    shell.app().await?.payment_list(query).await
}

#[tauri::command]
pub async fn payment_get(
    shell: State<'_, Shell>,
    account: AccountId,
    id: RemoteId,
) -> Reply<PaymentView> {
    shell.app().await?.payment_get(account, id).await
}

#[tauri::command]
pub async fn profile(shell: State<'_, Shell>, account: AccountId) -> Reply<ProfileView> {
    shell.app().await?.profile(account).await
}

#[tauri::command]
pub async fn profile_refresh(shell: State<'_, Shell>, account: AccountId) -> Reply<ProfileView> {
    shell.app().await?.profile_refresh(account).await
}

#[tauri::command]
pub async fn payout_account_enable(shell: State<'_, Shell>, account: AccountId) -> Reply<ActView> {
    shell.app().await?.payout_account_enable(account).await
}

#[tauri::command]
pub async fn invoice_pay_link(shell: State<'_, Shell>, id: InvoiceId) -> Reply<PayLink> {
    shell.app().await?.invoice_pay_link(id).await
}

#[tauri::command]
pub async fn invoice_pay(shell: State<'_, Shell>, id: InvoiceId) -> Reply<ActView> {
    shell.app().await?.invoice_pay(id).await
}

#[tauri::command]
pub async fn invoice_send(shell: State<'_, Shell>, id: InvoiceId) -> Reply<ActView> {
    shell.app().await?.invoice_send(id).await
}

#[tauri::command]
pub async fn account_message_password(
    shell: State<'_, Shell>,
    account: AccountId,
    secret: String,
) -> Reply {
    let app = shell.app().await?;
    app.account_message_password(account, secret).await
}

#[tauri::command]
pub async fn act_list(shell: State<'_, Shell>) -> Reply<Vec<ActView>> {
    shell.app().await?.act_list().await
}

#[tauri::command]
pub async fn act_close(shell: State<'_, Shell>, id: i64) -> Reply<ActView> {
    shell.app().await?.act_close(id).await
}

#[tauri::command]
pub async fn visit_get(shell: State<'_, Shell>, id: String) -> Reply<VisitView> {
    shell.app().await?.visit_get(id).await
}

#[tauri::command]
pub async fn visit_open(shell: State<'_, Shell>, id: String) -> Reply<VisitView> {
    shell.app().await?.visit_open(id).await
}

#[tauri::command]
pub async fn visit_cancel(shell: State<'_, Shell>, id: String) -> Reply<VisitView> {
    shell.app().await?.visit_cancel(id).await
}

#[tauri::command]
pub async fn visit_done(shell: State<'_, Shell>, id: String) -> Reply<VisitView> {
    shell.app().await?.visit_done(id).await
}

//! Payouts: what can be paid out, asking for it, and what became of it.

use counterfoil_app::domain::{AccountId, RemoteId};
use counterfoil_app::view::{
    PayoutAccountView, PayoutInput, PayoutMonth, PayoutOffer, PayoutPage, PayoutQuery,
    PayoutRequestView, PayoutResolution, PayoutView,
};
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn payout_overview(shell: State<'_, Shell>) -> Reply<Vec<PayoutAccountView>> {
    shell.app().await?.payout_overview().await
}

#[tauri::command]
pub async fn payout_list(shell: State<'_, Shell>, query: PayoutQuery) -> Reply<PayoutPage> {
    shell.app().await?.payout_list(query).await
}

#[tauri::command]
pub async fn payout_get(
    shell: State<'_, Shell>,
    account: AccountId,
    id: RemoteId,
) -> Reply<PayoutView> {
    shell.app().await?.payout_get(account, id).await
}

#[tauri::command]
pub async fn payout_months(
    shell: State<'_, Shell>,
    account: Option<AccountId>,
    months: u32,
) -> Reply<Vec<PayoutMonth>> {
    shell.app().await?.payout_months(account, months).await
}

#[tauri::command]
pub async fn payout_refresh(
    shell: State<'_, Shell>,
    account: AccountId,
) -> Reply<PayoutAccountView> {
    shell.app().await?.payout_refresh(account).await
}

#[tauri::command]
pub async fn payout_offer(shell: State<'_, Shell>, input: PayoutInput) -> Reply<PayoutOffer> {
    shell.app().await?.payout_offer(input).await
}

#[tauri::command]
pub async fn payout_ask(shell: State<'_, Shell>, offer_id: String) -> Reply<PayoutRequestView> {
    shell.app().await?.payout_ask(offer_id).await
}

#[tauri::command]
pub async fn payout_requests(
    shell: State<'_, Shell>,
    account: Option<AccountId>,
) -> Reply<Vec<PayoutRequestView>> {
    shell.app().await?.payout_requests(account).await
}

#[tauri::command]
pub async fn payout_look(shell: State<'_, Shell>, id: i64) -> Reply<PayoutRequestView> {
    shell.app().await?.payout_look(id).await
}

#[tauri::command]
pub async fn payout_resolve(
    shell: State<'_, Shell>,
    id: i64,
    resolution: PayoutResolution,
) -> Reply<PayoutRequestView> {
    shell.app().await?.payout_resolve(id, resolution).await
}

#[tauri::command]
pub async fn payout_schedule(
    shell: State<'_, Shell>,
    account: AccountId,
    frequency: String,
) -> Reply<PayoutAccountView> {
    shell.app().await?.payout_schedule(account, frequency).await
}

#[tauri::command]
pub async fn payout_account_create(
    shell: State<'_, Shell>,
    account: AccountId,
    method: Option<RemoteId>,
) -> Reply<PayoutAccountView> {
    shell
        .app()
        .await?
        .payout_account_create(account, method)
        .await
}

#[tauri::command]
pub async fn notice_kinds(shell: State<'_, Shell>) -> Reply<Vec<(String, bool)>> {
    shell.app().await?.notice_kinds().await
}

#[tauri::command]
pub async fn notice_switch(shell: State<'_, Shell>, kind: String, on: bool) -> Reply {
    shell.app().await?.notice_switch(kind, on).await
}

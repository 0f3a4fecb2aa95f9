//! What was billed elsewhere, and what is subscribed to.

use counterfoil_app::domain::{AccountId, RemoteId};
use counterfoil_app::view::{
    ActView, BillPage, BillQuery, BillingMetadata, BillingUser, BillingView, SubscribeInput,
};
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn billing_list(shell: State<'_, Shell>) -> Reply<Vec<BillingView>> {
    let app = shell.app().await?;
    app.billing_list().await
}

#[tauri::command]
pub async fn bill_list(shell: State<'_, Shell>, query: BillQuery) -> Reply<BillPage> {
    let app = shell.app().await?;
    app.bill_list(query).await
}

#[tauri::command]
pub async fn bucket_subscribe(
    shell: State<'_, Shell>,
    account: AccountId,
    bucket: RemoteId,
    input: SubscribeInput,
) -> Reply<ActView> {
    let app = shell.app().await?;
    app.bucket_subscribe(account, bucket, input).await
}

#[tauri::command]
pub async fn billing_save(
    shell: State<'_, Shell>,
    account: AccountId,
    bucket: RemoteId,
    input: BillingMetadata,
) -> Reply {
    let app = shell.app().await?;
    app.billing_save(account, bucket, input).await
}

#[tauri::command]
pub async fn billing_user_save(
    shell: State<'_, Shell>,
    account: AccountId,
    input: BillingUser,
) -> Reply {
    let app = shell.app().await?;
    app.billing_user_save(account, input).await
}

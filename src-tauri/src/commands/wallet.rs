//! What pays for what is used elsewhere. Numbers of cards never pass through here.

use counterfoil_app::domain::{AccountId, RemoteId};
use counterfoil_app::view::{ActView, BankInput, CardAddressView, SourceInput, WalletView};
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn wallet_list(shell: State<'_, Shell>) -> Reply<Vec<WalletView>> {
    let app = shell.app().await?;
    app.wallet_list().await
}

#[tauri::command]
pub async fn card_default(
    shell: State<'_, Shell>,
    account: AccountId,
    bucket: RemoteId,
    card: RemoteId,
) -> Reply {
    let app = shell.app().await?;
    app.card_default(account, bucket, card).await
}

#[tauri::command]
pub async fn card_address(
    shell: State<'_, Shell>,
    account: AccountId,
    bucket: Option<RemoteId>,
    card: RemoteId,
    address: CardAddressView,
) -> Reply {
    let app = shell.app().await?;
    app.card_address(account, bucket, card, address).await
}

#[tauri::command]
pub async fn card_remove(
    shell: State<'_, Shell>,
    account: AccountId,
    bucket: Option<RemoteId>,
    card: RemoteId,
) -> Reply<ActView> {
    let app = shell.app().await?;
    app.card_remove(account, bucket, card).await
}

#[tauri::command]
pub async fn bank_attach(
    shell: State<'_, Shell>,
    account: AccountId,
    bucket: RemoteId,
    input: BankInput,
) -> Reply {
    let app = shell.app().await?;
    app.bank_attach(account, bucket, input).await
}

#[tauri::command]
pub async fn bank_remove(
    shell: State<'_, Shell>,
    account: AccountId,
    bucket: RemoteId,
) -> Reply<ActView> {
    let app = shell.app().await?;
    app.bank_remove(account, bucket).await
}

#[tauri::command]
pub async fn source_create(
    shell: State<'_, Shell>,
    account: AccountId,
    input: SourceInput,
) -> Reply {
    let app = shell.app().await?;
    app.source_create(account, input).await
}

#[tauri::command]
pub async fn source_update(
    shell: State<'_, Shell>,
    account: AccountId,
    source: RemoteId,
    input: SourceInput,
) -> Reply {
    let app = shell.app().await?;
    app.source_update(account, source, input).await
}

#[tauri::command]
pub async fn source_remove(
    shell: State<'_, Shell>,
    account: AccountId,
    source: RemoteId,
) -> Reply<ActView> {
    let app = shell.app().await?;
    app.source_remove(account, source).await
}

#[tauri::command]
pub async fn page_open(shell: State<'_, Shell>, account: AccountId, url: String) -> Reply {
    let app = shell.app().await?;
    app.page_open(account, url).await
}

//! Accounts at remote systems. Secrets pass through to the keyring and never come back.

use counterfoil_app::domain::{AccountId, RemoteId};
use counterfoil_app::view::{AccountView, ConnectInput, ServiceView};
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn account_list(shell: State<'_, Shell>) -> Reply<Vec<AccountView>> {
    shell.app().await?.account_list().await
}

#[tauri::command]
pub async fn account_connect(shell: State<'_, Shell>, input: ConnectInput) -> Reply<AccountView> {
    shell.app().await?.account_connect(input).await
}

#[tauri::command]
pub async fn account_services(
    shell: State<'_, Shell>,
    account: AccountId,
) -> Reply<Vec<ServiceView>> {
    shell.app().await?.account_services(account).await
}

#[tauri::command]
pub async fn account_choose(
    shell: State<'_, Shell>,
    account: AccountId,
    service: RemoteId,
) -> Reply<AccountView> {
    shell.app().await?.account_choose(account, service).await
}

#[tauri::command]
pub async fn account_sign_in(
    shell: State<'_, Shell>,
    account: AccountId,
    user: String,
    secret: String,
) -> Reply<AccountView> {
    shell
        .app()
        .await?
        .account_sign_in(account, user, secret)
        .await
}

#[tauri::command]
pub async fn account_remove(shell: State<'_, Shell>, account: AccountId) -> Reply {
    shell.app().await?.account_remove(account).await
}

#[tauri::command]
pub async fn account_legal_entity(
    shell: State<'_, Shell>,
    id: AccountId,
    legal_entity: String,
) -> Reply<AccountView> {
    shell
        .app()
        .await?
        .account_legal_entity(id, legal_entity)
        .await
}

//! Customers: finding, showing, entering.

use counterfoil_app::domain::CustomerId;
use counterfoil_app::view::{CustomerInput, CustomerPage, CustomerQuery, CustomerView};
use tauri::State;

use crate::shell::{Reply, Shell};

#[tauri::command]
pub async fn customer_list(shell: State<'_, Shell>, query: CustomerQuery) -> Reply<CustomerPage> {
    shell.app().await?.customer_list(query).await
}

#[tauri::command]
pub async fn customer_get(shell: State<'_, Shell>, id: CustomerId) -> Reply<CustomerView> {
    shell.app().await?.customer_get(id).await
}

#[tauri::command]
pub async fn customer_save(shell: State<'_, Shell>, input: CustomerInput) -> Reply<CustomerView> {
    shell.app().await?.customer_save(input).await
}

#[tauri::command]
pub async fn customer_delete(shell: State<'_, Shell>, id: CustomerId) -> Reply {
    shell.app().await?.customer_delete(id).await
}

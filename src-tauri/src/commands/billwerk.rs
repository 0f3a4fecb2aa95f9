//! Contracts, orders, the catalogue, webhooks, and the invoices that a service issues by itself.

use counterfoil_app::domain::{AccountId, CustomerId, RemoteId};
use counterfoil_app::view::{
    ActView, BilledPage, BilledQuery, BilledView, CancellationView, CatalogueView, ComponentInput,
    ContractPage, ContractQuery, ContractView, OrderInput, OrderView, RatedItemInput,
    SelfServiceView, UsageInput, WebhookInput, WrittenFile,
};
use tauri::State;

use crate::shell::{Reply, Shell};

/// A command that hands its arguments to the program's method of the same name.
macro_rules! commands {
    ($($name:ident($($argument:ident: $kind:ty),*) -> $answer:ty;)*) => {$(
        #[tauri::command]
        pub async fn $name(shell: State<'_, Shell>, $($argument: $kind),*) -> Reply<$answer> {
            shell.app().await?.$name($($argument),*).await
        }
    )*};
}

commands! {
    customer_erase(id: CustomerId) -> ActView;
    contract_list(query: ContractQuery) -> ContractPage;
    contract_get(account: AccountId, id: RemoteId) -> ContractView;
    contract_refresh(account: AccountId, id: RemoteId) -> ContractView;
    contract_usage_add(account: AccountId, contract: RemoteId, input: UsageInput) -> ActView;
    contract_usage_remove(account: AccountId, contract: RemoteId, usage: RemoteId) -> ActView;
    contract_component_add(account: AccountId, contract: RemoteId, input: ComponentInput) -> ActView;
    contract_rated_item_add(account: AccountId, contract: RemoteId, input: RatedItemInput) -> ActView;
    contract_cancellation(account: AccountId, contract: RemoteId) -> CancellationView;
    contract_end(account: AccountId, contract: RemoteId, end: String) -> ActView;
    contract_self_service(account: AccountId, contract: RemoteId) -> SelfServiceView;
    customer_page_open(id: String) -> ();
    order_list() -> Vec<OrderView>;
    order_refresh(account: AccountId, id: RemoteId) -> OrderView;
    order_preview(account: AccountId, input: OrderInput) -> OrderView;
    order_create(account: AccountId, input: OrderInput) -> OrderView;
    order_commit(account: AccountId, id: RemoteId) -> ActView;
    order_approve(account: AccountId, id: RemoteId) -> ActView;
    order_decline(account: AccountId, id: RemoteId) -> ActView;
    catalogue() -> Vec<CatalogueView>;
    webhook_save(account: AccountId, input: WebhookInput) -> ActView;
    webhook_delete(account: AccountId, id: RemoteId) -> ActView;
    billed_list(query: BilledQuery) -> BilledPage;
    billed_get(account: AccountId, id: RemoteId) -> BilledView;
    billed_refresh(account: AccountId) -> ();
    billed_draft_send(account: AccountId, id: RemoteId) -> ActView;
}

/// Into the person's documents.
#[tauri::command]
pub async fn billed_pdf(
    shell: State<'_, Shell>,
    account: AccountId,
    id: RemoteId,
) -> Reply<WrittenFile> {
    shell.app().await?.billed_pdf(account, id, None).await
}

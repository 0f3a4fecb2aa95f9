//! Every function of billwerk, called by this program's own client over HTTP.

use counterfoil_domain::{Decimal, RemoteId};
use counterfoil_remote::billwerk::model::{
    Cart, CustomerFields, NewComponentSubscription, NewOrder, NewRatedItem, NewUsage,
    OrderCustomer, PlanVariant,
};
use counterfoil_remote::billwerk::{Billwerk, Config, operations};
use counterfoil_remote::{Exchange, Fault, Observer, Outcome, Token, Tokens};
use counterfoil_sandbox::BillwerkLogin;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// The operations that went well.
#[derive(Default)]
struct Heard(Mutex<BTreeSet<&'static str>>);

impl Observer for Heard {
    fn exchanged(&self, exchange: &Exchange) {
        if exchange.outcome == Outcome::Succeeded {
            self.0.lock().unwrap().insert(exchange.operation);
        }
    }

    fn tokens_renewed(&self, _: &Tokens) {}
}

fn named(name: &str) -> CustomerFields {
    CustomerFields {
        company_name: Some(name.into()),
        email_address: Some("orders@example.com".into()),
        ..CustomerFields::default()
    }
}

fn id(text: &str) -> RemoteId {
    RemoteId::new(text)
}

async fn offers(client: &Billwerk, login: &BillwerkLogin) -> Vec<PlanVariant> {
    assert_eq!(client.plan_groups().await.unwrap().records.len(), 1);
    assert!(
        client
            .plan_group(&id(&login.plan_group_id))
            .await
            .unwrap()
            .tax_policy_id
            .is_some()
    );
    assert_eq!(client.plans().await.unwrap().records.len(), 4);
    assert_eq!(
        client
            .plan(&id(&login.plan_id))
            .await
            .unwrap()
            .name
            .text("de"),
        "Team"
    );
    let variants = client.plan_variants().await.unwrap().records;
    assert_eq!(
        client
            .plan_variant(&id(&login.plan_variant_id))
            .await
            .unwrap()
            .internal_name,
        "Team, monthly"
    );
    variants
}

/// A customer that was made, changed and replaced.
async fn customers(client: &Billwerk) -> RemoteId {
    assert_eq!(client.all_customers().await.unwrap().records.len(), 4);
    let new = client.create_customer(&named("Own GmbH")).await.unwrap();
    assert_eq!(client.customer(&new.id).await.unwrap().name, "Own GmbH");
    let changed = client
        .patch_customer(&new.id, &named("Own AG"))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        changed.fields.email_address.as_deref(),
        Some("orders@example.com")
    );
    let replaced = client
        .update_customer(&new.id, &named("Own KG"))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(replaced.name, "Own KG");
    assert!(
        client
            .contracts_of(&new.id)
            .await
            .unwrap()
            .records
            .is_empty()
    );
    new.id
}

/// One order that becomes a contract, one that is approved, one that is declined.
async fn orders(client: &Billwerk, customer: &RemoteId, variants: &[PlanVariant]) -> RemoteId {
    let order = |at: usize| NewOrder {
        customer: OrderCustomer::Known(customer.clone()),
        cart: Cart {
            plan_variant_id: variants[at].id.clone(),
            quantity: Some(Decimal::ONE),
            coupon_code: String::new(),
            components: Vec::new(),
        },
        bill_interim: false,
    };
    let first = client.create_order(&order(0)).await.unwrap();
    let made = client
        .commit_order(&first.id.unwrap())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(made.customer_id, Some(customer.clone()));
    let second = client.create_order(&order(3)).await.unwrap().id.unwrap();
    assert_eq!(
        client.approve_order(&second).await.unwrap().unwrap().status,
        "Approved"
    );
    let third = client.create_order(&order(1)).await.unwrap().id.unwrap();
    assert_eq!(
        client.decline_order(&third).await.unwrap().unwrap().status,
        "Declined"
    );
    made.id
}

async fn contracts(client: &Billwerk, login: &BillwerkLogin) {
    let contract = id(&login.contract_id);
    assert_eq!(client.all_contracts().await.unwrap().records.len(), 4);
    assert_eq!(client.contract(&contract).await.unwrap().phases.len(), 1);
    assert_eq!(
        client.all_subscriptions().await.unwrap().records[0].plan_name,
        "Team"
    );
    let used = client.usage(&contract).await.unwrap().records;
    assert_eq!(used.len(), 2);
    let component = used[0].component_id.clone().unwrap();
    let usage = NewUsage {
        component_id: component.clone(),
        quantity: Decimal::new(25, 1),
        due_date: chrono::Utc::now(),
        key: "k-1".into(),
        memo: "Posters".into(),
    };
    let added = client.add_usage(&contract, &usage).await.unwrap();
    assert_eq!(
        (added.quantity, added.key.as_str()),
        (Some(Decimal::new(25, 1)), "k-1")
    );
    client.delete_usage(&contract, &added.id).await.unwrap();
    let billed = used.iter().find(|u| u.transferred_at.is_some()).unwrap();
    let refused = client
        .delete_usage(&contract, &billed.id)
        .await
        .unwrap_err();
    assert_eq!(refused.fault, Fault::Invalid);
    let component = NewComponentSubscription {
        component_id: component,
        quantity: Decimal::TWO,
        start_date: chrono::Utc::now(),
        end_date: None,
        memo: String::new(),
    };
    client
        .subscribe_component(&contract, &component)
        .await
        .unwrap();
    assert_eq!(
        client
            .component_subscriptions(&contract)
            .await
            .unwrap()
            .records
            .len(),
        2
    );
    let all = client.subscriptions(&contract).await.unwrap();
    assert!(
        all.plan_variant.is_some() && all.components.len() == 2,
        "{all:?}"
    );
    let line = NewRatedItem {
        description: "Set-up".into(),
        quantity: Decimal::ONE,
        price_per_unit: Decimal::new(12050, 2),
        tax_policy_id: id("t1"),
        period: None,
    };
    let line = client.add_rated_item(&contract, &line).await.unwrap();
    assert_eq!(client.rated_items(&contract).await.unwrap().records, [line]);
    let page = client.self_service_token(&contract, 5).await.unwrap();
    assert!(page.url.expose().starts_with("http://127.0.0.1") && page.expires_at.is_some());
}

async fn papers(client: &Billwerk, login: &BillwerkLogin) {
    let (invoice, draft) = (id(&login.invoice_id), id(&login.draft_id));
    let invoices = client.all_invoices().await.unwrap().records;
    assert_eq!(invoices.len(), 5);
    let one = client.invoice(&invoice).await.unwrap();
    assert_eq!(one.gross.minor, one.net.minor + one.vat.minor);
    assert!(
        client
            .invoice_file(&invoice)
            .await
            .unwrap()
            .starts_with(b"%PDF-")
    );
    assert_eq!(client.all_invoice_drafts().await.unwrap().records.len(), 3);
    let waits = client.invoice_draft(&draft).await.unwrap();
    assert!(!waits.lines.is_empty() && waits.gross.is_some());
    let sent = client.send_invoice_draft(&draft).await.unwrap().unwrap();
    assert_eq!(Some(sent.gross), waits.gross);
}

/// Ends the contract that was made.
async fn ending(client: &Billwerk, made: RemoteId) {
    let preview = client.cancellation_preview(&made).await.unwrap();
    let ended = client
        .end_contract(&made, preview.end_date.unwrap())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(ended.contract_after.unwrap().id, made);
}

async fn hooks(client: &Billwerk) {
    let hook = client
        .create_webhook("https://hooks.example.com/2", &["PlanCreated"])
        .await
        .unwrap();
    assert_eq!(client.webhooks().await.unwrap().records.len(), 2);
    client.delete_webhook(&hook.id).await.unwrap();
    let lone = client.create_customer(&named("Lone GmbH")).await.unwrap();
    client.delete_customer(&lone.id).await.unwrap();
    assert_eq!(
        client.customer(&lone.id).await.unwrap_err().fault,
        Fault::NotFound
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_the_39_functions_is_answered_and_its_answer_understood() {
    let options = counterfoil_sandbox::Options {
        customers: 4,
        invoices: 5,
        ..Default::default()
    };
    let service = counterfoil_sandbox::start(options).await.unwrap();
    let login = service.ready.billwerk.clone();
    let heard = Arc::new(Heard::default());
    let client = Billwerk::new(Config {
        base_url: service.ready.url.clone(),
        client_id: login.client_id.clone(),
        client_secret: Token::new(login.client_secret.clone()),
        legal_entity: None,
        observer: Some(heard.clone()),
    })
    .unwrap();
    let variants = offers(&client, &login).await;
    let customer = customers(&client).await;
    let made = orders(&client, &customer, &variants).await;
    contracts(&client, &login).await;
    ending(&client, made).await;
    papers(&client, &login).await;
    hooks(&client).await;

    let heard = heard.0.lock().unwrap().clone();
    let functions = operations().iter().take(39).map(|o| o.name);
    let missing: Vec<_> = functions.filter(|name| !heard.contains(name)).collect();
    assert_eq!(missing, [] as [&str; 0]);
}

//! A subscription business at billwerk over real HTTP: read and kept, changed once, its customers
//! brought together with those kept here.

mod bad;
mod calls;
mod customers;
mod deeds;

use crate::person::Person;
use counterfoil_app::view::{
    ActState, BilledKind, BilledQuery, ConnectInput, ContractQuery, ContractRow, OrderInput, System,
};
use counterfoil_app::{App, Code};
use counterfoil_domain::AccountId;
use counterfoil_sandbox::{BillwerkLogin, Running};
use serde_json::{Value, json};

/// A person whose business is at a practice service with so many customers and invoices.
pub struct Business {
    pub person: Person,
    pub account: AccountId,
    service: Option<Running>,
}

impl Business {
    pub async fn with(customers: usize, invoices: usize) -> Self {
        let options = counterfoil_sandbox::Options {
            customers,
            invoices,
            ..Default::default()
        };
        let service = counterfoil_sandbox::start(options).await.unwrap();
        let person = Person::alone().await;
        let account = person
            .app
            .account_connect(sign_in(&service))
            .await
            .unwrap()
            .id;
        Self {
            person,
            account,
            service: Some(service),
        }
    }

    pub const fn app(&self) -> &App {
        &self.person.app
    }

    pub fn login(&self) -> &BillwerkLogin {
        &self.service.as_ref().unwrap().ready.billwerk
    }

    pub fn url(&self) -> &str {
        &self.service.as_ref().unwrap().ready.url
    }

    pub async fn sync(&self) -> Option<Code> {
        let outcomes = self.app().sync(None).await.unwrap();
        outcomes.into_iter().find_map(|o| o.error).map(|e| e.code)
    }

    pub async fn stop(&mut self) {
        self.service.take().unwrap().stop().await;
    }

    /// Everything of one kind, as the service has it.
    pub async fn there(&self, kind: &str) -> Vec<Value> {
        let url = format!("{}/_sandbox/state", self.url());
        let state: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
        state["billwerk"][kind].as_array().unwrap().clone()
    }

    pub async fn post(&self, what: &str, body: &Value) {
        let url = format!("{}/_sandbox/{what}", self.url());
        let sent = reqwest::Client::new().post(url).json(body).send().await;
        let sent = sent.unwrap();
        assert!(sent.status().is_success(), "{}", sent.text().await.unwrap());
    }

    /// The next call of this operation goes wrong in this way.
    pub async fn fault(&self, operation: &str, fault: &str) {
        let body = json!({ "operation": format!("billwerk.{operation}"), "fault": fault, "times": 1, "delay_ms": 50 });
        self.post("faults", &body).await;
    }

    /// How often the service was asked so.
    pub async fn asked(&self, method: &str, path: &str) -> usize {
        let url = format!("{}/_sandbox/requests", self.url());
        let log: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
        let all = log
            .as_array()
            .or_else(|| log["requests"].as_array())
            .unwrap();
        let is = |r: &&Value| r["method"] == method && r["path"].as_str().unwrap().contains(path);
        all.iter().filter(is).count()
    }

    pub async fn contracts(&self) -> Vec<ContractRow> {
        let query = ContractQuery {
            limit: Some(200),
            ..ContractQuery::default()
        };
        self.app().contract_list(query).await.unwrap().contracts
    }
}

pub fn sign_in(service: &Running) -> ConnectInput {
    let login = &service.ready.billwerk;
    ConnectInput {
        system: Some(System::Billwerk),
        name: "Harbour".into(),
        url: service.ready.url.clone(),
        user: login.client_id.clone(),
        secret: login.client_secret.clone(),
        ..ConnectInput::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_keeps_contracts_offers_hooks_invoices_and_drafts_for_when_the_service_is_away() {
    let mut business = Business::with(4, 12).await;
    let unread = business
        .app()
        .contract_list(ContractQuery::default())
        .await
        .unwrap();
    assert!(unread.contracts.is_empty() && unread.reads[0].read_at.is_none());
    assert_eq!(business.sync().await, None);
    let there = business.there("invoices").await;
    business.stop().await;

    let contracts = business.contracts().await;
    assert_eq!(contracts.len(), 3, "the last customer has no contract");
    let first = &contracts[0];
    assert_eq!(
        (first.status.as_str(), first.plan.as_str()),
        ("active", "Team")
    );
    assert_eq!(first.variant, "Team, monthly");
    assert!(first.reference.starts_with('C') && first.balance.is_some());

    let catalogue = business.app().catalogue().await.unwrap().remove(0);
    let group = &catalogue.groups[0];
    assert_eq!(
        (group.name.as_str(), group.currency.as_str()),
        ("Harbour tools", "EUR")
    );
    let fees: Vec<_> = group
        .plans
        .iter()
        .map(|p| p.variants[0].fee.as_deref().unwrap())
        .collect();
    assert_eq!(fees, ["12.5", "25", "250", "1200"]);
    assert!(group.plans[3].needs_approval && !group.plans[0].needs_approval);
    assert_eq!(
        catalogue.webhooks[0].url,
        "https://hooks.example.com/billwerk"
    );
    assert_eq!(group.plans[0].variants[0].includes[0], "Print-outs 10");

    let query = |drafts| BilledQuery {
        drafts,
        limit: Some(5),
        ..BilledQuery::default()
    };
    let page = business.app().billed_list(query(false)).await.unwrap();
    assert_eq!(
        page.billed[0].number, there[11]["InvoiceNumber"],
        "the newest first"
    );
    assert_eq!(page.billed.len(), 5);
    let after = BilledQuery {
        after: page.next,
        ..query(false)
    };
    let next = business.app().billed_list(after).await.unwrap();
    assert_eq!(next.billed[0].number, there[6]["InvoiceNumber"]);
    let credits = there.iter().filter(|i| i["IsInvoice"] == "False").count();
    let all = BilledQuery {
        limit: Some(200),
        ..BilledQuery::default()
    };
    let all = business.app().billed_list(all).await.unwrap().billed;
    let kept = all
        .iter()
        .filter(|row| row.kind == BilledKind::Credit)
        .count();
    assert_eq!((all.len(), kept), (12, credits));
    let drafts = business
        .app()
        .billed_list(query(true))
        .await
        .unwrap()
        .billed;
    assert_eq!(drafts.len(), 3);
    assert!(
        drafts
            .iter()
            .all(|d| d.kind == BilledKind::Draft && d.gross.is_some())
    );
    assert!(page.reads[0].age_seconds.is_some() && page.reads[0].error.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_is_shown_as_the_service_states_it_and_its_pdf_is_kept_byte_for_byte() {
    let mut business = Business::with(3, 6).await;
    assert_eq!(business.sync().await, None);
    let id = business.login().invoice_id.clone();
    let there = business.there("invoices").await;
    let there = there.iter().find(|i| i["Id"] == *id).unwrap();
    let (app, account) = (business.person.app.clone(), business.account);
    let id = counterfoil_domain::RemoteId::new(id);
    let shown = app.billed_get(account, id.clone()).await.unwrap();
    let money = |m: Option<counterfoil_domain::Money>| m.unwrap().to_text();
    assert_eq!(
        money(shown.billed.gross),
        there["TotalGross"].as_str().unwrap()
    );
    assert_eq!(money(shown.net), there["TotalNet"].as_str().unwrap());
    assert_eq!(shown.lines[0].vat_percent.as_deref(), Some("19"));
    assert_eq!((shown.differs, shown.file), (None, None));
    assert!(shown.address.contains("Hafenstraße 1"), "{}", shown.address);

    let folder = tempfile::tempdir().unwrap();
    let into = format!("{}/", folder.path().display());
    let first = app
        .billed_pdf(account, id.clone(), Some(into.clone()))
        .await
        .unwrap();
    let bytes = std::fs::read(&first.path).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    business.stop().await;
    let again = app
        .billed_pdf(account, id.clone(), Some(into))
        .await
        .unwrap();
    assert_eq!((&again.sha256, &again.path), (&first.sha256, &first.path));
    let kept = app.billed_get(account, id).await.unwrap().file;
    assert_eq!(kept, Some(first.sha256));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_total_that_our_own_sum_does_not_come_to_is_told_beside_the_services() {
    let business = Business::with(3, 6).await;
    let id = business.login().invoice_id.clone();
    let change = json!({ "kind": "billwerk.invoice", "id": id, "set": { "TotalGross": "31.00" } });
    business.post("edit", &change).await;
    assert_eq!(business.sync().await, None);
    let id = counterfoil_domain::RemoteId::new(id);
    let shown = business
        .app()
        .billed_get(business.account, id)
        .await
        .unwrap();
    assert_eq!(shown.billed.gross.unwrap().to_text(), "31.00");
    assert_eq!(shown.differs.unwrap().to_text(), "29.75");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_client_is_two_accounts_where_each_is_about_another_legal_entity() {
    let business = Business::with(3, 3).await;
    let of = |name: &str, entity: &str| ConnectInput {
        name: name.into(),
        legal_entity: Some(entity.into()),
        ..sign_in(business.service.as_ref().unwrap())
    };
    for (entity, code) in [("", Code::AlreadyExists), ("a b", Code::Invalid)] {
        let error = business.app().account_connect(of("Twin", entity)).await;
        assert_eq!(error.unwrap_err().code, code, "{entity:?}");
    }
    let other = of("Other", "5f0c0000000000000000e1e1");
    let other = business.app().account_connect(other).await.unwrap();
    assert_eq!(
        other.legal_entity.as_deref(),
        Some("5f0c0000000000000000e1e1")
    );
    let app = business.app();
    for (entity, kept) in [(" e2 ", Some("e2")), ("", None)] {
        let changed = app.account_legal_entity(business.account, entity.into());
        assert_eq!(changed.await.unwrap().legal_entity.as_deref(), kept);
        assert_eq!(business.sync().await, None);
    }
    let twin = app.account_legal_entity(other.id, String::new()).await;
    assert_eq!(twin.unwrap_err().code, Code::AlreadyExists);
    let listed = app.account_list().await.unwrap();
    let listed = listed.into_iter().find(|a| a.id == other.id).unwrap();
    assert_eq!(
        listed.legal_entity, other.legal_entity,
        "it stays as it was"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_lowers_a_contracts_price_and_its_customers_address_are_kept_for_later() {
    let mut business = Business::with(3, 3).await;
    assert_eq!(business.sync().await, None);
    let (account, row) = (business.account, business.contracts().await.remove(0));
    let input = OrderInput {
        contract: Some(row.id.clone()),
        variant: business.login().plan_variant_id.clone(),
        quantity: "2".into(),
        coupon: "WELCOME10".into(),
        ..OrderInput::default()
    };
    let order = business.app().order_create(account, input).await.unwrap();
    let id = order.id.unwrap();
    let made = business.app().order_commit(account, id).await.unwrap();
    assert_eq!(made.state, ActState::Done, "{}", made.sentence);
    let shown = business.app().contract_refresh(account, row.id.clone());
    shown.await.unwrap();
    business.stop().await;
    let shown = business.app().contract_get(account, row.id).await.unwrap();
    let [discount] = shown.discounts.as_slice() else {
        panic!("{:?}", shown.discounts);
    };
    assert_eq!(
        (discount.name.as_str(), discount.percent.as_deref()),
        ("WELCOME10", Some("10"))
    );
    assert!(shown.email.contains('@'), "{}", shown.email);
}

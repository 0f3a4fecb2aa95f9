//! A service with what every call needs to go well, and the client of its owner.

use counterfoil_domain::RemoteId;
use counterfoil_remote::trincico::model::{Frequency, ReturnUrls};
use counterfoil_remote::trincico::{Config, Trincico};
use counterfoil_remote::{
    CustomerBody, Customers, Invoicing, ItemBody, Limits, NewInvoice, Token, Tokens,
};
use counterfoil_sandbox::{Options, Running};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

/// Everything a call may name.
#[derive(Clone)]
pub struct Fixture {
    pub client: Trincico,
    pub email: String,
    pub password: String,
    pub service: RemoteId,
    /// A customer with the invoice below, and one that nothing names.
    pub customer: RemoteId,
    pub nobodys: RemoteId,
    /// A draft with one line.
    pub draft: RemoteId,
    pub line: RemoteId,
    /// An invoice that can be paid.
    pub ready: RemoteId,
    /// A plan to change to.
    pub plan: RemoteId,
    pub subscription: RemoteId,
    pub payment: RemoteId,
    pub frequency: Frequency,
    url: String,
    running: Arc<Running>,
    http: reqwest::Client,
}

/// Limits that a busy computer does not run into; nothing waits to be asked again.
fn limits() -> Limits {
    Limits {
        connect: Duration::from_secs(8),
        read: Duration::from_secs(20),
        total: Duration::from_secs(25),
        wait: Duration::ZERO,
        ..Limits::default()
    }
}

fn client(url: &str, tokens: Option<Tokens>, limits: Limits) -> Trincico {
    let config = Config {
        base_url: url.to_owned(),
        tokens,
        notification_password: Some(Token::new("practice-makes-perfect".to_owned())),
        observer: None,
    };
    Trincico::with_limits(config, limits).unwrap()
}

pub fn item(name: &str) -> ItemBody {
    ItemBody {
        name: name.to_owned(),
        description: String::new(),
        price: 500,
        quantity: 2,
        tax: None,
    }
}

pub fn buyer(name: &str) -> CustomerBody {
    CustomerBody {
        business_name: name.to_owned(),
        email: "buyer@example.com".to_owned(),
        ..CustomerBody::default()
    }
}

pub fn returns() -> ReturnUrls {
    ReturnUrls {
        success_url: "https://shop.example.com/ok".to_owned(),
        cancel_url: "https://shop.example.com/no".to_owned(),
    }
}

impl Fixture {
    pub async fn new() -> Self {
        let options = Options {
            invoices: 12,
            customers: 4,
            ..Options::default()
        };
        let running = counterfoil_sandbox::start(options).await.unwrap();
        let url = running.ready.url.clone();
        let login = running.ready.trincico.clone();
        let client = client(&url, None, limits());
        client.login(&login.email, &login.password).await.unwrap();
        let service = RemoteId::new(login.service_id);
        let page = client.invoices(&service, None, 50).await.unwrap().records;
        let ready = page.iter().find(|i| i.status.as_str() == "ready").unwrap();
        let plans = client.plans().await.unwrap();
        let plan = plans.iter().find(|p| p.name == "Elite Monthly").unwrap();
        let payments = client.payments(None, 5).await.unwrap().records;
        let nothing = RemoteId::new("");
        let fixture = Self {
            subscription: client.active_subscription().await.unwrap().unwrap().id,
            frequency: client.payout_frequencies().await.unwrap()[0].clone(),
            payment: payments[0].id.clone().unwrap(),
            plan: plan.id.clone(),
            ready: ready.remote_id.clone(),
            customer: nothing.clone(),
            nobodys: nothing.clone(),
            draft: nothing.clone(),
            line: nothing,
            email: login.email,
            password: login.password,
            running: Arc::new(running),
            http: reqwest::Client::new(),
            service,
            url,
            client,
        };
        fixture.filled().await
    }

    /// The service as it was at the start, the same person signed in again.
    pub async fn anew(self) -> Self {
        self.post("reset", &Value::Null).await;
        self.sign_in().await;
        self.filled().await
    }

    /// With the records of its own, which the service does not invent.
    async fn filled(mut self) -> Self {
        let (client, service) = (&self.client, &self.service);
        let made = async |body| client.create_customer(service, &body).await.unwrap();
        let customer = made(buyer("Mast & Anker")).await.remote_id;
        let nobodys = made(buyer("Nobody's")).await.remote_id;
        let new = new_invoice(service, &customer, "FIXTURE-1");
        let draft = client.create_invoice(&new).await.unwrap().remote_id;
        let line = client.add_item(&draft, &item("Line")).await.unwrap();
        self.line = line.remote_id;
        (self.customer, self.nobodys, self.draft) = (customer, nobodys, draft);
        self
    }

    pub async fn sign_in(&self) {
        let signed_in = self.client.login(&self.email, &self.password).await;
        signed_in.unwrap();
    }

    /// The same with a client that gives up soon.
    pub fn hasty(&self) -> Self {
        let hasty = Limits {
            connect: Duration::from_millis(900),
            read: Duration::from_millis(1_000),
            total: Duration::from_millis(1_500),
            ..limits()
        };
        Self {
            client: client(&self.url, self.client.tokens(), hasty),
            ..self.clone()
        }
    }

    /// The same with a client that calls another address.
    pub fn at(&self, url: &str) -> Self {
        Self {
            client: client(url, self.client.tokens(), limits()),
            ..self.clone()
        }
    }

    /// The payout account is of another time: a new one can be opened.
    pub async fn close_payout_account(&self) {
        let order = json!({ "kind": "payout_account", "id": "", "set": { "status": "closed" } });
        self.post("edit", &order).await;
    }

    pub async fn order(&self, operation: &str, fault: &str, times: u32, delay_ms: Option<u64>) {
        let mut order = json!({ "operation": operation, "fault": fault, "times": times });
        if let Some(delay) = delay_ms {
            order["delay_ms"] = json!(delay);
        }
        self.post("faults", &order).await;
    }

    pub async fn order_error(&self, operation: &str, status: u16, code: &str, times: u32) {
        let order = json!({
            "operation": operation, "fault": "error", "status": status, "code": code,
            "times": times,
        });
        self.post("faults", &order).await;
    }

    pub async fn no_more_faults(&self) {
        let answer = self.http.delete(self.control("faults")).send().await;
        assert!(answer.unwrap().status().is_success());
    }

    pub async fn post(&self, what: &str, body: &Value) {
        let answer = self.http.post(self.control(what)).json(body).send().await;
        let status = answer.unwrap().status();
        assert!(status.is_success(), "{body}: {status}");
    }

    /// How many calls of this operation the service saw.
    pub async fn requests(&self, operation: &str) -> usize {
        let answer = self.http.get(self.control("requests")).send().await;
        let log: Value = answer.unwrap().json().await.unwrap();
        let log = log.as_array().unwrap().iter();
        log.filter(|call| call["operation"] == operation).count()
    }

    fn control(&self, what: &str) -> String {
        format!("{}/_sandbox/{what}", self.running.ready.url)
    }
}

pub fn new_invoice(service: &RemoteId, customer: &RemoteId, reference: &str) -> NewInvoice {
    NewInvoice {
        service: service.clone(),
        customer: customer.clone(),
        reference: reference.to_owned(),
        currency: "EUR".parse().unwrap(),
    }
}

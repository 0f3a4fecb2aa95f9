//! A person with the program, and the service they use.

use chrono::{DateTime, Local, NaiveDate, Utc};
use counterfoil_app::view::{ConnectInput, CustomerInput, CustomerQuery, DraftInput, ItemInput};
use counterfoil_app::{App, Code, Options};
use counterfoil_domain::{AccountId, CustomerId, InvoiceId, NumberStyle, Status};
use counterfoil_sandbox::{Ready, Running};
use counterfoil_secrets::RunKeyring;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

pub struct Person {
    pub app: App,
    pub account: AccountId,
    url: String,
    service: Option<Running>,
    folder: TempDir,
}

pub fn item(name: &str, price: &str, quantity: &str, tax: &str) -> ItemInput {
    ItemInput {
        name: name.into(),
        price: price.into(),
        quantity: quantity.into(),
        tax: tax.into(),
        ..ItemInput::default()
    }
}

/// What a computer takes for today and for now.
type Clock = (fn() -> NaiveDate, fn() -> DateTime<Utc>);

/// The right time, where the tests run.
const RIGHT: Clock = (|| Local::now().date_naive(), Utc::now);

async fn open(folder: &TempDir) -> App {
    try_open(folder, RIGHT).await.unwrap()
}

async fn try_open(folder: &TempDir, (today, now): Clock) -> Result<App, counterfoil_app::Error> {
    let options = Options {
        data: Some(folder.path().to_owned()),
        secrets: Arc::new(RunKeyring::new()),
        number_style: NumberStyle::POINT,
        table_style: NumberStyle::POINT,
        today,
        now,
        automatic_sync: false,
    };
    let app = App::open(options, Arc::new(|_| ())).await?;
    // Not in the documents of whoever runs the tests.
    app.documents_in(folder.path().join("documents"));
    Ok(app)
}

impl Person {
    /// Without any account.
    pub async fn alone() -> Self {
        Self::alone_by(RIGHT).await
    }

    /// Without any account, on a day that no midnight ends.
    pub async fn alone_on(today: fn() -> NaiveDate) -> Self {
        Self::alone_by((today, Utc::now)).await
    }

    /// Without any account, on a computer with this clock.
    async fn alone_by(clock: Clock) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            app: try_open(&folder, clock).await.unwrap(),
            account: AccountId::new(),
            url: String::new(),
            service: None,
            folder,
        }
    }

    /// As if the last backup had been made on another day.
    pub fn forget_last_backup(&self) {
        let path = self.data().join("backup.json");
        let mut book: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        book["last"] = Value::Null;
        std::fs::write(path, book.to_string()).unwrap();
    }

    /// The program closed; its data stays. Everything is in the one file then.
    pub async fn closed(self) -> TempDir {
        drop(self.app);
        self.folder
    }

    /// The program on this data.
    pub async fn open_in(folder: &TempDir) -> Result<App, counterfoil_app::Error> {
        try_open(folder, RIGHT).await
    }

    /// The program closed and opened on the same data.
    pub async fn reopened(self) -> Self {
        drop(self.app);
        Self {
            app: open(&self.folder).await,
            ..self
        }
    }

    /// Another run of the program on the same data, beside this one.
    pub async fn beside(&self) -> App {
        open(&self.folder).await
    }

    /// The program dead, its data moved to where no living one holds it, and opened there.
    pub async fn killed_and_reopened(self) -> Self {
        // A task of this process holds what a dead program would have let go of.
        let moved = tempfile::tempdir().unwrap();
        for file in std::fs::read_dir(self.folder.path()).unwrap() {
            let file = file.unwrap();
            if file.file_type().unwrap().is_file() {
                std::fs::copy(file.path(), moved.path().join(file.file_name())).unwrap();
            }
        }
        Self {
            app: open(&moved).await,
            folder: moved,
            ..self
        }
    }

    /// Connected to a sandbox with a few invoices.
    pub async fn connected() -> Self {
        Self::connected_to_one_of(3).await
    }

    /// Connected to a sandbox with so many invoices.
    pub async fn connected_to_one_of(invoices: usize) -> Self {
        Self::connected_by(Utc::now, invoices).await
    }

    /// Connected to a sandbox with so many invoices, from a computer with this clock.
    pub async fn connected_by(now: fn() -> DateTime<Utc>, invoices: usize) -> Self {
        let options = counterfoil_sandbox::Options {
            invoices,
            customers: 2,
            ..Default::default()
        };
        Self::connected_with(now, options).await
    }

    /// Connected to such a sandbox, from a computer with this clock.
    pub async fn connected_with(
        now: fn() -> DateTime<Utc>,
        options: counterfoil_sandbox::Options,
    ) -> Self {
        let service = counterfoil_sandbox::start(options).await.unwrap();
        let alone = Self::alone_by((RIGHT.0, now)).await;
        let ready = &service.ready;
        let account = alone
            .app
            .account_connect(ConnectInput {
                name: String::new(),
                url: ready.url.clone(),
                user: ready.trincico.email.clone(),
                secret: ready.trincico.password.clone(),
                ..ConnectInput::default()
            })
            .await
            .unwrap();
        if account.service.is_none() {
            let shop = ready.trincico.service_id.clone();
            alone
                .app
                .account_choose(account.id, counterfoil_domain::RemoteId::new(shop))
                .await
                .unwrap();
        }
        Self {
            account: account.id,
            url: ready.url.clone(),
            service: Some(service),
            ..alone
        }
    }

    /// The folder with the data.
    pub fn data(&self) -> &Path {
        self.folder.path()
    }

    /// What the service said when it was ready: its address and its logins.
    pub fn ready_line(&self) -> &Ready {
        &self.service.as_ref().unwrap().ready
    }

    pub async fn stop_service(&mut self) {
        if let Some(service) = self.service.take() {
            service.stop().await;
        }
    }

    /// Syncs once; the code of what ended it early.
    pub async fn sync(&self) -> Option<Code> {
        let outcomes = self.app.sync(None).await.unwrap();
        outcomes
            .into_iter()
            .find_map(|o| o.error)
            .map(|error| error.code)
    }

    pub async fn customer(&self, name: &str) -> CustomerId {
        let input = CustomerInput {
            account: Some(self.account),
            business_name: name.into(),
            ..CustomerInput::default()
        };
        self.app.customer_save(input).await.unwrap().id
    }

    /// A customer the service has.
    pub async fn any_customer(&self) -> CustomerId {
        let page = || self.app.customer_list(CustomerQuery::default());
        if page().await.unwrap().customers.is_empty() {
            assert_eq!(self.sync().await, None);
        }
        page().await.unwrap().customers[0].id
    }

    pub async fn draft(
        &self,
        reference: &str,
        customer: Option<CustomerId>,
        items: Vec<ItemInput>,
    ) -> DraftInput {
        DraftInput {
            reference: reference.into(),
            customer,
            currency: "USD".into(),
            items,
            ..self.app.draft_new().await.unwrap()
        }
    }

    /// An invoice saved and made ready here.
    pub async fn ready(
        &self,
        reference: &str,
        customer: Option<CustomerId>,
        items: Vec<ItemInput>,
    ) -> InvoiceId {
        let draft = self.draft(reference, customer, items).await;
        let id = self.app.invoice_save(draft).await.unwrap().id;
        self.app
            .invoice_set_status(id, Status::Ready)
            .await
            .unwrap();
        id
    }

    pub async fn get(&self, what: &str) -> Value {
        let url = format!("{}/_sandbox/{what}", self.url);
        reqwest::get(url).await.unwrap().json().await.unwrap()
    }

    pub async fn post(&self, what: &str, body: Value) {
        let url = format!("{}/_sandbox/{what}", self.url);
        let client = reqwest::Client::new();
        let reply = client.post(url).json(&body).send().await.unwrap();
        let status = reply.status();
        assert!(
            status.is_success(),
            "{what}: {status} {:?}",
            reply.text().await
        );
    }

    pub async fn fault(&self, operation: &str, fault: &str) {
        let body = json!({"operation": operation, "fault": fault, "times": 1, "delay_ms": 50});
        self.post("faults", body).await;
    }

    pub async fn invoices_there(&self, reference: &str) -> Vec<Value> {
        let state = self.get("state").await;
        let all = state["trincico"]["invoices"].as_array().unwrap().clone();
        all.into_iter()
            .filter(|i| i["reference"] == reference)
            .collect()
    }

    /// Method and path of every mutating call the service saw, but for signing in.
    pub async fn mutations(&self) -> Vec<(String, String)> {
        let log = self.get("requests").await;
        let requests = log
            .as_array()
            .or_else(|| log["requests"].as_array())
            .unwrap()
            .clone();
        requests
            .iter()
            .map(|r| {
                let text = |key: &str| r[key].as_str().unwrap_or_default().to_owned();
                (
                    text("method"),
                    text("path").trim_end_matches('/').to_owned(),
                )
            })
            .filter(|(method, path)| {
                method != "GET" && !path.contains("login") && !path.starts_with("/_sandbox")
            })
            .collect()
    }

    pub async fn edit_there(&self, id: &Value, change: Value) {
        let body = json!({"kind": "invoice", "id": id, "set": change});
        self.post("edit", body).await;
    }

    /// Someone else makes an invoice with this reference; its id.
    pub async fn create_there(&self, reference: &str) -> Value {
        let customers = self.get("state").await["trincico"]["customers"].clone();
        let request = counterfoil_app::CallRequest {
            operation: "trincico.invoices.create".into(),
            body: Some(json!({
                "service_id": self.service.as_ref().unwrap().ready.trincico.service_id,
                "service_customer_id": customers[1]["id"],
                "reference": reference,
                "currency": "eur",
            })),
            ..Default::default()
        };
        self.app.call(request).await.unwrap().body["id"].clone()
    }

    /// The same address, but another person's data behind it.
    pub async fn service_becomes_another_persons(&self) {
        self.post("reset", json!({"seed": 2})).await;
    }

    pub async fn sign_in_again(&self) -> Result<(), counterfoil_app::Error> {
        let login = &self.service.as_ref().unwrap().ready.trincico;
        let (user, secret) = (login.email.clone(), login.password.clone());
        let signed_in = self.app.account_sign_in(self.account, user, secret);
        signed_in.await.map(|_| ())
    }
}

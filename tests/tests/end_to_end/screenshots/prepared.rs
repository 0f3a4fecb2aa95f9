//! What the pictures show: accounts of all four systems on one data folder, made at the terminal.

use std::path::Path;

use counterfoil_tests::{Gate, Sandbox, Terminal};
use serde_json::{Value, json};

use crate::elsewhere::login;
use crate::road::{self, Service};

/// The shop's account, by the name it is given.
pub const SHOP: &str = "Harbour Street";

/// A service and a data folder that knows it.
pub struct Prepared {
    pub service: Service,
    pub data: tempfile::TempDir,
}

impl Prepared {
    /// Accounts that nobody has used, on a folder that may have been looked at before.
    pub async fn empty(data: tempfile::TempDir) -> Self {
        let sandbox = Sandbox::start_empty();
        let gate = Gate::open_to(sandbox.url()).await;
        let service = Service { sandbox, gate };
        connect(data.path(), &service);
        Terminal::on(data.path()).json(&["sync"], "");
        Self { service, data }
    }

    /// Accounts with some of everything.
    pub async fn full() -> Self {
        let prepared = Self::unread().await;
        Terminal::on(prepared.data.path()).json(&["sync"], "");
        prepared
    }

    /// The same, of which nothing was read yet.
    pub async fn unread() -> Self {
        let service = Service::start().await;
        let data = tempfile::tempdir().unwrap();
        enter_business(data.path());
        connect(data.path(), &service);
        Self { service, data }
    }

    /// One invoice that both sides changed since they had the same.
    pub async fn bring_apart(&self) {
        let terminal = Terminal::on(self.data.path());
        let mut draft = road::draft("FIELDS-1", "yard@zuraw.example.com");
        draft["account"] = json!(SHOP);
        let made = terminal.json(&["invoice", "draft", "--from", "-"], &draft.to_string());
        terminal.json(&["sync"], "");
        let found = self.service.sandbox.invoices("FIELDS-1").await;
        let (there, items) = (&found[0]["id"], &found[0]["items"]);
        let items = json!([
            { "id": items[0]["id"], "price": 12_000 },
            { "id": items[1]["id"], "name": "Travel" },
        ]);
        let set = json!({ "reference": "THEIRS-1", "items": items });
        let edit = json!({ "kind": "invoice", "id": there, "set": set });
        self.service.sandbox.post("edit", &edit).await;
        terminal.json(&["invoice", "draft", "--from", "-"], &changed(&made));
        // It ends with a status of its own where something waits for a person.
        let _ = terminal.output(&["sync"], "");
    }
}

/// The same invoice as it is changed here.
fn changed(made: &Value) -> String {
    let price = |at: usize, price: &str| {
        let item = &made["items"][at];
        json!({
            "id": item["id"], "name": item["name"], "price": price,
            "quantity": item["quantity"], "tax": item["tax"],
        })
    };
    json!({
        "id": made["id"], "reference": "MINE-1",
        "items": [price(0, "110.00"), price(1, "50.00")],
    })
    .to_string()
}

/// Who the invoices are from.
fn enter_business(data: &Path) {
    let logo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../icons/128x128.png");
    let logo = logo.canonicalize().unwrap();
    let words = [
        ["--name", "Northlight Studio"],
        ["--address", "12 Harbour Row\nDublin"],
        ["--tax-id", "IE1234567FA"],
        ["--iban", "DE89 3704 0044 0532 0130 00"],
        ["--email", "studio@example.com"],
        ["--logo", logo.to_str().unwrap()],
    ];
    let words = words.as_flattened();
    let all: Vec<&str> = ["business", "edit"].iter().chain(words).copied().collect();
    Terminal::on(data).json(&all, "");
}

/// Connects an account of each system.
fn connect(data: &Path, service: &Service) {
    let sandbox = &service.sandbox;
    let shop = sandbox.login("service_id");
    for (system, name, key, user, secret) in [
        ("trincico", SHOP, "trincico", "email", "password"),
        (
            "billwerk",
            "Harbour tools",
            "billwerk",
            "client_id",
            "client_secret",
        ),
        ("pm2", "Monitoring", "pm2", "client_id", "refresh_token"),
        (
            "funding-sources",
            "2cloud",
            "funding_sources",
            "username",
            "secret",
        ),
    ] {
        let (user, secret) = (login(sandbox, key, user), login(sandbox, key, secret));
        let url = service.gate.url();
        let mut words = vec!["account", "add", system, "--name", name, "--url", &url];
        words.extend(["--user", &user]);
        if system == "trincico" {
            words.extend(["--service", shop]);
        }
        Terminal::on(data).with_secret(&secret).json(&words, "");
    }
}

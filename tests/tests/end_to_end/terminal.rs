//! The road through `counterfoil`.

use counterfoil_tests::{Terminal, has_session};
use serde_json::json;

use crate::road::{CUSTOMERS, INVOICES, Service, draft};

const EMAIL: &str = "yard@zuraw.example.com";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_drafted_offline_at_the_terminal_reaches_the_service_once_and_prints_the_same() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let with_password = Terminal::on(data.path()).with_secret(service.sandbox.login("password"));
    let user = service.sandbox.login("email");
    let (url, shop) = (service.gate.url(), service.sandbox.login("service_id"));
    with_password.json(
        &[
            "account",
            "add",
            "trincico",
            "--name",
            "Yard",
            "--url",
            &url,
            "--user",
            user,
            "--service",
            shop,
        ],
        "",
    );
    // From here on the secret comes from the keyring.
    let terminal = Terminal::on(data.path());
    terminal.json(&["sync"], "");
    let listed = terminal.json(&["invoice", "list", "--limit", "200"], "");
    assert_eq!(
        listed["invoices"].as_array().unwrap().len(),
        INVOICES as usize
    );
    assert_eq!(listed["counts"]["all"], INVOICES);
    let customers = terminal.json(&["customer", "list", "--limit", "200"], "");
    assert_eq!(
        customers["customers"].as_array().unwrap().len(),
        CUSTOMERS as usize
    );

    service.gate.close().await;
    let drafted = terminal.json(
        &["invoice", "draft", "--from", "-"],
        &draft("T-1", EMAIL).to_string(),
    );
    assert_eq!(drafted["amount"]["minor"], 27_550);
    let id = drafted["id"].as_str().unwrap();
    let ready = terminal.json(&["invoice", "status", id, "ready"], "");
    assert_eq!(ready["sync"], "pending");
    assert_eq!(terminal.output(&["sync"], "").status.code(), Some(1));
    let waiting = terminal.json(&["status"], "");
    assert!(
        !waiting["pending"].as_array().unwrap().is_empty(),
        "{waiting}"
    );
    assert!(service.sandbox.invoices("T-1").await.is_empty());

    service.gate.open().await;
    terminal.json(&["sync"], "");
    let shown = terminal.json(&["invoice", "show", id], "");
    assert_eq!(shown["sync"], "synced", "{shown:#}");
    service.has_the_invoice_once("T-1", EMAIL).await;
    // Once more changes nothing.
    terminal.json(&["sync"], "");
    service.has_the_invoice_once("T-1", EMAIL).await;

    let pdf = data.path().join("T-1.pdf");
    terminal.json(&["invoice", "pdf", id, "-o", pdf.to_str().unwrap()], "");
    let text = counterfoil_tests::pdf::text(&pdf);
    for words in ["T-1", "Żuraw Shipyard", "Hull survey", "275.50"] {
        assert!(text.contains(words), "{words} is missing in:\n{text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_that_moves_to_an_account_takes_its_rule_and_no_other_total_unasked() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path()).with_secret(service.sandbox.login("password"));
    let user = service.sandbox.login("email");
    let (url, shop) = (service.gate.url(), service.sandbox.login("service_id"));
    let named = ["account", "add", "trincico", "--name", "Yard"];
    let at = ["--url", &url, "--user", user, "--service", shop];
    terminal.json(&[&named[..], &at[..]].concat(), "");
    let drafted = |given: serde_json::Value| {
        terminal.output(&["invoice", "draft", "--from", "-"], &given.to_string())
    };
    let third = json!({ "name": "Third", "price": "0.33", "tax": 19 });
    for (reference, items, moves) in [
        ("M-1", json!([third]), true),
        ("M-2", json!([third, third, third]), false),
    ] {
        let here =
            json!({ "account": null, "currency": "EUR", "reference": reference, "items": items });
        let here: serde_json::Value = serde_json::from_slice(&drafted(here).stdout).unwrap();
        assert_eq!(here["tax_rule"], "per_rate", "{here:#}");
        let mut there = json!({ "id": here["id"], "account": "Yard" });
        let moved = drafted(there.clone());
        let said = String::from_utf8_lossy(&[moved.stdout, moved.stderr].concat()).into_owned();
        assert_eq!(moved.status.success(), moves, "{said}");
        if !moves {
            assert!(said.contains("1.17 EUR instead of 1.18 EUR"), "{said}");
            there["tax_rule"] = json!("per_line");
            assert!(drafted(there).status.success());
        }
        let shown = terminal.json(&["invoice", "show", here["id"].as_str().unwrap()], "");
        assert_eq!(shown["tax_rule"], "per_line");
    }
}

#[test]
fn what_was_issued_is_handed_out_alone_also_once_it_is_canceled() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    terminal.json(&["business", "edit", "--name", "Northlight Studio"], "");
    let invoice = json!({
        "account": null, "currency": "EUR", "reference": "O-1",
        "customer": { "business_name": "Żuraw Shipyard", "email": "yard@zuraw.example.com" },
        "items": [{ "name": "Work", "price": "100.00", "quantity": "1" }],
    });
    let pdf = |name: &str, words: &[&str]| {
        let path = data.path().join(name);
        let to = ["invoice", "pdf", "O-1", "-o", path.to_str().unwrap()];
        terminal.json(&[&to[..], words].concat(), "");
        std::fs::read(path).unwrap()
    };
    terminal.json(&["invoice", "draft", "--from", "-"], &invoice.to_string());
    let early = terminal.output(&["invoice", "pdf", "O-1", "--original"], "");
    assert_eq!(early.status.code(), Some(1), "{early:?}");
    terminal.json(&["invoice", "status", "O-1", "ready"], "");
    let issued = pdf("issued.pdf", &[]);
    terminal.json(&["invoice", "status", "O-1", "canceled"], "");
    assert!(pdf("marked.pdf", &[]) != issued);
    assert!(pdf("original.pdf", &["--original"]) == issued);
}

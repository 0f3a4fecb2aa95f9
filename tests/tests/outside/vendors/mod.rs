//! The vendors' own clients, unchanged, against the practice service: they sign in and call every
//! function in turn, and what comes of each is what the vendor's documentation says. What a client
//! does wrong by itself is answered as its vendor would answer it.
//!
//! The packages are those of `tests/vendors/package-lock.json`, which `cargo xtask setup` installs.

mod billwerk;
mod pm2;

use counterfoil_sandbox::{Options, Running, start};
use serde_json::{Value, json};
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A call of a function, with what ought to come of it.
struct Step {
    call: &'static str,
    args: Value,
    /// The status of the reply; 0 where no request can be made.
    status: u16,
    /// What later calls name the answer.
    name: &'static str,
}

fn step(call: &'static str, args: Value, status: u16) -> Step {
    Step {
        call,
        args,
        status,
        name: "",
    }
}

impl Step {
    fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vendors")
}

/// Whether Node.js and the package are there; says so where not.
fn is_there(package: &str) -> bool {
    let node = Command::new("node").arg("--version").output();
    if !node.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: node is not installed");
        return false;
    }
    let there = folder().join("node_modules").join(package).is_dir();
    if !there {
        eprintln!("skipped: {package} is not in tests/vendors/node_modules");
    }
    there
}

async fn service() -> Running {
    start(Options::default()).await.unwrap()
}

/// Runs the steps with a script of `tests/vendors`; what came of each.
async fn outcomes(server: &Running, script: &str, module: &str, steps: &[Step]) -> Vec<Value> {
    let calls: Vec<Value> = steps
        .iter()
        .map(|step| json!({ "call": step.call, "args": step.args, "as": step.name }))
        .collect();
    let order = json!({ "ready": server.ready, "module": module, "calls": calls }).to_string();
    let path = folder().join(script);
    let output = tokio::task::spawn_blocking(move || {
        let mut node = Command::new("node");
        // Loopback is nobody else's to forward.
        for proxy in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"] {
            node.env_remove(proxy);
        }
        let mut node = node
            .arg(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut order_in = node.stdin.take().unwrap();
        order_in.write_all(order.as_bytes()).unwrap();
        drop(order_in);
        node.wait_with_output().unwrap()
    })
    .await
    .unwrap();
    assert!(
        output.status.success(),
        "{script} ended with {}",
        output.status
    );
    let outcomes: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(outcomes.len(), steps.len());
    outcomes
}

/// What the service was asked, oldest first.
async fn log(server: &Running) -> Vec<Value> {
    let url = format!("{}/_sandbox/requests", server.ready.url);
    let log: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
    log.as_array().unwrap().clone()
}

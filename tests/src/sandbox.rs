//! The sandbox as a process, started by the shipped terminal command and spoken to over HTTP.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::programs::{Guarded, built};

/// A running sandbox; it ends with this.
#[derive(Debug)]
pub struct Sandbox {
    /// The line it printed when it was ready: its address and test credentials.
    pub ready: Value,
    _process: Guarded,
}

impl Sandbox {
    /// Starts one with so many invoices and customers and waits until it is ready.
    ///
    /// # Panics
    /// Where it does not start or its ready line is not JSON.
    #[must_use]
    pub fn start(invoices: u32, customers: u32) -> Self {
        let (invoices, customers) = (invoices.to_string(), customers.to_string());
        Self::with(&["--invoices", &invoices, "--customers", &customers])
    }

    /// Starts one whose accounts nobody has used yet.
    ///
    /// # Panics
    /// As [`Sandbox::start`] does.
    #[must_use]
    pub fn start_empty() -> Self {
        Self::with(&["--empty"])
    }

    fn with(words: &[&str]) -> Self {
        let mut process = Guarded::start(
            Command::new(built("counterfoil"))
                .args(["sandbox", "--port", "0", "--seed", "7"])
                .args(words)
                .stdin(Stdio::null())
                .stdout(Stdio::piped()),
        );
        let mut line = String::new();
        let told = process.child().stdout.take().unwrap();
        BufReader::new(told).read_line(&mut line).unwrap();
        let ready = serde_json::from_str(&line).unwrap_or_else(|_| panic!("ready line: {line:?}"));
        Self {
            ready,
            _process: process,
        }
    }

    /// Its address.
    ///
    /// # Panics
    /// Where the ready line had none.
    #[must_use]
    pub fn url(&self) -> &str {
        self.ready["url"].as_str().unwrap()
    }

    /// One of Trincico's test credentials: `email`, `password`, `token` or `service_id`.
    ///
    /// # Panics
    /// Where the ready line had none of that name.
    #[must_use]
    pub fn login(&self, name: &str) -> &str {
        self.ready["trincico"][name].as_str().unwrap()
    }

    /// Everything Trincico has, as its API would tell it.
    pub async fn state(&self) -> Value {
        self.get("state").await["trincico"].clone()
    }

    /// The invoices at the service with this reference.
    pub async fn invoices(&self, reference: &str) -> Vec<Value> {
        let state = self.state().await;
        let invoices = state["invoices"].as_array().cloned().unwrap_or_default();
        invoices
            .into_iter()
            .filter(|invoice| invoice["reference"] == reference)
            .collect()
    }

    /// `GET /_sandbox/…`.
    ///
    /// # Panics
    /// Where there is no JSON answer.
    pub async fn get(&self, what: &str) -> Value {
        let url = format!("{}/_sandbox/{what}", self.url());
        reqwest::get(url).await.unwrap().json().await.unwrap()
    }

    /// `POST /_sandbox/…`.
    ///
    /// # Panics
    /// Where the sandbox refuses it.
    pub async fn post(&self, what: &str, body: &Value) {
        let url = format!("{}/_sandbox/{what}", self.url());
        let answer = reqwest::Client::new()
            .post(url)
            .json(body)
            .send()
            .await
            .unwrap();
        assert!(answer.status().is_success(), "{what}: {}", answer.status());
    }
}

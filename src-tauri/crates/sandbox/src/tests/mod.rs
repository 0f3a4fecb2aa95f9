//! The server as its clients meet it, over real HTTP on loopback.

mod beside;
mod billwerk;
mod billwerk_contracts;
mod checkouts;
mod dialects;
mod errors;
mod faults;
mod funding_sources;
mod hostile;
mod lists;
mod offered;
mod pm2;
mod pm2_users;
mod records;
mod schedules;
mod sessions;
mod strange;

use crate::{Options, Running, start};
use reqwest::{Method, header::HeaderMap, redirect::Policy};
use serde_json::{Value, json};
use std::time::Duration;

/// A client of a server of its own.
struct Api {
    http: reqwest::Client,
    server: Running,
    token: String,
}

impl Api {
    async fn new() -> Self {
        Self::with(Options::default()).await
    }

    async fn with(options: Options) -> Self {
        let server = start(options).await.unwrap();
        let http = reqwest::Client::builder()
            .redirect(Policy::none())
            .timeout(Duration::from_secs(20))
            .build()
            .unwrap();
        let token = server.ready.trincico.token.clone();
        Self {
            http,
            server,
            token,
        }
    }

    fn service(&self) -> &str {
        &self.server.ready.trincico.service_id
    }

    /// One request; the answer's status and JSON (null where the body is empty or something else).
    async fn try_call(
        &self,
        method: &str,
        path: &str,
        body: Value,
    ) -> Result<(u16, Value), reqwest::Error> {
        let url = format!("{}{path}", self.server.ready.url);
        let mut request = self
            .http
            .request(Method::from_bytes(method.as_bytes()).unwrap(), url);
        if !self.token.is_empty() {
            request = request.header("authorization", format!("Bearer {}", self.token));
        }
        if !body.is_null() {
            request = request.json(&body);
        }
        let answer = request.send().await?;
        let status = answer.status().as_u16();
        let text = answer.text().await?;
        Ok((status, serde_json::from_str(&text).unwrap_or(Value::Null)))
    }

    /// One request with these headers alone; status, headers and JSON of the answer.
    async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> (u16, HeaderMap, Value) {
        let url = format!("{}{path}", self.server.ready.url);
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.http.request(method, url).body(body.to_owned());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = request.send().await.unwrap();
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let text = answer.text().await.unwrap();
        let body = serde_json::from_str(&text).unwrap_or(Value::Null);
        (status, headers, body)
    }

    /// The statuses of calls, each beside what it ought to be.
    async fn check(&self, calls: &[(&str, &str, Value, u16)]) {
        for (method, path, body, expected) in calls {
            let (status, answer) = self.call(method, path, body.clone()).await;
            assert_eq!(status, *expected, "{method} {path} {body}: {answer}");
        }
    }

    async fn call(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        self.try_call(method, path, body).await.unwrap()
    }

    async fn get(&self, path: &str) -> Value {
        let (status, body) = self.call("GET", path, Value::Null).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    async fn login(&mut self, email: &str) -> Value {
        let body = json!({ "email": email, "password": crate::session::PASSWORD });
        let (status, tokens) = self.call("POST", "/users/login", body).await;
        assert_eq!(status, 200, "{tokens}");
        self.token = tokens["access"].as_str().unwrap().to_owned();
        tokens
    }

    async fn control(&self, name: &str, body: Value) -> Value {
        let path = format!("/_sandbox/{name}");
        let (status, answer) = self.call("POST", &path, body).await;
        assert!(status < 300, "{path}: {answer}");
        answer
    }

    async fn state(&self) -> Value {
        self.get("/_sandbox/state").await["trincico"].clone()
    }

    async fn customer(&self) -> String {
        let page = self
            .get(&format!("/services/{}/customers?limit=1", self.service()))
            .await;
        page["data"][0]["id"].as_str().unwrap().to_owned()
    }

    fn new_invoice(&self, customer: &str, reference: &str) -> Value {
        json!({
            "service_id": self.service(),
            "service_customer_id": customer,
            "reference": reference,
            "currency": "eur",
        })
    }

    /// A new empty draft; its identity.
    async fn draft(&self, reference: &str) -> String {
        let body = self.new_invoice(&self.customer().await, reference);
        let (status, invoice) = self.call("POST", "/invoices", body).await;
        assert_eq!(status, 201, "{invoice}");
        invoice["id"].as_str().unwrap().to_owned()
    }

    /// How many invoices with this reference the service has.
    async fn count(&self, reference: &str) -> usize {
        let state = self.state().await;
        let invoices = state["invoices"].as_array().unwrap();
        invoices
            .iter()
            .filter(|i| i["reference"] == reference)
            .count()
    }
}

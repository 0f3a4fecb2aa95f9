//! The sandbox in this process, spoken to over HTTP as the command does.

use counterfoil_sandbox::{Options, Running};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

/// A service with a few records of its own.
pub struct Service {
    runtime: Runtime,
    running: Option<Running>,
    http: reqwest::Client,
}

impl Service {
    pub fn start(seed: u64) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let options = Options {
            invoices: 4,
            customers: 3,
            seed,
            ..Options::default()
        };
        let running = runtime.block_on(counterfoil_sandbox::start(options));
        Self {
            running: Some(running.unwrap()),
            http: reqwest::Client::new(),
            runtime,
        }
    }

    pub fn ready(&self) -> &counterfoil_sandbox::Ready {
        &self.running.as_ref().unwrap().ready
    }

    fn url(&self, what: &str) -> String {
        format!("{}/_sandbox/{what}", self.ready().url)
    }

    fn get(&self, what: &str) -> Value {
        self.runtime.block_on(async {
            let answer = self.http.get(self.url(what)).send().await.unwrap();
            answer.json().await.unwrap()
        })
    }

    /// Every invoice and customer there.
    pub fn state(&self) -> Value {
        self.get("state")["trincico"].clone()
    }

    /// Every call so far that may have changed something; signing in changes nothing.
    pub fn mutations(&self) -> Vec<Value> {
        let log = self.get("requests");
        let changes = log.as_array().unwrap().iter().filter(|call| {
            call["method"] != "GET"
                && call["operation"] != "users.login"
                && !call["path"].as_str().unwrap().starts_with("/_sandbox")
        });
        changes.cloned().collect()
    }

    /// Makes one call fail.
    pub fn order(&self, operation: &str, fault: &str, skip: u32, delay_ms: u64) {
        let order = json!({
            "operation": operation, "fault": fault, "skip": skip, "delay_ms": delay_ms,
        });
        let status = self.runtime.block_on(async {
            let post = self.http.post(self.url("faults")).json(&order);
            post.send().await.unwrap().status()
        });
        assert!(status.is_success(), "{order}: {status}");
    }

    /// Waits until calls that were to take effect late have done so.
    pub fn until_nothing_is_underway(&self) {
        for _ in 0..600 {
            if self.get("underway")["calls"] == 0 {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        panic!("calls are still under way after half a minute");
    }

    /// From now on every call goes well.
    pub fn no_more_faults(&self) {
        let status = self.runtime.block_on(async {
            let delete = self.http.delete(self.url("faults"));
            delete.send().await.unwrap().status()
        });
        assert!(status.is_success(), "{status}");
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            self.runtime.block_on(running.stop());
        }
    }
}

//! A practice service at work, and an account at it: what the benches of sync talk to.
//!
//! The service runs on a thread of its own, so that it answers while a client is busy, as a
//! service elsewhere would.

#![allow(dead_code, reason = "each bench uses its part")]

use crate::common::Outcome;
use chrono::Utc;
use counterfoil_domain::{AccountId, RemoteId};
use counterfoil_remote::trincico::{Config, Trincico};
use counterfoil_remote::{Token, Tokens};
use counterfoil_sandbox::{Options, Ready, Running};
use counterfoil_store::{Account, Store};
use counterfoil_sync::{Report, Run, Stage, Watcher};
use serde_json::Value;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::runtime::{Builder, Runtime};

/// A running service.
pub struct Service {
    /// Where it is and how to sign in.
    pub ready: Ready,
    /// Drives clients; the service has a runtime of its own.
    pub clients: Runtime,
    running: Option<Running>,
    server: Runtime,
}

impl Service {
    /// Starts one.
    pub fn start(options: Options) -> Outcome<Self> {
        let runtime = || {
            Builder::new_multi_thread()
                .worker_threads(1)
                .enable_all()
                .build()
        };
        let server = runtime()?;
        let running = server.block_on(counterfoil_sandbox::start(options))?;
        Ok(Self {
            ready: running.ready.clone(),
            clients: runtime()?,
            running: Some(running),
            server,
        })
    }

    /// The shop.
    pub fn shop(&self) -> RemoteId {
        RemoteId::new(self.ready.trincico.service_id.as_str())
    }

    /// A signed-in client.
    pub fn client(&self) -> Outcome<Trincico> {
        Ok(Trincico::new(Config {
            base_url: self.ready.url.clone(),
            tokens: Some(Tokens {
                access: Token::new(self.ready.trincico.token.clone()),
                refresh: None,
            }),
            notification_password: None,
            observer: None,
        })?)
    }

    /// A request without anything around it.
    pub async fn bare(
        &self,
        http: &reqwest::Client,
        method: reqwest::Method,
        path: &str,
        body: Option<&Value>,
    ) -> Outcome<reqwest::Response> {
        let mut request = http
            .request(method, format!("{}{path}", self.ready.url))
            .bearer_auth(&self.ready.trincico.token);
        if let Some(body) = body {
            request = request.json(body);
        }
        Ok(request.send().await?.error_for_status()?)
    }

    /// The requests so far that `counts` takes.
    pub fn requests(&self, counts: impl Fn(&Value) -> bool) -> Outcome<usize> {
        let log: Value = self.clients.block_on(async {
            let url = format!("{}/_sandbox/requests", self.ready.url);
            reqwest::get(url).await?.json().await
        })?;
        let log = log.as_array().ok_or("the log is no list")?;
        Ok(log.iter().filter(|request| counts(request)).count())
    }

    /// Everything there as it was at the start, and the log empty.
    pub fn reset(&self) -> Outcome {
        self.clients.block_on(async {
            let url = format!("{}/_sandbox/reset", self.ready.url);
            let reply = reqwest::Client::new().post(url).send().await?;
            reply.error_for_status()?;
            Ok(())
        })
    }

    /// An account at it, put into `store`.
    pub fn account(&self, store: &Store) -> Outcome<Account> {
        let account = Account {
            id: AccountId::new(),
            name: "Practice".into(),
            system: "trincico".into(),
            url: self.ready.url.clone(),
            user: self.ready.trincico.email.clone(),
            remote_user: None,
            service_id: Some(self.shop()),
            service_name: "Practice".into(),
            state: "connected".into(),
            practice: false,
            synced_at: None,
            created_at: Utc::now(),
        };
        store.write(|writer| writer.insert_account(&account))?;
        Ok(account)
    }

    /// One sync as the program does it, on a thread for blocking work.
    pub fn sync(
        &self,
        store: &Store,
        account: &Account,
        cancel_at: Option<u64>,
    ) -> Outcome<Report> {
        let canceller = Canceller {
            at: cancel_at.unwrap_or(u64::MAX),
            cancel: AtomicBool::new(false),
        };
        let (client, shop) = (self.client()?, self.shop());
        let run = Run {
            store,
            service: &client,
            account,
            shop: &shop,
            clock: &Utc::now,
            watcher: &canceller,
            cancel: &canceller.cancel,
        };
        Ok(self.clients.block_on(run.run())?)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            self.server.block_on(running.stop());
        }
    }
}

/// Cancels once so many invoices have arrived.
struct Canceller {
    at: u64,
    cancel: AtomicBool,
}

impl Watcher for Canceller {
    fn progress(&self, stage: Stage, done: u64, _: Option<u64>) {
        if stage == Stage::Invoices && done >= self.at {
            self.cancel.store(true, Ordering::Relaxed);
        }
    }

    fn stored(&self, _: Stage) {}
}

//! A local server that speaks the APIs of Trincico, billwerk, PM2 Plus and FundingSources, with
//! invented data.
//!
//! It is what "Practise with sample data" and `counterfoil sandbox` start, and what the tests talk
//! to over real HTTP. The APIs are served at the root of one loopback port; `/_sandbox/` beside it
//! shows the log and the state, and makes the next calls fail in named ways.

mod billwerk;
mod body;
mod call;
mod checkout;
mod connection;
mod control;
mod customers;
mod dialect;
mod fault;
mod funding_sources;
mod invoices;
mod items;
mod ledger;
mod names;
mod notifications;
mod operation;
mod paging;
mod payments;
mod payouts;
mod pm2;
mod profile;
mod random;
mod record;
mod records;
mod route;
mod schedule;
mod seed;
mod server;
mod session;
mod show;
mod strange;
mod subscriptions;
mod systems;
mod table;
#[cfg(test)]
mod tests;
mod underway;
mod world;

pub use billwerk::Login as BillwerkLogin;
pub use dialect::{CodeKey, Cursor, CustomerKey, Dialect, Ids, Nothing, Tax, Times, WrongSlash};
pub use funding_sources::Login as FundingSourcesLogin;
pub use pm2::Login as Pm2Login;

use serde::Serialize;
use std::{io, net::Ipv4Addr, time::Duration};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

/// What to serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The loopback port; 0 takes any free one.
    pub port: u16,
    /// How many invoices there are at the start.
    pub invoices: usize,
    /// How many customers there are at the start; at least one where there are invoices.
    pub customers: usize,
    /// The same seed gives the same data.
    pub seed: u64,
    /// How long every call of the API waits before it is served, as over a long line.
    pub latency: Duration,
    /// In which form Trincico's API is spoken.
    pub dialect: Dialect,
    /// Payouts of every status, in several currencies, and a third user with several shops.
    pub variety: bool,
    /// Whether the first user has a payout account.
    pub payout_account: bool,
    /// Nobody has anything yet in the systems beside Trincico: no plans, no buckets, no sources.
    pub bare: bool,
}

impl Options {
    /// What is there to practise with: some of everything.
    #[must_use]
    pub fn practice() -> Self {
        Self {
            variety: true,
            ..Self::default()
        }
    }

    /// Accounts that nobody has used yet, in all four systems.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            invoices: 0,
            customers: 0,
            payout_account: false,
            bare: true,
            ..Self::default()
        }
    }
}

impl Default for Options {
    /// A small shop on any free port.
    fn default() -> Self {
        Self {
            port: 0,
            invoices: 24,
            customers: 12,
            seed: 1,
            latency: Duration::ZERO,
            dialect: Dialect::default(),
            variety: false,
            payout_account: true,
            bare: false,
        }
    }
}

/// Why the server could not be started.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Something else listens on the port.
    #[error("port {port} is in use by another program; choose another one, or 0 for any free port")]
    PortTaken {
        /// The port asked for.
        port: u16,
    },
    /// The system does not let the program listen there.
    #[error("the practice server could not listen on port {port}: {source}")]
    Listen {
        /// The port asked for.
        port: u16,
        /// What the system said.
        source: io::Error,
    },
}

/// Where the server is and how to sign in: the line that is printed when it is ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ready {
    /// Address of the server, without a trailing slash.
    pub url: String,
    /// How to sign in to Trincico.
    pub trincico: TrincicoLogin,
    /// How to sign in to billwerk.
    pub billwerk: BillwerkLogin,
    /// How to sign in to PM2 Plus.
    pub pm2: Pm2Login,
    /// How to sign in to FundingSources.
    pub funding_sources: FundingSourcesLogin,
}

/// Credentials of the invented account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrincicoLogin {
    /// E-mail address to sign in with.
    pub email: String,
    /// Its password, which is that of the notifications too.
    pub password: String,
    /// An access token that lasts until it is made to expire.
    pub token: String,
    /// The shop that the account owns.
    pub service_id: String,
}

/// A server at work; dropping it stops it.
#[derive(Debug)]
pub struct Running {
    /// Where it is and how to sign in.
    pub ready: Ready,
    task: JoinHandle<()>,
    stop: watch::Sender<bool>,
}

/// How long a stopping server waits for answers that are under way.
const LAST_ANSWERS: Duration = Duration::from_secs(2);

impl Running {
    /// Waits until the server ends, which it does only when its task is ended from outside.
    pub async fn wait(self) {
        let Self { task, stop, .. } = self;
        let _ = task.await;
        drop(stop);
    }

    /// Stops the server and frees its port.
    pub async fn stop(self) {
        let Self { mut task, stop, .. } = self;
        let _ = stop.send(true);
        if tokio::time::timeout(LAST_ANSWERS, &mut task).await.is_err() {
            task.abort();
            let _ = task.await;
        }
    }
}

/// Starts the server on 127.0.0.1 and returns when it takes connections.
///
/// # Errors
/// When the port is taken or the system does not allow it.
pub async fn start(options: Options) -> Result<Running, Error> {
    let port = options.port;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|source| match source.kind() {
            io::ErrorKind::AddrInUse => Error::PortTaken { port },
            _ => Error::Listen { port, source },
        })?;
    let address = listener
        .local_addr()
        .map_err(|source| Error::Listen { port, source })?;
    let url = format!("http://{address}");
    let (stop, stopped) = watch::channel(false);
    let (ready, service) = server::build(url, options, stopped.clone()).await;
    let task = tokio::spawn(server::serve(listener, service, stopped));
    Ok(Running { ready, task, stop })
}

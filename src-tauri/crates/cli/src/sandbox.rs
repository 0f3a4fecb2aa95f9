//! `counterfoil sandbox`: a practice service on this computer.

use crate::output::{Ended, Ending, Output, failed, print};
use clap::Args;
use counterfoil_app::Code;
use counterfoil_sandbox::{Dialect, Options, Ready};
use std::io::{self, IsTerminal};
use std::time::Duration;

#[derive(Debug, Args)]
pub struct Sandbox {
    /// The port on 127.0.0.1; 0 takes any free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// How many invoices there are
    #[arg(long, default_value_t = Options::default().invoices)]
    invoices: usize,
    /// How many customers there are
    #[arg(long, default_value_t = Options::default().customers)]
    customers: usize,
    /// The same seed gives the same data
    #[arg(long, default_value_t = Options::default().seed)]
    seed: u64,
    /// How long every call waits, in milliseconds, as over a long line
    #[arg(long, value_name = "MS", default_value_t = 0)]
    latency: u64,
    /// The form of Trincico's answers and paths, such as slash=yes,ids=numbers; the sandbox's README
    /// names them all
    #[arg(long, value_name = "FORM", default_value = "")]
    dialect: Dialect,
    /// Only a few payouts, all of them over, and no third user with several shops
    #[arg(long)]
    plain: bool,
    /// The user has no payout account yet
    #[arg(long)]
    no_payout_account: bool,
    /// Accounts that nobody has used yet, in all four systems
    #[arg(long, conflicts_with_all = ["invoices", "customers"])]
    empty: bool,
}

pub async fn run(output: Output, sandbox: Sandbox) -> Ended {
    let records = if sandbox.empty {
        Options::empty()
    } else {
        Options {
            invoices: sandbox.invoices,
            customers: sandbox.customers,
            variety: !sandbox.plain,
            payout_account: !sandbox.no_payout_account,
            ..Options::default()
        }
    };
    let options = Options {
        port: sandbox.port,
        seed: sandbox.seed,
        latency: Duration::from_millis(sandbox.latency),
        dialect: sandbox.dialect,
        ..records
    };
    let running = counterfoil_sandbox::start(options)
        .await
        .map_err(|error| failed(Code::Unavailable, format!("Not started: {error}.")))?;
    // One line of JSON, whoever reads: it is how programs learn the port.
    print(&serde_json::to_string(&running.ready).map_err(io::Error::from)?)?;
    if io::stderr().is_terminal() {
        output.hint(&how_to(&running.ready));
    }
    running.wait().await;
    Ok(Ending::Done)
}

fn how_to(ready: &Ready) -> String {
    let mut text =
        "\nThe practice service is ready; its data is invented. Connect to it in a data folder of its \
         own, apart from your books, with\n"
            .to_owned();
    let (trincico, billwerk) = (&ready.trincico, &ready.billwerk);
    let (pm2, funds) = (&ready.pm2, &ready.funding_sources);
    for (system, user, secret) in [
        ("trincico", &trincico.email, &trincico.password),
        ("billwerk", &billwerk.client_id, &billwerk.client_secret),
        ("pm2", &pm2.client_id, &pm2.refresh_token),
        ("funding-sources", &funds.username, &funds.secret),
    ] {
        text += &format!(
            "  COUNTERFOIL_SECRET={secret} counterfoil --data practice account add {system} --name practice-{system} \
             --url {} --user {user}\n",
            ready.url
        );
    }
    text + "These secrets open nothing but this service. Ctrl+C ends it."
}

//! The bench `pull`: the first sync of many invoices, and the next one with nothing new.
//!
//! Beside the driver: a bare client that reads the same pages one after the other, looks for the
//! cursor in each, and drops them. It shows what the service and the line alone take.

#![allow(clippy::print_stdout, reason = "a bench prints its tables")]

mod common;
mod ledger;
mod service;

use common::contest::{Contestant, hold};
use common::report::Report;
use common::settings::Settings;
use common::{Outcome, install};
use counterfoil_sandbox::Options;
use counterfoil_store::Store;
use counterfoil_sync::Stop;
use reqwest::Method;
use serde::Deserialize;
use serde::de::IgnoredAny;
use service::Service;
use std::cell::RefCell;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

const BARE: &str = "bare client";
const OURS: &str = "counterfoil, unencrypted";
const ENCRYPTED: &str = "counterfoil, encrypted";
const AGAIN: &str = "counterfoil again, nothing new";

/// Rows of a page, as the driver asks for them.
const PAGE: usize = 100;
/// A slow line.
const LATENCY: Duration = Duration::from_millis(50);

fn main() -> Outcome {
    let Some(settings) = Settings::read()? else {
        return Ok(());
    };
    fs::create_dir_all(install::folder())?;
    let folder = tempfile::tempdir_in(install::folder())?;
    let mut report = Report::new("pull");
    for size in settings.sizes() {
        for latency in [Duration::ZERO, LATENCY] {
            measure(folder.path(), size, latency, &settings, &mut report)?;
        }
        resume(folder.path(), size, &mut report)?;
    }
    report.finish(&settings)
}

fn serve(invoices: usize, latency: Duration) -> Outcome<Service> {
    Service::start(Options {
        invoices,
        customers: invoices.div_ceil(20),
        latency,
        ..Options::default()
    })
}

fn measure(
    folder: &Path,
    size: usize,
    latency: Duration,
    settings: &Settings,
    report: &mut Report,
) -> Outcome {
    let service = &serve(size, latency)?;
    let again = RefCell::new(None);
    let first = |key: Option<&'static str>| {
        let again = &again;
        move |folder: TempDir| -> Outcome {
            let store = Store::open(&folder.path().join("pull.db"), key)?;
            let account = service.account(&store)?;
            let told = service.sync(&store, &account, None)?;
            if told.invoices != u64::try_from(size)? || told.stop.is_some() {
                return Err(format!("{} came, {:?}", told.invoices, told.stop).into());
            }
            again.replace(Some((folder, store, account)));
            Ok(())
        }
    };
    let fresh = |_| Ok(tempfile::tempdir_in(folder)?);
    let mut contestants = vec![
        Contestant::here(BARE, |_| read_all(service)),
        Contestant::laid(OURS, fresh, first(None)),
        Contestant::laid(ENCRYPTED, fresh, first(Some(ledger::KEY))),
        Contestant::here(AGAIN, |_| {
            let again = again.borrow();
            let (_, store, account) = again.as_ref().ok_or("nothing was pulled before")?;
            let told = service.sync(store, account, None)?;
            if told.invoices + told.customers > 0 {
                return Err(format!("{} invoices are new", told.invoices).into());
            }
            Ok(())
        }),
    ];
    // What encryption costs shows at the smallest size. A pull of a million takes minutes, and one
    // over a slow line is mostly waiting.
    if size > 10_000 {
        contestants.remove(2);
    }
    let long = size > 100_000 || (size > 10_000 && !latency.is_zero());
    if long {
        contestants.truncate(2);
    }
    let rounds = match (long, size > 10_000) {
        (true, _) => 1,
        (false, true) => 3,
        (false, false) => 5,
    };
    let standing = hold(rounds.min(settings.rounds), contestants);
    let name = format!(
        "first sync of {} invoices, {} ms latency",
        ledger::thousands(size),
        latency.as_millis()
    );
    report.contest(&name, &standing);
    report.at_most(
        &format!("{name}: ours ÷ the bare client"),
        standing.times(OURS, BARE),
        1.1,
    );
    Ok(())
}

/// The head of a page; its records are skipped, not taken in.
#[derive(Deserialize)]
struct Head {
    next_page: Option<String>,
    #[serde(rename = "data")]
    _records: IgnoredAny,
}

/// Reads the pages that a first sync reads, and drops them.
fn read_all(service: &Service) -> Outcome<usize> {
    let shop = &service.ready.trincico.service_id;
    service.clients.block_on(async {
        let http = reqwest::Client::builder().no_proxy().build()?;
        let mut bytes = 0;
        for list in [
            format!("/services/{shop}/customers?limit={PAGE}"),
            format!("/invoices?service_id={shop}&limit={PAGE}"),
        ] {
            let mut path = list.clone();
            loop {
                let page = service.bare(&http, Method::GET, &path, None).await?;
                let page = page.bytes().await?;
                let head: Head = serde_json::from_slice(&page)?;
                bytes += black_box(page).len();
                match head.next_page {
                    Some(next) => path = format!("{list}&next_page={next}"),
                    None => break,
                }
            }
        }
        Ok(bytes)
    })
}

/// A pull that a person stops in the middle goes on where it stopped.
fn resume(folder: &Path, size: usize, report: &mut Report) -> Outcome {
    let service = serve(size, Duration::ZERO)?;
    let store = Store::open(&folder.join(format!("resumed-{size}.db")), None)?;
    let account = service.account(&store)?;
    let half = u64::try_from(size / 2)?;
    let stopped = service.sync(&store, &account, Some(half))?;
    if stopped.stop != Some(Stop::Cancelled) {
        return Err(format!("it was not stopped: {:?}", stopped.stop).into());
    }
    let went_on = service.sync(&store, &account, None)?;
    if stopped.invoices + went_on.invoices != u64::try_from(size)? {
        return Err("not every invoice came once".into());
    }
    let read = service.requests(|request| request["operation"] == "invoices.list")?;
    report.at_most(
        &format!(
            "{} invoices, stopped half way: pages read twice",
            ledger::thousands(size)
        ),
        Some(read as f64 - size.div_ceil(PAGE) as f64),
        1.0,
    );
    Ok(())
}

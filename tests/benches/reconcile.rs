//! The bench `reconcile`: 500 drafts made without the network go to the service.
//!
//! Beside the driver: a naive outbox that posts what was queued in order, with no list before and
//! no read after. It is quick and wrong: an answer that is lost makes it post again, or not at all.
//!
//! The fewest requests possible, where nothing may be lost or doubled, are one for each change, one
//! read after each change, and the pages of the lists that a sync begins with. The outbox makes
//! the changes alone, so about half of it is what certainty costs at least.

#![allow(clippy::print_stdout, reason = "a bench prints its tables")]

mod common;
mod service;

use chrono::Utc;
use common::contest::{Contestant, Standing as Outcomes, hold};
use common::report::Report;
use common::settings::Settings;
use common::{Outcome, install};
use counterfoil_domain::{CustomerId, Invoice, InvoiceId, ItemId, LineItem, Status, TaxRule};
use counterfoil_sandbox::Options;
use counterfoil_store::{Account, Standing, Store, SyncState};
use reqwest::Method;
use serde_json::{Value, json};
use service::Service;
use std::cell::RefCell;
use std::fs;
use std::path::Path;

const OURS: &str = "counterfoil";
const OUTBOX: &str = "naive outbox";

/// Drafts of one piece of work.
const DRAFTS: usize = 500;
/// Lines of each.
const LINES: usize = 3;
/// Records of a page.
const PAGE: usize = 100;

/// What becomes of the drafts.
#[derive(Clone, Copy)]
struct Work {
    name: &'static str,
    status: Status,
}

impl Work {
    /// Changes at the service: the draft, its lines, and the move where there is one.
    fn changes(self) -> usize {
        DRAFTS * (1 + LINES + usize::from(self.status == Status::Ready))
    }
}

fn main() -> Outcome {
    let Some(settings) = Settings::read()? else {
        return Ok(());
    };
    fs::create_dir_all(install::folder())?;
    let folder = tempfile::tempdir_in(install::folder())?;
    let mut report = Report::new("reconcile");
    for work in [
        Work {
            name: "500 drafts of three lines",
            status: Status::Draft,
        },
        Work {
            name: "500 drafts of three lines, made ready",
            status: Status::Ready,
        },
    ] {
        let service = Service::start(Options::default())?;
        count(&service, folder.path(), work, &mut report)?;
        let standing = time(&service, folder.path(), work, &settings);
        report.contest(work.name, &standing);
    }
    report.note("schedules per second: cargo xtask sim tells them");
    report.finish(&settings)
}

/// Requests made, beside the fewest possible and those of the outbox.
fn count(service: &Service, folder: &Path, work: Work, report: &mut Report) -> Outcome {
    let desk = Desk::open(service, folder)?;
    let all = |_: &Value| true;
    let changes = |request: &Value| request["method"] != "GET";
    desk.draft(work.status, "COUNTED")?;
    let (before, changed_before) = (service.requests(all)?, service.requests(changes)?);
    desk.send(service)?;
    let ours = service.requests(all)? - before;
    let ours_changes = service.requests(changes)? - changed_before;
    // The invoices that were there, and at least one page of customers.
    let lists = |invoices: usize| invoices.div_ceil(PAGE) + 1;
    let fewest = 2 * work.changes() + lists(Options::default().invoices);
    let before = service.requests(all)?;
    outbox(service, &desk, work.status, "POSTED")?;
    let naive = service.requests(all)? - before;
    report.note(format!(
        "{}: {ours} requests, {ours_changes} of them changes; fewest possible {fewest}; outbox {naive}",
        work.name
    ));
    report.at_most(
        &format!("{}: requests ÷ fewest possible", work.name),
        Some(ours as f64 / fewest as f64),
        1.15,
    );
    report.at_most(
        &format!("{}: changes ÷ the outbox's", work.name),
        Some(ours_changes as f64 / naive as f64),
        1.0,
    );
    report.note(format!(
        "{}: requests ÷ the outbox's {:.2}",
        work.name,
        ours as f64 / naive as f64
    ));
    Ok(())
}

fn time(service: &Service, folder: &Path, work: Work, settings: &Settings) -> Outcomes {
    // Each piece begins with the same service: its lists would grow otherwise.
    let desk = || -> Outcome<Desk> {
        service.reset()?;
        Desk::open(service, folder)
    };
    hold(
        settings.rounds.min(5),
        vec![
            Contestant::laid(
                OURS,
                |_| {
                    let desk = desk()?;
                    desk.draft(work.status, "SYNCED")?;
                    Ok(desk)
                },
                |desk: Desk| desk.send(service),
            ),
            Contestant::laid(
                OUTBOX,
                |_| desk(),
                |desk: Desk| outbox(service, &desk, work.status, "POSTED"),
            ),
        ],
    )
}

/// A computer with a store that knows the service's records.
struct Desk {
    store: Store,
    account: Account,
    customer: CustomerId,
    customer_there: String,
    drafts: RefCell<Vec<InvoiceId>>,
    _folder: tempfile::TempDir,
}

impl Desk {
    fn open(service: &Service, folder: &Path) -> Outcome<Self> {
        let folder = tempfile::tempdir_in(folder)?;
        let store = Store::open(&folder.path().join("desk.db"), None)?;
        let account = service.account(&store)?;
        service.sync(&store, &account, None)?;
        let (customer, customer_there) = store
            .read(|reader| {
                let (customers, _) = reader.customer_page("", None, 1)?;
                let known = customers.into_iter().next();
                Ok(known.and_then(|(c, _)| Some((c.id, c.remote_id?.as_str().to_owned()))))
            })?
            .ok_or("the service has no customer")?;
        Ok(Self {
            store,
            account,
            customer,
            customer_there,
            drafts: RefCell::default(),
            _folder: folder,
        })
    }

    /// Makes the drafts, as a person does without the network.
    fn draft(&self, status: Status, name: &str) -> Outcome {
        let standing = Standing {
            sync: SyncState::Pending,
            since: Some(Utc::now()),
            ..Standing::default()
        };
        let invoices = (0..DRAFTS)
            .map(|number| self.invoice(status, format!("{name}-{number}")))
            .collect::<Outcome<Vec<_>>>()?;
        self.store.write(|writer| {
            for (invoice, totals) in &invoices {
                writer.put_invoice(invoice, totals, &standing)?;
                self.drafts.borrow_mut().push(invoice.id);
            }
            Ok(())
        })?;
        Ok(())
    }

    fn invoice(
        &self,
        status: Status,
        reference: String,
    ) -> Outcome<(Invoice, counterfoil_domain::Totals)> {
        let now = Utc::now();
        let items = (0..LINES)
            .map(|line| {
                Ok(LineItem {
                    id: ItemId::new(),
                    remote_id: None,
                    name: format!("Line {line}"),
                    description: "Work and material".into(),
                    price: "100.50".parse()?,
                    quantity: (1 + line).to_string().parse()?,
                    tax: Some("19".parse()?),
                    terms: Default::default(),
                })
            })
            .collect::<Outcome<_>>()?;
        let invoice = Invoice {
            id: InvoiceId::new(),
            account: Some(self.account.id),
            remote_id: None,
            reference,
            status,
            paid_on: None,
            customer: Some(self.customer),
            currency: "EUR".parse()?,
            issue_date: Some(now.date_naive()),
            due_date: None,
            tax_rule: TaxRule::PerLine,
            note: String::new(),
            items,
            created_at: now,
            updated_at: now,
            terms: Default::default(),
        };
        let totals = invoice.totals()?;
        Ok((invoice, totals))
    }

    /// One sync, after which nothing waits.
    fn send(&self, service: &Service) -> Outcome {
        let told = service.sync(&self.store, &self.account, None)?;
        for id in self.drafts.borrow().iter() {
            let standing = self.store.read(|reader| reader.invoice_standing(*id))?;
            if standing.sync != SyncState::Synced {
                return Err(format!("a draft waits: {standing:?}, {:?}", told.stop).into());
            }
        }
        Ok(())
    }
}

/// Posts every change in order.
fn outbox(service: &Service, desk: &Desk, status: Status, name: &str) -> Outcome {
    service.clients.block_on(async {
        let http = reqwest::Client::builder().no_proxy().build()?;
        for number in 0..DRAFTS {
            let body = json!({
                "service_id": service.ready.trincico.service_id,
                "service_customer_id": desk.customer_there,
                "reference": format!("{name}-{number}"),
                "currency": "eur",
            });
            let made = service
                .bare(&http, Method::POST, "/invoices", Some(&body))
                .await?;
            let made: Value = made.json().await?;
            let path = format!("/invoices/{}", made["id"].as_str().ok_or("no identity")?);
            for line in 0..LINES {
                let body = json!({
                    "name": format!("Line {line}"),
                    "description": "Work and material",
                    "price": 10_050,
                    "quantity": 1 + line,
                    "tax": "19",
                });
                let items = format!("{path}/items");
                let added = service.bare(&http, Method::POST, &items, Some(&body));
                added.await?.bytes().await?;
            }
            if status == Status::Ready {
                let (path, body) = (format!("{path}/status"), json!({ "status": "ready" }));
                let moved = service.bare(&http, Method::PUT, &path, Some(&body));
                moved.await?.bytes().await?;
            }
        }
        Ok(())
    })
}

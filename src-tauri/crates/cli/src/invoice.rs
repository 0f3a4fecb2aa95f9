//! `counterfoil invoice`: list, show, draft, status, delete, pdf; `document`,
//! `exchange` and `by_hand` have the rest.

use crate::{
    by_hand, document, draft, exchange,
    output::{Ended, Ending, Failure, Output, Table, clean},
    payment, pdf, show,
};
use clap::Subcommand;
use counterfoil_app::{
    App,
    domain::Currency,
    view::{InvoicePage, InvoiceQuery},
};
use serde_json::json;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Invoices, newest first
    List {
        /// Only this status
        #[arg(long, value_parser = ["draft", "ready", "paid", "canceled"])]
        status: Option<String>,
        /// Only those to be sent, in conflict or set aside
        #[arg(long)]
        waiting: bool,
        /// Words in reference, customer or item text
        #[arg(long, default_value = "")]
        search: String,
        /// Only in this currency, such as EUR
        #[arg(long, value_name = "CODE")]
        currency: Option<Currency>,
        /// At most this many rows
        #[arg(long)]
        limit: Option<u32>,
        /// Go on after the page that ended with this cursor
        #[arg(long, value_name = "CURSOR")]
        after: Option<String>,
    },
    /// One invoice, whole
    Show {
        #[arg(value_name = "ID|REFERENCE")]
        invoice: String,
    },
    /// Make or change a draft from JSON
    Draft {
        /// The file, or - for standard input
        #[arg(long, value_name = "FILE.json|-")]
        from: PathBuf,
    },
    /// Move an invoice to another status
    Status {
        #[arg(value_name = "ID|REFERENCE")]
        invoice: String,
        #[arg(value_parser = ["draft", "ready", "canceled"])]
        status: String,
    },
    /// Delete a draft that no service has
    Delete {
        #[arg(value_name = "ID|REFERENCE")]
        invoice: String,
    },
    /// Write invoices as PDF files
    Pdf {
        #[arg(value_name = "ID|REFERENCE", required = true)]
        invoices: Vec<String>,
        /// The file, or a folder; without it your documents
        #[arg(short, long, value_name = "FILE|DIR")]
        output: Option<PathBuf>,
        /// As it was issued, also where it was canceled since: without that word on it
        #[arg(long)]
        original: bool,
    },
    #[command(flatten)]
    Document(document::Command),
    #[command(flatten)]
    Exchange(exchange::Command),
    #[command(flatten)]
    ByHand(by_hand::Command),
    #[command(flatten)]
    Payment(payment::InvoiceCommand),
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List {
            status,
            waiting,
            search,
            currency,
            limit,
            after,
        } => {
            let query = InvoiceQuery {
                status: status.and_then(|status| status.parse().ok()),
                waiting,
                search,
                days: None,
                currency,
                after,
                limit,
            };
            list(app, output, query).await
        }
        Command::Show { invoice } => {
            let found = app.invoice_find(invoice).await?;
            output.answer(&found, || show::invoice(&found))?;
            Ok(Ending::Done)
        }
        Command::Draft { from } => {
            let saved = draft::save(app, &draft::read(&from)?).await?;
            output.answer(&saved, || show::invoice(&saved))?;
            Ok(Ending::Done)
        }
        Command::Status { invoice, status } => {
            let found = app.invoice_find(invoice).await?;
            let Ok(status) = status.parse() else {
                return Err(Failure::Usage(format!("“{status}” is not a status.")));
            };
            by_hand::warn_before(app, &found, status).await?;
            let moved = app.invoice_set_status(found.id, status).await?;
            output.answer(&moved, || show::invoice(&moved))?;
            Ok(Ending::Done)
        }
        Command::Delete { invoice } => {
            let found = app.invoice_find(invoice).await?;
            app.invoice_delete(found.id).await?;
            let gone = json!({ "deleted": found.id });
            output.answer(&gone, || {
                let name = named(&found.reference, found.id.to_string());
                format!("“{}” is deleted.", clean(&name))
            })?;
            Ok(Ending::Done)
        }
        Command::Pdf {
            invoices,
            output: to,
            original,
        } => pdf::run(app, output, invoices, to, original).await,
        Command::Document(command) => document::run(app, output, command).await,
        Command::Exchange(command) => exchange::run(app, output, command).await,
        Command::ByHand(command) => by_hand::run(app, output, command).await,
        Command::Payment(command) => payment::invoice(app, output, command).await,
    }
}

async fn list(app: &App, output: Output, query: InvoiceQuery) -> Ended {
    let page = app.invoice_list(query).await?;
    output.answer(&page, || in_words(&page))?;
    Ok(Ending::Done)
}

fn in_words(page: &InvoicePage) -> String {
    let mut text = String::new();
    if page.invoices.is_empty() {
        text += "No invoice matches.\n";
    } else {
        let headings = [
            "Reference",
            "Status",
            "To",
            ">Amount",
            "",
            "Issued",
            "Due",
            "Kept",
        ];
        let mut table = Table::new(&headings);
        for row in &page.invoices {
            let date =
                |date: Option<chrono::NaiveDate>| date.map_or_else(String::new, |d| d.to_string());
            let status = match (row.overdue, row.credit_note) {
                (true, _) => "overdue".to_owned(),
                (_, true) => format!("{}, credit note", row.status),
                _ => row.status.to_string(),
            };
            table.row([
                named(&row.reference, row.id.to_string()),
                status,
                row.customer_name.clone(),
                show::in_books(row.amount, row.credit_note),
                row.amount.currency.to_string(),
                date(row.issue_date),
                date(row.due_date),
                show::standing(row.sync).to_owned(),
            ]);
        }
        text += &table.text();
    }
    let counts = &page.counts;
    text += &format!(
        "\n{}: {} draft, {} ready, {} paid, {} canceled.",
        show::counted(counts.all, "invoice"),
        counts.draft,
        counts.ready,
        counts.paid,
        counts.canceled
    );
    for (count, what) in [
        (counts.pending, "to be sent"),
        (counts.conflict, "in conflict"),
        (counts.parked, "set aside"),
    ] {
        if count > 0 {
            text += &format!(" {count} {what}.");
        }
    }
    if let Some(next) = &page.next {
        text += &format!("\nMore: counterfoil invoice list --after {next}");
    }
    text
}

/// What to call an invoice by: its reference, or its id while it has none.
fn named(reference: &str, id: String) -> String {
    if reference.is_empty() {
        id
    } else {
        reference.to_owned()
    }
}

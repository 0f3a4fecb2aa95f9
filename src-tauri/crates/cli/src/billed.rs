//! `counterfoil issued`: invoices, credit notes and drafts that a service issues by itself.

use crate::{
    act,
    contract::{Listed, told},
    contract_words::ages,
    order::{differing, lines},
    output::{Ended, Ending, Failure, Output, Table},
    show,
};
use clap::Subcommand;
use counterfoil_app::{
    App,
    domain::RemoteId,
    view::{BilledKind, BilledPage, BilledQuery, BilledView},
};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Invoices and credit notes, or drafts, as they were last read
    List {
        #[command(flatten)]
        listed: Listed,
        /// The drafts that were not sent yet
        #[arg(long)]
        drafts: bool,
    },
    /// One of them, as the service states it
    Show {
        /// Its number or id
        billed: String,
    },
    /// Have the service make an invoice of a draft and send it, for good
    Send {
        /// The draft's id
        draft: String,
        #[command(flatten)]
        asked: act::Asked,
    },
    /// The service's own PDF of an invoice
    Pdf {
        /// Its number or id
        billed: String,
        /// Where it goes; the documents folder where absent
        #[arg(short, long, value_name = "FILE|DIR")]
        output: Option<String>,
    },
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List { listed, drafts } => {
            let account = match listed.account {
                Some(name) => Some(app.account_named(name).await?.id),
                None => None,
            };
            let query = BilledQuery {
                account,
                drafts,
                search: listed.search,
                after: listed.after,
                limit: listed.limit,
            };
            let page = app.billed_list(query).await?;
            output.answer(&page, || table(&page))?;
            Ok(Ending::Done)
        }
        Command::Show { billed } => {
            let shown = one(app, &billed).await?;
            output.answer(&shown, || words(&shown))?;
            Ok(act::ended(shown.open.as_ref()))
        }
        Command::Send { draft, asked } => {
            let shown = one(app, &draft).await?;
            let row = &shown.billed;
            let total = row
                .gross
                .map_or_else(String::new, |gross| format!(" for {gross}"));
            let what = format!("the invoice to {}{total}", row.recipient);
            act::confirm(output, asked, "Send", &what, &row.recipient)?;
            told(
                output,
                app.billed_draft_send(row.account, row.id.clone()).await?,
            )
        }
        Command::Pdf {
            billed,
            output: path,
        } => {
            let row = one(app, &billed).await?.billed;
            let written = app.billed_pdf(row.account, row.id, path).await?;
            output.answer(&written, || format!("Written: {}", written.path))?;
            Ok(Ending::Done)
        }
    }
}

async fn one(app: &App, wanted: &str) -> Result<BilledView, Failure> {
    for drafts in [false, true] {
        let query = BilledQuery {
            drafts,
            search: wanted.to_owned(),
            limit: Some(200),
            ..BilledQuery::default()
        };
        let rows = app.billed_list(query).await?.billed;
        let is = |number: &str, id: &RemoteId| {
            id.as_str() == wanted || (!number.is_empty() && number == wanted)
        };
        if let Some(row) = rows.into_iter().find(|row| is(&row.number, &row.id)) {
            return Ok(app.billed_get(row.account, row.id).await?);
        }
    }
    let message = format!("There is no invoice or draft “{wanted}” of a service here.");
    Err(crate::output::invalid("billed", message))
}

fn kind(kind: BilledKind) -> &'static str {
    match kind {
        BilledKind::Invoice => "invoice",
        BilledKind::Credit => "credit note",
        BilledKind::Draft => "draft",
    }
}

fn table(page: &BilledPage) -> String {
    let mut rows = Table::new(&[
        "Number",
        "What",
        "Recipient",
        "Date",
        ">Total",
        "Account",
        "Id",
    ]);
    for row in &page.billed {
        rows.row([
            row.number.clone(),
            kind(row.kind).to_owned(),
            row.recipient.clone(),
            row.date.map_or_else(String::new, |d| d.to_string()),
            row.gross.map_or_else(String::new, |m| m.to_string()),
            row.account_name.clone(),
            row.id.to_string(),
        ]);
    }
    let more = match &page.next {
        Some(cursor) => format!("More: --after {cursor}\n"),
        None => String::new(),
    };
    format!("{}\n{more}{}", rows.text(), ages(&page.reads))
}

fn words(shown: &BilledView) -> String {
    let row = &shown.billed;
    let money =
        |m: Option<counterfoil_app::domain::Money>| m.map_or_else(String::new, |m| m.to_string());
    let facts = show::facts(&[
        ("Number", row.number.clone()),
        ("What", kind(row.kind).to_owned()),
        (
            "Recipient",
            format!(
                "{}\n{}\n{}",
                row.recipient, shown.recipient_more, shown.address
            ),
        ),
        ("Date", row.date.map_or_else(String::new, |d| d.to_string())),
        ("Due", row.due.map_or_else(String::new, |d| d.to_string())),
        ("Net", money(shown.net)),
        ("Tax", money(shown.vat)),
        ("Total", money(row.gross)),
        ("PDF kept", shown.file.clone().unwrap_or_default()),
    ]);
    let open = shown.open.as_ref().map_or_else(String::new, act::words);
    let text = format!(
        "{facts}{}\n{}{open}",
        lines(&shown.lines),
        differing(shown.differs)
    );
    format!("{text}{}", ages(std::slice::from_ref(&shown.read)))
}

//! `counterfoil payment`, `counterfoil profile`, and `invoice link`, `pay` and `send`.

use crate::{
    act,
    output::{Ended, Ending, Output, Table, clean},
    plan::{Of, only},
    show,
};
use clap::Subcommand;
use counterfoil_app::{
    App,
    domain::{Money, RemoteId},
    view::{PaymentPage, PaymentQuery, PaymentView, ProfileView},
};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Payments, newest first, as they were last read
    List {
        /// Only of this account
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
        /// Only this status, such as completed
        #[arg(long)]
        status: Option<String>,
        /// Only for this
        #[arg(long = "for", value_parser = ["subscription", "invoice"])]
        target: Option<String>,
        /// At most this many rows
        #[arg(long, default_value_t = 0)]
        limit: u32,
        /// Go on after the page that ended with this cursor
        #[arg(long, value_name = "CURSOR")]
        after: Option<String>,
    },
    /// One payment
    Show {
        /// Its id
        payment: String,
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
    },
}

/// What can be done about an invoice's payment.
#[derive(Debug, Subcommand)]
pub enum InvoiceCommand {
    /// The public address of an invoice that is ready, to hand over
    Link {
        #[arg(value_name = "ID|REFERENCE")]
        invoice: String,
        /// Write the address as a code, too
        #[arg(long, value_name = "FILE.svg")]
        qr: Option<PathBuf>,
    },
    /// Pay an invoice yourself, on a page outside of the program
    Pay {
        #[arg(value_name = "ID|REFERENCE")]
        invoice: String,
        #[command(flatten)]
        asked: act::Asked,
    },
    /// Have the service send an invoice to its customer
    Send {
        #[arg(value_name = "ID|REFERENCE")]
        invoice: String,
        #[command(flatten)]
        asked: act::Asked,
    },
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List {
            account,
            status,
            target,
            limit,
            after,
        } => {
            let account = match account {
                Some(name) => Some(app.account_named(name).await?.id),
                None => None,
            };
            let query = PaymentQuery {
                account,
                status,
                target,
                after,
                limit,
            };
            let page = app.payment_list(query).await?;
            output.answer(&page, || list(&page))?;
        }
        Command::Show { payment, account } => {
            let account = only(app, account).await?;
            let found = app.payment_get(account.id, RemoteId::new(payment)).await?;
            output.answer(&found, || one(&found))?;
        }
    }
    Ok(Ending::Done)
}

pub async fn invoice(app: &App, output: Output, command: InvoiceCommand) -> Ended {
    match command {
        InvoiceCommand::Link { invoice, qr } => {
            let found = app.invoice_find(invoice).await?;
            let link = app.invoice_pay_link(found.id).await?;
            if let Some(path) = qr {
                std::fs::write(path, &link.qr)?;
            }
            output.answer(&link, || link.url.clone())?;
            Ok(Ending::Done)
        }
        InvoiceCommand::Pay { invoice, asked } => {
            let found = app.invoice_find(invoice).await?;
            let what = format!("{} ({})", found.reference, found.amount);
            act::confirm(output, asked, "Pay", &what, &found.reference)?;
            let act = app.invoice_pay(found.id).await?;
            act::follow(app, output, asked, act).await
        }
        InvoiceCommand::Send { invoice, asked } => {
            let found = app.invoice_find(invoice).await?;
            let to = found.customer.as_ref().map(|c| c.email.clone());
            let what = format!("{} to {}", found.reference, to.unwrap_or_default());
            act::confirm(output, asked, "Send", &what, &found.reference)?;
            let act = app.invoice_send(found.id).await?;
            act::follow(app, output, asked, act).await
        }
    }
}

pub async fn profile(app: &App, output: Output, of: Of) -> Ended {
    let account = only(app, of.account).await?;
    let mut found = app.profile(account.id).await?;
    if of.refresh || found.read_at.is_none() {
        found = app.profile_refresh(account.id).await?;
    }
    output.answer(&found, || person(&found))?;
    Ok(Ending::Done)
}

fn amount(money: Option<Money>) -> String {
    // Not known is not zero.
    money.map_or_else(|| "–".to_owned(), |m| m.to_text())
}

fn list(page: &PaymentPage) -> String {
    if page.payments.is_empty() {
        return "No payment matches what was last read.".to_owned();
    }
    let headings = ["When", "Status", "For", ">Paid", ">Fee", ">Left", "", "Id"];
    let mut table = Table::new(&headings);
    for payment in &page.payments {
        let money = payment.gross.or(payment.net);
        table.row([
            payment.created_at.map_or_else(String::new, show::moment),
            payment.status.clone(),
            match &payment.invoice_reference {
                Some(reference) => reference.clone(),
                None => payment.target.clone(),
            },
            amount(payment.gross),
            amount(payment.fee),
            amount(payment.net),
            money.map_or_else(String::new, |m| m.currency.to_string()),
            payment.id.to_string(),
        ]);
    }
    match &page.next {
        None => table.text(),
        Some(next) => format!(
            "{}\nMore: counterfoil payment list --after {next}",
            table.text()
        ),
    }
}

fn one(payment: &PaymentView) -> String {
    let card = payment.card.as_ref();
    let whole = |money: Option<Money>| money.map_or_else(String::new, |m| m.to_string());
    show::facts(&[
        ("Id", payment.id.to_string()),
        ("Reference", payment.reference.clone()),
        ("Status", payment.status.clone()),
        ("For", payment.target.clone()),
        (
            "Invoice",
            payment.invoice_reference.clone().unwrap_or_default(),
        ),
        ("Paid", whole(payment.gross)),
        ("Fee", whole(payment.fee)),
        ("Fee %", payment.fee_percent.clone().unwrap_or_default()),
        ("Left", whole(payment.net)),
        ("By", payment.method.clone()),
        (
            "Card",
            card.map_or_else(String::new, |c| {
                format!("{} ending in {}", c.brand, c.last4)
            }),
        ),
        (
            "When",
            payment.created_at.map_or_else(String::new, show::moment),
        ),
    ])
}

fn person(found: &ProfileView) -> String {
    let mut text = show::facts(&[
        ("Account", found.account_name.clone()),
        ("Name", found.name.clone()),
        ("E-mail", found.email.clone()),
        (
            "Messages",
            if found.can_send {
                "the service can send invoices"
            } else {
                ""
            }
            .to_owned(),
        ),
    ]);
    for service in &found.services {
        let chosen = if found.chosen.as_ref() == Some(&service.id) {
            " (kept here)"
        } else {
            ""
        };
        text += &format!("Service {}  {}{chosen}\n", service.id, clean(&service.name));
    }
    format!("{text}Read {}.", show::age(found.age_seconds))
}

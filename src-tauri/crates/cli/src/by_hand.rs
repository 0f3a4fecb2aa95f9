//! `counterfoil invoice paid|duplicate|email`: what a person does with an invoice without a service,
//! and what they are told before one is issued or set back.

use crate::output::{Ended, Ending, Failure, Output, clean, remark};
use crate::show;
use clap::Subcommand;
use counterfoil_app::App;
use counterfoil_app::domain::{AccountId, InvoiceId, Status};
use counterfoil_app::view::{EmailOpened, EmailView, InvoiceView, PaidInput, PaidView};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Note that invoices of this computer alone were paid, or take that back
    Paid {
        #[arg(value_name = "ID|REFERENCE", required = true)]
        invoices: Vec<String>,
        /// The day on which the money came; today where it is left out
        #[arg(long, value_name = "DATE", conflicts_with = "undo")]
        on: Option<chrono::NaiveDate>,
        /// A day before the invoice's own is meant
        #[arg(long, conflicts_with = "undo")]
        early: bool,
        /// Not paid after all
        #[arg(long)]
        undo: bool,
    },
    /// Make a new draft with the customer and the items of an invoice
    Duplicate {
        #[arg(value_name = "ID|REFERENCE")]
        invoice: String,
        /// It is a corrected invoice, and names the other one
        #[arg(long)]
        corrects: bool,
    },
    /// Write the PDF and open your mail program with a message to the customer
    Email {
        #[arg(value_name = "ID|REFERENCE")]
        invoice: String,
    },
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::Paid {
            invoices,
            on,
            early,
            undo,
        } => {
            let mut ids = Vec::new();
            for invoice in invoices {
                ids.push(app.invoice_find(invoice).await?.id);
            }
            paid(app, output, ids, (on, early), undo).await
        }
        Command::Duplicate { invoice, corrects } => {
            let found = app.invoice_find(invoice).await?;
            let draft = app.draft_duplicate(found.id, corrects).await?;
            let saved = app.invoice_save(draft).await?;
            output.answer(&saved, || show::invoice(&saved))?;
            Ok(Ending::Done)
        }
        Command::Email { invoice } => {
            let found = app.invoice_find(invoice).await?;
            let begun = app.invoice_email(found.id).await?;
            output.answer(&begun, || begun_in_words(&begun))?;
            Ok(match begun.opened {
                EmailOpened::Nowhere => Ending::Failed,
                _ => Ending::Done,
            })
        }
    }
}

async fn paid(
    app: &App,
    output: Output,
    invoices: Vec<InvoiceId>,
    (on, early): (Option<chrono::NaiveDate>, bool),
    undo: bool,
) -> Ended {
    let changed = if undo {
        app.invoice_take_back_payment(invoices).await?
    } else {
        let input = PaidInput {
            invoices,
            on,
            early,
        };
        app.invoice_mark_paid(input).await?
    };
    output.answer(&changed, || changed_in_words(&changed))?;
    Ok(Ending::Done)
}

fn changed_in_words(changed: &PaidView) -> String {
    let count = show::counted(
        u64::try_from(changed.done.len()).unwrap_or(u64::MAX),
        "invoice",
    );
    let mut text = match changed.on {
        Some(day) => format!("{count} paid on {day}."),
        None => format!("{count} not paid after all."),
    };
    for left in &changed.left_out {
        text += &format!("\nLeft out: {}. {}", clean(&left.reference), left.why);
    }
    text
}

fn begun_in_words(begun: &EmailView) -> String {
    let (to, path) = (clean(&begun.to), clean(&begun.path));
    match begun.opened {
        EmailOpened::WithFile => format!(
            "Your mail program was asked to write to {to} with the PDF attached. Look whether it \
             is, then send it.\n{path}"
        ),
        EmailOpened::WithoutFile => format!(
            "Your mail program was asked to write to {to}. Attach the PDF, then send it.\n{path}"
        ),
        EmailOpened::Nowhere => format!(
            "No mail program could be opened. The PDF is saved; attach it to a message to {to} \
             yourself.\n{path}"
        ),
    }
}

/// What is worth knowing before an invoice is moved on: on standard error, and stopping nothing.
pub async fn warn_before(app: &App, found: &InvoiceView, next: Status) -> Result<(), Failure> {
    if next == Status::Ready && found.status == Status::Draft {
        warn_of_sender(app, found.account).await?;
    }
    if next == Status::Draft && found.handed_out.is_some() {
        remark(
            "Its document was handed out already: whoever has it holds another invoice than yours. \
             Better cancel it and write a corrected one: counterfoil invoice duplicate --corrects.",
        );
    }
    Ok(())
}

async fn warn_of_sender(app: &App, account: Option<AccountId>) -> Result<(), Failure> {
    let gaps = app.sender_gaps(account).await?;
    let missing = match (gaps.name, gaps.address) {
        (true, true) => "Your name and address are not on it yet",
        (true, false) => "Your name is not on it yet",
        (false, true) => "Your address is not on it yet",
        (false, false) => return Ok(()),
    };
    remark(&format!("{missing}: counterfoil business edit --help."));
    Ok(())
}

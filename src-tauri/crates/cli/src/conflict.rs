//! `counterfoil conflict` and `counterfoil retry`: what waits for a person, shown and settled.

use crate::{
    output::{Ended, Ending, Failure, Output, Table, clean, failed, invalid},
    show,
};
use clap::{Args, Subcommand};
use counterfoil_app::{
    App, Code,
    domain::{InvoiceId, Status},
    view::{
        ConflictChoice, ConflictField, CustomerView, InvoiceQuery, InvoiceRow, InvoiceView,
        SyncState, WaitingRecord,
    },
};
use serde::Serialize;
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Every record that was changed both here and at the service
    List,
    /// Both values of each field
    Show {
        /// One record, or all that are an invoice or a customer
        #[arg(value_name = "ID|REFERENCE|NAME|invoice|customer")]
        record: String,
    },
    /// Settle a conflict
    Resolve {
        #[arg(value_name = "ID|REFERENCE|NAME")]
        record: String,
        #[command(flatten)]
        side: Side,
    },
}

/// Which side a person chose.
#[derive(Debug, Clone, Copy, Args)]
#[group(required = true, multiple = false)]
pub struct Side {
    /// What is on this computer goes to the service
    #[arg(long)]
    mine: bool,
    /// What is at the service is taken over here
    #[arg(long)]
    theirs: bool,
    /// The service's is taken over, and the invoice as it was here becomes a new draft
    #[arg(long)]
    copy: bool,
}

impl Side {
    fn choice(self) -> ConflictChoice {
        match self {
            Self { mine: true, .. } => ConflictChoice::KeepMine,
            Self { theirs: true, .. } => ConflictChoice::KeepTheirs,
            _ => ConflictChoice::Copy,
        }
    }
}

/// A record in conflict, with both values of each field.
#[derive(Debug, Serialize)]
struct Conflict {
    #[serde(flatten)]
    record: WaitingRecord,
    fields: Vec<ConflictField>,
}

/// An invoice or a customer.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Record {
    Invoice(Box<InvoiceView>),
    Customer(Box<CustomerView>),
}

impl Record {
    async fn read(app: &App, kind: &str, id: &str) -> Result<Self, Failure> {
        let gone = || failed(Code::NotFound, format!("The {kind} “{id}” is not here."));
        if kind == "customer" {
            let customer = app.customer_get(id.parse().map_err(|_| gone())?).await?;
            return Ok(Self::Customer(Box::new(customer)));
        }
        let invoice = app.invoice_get(id.parse().map_err(|_| gone())?).await?;
        Ok(Self::Invoice(Box::new(invoice)))
    }

    fn fields(self) -> Vec<ConflictField> {
        match self {
            Self::Invoice(invoice) => invoice.conflict,
            Self::Customer(customer) => customer.conflict,
        }
    }

    fn sync(&self) -> SyncState {
        match self {
            Self::Invoice(invoice) => invoice.sync,
            Self::Customer(customer) => customer.sync,
        }
    }

    fn in_words(&self) -> String {
        match self {
            Self::Invoice(invoice) => show::invoice(invoice),
            Self::Customer(customer) => show::customer(customer),
        }
    }
}

/// A record after its conflict was settled.
#[derive(Debug, Serialize)]
struct Settled {
    #[serde(flatten)]
    record: Record,
    /// The new draft, where one was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    copy: Option<InvoiceId>,
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List => {
            let conflicts = with_fields(app, app.waiting().await?.conflicts).await?;
            let document = json!({ "conflicts": conflicts });
            output.answer(&document, || list_in_words(&conflicts))?;
            Ok(Ending::Done)
        }
        Command::Show { record } => {
            let all = app.waiting().await?.conflicts;
            let chosen = match record.as_str() {
                "invoice" | "customer" => all.into_iter().filter(|r| r.kind == record).collect(),
                name => vec![one(&all, name, UNDECIDED)?.clone()],
            };
            let conflicts = with_fields(app, chosen).await?;
            let document = json!({ "conflicts": conflicts });
            output.answer(&document, || shown_in_words(&conflicts))?;
            Ok(Ending::Done)
        }
        Command::Resolve { record, side } => {
            let all = app.waiting().await?.conflicts;
            let record = one(&all, &record, UNDECIDED)?;
            resolve(app, output, record, side.choice()).await
        }
    }
}

async fn with_fields(app: &App, records: Vec<WaitingRecord>) -> Result<Vec<Conflict>, Failure> {
    let mut conflicts = Vec::new();
    for record in records {
        let fields = Record::read(app, &record.kind, &record.id).await?.fields();
        conflicts.push(Conflict { record, fields });
    }
    Ok(conflicts)
}

fn list_in_words(conflicts: &[Conflict]) -> String {
    if conflicts.is_empty() {
        return "Nothing was changed in two places.".to_owned();
    }
    let mut table = Table::new(&["Record", "Differs in", "Since", "Id"]);
    for Conflict { record, fields } in conflicts {
        let fields: Vec<&str> = fields.iter().map(|field| field.field.as_str()).collect();
        table.row([
            format!("{} {}", record.kind, record.title)
                .trim()
                .to_owned(),
            fields.join(", "),
            show::moment(record.since),
            record.id.clone(),
        ]);
    }
    format!(
        "{}\nBoth values: counterfoil conflict show ID\n\
         Settle:      counterfoil conflict resolve ID --mine, --theirs or --copy",
        table.text()
    )
}

fn shown_in_words(conflicts: &[Conflict]) -> String {
    if conflicts.is_empty() {
        return "Nothing of this kind was changed in two places.".to_owned();
    }
    let shown: Vec<String> = conflicts.iter().map(conflict_in_words).collect();
    shown.join("\n\n")
}

fn conflict_in_words(Conflict { record, fields }: &Conflict) -> String {
    let sides = match record.kind.as_str() {
        "invoice" => "--mine, --theirs or --copy",
        _ => "--mine or --theirs",
    };
    format!(
        "{}, changed in two places, waits since {}.\n\n{}\n\
         Settle: counterfoil conflict resolve {} {sides}",
        called(record),
        show::moment(record.since),
        show::both_values(fields),
        record.id,
    )
}

/// A record in a sentence.
fn called(record: &WaitingRecord) -> String {
    let name = match clean(&record.title).trim() {
        "" => record.id.clone(),
        title => format!("“{title}”"),
    };
    match record.kind.as_str() {
        "invoice" => format!("Invoice {name}"),
        _ => format!("Customer {name}"),
    }
}

async fn resolve(
    app: &App,
    output: Output,
    record: &WaitingRecord,
    choice: ConflictChoice,
) -> Ended {
    if record.kind == "customer" && choice == ConflictChoice::Copy {
        return Err(invalid(
            "copy",
            "A copy can only be made of an invoice. Choose --mine or --theirs for a customer.",
        ));
    }
    let before = drafts(app).await?;
    app.conflict_resolve(record.kind.clone(), record.id.clone(), choice)
        .await?;
    let settled = match Record::read(app, &record.kind, &record.id).await {
        Err(Failure::App(error)) if error.code == Code::NotFound => {
            // It was gone at the service, and the choice was to follow.
            let gone = json!({ "deleted": record.id });
            let words = format!("{} is deleted here too.", called(record));
            output.answer(&gone, || words)?;
            return Ok(Ending::Done);
        }
        read => read?,
    };
    let copy = match choice {
        ConflictChoice::KeepTheirs => None,
        // Also what is mine becomes a draft where the service's invoice cannot change any more.
        _ => {
            let is_new = |row: &InvoiceRow| before.iter().all(|old| old.id != row.id);
            drafts(app).await?.into_iter().find(is_new)
        }
    };
    let settled = Settled {
        record: settled,
        copy: copy.as_ref().map(|row| row.id),
    };
    output.answer(&settled, || {
        let sentence = outcome(settled.record.sync(), copy.as_ref());
        format!("{sentence}\n\n{}", settled.record.in_words())
    })?;
    Ok(Ending::Done)
}

/// What a choice came to, told by how the record stands now.
fn outcome(sync: SyncState, copy: Option<&InvoiceRow>) -> String {
    match (copy, sync) {
        (Some(copy), _) => {
            let name = clean(&copy.reference);
            format!(
                "The service's version is taken over. What was here is the new draft “{name}”\n\
                 ({}), which the next `counterfoil sync` sends.",
                copy.id
            )
        }
        (None, SyncState::Synced) => "The service's version is taken over.".to_owned(),
        (None, _) => "What is here is kept; the next `counterfoil sync` sends it.".to_owned(),
    }
}

/// The newest drafts that are to be sent: a copy made just now is the first.
async fn drafts(app: &App) -> Result<Vec<InvoiceRow>, Failure> {
    let query = InvoiceQuery {
        status: Some(Status::Draft),
        waiting: true,
        limit: Some(200),
        ..InvoiceQuery::default()
    };
    Ok(app.invoice_list(query).await?.invoices)
}

/// `counterfoil retry`: a record that was set aside is tried again.
pub async fn retry(app: &App, output: Output, name: &str) -> Ended {
    let mut parked = app.waiting().await?.pending;
    parked.retain(|record| record.sync == SyncState::Parked);
    let record = one(&parked, name, NOT_PARKED)?;
    app.record_retry(record.kind.clone(), record.id.clone())
        .await?;
    let document = json!({ "retried": record.id });
    output.answer(&document, || {
        format!(
            "{} is tried again with the next `counterfoil sync`.",
            called(record)
        )
    })?;
    Ok(Ending::Done)
}

const UNDECIDED: &str = "is in conflict. `counterfoil conflict list` shows what is.";
const NOT_PARKED: &str = "is set aside. `counterfoil status` shows what waits.";

/// The record with this id, reference or name.
fn one<'a>(
    records: &'a [WaitingRecord],
    name: &str,
    none: &str,
) -> Result<&'a WaitingRecord, Failure> {
    let wanted = name.trim().to_lowercase();
    let matching: Vec<&WaitingRecord> = records
        .iter()
        .filter(|r| r.id == wanted || (!wanted.is_empty() && r.title.to_lowercase() == wanted))
        .collect();
    match matching.as_slice() {
        [one] => Ok(one),
        [] => Err(failed(
            Code::NotFound,
            format!("Nothing called “{name}” {none}"),
        )),
        several => {
            let ids: Vec<&str> = several.iter().map(|record| record.id.as_str()).collect();
            let ids = ids.join(", ");
            Err(invalid(
                "id",
                format!("Several records are called “{name}”: {ids}."),
            ))
        }
    }
}

#[cfg(test)]
mod tests;

//! `counterfoil conflict` and `counterfoil retry`: what waits for a person, shown and settled.

mod words;

use crate::output::{Ended, Ending, Failure, Output, failed, invalid};
use crate::show;
use clap::{Args, Subcommand};
use counterfoil_app::{
    App, Code,
    domain::{InvoiceId, Status},
    view::{
        ConflictChoice, ConflictField, ConflictSide, ConflictSummary, CustomerView, InvoiceQuery,
        InvoiceRow, InvoiceView, SyncState, WaitingRecord,
    },
};
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use words::{called, list_in_words, outcome, shown_in_words};

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
        chosen: Chosen,
    },
}

/// Which side a person chose.
#[derive(Debug, Clone, Args)]
#[group(required = true, multiple = false)]
pub struct Chosen {
    /// Of every field that differs, what is here goes to the service; the rest is merged
    #[arg(long)]
    mine: bool,
    /// Everything becomes as it is at the service; changes made only here are dropped
    #[arg(long)]
    theirs: bool,
    /// As --theirs, and the invoice as it was here becomes a new draft
    #[arg(long)]
    copy: bool,
    /// A side for one field; repeat it for every field that differs. `conflict show` tells the keys
    #[arg(long = "field", value_name = "KEY=mine|theirs", value_parser = side)]
    fields: Vec<(String, ConflictSide)>,
}

impl Chosen {
    fn choice(self) -> Result<ConflictChoice, Failure> {
        Ok(match self {
            Self { mine: true, .. } => ConflictChoice::KeepMine,
            Self { theirs: true, .. } => ConflictChoice::KeepTheirs,
            Self { copy: true, .. } => ConflictChoice::Copy,
            Self { fields, .. } => {
                let mut sides = BTreeMap::new();
                for (key, side) in fields {
                    if sides.insert(key.clone(), side).is_some_and(|s| s != side) {
                        let twice = format!("Both sides are chosen for “{key}”. Choose one.");
                        return Err(invalid(&key, twice));
                    }
                }
                ConflictChoice::Fields(sides)
            }
        })
    }
}

/// `reference=mine`, split at the last `=`: a key may hold one.
fn side(text: &str) -> Result<(String, ConflictSide), String> {
    let (key, side) = text
        .rsplit_once('=')
        .filter(|(key, _)| !key.trim().is_empty())
        .ok_or("say KEY=mine or KEY=theirs")?;
    let side = match side.trim() {
        "mine" => ConflictSide::Mine,
        "theirs" => ConflictSide::Theirs,
        other => {
            return Err(format!(
                "“{other}” is no side; say {key}=mine or {key}=theirs"
            ));
        }
    };
    Ok((key.trim().to_owned(), side))
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

    fn conflict(self) -> (Vec<ConflictField>, Option<ConflictSummary>) {
        match self {
            Self::Invoice(invoice) => (invoice.conflict, invoice.conflict_summary),
            Self::Customer(customer) => (customer.conflict, customer.conflict_summary),
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
        Command::Resolve { record, chosen } => {
            let choice = chosen.choice()?;
            let all = app.waiting().await?.conflicts;
            let record = one(&all, &record, UNDECIDED)?;
            resolve(app, output, record, choice).await
        }
    }
}

async fn with_fields(app: &App, records: Vec<WaitingRecord>) -> Result<Vec<Conflict>, Failure> {
    let mut conflicts = Vec::new();
    for record in records {
        let read = Record::read(app, &record.kind, &record.id).await?;
        let (fields, summary) = read.conflict();
        // The list tells the totals of the first conflicts only.
        let record = WaitingRecord {
            conflict: summary,
            ..record
        };
        conflicts.push(Conflict { record, fields });
    }
    Ok(conflicts)
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
    app.conflict_resolve(record.kind.clone(), record.id.clone(), choice.clone())
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

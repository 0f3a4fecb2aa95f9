//! `counterfoil invoice xml|check|import|print|export`: what goes out to others and comes in from
//! them.

use crate::output::{Ended, Ending, Output, Table, clean, invalid};
use crate::show::counted;
use clap::{Subcommand, ValueEnum};
use counterfoil_app::App;
use counterfoil_app::domain::{InvoiceId, Profile};
use counterfoil_app::view::{
    CheckFailure, ExportFormat, ExportInput, ImportInput, ImportPreview, ImportTotals, PrintInput,
    SeriesView, XmlFormat,
};
use serde_json::json;
use std::path::PathBuf;

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Format {
    /// UN/CEFACT Cross Industry Invoice
    Cii,
    /// OASIS UBL 2.1
    Ubl,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ProfileName {
    /// The European norm
    En16931,
    /// Germany's public authorities
    Xrechnung,
    /// The Peppol network
    Peppol,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Data {
    /// A table of invoices
    Csv,
    /// A table of their lines
    Lines,
    /// Everything, as JSON
    Json,
    /// One ZIP of PDFs and tables, with sums
    Pack,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write invoices as e-invoices
    Xml {
        #[arg(value_name = "ID|REFERENCE", required = true)]
        invoices: Vec<String>,
        #[arg(long, value_enum, default_value = "cii")]
        format: Format,
        /// Whose rules; without it those that the invoice names
        #[arg(long, value_enum)]
        profile: Option<ProfileName>,
        /// The file, or a folder; without it your documents
        #[arg(short, long, value_name = "FILE|DIR")]
        output: Option<PathBuf>,
    },
    /// Show what an invoice lacks for an e-invoice
    Check {
        #[arg(value_name = "ID|REFERENCE")]
        invoice: String,
        /// Whose rules; without it those that the invoice names
        #[arg(long, value_enum)]
        profile: Option<ProfileName>,
    },
    /// Take in e-invoices: UBL, CII, or a PDF that carries one
    Import {
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        /// The customer that is the buyer; without it the one that seems to be, else a new one
        #[arg(long, value_name = "ID|NAME")]
        customer: Option<String>,
        /// Show what would be taken in, and take nothing in
        #[arg(long)]
        dry_run: bool,
        /// Take in an invoice again whose seller and number are here already
        #[arg(long)]
        nevertheless: bool,
    },
    /// Print invoices as one job
    Print {
        #[arg(value_name = "ID|REFERENCE")]
        invoices: Vec<String>,
        /// The printer; without it the system's default one
        #[arg(long, value_name = "NAME")]
        printer: Option<String>,
        /// How many of each
        #[arg(long, default_value_t = 1)]
        copies: u32,
        /// List the printers, and print nothing
        #[arg(long)]
        list: bool,
    },
    /// Count through the numbers that invoices were issued under: what is missing or used twice
    Numbers {
        /// First day of issue
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: Option<chrono::NaiveDate>,
        /// Last day of issue
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: Option<chrono::NaiveDate>,
    },
    /// Write invoices for other programs
    Export {
        #[arg(long, value_enum, default_value = "csv")]
        format: Data,
        /// These invoices instead of those of some days
        #[arg(long = "id", value_name = "ID|REFERENCE", conflicts_with_all = ["from", "to"])]
        ids: Vec<String>,
        /// First day of issue
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: Option<chrono::NaiveDate>,
        /// Last day of issue
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: Option<chrono::NaiveDate>,
        /// As a spreadsheet of this computer's language reads it best
        #[arg(long)]
        local: bool,
        /// The file, or a folder
        #[arg(short, long, value_name = "FILE|DIR")]
        output: PathBuf,
    },
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::Xml {
            invoices,
            format,
            profile,
            output: to,
        } => {
            let mut files = Vec::new();
            let several = invoices.len() > 1;
            for invoice in invoices {
                let id = app.invoice_find(invoice).await?.id;
                // A slash at the end says that a folder is meant, also where it is not there yet.
                let to = to
                    .as_ref()
                    .map(|p| if several { p.join("") } else { p.clone() });
                let to = to.map(|p| p.display().to_string());
                files.push(
                    app.invoice_xml(id, format.into(), profile.map(Into::into), to)
                        .await?,
                );
            }
            output.answer(&json!({ "files": files }), || {
                let paths: Vec<_> = files.iter().map(|f| f.path.as_str()).collect();
                paths.join("\n")
            })?;
            Ok(Ending::Done)
        }
        Command::Check { invoice, profile } => check(app, output, invoice, profile).await,
        Command::Import {
            files,
            customer,
            dry_run,
            nevertheless,
        } => import(app, output, files, customer, dry_run, nevertheless).await,
        Command::Print {
            invoices,
            printer,
            copies,
            list,
        } => match list {
            true => printers(app, output).await,
            false => print(app, output, invoices, printer, copies).await,
        },
        Command::Numbers { from, to } => {
            let series = app.invoice_numbers(from, to).await?;
            output.answer(&json!({ "series": series }), || numbers_in_words(&series))?;
            Ok(Ending::Done)
        }
        Command::Export {
            format,
            ids: names,
            from,
            to,
            local,
            output: path,
        } => {
            let mut ids = Vec::with_capacity(names.len());
            for name in names {
                ids.push(app.invoice_find(name).await?.id);
            }
            let input = ExportInput {
                format: format.into(),
                ids,
                from,
                to,
                local,
                path: path.display().to_string(),
            };
            let written = app.export(input).await?;
            output.answer(&written, || {
                let invoices = counted(written.invoices.into(), "invoice");
                let numbers = match (written.missing_numbers, written.doubled_numbers) {
                    (0, 0) => String::new(),
                    (missing, doubled) => format!(
                        "\n{} missing, {doubled} used twice; numbers.csv lists them.",
                        counted(missing, "number")
                    ),
                };
                format!("{}  ({invoices}){numbers}", written.path)
            })?;
            Ok(Ending::Done)
        }
    }
}

fn numbers_in_words(series: &[SeriesView]) -> String {
    if series.is_empty() {
        return "No invoice of these days has a number that can be counted.".to_owned();
    }
    let mut table = Table::new(&[
        "Account",
        "First",
        "Last",
        ">Invoices",
        "Missing",
        "Used twice",
    ]);
    for one in series {
        table.row([
            one.account.clone(),
            one.first.clone(),
            one.last.clone(),
            one.invoices.to_string(),
            one.missing.join(", "),
            one.doubled.join(", "),
        ]);
    }
    table.text()
}

async fn check(app: &App, output: Output, invoice: String, profile: Option<ProfileName>) -> Ended {
    let found = app.invoice_find(invoice).await?;
    let failures = app.invoice_check(found.id, profile.map(Into::into)).await?;
    let fatal = failures.iter().any(|f| f.fatal);
    output.answer(
        &json!({ "id": found.id, "failures": failures }),
        || match failures.is_empty() {
            true => "Nothing is missing.".to_owned(),
            false => failures_in_words(&failures),
        },
    )?;
    Ok(if fatal { Ending::Failed } else { Ending::Done })
}

fn failures_in_words(failures: &[CheckFailure]) -> String {
    let mut table = Table::new(&["Rule", "", "Field", "What to do"]);
    for failure in failures {
        table.row([
            failure.rule.clone(),
            if failure.fatal { "" } else { "advice" }.to_owned(),
            failure.field.clone(),
            failure.message.clone(),
        ]);
    }
    table.text()
}

async fn import(
    app: &App,
    output: Output,
    files: Vec<PathBuf>,
    customer: Option<String>,
    dry_run: bool,
    nevertheless: bool,
) -> Ended {
    let buyer = match customer {
        Some(name) => Some(crate::customer::find(app, &name).await?.id),
        None => None,
    };
    let mut taken = Vec::new();
    for file in files {
        let preview = app.import_preview(file.display().to_string()).await?;
        let is_here = preview.twin.is_some() && !nevertheless;
        let invoice = match dry_run || is_here {
            true => None,
            false => {
                let input = ImportInput {
                    path: preview.path.clone(),
                    sha256: preview.sha256.clone(),
                    customer: buyer.or(preview.customer),
                    nevertheless,
                };
                Some(app.import_take(input).await?.id)
            }
        };
        taken.push((preview, invoice));
    }
    let document: Vec<_> = taken
        .iter()
        .map(|(preview, id)| json!({ "file": preview, "invoice": id }))
        .collect();
    output.answer(&json!({ "imported": document }), || {
        taken
            .iter()
            .map(|(p, id)| imported_in_words(p, *id))
            .collect()
    })?;
    Ok(Ending::Done)
}

fn imported_in_words(preview: &ImportPreview, id: Option<InvoiceId>) -> String {
    let total = |t: &ImportTotals| {
        let (tax, amount) = (t.tax_amount.to_text(), t.amount.to_text());
        format!(
            "{} + {tax} = {amount} {}",
            t.sub_amount.to_text(),
            t.amount.currency
        )
    };
    let mut text = format!(
        "{}\n  {} from {} to {}, {}\n  stated    {}\n  computed  {}{}\n",
        preview.path,
        clean(&preview.reference),
        clean(&preview.seller),
        clean(&preview.buyer),
        counted(preview.lines.into(), "line"),
        total(&preview.stated),
        total(&preview.computed),
        if preview.same { "" } else { "  DIFFERENT" },
    );
    if preview.of_another {
        text += "  from another business than yours\n";
    }
    for path in &preview.ignored {
        text += &format!("  left out: {}\n", clean(path));
    }
    if preview.twin.is_some() {
        text += "  An invoice of this seller with this number was here before";
        text += match id {
            Some(_) => ".\n",
            None => "; --nevertheless takes it in again.\n",
        };
    }
    text += &match id {
        Some(id) => format!("  taken in as {id}\n"),
        None => "  not taken in\n".to_owned(),
    };
    text
}

async fn printers(app: &App, output: Output) -> Ended {
    let all = app.printers().await?;
    output.answer(&json!({ "printers": all }), || {
        let mut table = Table::new(&["Printer", "", "State"]);
        for printer in &all {
            let default = if printer.is_default { "default" } else { "" };
            let state = printer
                .refuses
                .clone()
                .unwrap_or_else(|| "ready".to_owned());
            table.row([printer.name.clone(), default.to_owned(), state]);
        }
        match all.is_empty() {
            true => "This computer has no printer.".to_owned(),
            false => table.text(),
        }
    })?;
    Ok(Ending::Done)
}

async fn print(
    app: &App,
    output: Output,
    invoices: Vec<String>,
    printer: Option<String>,
    copies: u32,
) -> Ended {
    let mut ids = Vec::new();
    for invoice in invoices {
        ids.push(app.invoice_find(invoice).await?.id);
    }
    let printer = match printer {
        Some(name) => name,
        None => {
            let default = app.printers().await?.into_iter().find(|p| p.is_default);
            let words = "The system has no default printer; name one with --printer.";
            default.ok_or_else(|| invalid("printer", words))?.name
        }
    };
    let input = PrintInput {
        invoices: ids,
        printer,
        copies,
    };
    let printed = app.print_invoices(input).await?;
    output.answer(&printed, || {
        let unclear = match printed.unclear {
            true => {
                " It could not be asked what became of it: look at the printer before you print again."
            }
            false => "",
        };
        format!(
            "Job {} on {}: {}, {}.{unclear}",
            printed.job,
            printed.printer,
            counted(printed.invoices.into(), "invoice"),
            counted(printed.pages.into(), "page")
        )
    })?;
    Ok(Ending::Done)
}

impl From<Format> for XmlFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Cii => Self::Cii,
            Format::Ubl => Self::Ubl,
        }
    }
}

impl From<ProfileName> for Profile {
    fn from(name: ProfileName) -> Self {
        match name {
            ProfileName::En16931 => Self::En16931,
            ProfileName::Xrechnung => Self::XRechnung,
            ProfileName::Peppol => Self::Peppol,
        }
    }
}

impl From<Data> for ExportFormat {
    fn from(data: Data) -> Self {
        match data {
            Data::Csv => Self::Csv,
            Data::Lines => Self::Lines,
            Data::Json => Self::Json,
            Data::Pack => Self::Pack,
        }
    }
}

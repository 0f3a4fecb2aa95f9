//! Documents: what an e-invoice lacks, files to import, printers, kept originals, data out.

use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{CustomerId, InvoiceId, Money, Worded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule of the e-invoice's profile that is not met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckFailure {
    /// The rule's name: `BR-CO-25`.
    pub rule: String,
    /// Whether the receiver will refuse it; otherwise it is advice.
    pub fatal: bool,
    /// The field to mend, as the editor names it.
    pub field: String,
    /// What is the matter and what to do; in English.
    pub message: String,
    /// By which other languages say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub said: Option<Box<Worded>>,
}

/// The form of an e-invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum XmlFormat {
    /// UBL 2.1.
    Ubl,
    /// UN/CEFACT Cross Industry Invoice.
    Cii,
}

/// The amounts of a file beside those that this program computes from its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ImportTotals {
    /// Before tax.
    pub sub_amount: Money,
    /// Tax.
    pub tax_amount: Money,
    /// With tax.
    pub amount: Money,
    /// Still to be paid.
    pub due: Money,
}

/// A file as it would be imported.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportPreview {
    /// Where it is.
    pub path: String,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// Its form.
    pub format: XmlFormat,
    /// Whether it came inside a PDF.
    pub in_pdf: bool,
    /// The profile's full name, as stated.
    pub profile: String,
    /// Kind of document, UNTDID 1001.
    pub kind: u16,
    /// Its number.
    pub reference: String,
    /// Day of issue.
    pub issue_date: Option<NaiveDate>,
    /// Day by which to pay.
    pub due_date: Option<NaiveDate>,
    /// Who issued it.
    pub seller: String,
    /// Who received it.
    pub buyer: String,
    /// How many lines it has.
    pub lines: u32,
    /// The amounts as stated.
    pub stated: ImportTotals,
    /// The amounts as computed here.
    pub computed: ImportTotals,
    /// Whether they are the same to the cent.
    pub same: bool,
    /// Rules of its own profile that it does not meet.
    pub failures: Vec<CheckFailure>,
    /// Parts of the file that have no place in an invoice here.
    pub ignored: Vec<String>,
    /// A customer here that seems to be its buyer.
    pub customer: Option<CustomerId>,
    /// That customer's name.
    pub customer_name: Option<String>,
    /// An invoice here with the same number.
    pub twin: Option<InvoiceId>,
    /// Whether its seller seems to be another business than the person's own.
    pub of_another: bool,
}

/// What to import.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportInput {
    /// The file.
    pub path: String,
    /// The bytes that were looked at, [`ImportPreview::sha256`]: another file under that name is not
    /// taken in.
    pub sha256: String,
    /// The customer that is its buyer; none makes a new one.
    pub customer: Option<CustomerId>,
    /// Take it in although an invoice of that seller has its number here.
    #[serde(default)]
    pub nevertheless: bool,
}

/// A printer of the system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PrinterView {
    /// Its name.
    pub name: String,
    /// Whether the system prints there unless told otherwise.
    pub is_default: bool,
    /// Why it does not take jobs now; none where it does.
    pub refuses: Option<String>,
}

/// What to print.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PrintInput {
    /// The invoices, in order, as one job.
    pub invoices: Vec<InvoiceId>,
    /// The printer's name.
    pub printer: String,
    /// How many of each; at least 1.
    pub copies: u32,
}

/// A job that the queue took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PrintedView {
    /// Where.
    pub printer: String,
    /// The queue's number of the job.
    pub job: String,
    /// How many invoices.
    pub invoices: u32,
    /// How many pages, one copy counted.
    pub pages: u32,
    /// Whether it could not be asked what became of it: it may be on paper.
    pub unclear: bool,
}

/// The kind of a kept original.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum OriginalKind {
    /// The PDF.
    Pdf,
    /// The e-invoice as UBL.
    Ubl,
    /// The e-invoice as CII.
    Cii,
}

/// A document exactly as it was issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OriginalView {
    /// What it is.
    pub kind: OriginalKind,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// When it was made, UTC.
    pub made_at: DateTime<Utc>,
    /// Since when another one counts; none for the one that does.
    pub until: Option<DateTime<Utc>>,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Whether its bytes still have that hash.
    pub sound: bool,
}

/// The kept originals of an invoice, looked at byte by byte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VerifiedView {
    /// The invoice.
    pub id: InvoiceId,
    /// Its number.
    pub reference: String,
    /// The newest first; empty where it was never issued here.
    pub originals: Vec<OriginalView>,
    /// Whether every one is sound.
    pub sound: bool,
}

/// The form of data that is handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ExportFormat {
    /// A table of invoices, RFC 4180.
    Csv,
    /// A table of their lines.
    Lines,
    /// Everything, as JSON.
    Json,
    /// One ZIP of PDFs, e-invoices and tables, with sums.
    Pack,
}

/// What to hand out.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ExportInput {
    /// In which form.
    pub format: ExportFormat,
    /// These invoices, in this order; none for those of the days.
    #[serde(default)]
    pub ids: Vec<InvoiceId>,
    /// First day of issue; none for the first there is.
    pub from: Option<NaiveDate>,
    /// Last day of issue; none for the last there is.
    pub to: Option<NaiveDate>,
    /// For a spreadsheet of this computer's language: its separator and decimal mark, and a mark
    /// that it is UTF-8. Otherwise the standard's comma and point.
    pub local: bool,
    /// The file, or the folder to put it into.
    pub path: String,
}

/// A series of numbers, as an accountant counts through it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SeriesView {
    /// The account it belongs to; empty for this computer only.
    pub account: String,
    /// The lowest number of the time span.
    pub first: String,
    /// The highest.
    pub last: String,
    /// How many invoices of the time span it has.
    pub invoices: u64,
    /// How many numbers no invoice has.
    pub missing_count: u64,
    /// Those, each alone or as the first and the last of several.
    pub missing: Vec<String>,
    /// The numbers that several invoices have.
    pub doubled: Vec<String>,
}

/// A file of data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExportedView {
    /// Where it is.
    pub path: String,
    /// How many invoices are in it.
    pub invoices: u32,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// How many numbers between the issued ones no invoice has; told of a pack of some days.
    #[ts(type = "number")]
    pub missing_numbers: u64,
    /// How many numbers several invoices have; told of a pack of some days.
    #[ts(type = "number")]
    pub doubled_numbers: u64,
}

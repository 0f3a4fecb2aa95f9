//! Tables as CSV (RFC 4180): records ended by CRLF, cells quoted where they need it, UTF-8.
//!
//! A text that a spreadsheet would run as a formula gets an apostrophe in front; a number never
//! does, so a negative amount stays a number.

use std::collections::BTreeSet;
use std::io::Write;

use chrono::NaiveDate;
use counterfoil_domain::{Decimal, Money, TaxCategory};

use crate::{ExportError, InvoiceRecord, LineRecord, PayoutRecord, Series};

/// What stands between cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// `,`, as RFC 4180 has it.
    Comma,
    /// `;`, as spreadsheets expect it where the comma is the decimal mark.
    Semicolon,
    /// A tab.
    Tab,
}

/// What stands before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalMark {
    /// `1234.56`
    Point,
    /// `1234,56`
    Comma,
}

/// How a table is written. Numbers have no grouping and dates are ISO 8601 in all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Begins with a byte-order mark, by which spreadsheets know UTF-8.
    pub bom: bool,
    /// Between cells.
    pub separator: Separator,
    /// Before decimals.
    pub decimal: DecimalMark,
}

impl Style {
    /// For programs: RFC 4180, no byte-order mark.
    pub const STANDARD: Self = Self {
        bom: false,
        separator: Separator::Comma,
        decimal: DecimalMark::Point,
    };
    /// For a spreadsheet where decimals follow a point.
    pub const SPREADSHEET_POINT: Self = Self {
        bom: true,
        ..Self::STANDARD
    };
    /// For one that separates cells by semicolons though decimals follow a point, as in Switzerland.
    pub const SPREADSHEET_SWISS: Self = Self {
        separator: Separator::Semicolon,
        ..Self::SPREADSHEET_POINT
    };
    /// For a spreadsheet where decimals follow a comma.
    pub const SPREADSHEET_COMMA: Self = Self {
        bom: true,
        separator: Separator::Semicolon,
        decimal: DecimalMark::Comma,
    };
}

/// Columns of the table of invoices before those of the taxes.
const INVOICE: [&str; 25] = [
    "reference",
    "kind",
    "kind_code",
    "status",
    "account",
    "issue_date",
    "due_date",
    "delivery_date",
    "period_from",
    "period_to",
    "paid_on",
    "customer",
    "customer_tax_id",
    "customer_country",
    "order",
    "preceding",
    "exemption_reason",
    "currency",
    "net",
    "tax",
    "total",
    "prepaid",
    "due",
    "open",
    "id",
];

/// Columns of the table of lines.
const LINE: [&str; 18] = [
    "reference",
    "kind",
    "status",
    "issue_date",
    "customer",
    "line",
    "name",
    "description",
    "quantity",
    "unit",
    "price",
    "price_quantity",
    "tax_category",
    "tax_rate",
    "currency",
    "net",
    "tax",
    "id",
];

/// Columns of the table of payouts.
const PAYOUT: [&str; 11] = [
    "id",
    "account",
    "status",
    "arrives_on",
    "made_on",
    "currency",
    "amount",
    "automatic",
    "instant",
    "destination",
    "description",
];

/// Columns of the table of numbers.
const NUMBERS: [&str; 8] = [
    "account",
    "begins",
    "first",
    "last",
    "invoices",
    "missing_count",
    "missing",
    "doubled",
];

/// Writes a row for each series of numbers.
///
/// # Errors
/// [`ExportError::Write`] when the writer fails.
pub fn numbers(series: &[Series], style: Style, out: impl Write) -> Result<(), ExportError> {
    let mut table = Table::begin(style, out)?;
    table.row(NUMBERS.into_iter().map(Cell::from))?;
    for one in series {
        let missing: Vec<_> = one.missing.iter().map(ToString::to_string).collect();
        let cells: [Cell; NUMBERS.len()] = [
            Cell::from(one.account.as_str()),
            Cell::from(one.begins.as_str()),
            Cell::from(one.first.as_str()),
            Cell::from(one.last.as_str()),
            Cell::from(Decimal::from(one.invoices)),
            Cell::from(Decimal::from(one.missing_count)),
            Cell::Text(missing.join("; ")),
            Cell::Text(one.doubled.join("; ")),
        ];
        table.row(cells)?;
    }
    table.end()
}

/// Writes a row for each invoice; amounts of credit notes are negative. Behind the fixed columns each category and rate in use has two of
/// its own, `net_S_20` and `tax_S_20`; they are empty where an invoice has none of it.
///
/// # Errors
/// [`ExportError::Write`] when the writer fails.
pub fn invoices(
    records: &[InvoiceRecord],
    style: Style,
    out: impl Write,
) -> Result<(), ExportError> {
    let rates = rates(records);
    let mut table = Table::begin(style, out)?;
    let of_rates = rates.iter().flat_map(|(category, rate)| {
        ["net", "tax"].map(|what| format!("{what}_{}_{rate}", category.code()))
    });
    let header = INVOICE.into_iter().map(str::to_owned).chain(of_rates);
    table.row(header.map(Cell::Text))?;
    for record in records {
        let taxes = rates.iter().flat_map(|(category, rate)| {
            let tax = record.taxes.iter();
            let tax = tax.filter(|t| t.category == *category && t.rate == *rate);
            tax.map(|t| [Cell::from(t.net), Cell::from(t.tax)])
                .next()
                .unwrap_or([Cell::Empty, Cell::Empty])
        });
        table.row(invoice_cells(record).into_iter().chain(taxes))?;
    }
    table.end()
}

/// Writes a row for each line of each invoice.
///
/// # Errors
/// [`ExportError::Write`] when the writer fails.
pub fn lines(records: &[InvoiceRecord], style: Style, out: impl Write) -> Result<(), ExportError> {
    let mut table = Table::begin(style, out)?;
    table.row(LINE.into_iter().map(|name| Cell::Text(name.to_owned())))?;
    for record in records {
        for line in &record.lines {
            table.row(line_cells(record, line))?;
        }
    }
    table.end()
}

/// Writes a row for each payout.
///
/// # Errors
/// [`ExportError::Write`] when the writer fails.
pub fn payouts(records: &[PayoutRecord], style: Style, out: impl Write) -> Result<(), ExportError> {
    let yes_or_no = |flag| Cell::from(if flag { "yes" } else { "no" });
    let mut table = Table::begin(style, out)?;
    table.row(PAYOUT.into_iter().map(Cell::from))?;
    for record in records {
        let cells: [Cell; PAYOUT.len()] = [
            Cell::from(record.id.as_str()),
            Cell::from(record.account.as_str()),
            Cell::from(record.status.as_str()),
            Cell::from(record.arrives_on),
            Cell::from(record.made_on),
            Cell::from(record.amount.currency.code()),
            Cell::from(record.amount),
            yes_or_no(record.automatic),
            yes_or_no(record.instant),
            Cell::from(record.destination.as_str()),
            Cell::from(record.description.as_str()),
        ];
        table.row(cells)?;
    }
    table.end()
}

fn invoice_cells(record: &InvoiceRecord) -> [Cell; INVOICE.len()] {
    [
        Cell::from(record.reference.as_str()),
        Cell::from(record.kind.as_str()),
        Cell::from(Decimal::from(record.kind_code)),
        Cell::from(record.status.as_str()),
        Cell::from(record.account.as_str()),
        Cell::from(record.issue_date),
        Cell::from(record.due_date),
        Cell::from(record.delivery_date),
        Cell::from(record.period_from),
        Cell::from(record.period_to),
        Cell::from(record.paid_on),
        Cell::from(record.customer.as_str()),
        Cell::from(record.customer_tax_id.as_str()),
        Cell::from(record.customer_country.as_str()),
        Cell::from(record.order.as_str()),
        Cell::Text(record.preceding.join("; ")),
        Cell::Text(record.exemptions.join("; ")),
        Cell::from(record.currency.code()),
        Cell::from(record.net),
        Cell::from(record.tax),
        Cell::from(record.total),
        Cell::from(record.prepaid),
        Cell::from(record.due),
        Cell::from(record.open),
        Cell::from(record.id.as_str()),
    ]
}

fn line_cells(record: &InvoiceRecord, line: &LineRecord) -> [Cell; LINE.len()] {
    [
        Cell::from(record.reference.as_str()),
        Cell::from(record.kind.as_str()),
        Cell::from(record.status.as_str()),
        Cell::from(record.issue_date),
        Cell::from(record.customer.as_str()),
        Cell::from(line.number.as_str()),
        Cell::from(line.name.as_str()),
        Cell::from(line.description.as_str()),
        Cell::from(line.quantity),
        Cell::from(line.unit.as_str()),
        Cell::from(line.price),
        Cell::from(line.price_quantity),
        Cell::from(line.category.code()),
        line.rate.map_or(Cell::Empty, Cell::from),
        Cell::from(record.currency.code()),
        Cell::from(line.net),
        Cell::from(line.tax),
        Cell::from(record.id.as_str()),
    ]
}

/// Every category and rate in use: by the category's code, highest rate first.
fn rates(records: &[InvoiceRecord]) -> Vec<(TaxCategory, Decimal)> {
    let used = records.iter().flat_map(|record| &record.taxes);
    let used: BTreeSet<_> = used
        .map(|tax| (tax.category.code(), std::cmp::Reverse(tax.rate)))
        .collect();
    used.into_iter()
        .filter_map(|(code, rate)| Some((TaxCategory::of(code)?, rate.0)))
        .collect()
}

enum Cell {
    Text(String),
    Number(Decimal),
    Date(NaiveDate),
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Decimal> for Cell {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<Money> for Cell {
    fn from(amount: Money) -> Self {
        Self::Number(amount.to_decimal())
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(date: Option<NaiveDate>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }
}

impl Cell {
    fn into_text(self, decimal: DecimalMark) -> String {
        match self {
            Self::Text(text) => harmless(&text),
            Self::Number(number) => match decimal {
                DecimalMark::Point => number.to_string(),
                DecimalMark::Comma => number.to_string().replace('.', ","),
            },
            Self::Date(date) => date.to_string(),
            Self::Empty => String::new(),
        }
    }
}

/// The text, with an apostrophe before each sign that a spreadsheet would begin a formula with: at its
/// beginning, and where a spreadsheet that separates cells otherwise than this file does would begin a
/// new cell or row. The wide forms of the signs count where a Japanese or Chinese spreadsheet reads them.
fn harmless(text: &str) -> String {
    let mut said = String::with_capacity(text.len() + 1);
    if text.starts_with(['\t', '\r', '\n']) {
        said.push('\'');
    }
    let mut begins = true;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let is_formula = match c {
            '=' | '@' | '＝' | '＠' => true,
            // "10,- a day" is a price, in the middle of a text.
            '+' | '-' | '＋' | '－' => said.is_empty() || rest.peek().is_some_and(|c| *c != ' '),
            _ => false,
        };
        if begins && is_formula {
            said.push('\'');
        }
        said.push(c);
        // A quotation mark at the beginning of a cell does not show.
        begins = matches!(c, ',' | ';' | '\t' | '\r' | '\n') || begins && c == '"';
    }
    said
}

struct Table<W: Write> {
    out: csv::Writer<W>,
    decimal: DecimalMark,
}

impl<W: Write> Table<W> {
    fn begin(style: Style, mut out: W) -> Result<Self, ExportError> {
        if style.bom {
            out.write_all("\u{feff}".as_bytes())
                .map_err(ExportError::Write)?;
        }
        let separator = match style.separator {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
            Separator::Tab => b'\t',
        };
        Ok(Self {
            out: csv::WriterBuilder::new()
                .delimiter(separator)
                .terminator(csv::Terminator::CRLF)
                .from_writer(out),
            decimal: style.decimal,
        })
    }

    fn row(&mut self, cells: impl IntoIterator<Item = Cell>) -> Result<(), ExportError> {
        let decimal = self.decimal;
        let texts = cells.into_iter().map(|cell| cell.into_text(decimal));
        self.out.write_record(texts).map_err(ExportError::of_csv)
    }

    fn end(mut self) -> Result<(), ExportError> {
        self.out.flush().map_err(ExportError::Write)
    }
}

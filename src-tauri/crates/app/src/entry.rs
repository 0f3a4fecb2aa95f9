//! From what a person typed to an invoice: texts become numbers, dates and a currency, and every
//! text that does not is named with its field.

mod asked;

use crate::view::{DraftInput, ItemInput};
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{
    AmountEntry, Currency, Decimal, Invoice, InvoiceId, ItemId, LineItem, LineTerms, NumberStyle,
    Problem, Said, Status, Terms, amount, priced, say,
};

/// What an entry was read as.
pub(crate) struct Read {
    /// The invoice with every readable row.
    pub invoice: Invoice,
    /// For each row of the input, its place among the invoice's items; none where it is empty or
    /// cannot be read.
    pub rows: Vec<Option<usize>>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// What an ambiguous entry was taken to mean.
    pub notices: Vec<Problem>,
}

/// Reads an entry. `before` is the stored invoice it changes, if any.
pub(crate) fn read(
    input: &DraftInput,
    before: Option<&Invoice>,
    style: NumberStyle,
    now: DateTime<Utc>,
) -> Read {
    let mut problems = Vec::new();
    let currency = currency(&input.currency, before, &mut problems);
    let mut invoice = Invoice {
        id: input.id.unwrap_or_default(),
        account: input.account,
        remote_id: before.and_then(|b| b.remote_id.clone()),
        reference: input.reference.trim().to_owned(),
        status: before.map_or(Status::Draft, |b| b.status),
        paid_on: None,
        customer: input.customer,
        currency,
        issue_date: date("issue_date", &input.issue_date, &mut problems),
        due_date: date("due_date", &input.due_date, &mut problems),
        tax_rule: input.tax_rule,
        note: input.note.trim_end().to_owned(),
        items: Vec::new(),
        created_at: before.map_or(now, |b| b.created_at),
        updated_at: now,
        terms: match (&input.terms, before) {
            (Some(terms), _) => terms.clone(),
            (None, Some(before)) => before.terms.clone(),
            (None, None) => Terms::default(),
        },
    };
    let mut rows = Vec::with_capacity(input.items.len());
    let mut notices = Vec::new();
    for (index, row) in input.items.iter().enumerate() {
        let mut reading = RowReading {
            index,
            style,
            currency,
            problems: &mut problems,
            notices: &mut notices,
        };
        let line = if is_empty(row) {
            None
        } else {
            reading.line(row, before)
        };
        rows.push(line.map(|line| {
            invoice.items.push(line);
            invoice.items.len() - 1
        }));
    }
    notices.extend(asked::without_tax(&invoice, &rows));
    notices.extend(asked::at_zero(&invoice, &rows));
    notices.extend(asked::without_preceding(&invoice.terms));
    notices.extend(asked::mistyped_reference(&invoice.terms));
    Read {
        invoice,
        rows,
        problems,
        notices,
    }
}

impl Read {
    /// A problem of the invoice, with its field as the person sees it: rows counted as typed.
    pub(crate) fn as_typed(&self, mut problem: Problem) -> Problem {
        let Some((index, rest)) = problem
            .field
            .strip_prefix("items[")
            .and_then(|f| f.split_once(']'))
        else {
            return problem;
        };
        let typed = index
            .parse::<usize>()
            .ok()
            .and_then(|item| self.rows.iter().position(|row| *row == Some(item)));
        if let Some(row) = typed {
            problem.field = format!("items[{row}]{rest}");
        }
        problem
    }

    /// Everything that stops it from being saved, each field as typed.
    pub(crate) fn all_problems(&self) -> Vec<Problem> {
        let mut all = self.problems.clone();
        all.extend(
            self.invoice
                .problems()
                .into_iter()
                .map(|p| self.as_typed(p)),
        );
        all
    }
}

fn is_empty(row: &ItemInput) -> bool {
    [
        &row.name,
        &row.description,
        &row.price,
        &row.quantity,
        &row.tax,
    ]
    .into_iter()
    .all(|text| text.trim().is_empty())
}

fn currency(text: &str, before: Option<&Invoice>, problems: &mut Vec<Problem>) -> Currency {
    match text.parse::<Currency>() {
        Ok(currency) => currency,
        Err(error) => {
            problems.push(Problem::new("currency", error.said()));
            before.map_or_else(euro, |b| b.currency)
        }
    }
}

/// The currency shown where none was chosen.
pub(crate) fn euro() -> Currency {
    match "EUR".parse() {
        Ok(euro) => euro,
        Err(_) => unreachable!("ISO 4217 has the euro"),
    }
}

fn date(field: &str, text: &str, problems: &mut Vec<Problem>) -> Option<NaiveDate> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let read = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let read = read.filter(|d| (1900..=9999).contains(&chrono::Datelike::year(d)));
    if read.is_none() {
        problems.push(Problem::new(
            field,
            say!(
                "error-date-wrong",
                "“{text}” is not a date; write it like 2026-11-30.",
                text = text
            ),
        ));
    }
    read
}

struct RowReading<'a> {
    index: usize,
    style: NumberStyle,
    currency: Currency,
    problems: &'a mut Vec<Problem>,
    notices: &'a mut Vec<Problem>,
}

impl RowReading<'_> {
    fn line(&mut self, row: &ItemInput, before: Option<&Invoice>) -> Option<LineItem> {
        let price = self.number(
            "price",
            &row.price,
            say!("error-price-missing", "Give a price."),
            |text, reading| {
                priced::parse(text, reading.style, reading.currency).map_err(|e| e.said())
            },
        );
        let plain = |text: &str, reading: &Self| {
            amount::parse(text, reading.style).map_err(|error| error.said())
        };
        let quantity = if row.quantity.trim().is_empty() {
            Some(Decimal::ONE)
        } else {
            self.number(
                "quantity",
                &row.quantity,
                say!("error-quantity-missing", "Give a quantity."),
                plain,
            )
        };
        let tax = if row.tax.trim().is_empty() {
            Some(None)
        } else {
            self.number(
                "tax",
                row.tax.trim().trim_end_matches('%'),
                say!("error-tax-missing", "Give a tax."),
                plain,
            )
            .map(Some)
        };
        let (price, quantity, tax) = (price?, quantity?, tax?);
        let known = row.id.as_ref().and_then(|id| id.parse::<ItemId>().ok());
        let kept = known.and_then(|id| before?.items.iter().find(|i| i.id == id));
        Some(LineItem {
            id: known.unwrap_or_default(),
            remote_id: kept.and_then(|k| k.remote_id.clone()),
            name: row.name.trim().to_owned(),
            description: row.description.trim_end().to_owned(),
            price,
            quantity,
            tax,
            terms: match (&row.terms, kept) {
                (Some(terms), _) => terms.clone(),
                (None, Some(kept)) => kept.terms.clone(),
                (None, None) => LineTerms::default(),
            },
        })
    }

    fn number(
        &mut self,
        name: &str,
        text: &str,
        missing: Said,
        parse: impl Fn(&str, &Self) -> Result<AmountEntry, Said>,
    ) -> Option<Decimal> {
        let field = format!("items[{}].{name}", self.index);
        if text.trim().is_empty() {
            self.problems.push(Problem::new(field, missing));
            return None;
        }
        match parse(text, self) {
            Ok(entry) => {
                if entry.ambiguous {
                    self.notices.push(Problem::new(
                        field,
                        say!(
                            "error-read-as",
                            "“{text}” was read as {number}.",
                            text = text.trim(),
                            number = plain(entry.value, self.style)
                        ),
                    ));
                }
                Some(entry.value)
            }
            Err(error) => {
                self.problems.push(Problem::new(field, error));
                None
            }
        }
    }
}

/// A number as this computer writes it, without grouping.
pub(crate) fn plain(value: Decimal, style: NumberStyle) -> String {
    value.to_string().replace('.', &style.decimal.to_string())
}

/// The entry that shows a stored invoice.
pub(crate) fn from_invoice(invoice: &Invoice, style: NumberStyle) -> DraftInput {
    let day = |d: Option<NaiveDate>| d.map_or(String::new(), |d| d.to_string());
    DraftInput {
        id: Some(invoice.id),
        account: invoice.account,
        customer: invoice.customer,
        currency: invoice.currency.code().to_owned(),
        reference: invoice.reference.clone(),
        issue_date: day(invoice.issue_date),
        due_date: day(invoice.due_date),
        tax_rule: invoice.tax_rule,
        note: invoice.note.clone(),
        terms: Some(invoice.terms.clone()),
        seen: Some(state_of(invoice)),
        items: invoice
            .items
            .iter()
            .map(|item| ItemInput {
                id: Some(item.id.to_string()),
                name: item.name.clone(),
                description: item.description.clone(),
                price: plain_unambiguous(item.price, style, invoice.currency.decimals()),
                quantity: plain(item.quantity.normalize(), style),
                tax: item
                    .tax
                    .map_or(String::new(), |t| plain(t.normalize(), style)),
                terms: Some(item.terms.clone()),
            })
            .collect(),
    }
}

/// Names the content of an invoice: what an editor shows, and nothing of how it stands with the
/// service.
pub(crate) fn state_of(invoice: &Invoice) -> String {
    let items: Vec<_> = invoice
        .items
        .iter()
        .map(|i| {
            (
                i.id,
                &i.name,
                &i.description,
                i.price.normalize(),
                i.quantity.normalize(),
                i.tax.map(|t| t.normalize()),
                &i.terms,
            )
        })
        .collect();
    fingerprint(&(
        &invoice.reference,
        invoice.customer,
        invoice.currency,
        invoice.issue_date,
        invoice.due_date,
        invoice.tax_rule,
        &invoice.note,
        &invoice.terms,
        items,
    ))
}

/// What a file of an invoice is called, without its ending.
pub(crate) fn file_name(invoice: &Invoice) -> String {
    let fallback = format!("invoice-{}", &invoice.id.to_string()[24..]);
    crate::folder::file_name(&invoice.reference, &fallback)
}

/// A short name of a value's content, the same in every run of the program.
pub(crate) fn fingerprint(value: &impl serde::Serialize) -> String {
    let text = serde_json::to_string(value).unwrap_or_default();
    // FNV-1a: small, stable, and only ever compared with itself.
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// A price with at least the currency's decimals, so that it reads as a price.
fn plain_unambiguous(value: Decimal, style: NumberStyle, decimals: u32) -> String {
    let value = value.normalize();
    let mut shown = value;
    if value.scale() < decimals {
        shown.rescale(decimals);
    }
    plain(shown, style)
}

/// A name for an entry in a list: its reference, else its first item, else none.
pub(crate) fn title(input: &DraftInput) -> Option<String> {
    let texts = std::iter::once(&input.reference).chain(input.items.iter().map(|i| &i.name));
    texts
        .map(|t| t.trim())
        .find(|t| !t.is_empty())
        .map(str::to_owned)
}

/// An entry without an id gets one, so that what is typed is kept under it from the first letter.
pub(crate) fn with_id(mut input: DraftInput) -> (InvoiceId, DraftInput) {
    let id = *input.id.get_or_insert_with(InvoiceId::new);
    (id, input)
}

#[cfg(test)]
mod tests;

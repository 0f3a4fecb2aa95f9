//! Data out: tables, JSON and the month-end pack.

use crate::entry;
use crate::error::{Code, Error};
use crate::folder;
use crate::numbers;
use crate::open::App;
use crate::original;
use crate::reason;
use crate::show;
use crate::view::{ExportFormat, ExportInput, ExportedView};
use chrono::{NaiveDate, NaiveTime};
use counterfoil_domain::{Invoice, InvoiceId, Status, say};
use counterfoil_export::{
    ExportError, InvoiceRecord, Pack, PayoutRecord, Period, Series, csv, json, totals,
};
use counterfoil_store::{OriginalKind, PayoutFilter, Reader};
use std::path::{Path, PathBuf};

impl App {
    /// Writes invoices to a file for other programs. A pack holds what was issued, with every PDF as
    /// it was issued; the other forms hold drafts too, where no days are named.
    ///
    /// # Errors
    /// [`Code::Invalid`] for a period that ends before it begins, for invoices and days at once, and
    /// for a draft in a pack; [`Code::NotFound`] for a period without invoices, [`Code::File`], [`Code::DiskFull`]. A file that could not be finished is not there.
    pub async fn export(&self, input: ExportInput) -> Result<ExportedView, Error> {
        self.blocking(move |app| app.export_now(&input)).await
    }

    fn export_now(&self, input: &ExportInput) -> Result<ExportedView, Error> {
        if let (Some(from), Some(to)) = (input.from, input.to)
            && to < from
        {
            return Err(Error::field(
                "to",
                say!(
                    "error-days-swapped",
                    "The last day is before the first day."
                ),
            ));
        }
        let ids = self.read_now(|r| wanted(r, input))?;
        if ids.is_empty() {
            return Err(Error::of(
                Code::NotFound,
                say!(
                    "error-period-empty",
                    "There is no invoice in this period, so nothing was written."
                ),
            ));
        }
        let records = self.records(&ids)?;
        let path = target(input);
        let mut numbers = Vec::new();
        if input.format == ExportFormat::Pack {
            // Invoices that were picked say nothing of a period.
            if input.ids.is_empty() {
                numbers = self.read_now(|r| numbers::of(r, input.from, input.to))?;
            }
            self.pack(&path, input, (&ids, &records), &numbers)?;
        } else {
            let mut bytes = Vec::new();
            let style = self.table_style(input.local);
            match input.format {
                ExportFormat::Csv => csv::invoices(&records, style, &mut bytes)?,
                ExportFormat::Lines => csv::lines(&records, style, &mut bytes)?,
                ExportFormat::Json | ExportFormat::Pack => json::invoices(&records, &mut bytes)?,
            }
            folder::write(&path, &bytes)?;
        }
        let size = std::fs::metadata(&path).map_or(0, |m| m.len());
        Ok(ExportedView {
            path: path.display().to_string(),
            invoices: u32::try_from(records.len()).unwrap_or(u32::MAX),
            size,
            missing_numbers: numbers.iter().map(|series| series.missing_count).sum(),
            doubled_numbers: numbers
                .iter()
                .map(|series| series.doubled.len() as u64)
                .sum(),
        })
    }

    /// A page at a time, so that others may write meanwhile.
    fn records(&self, ids: &[InvoiceId]) -> Result<Vec<InvoiceRecord>, Error> {
        let names = self.read_now(crate::history::account_names)?;
        let mut records = Vec::with_capacity(ids.len());
        for some in ids.chunks(500) {
            records.extend(self.read_now(|r| {
                let record = |id: &InvoiceId| {
                    let invoice = r.invoice(*id)?;
                    let customer = match invoice.customer {
                        Some(id) => Some(r.customer(id)?),
                        None => None,
                    };
                    let totals = show::totals(&invoice)?;
                    let account = invoice.account.and_then(|id| names.get(&id));
                    Ok(InvoiceRecord {
                        account: account.cloned().unwrap_or_default(),
                        ..InvoiceRecord::of(&invoice, &totals, customer.as_ref())
                    })
                };
                some.iter().map(record).collect::<Result<Vec<_>, Error>>()
            })?);
        }
        Ok(records)
    }

    fn table_style(&self, local: bool) -> csv::Style {
        let style = self.inner.options.table_style;
        match (style.decimal, style.group) {
            _ if !local => csv::Style::STANDARD,
            (',', _) => csv::Style::SPREADSHEET_COMMA,
            (_, '\'' | '\u{2019}') => csv::Style::SPREADSHEET_SWISS,
            _ => csv::Style::SPREADSHEET_POINT,
        }
    }

    fn pack(
        &self,
        path: &Path,
        input: &ExportInput,
        (ids, records): (&[InvoiceId], &[InvoiceRecord]),
        numbers: &[Series],
    ) -> Result<(), Error> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|e| {
                Error::file(
                    say!("error-folder-not-made", "The folder could not be made"),
                    folder,
                    &e,
                )
            })?;
        }
        let mut pack = Pack::create(path)?;
        for id in ids {
            let (invoice, pdf) = self.original(*id)?;
            let name = entry::file_name(&invoice);
            pack.add("invoices", &format!("{name}.pdf"), pdf.bytes.as_slice())?;
            for (ending, xml) in self.read_now(|r| kept_xml(r, &invoice))? {
                pack.add("invoices", &format!("{name}.{ending}.xml"), xml.as_slice())?;
            }
        }
        let style = self.table_style(input.local);
        let mut bytes = Vec::new();
        csv::invoices(records, style, &mut bytes)?;
        pack.add("", "invoices.csv", bytes.as_slice())?;
        bytes.clear();
        csv::lines(records, style, &mut bytes)?;
        pack.add("", "lines.csv", bytes.as_slice())?;
        bytes.clear();
        json::invoices(records, &mut bytes)?;
        pack.add("", "invoices.json", bytes.as_slice())?;
        if !numbers.is_empty() {
            bytes.clear();
            csv::numbers(numbers, style, &mut bytes)?;
            pack.add("", "numbers.csv", bytes.as_slice())?;
        }
        let period = period(input, records);
        // Invoices that were picked say nothing of a period.
        let payouts = if input.ids.is_empty() {
            self.payouts_of(period)?
        } else {
            Vec::new()
        };
        if !payouts.is_empty() {
            bytes.clear();
            csv::payouts(&payouts, style, &mut bytes)?;
            pack.add("", "payouts.csv", bytes.as_slice())?;
            bytes.clear();
            json::payouts(&payouts, &mut bytes)?;
            pack.add("", "payouts.json", bytes.as_slice())?;
        }
        pack.finish(period, &totals(records)?, numbers)?;
        self.hand_out(ids);
        Ok(())
    }

    /// The payouts that arrive within these days, in UTC.
    fn payouts_of(&self, period: Period) -> Result<Vec<PayoutRecord>, Error> {
        let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc();
        let mut filter = PayoutFilter {
            from: Some(midnight(period.from)),
            until: period.to.succ_opt().map(midnight),
            ..PayoutFilter::default()
        };
        self.read_now(|r| {
            filter.without = crate::payout_show::doubles(r)?;
            let names = crate::history::account_names(r)?;
            let mut records = Vec::new();
            let mut after = None;
            loop {
                let (page, next) = r.payout_page(&filter, after.as_deref(), 500)?;
                records.extend(page.into_iter().map(|p| PayoutRecord {
                    id: p.id.to_string(),
                    account: names.get(&p.account).cloned().unwrap_or_default(),
                    status: p.status.as_str().to_owned(),
                    amount: p.amount,
                    arrives_on: p.arrives_at.map(|at| at.date_naive()),
                    made_on: p.created_at.map(|at| at.date_naive()),
                    automatic: p.automatic,
                    instant: p.instant,
                    destination: p.destination,
                    description: p.description,
                }));
                after = next;
                if after.is_none() {
                    return Ok(records);
                }
            }
        })
    }
}

/// The invoices that are named, else those of the days.
fn wanted(r: &Reader<'_>, input: &ExportInput) -> Result<Vec<InvoiceId>, Error> {
    let issued_only = input.format == ExportFormat::Pack;
    if input.ids.is_empty() {
        return Ok(r.invoices_dated(input.from, input.to, issued_only)?);
    }
    if input.from.is_some() || input.to.is_some() {
        return Err(Error::field(
            "ids",
            say!("error-ids-and-days", "Name invoices or days, not both."),
        ));
    }
    let mut ids = Vec::with_capacity(input.ids.len());
    for id in &input.ids {
        if ids.contains(id) {
            continue;
        }
        let invoice = r.invoice(*id)?;
        if issued_only && invoice.status == Status::Draft {
            let message = say!(
                "error-pack-draft",
                "\u{201c}{reference}\u{201d} is a draft, and a pack holds what was issued; leave \
                 it out.",
                reference = &invoice.reference,
            );
            return Err(Error::field("ids", message));
        }
        ids.push(*id);
    }
    Ok(ids)
}

/// The e-invoices that were issued with an invoice, each with what its name ends in.
fn kept_xml(r: &Reader<'_>, invoice: &Invoice) -> Result<Vec<(&'static str, Vec<u8>)>, Error> {
    let mut found = Vec::new();
    for kind in [OriginalKind::Cii, OriginalKind::Ubl] {
        if let Some(kept) = original::current(r, invoice, kind)? {
            found.push((kind.as_str(), kept.bytes));
        }
    }
    Ok(found)
}

/// The days that were named, else those of the invoices themselves.
fn period(input: &ExportInput, records: &[InvoiceRecord]) -> Period {
    let dates = || records.iter().filter_map(|r| r.issue_date);
    let unknown = NaiveDate::default();
    Period {
        from: input.from.or_else(|| dates().min()).unwrap_or(unknown),
        to: input.to.or_else(|| dates().max()).unwrap_or(unknown),
    }
}

/// The file that was named, or one with a telling name in the folder that was.
fn target(input: &ExportInput) -> PathBuf {
    let given = PathBuf::from(&input.path);
    if !given.is_dir() && !input.path.ends_with(std::path::is_separator) {
        return given;
    }
    let (what, extension) = match input.format {
        ExportFormat::Csv => ("invoices", "csv"),
        ExportFormat::Lines => ("lines", "csv"),
        ExportFormat::Json => ("invoices", "json"),
        ExportFormat::Pack if !input.ids.is_empty() => ("invoices", "zip"),
        ExportFormat::Pack => ("month-end", "zip"),
    };
    let days = [input.from, input.to].map(|d| d.map(|d| format!("-{d}")));
    let days: String = days.into_iter().flatten().collect();
    given.join(format!("{what}{days}.{extension}"))
}

impl From<ExportError> for Error {
    fn from(error: ExportError) -> Self {
        let source = match &error {
            ExportError::Write(source)
            | ExportError::Pack { source, .. }
            | ExportError::Entry { source, .. } => Some(source.kind()),
            ExportError::Incomplete | ExportError::TooLarge(_) => None,
        };
        let code = match source {
            Some(std::io::ErrorKind::StorageFull) => Code::DiskFull,
            _ => Code::File,
        };
        Self::of(code, reason::export(&error))
    }
}

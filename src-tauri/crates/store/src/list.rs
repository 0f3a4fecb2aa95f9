//! Lists: pages that continue after a cursor, and counters. A page reads its own rows and one more,
//! whatever the size of the store.

use crate::{
    Error, Reader, Standing, SyncState,
    customer::{self, customer_columns},
    decode, search,
    standing::standing_columns,
    sums::spans,
};
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{AccountId, Currency, Customer, InvoiceId, Money, RemoteId, Status};
use rusqlite::{Row, ToSql};
use std::ops::Range;

/// Which invoices a list shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InvoiceFilter {
    /// Only those of this status.
    pub status: Option<Status>,
    /// Only those that wait for a sync or for a person: pending, in conflict or parked.
    pub waiting: bool,
    /// Only those in which every word of this text is found; empty for all.
    pub search: String,
    /// Only those whose day is one of these: the day on which an issued one is due, or a paid one
    /// was paid, as [`crate::Owed`] counts them. Others have none, nor has a credit note that is due.
    pub days: Option<Range<NaiveDate>>,
    /// Only those in this currency: a sum has one.
    pub currency: Option<Currency>,
}

impl InvoiceFilter {
    /// The days as the store writes them, for `:from` and `:until`.
    pub(crate) fn spans(&self) -> Option<(String, String)> {
        let days = self.days.as_ref()?;
        Some((spans(days.start).0, spans(days.end).0))
    }
}

/// One line of the invoice list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceRow {
    /// Ours.
    pub id: InvoiceId,
    /// The service's, once it has the record.
    pub remote_id: Option<RemoteId>,
    /// The account it is bound for.
    pub account: Option<AccountId>,
    /// The number printed on it; empty until chosen.
    pub reference: String,
    /// Where it stands.
    pub status: Status,
    /// Whether the service has it.
    pub sync: SyncState,
    /// What a list calls the customer; empty while none is chosen.
    pub customer_name: String,
    /// The total, as the document states it: that of a credit note is positive and goes back.
    pub amount: Money,
    /// Whether it is a credit note.
    pub credit_note: bool,
    /// Printed date of issue.
    pub issue_date: Option<NaiveDate>,
    /// Printed date by which to pay.
    pub due_date: Option<NaiveDate>,
    /// Last changed here, UTC.
    pub updated_at: DateTime<Utc>,
}

/// How many invoices there are, kept up to date by triggers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// All invoices.
    pub all: u64,
    /// Being written.
    pub draft: u64,
    /// Issued.
    pub ready: u64,
    /// Paid.
    pub paid: u64,
    /// Withdrawn.
    pub canceled: u64,
    /// Waiting for the next sync.
    pub pending: u64,
    /// Changed on both sides.
    pub conflict: u64,
    /// Refused again and again.
    pub parked: u64,
}

/// A page of customers, and the cursor of the next.
pub type CustomerPage = (Vec<(Customer, Standing)>, Option<String>);

impl InvoiceRow {
    /// Reads `INVOICE_COLUMNS` from column 1; column 0 is the place.
    pub(crate) fn from_row(row: &Row<'_>) -> Result<(i64, Self), Error> {
        let line = Self {
            id: decode::parsed(row, 1, "invoice id")?,
            remote_id: decode::remote_id(row, 2)?,
            account: decode::parsed_or_none(row, 3, "account id")?,
            reference: row.get(4)?,
            status: decode::parsed(row, 5, "status")?,
            sync: decode::parsed(row, 6, "sync state")?,
            customer_name: row.get(7)?,
            amount: Money::from_minor(row.get(8)?, decode::parsed(row, 9, "currency")?),
            issue_date: decode::date(row, 10)?,
            due_date: decode::date(row, 11)?,
            updated_at: decode::time(row, 12)?,
            credit_note: row.get(13)?,
        };
        Ok((row.get(0)?, line))
    }
}

const INVOICE_COLUMNS: &str = "i.place, i.id, i.remote_id, i.account, i.reference, i.status, \
    i.sync, coalesce(c.name, ''), i.amount, i.currency, i.issue_date, i.due_date, i.updated_at, \
    i.credit";

/// What a page walks along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lead {
    /// The list, which knows status and waiting.
    List,
    /// What the search index finds. Only waiting is looked at besides.
    Search,
}

/// The statement of a page; parameters are `:after`, `:limit` and, where the list leads and the
/// filter has one, `:status`, or where the search leads, `:search`; where the filter has days, `:from`
/// and `:until`, and where it has a currency, `:currency`.
pub(crate) fn invoice_page_sql(filter: &InvoiceFilter, lead: Lead) -> String {
    if lead == Lead::List && filter.days.is_some() && !filter.waiting {
        return days_page_sql(filter);
    }
    // CROSS JOIN keeps the order.
    let (from, condition, place) = match (lead, filter.waiting) {
        (Lead::Search, waiting) => (
            "invoice_search s CROSS JOIN invoice i ON i.place = s.rowid",
            if waiting {
                "s.text MATCH :search AND +i.waiting = 1"
            } else {
                "s.text MATCH :search"
            },
            "s.rowid",
        ),
        (Lead::List, waiting) => (
            "invoice i",
            match (waiting, filter.status.is_some()) {
                (false, false) => "1",
                (true, false) => "i.waiting = 1",
                (false, true) => "i.status = :status",
                (true, true) => "i.waiting = 1 AND i.status = :status",
            },
            "i.place",
        ),
    };
    let days = match filter.days {
        Some(_) => {
            "AND i.sum_day >= :from AND i.sum_day < :until \
             AND NOT (i.credit = 1 AND i.status = 'ready') "
        }
        None => "",
    };
    // A currency leads nowhere: most invoices are in one or two.
    let currency = match filter.currency {
        Some(_) => "AND +i.currency = :currency ",
        None => "",
    };
    format!(
        "SELECT {INVOICE_COLUMNS} FROM {from} LEFT JOIN customer c ON c.seat = i.customer \
         WHERE {condition} {days}{currency}AND {place} < :after ORDER BY {place} DESC LIMIT :limit"
    )
}

/// A page of what is within some days: found by the days first, since few are within them. Only
/// issued and paid invoices have one.
fn days_page_sql(filter: &InvoiceFilter) -> String {
    let status = match filter.status {
        Some(_) => "status = :status",
        None => "status IN ('ready', 'paid')",
    };
    let currency = match filter.currency {
        Some(_) => "AND +currency = :currency ",
        None => "",
    };
    format!(
        "SELECT {INVOICE_COLUMNS} FROM (SELECT place FROM invoice INDEXED BY invoice_day \
         WHERE {status} AND sum_day >= :from AND sum_day < :until {currency}AND place < :after \
         AND place NOT IN (SELECT place FROM invoice INDEXED BY invoice_credit \
         WHERE credit = 1 AND status = 'ready') \
         ORDER BY place DESC LIMIT :limit) d CROSS JOIN invoice i ON i.place = d.place \
         LEFT JOIN customer c ON c.seat = i.customer ORDER BY i.place DESC"
    )
}

impl Reader<'_> {
    /// A page of invoices, newest first by their time of creation, and the cursor of the next.
    pub fn invoice_page(
        &self,
        filter: &InvoiceFilter,
        after: Option<&str>,
        limit: u32,
    ) -> Result<(Vec<InvoiceRow>, Option<String>), Error> {
        let after = match after {
            None => i64::MAX,
            Some(cursor) => invoice_cursor(cursor)?,
        };
        let more = i64::from(limit) + 1;
        let needles = search::needles(&filter.search);
        let mut rows = if needles.is_empty() {
            self.listed(filter, after, more)?
        } else {
            self.find(filter, needles, after, more)?
        };
        let next = cut(&mut rows, limit).map(|(place, _)| format!("i{:x}", place.cast_unsigned()));
        Ok((rows.into_iter().map(|(_, row)| row).collect(), next))
    }

    /// The invoices of a filter before `after`, whatever it searches for; `limit` at most.
    fn listed(
        &self,
        filter: &InvoiceFilter,
        after: i64,
        limit: i64,
    ) -> Result<Vec<(i64, InvoiceRow)>, Error> {
        let status = filter.status.map(Status::as_str);
        let mut parameters: Vec<(&str, &dyn ToSql)> = vec![(":after", &after), (":limit", &limit)];
        if status.is_some() {
            parameters.push((":status", &status));
        }
        let days = filter.spans();
        if let Some((from, until)) = &days {
            parameters.extend([(":from", from as &dyn ToSql), (":until", until)]);
        }
        let currency = filter.currency.map(|currency| currency.code());
        if currency.is_some() {
            parameters.push((":currency", &currency));
        }
        let mut select = self.prepare(&invoice_page_sql(filter, Lead::List))?;
        decode::rows(&mut select, parameters.as_slice(), InvoiceRow::from_row)
    }

    /// A page of customers by name, whatever the case, and the cursor of the next. The search
    /// looks into names, e-mail and telephone.
    pub fn customer_page(
        &self,
        search: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<CustomerPage, Error> {
        let (name, seat) = match after {
            None => (String::new(), i64::MIN),
            Some(cursor) => customer_cursor(cursor)?,
        };
        let more = i64::from(limit) + 1;
        let mut parameters: Vec<(&str, &dyn ToSql)> =
            vec![(":name", &name), (":seat", &seat), (":limit", &more)];
        let expression = search::expression(search);
        let found = if let Some(expression) = &expression {
            parameters.push((":search", expression));
            "seat IN (SELECT rowid FROM customer_search WHERE customer_search MATCH :search) AND"
        } else {
            ""
        };
        let mut select = self.prepare(&format!(
            concat!(
                "SELECT ",
                customer_columns!(),
                ", ",
                standing_columns!(),
                ", sort_name, seat FROM customer WHERE {} (sort_name, seat) > (:name, :seat) \
                 ORDER BY sort_name, seat LIMIT :limit"
            ),
            found
        ))?;
        let mut rows = decode::rows(&mut select, parameters.as_slice(), |row| {
            let record = (
                customer::from_row(row)?,
                Standing::from_row(row, customer::COLUMNS)?,
            );
            let key: (String, i64) = (
                row.get(customer::COLUMNS + 6)?,
                row.get(customer::COLUMNS + 7)?,
            );
            Ok((key, record))
        })?;
        let next = cut(&mut rows, limit).map(|((name, seat), _)| {
            let name: String = name.bytes().map(|b| format!("{b:02x}")).collect();
            format!("c{seat:x}.{name}")
        });
        Ok((rows.into_iter().map(|(_, record)| record).collect(), next))
    }

    /// How many invoices there are of each kind.
    pub fn counts(&self) -> Result<Counts, Error> {
        let mut counts = Counts::default();
        let mut select = self.prepare("SELECT name, count FROM tally")?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let count: u64 = row.get(1)?;
            match row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)? {
                "all" => counts.all = count,
                "draft" => counts.draft = count,
                "ready" => counts.ready = count,
                "paid" => counts.paid = count,
                "canceled" => counts.canceled = count,
                "pending" => counts.pending = count,
                "conflict" => counts.conflict = count,
                "parked" => counts.parked = count,
                _ => {}
            }
        }
        Ok(counts)
    }

    /// How many customers there are.
    pub fn customer_count(&self) -> Result<u64, Error> {
        Ok(self
            .prepare("SELECT count FROM tally WHERE name = 'customers'")?
            .query_row([], |row| row.get(0))?)
    }
}

/// Takes the row beyond the page off; returns the page's last row when there was one beyond.
fn cut<T>(rows: &mut Vec<T>, limit: u32) -> Option<&T> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    if rows.len() <= limit {
        return None;
    }
    rows.truncate(limit);
    rows.last()
}

fn invoice_cursor(cursor: &str) -> Result<i64, Error> {
    let digits = cursor.strip_prefix('i').ok_or(Error::BadCursor)?;
    u64::from_str_radix(digits, 16)
        .map(u64::cast_signed)
        .map_err(|_| Error::BadCursor)
}

fn customer_cursor(cursor: &str) -> Result<(String, i64), Error> {
    let parts = cursor.strip_prefix('c').and_then(|c| c.split_once('.'));
    let (seat, name) = parts.ok_or(Error::BadCursor)?;
    let seat = i64::from_str_radix(seat, 16).map_err(|_| Error::BadCursor)?;
    let name: Option<Vec<u8>> = name
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect();
    let name = name.and_then(|bytes| String::from_utf8(bytes).ok());
    Ok((name.ok_or(Error::BadCursor)?, seat))
}

//! Invoices with their line items, how they stand with the service, and what it last showed.

use crate::error::Subject;
use crate::{
    Error, Reader, Standing, Writer, decode, index, place, search, standing::standing_columns,
};
use chrono::NaiveDate;
use counterfoil_domain::{
    AccountId, Invoice, InvoiceId, InvoiceSnapshot, LineItem, RemoteId, TaxRule, Totals,
};
use rusqlite::{OptionalExtension, Row, params};

/// The columns that `save_row` binds after the place (1) and the id (2).
macro_rules! saved_columns {
    () => {
        "account, remote_id, reference, status, customer, currency, issue_date, due_date, \
         tax_rule, sub_amount, tax_amount, amount, created_at, updated_at, sync, since, \
         last_answer, attempts, conflict, older_since, text_hash, note, terms, owed, paid_on"
    };
}

/// The values of [`saved_columns`].
macro_rules! saved_values {
    () => {
        "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, \
         ?22, ?23, ?24, ?25, ?26, ?27"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO invoice (place, id, ",
    saved_columns!(),
    ") VALUES (?1, ?2, ",
    saved_values!(),
    ")"
);

// Both numbers are bound in either statement; here the place and the id find the row.
const UPDATE: &str = concat!(
    "UPDATE invoice SET (",
    saved_columns!(),
    ") = (",
    saved_values!(),
    ") WHERE place = ?1 AND id = ?2"
);

fn from_row(row: &Row<'_>) -> Result<(i64, Invoice), Error> {
    let invoice = Invoice {
        id: decode::parsed(row, 1, "invoice id")?,
        account: decode::parsed_or_none(row, 2, "account id")?,
        remote_id: decode::remote_id(row, 3)?,
        reference: row.get(4)?,
        status: decode::parsed(row, 5, "status")?,
        paid_on: decode::date(row, 15)?,
        customer: decode::parsed_or_none(row, 6, "customer id")?,
        currency: decode::parsed(row, 7, "currency")?,
        issue_date: decode::date(row, 8)?,
        due_date: decode::date(row, 9)?,
        tax_rule: match row.get_ref(10)?.as_str().map_err(rusqlite::Error::from)? {
            "per_rate" => TaxRule::PerRate,
            _ => TaxRule::PerLine,
        },
        note: row.get(11)?,
        items: Vec::new(),
        created_at: decode::time(row, 12)?,
        updated_at: decode::time(row, 13)?,
        terms: decode::json_or_default(row, 14, "invoice terms")?,
    };
    Ok((row.get(0)?, invoice))
}

fn item_from_row(row: &Row<'_>) -> Result<LineItem, Error> {
    Ok(LineItem {
        id: decode::parsed(row, 0, "item id")?,
        remote_id: decode::remote_id(row, 1)?,
        name: row.get(2)?,
        description: row.get(3)?,
        price: decode::parsed(row, 4, "price")?,
        quantity: decode::parsed(row, 5, "quantity")?,
        tax: decode::parsed_or_none(row, 6, "tax rate")?,
        terms: decode::json_or_default(row, 7, "item terms")?,
    })
}

fn id_from_row(row: &Row<'_>) -> Result<InvoiceId, Error> {
    decode::parsed(row, 0, "invoice id")
}

impl Reader<'_> {
    /// One invoice with its items in order.
    pub fn invoice(&self, id: InvoiceId) -> Result<Invoice, Error> {
        let mut select = self.prepare(
            "SELECT i.place, i.id, i.account, i.remote_id, i.reference, i.status, c.id, \
             i.currency, i.issue_date, i.due_date, i.tax_rule, i.note, i.created_at, \
             i.updated_at, i.terms, i.paid_on FROM invoice i LEFT JOIN customer c ON c.seat = i.customer \
             WHERE i.id = ?1",
        )?;
        let (place, mut invoice) = decode::first(&mut select, [id.to_string()], from_row)?
            .ok_or_else(|| Error::missing(Subject::Invoice, id))?;
        let mut items = self.prepare(
            "SELECT id, remote_id, name, description, price, quantity, tax, terms FROM item \
             WHERE invoice = ?1 ORDER BY position",
        )?;
        invoice.items = decode::rows(&mut items, [place], item_from_row)?;
        Ok(invoice)
    }

    /// The invoices issued from `from` to `to`, both included, the oldest first; without the days that
    /// are none. With `issued_only` no draft is among them.
    pub fn invoices_dated(
        &self,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
        issued_only: bool,
    ) -> Result<Vec<InvoiceId>, Error> {
        let mut select = self.prepare(
            "SELECT id FROM invoice WHERE (?1 IS NULL OR issue_date >= ?1) \
             AND (?2 IS NULL OR issue_date <= ?2) AND (?3 = 0 OR status <> 'draft') \
             ORDER BY issue_date, place",
        )?;
        let day = |d: Option<NaiveDate>| d.map(|d| d.to_string());
        decode::rows(
            &mut select,
            params![day(from), day(to), issued_only],
            id_from_row,
        )
    }

    /// How an invoice stands with the service.
    pub fn invoice_standing(&self, id: InvoiceId) -> Result<Standing, Error> {
        let mut select = self.prepare(concat!(
            "SELECT ",
            standing_columns!(),
            " FROM invoice WHERE id = ?1"
        ))?;
        decode::first(&mut select, [id.to_string()], |row| {
            Standing::from_row(row, 0)
        })?
        .ok_or_else(|| Error::missing(Subject::Invoice, id))
    }

    /// What the service last showed of an invoice.
    pub fn invoice_base(&self, id: InvoiceId) -> Result<Option<InvoiceSnapshot>, Error> {
        let mut select = self.prepare(
            "SELECT b.snapshot FROM invoice i LEFT JOIN invoice_base b ON b.invoice = i.place \
             WHERE i.id = ?1",
        )?;
        decode::first(&mut select, [id.to_string()], decode::json_or_none)?
            .ok_or_else(|| Error::missing(Subject::Invoice, id))
    }

    /// Our invoice that has this identity at the service.
    pub fn invoice_by_remote(
        &self,
        account: AccountId,
        remote: &RemoteId,
    ) -> Result<Option<InvoiceId>, Error> {
        let mut select =
            self.prepare("SELECT id FROM invoice WHERE account = ?1 AND remote_id = ?2")?;
        decode::first(
            &mut select,
            params![account.to_string(), remote.as_str()],
            id_from_row,
        )
    }

    /// The invoices of exactly this reference, newest first.
    pub fn invoice_by_reference(&self, reference: &str) -> Result<Vec<InvoiceId>, Error> {
        let mut select =
            self.prepare("SELECT id FROM invoice WHERE reference = ?1 ORDER BY place DESC")?;
        decode::rows(&mut select, [reference], id_from_row)
    }

    /// Whether another invoice of the account (or of this computer only) has the reference.
    pub fn reference_in_use(
        &self,
        account: Option<AccountId>,
        reference: &str,
        except: InvoiceId,
    ) -> Result<bool, Error> {
        Ok(self
            .prepare(
                "SELECT EXISTS (SELECT 1 FROM invoice WHERE reference = ?1 AND +account IS ?2 \
                 AND id <> ?3)",
            )?
            .query_row(
                params![
                    reference,
                    account.map(|a| a.to_string()),
                    except.to_string()
                ],
                |row| row.get(0),
            )?)
    }

    /// The references of the account's newest invoices (or of this computer's own), newest first.
    pub fn latest_references(
        &self,
        account: Option<AccountId>,
        limit: u32,
    ) -> Result<Vec<String>, Error> {
        let mut select = self.prepare(
            "SELECT reference FROM invoice INDEXED BY invoice_account \
             WHERE account IS ?1 AND reference <> '' ORDER BY place DESC LIMIT ?2",
        )?;
        decode::rows(
            &mut select,
            params![account.map(|a| a.to_string()), limit],
            |row| Ok(row.get(0)?),
        )
    }

    /// The invoices that the next sync sends, longest waiting first.
    pub fn invoices_waiting(&self, account: AccountId) -> Result<Vec<InvoiceId>, Error> {
        let mut select = self.prepare(
            "SELECT id FROM invoice WHERE waiting = 1 AND sync = 'pending' AND +account = ?1 \
             ORDER BY since, place",
        )?;
        decode::rows(&mut select, [account.to_string()], id_from_row)
    }

    /// The invoices of all accounts that wait for a sync or for a person, longest waiting first.
    pub fn waiting_invoices(&self) -> Result<Vec<(InvoiceId, Standing)>, Error> {
        let mut select = self.prepare(concat!(
            "SELECT id, ",
            standing_columns!(),
            " FROM invoice WHERE waiting = 1 ORDER BY since, place"
        ))?;
        decode::rows(&mut select, [], |row| {
            Ok((id_from_row(row)?, Standing::from_row(row, 1)?))
        })
    }

    fn invoice_place(&self, id: InvoiceId) -> Result<i64, Error> {
        self.prepare("SELECT place FROM invoice WHERE id = ?1")?
            .query_row([id.to_string()], |row| row.get(0))
            .optional()?
            .ok_or_else(|| Error::missing(Subject::Invoice, id))
    }
}

impl Writer<'_> {
    /// Adds or replaces an invoice with all its items. `totals` are the invoice's own.
    pub fn put_invoice(
        &self,
        invoice: &Invoice,
        totals: &Totals,
        standing: &Standing,
    ) -> Result<(), Error> {
        let old: Option<(i64, i64, i64)> = self
            .prepare("SELECT place, created_at, text_hash FROM invoice WHERE id = ?1")?
            .query_row([invoice.id.to_string()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let created_at = decode::micros(invoice.created_at);
        let place = match old {
            Some((place, at, _)) if at == created_at => place,
            _ => place::free(self, created_at, invoice.id)?,
        };
        let (seat, name) = match invoice.customer {
            None => (None, String::new()),
            Some(id) => self
                .prepare("SELECT seat, name FROM customer WHERE id = ?1")?
                .query_row([id.to_string()], |row| Ok((Some(row.get(0)?), row.get(1)?)))
                .optional()?
                .ok_or_else(|| Error::missing(Subject::Customer, id))?,
        };
        let text = index::text(
            invoice.status,
            &invoice.reference,
            &name,
            invoice
                .items
                .iter()
                .map(|i| (i.name.as_str(), i.description.as_str())),
        );
        let text_hash = search::hash(&text);
        if let Some((old_place, ..)) = old
            && old_place != place
        {
            self.prepare("UPDATE invoice SET place = ?2 WHERE place = ?1")?
                .execute([old_place, place])?;
        }
        let sql = if old.is_some() { UPDATE } else { INSERT };
        self.save_row(sql, invoice, totals, standing, (place, seat, text_hash))?;
        if old.is_some() {
            self.prepare("DELETE FROM item WHERE invoice = ?1")?
                .execute([place])?;
        }
        self.insert_items(place, &invoice.items)?;
        match old {
            Some((old_place, _, old_hash)) if (old_place, old_hash) == (place, text_hash) => Ok(()),
            _ => {
                self.pending.invoice(old.map(|o| o.0), place, text);
                Ok(())
            }
        }
    }

    fn save_row(
        &self,
        sql: &str,
        invoice: &Invoice,
        totals: &Totals,
        standing: &Standing,
        (place, seat, text_hash): (i64, Option<i64>, i64),
    ) -> Result<(), Error> {
        self.prepare(sql)?
            .execute(params![
                place,
                invoice.id.to_string(),
                invoice.account.map(|a| a.to_string()),
                invoice.remote_id.as_ref().map(RemoteId::as_str),
                invoice.reference,
                invoice.status.as_str(),
                seat,
                invoice.currency.code(),
                invoice.issue_date.map(|d| d.to_string()),
                invoice.due_date.map(|d| d.to_string()),
                match invoice.tax_rule {
                    TaxRule::PerLine => "per_line",
                    TaxRule::PerRate => "per_rate",
                },
                totals.sub_amount.minor,
                totals.tax_amount.minor,
                totals.amount.minor,
                decode::micros(invoice.created_at),
                decode::micros(invoice.updated_at),
                standing.sync.as_str(),
                standing.since.map(decode::micros),
                standing.last_answer,
                standing.attempts,
                standing.conflict,
                standing.older_since.map(decode::micros),
                text_hash,
                invoice.note,
                decode::json_or_empty(&invoice.terms)?,
                totals.owed(&invoice.terms),
                invoice.paid_on.map(|d| d.to_string()),
            ])
            .map_err(|e| {
                let remote = invoice.remote_id.as_ref().map_or("", RemoteId::as_str);
                Error::or_taken(e, Subject::RemoteId, remote)
            })?;
        Ok(())
    }

    fn insert_items(&self, place: i64, items: &[LineItem]) -> Result<(), Error> {
        let mut insert = self.prepare(
            "INSERT INTO item (invoice, position, id, remote_id, name, description, price, \
             quantity, tax, terms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        for (position, item) in items.iter().enumerate() {
            insert.execute(params![
                place,
                position,
                item.id.to_string(),
                item.remote_id.as_ref().map(RemoteId::as_str),
                item.name,
                item.description,
                item.price.to_string(),
                item.quantity.to_string(),
                item.tax.map(|t| t.to_string()),
                decode::json_or_empty(&item.terms)?,
            ])?;
        }
        Ok(())
    }

    /// Keeps what the service showed of an invoice, or forgets it.
    pub fn set_invoice_base(
        &self,
        id: InvoiceId,
        base: Option<&InvoiceSnapshot>,
    ) -> Result<(), Error> {
        let place = self.invoice_place(id)?;
        match base {
            Some(base) => self
                .prepare(
                    "INSERT INTO invoice_base (invoice, snapshot) VALUES (?1, ?2) \
                     ON CONFLICT (invoice) DO UPDATE SET snapshot = excluded.snapshot",
                )?
                .execute(params![place, serde_json::to_string(base)?])?,
            None => self
                .prepare("DELETE FROM invoice_base WHERE invoice = ?1")?
                .execute([place])?,
        };
        Ok(())
    }

    /// Changes only how an invoice stands with the service.
    pub fn set_invoice_standing(&self, id: InvoiceId, standing: &Standing) -> Result<(), Error> {
        let changed = self
            .prepare(
                "UPDATE invoice SET sync = ?2, since = ?3, last_answer = ?4, attempts = ?5, \
                 conflict = ?6, older_since = ?7 WHERE id = ?1",
            )?
            .execute(params![
                id.to_string(),
                standing.sync.as_str(),
                standing.since.map(decode::micros),
                standing.last_answer,
                standing.attempts,
                standing.conflict,
                standing.older_since.map(decode::micros),
            ])?;
        if changed == 0 {
            return Err(Error::missing(Subject::Invoice, id));
        }
        Ok(())
    }

    /// Removes an invoice with its items, its base and its place in the search index.
    ///
    /// # Errors
    /// [`Error::Issued`] for one of which a document was ever issued: its number is used.
    pub fn delete_invoice(&self, id: InvoiceId) -> Result<(), Error> {
        let place = self.invoice_place(id)?;
        if self.was_issued(id)? {
            return Err(Error::Issued);
        }
        self.prepare("DELETE FROM invoice WHERE place = ?1")?
            .execute([place])?;
        Ok(())
    }
}

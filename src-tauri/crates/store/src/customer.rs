//! Customers, how they stand with the service, and what the service last showed of them.

use crate::error::Subject;
use crate::{Error, Reader, Standing, Writer, decode, index, search, standing::standing_columns};
use counterfoil_domain::{AccountId, Customer, CustomerId, CustomerSnapshot, RemoteId};
use rusqlite::{OptionalExtension, Row, params};

/// The columns that [`from_row`] reads; [`Standing::from_row`] goes on at [`COLUMNS`].
macro_rules! customer_columns {
    () => {
        "id, account, remote_id, business_name, first_name, last_name, email, phone, address, \
         tax_id, created_at, updated_at, trade"
    };
}
pub(crate) use customer_columns;

/// How many columns [`from_row`] reads.
pub(crate) const COLUMNS: usize = 13;

pub(crate) fn from_row(row: &Row<'_>) -> Result<Customer, Error> {
    Ok(Customer {
        id: decode::parsed(row, 0, "customer id")?,
        account: decode::parsed_or_none(row, 1, "account id")?,
        remote_id: decode::remote_id(row, 2)?,
        business_name: row.get(3)?,
        first_name: row.get(4)?,
        last_name: row.get(5)?,
        email: row.get(6)?,
        phone: row.get(7)?,
        address: row.get(8)?,
        tax_id: row.get(9)?,
        created_at: decode::time(row, 10)?,
        updated_at: decode::time(row, 11)?,
        trade: decode::json_or_default(row, 12, "trade")?,
    })
}

impl Reader<'_> {
    /// One customer.
    pub fn customer(&self, id: CustomerId) -> Result<Customer, Error> {
        let mut select = self.prepare(concat!(
            "SELECT ",
            customer_columns!(),
            " FROM customer WHERE id = ?1"
        ))?;
        decode::first(&mut select, [id.to_string()], from_row)?
            .ok_or_else(|| Error::missing(Subject::Customer, id))
    }

    /// How a customer stands with the service.
    pub fn customer_standing(&self, id: CustomerId) -> Result<Standing, Error> {
        let mut select = self.prepare(concat!(
            "SELECT ",
            standing_columns!(),
            " FROM customer WHERE id = ?1"
        ))?;
        decode::first(&mut select, [id.to_string()], |row| {
            Standing::from_row(row, 0)
        })?
        .ok_or_else(|| Error::missing(Subject::Customer, id))
    }

    /// What the service last showed of a customer.
    pub fn customer_base(&self, id: CustomerId) -> Result<Option<CustomerSnapshot>, Error> {
        let mut select = self.prepare(
            "SELECT b.snapshot FROM customer c LEFT JOIN customer_base b ON b.customer = c.seat \
             WHERE c.id = ?1",
        )?;
        decode::first(&mut select, [id.to_string()], decode::json_or_none)?
            .ok_or_else(|| Error::missing(Subject::Customer, id))
    }

    /// Our customer that has this identity at the service.
    pub fn customer_by_remote(
        &self,
        account: AccountId,
        remote: &RemoteId,
    ) -> Result<Option<CustomerId>, Error> {
        let mut select =
            self.prepare("SELECT id FROM customer WHERE account = ?1 AND remote_id = ?2")?;
        decode::first(
            &mut select,
            params![account.to_string(), remote.as_str()],
            |row| decode::parsed(row, 0, "customer id"),
        )
    }

    /// Our customers of the account that a list shows as `name`, with their identity there.
    pub fn customers_named(
        &self,
        account: AccountId,
        name: &str,
    ) -> Result<Vec<(CustomerId, RemoteId)>, Error> {
        let mut select = self.prepare(
            "SELECT id, remote_id FROM customer WHERE sort_name = ?1 AND name = ?2 \
             AND +account = ?3 AND remote_id IS NOT NULL",
        )?;
        let parameters = params![search::fold(name), name, account.to_string()];
        decode::rows(&mut select, parameters, |row| {
            let remote: String = row.get(1)?;
            Ok((
                decode::parsed(row, 0, "customer id")?,
                RemoteId::new(remote),
            ))
        })
    }

    /// The customers that the next sync sends, longest waiting first.
    pub fn customers_waiting(&self, account: AccountId) -> Result<Vec<CustomerId>, Error> {
        let mut select = self.prepare(
            "SELECT id FROM customer WHERE waiting = 1 AND sync = 'pending' AND +account = ?1 \
             ORDER BY since, seat",
        )?;
        decode::rows(&mut select, [account.to_string()], |row| {
            decode::parsed(row, 0, "customer id")
        })
    }

    /// The customers of all accounts that wait for a sync or for a person, longest waiting first.
    pub fn waiting_customers(&self) -> Result<Vec<(CustomerId, Standing)>, Error> {
        let mut select = self.prepare(concat!(
            "SELECT id, ",
            standing_columns!(),
            " FROM customer WHERE waiting = 1 ORDER BY since, seat"
        ))?;
        decode::rows(&mut select, [], |row| {
            Ok((
                decode::parsed(row, 0, "customer id")?,
                Standing::from_row(row, 1)?,
            ))
        })
    }

    pub(crate) fn customer_seat(&self, id: CustomerId) -> Result<i64, Error> {
        self.prepare("SELECT seat FROM customer WHERE id = ?1")?
            .query_row([id.to_string()], |row| row.get(0))
            .optional()?
            .ok_or_else(|| Error::missing(Subject::Customer, id))
    }
}

impl Writer<'_> {
    /// Adds or replaces a customer. A new name also reaches the search index of its invoices.
    pub fn put_customer(&self, customer: &Customer, standing: &Standing) -> Result<(), Error> {
        let old_name: Option<String> = self
            .prepare("SELECT name FROM customer WHERE id = ?1")?
            .query_row([customer.id.to_string()], |row| row.get(0))
            .optional()?;
        let name = customer.display_name();
        let seat = self.save_customer(customer, &name, standing)?;
        let text = search::indexed([
            customer.business_name.as_str(),
            &customer.first_name,
            &customer.last_name,
            &customer.email,
            &customer.phone,
        ]);
        self.pending.customer(seat, old_name.is_none(), text);
        if old_name.is_some_and(|old| old != name) {
            index::renew(self, seat)?;
        }
        Ok(())
    }

    fn save_customer(
        &self,
        customer: &Customer,
        name: &str,
        standing: &Standing,
    ) -> Result<i64, Error> {
        self.prepare(
            "INSERT INTO customer (id, account, remote_id, name, sort_name, business_name, \
             first_name, last_name, email, phone, address, tax_id, created_at, updated_at, \
             sync, since, last_answer, attempts, conflict, older_since, trade) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, \
             ?18, ?19, ?20, ?21) ON CONFLICT (id) DO UPDATE SET account = excluded.account, \
             remote_id = excluded.remote_id, name = excluded.name, \
             sort_name = excluded.sort_name, business_name = excluded.business_name, \
             first_name = excluded.first_name, last_name = excluded.last_name, \
             email = excluded.email, phone = excluded.phone, address = excluded.address, \
             tax_id = excluded.tax_id, created_at = excluded.created_at, \
             updated_at = excluded.updated_at, sync = excluded.sync, since = excluded.since, \
             last_answer = excluded.last_answer, attempts = excluded.attempts, \
             conflict = excluded.conflict, older_since = excluded.older_since, \
             trade = excluded.trade RETURNING seat",
        )?
        .query_row(
            params![
                customer.id.to_string(),
                customer.account.map(|a| a.to_string()),
                customer.remote_id.as_ref().map(RemoteId::as_str),
                name,
                search::fold(name),
                customer.business_name,
                customer.first_name,
                customer.last_name,
                customer.email,
                customer.phone,
                customer.address,
                customer.tax_id,
                decode::micros(customer.created_at),
                decode::micros(customer.updated_at),
                standing.sync.as_str(),
                standing.since.map(decode::micros),
                standing.last_answer,
                standing.attempts,
                standing.conflict,
                standing.older_since.map(decode::micros),
                decode::json_or_empty(&customer.trade)?,
            ],
            |row| row.get(0),
        )
        .map_err(|e| {
            Error::or_taken(
                e,
                Subject::RemoteId,
                remote_text(customer.remote_id.as_ref()),
            )
        })
    }

    /// Keeps what the service showed of a customer, or forgets it.
    pub fn set_customer_base(
        &self,
        id: CustomerId,
        base: Option<&CustomerSnapshot>,
    ) -> Result<(), Error> {
        let seat = self.customer_seat(id)?;
        match base {
            Some(base) => self
                .prepare(
                    "INSERT INTO customer_base (customer, snapshot) VALUES (?1, ?2) \
                     ON CONFLICT (customer) DO UPDATE SET snapshot = excluded.snapshot",
                )?
                .execute(params![seat, serde_json::to_string(base)?])?,
            None => self
                .prepare("DELETE FROM customer_base WHERE customer = ?1")?
                .execute([seat])?,
        };
        Ok(())
    }

    /// Changes only how a customer stands with the service.
    pub fn set_customer_standing(&self, id: CustomerId, standing: &Standing) -> Result<(), Error> {
        let changed = self
            .prepare(
                "UPDATE customer SET sync = ?2, since = ?3, last_answer = ?4, attempts = ?5, \
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
            return Err(Error::missing(Subject::Customer, id));
        }
        Ok(())
    }

    /// Removes a customer; [`Error::InUse`] while invoices go to it.
    pub fn delete_customer(&self, id: CustomerId) -> Result<(), Error> {
        let seat = self.customer_seat(id)?;
        let count: u64 = self
            .prepare("SELECT count(*) FROM invoice WHERE customer = ?1")?
            .query_row([seat], |row| row.get(0))?;
        if count > 0 {
            return Err(Error::InUse {
                what: Subject::Customer,
                count,
            });
        }
        self.prepare("DELETE FROM customer WHERE seat = ?1")?
            .execute([seat])?;
        Ok(())
    }
}

pub(crate) fn remote_text(remote: Option<&RemoteId>) -> &str {
    remote.map_or("", RemoteId::as_str)
}

//! Customers: list, show, save, delete.

use crate::error::{Code, Error};
use crate::open::App;
use crate::show;
use crate::view::{Changed, CustomerInput, CustomerPage, CustomerQuery, CustomerView, System};
use counterfoil_domain::{AccountId, Customer, CustomerId, Trade, say};
use counterfoil_store::{Reader, Standing, SyncState, Writer};
use counterfoil_sync::{CustomerValue, conflict::pending, project::customer_value};

const PAGE: u32 = 50;
const PAGE_MAX: u32 = 200;

/// A page size a list may ask for.
pub(crate) fn limit(asked: Option<u32>) -> u32 {
    asked.unwrap_or(PAGE).clamp(1, PAGE_MAX)
}

impl App {
    /// One page of customers, by name.
    ///
    /// # Errors
    /// When the cursor is not one of ours or the store fails.
    pub async fn customer_list(&self, query: CustomerQuery) -> Result<CustomerPage, Error> {
        self.read(move |_, r| {
            let (rows, next) =
                r.customer_page(&query.search, query.after.as_deref(), limit(query.limit))?;
            Ok(CustomerPage {
                customers: rows
                    .iter()
                    .map(|(customer, standing)| show::customer_with(customer, standing))
                    .collect(),
                next,
                count: r.customer_count()?,
            })
        })
        .await
    }

    /// One customer.
    ///
    /// # Errors
    /// [`Code::NotFound`].
    pub async fn customer_get(&self, id: CustomerId) -> Result<CustomerView, Error> {
        self.read(move |_, r| show::customer(r, &r.customer(id)?))
            .await
    }

    /// Saves a customer, new or changed.
    ///
    /// # Errors
    /// [`Code::Invalid`] with every field to mend; nothing is stored then.
    pub async fn customer_save(&self, input: CustomerInput) -> Result<CustomerView, Error> {
        let saved = self
            .write(move |app, w| {
                let customer = app.entered_customer(w, input)?;
                show::customer(w, &customer)
            })
            .await?;
        self.changed(&[Changed::Customers, Changed::Sync]);
        self.wake();
        Ok(saved)
    }

    pub(crate) fn entered_customer(
        &self,
        w: &Writer<'_>,
        input: CustomerInput,
    ) -> Result<Customer, Error> {
        let now = self.now();
        let before = match input.id {
            Some(id) => Some(w.customer(id)?),
            None => None,
        };
        if let (Some(before), Some(seen)) = (&before, &input.seen)
            && *seen != show::customer_state(before)
        {
            return Err(Error::of(
                Code::Changed,
                say!(
                    "error-customer-changed",
                    "This customer changed while you were writing. What you typed is kept; look at \
                 both before you save."
                ),
            ));
        }
        let mut customer = Customer {
            id: before.as_ref().map_or_else(CustomerId::new, |b| b.id),
            account: match &before {
                Some(before) => before.account,
                None => input.account,
            },
            remote_id: before.as_ref().and_then(|b| b.remote_id.clone()),
            business_name: trimmed(&input.business_name),
            first_name: trimmed(&input.first_name),
            last_name: trimmed(&input.last_name),
            email: trimmed(&input.email),
            phone: trimmed(&input.phone),
            address: trimmed(&input.address),
            tax_id: trimmed(&input.tax_id),
            created_at: before.as_ref().map_or(now, |b| b.created_at),
            updated_at: now,
            trade: match (&input.trade, &before) {
                (Some(trade), _) => trade.clone(),
                (None, Some(before)) => before.trade.clone(),
                (None, None) => Trade::default(),
            },
        };
        match &before {
            Some(before) => follow_parts(&mut customer, before),
            None if customer.address.is_empty() => {
                customer.address = customer.trade.address.printed();
            }
            None => {}
        }
        let problems = customer.problems();
        if !problems.is_empty() {
            return Err(Error::invalid(problems));
        }
        let standing = match &before {
            None if customer.account.is_some() => pending(now),
            None => Standing::default(),
            Some(before) => {
                let standing = w.customer_standing(before.id)?;
                // What the service does not keep is nothing to send.
                let to_send = value_there(w, before)? != value_there(w, &customer)?;
                after_edit(standing, to_send, customer.account, now)
            }
        };
        w.put_customer(&customer, &standing)?;
        Ok(customer)
    }

    /// Deletes a customer that no invoice names. One that a service has stays; see
    /// [`App::customer_erase`] for where the service can be asked.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] where an invoice or a service has it.
    pub async fn customer_delete(&self, id: CustomerId) -> Result<(), Error> {
        self.write(move |_, w| {
            let customer = w.customer(id)?;
            if customer.remote_id.is_some() {
                return Err(Error::of(
                    Code::StatusDenied,
                    say!(
                        "error-customer-at-service",
                        "The service has this customer, so it stays here too."
                    ),
                ));
            }
            if !w.intentions_for(&id.to_string())?.is_empty() {
                return Err(Error::of(
                    Code::StatusDenied,
                    say!(
                        "error-customer-being-sent",
                        "This customer may already be on its way to the service; sync first."
                    ),
                ));
            }
            Ok(w.delete_customer(id)?)
        })
        .await?;
        self.changed(&[Changed::Customers, Changed::Sync]);
        Ok(())
    }

    /// A customer of this computer only that an invoice for `account` names goes there too.
    pub(crate) fn bring_customer(
        &self,
        w: &Writer<'_>,
        id: CustomerId,
        account: AccountId,
    ) -> Result<(), Error> {
        let mut customer = w.customer(id)?;
        match customer.account {
            Some(owner) if owner == account => Ok(()),
            Some(_) => Err(Error::field(
                "customer",
                say!(
                    "error-customer-other-account",
                    "This customer belongs to another account; choose one of this account."
                ),
            )),
            None => {
                customer.account = Some(account);
                Ok(w.put_customer(&customer, &pending(self.now()))?)
            }
        }
    }

    /// A customer of the account with the very same content, where there is one: one that was kept
    /// here when an earlier connection ended is not made at the service again.
    pub(crate) fn same_customer(
        &self,
        w: &Writer<'_>,
        id: CustomerId,
        account: AccountId,
    ) -> Result<Option<CustomerId>, Error> {
        let mine = w.customer(id)?;
        if mine.account.is_some() {
            return Ok(None);
        }
        let keeps = keeps_bill_to(w, Some(account))?;
        let mut after = None;
        loop {
            let (rows, next) = w.customer_page(&mine.display_name(), after.as_deref(), PAGE_MAX)?;
            let same = rows.iter().map(|(customer, _)| customer).find(|there| {
                there.account == Some(account)
                    && there.remote_id.is_some()
                    && kept_of(there, keeps) == kept_of(&mine, keeps)
            });
            if let Some(there) = same {
                return Ok(Some(there.id));
            }
            match next {
                Some(next) => after = Some(next),
                None => return Ok(None),
            }
        }
    }
}

/// How a record stands after a person changed it.
pub(crate) fn after_edit(
    standing: Standing,
    to_send: bool,
    account: Option<AccountId>,
    now: chrono::DateTime<chrono::Utc>,
) -> Standing {
    match (account, standing.sync) {
        (None, _) => Standing::default(),
        (Some(_), SyncState::Local) => pending(now),
        // A person who changes a parked record has mended it: try again.
        (Some(_), SyncState::Synced | SyncState::Parked) if to_send => pending(now),
        _ => standing,
    }
}

/// A printed address that was made of the parts follows them, unless another one was written.
fn follow_parts(customer: &mut Customer, before: &Customer) {
    let made = before.trade.address.printed();
    if !made.is_empty() && customer.address == before.address && before.address == made {
        customer.address = customer.trade.address.printed();
    }
}

/// Whether the service of an account keeps address and VAT number of a customer.
fn keeps_bill_to(r: &Reader<'_>, account: Option<AccountId>) -> Result<bool, Error> {
    Ok(match account {
        Some(id) => System::of(&r.account(id)?) == System::Billwerk,
        None => false,
    })
}

/// What the service of its account keeps of a customer, or would.
fn value_there(r: &Reader<'_>, customer: &Customer) -> Result<CustomerValue, Error> {
    Ok(kept_of(customer, keeps_bill_to(r, customer.account)?))
}

fn kept_of(customer: &Customer, keeps_bill_to: bool) -> CustomerValue {
    let value = customer_value(customer);
    CustomerValue {
        bill_to: value.bill_to.filter(|_| keeps_bill_to),
        ..value
    }
}

fn trimmed(text: &str) -> String {
    text.trim().to_owned()
}

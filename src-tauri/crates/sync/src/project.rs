//! Between the two forms of a record: as this computer keeps it, and as the service does.

use crate::call::{CustomerValue, ItemValue};
use crate::items::MergedItem;
use crate::reconcile::{LocalInvoice, LocalItem, Merge};
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    AccountId, BillTo, Currency, Customer, CustomerId, CustomerSnapshot, Decimal, Invoice,
    InvoiceId, InvoiceSnapshot, ItemId, ItemSnapshot, LineItem, Problem, RemoteId, TaxRule, say,
};

/// The invoice in the service's terms; `customer` is its customer's identity there.
///
/// # Errors
/// The field that the service cannot keep: a fraction of a minor unit, a fractional quantity.
pub fn local_invoice(
    invoice: &Invoice,
    customer: Option<RemoteId>,
) -> Result<LocalInvoice, Problem> {
    let items = invoice
        .items
        .iter()
        .enumerate()
        .map(|(index, item)| local_item(index, item, invoice.currency))
        .collect::<Result<_, _>>()?;
    let totals = invoice.totals().map_err(|e| e.problem())?;
    Ok(LocalInvoice {
        reference: invoice.reference.clone(),
        customer,
        currency: invoice.currency,
        items,
        status: invoice.status,
        amount: totals.amount.minor,
    })
}

fn local_item(index: usize, item: &LineItem, currency: Currency) -> Result<LocalItem, Problem> {
    let field = |name| format!("items[{index}].{name}");
    let price = minor_units(item.price, currency).ok_or_else(|| {
        Problem::new(
            field("price"),
            say!(
                "error-trincico-minor-units",
                "Trincico keeps whole minor units only."
            ),
        )
    })?;
    let quantity = integer(item.quantity).ok_or_else(|| {
        Problem::new(
            field("quantity"),
            say!(
                "error-trincico-whole-quantities",
                "Trincico keeps whole quantities only."
            ),
        )
    })?;
    Ok(LocalItem {
        id: item.id,
        remote_id: item.remote_id.clone(),
        value: ItemValue {
            name: item.name.clone(),
            description: item.description.clone(),
            price,
            quantity,
            tax: item.tax.unwrap_or_default().normalize(),
        },
    })
}

fn minor_units(price: Decimal, currency: Currency) -> Option<i64> {
    let scaled = price.checked_mul(Decimal::from(10_i64.checked_pow(currency.decimals())?))?;
    integer(scaled)
}

fn integer(value: Decimal) -> Option<i64> {
    let value = value.normalize();
    (value.scale() == 0)
        .then(|| i64::try_from(value.mantissa()).ok())
        .flatten()
}

/// A line of ours with the content the service shows.
#[must_use]
pub fn line_item(id: ItemId, item: &ItemSnapshot, currency: Currency) -> LineItem {
    LineItem {
        id,
        remote_id: Some(item.remote_id.clone()),
        name: item.name.clone(),
        description: item.description.clone(),
        price: Decimal::from_i128_with_scale(i128::from(item.price), currency.decimals()),
        quantity: Decimal::from(item.quantity),
        tax: item.tax.filter(|t| !t.is_zero()),
        terms: Default::default(),
    }
}

/// A line of ours with new content from the service; what that does not keep stays.
pub(crate) fn renewed(line: &LineItem, there: &ItemSnapshot, currency: Currency) -> LineItem {
    LineItem {
        terms: line.terms.clone(),
        ..line_item(line.id, there, currency)
    }
}

/// A new invoice here for one first seen there.
#[must_use]
pub fn new_invoice(
    snapshot: &InvoiceSnapshot,
    account: AccountId,
    customer: Option<CustomerId>,
    now: DateTime<Utc>,
) -> Invoice {
    let created_at = snapshot.created_at.unwrap_or(now);
    Invoice {
        id: InvoiceId::new(),
        account: Some(account),
        remote_id: Some(snapshot.remote_id.clone()),
        reference: snapshot.reference.clone(),
        status: snapshot.status,
        paid_on: None,
        customer,
        currency: snapshot.currency,
        issue_date: Some(created_at.date_naive()),
        due_date: None,
        // As the service computed it.
        tax_rule: TaxRule::PerLine,
        note: String::new(),
        items: snapshot
            .items
            .iter()
            .map(|i| line_item(ItemId::new(), i, snapshot.currency))
            .collect(),
        created_at,
        updated_at: snapshot.updated_at.unwrap_or(created_at),
        terms: Default::default(),
    }
}

/// Takes over into `invoice` what `merge` names; `customer` is ours for the merged identity.
pub fn apply_merge(invoice: &mut Invoice, merge: &Merge, customer: Option<CustomerId>) {
    if let Some(reference) = &merge.reference {
        invoice.reference.clone_from(reference);
    }
    if merge.customer.is_some() && customer.is_some() {
        invoice.customer = customer;
    }
    if let Some(currency) = merge.currency {
        change_currency(invoice, currency);
    }
    if let Some(status) = merge.status {
        invoice.status = status;
    }
    if let Some(items) = &merge.items {
        let mut old = std::mem::take(&mut invoice.items);
        for item in items {
            match item {
                MergedItem::Keep(id, remote_id) => {
                    if let Some(at) = old.iter().position(|o| o.id == *id) {
                        let mut line = old.swap_remove(at);
                        line.remote_id.clone_from(remote_id);
                        invoice.items.push(line);
                    }
                }
                MergedItem::Replace(id, there) => {
                    let known = old.iter().find(|o| o.id == *id);
                    invoice.items.push(match known {
                        Some(line) => renewed(line, there, invoice.currency),
                        None => line_item(*id, there, invoice.currency),
                    });
                }
                MergedItem::New(there) => {
                    invoice
                        .items
                        .push(line_item(ItemId::new(), there, invoice.currency));
                }
            }
        }
    }
}

/// The service keeps minor units: with another number of decimals the same minor units are another
/// price in major units.
fn change_currency(invoice: &mut Invoice, currency: Currency) {
    let (old, new) = (invoice.currency.decimals(), currency.decimals());
    for line in &mut invoice.items {
        line.price *= Decimal::from(10_i64.pow(old));
        line.price /= Decimal::from(10_i64.pow(new));
    }
    invoice.currency = currency;
}

/// A new customer here for one first seen there.
#[must_use]
pub fn new_customer(
    snapshot: &CustomerSnapshot,
    account: AccountId,
    now: DateTime<Utc>,
) -> Customer {
    let created_at = snapshot.created_at.unwrap_or(now);
    let mut customer = Customer {
        id: CustomerId::new(),
        account: Some(account),
        remote_id: Some(snapshot.remote_id.clone()),
        business_name: String::new(),
        first_name: String::new(),
        last_name: String::new(),
        email: String::new(),
        phone: String::new(),
        address: String::new(),
        tax_id: String::new(),
        created_at,
        updated_at: snapshot.updated_at.unwrap_or(created_at),
        trade: Default::default(),
    };
    apply_customer(&mut customer, &snapshot.into());
    customer
}

/// The part of a customer that the service keeps.
#[must_use]
pub fn customer_value(customer: &Customer) -> CustomerValue {
    CustomerValue {
        business_name: customer.business_name.clone(),
        first_name: customer.first_name.clone(),
        last_name: customer.last_name.clone(),
        email: customer.email.clone(),
        phone: customer.phone.clone(),
        bill_to: Some(BillTo::of(customer))
            .filter(|known| !known.is_empty())
            .map(Box::new),
    }
}

/// Takes over the part of a customer that the service keeps.
pub fn apply_customer(customer: &mut Customer, value: &CustomerValue) {
    customer.business_name.clone_from(&value.business_name);
    customer.first_name.clone_from(&value.first_name);
    customer.last_name.clone_from(&value.last_name);
    customer.email.clone_from(&value.email);
    customer.phone.clone_from(&value.phone);
    if let Some(bill_to) = &value.bill_to {
        bill_to.put_on(customer);
    }
}

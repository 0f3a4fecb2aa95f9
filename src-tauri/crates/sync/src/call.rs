//! The mutating calls a plan can ask for, and what is remembered of each on disk.

use crate::planted::{self, Bug};
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    BillTo, CustomerSnapshot, Decimal, InvoiceSnapshot, ItemId, ItemSnapshot, RemoteId, Status,
};
use counterfoil_remote::{CustomerBody, ItemBody};
use serde::{Deserialize, Serialize};

/// The content of a line item, in the form in which two sides are compared.
/// No tax and a tax of zero are the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ItemValue {
    /// What is sold.
    pub name: String,
    /// More about it.
    pub description: String,
    /// Minor units.
    pub price: i64,
    /// How many.
    pub quantity: i64,
    /// Percent, normalised.
    pub tax: Decimal,
}

impl From<&ItemSnapshot> for ItemValue {
    fn from(item: &ItemSnapshot) -> Self {
        Self {
            name: item.name.clone(),
            description: item.description.clone(),
            price: item.price,
            quantity: item.quantity,
            tax: item.tax.unwrap_or_default().normalize(),
        }
    }
}

impl From<&ItemValue> for ItemBody {
    fn from(value: &ItemValue) -> Self {
        Self {
            name: value.name.clone(),
            description: value.description.clone(),
            price: value.price,
            quantity: value.quantity,
            tax: (!value.tax.is_zero()).then_some(value.tax),
        }
    }
}

/// What a service keeps of a customer: five texts, and what bills say of it where it keeps that too.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerValue {
    /// Name of the business.
    pub business_name: String,
    /// First name of the person.
    pub first_name: String,
    /// Last name of the person.
    pub last_name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Address and VAT number; none where nothing of the kind is known, or kept there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill_to: Option<Box<BillTo>>,
}

impl CustomerValue {
    /// This in the measure of what `there` tells: of what a service does not keep nothing is said.
    #[must_use]
    pub fn like(&self, there: &Self) -> Self {
        let known = || self.bill_to.clone().unwrap_or_default();
        Self {
            bill_to: there.bill_to.as_ref().map(|_| known()),
            ..self.clone()
        }
    }

    /// Whether a service that shows `there` has this.
    #[must_use]
    pub fn agrees(&self, there: &Self) -> bool {
        self.like(there) == *there
    }
}

impl From<&CustomerSnapshot> for CustomerValue {
    fn from(c: &CustomerSnapshot) -> Self {
        Self {
            business_name: c.business_name.clone(),
            first_name: c.first_name.clone(),
            last_name: c.last_name.clone(),
            email: c.email.clone(),
            phone: c.phone.clone(),
            bill_to: c.bill_to.clone().map(Box::new),
        }
    }
}

impl From<&CustomerValue> for CustomerBody {
    fn from(c: &CustomerValue) -> Self {
        Self {
            business_name: c.business_name.clone(),
            first_name: c.first_name.clone(),
            last_name: c.last_name.clone(),
            email: c.email.clone(),
            phone: c.phone.clone(),
            bill_to: c.bill_to.as_deref().cloned(),
        }
    }
}

/// One mutating call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Call {
    /// Makes an empty draft.
    Create {
        /// Unique per service.
        reference: String,
        /// The customer there.
        customer: RemoteId,
        /// ISO 4217 code.
        currency: String,
    },
    /// Changes the head of a draft; absent fields stay.
    Update {
        /// New reference.
        reference: Option<String>,
        /// New customer.
        customer: Option<RemoteId>,
        /// New currency, as ISO 4217 code.
        currency: Option<String>,
    },
    /// Adds a line.
    AddItem {
        /// Our line.
        item: ItemId,
        /// Its content.
        value: ItemValue,
    },
    /// Changes a line.
    UpdateItem {
        /// The line there.
        remote_id: RemoteId,
        /// Its new content.
        value: ItemValue,
    },
    /// Removes a line.
    DeleteItem {
        /// The line there.
        remote_id: RemoteId,
    },
    /// Moves the invoice.
    SetStatus {
        /// Where to.
        status: Status,
    },
    /// Makes a customer.
    CreateCustomer {
        /// Its content.
        value: CustomerValue,
    },
    /// Changes a customer.
    UpdateCustomer {
        /// Its new content.
        value: CustomerValue,
    },
}

impl Call {
    /// The operation's name at Trincico, for the record of intentions and the request log.
    #[must_use]
    pub const fn operation(&self) -> &'static str {
        match self {
            Self::Create { .. } => "invoices.create",
            Self::Update { .. } => "invoices.update",
            Self::AddItem { .. } => "invoices.items.create",
            Self::UpdateItem { .. } => "invoices.items.update",
            Self::DeleteItem { .. } => "invoices.items.delete",
            Self::SetStatus { .. } => "invoices.update_status",
            Self::CreateCustomer { .. } => "customers.create",
            Self::UpdateCustomer { .. } => "customers.update",
        }
    }
}

/// How a call ended, as far as is known on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Written before the call; after a crash it means the same as [`Outcome::Unclear`].
    Intended,
    /// Its effect was seen at the service.
    Done,
    /// It may have had an effect that was not visible yet, or may still land.
    Unclear,
}

/// What an intention on disk says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The call.
    pub call: Call,
    /// How it ended.
    pub outcome: Outcome,
    /// When it was written, UTC.
    pub at: DateTime<Utc>,
    /// The same moment by the service's own clock, where its answers tell the time.
    #[serde(default)]
    pub there: Option<DateTime<Utc>>,
}

/// What the base becomes once `call` was made and `remote` was read back: only what the call
/// touched and what is visible moves, so that a change made there by someone else in the
/// meantime still stands out against the base. The second value tells whether the call's effect
/// is visible; `answered` is the identity a service gave a new line.
#[must_use]
pub fn advance(
    base: Option<&InvoiceSnapshot>,
    call: &Call,
    remote: &InvoiceSnapshot,
    answered: Option<&RemoteId>,
) -> (InvoiceSnapshot, bool) {
    let mut next = base.unwrap_or(remote).clone();
    let visible = match call {
        Call::Create { .. } => true,
        Call::Update {
            reference,
            customer,
            currency,
        } => {
            let mut all = true;
            if let Some(sent) = reference {
                all &= remote.reference == *sent;
                if remote.reference == *sent {
                    next.reference.clone_from(sent);
                }
            }
            if let Some(sent) = customer {
                // A reply that does not tell the customer cannot contradict the accepted change.
                let seen = remote.customer.as_ref().is_none_or(|c| c == sent);
                all &= seen;
                if seen {
                    next.customer = Some(sent.clone());
                }
            }
            if let Some(sent) = currency {
                let seen = remote.currency.code() == sent;
                all &= seen;
                if seen {
                    next.currency = remote.currency;
                }
            }
            all
        }
        Call::SetStatus { status } => {
            let seen = remote.status == *status;
            if seen {
                next.status = *status;
            }
            seen
        }
        Call::DeleteItem { remote_id } => {
            let gone = remote.items.iter().all(|i| i.remote_id != *remote_id);
            if gone {
                next.items.retain(|i| i.remote_id != *remote_id);
            }
            gone
        }
        Call::UpdateItem { remote_id, value } => {
            let seen = remote
                .items
                .iter()
                .find(|i| i.remote_id == *remote_id && ItemValue::from(*i) == *value);
            if let (Some(seen), Some(old)) = (
                seen,
                next.items.iter_mut().find(|i| i.remote_id == *remote_id),
            ) {
                *old = seen.clone();
            }
            seen.is_some()
        }
        Call::AddItem { value, .. } => {
            let fresh = new_item(&next, remote, value, answered).cloned();
            let seen = fresh.is_some();
            next.items.extend(fresh);
            seen
        }
        Call::CreateCustomer { .. } | Call::UpdateCustomer { .. } => false,
    };
    next.amount = remote.amount;
    next.tax_amount = remote.tax_amount;
    next.updated_at = remote.updated_at;
    if planted::is(Bug::BaseIsReadBack) {
        next = remote.clone();
    }
    (next, visible)
}

/// The line at the service that an added line became.
pub(crate) fn new_item<'a>(
    base: &InvoiceSnapshot,
    remote: &'a InvoiceSnapshot,
    value: &ItemValue,
    answered: Option<&RemoteId>,
) -> Option<&'a ItemSnapshot> {
    let known = |id: &RemoteId| base.items.iter().any(|b| b.remote_id == *id);
    let mut candidates = remote
        .items
        .iter()
        .filter(|i| !known(&i.remote_id) && ItemValue::from(*i) == *value);
    match answered {
        Some(id)
            if remote
                .items
                .iter()
                .all(|i| !i.remote_id.is_of_other_form(id)) =>
        {
            remote.items.iter().find(|i| i.remote_id == *id)
        }
        // The answer's identity is not in the form in which the read tells them.
        _ => candidates.next(),
    }
}

//! What a remote system can do, as small traits over domain types. `sync` and `app` know only these.

use crate::{CallError, trincico::model::Feature};
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    Balance, BillTo, Currency, CustomerSnapshot, Decimal, ExternalAccount, Frequency,
    InvoiceSnapshot, ItemSnapshot, NewPayout, Payout, PayoutAccount, RemoteId, Status,
};
use std::future::Future;

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The records that could be read.
    pub records: Vec<T>,
    /// Records that could not be read, each with why; they do not fail the page.
    pub unreadable: Vec<Unreadable>,
    /// Cursor of the next page; none at the end.
    pub next: Option<String>,
}

/// A record in a list that did not make sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Its identity, where that could be read.
    pub remote_id: Option<RemoteId>,
    /// Which field, and what about it.
    pub reason: String,
}

/// What a new invoice is made of; items follow one by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInvoice {
    /// The service (shop) it is issued by.
    pub service: RemoteId,
    /// Whom it goes to.
    pub customer: RemoteId,
    /// Unique per service.
    pub reference: String,
    /// Sent in lower case.
    pub currency: Currency,
}

/// The fields of an invoice to change; absent ones stay.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InvoiceChange {
    /// Whom it goes to.
    pub customer: Option<RemoteId>,
    /// Unique per service.
    pub reference: Option<String>,
    /// Sent in lower case.
    pub currency: Option<Currency>,
}

/// A line item as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemBody {
    /// At most 30 characters.
    pub name: String,
    /// Empty is omitted when a line is added, and sent when it is changed.
    pub description: String,
    /// Minor units of the invoice's currency.
    pub price: i64,
    /// How many.
    pub quantity: i64,
    /// Percent; none is sent as `"0"` when a line is changed and omitted when added.
    pub tax: Option<Decimal>,
}

/// A customer as it is sent; empty texts are omitted when it is made and sent when it is changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CustomerBody {
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
    /// What bills say of it; left out where a service keeps nothing of the kind.
    pub bill_to: Option<BillTo>,
}

/// Invoices that live at the service.
pub trait Invoicing: Send + Sync {
    /// The time by the service's own clock, from what its last answer said; none where it says
    /// nothing. Times within records are by that clock, and this computer's may be wrong.
    fn time(&self) -> Option<DateTime<Utc>> {
        None
    }
    /// One page, newest first; `cursor` from the page before.
    fn invoices(
        &self,
        service: &RemoteId,
        cursor: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Page<InvoiceSnapshot>, CallError>> + Send;
    /// One invoice with its items. [`crate::Fault::NotFound`] where it does not exist.
    fn invoice(
        &self,
        id: &RemoteId,
    ) -> impl Future<Output = Result<InvoiceSnapshot, CallError>> + Send;
    /// Makes an empty draft.
    fn create_invoice(
        &self,
        new: &NewInvoice,
    ) -> impl Future<Output = Result<InvoiceSnapshot, CallError>> + Send;
    /// Changes a draft's head.
    fn update_invoice(
        &self,
        id: &RemoteId,
        change: &InvoiceChange,
    ) -> impl Future<Output = Result<(), CallError>> + Send;
    /// Moves an invoice to another status.
    fn set_status(
        &self,
        id: &RemoteId,
        status: Status,
    ) -> impl Future<Output = Result<(), CallError>> + Send;
    /// Adds a line to a draft.
    fn add_item(
        &self,
        invoice: &RemoteId,
        item: &ItemBody,
    ) -> impl Future<Output = Result<ItemSnapshot, CallError>> + Send;
    /// Changes a line of a draft.
    fn update_item(
        &self,
        invoice: &RemoteId,
        item: &RemoteId,
        body: &ItemBody,
    ) -> impl Future<Output = Result<(), CallError>> + Send;
    /// Removes a line of a draft.
    fn delete_item(
        &self,
        invoice: &RemoteId,
        item: &RemoteId,
    ) -> impl Future<Output = Result<(), CallError>> + Send;
    /// The service's proposal of the next free reference.
    fn build_reference(
        &self,
        service: &RemoteId,
    ) -> impl Future<Output = Result<String, CallError>> + Send;
}

/// Customers that live at the service.
pub trait Customers: Send + Sync {
    /// One page; a service that answers a bare array has one page.
    fn customers(
        &self,
        service: &RemoteId,
        cursor: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Page<CustomerSnapshot>, CallError>> + Send;
    /// One customer. [`crate::Fault::NotFound`] where it does not exist.
    fn customer(
        &self,
        service: &RemoteId,
        id: &RemoteId,
    ) -> impl Future<Output = Result<CustomerSnapshot, CallError>> + Send;
    /// Makes a customer.
    fn create_customer(
        &self,
        service: &RemoteId,
        body: &CustomerBody,
    ) -> impl Future<Output = Result<CustomerSnapshot, CallError>> + Send;
    /// Changes a customer.
    fn update_customer(
        &self,
        service: &RemoteId,
        id: &RemoteId,
        body: &CustomerBody,
    ) -> impl Future<Output = Result<(), CallError>> + Send;
    /// Deletes a customer.
    fn delete_customer(
        &self,
        service: &RemoteId,
        id: &RemoteId,
    ) -> impl Future<Output = Result<(), CallError>> + Send;
}

/// Money that the service pays out.
pub trait PayingOut: Send + Sync {
    /// The account money is paid out from; none where there is none, pending or active.
    fn payout_account(
        &self,
    ) -> impl Future<Output = Result<Option<PayoutAccount>, CallError>> + Send;
    /// What can be paid out. [`crate::Fault::StatusDenied`] where the account is not completed.
    fn balance(&self) -> impl Future<Output = Result<Balance, CallError>> + Send;
    /// The bank accounts and cards that money goes to. As [`PayingOut::balance`].
    fn external_accounts(
        &self,
    ) -> impl Future<Output = Result<Vec<ExternalAccount>, CallError>> + Send;
    /// The schedules that the plan allows.
    fn frequencies(&self) -> impl Future<Output = Result<Vec<Frequency>, CallError>> + Send;
    /// One page, newest first; `cursor` from the page before.
    fn payouts(
        &self,
        cursor: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Page<Payout>, CallError>> + Send;
    /// Asks for a payout: real money moves. Sent once, on a connection of its own, and never again.
    /// The error's certainty says whether it may have been made.
    fn create_payout(
        &self,
        payout: &NewPayout,
    ) -> impl Future<Output = Result<(), CallError>> + Send;
}

/// Who is signed in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The user's identity; the same person after signing in again has the same one.
    pub user: Option<RemoteId>,
    /// E-mail address.
    pub email: String,
    /// First and last name.
    pub name: String,
    /// The services (shops) the user owns.
    pub services: Vec<Service>,
    /// What the user may do, each with how often at most; empty where the service tells nothing.
    pub permissions: Vec<Feature>,
}

impl Profile {
    /// What to know the person by from now on: the service's identity, or the e-mail address where
    /// it gives none.
    #[must_use]
    pub fn person(&self) -> Option<RemoteId> {
        let email = self.email.trim().to_lowercase();
        let by_email = (!email.is_empty()).then(|| RemoteId::new(email));
        self.user.clone().or(by_email)
    }

    /// Whether this is the person known as `known`. The e-mail address they sign in with tells only
    /// where the identity is missing, or in another form than before: another account may have been
    /// given the same one.
    #[must_use]
    pub fn is(&self, known: &RemoteId, signs_in_as: &str) -> bool {
        let by_email = |text: &str| {
            let email = self.email.trim();
            !email.is_empty() && text.trim().eq_ignore_ascii_case(email)
        };
        match &self.user {
            Some(user) if user == known => true,
            Some(user) if !user.is_of_other_form(known) && !known.as_str().contains('@') => false,
            _ => by_email(known.as_str()) || by_email(signs_in_as),
        }
    }
}

/// A shop within an account, in Trincico's word a "service".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
}

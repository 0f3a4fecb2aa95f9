//! What an invoice is: money, line items, totals, customers, status rules; and what is paid out.
//!
//! No I/O, no clock and no async live here; time and identity are passed in.
//! Every total the program shows comes from [`totals::compute`].

pub mod adjustment;
pub mod amount;
pub mod bill_to;
pub mod business;
pub mod currency;
pub mod customer;
pub mod id;
pub mod invoice;
pub mod leitweg;
pub mod look;
pub mod money;
pub mod paid;
pub mod party;
pub mod payout;
pub mod priced;
pub mod problem;
pub mod said;
pub mod snapshot;
pub mod status;
pub mod tax;
pub mod terms;
pub mod totals;
mod untaxed;
mod word;

pub use adjustment::Adjustment;
pub use amount::{AmountEntry, NumberStyle};
pub use bill_to::BillTo;
pub use business::{Business, is_iban};
pub use currency::{Currency, UnknownCurrency};
pub use customer::Customer;
pub use id::{AccountId, CustomerId, InvoiceId, ItemId, OfferId, RemoteId};
pub use invoice::{Invoice, LineItem};
pub use look::{Colour, Language, Look, Paper, Template};
pub use money::Money;
pub use paid::NotPaid;
pub use party::{Contact, Identifier, Party, Payee, PostalAddress, TaxRepresentative, Trade};
pub use payout::{
    Balance, ExternalAccount, Frequency, NewPayout, Payout, PayoutAccount, PayoutAccountStatus,
    PayoutStatus,
};
pub use problem::Problem;
pub use said::{Said, SaidValue, Worded};
pub use snapshot::{CustomerSnapshot, InvoiceSnapshot, ItemSnapshot};
pub use status::Status;
pub use tax::TaxCategory;
pub use terms::{
    AttachedFile, Attribute, Classification, Delivery, DirectDebit, Exemption, LineTerms, Note,
    PayeeAccount, Payment, PaymentCard, Period, Preceding, Profile, StatedNet, Supporting, Terms,
};
pub use totals::{Inclusive, InclusiveLine, LineTotal, TaxRule, TaxSubtotal, Totals, TotalsError};

/// Decimal numbers of exact value, as quantities, unit prices and rates use them.
pub use rust_decimal::Decimal;

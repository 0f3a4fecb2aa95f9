//! The fields of what is sent to billwerk, as its documentation and other programs name them. All
//! are optional there; a body may hold others besides.

use crate::operation::{Kind, Parameter};

const fn text(name: &'static str) -> Parameter {
    Parameter::body(name, Kind::Text)
}

const fn id(name: &'static str) -> Parameter {
    Parameter::body(name, Kind::Id)
}

const fn object(name: &'static str) -> Parameter {
    Parameter::body(name, Kind::Object)
}

const fn number(name: &'static str) -> Parameter {
    Parameter::body(name, Kind::Number)
}

const fn flag(name: &'static str) -> Parameter {
    Parameter::body(name, Kind::Boolean)
}

const CONTRACT: Parameter = Parameter::path("contractId");

/// A customer's.
pub(super) const CUSTOMER: &[Parameter] = &[
    text("ExternalCustomerId"),
    text("DebitorAccount"),
    text("CompanyName"),
    text("FirstName"),
    text("LastName"),
    text("Language"),
    text("Locale"),
    text("VatId"),
    text("EmailAddress"),
    text("PhoneNumber"),
    text("Tag"),
    text("Notes"),
    object("Address"),
    object("CustomFields"),
    text("DefaultBearerMedium"),
    text("CustomerType"),
    flag("Hidden"),
];

const ALL: usize = CUSTOMER.len();

/// A customer's, with the identity in the path.
pub(super) const CUSTOMER_BY_ID: &[Parameter] = &{
    let mut all = [Parameter::path("customerId"); ALL + 1];
    let mut at = 0;
    while at < ALL {
        all[at + 1] = CUSTOMER[at];
        at += 1;
    }
    all
};

/// An order's: one of `CustomerId`, `Customer` and `ContractId`, with a cart.
pub(super) const ORDER: &[Parameter] = &[
    flag("TriggerInterimBilling"),
    id("CustomerId"),
    object("Customer"),
    id("ContractId"),
    object("Cart"),
    text("StartDate"),
    text("ChangeDate"),
    flag("PreviewAfterTrial"),
    object("CustomerChange"),
];

/// A metered usage's.
pub(super) const USAGE: &[Parameter] = &[
    CONTRACT,
    id("ComponentId"),
    number("Quantity"),
    text("DueDate"),
    text("Key"),
    text("Memo"),
    object("ProductOverride"),
];

/// A component subscription's.
pub(super) const COMPONENT_SUBSCRIPTION: &[Parameter] = &[
    CONTRACT,
    id("ComponentId"),
    number("Quantity"),
    text("StartDate"),
    text("BilledUntil"),
    text("EndDate"),
    object("ProductOverride"),
    text("Memo"),
    object("CustomFields"),
];

/// A rated item's.
pub(super) const RATED_ITEM: &[Parameter] = &[
    CONTRACT,
    text("Description"),
    number("Quantity"),
    number("PricePerUnit"),
    id("TaxPolicyId"),
    text("PeriodStart"),
    text("PeriodEnd"),
];

//! Customers.

use super::{
    super::model::{Address, Customer, CustomerFields},
    told,
};
use crate::{
    json::{Fields, Unexpected},
    lenient,
};
use serde_json::Value;

pub(in super::super) fn customer(fields: &Fields<'_>) -> Result<Customer, Unexpected> {
    let own = customer_fields(fields);
    Ok(Customer {
        id: fields.id()?,
        name: told(fields, "CustomerName").unwrap_or_else(|| own.display_name()),
        fields: own,
        created_at: fields.time("CreatedAt"),
        deleted_at: fields.time("DeletedAt"),
        is_deletable: fields.flag(&["IsDeletable"]),
        is_locked: fields.flag(&["IsLocked"]),
    })
}

fn customer_fields(fields: &Fields<'_>) -> CustomerFields {
    let custom = match fields.get(&["CustomFields"]) {
        Some(Value::Object(map)) if !map.is_empty() => Some(map.clone()),
        _ => None,
    };
    CustomerFields {
        external_customer_id: told(fields, "ExternalCustomerId"),
        debitor_account: told(fields, "DebitorAccount"),
        company_name: told(fields, "CompanyName"),
        first_name: told(fields, "FirstName"),
        last_name: told(fields, "LastName"),
        language: told(fields, "Language"),
        locale: told(fields, "Locale"),
        vat_id: told(fields, "VatId"),
        email_address: told(fields, "EmailAddress"),
        phone_number: told(fields, "PhoneNumber"),
        tag: told(fields, "Tag"),
        notes: told(fields, "Notes"),
        address: fields.relation(&["Address"]).map(|a| address(&a)),
        custom_fields: custom,
        default_bearer_medium: told(fields, "DefaultBearerMedium"),
        customer_type: told(fields, "CustomerType"),
        hidden: fields.get(&["Hidden"]).and_then(lenient::boolean),
    }
}

pub(super) fn address(fields: &Fields<'_>) -> Address {
    let text = |name: &str| fields.text(&[name]);
    Address {
        address_line1: text("AddressLine1"),
        address_line2: text("AddressLine2"),
        street: text("Street"),
        house_number: text("HouseNumber"),
        postal_code: text("PostalCode"),
        city: text("City"),
        country: text("Country"),
    }
}

//! The people and businesses that invoices go to.

use crate::{AccountId, CustomerId, Problem, RemoteId, Trade, say};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A customer as this computer keeps it. The first five texts are also kept by Trincico, and by
/// billwerk with what [`crate::BillTo`] holds; the rest never leaves this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Customer {
    /// Ours, from birth.
    pub id: CustomerId,
    /// The account it belongs to; none for one kept on this computer only.
    pub account: Option<AccountId>,
    /// The service's, once it has the record.
    pub remote_id: Option<RemoteId>,
    /// Name of the business; may be empty where a person's name is given.
    pub business_name: String,
    /// First name of the person.
    pub first_name: String,
    /// Last name of the person.
    pub last_name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone, as written.
    pub phone: String,
    /// Postal address, one line a line; printed on the invoice.
    pub address: String,
    /// Tax or VAT number; printed on the invoice.
    pub tax_id: String,
    /// What only an e-invoice asks for.
    #[serde(default)]
    pub trade: Trade,
    /// First kept here, UTC.
    pub created_at: DateTime<Utc>,
    /// Last changed here, UTC.
    pub updated_at: DateTime<Utc>,
}

impl Customer {
    /// What a list calls the customer: the business, else the person, else the e-mail.
    #[must_use]
    pub fn display_name(&self) -> String {
        display_name(
            &self.business_name,
            &self.first_name,
            &self.last_name,
            &self.email,
        )
    }

    /// What has to be mended before the customer can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.display_name().is_empty() {
            found.push(Problem::new(
                "business_name",
                say!(
                    "error-customer-name-missing",
                    "Give a business name, a person's name or an e-mail address."
                ),
            ));
        }
        found.extend(email_problem(&self.email));
        for (field, text, most) in [
            ("business_name", &self.business_name, 200),
            ("first_name", &self.first_name, 100),
            ("last_name", &self.last_name, 100),
            ("email", &self.email, 254),
            ("phone", &self.phone, 50),
            ("address", &self.address, 500),
            ("tax_id", &self.tax_id, 50),
        ] {
            found.extend(Problem::if_longer(field, text, most));
        }
        found
    }
}

/// What a list calls someone with these names.
#[must_use]
pub fn display_name(business: &str, first: &str, last: &str, email: &str) -> String {
    let business = business.trim();
    if !business.is_empty() {
        return business.to_owned();
    }
    let person = format!("{} {}", first.trim(), last.trim());
    let person = person.trim();
    if person.is_empty() {
        email.trim().to_owned()
    } else {
        person.to_owned()
    }
}

/// What is wrong with the e-mail address in the field `email`; an empty one is none, and right.
pub(crate) fn email_problem(email: &str) -> Option<Problem> {
    (!email.is_empty() && !looks_like_email(email)).then(|| {
        Problem::new(
            "email",
            say!(
                "error-email-wrong",
                "This is not an e-mail address; one looks like name@example.com."
            ),
        )
    })
}

fn looks_like_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else {
        return false;
    };
    !name.is_empty()
        && !host.is_empty()
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

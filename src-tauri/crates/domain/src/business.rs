//! The business that issues the invoices: what is printed as the sender.

use crate::customer::email_problem;
use crate::{Currency, Language, Look, Problem, Trade, say};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The sender's identity, as it is printed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Business {
    /// Name of the business.
    pub name: String,
    /// Postal address, one line a line.
    pub address: String,
    /// Tax or VAT number.
    pub tax_id: String,
    /// What only an e-invoice asks for.
    pub trade: Trade,
    /// IBAN for bank transfers, as typed; see [`Business::iban_compact`].
    pub iban: String,
    /// BIC of the bank; optional within SEPA.
    pub bic: String,
    /// Name of the bank.
    pub bank_name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// The currency a new invoice starts with.
    pub currency: Option<Currency>,
    /// Days until a new invoice is due.
    pub payment_days: Option<u16>,
    /// How its documents look.
    pub look: Look,
    /// The language of its documents, where the customer has none of its own.
    pub language: Language,
    /// Whether documents go without the code that a banking app reads.
    pub without_payment_code: bool,
}

impl Business {
    /// The IBAN without spaces, upper case.
    #[must_use]
    pub fn iban_compact(&self) -> String {
        self.iban
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect::<String>()
            .to_uppercase()
    }

    /// What has to be mended before the identity can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.name.trim().is_empty() {
            found.push(Problem::new(
                "name",
                say!(
                    "error-business-name-missing",
                    "Give the name of your business."
                ),
            ));
        }
        let iban = self.iban_compact();
        if !iban.is_empty() && !is_iban(&iban) {
            found.push(Problem::new(
                "iban",
                say!(
                    "error-iban-wrong",
                    "This IBAN does not add up; compare it with your bank statement."
                ),
            ));
        }
        found.extend(email_problem(self.email.trim()));
        for (field, text, most) in [
            ("name", &self.name, 200),
            ("address", &self.address, 500),
            ("tax_id", &self.tax_id, 50),
            ("bic", &self.bic, 11),
            ("bank_name", &self.bank_name, 100),
            ("email", &self.email, 254),
            ("phone", &self.phone, 50),
        ] {
            found.extend(Problem::if_longer(field, text, most));
        }
        found
    }
}

/// Whether an IBAN is right, in capitals and without spaces.
///
/// ISO 13616: four leading characters moved to the end, letters as 10 to 35, remainder 1 modulo 97.
#[must_use]
pub fn is_iban(iban: &str) -> bool {
    let bytes = iban.as_bytes();
    let shape = (15..=34).contains(&bytes.len())
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit)
        && bytes.iter().all(u8::is_ascii_alphanumeric);
    shape
        && bytes[4..].iter().chain(&bytes[..4]).fold(0u32, |rest, b| {
            if b.is_ascii_digit() {
                (rest * 10 + u32::from(b - b'0')) % 97
            } else {
                (rest * 100 + u32::from(b - b'A') + 10) % 97
            }
        }) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iban_with_a_wrong_digit_is_refused_and_a_right_one_in_any_spacing_is_taken() {
        let with = |iban: &str| Business {
            name: "Example".into(),
            iban: iban.into(),
            ..Business::default()
        };
        assert_eq!(with("de02 1203 0000 0000 2020 51").problems(), []);
        assert_eq!(with("").problems(), []);
        assert_eq!(with("DE02120300000000202052").problems()[0].field, "iban");
        assert_eq!(with("DE0é120300000000202051").problems()[0].field, "iban");
    }

    #[test]
    fn an_email_address_without_a_host_is_refused_and_none_is_taken() {
        let problems = |email: &str| {
            let business = Business {
                name: "Example".into(),
                email: email.into(),
                ..Business::default()
            };
            let found = business.problems();
            found.into_iter().map(|p| p.field).collect::<Vec<_>>()
        };
        for right in ["", "me@example.com", " me@example.com "] {
            assert_eq!(problems(right), Vec::<String>::new(), "{right}");
        }
        for wrong in ["me-office", "me@", "@example.com", "me@.com"] {
            assert_eq!(problems(wrong), ["email"], "{wrong}");
        }
    }
}

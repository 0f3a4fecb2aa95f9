//! The SEPA credit transfer code: EPC069-12, version 2 ("002"), UTF-8.

use counterfoil_domain::Money;

use crate::check;
use crate::error::{CodeError, Fault, Field};

/// Most bytes that the code may carry (EPC069-12: QR version 13, error correction M).
pub const BYTES_MAX: usize = 331;
/// Longest name, in characters (AT-21).
pub const NAME_MAX: usize = 70;
/// Longest text for the payee, in characters (AT-05, unstructured).
pub const TEXT_MAX: usize = 140;

/// A transfer that somebody is asked to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EpcTransfer {
    /// The payee's bank; may be empty within the European Economic Area (AT-23).
    pub bic: String,
    /// The account's holder (AT-21).
    pub name: String,
    /// The account, in any spacing (AT-20).
    pub iban: String,
    /// Euros, 0.01 to 999,999,999.99 (AT-04).
    pub amount: Money,
    /// What it is for (AT-05).
    pub remittance: Remittance,
}

/// What a transfer is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remittance {
    /// Nothing is said.
    None,
    /// Words, at most [`TEXT_MAX`] characters.
    Text(String),
    /// A creditor reference (ISO 11649), in any spacing: `RF18 5390 0754 7034`.
    Reference(String),
}

/// The text that the code carries: lines ended by LF, without the empty ones at the end.
///
/// # Errors
/// [`CodeError::Field`] names the first field that the standard does not allow;
/// [`CodeError::TooMuch`] when all together have more than [`BYTES_MAX`] bytes.
pub fn payload(transfer: &EpcTransfer) -> Result<String, CodeError> {
    let is_printed = |c: char| !c.is_control();
    let name = check::given(Field::Name, &transfer.name, NAME_MAX, is_printed)?;
    let (iban, in_eea) = check::sepa_iban(&transfer.iban)?;
    let bic = match transfer.bic.trim() {
        "" if in_eea => String::new(),
        "" => return Err(Field::Bic.is(Fault::MissingOutsideEea)),
        bic => check::bic(bic)?,
    };
    if transfer.amount.currency.code() != "EUR" {
        return Err(Field::Amount.is(Fault::NotEuro));
    }
    if !check::AMOUNTS.contains(&transfer.amount.minor) {
        return Err(Field::Amount.is(Fault::OutOfRange));
    }
    let amount = format!("EUR{}", transfer.amount.to_text());
    let (reference, text) = match &transfer.remittance {
        Remittance::None => (String::new(), ""),
        Remittance::Text(text) => (
            String::new(),
            check::text(Field::Message, text, TEXT_MAX, is_printed)?,
        ),
        Remittance::Reference(reference) => (check::creditor_reference(reference)?, ""),
    };
    // The ninth line, the purpose, says nothing that a payer could check.
    let lines = [
        "BCD", "002", "1", "SCT", &bic, name, &iban, &amount, "", &reference, text,
    ];
    let payload = lines.join("\n").trim_end_matches('\n').to_owned();
    if payload.len() > BYTES_MAX {
        return Err(CodeError::TooMuch(payload.len(), BYTES_MAX));
    }
    Ok(payload)
}

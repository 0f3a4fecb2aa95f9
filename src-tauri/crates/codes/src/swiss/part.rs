//! The texts of the payment part and the receipt, ready to be set.

use counterfoil_domain::Money;

use super::layout::{PAYMENT_BLANK, RECEIPT_BLANK};
use super::words::{Language, Words};
use super::{Address, Checked, Reference, SwissBill};
use crate::code::{Code, Kind};
use crate::error::CodeError;

/// Everything that a slip prints; [`super::layout`] says where.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentPart {
    /// What the code carries, to be compared with what is read back.
    pub payload: String,
    /// The code, to be printed 46 mm wide with the Swiss cross over its middle.
    pub code: Code,
    /// The left part.
    pub receipt: Slip,
    /// The right part.
    pub payment: Slip,
    /// Printed above the slip where it is part of a PDF or is not perforated.
    pub separate: &'static str,
}

/// One of the two parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Slip {
    /// Its title.
    pub title: &'static str,
    /// Account, reference, additional information, payer; in this order, those that there are.
    pub information: Vec<Block>,
    /// Currency.
    pub currency: Block,
    /// Amount; stands beside the currency.
    pub amount: Block,
    /// Acceptance point; on the receipt only.
    pub acceptance: Option<&'static str>,
}

/// A heading with what stands below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// The heading.
    pub heading: &'static str,
    /// Lines; one that is too long for its area continues on the next.
    pub lines: Vec<String>,
    /// A field to be filled by hand instead of lines.
    pub blank: Option<Blank>,
}

/// A field to be filled by hand, marked at its corners.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Blank {
    /// Millimetres.
    pub width: f32,
    /// Millimetres.
    pub height: f32,
}

/// What the slip of a bill prints, with its code.
///
/// # Errors
/// As [`super::payload`].
pub fn payment_part(bill: &SwissBill, language: Language) -> Result<PaymentPart, CodeError> {
    let bill = Checked::of(bill)?;
    let payload = bill.payload()?;
    let words = language.words();
    let receipt = slip(&bill, words, words.receipt, RECEIPT_BLANK);
    let mut payment = slip(&bill, words, words.payment_part, PAYMENT_BLANK);
    let further = [&bill.message, &bill.billing];
    let further: Vec<String> = further
        .into_iter()
        .filter(|t| !t.is_empty())
        .cloned()
        .collect();
    if !further.is_empty() {
        let payer = payment.information.len() - 1;
        let further = block(words.further, further);
        payment.information.insert(payer, further);
    }
    Ok(PaymentPart {
        code: Code::of(&payload, Kind::Swiss)?,
        payload,
        receipt: Slip {
            acceptance: Some(words.acceptance),
            ..receipt
        },
        payment,
        separate: words.separate,
    })
}

/// What both parts print.
fn slip(bill: &Checked, words: &Words, title: &'static str, blank: (f32, f32)) -> Slip {
    let mut account = vec![in_groups(&bill.iban, 4, 0)];
    account.extend(printed(&bill.creditor));
    let mut information = vec![block(words.account, account)];
    let reference = match &bill.reference {
        Reference::None => None,
        Reference::Qr(digits) => Some(in_groups(digits, 5, 2)),
        Reference::Creditor(reference) => Some(in_groups(reference, 4, 0)),
    };
    information.extend(reference.map(|text| block(words.reference, vec![text])));
    information.push(match &bill.debtor {
        Some(debtor) => block(words.payable_by, printed(debtor)),
        None => Block {
            heading: words.payable_by_blank,
            lines: Vec::new(),
            blank: Some(Blank {
                width: blank.0,
                height: blank.1,
            }),
        },
    });
    Slip {
        title,
        information,
        currency: block(words.currency, vec![bill.amount.currency.code().to_owned()]),
        amount: block(words.amount, vec![spaced(bill.amount)]),
        acceptance: None,
    }
}

const fn block(heading: &'static str, lines: Vec<String>) -> Block {
    Block {
        heading,
        lines,
        blank: None,
    }
}

/// The address as it is printed; the country stands before the postal code unless it is Swiss.
fn printed(address: &Address) -> Vec<String> {
    let street = format!("{} {}", address.street, address.building);
    let town = match address.country.as_str() {
        "CH" => format!("{} {}", address.post_code, address.town),
        country => format!("{country}-{} {}", address.post_code, address.town),
    };
    [address.name.clone(), street.trim().to_owned(), town]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect()
}

/// Characters in groups; the first group has `first` of them unless that is 0.
fn in_groups(text: &str, group: usize, first: usize) -> String {
    let shift = (group - first) % group;
    let mut spaced = String::new();
    for (index, c) in text.chars().enumerate() {
        if index > 0 && (index + shift).is_multiple_of(group) {
            spaced.push(' ');
        }
        spaced.push(c);
    }
    spaced
}

/// `1 949.75`: a space before every three digits, a point, two decimals.
fn spaced(amount: Money) -> String {
    let text = amount.to_text();
    let (whole, cents) = text.split_once('.').unwrap_or((&text, "00"));
    format!("{}.{cents}", in_groups(whole, 3, whole.len() % 3))
}

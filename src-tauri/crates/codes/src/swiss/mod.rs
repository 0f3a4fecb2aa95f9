//! The Swiss QR-bill, implementation guidelines 2.3: its code and what its payment part prints.

pub mod layout;
mod part;
mod words;

use counterfoil_domain::Money;

use crate::check;
use crate::error::{AddressPart, CodeError, Fault, Field, Party};

pub use part::{Blank, Block, PaymentPart, Slip, payment_part};
pub use words::Language;

/// Most characters that the code may carry (4.2.3).
pub const CHARACTERS_MAX: usize = 997;
/// Longest message and billing information together, in characters.
pub const TEXTS_MAX: usize = 140;

/// A bill in francs or euros.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwissBill {
    /// An account in Switzerland or Liechtenstein, in any spacing.
    pub iban: String,
    /// Who is paid.
    pub creditor: Address,
    /// Who pays; none leaves a field to be filled by hand.
    pub debtor: Option<Address>,
    /// Francs or euros, 0.01 to 999,999,999.99.
    pub amount: Money,
    /// What the payment is recognised by.
    pub reference: Reference,
    /// For the payee and the payer to read; may be empty.
    pub message: String,
    /// For the payer's program to read, beginning with `//` and a scheme (`//S1/…`); may be empty.
    pub billing: String,
}

/// A structured address (type S).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// At most 70 characters.
    pub name: String,
    /// Street or post-office box, at most 70 characters; may be empty.
    pub street: String,
    /// House number, at most 16 characters; may be empty.
    pub building: String,
    /// Postal code without the country, at most 16 characters.
    pub post_code: String,
    /// At most 35 characters.
    pub town: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// What a payment is recognised by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// Nothing (NON); goes with an ordinary IBAN.
    None,
    /// 27 digits, the last a check digit, in any spacing (QRR); goes with a QR-IBAN. See
    /// [`qr_reference`].
    Qr(String),
    /// A creditor reference (ISO 11649), in any spacing (SCOR); goes with an ordinary IBAN.
    Creditor(String),
}

/// A QR reference of up to 26 digits: filled up with zeros, the check digit behind.
///
/// # Errors
/// When something else than digits and spaces is among them, there are none, or too many.
pub fn qr_reference(digits: &str) -> Result<String, CodeError> {
    let digits = check::compact(digits);
    if digits.is_empty() {
        return Err(Field::Reference.is(Fault::Missing));
    }
    if digits.len() > 26 {
        return Err(Field::Reference.is(Fault::TooLong(26)));
    }
    let filled = format!("{digits:0>26}");
    let check = check::digit_10(&filled).ok_or(Field::Reference.is(Fault::Shape))?;
    Ok(format!("{filled}{check}"))
}

/// Whether an account is a QR-IBAN, which takes QR references only: its bank's number is 30000 to
/// 31999. The IBAN may be in any spacing.
#[must_use]
pub fn is_qr_iban(iban: &str) -> bool {
    let iban = check::compact(iban);
    iban.get(4..9)
        .and_then(|bank| bank.parse::<u32>().ok())
        .is_some_and(|bank| (30_000..=31_999).contains(&bank))
}

/// The text that the code carries: lines ended by LF, the trailer EPD, and the billing information
/// where there is any.
///
/// # Errors
/// [`CodeError::Field`] names the first field that the guidelines do not allow;
/// [`CodeError::TooMuch`] when all together have more than [`CHARACTERS_MAX`] characters.
pub fn payload(bill: &SwissBill) -> Result<String, CodeError> {
    Checked::of(bill).and_then(|checked| checked.payload())
}

/// A bill whose every field is as the guidelines want it: trimmed, compact, of allowed characters.
struct Checked {
    iban: String,
    creditor: Address,
    debtor: Option<Address>,
    amount: Money,
    reference: Reference,
    message: String,
    billing: String,
}

impl Checked {
    fn of(bill: &SwissBill) -> Result<Self, CodeError> {
        let (iban, _) = check::sepa_iban(&bill.iban)?;
        if !iban.starts_with("CH") && !iban.starts_with("LI") {
            return Err(Field::Iban.is(Fault::NotSwiss));
        }
        let creditor = address(&bill.creditor, Party::Creditor)?;
        let debtor = bill.debtor.as_ref();
        let debtor = debtor.map(|d| address(d, Party::Debtor)).transpose()?;
        if !["CHF", "EUR"].contains(&bill.amount.currency.code()) {
            return Err(Field::Amount.is(Fault::NotFrancOrEuro));
        }
        if !check::AMOUNTS.contains(&bill.amount.minor) {
            return Err(Field::Amount.is(Fault::OutOfRange));
        }
        let reference = reference(&bill.reference, is_qr_iban(&iban))?;
        let message = check::text(Field::Message, &bill.message, TEXTS_MAX, is_allowed)?;
        let billing = check::text(Field::Billing, &bill.billing, TEXTS_MAX, is_allowed)?;
        if message.chars().count() + billing.chars().count() > TEXTS_MAX {
            return Err(Field::Billing.is(Fault::TooLong(TEXTS_MAX - message.chars().count())));
        }
        if !billing.is_empty() && !billing.starts_with("//") {
            return Err(Field::Billing.is(Fault::Shape));
        }
        Ok(Self {
            iban,
            creditor,
            debtor,
            amount: bill.amount,
            reference,
            message: message.to_owned(),
            billing: billing.to_owned(),
        })
    }

    fn payload(&self) -> Result<String, CodeError> {
        let mut lines = vec!["SPC", "0200", "1", &self.iban];
        lines.extend(self.creditor.lines());
        // The final creditor is kept for later use and must stay empty.
        lines.extend([""; 7]);
        let amount = self.amount.to_text();
        lines.extend([amount.as_str(), self.amount.currency.code()]);
        lines.extend(self.debtor.as_ref().map_or([""; 7], Address::lines));
        lines.extend(match &self.reference {
            Reference::None => ["NON", ""],
            Reference::Qr(digits) => ["QRR", digits],
            Reference::Creditor(reference) => ["SCOR", reference],
        });
        lines.extend([self.message.as_str(), "EPD"]);
        if !self.billing.is_empty() {
            lines.push(&self.billing);
        }
        let payload = lines.join("\n");
        let length = payload.chars().count();
        if length > CHARACTERS_MAX {
            return Err(CodeError::TooMuch(length, CHARACTERS_MAX));
        }
        Ok(payload)
    }
}

impl Address {
    fn lines(&self) -> [&str; 7] {
        [
            "S",
            &self.name,
            &self.street,
            &self.building,
            &self.post_code,
            &self.town,
            &self.country,
        ]
    }
}

fn address(address: &Address, party: Party) -> Result<Address, CodeError> {
    let field = |part| Field::Address(party, part);
    let given = |part, value: &str, most| {
        check::given(field(part), value, most, is_allowed).map(str::to_owned)
    };
    let text = |part, value: &str, most| {
        check::text(field(part), value, most, is_allowed).map(str::to_owned)
    };
    let country = check::compact(&address.country);
    if country.is_empty() {
        return Err(field(AddressPart::Country).is(Fault::Missing));
    }
    if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(field(AddressPart::Country).is(Fault::Shape));
    }
    Ok(Address {
        name: given(AddressPart::Name, &address.name, 70)?,
        street: text(AddressPart::Street, &address.street, 70)?,
        building: text(AddressPart::Building, &address.building, 16)?,
        post_code: given(AddressPart::PostCode, &address.post_code, 16)?,
        town: given(AddressPart::Town, &address.town, 35)?,
        country,
    })
}

/// The reference, compact, if it goes with such an account.
fn reference(reference: &Reference, is_qr_iban: bool) -> Result<Reference, CodeError> {
    if is_qr_iban != matches!(reference, Reference::Qr(_)) {
        return Err(Field::Reference.is(Fault::NotOfThisAccount));
    }
    match reference {
        Reference::None => Ok(Reference::None),
        Reference::Creditor(text) => check::creditor_reference(text).map(Reference::Creditor),
        Reference::Qr(text) => {
            let digits = check::compact(text);
            if digits.is_empty() {
                return Err(Field::Reference.is(Fault::Missing));
            }
            if !digits.bytes().all(|b| b.is_ascii_digit()) {
                return Err(Field::Reference.is(Fault::Shape));
            }
            // A row of digits with its check digit behind has the check digit 0.
            let is_right = digits.len() == 27 && check::digit_10(&digits) == Some(0);
            let is_zero = digits.bytes().all(|b| b == b'0');
            if is_right && !is_zero {
                Ok(Reference::Qr(digits))
            } else {
                Err(Field::Reference.is(Fault::Checksum))
            }
        }
    }
}

/// The characters of version 2.3 (4.1.1): Latin without controls, Latin-1, Latin Extended-A, the
/// Romanian letters with a comma below, the euro sign.
const fn is_allowed(c: char) -> bool {
    matches!(
        c,
        '\u{20}'..='\u{7E}'
            | '\u{A0}'..='\u{FF}'
            | '\u{100}'..='\u{17F}'
            | '\u{218}'..='\u{21B}'
            | '\u{20AC}'
    )
}

//! Why a payment code cannot be made or read, naming the field.

use std::fmt;

/// A code could not be made or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// One field is not what the standard allows.
    #[error("{field} {fault}.")]
    Field {
        /// The field.
        field: Field,
        /// What is wrong with it.
        fault: Fault,
    },
    /// Everything together is more than the standard lets one code carry: bytes, most bytes.
    #[error(
        "Together the texts of the payment code have {0} bytes and at most {1} fit; shorten the longest."
    )]
    TooMuch(usize, usize),
    /// The picture's bytes are not width × height.
    #[error("The picture to be read has not one byte for each pixel.")]
    Picture,
    /// No code was found in the picture.
    #[error("No payment code could be read from the page.")]
    NothingRead,
}

/// A field of a payment code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The bank's identifier.
    Bic,
    /// The account's holder.
    Name,
    /// The account.
    Iban,
    /// The amount with its currency.
    Amount,
    /// The structured reference.
    Reference,
    /// The text for the payee.
    Message,
    /// The structured billing text of a Swiss bill.
    Billing,
    /// One part of an address.
    Address(Party, AddressPart),
    /// The address of a payment page.
    Link,
}

/// Whose address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// Who is paid.
    Creditor,
    /// Who pays.
    Debtor,
}

/// Which part of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressPart {
    /// Name of the person or business.
    Name,
    /// Street, or post-office box.
    Street,
    /// Number of the house.
    Building,
    /// Postal code.
    PostCode,
    /// Town.
    Town,
    /// Country, ISO 3166-1 alpha-2.
    Country,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It must be given.
    Missing,
    /// It must be given, because the account is outside the European Economic Area.
    MissingOutsideEea,
    /// It has more than this many characters.
    TooLong(usize),
    /// The standard has no such character.
    Character(char),
    /// Its check digits do not add up, or its length is not its country's.
    Checksum,
    /// It is not written the way such a field is.
    Shape,
    /// The account's country takes no SEPA transfers.
    NotSepa,
    /// The account is neither Swiss nor Liechtenstein's.
    NotSwiss,
    /// The currency is not the euro.
    NotEuro,
    /// The currency is neither franc nor euro.
    NotFrancOrEuro,
    /// The amount is not between 0.01 and 999,999,999.99.
    OutOfRange,
    /// A QR reference goes with a QR-IBAN, and a QR-IBAN with a QR reference only.
    NotOfThisAccount,
    /// It is no https address.
    NotHttps,
}

impl CodeError {
    /// The field that has to be mended, where it is one.
    #[must_use]
    pub const fn field(&self) -> Option<Field> {
        match self {
            Self::Field { field, .. } => Some(*field),
            Self::TooMuch(..) | Self::Picture | Self::NothingRead => None,
        }
    }
}

impl Field {
    /// An error of this field.
    pub(crate) const fn is(self, fault: Fault) -> CodeError {
        CodeError::Field { field: self, fault }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Address(party, part) = self else {
            return f.write_str(match self {
                Self::Bic => "The BIC",
                Self::Name => "The name of the account's holder",
                Self::Iban => "The IBAN",
                Self::Amount => "The amount",
                Self::Reference => "The payment reference",
                Self::Message => "The message to the payee",
                Self::Billing => "The billing information",
                Self::Address(..) => "The address",
                Self::Link => "The payment link",
            });
        };
        let party = match party {
            Party::Creditor => "payee's",
            Party::Debtor => "customer's",
        };
        let part = match part {
            AddressPart::Name => "name",
            AddressPart::Street => "street",
            AddressPart::Building => "house number",
            AddressPart::PostCode => "postal code",
            AddressPart::Town => "town",
            AddressPart::Country => "country",
        };
        write!(f, "The {party} {part}")
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is missing"),
            Self::MissingOutsideEea => f.write_str(
                "is missing; it is needed for an account outside the European Economic Area",
            ),
            Self::TooLong(most) => write!(f, "has more than {most} characters"),
            Self::Character(c) if c.is_control() => {
                write!(f, "contains a control character (U+{:04X})", u32::from(*c))
            }
            Self::Character(c) => write!(
                f,
                "contains \u{201c}{c}\u{201d} (U+{:04X}), which a payment code cannot carry",
                u32::from(*c)
            ),
            Self::Checksum => {
                f.write_str("does not add up; a digit or letter is wrong, missing or too many")
            }
            Self::Shape => f.write_str("is not written the way it must be"),
            Self::NotSepa => f.write_str("is of a country that takes no SEPA transfers"),
            Self::NotSwiss => f.write_str("is not of an account in Switzerland or Liechtenstein"),
            Self::NotEuro => f.write_str("is not in euros"),
            Self::NotFrancOrEuro => f.write_str("is neither in francs nor in euros"),
            Self::OutOfRange => f.write_str("is not between 0.01 and 999,999,999.99"),
            Self::NotOfThisAccount => f.write_str(
                "does not go with this account: a QR-IBAN needs a QR reference, and no other \
                 account takes one",
            ),
            Self::NotHttps => f.write_str("is not an address that begins with https://"),
        }
    }
}

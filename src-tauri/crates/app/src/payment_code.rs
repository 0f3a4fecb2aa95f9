//! The code that a banking app reads: a SEPA transfer beside the payment details, or a Swiss payment
//! part. It is read back from the very page before the page is handed out; one that cannot be read is left out.

use crate::document::Gathered;
use crate::error::Error;
use crate::payment_part;
use counterfoil_codes::epc::{self, EpcTransfer, Remittance};
use counterfoil_codes::swiss::PaymentPart;
use counterfoil_codes::{self as codes, Kind};
use counterfoil_documents::{CodeBlock, gray};
use counterfoil_domain::{Language, Status};

/// A code as it is printed, with what it says.
pub(crate) enum PaymentCode {
    /// Beside the payment details.
    Block { payload: String, block: CodeBlock },
    /// In a Swiss payment part.
    Slip(Box<PaymentPart>),
}

impl PaymentCode {
    fn payload(&self) -> &str {
        match self {
            Self::Block { payload, .. } => payload,
            Self::Slip(part) => &part.payload,
        }
    }

    pub(crate) const fn block(&self) -> Option<&CodeBlock> {
        match self {
            Self::Block { block, .. } => Some(block),
            Self::Slip(_) => None,
        }
    }

    pub(crate) fn slip(&self) -> Option<&PaymentPart> {
        match self {
            Self::Block { .. } => None,
            Self::Slip(part) => Some(part),
        }
    }
}

/// The code of an invoice that waits to be paid by transfer: a Swiss payment part, else a SEPA
/// transfer. None where the standards have no room for it (another currency, no IBAN, nothing due),
/// the invoice is a credit, or the business wants none.
pub(crate) fn of(gathered: &Gathered, language: Language) -> Option<PaymentCode> {
    let (invoice, business) = (&gathered.invoice, &gathered.business);
    let terms = &invoice.terms;
    let closed = matches!(invoice.status, Status::Paid | Status::Canceled);
    let own = business.iban_compact();
    let is_own = |iban: &str| iban.split_whitespace().collect::<String>() == own;
    let accounts = &terms.payment.accounts;
    let elsewhere = terms.seller.is_some()
        || !accounts.is_empty() && !accounts.iter().any(|to| is_own(&to.iban));
    let taken = terms.payment.debit.is_some() || terms.is_credit_note();
    if closed || elsewhere || taken || business.without_payment_code {
        return None;
    }
    match payment_part::of(gathered, language) {
        Some(part) => Some(PaymentCode::Slip(Box::new(part))),
        None => transfer(gathered, language),
    }
}

/// A SEPA transfer.
fn transfer(gathered: &Gathered, language: Language) -> Option<PaymentCode> {
    let (invoice, business) = (&gathered.invoice, &gathered.business);
    let given = invoice.terms.payment.remittance.trim();
    let text = match given {
        "" => invoice.reference.trim(),
        given => given,
    };
    let transfer = EpcTransfer {
        bic: business.bic.clone(),
        name: business.name.chars().take(epc::NAME_MAX).collect(),
        iban: business.iban.clone(),
        amount: gathered.totals.due,
        remittance: match text {
            "" => Remittance::None,
            text => Remittance::Text(text.chars().take(epc::TEXT_MAX).collect()),
        },
    };
    let payload = epc::payload(&transfer).ok()?;
    let code = codes::Code::of(&payload, Kind::Epc).ok()?;
    let size = code.size();
    let cells = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
    Some(PaymentCode::Block {
        payload,
        block: CodeBlock {
            modules: cells.map(|(x, y)| code.is_dark(x, y)).collect(),
            size,
            caption: caption(language).to_owned(),
        },
    })
}

const fn caption(language: Language) -> &'static str {
    match language {
        Language::En => "Scan to pay",
        Language::De => "Zum Bezahlen scannen",
        Language::Fr => "Scanner pour payer",
        Language::Es => "Escanear para pagar",
        Language::It => "Scansiona per pagare",
        Language::Pl => "Zeskanuj, aby zapłacić",
        Language::Pt => "Digitalize para pagar",
        Language::Nl => "Scan om te betalen",
    }
}

/// Pages from the last one back on which the code is looked for: it stands on the last, or before it
/// where a long note follows.
const PAGES: usize = 3;
/// Pixels across the page in which the code is read: a module is four wide, or more. In one of them the
/// reader misses a right code in some two thousand, and finds it in another.
const WIDTHS: [u32; 4] = [1240, 2000, 1480, 1720];

/// Whether the code can be read from the drawn page and says what it should.
///
/// # Errors
/// When a page cannot be drawn.
pub(crate) fn is_readable(pdf: &[u8], pages: u32, code: &PaymentCode) -> Result<bool, Error> {
    for width in WIDTHS {
        for page in (0..pages).rev().take(PAGES) {
            let picture = gray(pdf, page, width)?;
            let read = codes::read_all(&picture.pixels, picture.width, picture.height);
            if read.is_ok_and(|texts| texts.iter().any(|text| text == code.payload())) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

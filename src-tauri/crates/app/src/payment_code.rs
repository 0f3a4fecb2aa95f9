//! The code beside the payment details: a SEPA transfer that a banking app fills in by itself. It is
//! read back from the very page before the page is handed out; one that cannot be read is left out.

use crate::document::Gathered;
use crate::error::Error;
use counterfoil_codes::epc::{self, EpcTransfer, Remittance};
use counterfoil_codes::{self as codes, Kind};
use counterfoil_documents::{CodeBlock, gray};
use counterfoil_domain::{Language, Status};

/// A code as it is printed, with what it says.
pub(crate) struct PaymentCode {
    pub payload: String,
    pub block: CodeBlock,
}

/// The code of an invoice that waits to be paid by transfer; none where the standard has no room for
/// it (another currency, no IBAN, nothing due), the invoice is a credit, or the business wants none.
pub(crate) fn of(gathered: &Gathered, language: Language) -> Option<PaymentCode> {
    let (invoice, business) = (&gathered.invoice, &gathered.business);
    let closed = matches!(invoice.status, Status::Paid | Status::Canceled);
    let foreign = invoice.terms.seller.is_some();
    if closed || foreign || invoice.terms.is_credit_note() || business.without_payment_code {
        return None;
    }
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
    Some(PaymentCode {
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
/// Pixels across the page in which the code is read: a module is four wide, or more.
const WIDTHS: [u32; 2] = [1240, 2000];

/// Whether the code can be read from the drawn page and says what it should.
///
/// # Errors
/// When a page cannot be drawn.
pub(crate) fn is_readable(pdf: &[u8], pages: u32, code: &PaymentCode) -> Result<bool, Error> {
    for width in WIDTHS {
        for page in (0..pages).rev().take(PAGES) {
            let picture = gray(pdf, page, width)?;
            let read = codes::read_all(&picture.pixels, picture.width, picture.height);
            if read.is_ok_and(|texts| texts.contains(&code.payload)) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

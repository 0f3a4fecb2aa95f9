//! What the customer receives: an invoice as a PDF, and pictures of its pages.
//!
//! Three stages, each ignorant of the next: `layout` lays the invoice out as positioned text,
//! rectangles and a picture (points from the top left corner); `draw` puts that on paper with
//! printpdf; `finish` makes the file's bytes depend on the invoice alone.

mod archive;
mod draw;
mod embedded;
mod error;
mod finish;
mod fonts;
mod layout;
mod letter;
mod locale;
mod logo;
mod metadata;
mod page;
mod paragraph;
mod parties;
mod raster;
mod reasons;
mod shape;
mod system_fonts;
#[cfg(test)]
mod tests;
mod text;
mod vector;

pub use embedded::embedded_xml;
pub use error::{Error, LogoProblem};
pub use fonts::Fonts;
pub use letter::{Letter, letter};
pub use logo::{BYTES_MAX as LOGO_BYTES_MAX, LogoKind, SIDE_MAX as LOGO_SIDE_MAX, check_logo};
pub use raster::{Gray, Raster, gray, rasterise};
pub use reasons::usual_reason;

use counterfoil_codes::swiss::PaymentPart;
use counterfoil_domain::{Business, Customer, Invoice, Language, Look, Totals};

/// Everything that one printed invoice shows.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// The invoice; its `updated_at` becomes the file's date.
    pub invoice: &'a Invoice,
    /// Every amount that is printed; one line for each item, in order.
    pub totals: &'a Totals,
    /// Whom it goes to; a draft may have none yet.
    pub customer: Option<&'a Customer>,
    /// Who issues it.
    pub business: &'a Business,
    /// A PNG, JPEG or SVG that [`check_logo`] took.
    pub logo: Option<&'a [u8]>,
    /// The language of words, numbers and dates: the customer's.
    pub language: Language,
    /// Template, colour and paper.
    pub look: &'a Look,
    /// A code to pay with, beside the payment details.
    pub code: Option<&'a CodeBlock>,
    /// A Swiss payment part with its receipt, at the foot of the last page; it has a code of its own.
    pub slip: Option<&'a PaymentPart>,
    /// The e-invoice that the file carries.
    pub attachment: Option<Attachment<'a>>,
}

/// A square code (QR) that a phone reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeBlock {
    /// Row by row from the top left, without the quiet zone; true is dark.
    pub modules: Vec<bool>,
    /// Modules on a side.
    pub size: usize,
    /// What stands under it; may be empty.
    pub caption: String,
}

/// An e-invoice inside the PDF: a CII document by the rules of Factur-X (ZUGFeRD).
#[derive(Debug, Clone, Copy)]
pub struct Attachment<'a> {
    /// The XML, UTF-8.
    pub xml: &'a [u8],
    /// The conformance level as Factur-X names it: `EN 16931` or `XRECHNUNG`.
    pub level: &'a str,
}

impl Attachment<'_> {
    /// The name of the file inside the PDF, as Factur-X demands it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        if self.level == "XRECHNUNG" {
            "xrechnung.xml"
        } else {
            "factur-x.xml"
        }
    }
}

/// A finished file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file, PDF 1.7 and PDF/A-3b.
    pub bytes: Vec<u8>,
    /// How many pages it has, at least one.
    pub pages: u32,
}

/// Makes the PDF of an invoice. The same sheet gives the same bytes.
///
/// # Errors
/// [`Error::MissingGlyphs`] when no font can print a character, [`Error::Logo`] when the logo is
/// not usable, [`Error::Draw`] when the totals do not belong to the invoice or a font cannot be
/// embedded.
pub fn pdf(sheet: &Sheet<'_>, fonts: &Fonts) -> Result<Pdf, Error> {
    if sheet.totals.lines.len() != sheet.invoice.items.len() {
        return Err(Error::Draw(
            "the totals are not those of this invoice; compute them again".into(),
        ));
    }
    if sheet
        .code
        .is_some_and(|c| c.size == 0 || c.modules.len() != c.size * c.size)
    {
        return Err(Error::Draw("the payment code is not a square".into()));
    }
    let logo = sheet.logo.map(logo::packed).transpose()?;
    let logo = logo.as_deref();
    let shaper = shape::Shaper::new(fonts);
    let locale = locale::Locale::of(sheet.language);
    let pages = layout::pages(sheet, logo, &shaper, locale);
    shaper.missing()?;
    let document = draw::document(&pages, logo)?;
    let bytes = finish::bytes(
        document,
        &finish::Facts::of(sheet, locale),
        sheet.attachment.as_ref(),
    )?;
    let pages = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    Ok(Pdf { bytes, pages })
}

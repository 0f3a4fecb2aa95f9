//! Documents: the PDF to hand out, and the page beside the editor, from the very same bytes.

use crate::einvoice;
use crate::entry;
use crate::error::Error;
use crate::folder;
use crate::open::App;
use crate::original;
use crate::payment_code::{self, PaymentCode};
use crate::sender;
use crate::show;
use crate::untaxed;
use crate::view::{DraftInput, Preview, SavedFile};
use base64::{Engine, engine::general_purpose::STANDARD};
use counterfoil_documents::{Attachment, Fonts, Pdf, Sheet, pdf, rasterise};
use counterfoil_domain::{Business, Customer, Invoice, InvoiceId, Language, Status, Totals};
use counterfoil_store::{Original, OriginalKind, Reader, Writer};
use std::path::{Path, PathBuf};

impl App {
    /// Writes an invoice's PDF: to `path`, into the folder `path`, or into the person's documents.
    ///
    /// # Errors
    /// [`crate::Code::Document`] for a character that no font has, [`crate::Code::File`],
    /// [`crate::Code::DiskFull`].
    pub async fn invoice_pdf(
        &self,
        id: InvoiceId,
        path: Option<String>,
    ) -> Result<SavedFile, Error> {
        self.blocking(move |app| app.write_pdf(id, path)).await
    }

    /// Writes the PDF that an invoice was issued as, to where [`App::invoice_pdf`] would: also where it was
    /// canceled since, without that word on it.
    ///
    /// # Errors
    /// [`crate::Code::NotFound`] where no issued one is kept, [`crate::Code::DamagedStore`],
    /// [`crate::Code::File`], [`crate::Code::DiskFull`].
    pub async fn invoice_original(
        &self,
        id: InvoiceId,
        path: Option<String>,
    ) -> Result<SavedFile, Error> {
        self.blocking(move |app| {
            let (invoice, drawn) = app.read_now(|r| {
                let invoice = r.invoice(id)?;
                let kept = original::required(r, &invoice, OriginalKind::Pdf)?;
                Ok((invoice, Drawn::of(kept)))
            })?;
            app.write_drawn(&invoice, &drawn, path)
        })
        .await
    }

    /// [`App::invoice_pdf`] for a caller that is on a blocking thread already.
    pub(crate) fn write_pdf(
        &self,
        id: InvoiceId,
        path: Option<String>,
    ) -> Result<SavedFile, Error> {
        let (invoice, drawn) = self.issued(id)?;
        self.write_drawn(&invoice, &drawn, path)
    }

    fn write_drawn(
        &self,
        invoice: &Invoice,
        drawn: &Drawn,
        path: Option<String>,
    ) -> Result<SavedFile, Error> {
        let name = self.file_named(&entry::file_name(invoice));
        let target = match path.map(PathBuf::from) {
            None => {
                let documents = self.documents();
                folder::free_path(&documents, &name, "pdf", &drawn.bytes)
            }
            Some(given) if is_folder(&given) => {
                folder::free_path(&given, &name, "pdf", &drawn.bytes)
            }
            Some(given) => given,
        };
        folder::write(&target, &drawn.bytes)?;
        self.hand_out(&[invoice.id]);
        Ok(SavedFile {
            id: invoice.id,
            path: target.display().to_string(),
            pages: drawn.pages,
        })
    }

    /// A page of an entry as it would print now.
    ///
    /// # Errors
    /// As [`App::invoice_pdf`].
    pub async fn preview(
        &self,
        input: DraftInput,
        page: u32,
        width: u32,
    ) -> Result<Preview, Error> {
        self.blocking(move |app| {
            let gathered = app.read_now(|r| gather(r, app.read_entry(r, &input)?.invoice))?;
            let drawn = app.draw(&gathered)?;
            shown(&drawn, page, width)
        })
        .await
    }

    /// A page of an entry as it would print if the business were this one: its look, its language and
    /// whether a code for banking apps stands on it. Nothing is kept, and what was issued stays as it is.
    ///
    /// # Errors
    /// As [`App::invoice_pdf`].
    pub async fn preview_look(
        &self,
        input: DraftInput,
        business: Business,
        page: u32,
        width: u32,
    ) -> Result<Preview, Error> {
        self.blocking(move |app| {
            let mut gathered = app.read_now(|r| gather(r, app.read_entry(r, &input)?.invoice))?;
            gathered.business.look = business.look;
            gathered.business.language = business.language;
            gathered.business.without_payment_code = business.without_payment_code;
            let drawn = app.draw(&gathered)?;
            shown(&drawn, page, width)
        })
        .await
    }

    /// A page of a stored invoice as it prints.
    ///
    /// # Errors
    /// As [`App::invoice_pdf`].
    pub async fn preview_invoice(
        &self,
        id: InvoiceId,
        page: u32,
        width: u32,
    ) -> Result<Preview, Error> {
        self.blocking(move |app| {
            let drawn = match app.read_now(|r| kept_or_gathered(r, id))? {
                Ready::Kept(_, drawn) => drawn,
                Ready::ToDraw(gathered) => app.draw(&gathered)?,
            };
            shown(&drawn, page, width)
        })
        .await
    }

    /// An invoice's PDF as it was issued, also where it was canceled since; where there is none, as
    /// [`App::issued`].
    pub(crate) fn original(&self, id: InvoiceId) -> Result<(Invoice, Drawn), Error> {
        let kept = self.read_now(|r| {
            let invoice = r.invoice(id)?;
            let kept = original::current(r, &invoice, OriginalKind::Pdf)?;
            Ok(kept.map(|kept| (invoice, Drawn::of(kept))))
        })?;
        kept.map_or_else(|| self.issued(id), Ok)
    }

    /// An invoice's PDF to hand out: the kept original where there is one, else drawn now and, unless
    /// it is a draft, kept. What was canceled is drawn with that word on it, and is no original. The
    /// store is let go while it is drawn.
    pub(crate) fn issued(&self, id: InvoiceId) -> Result<(Invoice, Drawn), Error> {
        let gathered = match self.read_now(|r| kept_or_gathered(r, id))? {
            Ready::Kept(invoice, drawn) => return Ok((*invoice, drawn)),
            Ready::ToDraw(gathered) => *gathered,
        };
        let drawn = self.draw_to_hand_out(&gathered)?;
        let (invoice, seen) = (gathered.invoice, gathered.state);
        if matches!(invoice.status, Status::Draft | Status::Canceled) {
            return Ok((invoice, drawn));
        }
        self.write_now(|w| {
            let now = w.invoice(id)?;
            // Whoever was faster: there is one original only. What changed meanwhile is not kept.
            if let Some(kept) = original::current(w, &now, OriginalKind::Pdf)? {
                return Ok((now, Drawn::of(kept)));
            }
            if entry::state_of(&now) == seen {
                original::keep(self, w, &now, OriginalKind::Pdf, &drawn)?;
            }
            Ok((now, drawn))
        })
    }

    /// Draws and keeps the PDF of an invoice that is being made ready, in the same change of the
    /// store: what cannot be printed is not issued.
    pub(crate) fn issue(&self, w: &Writer<'_>, invoice: &Invoice) -> Result<(), Error> {
        let gathered = gather(w, invoice.clone())?;
        einvoice::issue(self, w, &gathered)?;
        let drawn = self.draw_to_hand_out(&gathered)?;
        original::keep(self, w, invoice, OriginalKind::Pdf, &drawn)
    }

    fn draw(&self, gathered: &Gathered) -> Result<Drawn, Error> {
        self.draw_with(gathered, true).map(|(drawn, _)| drawn)
    }

    /// The same for a document that leaves the house: its code is read back first, and left out where it
    /// cannot be.
    fn draw_to_hand_out(&self, gathered: &Gathered) -> Result<Drawn, Error> {
        let (drawn, code) = self.draw_with(gathered, true)?;
        match code {
            Some(code) if !payment_code::is_readable(&drawn.bytes, drawn.pages, &code)? => {
                tracing::warn!("a payment code cannot be read back and is left out");
                Ok(self.draw_with(gathered, false)?.0)
            }
            _ => Ok(drawn),
        }
    }

    fn draw_with(
        &self,
        gathered: &Gathered,
        with_code: bool,
    ) -> Result<(Drawn, Option<PaymentCode>), Error> {
        let language = language_of(gathered.customer.as_ref(), &gathered.business);
        let code = payment_code::of(gathered, language).filter(|_| with_code);
        let embedded = einvoice::to_embed(gathered);
        let sheet = Sheet {
            logo: gathered.logo.as_deref(),
            code: code.as_ref().and_then(PaymentCode::block),
            slip: code.as_ref().and_then(PaymentCode::slip),
            attachment: embedded
                .as_ref()
                .map(|(xml, level)| Attachment { xml, level }),
            ..words_of(gathered)
        };
        let fonts = self.inner.fonts.get_or_init(Fonts::load);
        let Pdf { bytes, pages } = pdf(&sheet, fonts)?;
        Ok((Drawn { bytes, pages }, code))
    }
}

/// What a document says, without its pictures and what it carries.
pub(crate) fn words_of(gathered: &Gathered) -> Sheet<'_> {
    Sheet {
        invoice: &gathered.invoice,
        totals: &gathered.totals,
        customer: gathered.customer.as_ref(),
        business: &gathered.business,
        logo: None,
        language: language_of(gathered.customer.as_ref(), &gathered.business),
        look: &gathered.business.look,
        code: None,
        slip: None,
        attachment: None,
    }
}

/// The customer's language, else the business's.
fn language_of(customer: Option<&Customer>, business: &Business) -> Language {
    let own = customer.and_then(|c| Language::of(&c.trade.language));
    own.unwrap_or(business.language)
}

/// A document as bytes.
#[derive(Debug, Clone)]
pub(crate) struct Drawn {
    pub bytes: Vec<u8>,
    /// How many pages it has; 0 for what has none.
    pub pages: u32,
}

impl Drawn {
    pub(crate) fn of(original: Original) -> Self {
        Self {
            bytes: original.bytes,
            pages: original.pages,
        }
    }
}

/// A PDF that is there, or what it is drawn from.
enum Ready {
    Kept(Box<Invoice>, Drawn),
    ToDraw(Box<Gathered>),
}

fn kept_or_gathered(r: &Reader<'_>, id: InvoiceId) -> Result<Ready, Error> {
    let invoice = r.invoice(id)?;
    let kept = match invoice.status {
        // Whoever holds it in hand has to see that it is canceled; its original says nothing of that.
        Status::Canceled => None,
        _ => original::current(r, &invoice, OriginalKind::Pdf)?,
    };
    Ok(match kept {
        Some(kept) => Ready::Kept(Box::new(invoice), Drawn::of(kept)),
        None => Ready::ToDraw(Box::new(gather(r, invoice)?)),
    })
}

/// Everything a page is drawn from.
pub(crate) struct Gathered {
    /// The invoice with every reason that its document gives.
    pub invoice: Invoice,
    /// Names the content of the invoice as it is stored.
    pub state: String,
    pub totals: Totals,
    pub customer: Option<Customer>,
    pub business: Business,
    pub logo: Option<Vec<u8>>,
}

pub(crate) fn gather(r: &Reader<'_>, mut invoice: Invoice) -> Result<Gathered, Error> {
    let customer = match invoice.customer {
        Some(id) => Some(r.customer(id)?),
        None => None,
    };
    let business = sender::printed(r, invoice.account)?;
    let (state, totals) = (entry::state_of(&invoice), show::totals(&invoice)?);
    let language = language_of(customer.as_ref(), &business);
    untaxed::give_reasons(&mut invoice, &totals, language);
    Ok(Gathered {
        state,
        totals,
        customer,
        business,
        logo: r.logo()?,
        invoice,
    })
}

fn shown(drawn: &Drawn, page: u32, width: u32) -> Result<Preview, Error> {
    let page = page.min(drawn.pages.saturating_sub(1));
    let raster = rasterise(&drawn.bytes, page, width)?;
    Ok(Preview {
        pages: raster.pages,
        page,
        png: STANDARD.encode(raster.png),
    })
}

pub(crate) fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', '\\'])
}

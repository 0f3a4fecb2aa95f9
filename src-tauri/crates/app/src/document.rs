//! Documents: the PDF to hand out, and the page beside the editor, from the very same bytes.

use crate::error::Error;
use crate::folder;
use crate::open::App;
use crate::show;
use crate::view::{DraftInput, Preview, SavedFile};
use base64::{Engine, engine::general_purpose::STANDARD};
use counterfoil_documents::{Fonts, Pdf, Sheet, pdf, rasterise};
use counterfoil_domain::{Invoice, InvoiceId, Totals};
use counterfoil_store::Reader;
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
        self.blocking(move |app| {
            let (invoice, drawn) = app.drawn(|r| Ok(r.invoice(id)?))?;
            let fallback = format!("invoice-{}", &id.to_string()[24..]);
            let name = folder::file_name(&invoice.reference, &fallback);
            let target = match path.map(PathBuf::from) {
                None => {
                    let documents = folder::documents(&app.inner.folder);
                    folder::free_path(&documents, &name, "pdf", &drawn.bytes)
                }
                Some(given) if is_folder(&given) => {
                    folder::free_path(&given, &name, "pdf", &drawn.bytes)
                }
                Some(given) => given,
            };
            folder::write(&target, &drawn.bytes)?;
            Ok(SavedFile {
                id,
                path: target.display().to_string(),
                pages: drawn.pages,
            })
        })
        .await
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
            let (_, drawn) = app.drawn(|r| Ok(app.read_entry(r, &input)?.invoice))?;
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
            let (_, drawn) = app.drawn(|r| Ok(r.invoice(id)?))?;
            shown(&drawn, page, width)
        })
        .await
    }

    /// The invoice that `choose` reads, drawn. The store is let go before drawing begins.
    fn drawn(
        &self,
        choose: impl FnOnce(&Reader<'_>) -> Result<Invoice, Error>,
    ) -> Result<(Invoice, Pdf), Error> {
        let mut outcome = Err(Error::internal("nothing was read"));
        self.inner.store.read(|r| {
            outcome = gather(r, choose);
            Ok(())
        })?;
        let gathered = outcome?;
        let sheet = Sheet {
            invoice: &gathered.invoice,
            totals: &gathered.totals,
            customer: gathered.customer.as_ref(),
            business: &gathered.business,
            logo: gathered.logo.as_deref(),
            style: self.inner.options.number_style,
        };
        let fonts = self.inner.fonts.get_or_init(Fonts::load);
        let drawn = pdf(&sheet, fonts)?;
        Ok((gathered.invoice, drawn))
    }
}

/// Everything a page is drawn from.
struct Gathered {
    invoice: Invoice,
    totals: Totals,
    customer: Option<counterfoil_domain::Customer>,
    business: counterfoil_domain::Business,
    logo: Option<Vec<u8>>,
}

fn gather(
    r: &Reader<'_>,
    choose: impl FnOnce(&Reader<'_>) -> Result<Invoice, Error>,
) -> Result<Gathered, Error> {
    let invoice = choose(r)?;
    let customer = match invoice.customer {
        Some(id) => Some(r.customer(id)?),
        None => None,
    };
    let mut business = r.business()?;
    if business.name.is_empty()
        && let Some(account) = invoice.account
    {
        // Better than no sender: the name the service knows the business by.
        business.name = r.account(account)?.service_name;
    }
    Ok(Gathered {
        totals: show::totals(&invoice)?,
        customer,
        business,
        logo: r.logo()?,
        invoice,
    })
}

fn shown(drawn: &Pdf, page: u32, width: u32) -> Result<Preview, Error> {
    let page = page.min(drawn.pages.saturating_sub(1));
    let raster = rasterise(&drawn.bytes, page, width)?;
    Ok(Preview {
        pages: raster.pages,
        page,
        png: STANDARD.encode(raster.png),
    })
}

fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', '\\'])
}

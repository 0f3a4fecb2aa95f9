//! What was issued stays as it was issued: the first document of an invoice that is no draft any
//! more is kept with its hash, and handed out again byte for byte, whatever changed since in the
//! customer's address, the template or the program.
//!
//! A kept document counts while the invoice's own content is that which it was made from. An
//! invoice that goes back to draft, or that the service changed, gets a new one; the old ones stay.

use crate::document::Drawn;
use crate::entry;
use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{OriginalView, VerifiedView};
use counterfoil_domain::{Invoice, InvoiceId, Status, say};
use counterfoil_store::{Original, OriginalKind, Reader, Writer};
use sha2::{Digest, Sha256};

impl App {
    /// Looks at every kept original of an invoice, byte by byte.
    ///
    /// # Errors
    /// [`Code::NotFound`].
    pub async fn invoice_verify(&self, id: InvoiceId) -> Result<VerifiedView, Error> {
        self.read(move |_, r| {
            let reference = r.invoice(id)?.reference;
            let originals: Vec<_> = r.originals(id)?.into_iter().map(view).collect();
            Ok(VerifiedView {
                id,
                reference,
                sound: originals.iter().all(|o| o.sound),
                originals,
            })
        })
        .await
    }
}

/// The kept document that counts for an invoice as it is now.
///
/// # Errors
/// [`Code::DamagedStore`] where its bytes are not those that were kept.
pub(crate) fn current(
    r: &Reader<'_>,
    invoice: &Invoice,
    kind: OriginalKind,
) -> Result<Option<Original>, Error> {
    if invoice.status == Status::Draft {
        return Ok(None);
    }
    let state = entry::state_of(invoice);
    let found = r.original(invoice.id, kind)?.filter(|o| o.state == state);
    match found {
        Some(original) if !is_sound(&original) => Err(Error::of(
            Code::DamagedStore,
            say!(
                "error-original-damaged",
                "The kept original of invoice “{reference}” is damaged, so it is not handed out. \
                 A backup of the store has it.",
                reference = &invoice.reference,
            ),
        )),
        found => Ok(found),
    }
}

/// The same, where there has to be one.
///
/// # Errors
/// [`Code::NotFound`], and as [`current`].
pub(crate) fn required(
    r: &Reader<'_>,
    invoice: &Invoice,
    kind: OriginalKind,
) -> Result<Original, Error> {
    current(r, invoice, kind)?.ok_or_else(|| {
        Error::of(
            Code::NotFound,
            say!(
                "error-original-none",
                "Of invoice “{reference}” as it is now, nothing was issued from this computer; there \
                 is no original to hand out.",
                reference = &invoice.reference,
            ),
        )
    })
}

/// Keeps a document of an invoice that is issued; a draft's is not kept.
pub(crate) fn keep(
    app: &App,
    w: &Writer<'_>,
    invoice: &Invoice,
    kind: OriginalKind,
    drawn: &Drawn,
) -> Result<(), Error> {
    if invoice.status == Status::Draft {
        return Ok(());
    }
    Ok(w.put_original(
        invoice.id,
        &Original {
            kind,
            state: entry::state_of(invoice),
            sha256: hash(&drawn.bytes),
            made_at: app.now(),
            until: None,
            pages: drawn.pages,
            bytes: drawn.bytes.clone(),
        },
    )?)
}

fn is_sound(original: &Original) -> bool {
    hash(&original.bytes) == original.sha256
}

/// SHA-256, hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn view(original: Original) -> OriginalView {
    use crate::view::OriginalKind as Kind;
    OriginalView {
        sound: is_sound(&original),
        kind: match original.kind {
            OriginalKind::Pdf => Kind::Pdf,
            OriginalKind::Ubl => Kind::Ubl,
            OriginalKind::Cii => Kind::Cii,
        },
        sha256: original.sha256,
        made_at: original.made_at,
        until: original.until,
        size: original.bytes.len() as u64,
    }
}

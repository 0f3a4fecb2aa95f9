//! What left the house. An issued invoice that somebody else may hold is not quietly changed any
//! more: whoever puts it back to draft is asked first.

use crate::open::App;
use counterfoil_domain::InvoiceId;

impl App {
    /// Remembers that documents of these invoices were handed out; a draft's do not count. The
    /// document is out by then, so that a store that cannot take it down fails nothing.
    pub(crate) fn hand_out(&self, invoices: &[InvoiceId]) {
        let now = self.now();
        let noted = self.write_now(|w| {
            for id in invoices {
                w.hand_out(*id, now)?;
            }
            Ok(())
        });
        if let Err(error) = noted {
            tracing::warn!(%error, "it was not noted that a document was handed out");
        }
    }
}

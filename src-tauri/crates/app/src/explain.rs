//! How a total came about.

use crate::error::Error;
use crate::open::App;
use crate::view::DraftInput;
use counterfoil_domain::totals::{Step, explain};
use counterfoil_domain::{Invoice, InvoiceId};

impl App {
    /// Every step to the total of an entry as it stands; rows that cannot be read are left out.
    ///
    /// # Errors
    /// [`crate::Code::Invalid`] where an amount is too large.
    pub async fn explain(&self, input: DraftInput) -> Result<Vec<Step>, Error> {
        self.read(move |app, r| steps(&app.read_entry(r, &input)?.invoice))
            .await
    }

    /// Every step to the total of a stored invoice.
    ///
    /// # Errors
    /// [`crate::Code::NotFound`].
    pub async fn explain_invoice(&self, id: InvoiceId) -> Result<Vec<Step>, Error> {
        self.read(move |_, r| steps(&r.invoice(id)?)).await
    }
}

fn steps(invoice: &Invoice) -> Result<Vec<Step>, Error> {
    explain(invoice).map_err(|e| Error::invalid(vec![e.problem()]))
}

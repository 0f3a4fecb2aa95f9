//! Invoices, credit notes and drafts of them.

use super::{
    Billwerk,
    model::{DownloadLink, Invoice, InvoiceDraft},
    wire,
};
use crate::{CallError, Page, Walked};
use counterfoil_domain::RemoteId;

impl Billwerk {
    /// One page of invoices and credit notes: those after the invoice `after`.
    ///
    /// # Errors
    /// As every call.
    pub async fn invoices(&self, after: Option<&str>) -> Result<Page<Invoice>, CallError> {
        self.page("getInvoices", &[], after, wire::invoice).await
    }

    /// All invoices and credit notes.
    ///
    /// # Errors
    /// As every call.
    pub async fn all_invoices(&self) -> Result<Walked<Invoice>, CallError> {
        self.walk("getInvoices", &[], wire::invoice, |i| &i.id)
            .await
    }

    /// One invoice.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn invoice(&self, id: &RemoteId) -> Result<Invoice, CallError> {
        let asked = self.about("getInvoiceById", "invoiceId", id, None).await?;
        asked.single(wire::invoice)
    }

    /// Where the file of an invoice can be fetched for a short while.
    ///
    /// # Errors
    /// As every call.
    pub async fn invoice_download_link(&self, id: &RemoteId) -> Result<DownloadLink, CallError> {
        let operation = "getInvoiceDownloadLink";
        let asked = self.about(operation, "invoiceId", id, None).await?;
        asked.single(wire::download_link)
    }

    /// The file of an invoice: a PDF. It is fetched from the account's own place only, without
    /// the token, which the link does not need.
    ///
    /// # Errors
    /// [`crate::Fault::Refused`] where the link leads elsewhere, [`crate::Fault::Malformed`] where
    /// it is no PDF; as every call.
    pub async fn invoice_file(&self, id: &RemoteId) -> Result<Vec<u8>, CallError> {
        let link = self.invoice_download_link(id).await?;
        self.file("getInvoiceDownloadLink", &link.url).await
    }

    /// All drafts of invoices.
    ///
    /// # Errors
    /// As every call.
    pub async fn all_invoice_drafts(&self) -> Result<Walked<InvoiceDraft>, CallError> {
        self.walk("getInvoiceDrafts", &[], wire::invoice_draft, |d| &d.id)
            .await
    }

    /// One draft of an invoice.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] where it does not exist.
    pub async fn invoice_draft(&self, id: &RemoteId) -> Result<InvoiceDraft, CallError> {
        let operation = "getInvoiceDraft";
        let asked = self.about(operation, "invoiceDraftId", id, None).await?;
        asked.single(wire::invoice_draft)
    }

    /// Makes an invoice of a draft and sends it to the customer, for good. Ask the person first.
    ///
    /// # Errors
    /// As every call. Look at the error's certainty: *unknown* may have sent it.
    pub async fn send_invoice_draft(&self, id: &RemoteId) -> Result<Option<Invoice>, CallError> {
        let operation = "sendInvoiceDraft";
        let asked = self.about(operation, "invoiceDraftId", id, None).await?;
        asked.optional(wire::invoice)
    }
}

//! Invoices, credit notes and drafts of them.

use super::{
    super::model::{DownloadLink, Invoice, InvoiceDraft},
    currency, customer, exact, link,
    order::lines,
};
use crate::{
    json::{Fields, Unexpected},
    lenient,
};
use counterfoil_domain::Money;

pub(in super::super) fn invoice(fields: &Fields<'_>) -> Result<Invoice, Unexpected> {
    let currency = fields.currency("Currency")?;
    let total = |name: &str| -> Result<Money, Unexpected> {
        exact(fields, name, Some(currency))?.ok_or_else(|| fields.wrong(name, "is missing"))
    };
    Ok(Invoice {
        id: fields.id()?,
        number: fields.text(&["InvoiceNumber"]),
        is_invoice: fields
            .get(&["IsInvoice"])
            .and_then(lenient::boolean)
            .unwrap_or(true),
        customer_id: fields.id_of(&["CustomerId"]),
        contract_id: fields.id_of(&["ContractId"]),
        recipient_name: fields.text(&["RecipientName"]),
        recipient_sub_name: fields.text(&["RecipientSubName"]),
        recipient_address: recipient_address(fields),
        lines: lines(fields, "ItemList", Some(currency))?,
        net: total("TotalNet")?,
        vat: total("TotalVat")?,
        gross: total("TotalGross")?,
        document_date: fields.date("DocumentDate"),
        due_date: fields.date("DueDate"),
        sent_at: fields.time("SentAt"),
        created_at: fields.time("Created"),
    })
}

fn recipient_address(fields: &Fields<'_>) -> super::super::model::Address {
    let address = fields.relation(&["RecipientAddress"]);
    address.map(|a| customer::address(&a)).unwrap_or_default()
}

pub(in super::super) fn invoice_draft(fields: &Fields<'_>) -> Result<InvoiceDraft, Unexpected> {
    let currency = currency(fields);
    Ok(InvoiceDraft {
        id: fields.id()?,
        customer_id: fields.id_of(&["CustomerId"]),
        contract_id: fields.id_of(&["ContractId"]),
        recipient_name: fields.text(&["RecipientName"]),
        recipient_sub_name: fields.text(&["RecipientSubName"]),
        recipient_address: recipient_address(fields),
        net: exact(fields, "TotalNet", currency)?,
        vat: exact(fields, "TotalVat", currency)?,
        gross: exact(fields, "TotalGross", currency)?,
        reverse_charge: fields.flag(&["ReverseCharge"]),
        lines: lines(fields, "ItemList", currency)?,
        document_date: fields.date("DocumentDate"),
        created_at: fields.time("Created"),
    })
}

pub(in super::super) fn download_link(fields: &Fields<'_>) -> Result<DownloadLink, Unexpected> {
    Ok(DownloadLink {
        url: link(fields, &["Url", "DownloadUrl", "Link"])?,
    })
}

//! E-invoices coming in: a file is shown first, with its totals beside ours, and taken in only when
//! the person says so.

use crate::einvoice;
use crate::error::{Code, Error};
use crate::open::App;
use crate::original;
use crate::reason;
use crate::show;
use crate::view::{Changed, ImportInput, ImportPreview, ImportTotals, InvoiceView, XmlFormat};
use counterfoil_documents::embedded_xml;
use counterfoil_domain::{Business, Customer, Decimal, Invoice, Money, Party, Profile, Said, say};
use counterfoil_einvoice::rules::{self, Places};
use counterfoil_einvoice::{Adopted, Document, ReadDocument, ReadError, Syntax};
use counterfoil_store::{Reader, Standing};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Most bytes of a file that is looked into.
const BYTES_MAX: u64 = 64 * 1024 * 1024;

/// A file that was read.
struct Opened {
    /// SHA-256 of its bytes, hexadecimal.
    sha256: String,
    read: ReadDocument,
    adopted: Adopted,
    in_pdf: bool,
}

impl App {
    /// Looks into a UBL or CII file, or a PDF that carries one, without keeping anything.
    ///
    /// # Errors
    /// [`Code::File`] where it cannot be read; [`Code::Invalid`] with the field `path` and what is
    /// wrong with it.
    pub async fn import_preview(&self, path: String) -> Result<ImportPreview, Error> {
        self.blocking(move |app| {
            let opened = app.opened(&path)?;
            app.read_now(|r| preview(r, path, &opened))
        })
        .await
    }

    /// Keeps the invoice of a file as a draft of this computer, and its buyer as a customer unless
    /// one is named.
    ///
    /// # Errors
    /// As [`App::import_preview`], [`Code::Changed`] where the file is not the one that was looked at,
    /// [`Code::AlreadyExists`] where its invoice is here and nobody said that it be taken nevertheless,
    /// and where the amounts are too large or the customer is not here.
    pub async fn import_take(&self, input: ImportInput) -> Result<InvoiceView, Error> {
        let taken = self
            .blocking(move |app| {
                let opened = app.opened(&input.path)?;
                if opened.sha256 != input.sha256 {
                    return Err(replaced());
                }
                let seller = opened.read.document.seller;
                let Adopted {
                    mut invoice,
                    customer,
                } = opened.adopted;
                app.write_now(|w| {
                    if !input.nevertheless && twin(w, &invoice, &seller)?.is_some() {
                        return Err(here_already(&invoice.reference));
                    }
                    match input.customer {
                        Some(known) => invoice.customer = Some(w.customer(known)?.id),
                        None => w.put_customer(&customer, &Standing::default())?,
                    }
                    let problems = invoice.problems();
                    if !problems.is_empty() {
                        return Err(Error::invalid(problems));
                    }
                    app.put(w, &invoice, None)?;
                    show::invoice(w, &invoice, app.today())
                })
            })
            .await?;
        self.changed(&[Changed::Invoices, Changed::Customers]);
        Ok(taken)
    }

    fn opened(&self, path: &str) -> Result<Opened, Error> {
        let bytes = bytes_of(Path::new(path))?;
        let sha256 = original::hash(&bytes);
        let in_pdf = bytes.starts_with(b"%PDF-");
        let xml = match in_pdf {
            false => bytes,
            true => embedded_xml(&bytes)
                .map_err(|e| unreadable(path, reason::document::said(&e)))?
                .ok_or_else(|| {
                    unreadable(
                        path,
                        say!(
                            "error-pdf-without-einvoice",
                            "This PDF carries no e-invoice."
                        ),
                    )
                })?,
        };
        let read = Document::read(&xml).map_err(|e| unread(path, &e))?;
        let adopted = read.document.adopt(self.now());
        Ok(Opened {
            sha256,
            read,
            adopted,
            in_pdf,
        })
    }
}

fn replaced() -> Error {
    Error::of(
        Code::Changed,
        say!(
            "error-import-replaced",
            "The file is not the one that was shown any more, so nothing was taken in. Look at it again."
        ),
    )
}

fn here_already(reference: &str) -> Error {
    Error::of(
        Code::AlreadyExists,
        say!(
            "error-import-twin",
            "An invoice of this seller with the number “{reference}” is here already, so nothing was \
             taken in.",
            reference = reference,
        ),
    )
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Error> {
    let said = |e: &std::io::Error| {
        let why = match e.kind() {
            std::io::ErrorKind::NotFound => say!("error-why-not-there", "it is not there"),
            std::io::ErrorKind::PermissionDenied => {
                say!("error-why-not-readable", "this user may not read it")
            }
            _ => say!("error-why-refused", "the system refused"),
        };
        let name = path.display();
        Error::of(
            Code::File,
            say!(
                "error-file-not-read",
                "The file could not be read: {why} ({name}).",
                why = why,
                name = name.to_string()
            ),
        )
        .detailed(e)
    };
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(BYTES_MAX + 1).read_to_end(&mut bytes))
        .map_err(|e| said(&e))?;
    if bytes.len() as u64 > BYTES_MAX {
        return Err(unreadable(
            &path.display().to_string(),
            say!(
                "error-file-too-large",
                "The file is larger than 64 MB; no e-invoice is."
            ),
        ));
    }
    Ok(bytes)
}

fn unread(path: &str, error: &ReadError) -> Error {
    unreadable(path, reason::einvoice::unread(error))
}

fn unreadable(path: &str, what: Said) -> Error {
    let name = Path::new(path).file_name();
    let name = name.map_or_else(|| path.into(), |n| n.to_string_lossy());
    Error::field(
        "path",
        say!(
            "error-in-file",
            "{what} ({name})",
            what = what,
            name = &*name
        ),
    )
}

fn preview(r: &Reader<'_>, path: String, opened: &Opened) -> Result<ImportPreview, Error> {
    let document = &opened.read.document;
    let invoice = &opened.adopted.invoice;
    let totals = show::totals(invoice)?;
    let computed = ImportTotals {
        sub_amount: totals.sub_amount,
        tax_amount: totals.tax_amount,
        amount: totals.amount,
        due: totals.due,
    };
    let stated = stated(document)?;
    let customer = likely_customer(r, &opened.adopted.customer)?;
    let profile = invoice.terms.profile.unwrap_or(Profile::En16931);
    let failures = rules::check(document, profile, Places::adopted(document));
    Ok(ImportPreview {
        path,
        sha256: opened.sha256.clone(),
        format: match opened.read.syntax {
            Syntax::Ubl => XmlFormat::Ubl,
            Syntax::Cii => XmlFormat::Cii,
        },
        in_pdf: opened.in_pdf,
        profile: document.customization.clone(),
        kind: document.terms.kind(),
        reference: document.reference.clone(),
        issue_date: document.issue_date,
        due_date: document.due_date,
        seller: document.seller.name.clone(),
        buyer: document.buyer.name.clone(),
        lines: u32::try_from(document.lines.len()).unwrap_or(u32::MAX),
        same: stated == computed,
        stated,
        computed,
        failures: failures.into_iter().map(einvoice::view).collect(),
        ignored: opened.read.ignored.clone(),
        customer: customer.as_ref().map(|c| c.id),
        customer_name: customer.map(|c| c.display_name()),
        twin: twin(r, invoice, &document.seller)?,
        of_another: is_another(&r.business()?, &document.seller),
    })
}

/// The amounts as the file states them.
fn stated(document: &Document) -> Result<ImportTotals, Error> {
    let money = |amount: Decimal| {
        Money::from_major(amount, document.currency).ok_or_else(|| {
            let words = say!(
                "error-file-amount-too-large",
                "An amount in the file is larger than can be kept."
            );
            Error::field("path", words)
        })
    };
    let totals = &document.totals;
    Ok(ImportTotals {
        sub_amount: money(totals.without_tax)?,
        tax_amount: money(totals.tax.unwrap_or_default())?,
        amount: money(totals.with_tax)?,
        due: money(totals.due)?,
    })
}

/// The one customer here with the buyer's tax number, else with its name.
fn likely_customer(r: &Reader<'_>, buyer: &Customer) -> Result<Option<Customer>, Error> {
    let (found, _) = r.customer_page(&buyer.display_name(), None, 20)?;
    let mut same = Vec::new();
    for (customer, _) in found {
        let by_number = !buyer.tax_id.is_empty() && customer.tax_id == buyer.tax_id;
        let by_name = customer.display_name() == buyer.display_name();
        if by_number || by_name {
            same.push(customer);
        }
    }
    Ok(match same.len() {
        1 => same.pop(),
        _ => None,
    })
}

/// Whether the seller has neither the VAT number nor the name of the person's own business. One that is
/// not entered yet may be any.
fn is_another(own: &Business, seller: &Party) -> bool {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let differ = |own: &str, theirs: &str| plain(own).is_empty() || plain(own) != plain(theirs);
    !plain(&own.name).is_empty()
        && differ(&own.name, &seller.name)
        && differ(&own.tax_id, &seller.vat_id)
}

/// An invoice here with the same number from the same seller.
fn twin(
    r: &Reader<'_>,
    invoice: &Invoice,
    seller: &Party,
) -> Result<Option<counterfoil_domain::InvoiceId>, Error> {
    if invoice.reference.is_empty() {
        return Ok(None);
    }
    for id in r.invoice_by_reference(&invoice.reference)? {
        let known = r.invoice(id)?.terms.seller;
        if known.is_none_or(|known| known.name == seller.name) {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seller_is_another_where_neither_name_nor_vat_number_is_ones_own() {
        let own = |name: &str, tax_id: &str| Business {
            name: name.into(),
            tax_id: tax_id.into(),
            ..Business::default()
        };
        let seller = Party {
            name: "Rohr & Söhne GmbH".into(),
            vat_id: "DE123456789".into(),
            ..Party::default()
        };
        for (business, another) in [
            (own("Rohr & Söhne GmbH", ""), false),
            (own("rohr & söhne gmbh ", "DE999999999"), false),
            (own("Rohr", "DE 123 456 789"), false),
            (own("", ""), false),
            (own("Nordwind", ""), true),
            (own("Nordwind", "DE999999999"), true),
        ] {
            assert_eq!(is_another(&business, &seller), another, "{}", business.name);
        }
        let nameless = Party::default();
        assert!(is_another(&own("Nordwind", ""), &nameless));
    }
}

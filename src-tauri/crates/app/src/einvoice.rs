//! E-invoices going out: what the wanted one lacks, and its file.

use crate::document::{Drawn, Gathered, gather};
use crate::entry;
use crate::error::{Code, Error};
use crate::folder;
use crate::open::App;
use crate::original;
use crate::reason;
use crate::view::{CheckFailure, SavedFile, XmlFormat};
use counterfoil_domain::{Invoice, InvoiceId, Problem, Profile, Said, Status, say};
use counterfoil_einvoice::rules::{self, Places, Severity};
use counterfoil_einvoice::{Document, Syntax, XmlError};
use counterfoil_store::{OriginalKind, Reader, Writer};
use std::path::PathBuf;

impl App {
    /// What a stored invoice lacks for an e-invoice: of the profile it names, else of EN 16931.
    ///
    /// # Errors
    /// [`Code::NotFound`].
    pub async fn invoice_check(
        &self,
        id: InvoiceId,
        profile: Option<Profile>,
    ) -> Result<Vec<CheckFailure>, Error> {
        self.read(move |_, r| {
            let mut invoice = r.invoice(id)?;
            choose(&mut invoice, profile);
            let gathered = gather(r, invoice)?;
            Ok(failures(&gathered))
        })
        .await
    }

    /// Writes an invoice as an e-invoice: to `path`, into the folder `path`, or into the person's
    /// documents. What was issued is written as it was issued; of what was canceled nothing else is.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] for a canceled one that was issued without it,
    /// [`Code::Invalid`] with every field to mend where its rules are not met, [`Code::File`],
    /// [`Code::DiskFull`].
    pub async fn invoice_xml(
        &self,
        id: InvoiceId,
        format: XmlFormat,
        profile: Option<Profile>,
        path: Option<String>,
    ) -> Result<SavedFile, Error> {
        self.blocking(move |app| {
            let (invoice, drawn) = app.issued_xml(id, format, profile)?;
            let name = app.file_named(&entry::file_name(&invoice));
            let name = format!("{name}-{}", extension(format));
            let target = match path.map(PathBuf::from) {
                None => {
                    let documents = app.documents();
                    folder::free_path(&documents, &name, "xml", &drawn.bytes)
                }
                Some(given) if crate::document::is_folder(&given) => {
                    folder::free_path(&given, &name, "xml", &drawn.bytes)
                }
                Some(given) => given,
            };
            folder::write(&target, &drawn.bytes)?;
            app.hand_out(&[id]);
            Ok(SavedFile {
                id,
                path: target.display().to_string(),
                pages: 0,
            })
        })
        .await
    }

    /// The kept e-invoice, unless another profile is wanted than it was issued with.
    fn issued_xml(
        &self,
        id: InvoiceId,
        format: XmlFormat,
        profile: Option<Profile>,
    ) -> Result<(Invoice, Drawn), Error> {
        self.write_now(|w| {
            let mut invoice = w.invoice(id)?;
            let as_issued = profile.is_none() || profile == invoice.terms.profile;
            if as_issued && let Some(kept) = original::current(w, &invoice, kind(format))? {
                return Ok((invoice, Drawn::of(kept)));
            }
            if invoice.status == Status::Canceled {
                return Err(Error::of(
                    Code::StatusDenied,
                    say!(
                        "error-einvoice-canceled",
                        "This invoice is canceled, and no e-invoice of this kind was issued with it; \
                         none is made any more."
                    ),
                ));
            }
            choose(&mut invoice, profile);
            let gathered = gather(w, invoice)?;
            refuse_fatal(&gathered)?;
            let drawn = written(&gathered, format)?;
            let stored = w.invoice(id)?;
            if as_issued && stored.status != Status::Draft {
                original::keep(self, w, &stored, kind(format), &drawn)?;
            }
            Ok((gathered.invoice, drawn))
        })
    }
}

/// Keeps the e-invoice of an invoice that is being made ready, where one is wanted.
///
/// # Errors
/// [`Code::Invalid`] with every field to mend where its rules are not met.
pub(crate) fn issue(app: &App, w: &Writer<'_>, gathered: &Gathered) -> Result<(), Error> {
    if gathered.invoice.terms.profile.is_none() {
        return Ok(());
    }
    refuse_fatal(gathered)?;
    for format in [XmlFormat::Cii, XmlFormat::Ubl] {
        let drawn = written(gathered, format)?;
        original::keep(app, w, &gathered.invoice, kind(format), &drawn)?;
    }
    Ok(())
}

/// The e-invoice to embed into the PDF: none where none is wanted or its rules are not met yet.
pub(crate) fn to_embed(gathered: &Gathered) -> Option<(Vec<u8>, &'static str)> {
    let profile = gathered.invoice.terms.profile?;
    // A program that reads it would book what nobody owes.
    if gathered.invoice.status == Status::Canceled {
        return None;
    }
    if failures(gathered).iter().any(|f| f.fatal) {
        return None;
    }
    let level = match profile {
        Profile::XRechnung => "XRECHNUNG",
        Profile::En16931 | Profile::Peppol => "EN 16931",
    };
    let xml = written(gathered, XmlFormat::Cii).ok()?;
    Some((xml.bytes, level))
}

/// What an entry lacks for the e-invoice it wants.
pub(crate) fn failures_of(r: &Reader<'_>, invoice: &Invoice) -> Result<Vec<CheckFailure>, Error> {
    if invoice.terms.profile.is_none() {
        return Ok(Vec::new());
    }
    match gather(r, invoice.clone()) {
        Ok(gathered) => Ok(failures(&gathered)),
        // Amounts that do not fit are told as what they are.
        Err(error) if error.code == Code::Internal => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// Fatal ones first.
fn failures(gathered: &Gathered) -> Vec<CheckFailure> {
    let invoice = &gathered.invoice;
    let profile = invoice.terms.profile.unwrap_or(Profile::En16931);
    let found = rules::check(&document(gathered), profile, Places::of(invoice));
    let mut found: Vec<_> = found.into_iter().map(view).collect();
    found.sort_by_key(|f| !f.fatal);
    found
}

pub(crate) fn view(failure: rules::Failure) -> CheckFailure {
    let Said { message, said } = failure.message;
    CheckFailure {
        rule: failure.rule.to_owned(),
        fatal: failure.severity == Severity::Fatal,
        field: failure.field.as_str().to_owned(),
        message,
        said,
    }
}

fn refuse_fatal(gathered: &Gathered) -> Result<(), Error> {
    let fatal = failures(gathered).into_iter().filter(|f| f.fatal);
    let problems: Vec<_> = fatal
        .map(
            |CheckFailure {
                 field,
                 message,
                 said,
                 ..
             }| Problem {
                field,
                message,
                said,
            },
        )
        .collect();
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Error::invalid(problems)),
    }
}

fn document(gathered: &Gathered) -> Document {
    let Gathered {
        invoice,
        totals,
        customer,
        business,
        ..
    } = gathered;
    Document::of(invoice, totals, customer.as_ref(), business)
}

fn written(gathered: &Gathered, format: XmlFormat) -> Result<Drawn, Error> {
    let bytes = document(gathered).to_xml(syntax(format))?;
    Ok(Drawn { bytes, pages: 0 })
}

/// The invoice as it would be with another profile.
fn choose(invoice: &mut Invoice, profile: Option<Profile>) {
    let Some(profile) = profile else {
        return;
    };
    if invoice.terms.profile != Some(profile) {
        invoice.terms.profile = Some(profile);
        invoice.terms.customization.clear();
        invoice.terms.process.clear();
    }
}

const fn syntax(format: XmlFormat) -> Syntax {
    match format {
        XmlFormat::Ubl => Syntax::Ubl,
        XmlFormat::Cii => Syntax::Cii,
    }
}

const fn extension(format: XmlFormat) -> &'static str {
    match format {
        XmlFormat::Ubl => "ubl",
        XmlFormat::Cii => "cii",
    }
}

const fn kind(format: XmlFormat) -> OriginalKind {
    match format {
        XmlFormat::Ubl => OriginalKind::Ubl,
        XmlFormat::Cii => OriginalKind::Cii,
    }
}

impl From<XmlError> for Error {
    fn from(error: XmlError) -> Self {
        Self::of(Code::Document, reason::einvoice::unwritten(&error))
    }
}

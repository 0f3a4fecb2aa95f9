//! Invoices, credit notes and drafts that the service issues by itself: shown as it states them,
//! and its files kept beside those made here.

use super::deeds::planned;
use super::orders::{differs, line};
use super::paging::{self, Asked, Search};
use super::wanted::Wanted;
use super::{DRAFTS, FILES, INVOICES, Reading, read_view, reads};
use crate::act::Answer;
use crate::document::is_folder;
use crate::error::{Code, Error};
use crate::folder;
use crate::kept;
use crate::open::App;
use crate::view::{
    ActView, BilledKind, BilledPage, BilledQuery, BilledRow, BilledView, Changed, WrittenFile,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use counterfoil_domain::{AccountId, RemoteId, say};
use counterfoil_remote::billwerk::model::{Address, Invoice, InvoiceDraft};
use counterfoil_store::{Account, Reader};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::path::PathBuf;

/// The service's file of an invoice, as it is kept.
#[derive(Serialize, Deserialize)]
struct KeptFile {
    sha256: String,
    /// The bytes, in base64.
    bytes: String,
}

impl App {
    /// One page of what the services issued, or of the drafts they have not sent, newest first.
    ///
    /// # Errors
    /// [`Code::Invalid`] when the cursor is not one of ours; when the store fails.
    pub async fn billed_list(&self, query: BilledQuery) -> Result<BilledPage, Error> {
        self.read(move |app, r| {
            let accounts = super::accounts(r)?.into_iter();
            let known: HashMap<AccountId, Account> = accounts.map(|a| (a.id, a)).collect();
            let kind = if query.drafts { DRAFTS } else { INVOICES };
            let asked = Asked {
                kind,
                account: query.account,
                after: query.after.as_deref(),
                limit: query.limit,
            };
            let search = Search::of(&query.search);
            let suits = |row: BilledRow| {
                let texts = [row.number.as_str(), &row.recipient, row.id.as_str()];
                search.finds(&texts).then_some(row)
            };
            let (billed, next) = match query.drafts {
                true => paging::page(r, &asked, |account, found: InvoiceDraft| {
                    suits(draft_row(known.get(&account)?, &found))
                })?,
                false => paging::page(r, &asked, |account, found: Invoice| {
                    suits(invoice_row(known.get(&account)?, &found))
                })?,
            };
            Ok(BilledPage {
                billed,
                next,
                reads: reads(app, r, query.account, kind)?,
            })
        })
        .await
    }

    /// One of them, exactly as the service states it.
    ///
    /// # Errors
    /// [`Code::NotFound`].
    pub async fn billed_get(&self, account: AccountId, id: RemoteId) -> Result<BilledView, Error> {
        self.read(move |app, r| {
            let stored = r.account(account)?;
            if let Some(found) = kept_one(r, account, INVOICES, &id)? {
                return invoice_view(app, r, &stored, found);
            }
            match kept_one(r, account, DRAFTS, &id)? {
                Some(found) => draft_view(app, r, &stored, found),
                None => Err(Error::of(
                    Code::NotFound,
                    say!(
                        "error-billed-missing",
                        "This invoice or draft is not here. Refresh the list."
                    ),
                )),
            }
        })
        .await
    }

    /// Reads the invoices and drafts of an account from its service.
    ///
    /// # Errors
    /// What keeps them all from being read; what fails alone is told with the list.
    pub async fn billed_refresh(&self, account: AccountId) -> Result<(), Error> {
        let (stored, client) = self.billwerk(account).await?;
        let mut reading = Reading::of(self, &stored);
        super::read_billed(&client, &mut reading).await?;
        self.settle_deeds(account).await?;
        self.changed(&[Changed::Elsewhere]);
        Ok(())
    }

    /// Has the service make an invoice of a draft and send it, for good.
    ///
    /// # Errors
    /// [`Code::NotFound`]; [`Code::StatusDenied`] while an earlier sending is not clear. What the
    /// call comes to is in the answer.
    pub async fn billed_draft_send(
        &self,
        account: AccountId,
        id: RemoteId,
    ) -> Result<ActView, Error> {
        let (stored, client) = self.billwerk(account).await?;
        let draft = id.clone();
        let found: Option<(InvoiceDraft, Option<RemoteId>)> = self
            .read(move |_, r| {
                let invoices: Vec<Invoice> = kept::all(r, account, INVOICES)?;
                let newest = invoices
                    .into_iter()
                    .map(|i| i.id)
                    .max_by(|a, b| a.as_str().cmp(b.as_str()));
                let found = kept_one(r, account, DRAFTS, &draft)?;
                Ok(found.map(|found| (found, newest)))
            })
            .await?;
        let Some((found, newest)) = found else {
            let message = say!(
                "error-billed-draft-gone",
                "This draft is not here any more. Refresh the list."
            );
            return Err(Error::of(Code::NotFound, message));
        };
        let title = say!(
            "told-title-send-invoice",
            "Send the invoice to {name}",
            name = super::deeds::priced(found.recipient_name.as_str().into(), found.gross),
        );
        let wanted = Wanted::Sent {
            draft: id.clone(),
            contract: found.contract_id,
            gross: found.gross,
            before: newest,
        };
        let planned = planned(&stored, "sendInvoiceDraft", subject(&id), title, &wanted)?;
        let call = async move {
            let made = client.send_invoice_draft(&id).await?;
            let number = made.map(|i| i.number).filter(|number| !number.is_empty());
            Ok(Answer::Done(match number {
                Some(number) => say!(
                    "told-done-invoice-number",
                    "The invoice {number} is sent.",
                    number = number
                ),
                None => say!("told-done-invoice", "The invoice is sent."),
            }))
        };
        let act = self.act_once(planned, None, call).await?;
        if let Err(error) = self.billed_refresh(account).await {
            tracing::info!(code = ?error.code, "invoices were not read again");
        }
        self.act_view(act.id).await
    }

    /// The service's own PDF of an invoice, written to a file or a folder. It is fetched once and
    /// kept here; from then on the same bytes are handed out, without the service.
    ///
    /// # Errors
    /// [`Code::NotFound`] for a draft, which has none; [`Code::File`]; as every call.
    pub async fn billed_pdf(
        &self,
        account: AccountId,
        id: RemoteId,
        path: Option<String>,
    ) -> Result<WrittenFile, Error> {
        let shown = self.billed_get(account, id.clone()).await?;
        if shown.billed.kind == BilledKind::Draft {
            let message = say!(
                "error-billed-no-pdf",
                "A draft has no PDF before the service sends it."
            );
            return Err(Error::of(Code::NotFound, message));
        }
        let kept = id.clone();
        let kept: Option<KeptFile> = self
            .read(move |_, r| kept_one(r, account, FILES, &kept))
            .await?;
        let file = match kept {
            Some(file) => file,
            None => self.fetch_file(account, &id).await?,
        };
        let bytes = STANDARD.decode(&file.bytes).map_err(Error::internal)?;
        let name = folder::file_name(&shown.billed.number, id.as_str());
        let name = self.file_named(&folder::file_name(&name, "invoice"));
        self.blocking(move |app| {
            let target = match path.map(PathBuf::from) {
                None => {
                    let documents = app.documents();
                    folder::free_path(&documents, &name, "pdf", &bytes)
                }
                Some(given) if is_folder(&given) => folder::free_path(&given, &name, "pdf", &bytes),
                Some(given) => given,
            };
            folder::write(&target, &bytes)?;
            Ok(WrittenFile {
                path: target.display().to_string(),
                sha256: file.sha256,
            })
        })
        .await
    }

    async fn fetch_file(&self, account: AccountId, id: &RemoteId) -> Result<KeptFile, Error> {
        let (_, client) = self.billwerk(account).await?;
        let bytes = client.invoice_file(id).await?;
        let hex = |hash: &[u8]| hash.iter().map(|byte| format!("{byte:02x}")).collect();
        let file = KeptFile {
            sha256: hex(&Sha256::digest(&bytes)),
            bytes: STANDARD.encode(&bytes),
        };
        self.keep_one(account, FILES, id, &file).await?;
        self.changed(&[Changed::Elsewhere]);
        Ok(file)
    }
}

/// What acts on a draft are about.
fn subject(draft: &RemoteId) -> String {
    format!("draft {draft}")
}

fn kept_one<T: serde::de::DeserializeOwned>(
    r: &Reader<'_>,
    account: AccountId,
    kind: &str,
    id: &RemoteId,
) -> Result<Option<T>, Error> {
    let kept = r.kept_one(account, kind, id.as_str())?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept.json).ok()))
}

fn invoice_row(account: &Account, found: &Invoice) -> BilledRow {
    BilledRow {
        account: account.id,
        account_name: account.name.clone(),
        id: found.id.clone(),
        kind: match found.is_invoice {
            true => BilledKind::Invoice,
            false => BilledKind::Credit,
        },
        number: found.number.clone(),
        recipient: found.recipient_name.clone(),
        date: found
            .document_date
            .or_else(|| found.created_at.map(|at| at.date_naive())),
        due: found.due_date,
        gross: Some(found.gross),
    }
}

fn draft_row(account: &Account, found: &InvoiceDraft) -> BilledRow {
    BilledRow {
        account: account.id,
        account_name: account.name.clone(),
        id: found.id.clone(),
        kind: BilledKind::Draft,
        number: String::new(),
        recipient: found.recipient_name.clone(),
        date: found
            .document_date
            .or_else(|| found.created_at.map(|at| at.date_naive())),
        due: None,
        gross: found.gross,
    }
}

fn invoice_view(
    app: &App,
    r: &Reader<'_>,
    account: &Account,
    found: Invoice,
) -> Result<BilledView, Error> {
    let file: Option<KeptFile> = kept_one(r, account.id, FILES, &found.id)?;
    Ok(BilledView {
        billed: invoice_row(account, &found),
        differs: differs(&found.lines, Some(found.gross)),
        recipient_more: found.recipient_sub_name,
        address: lines_of(&found.recipient_address),
        lines: found.lines.into_iter().map(line).collect(),
        net: Some(found.net),
        vat: Some(found.vat),
        sent_at: found.sent_at,
        contract: found.contract_id,
        file: file.map(|file| file.sha256),
        open: None,
        read: read_view(app, r, account, INVOICES)?,
    })
}

fn draft_view(
    app: &App,
    r: &Reader<'_>,
    account: &Account,
    found: InvoiceDraft,
) -> Result<BilledView, Error> {
    let open = r.open_act(account.id, &subject(&found.id))?;
    Ok(BilledView {
        billed: draft_row(account, &found),
        differs: differs(&found.lines, found.gross),
        recipient_more: found.recipient_sub_name,
        address: lines_of(&found.recipient_address),
        lines: found.lines.into_iter().map(line).collect(),
        net: found.net,
        vat: found.vat,
        sent_at: None,
        contract: found.contract_id,
        file: None,
        open: open.map(|act| app.shown(act)),
        read: read_view(app, r, account, DRAFTS)?,
    })
}

/// An address, a line each.
fn lines_of(address: &Address) -> String {
    let joined = |a: &str, b: &str| format!("{a} {b}").trim().to_owned();
    let lines = [
        address.address_line1.clone(),
        address.address_line2.clone(),
        joined(&address.street, &address.house_number),
        joined(&address.postal_code, &address.city),
        address.country.clone(),
    ];
    let told = lines.into_iter().filter(|line| !line.is_empty());
    told.collect::<Vec<_>>().join("\n")
}

//! Payments as they were last read, and paying an invoice.

use crate::act::{Answer, Planned};
use crate::customer::limit;
use crate::error::{Code, Error};
use crate::kept::PAYMENTS;
use crate::open::App;
use crate::plan::landing;
use crate::plan_words;
use crate::show_plan;
use crate::view::{ActState, ActView, Changed, PayLink, PaymentPage, PaymentQuery, PaymentView};
use crate::visit;
use crate::wanted::Wanted;
use counterfoil_codes::{self as codes, Kind};
use counterfoil_domain::{AccountId, Invoice, InvoiceId, RemoteId, Said, Status, say};
use counterfoil_remote::trincico::model::{Channel, Notification};
use counterfoil_store::{Account, KeptPlace};
use std::collections::BTreeMap;

impl App {
    /// One page of payments, newest first.
    ///
    /// # Errors
    /// [`Code::Invalid`] when the cursor is not one of ours; when the store fails.
    pub async fn payment_list(&self, query: PaymentQuery) -> Result<PaymentPage, Error> {
        let asked = if query.limit == 0 { 50 } else { query.limit };
        let wanted = limit(Some(asked)) as usize;
        let mut after = query.after.as_deref().map(place).transpose()?;
        self.read(move |_, r| {
            let mut payments = Vec::new();
            let suits = |p: &PaymentView| {
                query.status.as_ref().is_none_or(|s| *s == p.status)
                    && query.target.as_ref().is_none_or(|t| *t == p.target)
            };
            loop {
                let page = r.kept_page(PAYMENTS, query.account, after.as_ref(), 200)?;
                let ended = page.len() < 200;
                for (at, kept) in page {
                    let account = at.account;
                    if payments.len() == wanted {
                        // There may be more; the last one shown is where they begin.
                        return Ok(PaymentPage {
                            payments,
                            next: after.as_ref().map(cursor),
                        });
                    }
                    let Ok(found) = serde_json::from_str(&kept.json) else {
                        continue;
                    };
                    let view = show_plan::payment(r, account, found)?;
                    if suits(&view) {
                        payments.push(view);
                    }
                    after = Some(at);
                }
                if ended {
                    return Ok(PaymentPage {
                        payments,
                        next: None,
                    });
                }
            }
        })
        .await
    }

    /// One payment, as it was last read.
    ///
    /// # Errors
    /// [`Code::NotFound`].
    pub async fn payment_get(
        &self,
        account: AccountId,
        id: RemoteId,
    ) -> Result<PaymentView, Error> {
        self.read(move |_, r| {
            let kept = r.kept_one(account, PAYMENTS, id.as_str())?;
            let found = kept.and_then(|kept| serde_json::from_str(&kept.json).ok());
            match found {
                Some(found) => show_plan::payment(r, account, found),
                None => Err(Error::of(
                    Code::NotFound,
                    say!("error-missing-payment", "This payment is not here."),
                )),
            }
        })
        .await
    }

    /// The public address of an invoice that is ready at its service, to hand over, as text and as a
    /// code. The service is asked whether it shows the invoice there to everyone.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] where the invoice is not ready, or not there; as every call.
    pub async fn invoice_pay_link(&self, id: InvoiceId) -> Result<PayLink, Error> {
        let (account, _, remote) = self.ready_at_service(id).await?;
        // Without a sign-in: as the customer sees it.
        let public = self.knowing_client(&account, None).await?;
        let shown = public.view_invoice(&remote).await?;
        if shown.status != Status::Ready {
            let message = say!(
                "error-invoice-status-there",
                "At the service the invoice is {status}; sync, and look at it again.",
                status = shown.status.said()
            );
            return Err(Error::of(Code::StatusDenied, message));
        }
        let named = BTreeMap::from([("id".to_owned(), remote.as_str().to_owned())]);
        let url = public.prepare("invoices.view", &named, None)?.url;
        let host = visit::check(&account, &url)?;
        let text = match url.starts_with("https:") {
            true => codes::link::payload(&url),
            // A practice service on this computer.
            false => Ok(url.clone()),
        };
        let code = text.and_then(|text| codes::Code::of(&text, Kind::Link));
        let qr = code
            .map(|code| code.to_svg())
            .map_err(|e| Error::of(Code::Document, e.to_string()))?;
        Ok(PayLink {
            invoice: id,
            url,
            host,
            qr,
        })
    }

    /// Pays an invoice oneself, on a page outside of the program.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] where the invoice is not ready at its service, or a payment of it is
    /// open. What the call comes to is in the answer.
    pub async fn invoice_pay(&self, id: InvoiceId) -> Result<ActView, Error> {
        let (account, invoice, remote) = self.ready_at_service(id).await?;
        let client = self.client(&account).await?;
        let (landing, returns) = landing().await?;
        let planned = Planned {
            operation: "invoices.pay",
            subject: format!("invoice:{remote}"),
            title: say!(
                "told-title-pay",
                "Pay {reference}",
                reference = &invoice.reference
            ),
            payload: Wanted::Payment {
                invoice: remote.clone(),
            }
            .payload()?,
            refusal: plan_words::pay,
            account,
        };
        let purpose = say!(
            "told-page-pay",
            "pay {reference}.",
            reference = &invoice.reference
        );
        let call = async move {
            let page = client.pay_invoice(&remote, &returns, None).await?;
            Ok(Answer::Visit {
                url: page.url,
                purpose,
                then: None,
            })
        };
        self.act_once(planned, Some(landing), call).await
    }

    /// Has the service send an invoice to its customer by e-mail.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] where the invoice is not ready at its service; [`Code::Invalid`] with
    /// `message_password` where the service's password for messages is not kept. What the call comes
    /// to is in the answer.
    pub async fn invoice_send(&self, id: InvoiceId) -> Result<ActView, Error> {
        let (account, invoice, remote) = self.ready_at_service(id).await?;
        let client = self.client(&account).await?;
        let password = self.message_password(account.id).await?;
        client.set_notification_password(Some(password));
        let planned = Planned {
            operation: "notifications.send",
            subject: format!("message:{remote}"),
            title: say!(
                "told-title-send",
                "Send {reference} to the customer",
                reference = &invoice.reference
            ),
            payload: Wanted::Message {
                invoice: remote.clone(),
            }
            .payload()?,
            refusal: plan_words::send,
            account,
        };
        let done = say!(
            "told-done-send",
            "The service sends {reference} to the customer.",
            reference = &invoice.reference
        );
        let call = async move {
            let message = Notification {
                channel: Channel::Email,
                scope: "invoice_created".to_owned(),
                target: remote,
            };
            client.notify(&message).await?;
            Ok(Answer::Done(done))
        };
        let act = self.act_once(planned, None, call).await?;
        // What may have gone out counts as out.
        if !matches!(act.state, ActState::Rejected | ActState::NotSent) {
            self.blocking(move |app| {
                app.hand_out(&[id]);
                Ok(())
            })
            .await?;
            self.changed(&[Changed::Invoices]);
        }
        Ok(act)
    }

    /// An invoice that is ready, with its account and its identity there.
    async fn ready_at_service(&self, id: InvoiceId) -> Result<(Account, Invoice, RemoteId), Error> {
        let denied = |message: Said| Error::of(Code::StatusDenied, message);
        let (account, invoice, remote, there) = self
            .read(move |_, r| {
                let invoice = r.invoice(id)?;
                let (Some(account), Some(remote)) = (invoice.account, invoice.remote_id.clone())
                else {
                    return Err(Error::of(
                        Code::StatusDenied,
                        say!(
                            "error-invoice-only-here",
                            "This invoice is on this computer only. Sync it to its service first."
                        ),
                    ));
                };
                let there = r.invoice_base(id)?.map(|base| base.status);
                Ok((r.account(account)?, invoice, remote, there))
            })
            .await?;
        if account.system != "trincico" {
            return Err(denied(say!(
                "error-invoice-no-page",
                "This invoice's service has no page for it."
            )));
        }
        match (invoice.status, there) {
            (Status::Ready, Some(Status::Ready)) => Ok((account, invoice, remote)),
            (Status::Ready, _) => Err(denied(say!(
                "error-invoice-not-ready-there",
                "The service does not have this invoice as issued yet. Sync first."
            ))),
            _ => Err(denied(say!(
                "error-invoice-not-ready",
                "Only an invoice that is issued and not paid can be paid or sent."
            ))),
        }
    }
}

/// A place in the list, as text that only this file reads.
pub(crate) fn cursor(place: &KeptPlace) -> String {
    format!("{}~{}~{}", place.position, place.account, place.id)
}

pub(crate) fn place(text: &str) -> Result<KeptPlace, Error> {
    let parts: Vec<&str> = text.splitn(3, '~').collect();
    let read = || {
        let [position, account, id] = parts.as_slice() else {
            return None;
        };
        Some(KeptPlace {
            position: position.parse().ok()?,
            account: account.parse().ok()?,
            id: (*id).to_owned(),
        })
    };
    read().ok_or_else(|| counterfoil_store::Error::BadCursor.into())
}

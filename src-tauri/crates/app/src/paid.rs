//! Noting that invoices were paid, where no service says so: several at once, and taken back again.
//! `decisions/0022-paid-by-hand.md` says why this stands apart from what is asked of a service.

use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{Changed, LeftOut, PaidInput, PaidView};
use counterfoil_domain::{Invoice, InvoiceId, NotPaid, Problem};
use counterfoil_store::Writer;

impl App {
    /// Notes that invoices were paid on a day. Those of which a service says so, or that wait for no
    /// payment, are left out by name; the others change together.
    ///
    /// # Errors
    /// [`Code::Invalid`] for a day that cannot be (`on`) and for one before an invoice's own that
    /// nobody said was meant (`early`); [`Code::StatusDenied`] where none of them can be marked.
    /// Nothing is changed then.
    pub async fn invoice_mark_paid(&self, input: PaidInput) -> Result<PaidView, Error> {
        let on = input.on.unwrap_or_else(|| self.today());
        let marked = self
            .write(move |app, w| {
                let (today, now) = (app.today(), app.now());
                let mut found = app.each(w, &input.invoices, |invoice| {
                    invoice.pay(on, input.early, today, now)
                })?;
                found.on = Some(on);
                Ok(found)
            })
            .await?;
        self.changed(&[Changed::Invoices]);
        Ok(marked)
    }

    /// Takes back that invoices were paid: they wait for their payment again.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] where no payment of any of them was noted here.
    pub async fn invoice_take_back_payment(
        &self,
        invoices: Vec<InvoiceId>,
    ) -> Result<PaidView, Error> {
        let taken = self
            .write(move |app, w| {
                let now = app.now();
                app.each(w, &invoices, |invoice| invoice.take_back_payment(now))
            })
            .await?;
        self.changed(&[Changed::Invoices]);
        Ok(taken)
    }

    fn each(
        &self,
        w: &Writer<'_>,
        invoices: &[InvoiceId],
        change: impl Fn(&mut Invoice) -> Result<(), NotPaid>,
    ) -> Result<PaidView, Error> {
        let (mut done, mut left_out) = (Vec::new(), Vec::new());
        for id in invoices {
            let before = w.invoice(*id)?;
            let mut invoice = before.clone();
            match change(&mut invoice) {
                Ok(()) => {
                    self.put(w, &invoice, Some(&before))?;
                    done.push(*id);
                }
                Err(why @ (NotPaid::Future(_) | NotPaid::Early(_))) => return Err(wrong_day(why)),
                Err(why) => left_out.push(LeftOut {
                    id: *id,
                    reference: before.reference,
                    why: why.said(),
                }),
            }
        }
        match left_out.first() {
            Some(first) if done.is_empty() => Err(Error::of(Code::StatusDenied, first.why.clone())),
            _ => Ok(PaidView {
                done,
                on: None,
                left_out,
            }),
        }
    }
}

fn wrong_day(why: NotPaid) -> Error {
    let field = if matches!(why, NotPaid::Early(_)) {
        "early"
    } else {
        "on"
    };
    Error::invalid(vec![Problem::new(field, why.said())])
}

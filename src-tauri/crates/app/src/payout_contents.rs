//! What a payout consists of, told with how sure it is.

use crate::error::Error;
use crate::kept::{self, PAYMENTS};
use crate::show_plan;
use crate::view::{PaymentView, PayoutContents, PayoutPart, Sureness};
use counterfoil_domain::payout::{Received, Why, contents as find};
use counterfoil_domain::{AccountId, InvoiceId, Money, Said, say};
use counterfoil_remote::trincico::model::Payment;
use counterfoil_store::{KeptPayout, Reader};

/// The payments of customers that are kept here; what the user pays for a plan is in no payout.
fn payments(r: &Reader<'_>, account: AccountId) -> Result<Vec<PaymentView>, Error> {
    kept::all::<Payment>(r, account, PAYMENTS)?
        .into_iter()
        .filter(|payment| payment.target != "subscription")
        .map(|payment| show_plan::payment(r, account, payment))
        .collect()
}

/// What a payout consists of, as far as the payments that are kept here tell.
pub(crate) fn contents(r: &Reader<'_>, payout: &KeptPayout) -> Result<PayoutContents, Error> {
    let all = payments(r, payout.account)?;
    let currency = payout.amount.currency;
    let before = r.payout_before(payout.account, currency, payout.sorted_at)?;
    let mut contents = told(payout, before, &all);
    for part in &mut contents.parts {
        if let Some(invoice) = part.invoice {
            part.customer = customer_of(r, invoice)?;
        }
    }
    Ok(contents)
}

/// Whose invoice it is, where both are kept here.
fn customer_of(r: &Reader<'_>, invoice: InvoiceId) -> Result<Option<String>, Error> {
    let Some(customer) = r.invoice(invoice)?.customer else {
        return Ok(None);
    };
    Ok(Some(r.customer(customer)?.display_name()))
}

fn told(
    payout: &KeptPayout,
    before: Option<chrono::DateTime<chrono::Utc>>,
    all: &[PaymentView],
) -> PayoutContents {
    let currency = payout.amount.currency;
    let fits = |p: &&PaymentView| {
        let known = p.net.or(p.gross);
        p.status == "completed"
            && p.created_at.is_some()
            && known.is_none_or(|m| m.currency == currency)
    };
    let fitting: Vec<&PaymentView> = all.iter().filter(fits).collect();
    let received: Vec<Received> = fitting
        .iter()
        .filter_map(|p| p.created_at.map(|at| Received { net: p.net, at }))
        .collect();
    let found = find(
        payout.amount,
        payout.sorted_at,
        payout.automatic,
        before,
        &received,
    );
    let is_matched = found.why == Why::AddsUp;
    let sureness = if is_matched {
        Sureness::Matched
    } else {
        Sureness::Guessed
    };
    let parts: Vec<PayoutPart> = found
        .parts
        .iter()
        .filter_map(|at| fitting.get(*at))
        .map(|p| part(p, sureness))
        .collect();
    let matched = is_matched.then_some(payout.amount);
    let unexplained = match matched {
        Some(_) => Money::zero(currency),
        None => payout.amount,
    };
    let told = sentence(found.why, parts.len());
    PayoutContents {
        sentence: told.message,
        sentence_said: told.said,
        parts,
        matched,
        unexplained: Some(unexplained),
    }
}

fn part(payment: &PaymentView, sureness: Sureness) -> PayoutPart {
    PayoutPart {
        sureness,
        reference: payment.reference.clone(),
        invoice: payment.invoice,
        invoice_reference: payment.invoice_reference.clone(),
        customer: None,
        gross: payment.gross,
        fee: payment.fee,
        net: payment.net,
        paid_on: payment.created_at.map(|at| at.date_naive()),
    }
}

fn sentence(why: Why, parts: usize) -> Said {
    let what = match why {
        Why::AddsUp => {
            return say!(
                "told-parts-add-up",
                "These payments add up to the payout, in this one way only."
            );
        }
        Why::NoPayment => say!(
            "told-parts-none-fits",
            "No payment that is kept here fits this payout's currency and days."
        ),
        Why::NoneAddsUp => say!(
            "told-parts-none-adds-up",
            "No selection of the payments adds up to this payout."
        ),
        Why::SeveralAddUp => say!(
            "told-parts-several-add-up",
            "More than one selection of the payments adds up to this payout."
        ),
        Why::TooMany => say!(
            "told-parts-too-many",
            "There are too many payments to tell which make up this payout."
        ),
        Why::NetUnknown => say!(
            "told-parts-net-unknown",
            "What arrived of some payments after fees is not known."
        ),
    };
    match parts {
        0 => what,
        _ => say!(
            "told-parts-guessed",
            "{what} Those shown fit its currency and days, and nothing says more.",
            what = what,
        ),
    }
}

//! Asking for a payout: shown on a fresh snapshot first, confirmed once, sent once; and what a person
//! says of one whose outcome is unclear.

use crate::error::{Code, Error};
use crate::open::{App, lock};
use crate::payout_show::{request_view, trouble as trouble_told};
use crate::reason;
use crate::view::{
    Changed, PayoutInput, PayoutOffer, PayoutRequestState, PayoutRequestView, PayoutResolution,
};
use chrono::TimeDelta;
use counterfoil_domain::{
    AccountId, Currency, Decimal, Money, NumberStyle, OfferId, UnknownCurrency, priced, say,
};
use counterfoil_store::{PayoutRequest, RequestState, Store};
use counterfoil_sync::payouts::{self, Closing, NotClosed, Trouble, Wish, check};
use std::fs::File;
use std::path::Path;

/// How long an offer stands.
const OFFERED_FOR: TimeDelta = TimeDelta::minutes(5);
/// Most offers that are remembered.
const OFFERS_MAX: usize = 20;
/// Most requests of a list.
const REQUESTS_MAX: u32 = 200;

/// The lock that whoever sends a payout from this data folder holds, together with others; alone it
/// is held only to look for requests whose program died.
fn lock_file(folder: &Path) -> Result<File, Error> {
    let path = folder.join("payout.lock");
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    options.open(&path).map_err(|e| {
        Error::file(
            say!(
                "error-payouts-unwatched",
                "Payouts could not be looked after"
            ),
            &path,
            &e,
        )
    })
}

/// Requests that were being sent when their program died become unclear. Those that a live program
/// is sending are left alone.
pub(crate) fn settle_died(store: &Store, folder: &Path) -> Result<u64, Error> {
    let sending = store.read(|r| r.payout_requests_in(RequestState::Sending))?;
    if sending.is_empty() {
        return Ok(0);
    }
    let file = lock_file(folder)?;
    if file.try_lock().is_err() {
        return Ok(0);
    }
    Ok(payouts::settle_died(store)?)
}

impl App {
    pub(crate) async fn settle_died_payouts(&self) -> Result<(), Error> {
        let settled = self.blocking(|app| settle_died(&app.inner.store, &app.inner.folder));
        if settled.await? > 0 {
            self.changed(&[Changed::Payouts]);
        }
        Ok(())
    }

    /// What a payout would come to, on a snapshot that is taken now. Nothing is sent.
    ///
    /// # Errors
    /// With the field in `field`: what is no amount, more than there is, a currency or an account
    /// that cannot pay out, a payout before that is not clear. As every call to a service.
    pub async fn payout_offer(&self, input: PayoutInput) -> Result<PayoutOffer, Error> {
        let wish = Wish {
            amount: entered(&input, self.inner.options.number_style)?,
            instant: input.instant,
        };
        self.settle_died_payouts().await?;
        let (account, client) = self.payer(input.account).await?;
        let name = account.name.clone();
        let id = account.id;
        let (snapshot, checked) = self
            .paying(account, client, async move |paying| {
                if let Some(open) = paying.store.read(|r| r.open_payout_request(id))? {
                    return Err(Trouble::Open(Some(Box::new(open))));
                }
                let snapshot = paying.snapshot().await?;
                let checked = check(&snapshot.standing, &wish)?;
                Ok((snapshot, checked))
            })
            .await?;
        self.changed(&[Changed::Payouts]);
        let offer = PayoutOffer {
            id: OfferId::new().to_string(),
            account: id,
            account_name: name,
            amount: wish.amount,
            instant: wish.instant,
            destination: checked.destination,
            before: checked.before,
            after: checked.after,
            read_at: snapshot.at,
        };
        let mut offers = lock(&self.inner.offers);
        if offers.len() >= OFFERS_MAX {
            offers.remove(0);
        }
        offers.push(offer.clone());
        Ok(offer)
    }

    /// Asks for the payout that was offered: real money moves. An offer serves once, and for five
    /// minutes. The balance is read once more, right before the intention is kept. The request goes through even where nobody waits for the answer.
    ///
    /// # Errors
    /// Nothing was sent then; [`Code::Changed`] where the offer does not stand any more.
    pub async fn payout_ask(&self, offer_id: String) -> Result<PayoutRequestView, Error> {
        let offer = {
            let mut offers = lock(&self.inner.offers);
            let at = offers.iter().position(|o| o.id == offer_id);
            at.map(|at| offers.remove(at))
        };
        let stands = offer.filter(|o| (self.now() - o.read_at).abs() <= OFFERED_FOR);
        let Some(offer) = stands else {
            return Err(Error::of(
                Code::Changed,
                say!(
                    "error-offer-expired",
                    "This offer was used already or has expired. Nothing was sent by this; look \
                     at the latest payout, then ask again."
                ),
            ));
        };
        self.settle_died_payouts().await?;
        let (account, client) = self.payer(offer.account).await?;
        let name = account.name.clone();
        let wish = Wish {
            amount: offer.amount,
            instant: offer.instant,
        };
        let folder = self.inner.folder.clone();
        let held = self
            .blocking(move |_| {
                let file = lock_file(&folder)?;
                file.lock_shared().map_err(|e| {
                    Error::file(
                        say!("error-payout-not-sent", "The payout was not sent"),
                        &folder,
                        &e,
                    )
                })?;
                Ok(file)
            })
            .await?;
        let asked = self
            .paying(account, client, async move |paying| {
                let answer = paying.ask(&wish).await;
                drop(held);
                Ok(answer)
            })
            .await?;
        self.changed(&[Changed::Payouts, Changed::Sync]);
        let (request, turned) = asked.map_err(|trouble| not_asked(trouble, &name))?;
        self.tell_turned(turned).await;
        self.request_shown(request).await
    }

    /// The latest requests for payouts made on this computer, newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn payout_requests(
        &self,
        account: Option<AccountId>,
    ) -> Result<Vec<PayoutRequestView>, Error> {
        self.settle_died_payouts().await?;
        self.read(move |_, r| {
            let names = crate::history::account_names(r)?;
            let all = r.payout_requests(account, REQUESTS_MAX)?;
            all.iter().map(|q| request_view(r, q, &names)).collect()
        })
        .await
    }

    /// Looks now for what became of a request, in the list and the balance.
    ///
    /// # Errors
    /// [`Code::NotFound`]; as every call to a service, and the request stands as before.
    pub async fn payout_look(&self, id: i64) -> Result<PayoutRequestView, Error> {
        self.settle_died_payouts().await?;
        let request = self.read(move |_, r| Ok(r.payout_request(id)?)).await?;
        let (account, client) = self.payer(request.asked.account).await?;
        let (request, turned) = self
            .paying(account, client, async move |paying| {
                let looked = paying.look(id).await?;
                paying.refresh().await?;
                Ok(looked)
            })
            .await?;
        self.changed(&[Changed::Payouts, Changed::Sync]);
        self.tell_turned(turned).await;
        self.request_shown(request).await
    }

    /// A person says what an unclear request was: which payout it became, or that it was not made.
    /// Before it has had the time to settle, “not made” is taken only after a look that went through.
    ///
    /// # Errors
    /// [`Code::Invalid`] where the typed amount is not the one asked for, or the payout cannot be it;
    /// [`Code::StatusDenied`] where nothing is unclear.
    pub async fn payout_resolve(
        &self,
        id: i64,
        resolution: PayoutResolution,
    ) -> Result<PayoutRequestView, Error> {
        let before = self.read(move |_, r| Ok(r.payout_request(id)?)).await?;
        let asked = before.asked.amount;
        let style = self.inner.options.number_style;
        let closing = Closing {
            amount: typed("amount", &resolution.amount, asked.currency, style)?,
            payout: resolution.payout,
        };
        if closing.amount != asked {
            return Err(not_closed(NotClosed::OtherAmount(asked)));
        }
        let settled = self.now() >= before.asked.settles_at;
        if closing.payout.is_none() && before.state == RequestState::Unknown && !settled {
            let looked = self.payout_look(id).await?;
            if looked.state != PayoutRequestState::Unknown {
                return Ok(looked);
            }
        }
        let request = self
            .write(move |app, w| payouts::close(w, id, &closing, app.now()).map_err(not_closed))
            .await?;
        self.changed(&[Changed::Payouts, Changed::Sync]);
        self.request_shown(request).await
    }

    async fn request_shown(&self, request: PayoutRequest) -> Result<PayoutRequestView, Error> {
        self.read(move |_, r| {
            let names = crate::history::account_names(r)?;
            request_view(r, &request, &names)
        })
        .await
    }
}

/// Why a payout was not asked for. What the service fails at before the intention is kept is the
/// snapshot that it is checked against.
fn not_asked(trouble: Trouble, account: &str) -> Error {
    let Trouble::Call(error) = trouble else {
        return trouble_told(trouble, account);
    };
    let told = Error::from(error);
    let why = told.sentence();
    told.saying(say!(
        "error-payout-not-read-again",
        "What can be paid out could not be read once more, so nothing was sent. {why}",
        why = why,
    ))
}

/// The amount as it was entered.
fn entered(input: &PayoutInput, style: NumberStyle) -> Result<Money, Error> {
    let currency: Currency = input
        .currency
        .parse()
        .map_err(|e: UnknownCurrency| Error::field("currency", e.said()))?;
    let money = typed("amount", &input.amount, currency, style)?;
    if money.minor <= 0 {
        let not_positive = reason::payout::said(&payouts::Refusal::NotPositive);
        return Err(Error::field("amount", not_positive));
    }
    Ok(money)
}

/// An amount as a person types it.
fn typed(field: &str, text: &str, currency: Currency, style: NumberStyle) -> Result<Money, Error> {
    let read = priced::parse(text, style, currency).map_err(|e| Error::field(field, e.said()))?;
    let money = Money::from_major(read.value, currency).ok_or_else(|| {
        Error::field(
            field,
            say!(
                "error-amount-too-large",
                "The amount is larger than can be kept."
            ),
        )
    })?;
    let exact: Decimal = money.to_decimal();
    if exact != read.value {
        let decimals = currency.decimals();
        let message = say!(
            "error-amount-decimals",
            "{currency} has {decimals} decimals; the amount has more.",
            currency = currency,
            decimals = decimals
        );
        return Err(Error::field(field, message));
    }
    Ok(money)
}

fn not_closed(error: NotClosed) -> Error {
    match error {
        NotClosed::NotUnclear => Error::of(
            Code::StatusDenied,
            say!(
                "error-payout-not-unclear",
                "The outcome of this payout is not unclear, so there is nothing to decide."
            ),
        ),
        NotClosed::OtherAmount(asked) => Error::field(
            "amount",
            say!(
                "error-payout-confirm-amount",
                "To confirm, type the amount that was asked for: {amount}.",
                amount = asked,
            ),
        ),
        NotClosed::OtherPayout => Error::field(
            "payout",
            say!(
                "error-payout-other",
                "This payout is not one that the request can have become."
            ),
        ),
        NotClosed::Store(error) => error.into(),
    }
}

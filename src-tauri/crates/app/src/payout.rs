//! Payouts and what can be paid out, as they were last read; reading them; the schedule.

use crate::error::{Code, Error};
use crate::notice;
use crate::open::App;
use crate::payout_contents::contents;
use crate::payout_show::{self as show, request_view, row};
use crate::view::{
    Changed, PayoutAccountView, PayoutCount, PayoutMonth, PayoutPage, PayoutQuery, PayoutSeen,
    PayoutView,
};
use chrono::{Datelike, NaiveDate};
use counterfoil_domain::{AccountId, Currency, Frequency, Money, RemoteId, say};
use counterfoil_remote::trincico::Trincico;
use counterfoil_remote::{Certainty, Fault};
use counterfoil_store::{Account, PayoutFilter, PayoutSum, Reader};
use counterfoil_sync::payouts::{Paying, SETTLING, Trouble, Turned};
use std::collections::BTreeMap;
use tokio::runtime::Handle;

const PAGE: u32 = 50;
const PAGE_MAX: u32 = 500;
/// Most months of an overview.
const MONTHS_MAX: u32 = 240;

impl App {
    /// Every account's side of paying out, as it was last read.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn payout_overview(&self) -> Result<Vec<PayoutAccountView>, Error> {
        self.read(|app, r| {
            let accounts = r.accounts()?;
            let pays = accounts.iter().filter(|a| pays_out(a));
            pays.map(|a| show::account(app, r, a, &accounts)).collect()
        })
        .await
    }

    pub(crate) async fn payout_account_view(
        &self,
        id: AccountId,
    ) -> Result<PayoutAccountView, Error> {
        self.read(move |app, r| show::account(app, r, &r.account(id)?, &r.accounts()?))
            .await
    }

    /// A page of payouts, newest first. Over all accounts, one payout account that is connected twice
    /// is listed once.
    ///
    /// # Errors
    /// [`Code::Invalid`] for a currency or a cursor that is none.
    pub async fn payout_list(&self, query: PayoutQuery) -> Result<PayoutPage, Error> {
        let currency = query
            .currency
            .as_deref()
            .filter(|code| !code.trim().is_empty());
        let currency = currency
            .map(str::parse::<Currency>)
            .transpose()
            .map_err(|e| Error::field("currency", e.said()))?;
        let mut filter = PayoutFilter {
            account: query.account,
            status: query.status.map(|s| s.trim().to_ascii_lowercase()),
            currency,
            search: query.search.unwrap_or_default(),
            ..PayoutFilter::default()
        };
        let limit = match query.limit {
            0 => PAGE,
            limit => limit.min(PAGE_MAX),
        };
        self.read(move |_, r| {
            if filter.account.is_none() {
                filter.without = show::doubles(r)?;
            }
            let names = crate::history::account_names(r)?;
            let (payouts, next) = r.payout_page(&filter, query.after.as_deref(), limit)?;
            let counts = r.payout_counts(&filter)?.into_iter();
            Ok(PayoutPage {
                payouts: payouts.iter().map(|p| row(p, &names)).collect(),
                next,
                counts: counts
                    .map(|(status, count)| PayoutCount { status, count })
                    .collect(),
            })
        })
        .await
    }

    /// One payout with all that is known of it.
    ///
    /// # Errors
    /// [`Code::NotFound`] where it is not kept here.
    pub async fn payout_get(&self, account: AccountId, id: RemoteId) -> Result<PayoutView, Error> {
        self.read(move |_, r| {
            let names = crate::history::account_names(r)?;
            let kept = r.payout(account, &id)?;
            let request = r.payout_request_of(account, &id)?;
            let seen = r.payout_seen(account, &id)?.into_iter();
            Ok(PayoutView {
                row: row(&kept, &names),
                description: kept.description.clone(),
                destination_type: kept.destination_type.clone(),
                external_accounts: kept.external_accounts.iter().map(show::external).collect(),
                updated_at: kept.updated_at,
                seen: seen
                    .map(|(status, at)| PayoutSeen {
                        status: status.as_str().to_owned(),
                        at,
                    })
                    .collect(),
                request: request.map(|q| request_view(r, &q, &names)).transpose()?,
                contents: contents(r, &kept)?,
                read_at: kept.read_at,
            })
        })
        .await
    }

    /// What was paid out in the latest `months` months and what is still to arrive, oldest first. Over
    /// all accounts, one payout account that is connected twice counts once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn payout_months(
        &self,
        account: Option<AccountId>,
        months: u32,
    ) -> Result<Vec<PayoutMonth>, Error> {
        let from = months_before(self.today(), months.clamp(1, MONTHS_MAX) - 1);
        self.read(move |_, r| {
            let mut found: BTreeMap<(String, Currency), PayoutMonth> = BTreeMap::new();
            for sum in sums(r, account, &from)? {
                let currency = sum.amount.currency;
                let of = found
                    .entry((sum.month.clone(), currency))
                    .or_insert_with(|| PayoutMonth {
                        month: sum.month,
                        currency: currency.code().to_owned(),
                        paid: Money::zero(currency),
                        expected: Money::zero(currency),
                        count: 0,
                    });
                if sum.status == counterfoil_domain::PayoutStatus::Paid {
                    of.paid.minor = of.paid.minor.saturating_add(sum.amount.minor);
                    of.count += sum.count;
                } else if sum.status.is_expected() {
                    of.expected.minor = of.expected.minor.saturating_add(sum.amount.minor);
                }
            }
            let told = found.into_values();
            Ok(told
                .filter(|m| m.count > 0 || m.expected.minor != 0)
                .collect())
        })
        .await
    }

    /// Reads payouts and what can be paid out now, and looks for requests whose payout is not known.
    ///
    /// # Errors
    /// As every call to a service. What was known before stays, with the error beside it.
    pub async fn payout_refresh(&self, account: AccountId) -> Result<PayoutAccountView, Error> {
        let read = async {
            let (account, client) = self.payer(account).await?;
            self.read_payouts(account, client).await
        };
        let read = read.await;
        self.note_payouts(account, read.as_ref().err()).await;
        read?;
        self.payout_account_view(account).await
    }

    /// Reads payouts after a sync of invoices. What fails is kept with the account and fails nothing
    /// else.
    pub(crate) async fn sync_payouts(&self, account: &Account) {
        if !pays_out(account) {
            return;
        }
        let read = async {
            let client = self.client(account).await?;
            let read = self.read_payouts(account.clone(), client);
            self.unless_cancelled(read).await?
        };
        let read = read.await;
        if read.as_ref().is_err_and(|e| e.code == Code::Cancelled) {
            return;
        }
        self.note_payouts(account.id, read.as_ref().err()).await;
    }

    async fn read_payouts(&self, account: Account, client: Trincico) -> Result<(), Error> {
        self.settle_died_payouts().await?;
        let id = account.id;
        let turned = self
            .paying(account, client, async |paying| {
                paying.refresh().await?;
                let mut turned = paying.pull().await?.turned;
                turned.extend(paying.look_for_all().await?);
                Ok(turned)
            })
            .await?;
        // Of a payout account that is connected twice, the other account tells.
        if !self.read(|_, r| show::doubles(r)).await?.contains(&id) {
            self.tell_turned(turned).await;
        }
        Ok(())
    }

    /// Keeps why payouts could not be read, and has screens read them again.
    async fn note_payouts(&self, account: AccountId, error: Option<&Error>) {
        if let Some(error) = error {
            let kept = serde_json::to_string(error).unwrap_or_default();
            let noted = self.write(move |_, w| Ok(w.put_payout_error(account, Some(&kept))?));
            if let Err(error) = noted.await {
                tracing::warn!(%error, "why payouts could not be read was not kept");
            }
        }
        self.changed(&[Changed::Payouts]);
    }

    pub(crate) async fn tell_turned(&self, turned: Vec<Turned>) {
        for turned in turned {
            if let Some(notice) = notice::of(&turned) {
                self.notify(notice).await;
            }
        }
    }

    /// The account and its client, once it is known that the sign-in is the person's whose data this
    /// is: no money leaves another person's account.
    pub(crate) async fn payer(&self, id: AccountId) -> Result<(Account, Trincico), Error> {
        let account = self.read(move |_, r| Ok(r.account(id)?)).await?;
        if !pays_out(&account) {
            return Err(Error::field(
                "account",
                say!("error-no-payouts", "This account has no payouts."),
            ));
        }
        let client = self.client(&account).await?;
        let profile = client.profile().await?;
        if let Some(known) = &account.remote_user {
            if !profile.is(known, &account.user) {
                return Err(crate::account::other_user(&account, &profile));
            }
            client.belongs_to(known.clone(), &account.user);
        }
        Ok((account, client))
    }

    /// Runs `f` on a blocking thread of its own, as it writes the store between calls. It goes on
    /// where nobody waits for it any more.
    pub(crate) async fn paying<T, F>(
        &self,
        account: Account,
        client: Trincico,
        f: F,
    ) -> Result<T, Error>
    where
        T: Send + 'static,
        F: AsyncFnOnce(Paying<'_, Trincico>) -> Result<T, Trouble> + Send + 'static,
    {
        let runtime = Handle::current();
        self.blocking(move |app| {
            let now = app.inner.options.now;
            let paying = Paying {
                store: &app.inner.store,
                service: &client,
                account: &account,
                clock: &now,
                settling: SETTLING,
            };
            runtime
                .block_on(f(paying))
                .map_err(|trouble| show::trouble(trouble, &account.name))
        })
        .await
    }

    /// Changes how often an account pays out.
    ///
    /// # Errors
    /// [`Code::Invalid`] with the schedules that the plan allows; nothing was sent then. As every
    /// call to a service.
    pub async fn payout_schedule(
        &self,
        account: AccountId,
        frequency: String,
    ) -> Result<PayoutAccountView, Error> {
        let wanted = Frequency::from_wire(&frequency);
        let (kept, client) = self.payer(account).await?;
        let standing = self
            .paying(kept.clone(), client.clone(), async |p| p.refresh().await)
            .await?;
        let none = say!(
            "error-no-payout-account",
            "This account has no payout account yet. Set it up first."
        );
        if standing.remote_id.is_none() {
            return Err(Error::field("account", none));
        }
        if !standing.frequencies.contains(&wanted) {
            let allowed: Vec<_> = standing.frequencies.iter().map(Frequency::as_str).collect();
            return Err(Error::field(
                "frequency",
                say!(
                    "error-schedule-denied",
                    "The plan does not allow the schedule “{schedule}”. It allows {allowed}.",
                    schedule = wanted.as_str(),
                    allowed = allowed.join(", ")
                ),
            ));
        }
        let asked = client.update_payout_frequency(&wanted).await;
        // Whatever the answer was, what the service shows after it counts.
        let after = self.paying(kept, client, async |p| p.refresh().await).await;
        self.changed(&[Changed::Payouts]);
        match (asked, after) {
            (_, Ok(after)) if after.frequency.as_ref() == Some(&wanted) => {}
            (Err(error), _) => return Err(error.into()),
            (Ok(()), after) => drop(after?),
        }
        self.payout_account_view(account).await
    }

    /// Opens the payout account at the payment provider; enabling it follows.
    ///
    /// # Errors
    /// [`Code::AlreadyExists`]; as every call to a service.
    pub async fn payout_account_create(
        &self,
        account: AccountId,
        method: Option<RemoteId>,
    ) -> Result<PayoutAccountView, Error> {
        let (kept, client) = self.payer(account).await?;
        let asked = client.create_payout_account(method.as_ref()).await;
        let after = self.paying(kept, client, async |p| p.refresh().await).await;
        self.changed(&[Changed::Payouts]);
        match asked {
            Ok(()) => drop(after?),
            Err(error) if error.fault == Fault::AlreadyExists => {
                return Err(Error::of(
                    Code::AlreadyExists,
                    say!(
                        "error-payout-account-exists",
                        "There is a payout account that is set up already. Nothing was changed."
                    ),
                ));
            }
            // No answer: what the service shows now says whether it was done.
            Err(error)
                if error.certainty == Certainty::Unknown
                    && after.is_ok_and(|a| a.remote_id.is_some()) => {}
            Err(error) => return Err(error.into()),
        }
        self.payout_account_view(account).await
    }
}

/// The sums of each month, of one account or of all, each payout once.
fn sums(r: &Reader<'_>, account: Option<AccountId>, from: &str) -> Result<Vec<PayoutSum>, Error> {
    let doubles = match account {
        Some(_) => Vec::new(),
        None => show::doubles(r)?,
    };
    if doubles.is_empty() {
        return Ok(r.payout_months(account, from)?);
    }
    let mut sums = Vec::new();
    for each in r.accounts()?.iter().filter(|a| !doubles.contains(&a.id)) {
        sums.extend(r.payout_months(Some(each.id), from)?);
    }
    Ok(sums)
}

/// Whether the account's system pays out.
pub(crate) fn pays_out(account: &Account) -> bool {
    account.system == "trincico"
}

/// The month `back` months before that of `day`, as `YYYY-MM`.
fn months_before(day: NaiveDate, back: u32) -> String {
    let months = i64::from(day.year()) * 12 + i64::from(day.month0()) - i64::from(back);
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
    format!("{:04}-{month:02}", year.max(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_back_over_the_turn_of_the_year() {
        let day: NaiveDate = "2026-02-15".parse().unwrap();
        for (back, month) in [
            (0, "2026-02"),
            (1, "2026-01"),
            (2, "2025-12"),
            (14, "2024-12"),
        ] {
            assert_eq!(months_before(day, back), month);
        }
    }
}

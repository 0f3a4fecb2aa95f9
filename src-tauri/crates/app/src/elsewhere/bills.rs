//! Bills and subscriptions as they were last read.

use super::wallet::runs;
use super::{page, pm2, standing};
use crate::error::{Code, Error};
use crate::kept;
use crate::open::App;
use crate::view::{
    BillKind, BillPage, BillQuery, BillView, BillingMetadata, BillingPlan, BillingUser,
    BillingView, BucketSubscription, BucketView, System,
};
use counterfoil_domain::{AccountId, Currency, Money, say};
use counterfoil_remote::pm2::model::{
    Bucket, Charge, Document, Metadata, Plan, Subscription, SubscriptionState, User,
};
use counterfoil_store::{Account, Kept, Reader};
use serde::de::DeserializeOwned;

const PAGE: u32 = 50;
const PAGE_MAX: u32 = 1000;

impl App {
    /// What is subscribed to and what stands on bills, of every account that has any, as it was
    /// last read.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn billing_list(&self) -> Result<Vec<BillingView>, Error> {
        self.read(|app, r| {
            let accounts = r.accounts()?.into_iter();
            let has = |a: &Account| System::of(a) == System::Pm2;
            accounts.filter(has).map(|a| app.billing(r, &a)).collect()
        })
        .await
    }

    fn billing(&self, r: &Reader<'_>, account: &Account) -> Result<BillingView, Error> {
        let id = account.id;
        let user: Option<User> = kept::all(r, id, pm2::USER)?.pop();
        let plans: Vec<Plan> = kept::all(r, id, pm2::PLANS)?;
        let buckets: Vec<Bucket> = kept::all(r, id, pm2::BUCKETS)?;
        let mut error = None;
        for kind in [pm2::BUCKETS, pm2::USER, pm2::PLANS] {
            error = error.or(kept::failure(&r.kept_read(id, kind)?));
        }
        let view = |bucket: Bucket| self.bucket(r, account, bucket);
        Ok(BillingView {
            account: id,
            account_name: account.name.clone(),
            user: user.map(|user| BillingUser {
                username: user.username,
                email: user.email,
            }),
            buckets: buckets.into_iter().map(view).collect::<Result<_, _>>()?,
            plans: plans.into_iter().map(plan).collect(),
            error,
            page: page::of(account),
        })
    }

    fn bucket(
        &self,
        r: &Reader<'_>,
        account: &Account,
        bucket: Bucket,
    ) -> Result<BucketView, Error> {
        let id = account.id;
        let of = |kind| pm2::of_bucket(kind, &bucket.id);
        let running: Option<Subscription> = kept::all(r, id, &of(pm2::SUBSCRIPTION))?.pop();
        let state: Option<SubscriptionState> = kept::all(r, id, &of(pm2::STATE))?.pop();
        let metadata: Option<Metadata> = kept::all(r, id, &of(pm2::METADATA))?.pop();
        let (read, mut error) = standing(r, id, &of(pm2::STATE))?;
        let others = [
            pm2::SUBSCRIPTION,
            pm2::METADATA,
            pm2::INVOICES,
            pm2::RECEIPTS,
            pm2::CHARGES,
        ];
        for kind in others {
            error = error.or(kept::failure(&r.kept_read(id, &of(kind))?));
        }
        let metadata = metadata.unwrap_or_default();
        let open = self.open_of(r, account, &super::subscribe::subject(&bucket.id))?;
        Ok(BucketView {
            subscription: subscription(running, state),
            metadata: BillingMetadata {
                vat_number: metadata.vat_number,
                company_name: metadata.company_name,
                receipt_email: metadata.receipt_email,
            },
            open: open.into_iter().next(),
            read_at: read.read_at,
            age_seconds: read.read_at.map(|at| self.age(at)),
            error,
            id: bucket.id,
            name: bucket.name,
        })
    }

    /// Invoices, receipts or charges, newest first, as they were last read.
    ///
    /// # Errors
    /// [`Code::Invalid`] for a cursor that is not one of ours; when the store fails.
    pub async fn bill_list(&self, query: BillQuery) -> Result<BillPage, Error> {
        let from: usize = match query.after.as_deref().map(str::parse) {
            None => 0,
            Some(Ok(from)) => from,
            Some(Err(_)) => {
                let message = say!(
                    "error-cursor",
                    "This list cursor is not one of ours; start at the first page."
                );
                return Err(Error::field("after", message));
            }
        };
        let limit = match query.limit {
            0 => PAGE,
            limit => limit.min(PAGE_MAX),
        };
        self.read(move |_, r| {
            let all = bills(r, &query)?;
            let end = from.saturating_add(limit as usize);
            Ok(BillPage {
                next: (end < all.len()).then(|| end.to_string()),
                count: u32::try_from(all.len()).unwrap_or(u32::MAX),
                paid: paid(&all),
                bills: all.into_iter().skip(from).take(limit as usize).collect(),
            })
        })
        .await
    }

    /// One bill.
    ///
    /// # Errors
    /// [`Code::NotFound`] where it is not kept here.
    pub async fn bill_get(&self, account: AccountId, id: String) -> Result<BillView, Error> {
        self.read(move |_, r| {
            for kind in [BillKind::Invoice, BillKind::Receipt, BillKind::Charge] {
                let query = BillQuery {
                    account: Some(account),
                    kind,
                    ..BillQuery::default()
                };
                let is = |bill: &BillView| bill.id == id || (!id.is_empty() && bill.number == id);
                if let Some(found) = bills(r, &query)?.into_iter().find(is) {
                    return Ok(found);
                }
            }
            Err(Error::of(
                Code::NotFound,
                say!(
                    "error-bill-unknown",
                    "There is no bill “{id}” here.",
                    id = id.to_string()
                ),
            ))
        })
        .await
    }
}

/// All bills that a query means, newest first; those whose time is not known come last.
fn bills(r: &Reader<'_>, query: &BillQuery) -> Result<Vec<BillView>, Error> {
    let mut all = Vec::new();
    for account in r.accounts()? {
        let other = query.account.is_some_and(|id| id != account.id);
        if other || System::of(&account) != System::Pm2 {
            continue;
        }
        for bucket in kept::all::<Bucket>(r, account.id, pm2::BUCKETS)? {
            if query.bucket.as_ref().is_some_and(|id| *id != bucket.id) {
                continue;
            }
            let kind = match query.kind {
                BillKind::Invoice => pm2::INVOICES,
                BillKind::Receipt => pm2::RECEIPTS,
                BillKind::Charge => pm2::CHARGES,
            };
            let kept = r.kept(account.id, &pm2::of_bucket(kind, &bucket.id))?;
            all.extend(kept.into_iter().filter_map(|row| {
                let view = bill(&account, query.kind, row)?;
                Some(BillView {
                    bucket: Some(bucket.id.clone()),
                    bucket_name: bucket.name.clone(),
                    ..view
                })
            }));
        }
        if query.kind == BillKind::Charge && query.bucket.is_none() {
            let kept = r.kept(account.id, pm2::USER_CHARGES)?;
            all.extend(
                kept.into_iter()
                    .filter_map(|row| bill(&account, query.kind, row)),
            );
        }
    }
    all.sort_by(|a, b| {
        b.created_at
            .cmp(&a.created_at)
            .then_with(|| a.id.cmp(&b.id))
    });
    Ok(all)
}

fn bill(account: &Account, kind: BillKind, row: Kept) -> Option<BillView> {
    let view = BillView {
        account: account.id,
        account_name: account.name.clone(),
        bucket: None,
        bucket_name: String::new(),
        kind,
        id: row.id,
        number: String::new(),
        amount: None,
        status: String::new(),
        description: String::new(),
        created_at: None,
        page: None,
    };
    Some(match kind {
        BillKind::Charge => {
            let charge: Charge = decoded(&row.json)?;
            BillView {
                amount: charge.amount,
                status: charge.status,
                description: charge.description,
                created_at: charge.created_at,
                ..view
            }
        }
        BillKind::Invoice | BillKind::Receipt => {
            let document: Document = decoded(&row.json)?;
            let named = document.url.and_then(|url| page::named(account, &url));
            BillView {
                number: document.number,
                amount: document.amount,
                status: document.status,
                created_at: document.created_at,
                page: named,
                ..view
            }
        }
    })
}

fn decoded<T: DeserializeOwned>(json: &str) -> Option<T> {
    serde_json::from_str(json).ok()
}

/// What the bills that were paid come to, by currency in the order of their codes. A sum too large
/// to be true is left out.
fn paid(all: &[BillView]) -> Vec<Money> {
    let mut sums: Vec<(Currency, Option<i64>)> = Vec::new();
    let is_paid = |bill: &&BillView| matches!(bill.status.as_str(), "paid" | "succeeded");
    for amount in all.iter().filter(is_paid).filter_map(|bill| bill.amount) {
        match sums
            .iter_mut()
            .find(|(currency, _)| *currency == amount.currency)
        {
            Some((_, sum)) => *sum = sum.and_then(|sum| sum.checked_add(amount.minor)),
            None => sums.push((amount.currency, Some(amount.minor))),
        }
    }
    sums.sort_by_key(|(currency, _)| currency.code());
    sums.into_iter()
        .filter_map(|(currency, sum)| Some(Money::from_minor(sum?, currency)))
        .collect()
}

/// The subscription that runs, or what is told of one of the past.
fn subscription(
    running: Option<Subscription>,
    state: Option<SubscriptionState>,
) -> Option<BucketSubscription> {
    let status = state.as_ref().map(|state| state.status.clone());
    match (running, state) {
        (Some(found), _) => {
            let status = found.status.or(status);
            Some(BucketSubscription {
                plan: found.plan,
                runs: status.as_ref().is_none_or(runs),
                status: status.map_or_else(String::new, |s| s.as_str().to_owned()),
                price: found.amount,
                interval: found.interval,
                period_start: found.period_start,
                period_end: found.period_end,
                trial_end: found.trial_end,
                canceled_at: found.canceled_at,
            })
        }
        (None, Some(past)) => Some(BucketSubscription {
            runs: runs(&past.status),
            plan: past.plan,
            status: past.status.as_str().to_owned(),
            price: None,
            interval: String::new(),
            period_start: None,
            period_end: None,
            trial_end: None,
            canceled_at: past.canceled_at,
        }),
        (None, None) => None,
    }
}

/// A plan on offer. What it costs is read where it is there.
pub(super) fn plan(plan: Plan) -> BillingPlan {
    let minor = plan.raw["amount"].as_i64();
    let currency = plan.raw["currency"].as_str().and_then(|c| c.parse().ok());
    BillingPlan {
        price: minor
            .zip(currency)
            .map(|(minor, c)| Money::from_minor(minor, c)),
        interval: plan.raw["interval"].as_str().unwrap_or_default().to_owned(),
        name: plan.name,
    }
}

//! From what is kept of a plan and its payments to what screens show.

use crate::error::Error;
use crate::kept::{self, KeptProfile, PROFILE, payment_id};
use crate::open::App;
use crate::view::{
    CardView, FeatureView, LimitView, MethodView, PaymentView, PlanView, SubscriptionView,
};
use chrono::{Datelike, NaiveTime};
use counterfoil_domain::{AccountId, RemoteId};
use counterfoil_remote::trincico::model::{
    Card, Feature, Payment, PaymentMethod, Plan, Subscription,
};
use counterfoil_store::{Account, Reader};

/// The plans on offer, the lesser first.
pub(crate) fn plans(mut plans: Vec<Plan>, subscription: Option<&Subscription>) -> Vec<PlanView> {
    plans.sort_by_key(|p| (p.weight, p.price.map_or(0, |m| m.minor)));
    let of = |plan: fn(&Subscription) -> &Option<Plan>| {
        let found = subscription.and_then(|s| plan(s).as_ref());
        found.map(|p| p.id.clone())
    };
    let (current, next) = (of(|s| &s.plan), of(|s| &s.next_plan));
    plans
        .into_iter()
        .map(|plan| PlanView {
            current: current.as_ref() == Some(&plan.id),
            next: next.as_ref() == Some(&plan.id),
            id: plan.id,
            name: plan.name,
            price: plan.price,
            interval: plan.interval.map(|i| i.as_str().to_owned()),
            interval_count: plan.interval_count.unwrap_or(1),
            trial_days: plan.trial_period_days,
            recommended: plan.is_recommended,
            features: plan.features.into_iter().map(feature).collect(),
        })
        .collect()
}

fn feature(feature: Feature) -> FeatureView {
    FeatureView {
        name: feature.name,
        code: feature.code,
        limit: feature.max_allowed_value,
    }
}

pub(crate) fn subscription(
    r: &Reader<'_>,
    account: AccountId,
    found: Subscription,
) -> Result<SubscriptionView, Error> {
    let plan = found.plan;
    Ok(SubscriptionView {
        id: found.id,
        status: found.status.as_str().to_owned(),
        price: plan.as_ref().and_then(|p| p.price),
        plan: plan.map(|p| p.name).unwrap_or_default(),
        next_plan: found.next_plan.map(|p| p.name),
        start_at: found.start_at,
        end_at: found.end_at,
        canceled_at: found.canceled_at,
        card: found.card.map(card),
        last_payment: match found.last_payment {
            Some(last) => Some(payment(r, account, last)?),
            None => None,
        },
    })
}

fn card(card: Card) -> CardView {
    CardView {
        brand: card.brand,
        last4: card.last4,
        exp_month: card.exp_month,
        exp_year: card.exp_year,
    }
}

pub(crate) fn methods(methods: Vec<PaymentMethod>) -> Vec<MethodView> {
    let view = |m: PaymentMethod| MethodView {
        id: m.id,
        name: m.name,
        pays_out: m.payout_enabled,
        is_default: m.is_default,
    };
    methods.into_iter().map(view).collect()
}

pub(crate) fn payment(
    r: &Reader<'_>,
    account: AccountId,
    found: Payment,
) -> Result<PaymentView, Error> {
    let local = match &found.invoice {
        Some(remote) => r.invoice_by_remote(account, remote)?,
        None => None,
    };
    let reference = match local {
        Some(id) => Some(r.invoice(id)?.reference),
        None => None,
    };
    Ok(PaymentView {
        account,
        id: RemoteId::new(payment_id(&found)),
        reference: found.reference,
        status: found.status.as_str().to_owned(),
        target: found.target,
        gross: found.gross,
        fee: found.fee,
        fee_percent: found.fee_percent.map(|p| p.normalize().to_string()),
        net: found.net,
        method: found.method,
        card: found.card.map(card),
        invoice: local,
        invoice_reference: reference,
        created_at: found.created_at,
    })
}

/// What the plan in use and the user's permissions allow, and how much of it is used where this
/// computer can count it.
pub(crate) fn limits(
    app: &App,
    r: &Reader<'_>,
    account: &Account,
    plans: &[Plan],
    subscription: Option<&Subscription>,
) -> Result<Vec<LimitView>, Error> {
    let mut features: Vec<Feature> = Vec::new();
    if let Some(current) = subscription.and_then(|s| s.plan.as_ref()) {
        // A subscription often shows its plan without features; the list of plans has them.
        let offered = plans.iter().find(|p| p.id == current.id);
        features.clone_from(match offered {
            Some(plan) if current.features.is_empty() => &plan.features,
            _ => &current.features,
        });
    }
    let profile: Option<KeptProfile> = kept::all(r, account.id, PROFILE)?.pop();
    for permission in profile.into_iter().flat_map(|p| p.permissions) {
        if features.iter().all(|known| known.code != permission.code) {
            features.push(permission);
        }
    }
    let view = |feature: &Feature| {
        Ok(LimitView {
            name: feature.name.clone(),
            code: feature.code.clone(),
            limit: feature.max_allowed_value,
            used: used(app, r, account, &feature.code)?,
        })
    };
    features.iter().map(view).collect()
}

/// How many there are of what a code limits. The vendor documents no codes: what they count is taken
/// from the word in them, and nothing is claimed where there is none.
fn used(app: &App, r: &Reader<'_>, account: &Account, code: &str) -> Result<Option<i64>, Error> {
    let code = code.to_ascii_lowercase();
    if code.contains("customer") {
        return Ok(Some(r.customers_of(account.id)?));
    }
    if code.contains("invoice") {
        let today = app.today();
        let first = today.with_day(1).unwrap_or(today).and_time(NaiveTime::MIN);
        return Ok(Some(r.invoices_made_since(account.id, first.and_utc())?));
    }
    if code.contains("service") {
        let profile: Option<KeptProfile> = kept::all(r, account.id, PROFILE)?.pop();
        let count = profile.map(|p| i64::try_from(p.services.len()).unwrap_or(i64::MAX));
        return Ok(count);
    }
    Ok(None)
}

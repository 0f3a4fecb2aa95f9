//! Contracts as they were last read.

use super::paging::{self, Asked, Search};
use super::{CONTRACTS, Reading, SUBSCRIPTIONS, VARIANTS, inner, plain, read_view, reads, whole};
use crate::error::{Code, Error};
use crate::kept;
use crate::open::App;
use crate::view::{
    Changed, ComponentChoice, ComponentView, ContractPage, ContractQuery, ContractRow,
    ContractView, DiscountView, PhaseView, RatedItemView, UsageView,
};
use counterfoil_domain::{AccountId, RemoteId, say};
use counterfoil_remote::billwerk::model::{
    ComponentSubscription, Contract, Discount, PaymentBearer, Plan, PlanVariant, RatedItem,
    Subscription, Usage,
};
use counterfoil_store::{Account, Reader};
use std::collections::HashMap;

/// What belongs to a contract, as the store calls it.
pub(super) const USAGE: &str = "usage";
pub(super) const COMPONENTS: &str = "component";
pub(super) const RATED: &str = "rated_item";
const DISCOUNTS: &str = "discount";

/// What things are called whose identity alone is told.
#[derive(Default)]
pub(super) struct Names {
    plans: HashMap<RemoteId, String>,
    variants: HashMap<RemoteId, String>,
    components: HashMap<RemoteId, String>,
}

impl Names {
    pub fn of(r: &Reader<'_>, account: AccountId) -> Result<Self, Error> {
        let mut names = Self::default();
        for plan in kept::all::<Plan>(r, account, super::PLANS)? {
            names.plans.insert(plan.id, plan.name.text("").to_owned());
        }
        for variant in kept::all::<PlanVariant>(r, account, VARIANTS)? {
            for quota in variant.quotas {
                let id = quota
                    .component_id
                    .filter(|_| !quota.component_name.is_empty());
                names
                    .components
                    .extend(id.map(|id| (id, quota.component_name)));
            }
            names.variants.insert(variant.id, variant.internal_name);
        }
        Ok(names)
    }

    fn named(map: &HashMap<RemoteId, String>, id: Option<&RemoteId>) -> String {
        id.and_then(|id| map.get(id)).cloned().unwrap_or_default()
    }

    pub fn plan(&self, id: Option<&RemoteId>) -> String {
        Self::named(&self.plans, id)
    }

    pub fn variant(&self, id: Option<&RemoteId>) -> String {
        Self::named(&self.variants, id)
    }

    fn component(&self, id: Option<&RemoteId>) -> String {
        Self::named(&self.components, id)
    }

    fn choices(&self) -> Vec<ComponentChoice> {
        let all = self.components.iter().map(|(id, name)| ComponentChoice {
            id: id.clone(),
            name: name.clone(),
        });
        let mut all: Vec<_> = all.collect();
        all.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        all
    }
}

impl App {
    /// One page of contracts, as they were last read.
    ///
    /// # Errors
    /// [`Code::Invalid`] when the cursor is not one of ours; when the store fails.
    pub async fn contract_list(&self, query: ContractQuery) -> Result<ContractPage, Error> {
        self.read(move |app, r| {
            let mut known = HashMap::new();
            for account in super::accounts(r)? {
                let names = Names::of(r, account.id)?;
                known.insert(account.id, (account, names));
            }
            let search = Search::of(&query.search);
            let asked = Asked {
                kind: CONTRACTS,
                account: query.account,
                after: query.after.as_deref(),
                limit: query.limit,
            };
            let (contracts, next) = paging::page(r, &asked, |account, found: Contract| {
                let (account, names) = known.get(&account)?;
                let row = row(account, names, &found);
                let texts = [&row.reference, &row.customer, &row.plan, &row.variant];
                let texts = texts.map(String::as_str);
                let found = search.finds(&[&texts[..], &[row.id.as_str()]].concat());
                found.then_some(row)
            })?;
            Ok(ContractPage {
                contracts,
                next,
                reads: reads(app, r, query.account, CONTRACTS)?,
            })
        })
        .await
    }

    /// One contract with what belongs to it, as they were last read.
    ///
    /// # Errors
    /// [`Code::NotFound`].
    pub async fn contract_get(
        &self,
        account: AccountId,
        id: RemoteId,
    ) -> Result<ContractView, Error> {
        self.read(move |app, r| {
            let found = kept_contract(r, account, &id)?;
            shown(app, r, &r.account(account)?, found)
        })
        .await
    }

    /// Reads a contract, its usage, components, priced lines and discounts from its service.
    ///
    /// # Errors
    /// What keeps all of it from being read; what fails alone is told with the contract.
    pub async fn contract_refresh(
        &self,
        account: AccountId,
        id: RemoteId,
    ) -> Result<ContractView, Error> {
        let (stored, client) = self.billwerk(account).await?;
        let mut reading = Reading::of(self, &stored);
        let found = client.contract(&id).await?;
        self.keep_one(account, CONTRACTS, &id, &found).await?;
        let usage = whole("getContractUsage", client.usage(&id));
        reading
            .kind(inner(USAGE, &id), usage, |u| Some(&u.id))
            .await?;
        let operation = "getContractComponentSubscriptions";
        let components = whole(operation, client.component_subscriptions(&id));
        reading
            .kind(inner(COMPONENTS, &id), components, |c| Some(&c.id))
            .await?;
        let rated = whole("getContractRatedItems", client.rated_items(&id));
        reading
            .kind(inner(RATED, &id), rated, |i| Some(&i.id))
            .await?;
        let discounts = async { Ok(client.subscriptions(&id).await?.discounts) };
        reading
            .kind(inner(DISCOUNTS, &id), discounts, |_| None)
            .await?;
        self.settle_deeds(account).await?;
        self.changed(&[Changed::Elsewhere]);
        self.contract_get(account, id).await
    }

    /// Keeps one record of a kind in the place of itself.
    pub(super) async fn keep_one<T: serde::Serialize>(
        &self,
        account: AccountId,
        kind: &'static str,
        id: &RemoteId,
        found: &T,
    ) -> Result<(), Error> {
        let id = id.as_str().to_owned();
        let json = serde_json::to_string(found).map_err(Error::internal)?;
        self.write(move |app, w| {
            let now = app.now();
            Ok(w.keep_single(account, kind, &id, &json, now)?)
        })
        .await
    }
}

pub(super) fn kept_contract(
    r: &Reader<'_>,
    account: AccountId,
    id: &RemoteId,
) -> Result<Contract, Error> {
    let kept = r.kept_one(account, CONTRACTS, id.as_str())?;
    kept.and_then(|kept| serde_json::from_str(&kept.json).ok())
        .ok_or_else(|| {
            Error::of(
                Code::NotFound,
                say!(
                    "error-contract-not-here",
                    "This contract is not here. Refresh the list."
                ),
            )
        })
}

fn row(account: &Account, names: &Names, found: &Contract) -> ContractRow {
    ContractRow {
        account: account.id,
        account_name: account.name.clone(),
        id: found.id.clone(),
        reference: found.reference_code.clone(),
        customer: found.customer_name.clone(),
        customer_id: found.customer_id.clone(),
        plan: names.plan(found.plan_id.as_ref()),
        variant: names.variant(found.plan_variant_id.as_ref()),
        status: found.status.as_ref().map_or("", |s| s.as_str()).to_owned(),
        balance: found.balance,
        start_at: found.start_date,
        end_at: found.end_date,
        next_billing_at: found.next_billing_date,
    }
}

fn shown(
    app: &App,
    r: &Reader<'_>,
    account: &Account,
    found: Contract,
) -> Result<ContractView, Error> {
    let names = Names::of(r, account.id)?;
    let id = &found.id;
    let phase = |phase: &counterfoil_remote::billwerk::model::Phase| PhaseView {
        kind: phase.kind.clone(),
        start_at: phase.start_date,
        plan: names.plan(phase.plan_id.as_ref()),
        variant: names.variant(phase.plan_variant_id.as_ref()),
        quantity: plain(phase.quantity),
    };
    let usage: Vec<Usage> = kept::all(r, account.id, &inner(USAGE, id))?;
    let components: Vec<ComponentSubscription> = kept::all(r, account.id, &inner(COMPONENTS, id))?;
    let rated: Vec<RatedItem> = kept::all(r, account.id, &inner(RATED, id))?;
    let discounts: Vec<Discount> = kept::all(r, account.id, &inner(DISCOUNTS, id))?;
    let told = r.kept_one(account.id, SUBSCRIPTIONS, id.as_str())?;
    let told: Option<Subscription> = told.and_then(|kept| serde_json::from_str(&kept.json).ok());
    let mut contract = row(account, &names, &found);
    if let Some(told) = &told {
        // Also of a plan that is not on offer any more.
        put_if_empty(&mut contract.plan, &told.plan_name);
        put_if_empty(&mut contract.variant, &told.plan_variant_name);
    }
    Ok(ContractView {
        phases: found.phases.iter().map(phase).collect(),
        bearer: found
            .payment_bearer
            .as_ref()
            .map_or_else(String::new, bearer),
        billing_suspended: found.billing_suspended,
        billed_until: found.billed_until,
        last_billing_at: found.last_billing_date,
        notes: found.notes.clone(),
        usage: usage.into_iter().map(|u| used(&names, u)).collect(),
        components: components
            .into_iter()
            .map(|c| subscribed(&names, c))
            .collect(),
        rated_items: rated.into_iter().map(priced).collect(),
        discounts: discounts.into_iter().map(lowered).collect(),
        email: told.map_or_else(String::new, |told| told.email),
        choices: names.choices(),
        open: open_on(app, r, account.id, &subject(id, ""))?,
        read: read_view(app, r, account, CONTRACTS)?,
        inner_read: read_view(app, r, account, &inner(USAGE, id))?,
        contract,
    })
}

/// What an act on a part of a contract is about.
pub(super) fn subject(contract: &RemoteId, part: &str) -> String {
    format!("contract {contract} {part}")
}

/// The acts whose subject begins so and whose outcome is not known.
fn open_on(
    app: &App,
    r: &Reader<'_>,
    account: AccountId,
    begins: &str,
) -> Result<Vec<crate::view::ActView>, Error> {
    let open = r.open_acts()?.into_iter();
    let mine = open.filter(|a| a.account == account && a.subject.starts_with(begins));
    Ok(mine.map(|a| app.shown(a)).collect())
}

fn used(names: &Names, found: Usage) -> UsageView {
    UsageView {
        component_name: names.component(found.component_id.as_ref()),
        id: found.id,
        component: found.component_id,
        quantity: plain(found.quantity),
        due_at: found.due_date,
        key: found.key,
        memo: found.memo,
        billed_at: found.transferred_at,
    }
}

fn subscribed(names: &Names, found: ComponentSubscription) -> ComponentView {
    ComponentView {
        component_name: names.component(found.component_id.as_ref()),
        id: found.id,
        component: found.component_id,
        quantity: plain(found.quantity),
        start_at: found.start_date,
        end_at: found.end_date,
        memo: found.memo,
    }
}

fn lowered(found: Discount) -> DiscountView {
    DiscountView {
        name: found.name,
        percent: plain(found.percent),
        amount: plain(found.amount),
        start_at: found.start_date,
        end_at: found.end_date,
    }
}

fn put_if_empty(text: &mut String, other: &str) {
    if text.is_empty() {
        other.clone_into(text);
    }
}

fn priced(found: RatedItem) -> RatedItemView {
    RatedItemView {
        id: found.id,
        description: found.description,
        quantity: plain(found.quantity),
        price: plain(found.price_per_unit),
        billed_at: found.transferred_at,
    }
}

/// How a customer pays, as far as it may be shown.
fn bearer(found: &PaymentBearer) -> String {
    let kind = match found.card_type.as_str() {
        "" => &found.kind,
        card => card,
    };
    let digits = match found.last4.as_str() {
        "" => String::new(),
        last4 => format!("•••• {last4}"),
    };
    let parts = [kind, &digits, &found.email, &found.holder];
    let told = parts.into_iter().filter(|part| !part.is_empty());
    told.collect::<Vec<_>>().join(", ")
}

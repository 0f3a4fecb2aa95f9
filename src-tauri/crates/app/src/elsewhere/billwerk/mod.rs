//! What is kept of a billwerk account: contracts, what is on offer, webhooks, the invoices and
//! drafts that the service issues, and the orders made from here. Its customers have twins here and
//! come and go with sync.

mod billed;
mod catalogue;
mod contracts;
mod customers;
mod deeds;
mod ending;
mod entered;
mod erased;
mod order_deeds;
mod orders;
mod paging;
mod wanted;

use super::{Halt, Reading};
use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{ReadView, System};
use counterfoil_domain::{AccountId, RemoteId, say};
use counterfoil_remote::billwerk::Billwerk;
use counterfoil_remote::billwerk::model::Order;
use counterfoil_remote::{CallError, Certainty, Client, Fault, Walked};
use counterfoil_store::{Account, Reader};

/// The kinds, as the store calls them.
const CONTRACTS: &str = "billwerk.contract";
/// One row for each contract, under its identity: what the contract itself does not tell.
const SUBSCRIPTIONS: &str = "billwerk.subscription";
const GROUPS: &str = "billwerk.plan_group";
const PLANS: &str = "billwerk.plan";
const VARIANTS: &str = "billwerk.plan_variant";
const WEBHOOKS: &str = "billwerk.webhook";
const INVOICES: &str = "billwerk.invoice";
const DRAFTS: &str = "billwerk.draft";
/// Made from here: the service has no list of them.
const ORDERS: &str = "billwerk.order";
/// The service's files of invoices.
const FILES: &str = "billwerk.file";

/// Orders from here that are looked at again in one go.
const ORDERS_MOST: usize = 50;

/// What belongs to one contract is a kind of its own, read when the contract is looked at.
fn inner(what: &str, contract: &RemoteId) -> String {
    format!("billwerk.{what} {contract}")
}

/// Reads everything that is kept of an account but what belongs to single contracts.
pub(super) async fn read(client: &Billwerk, reading: &mut Reading<'_>) -> Result<(), Halt> {
    let contracts = whole("getContracts", client.all_contracts());
    reading.kind(CONTRACTS, contracts, |c| Some(&c.id)).await?;
    let rows = whole("getSubscriptions", client.all_subscriptions());
    reading
        .kind(SUBSCRIPTIONS, rows, |row| row.contract_id.as_ref())
        .await?;
    read_offers(client, reading).await?;
    read_webhooks(client, reading).await?;
    read_billed(client, reading).await
}

async fn read_offers(client: &Billwerk, reading: &mut Reading<'_>) -> Result<(), Halt> {
    let groups = whole("getPlanGroups", client.plan_groups());
    reading.kind(GROUPS, groups, |g| Some(&g.id)).await?;
    let plans = whole("getPlans", client.plans());
    reading.kind(PLANS, plans, |p| Some(&p.id)).await?;
    let variants = whole("getPlanVariants", client.plan_variants());
    reading.kind(VARIANTS, variants, |v| Some(&v.id)).await?;
    Ok(())
}

async fn read_webhooks(client: &Billwerk, reading: &mut Reading<'_>) -> Result<(), Halt> {
    let hooks = whole("getWebhooks", client.webhooks());
    reading.kind(WEBHOOKS, hooks, |h| Some(&h.id)).await?;
    Ok(())
}

/// Invoices and drafts, the newest first: the service tells the oldest first.
async fn read_billed(client: &Billwerk, reading: &mut Reading<'_>) -> Result<(), Halt> {
    let invoices = async {
        let all = whole("getInvoices", client.all_invoices()).await?;
        Ok(all.into_iter().rev().collect())
    };
    reading.kind(INVOICES, invoices, |i| Some(&i.id)).await?;
    let drafts = async {
        let all = whole("getInvoiceDrafts", client.all_invoice_drafts()).await?;
        Ok(all.into_iter().rev().collect())
    };
    reading.kind(DRAFTS, drafts, |d| Some(&d.id)).await?;
    Ok(())
}

/// A list that came to its end. Of one that did not nothing is kept: what was kept before is more.
async fn whole<T>(
    operation: &'static str,
    walked: impl Future<Output = Result<Walked<T>, CallError>>,
) -> Result<Vec<T>, CallError> {
    let walked = walked.await?;
    if let Some(first) = walked.unreadable.first() {
        tracing::info!(operation, reason = first.reason, "records were not read");
    }
    if walked.is_whole {
        return Ok(walked.records);
    }
    Err(CallError {
        operation,
        certainty: Certainty::Unknown,
        fault: Fault::Malformed,
        status: None,
        code: None,
        message: "The service's list goes round in circles.".to_owned(),
        field: None,
    })
}

impl App {
    /// A billwerk account and its client.
    async fn billwerk(&self, id: AccountId) -> Result<(Account, Billwerk), Error> {
        let account = self.read(move |_, r| Ok(r.account(id)?)).await?;
        match self.any_client(&account).await? {
            Client::Billwerk(client) => Ok((account, client)),
            _ => Err(Error::of(
                Code::StatusDenied,
                say!(
                    "error-account-another-system",
                    "“{account}” is an account of another system.",
                    account = &account.name
                ),
            )),
        }
    }

    /// After everything else was read: the orders made from here, and what became of acts whose
    /// outcome was not known.
    pub(in super::super) async fn settle_billwerk(&self, account: AccountId) -> Result<(), Error> {
        let open = self
            .read(move |_, r| {
                let orders: Vec<Order> = crate::kept::all(r, account, ORDERS)?;
                let open = orders.into_iter().filter(|o| !orders::is_over(&o.status));
                Ok(open.filter_map(|o| o.id).collect::<Vec<_>>())
            })
            .await?;
        for order in open.iter().take(ORDERS_MOST) {
            let read = self
                .unless_cancelled(self.order_read(account, order))
                .await?;
            if let Err(error) = read
                && error.code == Code::Offline
            {
                break;
            }
        }
        if let Err(error) = self.look_for_erased(account).await {
            tracing::info!(code = ?error.code, "a deletion was not looked at");
        }
        self.settle_deeds(account).await
    }
}

/// The accounts of the system.
fn accounts(r: &Reader<'_>) -> Result<Vec<Account>, Error> {
    let all = r.accounts()?.into_iter();
    Ok(all.filter(|a| System::of(a) == System::Billwerk).collect())
}

/// How old a kind of an account is.
fn read_view(app: &App, r: &Reader<'_>, account: &Account, kind: &str) -> Result<ReadView, Error> {
    let (read, error) = super::standing(r, account.id, kind)?;
    Ok(ReadView {
        account: account.id,
        account_name: account.name.clone(),
        read_at: read.read_at,
        age_seconds: read.read_at.map(|at| app.age(at)),
        error,
    })
}

/// How old a kind is, account by account.
fn reads(
    app: &App,
    r: &Reader<'_>,
    only: Option<AccountId>,
    kind: &str,
) -> Result<Vec<ReadView>, Error> {
    let of = accounts(r)?.into_iter();
    of.filter(|a| only.is_none_or(|id| a.id == id))
        .map(|a| read_view(app, r, &a, kind))
        .collect()
}

/// A decimal as screens show it.
fn plain(decimal: Option<counterfoil_domain::Decimal>) -> Option<String> {
    decimal.map(|d| d.normalize().to_string())
}

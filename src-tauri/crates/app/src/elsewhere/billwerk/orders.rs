//! Orders made from here, and how the lines of any paper are shown.

use super::{ORDERS, PLANS, plain};
use crate::error::{Code, Error};
use crate::kept;
use crate::open::App;
use crate::view::{OrderView, StatedLine};
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    AccountId, Decimal, ItemId, LineItem, LineTerms, Money, RemoteId, Said, TaxRule, Terms, say,
    totals,
};
use counterfoil_remote::billwerk::model::{Order, OrderLine, Plan};
use counterfoil_store::{Account, Reader};

/// Whether nothing more becomes of an order. The service's words are not documented beyond
/// `InProgress`.
pub(super) fn is_over(status: &str) -> bool {
    ["completed", "declined", "timeout", "failure"]
        .iter()
        .any(|over| status.eq_ignore_ascii_case(over))
}

/// What became of such an order, inside a sentence.
pub(super) fn decided(status: &str) -> Said {
    match status.to_lowercase().as_str() {
        "completed" => say!("error-order-committed", "committed"),
        "declined" => say!("error-order-declined", "declined"),
        "timeout" => say!("error-order-timed-out", "out of time"),
        "failure" => say!("error-order-failed", "failed"),
        _ => status.into(),
    }
}

impl App {
    /// The orders made from here, the newest first. The service has no list of its orders.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn order_list(&self) -> Result<Vec<OrderView>, Error> {
        self.read(|app, r| {
            let mut all = Vec::new();
            for account in super::accounts(r)? {
                for kept in r.kept(account.id, ORDERS)? {
                    if let Ok(found) = serde_json::from_str(&kept.json) {
                        all.push(shown(app, r, &account, found, Some(kept.read_at))?);
                    }
                }
            }
            all.sort_by_key(|order| std::cmp::Reverse(order.created_at));
            Ok(all)
        })
        .await
    }

    /// One of them, as it was last read.
    ///
    /// # Errors
    /// [`Code::NotFound`].
    pub async fn order_get(&self, account: AccountId, id: RemoteId) -> Result<OrderView, Error> {
        self.read(move |app, r| {
            let kept = r.kept_one(account, ORDERS, id.as_str())?;
            let found = kept.and_then(|k| Some((serde_json::from_str(&k.json).ok()?, k.read_at)));
            let (found, read_at) = found.ok_or_else(|| {
                Error::of(
                    Code::NotFound,
                    say!(
                        "error-order-not-here",
                        "This order was not made from here; look it up by its identity."
                    ),
                )
            })?;
            shown(app, r, &r.account(account)?, found, Some(read_at))
        })
        .await
    }

    /// Reads an order from its service, by its identity, and keeps it here.
    ///
    /// # Errors
    /// [`Code::NotFound`] where the service does not have it; as every call.
    pub async fn order_refresh(
        &self,
        account: AccountId,
        id: RemoteId,
    ) -> Result<OrderView, Error> {
        self.order_read(account, &id).await?;
        self.settle_deeds(account).await?;
        self.order_get(account, id).await
    }

    pub(super) async fn order_read(&self, account: AccountId, id: &RemoteId) -> Result<(), Error> {
        let (_, client) = self.billwerk(account).await?;
        let found = client.order(id).await?;
        self.keep_one(account, ORDERS, id, &found).await
    }
}

/// An order as screens show it.
pub(super) fn shown(
    app: &App,
    r: &Reader<'_>,
    account: &Account,
    found: Order,
    read_at: Option<DateTime<Utc>>,
) -> Result<OrderView, Error> {
    let customer = match &found.customer_id {
        Some(remote) => match r.customer_by_remote(account.id, remote)? {
            Some(id) => r.customer(id)?.display_name(),
            None => String::new(),
        },
        None => String::new(),
    };
    let open = match &found.id {
        Some(id) => r
            .open_act(account.id, &subject(id))?
            .map(|act| app.shown(act)),
        None => None,
    };
    let plans: Vec<Plan> = kept::all(r, account.id, PLANS)?;
    let needs_approval = plans
        .iter()
        .any(|p| p.requires_order_approval && p.name.text("") == found.plan_name);
    Ok(OrderView {
        account: account.id,
        account_name: account.name.clone(),
        differs: differs(&found.lines, found.gross),
        id: found.id,
        status: found.status,
        kind: found.order_type,
        customer,
        contract: found.contract_id,
        plan: found.plan_name,
        variant: found.plan_variant_name,
        lines: found.lines.into_iter().map(line).collect(),
        net: found.net,
        vat: found.vat,
        gross: found.gross,
        next_gross: found.next_gross,
        next_at: found.next_gross_date,
        needs_approval,
        created_at: found.created_at,
        open,
        read_at,
    })
}

/// What acts on an order are about.
pub(super) fn subject(order: &RemoteId) -> String {
    format!("order {order}")
}

/// A line exactly as the service states it.
pub(super) fn line(found: OrderLine) -> StatedLine {
    StatedLine {
        description: found.description,
        quantity: plain(found.quantity),
        price: plain(found.price_per_unit),
        vat_percent: plain(found.vat_percentage),
        net: found.net,
        vat: found.vat,
        gross: found.gross,
        period_start: found.period_start,
        period_end: found.period_end,
    }
}

/// What our own function of totals makes of the lines, where it is another total than the service
/// states; none also where a line does not tell enough to compute it.
pub(super) fn differs(lines: &[OrderLine], stated: Option<Money>) -> Option<Money> {
    let stated = stated?;
    if lines.is_empty() {
        return None;
    }
    let item = |line: &OrderLine| {
        Some(LineItem {
            id: ItemId::new(),
            remote_id: None,
            name: String::new(),
            description: String::new(),
            price: line.price_per_unit?,
            quantity: line.quantity.unwrap_or(Decimal::ONE),
            tax: line.vat_percentage.filter(|rate| !rate.is_zero()),
            terms: LineTerms::default(),
        })
    };
    let items: Option<Vec<LineItem>> = lines.iter().map(item).collect();
    let terms = Terms::default();
    let items = items?;
    let by = |rule| {
        Some(
            totals::compute(stated.currency, rule, &items, &terms)
                .ok()?
                .amount,
        )
    };
    let ours = by(TaxRule::PerLine)?;
    // Which way billwerk rounds it does not say: a total of either is right.
    (stated != ours && Some(stated) != by(TaxRule::PerRate)).then_some(ours)
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_domain::Currency;

    fn priced(price: &str, quantity: &str, rate: &str) -> OrderLine {
        let decimal = |text: &str| text.parse().ok();
        OrderLine {
            description: "Team".into(),
            quantity: decimal(quantity),
            price_per_unit: decimal(price),
            vat_percentage: decimal(rate),
            net: None,
            vat: None,
            gross: None,
            period_start: None,
            period_end: None,
        }
    }

    #[test]
    fn a_total_that_ours_does_not_come_to_is_told_and_never_put_in_its_place() {
        let euro = |minor| Money::from_minor(minor, "EUR".parse::<Currency>().unwrap());
        for (lines, stated, ours) in [
            // 25.00 net, 19 % of it 4.75
            (vec![priced("25", "1", "19")], Some(2975), None),
            (vec![priced("25", "1", "19")], Some(2976), Some(2975)),
            (vec![priced("25", "2", "")], Some(5000), None),
            // 0.99 net; 19 % of each line is 0.06, of their sum 0.19.
            (vec![priced("0.33", "1", "19"); 3], Some(117), None),
            (vec![priced("0.33", "1", "19"); 3], Some(118), None),
            (vec![priced("0.33", "1", "19"); 3], Some(119), Some(117)),
            (vec![priced("-25", "1", "19")], Some(-2975), None),
            // A line without a price tells nothing.
            (vec![priced("", "1", "19")], Some(1), None),
            (vec![], Some(1), None),
            (vec![priced("25", "1", "19")], None, None),
        ] {
            let found = differs(&lines, stated.map(euro));
            assert_eq!(found, ours.map(euro), "{lines:?}");
        }
    }

    #[test]
    fn an_order_is_over_where_nothing_more_becomes_of_it() {
        for (status, over) in [
            ("InProgress", false),
            ("Approved", false),
            ("Completed", true),
            ("declined", true),
            ("", false),
        ] {
            assert_eq!(is_over(status), over, "{status}");
            assert_eq!(decided(status).said.is_some(), over, "{status}");
        }
    }
}

//! `counterfoil order`, `catalogue` and `webhook`: what a subscription business sells, and who hears
//! of it.

use crate::{
    act,
    contract::{found, told},
    contract_words::ages,
    output::{Ended, Ending, Failure, Output, Table},
    plan::only,
    show,
};
use clap::Subcommand;
use counterfoil_app::{
    App,
    domain::{Currency, CustomerId, RemoteId},
    view::{CatalogueView, OrderInput, OrderView, StatedLine, WebhookInput},
};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// The orders made from here; the service has no list of its orders
    List,
    /// One order, read from its service
    Show {
        /// Its id
        order: String,
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
    },
    /// What an order would come to; nothing changes
    Preview(New),
    /// Make an order; it means nothing until it is committed
    Create(New),
    /// Make a contract of an order, or change the one it is for: it will be paid for
    Commit(Decided),
    /// Let an order go on that waits for approval
    Approve(Decided),
    /// Turn an order down
    Decline(Decided),
}

/// What is ordered, and for whom.
#[derive(Debug, clap::Args)]
pub struct New {
    /// For a new contract: the customer, by its id here
    #[arg(long, value_name = "ID", required_unless_present = "contract")]
    customer: Option<CustomerId>,
    /// The contract that changes, by its number or id
    #[arg(long, value_name = "NUMBER|ID", conflicts_with = "customer")]
    contract: Option<String>,
    /// The plan variant, by its name or id
    #[arg(long, value_name = "NAME|ID")]
    variant: String,
    /// How many
    #[arg(long, default_value = "")]
    quantity: String,
    /// A code that lowers the price
    #[arg(long, default_value = "")]
    coupon: String,
    /// Bill what was used until now at once
    #[arg(long)]
    bill_now: bool,
    /// The account, where there are several
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
}

/// Which order.
#[derive(Debug, clap::Args)]
pub struct Decided {
    /// Its id
    order: String,
    /// The account, where there are several
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    #[command(flatten)]
    asked: act::Asked,
}

#[derive(Debug, Subcommand)]
pub enum HookCommand {
    /// The addresses that hear of events
    List,
    /// Have an address hear of events
    Add {
        /// https only
        url: String,
        /// What it hears of, such as InvoiceCreated
        #[arg(required = true)]
        events: Vec<String>,
        /// In place of this webhook, which is removed after
        #[arg(long, value_name = "ID")]
        replace: Option<String>,
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
    },
    /// Have an address hear of events no more
    Delete {
        /// Its id
        webhook: String,
        /// The account, where there are several
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
        #[command(flatten)]
        asked: act::Asked,
    },
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List => {
            let orders = app.order_list().await?;
            output.answer(&json!({ "orders": orders }), || orders_table(&orders))?;
            Ok(Ending::Done)
        }
        Command::Show { order, account } => {
            let account = only(app, account).await?;
            let shown = app.order_refresh(account.id, RemoteId::new(order)).await?;
            output.answer(&shown, || order_words(&shown))?;
            Ok(act::ended(shown.open.as_ref()))
        }
        Command::Preview(new) => {
            let (account, input) = entered(app, new).await?;
            let shown = app.order_preview(account, input).await?;
            output.answer(&shown, || order_words(&shown))?;
            Ok(Ending::Done)
        }
        Command::Create(new) => {
            let (account, input) = entered(app, new).await?;
            let shown = app.order_create(account, input).await?;
            output.answer(&shown, || order_words(&shown))?;
            Ok(Ending::Done)
        }
        Command::Commit(decided) => decide(app, output, decided, "Commit").await,
        Command::Approve(decided) => decide(app, output, decided, "Approve").await,
        Command::Decline(decided) => decide(app, output, decided, "Decline").await,
    }
}

async fn decide(app: &App, output: Output, decided: Decided, verb: &str) -> Ended {
    let account = only(app, decided.account).await?.id;
    let id = RemoteId::new(decided.order);
    let shown = app.order_refresh(account, id.clone()).await?;
    let total = shown
        .gross
        .map_or_else(String::new, |gross| format!(" for {gross}"));
    let what = format!("the order of {}{total}", shown.plan);
    act::confirm(output, decided.asked, verb, &what, &shown.plan)?;
    let made = match verb {
        "Commit" => app.order_commit(account, id).await?,
        "Approve" => app.order_approve(account, id).await?,
        _ => app.order_decline(account, id).await?,
    };
    told(output, made)
}

async fn entered(
    app: &App,
    new: New,
) -> Result<(counterfoil_app::domain::AccountId, OrderInput), Failure> {
    let contract = match &new.contract {
        Some(wanted) => Some(found(app, wanted).await?),
        None => None,
    };
    let account = match (&contract, new.customer) {
        (Some(row), _) => row.account,
        (None, Some(id)) if new.account.is_none() => match app.customer_get(id).await?.account {
            Some(account) => account,
            None => only(app, None).await?.id,
        },
        _ => only(app, new.account).await?.id,
    };
    let offered = app
        .catalogue()
        .await?
        .into_iter()
        .filter(|c| c.read.account == account);
    let variants = offered
        .flat_map(|c| c.groups)
        .flat_map(|g| g.plans)
        .flat_map(|p| p.variants);
    let named = variants
        .into_iter()
        .find(|v| v.name.eq_ignore_ascii_case(&new.variant));
    let input = OrderInput {
        customer: new.customer,
        contract: contract.map(|row| row.id),
        variant: named.map_or(new.variant, |v| v.id.to_string()),
        quantity: new.quantity,
        coupon: new.coupon,
        bill_interim: new.bill_now,
    };
    Ok((account, input))
}

pub async fn catalogue(app: &App, output: Output) -> Ended {
    let all = app.catalogue().await?;
    output.answer(&json!({ "catalogues": all }), || {
        all.iter().map(offered).collect()
    })?;
    Ok(Ending::Done)
}

pub async fn webhook(app: &App, output: Output, command: HookCommand) -> Ended {
    match command {
        HookCommand::List => {
            let all = app.catalogue().await?;
            let hooks: Vec<_> = all
                .iter()
                .map(|c| json!({ "account": c.read.account_name, "webhooks": c.webhooks }))
                .collect();
            output.answer(&json!({ "accounts": hooks }), || {
                let mut table = Table::new(&["Address", "Hears of", "Account", "Id"]);
                for one in &all {
                    for hook in &one.webhooks {
                        table.row([
                            hook.url.clone(),
                            hook.events.join(", "),
                            one.read.account_name.clone(),
                            hook.id.to_string(),
                        ]);
                    }
                }
                table.text()
            })?;
            Ok(Ending::Done)
        }
        HookCommand::Add {
            url,
            events,
            replace,
            account,
        } => {
            let account = only(app, account).await?.id;
            let input = WebhookInput {
                id: replace.map(RemoteId::new),
                url,
                events,
            };
            told(output, app.webhook_save(account, input).await?)
        }
        HookCommand::Delete {
            webhook,
            account,
            asked,
        } => {
            let account = only(app, account).await?.id;
            act::confirm(
                output,
                asked,
                "Remove",
                &format!("the webhook {webhook}"),
                &webhook,
            )?;
            told(
                output,
                app.webhook_delete(account, RemoteId::new(webhook)).await?,
            )
        }
    }
}

fn orders_table(orders: &[OrderView]) -> String {
    let mut table = Table::new(&[
        "Made", "Plan", "Customer", "Status", ">Total", "Account", "Id",
    ]);
    for order in orders {
        table.row([
            order.created_at.map_or_else(String::new, show::moment),
            order.variant.clone(),
            order.customer.clone(),
            order.status.clone(),
            order.gross.map_or_else(String::new, |m| m.to_string()),
            order.account_name.clone(),
            order
                .id
                .as_ref()
                .map_or_else(String::new, ToString::to_string),
        ]);
    }
    table.text()
}

/// The lines of any paper, exactly as the service states them.
pub fn lines(lines: &[StatedLine]) -> String {
    let mut table = Table::new(&["What", ">Quantity", ">Price", ">Tax %", ">Net", ">With tax"]);
    let money =
        |m: Option<counterfoil_app::domain::Money>| m.map_or_else(String::new, |m| m.to_text());
    for line in lines {
        table.row([
            line.description.clone(),
            line.quantity.clone().unwrap_or_default(),
            line.price.clone().unwrap_or_default(),
            line.vat_percent.clone().unwrap_or_default(),
            money(line.net),
            money(line.gross),
        ]);
    }
    table.text()
}

/// Says where our own sum of the lines is another than the service states.
pub fn differing(ours: Option<counterfoil_app::domain::Money>) -> String {
    ours.map_or_else(String::new, |ours| {
        format!("These lines come to {ours} by our own sum.\n")
    })
}

fn order_words(order: &OrderView) -> String {
    let money =
        |m: Option<counterfoil_app::domain::Money>| m.map_or_else(String::new, |m| m.to_string());
    let facts = show::facts(&[
        (
            "Order",
            order
                .id
                .as_ref()
                .map_or_else(|| "none made".to_owned(), ToString::to_string),
        ),
        ("Plan", format!("{} {}", order.plan, order.variant)),
        ("Customer", order.customer.clone()),
        ("Status", order.status.clone()),
        ("Net", money(order.net)),
        ("Tax", money(order.vat)),
        ("Total", money(order.gross)),
        ("Next time", money(order.next_gross)),
        ("Then", order.next_at.map_or_else(String::new, show::moment)),
    ]);
    let open = order.open.as_ref().map_or_else(String::new, act::words);
    format!(
        "{facts}{}\n{}{open}",
        lines(&order.lines),
        differing(order.differs)
    )
}

fn offered(all: &CatalogueView) -> String {
    let mut table = Table::new(&["Group", "Plan", "Variant", ">Fee", "Each", "Id"]);
    for group in &all.groups {
        for plan in &group.plans {
            for variant in &plan.variants {
                let each = variant.fee_period.as_ref();
                table.row([
                    group.name.clone(),
                    plan.name.clone(),
                    variant.name.clone(),
                    variant
                        .fee
                        .as_ref()
                        .map_or_else(String::new, |fee| price(fee, &group.currency)),
                    each.map_or_else(String::new, |p| format!("{} {}", p.quantity, p.unit)),
                    variant.id.to_string(),
                ]);
            }
        }
    }
    format!(
        "{}\n{}",
        table.text(),
        ages(std::slice::from_ref(&all.read))
    )
}

/// A price as its currency writes it, with every digit that it has: `12.50 EUR`, `0.0125 EUR`.
fn price(text: &str, code: &str) -> String {
    let least = code
        .parse::<Currency>()
        .map_or(0, |c| c.decimals() as usize);
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let number = match decimals.len().max(least) {
        0 => whole.to_owned(),
        _ => format!("{whole}.{decimals:0<least$}"),
    };
    format!("{number} {code}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_has_the_digits_of_its_currency_and_every_one_of_its_own() {
        for (text, code, shown) in [
            ("12.5", "EUR", "12.50 EUR"),
            ("12", "EUR", "12.00 EUR"),
            ("0.0125", "EUR", "0.0125 EUR"),
            ("900", "JPY", "900 JPY"),
            ("1.5", "KWD", "1.500 KWD"),
            ("7.5", "", "7.5"),
        ] {
            assert_eq!(price(text, code), shown);
        }
    }
}

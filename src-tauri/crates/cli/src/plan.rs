//! `counterfoil plan`: the user's own plan at a service, and acts whose outcome is unclear.

use crate::{
    act,
    output::{Ended, Ending, Output, Table, clean, invalid},
    show,
};
use clap::{Args, Subcommand};
use counterfoil_app::{
    App,
    domain::{Money, RemoteId},
    view::{AccountView, ActView, PlanOverview, PlanView, System},
};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// The plans on offer
    List(Of),
    /// What you have, what it allows and how much of that is used
    Current(Of),
    /// Change to another plan, or take up again the one you ended
    Upgrade {
        /// The plan's name or id
        plan: String,
        #[command(flatten)]
        made: Made,
        /// The way to pay, by its id
        #[arg(long, value_name = "ID")]
        method: Option<String>,
    },
    /// End the subscription at the end of its period
    Cancel(Made),
    /// Change the card that is charged
    UpdatePayment {
        #[command(flatten)]
        made: Made,
        /// The way to pay, by its id
        #[arg(long, value_name = "ID")]
        method: Option<String>,
    },
    /// Acts that cost money or cannot be undone, newest first
    Acts,
    /// Say that you know what an unclear act was, so that another can be made
    Close {
        /// The number that `plan acts` shows
        act: i64,
    },
}

/// Whose plan.
#[derive(Debug, Args)]
pub struct Of {
    /// The account, where there are several
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
    /// Ask the service first
    #[arg(long)]
    pub refresh: bool,
}

/// How an act is made.
#[derive(Debug, Args)]
pub struct Made {
    /// The account, where there are several
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    #[command(flatten)]
    asked: act::Asked,
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List(of) => {
            let found = overview(app, of).await?;
            output.answer(&json!({ "plans": found.plans }), || offers(&found))?;
            Ok(Ending::Done)
        }
        Command::Current(of) => {
            let found = overview(app, of).await?;
            output.answer(&found, || current(&found))?;
            Ok(act::ended(found.open.as_ref()))
        }
        Command::Upgrade { plan, made, method } => {
            let account = only(app, made.account).await?;
            let plan = chosen(app, &account, &plan).await?;
            let price = price(&plan);
            let what = format!("{} for {price} at {}", plan.name, account.name);
            act::confirm(output, made.asked, "Change to", &what, &plan.name)?;
            let method = method.map(RemoteId::new);
            let act = app.plan_change(account.id, plan.id, method).await?;
            act::follow(app, output, made.asked, act).await
        }
        Command::Cancel(made) => {
            let account = only(app, made.account).await?;
            let what = format!("the subscription at {}", account.name);
            act::confirm(output, made.asked, "End", &what, &account.name)?;
            let act = app.plan_cancel(account.id).await?;
            act::follow(app, output, made.asked, act).await
        }
        Command::UpdatePayment { made, method } => {
            let account = only(app, made.account).await?;
            let method = method.map(RemoteId::new);
            let act = app.plan_update_payment(account.id, method).await?;
            act::follow(app, output, made.asked, act).await
        }
        Command::Acts => {
            let acts = app.act_list().await?;
            output.answer(&json!({ "acts": acts }), || acts_table(&acts))?;
            Ok(Ending::Done)
        }
        Command::Close { act } => {
            let closed = app.act_close(act).await?;
            output.answer(&closed, || act::words(&closed))?;
            Ok(Ending::Done)
        }
    }
}

/// The Trincico account of that name, or the only one.
pub async fn only(app: &App, name: Option<String>) -> Result<AccountView, crate::output::Failure> {
    only_of(app, name, System::Trincico).await
}

/// The account of that name, or the only one of a system.
pub async fn only_of(
    app: &App,
    name: Option<String>,
    system: System,
) -> Result<AccountView, crate::output::Failure> {
    if let Some(name) = name {
        return Ok(app.account_named(name).await?);
    }
    let mut accounts = app.account_list().await?;
    accounts.retain(|account| account.system == system);
    match accounts.len() {
        1 => Ok(accounts.remove(0)),
        0 => Err(crate::output::failed(
            counterfoil_app::Code::NoAccount,
            format!("No account of {} is connected.", title(system)),
        )),
        _ => Err(invalid(
            "account",
            "There are several accounts; name one with --account.",
        )),
    }
}

fn title(system: System) -> &'static str {
    match system {
        System::Trincico => "Trincico",
        System::Billwerk => "billwerk",
        System::Pm2 => "PM2 Plus",
        System::FundingSources => "FundingSources",
    }
}

async fn overview(app: &App, of: Of) -> Result<PlanOverview, crate::output::Failure> {
    let account = only(app, of.account).await?;
    let find = async || {
        let all = app.plan_overview().await?;
        Ok::<_, counterfoil_app::Error>(all.into_iter().find(|o| o.account == account.id))
    };
    let kept = find().await?;
    if !of.refresh && kept.as_ref().is_some_and(|o| o.read_at.is_some()) {
        return kept.ok_or_else(|| none(&account.name));
    }
    app.plan_refresh(account.id).await?;
    find().await?.ok_or_else(|| none(&account.name))
}

fn none(account: &str) -> crate::output::Failure {
    invalid("account", format!("The account “{account}” has no plan."))
}

/// The plan of that name or id, from a fresh list.
async fn chosen(
    app: &App,
    account: &AccountView,
    wanted: &str,
) -> Result<PlanView, crate::output::Failure> {
    let of = Of {
        account: Some(account.name.clone()),
        refresh: true,
    };
    let plans = overview(app, of).await?.plans;
    let names: Vec<String> = plans.iter().map(|p| p.name.clone()).collect();
    let is = |p: &PlanView| p.id.as_str() == wanted || p.name.eq_ignore_ascii_case(wanted);
    let mut found: Vec<PlanView> = plans.into_iter().filter(is).collect();
    match (found.pop(), found.is_empty()) {
        (Some(plan), true) => Ok(plan),
        (Some(_), false) => Err(invalid(
            "plan",
            format!("Several plans are named “{wanted}”; give the id."),
        )),
        (None, _) => Err(invalid(
            "plan",
            format!(
                "There is no plan “{wanted}”; there is {}.",
                names.join(", ")
            ),
        )),
    }
}

fn price(plan: &PlanView) -> String {
    let Some(price) = plan.price else {
        return "an unknown price".to_owned();
    };
    let each = match (plan.interval.as_deref(), plan.interval_count) {
        (Some(unit), 1) => format!(" each {unit}"),
        (Some(unit), count) => format!(" every {count} {unit}s"),
        (None, _) => String::new(),
    };
    format!("{price}{each}")
}

fn offers(overview: &PlanOverview) -> String {
    let mut table = Table::new(&["Plan", "Price", "", "Allows", "Id"]);
    for plan in &overview.plans {
        let standing = match (plan.current, plan.next) {
            (true, _) => "yours",
            (_, true) => "follows",
            _ if plan.recommended => "recommended",
            _ => "",
        };
        let allows = plan.features.iter().map(|f| match f.limit {
            Some(limit) => format!("{} {limit}", f.name),
            None => f.name.clone(),
        });
        table.row([
            plan.name.clone(),
            price(plan),
            standing.to_owned(),
            allows.collect::<Vec<_>>().join(", "),
            plan.id.to_string(),
        ]);
    }
    format!(
        "{}\nRead {}.",
        table.text(),
        show::age(overview.age_seconds)
    )
}

fn current(overview: &PlanOverview) -> String {
    let mut text = match &overview.subscription {
        None => "You have no subscription.\n".to_owned(),
        Some(has) => {
            let mut lines = vec![
                ("Plan", has.plan.clone()),
                (
                    "Price",
                    has.price.map_or_else(String::new, |p: Money| p.to_string()),
                ),
                ("Status", has.status.clone()),
                ("Until", has.end_at.map_or_else(String::new, show::moment)),
                (
                    "Ended by you",
                    has.canceled_at.map_or_else(String::new, show::moment),
                ),
                ("Then", has.next_plan.clone().unwrap_or_default()),
            ];
            if let Some(card) = &has.card {
                lines.push(("Card", format!("{} ending in {}", card.brand, card.last4)));
            }
            show::facts(&lines)
        }
    };
    for limit in &overview.limits {
        let used = limit.used.map_or_else(|| "?".to_owned(), |n| n.to_string());
        let most = limit
            .limit
            .map_or_else(|| "no limit".to_owned(), |n| n.to_string());
        text += &format!("{}: {used} of {most}\n", clean(&limit.name));
    }
    if let Some(open) = &overview.open {
        text += &format!("\n{}\n", act::words(open));
    }
    if let Some(error) = &overview.error {
        text += &format!(
            "\nThe last attempt to read it failed: {}\n",
            clean(&error.message)
        );
    }
    format!("{text}\nRead {}.", show::age(overview.age_seconds))
}

fn acts_table(acts: &[ActView]) -> String {
    if acts.is_empty() {
        return "Nothing was done that costs money or cannot be undone.".to_owned();
    }
    let mut table = Table::new(&[">No.", "When", "What", "State", "Answer"]);
    for made in acts {
        table.row([
            made.id.to_string(),
            show::moment(made.created_at),
            made.title.clone(),
            act::state(made.state).to_owned(),
            made.sentence.clone(),
        ]);
    }
    table.text()
}

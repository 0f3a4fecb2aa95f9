//! `counterfoil payout`: what can be paid out, what was, and asking for it.

use crate::{
    domain::{AccountId, Money, RemoteId},
    output::{Ended, Ending, Failure, Output, Table, clean, failed, invalid},
    payout_parts::{known, parts_in_words},
    show,
};
use clap::{Args, Subcommand};
use counterfoil_app::{
    App, Code,
    view::{
        PayoutAccountView, PayoutInput, PayoutOffer, PayoutPage, PayoutQuery, PayoutRequestState,
        PayoutRequestView, PayoutResolution, PayoutRow, PayoutView,
    },
};
use serde_json::json;
use std::io::{self, BufRead};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Payouts, newest first
    List(List),
    /// One payout with what it consists of
    Show {
        #[arg(value_name = "PAYOUT")]
        id: String,
        /// The account's name; none takes the only one
        #[arg(long)]
        account: Option<String>,
    },
    /// What can be paid out, as it was last read
    Balance {
        /// Read it now
        #[arg(long)]
        fresh: bool,
    },
    /// The payout account, where its money goes, and its schedules
    Account {
        /// The account's name; none takes the only one
        name: Option<String>,
        /// Open the payout account at the payment provider
        #[arg(long)]
        create: bool,
        /// The payment method to open it at; none takes the service's own choice
        #[arg(long, requires = "create", value_name = "ID")]
        method: Option<String>,
    },
    /// Change how often money is paid out
    Schedule {
        /// auto_daily, auto_3_days, auto_7_days or on_demand, as the plan allows
        frequency: String,
        /// The account's name; none takes the only one
        #[arg(long)]
        account: Option<String>,
    },
    /// Ask for a payout: real money moves
    Request(Request),
    /// Requests for payouts made on this computer, newest first
    Requests,
    /// Look now for what became of a request
    Look {
        #[arg(value_name = "REQUEST")]
        id: i64,
    },
    /// Say what became of a request whose outcome is not clear
    Resolve {
        #[arg(value_name = "REQUEST")]
        id: i64,
        /// The amount that was asked for, typed again
        #[arg(long)]
        amount: String,
        #[command(flatten)]
        outcome: Outcome,
    },
}

#[derive(Debug, Args)]
pub struct List {
    /// Only of the account of this name
    #[arg(long)]
    account: Option<String>,
    /// requested, pending, in_transit, paid, canceled or failed
    #[arg(long)]
    status: Option<String>,
    /// Only in this currency
    #[arg(long)]
    currency: Option<String>,
    /// Words in id, description, destination or amount
    #[arg(long)]
    search: Option<String>,
    /// At most this many rows
    #[arg(long, default_value_t = 50)]
    limit: u32,
    /// Go on after the page that ended with this cursor
    #[arg(long, value_name = "CURSOR")]
    after: Option<String>,
}

#[derive(Debug, Args)]
pub struct Request {
    /// How much, such as 70.00
    #[arg(long)]
    amount: String,
    /// In which currency
    #[arg(long)]
    currency: String,
    /// The account's name; none takes the only one
    #[arg(long)]
    account: Option<String>,
    /// At once, not at the bank's next time
    #[arg(long)]
    instant: bool,
    /// Do not ask for the amount again
    #[arg(long)]
    yes: bool,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Outcome {
    /// The payout that it became
    #[arg(long, value_name = "PAYOUT")]
    payout: Option<String>,
    /// It was not made
    #[arg(long)]
    not_made: bool,
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List(list) => self::list(app, output, list).await,
        Command::Show { id, account } => {
            let account = chosen(app, account).await?.account;
            let view = app.payout_get(account, RemoteId::new(id)).await?;
            output.answer(&view, || payout_in_words(&view))?;
            Ok(Ending::Done)
        }
        Command::Balance { fresh } => balance(app, output, fresh).await,
        Command::Account {
            name,
            create,
            method,
        } => {
            let account = chosen(app, name).await?.account;
            let view = match create {
                true => {
                    let method = method.map(RemoteId::new);
                    app.payout_account_create(account, method).await?
                }
                false => app.payout_refresh(account).await?,
            };
            output.answer(&view, || account_in_words(&view))?;
            Ok(waiting(view.open.as_ref()))
        }
        Command::Schedule { frequency, account } => {
            let account = chosen(app, account).await?.account;
            let view = app.payout_schedule(account, frequency).await?;
            output.answer(&view, || account_in_words(&view))?;
            Ok(Ending::Done)
        }
        Command::Request(request) => self::request(app, output, request).await,
        Command::Requests => {
            let requests = app.payout_requests(None).await?;
            let document = json!({ "requests": requests });
            output.answer(&document, || requests_in_words(&requests))?;
            let unclear = requests.iter().find(|r| is_unclear(r));
            Ok(waiting(unclear))
        }
        Command::Look { id } => told(output, &app.payout_look(id).await?),
        Command::Resolve {
            id,
            amount,
            outcome,
        } => {
            let payout = outcome.payout.map(RemoteId::new);
            let resolution = PayoutResolution { payout, amount };
            told(output, &app.payout_resolve(id, resolution).await?)
        }
    }
}

async fn list(app: &App, output: Output, list: List) -> Ended {
    let account = match list.account {
        Some(name) => Some(app.account_named(name).await?.id),
        None => None,
    };
    let query = PayoutQuery {
        account,
        status: list.status,
        currency: list.currency,
        search: list.search,
        after: list.after,
        limit: list.limit,
    };
    let page = app.payout_list(query).await?;
    output.answer(&page, || page_in_words(&page))?;
    if let Some(next) = &page.next {
        output.hint(&format!("There are more: --after {next}"));
    }
    Ok(Ending::Done)
}

async fn balance(app: &App, output: Output, fresh: bool) -> Ended {
    if fresh {
        for account in app.payout_overview().await? {
            app.payout_refresh(account.account).await?;
        }
    }
    let accounts = app.payout_overview().await?;
    let document = json!({ "accounts": accounts });
    output.answer(&document, || balances_in_words(&accounts))?;
    let unclear = accounts.iter().find_map(|a| a.open.as_ref());
    Ok(waiting(unclear))
}

/// Shows what would happen, has the amount typed again, and asks.
async fn request(app: &App, output: Output, request: Request) -> Ended {
    let account: AccountId = chosen(app, request.account).await?.account;
    let offer = app
        .payout_offer(PayoutInput {
            account,
            currency: request.currency,
            amount: request.amount,
            instant: request.instant,
        })
        .await?;
    if !request.yes {
        confirm(output, &offer)?;
    }
    told(output, &app.payout_ask(offer.id).await?)
}

fn confirm(output: Output, offer: &PayoutOffer) -> Result<(), Failure> {
    output.hint(&offer_in_words(offer));
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    if is_confirmed(offer, &line) {
        return Ok(());
    }
    let wanted = offer.amount.to_text();
    Err(invalid(
        "amount",
        format!("Nothing was sent: to confirm, type {wanted}, or give --yes."),
    ))
}

fn is_confirmed(offer: &PayoutOffer, line: &str) -> bool {
    let typed = line.trim();
    typed == offer.amount.to_text() || typed == offer.amount.to_string()
}

fn offer_in_words(offer: &PayoutOffer) -> String {
    let to = match clean(&offer.destination) {
        to if to.is_empty() => "the bank account of the payout account".to_owned(),
        to => to,
    };
    let when = if offer.instant {
        "at once"
    } else {
        "at the bank's next time"
    };
    format!(
        "{} from “{}” to {to}, {when}.\nThe balance becomes {} ({} now).\nType {} to confirm:",
        offer.amount,
        clean(&offer.account_name),
        offer.after,
        offer.before,
        offer.amount.to_text(),
    )
}

fn told(output: Output, request: &PayoutRequestView) -> Ended {
    output.answer(request, || {
        let mut text = format!("Request {}: {}\n", request.id, clean(&request.sentence));
        if !request.candidates.is_empty() {
            text += &rows_in_words(&request.candidates);
        }
        text
    })?;
    Ok(match request.state {
        PayoutRequestState::NotSent | PayoutRequestState::Rejected => Ending::Failed,
        _ => waiting(Some(request)),
    })
}

fn is_unclear(request: &PayoutRequestView) -> bool {
    request.state == PayoutRequestState::Unknown
}

fn waiting(request: Option<&PayoutRequestView>) -> Ending {
    match request.is_some_and(is_unclear) {
        true => Ending::Waiting,
        false => Ending::Done,
    }
}

/// The account of this name, or the only one that pays out.
async fn chosen(app: &App, name: Option<String>) -> Result<PayoutAccountView, Failure> {
    let all = app.payout_overview().await?;
    if let Some(name) = name {
        let id = app.account_named(name).await?.id;
        let found = all.into_iter().find(|a| a.account == id);
        return found.ok_or_else(|| invalid("account", "This account has no payouts."));
    }
    let names: Vec<_> = all.iter().map(|a| a.account_name.clone()).collect();
    match <[PayoutAccountView; 1]>::try_from(all) {
        Ok([only]) => Ok(only),
        Err(_) if names.is_empty() => Err(failed(Code::NoAccount, "No account is connected.")),
        Err(_) => Err(invalid(
            "account",
            format!(
                "There are several accounts: {}. Name one.",
                names.join(", ")
            ),
        )),
    }
}

fn page_in_words(page: &PayoutPage) -> String {
    match page.payouts.as_slice() {
        [] => "No payout is kept here.".to_owned(),
        rows => rows_in_words(rows),
    }
}

fn rows_in_words(rows: &[PayoutRow]) -> String {
    let mut table = Table::new(&["Arrives", "Status", ">Amount", "To", "Payout"]);
    for row in rows {
        let day = row.arrives_on.map(|day| day.to_string());
        table.row([
            day.unwrap_or_else(|| "-".to_owned()),
            row.status.replace('_', " "),
            row.amount.to_string(),
            row.destination.clone(),
            row.id.to_string(),
        ]);
    }
    table.text()
}

fn payout_in_words(view: &PayoutView) -> String {
    let mut text = rows_in_words(std::slice::from_ref(&view.row));
    for seen in &view.seen {
        let status = seen.status.replace('_', " ");
        text += &format!("{} since {}\n", clean(&status), show::moment(seen.at));
    }
    text += &format!("\n{}\n", view.contents.sentence);
    if !view.contents.parts.is_empty() {
        text += &parts_in_words(&view.contents.parts);
    }
    text
}

fn balances_in_words(accounts: &[PayoutAccountView]) -> String {
    if accounts.is_empty() {
        return "No account is connected.".to_owned();
    }
    let mut table = Table::new(&["Account", ">Available", ">At once", ">Pending", "Read"]);
    let shown = |amount: &Option<Money>| known(*amount);
    for account in accounts {
        for balance in &account.balances {
            table.row([
                account.account_name.clone(),
                shown(&balance.available),
                shown(&balance.instant),
                shown(&balance.pending),
                show::age(account.age_seconds),
            ]);
        }
    }
    let mut text = table.text();
    for account in accounts {
        let name = clean(&account.account_name);
        if let Some(other) = &account.same_as {
            let other = clean(other);
            text += &format!("{name} pays out of the same payout account as {other}.\n");
        }
        if let Some(error) = &account.error {
            text += &format!("{name}: {}\n", clean(&error.message));
        }
        if let Some(open) = &account.open {
            text += &format!("Request {}: {}\n", open.id, clean(&open.sentence));
        }
    }
    text
}

fn account_in_words(view: &PayoutAccountView) -> String {
    let state = serde_json::to_value(view.state);
    let state = state.ok().and_then(|s| s.as_str().map(str::to_owned));
    let mut text = format!(
        "{}: {}, {}; the plan allows {}.\n",
        clean(&view.account_name),
        state.unwrap_or_default(),
        view.frequency.as_deref().unwrap_or("no schedule"),
        view.allowed_frequencies.join(", "),
    );
    let mut table = Table::new(&["Bank account", "Currency", "At once", "Still asked for"]);
    for external in &view.external_accounts {
        table.row([
            format!("{} •••• {}", external.bank_name, external.last4),
            external.currency.clone(),
            if external.instant { "yes" } else { "no" }.to_owned(),
            external.requirements.join(", "),
        ]);
    }
    text += &table.text();
    text += &balances_in_words(std::slice::from_ref(view));
    text
}

fn requests_in_words(requests: &[PayoutRequestView]) -> String {
    if requests.is_empty() {
        return "No payout was asked for on this computer.".to_owned();
    }
    let mut table = Table::new(&[">Request", "Made", ">Amount", "What became of it"]);
    for request in requests {
        table.row([
            request.id.to_string(),
            show::moment(request.created_at),
            request.amount.to_string(),
            request.sentence.clone(),
        ]);
    }
    table.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64) -> Money {
        Money::from_minor(minor, "USD".parse().unwrap())
    }

    #[test]
    fn a_payout_is_confirmed_by_typing_its_amount_and_by_nothing_else() {
        let offer = PayoutOffer {
            id: String::new(),
            account: AccountId::new(),
            account_name: "Shop".into(),
            amount: money(7_000),
            instant: false,
            destination: String::new(),
            before: money(250_000),
            after: money(243_000),
            read_at: chrono::DateTime::UNIX_EPOCH,
        };
        for (line, confirmed) in [
            ("70.00\n", true),
            ("70.00 USD\r\n", true),
            ("70", false),
            ("y\n", false),
            ("", false),
        ] {
            assert_eq!(is_confirmed(&offer, line), confirmed, "{line:?}");
        }
        let words = offer_in_words(&offer);
        assert!(
            words.contains("becomes 2430.00 USD (2500.00 USD now)"),
            "{words}"
        );
    }
}

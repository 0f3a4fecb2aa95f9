//! The command line as a whole: its words, and opening the data they work on.

use crate::{
    account, backup, bill, billed, business, call, conflict, contract, customer,
    domain::NumberStyle,
    history, invoice, order,
    output::{Ended, Ending, Failure, Output, remark},
    overview, payment, payout, plan, request, sandbox, secrets, sync, wallet,
};
use clap::{Parser, Subcommand};
use counterfoil_app::{App, Event, KEYRING_WAITS, Options, locale, problem_report_closed};
use std::{path::PathBuf, sync::Arc};

/// Invoices that keep working without the network.
///
/// Exit status: 0 done, 1 failed, 2 wrong usage, 3 done but something waits for a person.
#[derive(Debug, Parser)]
#[command(name = "counterfoil", version, arg_required_else_help = true)]
pub struct Line {
    /// Folder with the data, in place of the platform's
    #[arg(long, value_name = "DIR", global = true, env = "COUNTERFOIL_DATA_DIR")]
    data: Option<PathBuf>,
    /// Print one JSON document instead of words
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Accounts at a service
    #[command(subcommand)]
    Account(account::Command),
    /// Fetch what is new at the service and send what waits here
    Sync {
        /// Only the account of this name
        name: Option<String>,
    },
    /// What waits to be sent or decided, and how old each account's data is
    Status,
    /// What is owed, overdue and paid, and which money comes when
    Overview,
    /// Who invoices are from
    #[command(subcommand)]
    Business(business::Command),
    /// What was changed both here and at the service
    #[command(subcommand)]
    Conflict(conflict::Command),
    /// Try a record again that was set aside after failing
    Retry {
        #[arg(value_name = "ID|REFERENCE|NAME")]
        record: String,
    },
    /// What sync did and how it ended, newest first
    History(history::History),
    /// The requests that changed something at a service, or failed, with secrets hidden
    Requests(request::Requests),
    /// Customers
    #[command(subcommand)]
    Customer(customer::Command),
    /// Invoices
    #[command(subcommand)]
    Invoice(invoice::Command),
    /// Money that is paid out
    #[command(subcommand)]
    Payout(payout::Command),
    /// Backups: make, prove, bring back
    #[command(subcommand)]
    Backup(backup::Command),
    /// Print what helps to find a fault; no names, amounts or secrets, and nothing is sent
    Report,
    /// Your own plan at a service
    #[command(subcommand)]
    Plan(plan::Command),
    /// Payments of your plan and of your invoices
    #[command(subcommand)]
    Payment(payment::Command),
    /// Who you are at a service
    Profile(plan::Of),
    /// Contracts of a subscription business
    #[command(subcommand)]
    Contract(contract::Command),
    /// Orders of a subscription business, made from here
    #[command(subcommand)]
    Order(order::Command),
    /// What a subscription business sells
    Catalogue,
    /// Addresses that hear of events at a subscription business
    #[command(subcommand)]
    Webhook(order::HookCommand),
    /// Invoices and drafts that a service issues by itself, for a subscription business
    #[command(subcommand, alias = "billed")]
    Issued(billed::Command),
    /// What pays for what you use elsewhere: cards, bank accounts, funding sources
    #[command(subcommand)]
    Wallet(wallet::Command),
    /// What was billed elsewhere, and what you subscribe to there
    #[command(subcommand)]
    Bill(bill::Command),
    /// Call any documented operation of a service by its own name
    Call(call::Call),
    /// Start a practice service on this computer, with invented data
    Sandbox(sandbox::Sandbox),
}

/// Runs a command.
pub async fn run(line: Line, output: Output) -> Ended {
    let data = line.data.filter(|folder| !folder.as_os_str().is_empty());
    match line.command {
        Command::Account(command) => {
            account::run(&open(data, ignore()).await?, output, command).await
        }
        Command::Sync { name } => {
            let progress = sync::Progress::new(output);
            let app = open(data, progress.listener()).await?;
            sync::run(&app, output, name, progress).await
        }
        Command::Status => sync::status(&open(data, ignore()).await?, output).await,
        Command::Overview => overview::run(&open(data, ignore()).await?, output).await,
        Command::Business(command) => {
            business::run(&open(data, ignore()).await?, output, command).await
        }
        Command::Conflict(command) => {
            conflict::run(&open(data, ignore()).await?, output, command).await
        }
        Command::Retry { record } => {
            conflict::retry(&open(data, ignore()).await?, output, &record).await
        }
        Command::History(history) => {
            history::run(&open(data, ignore()).await?, output, history).await
        }
        Command::Requests(requests) => {
            request::run(&open(data, ignore()).await?, output, requests).await
        }
        Command::Customer(command) => {
            customer::run(&open(data, ignore()).await?, output, command).await
        }
        Command::Invoice(command) => {
            invoice::run(&open(data, ignore()).await?, output, command).await
        }
        Command::Payout(command) => {
            payout::run(&open(data, ignore()).await?, output, command).await
        }
        Command::Backup(command) if backup::is_rescue(&command) => {
            backup::without_store(data, output, command, None).await
        }
        Command::Backup(command) => match open(data.clone(), ignore()).await {
            Ok(app) => backup::run(&app, output, command).await,
            Err(failure) => backup::without_store(data, output, command, Some(failure)).await,
        },
        Command::Report => report(data, output).await,
        Command::Plan(command) => plan::run(&open(data, ignore()).await?, output, command).await,
        Command::Payment(command) => {
            payment::run(&open(data, ignore()).await?, output, command).await
        }
        Command::Profile(of) => payment::profile(&open(data, ignore()).await?, output, of).await,
        Command::Contract(command) => {
            contract::run(&open(data, ignore()).await?, output, command).await
        }
        Command::Order(command) => order::run(&open(data, ignore()).await?, output, command).await,
        Command::Catalogue => order::catalogue(&open(data, ignore()).await?, output).await,
        Command::Webhook(command) => {
            order::webhook(&open(data, ignore()).await?, output, command).await
        }
        Command::Issued(command) => {
            billed::run(&open(data, ignore()).await?, output, command).await
        }
        Command::Wallet(command) => {
            wallet::run(&open(data, ignore()).await?, output, command).await
        }
        Command::Bill(command) => bill::run(&open(data, ignore()).await?, output, command).await,
        Command::Call(call) if call.is_list() => call::list(output, &call),
        Command::Call(call) => call::run(&open(data, ignore()).await?, output, call).await,
        Command::Sandbox(sandbox) => sandbox::run(output, sandbox).await,
    }
}

async fn report(data: Option<PathBuf>, output: Output) -> Ended {
    let text = match open(data.clone(), ignore()).await {
        Ok(app) => app.problem_report().await?,
        Err(Failure::App(failure)) => {
            problem_report_closed(data, chrono::Utc::now(), &failure).await?
        }
        Err(failure) => return Err(failure),
    };
    output.answer(&serde_json::json!({ "report": text }), || text.clone())?;
    Ok(Ending::Done)
}

type Listener = Arc<dyn Fn(Event) + Send + Sync>;

/// Nothing is told on the way, but why it does not go on.
fn ignore() -> Listener {
    Arc::new(|event| {
        if let Event::Notice { kind, title, body } = event
            && kind == KEYRING_WAITS
        {
            remark(&format!("{title}. {body}"));
        }
    })
}

async fn open(data: Option<PathBuf>, listener: Listener) -> Result<App, Failure> {
    let options = Options {
        data,
        secrets: secrets::open("Counterfoil"),
        // Scripts write numbers with a point, wherever they run.
        number_style: NumberStyle::POINT,
        table_style: locale::number_style(),
        today: || chrono::Local::now().date_naive(),
        now: chrono::Utc::now,
        automatic_sync: false,
    };
    let app = App::open(options, listener).await?;
    app.opens_pages_with(|url| open::that_detached(url).map_err(|e| e.to_string()));
    Ok(app)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{CommandFactory, error::ErrorKind};

    #[test]
    fn the_words_of_the_command_line_fit_together() {
        Line::command().debug_assert();
    }

    #[test]
    fn wrong_words_are_wrong_usage_and_options_may_stand_after_the_command() {
        for words in [
            "invoice status BT1 paid",
            "invoice list --status sent",
            "invoice list --currency euros",
            "account add pigeon --name P --url http://127.0.0.1",
            "call",
            "call trincico.invoices.list limit",
            "invoice pdf",
            "invoice paid",
            "invoice paid BT1 --on someday",
            "invoice paid BT1 --undo --on 2026-11-20",
            "invoice duplicate",
            "sandbox --port 70000",
            "business edit --logo a.png --no-logo",
            "conflict resolve BT1",
            "conflict resolve BT1 --mine --copy",
            "conflict resolve BT1 --field reference=ours",
            "conflict resolve BT1 --field reference",
            "conflict resolve BT1 --mine --field reference=mine",
            "retry",
            "history --limit 0",
            "history 3 --limit 5",
            "requests --failed 3",
            "payout request --amount 5",
            "payout resolve 1 --amount 5",
            "payout resolve 1 --amount 5 --payout po_1 --not-made",
            "payout schedule weekly monthly yearly",
            "backup",
            "backup verify",
            "backup schedule hourly",
            "backup schedule daily --passphrase-stdin --no-passphrase",
            "backup create --passphrase secret",
            "plan upgrade",
            "plan close first",
            "payment list --for gift",
            "payment show",
            "invoice link",
            "wallet card remove",
            "wallet card default 4242 --own --bucket A",
            "wallet source add",
            "bill list --kind gift",
            "bill subscribe pro --trial --coupon X",
        ] {
            let line = Line::try_parse_from(["counterfoil"].into_iter().chain(words.split(' ')));
            assert!(line.is_err_and(|error| error.exit_code() == 2), "{words}");
        }
        let line = Line::try_parse_from(["counterfoil", "status", "--json", "--data", "/tmp/x"]);
        assert!(line.is_ok_and(|line| line.json));
        let bare = Line::try_parse_from(["counterfoil"]).unwrap_err();
        assert_eq!(
            bare.kind(),
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        );
    }

    #[test]
    fn no_secret_can_be_given_as_an_argument() {
        let account = Line::command();
        let account = account.find_subcommand("account").unwrap();
        let add = account.find_subcommand("add").unwrap();
        let names: Vec<&str> = add
            .get_arguments()
            .map(|argument| argument.get_id().as_str())
            .collect();
        let expected = [
            "system",
            "name",
            "url",
            "user",
            "service",
            "device",
            "dialect",
            "legal_entity",
        ];
        assert_eq!(names, expected);
        let messages = account.find_subcommand("message-password").unwrap();
        assert_eq!(messages.get_arguments().count(), 1);
    }
}

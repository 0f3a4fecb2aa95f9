//! `counterfoil contract`: the contracts of a subscription business, and what is billed under them.

use crate::{
    act,
    contract_words::{called, list, whole},
    output::{Ended, Ending, Failure, Output, clean, invalid},
    show,
};
use clap::{Args, Subcommand};
use counterfoil_app::{
    App,
    domain::RemoteId,
    view::{ActView, ComponentInput, ContractQuery, ContractRow, RatedItemInput, UsageInput},
};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Contracts, as they were last read
    List {
        #[command(flatten)]
        listed: Listed,
    },
    /// One contract with its phases, usage, components and lines
    Show {
        /// Its number or id
        contract: String,
        /// Ask the service first
        #[arg(long)]
        refresh: bool,
    },
    /// Add usage, or remove what was not billed yet
    Usage {
        /// The contract's number or id
        contract: String,
        /// The component that was used, by its name or id
        #[arg(long, value_name = "NAME|ID", required_unless_present = "remove")]
        component: Option<String>,
        /// How much
        #[arg(long, required_unless_present = "remove")]
        quantity: Option<String>,
        /// Billed when this day is past; today where absent
        #[arg(long, value_name = "YYYY-MM-DD", default_value = "")]
        due: String,
        /// What stands on the invoice
        #[arg(long, default_value = "")]
        memo: String,
        /// Remove this usage instead
        #[arg(long, value_name = "ID", conflicts_with_all = ["component", "quantity"])]
        remove: Option<String>,
        #[command(flatten)]
        asked: act::Asked,
    },
    /// Subscribe a contract to a component
    Component {
        /// The contract's number or id
        contract: String,
        /// The component, by its name or id
        #[arg(long, value_name = "NAME|ID")]
        component: String,
        /// How many
        #[arg(long, default_value = "1")]
        quantity: String,
        /// From then on; today where absent
        #[arg(long, value_name = "YYYY-MM-DD", default_value = "")]
        start: String,
        /// Until then
        #[arg(long, value_name = "YYYY-MM-DD", default_value = "")]
        end: String,
        #[command(flatten)]
        asked: act::Asked,
    },
    /// Put a line on a contract's next invoice
    Line {
        /// The contract's number or id
        contract: String,
        /// What stands on the invoice
        #[arg(long)]
        description: String,
        /// Price of one, in the contract's currency
        #[arg(long, allow_hyphen_values = true)]
        price: String,
        /// How many
        #[arg(long, default_value = "1")]
        quantity: String,
        #[command(flatten)]
        asked: act::Asked,
    },
    /// What ending a contract would mean; nothing changes
    Preview {
        /// Its number or id
        contract: String,
    },
    /// End a contract
    End {
        /// Its number or id
        contract: String,
        /// When; the next possible day where absent
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<String>,
        #[command(flatten)]
        asked: act::Asked,
    },
    /// The customer's own page of a contract
    SelfService {
        /// Its number or id
        contract: String,
        /// Print the address and open nothing
        #[arg(long)]
        no_open: bool,
    },
}

/// Which rows to list.
#[derive(Debug, Args)]
pub struct Listed {
    /// Only of this account
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
    /// Only what holds these words
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub search: String,
    /// At most this many rows
    #[arg(long)]
    pub limit: Option<u32>,
    /// Go on after the page that ended with this cursor
    #[arg(long, value_name = "CURSOR")]
    pub after: Option<String>,
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List { listed } => {
            let page = app.contract_list(query(app, listed).await?).await?;
            output.answer(&page, || list(&page))?;
            Ok(Ending::Done)
        }
        Command::Show { contract, refresh } => {
            let row = found(app, &contract).await?;
            let shown = match refresh {
                true => app.contract_refresh(row.account, row.id).await?,
                false => app.contract_get(row.account, row.id).await?,
            };
            output.answer(&shown, || whole(&shown))?;
            Ok(act::ended(shown.open.first()))
        }
        Command::Preview { contract } => {
            let row = found(app, &contract).await?;
            let preview = app.contract_cancellation(row.account, row.id).await?;
            let day = |at: Option<_>| at.map_or_else(|| "?".to_owned(), show::moment);
            output.answer(&preview, || {
                let last = preview
                    .last_invoice
                    .map_or_else(|| "none".to_owned(), |m| m.to_string());
                show::facts(&[
                    ("Would end", day(preview.end_at)),
                    ("Next possible", day(preview.next_possible_at)),
                    ("Last invoice", last),
                ])
            })?;
            Ok(Ending::Done)
        }
        Command::SelfService { contract, no_open } => {
            let row = found(app, &contract).await?;
            let page = app.contract_self_service(row.account, row.id).await?;
            let address = app.customer_page_address(&page.id)?;
            let shown = json!({ "host": page.host, "url": address, "expires_at": page.expires_at });
            output.answer(&shown, || {
                format!("At {}: {}", clean(&page.host), clean(&address))
            })?;
            if !no_open && !output.is_json() {
                app.customer_page_open(page.id).await?;
            }
            Ok(Ending::Done)
        }
        deed => done(app, output, deed).await,
    }
}

/// What is made once.
async fn done(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::Usage {
            contract,
            remove: Some(usage),
            asked,
            ..
        } => {
            let row = found(app, &contract).await?;
            let what = format!("the usage {usage} of {}", called(&row));
            act::confirm(output, asked, "Remove", &what, &called(&row))?;
            let usage = RemoteId::new(usage);
            told(
                output,
                app.contract_usage_remove(row.account, row.id, usage)
                    .await?,
            )
        }
        Command::Usage {
            contract,
            component,
            quantity,
            due,
            memo,
            asked,
            ..
        } => {
            let row = found(app, &contract).await?;
            let quantity = quantity.unwrap_or_default();
            let component = component.unwrap_or_default();
            let what = format!("{quantity} of {component} to {}", called(&row));
            act::confirm(output, asked, "Add", &what, &called(&row))?;
            let component = component_of(app, &row, &component).await?;
            let input = UsageInput {
                component,
                quantity,
                due,
                memo,
                ..UsageInput::default()
            };
            told(
                output,
                app.contract_usage_add(row.account, row.id, input).await?,
            )
        }
        Command::Component {
            contract,
            component,
            quantity,
            start,
            end,
            asked,
        } => {
            let row = found(app, &contract).await?;
            let what = format!("{quantity} of {component} to {}", called(&row));
            act::confirm(output, asked, "Add", &what, &called(&row))?;
            let component = component_of(app, &row, &component).await?;
            let input = ComponentInput {
                component,
                quantity,
                start,
                end,
                ..ComponentInput::default()
            };
            told(
                output,
                app.contract_component_add(row.account, row.id, input)
                    .await?,
            )
        }
        Command::Line {
            contract,
            description,
            price,
            quantity,
            asked,
        } => {
            let row = found(app, &contract).await?;
            let what = format!(
                "“{description}” for {price} to the next invoice of {}",
                called(&row)
            );
            act::confirm(output, asked, "Add", &what, &called(&row))?;
            let input = RatedItemInput {
                description,
                quantity,
                price,
            };
            told(
                output,
                app.contract_rated_item_add(row.account, row.id, input)
                    .await?,
            )
        }
        Command::End {
            contract,
            on,
            asked,
        } => {
            let row = found(app, &contract).await?;
            let end = match on {
                Some(day) => day,
                None => {
                    let preview = app
                        .contract_cancellation(row.account, row.id.clone())
                        .await?;
                    let at = preview.next_possible_at.or(preview.end_at);
                    at.map(|at| at.to_rfc3339()).ok_or_else(|| {
                        invalid(
                            "on",
                            "The service does not tell when it can end; say when with --on.",
                        )
                    })?
                }
            };
            let what = format!("the contract {} of {} on {end}", called(&row), row.customer);
            act::confirm(output, asked, "End", &what, &called(&row))?;
            told(output, app.contract_end(row.account, row.id, end).await?)
        }
        _ => Ok(Ending::Done),
    }
}

/// Says what came of an act.
pub fn told(output: Output, made: ActView) -> Ended {
    output.answer(&made, || act::words(&made))?;
    Ok(act::ended(Some(&made)))
}

async fn query(app: &App, listed: Listed) -> Result<ContractQuery, Failure> {
    let account = match listed.account {
        Some(name) => Some(app.account_named(name).await?.id),
        None => None,
    };
    Ok(ContractQuery {
        account,
        search: listed.search,
        after: listed.after,
        limit: listed.limit,
    })
}

/// The contract of that number or id.
pub async fn found(app: &App, wanted: &str) -> Result<ContractRow, Failure> {
    let query = ContractQuery {
        search: wanted.to_owned(),
        limit: Some(200),
        ..ContractQuery::default()
    };
    let rows = app.contract_list(query).await?.contracts.into_iter();
    let is = |row: &ContractRow| row.id.as_str() == wanted || row.reference == wanted;
    let mut rows: Vec<ContractRow> = rows.filter(is).collect();
    match (rows.pop(), rows.is_empty()) {
        (Some(row), true) => Ok(row),
        (Some(_), false) => {
            let message = format!("Several contracts are called “{wanted}”; give the id.");
            Err(invalid("contract", message))
        }
        (None, _) => {
            let message =
                format!("There is no contract “{wanted}” here; sync, and look at `contract list`.");
            Err(invalid("contract", message))
        }
    }
}

/// A component's identity, by its name where the catalogue tells one.
async fn component_of(app: &App, row: &ContractRow, wanted: &str) -> Result<String, Failure> {
    let shown = app.contract_get(row.account, row.id.clone()).await?;
    let named = shown
        .choices
        .iter()
        .find(|c| c.name.eq_ignore_ascii_case(wanted));
    Ok(named.map_or_else(|| wanted.to_owned(), |c| c.id.to_string()))
}

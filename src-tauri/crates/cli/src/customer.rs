//! `counterfoil customer`: list, show, add, edit, delete.

use crate::{
    act,
    contract::told,
    output::{Ended, Ending, Failure, Output, Table, failed, invalid},
    show,
};
use clap::{Args, Subcommand};
use counterfoil_app::{
    App, Code,
    view::{CustomerInput, CustomerQuery, CustomerView, System},
};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Customers by name
    List {
        /// Words in names, e-mail or telephone
        #[arg(long, default_value = "")]
        search: String,
        /// At most this many rows
        #[arg(long)]
        limit: Option<u32>,
        /// Go on after the page that ended with this cursor
        #[arg(long, value_name = "CURSOR")]
        after: Option<String>,
    },
    /// One customer
    Show {
        /// Id, name or e-mail address
        #[arg(value_name = "ID|NAME")]
        customer: String,
    },
    /// Add a customer
    Add {
        #[command(flatten)]
        fields: Fields,
        /// The account it belongs to; none keeps it on this computer
        #[arg(long)]
        account: Option<String>,
    },
    /// Change a customer; fields that are not named stay
    Edit {
        /// Id, name or e-mail address
        #[arg(value_name = "ID|NAME")]
        customer: String,
        #[command(flatten)]
        fields: Fields,
    },
    /// Delete a customer that no invoice names; one of billwerk is deleted there too, for good
    Delete {
        /// Id, name or e-mail address
        #[arg(value_name = "ID|NAME")]
        customer: String,
        #[command(flatten)]
        asked: act::Asked,
    },
}

/// The fields of a customer.
#[derive(Debug, Args)]
pub struct Fields {
    /// Name of the business
    #[arg(long)]
    business: Option<String>,
    /// First name of the person
    #[arg(long)]
    first_name: Option<String>,
    /// Last name of the person
    #[arg(long)]
    last_name: Option<String>,
    /// E-mail address
    #[arg(long)]
    email: Option<String>,
    /// Telephone
    #[arg(long)]
    phone: Option<String>,
    /// Postal address as it is printed; stays on this computer
    #[arg(long)]
    address: Option<String>,
    /// Tax or VAT number; only billwerk keeps it too, as the parts of the address
    #[arg(long)]
    tax_id: Option<String>,
    /// Street and number
    #[arg(long)]
    street: Option<String>,
    /// Second line of the address
    #[arg(long)]
    additional: Option<String>,
    /// Post code
    #[arg(long)]
    postcode: Option<String>,
    /// City
    #[arg(long)]
    city: Option<String>,
    /// Country, as a code of two letters
    #[arg(long)]
    country: Option<String>,
}

impl Fields {
    fn apply(self, input: &mut CustomerInput) {
        for (given, text) in [
            (self.business, &mut input.business_name),
            (self.first_name, &mut input.first_name),
            (self.last_name, &mut input.last_name),
            (self.email, &mut input.email),
            (self.phone, &mut input.phone),
            (self.address, &mut input.address),
            (self.tax_id, &mut input.tax_id),
        ] {
            if let Some(given) = given {
                *text = given;
            }
        }
        let trade = input.trade.get_or_insert_default();
        for (given, text) in [
            (self.street, &mut trade.address.street),
            (self.additional, &mut trade.address.additional),
            (self.postcode, &mut trade.address.postcode),
            (self.city, &mut trade.address.city),
            (
                self.country.map(|c| c.to_uppercase()),
                &mut trade.address.country,
            ),
        ] {
            if let Some(given) = given {
                *text = given;
            }
        }
    }
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::List {
            search,
            limit,
            after,
        } => {
            let query = CustomerQuery {
                search,
                after,
                limit,
            };
            list(app, output, query).await
        }
        Command::Show { customer } => {
            let found = find(app, &customer).await?;
            output.answer(&found, || show::customer(&found))?;
            Ok(Ending::Done)
        }
        Command::Add { fields, account } => {
            let mut input = CustomerInput::default();
            if let Some(name) = account {
                input.account = Some(app.account_named(name).await?.id);
            }
            fields.apply(&mut input);
            save(app, output, input).await
        }
        Command::Edit { customer, fields } => {
            let mut input = input_of(&find(app, &customer).await?);
            fields.apply(&mut input);
            save(app, output, input).await
        }
        Command::Delete { customer, asked } => {
            let found = find(app, &customer).await?;
            if found.remote_id.is_some() && system_of(app, &found).await? == Some(System::Billwerk)
            {
                let what = format!("{} at billwerk, for good", found.name);
                act::confirm(output, asked, "Delete", &what, &found.name)?;
                return told(output, app.customer_erase(found.id).await?);
            }
            app.customer_delete(found.id).await?;
            let gone = json!({ "deleted": found.id });
            output.answer(&gone, || format!("“{}” is deleted.", found.name))?;
            Ok(Ending::Done)
        }
    }
}

async fn system_of(app: &App, customer: &CustomerView) -> Result<Option<System>, Failure> {
    let accounts = app.account_list().await?;
    let of = accounts.iter().find(|a| Some(a.id) == customer.account);
    Ok(of.map(|account| account.system))
}

async fn save(app: &App, output: Output, input: CustomerInput) -> Ended {
    let saved = app.customer_save(input).await?;
    output.answer(&saved, || show::customer(&saved))?;
    Ok(Ending::Done)
}

fn input_of(customer: &CustomerView) -> CustomerInput {
    CustomerInput {
        id: Some(customer.id),
        account: customer.account,
        business_name: customer.business_name.clone(),
        first_name: customer.first_name.clone(),
        last_name: customer.last_name.clone(),
        email: customer.email.clone(),
        phone: customer.phone.clone(),
        address: customer.address.clone(),
        tax_id: customer.tax_id.clone(),
        trade: Some(customer.trade.clone()),
        seen: Some(customer.state.clone()),
    }
}

/// The customer with this id, name or e-mail address.
pub async fn find(app: &App, text: &str) -> Result<CustomerView, Failure> {
    if let Ok(id) = text.parse() {
        return Ok(app.customer_get(id).await?);
    }
    let same = |one: &str| one.to_lowercase() == text.trim().to_lowercase();
    let matching = search(app, text, |c| same(&c.name) || same(&c.email)).await?;
    match <[CustomerView; 1]>::try_from(matching) {
        Ok([one]) => Ok(one),
        Err(none) if none.is_empty() => Err(failed(
            Code::NotFound,
            format!("No customer has the id, name or e-mail address “{text}”."),
        )),
        Err(several) => {
            let ids: Vec<String> = several.iter().map(|c| c.id.to_string()).collect();
            let ids = ids.join(", ");
            Err(invalid(
                "customer",
                format!("Several customers are called “{text}”: {ids}."),
            ))
        }
    }
}

/// Every customer whose record has these words and passes `keep`.
pub async fn search(
    app: &App,
    words: &str,
    keep: impl Fn(&CustomerView) -> bool,
) -> Result<Vec<CustomerView>, Failure> {
    let mut found = Vec::new();
    let mut after = None;
    loop {
        let query = CustomerQuery {
            search: words.to_owned(),
            after,
            limit: Some(200),
        };
        let page = app.customer_list(query).await?;
        found.extend(page.customers.into_iter().filter(|customer| keep(customer)));
        match page.next {
            Some(next) => after = Some(next),
            None => return Ok(found),
        }
    }
}

async fn list(app: &App, output: Output, query: CustomerQuery) -> Ended {
    let page = app.customer_list(query).await?;
    output.answer(&page, || {
        if page.customers.is_empty() {
            return "No customer matches.".to_owned();
        }
        let mut table = Table::new(&["Name", "E-mail", "Phone", "Kept", "Id"]);
        for customer in &page.customers {
            table.row([
                customer.name.clone(),
                customer.email.clone(),
                customer.phone.clone(),
                show::standing(customer.sync).to_owned(),
                customer.id.to_string(),
            ]);
        }
        let count = show::counted(page.count, "customer");
        let more = page.next.as_ref().map_or_else(String::new, |next| {
            format!(" More: counterfoil customer list --after {next}")
        });
        format!("{}\n{count}.{more}", table.text())
    })?;
    Ok(Ending::Done)
}

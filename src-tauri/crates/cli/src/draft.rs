//! `counterfoil invoice draft --from`: an invoice as JSON, made or changed.

use crate::{
    customer,
    domain::{AccountId, TaxRule},
    output::{Failure, failed, invalid},
};
use counterfoil_app::{
    App, Code,
    view::{CustomerInput, CustomerView, DraftInput, InvoiceView, ItemInput},
};
use serde_json::{Map, Value};
use std::{
    fs,
    io::{self, Read},
    path::Path,
};

const KNOWN: [&str; 11] = [
    "id",
    "account",
    "customer",
    "currency",
    "reference",
    "issue_date",
    "due_date",
    "tax_rule",
    "prices_include_tax",
    "note",
    "items",
];
const ITEM_KNOWN: [&str; 6] = ["id", "name", "description", "price", "quantity", "tax"];
const CUSTOMER_KNOWN: [&str; 7] = [
    "business_name",
    "first_name",
    "last_name",
    "email",
    "phone",
    "address",
    "tax_id",
];

/// Reads the JSON object of a file, or of standard input for `-`.
pub fn read(from: &Path) -> Result<Map<String, Value>, Failure> {
    let text = if from == Path::new("-") {
        let mut text = String::new();
        io::stdin().lock().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(from)
    };
    let text = text.map_err(|error| {
        let message = format!("{} could not be read: {error}.", from.display());
        failed(Code::File, message)
    })?;
    match serde_json::from_str(&text) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err(invalid("from", "The draft has to be one JSON object.")),
        Err(error) => Err(invalid("from", format!("The draft is not JSON: {error}."))),
    }
}

/// Makes the draft, or changes the one whose id is given; what is not named stays as it is.
pub async fn save(app: &App, given: &Map<String, Value>) -> Result<InvoiceView, Failure> {
    only(given, &KNOWN, "")?;
    let mut input = match text(given, "id")? {
        None => app.draft_new().await?,
        Some(id) => match id.parse() {
            Ok(id) => app.draft_stored(id).await?,
            Err(_) => return Err(invalid("id", format!("“{id}” is not an id."))),
        },
    };
    let had = input.clone();
    if given.contains_key("account") {
        input.account = match text(given, "account")? {
            None => None,
            Some(name) => Some(account(app, name).await?),
        };
    }
    if input.account != had.account {
        input.tax_rule = TaxRule::usual(input.account);
    }
    fill(&mut input, given)?;
    if had.seen.is_some() && had.tax_rule != input.tax_rule && !given.contains_key("tax_rule") {
        same_total(app, &input).await?;
    }
    let wanted = given.get("customer").filter(|value| !value.is_null());
    if wanted.is_some() {
        // A customer is only made for a draft that is otherwise right.
        check(app, &input).await?;
    }
    match wanted {
        None if given.contains_key("customer") => input.customer = None,
        None => {}
        Some(Value::String(name)) => input.customer = Some(customer::find(app, name).await?.id),
        Some(Value::Object(fields)) => {
            input.customer = Some(named_customer(app, &input, fields).await?.id);
        }
        Some(_) => {
            return Err(invalid("customer", "The customer is an id or an object."));
        }
    }
    Ok(app.invoice_save(input).await?)
}

/// Refuses a draft with something to mend, with every field.
async fn check(app: &App, input: &DraftInput) -> Result<(), Failure> {
    let problems = app.draft_compute(input.clone()).await?.problems;
    match problems.first() {
        None => Ok(()),
        Some(first) => Err(counterfoil_app::Error {
            code: Code::Invalid,
            message: first.message.clone(),
            said: first.said.clone(),
            field: Some(first.field.clone()),
            problems: problems.clone(),
            detail: None,
        }
        .into()),
    }
}

/// Refuses to change the total of an invoice that only moves to another place: whoever means it names
/// the rule.
async fn same_total(app: &App, input: &DraftInput) -> Result<(), Failure> {
    let computed = app.draft_compute(input.clone()).await?;
    let (Some(before), Some(totals)) = (computed.other_rule_amount, computed.totals) else {
        return Ok(());
    };
    let rule = match input.tax_rule {
        TaxRule::PerLine => "per_line",
        TaxRule::PerRate => "per_rate",
    };
    Err(invalid(
        "tax_rule",
        format!(
            "There tax is rounded {rule}, and the total becomes {} instead of {}. Give \
             \"tax_rule\": \"{rule}\" too if that is meant.",
            totals.amount, before,
        ),
    ))
}

/// The account with this name or id.
async fn account(app: &App, name: &str) -> Result<AccountId, Failure> {
    let accounts = app.account_list().await?;
    match accounts.iter().find(|a| a.id.to_string() == name) {
        Some(account) => Ok(account.id),
        None => Ok(app.account_named(name.to_owned()).await?.id),
    }
}

/// A customer with exactly these fields, made where there is none.
async fn named_customer(
    app: &App,
    draft: &DraftInput,
    fields: &Map<String, Value>,
) -> Result<CustomerView, Failure> {
    only(fields, &CUSTOMER_KNOWN, "customer.")?;
    let mut input = CustomerInput {
        account: draft.account,
        ..CustomerInput::default()
    };
    for (name, value) in [
        ("business_name", &mut input.business_name),
        ("first_name", &mut input.first_name),
        ("last_name", &mut input.last_name),
        ("email", &mut input.email),
        ("phone", &mut input.phone),
        ("address", &mut input.address),
        ("tax_id", &mut input.tax_id),
    ] {
        if let Some(given) = text(fields, name)? {
            given.trim().clone_into(value);
        }
    }
    let words = [
        &input.email,
        &input.business_name,
        &input.last_name,
        &input.first_name,
    ];
    let words = words.into_iter().find(|text| !text.is_empty());
    if let Some(words) = words {
        let same = |c: &CustomerView| c.account == input.account && is_same(c, &input);
        let found = customer::search(app, words, same).await?;
        if let Some(one) = found.into_iter().next() {
            return Ok(one);
        }
    }
    Ok(app.customer_save(input).await?)
}

fn is_same(there: &CustomerView, given: &CustomerInput) -> bool {
    // Address and tax number are kept here only, so a draft without them means the same customer.
    let kept_here = |there: &str, given: &str| given.is_empty() || there == given;
    there.business_name == given.business_name
        && there.first_name == given.first_name
        && there.last_name == given.last_name
        && there.email == given.email
        && there.phone == given.phone
        && kept_here(&there.address, &given.address)
        && kept_here(&there.tax_id, &given.tax_id)
}

fn fill(input: &mut DraftInput, given: &Map<String, Value>) -> Result<(), Failure> {
    for (name, value) in [
        ("currency", &mut input.currency),
        ("reference", &mut input.reference),
        ("issue_date", &mut input.issue_date),
        ("due_date", &mut input.due_date),
        ("note", &mut input.note),
    ] {
        if given.contains_key(name) {
            *value = text(given, name)?.unwrap_or_default().to_owned();
        }
    }
    if let Some(rule) = given.get("tax_rule") {
        input.tax_rule = serde_json::from_value(rule.clone())
            .map_err(|_| invalid("tax_rule", "The tax rule is per_line or per_rate."))?;
    }
    match given.get("prices_include_tax") {
        None => {}
        Some(Value::Bool(included)) => {
            let terms = input.terms.get_or_insert_default();
            terms.prices_include_tax = *included;
        }
        Some(_) => {
            let field = "prices_include_tax";
            return Err(invalid(
                field,
                "Whether prices include tax is true or false.",
            ));
        }
    }
    match given.get("items") {
        None => {}
        Some(Value::Array(rows)) => {
            input.items = rows
                .iter()
                .enumerate()
                .map(item)
                .collect::<Result<_, _>>()?;
        }
        Some(_) => return Err(invalid("items", "The items are a list of objects.")),
    }
    Ok(())
}

fn item((index, row): (usize, &Value)) -> Result<ItemInput, Failure> {
    let at = format!("items[{index}]");
    let Value::Object(row) = row else {
        return Err(invalid(&at, "An item is an object."));
    };
    only(row, &ITEM_KNOWN, &format!("{at}."))?;
    let mut input = ItemInput::default();
    if let Some(id) = text(row, "id")? {
        input.id = Some(id.to_owned());
    }
    for (name, value) in [
        ("name", &mut input.name),
        ("description", &mut input.description),
        ("price", &mut input.price),
        ("quantity", &mut input.quantity),
        ("tax", &mut input.tax),
    ] {
        *value = match row.get(name) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) if !matches!(name, "name" | "description") => {
                number.to_string()
            }
            Some(_) => return Err(invalid(&format!("{at}.{name}"), "This has to be a text.")),
        };
    }
    Ok(input)
}

/// A text; none where it is absent or null.
fn text<'a>(given: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, Failure> {
    match given.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(invalid(name, "This has to be a text.")),
    }
}

/// Refuses a key that means nothing here: it may be one that was mistyped.
fn only(given: &Map<String, Value>, known: &[&str], path: &str) -> Result<(), Failure> {
    match given.keys().find(|key| !known.contains(&key.as_str())) {
        None => Ok(()),
        Some(key) => Err(invalid(
            &format!("{path}{key}"),
            format!("This key is not known; there is {}.", known.join(", ")),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn filled(value: Value) -> Result<DraftInput, String> {
        let Value::Object(map) = value else { panic!() };
        let mut input = DraftInput {
            currency: "EUR".into(),
            ..DraftInput::default()
        };
        match fill(&mut input, &map) {
            Ok(()) => Ok(input),
            Err(Failure::App(error)) => Err(error.field.unwrap_or_default()),
            Err(other) => Err(format!("{other:?}")),
        }
    }

    #[test]
    fn numbers_may_be_text_or_numbers_and_what_is_not_named_stays() {
        let draft = filled(json!({
            "reference": "A-1",
            "items": [{ "name": "Work", "price": "100.00", "quantity": 2, "tax": 15.25 }],
        }));
        let draft = draft.unwrap();
        assert_eq!(
            (draft.currency.as_str(), draft.reference.as_str()),
            ("EUR", "A-1")
        );
        let item = &draft.items[0];
        assert_eq!(
            (
                item.price.as_str(),
                item.quantity.as_str(),
                item.tax.as_str()
            ),
            ("100.00", "2", "15.25")
        );
    }

    #[test]
    fn a_value_of_the_wrong_kind_is_named_with_its_place() {
        for (given, field) in [
            (json!({ "items": {} }), "items"),
            (json!({ "items": [{ "name": 5 }] }), "items[0].name"),
            (json!({ "items": [{}, { "prise": "1" }] }), "items[1].prise"),
            (json!({ "tax_rule": "none" }), "tax_rule"),
            (json!({ "due_date": 5 }), "due_date"),
            (json!({ "prices_include_tax": "yes" }), "prices_include_tax"),
        ] {
            assert_eq!(filled(given.clone()), Err(field.to_owned()), "{given}");
        }
    }
}

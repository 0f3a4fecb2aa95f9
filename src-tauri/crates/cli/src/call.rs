//! `counterfoil call`: every documented operation of a service, by the vendor's own name.

use crate::output::{Ended, Ending, Failure, Output, Table, failed, print};
use clap::Args;
use counterfoil_app::{App, CallRequest, Code, OperationView};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read},
};

#[derive(Debug, Args)]
pub struct Call {
    /// Such as trincico.invoices.list; with --list a system
    #[arg(required_unless_present = "list", value_name = "SYSTEM.OPERATION")]
    operation: Option<String>,
    /// Parameters by name
    #[arg(value_name = "KEY=VALUE", value_parser = parameter)]
    parameters: Vec<(String, String)>,
    /// The JSON body: itself, @FILE, or @- for standard input
    #[arg(long, value_name = "JSON|@FILE")]
    body: Option<String>,
    /// The account, where its system has several
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    /// Print the request and send nothing
    #[arg(long)]
    dry_run: bool,
    /// Yes, move the money, or do what cannot be undone
    #[arg(long)]
    confirm: bool,
    /// List the operations and their parameters
    #[arg(long)]
    list: bool,
}

impl Call {
    pub fn is_list(&self) -> bool {
        self.list
    }
}

fn parameter(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("a parameter has the form KEY=VALUE".to_owned()),
    }
}

/// `call --list [SYSTEM]`.
pub fn list(output: Output, call: &Call) -> Ended {
    let operations = App::call_list(call.operation.as_deref())?;
    output.answer(&operations, || in_words(&operations))?;
    Ok(Ending::Done)
}

fn in_words(operations: &[OperationView]) -> String {
    let mut text = String::new();
    for operation in operations {
        text += &format!("{}.{}", operation.system, operation.operation);
        for parameter in &operation.parameters {
            text += &if parameter.required {
                format!(" {}=…", parameter.key)
            } else {
                format!(" [{}=…]", parameter.key)
            };
        }
        text += if operation.needs_confirmation {
            " --confirm\n"
        } else {
            "\n"
        };
        text += &format!("    {} {}\n", operation.method, operation.path);
    }
    text
}

pub async fn run(app: &App, output: Output, call: Call) -> Ended {
    let mut parameters = BTreeMap::new();
    for (key, value) in call.parameters {
        if parameters.insert(key.clone(), value).is_some() {
            return Err(Failure::Usage(format!(
                "The parameter “{key}” is given twice."
            )));
        }
    }
    let request = CallRequest {
        operation: call.operation.unwrap_or_default(),
        parameters,
        body: call.body.as_deref().map(body).transpose()?,
        account: call.account,
        confirmed: call.confirm,
    };
    if call.dry_run {
        let prepared = app.call_prepare(request).await?;
        output.answer(&prepared, || {
            let mut table = Table::new(&[prepared.method, &prepared.url]);
            for (name, value) in &prepared.headers {
                table.row([name.clone(), value.clone()]);
            }
            let body = prepared.body.as_ref();
            let body = body.map_or_else(String::new, |body| format!("\n{body:#}"));
            format!("{}{body}", table.text())
        })?;
        return Ok(Ending::Done);
    }
    let reply = app.call(request).await?;
    if output.is_json() {
        output.answer(&reply, String::new)?;
    } else {
        output.hint(&format!("{} from the service", reply.status));
        if !reply.body.is_null() {
            print(&format!("{:#}", reply.body))?;
        }
    }
    Ok(Ending::Done)
}

/// The body: JSON, or a file with it.
fn body(text: &str) -> Result<Value, Failure> {
    let read = match text.strip_prefix('@') {
        None => Ok(text.to_owned()),
        Some("-") => {
            let mut text = String::new();
            io::stdin().lock().read_to_string(&mut text).map(|_| text)
        }
        Some(path) => fs::read_to_string(path),
    };
    let json =
        read.map_err(|error| failed(Code::File, format!("The body could not be read: {error}.")))?;
    serde_json::from_str(&json)
        .map_err(|error| Failure::Usage(format!("The body is not JSON: {error}.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_split_at_its_first_equals_sign() {
        assert_eq!(parameter("a=b=c"), Ok(("a".into(), "b=c".into())));
        assert_eq!(parameter("a="), Ok(("a".into(), String::new())));
        assert!(parameter("a").is_err() && parameter("=b").is_err());
    }

    #[test]
    fn the_list_names_every_parameter_and_marks_what_has_to_be_confirmed() {
        let text = in_words(&App::call_list(None).unwrap());
        assert!(
            text.contains("trincico.invoices.retrieve id=…\n    GET /invoices/"),
            "{text}"
        );
        assert!(
            text.contains("pm2.bucket.billing.updateCreditCard id=… body.id=… [address_line1=…]"),
            "{text}"
        );
        let payout = text
            .lines()
            .find(|l| l.starts_with("trincico.payouts.create"));
        assert!(payout.unwrap().ends_with("--confirm"), "{text}");
    }
}

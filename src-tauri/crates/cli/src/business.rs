//! `counterfoil business`: the sender that invoices are printed with, shown and changed.

use crate::{
    domain::Business,
    output::{Ended, Ending, Failure, Output, invalid},
    show,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use clap::{Args, Subcommand};
use counterfoil_app::{App, Code, Error};
use serde::Serialize;
use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

/// Bytes of a picture that are read at most: more than a logo may have, so that a larger file is
/// still refused for its size.
const PICTURE_MAX: u64 = 50_000_000;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Who invoices are from
    Show,
    /// Change who invoices are from; fields that are not named stay
    Edit(Box<Fields>),
}

/// The fields of the business.
#[derive(Debug, Default, PartialEq, Eq, Args)]
pub struct Fields {
    /// Name of the business
    #[arg(long)]
    name: Option<String>,
    /// Postal address, with \n between its lines
    #[arg(long)]
    address: Option<String>,
    /// Tax or VAT number
    #[arg(long)]
    tax_id: Option<String>,
    /// Account for bank transfers
    #[arg(long)]
    iban: Option<String>,
    /// BIC of the bank
    #[arg(long)]
    bic: Option<String>,
    /// Name of the bank
    #[arg(long)]
    bank_name: Option<String>,
    /// E-mail address
    #[arg(long)]
    email: Option<String>,
    /// Telephone
    #[arg(long)]
    phone: Option<String>,
    /// Currency of a new invoice, such as EUR; empty for none
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// Days until a new invoice is due; empty for none
    #[arg(long, value_name = "DAYS")]
    payment_days: Option<String>,
    /// Picture to print as logo, PNG or JPEG
    #[arg(long, value_name = "FILE")]
    logo: Option<PathBuf>,
    /// Print no logo any more
    #[arg(long, conflicts_with = "logo")]
    no_logo: bool,
}

impl Fields {
    /// Puts the given fields in place of those before.
    fn apply(&self, business: &mut Business) -> Result<(), Failure> {
        for (given, text) in [
            (&self.name, &mut business.name),
            (&self.address, &mut business.address),
            (&self.tax_id, &mut business.tax_id),
            (&self.iban, &mut business.iban),
            (&self.bic, &mut business.bic),
            (&self.bank_name, &mut business.bank_name),
            (&self.email, &mut business.email),
            (&self.phone, &mut business.phone),
        ] {
            if let Some(given) = given {
                given.trim().clone_into(text);
            }
        }
        if let Some(address) = &self.address {
            business.address = lines(address);
        }
        if let Some(code) = filled(self.currency.as_deref()) {
            let unknown = |_| {
                let message = format!("“{code}” is not the code of a currency, such as EUR.");
                invalid("currency", message)
            };
            business.currency = Some(code.parse().map_err(unknown)?);
        } else if self.currency.is_some() {
            business.currency = None;
        }
        if let Some(days) = filled(self.payment_days.as_deref()) {
            let unknown = |_| {
                let message = format!("“{days}” is not a number of days from 0 to 65535.");
                invalid("payment_days", message)
            };
            business.payment_days = Some(days.parse().map_err(unknown)?);
        } else if self.payment_days.is_some() {
            business.payment_days = None;
        }
        Ok(())
    }
}

fn filled(given: Option<&str>) -> Option<&str> {
    given.map(str::trim).filter(|text| !text.is_empty())
}

/// An address as typed in one argument: `\n` ends a line, as does a real line end.
fn lines(address: &str) -> String {
    let address = address.replace("\\n", "\n");
    let lines: Vec<&str> = address.lines().map(str::trim).collect();
    lines.join("\n").trim().to_owned()
}

/// The business as it is printed by `--json`.
#[derive(Debug, Serialize)]
struct Shown {
    #[serde(flatten)]
    business: Business,
    logo: bool,
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::Show => show(app, output).await,
        Command::Edit(fields) => edit(app, output, &fields).await,
    }
}

async fn show(app: &App, output: Output) -> Ended {
    let shown = Shown {
        business: app.business_get().await?,
        logo: app.logo_get().await?.is_some(),
    };
    output.answer(&shown, || in_words(&shown))?;
    Ok(Ending::Done)
}

fn in_words(shown: &Shown) -> String {
    if shown.business == Business::default() && !shown.logo {
        return "Nothing is entered yet. `counterfoil business edit --name NAME` begins."
            .to_owned();
    }
    show::business(&shown.business, shown.logo)
}

async fn edit(app: &App, output: Output, fields: &Fields) -> Ended {
    if *fields == Fields::default() {
        return Err(Failure::Usage(
            "Name a field to change; `counterfoil business edit --help` lists them.".to_owned(),
        ));
    }
    let before = app.business_get().await?;
    let mut business = before.clone();
    fields.apply(&mut business)?;
    let logo = match &fields.logo {
        Some(file) => Some(picture(file)?),
        None => None,
    };
    let to_save = business != before;
    // Whatever is refused, fields or picture, leaves both as they were.
    if !to_save || business.problems().is_empty() {
        if let Some(logo) = logo {
            app.logo_set(logo).await?;
        }
        if fields.no_logo {
            app.logo_remove().await?;
        }
    }
    if to_save {
        app.business_save_over(business, before).await?;
    }
    show(app, output).await
}

/// A picture's file as base64.
fn picture(path: &Path) -> Result<String, Failure> {
    read(path)
        .map(|bytes| STANDARD.encode(bytes))
        .map_err(|error| {
            Error {
                code: Code::File,
                message: format!("{} could not be read: {error}.", path.display()),
                said: None,
                field: Some("logo".to_owned()),
                problems: Vec::new(),
                detail: None,
            }
            .into()
        })
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(PICTURE_MAX)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;
    use serde_json::json;

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        fields: Fields,
    }

    fn edited(words: &[&str]) -> Result<Business, String> {
        let words = ["edit"].iter().chain(words);
        let line = Line::try_parse_from(words).map_err(|error| error.kind().to_string())?;
        let mut business = Business {
            name: "Yard".into(),
            iban: "DE02120300000000202051".into(),
            currency: "PLN".parse().ok(),
            payment_days: Some(14),
            ..Business::default()
        };
        match line.fields.apply(&mut business) {
            Ok(()) => Ok(business),
            Err(Failure::App(error)) => Err(error.field.unwrap_or_default()),
            Err(other) => Err(format!("{other:?}")),
        }
    }

    #[test]
    fn only_the_fields_that_are_named_change() {
        let business = edited(&["--email", " yard@example.com "]).unwrap();
        assert_eq!(business.email, "yard@example.com");
        assert_eq!(business.name, "Yard");
        assert_eq!(business.iban, "DE02120300000000202051");
        assert_eq!(business.currency.map(|c| c.code()), Some("PLN"));
        assert_eq!(business.payment_days, Some(14));
    }

    #[test]
    fn an_empty_value_clears_a_field() {
        let words = ["--iban", "", "--currency", "", "--payment-days", ""];
        let business = edited(&words).unwrap();
        assert_eq!(business.iban, "");
        assert_eq!(business.currency, None);
        assert_eq!(business.payment_days, None);
    }

    #[test]
    fn an_address_has_a_line_for_each_backslash_n_or_line_end() {
        for (given, address) in [
            ("Quay 1\\n80-001 Gdańsk", "Quay 1\n80-001 Gdańsk"),
            ("Quay 1\n80-001 Gdańsk\n", "Quay 1\n80-001 Gdańsk"),
            (" Quay 1 \\n \\n Gdańsk", "Quay 1\n\nGdańsk"),
            ("Quay 1", "Quay 1"),
        ] {
            let business = edited(&["--address", given]).unwrap();
            assert_eq!(business.address, address, "{given}");
        }
    }

    #[test]
    fn a_value_that_cannot_be_read_is_named_with_its_field() {
        for (words, field) in [
            (["--currency", "EURO"], "currency"),
            (["--payment-days", "soon"], "payment_days"),
            (["--payment-days", "70000"], "payment_days"),
        ] {
            assert_eq!(edited(&words), Err(field.to_owned()), "{words:?}");
        }
    }

    #[test]
    fn a_picture_that_is_not_there_is_named_with_its_field() {
        let Err(Failure::App(error)) = picture(Path::new("no-such-logo.png")) else {
            panic!("it was read");
        };
        assert_eq!(
            (error.code, error.field.as_deref()),
            (Code::File, Some("logo"))
        );
    }

    #[test]
    fn json_is_the_business_with_a_word_about_the_logo() {
        let shown = Shown {
            business: edited(&["--bic", "BYLADEM1001"]).unwrap(),
            logo: true,
        };
        let mut document = serde_json::to_value(&shown).unwrap();
        let mut taken = |name: &str| document.as_object_mut().unwrap().remove(name).unwrap();
        assert_eq!(taken("trade")["address"]["city"], "");
        assert_eq!(taken("look")["template"], "classic");
        assert_eq!(taken("language"), "en");
        assert_eq!(taken("without_payment_code"), false);
        assert_eq!(
            document,
            json!({
                "name": "Yard", "address": "", "tax_id": "", "iban": "DE02120300000000202051",
                "bic": "BYLADEM1001", "bank_name": "", "email": "", "phone": "",
                "currency": "PLN", "payment_days": 14, "logo": true,
            })
        );
    }
}

//! `counterfoil invoice explain|verify`: how a total came about, and whether what was issued is
//! still what was issued.

use crate::output::{Ended, Ending, Output, Table, clean};
use clap::Subcommand;
use counterfoil_app::App;
use counterfoil_app::domain::totals::{Step, StepKind};
use counterfoil_app::view::{OriginalKind, VerifiedView};
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show how an invoice's total came about, step by step
    Explain {
        #[arg(value_name = "ID|REFERENCE")]
        invoice: String,
    },
    /// Look whether the kept originals of invoices are as they were issued
    Verify {
        #[arg(value_name = "ID|REFERENCE", required = true)]
        invoices: Vec<String>,
    },
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::Explain { invoice } => {
            let found = app.invoice_find(invoice).await?;
            let steps = app.explain_invoice(found.id).await?;
            let document = json!({ "id": found.id, "steps": steps });
            output.answer(&document, || explained(&steps))?;
            Ok(Ending::Done)
        }
        Command::Verify { invoices } => {
            let mut verified = Vec::new();
            for invoice in invoices {
                let found = app.invoice_find(invoice).await?;
                verified.push(app.invoice_verify(found.id).await?);
            }
            let sound = verified.iter().all(|v| v.sound);
            output.answer(&json!({ "invoices": verified }), || {
                verified.iter().map(verified_in_words).collect()
            })?;
            Ok(if sound { Ending::Done } else { Ending::Failed })
        }
    }
}

fn explained(steps: &[Step]) -> String {
    let mut table = Table::new(&["What", "How", ">Exactly", ">Result", ""]);
    for step in steps {
        table.row([
            titled(step),
            step.formula.clone(),
            step.exact.map_or_else(String::new, |e| e.to_string()),
            step.result.to_text(),
            step.result.currency.to_string(),
        ]);
    }
    table.text()
}

fn titled(step: &Step) -> String {
    let what = match step.what {
        StepKind::LineGross => "line",
        StepKind::LineAllowance => "  less",
        StepKind::LineCharge => "  plus",
        StepKind::LineNet => "  line comes to",
        StepKind::LineStated => "  stated by the file",
        StepKind::LineTax => "  tax on it",
        StepKind::LineSum => "sum of lines",
        StepKind::Allowance => "allowance",
        StepKind::Charge => "charge",
        StepKind::SubAmount => "before tax",
        StepKind::Tax => "tax",
        StepKind::TaxIncluded => "tax within it",
        StepKind::TaxAmount => "sum of taxes",
        StepKind::Amount => "total",
        StepKind::Due => "still to be paid",
    };
    let number = match (step.what, step.line) {
        (StepKind::LineGross, Some(line)) => format!(" {}", line + 1),
        _ => String::new(),
    };
    let name = clean(&step.name);
    let part = part(step);
    match name.as_str() {
        "" => format!("{what}{number}{part}"),
        _ if step.what == StepKind::LineNet || step.what == StepKind::LineTax => what.to_owned(),
        name => format!("{what}{number}{part}, {name}"),
    }
}

/// What an allowance or charge is a percentage of, where that is not everything.
fn part(step: &Step) -> String {
    match (step.what, step.category, step.rate) {
        (StepKind::Allowance | StepKind::Charge, Some(category), Some(rate)) => {
            if rate.is_zero() && category.wants_a_reason() {
                " of what bears no tax".to_owned()
            } else {
                format!(" of what is taxed at {rate} %")
            }
        }
        _ => String::new(),
    }
}

fn verified_in_words(verified: &VerifiedView) -> String {
    let name = match verified.reference.as_str() {
        "" => verified.id.to_string(),
        reference => clean(reference),
    };
    if verified.originals.is_empty() {
        return format!("{name}: nothing was issued from this computer yet.\n");
    }
    let mut text = String::new();
    for original in &verified.originals {
        let kind = match original.kind {
            OriginalKind::Pdf => "PDF",
            OriginalKind::Ubl => "UBL",
            OriginalKind::Cii => "CII",
        };
        let state = match original.sound {
            true => "as it was issued",
            false => "DAMAGED: its bytes are not those that were issued",
        };
        let until = match original.until {
            Some(until) => format!(", replaced {}", crate::show::moment(until)),
            None => String::new(),
        };
        text += &format!(
            "{name}: {kind} of {}{until}, {state}. SHA-256 {}\n",
            crate::show::moment(original.made_at),
            original.sha256
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_app::domain::{Money, TaxCategory};

    #[test]
    fn a_step_tells_what_a_percentage_is_of_before_its_reason() {
        use TaxCategory::{O, S, Z};
        for (category, rate, name, words) in [
            (None, None, "Loyal", "allowance, Loyal"),
            (
                Some(S),
                Some("5.5"),
                "Loyal",
                "allowance of what is taxed at 5.5 %, Loyal",
            ),
            (Some(Z), Some("0"), "", "allowance of what is taxed at 0 %"),
            (Some(O), Some("0"), "", "allowance of what bears no tax"),
        ] {
            let step = Step {
                what: StepKind::Allowance,
                name: name.into(),
                line: None,
                category,
                rate: rate.map(|rate| rate.parse().unwrap()),
                formula: String::new(),
                exact: None,
                result: Money::from_minor(356, "EUR".parse().unwrap()),
            };
            assert_eq!(titled(&step), words);
        }
    }
}

//! `counterfoil overview`: what is owed and paid, what comes when, and what waits.

use crate::output::{Ended, Ending, Output, Table};
use crate::show;
use counterfoil_app::App;
use counterfoil_app::view::{CashKind, MoneyCount, Overview, WaitCounts};

pub async fn run(app: &App, output: Output) -> Ended {
    let overview = app.overview_get().await?;
    output.answer(&overview, || words(&overview))?;
    let waits = &overview.waits;
    let decide = waits.conflicts + waits.parked + waits.payouts + waits.acts;
    Ok(if decide > 0 {
        Ending::Waiting
    } else {
        Ending::Done
    })
}

fn words(overview: &Overview) -> String {
    let amount =
        |of: &MoneyCount| format!("{} ({})", of.amount, show::counted(of.count, "invoice"));
    let mut text = String::new();
    let mut money = Table::new(&["Currency", "Outstanding", "Overdue", "Paid this month"]);
    for of in &overview.money {
        money.row([
            of.currency.clone(),
            amount(&of.outstanding),
            amount(&of.overdue),
            amount(&of.paid),
        ]);
    }
    match overview.money.is_empty() {
        true => text += "Nothing is owed, and nothing was paid this month.\n",
        false => text += &money.text(),
    }
    if !overview.calendar.is_empty() {
        let mut days = Table::new(&["Day", "Expected", "Amount"]);
        for day in &overview.calendar {
            days.row([
                day.on
                    .map_or_else(|| "not told".to_owned(), |on| on.to_string()),
                match day.what {
                    CashKind::Due => show::counted(day.count, "invoice") + " due",
                    CashKind::Payout => "payout".to_owned(),
                },
                day.amount.to_string(),
            ]);
        }
        text += &format!("\n{}", days.text());
    }
    if !overview.paid.is_empty() {
        let mut months = Table::new(&["Month", "Paid"]);
        for month in &overview.paid {
            months.row([month.month.clone(), amount(&month.paid)]);
        }
        text += &format!("\n{}", months.text());
    }
    text + &waiting(&overview.waits)
}

fn waiting(waits: &WaitCounts) -> String {
    let parts = [
        (
            waits.conflicts,
            "invoice changed on both sides",
            "invoices changed on both sides",
        ),
        (waits.parked, "invoice set aside", "invoices set aside"),
        (waits.payouts, "unclear payout", "unclear payouts"),
        (waits.acts, "unclear act", "unclear acts"),
        (waits.pending, "invoice to be sent", "invoices to be sent"),
    ];
    let told = parts.into_iter().filter(|(count, ..)| *count > 0);
    let told: Vec<String> = told
        .map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many }))
        .collect();
    match told.is_empty() {
        true => String::new(),
        false => format!("\nWaiting: {}.\n", told.join(", ")),
    }
}

//! What a payout consists of, as `counterfoil payout show` tells it.

use crate::{domain::Money, output::Table};
use counterfoil_app::view::PayoutPart;

/// An amount, where the service tells it.
pub fn known(amount: Option<Money>) -> String {
    amount.map_or_else(|| "-".to_owned(), |amount| amount.to_string())
}

/// Each payment with what was paid, what the service kept of it, and what arrived.
pub fn parts_in_words(parts: &[PayoutPart]) -> String {
    let heads = ["Payment", "Invoice", ">Gross", ">Fee", ">Net", "Paid"];
    let mut table = Table::new(&heads);
    for part in parts {
        table.row([
            part.reference.clone(),
            part.invoice_reference.clone().unwrap_or_default(),
            known(part.gross),
            known(part.fee),
            known(part.net),
            part.paid_on.map(|day| day.to_string()).unwrap_or_default(),
        ]);
    }
    table.text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_app::view::Sureness;

    #[test]
    fn each_payment_of_a_payout_tells_its_gross_its_fee_and_its_net() {
        let money = |minor| Some(Money::from_minor(minor, "USD".parse().unwrap()));
        let part = PayoutPart {
            sureness: Sureness::Matched,
            reference: "pay_1".into(),
            invoice: None,
            invoice_reference: Some("A-1".into()),
            customer: None,
            gross: money(23_050),
            fee: money(699),
            net: None,
            paid_on: "2026-11-03".parse().ok(),
        };
        let text = parts_in_words(&[part]);
        let rows: Vec<Vec<&str>> = text
            .lines()
            .map(|row| row.split_whitespace().collect())
            .collect();
        assert_eq!(
            rows[0],
            ["Payment", "Invoice", "Gross", "Fee", "Net", "Paid"]
        );
        let told = rows.last().unwrap();
        assert_eq!(
            *told,
            [
                "pay_1",
                "A-1",
                "230.50",
                "USD",
                "6.99",
                "USD",
                "-",
                "2026-11-03"
            ]
        );
    }
}

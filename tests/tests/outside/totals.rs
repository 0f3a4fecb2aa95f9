//! Totals against Python's decimal numbers: another language, another arithmetic, other hands.
//!
//! `COUNTERFOIL_ORACLE_INVOICES=1000000` compares a million.

use counterfoil_domain::{
    Adjustment, Currency, Decimal, ItemId, LineItem, LineTerms, Money, TaxRule, Terms, totals,
};
use serde_json::{Value, json};
use std::io::{BufWriter, Write};
use std::process::{Command, Stdio};

/// Invoices compared with every test.
const FEW: u64 = 5_000;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    /// A number below `most` units of its last decimal, of at most `scale` decimals. Fives at the
    /// end are frequent: there rounding has to choose.
    fn number(&mut self, most: u64, scale: u64) -> Decimal {
        let mut mantissa = self.roll(most) as i64;
        if self.roll(3) == 0 {
            mantissa = mantissa / 10 * 10 + 5;
        }
        Decimal::new(mantissa, self.roll(scale + 1) as u32)
    }

    fn tax(&mut self) -> Option<Decimal> {
        match self.roll(6) {
            0 => None,
            1 => Some(Decimal::ZERO),
            2 => Some(self.number(2_500, 4)),
            3 => Some(Decimal::from(7)),
            _ => Some(Decimal::from(19)),
        }
    }

    fn adjustments(&mut self, decimals: u32) -> Vec<Adjustment> {
        let count = self.roll(4).saturating_sub(1);
        (0..count)
            .map(|_| {
                let stated = self.roll(2) == 0;
                let minor = self.roll(5_000) as i64;
                Adjustment {
                    charge: self.roll(2) == 0,
                    amount: stated.then(|| Decimal::new(minor, decimals)),
                    percent: (!stated).then(|| self.number(2_000, 2)),
                    base: (self.roll(3) == 0).then(|| Decimal::new(minor * 7, decimals)),
                    tax: self.tax(),
                    of_rate: self.roll(2) == 0,
                    ..Adjustment::default()
                }
            })
            .collect()
    }

    fn line(&mut self, decimals: u32, sign: Decimal) -> LineItem {
        let units =
            (self.roll(5) == 0).then(|| Decimal::from([3, 7, 10, 100][self.roll(4) as usize]));
        LineItem {
            id: ItemId::new(),
            remote_id: None,
            name: "Work".into(),
            description: String::new(),
            price: self.number(10_000_000, 6),
            quantity: self.number(100_000, 6) * sign,
            tax: self.tax(),
            terms: LineTerms {
                price_quantity: units,
                adjustments: self.adjustments(decimals),
                ..LineTerms::default()
            },
        }
    }
}

fn adjustments(of: &[Adjustment]) -> Value {
    of.iter()
        .map(|a| {
            json!({ "charge": a.charge, "amount": a.amount, "base": a.base,
                    "percent": a.percent, "tax": a.tax, "of_rate": a.of_rate })
        })
        .collect()
}

/// One invoice with the totals that the program computes.
fn invoice(dice: &mut Dice) -> Value {
    let code = ["JPY", "EUR", "KWD", "CLF"][dice.roll(4) as usize];
    let currency: Currency = code.parse().unwrap();
    let decimals = currency.decimals();
    let sign = if dice.roll(2) == 0 {
        Decimal::ONE
    } else {
        Decimal::NEGATIVE_ONE
    };
    let rule = if dice.roll(2) == 0 {
        TaxRule::PerLine
    } else {
        TaxRule::PerRate
    };
    let lines: Vec<_> = (0..=dice.roll(6))
        .map(|_| dice.line(decimals, sign))
        .collect();
    let terms = Terms {
        adjustments: dice.adjustments(decimals),
        prepaid: Some(Decimal::new(dice.roll(10_000) as i64, decimals)),
        rounding: Some(Decimal::new(dice.roll(10) as i64 - 5, decimals)),
        prices_include_tax: dice.roll(3) == 0,
        ..Terms::default()
    };
    let all = totals::compute(currency, rule, &lines, &terms).unwrap();
    let text = Money::to_text;
    let nets: Vec<String> = all.lines.iter().map(|l| text(l.net)).collect();
    let lines: Vec<_> = lines
        .iter()
        .map(|l| {
            json!({ "price": l.price, "quantity": l.quantity, "tax": l.tax,
                    "units": l.terms.price_quantity.unwrap_or(Decimal::ONE),
                    "adjustments": adjustments(&l.terms.adjustments) })
        })
        .collect();
    json!({
        "inclusive": terms.prices_include_tax,
        "decimals": decimals, "per_rate": rule == TaxRule::PerRate, "lines": lines,
        "adjustments": adjustments(&terms.adjustments),
        "prepaid": terms.prepaid, "rounding": terms.rounding,
        "totals": {
            "line_sum": text(all.line_sum), "sub_amount": text(all.sub_amount),
            "tax_amount": text(all.tax_amount), "amount": text(all.amount), "due": text(all.due),
            "nets": nets,
        },
    })
}

#[test]
fn totals_are_those_of_pythons_decimal_numbers() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/outside/totals.py");
    let started = Command::new("python3")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut python) = started else {
        eprintln!("skipped: python3 is not here");
        return;
    };
    let count = std::env::var("COUNTERFOIL_ORACLE_INVOICES");
    let count = count.map_or(FEW, |text| text.parse().unwrap());
    let mut dice = Dice(20_261_121);
    let mut to = BufWriter::new(python.stdin.take().unwrap());
    for _ in 0..count {
        writeln!(to, "{}", invoice(&mut dice)).unwrap();
    }
    drop(to);
    let output = python.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    println!("{said}");
    let last = said.lines().last().unwrap_or_default();
    assert_eq!(last, format!("{count} compared, 0 differ"), "{said}");
}

//! Codes are held against their standards, and read back by two readers.

mod epc;
mod link;
mod picture;
mod read;
mod swiss;

use counterfoil_domain::Money;

fn money(minor: i64, currency: &str) -> Money {
    Money::from_minor(minor, currency.parse().unwrap())
}

//! What is in a cart, and what it costs.

use super::super::{World, contracts, decimal, micros, number, sent::Sent, stamp};
use crate::table::Micros;
use counterfoil_domain::Decimal;
use serde_json::{Value, json};

/// Value added tax on everything, in percent.
const VAT: Decimal = Decimal::from_parts(19, 0, 0, false, 0);
/// The one coupon that is good: ten percent off.
const COUPON: &str = "WELCOME10";

/// A cart with its prices.
#[derive(Debug, Default)]
pub struct Priced {
    pub customer: String,
    pub plan: String,
    pub variant: String,
    pub quantity: Value,
    pub lines: Vec<Value>,
    pub components: Vec<Value>,
    pub usages: Vec<Value>,
    pub rated: Vec<Value>,
    pub discounts: Vec<Value>,
    /// Identities of component subscriptions that end.
    pub ended: Value,
    pub net: Decimal,
    pub vat: Decimal,
    pub next_gross: Decimal,
    pub start: Micros,
    pub period_end: Micros,
}

/// Prices the cart; what is wrong with it is told in `errors`.
pub fn price(
    world: &World,
    sent: &Sent,
    contract: Option<&Value>,
    now: Micros,
    errors: &mut Vec<String>,
) -> Priced {
    let Some(cart) = sent.inner("Cart") else {
        errors.push("Cart is needed.".to_owned());
        return Priced::default();
    };
    let known = contract.map(|row| row["PlanVariantId"].as_str().unwrap_or_default());
    let variant = match cart.text("PlanVariantId") {
        "" => known.unwrap_or_default(),
        id => id,
    };
    let Some(variant) = world.plan_variants.get(variant) else {
        errors.push("Cart.PlanVariantId is unknown.".to_owned());
        return Priced::default();
    };
    if cart.is_set("PlanId") && cart.get("PlanId") != &variant["PlanId"] {
        errors.push("Cart.PlanId is not the plan of the variant.".to_owned());
    }
    let quantity = amount(&cart, "Quantity", Some(Decimal::ONE), errors);
    let start = time(sent, "StartDate", errors)
        .or_else(|| time(sent, "ChangeDate", errors))
        .unwrap_or(now);
    let mut priced = Priced {
        plan: variant["PlanId"].as_str().unwrap_or_default().to_owned(),
        variant: variant["Id"].as_str().unwrap_or_default().to_owned(),
        quantity: number(quantity),
        ended: cart.get("EndComponentSubscriptions").clone(),
        start,
        period_end: contracts::later(start, &variant["FeePeriod"]),
        ..Priced::default()
    };
    let fee = decimal(&variant["RecurringFee"]).unwrap_or_default();
    let name = variant["InternalName"].as_str().unwrap_or_default();
    priced.line(name, fee, quantity);
    priced.next_gross = gross(fee * quantity);
    let setup = decimal(&variant["SetupFee"]).unwrap_or_default();
    if contract.is_none() && !setup.is_zero() {
        priced.line("Setup", setup, Decimal::ONE);
    }
    components(world, &cart, &mut priced, errors);
    rated(&cart, &mut priced, errors);
    coupon(&cart, &mut priced, errors);
    priced
}

fn components(world: &World, cart: &Sent, priced: &mut Priced, errors: &mut Vec<String>) {
    for list in ["ComponentSubscriptions", "MeteredUsages"] {
        for row in cart.inner_list(list) {
            let Some(component) = world.components.get(row.text("ComponentId")) else {
                errors.push(format!("Cart.{list}: the ComponentId is unknown."));
                continue;
            };
            let quantity = amount(&row, "Quantity", None, errors);
            let price = decimal(&component["PricePerUnit"]).unwrap_or_default();
            priced.line(
                component["Name"]["_c"].as_str().unwrap_or_default(),
                price,
                quantity,
            );
            let mut kept = json!({
                "ComponentId": component["Id"],
                "ComponentType": component["ComponentType"],
                "Quantity": number(quantity),
                "VatPercentage": number(VAT),
                "TotalNet": number(price * quantity),
                "TotalVat": number(vat(price * quantity)),
                "IsQuantityBased": true,
                "PreventModification": false,
                "StartDate": stamp(priced.start),
                "Memo": row.get("Memo"),
            });
            if list == "MeteredUsages" {
                kept["Key"] = row.get("Key").clone();
                kept["DueDate"] = row.get("DueDate").clone();
                priced.usages.push(kept);
            } else {
                priced.next_gross += gross(price * quantity);
                priced.components.push(kept);
            }
        }
    }
}

fn rated(cart: &Sent, priced: &mut Priced, errors: &mut Vec<String>) {
    for row in cart.inner_list("RatedItems") {
        let quantity = amount(&row, "Quantity", Some(Decimal::ONE), errors);
        let price = amount(&row, "PricePerUnit", None, errors);
        priced.line(row.text("Description"), price, quantity);
        priced.rated.push(json!({
            "Description": row.text("Description"),
            "Quantity": number(quantity),
            "PricePerUnit": number(price),
            "PeriodStart": row.get("PeriodStart"),
            "PeriodEnd": row.get("PeriodEnd"),
        }));
    }
}

fn coupon(cart: &Sent, priced: &mut Priced, errors: &mut Vec<String>) {
    match cart.text("CouponCode") {
        "" => {}
        COUPON => {
            let off = priced.net / Decimal::from(-10);
            priced.line("Coupon WELCOME10", round(off), Decimal::ONE);
            priced.discounts.push(json!({
                "CouponCode": COUPON,
                "Percentage": 10,
                "StartDate": stamp(priced.start),
            }));
        }
        _ => errors.push("Cart.CouponCode is not valid.".to_owned()),
    }
}

impl Priced {
    fn line(&mut self, description: &str, price: Decimal, quantity: Decimal) {
        let net = round(price * quantity);
        self.net += net;
        self.vat += vat(net);
        self.lines.push(json!({
            "Description": description,
            "ProductDescription": description,
            "ProductId": self.variant,
            "Quantity": number(quantity),
            "PricePerUnit": number(price),
            "VatPercentage": number(VAT),
            "TotalNet": number(net),
            "TotalVat": number(vat(net)),
            "TotalGross": number(gross(net)),
            "PeriodStart": stamp(self.start),
            "PeriodEnd": stamp(self.period_end),
            "PeriodMultiplier": 1,
            "ScaleAmount": null,
        }));
    }
}

fn amount(row: &Sent, name: &str, otherwise: Option<Decimal>, errors: &mut Vec<String>) -> Decimal {
    let value = match decimal(row.get(name)) {
        None if !row.is_set(name) => otherwise,
        value => value,
    };
    // Larger numbers would not fit the product of price and quantity.
    let most = Decimal::from(1_000_000_000);
    let valid = value.filter(|v| *v > Decimal::ZERO && *v <= most);
    valid.unwrap_or_else(|| {
        errors.push(format!("{name} must be a number above 0."));
        Decimal::ZERO
    })
}

fn time(sent: &Sent, name: &str, errors: &mut Vec<String>) -> Option<Micros> {
    if !sent.is_set(name) {
        return None;
    }
    let time = micros(sent.text(name));
    if time.is_none() {
        errors.push(format!("{name} must be a date and time."));
    }
    time
}

/// To cents, a half away from zero.
fn round(amount: Decimal) -> Decimal {
    let half = Decimal::new(if amount.is_sign_negative() { -5 } else { 5 }, 3);
    (amount + half).trunc_with_scale(2)
}

fn vat(net: Decimal) -> Decimal {
    round(net * VAT / Decimal::ONE_HUNDRED)
}

fn gross(net: Decimal) -> Decimal {
    round(net) + vat(net)
}

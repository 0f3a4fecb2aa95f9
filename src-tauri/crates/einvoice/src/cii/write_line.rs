//! Lines, allowances and charges as CII.

use super::OBJECT;
use super::write_party::{date, identifier};
use crate::document::Line;
use crate::xml::{Writer, amount, number};
use counterfoil_domain::{Adjustment, Currency, Decimal, Period, TaxCategory};

/// An amount in the invoice's currency, which CII names once.
pub fn money(w: &mut Writer, name: &'static str, value: Option<Decimal>, currency: Currency) {
    if let Some(value) = value {
        w.leaf(name, &amount(value, currency));
    }
}

/// A line.
pub fn line(w: &mut Writer, line: &Line, currency: Currency) {
    let terms = &line.terms;
    w.group("ram:IncludedSupplyChainTradeLineItem", |w| {
        w.group("ram:AssociatedDocumentLineDocument", |w| {
            w.leaf("ram:LineID", &terms.number);
            w.group("ram:IncludedNote", |w| w.leaf("ram:Content", &terms.note));
        });
        w.group("ram:SpecifiedTradeProduct", |w| product(w, line));
        w.group("ram:SpecifiedLineTradeAgreement", |w| {
            w.group("ram:BuyerOrderReferencedDocument", |w| {
                w.leaf("ram:LineID", &terms.order_line);
            });
            prices(w, line, currency);
        });
        w.group("ram:SpecifiedLineTradeDelivery", |w| {
            let unit = [("unitCode", terms.unit())];
            w.leaf_with("ram:BilledQuantity", &number(line.quantity), &unit);
        });
        w.group("ram:SpecifiedLineTradeSettlement", |w| {
            settlement(w, line, currency)
        });
    });
}

fn product(w: &mut Writer, line: &Line) {
    let terms = &line.terms;
    identifier(w, "ram:GlobalID", terms.standard_item.as_ref());
    w.leaf("ram:SellerAssignedID", &terms.seller_item);
    w.leaf("ram:BuyerAssignedID", &terms.buyer_item);
    w.leaf("ram:Name", &line.name);
    w.leaf("ram:Description", &line.description);
    for one in &terms.attributes {
        w.group("ram:ApplicableProductCharacteristic", |w| {
            w.leaf("ram:Description", &one.name);
            w.leaf("ram:Value", &one.value);
        });
    }
    for one in &terms.classifications {
        w.group("ram:DesignatedProductClassification", |w| {
            let list = [("listID", &*one.list), ("listVersionID", &*one.version)];
            w.leaf_with("ram:ClassCode", &one.code, &list);
        });
    }
    w.group("ram:OriginTradeCountry", |w| {
        w.leaf("ram:ID", &terms.origin)
    });
}

/// The price before its discount, which is the price and the discount where it is not told, and
/// the price.
fn prices(w: &mut Writer, line: &Line, currency: Currency) {
    let terms = &line.terms;
    let discount = terms.price_discount;
    let sum = discount.and_then(|discount| line.price.checked_add(discount));
    let gross = terms.gross_price.or(sum);
    let units = |w: &mut Writer| {
        if let Some(units) = terms.price_quantity {
            let unit = [("unitCode", terms.price_unit())];
            w.leaf_with("ram:BasisQuantity", &number(units), &unit);
        }
    };
    if gross.is_some() {
        w.group("ram:GrossPriceProductTradePrice", |w| {
            money(w, "ram:ChargeAmount", gross, currency);
            units(w);
            if discount.is_some() {
                w.group("ram:AppliedTradeAllowanceCharge", |w| {
                    indicator(w, false);
                    money(w, "ram:ActualAmount", discount, currency);
                });
            }
        });
    }
    w.group("ram:NetPriceProductTradePrice", |w| {
        money(w, "ram:ChargeAmount", Some(line.price), currency);
        units(w);
    });
}

fn settlement(w: &mut Writer, line: &Line, currency: Currency) {
    let terms = &line.terms;
    category(w, "ram:ApplicableTradeTax", terms.category, line.rate);
    w.group("ram:BillingSpecifiedPeriod", |w| period(w, &terms.period));
    for one in &terms.adjustments {
        adjustment(w, one, currency);
    }
    w.group("ram:SpecifiedTradeSettlementLineMonetarySummation", |w| {
        money(w, "ram:LineTotalAmount", Some(line.net), currency);
    });
    if let Some(object) = &terms.object {
        w.group("ram:AdditionalReferencedDocument", |w| {
            w.leaf("ram:IssuerAssignedID", &object.value);
            w.leaf("ram:TypeCode", OBJECT);
            w.leaf("ram:ReferenceTypeCode", &object.scheme);
        });
    }
    w.group("ram:ReceivableSpecifiedTradeAccountingAccount", |w| {
        w.leaf("ram:ID", &terms.accounting_reference);
    });
}

/// A tax category with its rate.
fn category(
    w: &mut Writer,
    name: &'static str,
    category: Option<TaxCategory>,
    rate: Option<Decimal>,
) {
    if category.is_none() && rate.is_none() {
        return;
    }
    w.group(name, |w| {
        w.leaf("ram:TypeCode", "VAT");
        w.leaf("ram:CategoryCode", category.map_or("", TaxCategory::code));
        if let Some(rate) = rate {
            w.leaf("ram:RateApplicablePercent", &number(rate));
        }
    });
}

/// From one day to another.
pub fn period(w: &mut Writer, period: &Period) {
    date(w, "ram:StartDateTime", "udt:DateTimeString", period.from);
    date(w, "ram:EndDateTime", "udt:DateTimeString", period.to);
}

fn indicator(w: &mut Writer, charge: bool) {
    let charge = if charge { "true" } else { "false" };
    w.group("ram:ChargeIndicator", |w| w.leaf("udt:Indicator", charge));
}

/// An allowance or charge.
pub fn adjustment(w: &mut Writer, one: &Adjustment, currency: Currency) {
    w.group("ram:SpecifiedTradeAllowanceCharge", |w| {
        indicator(w, one.charge);
        if let Some(percent) = one.percent {
            w.leaf("ram:CalculationPercent", &number(percent));
        }
        money(w, "ram:BasisAmount", one.base, currency);
        let amount = one.amount.unwrap_or_default();
        money(w, "ram:ActualAmount", Some(amount), currency);
        w.leaf("ram:ReasonCode", &one.reason_code);
        w.leaf("ram:Reason", &one.reason);
        category(w, "ram:CategoryTradeTax", one.category, one.tax);
    });
}

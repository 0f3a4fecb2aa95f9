//! Lines, allowances and charges as UBL.

use super::OBJECT;
use super::write_party::{date, identifier, tax_scheme};
use crate::document::Line;
use crate::xml::{Writer, amount, number};
use counterfoil_domain::{Adjustment, Currency, Decimal, Period, TaxCategory};

/// An amount with its currency.
pub fn money(w: &mut Writer, name: &'static str, value: Option<Decimal>, currency: Currency) {
    if let Some(value) = value {
        let code = [("currencyID", currency.code())];
        w.leaf_with(name, &amount(value, currency), &code);
    }
}

/// A line of an invoice or a credit note.
pub fn line(w: &mut Writer, line: &Line, credit: bool, currency: Currency) {
    let (name, quantity) = if credit {
        ("cac:CreditNoteLine", "cbc:CreditedQuantity")
    } else {
        ("cac:InvoiceLine", "cbc:InvoicedQuantity")
    };
    let terms = &line.terms;
    w.group(name, |w| {
        w.leaf("cbc:ID", &terms.number);
        w.leaf("cbc:Note", &terms.note);
        let unit = [("unitCode", terms.unit())];
        w.leaf_with(quantity, &number(line.quantity), &unit);
        money(w, "cbc:LineExtensionAmount", Some(line.net), currency);
        w.leaf("cbc:AccountingCost", &terms.accounting_reference);
        w.group("cac:InvoicePeriod", |w| period(w, &terms.period));
        w.group("cac:OrderLineReference", |w| {
            w.leaf("cbc:LineID", &terms.order_line)
        });
        if let Some(object) = &terms.object {
            w.group("cac:DocumentReference", |w| {
                identifier(w, "cbc:ID", Some(object));
                w.leaf("cbc:DocumentTypeCode", OBJECT);
            });
        }
        for one in &terms.adjustments {
            adjustment(w, one, currency);
        }
        w.group("cac:Item", |w| item(w, line));
        w.group("cac:Price", |w| price(w, line, currency));
    });
}

fn item(w: &mut Writer, line: &Line) {
    let terms = &line.terms;
    w.leaf("cbc:Description", &line.description);
    w.leaf("cbc:Name", &line.name);
    w.group("cac:BuyersItemIdentification", |w| {
        w.leaf("cbc:ID", &terms.buyer_item)
    });
    w.group("cac:SellersItemIdentification", |w| {
        w.leaf("cbc:ID", &terms.seller_item)
    });
    w.group("cac:StandardItemIdentification", |w| {
        identifier(w, "cbc:ID", terms.standard_item.as_ref());
    });
    w.group("cac:OriginCountry", |w| {
        w.leaf("cbc:IdentificationCode", &terms.origin)
    });
    for one in &terms.classifications {
        w.group("cac:CommodityClassification", |w| {
            let list = [("listID", &*one.list), ("listVersionID", &*one.version)];
            w.leaf_with("cbc:ItemClassificationCode", &one.code, &list);
        });
    }
    category(w, "cac:ClassifiedTaxCategory", terms.category, line.rate);
    for one in &terms.attributes {
        w.group("cac:AdditionalItemProperty", |w| {
            w.leaf("cbc:Name", &one.name);
            w.leaf("cbc:Value", &one.value);
        });
    }
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
        w.leaf("cbc:ID", category.map_or("", TaxCategory::code));
        if let Some(rate) = rate {
            w.leaf("cbc:Percent", &number(rate));
        }
        tax_scheme(w, "VAT");
    });
}

fn price(w: &mut Writer, line: &Line, currency: Currency) {
    let terms = &line.terms;
    money(w, "cbc:PriceAmount", Some(line.price), currency);
    if let Some(units) = terms.price_quantity {
        let unit = [("unitCode", terms.price_unit())];
        w.leaf_with("cbc:BaseQuantity", &number(units), &unit);
    }
    if terms.price_discount.is_some() || terms.gross_price.is_some() {
        w.group("cac:AllowanceCharge", |w| {
            w.leaf("cbc:ChargeIndicator", "false");
            let discount = terms.price_discount.unwrap_or_default();
            money(w, "cbc:Amount", Some(discount), currency);
            money(w, "cbc:BaseAmount", terms.gross_price, currency);
        });
    }
}

/// From one day to another.
pub fn period(w: &mut Writer, period: &Period) {
    date(w, "cbc:StartDate", period.from);
    date(w, "cbc:EndDate", period.to);
}

/// An allowance or charge.
pub fn adjustment(w: &mut Writer, one: &Adjustment, currency: Currency) {
    w.group("cac:AllowanceCharge", |w| {
        let charge = if one.charge { "true" } else { "false" };
        w.leaf("cbc:ChargeIndicator", charge);
        w.leaf("cbc:AllowanceChargeReasonCode", &one.reason_code);
        w.leaf("cbc:AllowanceChargeReason", &one.reason);
        if let Some(percent) = one.percent {
            w.leaf("cbc:MultiplierFactorNumeric", &number(percent));
        }
        money(
            w,
            "cbc:Amount",
            Some(one.amount.unwrap_or_default()),
            currency,
        );
        money(w, "cbc:BaseAmount", one.base, currency);
        category(w, "cac:TaxCategory", one.category, one.tax);
    });
}

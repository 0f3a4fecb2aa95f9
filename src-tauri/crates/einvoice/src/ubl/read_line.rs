//! Lines, allowances and charges from UBL.

use crate::document::Line;
use crate::error::ReadError;
use crate::xml::At;
use counterfoil_domain::{
    Adjustment, Attribute, Classification, Currency, LineTerms, Period, TaxCategory,
};

/// The line at that place, counted from 0.
pub fn line(at: At, index: usize, currency: Currency) -> Result<Line, ReadError> {
    const QUANTITY: &str = "a quantity such as 12.5";
    let name = if at.name() == "CreditNoteLine" {
        "CreditedQuantity"
    } else {
        "InvoicedQuantity"
    };
    let quantity = at.number(name)?.ok_or_else(|| at.missing(name, QUANTITY))?;
    let unit = at.down(name).map_or("", |q| q.attribute("unitCode"));
    let unit = if unit.is_empty() { "C62" } else { unit };
    let category = at.down("Item/ClassifiedTaxCategory");
    let rate = category.map_or(Ok(None), |c| c.number("Percent"))?;
    let stated = category.map_or(Ok(None), |c| c.category("ID"))?;
    if let Some(category) = category {
        category.pass("TaxScheme/ID");
    }
    let mut terms = terms(at, unit, currency)?;
    terms.category = Some(stated.unwrap_or_else(|| TaxCategory::of_rate(rate)));
    if terms.number.is_empty() {
        terms.number = (index + 1).to_string();
    }
    Ok(Line {
        name: at.words("Item/Name"),
        description: at.words("Item/Description"),
        quantity,
        price: at.needed_amount("Price/PriceAmount", currency)?,
        net: at.needed_amount("LineExtensionAmount", currency)?,
        rate,
        terms,
    })
}

fn terms(at: At, unit: &str, currency: Currency) -> Result<LineTerms, ReadError> {
    let references = at.all("DocumentReference");
    let object = references.into_iter().next();
    if let Some(object) = object {
        object.pass("DocumentTypeCode");
    }
    let base = at.down("Price/BaseQuantity");
    let price_unit = base.map_or("", |b| b.attribute("unitCode"));
    let mut discount = at.down("Price/AllowanceCharge");
    if let Some(charge) = discount
        && charge.flag("ChargeIndicator")?
    {
        charge.leave();
        discount = None;
    }
    let discounted = |name| discount.map_or(Ok(None), |d| d.amount(name, currency));
    let adjustments = at.all("AllowanceCharge").map(|a| adjustment(a, currency));
    let item = at.down("Item");
    Ok(LineTerms {
        number: at.words("ID"),
        note: at.words("Note"),
        object: object.and_then(|o| o.identifier("ID")),
        unit: unit.to_owned(),
        order_line: at.words("OrderLineReference/LineID"),
        accounting_reference: at.words("AccountingCost"),
        period: period(at.down("InvoicePeriod"))?,
        adjustments: adjustments.collect::<Result<_, _>>()?,
        price_discount: discounted("Amount")?,
        gross_price: discounted("BaseAmount")?,
        price_quantity: at.number("Price/BaseQuantity")?,
        price_unit: if price_unit == unit { "" } else { price_unit }.to_owned(),
        seller_item: at.words("Item/SellersItemIdentification/ID"),
        buyer_item: at.words("Item/BuyersItemIdentification/ID"),
        standard_item: at.identifier("Item/StandardItemIdentification/ID"),
        classifications: item.map(classifications).unwrap_or_default(),
        origin: at.words("Item/OriginCountry/IdentificationCode"),
        attributes: item.map(attributes).unwrap_or_default(),
        category: None,
        stated_net: None,
    })
}

fn classifications(item: At) -> Vec<Classification> {
    item.all("CommodityClassification")
        .filter_map(|c| c.down("ItemClassificationCode"))
        .filter(|c| !c.own().is_empty())
        .map(|c| Classification {
            code: c.own().to_owned(),
            list: c.attribute("listID").to_owned(),
            version: c.attribute("listVersionID").to_owned(),
        })
        .collect()
}

fn attributes(item: At) -> Vec<Attribute> {
    item.all("AdditionalItemProperty")
        .map(|p| Attribute {
            name: p.words("Name"),
            value: p.words("Value"),
        })
        .collect()
}

/// From one day to another; empty where there is no period.
pub fn period(at: Option<At>) -> Result<Period, ReadError> {
    let Some(at) = at else {
        return Ok(Period::default());
    };
    Ok(Period {
        from: at.date("StartDate")?,
        to: at.date("EndDate")?,
    })
}

/// An allowance or charge.
pub fn adjustment(at: At, currency: Currency) -> Result<Adjustment, ReadError> {
    at.pass("TaxCategory/TaxScheme/ID");
    let category = at.down("TaxCategory");
    Ok(Adjustment {
        charge: at.flag("ChargeIndicator")?,
        amount: Some(at.needed_amount("Amount", currency)?),
        base: at.amount("BaseAmount", currency)?,
        percent: at.number("MultiplierFactorNumeric")?,
        reason: at.words("AllowanceChargeReason"),
        reason_code: at.words("AllowanceChargeReasonCode"),
        category: category.map_or(Ok(None), |c| c.category("ID"))?,
        tax: category.map_or(Ok(None), |c| c.number("Percent"))?,
        of_rate: false,
    })
}

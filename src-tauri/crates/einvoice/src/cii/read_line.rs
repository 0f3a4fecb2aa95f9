//! Lines, allowances and charges from CII.

use super::OBJECT;
use crate::document::Line;
use crate::error::ReadError;
use crate::xml::At;
use counterfoil_domain::{
    Adjustment, Attribute, Classification, Currency, Identifier, LineTerms, Period, TaxCategory,
};

/// The line at that place, counted from 0.
pub fn line(at: At, index: usize, currency: Currency) -> Result<Line, ReadError> {
    const QUANTITY: &str = "SpecifiedLineTradeDelivery/BilledQuantity";
    const TAX: &str = "SpecifiedLineTradeSettlement/ApplicableTradeTax";
    const NET: &str = "SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/\
                       LineTotalAmount";
    let quantity = at.number(QUANTITY)?;
    let quantity = quantity.ok_or_else(|| at.missing(QUANTITY, "a quantity such as 12.5"))?;
    let unit = at.down(QUANTITY).map_or("", |q| q.attribute("unitCode"));
    let unit = if unit.is_empty() { "C62" } else { unit };
    at.pass(&format!("{TAX}/TypeCode"));
    let rate = at.number(&format!("{TAX}/RateApplicablePercent"))?;
    let category = at.category(&format!("{TAX}/CategoryCode"))?;
    let mut terms = terms(at, unit, currency)?;
    terms.category = Some(category.unwrap_or_else(|| TaxCategory::of_rate(rate)));
    if terms.number.is_empty() {
        terms.number = (index + 1).to_string();
    }
    let price = "SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount";
    Ok(Line {
        name: at.words("SpecifiedTradeProduct/Name"),
        description: at.words("SpecifiedTradeProduct/Description"),
        quantity,
        price: at.needed_amount(price, currency)?,
        net: at.needed_amount(NET, currency)?,
        rate,
        terms,
    })
}

fn terms(at: At, unit: &str, currency: Currency) -> Result<LineTerms, ReadError> {
    let product = at.down("SpecifiedTradeProduct");
    let agreement = at.down("SpecifiedLineTradeAgreement");
    let settlement = at.down("SpecifiedLineTradeSettlement");
    let of_product = |path| product.map(|p| p.words(path)).unwrap_or_default();
    let account = "ReceivableSpecifiedTradeAccountingAccount/ID";
    let order_line = "BuyerOrderReferencedDocument/LineID";
    let mut terms = LineTerms {
        number: at.words("AssociatedDocumentLineDocument/LineID"),
        note: at.words("AssociatedDocumentLineDocument/IncludedNote/Content"),
        unit: unit.to_owned(),
        seller_item: of_product("SellerAssignedID"),
        buyer_item: of_product("BuyerAssignedID"),
        standard_item: product.and_then(|p| p.identifier("GlobalID")),
        classifications: product.map(classifications).unwrap_or_default(),
        origin: of_product("OriginTradeCountry/ID"),
        attributes: product.map(attributes).unwrap_or_default(),
        ..LineTerms::default()
    };
    if let Some(agreement) = agreement {
        terms.order_line = agreement.words(order_line);
        prices(agreement, unit, currency, &mut terms)?;
    }
    if let Some(settlement) = settlement {
        terms.object = object(settlement);
        terms.accounting_reference = settlement.words(account);
        terms.period = period(settlement.down("BillingSpecifiedPeriod"))?;
        let all = settlement.all("SpecifiedTradeAllowanceCharge");
        let all = all.map(|a| adjustment(a, currency));
        terms.adjustments = all.collect::<Result<_, _>>()?;
    }
    Ok(terms)
}

/// The price before its discount, the discount, and how many units the price is for. The norm has
/// no charge on a price.
fn prices(at: At, unit: &str, currency: Currency, terms: &mut LineTerms) -> Result<(), ReadError> {
    let net = at.down("NetPriceProductTradePrice/BasisQuantity");
    terms.price_quantity = at.number("NetPriceProductTradePrice/BasisQuantity")?;
    if let Some(gross) = at.down("GrossPriceProductTradePrice") {
        terms.gross_price = gross.amount("ChargeAmount", currency)?;
        if let Some(discount) = gross.down("AppliedTradeAllowanceCharge") {
            if discount.flag("ChargeIndicator/Indicator")? {
                discount.leave();
            } else {
                terms.price_discount = discount.amount("ActualAmount", currency)?;
            }
        }
        let units = gross.number("BasisQuantity")?;
        if net.is_none() {
            terms.price_quantity = units;
        } else if units != terms.price_quantity
            && let Some(units) = gross.down("BasisQuantity")
        {
            units.leave();
        }
    }
    let named = net.or_else(|| at.down("GrossPriceProductTradePrice/BasisQuantity"));
    let named = named.map_or("", |q| q.attribute("unitCode"));
    if named != unit {
        named.clone_into(&mut terms.price_unit);
    }
    Ok(())
}

fn object(settlement: At) -> Option<Identifier> {
    let at = settlement.down("AdditionalReferencedDocument")?;
    if at.words("TypeCode") != OBJECT {
        at.leave();
        return None;
    }
    let scheme = at.words("ReferenceTypeCode");
    let object = at.identifier("IssuerAssignedID")?;
    Some(Identifier { scheme, ..object })
}

fn classifications(product: At) -> Vec<Classification> {
    product
        .all("DesignatedProductClassification")
        .filter_map(|c| c.down("ClassCode"))
        .filter(|c| !c.own().is_empty())
        .map(|c| Classification {
            code: c.own().to_owned(),
            list: c.attribute("listID").to_owned(),
            version: c.attribute("listVersionID").to_owned(),
        })
        .collect()
}

fn attributes(product: At) -> Vec<Attribute> {
    product
        .all("ApplicableProductCharacteristic")
        .map(|p| Attribute {
            name: p.words("Description"),
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
        from: at.plain_date("StartDateTime/DateTimeString")?,
        to: at.plain_date("EndDateTime/DateTimeString")?,
    })
}

/// An allowance or charge.
pub fn adjustment(at: At, currency: Currency) -> Result<Adjustment, ReadError> {
    at.pass("CategoryTradeTax/TypeCode");
    Ok(Adjustment {
        charge: at.flag("ChargeIndicator/Indicator")?,
        amount: Some(at.needed_amount("ActualAmount", currency)?),
        base: at.amount("BasisAmount", currency)?,
        percent: at.number("CalculationPercent")?,
        reason: at.words("Reason"),
        reason_code: at.words("ReasonCode"),
        category: at.category("CategoryTradeTax/CategoryCode")?,
        tax: at.number("CategoryTradeTax/RateApplicablePercent")?,
        of_rate: false,
    })
}

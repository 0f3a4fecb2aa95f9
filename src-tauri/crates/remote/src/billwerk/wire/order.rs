//! Orders.

use super::{
    super::model::{Order, OrderLine},
    currency, exact, rounded,
};
use crate::json::{Fields, Unexpected};
use counterfoil_domain::Currency;

/// An order, or a preview, which holds it under `Order`. \[inferred\]
pub(in super::super) fn order(fields: &Fields<'_>) -> Result<Order, Unexpected> {
    let within = fields.relation(&["Order"]);
    let fields = within.as_ref().unwrap_or(fields);
    let currency = currency(fields);
    let related = |own: &str, record: &str| {
        fields
            .id_of(&[own])
            .or_else(|| fields.relation(&[record])?.optional_id())
    };
    Ok(Order {
        id: fields.optional_id(),
        status: fields.text(&["Status"]),
        order_type: fields.text(&["OrderType"]),
        customer_id: related("CustomerId", "Customer"),
        contract_id: related("ContractId", "Contract"),
        plan_name: fields.text(&["PlanName"]),
        plan_variant_name: fields.text(&["PlanVariantName"]),
        lines: lines(fields, "LineItems", currency)?,
        net: exact(fields, "Total", currency)?,
        vat: exact(fields, "TotalVat", currency)?,
        gross: exact(fields, "TotalGross", currency)?,
        next_gross: rounded(fields, "NextTotalGross", currency)?,
        next_gross_date: fields.time("NextTotalGrossDate"),
        is_trial: fields.flag(&["IsTrial"]),
        allow_without_payment_data: fields.flag(&["AllowWithoutPaymentData"]),
        created_at: fields.time("CreatedAt"),
    })
}

/// The lines under `name`.
pub(super) fn lines(
    fields: &Fields<'_>,
    name: &str,
    currency: Option<Currency>,
) -> Result<Vec<OrderLine>, Unexpected> {
    let records = fields.records(name)?;
    records.iter().map(|l| order_line(l, currency)).collect()
}

fn order_line(fields: &Fields<'_>, currency: Option<Currency>) -> Result<OrderLine, Unexpected> {
    Ok(OrderLine {
        description: fields.text(&["Description", "ProductDescription", "Name"]),
        quantity: fields.decimal("Quantity")?,
        price_per_unit: fields.decimal("PricePerUnit")?,
        vat_percentage: fields.decimal("VatPercentage")?,
        net: rounded(fields, "TotalNet", currency)?,
        vat: rounded(fields, "TotalVat", currency)?,
        gross: rounded(fields, "TotalGross", currency)?,
        period_start: fields.time("PeriodStart"),
        period_end: fields.time("PeriodEnd"),
    })
}

//! What EN 16931 wants to be stated, and its code lists.

use super::{Row, assert_rows, d, row, valid::day};
use counterfoil_domain::Profile::En16931;
use counterfoil_domain::{Identifier, PaymentCard, PostalAddress};

pub const DOCUMENT: &[Row] = &[
    row("BR-01", "terms.profile", &[], |d| d.customization.clear()),
    row("BR-02", "reference", &[], |d| d.reference = " ".into()),
    row("BR-03", "issue_date", &[], |d| d.issue_date = None),
    row("BR-16", "items", &["BR-CO-10", "BR-S-08"], |d| {
        d.lines.clear()
    }),
    row("BR-29", "terms.delivery.period.to", &[], |d| {
        d.terms.delivery.period.to = day("2026-02-28");
    }),
    row("BR-52", "terms.documents[0].reference", &[], |d| {
        d.terms.documents[0].reference.clear();
    }),
    row("BR-53", "terms.tax_in_tax_currency", &[], |d| {
        d.terms.tax_in_tax_currency = None;
    }),
    row("BR-55", "terms.preceding[0].reference", &[], |d| {
        d.terms.preceding[0].reference.clear();
    }),
    row("BR-57", "terms.delivery.address.country", &[], |d| {
        d.terms.delivery.address.as_mut().unwrap().country.clear();
    }),
    row("BR-CO-03", "terms.tax_point_code", &[], |d| {
        d.terms.tax_point = day("2026-03-31");
    }),
];

pub const PARTIES: &[Row] = &[
    row("BR-06", "business.name", &[], |d| d.seller.name.clear()),
    row("BR-07", "customer", &[], |d| d.buyer.name.clear()),
    row("BR-08", "business.trade.address.street", &[], |d| {
        d.seller.trade.address = PostalAddress::default();
    }),
    row("BR-09", "business.trade.address.country", &[], |d| {
        d.seller.trade.address.country.clear();
    }),
    row("BR-10", "customer.trade.address.street", &[], |d| {
        d.buyer.trade.address = PostalAddress::default();
    }),
    row("BR-11", "customer.trade.address.country", &[], |d| {
        d.buyer.trade.address.country.clear();
    }),
    row("BR-17", "terms.payee.name", &[], |d| {
        d.terms
            .payee
            .as_mut()
            .unwrap()
            .name
            .clone_from(&d.seller.name);
    }),
    row("BR-17", "terms.payee.name", &[], |d| {
        d.terms.payee.as_mut().unwrap().name.clear();
    }),
    row("BR-18", "terms.tax_representative.name", &[], |d| {
        d.terms.tax_representative.as_mut().unwrap().name.clear();
    }),
    row(
        "BR-19",
        "terms.tax_representative.address.street",
        &[],
        |d| {
            d.terms.tax_representative.as_mut().unwrap().address = PostalAddress::default();
        },
    ),
    row(
        "BR-20",
        "terms.tax_representative.address.country",
        &[],
        |d| {
            d.terms
                .tax_representative
                .as_mut()
                .unwrap()
                .address
                .country
                .clear();
        },
    ),
    row("BR-56", "terms.tax_representative.vat_id", &[], |d| {
        d.terms.tax_representative.as_mut().unwrap().vat_id.clear();
    }),
    row("BR-62", "business.trade.electronic_address", &[], |d| {
        d.seller
            .trade
            .electronic_address
            .as_mut()
            .unwrap()
            .scheme
            .clear();
    }),
    row("BR-63", "customer.trade.electronic_address", &[], |d| {
        d.buyer
            .trade
            .electronic_address
            .as_mut()
            .unwrap()
            .scheme
            .clear();
    }),
    row("BR-CO-09", "business.tax_id", &[], |d| {
        d.seller.vat_id = "123456789".into()
    }),
    row("BR-CO-09", "customer.tax_id", &[], |d| {
        d.buyer.vat_id = "é1".into()
    }),
    row("BR-CO-26", "business.tax_id", &[], |d| {
        d.seller.vat_id.clear();
        d.seller.trade.registration = None;
        d.seller.trade.identifiers = vec![Identifier {
            value: "DE98ZZZ09999999999".into(),
            scheme: "SEPA".into(),
        }];
    }),
    row("CF-02", "customer.trade.identifiers[1]", &[], |d| {
        d.buyer.trade.identifiers.push(Identifier::default());
    }),
];

pub const LINES: &[Row] = &[
    row("BR-21", "items[1].terms.number", &[], |d| {
        d.lines[1].terms.number.clear()
    }),
    row("BR-25", "items[0].name", &[], |d| d.lines[0].name.clear()),
    row("BR-27", "items[1].price", &[], |x| {
        x.lines[1].price = d("-50")
    }),
    row("BR-28", "items[0].terms.gross_price", &[], |x| {
        x.lines[0].terms.gross_price = Some(d("-1"));
    }),
    row("BR-30", "items[0].terms.period.to", &[], |d| {
        d.lines[0].terms.period.to = day("2026-03-01");
    }),
    row(
        "BR-31",
        "terms.adjustments[0].amount",
        &["BR-CO-11", "BR-S-08"],
        |d| {
            d.terms.adjustments[0].amount = None;
        },
    ),
    row(
        "BR-32",
        "terms.adjustments[0].category",
        &["BR-S-08"],
        |d| {
            d.terms.adjustments[0].category = None;
        },
    ),
    row("BR-33", "terms.adjustments[0].reason", &[], |d| {
        d.terms.adjustments[0].reason.clear();
    }),
    row(
        "BR-36",
        "terms.adjustments[1].amount",
        &["BR-CO-12", "BR-S-08"],
        |d| {
            d.terms.adjustments[1].amount = None;
        },
    ),
    row(
        "BR-37",
        "terms.adjustments[1].category",
        &["BR-S-08"],
        |d| {
            d.terms.adjustments[1].category = None;
        },
    ),
    row("BR-38", "terms.adjustments[1].reason", &[], |d| {
        d.terms.adjustments[1].reason.clear();
    }),
    row("BR-41", "items[0].terms.adjustments[0].amount", &[], |d| {
        d.lines[0].terms.adjustments[0].amount = None;
    }),
    row("BR-42", "items[0].terms.adjustments[0].reason", &[], |d| {
        d.lines[0].terms.adjustments[0].reason.clear();
    }),
    row("BR-43", "items[0].terms.adjustments[1].amount", &[], |d| {
        d.lines[0].terms.adjustments[1].amount = None;
    }),
    row("BR-44", "items[0].terms.adjustments[1].reason", &[], |d| {
        d.lines[0].terms.adjustments[1].reason.clear();
        d.lines[0].terms.adjustments[1].reason_code.clear();
    }),
    row("BR-54", "items[0].terms.attributes[0].value", &[], |d| {
        d.lines[0].terms.attributes[0].value.clear();
    }),
    row("BR-64", "items[0].terms.standard_item", &[], |d| {
        d.lines[0]
            .terms
            .standard_item
            .as_mut()
            .unwrap()
            .scheme
            .clear();
    }),
    row(
        "BR-65",
        "items[0].terms.classifications[0].list",
        &[],
        |d| {
            d.lines[0].terms.classifications[0].list.clear();
        },
    ),
    row("BR-CO-04", "items[1].terms.category", &["BR-S-08"], |d| {
        d.lines[1].terms.category = None;
    }),
];

pub const PAYMENT: &[Row] = &[
    row("BR-49", "terms.payment.means", &[], |d| {
        d.terms.payment.means.clear()
    }),
    row("BR-50", "business.iban", &[], |d| {
        d.terms.payment.accounts[0].iban.clear()
    }),
    row("BR-51", "terms.payment.card.number", &[], |d| {
        d.terms.payment.means = "48".into();
        d.terms.payment.card = Some(PaymentCard {
            number: "4111111111111111".into(),
            holder: String::new(),
        });
    }),
    row("BR-61", "business.iban", &[], |d| {
        d.terms.payment.accounts.clear()
    }),
    row("BR-CO-25", "due_date", &[], |d| {
        d.due_date = None;
        d.terms.payment_terms.clear();
    }),
];

pub const CODES: &[Row] = &[
    row("BR-CL-01", "terms.kind", &[], |d| d.terms.kind = 999),
    row("BR-CL-06", "terms.tax_point_code", &[], |d| {
        d.terms.tax_point_code = "4".into()
    }),
    row("BR-CL-07", "items[0].terms.object", &[], |d| {
        d.lines[0].terms.object.as_mut().unwrap().scheme = "Q".into();
    }),
    row("BR-CL-07", "terms.object", &[], |d| {
        d.terms.object.as_mut().unwrap().scheme = "Q".into();
    }),
    row("BR-CL-08", "terms.note_subject", &[], |d| {
        d.terms.notes[0].subject = "Q".into()
    }),
    row("BR-CL-10", "customer.trade.identifiers[0]", &[], |d| {
        d.buyer.trade.identifiers[0].scheme = "SEPA".into();
    }),
    row("BR-CL-11", "business.trade.registration", &[], |d| {
        d.seller.trade.registration.as_mut().unwrap().scheme = "9999".into();
    }),
    row(
        "BR-CL-13",
        "items[0].terms.classifications[0].list",
        &[],
        |d| {
            d.lines[0].terms.classifications[0].list = "Q".into();
        },
    ),
    row("BR-CL-14", "customer.trade.address.country", &[], |d| {
        d.buyer.trade.address.country = "EL".into();
    }),
    row("BR-CL-15", "items[0].terms.origin", &[], |d| {
        d.lines[0].terms.origin = "UK".into()
    }),
    row("BR-CL-16", "terms.payment.means", &[], |d| {
        d.terms.payment.means = "99".into()
    }),
    row("BR-CL-19", "terms.adjustments[0].reason_code", &[], |d| {
        d.terms.adjustments[0].reason_code = "AA".into();
    }),
    row(
        "BR-CL-20",
        "items[0].terms.adjustments[1].reason_code",
        &[],
        |d| {
            d.lines[0].terms.adjustments[1].reason_code = "95".into();
        },
    ),
    row("BR-CL-21", "items[0].terms.standard_item", &[], |d| {
        d.lines[0].terms.standard_item.as_mut().unwrap().scheme = "GTIN".into();
    }),
    row("BR-CL-22", "terms.exemptions", &["BR-S-10"], |d| {
        d.taxes[0].reason_code = "VATEX-EU-NONE".into();
    }),
    row("BR-CL-23", "items[0].terms.unit", &[], |d| {
        d.lines[0].terms.unit = "hours".into()
    }),
    row("BR-CL-24", "terms.documents[0].file", &[], |d| {
        d.terms.documents[0].file.as_mut().unwrap().mime = "text/html".into();
    }),
    row("BR-CL-25", "customer.trade.electronic_address", &[], |d| {
        d.buyer.trade.electronic_address.as_mut().unwrap().scheme = "0001".into();
    }),
    row("BR-CL-26", "terms.delivery.location", &[], |d| {
        d.terms.delivery.location.as_mut().unwrap().scheme = "GLN".into();
    }),
];

#[test]
fn what_the_document_lacks_is_named_at_its_field() {
    assert_rows(En16931, DOCUMENT);
}

#[test]
fn what_the_parties_lack_is_named_at_their_record() {
    assert_rows(En16931, PARTIES);
}

#[test]
fn what_a_line_or_an_adjustment_lacks_is_named_at_its_place() {
    assert_rows(En16931, LINES);
}

#[test]
fn what_the_payment_lacks_is_named() {
    assert_rows(En16931, PAYMENT);
}

#[test]
fn a_code_that_no_list_holds_is_named() {
    assert_rows(En16931, CODES);
}

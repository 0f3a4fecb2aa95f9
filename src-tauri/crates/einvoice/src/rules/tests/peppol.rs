//! What the Peppol network wants beyond the norm.

use super::{
    Row, assert_rows, d, failures, named, row, valid::day, valid::identifier, valid::valid,
};
use counterfoil_domain::Note;
use counterfoil_domain::Profile::Peppol;
use counterfoil_domain::TaxCategory::{E, Z};

pub const DOCUMENT: &[Row] = &[
    row("PEPPOL-EN16931-R001", "terms.process", &[], |d| {
        d.terms.process.clear()
    }),
    row("PEPPOL-EN16931-R002", "terms.notes", &[], |d| {
        d.terms.notes.push(Note::default());
        d.buyer.trade.address.country = "FR".into();
    }),
    row("PEPPOL-EN16931-R003", "terms.buyer_reference", &[], |d| {
        d.terms.buyer_reference.clear();
        d.terms.order.clear();
    }),
    row("PEPPOL-EN16931-R004", "terms.profile", &[], |d| {
        d.customization = "urn:cen.eu:en16931:2017".into();
    }),
    row("PEPPOL-EN16931-R005", "terms.tax_currency", &[], |d| {
        d.terms.tax_currency = Some(d.currency);
    }),
    row("PEPPOL-EN16931-R007", "terms.process", &[], |d| {
        d.terms.process = "urn:fdc:peppol.eu:2017:poacc:billing:1:1.0".into();
    }),
    row(
        "PEPPOL-EN16931-R010",
        "customer.trade.electronic_address",
        &[],
        |d| {
            d.buyer.trade.electronic_address = None;
        },
    ),
    row(
        "PEPPOL-EN16931-R020",
        "business.trade.electronic_address",
        &[],
        |d| {
            d.seller
                .trade
                .electronic_address
                .as_mut()
                .unwrap()
                .value
                .clear();
        },
    ),
    row(
        "PEPPOL-EN16931-R055",
        "terms.tax_in_tax_currency",
        &[],
        |x| {
            x.terms.tax_in_tax_currency = Some(d("-42.13"));
        },
    ),
    row(
        "PEPPOL-EN16931-R061",
        "terms.payment.debit.mandate",
        &[],
        |d| {
            d.terms.payment.means = "49".into();
        },
    ),
    row("PEPPOL-EN16931-P0100", "terms.kind", &[], |d| {
        d.terms.kind = 935
    }),
    row("PEPPOL-EN16931-P0101", "terms.kind", &[], |d| {
        d.terms.kind = 420
    }),
];

pub const AMOUNTS: &[Row] = &[
    row(
        "PEPPOL-EN16931-R040",
        "terms.adjustments[0].amount",
        &[],
        |x| {
            x.terms.adjustments[0].base = Some(d("200.30"));
        },
    ),
    row(
        "PEPPOL-EN16931-R041",
        "items[0].terms.adjustments[0].base",
        &[],
        |d| {
            d.lines[0].terms.adjustments[0].base = None;
        },
    ),
    row(
        "PEPPOL-EN16931-R042",
        "terms.adjustments[1].percent",
        &[],
        |d| {
            d.terms.adjustments[1].percent = None;
        },
    ),
    row(
        "PEPPOL-EN16931-R046",
        "items[0].terms.gross_price",
        &[],
        |d| {
            d.lines[0].terms.price_discount = None;
        },
    ),
    row(
        "PEPPOL-EN16931-R110",
        "items[0].terms.period.from",
        &[],
        |d| {
            d.terms.delivery.period.from = day("2026-03-03");
        },
    ),
    row(
        "PEPPOL-EN16931-R111",
        "items[0].terms.period.to",
        &[],
        |d| {
            d.terms.delivery.period.to = day("2026-03-29");
        },
    ),
    row("PEPPOL-EN16931-R120", "items[1].price", &[], |x| {
        x.lines[1].price = d("50.03")
    }),
    row(
        "PEPPOL-EN16931-R121",
        "items[1].terms.price_quantity",
        &[],
        |x| {
            x.lines[1].terms.price_quantity = Some(d("0"));
        },
    ),
];

/// Each reason for no tax under a category that is not its own: the 7 % are at zero here.
pub const REASONS: &[Row] = &[
    reason("PEPPOL-EN16931-P0104", |d| {
        d.taxes[1].reason_code = "VATEX-EU-G".into()
    }),
    reason("PEPPOL-EN16931-P0105", |d| {
        d.taxes[1].reason_code = "VATEX-EU-O".into()
    }),
    reason("PEPPOL-EN16931-P0106", |d| {
        d.taxes[1].reason_code = "vatex-eu-ic".into()
    }),
    reason("PEPPOL-EN16931-P0107", |d| {
        d.taxes[1].reason_code = "VATEX-EU-AE".into()
    }),
    reason("PEPPOL-EN16931-P0108", |d| {
        d.taxes[1].reason_code = "VATEX-EU-D".into()
    }),
    reason("PEPPOL-EN16931-P0109", |d| {
        d.taxes[1].reason_code = "VATEX-EU-F".into()
    }),
    reason("PEPPOL-EN16931-P0110", |d| {
        d.taxes[1].reason_code = "VATEX-EU-I".into()
    }),
    reason("PEPPOL-EN16931-P0111", |d| {
        d.taxes[1].reason_code = "VATEX-EU-J".into()
    }),
];

const fn reason(rule: &'static str, mistake: fn(&mut crate::document::Document)) -> Row {
    row(rule, "terms.exemptions", &["BR-S-10"], mistake)
}

/// One digit of a registered number is wrong.
pub const NUMBERS: &[Row] = &[
    row(
        "PEPPOL-COMMON-R040",
        "business.trade.identifiers[0]",
        &[],
        |d| {
            d.seller.trade.identifiers[0].value = "4000001000006".into();
        },
    ),
    row(
        "PEPPOL-COMMON-R041",
        "customer.trade.registration",
        &[],
        |d| {
            d.buyer.trade.registration = Some(identifier("0192", "974760674"));
        },
    ),
    row(
        "PEPPOL-COMMON-R042",
        "customer.trade.electronic_address",
        &[],
        |d| {
            d.buyer.trade.electronic_address = Some(identifier("0184", "12345674"));
        },
    ),
    row(
        "PEPPOL-COMMON-R043",
        "customer.trade.electronic_address",
        &[],
        |d| {
            d.buyer.trade.electronic_address = Some(identifier("0208", "0202239950"));
        },
    ),
    row(
        "PEPPOL-COMMON-R044",
        "customer.trade.electronic_address",
        &[],
        |d| {
            d.buyer.trade.electronic_address = Some(identifier("0201", "UFY9M"));
        },
    ),
    row("PEPPOL-COMMON-R045", "terms.payee.registration", &[], |d| {
        d.terms.payee.as_mut().unwrap().registration = Some(identifier("0210", "ABC"));
    }),
    row(
        "PEPPOL-COMMON-R047",
        "customer.trade.electronic_address",
        &[],
        |d| {
            d.buyer.trade.electronic_address = Some(identifier("0211", "IT00743110158"));
        },
    ),
    row(
        "PEPPOL-COMMON-R049",
        "customer.trade.electronic_address",
        &[],
        |d| {
            d.buyer.trade.electronic_address = Some(identifier("0007", "5560360794"));
        },
    ),
    row(
        "PEPPOL-COMMON-R050",
        "customer.trade.electronic_address",
        &[],
        |d| {
            d.buyer.trade.electronic_address = Some(identifier("0151", "51824753557"));
        },
    ),
];

#[test]
fn what_the_network_needs_is_named_at_its_field() {
    assert_rows(Peppol, DOCUMENT);
}

#[test]
fn an_amount_that_does_not_follow_from_its_parts_is_named() {
    assert_rows(Peppol, AMOUNTS);
}

#[test]
fn a_reason_for_no_tax_belongs_to_one_category() {
    assert_rows(Peppol, REASONS);
    let mut document = valid(Peppol);
    document.lines[1].terms.category = Some(E);
    document.lines[1].rate = Some(d("0"));
    document.taxes[1] = super::valid::group(E, Some("0"), "50.00", "0");
    document.taxes[1].reason_code = "VATEX-EU-F".into();
    document.totals.tax = Some(d("35.15"));
    document.totals.with_tax = d("270.15");
    document.totals.due = d("267.50");
    assert_eq!(failures(&document, Peppol), []);
    document.lines[1].terms.category = Some(Z);
    document.taxes[1].category = Z;
    let found = named(&failures(&document, Peppol));
    assert!(found.contains("PEPPOL-EN16931-P0109"), "{found:?}");
}

#[test]
fn a_registered_number_with_a_wrong_digit_is_named_wherever_it_stands() {
    assert_rows(Peppol, NUMBERS);
}

#[test]
fn two_germans_may_write_as_many_notes_as_they_like() {
    let mut document = valid(Peppol);
    document.terms.notes.push(Note::default());
    assert_eq!(failures(&document, Peppol), []);
}

#[test]
fn an_amount_may_be_off_by_two_hundredths() {
    let mut document = valid(Peppol);
    document.lines[1].price = d("50.02");
    document.terms.adjustments[0].base = Some(d("200.20"));
    assert_eq!(failures(&document, Peppol), []);
}

//! What Germany's public authorities want beyond the norm.

use super::{Row, assert_rows, d, failures, named, row, valid::valid};
use crate::document::Document;
use counterfoil_domain::Profile::XRechnung;
use counterfoil_domain::{Contact, DirectDebit, PaymentCard, Period};

fn card() -> PaymentCard {
    PaymentCard {
        number: "1111".into(),
        holder: String::new(),
    }
}

fn by_card(document: &mut Document) {
    document.terms.payment.means = "48".into();
    document.terms.payment.accounts.clear();
    document.terms.payment.card = Some(card());
}

fn by_debit(document: &mut Document) {
    document.terms.payment.means = "59".into();
    document.terms.payment.accounts.clear();
    document.terms.payment.debit = Some(DirectDebit {
        mandate: "M-1".into(),
        creditor: "DE98ZZZ09999999999".into(),
        account: "DE02 1203 0000 0000 2020 51".into(),
    });
}

pub const PARTIES: &[Row] = &[
    row("BR-DE-2", "business.trade.contact_name", &[], |d| {
        d.seller.contact = Contact::default();
    }),
    row("BR-DE-3", "business.trade.address.city", &[], |d| {
        d.seller.trade.address.city.clear();
    }),
    row("BR-DE-4", "business.trade.address.postcode", &[], |d| {
        d.seller.trade.address.postcode.clear();
    }),
    row("BR-DE-5", "business.trade.contact_name", &[], |d| {
        d.seller.contact.name.clear()
    }),
    row("BR-DE-6", "business.phone", &[], |d| {
        d.seller.contact.phone.clear()
    }),
    row("BR-DE-7", "business.email", &[], |d| {
        d.seller.contact.email.clear()
    }),
    row("BR-DE-8", "customer.trade.address.city", &[], |d| {
        d.buyer.trade.address.city.clear();
    }),
    row("BR-DE-9", "customer.trade.address.postcode", &[], |d| {
        d.buyer.trade.address.postcode.clear();
    }),
    row("BR-DE-10", "terms.delivery.address.city", &[], |d| {
        d.terms.delivery.address.as_mut().unwrap().city.clear();
    }),
    row("BR-DE-11", "terms.delivery.address.postcode", &[], |d| {
        d.terms.delivery.address.as_mut().unwrap().postcode.clear();
    }),
    row(
        "BR-DE-16",
        "business.tax_id",
        &["BR-S-02", "BR-S-03", "BR-S-04"],
        |d| {
            d.terms.tax_representative = None;
            d.seller.vat_id.clear();
            d.seller.trade.tax_registration.clear();
        },
    ),
    row("BR-DE-27", "business.phone", &[], |d| {
        d.seller.contact.phone = "12".into()
    }),
    row("BR-DE-28", "business.email", &[], |d| {
        d.seller.contact.email = "office@localhost".into();
    }),
];

pub const DOCUMENT: &[Row] = &[
    row("BR-DE-14", "items[0].tax", &["BR-48", "BR-CO-17"], |d| {
        d.taxes[1].rate = None;
    }),
    row("BR-DE-15", "terms.buyer_reference", &[], |d| {
        d.terms.buyer_reference.clear()
    }),
    row("BR-DE-17", "terms.kind", &[], |d| d.terms.kind = 388),
    row("BR-DE-18", "terms.payment_terms", &[], |d| {
        d.terms.payment_terms = "#SKONTO#TAGE=14#PROZENT=2#\n".into();
    }),
    row("BR-DE-21", "terms.profile", &[], |d| {
        d.customization = "urn:cen.eu:en16931:2017".into();
    }),
    row("BR-DE-22", "terms.documents[1].file", &[], |d| {
        d.terms.documents.push(d.terms.documents[0].clone());
    }),
    row("BR-DE-26", "terms.preceding", &[], |d| {
        d.terms.kind = 384;
        d.terms.preceding.clear();
    }),
    row("BR-DE-TMP-32", "terms.delivery.date", &[], |d| {
        d.terms.delivery.date = None;
        d.terms.delivery.period = Period::default();
    }),
    row("BR-TMP-2", "terms.documents[0].location", &[], |d| {
        d.terms.documents[0].location = "plan.pdf".into();
    }),
    row("PEPPOL-EN16931-R001", "terms.process", &[], |d| {
        d.terms.process.clear()
    }),
    row(
        "PEPPOL-EN16931-R010",
        "customer.trade.electronic_address",
        &[],
        |d| {
            d.buyer.trade.electronic_address = None;
        },
    ),
];

pub const PAYMENT: &[Row] = &[
    row("BR-DE-1", "business.iban", &[], |d| {
        d.terms.payment.means.clear();
        d.terms.payment.accounts.clear();
    }),
    row("BR-DE-19", "business.iban", &[], |d| {
        d.terms.payment.accounts[0].iban = "DE02120300000000202052".into();
    }),
    row("BR-DE-20", "terms.payment.debit.account", &[], |d| {
        by_debit(d);
        d.terms.payment.debit.as_mut().unwrap().account = "DE03".into();
    }),
    row("BR-DE-23-a", "business.iban", &["BR-61"], |d| {
        d.terms.payment.accounts.clear()
    }),
    row("BR-DE-23-b", "terms.payment.means", &[], |d| {
        d.terms.payment.card = Some(card());
    }),
    row("BR-DE-24-a", "terms.payment.card.number", &[], |d| {
        by_card(d);
        d.terms.payment.card = None;
    }),
    row("BR-DE-24-b", "terms.payment.means", &[], |d| {
        let accounts = d.terms.payment.accounts.clone();
        by_card(d);
        d.terms.payment.accounts = accounts;
    }),
    row(
        "BR-DE-25-a",
        "terms.payment.debit.mandate",
        &["PEPPOL-EN16931-R061"],
        |d| {
            by_debit(d);
            d.terms.payment.debit = None;
        },
    ),
    row("BR-DE-25-b", "terms.payment.means", &[], |d| {
        by_debit(d);
        d.terms.payment.card = Some(card());
    }),
    row("BR-DE-30", "terms.payment.debit.creditor", &[], |d| {
        by_debit(d);
        d.terms.payment.debit.as_mut().unwrap().creditor.clear();
    }),
    row("BR-DE-31", "terms.payment.debit.account", &[], |d| {
        by_debit(d);
        d.terms.payment.debit.as_mut().unwrap().account.clear();
    }),
    row(
        "PEPPOL-EN16931-R061",
        "terms.payment.debit.mandate",
        &[],
        |d| {
            by_debit(d);
            d.terms.payment.debit.as_mut().unwrap().mandate.clear();
        },
    ),
];

#[test]
fn what_the_authorities_need_of_the_parties_is_named() {
    assert_rows(XRechnung, PARTIES);
}

#[test]
fn what_the_authorities_need_of_the_document_is_named() {
    assert_rows(XRechnung, DOCUMENT);
}

#[test]
fn each_means_of_payment_wants_its_own_facts_and_no_others() {
    assert_rows(XRechnung, PAYMENT);
    for mean in [by_card, by_debit] {
        let mut document = valid(XRechnung);
        mean(&mut document);
        assert_eq!(failures(&document, XRechnung), []);
    }
}

#[test]
fn the_reference_of_the_buyer_is_asked_for_in_plain_words() {
    let mut document = valid(XRechnung);
    document.terms.buyer_reference.clear();
    assert_eq!(
        failures(&document, XRechnung)[0].message.message,
        "Germany's public authorities need a buyer reference (Leitweg-ID). Ask your customer for it."
    );
}

#[test]
fn a_discount_is_read_letter_by_letter() {
    for (terms, right) in [
        ("", true),
        ("Within 30 days", true),
        ("#SKONTO#TAGE=7#PROZENT=2.00#\n", true),
        (
            "Thank you\n#SKONTO#TAGE=7#PROZENT=2.00#BASISBETRAG=-10.00#\r\n",
            true,
        ),
        (
            "#SKONTO#TAGE=7#PROZENT=2.00#\n#SKONTO#TAGE=14#PROZENT=1.00#\nor all",
            true,
        ),
        ("#SKONTO#TAGE=7#PROZENT=2.00#", true),
        ("#skonto#TAGE=7#PROZENT=2.00#\n", false),
        ("#SKONTO#TAGE=7#PROZENT=2,00#\n", false),
        ("#SKONTO#TAGE=#PROZENT=2.00#\n", false),
        ("#SKONTO#TAGE=7#PROZENT=2.00#BASISBETRAG=10#\n", false),
        ("#SKONTO#TAGE=7#PROZENT=2.00# thanks\n", false),
    ] {
        let mut document = valid(XRechnung);
        document.terms.payment_terms = terms.into();
        let found = named(&failures(&document, XRechnung));
        assert_eq!(!found.contains("BR-DE-18"), right, "{terms:?}");
    }
}

#[test]
fn an_address_for_mail_has_words_on_both_sides_and_a_point_behind() {
    for (email, right) in [
        ("office@example.com", true),
        ("a.b+c@mail.example.com", true),
        ("office@@example.com", false),
        ("@example.com", false),
        ("office@example.com.", false),
        ("of fice@example.com", false),
        ("office@example..com", false),
        ("example.com", false),
    ] {
        let mut document = valid(XRechnung);
        document.seller.contact.email = email.into();
        let found = named(&failures(&document, XRechnung));
        assert_eq!(!found.contains("BR-DE-28"), right, "{email}");
    }
}

#[test]
fn what_is_outside_vat_needs_no_tax_number_but_a_rate_of_zero_in_the_summary() {
    use counterfoil_domain::TaxCategory::O;
    let mut document = valid(XRechnung);
    document.lines.remove(1);
    document.terms.adjustments.clear();
    document.terms.tax_representative = None;
    document.seller.vat_id.clear();
    document.seller.trade.tax_registration.clear();
    document.buyer.vat_id.clear();
    let line = &mut document.lines[0];
    (line.rate, line.terms.category) = (None, Some(O));
    let mut outside = super::valid::group(O, None, "195.00", "0");
    outside.reason = "Small business".into();
    document.taxes = vec![outside];
    document.totals = crate::document::StatedTotals {
        line_sum: d("195.00"),
        without_tax: d("195.00"),
        with_tax: d("195.00"),
        due: d("192.35"),
        ..Default::default()
    };
    let found = failures(&document, XRechnung);
    assert_eq!(
        found.iter().map(|f| f.rule).collect::<Vec<_>>(),
        ["BR-DE-14"]
    );
    document.taxes[0].rate = Some(d("0"));
    assert_eq!(failures(&document, XRechnung), []);
}

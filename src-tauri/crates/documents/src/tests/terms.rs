//! What an invoice says in the terms of EN 16931, as it is printed.

use super::tools::{layout, squeezed};
use super::{Case, samples};
use counterfoil_domain::terms::{DirectDebit, PayeeAccount, Preceding};
use counterfoil_domain::{Adjustment, Decimal, Language, Party, PostalAddress, Template};

fn printed(case: &Case) -> Option<String> {
    layout(&case.pdf().unwrap().bytes).map(|text| squeezed(&text))
}

#[test]
fn allowances_charges_units_prepayment_and_rounding_are_printed_in_every_template() {
    for template in Template::ALL {
        let mut case = samples::everything();
        case.language = Language::De;
        case.look.template = template;
        let Some(printed) = printed(&case) else {
            return;
        };
        for words in [
            "12,5 Stunden 96,00 19 % 1.200,00",
            "1.250 m 3,20 19 % 3.800,00",
            "Volume 5 %: −200,00",
            "Summe aus 4 Positionen 5.685,90",
            "Nachlass 2 % −113,72",
            "Express 12,50",
            "Zwischensumme 5.584,68",
            // (1200 + 3800 − 113.72 + 12.50) × 19 %, and 596 × 7 %.
            "Steuer 19 % auf 4.898,78 930,77",
            "Steuer 7 % auf 596,00 41,72",
            "Nicht steuerbar auf 89,90 0,00",
            "Gesamt EUR 6.557,17",
            "Bereits gezahlt −500,00",
            "Rundung −0,02",
            "Zahlbetrag EUR 6.057,15",
            "Expenses passed on, not subject to tax.",
            "2 % within 8 days, net within 30 days.",
            "04011000-12345-67",
            "PO-4711",
            "C-2026/9",
            "ul. Przykładowa 7",
            "Polen",
        ] {
            assert!(printed.contains(words), "{template:?}: {words}\n{printed}");
        }
    }
}

#[test]
fn a_percentage_of_one_rate_names_it_in_every_language() {
    for (language, taxed, untaxed) in [
        (
            Language::En,
            "of what is taxed at 7%",
            "of what bears no tax",
        ),
        (
            Language::De,
            "auf Positionen mit 7 % Steuer",
            "auf Positionen ohne Steuer",
        ),
        (
            Language::Es,
            "sobre lo gravado al 7 %",
            "sobre lo que no lleva IVA",
        ),
        (
            Language::Fr,
            "sur ce qui est taxé à 7 %",
            "sur ce qui est sans TVA",
        ),
        (
            Language::It,
            "su quanto tassato al 7%",
            "su quanto è senza IVA",
        ),
        (
            Language::Nl,
            "over wat met 7% is belast",
            "over wat zonder btw is",
        ),
        (
            Language::Pl,
            "od pozycji ze stawką 7%",
            "od pozycji bez VAT",
        ),
        (
            Language::Pt,
            "sobre o que é tributado a 7%",
            "sobre o que não tem IVA",
        ),
    ] {
        let mut case = samples::everything();
        case.language = language;
        let off = |rate: Option<i64>| Adjustment {
            percent: Some(Decimal::TWO),
            reason: "Loyal".into(),
            tax: rate.map(Decimal::from),
            of_rate: true,
            ..Adjustment::default()
        };
        case.invoice.terms.adjustments = vec![off(Some(7)), off(Some(19)), off(None)];
        let Some(text) = printed(&case) else {
            return;
        };
        // 596.00, 5,000.00 and 89.90 × 2 % = 11.92, 100.00 and 1.798.
        let (mark, sign) = match language {
            Language::En => ('.', "−"),
            _ => (',', "−"),
        };
        for (words, amount) in [
            (taxed.to_owned(), "11 92"),
            (taxed.replace('7', "19"), "100 00"),
            (untaxed.to_owned(), "1 80"),
        ] {
            let percent = if taxed.contains("7%") { "2%" } else { "2 %" };
            let amount = amount.replace(' ', &mark.to_string());
            let row = format!("Loyal {percent} {words} {sign}{amount}");
            assert!(text.contains(&row), "{language:?}: {row}\n{text}");
        }
    }
}

#[test]
fn a_place_of_delivery_is_printed_where_it_is_not_the_recipients() {
    let place = |street: &str, country: &str| PostalAddress {
        street: street.into(),
        postcode: "81-368".into(),
        city: "Gdynia".into(),
        country: country.into(),
        ..PostalAddress::default()
    };
    let street = "ul. Przykładowa 7";
    let cases = [
        (String::new(), None, false),
        (
            "ROCK & roll  Studio".into(),
            Some(place(street, "PL")),
            false,
        ),
        (String::new(), Some(place("ul. PRZYKŁADOWA 7", "PL")), false),
        ("Warehouse Example".into(), None, true),
        (String::new(), Some(place("ul. Magazynowa 1", "PL")), true),
        (String::new(), Some(place(street, "DE")), true),
    ];
    for template in Template::ALL {
        for (name, address, printed_there) in &cases {
            let mut case = samples::everything();
            case.look.template = template;
            case.invoice.terms.delivery.name = name.clone();
            case.invoice.terms.delivery.address = address.clone();
            let Some(text) = printed(&case) else {
                return;
            };
            let said = text.contains("Delivery address");
            assert_eq!(
                said, *printed_there,
                "{template:?} {name} {address:?}\n{text}"
            );
        }
    }
}

#[test]
fn prices_that_include_tax_say_so_in_every_language_and_add_up_to_the_total() {
    let words = [
        (
            Language::En,
            "Price incl. tax",
            "incl. tax 19% on 420.17 79.83",
        ),
        (
            Language::De,
            "Preis inkl. USt.",
            "inkl. USt. 19 % auf 420,17 79,83",
        ),
        (Language::Fr, "Prix TTC", "dont TVA 19 % sur 420,17 79,83"),
        (
            Language::Es,
            "Precio IVA incl.",
            "IVA incluido 19 % sobre 420,17 79,83",
        ),
        (
            Language::It,
            "Prezzo IVA incl.",
            "IVA inclusa 19% su 420,17 79,83",
        ),
        (Language::Pl, "Cena brutto", "w tym VAT 19% od 420,17 79,83"),
        (
            Language::Pt,
            "Preço c/ IVA",
            "IVA incluído 19% sobre 420,17 79,83",
        ),
        (
            Language::Nl,
            "Prijs incl. btw",
            "incl. btw 19% over 420,17 79,83",
        ),
    ];
    for (language, price, tax) in words {
        for template in Template::ALL {
            let mut case = Case::arc011();
            case.language = language;
            case.look.template = template;
            case.invoice.terms.prices_include_tax = true;
            case.invoice.items = vec![super::item("Desk", "", "250", "2", "19")];
            let Some(text) = printed(&case) else {
                return;
            };
            let point = if language == Language::En { "." } else { "," };
            let row = format!("2 250{point}00 19");
            let total = format!("USD 500{point}00");
            for words in [price, tax, &row, &total] {
                assert!(text.contains(words), "{template:?}: {words}\n{text}");
            }
            assert_eq!(text.matches(&format!("500{point}00")).count(), 2, "{text}");
        }
    }
}

#[test]
fn a_credit_note_is_called_one_and_asks_for_no_money() {
    let mut case = Case::arc011();
    case.invoice.terms.kind = 381;
    case.invoice.terms.preceding = vec![Preceding {
        reference: "ARC010".into(),
        date: None,
    }];
    let Some(text) = printed(&case) else {
        return;
    };
    assert!(text.starts_with("Credit note"), "{text}");
    assert!(text.contains("Concerns ARC010") && text.contains("This amount is credited to you."));
    assert!(!text.contains("IBAN") && !text.contains("Pay by"), "{text}");
    case.invoice.terms.kind = 384;
    assert!(printed(&case).unwrap().starts_with("Corrected invoice"));
}

#[test]
fn the_account_is_the_one_the_invoice_names() {
    let mut case = Case::arc011();
    let payment = &mut case.invoice.terms.payment;
    payment.remittance = "RF18 5390 0754 7034".into();
    payment.accounts = vec![PayeeAccount {
        iban: "FR1420041010050500013M02606".into(),
        name: "Factoring Example".into(),
        bic: String::new(),
    }];
    let Some(text) = printed(&case) else {
        return;
    };
    assert!(text.contains("FR14 2004 1010 0505 0001 3M02 606"), "{text}");
    assert!(text.contains("Factoring Example") && text.contains("RF18 5390 0754 7034"));
    assert!(!text.contains("DE02 1203"), "{text}");
    case.invoice.terms.payment.debit = Some(DirectDebit {
        mandate: "M-17".into(),
        creditor: "DE98ZZZ09999999999".into(),
        account: "DE02120300000000202051".into(),
    });
    let text = printed(&case).unwrap();
    assert!(
        text.contains("The amount is collected by direct debit."),
        "{text}"
    );
    assert!(
        text.contains("M-17") && text.contains("DE98ZZZ09999999999"),
        "{text}"
    );
}

#[test]
fn an_invoice_of_somebody_else_names_its_own_seller() {
    let mut case = Case::arc011();
    case.invoice.terms.seller = Some(Party {
        name: "Vendor Example".into(),
        vat_id: "FR12345678901".into(),
        ..Party::default()
    });
    let Some(text) = printed(&case) else {
        return;
    };
    assert!(
        text.contains("Vendor Example") && text.contains("VAT ID FR12345678901"),
        "{text}"
    );
    assert!(
        !text.contains("Bar Test Studio") && !text.contains("IBAN"),
        "{text}"
    );
}

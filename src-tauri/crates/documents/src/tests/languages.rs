//! The eight languages: every word there, numbers and dates as CLDR has them.

use super::tools::{layout, run, squeezed};
use super::{Case, item};
use crate::locale::Locale;
use chrono::NaiveDate;
use counterfoil_domain::{Decimal, Language};
use std::collections::BTreeSet;
use std::path::Path;

/// The keys of a file of messages.
fn keys(path: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../messages")
        .join(path);
    let text = std::fs::read_to_string(path).unwrap();
    let (_, errors) = match fluent_bundle::FluentResource::try_new(text.clone()) {
        Ok(good) => (good, Vec::new()),
        Err((rest, errors)) => (rest, errors),
    };
    assert!(errors.is_empty(), "{errors:?}");
    let key = |line: &str| {
        let (key, _) = line.split_once(" = ")?;
        (!line.starts_with([' ', '#'])).then(|| key.to_owned())
    };
    text.lines().filter_map(key).collect()
}

#[test]
fn every_language_has_the_same_messages_and_countries() {
    for file in ["documents.ftl", "countries.ftl"] {
        let english = keys(&format!("en/{file}"));
        assert!(english.len() > 80);
        for language in Language::ALL {
            let own = keys(&format!("{}/{file}", language.code()));
            let odd: Vec<_> = english.symmetric_difference(&own).collect();
            assert!(odd.is_empty(), "{language:?}: {odd:?}");
        }
    }
}

#[test]
fn a_number_decides_the_form_of_its_unit() {
    for (language, quantity, unit) in [
        (Language::En, "1", "hour"),
        (Language::En, "1.5", "hours"),
        (Language::De, "2", "Stunden"),
        (Language::Fr, "1.5", "heure"),
        (Language::Fr, "2", "heures"),
        (Language::Pl, "1", "godzina"),
        (Language::Pl, "2", "godziny"),
        (Language::Pl, "5", "godzin"),
        (Language::Pl, "22", "godziny"),
        (Language::Pl, "1.5", "godziny"),
        (Language::Pt, "1.5", "hora"),
    ] {
        let quantity: Decimal = quantity.parse().unwrap();
        let said = Locale::of(language).unit("HUR", quantity);
        assert_eq!(said.as_deref(), Some(unit), "{language:?} {quantity}");
    }
    let english = Locale::of(Language::En);
    assert_eq!(english.unit("C62", Decimal::ONE), None);
    assert_eq!(english.unit("MTK", Decimal::ONE).as_deref(), Some("m²"));
    assert_eq!(english.unit("XBX", Decimal::ONE).as_deref(), Some("XBX"));
}

#[test]
fn numbers_dates_and_countries_are_those_of_cldr() {
    // English is that of the world outside the USA: the day comes before the month.
    let script = "
        const tag = l => l === 'en' ? 'en-001' : l;
        for (const l of ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl']) {
            const number = n => n.toLocaleString(tag(l), { minimumFractionDigits: 2 });
            console.log([1.5, 1234.5, 12345.67, 1234567.89].map(number).join('|'));
            const rate = { style: 'percent', maximumFractionDigits: 2 };
            console.log((0.1525).toLocaleString(l, rate));
            const long = { dateStyle: 'long', timeZone: 'UTC' };
            for (let m = 0; m < 12; m++)
                console.log(new Date(Date.UTC(2026, m, 5)).toLocaleDateString(tag(l), long));
            console.log(new Intl.DisplayNames(l, { type: 'region' }).of('PL'));
        }";
    let Some((good, said)) = run("node", b"", &["-e", script]) else {
        return;
    };
    assert!(good, "{said}");
    let mut ours = String::new();
    for language in Language::ALL {
        let locale = Locale::of(language);
        let numbers = ["1.5", "1234.5", "12345.67", "1234567.89"];
        let numbers = numbers.map(|n| locale.decimal(n.parse().unwrap(), 2));
        ours += &format!("{}\n", numbers.join("|"));
        ours += &format!("{}\n", locale.rate("15.25".parse().unwrap(), 0));
        for month in 1..=12 {
            let date = NaiveDate::from_ymd_opt(2026, month, 5).unwrap();
            ours += &format!("{}\n", locale.date(date).replace('\u{a0}', " "));
        }
        ours += &format!("{}\n", locale.country("PL"));
    }
    for (ours, theirs) in ours.lines().zip(said.lines()) {
        assert_eq!(ours, theirs);
    }
    assert_eq!(ours.lines().count(), said.lines().count());
}

#[test]
fn accounts_read_as_on_a_statement_and_negative_amounts_as_numbers() {
    let iban = crate::locale::iban("DE02120300000000202051");
    assert_eq!(iban, "DE02 1203 0000 0000 2020 51");
    let english = Locale::of(Language::En);
    for (minor, decimals, text) in [
        (23050, 2, "230.50"),
        (98000, 0, "98,000"),
        (1_234_567, 3, "1,234.567"),
        (-5, 2, "−0.05"),
        (0, 2, "0.00"),
    ] {
        assert_eq!(english.minor(minor, decimals), text);
    }
    for (value, decimals, text) in [
        ("100", 2, "100.00"),
        ("0.012345", 2, "0.012345"),
        ("1.50", 0, "1.5"),
        ("19.5", 2, "19.50"),
        ("-0.0", 2, "0.00"),
    ] {
        assert_eq!(english.decimal(value.parse().unwrap(), decimals), text);
    }
}

#[test]
fn an_invoice_in_each_language_says_its_words_and_nothing_of_another() {
    for (language, title, total, folio) in [
        (Language::En, "Invoice", "Total USD 1,230.50", "Page 1 of 1"),
        (
            Language::De,
            "Rechnung",
            "Gesamt USD 1.230,50",
            "Seite 1 von 1",
        ),
        (
            Language::Fr,
            "Facture",
            "Total USD 1 230,50",
            "Page 1 sur 1",
        ),
        (
            Language::Es,
            "Factura",
            "Total USD 1230,50",
            "Página 1 de 1",
        ),
        (
            Language::It,
            "Fattura",
            "Totale USD 1230,50",
            "Pagina 1 di 1",
        ),
        (Language::Pl, "Faktura", "Razem USD 1230,50", "Strona 1 z 1"),
        (
            Language::Pt,
            "Fatura",
            "Total USD 1.230,50",
            "Página 1 de 1",
        ),
        (
            Language::Nl,
            "Factuur",
            "Totaal USD 1.230,50",
            "Pagina 1 van 1",
        ),
    ] {
        let mut case = Case::arc011();
        case.language = language;
        case.invoice.items = vec![item("Tea", "", "1230.50", "1", "0")];
        let bytes = case.pdf().unwrap().bytes;
        let plain = String::from_utf8_lossy(&bytes).into_owned();
        assert!(plain.contains(&format!("/Lang({})", language.code())));
        let Some(printed) = layout(&bytes) else {
            return;
        };
        let printed = squeezed(&printed);
        for words in [title, total, folio] {
            assert!(printed.contains(words), "{words}\n{printed}");
        }
    }
}

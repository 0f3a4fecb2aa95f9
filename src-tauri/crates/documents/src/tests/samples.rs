//! Pages to look at: written to the folder that `COUNTERFOIL_SAMPLES` names.

use super::logos::picture;
use super::{Case, item, slip};
use crate::CodeBlock;
use crate::{Error, rasterise};
use chrono::NaiveDate;
use counterfoil_codes::swiss::Language as Words;
use counterfoil_domain::terms::Exemption;
use counterfoil_domain::{
    Adjustment, Customer, Decimal, Language, Paper, PostalAddress, Status, TaxCategory, TaxRule,
    Template,
};
use image::ImageFormat;

fn yen() -> Case {
    let mut case = Case::arc011();
    case.invoice.currency = "JPY".parse().unwrap();
    case.invoice.reference = "ARC009".into();
    case.invoice.items = vec![
        item("Sencha, first harvest", "100 g, sealed", "2400", "35", "8"),
        item("Tea caddy", "Cherry bark", "7000", "2", "10"),
        item("Shipping", "", "0", "1", ""),
    ];
    case.customer.business_name = "Kyoto Tea Export".into();
    case
}

fn dinar() -> Case {
    let mut case = Case::arc011();
    case.invoice.currency = "KWD".parse().unwrap();
    case.language = Language::De;
    case.invoice.status = Status::Draft;
    case.invoice.items = vec![
        item("Survey", "Harbour, north side", "1250.500", "1.5", "5"),
        item("Cable, per metre", "", "0.0375", "12000", "5"),
        item("Returned spool", "Credit", "40", "-2", "5"),
    ];
    case
}

fn letters() -> Case {
    let mut case = Case::arc011();
    case.invoice.currency = "PLN".parse().unwrap();
    case.invoice.status = Status::Paid;
    case.language = Language::Pl;
    case.customer = Customer {
        business_name: "Łucja Żółć, stolarstwo".into(),
        first_name: "Łucja".into(),
        last_name: "Żółć".into(),
        address: "ul. Świętojańska 7\n81-368 Gdynia".into(),
        tax_id: "PL 123-456-78-90".into(),
        ..case.customer
    };
    case.invoice.items = vec![
        item(
            "Stół dębowy",
            "Ręcznie szlifowany, olejowany",
            "3500",
            "1",
            "23",
        ),
        item(
            "Ελένη Παπαδοπούλου",
            "Μετάφραση δύο σελίδων",
            "120",
            "2",
            "8",
        ),
        item("Юлия Щербакова", "Перевод и вёрстка", "95.5", "3", "8"),
        item(
            "Office chair, refitted",
            "Efficient, fluffy, waffle fabric",
            "410",
            "1",
            "23",
        ),
    ];
    case.invoice.note = "Dziękujemy za zamówienie. Ευχαριστούμε! Спасибо!\n\nThe warranty runs for two years from the date of this invoice; keep it with the receipt of delivery, please.".into();
    case
}

fn long() -> Case {
    let mut case = Case::with_items(0);
    let works = [
        ("Design review", "Screens and print, with notes"),
        (
            "Programming",
            "Import of bank statements, tests, and a week of looking after it in production, with two people on call at night",
        ),
        ("Travel", ""),
        ("Hosting", "One month"),
    ];
    case.invoice.items = (0..60)
        .map(|n| {
            let (name, description) = works[n % works.len()];
            let tax = ["19", "7", "19", ""][n % 4];
            let quantity = ["1", "12.5", "3", "1"][n % 4];
            item(name, description, "86.40", quantity, tax)
        })
        .collect();
    case.invoice.note = "Thank you for working with us.".into();
    case.logo = Some(picture(360, 110, ImageFormat::Png));
    case
}

fn with_logo() -> Case {
    let mut case = Case::arc011();
    case.logo = Some(picture(360, 110, ImageFormat::Png));
    case.invoice.items.push(item(
        "Train, Berlin and back",
        "Second class",
        "89.90",
        "1",
        "",
    ));
    case.invoice.note = "Thank you. Questions about this invoice: studio@example.com.".into();
    case
}

/// Canceled, with a code and a logo, over two pages.
fn canceled(template: Template) -> Case {
    let mut case = with_logo();
    case.invoice.status = Status::Canceled;
    case.look.template = template;
    let rows = case.invoice.items.clone();
    case.invoice.items = rows.iter().cycle().take(36).cloned().collect();
    case
}

fn strained() -> Case {
    let mut case = dinar();
    case.invoice.status = Status::Canceled;
    case.invoice.items[0].price = "123456789012.345".parse().unwrap();
    case.invoice.items[1].name = "Donaudampfschifffahrtsgesellschaftskapitänsmütze".into();
    case.customer.business_name = "Gesellschaft für außerordentlich lange Firmennamen und deren sorgfältige Verwaltung in mehreren Sprachen mbH & Co. KG".into();
    case
}

fn other_scripts() -> Case {
    let mut case = Case::arc011();
    case.customer.business_name = "شركة المثال للتجارة 12".into();
    case.customer.address = "רחוב הדוגמה 5 (קומה 2)\nתל אביב 61000".into();
    case.invoice.items = vec![
        item("नमूना वस्तु", "विवरण की पहली पंक्ति", "10", "1", "5"),
        item("ตัวอย่างสินค้า", "", "10", "1", "5"),
        item("Ճշմարիտ ნიმუში", "Mixed: abc שלום 123 def", "10", "1", "5"),
    ];
    case
}

/// Everything that a page can have: terms of every kind, a code, and a logo.
pub fn everything() -> Case {
    let mut case = with_logo();
    case.invoice.currency = "EUR".parse().unwrap();
    case.invoice.tax_rule = TaxRule::PerRate;
    case.invoice.items = vec![
        item(
            "Programming",
            "Import of bank statements",
            "96",
            "12.5",
            "19",
        ),
        item("Printed handbooks", "", "14.90", "40", "7"),
        item("Cable", "Five cores, black", "3.20", "1250", "19"),
        item("Travel", "", "89.90", "1", ""),
    ];
    for (item, unit) in case
        .invoice
        .items
        .iter_mut()
        .zip(["HUR", "C62", "MTR", "LS"])
    {
        item.terms.unit = unit.into();
    }
    case.invoice.items[2].terms.adjustments = vec![Adjustment {
        percent: Some(Decimal::from(5)),
        reason: "Volume".into(),
        ..Adjustment::default()
    }];
    let terms = &mut case.invoice.terms;
    terms.adjustments = vec![
        Adjustment {
            percent: Some(Decimal::from(2)),
            tax: Some(Decimal::from(19)),
            ..Adjustment::default()
        },
        Adjustment {
            charge: true,
            amount: Some(Decimal::new(1250, 2)),
            reason: "Express".into(),
            tax: Some(Decimal::from(19)),
            ..Adjustment::default()
        },
    ];
    terms.buyer_reference = "04011000-12345-67".into();
    terms.order = "PO-4711".into();
    terms.contract = "C-2026/9".into();
    terms.delivery.period.from = NaiveDate::from_ymd_opt(2026, 11, 1);
    terms.delivery.period.to = NaiveDate::from_ymd_opt(2026, 11, 15);
    terms.prepaid = Some(Decimal::from(500));
    terms.rounding = Some(Decimal::new(-2, 2));
    terms.payment_terms = "2 % within 8 days, net within 30 days.".into();
    terms.exemptions = vec![Exemption {
        category: TaxCategory::O,
        reason: "Expenses passed on, not subject to tax.".into(),
        code: String::new(),
    }];
    case.customer.address.clear();
    case.customer.tax_id = "PL 123-456-78-90".into();
    case.customer.trade.address = PostalAddress {
        street: "ul. Przykładowa 7".into(),
        postcode: "81-368".into(),
        city: "Gdynia".into(),
        country: "PL".into(),
        ..PostalAddress::default()
    };
    case.code = Some(chequered());
    case
}

/// Not a code that can be read, but as dark as one.
fn chequered() -> CodeBlock {
    let size = 33;
    let modules = (0..size * size)
        .map(|n| (n * n / 7 + n / size) % 3 != 0)
        .collect();
    CodeBlock {
        modules,
        size,
        caption: "Scan to pay".into(),
    }
}

/// Every template on its own, in the languages that are looked at.
fn looks() -> Vec<(String, Case)> {
    let mut all = Vec::new();
    for template in Template::ALL {
        let name = format!("{template:?}").to_lowercase();
        for (language, mut case) in [
            (Language::En, with_logo()),
            (Language::De, everything()),
            (Language::Pl, letters()),
            (Language::Fr, long()),
        ] {
            case.language = language;
            case.look.template = template;
            case.look.accent = match language {
                Language::De => Some("#e2001a".parse().unwrap()),
                _ => None,
            };
            if language == Language::Pl {
                case.look.paper = Paper::Letter;
            }
            all.push((format!("{name}-{}", language.code()), case));
        }
    }
    let mut arabic = Case::arc011();
    arabic.customer.business_name = "شركة المثال للتجارة 12".into();
    arabic.customer.address = "رحوب المثال 5 (الطابق 2)\nدبي 61000".into();
    arabic.invoice.items[0].name = "برمجة إضافية".into();
    arabic.invoice.items[0].description = "يومان في الموقع، نوفمبر 2026".into();
    arabic.invoice.note = "شكرا لكم على طلبكم. Thank you.".into();
    arabic.invoice.items.push(item(
        "טקסט לדוגמה Example 12",
        "שורה ראשונה (abc), ואחריה עוד שורה ארוכה שנשברת בסוף העמודה וממשיכה כאן.",
        "10",
        "1",
        "17",
    ));
    for template in Template::ALL {
        let mut case = arabic.clone();
        case.look.template = template;
        let name = format!("{template:?}-arabic").to_lowercase();
        all.push((name, case));
    }
    for (name, words, language, template) in [
        ("swiss-de", Words::German, Language::De, Template::Classic),
        ("swiss-fr", Words::French, Language::Fr, Template::Modern),
        ("swiss-it", Words::Italian, Language::It, Template::Compact),
        ("swiss-en", Words::English, Language::En, Template::Din5008),
    ] {
        let mut bill = slip::bill();
        if name == "swiss-en" {
            bill.debtor = None;
        }
        let mut case = slip::swiss(&bill, words, language);
        case.look.template = template;
        all.push((name.into(), case));
    }
    let mut rows = Case::with_items(120);
    for item in &mut rows.invoice.items {
        item.description.clear();
    }
    rows.look.template = Template::Compact;
    all.push(("compact-rows".into(), rows));
    all
}

#[test]
fn samples_are_written_where_they_are_asked_for() {
    let cases = [
        ("short", Case::arc011()),
        ("jpy", yen()),
        ("kwd", dinar()),
        ("letters", letters()),
        ("logo", with_logo()),
        ("long", long()),
        ("strained", strained()),
        ("scripts", other_scripts()),
        ("canceled-classic", canceled(Template::Classic)),
        ("canceled-modern", canceled(Template::Modern)),
        ("canceled-compact", canceled(Template::Compact)),
        ("canceled-din5008", canceled(Template::Din5008)),
    ];
    let cases = cases.map(|(name, case)| (name.to_owned(), case));
    let folder = std::env::var_os("COUNTERFOIL_SAMPLES").map(std::path::PathBuf::from);
    for (name, case) in cases.into_iter().chain(looks()) {
        let start = std::time::Instant::now();
        let pdf = match case.pdf() {
            Ok(pdf) => pdf,
            Err(Error::MissingGlyphs(missing))
                if name == "scripts" || name.ends_with("-arabic") =>
            {
                println!("skipped: no font here has {missing:?}");
                continue;
            }
            Err(other) => panic!("{name}: {other}"),
        };
        println!(
            "{name}: {} pages, {} bytes, {:?}",
            pdf.pages,
            pdf.bytes.len(),
            start.elapsed()
        );
        if let Some(folder) = &folder {
            for page in 0..pdf.pages.min(3) {
                let preview = rasterise(&pdf.bytes, page, 900).unwrap();
                std::fs::write(folder.join(format!("{name}-{page}.png")), preview.png).unwrap();
            }
            std::fs::write(folder.join(format!("{name}.pdf")), &pdf.bytes).unwrap();
        }
    }
}

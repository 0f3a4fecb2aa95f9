//! Pages to look at: written to the folder that `COUNTERFOIL_SAMPLES` names.

use super::logos::picture;
use super::{Case, item};
use crate::{Error, rasterise};
use counterfoil_domain::{Customer, NumberStyle, Status};
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
    case.style = NumberStyle::COMMA;
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
    case.style = NumberStyle {
        decimal: ',',
        group: '\u{a0}',
    };
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
    ];
    let folder = std::env::var_os("COUNTERFOIL_SAMPLES").map(std::path::PathBuf::from);
    for (name, case) in cases {
        let start = std::time::Instant::now();
        let pdf = match case.pdf() {
            Ok(pdf) => pdf,
            Err(Error::MissingGlyphs(missing)) if name == "scripts" => {
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
            let preview = rasterise(&pdf.bytes, 0, 900).unwrap();
            std::fs::write(folder.join(format!("{name}-preview.png")), preview.png).unwrap();
            std::fs::write(folder.join(format!("{name}.pdf")), &pdf.bytes).unwrap();
        }
    }
}

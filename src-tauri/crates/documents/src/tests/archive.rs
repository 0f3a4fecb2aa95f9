//! Files for the archive, checked point by point with pikepdf, which knows nothing of this crate.

use super::tools::{python, run};
use super::{Case, logos, slip};
use counterfoil_codes::swiss::Language as Words;
use counterfoil_domain::Language;
use image::ImageFormat;

const CHECK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/archive.py");
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Invoice>Zażółć & co</Invoice>\n";

/// What the check says; none without pikepdf.
fn checked(bytes: &[u8], name: &str) -> Option<(bool, String)> {
    let python = python("pikepdf", "10.17.0")?;
    run(&python, bytes, &[CHECK, "FILE", name])
}

#[test]
fn every_file_is_one_for_the_archive() {
    let mut grey = Case::arc011();
    let mut jpeg = std::io::Cursor::new(Vec::new());
    let picture = image::GrayImage::from_pixel(40, 20, image::Luma([90]));
    picture.write_to(&mut jpeg, ImageFormat::Jpeg).unwrap();
    grey.logo = Some(jpeg.into_inner());
    let mut nameless = Case::arc011();
    nameless.business.name.clear();
    nameless.invoice.reference = "<&>".into();
    let mut logo = Case::with_items(80);
    logo.logo = Some(logos::picture(300, 100, ImageFormat::Png));
    let slip = slip::swiss(&slip::bill(), Words::German, Language::De);
    for case in [Case::arc011(), grey, nameless, logo, slip] {
        let bytes = case.pdf().unwrap().bytes;
        if let Some((good, said)) = checked(&bytes, "") {
            assert!(good, "{said}");
        }
    }
}

#[test]
fn an_e_invoice_inside_comes_out_as_it_went_in() {
    for (level, name) in [("EN 16931", "factur-x.xml"), ("XRECHNUNG", "xrechnung.xml")] {
        let mut case = Case::arc011();
        case.xml = Some((XML.to_owned(), level));
        let bytes = case.pdf().unwrap().bytes;
        assert_eq!(bytes, case.pdf().unwrap().bytes);
        let out = crate::embedded_xml(&bytes).unwrap();
        assert_eq!(out.as_deref(), Some(XML.as_bytes()), "{level}");
        if let Some((good, said)) = checked(&bytes, name) {
            assert!(good, "{said}");
            assert_eq!(said, XML);
        }
        if let Some((good, text)) = run("qpdf", &bytes, &["--check", "FILE"]) {
            assert!(good, "{text}");
        }
    }
}

#[test]
fn a_pdf_without_an_e_invoice_carries_none_and_what_is_no_pdf_is_refused() {
    let plain = Case::arc011().pdf().unwrap().bytes;
    assert_eq!(crate::embedded_xml(&plain).unwrap(), None);
    for broken in [&b""[..], b"%PDF-1.7\nnothing", &plain[..plain.len() / 2]] {
        assert!(crate::embedded_xml(broken).is_err());
    }
}

#[test]
fn a_reader_of_factur_x_finds_the_invoice_and_its_level() {
    let sample = "../../../../shared/samples/einvoices/cen-CII_example1.xml";
    let sample = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(sample);
    let Ok(xml) = std::fs::read_to_string(sample) else {
        eprintln!("skipped: the public invoices are not here");
        return;
    };
    let mut case = Case::arc011();
    case.xml = Some((xml.clone(), "EN 16931"));
    let bytes = case.pdf().unwrap().bytes;
    let script = "import sys, facturx, lxml.etree\n\
        name, xml = facturx.get_facturx_xml_from_pdf(open(sys.argv[1], 'rb').read())\n\
        print(name, facturx.get_level(lxml.etree.fromstring(xml)))\n\
        sys.stdout.write(xml.decode())";
    let Some(python) = python("factur-x", "7.8") else {
        return;
    };
    let (good, said) = run(&python, &bytes, &["-c", script, "FILE"]).unwrap();
    assert!(good, "{said}");
    let (first, read) = said.split_once('\n').unwrap();
    assert_eq!(first, "factur-x.xml en16931");
    assert!(read.starts_with(&xml), "{read}");
}

#[test]
fn bookmarks_name_the_invoice_and_its_pages() {
    let bytes = Case::with_items(80).pdf().unwrap().bytes;
    let Some((_, text)) = run("qpdf", &bytes, &["--json", "--json-key=outlines", "FILE"]) else {
        return;
    };
    for title in ["Invoice ARC011", "Page 1 of 6", "Page 6 of 6"] {
        assert!(text.contains(title), "{title}\n{text}");
    }
}

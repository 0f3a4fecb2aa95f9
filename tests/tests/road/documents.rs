//! What goes out to others and comes in from them, through the real app and store.

use crate::person::{Person, item};
use counterfoil_app::Code;
use counterfoil_app::view::{
    CustomerInput, DraftInput, ExportFormat, ExportInput, ImportInput, InvoiceView, PrintInput,
    XmlFormat,
};
use counterfoil_domain::{
    Business, Identifier, InvoiceId, PostalAddress, Profile, Status, TaxRule, Terms, Trade,
};
use std::path::{Path, PathBuf};

/// The public sample invoices; none, said aloud, where they are not.
fn samples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/samples/einvoices");
    let Ok(entries) = std::fs::read_dir(folder) else {
        eprintln!("skipped: the public sample invoices are not there");
        return Vec::new();
    };
    entries.map(|entry| entry.unwrap().path()).collect()
}

fn trade(city: &str) -> Trade {
    Trade {
        electronic_address: Some(Identifier {
            value: "bills@example.com".into(),
            scheme: "EM".into(),
        }),
        address: PostalAddress {
            street: "1 Mill Lane".into(),
            city: city.into(),
            postcode: "12345".into(),
            country: "DE".into(),
            ..PostalAddress::default()
        },
        contact_name: "Ada Example".into(),
        ..Trade::default()
    }
}

/// A draft that wants an XRechnung and lacks nothing but `buyer_reference`.
async fn wanted(person: &Person, reference: &str, buyer_reference: &str) -> InvoiceView {
    let business = Business {
        name: "Bar Test Studio".into(),
        tax_id: "DE123456789".into(),
        iban: "DE02120300000000202051".into(),
        email: "studio@example.com".into(),
        phone: "+49 30 1234567".into(),
        trade: trade("Berlin"),
        ..Business::default()
    };
    person.app.business_save(business).await.unwrap();
    let customer = CustomerInput {
        business_name: "Amt".into(),
        trade: Some(trade("Bonn")),
        ..CustomerInput::default()
    };
    let customer = person.app.customer_save(customer).await.unwrap();
    let terms = Terms {
        profile: Some(Profile::XRechnung),
        buyer_reference: buyer_reference.into(),
        delivery: counterfoil_domain::Delivery {
            date: "2026-11-20".parse().ok(),
            ..Default::default()
        },
        ..Terms::default()
    };
    let draft = DraftInput {
        account: None,
        currency: "EUR".into(),
        tax_rule: TaxRule::PerRate,
        issue_date: "2026-11-20".into(),
        due_date: "2026-12-04".into(),
        terms: Some(terms),
        ..person
            .draft(
                reference,
                Some(customer.id),
                vec![item("Desk", "100.00", "2", "19")],
            )
            .await
    };
    person.app.invoice_save(draft).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_e_invoice_that_lacks_something_is_not_issued_and_one_that_lacks_nothing_is_in_the_pdf()
{
    let person = Person::alone().await;
    let lacking = wanted(&person, "X-0", "").await;
    let refused = person
        .app
        .invoice_set_status(lacking.id, Status::Ready)
        .await;
    let refused = refused.unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
    assert_eq!(refused.field.as_deref(), Some("terms.buyer_reference"));
    let originals = person
        .app
        .invoice_verify(lacking.id)
        .await
        .unwrap()
        .originals;
    assert!(originals.is_empty(), "nothing was issued");

    let whole = wanted(&person, "X-1", "04011000-12345-03").await;
    let ready = person.app.invoice_set_status(whole.id, Status::Ready).await;
    assert_eq!(ready.unwrap().amount.to_text(), "238.00");
    let folder = person.data().join("out").join("").display().to_string();
    let pdf = person
        .app
        .invoice_pdf(whole.id, Some(folder.clone()))
        .await
        .unwrap();
    let xml = person
        .app
        .invoice_xml(whole.id, XmlFormat::Cii, None, Some(folder))
        .await
        .unwrap();
    for path in [pdf.path, xml.path] {
        let read = person.app.import_preview(path).await.unwrap();
        assert!(read.same);
        assert_eq!(read.stated.due.to_text(), "238.00");
        assert_eq!(
            (read.failures.as_slice(), read.twin),
            (&[][..], Some(whole.id))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_public_invoice_is_taken_in_with_the_total_it_states() {
    let person = Person::alone().await;
    for path in samples() {
        let path = path.display().to_string();
        let preview = person.app.import_preview(path.clone()).await.unwrap();
        assert!(preview.same, "{path}: {preview:?}");
        let input = ImportInput {
            path: path.clone(),
            sha256: preview.sha256.clone(),
            customer: None,
            nevertheless: preview.twin.is_some(),
        };
        let taken = person.app.import_take(input).await.unwrap();
        assert_eq!(taken.due, preview.stated.due, "{path}");
        assert_eq!(taken.status, Status::Draft);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_taken_in_as_it_was_shown_and_once_unless_it_is_said_otherwise() {
    let person = Person::alone().await;
    let path = person.data().join("in.xml");
    std::fs::write(&path, include_bytes!("../end_to_end/invoice.ubl.xml")).unwrap();
    let shown = person.app.import_preview(path.display().to_string());
    let shown = shown.await.unwrap();
    assert!(!shown.reference.is_empty() && shown.twin.is_none());
    assert!(!shown.of_another, "nobody said who one is");
    let input = |nevertheless| ImportInput {
        path: shown.path.clone(),
        sha256: shown.sha256.clone(),
        customer: None,
        nevertheless,
    };
    // Another invoice in the place of the one that was shown.
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, [&bytes[..], b"\n"].concat()).unwrap();
    let told = person.app.import_take(input(true)).await.unwrap_err();
    assert_eq!(told.code, Code::Changed, "{told:?}");
    std::fs::write(&path, &bytes).unwrap();
    // Both saw that it was not here; one is faster.
    person.app.import_take(input(false)).await.unwrap();
    let told = person.app.import_take(input(false)).await.unwrap_err();
    assert_eq!(told.code, Code::AlreadyExists, "{told:?}");
    let count = async || {
        person
            .app
            .invoice_list(Default::default())
            .await
            .unwrap()
            .invoices
            .len()
    };
    assert_eq!(count().await, 1);
    person.app.import_take(input(true)).await.unwrap();
    assert_eq!(count().await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_e_invoice_names_the_file_and_changes_nothing() {
    let person = Person::alone().await;
    let path = person.data().join("letter.xml");
    for (bytes, words) in [
        (&b"Dear Sir"[..], "letter.xml"),
        (b"<html/>", "a web page"),
        (b"%PDF-1.7 nothing", "PDF"),
        (
            b"<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/hosts\">]><a>&b;</a>",
            "DOCTYPE",
        ),
    ] {
        std::fs::write(&path, bytes).unwrap();
        let error = person.app.import_preview(path.display().to_string()).await;
        let error = error.unwrap_err();
        assert_eq!(error.field.as_deref(), Some("path"), "{error:?}");
        assert!(error.message.contains(words), "{error:?}");
    }
    let all = person.app.invoice_list(Default::default()).await.unwrap();
    assert!(all.invoices.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_month_end_pack_has_every_document_as_it_was_issued() {
    let person = Person::alone().await;
    let invoice = wanted(&person, "X-1", "04011000-12345-03").await;
    person
        .app
        .invoice_set_status(invoice.id, Status::Ready)
        .await
        .unwrap();
    let path = person.data().join("month.zip");
    let input = |from: &str| ExportInput {
        format: ExportFormat::Pack,
        ids: Vec::new(),
        from: from.parse().ok(),
        to: None,
        local: false,
        path: path.display().to_string(),
    };
    let nothing = person.app.export(input("2027-01-01")).await.unwrap_err();
    assert_eq!((nothing.code, path.exists()), (Code::NotFound, false));
    let written = person.app.export(input("2026-11-01")).await.unwrap();
    assert_eq!(written.invoices, 1);
    let zip = std::fs::read(&path).unwrap();
    for name in [
        "invoices/X-1.pdf",
        "invoices/X-1.cii.xml",
        "invoices/X-1.ubl.xml",
        "invoices.csv",
        "SHA256SUMS",
    ] {
        let there = zip.windows(name.len()).any(|w| w == name.as_bytes());
        assert!(there, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_selection_is_handed_out_in_its_order_and_a_pack_refuses_a_draft_by_name() {
    let person = Person::alone().await;
    let mut ids = Vec::new();
    for reference in ["X-1", "X-2", "X-3"] {
        ids.push(wanted(&person, reference, "04011000-12345-03").await.id);
    }
    let path = person.data().join("some.csv");
    let input = |format, ids: &[InvoiceId]| ExportInput {
        format,
        ids: ids.to_vec(),
        from: None,
        to: None,
        local: false,
        path: path.display().to_string(),
    };
    let twice = [ids[2], ids[0], ids[2]];
    let written = person.app.export(input(ExportFormat::Csv, &twice)).await;
    assert_eq!(written.unwrap().invoices, 2);
    let table = std::fs::read_to_string(&path).unwrap();
    let place = |reference: &str| table.find(reference);
    assert!(place("X-3").unwrap() < place("X-1").unwrap(), "{table}");
    assert_eq!(place("X-2"), None);
    let both = ExportInput {
        from: "2026-11-01".parse().ok(),
        ..input(ExportFormat::Csv, &ids)
    };
    let error = person.app.export(both).await.unwrap_err();
    assert_eq!(error.field.as_deref(), Some("ids"));
    let ready = person.app.invoice_set_status(ids[0], Status::Ready).await;
    ready.unwrap();
    let error = person.app.export(input(ExportFormat::Pack, &ids)).await;
    let error = error.unwrap_err();
    assert!(error.message.contains("X-2"), "{error:?}");
    let packed = person
        .app
        .export(input(ExportFormat::Pack, &ids[..1]))
        .await;
    assert_eq!(packed.unwrap().invoices, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printer_that_is_not_there_prints_nothing_and_says_so() {
    let person = Person::alone().await;
    let invoice = wanted(&person, "X-1", "04011000-12345-03").await;
    let input = |copies| PrintInput {
        invoices: vec![invoice.id],
        printer: "no-such-printer".into(),
        copies,
    };
    let error = person.app.print_invoices(input(0)).await.unwrap_err();
    assert_eq!(error.field.as_deref(), Some("copies"));
    let error = person.app.print_invoices(input(1)).await.unwrap_err();
    assert_eq!(error.code, Code::Printer, "{error:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_canceled_invoice_the_e_invoices_go_out_that_were_issued_and_its_pdf_carries_none() {
    let person = Person::alone().await;
    let id = wanted(&person, "X-1", "04011000-12345-03").await.id;
    person
        .app
        .invoice_set_status(id, Status::Ready)
        .await
        .unwrap();
    let file = |name: &str| Some(person.data().join(name).display().to_string());
    let xml = |name| {
        let to = file(name);
        person.app.invoice_xml(id, XmlFormat::Cii, None, to)
    };
    let before = xml("before.xml").await.unwrap().path;
    let canceled = person.app.invoice_set_status(id, Status::Canceled);
    canceled.await.unwrap();
    let after = xml("after.xml").await.unwrap().path;
    assert_eq!(
        std::fs::read(before).unwrap(),
        std::fs::read(after).unwrap()
    );
    let other = Some(Profile::Peppol);
    let other = person.app.invoice_xml(id, XmlFormat::Ubl, other, None);
    assert_eq!(other.await.unwrap_err().code, Code::StatusDenied);
    let pdf = person.app.invoice_pdf(id, file("X-1.pdf")).await.unwrap();
    let carried = person.app.import_preview(pdf.path).await.unwrap_err();
    assert!(carried.message.contains("no e-invoice"), "{carried:?}");
}

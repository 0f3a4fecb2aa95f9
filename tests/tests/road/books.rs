//! What an accountant looks for: sums that agree, numbers that stay used.

use crate::person::{Person, item};
use counterfoil_app::Code;
use counterfoil_app::view::{CustomerInput, DraftInput, ExportFormat, ExportInput};
use counterfoil_domain::{
    CustomerId, Exemption, InvoiceId, LineTerms, Status, TaxCategory, Terms, Trade,
};
use std::io::Read;
use std::path::Path;
use std::process::Command;

async fn customer(person: &Person) -> CustomerId {
    let mill = CustomerInput {
        business_name: "Mill Works".into(),
        ..CustomerInput::default()
    };
    person.app.customer_save(mill).await.unwrap().id
}

/// An invoice of this computer in euro, at 10 % of tax, made ready.
async fn issued(person: &Person, reference: &str, price: &str, terms: Terms) -> InvoiceId {
    let draft = DraftInput {
        account: None,
        currency: "EUR".into(),
        issue_date: "2026-11-20".into(),
        due_date: "2026-12-04".into(),
        terms: Some(terms),
        ..person
            .draft(
                reference,
                Some(customer(person).await),
                vec![item("Desk", price, "1", "10")],
            )
            .await
    };
    let id = person.app.invoice_save(draft).await.unwrap().id;
    person
        .app
        .invoice_set_status(id, Status::Ready)
        .await
        .unwrap();
    id
}

/// A file of a pack.
fn packed(pack: &Path, name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(pack).unwrap()).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

async fn pack(person: &Person) -> std::path::PathBuf {
    let path = person.data().join("month.zip");
    let input = ExportInput {
        format: ExportFormat::Pack,
        ids: Vec::new(),
        from: "2026-11-01".parse().ok(),
        to: "2026-11-30".parse().ok(),
        local: false,
        path: path.display().to_string(),
    };
    person.app.export(input).await.unwrap();
    path
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pack_counts_neither_what_was_canceled_nor_a_credit_note_as_owed() {
    let person = Person::alone().await;
    issued(&person, "B-1", "100", Terms::default()).await;
    let canceled = issued(&person, "B-2", "0.60", Terms::default()).await;
    let credit = Terms {
        kind: 381,
        ..Terms::default()
    };
    issued(&person, "B-3", "30", credit).await;
    let moved = person.app.invoice_set_status(canceled, Status::Canceled);
    moved.await.unwrap();

    let pack = pack(&person).await;
    let manifest: serde_json::Value =
        serde_json::from_str(&packed(&pack, "manifest.json")).unwrap();
    let euro = &manifest["totals"][0];
    // 110.00 less 33.00; 0.66 was canceled.
    assert_eq!(euro["total"]["text"], "77.00");
    assert_eq!(euro["open"]["text"], "77.00");
    assert_eq!(
        (&euro["invoices"], &euro["credit_notes"]),
        (&1.into(), &1.into())
    );
    assert_eq!(euro["by_status"][1]["status"], "canceled");
    assert_eq!(euro["by_status"][1]["total"]["text"], "0.66");
    let rows = packed(&pack, "invoices.csv");
    let credited = rows.lines().find(|row| row.starts_with("B-3,")).unwrap();
    assert!(
        credited.starts_with("B-3,credit_note,381,ready,"),
        "{credited}"
    );
    assert!(
        credited.contains(",EUR,-30.00,-3.00,-33.00,0.00,-33.00,-33.00,"),
        "{credited}"
    );
    let withdrawn = rows.lines().find(|row| row.starts_with("B-2,")).unwrap();
    assert!(
        withdrawn.contains(",EUR,0.60,0.06,0.66,0.00,0.66,0.00,"),
        "{withdrawn}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_issued_is_not_deleted_also_after_it_went_back_to_draft() {
    let person = Person::alone().await;
    let id = issued(&person, "B-1", "100", Terms::default()).await;
    let back = person
        .app
        .invoice_set_status(id, Status::Draft)
        .await
        .unwrap();
    assert!(!back.may_be_deleted);
    let refused = person.app.invoice_delete(id).await.unwrap_err();
    assert_eq!(refused.code, Code::StatusDenied);
    assert_eq!(
        refused.message,
        "This invoice was issued, so it is not deleted: its document is kept and its number stays \
         used. Cancel it instead."
    );
    let kept = person.app.invoice_verify(id).await.unwrap();
    assert_eq!(kept.originals.len(), 1);
    let canceled = person.app.invoice_set_status(id, Status::Canceled).await;
    assert_eq!(canceled.unwrap().reference, "B-1");
    // The number stays used.
    let again = person
        .draft("B-1", None, vec![item("Desk", "1", "1", "")])
        .await;
    let taken = person.app.invoice_save(again).await.unwrap_err();
    assert_eq!(taken.field.as_deref(), Some("reference"));

    let draft = person
        .draft("B-2", None, vec![item("Desk", "1", "1", "")])
        .await;
    let draft = person.app.invoice_save(draft).await.unwrap();
    assert!(draft.may_be_deleted);
    person.app.invoice_delete(draft.id).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_bears_no_tax_says_why_on_paper_too_in_the_documents_language() {
    let person = Person::alone().await;
    let mill = CustomerInput {
        business_name: "Mühle".into(),
        trade: Some(Trade {
            language: "de".into(),
            ..Trade::default()
        }),
        ..CustomerInput::default()
    };
    let mill = person.app.customer_save(mill).await.unwrap().id;
    let mut desk = item("Desk", "100", "1", "0");
    desk.terms = Some(LineTerms {
        category: Some(TaxCategory::AE),
        ..LineTerms::default()
    });
    let draft = DraftInput {
        account: None,
        terms: None,
        ..person.draft("B-1", Some(mill), vec![desk]).await
    };
    let usual = "Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge).";
    let proposed = person.app.draft_compute(draft.clone()).await.unwrap();
    let reasons =
        |given: &[Exemption]| -> Vec<String> { given.iter().map(|e| e.reason.clone()).collect() };
    assert_eq!(reasons(&proposed.exemptions), [usual]);
    let saved = person.app.invoice_save(draft.clone()).await.unwrap();
    assert_eq!(
        saved.terms.exemptions,
        [],
        "nothing is written before it is issued"
    );
    let ready = person.app.invoice_set_status(saved.id, Status::Ready).await;
    assert_eq!(reasons(&ready.unwrap().terms.exemptions), [usual]);
    // What was issued is the original: it is handed out again, and made once.
    for _ in 0..2 {
        let path = person.data().join("B-1.pdf").display().to_string();
        person.app.invoice_pdf(saved.id, Some(path)).await.unwrap();
    }
    let kept = person.app.invoice_verify(saved.id).await.unwrap();
    assert_eq!(kept.originals.len(), 1);
    let table = person.data().join("b.csv");
    let input = ExportInput {
        format: ExportFormat::Csv,
        ids: vec![saved.id],
        from: None,
        to: None,
        local: false,
        path: table.display().to_string(),
    };
    person.app.export(input).await.unwrap();
    let table = std::fs::read_to_string(table).unwrap();
    assert!(table.contains(&format!(",AE: {usual},")), "{table}");

    // What a person writes stays.
    let own = DraftInput {
        id: None,
        reference: "B-2".into(),
        terms: Some(Terms {
            exemptions: vec![Exemption {
                category: TaxCategory::AE,
                reason: "Reverse charge".into(),
                code: String::new(),
            }],
            ..Terms::default()
        }),
        ..draft
    };
    let own = person.app.invoice_save(own).await.unwrap().id;
    let ready = person.app.invoice_set_status(own, Status::Ready).await;
    assert_eq!(
        reasons(&ready.unwrap().terms.exemptions),
        ["Reverse charge"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plain_zero_rate_is_said_as_such_without_a_reason_everywhere() {
    let person = Person::alone().await;
    let mill = customer(&person).await;
    let rows = vec![item("Desk", "100", "1", "0"), item("Lamp", "10", "1", "19")];
    let draft = DraftInput {
        currency: "EUR".into(),
        ..person.draft("B-1", Some(mill), rows).await
    };
    let computed = person.app.draft_compute(draft.clone()).await.unwrap();
    assert_eq!((computed.exemptions, computed.problems), (vec![], vec![]));
    let told: Vec<_> = computed.notices.iter().map(|n| n.field.as_str()).collect();
    assert_eq!(told, ["items[0].tax"], "whoever means exempt is told once");
    let totals = computed.totals.unwrap();
    let categories: Vec<_> = totals.untaxed.iter().map(|t| t.category).collect();
    assert_eq!(categories, [TaxCategory::Z]);

    let id = person.app.invoice_save(draft).await.unwrap().id;
    let ready = person.app.invoice_set_status(id, Status::Ready).await;
    assert_eq!(ready.unwrap().terms.exemptions, []);
    let failures = person.app.invoice_check(id, None).await.unwrap();
    let of_zero = failures.iter().find(|f| f.rule.starts_with("BR-Z-10"));
    assert_eq!(of_zero.map(|f| &f.message), None);
    let path = person.data().join("B-1.pdf");
    let file = Some(path.display().to_string());
    person.app.invoice_pdf(id, file).await.unwrap();
    if Command::new("pdftotext").arg("-v").output().is_err() {
        eprintln!("skipped in part: pdftotext is not here");
        return;
    }
    let text = counterfoil_tests::pdf::text(&path);
    assert!(text.contains("Zero-rated, on 100.00"), "{text}");
    assert!(!text.contains("Exempt"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_numbers_of_a_month_are_counted_through_with_what_is_missing() {
    let person = Person::alone().await;
    for reference in ["N-1", "N-2", "N-5"] {
        issued(&person, reference, "100", Terms::default()).await;
    }
    // One that went back to draft used its number; one that was never issued did not.
    let back = issued(&person, "N-4", "100", Terms::default()).await;
    let moved = person.app.invoice_set_status(back, Status::Draft).await;
    moved.unwrap();
    let draft = person.draft("N-3", None, vec![]).await;
    person.app.invoice_save(draft).await.unwrap();
    // Of another month.
    let later = person.draft(
        "N-8",
        Some(customer(&person).await),
        vec![item("A", "1", "1", "")],
    );
    let later = DraftInput {
        issue_date: "2026-12-01".into(),
        due_date: String::new(),
        ..later.await
    };
    let later = person.app.invoice_save(later).await.unwrap().id;
    let moved = person.app.invoice_set_status(later, Status::Ready).await;
    moved.unwrap();

    let pack = pack(&person).await;
    assert_eq!(
        packed(&pack, "numbers.csv"),
        "account,begins,first,last,invoices,missing_count,missing,doubled\r\n\
         ,N-,N-1,N-5,3,1,N-3,\r\n"
    );
    let manifest: serde_json::Value =
        serde_json::from_str(&packed(&pack, "manifest.json")).unwrap();
    assert_eq!(manifest["numbers"][0]["missing"][0]["from"], "N-3");
    let december = ("2026-12-01".parse().ok(), None);
    let told = person.app.invoice_numbers(december.0, december.1).await;
    let told = told.unwrap();
    assert_eq!((told[0].first.as_str(), told[0].invoices), ("N-8", 1));
    assert_eq!(told[0].missing, ["N-6 to N-7"]);
}

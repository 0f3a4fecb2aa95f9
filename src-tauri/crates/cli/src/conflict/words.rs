//! Conflicts in words.

use super::Conflict;
use crate::output::{Table, clean};
use crate::show;
use counterfoil_app::{
    domain::Money,
    view::{ConflictField, ConflictReason, ConflictSummary, InvoiceRow, SyncState, WaitingRecord},
};

pub(super) fn list_in_words(conflicts: &[Conflict]) -> String {
    if conflicts.is_empty() {
        return "Nothing was changed in two places.".to_owned();
    }
    let mut table = Table::new(&["Record", "Differs in", "Since", "Id"]);
    for Conflict { record, fields, .. } in conflicts {
        let fields: Vec<&str> = fields.iter().map(|field| field.field.as_str()).collect();
        table.row([
            format!("{} {}", record.kind, record.title)
                .trim()
                .to_owned(),
            fields.join(", "),
            show::moment(record.since),
            record.id.clone(),
        ]);
    }
    format!(
        "{}\nBoth values: counterfoil conflict show ID\n\
         Settle:      counterfoil conflict resolve ID --mine, --theirs, --copy or --field KEY=mine|theirs ...",
        table.text()
    )
}

pub(super) fn shown_in_words(conflicts: &[Conflict]) -> String {
    if conflicts.is_empty() {
        return "Nothing of this kind was changed in two places.".to_owned();
    }
    let shown: Vec<String> = conflicts.iter().map(conflict_in_words).collect();
    shown.join("\n\n")
}

pub(super) fn conflict_in_words(conflict: &Conflict) -> String {
    let record = &conflict.record;
    let sides = match record.kind.as_str() {
        "invoice" => "--mine, --theirs or --copy",
        _ => "--mine or --theirs",
    };
    format!(
        "{}, {}, waits since {}.\n\n{}{}\n\
         Settle: counterfoil conflict resolve {} {sides}\n\
         or with a side for each:\n{}",
        called(record),
        reason_in_words(conflict.record.conflict.as_ref().map(|s| s.reason)),
        show::moment(record.since),
        fields_table(&conflict.fields),
        totals_in_words(conflict.record.conflict.as_ref()),
        record.id,
        sides_in_words(&conflict.fields),
    )
}

fn reason_in_words(reason: Option<ConflictReason>) -> &'static str {
    match reason {
        Some(ConflictReason::Final) => {
            "changed here and final at the service: what is kept of yours becomes a new draft"
        }
        Some(ConflictReason::Taken) => "its reference is taken by another invoice",
        Some(ConflictReason::Gone) => "no longer at the service",
        Some(ConflictReason::Total) => {
            "for which the service computes another total from the same lines"
        }
        Some(ConflictReason::Fields) | None => "changed in two places",
    }
}

/// Both values of each field, and what its being the service's does to the total.
fn fields_table(fields: &[ConflictField]) -> String {
    if fields.iter().all(|field| field.total.is_none()) {
        return show::both_values(fields);
    }
    let mut table = Table::new(&["Field", "Here", "At the service", ">Total if theirs"]);
    for field in fields {
        table.row_whole([
            field.field.clone(),
            show::value_or_nothing(&field.mine),
            show::value_or_nothing(&field.theirs),
            amount(field.total),
        ]);
    }
    table.text()
}

/// An amount with its currency; a dash where it is not known.
fn amount(money: Option<Money>) -> String {
    money.map_or_else(|| "–".to_owned(), |money| money.to_string())
}

fn totals_in_words(summary: Option<&ConflictSummary>) -> String {
    let Some(summary) = summary.filter(|summary| summary.mine.is_some()) else {
        return String::new();
    };
    let mut table = Table::new(&["Total", ">"]);
    for (name, money) in [
        ("here", summary.mine),
        ("at the service, by its own figure", summary.theirs),
        ("with --mine", summary.kept),
    ] {
        table.row_whole([name.to_owned(), amount(money)]);
    }
    format!("\n{}", table.text())
}

/// The option of each field, whole and on a line of its own: keys are copied.
fn sides_in_words(fields: &[ConflictField]) -> String {
    let line = |field: &ConflictField| {
        let about = match field.field == field.key {
            true => String::new(),
            false => format!("   ({})", clean(&field.field)),
        };
        format!("  --field {}=mine|theirs{about}", clean(&field.key))
    };
    fields.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A record in a sentence.
pub(super) fn called(record: &WaitingRecord) -> String {
    let name = match clean(&record.title).trim() {
        "" => record.id.clone(),
        title => format!("“{title}”"),
    };
    match record.kind.as_str() {
        "invoice" => format!("Invoice {name}"),
        _ => format!("Customer {name}"),
    }
}

/// What a choice came to, told by how the record stands now.
pub(super) fn outcome(sync: SyncState, copy: Option<&InvoiceRow>) -> String {
    match (copy, sync) {
        (Some(copy), _) => {
            let name = clean(&copy.reference);
            format!(
                "The service's version is taken over. What was here is the new draft “{name}”\n\
                 ({}), which the next `counterfoil sync` sends.",
                copy.id
            )
        }
        (None, SyncState::Synced) => "The service's version is taken over.".to_owned(),
        (None, _) => "What is here is kept; the next `counterfoil sync` sends it.".to_owned(),
    }
}

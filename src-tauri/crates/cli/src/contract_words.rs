//! Contracts in words.

use crate::{
    act,
    output::{Table, clean},
    show,
};
use counterfoil_app::view::{ContractPage, ContractRow, ContractView, DiscountView, ReadView};

/// A contract's number for people, or else its identity.
pub fn called(row: &ContractRow) -> String {
    match row.reference.as_str() {
        "" => row.id.to_string(),
        reference => reference.to_owned(),
    }
}

/// How old something is, account by account.
pub fn ages(reads: &[ReadView]) -> String {
    let mut text = String::new();
    for read in reads {
        text += &format!(
            "{}: read {}.\n",
            clean(&read.account_name),
            show::age(read.age_seconds)
        );
        if let Some(error) = &read.error {
            text += &format!(
                "  The last attempt to read it failed: {}\n",
                clean(&error.message)
            );
        }
    }
    text
}

/// A page of contracts.
pub fn list(page: &ContractPage) -> String {
    let mut table = Table::new(&[
        "Number",
        "Customer",
        "Plan",
        "Status",
        ">Balance",
        "Next billing",
        "Account",
        "Id",
    ]);
    for row in &page.contracts {
        table.row([
            row.reference.clone(),
            row.customer.clone(),
            row.variant.clone(),
            row.status.clone(),
            row.balance.map_or_else(String::new, |m| m.to_string()),
            row.next_billing_at.map_or_else(String::new, show::moment),
            row.account_name.clone(),
            row.id.to_string(),
        ]);
    }
    let more = match &page.next {
        Some(cursor) => format!("More: --after {cursor}\n"),
        None => String::new(),
    };
    format!("{}\n{more}{}", table.text(), ages(&page.reads))
}

/// A contract with what belongs to it.
pub fn whole(shown: &ContractView) -> String {
    let row = &shown.contract;
    let day = |at: Option<_>| at.map_or_else(String::new, show::moment);
    let mut text = show::facts(&[
        ("Contract", called(row)),
        ("Customer", row.customer.clone()),
        ("E-mail", shown.email.clone()),
        (
            "Plan",
            format!("{} {}", row.plan, row.variant).trim().to_owned(),
        ),
        ("Status", row.status.clone()),
        (
            "Balance",
            row.balance.map_or_else(String::new, |m| m.to_string()),
        ),
        ("Since", day(row.start_at)),
        ("Until", day(row.end_at)),
        ("Next billing", day(row.next_billing_at)),
        ("Pays by", shown.bearer.clone()),
        ("Notes", shown.notes.clone()),
    ]);
    for phase in &shown.phases {
        let quantity = phase.quantity.as_deref().unwrap_or("1");
        text += &format!(
            "From {}: {} × {} ({})\n",
            day(phase.start_at),
            quantity,
            clean(&phase.variant),
            clean(&phase.kind)
        );
    }
    for usage in &shown.usage {
        let standing = usage.billed_at.map_or_else(
            || "not billed".to_owned(),
            |at| format!("billed {}", show::moment(at)),
        );
        let much = usage.quantity.as_deref().unwrap_or("?");
        text += &format!(
            "Used {much} {} {} ({standing}), {}\n",
            clean(&usage.component_name),
            clean(&usage.memo),
            usage.id
        );
    }
    for component in &shown.components {
        let many = component.quantity.as_deref().unwrap_or("?");
        text += &format!(
            "Component {many} × {}, {}\n",
            clean(&component.component_name),
            component.id
        );
    }
    for item in &shown.rated_items {
        let price = item.price.as_deref().unwrap_or("?");
        text += &format!(
            "Line {} at {price}, {}\n",
            clean(&item.description),
            item.id
        );
    }
    for discount in &shown.discounts {
        text += &format!("Discount {}\n", clean(&lowered(discount)));
    }
    for open in &shown.open {
        text += &format!("\n{}\n", act::words(open));
    }
    format!(
        "{text}\nRead {}; usage, components and lines {}.",
        show::age(shown.read.age_seconds),
        show::age(shown.inner_read.age_seconds)
    )
}

fn lowered(discount: &DiscountView) -> String {
    let off = match (&discount.percent, &discount.amount) {
        (Some(percent), _) => format!("{percent} % off"),
        (None, Some(amount)) => format!("{amount} off"),
        (None, None) => String::new(),
    };
    let until = discount
        .end_at
        .map_or_else(String::new, |at| format!("until {}", show::moment(at)));
    let parts = [discount.name.as_str(), &off, &until];
    let told = parts.into_iter().filter(|part| !part.is_empty());
    told.collect::<Vec<_>>().join(", ")
}

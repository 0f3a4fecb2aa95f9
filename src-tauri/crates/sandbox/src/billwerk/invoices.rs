//! Invoices and credit notes, their drafts, their files, and payments.

use super::{
    World, decimal, file, found, not_found, number, page,
    pdf::{self, Printed},
    stamp, webhooks,
};
use crate::{
    call::Reply,
    route::{Asked, Outcome, Route},
    table::Micros,
};
use counterfoil_domain::Decimal;
use serde_json::{Value, json};

/// Where files are, outside of the API.
pub const FILES: &str = "filedownload";

pub const ROUTES: &[Route<World>] = &[
    Route::new("getInvoices", "GET", "/api/v1/Invoices", |world, asked| {
        let of =
            |name: &str, row: &Value, key: &str| asked.query(name).is_none_or(|id| row[key] == *id);
        let rows = world.invoices.iter().filter(|row| {
            of("customerId", row, "CustomerId") && of("contractId", row, "ContractId")
        });
        page(&rows.collect::<Vec<_>>(), asked)
    }),
    Route::new(
        "getInvoiceById",
        "GET",
        "/api/v1/Invoices/*",
        |world, asked| found(world.invoices.get(asked.id(0))),
    ),
    Route::new(
        "getInvoiceDownloadLink",
        "POST",
        "/api/v1/Invoices/*/downloadLink",
        link,
    ),
    Route::new(
        "downloadInvoice",
        "GET",
        "/api/v1/Invoices/*/download",
        |world, asked| printed(world, asked.id(0)),
    ),
    Route::new(
        "downloadFile",
        "GET",
        "/filedownload/*",
        |world: &mut World, asked| {
            let invoice = world.downloads.get(asked.id(0)).ok_or_else(not_found)?;
            printed(world, invoice)
        },
    )
    .open(),
    Route::new(
        "getInvoiceDrafts",
        "GET",
        "/api/v1/InvoiceDrafts",
        |world, asked| page(&world.drafts.iter().collect::<Vec<_>>(), asked),
    ),
    Route::new(
        "getInvoiceDraft",
        "GET",
        "/api/v1/InvoiceDrafts/*",
        |world, asked| found(world.drafts.get(asked.id(0))),
    ),
    Route::new("sendInvoiceDraft", "POST", "/api/v1/InvoiceDrafts/*", send),
    Route::new(
        "getPaymentTransaction",
        "GET",
        "/api/v1/PaymentTransactions/*",
        |world, asked| found(world.transactions.get(asked.id(0))),
    ),
];

/// Makes a draft of these line items for a contract.
pub fn draft(world: &mut World, contract: &str, lines: &Value, now: Micros) {
    let contract = world.contracts.get(contract).cloned().unwrap_or_default();
    let customer = contract["CustomerId"].as_str().unwrap_or_default();
    let customer = world.customers.get(customer).cloned().unwrap_or_default();
    let sum = |key: &str| -> Decimal {
        let rows = lines.as_array().into_iter().flatten();
        rows.filter_map(|row| decimal(&row[key])).sum()
    };
    let (net, vat, gross) = (sum("TotalNet"), sum("TotalVat"), sum("TotalGross"));
    let draft = json!({
        "Id": world.id(now),
        "ContractId": contract["Id"],
        "CustomerId": customer["Id"],
        "ExternalCustomerId": customer["ExternalCustomerId"],
        "Created": stamp(now),
        "Currency": contract["Currency"],
        "ItemList": lines,
        "RecipientName": customer["CustomerName"],
        "RecipientSubName": customer["CustomerSubName"],
        "RecipientAddress": customer["Address"],
        "ReverseCharge": false,
        "TotalNet": number(net),
        "TotalVat": number(vat),
        "TotalGross": number(gross),
        "VatDescriptors": [{ "VatPercentage": 19, "TotalVat": number(vat) }],
    });
    world.drafts.add(draft);
}

/// A draft becomes an invoice with a number and goes out.
fn send(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let draft = world.drafts.remove(asked.id(0)).ok_or_else(not_found)?;
    let id = issue(world, &draft, asked.now);
    let text = |name: &str| draft[name].as_str().unwrap_or_default();
    if let Some(contract) = world.contracts.get_mut(text("ContractId")) {
        contract["LastBillingDate"] = json!(stamp(asked.now));
    }
    let ids = [
        ("InvoiceId", id.as_str()),
        ("ContractId", text("ContractId")),
        ("CustomerId", text("CustomerId")),
    ];
    webhooks::raise(world, "InvoiceCreated", &ids, asked.now);
    found(world.invoices.get(&id))
}

/// Makes an invoice of a draft; one below zero is a credit note. Sums are texts here, as the
/// vendor writes them in this list.
pub fn issue(world: &mut World, draft: &Value, now: Micros) -> String {
    let id = world.id(now);
    let number = world.next_invoice_number;
    world.next_invoice_number += 1;
    let amount = |key: &str| format!("{:.2}", decimal(&draft[key]).unwrap_or_default());
    let credit = decimal(&draft["TotalGross"]).is_some_and(|gross| gross.is_sign_negative());
    let customer = draft["CustomerId"].as_str().unwrap_or_default();
    let debitor = world
        .customers
        .get(customer)
        .map(|row| row["DebitorAccount"].clone());
    let due = stamp(now + 14 * 86_400_000_000);
    let invoice = json!({
        "Id": id,
        "InvoiceNumber": format!("{}{number:06}", if credit { "G" } else { "R" }),
        "CustomerId": draft["CustomerId"],
        "ContractId": draft["ContractId"],
        "ExternalCustomerId": draft["ExternalCustomerId"],
        "DebitorAccount": debitor,
        "SentAt": stamp(now),
        "DueDate": due.get(..10),
        "Created": stamp(now),
        "DocumentDate": stamp(now),
        "RecipientName": draft["RecipientName"],
        "RecipientSubName": draft["RecipientSubName"],
        "RecipientAddress": draft["RecipientAddress"],
        "Currency": draft["Currency"],
        "ItemList": draft["ItemList"],
        "TotalNet": amount("TotalNet"),
        "TotalVat": amount("TotalVat"),
        "TotalGross": amount("TotalGross"),
        "IsInvoice": if credit { "False" } else { "True" },
    });
    world.invoices.add(invoice);
    id
}

fn link(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let id = asked.id(0);
    world.invoices.get(id).ok_or_else(not_found)?;
    let token = world.random.uuid().simple().to_string();
    world.downloads.insert(token.clone(), id.to_owned());
    let url = format!("{}/{FILES}/{token}", world.url);
    Ok(Reply::ok(json!({ "Url": url })))
}

fn printed(world: &World, id: &str) -> Outcome {
    let invoice = world.invoices.get(id).ok_or_else(not_found)?;
    let text = |name: &str| invoice[name].as_str().unwrap_or_default().to_owned();
    let number = text("InvoiceNumber");
    let bytes = pdf::one_page(&Printed {
        title: format!("Invoice {number}"),
        lines: vec![
            text("RecipientName"),
            format!("Due {}", text("DueDate")),
            format!("Net {} {}", text("TotalNet"), text("Currency")),
            format!("VAT {} {}", text("TotalVat"), text("Currency")),
            format!("Total {} {}", text("TotalGross"), text("Currency")),
        ],
    });
    Ok(file(bytes, "application/pdf", &format!("{number}.pdf")))
}

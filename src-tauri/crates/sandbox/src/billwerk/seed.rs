//! Invents a subscription business: the same for the same seed.

use super::{Login, World, contracts, customers, invoices, number, offers, stamp};
use crate::{
    Options,
    names::{PEOPLE, STUDIO},
    random::Random,
    table::Micros,
};
use counterfoil_domain::Decimal;
use serde_json::{Value, json};

const DAY: Micros = 86_400_000_000;
/// 2026-09-30 16:20:00 UTC: when the newest invoice was made.
const NEWEST: Micros = 1_790_785_200_000_000;
/// Most records of a kind; enough to go through every rule of paging.
const MOST: usize = 2000;
/// Keeps this system's numbers apart from the others' of the same seed.
const SALT: u64 = 0xb111_3e4c;

/// A service with its invented records, and how to sign in.
pub fn world(url: String, options: Options) -> (World, Login) {
    let random = Random::new(options.seed ^ SALT);
    let mut world = World::empty(url, random, options.seed);
    if options.bare {
        let login = login(&world, String::new(), String::new(), String::new());
        return (world, login);
    }
    let start = NEWEST - 400 * DAY;
    let variants = offers::plans(&mut world, start);
    let component = offers::components(&mut world, start);
    let many = options.customers.clamp(1, MOST);
    for at in 0..many {
        customer(&mut world, at, start + DAY);
    }
    let owners: Vec<Value> = world.customers.iter().cloned().collect();
    let last = owners.len().saturating_sub(1);
    for (at, owner) in owners.iter().enumerate() {
        // The last customer has no contract and can be deleted; a single one has one.
        if at < last || last == 0 {
            let variant = if at == 0 {
                1
            } else {
                at % (variants.len() - 1)
            };
            contract(&mut world, owner, &variants[variant], at, start + 2 * DAY);
        }
    }
    bills(&mut world, options.invoices.clamp(1, MOST));
    let usage_id = uses(&mut world, &component);
    let order_id = waiting_order(&mut world, &variants[0], &owners[last]);
    let webhook_id = webhook(&mut world);
    let login = login(&world, usage_id, order_id, webhook_id);
    (world, login)
}

fn login(world: &World, usage_id: String, order_id: String, webhook_id: String) -> Login {
    let first = |row: Option<&Value>, name: &str| {
        row.and_then(|row| row[name].as_str())
            .unwrap_or_default()
            .to_owned()
    };
    let contract = world.contracts.iter().next();
    let contract_id = first(contract, "Id");
    Login {
        client_id: world.client_id.clone(),
        client_secret: world.client_secret.clone(),
        customer_id: first(contract, "CustomerId"),
        order_id,
        invoice_id: first(world.invoices.iter().next(), "Id"),
        draft_id: first(world.drafts.iter().next(), "Id"),
        plan_variant_id: first(contract, "PlanVariantId"),
        plan_id: first(contract, "PlanId"),
        plan_group_id: first(contract, "PlanGroupId"),
        webhook_id,
        usage_id,
        contract_id,
    }
}

fn customer(world: &mut World, at: usize, now: Micros) {
    let (first, last, business, mailbox) = match at.checked_sub(1) {
        None => STUDIO,
        Some(at) => PEOPLE[at % PEOPLE.len()],
    };
    let id = world.id(now);
    let mut customer = customers::blank(&id, &stamp(now));
    let or_null = |text: &str| {
        if text.is_empty() {
            Value::Null
        } else {
            json!(text)
        }
    };
    for (name, value) in [
        ("ExternalCustomerId", json!(format!("K-{:05}", at + 1))),
        ("DebitorAccount", json!(format!("{}", 10_000 + at))),
        ("FirstName", or_null(first)),
        ("LastName", or_null(last)),
        ("CompanyName", or_null(business)),
        ("EmailAddress", json!(format!("{mailbox}{at}@example.com"))),
        ("Language", json!("de-DE")),
        ("Locale", json!("de-DE")),
        (
            "CustomerType",
            json!(if business.is_empty() {
                "Consumer"
            } else {
                "Business"
            }),
        ),
        ("IsDeletable", json!(false)),
        (
            "Address",
            json!({
                "Street": "Hafenstraße",
                "HouseNumber": format!("{}", at % 90 + 1),
                "PostalCode": "20457",
                "City": "Hamburg",
                "Country": "DE",
            }),
        ),
    ] {
        customer[name] = value;
    }
    customers::name(&mut customer);
    world.customers.add(customer);
}

fn contract(world: &mut World, owner: &Value, variant: &Value, at: usize, now: Micros) {
    let id = world.id(now);
    let order = json!({
        "PlanId": variant["PlanId"],
        "PlanVariantId": variant["Id"],
        "Quantity": 1,
        "StartDate": stamp(now),
        "NextTotalGrossDate": stamp(NEWEST + 15 * DAY),
        "ContractCustomFields": {},
        "CustomerId": owner["Id"],
    });
    let mut contract = contracts::new(world, &id, owner, &order);
    contract["PaymentBearer"] = match at % 3 {
        0 => json!({
            "Type": "CreditCard", "CardType": "Visa", "Country": "DE", "ExpiryMonth": 11,
            "ExpiryYear": 2031, "Holder": owner["CustomerName"], "Last4": "4242",
        }),
        1 => json!({
            "Type": "BankAccount", "Code": "PRACDE01", "Country": "DE", "Account": "DE********3000",
            "Holder": owner["CustomerName"],
        }),
        _ => Value::Null,
    };
    contracts::note_change(world, &id, "Signup", &order, now);
    world.contracts.add(contract);
}

/// Invoices up to the newest one, a credit note among every ten, and a draft of what comes next.
fn bills(world: &mut World, count: usize) {
    let bound: Vec<Value> = world.contracts.iter().cloned().collect();
    let step = (390 * DAY) / i64::try_from(count).unwrap_or(1).max(1);
    for at in 0..count {
        let left = i64::try_from(count - 1 - at).unwrap_or(0);
        let now = NEWEST - left * step;
        let contract = &bound[at % bound.len()];
        let sign = if at % 10 == 9 { -1 } else { 1 };
        draft(world, contract, sign, now);
        let drafts: Vec<Value> = world.drafts.iter().cloned().collect();
        for waiting in drafts {
            let id = invoices::issue(world, &waiting, now);
            world
                .drafts
                .remove(waiting["Id"].as_str().unwrap_or_default());
            if at % 3 == 0 {
                payment(world, &id, now + DAY);
            }
        }
    }
    for contract in bound.iter().take(3) {
        draft(world, contract, 1, NEWEST);
    }
}

fn draft(world: &mut World, contract: &Value, sign: i64, now: Micros) {
    let variant = contract["PlanVariantId"].as_str().unwrap_or_default();
    let variant = world
        .plan_variants
        .get(variant)
        .cloned()
        .unwrap_or_default();
    let net = super::decimal(&variant["RecurringFee"]).unwrap_or_default() * Decimal::from(sign);
    let vat = (net * Decimal::new(19, 2)).round_dp(2);
    let lines = json!([{
        "Description": variant["InternalName"],
        "ProductDescription": variant["InternalName"],
        "ProductId": variant["Id"],
        "Quantity": 1,
        "PricePerUnit": number(net),
        "VatPercentage": 19,
        "TotalNet": number(net),
        "TotalVat": number(vat),
        "TotalGross": number(net + vat),
        "PeriodStart": stamp(now),
        "PeriodEnd": stamp(contracts::later(now, &variant["FeePeriod"])),
        "PeriodMultiplier": 1,
    }]);
    invoices::draft(
        world,
        contract["Id"].as_str().unwrap_or_default(),
        &lines,
        now,
    );
}

fn payment(world: &mut World, invoice: &str, now: Micros) {
    let invoice = world.invoices.get(invoice).cloned().unwrap_or_default();
    let row = json!({
        "Id": world.id(now),
        "ContractId": invoice["ContractId"],
        "CustomerId": invoice["CustomerId"],
        "InvoiceId": invoice["Id"],
        "Amount": invoice["TotalGross"],
        "Currency": invoice["Currency"],
        "Status": "Succeeded",
        "Trigger": "Recurring",
        "PaymentProvider": "FakePSP",
        "Timestamp": stamp(now),
        "CreatedAt": stamp(now),
    });
    world.transactions.add(row);
}

/// What the first contract used: one use that is billed, one that is not; the identity of that one.
fn uses(world: &mut World, component: &Value) -> String {
    let contract = world.contracts.iter().next().cloned().unwrap_or_default();
    let mut last = String::new();
    for (age, billed) in [(20, true), (2, false)] {
        let now = NEWEST - age * DAY;
        last = world.id(NEWEST);
        world.usage.add(json!({
            "Id": last,
            "ContractId": contract["Id"],
            "ComponentId": component,
            "Quantity": 12.5,
            "DueDate": stamp(now),
            "Key": null,
            "Memo": "Print-outs of the week",
            "ProductOverride": null,
            "TransferredAt": if billed { json!(stamp(now + DAY)) } else { Value::Null },
        }));
    }
    let seat = world.components.iter().nth(1).map(|row| row["Id"].clone());
    let row = json!({
        "Id": world.id(NEWEST),
        "ContractId": contract["Id"],
        "CustomerId": contract["CustomerId"],
        "ComponentId": seat,
        "ComponentType": "Recurring",
        "Quantity": 2,
        "StartDate": contract["StartDate"],
        "EndDate": null,
        "BilledUntil": stamp(NEWEST),
        "Memo": null,
        "ProductOverride": null,
        "CustomFields": {},
    });
    world.component_subscriptions.add(row);
    last
}

/// An order of the last customer that waits to be committed; its identity.
fn waiting_order(world: &mut World, variant: &Value, customer: &Value) -> String {
    let id = world.id(NEWEST);
    let net = super::decimal(&variant["RecurringFee"]).unwrap_or_default();
    let vat = (net * Decimal::new(19, 2)).round_dp(2);
    world.orders.add(json!({
        "Id": id,
        "PlanVariantId": variant["Id"],
        "PlanId": variant["PlanId"],
        "PlanVariantName": variant["InternalName"],
        "Quantity": 1,
        "LineItems": [],
        "ComponentSubscriptions": [],
        "DiscountSubscriptions": [],
        "MeteredUsages": [],
        "RatedItems": [],
        "Customer": customer,
        "CustomerId": customer["Id"],
        "ContractId": null,
        "Currency": "EUR",
        "Total": number(net),
        "TotalVat": number(vat),
        "TotalGross": number(net + vat),
        "NextTotalGross": number(net + vat),
        "NextTotalGrossDate": stamp(contracts::later(NEWEST, &variant["FeePeriod"])),
        "IsTrial": false,
        "TrialEndPolicy": "NoTrial",
        "Status": "InProgress",
        "CreatedAt": stamp(NEWEST),
        "StartDate": stamp(NEWEST),
        "OrderType": "Signup",
        "TriggerInterimBilling": false,
        "ContractCustomFields": {},
        "CustomFields": {},
    }));
    id
}

fn webhook(world: &mut World) -> String {
    let id = world.id(NEWEST);
    world.webhooks.add(json!({
        "Id": id,
        "Url": "https://hooks.example.com/billwerk",
        "Events": ["InvoiceCreated", "ContractCreated", "CustomerDeleted"],
    }));
    id
}

//! Invents the data: the same for the same seed.

mod payouts;
mod shops;

use crate::{
    Options, ledger,
    names::{GOODS, PEOPLE, Person, STUDIO},
    payments,
    random::Random,
    record::{Customer, Invoice, Item, Method, Payment, Plan, Service, Subscription, Target, User},
    table::Micros,
    world::World,
};
use counterfoil_domain::{Currency, Decimal, Status};
use serde_json::json;
use std::borrow::Cow;
use uuid::Uuid;

/// E-mail address of the account to practise with.
pub const EMAIL: &str = "practice@example.com";
/// E-mail address of another account with the same password, which owns another service.
pub const OTHER_EMAIL: &str = "other@example.com";
/// E-mail address of an account with several services, where there is one.
pub const SHOPS_EMAIL: &str = "shops@example.com";

const SECOND: Micros = 1_000_000;
const DAY: Micros = 86_400 * SECOND;
/// 2026-09-30 16:20:00 UTC: when the newest invoice was made.
const NEWEST: Micros = 1_790_785_200 * SECOND;
/// Invoices reach back three years at most.
const SPAN: Micros = 3 * 365 * DAY;

/// The token that lasts until it is made to expire.
pub fn token(seed: u64) -> String {
    format!("practice.{}", Random::new(!seed).uuid().simple())
}

/// A service with its invented records.
pub fn world(url: String, options: Options) -> World {
    let mut random = Random::new(options.seed);
    let mut world = World::empty(url, random.clone());
    let Ok(usd) = "USD".parse::<Currency>() else {
        return world;
    };
    people(&mut world, &mut random, usd);
    let [owner, other] = [world.users[0].id, world.users[1].id];
    world.tokens.add_lasting(token(options.seed), owner);
    offers(&mut world, &mut random);
    for (user, plan) in [(owner, 1), (other, 0)] {
        subscribe(&mut world, &mut random, user, plan, usd);
    }
    let service = world.services[0].key;
    let wanted = if options.invoices > 0 {
        options.customers.max(1)
    } else {
        options.customers
    };
    let customers: Vec<Uuid> = (0..wanted)
        .map(|at| customer(&mut world, &mut random, service, at))
        .collect();
    for at in 0..options.invoices {
        let age = options.invoices - 1 - at;
        invoice(
            &mut world,
            &mut random,
            (at, age),
            &customers,
            options.invoices,
        );
    }
    if options.payout_account {
        payouts::few(&mut world, &mut random, owner, usd);
    }
    if options.variety {
        payouts::every(&mut world, &mut random, owner, usd);
        shops::several(&mut world, &mut random, usd);
    }
    ledger::bring_forward(&mut world);
    world.random = random;
    world.begin_changes();
    world
}

fn people(world: &mut World, random: &mut Random, usd: Currency) {
    for (email, number, first_name, last_name) in [
        (EMAIL, 73, "Paula", "Probe"),
        (OTHER_EMAIL, 193, "Otto", "Other"),
    ] {
        world.users.push(User {
            id: random.uuid(),
            number,
            email,
            first_name,
            last_name,
            created: NEWEST - 2 * SPAN,
        });
    }
    for (at, name, description, email) in [
        (
            0,
            "Harbour Street Studio",
            "Sound, pictures and websites",
            "studio@example.com",
        ),
        (1, "Bar test", "Snacks and drinks", "bar@example.com"),
    ] {
        let key = random.uuid();
        world.services.push(Service {
            key,
            id: if at == 0 { json!(key) } else { json!(77) },
            name: name.into(),
            description,
            email,
            owner: world.users[at].id,
            currency: usd,
        });
    }
}

fn offers(world: &mut World, random: &mut Random) {
    const SLOW: &[&str] = &["auto_7_days"];
    const PRO: &[&str] = &["auto_3_days", "auto_7_days", "on_demand"];
    const ELITE: &[&str] = &["auto_daily", "auto_3_days", "auto_7_days", "on_demand"];
    for (name, price, kind, interval, weight, frequencies) in [
        ("Basic", 0, None, "year", 1, SLOW),
        ("Pro Monthly", 1000, Some("pro"), "month", 2, PRO),
        ("Pro Yearly", 10_000, Some("pro"), "year", 2, PRO),
        ("Elite Monthly", 3000, Some("elite"), "month", 3, ELITE),
        ("Elite Yearly", 30_000, Some("elite"), "year", 3, ELITE),
        ("Founders", 500, Some("pro"), "month", 2, PRO),
    ] {
        world.plans.push(Plan {
            id: random.uuid(),
            name,
            price,
            kind,
            interval,
            active: name != "Founders",
            recommended: name == "Pro Monthly",
            weight,
            is_default: price == 0,
            configured: name != "Elite Yearly",
            frequencies,
        });
    }
    world.methods.push(Method {
        id: random.uuid(),
        name: "Stripe",
        active: true,
        is_default: true,
    });
}

fn subscribe(world: &mut World, random: &mut Random, user: Uuid, plan: usize, usd: Currency) {
    let plan = world.plans[plan].clone();
    let payment = (plan.price > 0).then(|| {
        let payment = Payment {
            id: random.uuid(),
            user,
            reference: "815884".into(),
            gross: plan.price,
            fee: 0,
            currency: usd,
            target: Target::Plan(plan.id),
            created: NEWEST - 20 * DAY,
        };
        let id = payment.id;
        world.payments.set(id, Some(payment));
        id
    });
    world.subscriptions.push(Subscription {
        id: random.uuid(),
        user,
        plan: plan.id,
        next_plan: None,
        status: "active".into(),
        start: NEWEST - 20 * DAY,
        end: NEWEST + 345 * DAY,
        canceled: None,
        card_last4: "4242",
        last_payment: payment,
        linked: true,
    });
}

fn customer(world: &mut World, random: &mut Random, service: Uuid, at: usize) -> Uuid {
    let (first, last, business, mailbox): Person = match at.checked_sub(1) {
        None => STUDIO,
        Some(at) => PEOPLE[at % PEOPLE.len()],
    };
    let round = at.saturating_sub(1) / PEOPLE.len();
    let numbered = |text: &str| match round {
        0 => text.to_owned(),
        _ if text.is_empty() => String::new(),
        _ => format!("{text} {}", round + 1),
    };
    let mailbox = match round {
        0 => mailbox.to_owned(),
        _ => format!("{mailbox}{}", round + 1),
    };
    let (business_name, last_name) = if business.is_empty() {
        (String::new(), numbered(last))
    } else {
        (numbered(business), last.to_owned())
    };
    let id = random.uuid();
    let created = NEWEST - SPAN - i64::try_from(at).unwrap_or(0) * SECOND;
    world.put_customer(Customer {
        id,
        service,
        first_name: first.to_owned(),
        last_name,
        business_name,
        email: format!("{mailbox}@example.com"),
        phone: if at % 5 == 4 {
            String::new()
        } else {
            format!("+48 22 555 {:02} {:02}", at / 100 % 100, at % 100)
        },
        created,
        updated: created,
        age_unknown: at % 7 == 3,
    });
    id
}

/// One invoice; the newest is the one that the vendor's own example shows.
fn invoice(
    world: &mut World,
    random: &mut Random,
    (at, age): (usize, usize),
    customers: &[Uuid],
    all: usize,
) {
    const STATUSES: [Status; 10] = [
        Status::Paid,
        Status::Ready,
        Status::Paid,
        Status::Draft,
        Status::Ready,
        Status::Paid,
        Status::Canceled,
        Status::Ready,
        Status::Paid,
        Status::Ready,
    ];
    let example = age == 0;
    let currency = if example {
        "USD"
    } else {
        random.pick(&["EUR", "USD", "PLN", "EUR", "JPY", "KWD", "GBP"])
    };
    let Ok(currency) = currency.parse::<Currency>() else {
        return;
    };
    let step = (SPAN / i64::try_from(all).unwrap_or(SPAN).max(1)).min(2 * DAY + 3_725 * SECOND);
    let created = NEWEST - i64::try_from(age).unwrap_or(0) * step;
    let service = world.services[0].key;
    let mut invoice = Invoice {
        id: random.uuid(),
        service,
        customer: if example {
            customers[0]
        } else {
            *random.pick(customers)
        },
        reference: if example {
            "ARC011".into()
        } else {
            format!("BT{:04}", at + 1)
        },
        currency,
        status: if example {
            Status::Ready
        } else {
            STATUSES[at % STATUSES.len()]
        },
        items: Vec::new(),
        sub_amount: 0,
        tax_amount: 0,
        amount: 0,
        created,
        updated: created + 3600 * SECOND,
    };
    if example {
        invoice.items.push(example_item(random));
    } else {
        for _ in 0..=random.below(4) {
            let item = item(random, currency);
            invoice.items.push(item);
        }
    }
    // Invented prices are far from the largest amount, so the sums always fit.
    let _ = invoice.recompute();
    if invoice.status == Status::Paid {
        let payment = Payment {
            id: random.uuid(),
            user: world.services[0].owner,
            reference: (100_000 + random.below(900_000)).to_string(),
            gross: invoice.amount,
            fee: payments::fee(invoice.amount),
            currency,
            target: Target::Invoice(invoice.id),
            created: invoice.updated,
        };
        world.payments.set(payment.id, Some(payment));
    }
    world.put_invoice(invoice);
    if at % 1024 == 0 {
        world.begin_changes();
    }
}

fn example_item(random: &mut Random) -> Item {
    Item {
        id: random.uuid(),
        name: Cow::Borrowed("Extra programmer"),
        description: Cow::Borrowed("Two days in September"),
        price: 10_000,
        quantity: 2,
        tax: Some(Decimal::new(1525, 2)),
        amount: 0,
        tax_amount: 0,
    }
}

fn item(random: &mut Random, currency: Currency) -> Item {
    let (name, description) = *random.pick(GOODS);
    let scale = 10_i64.pow(currency.decimals());
    // A unit costs 3 to 902 in most currencies; the yen counts in hundreds.
    let major = 3 + random.amount(900);
    let price = match currency.decimals() {
        0 => major * 100,
        3 => major * scale / 3,
        _ => major * scale + *random.pick(&[0, 0, 50, 99, 25]),
    };
    let tax = *random.pick(&[
        None,
        Some(0),
        Some(500),
        Some(800),
        Some(1525),
        Some(1900),
        Some(2000),
        Some(2300),
    ]);
    Item {
        id: random.uuid(),
        name: Cow::Borrowed(name),
        description: Cow::Borrowed(description),
        price,
        quantity: 1 + random.amount(12),
        tax: tax.map(|hundredths| Decimal::new(hundredths, 2)),
        amount: 0,
        tax_amount: 0,
    }
}

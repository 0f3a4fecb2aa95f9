//! What the person does next, drawn from the seed; and what the store may hold when it was broken
//! off in the middle.

use crate::content::{ADDRESSES, Buyer, Content, Line, REFERENCES};
use crate::look::{Kept, Look};
use counterfoil_domain::{CustomerId, Decimal, InvoiceId, Status};
use fastrand::Rng;
use serde_json::{Value, json};

/// One thing a person does at the terminal.
#[derive(Debug, Clone)]
pub enum Deed {
    /// A new draft; with a customer of its own where that is one to be made.
    Draft {
        content: Content,
        buyer: Option<Buyer>,
    },
    /// Another content of a draft; each line with the id of the one it replaces, if any.
    Edit {
        id: InvoiceId,
        content: Content,
        lines: Vec<Option<String>>,
    },
    Move {
        id: InvoiceId,
        status: Status,
    },
    Delete {
        id: InvoiceId,
    },
    NewCustomer {
        buyer: Buyer,
    },
    EditCustomer {
        id: CustomerId,
        buyer: Buyer,
    },
    Sync,
}

impl Deed {
    /// Draws one. `round` makes references, names and addresses unique.
    pub fn draw(dice: &mut Rng, round: u64, look: &Look) -> Self {
        let roll = dice.u8(..100);
        if roll < 45 {
            return Self::Sync;
        }
        Self::draw_writing(dice, round, look)
    }

    /// Draws one that writes.
    pub fn draw_writing(dice: &mut Rng, round: u64, look: &Look) -> Self {
        let of = |wanted: fn(Status) -> bool| -> Vec<InvoiceId> {
            let all = look.kept.invoices.iter();
            all.filter(|(_, content)| wanted(content.status))
                .map(|(id, _)| *id)
                .collect()
        };
        let drafts = of(|status| status == Status::Draft);
        let open = of(|status| !status.is_final());
        // All are drawn whatever is chosen, so that the same seed goes the same way.
        let (roll, one, other) = (dice.u8(..100), dice.choice(drafts), dice.choice(open));
        let customer = dice.choice(look.kept.customers.keys().copied().collect::<Vec<_>>());
        match (roll, one, other, customer) {
            (0..30, Some(id), ..) => Self::edit(dice, round, look, id),
            (30..50, _, Some(id), _) => Self::moved(dice, &look.kept.invoices[&id], id),
            (50..60, Some(id), ..) => Self::Delete { id },
            (60..66, ..) => Self::NewCustomer {
                buyer: buyer(dice, round),
            },
            (66..74, _, _, Some(id)) => {
                let mut buyer = look.kept.customers[&id].clone();
                buyer.phone = phone(dice);
                Self::EditCustomer { id, buyer }
            }
            (74..80, ..) | (.., None) => {
                let buyer = buyer(dice, round);
                let content = draft(dice, round, &buyer.email);
                Self::Draft {
                    content,
                    buyer: Some(buyer),
                }
            }
            (.., Some(id)) => Self::Draft {
                content: draft(dice, round, &look.kept.customers[&id].email),
                buyer: None,
            },
        }
    }

    fn edit(dice: &mut Rng, round: u64, look: &Look, id: InvoiceId) -> Self {
        let mut content = look.kept.invoices[&id].clone();
        let old = std::mem::take(&mut content.lines);
        let rewritten = dice.u8(..100) < 20;
        let mut lines = Vec::new();
        for (mut line, line_id) in old.into_iter().zip(&look.lines[&id]) {
            match dice.u8(..10) {
                0..2 => continue,
                2..4 => line.price = price(dice),
                4 => line.quantity = dice.i64(1..9),
                5 => line.tax = tax(dice),
                6 => line.description = "reworded, twice".into(),
                _ => {}
            }
            content.lines.push(line);
            lines.push((!rewritten).then(|| line_id.clone()));
        }
        if dice.bool() {
            content.lines.push(new_line(dice, round, 0));
            lines.push(None);
        }
        match dice.u8(..10) {
            0 => content.reference = format!("{REFERENCES}{round}-renamed"),
            1 => content.currency = currency(dice),
            2 => {
                let all: Vec<_> = look.kept.customers.values().collect();
                content.customer = dice.choice(all).unwrap().email.clone();
            }
            _ => {}
        }
        Self::Edit { id, content, lines }
    }

    fn moved(dice: &mut Rng, now: &Content, id: InvoiceId) -> Self {
        let withdrawn = dice.u8(..100) < 15;
        let status = match (now.status, withdrawn) {
            (_, true) => Status::Canceled,
            (Status::Draft, _) if now.lines.is_empty() => Status::Canceled,
            (Status::Draft, _) => Status::Ready,
            _ => Status::Draft,
        };
        Self::Move { id, status }
    }

    /// The words of the command.
    pub fn words(&self, look: &Look) -> Vec<String> {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        match self {
            Self::Draft { .. } | Self::Edit { .. } => words(&["invoice", "draft", "--from", "-"]),
            Self::Move { id, status } => {
                words(&["invoice", "status", &id.to_string(), status.as_str()])
            }
            // A person names an invoice by its reference as well as by its id.
            Self::Delete { id } => words(&["invoice", "delete", &look.kept.invoices[id].reference]),
            Self::NewCustomer { buyer } => {
                let Buyer { name, email, phone } = buyer;
                let account = crate::stage::ACCOUNT;
                words(&[
                    "customer",
                    "add",
                    "--account",
                    account,
                    "--business",
                    name,
                    "--email",
                    email,
                    "--phone",
                    phone,
                ])
            }
            Self::EditCustomer { id, buyer } => {
                words(&["customer", "edit", &id.to_string(), "--phone", &buyer.phone])
            }
            Self::Sync => words(&["sync"]),
        }
    }

    /// What the command reads.
    pub fn input(&self, look: &Look) -> String {
        let (content, lines, id) = match self {
            Self::Draft { content, .. } => (content, vec![None; content.lines.len()], None),
            Self::Edit { id, content, lines } => (content, lines.clone(), Some(id)),
            _ => return String::new(),
        };
        let made = match self {
            Self::Draft {
                buyer: Some(buyer), ..
            } => Some(json!({
                "business_name": buyer.name, "email": buyer.email, "phone": buyer.phone,
            })),
            _ => None,
        };
        let known = look.kept.customers.iter();
        let mut known = known.filter(|(_, buyer)| buyer.email == content.customer);
        let customer = made.or_else(|| Some(json!(known.next()?.0)));
        let rows = content.lines.iter().zip(&lines);
        let rows: Vec<Value> = rows.map(|(line, id)| line.typed(id.as_deref())).collect();
        let mut typed = json!({
            "reference": content.reference,
            "currency": content.currency,
            "customer": customer,
            "items": rows,
        });
        if let Some(id) = id {
            typed["id"] = json!(id);
        }
        typed.to_string()
    }

    /// Every state the store may be in when this was broken off, the last one being when it was
    /// done. Records made have the ids that `found` gives them.
    pub fn may_leave(&self, before: &Kept, found: &Kept) -> Vec<Kept> {
        let mut states = vec![before.clone()];
        let mut after = before.clone();
        match self {
            Self::Draft { content, buyer } => {
                if let Some(buyer) = buyer {
                    after.customers.extend(new_customer(before, found, buyer));
                    // The customer is kept before the draft that names it.
                    states.push(after.clone());
                }
                let mut new = found.invoices.keys();
                let new = new.find(|id| !before.invoices.contains_key(id));
                after.invoices.extend(new.map(|id| (*id, content.clone())));
            }
            Self::Edit { id, content, .. } => {
                after.invoices.insert(*id, content.clone());
            }
            Self::Move { id, status } => {
                if let Some(content) = after.invoices.get_mut(id) {
                    content.status = *status;
                }
            }
            Self::Delete { id } => {
                after.invoices.remove(id);
            }
            Self::NewCustomer { buyer } => {
                after.customers.extend(new_customer(before, found, buyer));
            }
            Self::EditCustomer { id, buyer } => {
                after.customers.insert(*id, buyer.clone());
            }
            Self::Sync => {}
        }
        states.push(after);
        states
    }

    /// Whether it makes a record, whose id shows that it was done.
    pub fn makes_something(&self) -> bool {
        matches!(self, Self::Draft { .. } | Self::NewCustomer { .. })
    }

    /// Whether the program may say no to it with this code. Beside a sync, a record may have
    /// changed between being read and being written.
    pub fn may_be_refused(&self, code: &str, beside_a_sync: bool) -> bool {
        match self {
            Self::Delete { .. } => code == "status_denied",
            Self::Sync => true,
            _ => beside_a_sync && matches!(code, "changed" | "busy"),
        }
    }

    /// Deeds of one kind take about as long.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Draft { .. } => "draft",
            Self::Edit { .. } => "edit",
            Self::Move { .. } => "status",
            Self::Delete { .. } => "delete",
            Self::NewCustomer { .. } | Self::EditCustomer { .. } => "customer",
            Self::Sync => "sync",
        }
    }
}

fn new_customer(before: &Kept, found: &Kept, buyer: &Buyer) -> Option<(CustomerId, Buyer)> {
    let mut ids = found.customers.keys();
    let id = ids.find(|id| !before.customers.contains_key(id))?;
    Some((*id, buyer.clone()))
}

fn draft(dice: &mut Rng, round: u64, customer: &str) -> Content {
    let lines = dice.u64(..5);
    Content {
        reference: format!("{REFERENCES}{round}"),
        status: Status::Draft,
        currency: currency(dice),
        customer: customer.to_owned(),
        lines: (1..=lines).map(|n| new_line(dice, round, n)).collect(),
    }
}

fn new_line(dice: &mut Rng, round: u64, number: u64) -> Line {
    Line {
        name: format!("Żagiel {round}/{number}"),
        description: ["", "cut and sewn", "two lines\nof text"][dice.usize(..3)].to_owned(),
        price: price(dice),
        quantity: dice.i64(1..9),
        tax: tax(dice),
    }
}

fn price(dice: &mut Rng) -> i64 {
    dice.i64(1..=99_999)
}

fn tax(dice: &mut Rng) -> Decimal {
    let rates = ["0", "8", "23", "15.25"];
    rates[dice.usize(..rates.len())].parse().unwrap()
}

fn currency(dice: &mut Rng) -> String {
    ["USD", "EUR", "PLN"][dice.usize(..3)].to_owned()
}

fn phone(dice: &mut Rng) -> String {
    format!("+4822555{:04}", dice.u32(..10_000))
}

fn buyer(dice: &mut Rng, round: u64) -> Buyer {
    Buyer {
        name: format!("Stocznia {round} & Söhne"),
        email: format!("buyer{round}{ADDRESSES}"),
        phone: phone(dice),
    }
}

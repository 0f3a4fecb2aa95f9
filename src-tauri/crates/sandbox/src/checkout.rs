//! The pages to which a 428 sends people: a stand-in for the payment provider, on this computer.

use crate::{
    call::{Call, Reply},
    payments,
    record::{PayoutAccount, Target},
    show,
    subscriptions::Onward,
    world::World,
};
use counterfoil_domain::{Money, Status};
use uuid::Uuid;

/// Where the pages are.
pub const PREFIX: &str = "/checkout/";

/// A visit that was asked for.
#[derive(Debug, Clone)]
pub struct Checkout {
    purpose: Purpose,
    success: String,
    cancel: String,
    done: bool,
}

/// What a visit is for.
#[derive(Debug, Clone, Copy)]
pub enum Purpose {
    Invoice { invoice: Uuid },
    Plan { subscription: Uuid, plan: Uuid },
    Card { subscription: Uuid },
    PayoutAccount { account: Uuid },
}

/// Asks for a visit: 428 with the address of the page.
pub fn open(world: &mut World, purpose: Purpose, onward: Onward) -> Reply {
    let id = world.random.uuid();
    let address = format!("{}{PREFIX}{id}", world.url);
    world.checkouts.insert(
        id,
        Checkout {
            purpose,
            success: onward.success,
            cancel: onward.cancel,
            done: false,
        },
    );
    Reply::visit(&address)
}

/// Answers a request below [`PREFIX`].
pub fn answer(world: &mut World, call: &Call) -> Reply {
    let rest = call.path.strip_prefix(PREFIX).unwrap_or_default();
    let (id, action) = rest.split_once('/').unwrap_or((rest, ""));
    let Some((id, checkout)) = id
        .parse::<Uuid>()
        .ok()
        .and_then(|id| Some((id, world.checkouts.get(&id)?.clone())))
    else {
        return notice(
            404,
            "Nothing to pay here",
            "This address is not known.",
            None,
        );
    };
    match (call.method.as_str(), action) {
        ("GET", "") if checkout.done => done_already(&checkout),
        ("GET", "") => offer(world, id, &checkout),
        ("POST", "pay") if checkout.done => done_already(&checkout),
        ("POST", "pay") => confirm(world, id, &checkout),
        ("POST", "cancel") => Reply::see_other(&checkout.cancel),
        _ => notice(405, "Not like this", "Go back and use the buttons.", None),
    }
}

fn done_already(checkout: &Checkout) -> Reply {
    let text = "This was done before; nothing was charged again.";
    notice(200, "Already done", text, Some(&checkout.success))
}

fn confirm(world: &mut World, id: Uuid, checkout: &Checkout) -> Reply {
    if !carry_out(world, checkout.purpose) {
        let text = "It changed in the meantime, so nothing was charged.";
        return notice(409, "Not possible any more", text, Some(&checkout.cancel));
    }
    if let Some(kept) = world.checkouts.get_mut(&id) {
        kept.done = true;
    }
    Reply::see_other(&checkout.success)
}

/// Does what the visit was for; false where that is no longer possible.
fn carry_out(world: &mut World, purpose: Purpose) -> bool {
    match purpose {
        Purpose::Invoice { invoice } => {
            let Some(invoice) = world.invoices().get(invoice).cloned() else {
                return false;
            };
            let ready = invoice.status == Status::Ready;
            if ready {
                payments::settle(world, invoice);
            }
            ready
        }
        Purpose::Plan { subscription, plan } => start_plan(world, subscription, plan),
        Purpose::Card { subscription } => {
            let found = world
                .subscriptions
                .iter_mut()
                .find(|s| s.id == subscription);
            found.map(|s| s.card_last4 = "4444").is_some()
        }
        Purpose::PayoutAccount { account } => {
            let now = world.now();
            let found = world.payout_accounts.iter_mut().find(|a| a.id == account);
            let enable = |account: &mut PayoutAccount| {
                account.status = "completed".into();
                account.starts(now);
            };
            found.map(enable).is_some()
        }
    }
}

fn start_plan(world: &mut World, subscription: Uuid, plan: Uuid) -> bool {
    let at = world
        .subscriptions
        .iter()
        .position(|s| s.id == subscription);
    let price = world.plan(plan).map(|plan| plan.price);
    let (Some(at), Some(price), Ok(usd)) = (at, price, "USD".parse()) else {
        return false;
    };
    let user = world.subscriptions[at].user;
    let payment = payments::record(world, user, price, 0, usd, Target::Plan(plan));
    let subscription = &mut world.subscriptions[at];
    subscription.plan = plan;
    subscription.last_payment = Some(payment);
    true
}

/// The page that says what is to be done and offers to do it.
fn offer(world: &World, id: Uuid, checkout: &Checkout) -> Reply {
    let (title, what, amount, button) = match checkout.purpose {
        Purpose::Invoice { invoice } => match world.invoices().get(invoice) {
            None => return notice(404, "Nothing to pay here", "The invoice is gone.", None),
            Some(invoice) => {
                let amount = Money::from_minor(invoice.amount, invoice.currency);
                let what = format!("Invoice {}", invoice.reference);
                ("Pay an invoice", what, Some(amount), "Pay")
            }
        },
        Purpose::Plan { plan, .. } => {
            let plan = world.plan(plan);
            let what = plan.map_or("Plan", |plan| plan.name).to_owned();
            let amount = plan.and_then(|plan| {
                let usd = "USD".parse().ok()?;
                Some(Money::from_minor(plan.price, usd))
            });
            ("Start a plan", what, amount, "Subscribe")
        }
        Purpose::Card { .. } => {
            let what = "The card ending in 4444 takes the place of the one before.".to_owned();
            ("Change the card", what, None, "Use this card")
        }
        Purpose::PayoutAccount { .. } => {
            let what = "Payouts will go to the bank account ending in 6789.".to_owned();
            ("Enable payouts", what, None, "Enable")
        }
    };
    let amount = amount.map_or_else(String::new, |amount| {
        format!(
            "<p class=\"amount\">{} <span>{}</span></p>",
            amount.to_text(),
            show::code(amount.currency).to_uppercase()
        )
    });
    let body = format!(
        "<p class=\"what\">{}</p>{amount}\
         <form method=\"post\" action=\"{PREFIX}{id}/pay\"><button>{button}</button></form>\
         <form method=\"post\" action=\"{PREFIX}{id}/cancel\">\
         <button class=\"quiet\">Cancel</button></form>",
        escape(&what)
    );
    Reply::html(200, page(title, &body))
}

/// A page that says one thing.
pub fn notice(status: u16, title: &str, text: &str, onward: Option<&str>) -> Reply {
    let link = onward.map_or_else(String::new, |address| {
        format!("<p><a href=\"{}\">Go on</a></p>", escape(address))
    });
    let body = format!("<p class=\"what\">{}</p>{link}", escape(text));
    Reply::html(status, page(title, &body))
}

/// A page of the practice provider.
pub fn page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{title}</title><style>{STYLE}</style></head><body><main>\
         <p class=\"practice\">Practice checkout. No real money moves.</p>\
         <h1>{title}</h1>{body}</main></body></html>"
    )
}

const STYLE: &str = ":root{color-scheme:light dark;--ink:#1d2327;--soft:#5c6870;--card:#fff;\
--page:#f1f3f4;--line:#d9dee1;--deed:#1f5f4f}\
@media(prefers-color-scheme:dark){:root{--ink:#e8ecee;--soft:#9fabb2;--card:#20262a;\
--page:#15191c;--line:#38424a;--deed:#2c7d68}}\
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;\
background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}\
main{width:min(26rem,calc(100% - 2rem));margin:2rem 0;padding:2rem;background:var(--card);\
border:1px solid var(--line);border-radius:12px}\
h1{font-size:1.25rem;line-height:1.3;margin:1rem 0 .25rem}p{margin:0 0 1rem}\
.practice{font-size:.8125rem;color:var(--soft);border-bottom:1px solid var(--line);\
padding-bottom:.75rem}.what{color:var(--soft);overflow-wrap:anywhere}\
.amount{font-size:2.25rem;line-height:1.2;font-variant-numeric:tabular-nums;margin:1rem 0 1.5rem}\
.amount span{font-size:1rem;color:var(--soft)}\
button{width:100%;min-height:2.75rem;font:inherit;font-weight:600;color:#fff;\
background:var(--deed);border:1px solid transparent;border-radius:8px;cursor:pointer}\
button:focus-visible,a:focus-visible{outline:3px solid var(--deed);outline-offset:2px}\
form+form{margin-top:.5rem}.quiet{color:var(--ink);background:none;border-color:var(--line);\
font-weight:400}a{color:var(--deed)}";

/// A text within a page.
pub fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut safe, c| {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
        safe
    })
}

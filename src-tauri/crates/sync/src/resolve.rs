//! A person settles the conflict of an invoice: what a choice would come to, and what it is made
//! to be.

use crate::call::Call;
use crate::conflict::{Choice, Conflict, Field, ResolveError, Side, missing, pending, synced};
use crate::decide::Both;
use crate::observe;
use crate::project;
use crate::reconcile::{Plan, reconcile};
use chrono::{DateTime, Utc};
use counterfoil_domain::{Invoice, InvoiceId, InvoiceSnapshot, ItemId, Status};
use counterfoil_store::{Error, Reader, Standing, Writer};

/// An invoice in conflict, with all that a decision needs.
#[derive(Debug, Clone)]
pub struct Disputed {
    invoice: Invoice,
    conflict: Conflict<InvoiceSnapshot>,
    /// None where the service's invoice is gone, or is another one.
    both: Option<Both>,
    attempts: Vec<Call>,
}

/// What a choice comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settlement {
    /// The invoice goes on like this.
    Kept(Box<Invoice>),
    /// The invoice becomes what it is at the service, and this is a new draft beside it.
    NewDraft(Box<Invoice>),
    /// The invoice is deleted here too.
    Removed,
}

impl Disputed {
    /// Reads an invoice that waits for a decision. The clashes are those of the invoice as it is
    /// here now: a person may have changed it since the conflict was noticed.
    ///
    /// # Errors
    /// When the invoice is not in conflict ([`Error::Missing`]) or the store fails.
    pub fn read(r: &Reader<'_>, id: InvoiceId) -> Result<Self, Error> {
        let standing = r.invoice_standing(id)?;
        let mut conflict = Conflict::of(&standing).ok_or_else(|| missing(id))?;
        let invoice = r.invoice(id)?;
        let attempts = observe::calls(&observe::remembered(r, &id.to_string())?);
        let both = match &conflict.theirs {
            Some(theirs) => Some(both(r, &invoice, theirs)?),
            None => None,
        };
        if let Some(both) = &both {
            let clashes = clashes(r, both, &attempts)?;
            if !clashes.is_empty() {
                conflict.fields = clashes;
            }
        }
        Ok(Self {
            invoice,
            conflict,
            both,
            attempts,
        })
    }

    /// Each field that differs.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.conflict.fields
    }

    /// The invoice as it is here.
    #[must_use]
    pub const fn mine(&self) -> &Invoice {
        &self.invoice
    }

    /// The invoice as the service showed it; none where it is gone or is another one.
    #[must_use]
    pub const fn theirs(&self) -> Option<&InvoiceSnapshot> {
        self.conflict.theirs.as_ref()
    }

    /// A free reference, where ours is taken by another invoice.
    #[must_use]
    pub fn proposal(&self) -> Option<&str> {
        self.conflict.proposal.as_deref()
    }

    /// What `choice` would come to, once what did not clash is merged. Changes nothing.
    ///
    /// # Errors
    /// When the choice does not fit the clashes, or an amount does not fit.
    pub fn outcome(&self, choice: &Choice, now: DateTime<Utc>) -> Result<Settlement, ResolveError> {
        let kept = |invoice: Invoice| Ok(Settlement::Kept(Box::new(invoice)));
        let Some(both) = &self.both else {
            let mine = match choice {
                // Nothing there to make a copy beside: a free reference, or anew.
                Choice::Copy => self.conflict.proposal.is_none(),
                choice => keeps_mine(choice, self.fields())?,
            };
            return match &self.conflict.proposal {
                Some(free) if !mine => {
                    let mut invoice = self.invoice.clone();
                    // A reference the person typed since then is their decision already.
                    if self
                        .fields()
                        .iter()
                        .any(|f| f.mine.as_str() == invoice.reference)
                    {
                        invoice.reference.clone_from(free);
                    }
                    kept(invoice)
                }
                None if !mine => Ok(Settlement::Removed),
                None => kept(made_anew(&self.invoice)),
                Some(_) => kept(self.invoice.clone()),
            };
        };
        if *choice == Choice::Copy {
            return Ok(Settlement::NewDraft(Box::new(copy_of(&self.invoice, now))));
        }
        match self.decided(both, choice)? {
            None => kept(taken_over(both)?.invoice),
            Some(decided) => {
                let merged = decided.merged(&self.attempts);
                if both.theirs.status.is_final() {
                    Ok(Settlement::NewDraft(Box::new(copy_of(&merged, now))))
                } else {
                    kept(merged)
                }
            }
        }
    }

    /// Both sides after the decisions; none where everything becomes as it is at the service.
    fn decided(&self, both: &Both, choice: &Choice) -> Result<Option<Both>, ResolveError> {
        let Some(sides) = choice.sides(self.fields())? else {
            return Ok(None);
        };
        // What is final there cannot be changed: without anything of ours it is taken over.
        if both.theirs.status.is_final() && sides.values().all(|s| *s == Side::Theirs) {
            return Ok(None);
        }
        let mut decided = both.clone();
        decided.decide(&sides)?;
        Ok(Some(decided))
    }
}

fn both(r: &Reader<'_>, invoice: &Invoice, theirs: &InvoiceSnapshot) -> Result<Both, Error> {
    let my_customer = match invoice.customer {
        Some(id) => r.customer(id)?.remote_id,
        None => None,
    };
    let their_customer = match (&theirs.customer, invoice.account) {
        (Some(remote), Some(account)) => r.customer_by_remote(account, remote)?,
        _ => None,
    };
    Ok(Both {
        invoice: invoice.clone(),
        base: r
            .invoice_base(invoice.id)?
            .unwrap_or_else(|| theirs.clone()),
        theirs: theirs.clone(),
        my_customer,
        their_customer,
    })
}

fn clashes(r: &Reader<'_>, both: &Both, attempts: &[Call]) -> Result<Vec<Field>, Error> {
    let Ok(local) = project::local_invoice(&both.invoice, both.my_customer.clone()) else {
        return Ok(Vec::new());
    };
    match reconcile(Some(&both.base), &local, Some(&both.theirs), attempts) {
        Plan::Conflict(clashes) => clashes
            .into_iter()
            .map(|clash| Ok(observe::with_names(r, &both.invoice, clash)?.into()))
            .collect(),
        _ => Ok(Vec::new()),
    }
}

fn taken_over(both: &Both) -> Result<Both, ResolveError> {
    let mut taken = both.clone();
    taken.take_over()?;
    Ok(taken)
}

/// Settles the conflict of an invoice. Where the service's invoice is final, nothing of ours can
/// change it: what is kept of ours makes a new draft instead. Returns the invoice to show next.
///
/// # Errors
/// When the choice does not fit the clashes, the invoice is not in conflict ([`Error::Missing`]),
/// or the store fails. Nothing is stored then.
pub fn resolve_invoice(
    w: &Writer<'_>,
    id: InvoiceId,
    choice: &Choice,
    now: DateTime<Utc>,
) -> Result<InvoiceId, ResolveError> {
    let disputed = Disputed::read(w, id)?;
    let outcome = disputed.outcome(choice, now)?;
    let Some(both) = &disputed.both else {
        resolve_without_theirs(w, &disputed, outcome, now)?;
        return Ok(id);
    };
    let decided = disputed.decided(both, choice)?;
    match (outcome, decided) {
        (Settlement::Kept(_), Some(mut decided)) => {
            decided.invoice.totals()?;
            decided.invoice.updated_at = now;
            w.set_invoice_base(id, Some(&decided.base))?;
            observe::put(w, &decided.invoice, &pending(now))?;
            // Whether the totals agree by now only the service can tell; the rest is merged at once.
            if !asks_again(choice, disputed.fields())? {
                observe::invoice(w, id, Some(&decided.theirs), now)?;
            }
            Ok(id)
        }
        (Settlement::NewDraft(copy), _) => {
            store_theirs(w, both, now)?;
            observe::put(w, &copy, &pending(now))?;
            Ok(copy.id)
        }
        _ => {
            store_theirs(w, both, now)?;
            Ok(id)
        }
    }
}

fn asks_again(choice: &Choice, fields: &[Field]) -> Result<bool, ResolveError> {
    let sides = choice.sides(fields)?;
    Ok(sides.is_some_and(|sides| sides.get("amount") == Some(&Side::Mine)))
}

fn store_theirs(w: &Writer<'_>, both: &Both, now: DateTime<Utc>) -> Result<(), ResolveError> {
    let taken = taken_over(both)?;
    let whole = taken.base == taken.theirs;
    let standing = if whole { synced() } else { pending(now) };
    w.set_invoice_base(taken.invoice.id, Some(&taken.base))?;
    Ok(observe::put(w, &taken.invoice, &standing)?)
}

/// The service's invoice is gone, or the one there with this reference is another one.
fn resolve_without_theirs(
    w: &Writer<'_>,
    disputed: &Disputed,
    outcome: Settlement,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let Settlement::Kept(mut invoice) = outcome else {
        return let_go(w, &disputed.invoice, now);
    };
    if disputed.conflict.proposal.is_none() {
        w.set_invoice_base(invoice.id, None)?;
    }
    invoice.updated_at = now;
    observe::put(w, &invoice, &pending(now))
}

/// Deletes an invoice that the service no longer has. One that was issued is canceled and stays on
/// this computer: its document was given out and its number is used.
fn let_go(w: &Writer<'_>, invoice: &Invoice, now: DateTime<Utc>) -> Result<(), Error> {
    if !w.was_issued(invoice.id)? {
        return w.delete_invoice(invoice.id);
    }
    let mut stays = made_anew(invoice);
    stays.account = None;
    stays.status = Status::Canceled;
    stays.updated_at = now;
    w.set_invoice_base(stays.id, None)?;
    observe::put(w, &stays, &Standing::default())
}

/// The same invoice, not yet at the service.
fn made_anew(invoice: &Invoice) -> Invoice {
    let mut anew = invoice.clone();
    anew.remote_id = None;
    for item in &mut anew.items {
        item.remote_id = None;
    }
    anew
}

/// The same content as a new draft, under a reference of its own.
fn copy_of(invoice: &Invoice, now: DateTime<Utc>) -> Invoice {
    let mut copy = made_anew(invoice);
    copy.id = InvoiceId::new();
    copy.status = Status::Draft;
    copy.reference = shortened(&invoice.reference);
    copy.created_at = now;
    copy.updated_at = now;
    for item in &mut copy.items {
        item.id = ItemId::new();
    }
    copy
}

fn shortened(reference: &str) -> String {
    let kept: String = reference.chars().take(43).collect();
    format!("{kept} (copy)")
}

/// Whether anything of mine stays, where the record is not at the service.
pub(crate) fn keeps_mine(choice: &Choice, fields: &[Field]) -> Result<bool, ResolveError> {
    Ok(match choice.sides(fields)? {
        Some(sides) => sides.values().any(|side| *side == Side::Mine),
        None => *choice == Choice::Copy,
    })
}

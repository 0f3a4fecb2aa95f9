//! A conflict as screens show it: every field with its effect on the total.

use crate::error::Error;
use crate::show::totals;
use crate::view::{
    ConflictChoice, ConflictField, ConflictOutcome, ConflictPreview, ConflictReason, ConflictSide,
    ConflictSummary, ConflictTotals,
};
use chrono::{DateTime, Utc};
use counterfoil_domain::{Customer, CustomerId, CustomerSnapshot, InvoiceId, Money, Problem, say};
use counterfoil_store::{Reader, Standing};
use counterfoil_sync::{
    Choice, Conflict, Disputed, Field, ResolveError, Settlement, Side, customer_fields,
    customer_stays,
};

/// With more fields than this the effect of each alone is not computed: it takes their square.
const EFFECTS_MAX: usize = 200;

/// Whatever is foreseen bears this time; it is not shown.
const UNDATED: DateTime<Utc> = DateTime::UNIX_EPOCH;

/// The conflict of an invoice that waits for a decision.
pub(crate) struct Shown {
    pub fields: Vec<ConflictField>,
    pub summary: ConflictSummary,
    pub proposal: Option<String>,
}

pub(crate) fn invoice(r: &Reader<'_>, id: InvoiceId) -> Result<Shown, Error> {
    let disputed = Disputed::read(r, id)?;
    let effects = disputed.fields().len() <= EFFECTS_MAX;
    let fields = disputed.fields().iter().map(|field| {
        let total = match effects {
            true => total_of(&disputed, &only_from_there(&disputed, &field.key))?,
            false => None,
        };
        Ok(ConflictField {
            total,
            ..plain(field)
        })
    });
    let fields = fields.collect::<Result<_, Error>>()?;
    Ok(Shown {
        fields,
        summary: summary(&disputed)?,
        proposal: disputed.proposal().map(str::to_owned),
    })
}

/// What the conflict of an invoice is about as a whole.
pub(crate) fn invoice_summary(r: &Reader<'_>, id: InvoiceId) -> Result<ConflictSummary, Error> {
    summary(&Disputed::read(r, id)?)
}

fn summary(disputed: &Disputed) -> Result<ConflictSummary, Error> {
    let theirs = disputed
        .theirs()
        .and_then(|there| Some(Money::from_minor(there.amount?, there.currency)));
    Ok(ConflictSummary {
        reason: reason(disputed),
        mine: Some(totals(disputed.mine())?.amount),
        theirs,
        kept: total_of(disputed, &Choice::KeepMine)?,
    })
}

fn reason(disputed: &Disputed) -> ConflictReason {
    match disputed.theirs() {
        None if disputed.proposal().is_some() => ConflictReason::Taken,
        None => ConflictReason::Gone,
        Some(theirs) if theirs.status.is_final() => ConflictReason::Final,
        Some(_) if disputed.fields().iter().all(|f| f.key == "amount") => ConflictReason::Total,
        Some(_) => ConflictReason::Fields,
    }
}

fn only_from_there(disputed: &Disputed, key: &str) -> Choice {
    let side = |field: &Field| match field.key == key {
        true => Side::Theirs,
        false => Side::Mine,
    };
    let fields = disputed.fields().iter();
    Choice::Fields(fields.map(|f| (f.key.clone(), side(f))).collect())
}

fn total_of(disputed: &Disputed, choice: &Choice) -> Result<Option<Money>, Error> {
    let totals = foresee(disputed, choice)?.totals;
    Ok(totals.map(|totals| totals.amount))
}

/// What `choice` would come to.
pub(crate) fn foresee(disputed: &Disputed, choice: &Choice) -> Result<ConflictPreview, Error> {
    let (outcome, invoice) = match disputed.outcome(choice, UNDATED)? {
        Settlement::Kept(invoice) => (ConflictOutcome::Kept, Some(invoice)),
        Settlement::NewDraft(invoice) => (ConflictOutcome::NewDraft, Some(invoice)),
        Settlement::Removed => (ConflictOutcome::Removed, None),
    };
    let totals = match invoice {
        Some(invoice) => Some(totals(&invoice)?),
        None => None,
    };
    Ok(ConflictPreview {
        outcome,
        totals: totals.map(|totals| ConflictTotals {
            sub_amount: totals.sub_amount,
            tax_amount: totals.tax_amount,
            amount: totals.amount,
        }),
    })
}

/// What `choice` would come to for a customer.
pub(crate) fn foresee_customer(
    r: &Reader<'_>,
    id: CustomerId,
    choice: &Choice,
) -> Result<ConflictPreview, Error> {
    let outcome = match customer_stays(r, id, choice)? {
        true => ConflictOutcome::Kept,
        false => ConflictOutcome::Removed,
    };
    Ok(ConflictPreview {
        outcome,
        totals: None,
    })
}

pub(crate) fn customer(
    r: &Reader<'_>,
    customer: &Customer,
) -> Result<(Vec<ConflictField>, ConflictSummary), Error> {
    let standing = r.customer_standing(customer.id)?;
    let fields = customer_fields(r, customer.id)?;
    Ok((
        fields.iter().map(plain).collect(),
        customer_summary(&standing),
    ))
}

fn customer_summary(standing: &Standing) -> ConflictSummary {
    let theirs = Conflict::<CustomerSnapshot>::of(standing).and_then(|c| c.theirs);
    ConflictSummary {
        reason: match theirs {
            Some(_) => ConflictReason::Fields,
            None => ConflictReason::Gone,
        },
        mine: None,
        theirs: None,
        kept: None,
    }
}

/// A field without its effect.
pub(crate) fn plain(field: &Field) -> ConflictField {
    let Field {
        key,
        field,
        mine,
        theirs,
    } = field.clone();
    ConflictField {
        key,
        field: field.message,
        field_said: field.said,
        mine: mine.message,
        mine_said: mine.said,
        theirs: theirs.message,
        theirs_said: theirs.said,
        total: None,
    }
}

impl From<ConflictChoice> for Choice {
    fn from(choice: ConflictChoice) -> Self {
        let side = |side| match side {
            ConflictSide::Mine => Side::Mine,
            ConflictSide::Theirs => Side::Theirs,
        };
        match choice {
            ConflictChoice::KeepMine => Self::KeepMine,
            ConflictChoice::KeepTheirs => Self::KeepTheirs,
            ConflictChoice::Copy => Self::Copy,
            ConflictChoice::Fields(sides) => {
                Self::Fields(sides.into_iter().map(|(key, s)| (key, side(s))).collect())
            }
        }
    }
}

impl From<ResolveError> for Error {
    fn from(error: ResolveError) -> Self {
        match error {
            ResolveError::Unknown { key, known } => Self::invalid(vec![Problem::new(
                key.clone(),
                say!(
                    "error-choice-unknown",
                    "“{key}” does not differ. What can be chosen: {known}.",
                    key = &key,
                    known = known
                ),
            )]),
            ResolveError::Undecided(key) => Self::invalid(vec![Problem::new(
                key.clone(),
                say!(
                    "error-choice-missing",
                    "Choose a side for “{key}” too. Nothing was changed.",
                    key = &key
                ),
            )]),
            ResolveError::Totals(error) => Self::invalid(vec![error.problem()]),
            ResolveError::Store(error) => error.into(),
        }
    }
}

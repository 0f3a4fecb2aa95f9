//! Line items of the two sides, compared line by line and as a multiset.

use crate::call::{Call, ItemValue};
use crate::planted::{self, Bug};
use crate::reconcile::{Clash, LocalInvoice, LocalItem, Side, side};
use counterfoil_domain::{
    Currency, InvoiceSnapshot, ItemId, ItemSnapshot, Money, RemoteId, Said, say,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// A line after merging.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MergedItem {
    /// Ours as it is, now known to be this line there.
    Keep(ItemId, Option<RemoteId>),
    /// Ours with the content from there.
    Replace(ItemId, ItemSnapshot),
    /// A line someone added there.
    New(ItemSnapshot),
}

/// What the lines ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ItemPlan {
    /// All lines after merging, where anything is to be taken over or linked.
    pub merged: Option<Vec<MergedItem>>,
    /// Lines that both sides changed.
    pub clashes: Vec<Clash>,
    /// What merging would change of ours, as clashes: for an invoice whose content stands.
    pub taken: Vec<Clash>,
    /// The next call for the lines: deletions first, then changes, then additions.
    pub next: Option<Call>,
}

struct Comparison<'a> {
    base: BTreeMap<&'a RemoteId, ItemValue>,
    remote: BTreeMap<&'a RemoteId, ItemValue>,
    attempts: &'a [Call],
    here: Currency,
    there: Currency,
    claimed: BTreeSet<&'a RemoteId>,
    merged: Vec<MergedItem>,
    changed: bool,
    clashes: Vec<Clash>,
    taken: Vec<Clash>,
    /// Whether a line that was there is on neither side any more, and not by a call of ours.
    replaced: bool,
    /// Whether there are lines here that the service has not, or would not have once a person keeps them.
    more_here: bool,
    deletes: Vec<Call>,
    updates: Vec<Call>,
    adds: Vec<Call>,
}

pub(crate) fn compare(
    base: &InvoiceSnapshot,
    local: &LocalInvoice,
    remote: &InvoiceSnapshot,
    attempts: &[Call],
) -> ItemPlan {
    let values = |items: &'_ [ItemSnapshot]| -> Vec<ItemValue> {
        items.iter().map(ItemValue::from).collect()
    };
    let mut c = Comparison {
        base: base
            .items
            .iter()
            .map(|i| &i.remote_id)
            .zip(values(&base.items))
            .collect(),
        remote: remote
            .items
            .iter()
            .map(|i| &i.remote_id)
            .zip(values(&remote.items))
            .collect(),
        attempts,
        here: local.currency,
        there: remote.currency,
        claimed: BTreeSet::new(),
        merged: Vec::new(),
        changed: false,
        clashes: Vec::new(),
        taken: Vec::new(),
        replaced: false,
        more_here: false,
        deletes: Vec::new(),
        updates: Vec::new(),
        adds: Vec::new(),
    };
    for item in &local.items {
        if let Some(id) = &item.remote_id
            && let Some((id, _)) = c.remote.get_key_value(id)
        {
            c.claimed.insert(id);
        }
    }
    c.replaced = c.is_replaced(local);
    for item in &local.items {
        c.local_line(item, remote);
    }
    for item in &remote.items {
        c.unclaimed_line(item);
    }
    ItemPlan {
        merged: c.changed.then_some(c.merged),
        clashes: c.clashes,
        taken: c.taken,
        next: c.deletes.into_iter().chain(c.updates).chain(c.adds).next(),
    }
}

impl<'a> Comparison<'a> {
    fn local_line(&mut self, item: &LocalItem, remote: &'a InvoiceSnapshot) {
        let linked = item.remote_id.as_ref();
        let there = linked.and_then(|id| self.remote.get(id).cloned());
        match (linked, there) {
            (Some(id), Some(theirs)) => self.linked_line(item, id, &theirs, remote),
            (Some(id), None) if self.base.contains_key(id) => self.line_gone_there(item, id),
            _ => self.unlinked_line(item),
        }
    }

    fn linked_line(
        &mut self,
        item: &LocalItem,
        id: &RemoteId,
        theirs: &ItemValue,
        remote: &InvoiceSnapshot,
    ) {
        let base = self.base.get(id).unwrap_or(theirs);
        let ours = self.attempts.iter().any(
            |c| matches!(c, Call::UpdateItem { remote_id, value } if remote_id == id && value == theirs),
        );
        let stands = match side(base, &item.value, theirs, ours) {
            Side::Clash if planted::is(Bug::LineClashIsTaken) => Side::Take,
            stands => stands,
        };
        match stands {
            Side::Same => self.keep(item),
            Side::Push => {
                self.updates.push(Call::UpdateItem {
                    remote_id: id.clone(),
                    value: item.value.clone(),
                });
                self.keep(item);
            }
            Side::Take => {
                let snapshot = remote.items.iter().find(|i| i.remote_id == *id);
                self.merged
                    .extend(snapshot.map(|s| MergedItem::Replace(item.id, s.clone())));
                self.changed = true;
                let taken = self.clash(&item.id, Some(&item.value), Some(theirs));
                self.taken.push(taken);
            }
            Side::Clash => {
                let clash = self.clash(&item.id, Some(&item.value), Some(theirs));
                self.clashes.push(clash);
                self.keep(item);
            }
        }
    }

    fn line_gone_there(&mut self, item: &LocalItem, id: &RemoteId) {
        let clash = self.clash(&item.id, Some(&item.value), None);
        if self.base.get(id) == Some(&item.value) {
            self.changed = true;
            self.taken.push(clash);
        } else {
            self.more_here = true;
            self.clashes.push(clash);
            self.keep(item);
        }
    }

    fn is_replaced(&self, local: &LocalInvoice) -> bool {
        let is_here = |id: &RemoteId| local.items.iter().any(|i| i.remote_id.as_ref() == Some(id));
        let deleted_by_us = |id: &RemoteId| {
            let is_it = |c: &Call| matches!(c, Call::DeleteItem { remote_id } if remote_id == id);
            self.attempts.iter().any(is_it)
        };
        self.base
            .keys()
            .any(|id| !self.remote.contains_key(id) && !is_here(id) && !deleted_by_us(id))
    }

    /// A line not yet there, or there through a call whose answer was lost.
    fn unlinked_line(&mut self, item: &LocalItem) {
        let twin = self
            .remote
            .iter()
            .find(|(id, value)| !self.claimed.contains(*id) && **value == item.value)
            .map(|(id, _)| *id);
        if let Some(id) = twin {
            self.claimed.insert(id);
            self.merged
                .push(MergedItem::Keep(item.id, Some(id.clone())));
            self.changed = true;
        } else {
            self.more_here = true;
            self.adds.push(Call::AddItem {
                item: item.id,
                value: item.value.clone(),
            });
            self.merged.push(MergedItem::Keep(item.id, None));
        }
    }

    /// A line there that no line here stands for: deleted here, left by a lost answer, or new.
    fn unclaimed_line(&mut self, item: &'a ItemSnapshot) {
        if self.claimed.contains(&item.remote_id) {
            return;
        }
        let theirs = ItemValue::from(item);
        let delete = Call::DeleteItem {
            remote_id: item.remote_id.clone(),
        };
        match self.base.get(&item.remote_id) {
            Some(_) if planted::is(Bug::DeletedLineReturns) => {
                self.merged.push(MergedItem::New(item.clone()));
                self.changed = true;
            }
            Some(base) if *base == theirs || self.is_ours(&item.remote_id, &theirs) => {
                self.deletes.push(delete);
            }
            Some(_) => {
                let clash = self.clash(&item.remote_id, None, Some(&theirs));
                self.clashes.push(clash);
            }
            None if self.was_added_by_us(&theirs) || planted::is(Bug::DeleteForeignLine) => {
                self.deletes.push(delete);
            }
            None => self.new_there(item, &theirs),
        }
    }

    /// A line that someone added there. Where both sides put lines in the place of one that is gone from
    /// both, they may be the same work twice: both are kept, and a person decides.
    fn new_there(&mut self, item: &'a ItemSnapshot, theirs: &ItemValue) {
        let absent = Clash {
            mine: say!("told-clash-absent", "not here"),
            ..self.clash(&item.remote_id, None, Some(theirs))
        };
        if self.replaced && self.more_here {
            self.clashes.push(absent);
            return;
        }
        self.merged.push(MergedItem::New(item.clone()));
        self.changed = true;
        self.taken.push(absent);
    }

    fn is_ours(&self, id: &RemoteId, theirs: &ItemValue) -> bool {
        self.attempts.iter().any(
            |c| matches!(c, Call::UpdateItem { remote_id, value } if remote_id == id && value == theirs),
        )
    }

    fn was_added_by_us(&self, theirs: &ItemValue) -> bool {
        !planted::is(Bug::KeepLeftovers)
            && self
                .attempts
                .iter()
                .any(|c| matches!(c, Call::AddItem { value, .. } if value == theirs))
    }

    fn keep(&mut self, item: &LocalItem) {
        self.merged
            .push(MergedItem::Keep(item.id, item.remote_id.clone()));
    }

    /// A line with `id` of ours, or of the service where it is no longer here.
    fn clash(
        &self,
        id: &impl Display,
        mine: Option<&ItemValue>,
        theirs: Option<&ItemValue>,
    ) -> Clash {
        let name = mine.or(theirs).map_or("", |value| value.name.as_str());
        let words = |value: Option<&ItemValue>, other, currency| {
            value.map_or_else(
                || say!("told-clash-removed", "removed"),
                |value| describe(value, other, currency),
            )
        };
        Clash {
            key: format!("item:{id}"),
            field: say!("told-clash-item", "item “{name}”", name = name),
            mine: words(mine, theirs, self.here),
            theirs: words(theirs, mine, self.there),
        }
    }
}

/// A line in a few words: quantity × price, tax; and its texts where the `other` side's differ.
fn describe(value: &ItemValue, other: Option<&ItemValue>, currency: Currency) -> Said {
    let mut words = say!(
        "told-clash-line",
        "{quantity} × {price} at {tax} %",
        quantity = value.quantity,
        price = Money::from_minor(value.price, currency),
        tax = value.tax
    );
    if other.is_some_and(|other| other.name != value.name) {
        words = say!(
            "told-clash-line-named",
            "“{name}”, {line}",
            name = &value.name,
            line = words
        );
    }
    if other.is_some_and(|other| other.description != value.description) {
        words = say!(
            "told-clash-line-described",
            "{line}, “{description}”",
            line = words,
            description = &value.description
        );
    }
    words
}

//! What somebody pays with and what was paid.

use super::{needed, optional, refused, stripe};
use crate::{call::Reply, random::Random};
use serde_json::{Map, Value, json};

/// Cards, a bank account, a subscription and what came of it.
#[derive(Debug, Clone, Default)]
pub struct Purse {
    pub cards: Vec<Value>,
    /// Identity of the card that pays.
    pub default: Option<String>,
    pub bank: Option<Value>,
    pub metadata: Value,
    pub invoices: Vec<Value>,
    pub receipts: Vec<Value>,
    pub subscription: Option<Value>,
    /// A trial was had; there is no second one.
    pub trial: bool,
}

/// What of a card may be changed.
const ADDRESS: [&str; 4] = [
    "address_line1",
    "address_country",
    "address_zip",
    "address_city",
];

impl Purse {
    /// The subscription, where it runs.
    pub fn running(&self) -> Option<&Value> {
        self.subscription
            .as_ref()
            .filter(|row| row["status"] != "canceled" && row["status"] != "incomplete")
    }

    pub fn card(&self, id: &str) -> Option<&Value> {
        self.cards.iter().find(|card| card["id"] == *id)
    }

    pub fn default_card(&self) -> Result<Value, Reply> {
        self.default
            .as_deref()
            .and_then(|id| self.card(id))
            .cloned()
            .ok_or_else(no_card)
    }

    /// Adds the card behind a token; the first one pays from then on.
    pub fn attach(&mut self, random: &mut Random, token: &str) -> Result<Value, Reply> {
        let Some(card) = stripe::card(random, token) else {
            return Err(if token.starts_with("tok_") {
                refused(500, "stripe error: Your card was declined.")
            } else {
                refused(400, "invalid parameters: token")
            });
        };
        if self.default.is_none() {
            self.default = card["id"].as_str().map(str::to_owned);
        }
        self.cards.push(card.clone());
        Ok(card)
    }

    /// Changes the address of the card that `sent` names; the fields are in `fields`.
    pub fn update(
        &mut self,
        sent: &Map<String, Value>,
        fields: &Map<String, Value>,
    ) -> Result<Value, Reply> {
        let id = needed(sent, "id")?;
        let card = self.cards.iter_mut().find(|card| card["id"] == *id);
        let card = card.ok_or_else(no_such_card)?;
        for name in ADDRESS {
            if let Some(text) = optional(fields, name)? {
                card[name] = json!(text);
            }
        }
        Ok(card.clone())
    }

    pub fn remove(&mut self, id: &str) -> Result<Value, Reply> {
        let at = self.cards.iter().position(|card| card["id"] == *id);
        let at = at.ok_or_else(no_such_card)?;
        if self.cards.len() == 1 && self.running().is_some() {
            let why = "You must have one card active when having a subscription";
            return Err(refused(403, why));
        }
        let card = self.cards.remove(at);
        if self.default.as_deref() == Some(id) {
            let next = self.cards.first().and_then(|card| card["id"].as_str());
            self.default = next.map(str::to_owned);
        }
        Ok(card)
    }

    pub fn set_default(&mut self, id: &str) -> Result<Value, Reply> {
        let card = self.card(id).cloned().ok_or_else(no_such_card)?;
        self.default = Some(id.to_owned());
        Ok(card)
    }

    /// Puts the known keys of `metadata` in place.
    pub fn describe(&mut self, sent: &Map<String, Value>, known: &[&str]) -> Result<Value, Reply> {
        let Some(fields) = sent.get("metadata").and_then(Value::as_object) else {
            return Err(refused(400, "missing parameters: metadata"));
        };
        for name in known {
            if let Some(text) = optional(fields, name)? {
                self.metadata[*name] = json!(text);
            }
        }
        Ok(self.metadata.clone())
    }
}

fn no_card() -> Reply {
    refused(404, "the user doesn't have any default card")
}

pub fn no_such_card() -> Reply {
    refused(400, "invalid parameters: there is no such card")
}

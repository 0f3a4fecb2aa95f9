//! What the driver is measured against: an outbox as it is usually written. It sends each queued
//! change in order, drops it on an answer, tries it again without one, and never looks.

use crate::check::{as_wanted, wanted};
use crate::schedule::{Schedule, Wrong};
use crate::service::Service;
use crate::setting::Setting;
use crate::{Scenario, play};
use counterfoil_domain::{InvoiceId, RemoteId, Status};
use counterfoil_remote::{CallError, Certainty, Invoicing, ItemBody, NewInvoice};
use counterfoil_sync::{ItemValue, project};
use std::collections::{BTreeMap, VecDeque};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// A queued change of an invoice that is made here.
#[derive(Debug, Clone)]
enum Change {
    Create(InvoiceId, NewInvoice),
    AddItem(InvoiceId, ItemValue),
    SetStatus(InvoiceId, Status),
}

/// What is on disk: the queue, and which invoice is which there.
struct Outbox {
    queue: VecDeque<Change>,
    known: BTreeMap<InvoiceId, RemoteId>,
}

/// Whether an outbox would lose or double something in this play; none where the scenario has
/// nothing that an outbox could send by itself.
pub fn errs(scenario: &Scenario, schedule: &Schedule) -> Option<bool> {
    let setting = Setting::new(scenario);
    let mut outbox = Outbox::of(&setting)?;
    let service = setting.service.clone();
    {
        let mut inner = service.inner();
        inner.schedule = schedule.clone();
        if !schedule.has(&[Wrong::Editor]) {
            inner.edit();
        }
    }
    for _ in 0..=schedule.0.len() {
        outbox.round(&service);
    }
    service.inner().schedule = Schedule::default();
    for _ in 0..play::CLEAN_ROUNDS {
        outbox.round(&service);
    }
    Some(outbox.has_erred(&setting))
}

impl Outbox {
    /// Everything the person made; none where they made nothing new, or for a customer that the
    /// service does not have.
    fn of(setting: &Setting) -> Option<Self> {
        let mut queue = VecDeque::new();
        for id in &setting.created {
            let (record, customer) = setting
                .store
                .read(|r| {
                    let record = r.invoice(*id)?;
                    let customer = record.customer.map(|c| r.customer(c)).transpose()?;
                    Ok((record, customer.and_then(|c| c.remote_id)))
                })
                .unwrap();
            let local = project::local_invoice(&record, customer).ok()?;
            let new = NewInvoice {
                service: RemoteId::new("shop"),
                customer: local.customer?,
                reference: local.reference,
                currency: local.currency,
            };
            queue.push_back(Change::Create(*id, new));
            let items = local.items.into_iter();
            queue.extend(items.map(|i| Change::AddItem(*id, i.value)));
            if local.status != Status::Draft {
                queue.push_back(Change::SetStatus(*id, local.status));
            }
        }
        (!queue.is_empty()).then(|| Self {
            queue,
            known: BTreeMap::new(),
        })
    }

    /// Until the queue is empty, there is no answer, or the program dies.
    fn round(&mut self, service: &Service) {
        service.inner().dead = false;
        while let Some(change) = self.queue.front().cloned() {
            let answer = {
                let sent = pin!(self.send(service, &change));
                sent.poll(&mut Context::from_waker(Waker::noop()))
            };
            let Poll::Ready(answer) = answer else {
                break;
            };
            match answer {
                Ok(made) => {
                    if let (Change::Create(id, _), Some(made)) = (&change, made) {
                        self.known.insert(*id, made);
                    }
                }
                // Refused: it would be refused again.
                Err(error) if error.certainty == Certainty::Rejected => {}
                Err(_) => break,
            }
            self.queue.pop_front();
        }
        service.inner().dead = false;
    }

    async fn send(
        &self,
        service: &Service,
        change: &Change,
    ) -> Result<Option<RemoteId>, CallError> {
        let there = |id| {
            self.known
                .get(id)
                .cloned()
                .unwrap_or_else(|| RemoteId::new("none"))
        };
        match change {
            Change::Create(_, new) => {
                let made = service.create_invoice(new).await?;
                return Ok(Some(made.remote_id));
            }
            Change::AddItem(id, value) => {
                service.add_item(&there(id), &ItemBody::from(value)).await?;
            }
            Change::SetStatus(id, status) => service.set_status(&there(id), *status).await?,
        }
        Ok(None)
    }

    fn has_erred(&self, setting: &Setting) -> bool {
        let inner = setting.service.inner();
        let made = inner
            .world
            .invoices
            .values()
            .filter(|k| k.by_driver)
            .count();
        let hopeless = setting.hopeless.len();
        if made > setting.created.len() {
            return true;
        }
        let arrived = |id: &InvoiceId| {
            let there = self.known.get(id).and_then(|r| inner.world.invoices.get(r));
            there.is_some_and(|k| {
                k.by_driver
                    && k.now.items.len() == setting.lines[id]
                    && wanted(setting, *id).all(|want| as_wanted(want, &k.now))
            })
        };
        let right = setting.created.iter().filter(|id| arrived(id)).count();
        right + hopeless < setting.created.len()
    }
}

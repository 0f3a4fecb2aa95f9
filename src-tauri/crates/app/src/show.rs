//! From stored records to what screens show.

use crate::dispute;
use crate::error::{Code, Error};
use crate::view::{
    AccountState, AccountView, CustomerView, InvoiceRow, InvoiceView, ItemView, ServiceView,
    SyncState, System, WaitingView,
};
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{Customer, CustomerSnapshot, Invoice, Said, Status, TaxRule, Totals, say};
use counterfoil_store::{self as store, Reader, Standing};
use counterfoil_sync::Conflict;

pub(crate) fn sync_state(state: store::SyncState) -> SyncState {
    match state {
        store::SyncState::Local => SyncState::Local,
        store::SyncState::Pending => SyncState::Pending,
        store::SyncState::Synced => SyncState::Synced,
        store::SyncState::Conflict => SyncState::Conflict,
        store::SyncState::Parked => SyncState::Parked,
    }
}

pub(crate) fn account(account: &store::Account, now: DateTime<Utc>) -> AccountView {
    AccountView {
        id: account.id,
        name: account.name.clone(),
        system: System::of(account),
        url: account.url.clone(),
        user: account.user.clone(),
        service: account.service_id.as_ref().map(|id| ServiceView {
            id: id.clone(),
            name: account.service_name.clone(),
        }),
        state: match account.state.as_str() {
            "connected" => AccountState::Connected,
            "choose_service" => AccountState::ChooseService,
            "other_user" => AccountState::OtherUser,
            _ => AccountState::SignInNeeded,
        },
        legal_entity: None,
        practice: account.practice,
        tax_rule: TaxRule::usual(Some(account.id)),
        synced_at: account.synced_at,
        age_seconds: account.synced_at.map(|at| (now - at).num_seconds().max(0)),
    }
}

pub(crate) fn totals(invoice: &Invoice) -> Result<Totals, Error> {
    invoice.totals().map_err(|e| {
        Error::of(
            Code::Internal,
            say!(
                "error-stored-too-large",
                "The stored amounts are too large."
            ),
        )
        .detailed(e)
    })
}

/// A credit note is never overdue: nobody owes it.
pub(crate) fn is_overdue(
    status: Status,
    credit_note: bool,
    due: Option<NaiveDate>,
    today: NaiveDate,
) -> bool {
    status == Status::Ready && !credit_note && due.is_some_and(|due| due < today)
}

pub(crate) fn row(row: store::InvoiceRow, today: NaiveDate) -> InvoiceRow {
    let served = row.account.is_some() || row.remote_id.is_some();
    InvoiceRow {
        id: row.id,
        remote_id: row.remote_id,
        overdue: is_overdue(row.status, row.credit_note, row.due_date, today),
        may_be_paid: counterfoil_domain::paid::may_be_paid(row.status, served),
        reference: row.reference,
        status: row.status,
        sync: sync_state(row.sync),
        customer_name: row.customer_name,
        amount: row.amount,
        credit_note: row.credit_note,
        issue_date: row.issue_date,
        due_date: row.due_date,
        updated_at: row.updated_at,
    }
}

pub(crate) fn invoice(
    r: &Reader<'_>,
    invoice: &Invoice,
    today: NaiveDate,
) -> Result<InvoiceView, Error> {
    let totals = totals(invoice)?;
    let credit_note = invoice.terms.is_credit_note();
    let standing = r.invoice_standing(invoice.id)?;
    let customer = match invoice.customer {
        Some(id) => Some(customer(r, &r.customer(id)?)?),
        None => None,
    };
    let conflict = match standing.sync {
        store::SyncState::Conflict => Some(dispute::invoice(r, invoice.id)?),
        _ => None,
    };
    let line_sum = totals.shown_line_sum();
    let (allowances, charges) = match &totals.inclusive {
        Some(with_tax) => (with_tax.allowances, with_tax.charges),
        None => (totals.allowances, totals.charges),
    };
    let (fields, summary, proposal) = match conflict {
        Some(shown) => (shown.fields, Some(shown.summary), shown.proposal),
        None => (Vec::new(), None, None),
    };
    Ok(InvoiceView {
        proposed_reference: proposal,
        id: invoice.id,
        remote_id: invoice.remote_id.clone(),
        account: invoice.account,
        reference: invoice.reference.clone(),
        status: invoice.status,
        sync: sync_state(standing.sync),
        customer,
        currency: invoice.currency.code().to_owned(),
        issue_date: invoice.issue_date,
        due_date: invoice.due_date,
        overdue: is_overdue(invoice.status, credit_note, invoice.due_date, today),
        paid_on: invoice.paid_on,
        may_be_paid: invoice.may_be_paid(),
        may_be_unpaid: invoice.may_be_unpaid(),
        handed_out: r.handed_out(invoice.id)?,
        tax_rule: invoice.tax_rule,
        note: invoice.note.clone(),
        items: items(invoice, &totals),
        sub_amount: totals.sub_amount,
        tax_amount: totals.tax_amount,
        amount: totals.amount,
        credit_note,
        taxes: totals.taxes,
        untaxed: totals.untaxed,
        line_sum,
        allowances,
        charges,
        prepaid: totals.prepaid,
        rounding: totals.rounding,
        due: totals.due,
        terms: invoice.terms.clone(),
        waiting: waiting(&standing, invoice_waits_for(r, invoice, &standing)?),
        conflict: fields,
        conflict_summary: summary,
        may_be_deleted: invoice.status == Status::Draft
            && invoice.remote_id.is_none()
            && !r.was_issued(invoice.id)?,
        moves: Status::ALL
            .into_iter()
            .filter(|next| invoice.status.may_become(*next))
            .collect(),
        created_at: invoice.created_at,
        updated_at: invoice.updated_at,
    })
}

fn items(invoice: &Invoice, totals: &Totals) -> Vec<ItemView> {
    let lines = invoice.items.iter().zip(&totals.lines).enumerate();
    lines
        .map(|(index, (item, line))| ItemView {
            id: item.id.to_string(),
            name: item.name.clone(),
            description: item.description.clone(),
            price: with_decimals(item.price, invoice.currency.decimals()),
            quantity: item.quantity.normalize().to_string(),
            tax: item.tax.map(|t| t.normalize().to_string()),
            net: totals
                .shown_line(index)
                .map_or(line.net, |(amount, _)| amount),
            tax_amount: line.tax,
            terms: item.terms.clone(),
        })
        .collect()
}

fn with_decimals(value: counterfoil_domain::Decimal, decimals: u32) -> String {
    let mut value = value.normalize();
    if value.scale() < decimals {
        value.rescale(decimals);
    }
    value.to_string()
}

/// What has to happen to an invoice that waits, in words.
pub(crate) fn invoice_waits_for(
    r: &Reader<'_>,
    invoice: &Invoice,
    standing: &Standing,
) -> Result<Said, Error> {
    let base = r.invoice_base(invoice.id)?;
    Ok(match (standing.sync, base, invoice.status) {
        (store::SyncState::Conflict | store::SyncState::Parked, base, _) => {
            record_waits_for(standing, base.is_some())
        }
        (_, None, Status::Ready) => say!(
            "told-waits-made-ready",
            "To be made at the service, then issued."
        ),
        (_, Some(base), status) if base.status != status => match status {
            Status::Ready => say!(
                "told-waits-ready",
                "To be brought up to date and issued at the service."
            ),
            Status::Canceled => say!("told-waits-canceled", "To be canceled at the service."),
            _ => say!("told-waits-draft", "To go back to draft at the service."),
        },
        (_, base, _) => record_waits_for(standing, base.is_some()),
    })
}

fn waiting(standing: &Standing, what: Said) -> Option<WaitingView> {
    standing.sync.is_waiting().then(|| WaitingView {
        what: what.message,
        what_said: what.said,
        since: standing.since.unwrap_or_default(),
        last_answer: counterfoil_sync::last_answer(standing),
    })
}

/// What has to happen to a record that waits and has no status of its own.
pub(crate) fn record_waits_for(standing: &Standing, known_there: bool) -> Said {
    match (standing.sync, known_there) {
        (store::SyncState::Conflict, _) => say!("told-waits-decision", "Waits for your decision."),
        (store::SyncState::Parked, _) => say!("told-waits-set-aside", "Set aside after failing."),
        (_, false) => say!("told-waits-made", "To be made at the service."),
        (_, true) => say!("told-waits-changes", "Changes to be sent."),
    }
}

pub(crate) fn customer(r: &Reader<'_>, customer: &Customer) -> Result<CustomerView, Error> {
    let standing = r.customer_standing(customer.id)?;
    let mut view = customer_with(customer, &standing);
    if standing.sync == store::SyncState::Conflict {
        let (fields, summary) = dispute::customer(r, customer)?;
        view.conflict = fields;
        view.conflict_summary = Some(summary);
    }
    Ok(view)
}

pub(crate) fn customer_with(customer: &Customer, standing: &Standing) -> CustomerView {
    CustomerView {
        id: customer.id,
        account: customer.account,
        remote_id: customer.remote_id.clone(),
        name: customer.display_name(),
        business_name: customer.business_name.clone(),
        first_name: customer.first_name.clone(),
        last_name: customer.last_name.clone(),
        email: customer.email.clone(),
        phone: customer.phone.clone(),
        address: customer.address.clone(),
        tax_id: customer.tax_id.clone(),
        trade: customer.trade.clone(),
        sync: sync_state(standing.sync),
        waiting: waiting(
            standing,
            record_waits_for(standing, customer.remote_id.is_some()),
        ),
        conflict: Conflict::<CustomerSnapshot>::of(standing)
            .map_or_else(Vec::new, |c| c.fields.iter().map(dispute::plain).collect()),
        conflict_summary: None,
        updated_at: customer.updated_at,
        state: customer_state(customer),
    }
}

/// Names the content of a customer: what a form shows.
pub(crate) fn customer_state(customer: &Customer) -> String {
    crate::entry::fingerprint(&(
        &customer.business_name,
        &customer.first_name,
        &customer.last_name,
        &customer.email,
        &customer.phone,
        &customer.address,
        &customer.tax_id,
        &customer.trade,
    ))
}

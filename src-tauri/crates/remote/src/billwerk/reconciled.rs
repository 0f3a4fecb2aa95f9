//! billwerk's customers as sync knows customers. Its invoices are issued by the service, so there
//! are none to bring together.

use super::{
    Billwerk,
    model::{Address, Customer, CustomerFields},
};
use crate::{
    CallError, Certainty, CustomerBody, Customers, Fault, InvoiceChange, Invoicing, ItemBody,
    NewInvoice, Page,
};
use counterfoil_domain::{
    BillTo, CustomerSnapshot, InvoiceSnapshot, ItemSnapshot, RemoteId, Status,
};

/// An account's customers, to be brought together with those kept here. It has no shops, so the
/// shop that calls name is passed over.
#[derive(Debug, Clone)]
pub struct Subscribers(pub Billwerk);

impl Customers for Subscribers {
    async fn customers(
        &self,
        _: &RemoteId,
        cursor: Option<&str>,
        _: u32,
    ) -> Result<Page<CustomerSnapshot>, CallError> {
        let page = self.0.customers(cursor).await?;
        Ok(Page {
            // A customer that was deleted is told of no more, or without a name.
            records: page
                .records
                .into_iter()
                .filter(|customer| customer.deleted_at.is_none())
                .map(snapshot)
                .collect(),
            unreadable: page.unreadable,
            next: page.next,
        })
    }

    async fn customer(&self, _: &RemoteId, id: &RemoteId) -> Result<CustomerSnapshot, CallError> {
        Ok(snapshot(self.0.customer(id).await?))
    }

    async fn create_customer(
        &self,
        _: &RemoteId,
        body: &CustomerBody,
    ) -> Result<CustomerSnapshot, CallError> {
        let told = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        let mut fields = fields(body, told);
        if let Some(bill_to) = &body.bill_to {
            fields.vat_id = told(&bill_to.vat_id);
            fields.address = Some(placed(bill_to, &Address::default()));
        }
        Ok(snapshot(self.0.create_customer(&fields).await?))
    }

    /// Changes what is kept here of a customer and leaves what only the service has. An address
    /// keeps the form that it has there, so it is looked at first.
    async fn update_customer(
        &self,
        _: &RemoteId,
        id: &RemoteId,
        body: &CustomerBody,
    ) -> Result<(), CallError> {
        let mut fields = fields(body, |text| Some(text.clone()));
        if let Some(bill_to) = &body.bill_to {
            let there = self.0.customer(id).await?.fields.address;
            let there = there.unwrap_or_default();
            fields.vat_id = Some(bill_to.vat_id.clone());
            let is_same = shown(&there, &bill_to.vat_id) == *bill_to;
            fields.address = (!is_same).then(|| placed(bill_to, &there));
        }
        self.0.patch_customer(id, &fields).await.map(drop)
    }

    async fn delete_customer(&self, _: &RemoteId, id: &RemoteId) -> Result<(), CallError> {
        self.0.delete_customer(id).await
    }
}

fn fields(body: &CustomerBody, of: impl Fn(&String) -> Option<String>) -> CustomerFields {
    CustomerFields {
        company_name: of(&body.business_name),
        first_name: of(&body.first_name),
        last_name: of(&body.last_name),
        email_address: of(&body.email),
        phone_number: of(&body.phone),
        ..CustomerFields::default()
    }
}

fn snapshot(customer: Customer) -> CustomerSnapshot {
    let own = customer.fields;
    CustomerSnapshot {
        remote_id: customer.id,
        business_name: own.company_name.unwrap_or_default(),
        first_name: own.first_name.unwrap_or_default(),
        last_name: own.last_name.unwrap_or_default(),
        email: own.email_address.unwrap_or_default(),
        phone: own.phone_number.unwrap_or_default(),
        bill_to: Some(shown(
            &own.address.unwrap_or_default(),
            &own.vat_id.unwrap_or_default(),
        )),
        created_at: customer.created_at,
        updated_at: None,
    }
}

/// What an address there says in the lines that are kept here.
fn shown(address: &Address, vat_id: &str) -> BillTo {
    let house = format!("{} {}", address.street.trim(), address.house_number.trim());
    BillTo {
        vat_id: vat_id.to_owned(),
        street: house,
        additional: address.address_line1.clone(),
        third: address.address_line2.clone(),
        postcode: address.postal_code.clone(),
        city: address.city.clone(),
        country: address.country.clone(),
    }
    .tidied()
}

/// The lines that are kept here in the form that the address has there: with the street and the
/// house apart, or in two lines of text.
fn placed(bill_to: &BillTo, there: &Address) -> Address {
    let [first, second, third] =
        [&bill_to.street, &bill_to.additional, &bill_to.third].map(String::clone);
    let is_in_lines = there.street.is_empty() && !there.address_line1.is_empty();
    let lines = match is_in_lines && third.is_empty() {
        true => [String::new(), first, second],
        false => [first, second, third],
    };
    let [street, address_line1, address_line2] = lines;
    let (street, house_number) = match there.house_number.is_empty() {
        true => (street, String::new()),
        false => house_apart(street),
    };
    Address {
        address_line1,
        address_line2,
        street,
        house_number,
        postal_code: bill_to.postcode.clone(),
        city: bill_to.city.clone(),
        country: bill_to.country.clone(),
    }
}

/// A street and its house, where the last word begins with a digit.
fn house_apart(street: String) -> (String, String) {
    match street.rsplit_once(' ') {
        Some((name, house)) if house.starts_with(|c: char| c.is_ascii_digit()) => {
            (name.trim_end().to_owned(), house.to_owned())
        }
        _ => (street, String::new()),
    }
}

/// What is asked of invoices that are not written here.
fn not_here<T>(operation: &'static str) -> Result<T, CallError> {
    Err(CallError {
        operation,
        certainty: Certainty::NotSent,
        fault: Fault::Refused,
        status: None,
        code: None,
        message: "billwerk issues its invoices itself; this one stays on this computer.".to_owned(),
        field: None,
    })
}

impl Invoicing for Subscribers {
    async fn invoices(
        &self,
        _: &RemoteId,
        _: Option<&str>,
        _: u32,
    ) -> Result<Page<InvoiceSnapshot>, CallError> {
        Ok(Page {
            records: Vec::new(),
            unreadable: Vec::new(),
            next: None,
        })
    }

    async fn invoice(&self, _: &RemoteId) -> Result<InvoiceSnapshot, CallError> {
        not_here("getInvoiceById")
    }

    async fn create_invoice(&self, _: &NewInvoice) -> Result<InvoiceSnapshot, CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn update_invoice(&self, _: &RemoteId, _: &InvoiceChange) -> Result<(), CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn set_status(&self, _: &RemoteId, _: Status) -> Result<(), CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn add_item(&self, _: &RemoteId, _: &ItemBody) -> Result<ItemSnapshot, CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn update_item(&self, _: &RemoteId, _: &RemoteId, _: &ItemBody) -> Result<(), CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn delete_item(&self, _: &RemoteId, _: &RemoteId) -> Result<(), CallError> {
        not_here("sendInvoiceDraft")
    }

    async fn build_reference(&self, _: &RemoteId) -> Result<String, CallError> {
        not_here("sendInvoiceDraft")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(lines: [&str; 2], street: [&str; 2], town: [&str; 3]) -> Address {
        let [address_line1, address_line2] = lines.map(str::to_owned);
        let [street, house_number] = street.map(str::to_owned);
        let [postal_code, city, country] = town.map(str::to_owned);
        Address {
            address_line1,
            address_line2,
            street,
            house_number,
            postal_code,
            city,
            country,
        }
    }

    #[test]
    fn an_address_keeps_the_form_that_it_has_there_and_is_read_back_as_it_was_sent() {
        let town = ["53111", "Bonn", "DE"];
        let apart = address(["", ""], ["Am Kai", "1a"], town);
        let whole = address(["", ""], ["Am Kai 1a", ""], town);
        let lines = address(["Am Kai 1a", "Hof"], ["", ""], town);
        let kept = |lines: [&str; 3]| {
            let [street, additional, third] = lines.map(str::to_owned);
            let there = shown(&apart, "DE123456789");
            BillTo {
                street,
                additional,
                third,
                ..there
            }
        };
        for (there, new, sent) in [
            (
                &apart,
                ["Am Kai 2", "", ""],
                address(["", ""], ["Am Kai", "2"], town),
            ),
            (
                &apart,
                ["Postfach", "", ""],
                address(["", ""], ["Postfach", ""], town),
            ),
            (
                &whole,
                ["Am Kai 2", "Hof", ""],
                address(["Hof", ""], ["Am Kai 2", ""], town),
            ),
            (
                &lines,
                ["Am Kai 2", "", ""],
                address(["Am Kai 2", ""], ["", ""], town),
            ),
            (
                &lines,
                ["A", "B", "C"],
                address(["B", "C"], ["A", ""], town),
            ),
            (
                &Address::default(),
                ["A 1", "", ""],
                address(["", ""], ["A 1", ""], town),
            ),
        ] {
            let new = kept(new);
            let placed = placed(&new, there);
            assert_eq!(placed, sent);
            assert_eq!(shown(&placed, "DE123456789"), new);
        }
    }
}

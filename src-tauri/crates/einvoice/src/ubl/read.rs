//! A document from UBL.

use super::read_line::{adjustment, line, period};
use super::read_party::{delivery, party, payee, tax_representative};
use super::{NOT_APPLICABLE, OBJECT, PROJECT, UNDEFINED_MEANS};
use crate::document::{Document, StatedTotals, TaxGroup};
use crate::error::{LINES_MAX, ReadError};
use crate::xml::At;
use counterfoil_domain::{
    Currency, DirectDebit, Note, PayeeAccount, Payment, PaymentCard, Preceding, Supporting,
    TaxCategory, Terms,
};

type Read<T> = Result<T, ReadError>;

/// The document that an `Invoice` or a `CreditNote` is.
pub fn read(root: At) -> Read<Document> {
    root.pass("UBLVersionID");
    let currency = root
        .currency("DocumentCurrencyCode")?
        .ok_or_else(|| root.missing("DocumentCurrencyCode", "a currency code such as EUR"))?;
    let mut terms = terms(root, currency)?;
    let (mut seller, mut creditor) = (Default::default(), None);
    if let Some(at) = root.down("AccountingSupplierParty/Party") {
        (seller, creditor) = party(at);
    }
    if let Some(at) = root.down("PayeeParty") {
        let (paid, theirs) = payee(at);
        terms.payee = paid;
        creditor = theirs.or(creditor);
    }
    let paid_by = payment(root, &mut terms.payment)?;
    if let Some(creditor) = creditor {
        terms.payment.debit.get_or_insert_default().creditor = creditor;
    }
    let buyer = root.down("AccountingCustomerParty/Party");
    let (totals, taxes) = totals(root, currency, &mut terms)?;
    Ok(Document {
        customization: root.words("CustomizationID"),
        reference: root.words("ID"),
        issue_date: root.date("IssueDate")?,
        due_date: root.date("DueDate")?.or(paid_by),
        currency,
        seller,
        buyer: buyer.map(|at| party(at).0).unwrap_or_default(),
        lines: lines(root, currency)?,
        totals,
        taxes,
        terms,
    })
}

fn lines(root: At, currency: Currency) -> Read<Vec<crate::document::Line>> {
    let name = if root.name() == "CreditNote" {
        "CreditNoteLine"
    } else {
        "InvoiceLine"
    };
    let count = root.all(name).count();
    if count > LINES_MAX {
        return Err(ReadError::TooManyLines(count));
    }
    let lines = root.all(name).enumerate();
    lines.map(|(index, at)| line(at, index, currency)).collect()
}

fn terms(root: At, currency: Currency) -> Read<Terms> {
    let order = root.words("OrderReference/ID");
    let sales_order = root.words("OrderReference/SalesOrderID");
    let placeholder = order == NOT_APPLICABLE && !sales_order.is_empty();
    let mut terms = Terms {
        process: root.words("ProfileID"),
        kind: kind(root)?,
        buyer_reference: root.words("BuyerReference"),
        project: root.words("ProjectReference/ID"),
        contract: root.words("ContractDocumentReference/ID"),
        order: if placeholder { String::new() } else { order },
        sales_order,
        receipt: root.words("ReceiptDocumentReference/ID"),
        despatch: root.words("DespatchDocumentReference/ID"),
        tender: root.words("OriginatorDocumentReference/ID"),
        accounting_reference: root.words("AccountingCost"),
        payment_terms: root.words("PaymentTerms/Note"),
        tax_point: root.date("TaxPointDate")?,
        tax_point_code: root.words("InvoicePeriod/DescriptionCode"),
        tax_currency: root.currency("TaxCurrencyCode")?,
        notes: notes(root),
        preceding: preceding(root)?,
        tax_representative: root.down("TaxRepresentativeParty").map(tax_representative),
        ..Terms::default()
    };
    if let Some(at) = root.down("Delivery") {
        terms.delivery = delivery(at)?;
    }
    terms.delivery.period = period(root.down("InvoicePeriod"))?;
    documents(root, &mut terms)?;
    terms.adjustments = root.adjustments("AllowanceCharge", |a| adjustment(a, currency))?;
    Ok(terms)
}

fn kind(root: At) -> Read<u16> {
    if root.name() != "CreditNote" {
        return root.kind("InvoiceTypeCode");
    }
    let name = "CreditNoteTypeCode";
    let kind = root.kind(name)?;
    let probe = Terms {
        kind,
        ..Terms::default()
    };
    match root.down(name) {
        Some(at) if !probe.is_credit_note() => {
            Err(at.unfit(at.own(), "the code of a credit note, 381 for example,"))
        }
        _ => Ok(kind),
    }
}

/// A note's subject stands before it between two number signs.
fn notes(root: At) -> Vec<Note> {
    let texts = root.all("Note").map(At::own).filter(|t| !t.is_empty());
    texts
        .map(|text| {
            let after = text.strip_prefix('#').and_then(|t| t.split_once('#'));
            match after {
                Some((subject, rest)) if is_subject(subject) && !rest.trim().is_empty() => Note {
                    subject: subject.to_owned(),
                    text: rest.trim().to_owned(),
                },
                _ => Note {
                    subject: String::new(),
                    text: text.to_owned(),
                },
            }
        })
        .collect()
}

/// Whether it is shaped as a code of UNTDID 4451.
fn is_subject(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

fn preceding(root: At) -> Read<Vec<Preceding>> {
    let all = root.all("BillingReference");
    all.filter_map(|at| at.down("InvoiceDocumentReference"))
        .map(|at| {
            Ok(Preceding {
                reference: at.words("ID"),
                date: at.date("IssueDate")?,
            })
        })
        .collect()
}

/// Supporting documents, and what stands among them: the object and a credit note's project.
fn documents(root: At, terms: &mut Terms) -> Read<()> {
    for at in root.all("AdditionalDocumentReference") {
        match at.words("DocumentTypeCode").as_str() {
            OBJECT if terms.object.is_none() => terms.object = at.identifier("ID"),
            PROJECT if root.name() == "CreditNote" && terms.project.is_empty() => {
                terms.project = at.words("ID");
            }
            code => {
                if !matches!(code, "" | "916")
                    && let Some(code) = at.down("DocumentTypeCode")
                {
                    code.leave();
                }
                terms.documents.push(Supporting {
                    reference: at.words("ID"),
                    description: at.words("DocumentDescription"),
                    location: at.words("Attachment/ExternalReference/URI"),
                    file: at.file("Attachment/EmbeddedDocumentBinaryObject")?,
                });
            }
        }
    }
    Ok(())
}

/// How it is paid; each account stands in a payment means of its own. Gives the day that it names.
fn payment(root: At, payment: &mut Payment) -> Read<Option<chrono::NaiveDate>> {
    let mut due = None;
    for at in root.all("PaymentMeans") {
        let code = at.words("PaymentMeansCode");
        let text = at
            .down("PaymentMeansCode")
            .map_or("", |c| c.attribute("name"));
        due = due.or(at.date("PaymentDueDate")?);
        let account = at
            .down("PayeeFinancialAccount")
            .map(|account| PayeeAccount {
                iban: account.words("ID"),
                name: account.words("Name"),
                bic: account.words("FinancialInstitutionBranch/ID"),
            });
        let remittance = at.words("PaymentID");
        let only_due = code == UNDEFINED_MEANS
            && text.is_empty()
            && root.name() == "CreditNote"
            && account.is_none()
            && remittance.is_empty()
            && due.is_some();
        if !payment.means.is_empty() && payment.means != code {
            at.leave();
            continue;
        }
        if !only_due {
            payment.means = code;
        }
        for (place, found) in [
            (&mut payment.means_text, text.to_owned()),
            (&mut payment.remittance, remittance),
        ] {
            if place.is_empty() {
                *place = found;
            }
        }
        payment
            .accounts
            .extend(account.filter(|a| *a != PayeeAccount::default()));
        if let Some(card) = at.down("CardAccount") {
            payment.card.get_or_insert_with(|| read_card(card));
        }
        if let Some(mandate) = at.down("PaymentMandate") {
            payment.debit.get_or_insert_with(|| DirectDebit {
                mandate: mandate.words("ID"),
                creditor: String::new(),
                account: mandate.words("PayerFinancialAccount/ID"),
            });
        }
    }
    Ok(due)
}

fn read_card(card: At) -> PaymentCard {
    match card.down("NetworkID") {
        Some(network) if network.own() != NOT_APPLICABLE => network.leave(),
        _ => {}
    }
    PaymentCard {
        number: card.words("PrimaryAccountNumberID"),
        holder: card.words("HolderName"),
    }
}

/// The totals and the tax by category and rate.
fn totals(root: At, currency: Currency, terms: &mut Terms) -> Read<(StatedTotals, Vec<TaxGroup>)> {
    let mut stated = StatedTotals {
        line_sum: needed(root, "LineExtensionAmount", currency)?,
        allowances: optional(root, "AllowanceTotalAmount", currency)?,
        charges: optional(root, "ChargeTotalAmount", currency)?,
        without_tax: needed(root, "TaxExclusiveAmount", currency)?,
        tax: None,
        with_tax: needed(root, "TaxInclusiveAmount", currency)?,
        due: needed(root, "PayableAmount", currency)?,
    };
    terms.prepaid = optional(root, "PrepaidAmount", currency)?;
    terms.rounding = optional(root, "PayableRoundingAmount", currency)?;
    let mut taxes = Vec::new();
    for at in root.all("TaxTotal") {
        let amount = at.down("TaxAmount");
        let named = amount.map_or("", |a| a.attribute("currencyID"));
        let own = named.is_empty() || named.eq_ignore_ascii_case(currency.code());
        let other = terms.tax_currency.filter(|c| c.code() == named);
        if own && stated.tax.is_none() {
            stated.tax = at.number("TaxAmount")?;
            let groups = at.all("TaxSubtotal").map(|g| group(g, currency));
            taxes = groups.collect::<Read<_>>()?;
        } else if other.is_some() && terms.tax_in_tax_currency.is_none() {
            terms.tax_in_tax_currency = at.number("TaxAmount")?;
        } else {
            at.leave();
        }
    }
    Ok((stated, taxes))
}

fn needed(root: At, name: &str, currency: Currency) -> Read<counterfoil_domain::Decimal> {
    root.needed_amount(&format!("LegalMonetaryTotal/{name}"), currency)
}

fn optional(root: At, name: &str, currency: Currency) -> Read<Option<counterfoil_domain::Decimal>> {
    root.amount(&format!("LegalMonetaryTotal/{name}"), currency)
}

fn group(at: At, currency: Currency) -> Read<TaxGroup> {
    at.pass("TaxCategory/TaxScheme/ID");
    let rate = at.number("TaxCategory/Percent")?;
    let category = at.category("TaxCategory/ID")?;
    Ok(TaxGroup {
        category: category.unwrap_or_else(|| TaxCategory::of_rate(rate)),
        rate,
        base: at.needed_amount("TaxableAmount", currency)?,
        tax: at.needed_amount("TaxAmount", currency)?,
        reason: at.words("TaxCategory/TaxExemptionReason"),
        reason_code: at.words("TaxCategory/TaxExemptionReasonCode"),
    })
}

//! A document as UBL: an invoice or a credit note, by its kind.

use super::write_line::{adjustment, line, money, period};
use super::write_party::{
    date, delivery, identifier, party, payee, tax_representative, tax_scheme,
};
use super::{CAC, CBC, CREDIT_NOTE, INVOICE, NOT_APPLICABLE, OBJECT, PROJECT, UNDEFINED_MEANS};
use crate::document::{Document, TaxGroup};
use crate::error::XmlError;
use crate::xml::{Writer, number};
use counterfoil_domain::{Currency, Decimal, PayeeAccount, Supporting, Terms};

/// The whole file.
pub fn write(document: &Document) -> Result<Vec<u8>, XmlError> {
    let credit = document.terms.is_credit_note();
    let (root, namespace) = if credit {
        ("CreditNote", CREDIT_NOTE)
    } else {
        ("Invoice", INVOICE)
    };
    let namespaces = [("xmlns", namespace), ("xmlns:cac", CAC), ("xmlns:cbc", CBC)];
    Writer::file(root, &namespaces, |w| {
        header(w, document, credit);
        references(w, &document.terms, credit);
        parties(w, document);
        delivery(w, &document.terms.delivery);
        payment(w, document, credit);
        for one in &document.terms.adjustments {
            adjustment(w, one, document.currency);
        }
        taxes(w, document);
        totals(w, document);
        for one in &document.lines {
            line(w, one, credit, document.currency);
        }
    })
}

fn header(w: &mut Writer, document: &Document, credit: bool) {
    let terms = &document.terms;
    let kind = terms.kind().to_string();
    w.leaf("cbc:CustomizationID", &document.customization);
    w.leaf("cbc:ProfileID", &terms.process);
    w.leaf("cbc:ID", &document.reference);
    date(w, "cbc:IssueDate", document.issue_date);
    if credit {
        date(w, "cbc:TaxPointDate", terms.tax_point);
        w.leaf("cbc:CreditNoteTypeCode", &kind);
    } else {
        date(w, "cbc:DueDate", document.due_date);
        w.leaf("cbc:InvoiceTypeCode", &kind);
    }
    for note in &terms.notes {
        let subject = note.subject.trim();
        if subject.is_empty() || note.text.trim().is_empty() {
            w.leaf("cbc:Note", &note.text);
        } else {
            w.leaf("cbc:Note", &format!("#{subject}#{}", note.text.trim()));
        }
    }
    if !credit {
        date(w, "cbc:TaxPointDate", terms.tax_point);
    }
    w.leaf("cbc:DocumentCurrencyCode", document.currency.code());
    w.leaf(
        "cbc:TaxCurrencyCode",
        terms.tax_currency.map_or("", Currency::code),
    );
    w.leaf("cbc:AccountingCost", &terms.accounting_reference);
    w.leaf("cbc:BuyerReference", &terms.buyer_reference);
    w.group("cac:InvoicePeriod", |w| {
        period(w, &terms.delivery.period);
        w.leaf("cbc:DescriptionCode", &terms.tax_point_code);
    });
}

/// Other documents; an invoice and a credit note name them in different orders.
fn references(w: &mut Writer, terms: &Terms, credit: bool) {
    w.group("cac:OrderReference", |w| {
        let missing = terms.order.trim().is_empty() && !terms.sales_order.trim().is_empty();
        w.leaf(
            "cbc:ID",
            if missing {
                NOT_APPLICABLE
            } else {
                &terms.order
            },
        );
        w.leaf("cbc:SalesOrderID", &terms.sales_order);
    });
    for one in &terms.preceding {
        w.group("cac:BillingReference", |w| {
            w.group("cac:InvoiceDocumentReference", |w| {
                w.leaf("cbc:ID", &one.reference);
                date(w, "cbc:IssueDate", one.date);
            });
        });
    }
    reference(w, "cac:DespatchDocumentReference", &terms.despatch);
    reference(w, "cac:ReceiptDocumentReference", &terms.receipt);
    if !credit {
        reference(w, "cac:OriginatorDocumentReference", &terms.tender);
    }
    reference(w, "cac:ContractDocumentReference", &terms.contract);
    if let Some(object) = &terms.object {
        w.group("cac:AdditionalDocumentReference", |w| {
            identifier(w, "cbc:ID", Some(object));
            w.leaf("cbc:DocumentTypeCode", OBJECT);
        });
    }
    for one in &terms.documents {
        supporting(w, one);
    }
    if !credit {
        reference(w, "cac:ProjectReference", &terms.project);
        return;
    }
    if !terms.project.trim().is_empty() {
        w.group("cac:AdditionalDocumentReference", |w| {
            w.leaf("cbc:ID", &terms.project);
            w.leaf("cbc:DocumentTypeCode", PROJECT);
        });
    }
    reference(w, "cac:OriginatorDocumentReference", &terms.tender);
}

fn reference(w: &mut Writer, name: &'static str, reference: &str) {
    w.group(name, |w| w.leaf("cbc:ID", reference));
}

fn supporting(w: &mut Writer, one: &Supporting) {
    w.group("cac:AdditionalDocumentReference", |w| {
        w.leaf("cbc:ID", &one.reference);
        w.leaf("cbc:DocumentDescription", &one.description);
        w.group("cac:Attachment", |w| {
            if let Some(file) = &one.file {
                let kind = [("mimeCode", &*file.mime), ("filename", &*file.name)];
                w.leaf_with("cbc:EmbeddedDocumentBinaryObject", &file.base64, &kind);
            }
            w.group("cac:ExternalReference", |w| {
                w.leaf("cbc:URI", &one.location)
            });
        });
    });
}

/// The SEPA creditor identifier stands with the payee where there is one, else with the seller.
fn parties(w: &mut Writer, document: &Document) {
    let terms = &document.terms;
    let debit = terms.payment.debit.as_ref();
    let creditor = debit.map_or("", |debit| &debit.creditor);
    let (sellers, payees) = match terms.payee {
        Some(_) => ("", creditor),
        None => (creditor, ""),
    };
    party(w, "cac:AccountingSupplierParty", &document.seller, sellers);
    party(w, "cac:AccountingCustomerParty", &document.buyer, "");
    if let Some(one) = &terms.payee {
        payee(w, one, payees);
    }
    if let Some(one) = &terms.tax_representative {
        tax_representative(w, one);
    }
}

/// A payment means for each account; the first also holds what is said once. A credit note has no other
/// place for the day by which to pay.
fn payment(w: &mut Writer, document: &Document, credit: bool) {
    let payment = &document.terms.payment;
    let due = document.due_date.filter(|_| credit);
    let mandate = payment.debit.as_ref();
    let mandate = mandate.filter(|d| !d.mandate.is_empty() || !d.account.is_empty());
    let says_how = !payment.means.is_empty()
        || !payment.means_text.is_empty()
        || !payment.remittance.is_empty()
        || payment.card.is_some()
        || mandate.is_some();
    let mut accounts: Vec<Option<&PayeeAccount>> = payment.accounts.iter().map(Some).collect();
    if accounts.is_empty() && (says_how || due.is_some()) {
        accounts.push(None);
    }
    for (index, account) in accounts.into_iter().enumerate() {
        w.group("cac:PaymentMeans", |w| {
            let code = if payment.means.is_empty() {
                UNDEFINED_MEANS
            } else {
                &payment.means
            };
            let text = if index == 0 { &*payment.means_text } else { "" };
            let text = [("name", text)];
            w.leaf_with("cbc:PaymentMeansCode", code, &text);
            date(w, "cbc:PaymentDueDate", due.filter(|_| index == 0));
            w.leaf("cbc:PaymentID", &payment.remittance);
            if let Some(card) = payment.card.as_ref().filter(|_| index == 0) {
                w.group("cac:CardAccount", |w| {
                    w.leaf("cbc:PrimaryAccountNumberID", &card.number);
                    w.leaf("cbc:NetworkID", NOT_APPLICABLE);
                    w.leaf("cbc:HolderName", &card.holder);
                });
            }
            if let Some(account) = account {
                payee_account(w, account);
            }
            if let Some(debit) = mandate.filter(|_| index == 0) {
                w.group("cac:PaymentMandate", |w| {
                    w.leaf("cbc:ID", &debit.mandate);
                    reference(w, "cac:PayerFinancialAccount", &debit.account);
                });
            }
        });
    }
    w.group("cac:PaymentTerms", |w| {
        w.terms_of_payment("cbc:Note", &document.terms.payment_terms)
    });
}

fn payee_account(w: &mut Writer, account: &PayeeAccount) {
    w.group("cac:PayeeFinancialAccount", |w| {
        w.leaf("cbc:ID", &account.iban);
        w.leaf("cbc:Name", &account.name);
        reference(w, "cac:FinancialInstitutionBranch", &account.bic);
    });
}

/// The tax, then the same in the currency that it is accounted in.
fn taxes(w: &mut Writer, document: &Document) {
    let currency = document.currency;
    if document.totals.tax.is_some() || !document.taxes.is_empty() {
        let mut taxes = document.taxes.iter().map(|group| group.tax);
        let sum = || taxes.try_fold(Decimal::ZERO, Decimal::checked_add);
        let tax = document.totals.tax.or_else(sum).unwrap_or_default();
        w.group("cac:TaxTotal", |w| {
            money(w, "cbc:TaxAmount", Some(tax), currency);
            for group in &document.taxes {
                subtotal(w, group, currency);
            }
        });
    }
    if let (Some(other), Some(tax)) = (
        document.terms.tax_currency,
        document.terms.tax_in_tax_currency,
    ) {
        w.group("cac:TaxTotal", |w| {
            money(w, "cbc:TaxAmount", Some(tax), other)
        });
    }
}

fn subtotal(w: &mut Writer, group: &TaxGroup, currency: Currency) {
    w.group("cac:TaxSubtotal", |w| {
        money(w, "cbc:TaxableAmount", Some(group.base), currency);
        money(w, "cbc:TaxAmount", Some(group.tax), currency);
        w.group("cac:TaxCategory", |w| {
            w.leaf("cbc:ID", group.category.code());
            if let Some(rate) = group.rate {
                w.leaf("cbc:Percent", &number(rate));
            }
            w.leaf("cbc:TaxExemptionReasonCode", &group.reason_code);
            w.leaf("cbc:TaxExemptionReason", &group.reason);
            tax_scheme(w, "VAT");
        });
    });
}

fn totals(w: &mut Writer, document: &Document) {
    let (totals, terms) = (&document.totals, &document.terms);
    w.group("cac:LegalMonetaryTotal", |w| {
        for (name, value) in [
            ("cbc:LineExtensionAmount", Some(totals.line_sum)),
            ("cbc:TaxExclusiveAmount", Some(totals.without_tax)),
            ("cbc:TaxInclusiveAmount", Some(totals.with_tax)),
            ("cbc:AllowanceTotalAmount", totals.allowances),
            ("cbc:ChargeTotalAmount", totals.charges),
            ("cbc:PrepaidAmount", terms.prepaid),
            ("cbc:PayableRoundingAmount", terms.rounding),
            ("cbc:PayableAmount", Some(totals.due)),
        ] {
            money(w, name, value, document.currency);
        }
    });
}

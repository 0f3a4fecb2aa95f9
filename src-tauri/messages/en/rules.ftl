# What a rule of e-invoices finds wrong, in English, by the keys of `say!` in the Rust sources. Amounts,
# rates, dates and codes fill the blanks. An item is a line of the invoice, an allowance lowers it, a charge
# raises it.

## The document

rule-profile-missing = Choose the kind of e-invoice.
rule-issue-date-missing = Give the day of issue.
rule-items-missing = An e-invoice needs at least one item.
rule-period-backwards = The invoiced period ends on { $to }, before it begins on { $from }.
rule-attachment-reference-missing = Give this attached document a number or a name.
rule-tax-in-currency-missing = Give the whole tax in { $currency } too, as you account for it in { $currency }.
rule-earlier-reference-missing = Give the reference of the earlier invoice.
rule-delivery-country-missing = Choose the country of the delivery address.
rule-tax-point-twice = Say when the tax becomes due either by a date or by a rule, not by both.
rule-payment-means-missing = Choose how the invoice is paid.
rule-account-number-missing = Give the IBAN or the number of the account to pay to.
rule-card-number-whole = Never give a whole card number: its last four to six digits are enough.
rule-transfer-account-missing = To be paid by transfer, give the account to pay to.
rule-due-date-missing = Give the day by which to pay, or the terms of payment in words.
rule-process-missing = Name the business process this invoice belongs to.
rule-notes-several = Put all remarks into one note.
rule-buyer-reference-missing = Give a buyer reference or an order number. Ask your customer for it.
rule-profile-unknown = Choose the kind of e-invoice again.
rule-tax-currency-same = Leave out the currency of the tax where it is the invoice's own.
rule-process-unknown = Leave out the business process, or name one of Peppol's.
rule-customer-electronic-address-missing = Give the address your customer receives e-invoices at. Ask your customer for it.
rule-business-electronic-address-missing = Give the address your business sends e-invoices from; your e-mail address will do.
rule-mandate-missing = Give the reference of the mandate for the direct debit.
rule-item-begins-early = This item begins on { $from }, before the invoiced period on { $whole }.
rule-item-ends-late = This item ends on { $to }, after the invoiced period on { $whole }.
rule-germany-tax-rate-missing = Germany's public authorities want a tax rate for every item, 0 where there is none.
rule-germany-buyer-reference-missing = Germany's public authorities need a buyer reference (Leitweg-ID). Ask your customer for it.
rule-germany-document-kind = Germany's public authorities expect an invoice, a partial or final one, a correction, a self-billed invoice or a credit note.
rule-xrechnung-version = This is not the present version of XRechnung; choose XRechnung again.
rule-attachments-alike = Two attached files are called { $name }; rename one.
rule-corrected-invoice-missing = Name the invoice that this one corrects.
rule-delivery-date-missing = Give the day or the period in which you delivered or did the work.
rule-attachment-address-wrong = Give the whole address of the document, as in https://example.com/plan.pdf.

## Parties

rule-business-address-missing = Give the postal address of your business.
rule-business-country-missing = Choose the country of your business.
rule-customer-address-missing = Give your customer's postal address.
rule-customer-country-missing = Choose your customer's country.
rule-payee-name-missing = Give the name of who is paid.
rule-payee-is-seller = Who is paid is the seller; leave the payee out.
rule-representative-name-missing = Give the name of the tax representative.
rule-representative-address-missing = Give the postal address of the tax representative.
rule-representative-country-missing = Choose the country of the tax representative.
rule-representative-vat-number-missing = Give the VAT number of the tax representative.
rule-electronic-address-kind-missing = Choose what kind of address this is: an e-mail address, a GLN, a VAT number or another.
rule-vat-number-country = A VAT number begins with the two capital letters of its country, as in DE123456789; Greece uses EL.
rule-business-number-missing = Give your VAT number, or your number in the register of companies.
rule-germany-contact-missing = Germany's public authorities need a person or department to ask at your business, with telephone and e-mail.
rule-germany-business-city-missing = Germany's public authorities need the city of your business.
rule-germany-business-postcode-missing = Germany's public authorities need the post code of your business.
rule-germany-contact-name-missing = Germany's public authorities need the name of a person or department to ask at your business.
rule-germany-phone-missing = Germany's public authorities need your telephone number.
rule-germany-email-missing = Germany's public authorities need your e-mail address.
rule-germany-customer-city-missing = Germany's public authorities need your customer's city.
rule-germany-customer-postcode-missing = Germany's public authorities need your customer's post code.
rule-germany-delivery-city-missing = Germany's public authorities need the city of the delivery address.
rule-germany-delivery-postcode-missing = Germany's public authorities need the post code of the delivery address.
rule-germany-tax-number-missing = Germany's public authorities need your VAT or tax number.
rule-phone-wrong = A telephone number has at least three digits.
rule-customer-numbers-several = An e-invoice states one number of your customer; leave out the others.

## Items, allowances and charges

rule-item-number-missing = Number the item.
rule-price-negative = A price is never below 0 in an e-invoice; make the quantity negative instead.
rule-gross-price-negative = The price before the discount is never below 0.
rule-item-period-backwards = The period of this item ends on { $to }, before it begins on { $from }.
rule-item-property-incomplete = A property of an item has a name and a value.
rule-item-number-kind-missing = Choose what kind of number this is, a GTIN for example.
rule-item-code-list-missing = Choose which list this code is from.
rule-item-tax-kind-missing = Choose how this item is taxed.
rule-amount-missing = Give the amount.
rule-tax-kind-missing = Choose how this is taxed.
rule-charge-reason-missing = Say what this charge is for.
rule-allowance-reason-missing = Say what this allowance is given for.
rule-percentage-wrong = { $percent } % of { $base } is not { $stated }; leave out the one that is wrong.
rule-percentage-base-missing = Give the amount that the percentage is of.
rule-percentage-missing = Give the percentage, or leave out the amount it would be of.
rule-discount-wrong = { $gross } less the discount of { $discount } is not the price of { $price }.
rule-item-amount-wrong = Price times quantity does not come to { $amount }, the amount of this item.
rule-price-units-wrong = A price is for more than 0 units.

## Payment as Germany's public authorities ask for it

rule-germany-account-missing = Germany's public authorities need to know how to pay: give the IBAN of your account.
rule-debit-iban-wrong = This IBAN does not add up; ask your customer for it again.
rule-transfer-mixed = A transfer has no card and no direct debit; leave them out.
rule-card-number-missing = Give the last four to six digits of the card that was used.
rule-card-mixed = A payment by card has no account and no direct debit; leave them out.
rule-debit-missing = Give the mandate, your creditor identifier and the account of the direct debit.
rule-debit-mixed = A direct debit has no account to pay to and no card; leave them out.
rule-creditor-missing = Give your creditor identifier; your bank knows it.
rule-debit-account-missing = Give the IBAN of the account that is debited.
rule-early-discount-wrong = A line that begins with # is a discount, written like #SKONTO#TAGE=14#PROZENT=2.25#.

## Taxes and sums

rule-tax-rate-missing = Give the tax rate; 0 where there is none.
rule-items-differ = The sum of the items is stated as { $stated } but adds up to { $added }.
rule-allowances-differ = The sum of the allowances is stated as { $stated } but adds up to { $added }.
rule-charges-differ = The sum of the charges is stated as { $stated } but adds up to { $added }.
rule-total-before-tax-differs = The total before tax is stated as { $stated } but adds up to { $added }.
rule-tax-differs = The tax is stated as { $stated } but adds up to { $added }.
rule-total-with-tax-differs = The total with tax is stated as { $stated } but adds up to { $added }.
rule-amount-due-differs = The amount due is stated as { $stated } but adds up to { $added }.
rule-tax-far-off = The tax of { $tax } at { $rate } % on { $base } is far off. Choose the tax per rate.
rule-tax-inexact = The tax at { $rate } % adds up to { $stated }, but an e-invoice takes it from the sum, which gives { $exact }. Choose the tax per rate.
rule-taxes-missing = An e-invoice says how it is taxed; add an item.
rule-sum-too-large = The sum of these amounts is larger than can be counted.
rule-decimals-too-many = An amount in an e-invoice has at most two decimals.
rule-currency-decimals-too-many = An amount in an e-invoice has at most two decimals. { $currency } has more; choose another currency.
rule-supply-date-missing = Goods or services for another EU country need the day or the period of delivery.
rule-supply-country-missing = Goods or services for another EU country need the country they were delivered to.
rule-outside-vat-mixed = What is outside the scope of VAT cannot stand beside what is not; write two invoices.
rule-tax-signs-differ = The tax is above 0 in one currency and below 0 in the other; mend the sign.
rule-document-kind-not-peppol = This kind of document does not go through Peppol; choose another.
rule-exemption-misplaced = The reason { $code } does not belong to this way of taxing; choose another.

## Codes and numbers; a blank is the code that was given

rule-code-document = { $code } is no kind of invoice or credit note; choose one from the list.
rule-code-tax-point = “{ $code }” is not a rule for when tax becomes due; choose one from the list.
rule-code-note-subject = “{ $code }” is not a subject of notes; choose one from the list.
rule-code-item-list = “{ $code }” is not a list that classifies items; choose one from the list.
rule-code-country = “{ $code }” is not a country's code; choose one from the list.
rule-code-payment-means = “{ $code }” is not a means of payment; choose one from the list.
rule-code-allowance-reason = “{ $code }” is not a reason for an allowance; choose one from the list.
rule-code-charge-reason = “{ $code }” is not a reason for a charge; choose one from the list.
rule-code-exemption = “{ $code }” is not a reason for charging no VAT; choose one from the list.
rule-code-unit = “{ $code }” is not a unit; choose one from the list.
rule-attachment-format = Attach a PDF, PNG, JPEG, CSV, XLSX or ODS file; others are refused.
rule-code-register = “{ $code }” is not a register of identifiers; choose one from the list.
rule-code-electronic-address = “{ $code }” is not a kind of electronic address; choose one from the list.
rule-number-gln = This is not a GLN; compare it digit by digit.
rule-number-norwegian = This is not a Norwegian organisation number; compare it digit by digit.
rule-number-danish = This is not a Danish CVR number with DK before it; compare it digit by digit.
rule-number-belgian = This is not a Belgian enterprise number; compare it digit by digit.
rule-number-italian-office = This is not the code of an Italian public office; compare it digit by digit.
rule-number-italian-tax-code = This is not an Italian tax code; compare it digit by digit.
rule-number-italian-vat-number = This is not an Italian VAT number; compare it digit by digit.
rule-number-swedish = This is not a Swedish organisation number; compare it digit by digit.
rule-number-australian = This is not an Australian business number; compare it digit by digit.

# How something is taxed: a verb and the rest, said after “what” and after “an item that”, “an allowance
# that” or “a charge that”. Words that change with a noun's gender do not fit; say it so that none does.

rule-how-normally = bears normal or reduced VAT
rule-how-at-zero = has VAT at zero
rule-how-exempt = is exempt from VAT
rule-how-reversed = has its VAT paid by the customer
rule-how-in-union = is supplied to another EU country
rule-how-exported = is exported from the EU
rule-how-outside = is outside the scope of VAT
rule-how-canary-islands = bears the tax of the Canary Islands
rule-how-ceuta-melilla = bears the tax of Ceuta and Melilla

## Sentences with one of these in { $how }

rule-item-needs-vat-number = An item that { $how } needs your VAT number.
rule-allowance-needs-vat-number = An allowance that { $how } needs your VAT number.
rule-charge-needs-vat-number = A charge that { $how } needs your VAT number.
rule-item-needs-tax-number = An item that { $how } needs your VAT or tax number.
rule-allowance-needs-tax-number = An allowance that { $how } needs your VAT or tax number.
rule-charge-needs-tax-number = A charge that { $how } needs your VAT or tax number.
rule-item-needs-customer-vat-number = An item that { $how } needs your customer's VAT number.
rule-allowance-needs-customer-vat-number = An allowance that { $how } needs your customer's VAT number.
rule-charge-needs-customer-vat-number = A charge that { $how } needs your customer's VAT number.
rule-taxed-unsummed = The summary of taxes must state what { $how }.
rule-outside-vat-numbered = With what is outside the scope of VAT an e-invoice states nobody's VAT number. Choose exempt or zero, or leave out your VAT number and your customer's.
rule-rate-above-zero = What { $how } has a tax rate above 0.
rule-rate-not-negative = What { $how } has a tax rate of 0 or more.
rule-rate-none = What { $how } has no tax rate.
rule-rate-zero = What { $how } has a tax rate of 0.
rule-taxed-bears-none = What { $how } bears no tax.
rule-exemption-missing = Say why no VAT is charged on what { $how }.
rule-exemption-unneeded = Leave out the reason for charging no VAT on what { $how }.
rule-taxed-differs = The sum of what { $how } is stated as { $stated } but adds up to { $added }.

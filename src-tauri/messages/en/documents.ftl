# What documents say in English. A number decides the form of the words after it by the rules of CLDR.

## What the document is, and where it stands

invoice = Invoice
credit-note = Credit note
corrected-invoice = Corrected invoice
status-draft = Draft
status-paid = Paid
status-canceled = Canceled
page = Page {$page} of {$pages}

## The head

to = To
number = Number
date = Date
due = Due
due-on = due {$date}
tax-id = Tax ID
vat-id = VAT ID
your-tax-id = Your tax ID
buyer-reference = Your reference
order = Order
contract = Contract
project = Project
delivery-date = Delivered
delivery-address = Delivery address
period = Period
period-from = from {$date}
period-to = until {$date}
preceding = Concerns
phone = Phone

## The table

item = Item
quantity = Qty
price = Price
price-with-tax = Price incl. tax
tax = Tax
amount = Amount
price-for = Price for {$shown}
carried-forward = Carried forward
brought-forward = Brought forward

## The sums

line-sum = Sum of {$count ->
    [one] {$shown} item
    *[other] {$shown} items
}
allowance = Discount
charge = Surcharge
of-rate = {$name} of what is taxed at {$rate}
of-untaxed = {$name} of what bears no tax
subtotal = Subtotal
tax-of = Tax {$rate} of {$base}
tax-within = incl. tax {$rate} on {$base}
without-tax = Without tax
untaxed-Z = Zero-rated, on {$base}
untaxed-E = Exempt from tax, on {$base}
untaxed-AE = Reverse charge, on {$base}
untaxed-K = Intra-Community supply, on {$base}
untaxed-G = Export, on {$base}
untaxed-O = Not subject to tax, on {$base}
untaxed-none = No tax, on {$base}
total = Total {$currency}
tax-in = Tax in {$currency}
prepaid = Already paid
rounding = Rounding
amount-due = Amount due {$currency}

## Why no tax is due, where nothing else is written

reason-E = Exempt from VAT.
reason-AE = Reverse charge: the customer owes the VAT.
reason-K = VAT-exempt intra-Community supply.
reason-G = VAT-exempt export.
reason-O = Not subject to VAT.

## How to pay

pay-paid = This invoice is paid. Nothing is left to pay.
pay-canceled = This invoice was canceled. Please do not pay it.
pay-nothing = Nothing is to be paid.
pay-credited = This amount is credited to you.
pay-debit = The amount is collected by direct debit.
pay-by = Pay by {$date}
payment = Payment
bank = Bank
account-holder = Account holder
reference = Reference
mandate = Mandate
creditor = Creditor ID
account = Account

## The message that goes with it

letter-subject = {$document} from {$name}
letter-hello = Hello,
letter-attached = {$document} of {$amount} is attached as a PDF.
letter-due = Please pay it by {$date}.
letter-regards = Kind regards

## Days, by CLDR's long form

day-month-year = {$day} {$month} {$year}
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Units of measure, by their codes of UN/ECE Recommendation 20

unit-MIN = {$count ->
    [one] minute
    *[other] minutes
}
unit-HUR = {$count ->
    [one] hour
    *[other] hours
}
unit-DAY = {$count ->
    [one] day
    *[other] days
}
unit-WEE = {$count ->
    [one] week
    *[other] weeks
}
unit-MON = {$count ->
    [one] month
    *[other] months
}
unit-ANN = {$count ->
    [one] year
    *[other] years
}
unit-PR = {$count ->
    [one] pair
    *[other] pairs
}
unit-SET = {$count ->
    [one] set
    *[other] sets
}
unit-LS = {$count ->
    [one] lump sum
    *[other] lump sums
}

# What documents say in Dutch. A number decides the form of the words after it by the rules of CLDR.

## What the document is, and where it stands

invoice = Factuur
credit-note = Creditnota
corrected-invoice = Gecorrigeerde factuur
status-draft = Concept
status-paid = Betaald
status-canceled = Geannuleerd
page = Pagina {$page} van {$pages}

## The head

to = Aan
number = Nummer
date = Datum
due = Vervaldatum
due-on = uiterlijk te betalen op {$date}
tax-id = Fiscaal nummer
vat-id = Btw-nummer
your-tax-id = Uw btw-nummer
buyer-reference = Uw referentie
order = Bestelling
contract = Contract
project = Project
delivery-date = Geleverd op
delivery-address = Afleveradres
period = Periode
period-from = vanaf {$date}
period-to = tot en met {$date}
preceding = Betreft
phone = Telefoon

## The table

item = Omschrijving
quantity = Aantal
price = Prijs
price-with-tax = Prijs incl. btw
tax = Btw
amount = Bedrag
price-for = Prijs per {$shown}
carried-forward = Over te brengen
brought-forward = Overgebracht

## The sums

line-sum = Som van {$count ->
    [one] {$shown} regel
    *[other] {$shown} regels
}
allowance = Korting
charge = Toeslag
of-rate = {$name} over wat met {$rate} is belast
of-untaxed = {$name} over wat zonder btw is
subtotal = Subtotaal
tax-of = Btw {$rate} over {$base}
tax-within = incl. btw {$rate} over {$base}
without-tax = Zonder btw
untaxed-Z = Nultarief over {$base}
untaxed-E = Vrijgesteld over {$base}
untaxed-AE = Btw verlegd over {$base}
untaxed-K = Intracommunautaire levering over {$base}
untaxed-G = Uitvoer over {$base}
untaxed-O = Niet onderworpen aan btw over {$base}
untaxed-none = Zonder btw over {$base}
total = Totaal {$currency}
tax-in = Btw in {$currency}
prepaid = Reeds betaald
rounding = Afronding
amount-due = Te betalen {$currency}

## Why no tax is due, where nothing else is written

reason-E = Vrijgesteld van btw.
reason-AE = Btw verlegd: de afnemer is de btw verschuldigd.
reason-K = Intracommunautaire levering, vrijgesteld van btw.
reason-G = Uitvoer, vrijgesteld van btw.
reason-O = Niet onderworpen aan btw.

## How to pay

pay-paid = Deze factuur is betaald. Er hoeft niets meer te worden betaald.
pay-canceled = Deze factuur is geannuleerd. Gelieve niet te betalen.
pay-nothing = Er hoeft niets te worden betaald.
pay-credited = Dit bedrag wordt u gecrediteerd.
pay-debit = Het bedrag wordt automatisch afgeschreven.
pay-by = Uiterlijk te betalen op {$date}
payment = Betaling
bank = Bank
account-holder = Rekeninghouder
reference = Kenmerk
mandate = Machtiging
creditor = Incassant-ID
account = Rekening

## The message that goes with it

letter-subject = {$document} van {$name}
letter-hello = Goedendag,
letter-attached = In de bijlage vindt u als pdf: {$document}, {$amount}.
letter-due = Graag uiterlijk op {$date} betalen.
letter-regards = Met vriendelijke groet

## Days, by CLDR's long form

day-month-year = {$day} {$month} {$year}
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Units of measure, by their codes of UN/ECE Recommendation 20

unit-MIN = {$count ->
    [one] minuut
    *[other] minuten
}
unit-HUR = uur
unit-DAY = {$count ->
    [one] dag
    *[other] dagen
}
unit-WEE = {$count ->
    [one] week
    *[other] weken
}
unit-MON = {$count ->
    [one] maand
    *[other] maanden
}
unit-ANN = jaar
unit-PR = paar
unit-SET = {$count ->
    [one] set
    *[other] sets
}
unit-LS = {$count ->
    [one] vast bedrag
    *[other] vaste bedragen
}

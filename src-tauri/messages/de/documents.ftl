# What documents say in German. A number decides the form of the words after it by the rules of CLDR.

## What the document is, and where it stands

invoice = Rechnung
credit-note = Gutschrift
corrected-invoice = Rechnungskorrektur
status-draft = Entwurf
status-paid = Bezahlt
status-canceled = Storniert
page = Seite {$page} von {$pages}

## The head

to = An
number = Nummer
date = Datum
due = Fällig am
due-on = fällig am {$date}
tax-id = Steuernummer
vat-id = USt-IdNr.
your-tax-id = Ihre USt-IdNr.
buyer-reference = Ihr Zeichen
order = Bestellung
contract = Vertrag
project = Projekt
delivery-date = Geliefert am
delivery-address = Lieferadresse
period = Zeitraum
period-from = ab {$date}
period-to = bis {$date}
preceding = Betrifft
phone = Telefon

## The table

item = Position
quantity = Menge
price = Preis
price-with-tax = Preis inkl. USt.
tax = Steuer
amount = Betrag
price-for = Preis für {$shown}
carried-forward = Übertrag
brought-forward = Übertrag

## The sums

line-sum = Summe aus {$count ->
    [one] {$shown} Position
    *[other] {$shown} Positionen
}
allowance = Nachlass
charge = Zuschlag
of-rate = {$name} auf Positionen mit {$rate} Steuer
of-untaxed = {$name} auf Positionen ohne Steuer
subtotal = Zwischensumme
tax-of = Steuer {$rate} auf {$base}
tax-within = inkl. USt. {$rate} auf {$base}
without-tax = Ohne USt.
untaxed-Z = Nullsatz auf {$base}
untaxed-E = Steuerfrei auf {$base}
untaxed-AE = Steuerschuldnerschaft des Leistungsempfängers auf {$base}
untaxed-K = Innergemeinschaftliche Lieferung auf {$base}
untaxed-G = Ausfuhr auf {$base}
untaxed-O = Nicht steuerbar auf {$base}
untaxed-none = Ohne Steuer auf {$base}
total = Gesamt {$currency}
tax-in = Steuer in {$currency}
prepaid = Bereits gezahlt
rounding = Rundung
amount-due = Zahlbetrag {$currency}

## Why no tax is due, where nothing else is written

reason-E = Steuerfrei.
reason-AE = Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge).
reason-K = Steuerfreie innergemeinschaftliche Lieferung.
reason-G = Steuerfreie Ausfuhrlieferung.
reason-O = Nicht steuerbarer Umsatz.

## How to pay

pay-paid = Diese Rechnung ist bezahlt. Es ist nichts mehr zu zahlen.
pay-canceled = Diese Rechnung wurde storniert. Bitte zahlen Sie sie nicht.
pay-nothing = Es ist nichts zu zahlen.
pay-credited = Dieser Betrag wird Ihnen gutgeschrieben.
pay-debit = Der Betrag wird per Lastschrift eingezogen.
pay-by = Zahlbar bis {$date}
payment = Zahlung
bank = Bank
account-holder = Kontoinhaber
reference = Verwendungszweck
mandate = Mandat
creditor = Gläubiger-ID
account = Konto

## The message that goes with it

letter-subject = {$document} von {$name}
letter-hello = Guten Tag,
letter-attached = im Anhang finden Sie als PDF: {$document}, {$amount}.
letter-due = Bitte zahlen Sie bis zum {$date}.
letter-regards = Freundliche Grüße

## Days, by CLDR's long form

day-month-year = {$day}. {$month} {$year}
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

## Units of measure, by their codes of UN/ECE Recommendation 20

unit-MIN = {$count ->
    [one] Minute
    *[other] Minuten
}
unit-HUR = {$count ->
    [one] Stunde
    *[other] Stunden
}
unit-DAY = {$count ->
    [one] Tag
    *[other] Tage
}
unit-WEE = {$count ->
    [one] Woche
    *[other] Wochen
}
unit-MON = {$count ->
    [one] Monat
    *[other] Monate
}
unit-ANN = {$count ->
    [one] Jahr
    *[other] Jahre
}
unit-PR = Paar
unit-SET = {$count ->
    [one] Satz
    *[other] Sätze
}
unit-LS = {$count ->
    [one] Pauschale
    *[other] Pauschalen
}

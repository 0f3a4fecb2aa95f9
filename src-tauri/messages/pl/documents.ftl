# What documents say in Polish. A number decides the form of the words after it by the rules of CLDR.

## What the document is, and where it stands

invoice = Faktura
credit-note = Faktura korygująca
corrected-invoice = Faktura korygująca
status-draft = Szkic
status-paid = Zapłacono
status-canceled = Anulowano
page = Strona {$page} z {$pages}

## The head

to = Nabywca
number = Numer
date = Data wystawienia
due = Termin płatności
due-on = termin płatności {$date}
tax-id = NIP
vat-id = NIP UE
your-tax-id = NIP nabywcy
buyer-reference = Referencja nabywcy
order = Zamówienie
contract = Umowa
project = Projekt
delivery-date = Data dostawy
delivery-address = Adres dostawy
period = Okres
period-from = od {$date}
period-to = do {$date}
preceding = Dotyczy
phone = Telefon

## The table

item = Nazwa
quantity = Ilość
price = Cena
price-with-tax = Cena brutto
tax = VAT
amount = Wartość
price-for = Cena za {$shown}
carried-forward = Do przeniesienia
brought-forward = Z przeniesienia

## The sums

line-sum = Suma {$count ->
    [one] {$shown} pozycji
    [few] {$shown} pozycji
    [many] {$shown} pozycji
    *[other] {$shown} pozycji
}
allowance = Rabat
charge = Dopłata
of-rate = {$name} od pozycji ze stawką {$rate}
of-untaxed = {$name} od pozycji bez VAT
subtotal = Razem netto
tax-of = VAT {$rate} od {$base}
tax-within = w tym VAT {$rate} od {$base}
without-tax = Razem netto
untaxed-Z = Stawka 0 od {$base}
untaxed-E = Zwolnione z VAT od {$base}
untaxed-AE = Odwrotne obciążenie od {$base}
untaxed-K = Dostawa wewnątrzwspólnotowa od {$base}
untaxed-G = Eksport od {$base}
untaxed-O = Niepodlegające VAT od {$base}
untaxed-none = Bez podatku od {$base}
total = Razem {$currency}
tax-in = VAT w {$currency}
prepaid = Zapłacono wcześniej
rounding = Zaokrąglenie
amount-due = Do zapłaty {$currency}

## Why no tax is due, where nothing else is written

reason-E = Zwolnione z VAT.
reason-AE = Odwrotne obciążenie: podatek VAT rozlicza nabywca.
reason-K = Wewnątrzwspólnotowa dostawa towarów, stawka 0%.
reason-G = Eksport towarów, stawka 0%.
reason-O = Nie podlega opodatkowaniu VAT.

## How to pay

pay-paid = Ta faktura jest zapłacona. Nie ma już nic do zapłaty.
pay-canceled = Ta faktura została anulowana. Prosimy jej nie opłacać.
pay-nothing = Nic nie trzeba płacić.
pay-credited = Ta kwota zostanie Państwu zwrócona lub rozliczona.
pay-debit = Kwota zostanie pobrana poleceniem zapłaty.
pay-by = Zapłata do {$date}
payment = Płatność
bank = Bank
account-holder = Odbiorca
reference = Tytuł przelewu
mandate = Mandat
creditor = Identyfikator wierzyciela
account = Rachunek

## The message that goes with it

letter-subject = {$document} od {$name}
letter-hello = Dzień dobry,
letter-attached = w załączniku jako plik PDF: {$document}, {$amount}.
letter-due = Proszę o zapłatę do {$date}.
letter-regards = Z poważaniem

## Days, by CLDR's long form

day-month-year = {$day} {$month} {$year}
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

## Units of measure, by their codes of UN/ECE Recommendation 20

unit-MIN = {$count ->
    [one] minuta
    [few] minuty
    [many] minut
    *[other] minuty
}
unit-HUR = {$count ->
    [one] godzina
    [few] godziny
    [many] godzin
    *[other] godziny
}
unit-DAY = {$count ->
    [one] dzień
    [few] dni
    [many] dni
    *[other] dnia
}
unit-WEE = {$count ->
    [one] tydzień
    [few] tygodnie
    [many] tygodni
    *[other] tygodnia
}
unit-MON = {$count ->
    [one] miesiąc
    [few] miesiące
    [many] miesięcy
    *[other] miesiąca
}
unit-ANN = {$count ->
    [one] rok
    [few] lata
    [many] lat
    *[other] roku
}
unit-PR = {$count ->
    [one] para
    [few] pary
    [many] par
    *[other] pary
}
unit-SET = {$count ->
    [one] zestaw
    [few] zestawy
    [many] zestawów
    *[other] zestawu
}
unit-LS = {$count ->
    [one] ryczałt
    [few] ryczałty
    [many] ryczałtów
    *[other] ryczałtu
}

# What documents say in Italian. A number decides the form of the words after it by the rules of CLDR.

## What the document is, and where it stands

invoice = Fattura
credit-note = Nota di credito
corrected-invoice = Fattura rettificativa
status-draft = Bozza
status-paid = Pagata
status-canceled = Annullata
page = Pagina {$page} di {$pages}

## The head

to = A
number = Numero
date = Data
due = Scadenza
due-on = scadenza {$date}
tax-id = Codice fiscale
vat-id = Partita IVA
your-tax-id = Vostra partita IVA
buyer-reference = Vostro riferimento
order = Ordine
contract = Contratto
project = Progetto
delivery-date = Consegna
delivery-address = Indirizzo di consegna
period = Periodo
period-from = dal {$date}
period-to = fino al {$date}
preceding = Relativa a
phone = Telefono

## The table

item = Descrizione
quantity = Q.tà
price = Prezzo
price-with-tax = Prezzo IVA incl.
tax = IVA
amount = Importo
price-for = Prezzo per {$shown}
carried-forward = A riportare
brought-forward = Riporto

## The sums

line-sum = Somma di {$count ->
    [one] {$shown} voce
    [many] {$shown} di voci
    *[other] {$shown} voci
}
allowance = Sconto
charge = Maggiorazione
of-rate = {$name} su quanto tassato al {$rate}
of-untaxed = {$name} su quanto è senza IVA
subtotal = Imponibile
tax-of = IVA {$rate} su {$base}
tax-within = IVA inclusa {$rate} su {$base}
without-tax = Imponibile
untaxed-Z = Aliquota zero su {$base}
untaxed-E = Esente su {$base}
untaxed-AE = Inversione contabile su {$base}
untaxed-K = Cessione intracomunitaria su {$base}
untaxed-G = Esportazione su {$base}
untaxed-O = Fuori campo IVA su {$base}
untaxed-none = Senza imposta su {$base}
total = Totale {$currency}
tax-in = IVA in {$currency}
prepaid = Già pagato
rounding = Arrotondamento
amount-due = Da pagare {$currency}

## Why no tax is due, where nothing else is written

reason-E = Operazione esente da IVA.
reason-AE = Inversione contabile: l’IVA è dovuta dal cliente.
reason-K = Cessione intracomunitaria non imponibile.
reason-G = Cessione all’esportazione non imponibile.
reason-O = Operazione fuori campo IVA.

## How to pay

pay-paid = Questa fattura è pagata. Non resta nulla da pagare.
pay-canceled = Questa fattura è stata annullata. Si prega di non pagarla.
pay-nothing = Non c’è nulla da pagare.
pay-credited = Questo importo Le viene accreditato.
pay-debit = L’importo viene addebitato direttamente.
pay-by = Da pagare entro il {$date}
payment = Pagamento
bank = Banca
account-holder = Intestatario
reference = Causale
mandate = Mandato
creditor = Identificativo creditore
account = Conto

## The message that goes with it

letter-subject = {$document} da {$name}
letter-hello = Buongiorno,
letter-attached = in allegato trova in formato PDF: {$document}, {$amount}.
letter-due = La prego di pagare entro il {$date}.
letter-regards = Cordiali saluti

## Days, by CLDR's long form

day-month-year = {$day} {$month} {$year}
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre

## Units of measure, by their codes of UN/ECE Recommendation 20

unit-MIN = {$count ->
    [one] minuto
    *[other] minuti
}
unit-HUR = {$count ->
    [one] ora
    *[other] ore
}
unit-DAY = {$count ->
    [one] giorno
    *[other] giorni
}
unit-WEE = {$count ->
    [one] settimana
    *[other] settimane
}
unit-MON = {$count ->
    [one] mese
    *[other] mesi
}
unit-ANN = {$count ->
    [one] anno
    *[other] anni
}
unit-PR = {$count ->
    [one] paio
    *[other] paia
}
unit-SET = set
unit-LS = forfait

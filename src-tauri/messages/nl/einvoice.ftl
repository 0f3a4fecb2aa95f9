# Wat een e-factuur meer zegt dan de pagina.

## An e-invoice

number-unread = Dit is geen getal; zo ziet er een uit: 1234,50.
number-read = Gelezen als { $number }.
einvoice-title = E-factuur
profile-none = Alleen papier
profile-en16931 = E-factuur (EN 16931)
profile-xrechnung = XRechnung
profile-peppol = Peppol
profile-none-hint = Alleen wat de pagina nodig heeft, wordt gecontroleerd.
profile-en16931-hint = Wat zakelijke klanten in de Europese Unie aannemen.
profile-xrechnung-hint = Wat Duitse overheden vragen.
profile-peppol-hint = Wat over het Peppol-netwerk gaat.
term-profile = Afgegeven als
term-kind = Soort document
kind-380 = Factuur
kind-381 = Creditnota
kind-384 = Gecorrigeerde factuur
kind-326 = Deelfactuur
code-other = Een andere: { $code }
term-preceding = Eerdere factuur
term-preceding-date = Datum daarvan
term-buyer_reference = Referentie van de koper
term-buyer_reference-hint = Bij Duitse overheden de Leitweg-ID.
term-order = Bestelnummer
term-contract = Contract
term-project = Project
term-delivery = Geleverd
term-period-from = Periode van
term-period-to = Periode tot
term-means = Betaalwijze
means-usual = Overboeking naar uw rekening
means-58 = SEPA-overboeking
means-30 = Overboeking
means-48 = Kaart
means-10 = Contant
means-57 = Doorlopende afspraak
means-97 = Verrekening
term-payment_terms = Betalingsvoorwaarden in woorden
term-prepaid = Al betaald
term-prepaid-hint = Gaat af van wat nog te betalen is.
term-exemption = Waarom geen btw: { $category }
term-exemption-hint = Staat op het document. Schrijf een andere, of laat hem staan.
category-S = belast
category-Z = nultarief
category-E = vrijgesteld
category-AE = btw verlegd
category-K = intracommunautair
category-G = uitvoer
category-O = buiten de btw
category-L = Canarische Eilanden
category-M = Ceuta en Melilla
category-usual = Gebruikelijk
term-category = Soort btw
term-category-reason = De reden staat onder het totaal.
term-unit = Eenheid
unit-C62 = Stuk
unit-HUR = Uur
unit-DAY = Dag
unit-MON = Maand
unit-KGM = Kilogram
unit-MTR = Meter
unit-MTK = Vierkante meter
unit-LTR = Liter
unit-KMT = Kilometer
unit-LS = Vast bedrag
unit-other = Andere eenheid
unit-named = Eenheid { $code }
unit-code = Code van de eenheid
unit-code-hint = Uit UN/ECE-aanbeveling 20, zoals TNE voor een ton.
item-details-n = Details van regel { $n }
item-details-key = Eenheid, soort btw, kortingen (Alt Enter)
item-details-more = Er is meer opgegeven voor e-facturen
item-details-changes = { $n ->
    [one] één korting of toeslag
   *[other] { $n } kortingen of toeslagen
}
adjustment-allowance = Korting
adjustment-charge = Toeslag
adjustment-add-allowance = Korting toevoegen
adjustment-add-charge = Toeslag toevoegen
adjustment-label = { $kind } { $n }
adjustment-mode = In
adjustment-reason = Reden
adjustment-remove = { $kind } { $n } verwijderen
adjustment-alone-off = Gaat alleen af van wat met { $rate } % is belast.
adjustment-alone-off-untaxed = Gaat alleen af van wat zonder btw is.
adjustment-alone-on = Komt alleen bij wat met { $rate } % is belast.
adjustment-alone-on-untaxed = Komt alleen bij wat zonder btw is.
adjustment-share = Over alle tarieven verdelen
adjustment-shared = Over alle tarieven verdeeld.
adjustment-of-rate = van wat met { $rate } % is belast
adjustment-of-untaxed = van wat zonder btw is
adjustment-of-nothing = Niets is met { $rate } % belast, dus dit komt op niets uit.
adjustment-of-nothing-untaxed = Alles is belast, dus dit komt op niets uit.
adjustment-rest = Niet elk tarief heeft zijn deel.
sum-lines = Som van de regels
sum-allowances = Kortingen
sum-charges = Toeslagen
total-untaxed = Geen btw, { $category }, over { $base }
total-untaxed-unsaid = Geen btw, over { $base }
sum-prepaid = Al betaald
sum-rounding = Afronding
sum-due = Nog te betalen
rule-proposal = Een e-factuur wordt gecontroleerd met btw afgerond over de som per tarief; deze factuur rondt per regel af.
rule-proposal-take = Over de som afronden
failures-title = { $n ->
    [0] Voor de e-factuur ontbreekt niets
    [one] Voor de e-factuur ontbreekt één ding
   *[other] Voor de e-factuur ontbreken { $n } dingen
}
failure-fatal = Nodig
failure-advice = Advies
failure-jump = Ga erheen
failure-jump-to = Ga naar het veld van: { $message }
jump-back = Terug naar de factuur

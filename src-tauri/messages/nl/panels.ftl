# Het paneel aan de zijkant: een totaal uitleggen, inlezen, afdrukken, gegevens uitvoeren.

## The panel at the side

explain-open = Uitleggen
explain-open-label = Dit totaal uitleggen
explain-title = Hoe { $name } aan het totaal komt
explain-body = Elke stap op volgorde. Waar een uitkomst is afgerond, staat het exacte getal ervoor.
explain-nothing = Er is nog niets op te tellen.
explain-what = Wat
explain-how = Hoe
explain-exact = Exact
explain-exact-none = niet afgerond
explain-result = Bedrag
explain-whole = De hele factuur
explain-line = Regel { $n }: { $name }
explain-line-nameless = Regel { $n }
step-line_gross = Prijs maal aantal
step-line_allowance = Korting op de regel
step-line_charge = Toeslag op de regel
step-line_net = Regel zonder btw
step-line_tax = Btw van de regel
step-line_sum = Som van de regels
step-allowance = Korting
step-charge = Toeslag
step-sub_amount = Som zonder btw
step-tax = Btw
step-tax_amount = Som van de btw
step-amount = Totaal
step-due = Nog te betalen
step-reason = { $what }: { $reason }
step-category = { $what }, { $category }
step-rate = { $what } { $rate } %
import-open = Inlezen…
import-title = E-factuur inlezen
import-at = { $n } van { $of }
import-seller = Van
import-buyer = Aan
import-number = Nummer
import-kind = Soort
import-issued = Factuurdatum
import-due = Vervaldatum
import-lines = Regels
import-form = Vorm
import-profile = Profiel
import-form-ubl = UBL
import-form-cii = CII
import-in-pdf-ubl = UBL in een pdf
import-in-pdf-cii = CII in een pdf
import-amount = Bedrag
import-stated = In het bestand
import-computed = Hier berekend
import-difference = Verschil
import-sub_amount = Zonder btw
import-tax_amount = Btw
import-same = Tot op de cent gelijk
import-differs = Het bestand en zijn regels komen op verschillende bedragen
import-failures = { $n ->
    [one] Aan één regel van het profiel is niet voldaan
   *[other] Aan { $n } regels van het profiel is niet voldaan
}
import-ignored = { $n ->
    [one] Eén deel heeft hier geen plaats en wordt weggelaten
   *[other] { $n } delen hebben hier geen plaats en worden weggelaten
}
import-twin = Er is hier al een factuur met nummer { $reference }.
import-twin-show = Bekijken
import-another = Deze factuur is van “{ $seller }”, niet van uw bedrijf. Ingelezen wordt ze een eigen concept aan haar koper. Het is bedoeld voor facturen die u met een ander programma schreef.
import-customer = De klant
import-customer-found = { $name }, al hier
import-customer-new = Een nieuwe klant, { $name }
import-customer-search = Een andere klant zoeken
import-customer-count = { $n ->
    [0] Geen klant past.
    [one] Eén klant past.
   *[other] { $n } klanten passen.
}
import-go = Inlezen
import-go-twin = Toch inlezen
import-busy = Inlezen…
import-skip = Deze overslaan
import-skip-last = Deze overslaan en afronden
import-done = { $name } is ingelezen.
import-done-many = Bestanden ingelezen: { $n } van { $of }.
drop-hint = Laat los om deze e-facturen te bekijken
drop-refused = Alleen XML- en pdf-bestanden kunnen worden ingelezen. De andere worden weggelaten.
print-open = Afdrukken…
print-title = { $n ->
    [one] Eén factuur afdrukken
   *[other] { $n } facturen afdrukken
}
print-what = Wat wordt afgedrukt
print-more = { $n ->
    [one] en nog één
   *[other] en nog { $n }
}
print-none = Deze computer heeft geen printer. Voeg er een toe in de instellingen van het systeem, of sla de pdf op.
print-printer = Printer
print-default = de gebruikelijke van het systeem
print-copies = Exemplaren van elk
print-copies-wrong = Geef een geheel getal, 1 tot { $most }.
print-view = In de viewer openen
print-go = Afdrukken
print-busy = Afdrukken…
print-pages = { $n ->
    [one] één pagina
   *[other] { $n } pagina’s
}
print-done = { $printer } nam het aan als taak { $job }: { $invoices }, { $pages }.
print-unclear = Wat ervan werd, kon niet worden nagevraagd: kijk bij de printer voordat u opnieuw afdrukt.
export-open = Exporteren…
export-title = Gegevens exporteren
export-format = Wat
export-csv = Een tabel van facturen
export-csv-hint = CSV, één rij per factuur.
export-lines = Een tabel van hun regels
export-lines-hint = CSV, één rij per regel.
export-json = Alles
export-json-hint = JSON, voor andere programma’s.
export-pack = Het maandpakket
export-pack-hint = Voor uw boekhouder: één ZIP met pdf’s, e-facturen en tabellen, met controlegetallen.
export-period = Factuurdatum
period-this-month = Deze maand
period-last-month = Vorige maand
period-this-year = Dit jaar
period-all = Ooit
period-custom = Dagen naar keuze
export-from = Van
export-to = Tot en met
export-days = { $from } tot en met { $to }
export-days-from = Vanaf { $from }
export-days-to = Tot en met { $to }
export-days-all = Elke factuur
export-backwards = De laatste dag ligt vóór de eerste.
export-local = Voor een spreadsheet op deze computer
export-local-hint = Met het decimaalteken en scheidingsteken daarvan; anders komma en punt, zoals de standaard het wil.
export-go = Kies waar…
export-busy = Schrijven…
export-done = Geschreven, { $invoices }:
export-numbers = Nummers: { $missing } ontbreken, { $doubled } dubbel gebruikt; numbers.csv somt ze op.

step-tax_included = Btw daarin
export-chosen = { $invoices }, zoals in de lijst gekozen

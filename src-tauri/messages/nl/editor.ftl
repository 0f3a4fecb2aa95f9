# Een factuur schrijven.

## The editor

editor-label = Factuur schrijven
editor-new = Nieuwe factuur
editor-edit = { $name } bewerken
editor-kept = Op deze computer opgeslagen, { $ago }
editor-untouched = Wordt op deze computer bewaard terwijl u typt
editor-close = Sluiten; wat u typte blijft bewaard
editor-discard = Weggooien
editor-save = Opslaan
editor-save-key = Als concept opslaan (Ctrl S)
editor-save-ready = Opslaan & uitgeven
editor-save-ready-key = Opslaan en uitgeven (Ctrl Enter)
editor-page = De pagina zoals ze wordt afgedrukt
editor-show-page = Pagina
editor-show-form = Formulier
field-reference = Nummer
field-status = Status
field-customer = Klant
field-currency = Valuta
field-issue_date = Factuurdatum
field-due_date = Vervaldatum
field-account = Verzonden naar
account-none = Niemand: alleen deze computer
field-tax_rule = Btw afgerond
field-note = Opmerking onder het totaal
field-items = Regels
field-amount = Totaal
field-name = Regel
field-description = Omschrijving
field-price = Prijs
field-quantity = Aantal
field-tax = Btw %
field-business_name = Bedrijfsnaam
field-first_name = Voornaam
field-last_name = Achternaam
field-email = E-mail
field-phone = Telefoon
field-address = Adres
field-tax_id = Btw-nummer
field-of-item = Regel { $n }, { $field }
customer-placeholder = Typ een naam, of maak een nieuwe
customer-make = Nieuwe klant “{ $name }”
customer-make-empty = Nieuwe klant
customer-add = Klant toevoegen
date-placeholder = DD-MM-JJJJ
date-hint = Zoals u het schrijft: 29-11, +14, vandaag
date-unread = Dit is geen datum; zo ziet er een uit: 29-11-2026.
date-calendar = Uit een kalender kiezen: { $label }
month-previous = Vorige maand
month-next = Volgende maand
currency-none = Geen
currency-common = Gebruikelijke
currency-all = Alle
item-name-placeholder = Wat wordt verkocht
item-description-placeholder = Omschrijving
item-cell = { $field }, rij { $n }
item-add = Regel toevoegen
item-remove = Verwijderen
item-remove-n = Regel { $n } verwijderen
item-remove-key = Verwijderen (Ctrl Shift Backspace)
item-removed = “{ $name }” is verwijderd.
item-removed-empty = De regel is verwijderd.
item-moved = Naar regel { $n } verplaatst
items-hint = Enter: volgende regel · Alt ↑↓: verplaatsen · Alt Enter: meer · een tabel plakken
items-pasted = { $n ->
    [one] Eén regel geplakt.
   *[other] { $n } regels geplakt.
}
items-pasted-beyond = Geplakt. Wat niet in de kolommen van een regel past, staat in de omschrijving.
items-left-out = { $n ->
    [one] Eén rij weggelaten: { $rows }.
   *[other] { $n } rijen weggelaten: { $rows }.
}
rule-per_line = per regel
rule-per_line-hint = De btw van elke regel wordt afgerond, dan opgeteld.
rule-per_rate = over de som per tarief
rule-per_rate-hint = Regels met één tarief worden opgeteld, dan belast.
total-sub = Subtotaal
total-tax = Btw { $rate } % over { $base }
total-amount = Totaal
total-none = Het totaal kan nog niet worden berekend.
total-outside = { $n ->
    [one] Eén rij zit niet in het totaal: { $rows }
   *[other] { $n } rijen zitten niet in het totaal: { $rows }
}
total-other-per_line = Eén keer per tarief afgerond zou het { $amount } zijn ({ $difference }).
total-other-per_rate = Per regel afgerond zou het { $amount } zijn ({ $difference }).
rule-followed-per_line = Trincico rondt de btw per regel af: het totaal wordt { $amount } in plaats van { $before }.
rule-followed-per_rate = Op deze computer wordt de btw één keer per tarief afgerond: het totaal wordt { $amount } in plaats van { $before }.
rule-followed-mirrored = De btw wordt afgerond zoals in de factuur waarnaar hij verwijst: het totaal wordt { $amount } in plaats van { $before }.
missing-title = { $n ->
    [one] Er ontbreekt nog één ding om haar uit te geven
   *[other] Er ontbreken nog { $n } dingen om haar uit te geven
}

## A record that changed while it was being edited
changed-title = { $name } veranderde terwijl u schreef
changed-body = Iemand heeft het bij de dienst gewijzigd, of in een ander venster. Opslaan zet wat u typte ervoor in de plaats, ook daar. Teruggaan houdt uw invoer hier, niet opgeslagen.
changed-confirm = Mijn invoer opslaan

field-prices_include_tax = Prijzen incl. btw
rule-included-hint = Prijzen incl. btw: de btw wordt uit de som per tarief gehaald.
total-sub-included = Zonder btw
total-tax-included = incl. btw { $rate } % over { $base }

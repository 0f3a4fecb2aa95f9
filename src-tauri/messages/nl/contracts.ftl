# Contracten, de catalogus en wat een bedrijf met abonnementen vanzelf uitgeeft.

## Contracts

contract-search = Zoek nummer, klant, abonnement
contracts-grid = Contracten
contract-panel = Contract
contract-plan = Abonnement
contract-balance = Saldo
contract-next = Wordt gefactureerd op { $day }
contract-number = Nummer
contract-since = Sinds
contract-until = Tot
contract-next-billing = Volgende facturering
contract-pays = Betaalt met
contract-pays-none = Niets vastgelegd
contract-notes = Notities
contract-suspended = De facturering van dit contract is stopgezet.
contract-phases = Fasen
contract-in_trial = Op proef
contract-active = Actief
contract-ended = Beëindigd
phase-trial = Proef
phase-normal = Gewoon
phase-inactive = Niet actief
contracts-not-found = Geen contract voor “{ $search }”
contracts-not-found-body = Er wordt gezocht in nummers, klanten, abonnementen en id’s.
contracts-none = Nog geen contracten
contracts-none-body = Een contract begint als een bestelling definitief wordt gemaakt.
contract-none = Geen contract gekozen
contract-none-body = Kies er een uit de lijst om het verloop en het verbruik te zien.
not-read = Nog niet gelezen.
contract-usage = Verbruik
usage-add = Verbruik toevoegen
usage-body = Het aantal { $quantity } wordt gefactureerd zodra de dag voorbij is. Tot dan kan het worden verwijderd.
usage-none = Geen verbruik.
usage-billed = Gefactureerd: { $day }
usage-due = Wordt gefactureerd na { $day }
usage-remove = Verwijderen
usage-remove-title = { $quantity } × { $name } verwijderen?
usage-remove-body = Het wordt niet gefactureerd.
usage-remove-confirm = Verbruik verwijderen
contract-components = Onderdelen
component-add = Onderdeel toevoegen
component-body = Het aantal { $quantity } wordt vanaf het begin gefactureerd.
components-none = Geen onderdelen.
component-until = Tot { $day }
component-since = Sinds { $day }
contract-lines = Regels voor de volgende factuur
line-add = Regel toevoegen
line-body = Het aantal { $quantity } komt op de volgende factuur.
lines-none = Geen regels.
line-waits = Wacht op de volgende factuur
contract-discounts = Kortingen
discount-percent = { $n }%
part-title = { $what } toevoegen bij { $name }?
part-component = Onderdeel
part-choose = Kies…
part-quantity = Aantal
part-price = Prijs per stuk
part-due = Factureren na
part-start = Vanaf
part-text = Tekst op de factuur
contract-end = Contract beëindigen
contract-end-look = Wat zou beëindigen betekenen?
contract-would-end = Het zou eindigen op { $day }.
contract-end-unknown = De dienst zegt niet wanneer het contract kan eindigen.
contract-last-invoice = Er zou een laatste factuur van { $amount } volgen.
contract-no-last-invoice = Er zou geen laatste factuur volgen.
contract-end-title = Contract van { $name } beëindigen?
contract-end-body = Het contract { $number } eindigt op { $day }. Dit kan hier niet ongedaan worden gemaakt.
contract-end-confirm = Contract van { $name } beëindigen
self-service = De eigen pagina van de klant
self-service-body = Wie deze pagina opent, handelt voor de klant. Ze is een uur open, bij:
self-service-open = In de browser openen

## The catalogue, orders and webhooks

catalogue-tabs = Delen van de catalogus
catalogue-offers = Abonnementen
catalogue-orders = Bestellingen
catalogue-webhooks = Webhooks
offers-none = Er wordt niets aangeboden
offers-none-body = Abonnementen worden bij billwerk gemaakt. Ze verschijnen hier bij de volgende synchronisatie.
offer-no-variants = In geen enkele variant te koop.
offer-approval = Bestellingen moeten worden goedgekeurd.
length-day = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
length-week = { $n ->
    [one] { $n } week
   *[other] { $n } weken
}
length-month = { $n ->
    [one] { $n } maand
   *[other] { $n } maanden
}
length-year = { $n ->
    [one] { $n } jaar
   *[other] { $n } jaar
}
offer-setup = { $amount } eenmalig
offer-runs = looptijd { $period }
offer-notice = opzegtermijn { $period }
offer-includes = inclusief { $what }
offer-hidden = verborgen
orders-from-here = Bestellingen die hier zijn gemaakt. De dienst heeft geen lijst van alle bestellingen.
orders-none = Er is hier nog geen bestelling gemaakt.
order-new = Nieuwe bestelling
order-open = Openstaand
order-approved = Goedgekeurd
order-completed = Definitief
order-declined = Afgewezen
order-search = Klant of contract zoeken
order-whom = Voor
order-new-contract = Een nieuw contract voor
order-changes = Contract wijzigen
order-variant = Abonnement
order-coupon = Kortingscode
order-bill-now = Het verbruik tot nu toe meteen factureren
order-look = Kosten bekijken
order-make = Bestelling maken
order-made = De bestelling is gemaakt. Ze geldt pas als ze definitief is.
order-commit = Definitief maken
order-commit-title = Bestelling van { $name } definitief maken?
order-commit-body = Het contract loopt dan en { $amount } wordt afgeschreven. Dit kan niet ongedaan worden gemaakt.
order-commit-unpriced = Het contract loopt dan en wordt afgeschreven; de dienst noemt niet hoeveel. Dit kan niet ongedaan worden gemaakt.
order-approve = Goedkeuren
order-approve-title = Bestelling van { $name } goedkeuren?
order-approve-body = Een bestelling van { $name } voor { $amount } kan dan definitief worden gemaakt.
order-approve-unpriced = De bestelling van { $name } kan dan definitief worden gemaakt. De dienst noemt het bedrag niet.
order-decline = Afwijzen
order-decline-title = Bestelling van { $name } afwijzen?
order-decline-body = De bestelling van { $amount } gaat dan niet door.
order-decline-unpriced = De bestelling gaat dan niet door.
webhook-new = Nieuwe webhook
webhook-url = Adres (https)
webhook-events = Krijgt bericht van
webhook-save = Webhook opslaan
webhook-edit = Wijzigen
webhook-change-body = De dienst kan een webhook niet wijzigen: er wordt een nieuwe gemaakt, daarna wordt deze verwijderd.
webhook-remove = Verwijderen
webhook-remove-title = De webhook { $url } verwijderen?
webhook-remove-body = Het adres krijgt dan nergens meer bericht van.
webhooks-none = Geen adres krijgt bericht van gebeurtenissen.
webhooks-body = billwerk roept deze adressen aan zodra een van de gekozen gebeurtenissen plaatsvindt.

## Invoices that a service issues by itself

billed-switch = Welke facturen
billed-own = Hier geschreven
billed-service = Van billwerk
billed-tabs = Uitgegeven en concepten
billed-issued = Uitgegeven
billed-drafts = Concepten
billed-search = Zoek nummer of ontvanger
billed-grid = Facturen van billwerk
billed-panel = Factuur van billwerk
billed-invoice = Factuur
billed-credit = Creditnota
billed-draft = Concept
billed-draft-of = Concept voor { $name }
billed-date = Datum
billed-kind = Soort
billed-due = Vervaldatum
billed-sent = Verzonden
billed-recipient = Ontvanger
billed-from = Uitgegeven door { $name }
billed-not-found = Niets gevonden voor “{ $search }”
billed-not-found-body = Er wordt gezocht in nummers, ontvangers en id’s.
billed-none = Er is nog niets uitgegeven
billed-no-drafts = Geen concepten
billed-none-body = De dienst geeft deze vanzelf uit als een contract wordt gefactureerd.
billed-pick = Geen factuur gekozen
billed-pick-body = Kies er een uit de lijst om haar te zien zoals de dienst haar opgeeft.
billed-contract = Het contract
billed-pdf = Pdf van de dienst ophalen
billed-pdf-kept = Pdf van de dienst opslaan
billed-saved = Opgeslagen: { $path }
billed-open-file = Openen
billed-send = Nu verzenden
billed-send-title = De factuur naar { $name } verzenden?
billed-send-body = De dienst maakt een factuur van { $amount } en verzendt die naar { $name }. Dit kan niet ongedaan worden gemaakt.
billed-send-confirm = { $amount } verzenden
billed-send-unpriced = De dienst maakt er een factuur van en verzendt die naar { $name }; het bedrag noemt hij niet. Dit kan niet ongedaan worden gemaakt.
billed-send-plain = Factuur verzenden
stated-lines = Regels
stated-what = Waarvoor
stated-vat = { $rate } % btw
stated-none = De dienst noemt de regels niet.
sum-vat = Btw
sum-total = Totaal
stated-differs = Dit geeft de dienst op. Volgens onze berekening komen deze regels op { $amount }.

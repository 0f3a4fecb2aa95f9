# Verträge, der Katalog und was ein Betrieb mit Abonnements von selbst ausstellt.

## Contracts

contract-search = Nummer, Kunde oder Tarif suchen
contracts-grid = Verträge
contract-panel = Vertrag
contract-plan = Tarif
contract-balance = Saldo
contract-next = Rechnung { $day }
contract-number = Nummer
contract-since = Seit
contract-until = Bis
contract-next-billing = Nächste Abrechnung
contract-pays = Zahlt mit
contract-pays-none = Nichts hinterlegt
contract-notes = Notizen
contract-suspended = Die Abrechnung dieses Vertrags ist angehalten.
contract-phases = Phasen
contract-in_trial = Testzeit
contract-active = Aktiv
contract-ended = Beendet
phase-trial = Testzeit
phase-normal = Regulär
phase-inactive = Nicht aktiv
contracts-not-found = Kein Vertrag zu „{ $search }“
contracts-not-found-body = Gesucht wird in Nummern, Kunden, Tarifen und IDs.
contracts-none = Noch keine Verträge
contracts-none-body = Ein Vertrag beginnt, wenn eine Bestellung abgeschlossen wird.
contract-none = Kein Vertrag ausgewählt
contract-none-body = Wählen Sie einen aus der Liste, um seinen Verlauf und den Verbrauch zu sehen.
not-read = Noch nicht gelesen.
contract-usage = Verbrauch
usage-add = Verbrauch hinzufügen
usage-body = Die Menge { $quantity } wird abgerechnet, sobald ihr Tag vorbei ist. Bis dahin lässt sie sich entfernen.
usage-none = Kein Verbrauch.
usage-billed = Abgerechnet: { $day }
usage-due = Wird nach dem { $day } abgerechnet
usage-remove = Entfernen
usage-remove-title = { $quantity } × { $name } entfernen?
usage-remove-body = Es wird nicht abgerechnet.
usage-remove-confirm = Verbrauch entfernen
contract-components = Komponenten
component-add = Komponente hinzufügen
component-body = Die Menge { $quantity } wird vom Beginn an abgerechnet.
components-none = Keine Komponenten.
component-until = Bis { $day }
component-since = Seit { $day }
contract-lines = Zeilen für die nächste Rechnung
line-add = Zeile hinzufügen
line-body = Die Menge { $quantity } steht auf der nächsten Rechnung.
lines-none = Keine Zeilen.
line-waits = Wartet auf die nächste Rechnung
contract-discounts = Rabatte
discount-percent = { $n } %
part-title = { $what } bei { $name } hinzufügen?
part-component = Komponente
part-choose = Wählen …
part-quantity = Menge
part-price = Einzelpreis
part-due = Abrechnen nach
part-start = Ab
part-text = Text auf der Rechnung
contract-end = Vertrag beenden
contract-end-look = Was hieße es, ihn zu beenden?
contract-would-end = Er würde am { $day } enden.
contract-end-unknown = Der Dienst sagt nicht, wann der Vertrag enden kann.
contract-last-invoice = Es käme eine letzte Rechnung über { $amount }.
contract-no-last-invoice = Es käme keine letzte Rechnung.
contract-end-title = Vertrag von { $name } beenden?
contract-end-body = Der Vertrag { $number } endet am { $day }. Das lässt sich von hier nicht rückgängig machen.
contract-end-confirm = Vertrag von { $name } beenden
self-service = Die eigene Seite des Kunden
self-service-body = Wer diese Seite öffnet, handelt für den Kunden. Sie ist eine Stunde lang offen, bei:
self-service-open = Im Browser öffnen

## The catalogue, orders and webhooks

catalogue-tabs = Teile des Katalogs
catalogue-offers = Tarife
catalogue-orders = Bestellungen
catalogue-webhooks = Webhooks
offers-none = Nichts wird angeboten
offers-none-body = Tarife werden bei billwerk angelegt. Hier erscheinen sie mit dem nächsten Abgleich.
offer-no-variants = In keiner Variante erhältlich.
offer-approval = Bestellungen müssen genehmigt werden.
length-day = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
length-week = { $n ->
    [one] { $n } Woche
   *[other] { $n } Wochen
}
length-month = { $n ->
    [one] { $n } Monat
   *[other] { $n } Monate
}
length-year = { $n ->
    [one] { $n } Jahr
   *[other] { $n } Jahre
}
offer-setup = { $amount } einmalig
offer-runs = Laufzeit { $period }
offer-notice = Kündigungsfrist { $period }
offer-includes = enthält { $what }
offer-hidden = verborgen
orders-from-here = Bestellungen, die hier angelegt wurden. Der Dienst hat keine Liste aller Bestellungen.
orders-none = Hier wurde noch keine Bestellung angelegt.
order-new = Neue Bestellung
order-open = Offen
order-approved = Genehmigt
order-completed = Abgeschlossen
order-declined = Abgelehnt
order-search = Kunden oder Vertrag finden
order-whom = Für
order-new-contract = Ein neuer Vertrag für
order-changes = Vertrag ändern
order-variant = Tarif
order-coupon = Gutschein
order-bill-now = Den bisherigen Verbrauch sofort abrechnen
order-look = Kosten ansehen
order-make = Bestellung anlegen
order-made = Die Bestellung ist angelegt. Sie gilt erst, wenn sie abgeschlossen ist.
order-commit = Abschließen
order-commit-title = Bestellung von { $name } abschließen?
order-commit-body = Der Vertrag läuft dann, und { $amount } werden abgebucht. Das lässt sich nicht rückgängig machen.
order-commit-unpriced = Der Vertrag läuft dann und wird abgebucht; wie viel, nennt der Dienst nicht. Das lässt sich nicht rückgängig machen.
order-approve = Genehmigen
order-approve-title = Bestellung von { $name } genehmigen?
order-approve-body = Eine Bestellung von { $name } über { $amount } kann dann abgeschlossen werden.
order-approve-unpriced = Die Bestellung von { $name } kann dann abgeschlossen werden. Der Dienst nennt den Betrag nicht.
order-decline = Ablehnen
order-decline-title = Bestellung von { $name } ablehnen?
order-decline-body = Aus der Bestellung über { $amount } wird dann nichts.
order-decline-unpriced = Aus der Bestellung wird dann nichts.
webhook-new = Neuer Webhook
webhook-url = Adresse (https)
webhook-events = Erfährt von
webhook-save = Webhook speichern
webhook-edit = Ändern
webhook-change-body = Der Dienst kann einen Webhook nicht ändern: Ein neuer wird angelegt, dann wird dieser entfernt.
webhook-remove = Entfernen
webhook-remove-title = Den Webhook { $url } entfernen?
webhook-remove-body = Die Adresse erfährt dann nichts mehr.
webhooks-none = Keine Adresse erfährt von Ereignissen.
webhooks-body = billwerk ruft diese Adressen auf, wenn eines der gewählten Ereignisse eintritt.

## Invoices that a service issues by itself

billed-switch = Welche Rechnungen
billed-own = Hier geschrieben
billed-service = Von billwerk
billed-tabs = Ausgestellte und Entwürfe
billed-issued = Ausgestellt
billed-drafts = Entwürfe
billed-search = Nummer oder Empfänger suchen
billed-grid = Rechnungen von billwerk
billed-panel = Rechnung von billwerk
billed-invoice = Rechnung
billed-credit = Gutschrift
billed-draft = Entwurf
billed-draft-of = Entwurf für { $name }
billed-date = Datum
billed-kind = Art
billed-due = Fällig
billed-sent = Gesendet
billed-recipient = Empfänger
billed-from = Ausgestellt von { $name }
billed-not-found = Nichts gefunden zu „{ $search }“
billed-not-found-body = Gesucht wird in Nummern, Empfängern und IDs.
billed-none = Noch nichts wurde ausgestellt
billed-no-drafts = Keine Entwürfe
billed-none-body = Der Dienst stellt diese von selbst aus, wenn ein Vertrag abgerechnet wird.
billed-pick = Keine Rechnung ausgewählt
billed-pick-body = Wählen Sie eine aus der Liste, um sie so zu sehen, wie der Dienst sie angibt.
billed-contract = Zum Vertrag
billed-pdf = PDF des Dienstes holen
billed-pdf-kept = PDF des Dienstes speichern
billed-saved = Gespeichert: { $path }
billed-open-file = Öffnen
billed-send = Jetzt senden
billed-send-title = Rechnung an { $name } senden?
billed-send-body = Der Dienst macht daraus eine Rechnung über { $amount } und sendet sie an { $name }. Das lässt sich nicht rückgängig machen.
billed-send-confirm = { $amount } senden
billed-send-unpriced = Der Dienst macht daraus eine Rechnung und sendet sie an { $name }; den Betrag nennt er nicht. Das lässt sich nicht rückgängig machen.
billed-send-plain = Rechnung senden
stated-lines = Zeilen
stated-what = Wofür
stated-vat = { $rate } % Steuer
stated-none = Der Dienst nennt die Zeilen nicht.
sum-vat = Steuer
sum-total = Summe
stated-differs = Das gibt der Dienst an. Nach unserer Rechnung ergeben diese Zeilen { $amount }.

# Eine Rechnung schreiben.

## The editor

editor-label = Rechnung schreiben
editor-new = Neue Rechnung
editor-edit = { $name } bearbeiten
editor-kept = Auf diesem Computer gespeichert, { $ago }
editor-untouched = Wird beim Tippen auf diesem Computer aufbewahrt
editor-close = Schließen; das Getippte bleibt
editor-discard = Verwerfen
editor-save = Speichern
editor-save-key = Als Entwurf speichern (Strg S)
editor-save-ready = Speichern & stellen
editor-save-ready-key = Speichern und stellen (Strg Eingabe)
editor-page = Die Seite, wie sie gedruckt wird
editor-show-page = Seite
editor-show-form = Formular
field-reference = Nummer
field-status = Status
field-customer = Kunde
field-currency = Währung
field-issue_date = Ausgestellt
field-due_date = Fällig am
field-account = Gesendet an
account-none = Niemanden: nur dieser Computer
field-tax_rule = Steuer gerundet
field-note = Hinweis unter der Summe
field-items = Positionen
field-amount = Summe
field-name = Position
field-description = Beschreibung
field-price = Preis
field-quantity = Menge
field-tax = Steuer %
field-business_name = Firma
field-first_name = Vorname
field-last_name = Nachname
field-email = E-Mail
field-phone = Telefon
field-address = Anschrift
field-tax_id = USt-IdNr.
field-of-item = Position { $n }, { $field }
customer-placeholder = Namen tippen oder neu anlegen
customer-make = Neuer Kunde „{ $name }“
customer-make-empty = Neuer Kunde
customer-add = Kunden anlegen
date-placeholder = TT.MM.JJJJ
date-hint = Wie Sie es schreiben: 29.11., +14, heute
date-unread = Das ist kein Datum; eines sieht so aus: 29.11.2026.
date-calendar = Aus dem Kalender wählen: { $label }
month-previous = Voriger Monat
month-next = Nächster Monat
currency-none = Keine
currency-common = Übliche
currency-all = Alle
item-name-placeholder = Was verkauft wird
item-description-placeholder = Beschreibung
item-cell = { $field }, Zeile { $n }
item-add = Zeile hinzufügen
item-remove = Entfernen
item-remove-n = Zeile { $n } entfernen
item-remove-key = Entfernen (Strg Umschalt Rücktaste)
item-removed = „{ $name }“ ist entfernt.
item-removed-empty = Die Zeile ist entfernt.
item-moved = In Zeile { $n } verschoben
items-hint = Eingabe: nächste Zeile · Alt ↑↓: verschieben · Alt Eingabe: mehr · Tabelle einfügen
items-pasted = { $n ->
    [one] Eine Zeile eingefügt.
   *[other] { $n } Zeilen eingefügt.
}
items-pasted-beyond = Eingefügt. Was über die Spalten einer Position hinausgeht, steht in ihrer Beschreibung.
items-left-out = { $n ->
    [one] Eine Zeile ausgelassen: { $rows }.
   *[other] { $n } Zeilen ausgelassen: { $rows }.
}
rule-per_line = je Zeile
rule-per_line-hint = Die Steuer jeder Zeile wird gerundet, dann addiert.
rule-per_rate = auf die Summe je Satz
rule-per_rate-hint = Zeilen mit gleichem Satz werden addiert, dann versteuert.
total-sub = Zwischensumme
total-tax = Steuer { $rate } % auf { $base }
total-amount = Summe
total-none = Die Summe lässt sich noch nicht berechnen.
total-outside = { $n ->
    [one] Eine Zeile ist nicht in der Summe: { $rows }
   *[other] { $n } Zeilen sind nicht in der Summe: { $rows }
}
total-other-per_line = Einmal je Satz gerundet wären es { $amount } ({ $difference }).
total-other-per_rate = Je Zeile gerundet wären es { $amount } ({ $difference }).
rule-followed-per_line = Trincico rundet die Steuer je Zeile: Die Gesamtsumme wird { $amount } statt { $before }.
rule-followed-per_rate = Auf diesem Computer wird die Steuer einmal je Satz gerundet: Die Gesamtsumme wird { $amount } statt { $before }.
rule-followed-mirrored = Die Steuer wird gerundet wie in der Rechnung, auf die sie sich bezieht: Die Gesamtsumme wird { $amount } statt { $before }.
missing-title = { $n ->
    [one] Eines fehlt noch, um die Rechnung zu stellen
   *[other] { $n } Dinge fehlen noch, um die Rechnung zu stellen
}

## A record that changed while it was being edited
changed-title = { $name } hat sich geändert, während Sie schrieben
changed-body = Jemand hat es beim Dienst geändert oder in einem anderen Fenster. Beim Speichern gilt, was Sie getippt haben, auch dort. Gehen Sie zurück, bleibt das Getippte hier, ungespeichert.
changed-confirm = Meine Eingaben speichern

field-prices_include_tax = Preise enthalten Steuer
rule-included-hint = Preise enthalten Steuer: Sie wird aus der Summe je Satz herausgerechnet.
total-sub-included = Ohne Steuer
total-tax-included = inkl. Steuer { $rate } % auf { $base }

# Kunden, und was E-Rechnungen von ihnen wissen wollen.

## For e-invoices, of a business or a customer

trade-title = Für E-Rechnungen
trade-empty = Nichts angegeben
trade-body-customer = Bleibt auf diesem Computer. Gedruckt wird die Anschrift oben; eine E-Rechnung braucht ihre Teile.
trade-body-here = Bleibt auf diesem Computer.
trade-body-business = Gedruckt wird die Anschrift oben; eine E-Rechnung braucht ihre Teile. Ihre USt-IdNr. steht oben, eine Steuernummer hier.
address-street = Straße und Hausnummer
address-additional = Zusatz
address-third = Dritte Zeile
address-postcode = Postleitzahl
address-city = Ort
address-subdivision = Region
address-country = Land
address-country-none = Nicht angegeben
trade-registration = Registernummer
trade-registration-hint = Im Handelsregister.
trade-tax_registration = Örtliche Steuernummer
trade-tax_registration-hint = Wenn Sie keine USt-IdNr. haben.
trade-trading_name = Handelsname
trade-contact_name = Ansprechpartner
trade-language = Sprache der Belege
language-usual = Wie im Betrieb
language-en = Englisch
language-de = Deutsch
language-fr = Französisch
language-es = Spanisch
language-it = Italienisch
language-pl = Polnisch
language-pt = Portugiesisch
language-nl = Niederländisch
electronic-scheme = E-Rechnungen gehen an
electronic-none = Nicht angegeben
electronic-address = Elektronische Adresse
scheme-EM = E-Mail
scheme-0088 = GLN
scheme-0204 = Leitweg-ID (Deutschland)
scheme-0009 = SIRET (Frankreich)
scheme-vat = USt-IdNr., { $country }
scheme-other = Ein anderes Schema
scheme-code = Schema
scheme-code-hint = Sein Code in der EAS-Liste, vier Zeichen.

## Customers

customer-new = Neuer Kunde
customer-search = Name, E-Mail oder Telefon suchen
customers-grid = Kunden nach Namen
customers-first = Ihr erster Kunde
customers-first-body = Kunden, die beim Schreiben einer Rechnung angelegt werden, erscheinen auch hier.
customers-not-found = Niemand gefunden zu „{ $search }“
customers-not-found-body = Gesucht wurde in Namen, E-Mail-Adressen und Telefonnummern.
customer-panel = Kunde
customer-none = Kein Kunde ausgewählt
customer-none-body = Wählen Sie einen aus der Liste, oder legen Sie mit N einen an.
customer-here = Dies bleibt auf diesem Computer und wird auf die Rechnung gedruckt.
customer-here-address = So wird sie auf hier geschriebene Rechnungen gedruckt; bleibt auf diesem Computer.
customer-vat = USt-IdNr.
vat-form = USt-IdNrn., die so beginnen, sehen aus wie { $form }. Diese wird gedruckt, wie sie ist.
customer-save = Speichern
customer-saved = { $name } ist gespeichert.
customer-delete = Löschen
customer-delete-title = { $name } löschen?
customer-delete-body = Schon geschriebene Rechnungen behalten ihren Text.
customer-erase-title = { $name } auch beim Dienst löschen?
customer-erase-body = Der Dienst entfernt Name, Adresse und alles andere Persönliche endgültig; Verträge und Rechnungen dort bleiben ohne Namen. Auch hier verschwindet der Kunde, sofern keine Rechnung ihn nennt.
customer-erase-confirm = { $name } endgültig löschen

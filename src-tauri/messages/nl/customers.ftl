# Klanten, en wat e-facturen van hen willen weten.

## For e-invoices, of a business or a customer

trade-title = Voor e-facturen
trade-empty = Niets opgegeven
trade-body-customer = Blijft op deze computer. Afgedrukt wordt het adres hierboven; een e-factuur wil de delen ervan.
trade-body-here = Blijft op deze computer.
trade-body-business = Afgedrukt wordt het adres hierboven; een e-factuur wil de delen ervan. Uw btw-nummer is het nummer hierboven.
address-street = Straat en huisnummer
address-additional = Tweede regel
address-third = Derde regel
address-postcode = Postcode
address-city = Plaats
address-subdivision = Regio
address-country = Land
address-country-none = Niet opgegeven
trade-registration = Registratienummer
trade-registration-hint = In het handelsregister.
trade-tax_registration = Lokaal belastingnummer
trade-tax_registration-hint = Als u geen btw-nummer hebt.
trade-trading_name = Handelsnaam
trade-contact_name = Contactpersoon
trade-language = Taal van documenten
language-usual = Zoals het bedrijf
language-en = Engels
language-de = Duits
language-fr = Frans
language-es = Spaans
language-it = Italiaans
language-pl = Pools
language-pt = Portugees
language-nl = Nederlands
electronic-scheme = E-facturen gaan naar
electronic-none = Niet opgegeven
electronic-address = Elektronisch adres
scheme-EM = E-mail
scheme-0088 = GLN
scheme-0204 = Leitweg-ID (Duitsland)
scheme-0009 = SIRET (Frankrijk)
scheme-vat = Btw-nummer, { $country }
scheme-other = Een ander schema
scheme-code = Schema
scheme-code-hint = De code in de EAS-lijst, vier tekens.

## Customers

customer-new = Nieuwe klant
customer-search = Zoek naam, e-mail, telefoon
customers-grid = Klanten op naam
customers-first = Uw eerste klant
customers-first-body = Klanten die u bij het schrijven van een factuur maakt, verschijnen hier ook.
customers-not-found = Niemand gevonden voor “{ $search }”
customers-not-found-body = Gezocht in namen, e-mailadressen en telefoonnummers.
customer-panel = Klant
customer-none = Geen klant gekozen
customer-none-body = Kies er een uit de lijst, of druk op N voor een nieuwe.
customer-here = Dit blijft op deze computer en komt op de factuur.
customer-here-address = Zoals het op hier geschreven facturen komt; blijft op deze computer.
customer-vat = Btw-nummer
vat-form = Btw-nummers die zo beginnen zien eruit als { $form }. Dit nummer wordt gedrukt zoals het is.
customer-save = Opslaan
customer-saved = { $name } is opgeslagen.
customer-delete = Verwijderen
customer-delete-title = { $name } verwijderen?
customer-delete-body = Al geschreven facturen houden hun tekst.
customer-erase-title = { $name } ook bij de dienst verwijderen?
customer-erase-body = De dienst haalt naam, adres en al het andere persoonlijke voorgoed weg; contracten en facturen blijven daar zonder naam. Ook hier verdwijnt de klant, tenzij een factuur hem noemt.
customer-erase-confirm = { $name } voorgoed verwijderen

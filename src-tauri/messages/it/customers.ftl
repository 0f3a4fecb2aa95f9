# I clienti, e ciò che le fatture elettroniche vogliono sapere di loro.

## For e-invoices, of a business or a customer

trade-title = Per fatture elettroniche
trade-empty = Nulla indicato
trade-body-customer = Resta su questo computer. Si stampa l’indirizzo qui sopra; una fattura elettronica ne vuole le parti.
trade-body-here = Resta su questo computer.
trade-body-business = Si stampa l’indirizzo qui sopra; una fattura elettronica ne vuole le parti. La Sua partita IVA è quella qui sopra.
address-street = Via e numero
address-additional = Seconda riga
address-third = Terza riga
address-postcode = CAP
address-city = Città
address-subdivision = Provincia
address-country = Paese
address-country-none = Non indicato
trade-registration = Numero di registrazione
trade-registration-hint = Nel registro delle imprese.
trade-tax_registration = Codice fiscale locale
trade-tax_registration-hint = Se non ha una partita IVA.
trade-trading_name = Nome commerciale
trade-contact_name = Referente
trade-language = Lingua dei documenti
language-usual = Come l’azienda
language-en = Inglese
language-de = Tedesco
language-fr = Francese
language-es = Spagnolo
language-it = Italiano
language-pl = Polacco
language-pt = Portoghese
language-nl = Olandese
electronic-scheme = Le fatture elettroniche vanno a
electronic-none = Non indicato
electronic-address = Indirizzo elettronico
scheme-EM = E-mail
scheme-0088 = GLN
scheme-0204 = Leitweg-ID (Germania)
scheme-0009 = SIRET (Francia)
scheme-vat = Partita IVA, { $country }
scheme-other = Un altro schema
scheme-code = Schema
scheme-code-hint = Il suo codice nell’elenco EAS, quattro caratteri.

## Customers

customer-new = Nuovo cliente
customer-search = Cerca nome, e-mail, telefono
customers-grid = Clienti per nome
customers-first = Il Suo primo cliente
customers-first-body = Anche i clienti creati scrivendo una fattura compaiono qui.
customers-not-found = Nessuno trovato per «{ $search }»
customers-not-found-body = Cercato in nomi, indirizzi e-mail e numeri di telefono.
customer-panel = Cliente
customer-none = Nessun cliente scelto
customer-none-body = Ne scelga uno dall’elenco, o prema N per crearne uno.
customer-here = Questi restano su questo computer e sono stampati sulla fattura.
customer-here-address = Come è stampato sulle fatture scritte qui; resta su questo computer.
customer-vat = Partita IVA
vat-form = Le partite IVA che iniziano così hanno la forma { $form }. Questa viene stampata com’è.
customer-save = Salva
customer-saved = { $name } è salvato.
customer-delete = Elimina
customer-delete-title = Eliminare { $name }?
customer-delete-body = Le fatture già scritte tengono il loro testo.
customer-erase-title = Eliminare { $name } anche sul servizio?
customer-erase-body = Il servizio toglie per sempre nome, indirizzo e ogni altro dato personale; i contratti e le fatture restano lì senza nome. Anche qui il cliente scompare, a meno che una fattura lo nomini.
customer-erase-confirm = Elimina { $name } per sempre

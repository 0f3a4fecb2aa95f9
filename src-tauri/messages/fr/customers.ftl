# Les clients, et ce que les factures électroniques veulent savoir d'eux.

## For e-invoices, of a business or a customer

trade-title = Pour les factures électroniques
trade-empty = Rien d’indiqué
trade-body-customer = Reste sur cet ordinateur. C’est l’adresse ci-dessus qui est imprimée ; une facture électronique en veut les parties.
trade-body-here = Reste sur cet ordinateur.
trade-body-business = C’est l’adresse ci-dessus qui est imprimée ; une facture électronique en veut les parties. Votre n° de TVA est celui indiqué plus haut.
address-street = Numéro et rue
address-additional = Complément
address-third = Troisième ligne
address-postcode = Code postal
address-city = Ville
address-subdivision = Région
address-country = Pays
address-country-none = Non indiqué
trade-registration = Numéro d’immatriculation
trade-registration-hint = Au registre du commerce.
trade-tax_registration = Numéro fiscal local
trade-tax_registration-hint = Si vous n’avez pas de n° de TVA.
trade-trading_name = Nom commercial
trade-contact_name = Interlocuteur
trade-language = Langue des documents
language-usual = Comme l’entreprise
language-en = Anglais
language-de = Allemand
language-fr = Français
language-es = Espagnol
language-it = Italien
language-pl = Polonais
language-pt = Portugais
language-nl = Néerlandais
electronic-scheme = Factures électroniques vers
electronic-none = Non indiqué
electronic-address = Adresse électronique
scheme-EM = E-mail
scheme-0088 = GLN
scheme-0204 = Leitweg-ID (Allemagne)
scheme-0009 = SIRET (France)
scheme-vat = N° de TVA, { $country }
scheme-other = Un autre schéma
scheme-code = Schéma
scheme-code-hint = Son code dans la liste EAS, quatre caractères.

## Customers

customer-new = Nouveau client
customer-search = Chercher nom, e-mail, téléphone
customers-grid = Clients par nom
customers-first = Votre premier client
customers-first-body = Les clients créés en rédigeant une facture apparaissent aussi ici.
customers-not-found = Personne trouvé pour « { $search } »
customers-not-found-body = Recherche faite dans les noms, adresses e-mail et numéros de téléphone.
customer-panel = Client
customer-none = Aucun client choisi
customer-none-body = Choisissez-en un dans la liste, ou appuyez sur N pour en créer un.
customer-here = Ceci reste sur cet ordinateur et figure sur la facture.
customer-here-address = Telle qu’elle figure sur les factures rédigées ici ; reste sur cet ordinateur.
customer-vat = Numéro de TVA
vat-form = Les numéros de TVA qui commencent ainsi ressemblent à { $form }. Celui-ci est imprimé tel quel.
customer-save = Enregistrer
customer-saved = { $name } est enregistré.
customer-delete = Supprimer
customer-delete-title = Supprimer { $name } ?
customer-delete-body = Les factures déjà rédigées gardent leur texte.
customer-erase-title = Supprimer { $name } aussi sur le service ?
customer-erase-body = Le service retire définitivement le nom, l’adresse et toute autre donnée personnelle ; les contrats et factures y restent sans nom. Ici aussi le client disparaît, sauf si des factures le nomment.
customer-erase-confirm = Supprimer { $name } définitivement

# Accounts van andere systemen: hoe ze worden gekoppeld, en wat van alle wordt getoond.

## Accounts elsewhere

nav-wallet = Betaalmiddelen
nav-bills = Ontvangen facturen
nav-contracts = Contracten
nav-catalogue = Catalogus
command-wallet = Naar betaalmiddelen
command-bills = Naar ontvangen facturen
command-contracts = Naar contracten
command-catalogue = Naar de catalogus
elsewhere-unread = Nog niets gelezen
elsewhere-offline = Offline, en nog niets gelezen
elsewhere-unread-body = Wat dit account toont, komt met de volgende synchronisatie.

## Connecting an account of any system

connect-system = Dienst
connect-system-trincico = Trincico
connect-system-billwerk = billwerk
connect-system-pm2 = PM2 Plus
connect-system-funding-sources = FundingSources
connect-hint-trincico = Uw klanten, uw facturen en wat wordt uitbetaald.
connect-hint-billwerk = Klanten, contracten en facturen van een bedrijf met abonnementen.
connect-hint-pm2 = Wat u betaalt voor de bewaking van uw servers.
connect-hint-funding-sources = Waarmee uw abonnementen bij 2cloud worden betaald.
connect-address-hint = Begint met https.
connect-user-billwerk = Client-ID
connect-user-pm2 = Client-ID
connect-user-pm2-hint = Niet verplicht; alleen nodig als het token voor een eigen programma is gemaakt.
connect-user-funding-sources = Gebruikersnaam
connect-secret-billwerk = Clientgeheim
connect-secret-pm2 = Vernieuwingstoken
connect-secret-funding-sources = Geheim
connect-dialect = Hoe de server antwoordt
connect-dialect-wiki = Zoals op de pagina’s van de aanbieder staat
connect-dialect-server = Zoals de gepubliceerde server
connect-device = Apparaat
connect-device-hint = Het nummer van het apparaat dat vraagt.
connect-legal_entity = Rechtspersoon
connect-legal_entity-hint = Alleen als er meerdere onder dit account verkopen: de identiteit bij billwerk.
legal_entity-of = Rechtspersoon { $name }
legal_entity-none = Geen rechtspersoon gekozen; billwerk kiest.
legal_entity-edit = Wijzigen
legal_entity-change-hint = Leeg laat het aan billwerk over. Wat van een andere is gelezen, verdwijnt bij de volgende synchronisatie.
legal_entity-save = Opslaan

## Customers of several accounts

customer-account = Account
customer-account-none = Alleen op deze computer
customer-of = Klant van { $name }

# Accounts en instellingen.

## Accounts

accounts-title = Accounts
accounts-none = Er is geen account gekoppeld. Ook zonder kunt u facturen schrijven, afdrukken, exporteren en als betaald aanmerken; een account verzendt ze voor u en zegt wat betaald is.
account-age = gegevens van { $ago }
account-connected = Gekoppeld
account-choose_service = Kies een dienst
account-sign_in_needed = Aanmelden nodig
account-other_user = Iemand anders
account-practice = Oefening
account-practise-again = Opnieuw oefenen
account-add = Account koppelen
account-connected-said = Het account is gekoppeld.
account-remove = Verwijderen
account-remove-title = { $name } verwijderen?
account-remove-body = Wat van de dienst kwam wordt van deze computer verwijderd, en het wachtwoord uit de sleutelbos. Nog niet verzonden wijzigingen gaan verloren. De dienst houdt zijn eigen gegevens.
account-remove-confirm = Verwijderen
account-removed-said = { $name } is verwijderd.
connect-url = Adres van de dienst
connect-url-hint = Trincico; alleen https.
connect-way = Aanmelden met
connect-way-password = E-mail en wachtwoord
connect-way-token = Token
connect-user = E-mail
connect-secret-password = Wachtwoord
connect-secret-token = Token
connect-secret-hint = Gaat naar de sleutelbos van deze computer en nergens anders heen.
connect-name = Naam voor dit account
connect-name-hint = Niet verplicht; bijvoorbeeld de naam van uw bedrijf.
connect-go = Koppelen
connect-busy = Koppelen…
services-body = Met welke hiervan werkt u hier?
services-none = Dit account heeft nog geen dienst. Maak er bij de dienst een aan en kom terug.
sign-in-body = De dienst wil dat u zich opnieuw aanmeldt. Wat wacht op verzending blijft bewaard.
sign-in-other = Iemand anders heeft zich aangemeld dan degene van wie deze gegevens zijn. Meld u aan als die persoon; tot dan wordt niets verzonden.
sign-in-user-hint = Leeg laten om een token te gebruiken.
sign-in-secret = Wachtwoord of token
sign-in-go = Aanmelden

## Settings

settings-sections = Onderdelen
settings-business = Bedrijf
settings-business-body = Staat als afzender op elke factuur.
settings-documents = Documenten
settings-documents-body = Hoe facturen er voortaan uitzien. Wat is uitgegeven, houdt zijn uiterlijk.
settings-accounts = Accounts
settings-accounts-body = Optioneel: diensten die facturen voor u verzenden en zeggen wat betaald is.
settings-appearance = Weergave
settings-appearance-body = Volgt het systeem, tenzij u kiest.
settings-data = Uw gegevens
settings-data-body = Alles staat in deze map.
settings-keys = Toetsen
settings-keys-body = Niets vraagt om de muis.
settings-about = Over
theme-system = Systeem
theme-light = Licht
theme-dark = Donker
zoom-label = Grootte van alles
zoom-said = Grootte: { $size }
about-version = Counterfoil { $version }
about-body = Het deel van de rekening dat bij u blijft.
business-name = Naam van het bedrijf
business-bank = Bank
business-iban = IBAN
business-bic = BIC
business-currency = Gebruikelijke valuta
business-days = Betaaltermijn in dagen
business-days-wrong = Geef hele dagen, 0 tot 3650, of laat het leeg.
business-save = Bedrijf opslaan
business-saved = Uw bedrijf is opgeslagen.
business-unsaved = Nog niet opgeslagen
documents-save = Documenten opslaan
documents-saved = Uw documenten zijn opgeslagen.
look-template = Sjabloon
template-classic = Klassiek
template-modern = Modern
template-compact = Compact
template-din5008 = DIN 5008
look-accent = Accentkleur
look-accent-pick = Kleur kiezen
look-accent-text = Kleur als zes cijfers
look-accent-placeholder = geen
look-accent-none = Geen kleur
look-accent-hint = Ze wordt donkerder waar wit erop slecht leesbaar zou zijn.
look-accent-wrong = Geef een kleur als # en zes cijfers, 0 tot 9 en a tot f, of laat het leeg.
look-paper = Papier
paper-a4 = A4
paper-letter = US Letter
look-language-hint = Waar de klant er zelf geen heeft.
look-code = Betaalcode (voor bank-apps) naast de betaalgegevens
sample-of = { $name }, uw nieuwste factuur, met deze keuzes.
sample-none = Een verzonnen factuur met deze keuzes.
sample-item = Een voorbeeldregel
logo-label = Logo
logo-hint = PNG, JPEG of SVG, bovenaan de pagina afgedrukt.
logo-none = Geen logo
logo-alt = Uw logo
logo-remove = Logo verwijderen
logo-too-large = Deze afbeelding is groter dan 4 MB. Kies een kleinere; het logo is niet veranderd.

## Language

settings-language = Taal
settings-language-body = Van dit venster. Wat klanten krijgen heeft een eigen taal.
language-label = Taal van het venster
language-system = Zoals deze computer

settings-notices = Meldingen
settings-notices-body = Wat het systeem u vertelt terwijl u elders kijkt.
notice-invoice_paid = Een factuur is betaald
notice-payout_arrived = Een uitbetaling is aangekomen
notice-payout_failed = Een uitbetaling is mislukt
notice-payout_returned = Een uitbetaling kwam terug nadat ze was aangekomen
notice-said = { $title }: { $body }

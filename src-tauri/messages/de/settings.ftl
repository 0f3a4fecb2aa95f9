# Konten und Einstellungen.

## Accounts

accounts-title = Konten
accounts-none = Kein Konto ist verbunden. Schreiben, drucken, exportieren und als bezahlt vermerken können Sie auch ohne; ein Konto sendet Rechnungen für Sie und sagt, was bezahlt wurde.
account-age = Daten von { $ago }
account-connected = Verbunden
account-choose_service = Dienst wählen
account-sign_in_needed = Anmeldung nötig
account-other_user = Andere Person
account-practice = Übung
account-practise-again = Neu üben
account-add = Konto verbinden
account-connected-said = Das Konto ist verbunden.
account-remove = Entfernen
account-remove-title = { $name } entfernen?
account-remove-body = Was vom Dienst kam, wird von diesem Computer entfernt, das Passwort aus dem Schlüsselbund. Noch nicht gesendete Änderungen gehen verloren. Der Dienst behält seine Daten.
account-remove-confirm = Entfernen
account-removed-said = { $name } ist entfernt.
connect-url = Adresse des Dienstes
connect-url-hint = Trincico; nur https.
connect-way = Anmelden mit
connect-way-password = E-Mail und Passwort
connect-way-token = Token
connect-user = E-Mail
connect-secret-password = Passwort
connect-secret-token = Token
connect-secret-hint = Kommt in den Schlüsselbund dieses Computers und nirgendwohin sonst.
connect-name = Name für dieses Konto
connect-name-hint = Nach Wunsch; zum Beispiel der Name Ihres Betriebs.
connect-go = Verbinden
connect-busy = Wird verbunden …
services-body = Mit welchem davon arbeiten Sie hier?
services-none = Dieses Konto hat noch keinen Dienst. Legen Sie dort einen an und kommen Sie zurück.
sign-in-body = Der Dienst verlangt eine neue Anmeldung. Was auf das Senden wartet, bleibt erhalten.
sign-in-other = Angemeldet hat sich eine andere Person als die, der diese Daten gehören. Melden Sie sich als diese an; bis dahin wird nichts gesendet.
sign-in-user-hint = Leer lassen, um ein Token zu verwenden.
sign-in-secret = Passwort oder Token
sign-in-go = Anmelden

## Settings

settings-sections = Abschnitte
settings-business = Betrieb
settings-business-body = Steht als Absender auf jeder Rechnung.
settings-documents = Belege
settings-documents-body = Wie Rechnungen ab jetzt aussehen. Was ausgestellt ist, behält sein Aussehen.
settings-accounts = Konten
settings-accounts-body = Wahlfrei: Dienste, die Rechnungen für Sie senden und sagen, was bezahlt wurde.
settings-appearance = Darstellung
settings-appearance-body = Folgt dem System, solange Sie nichts wählen.
settings-data = Ihre Daten
settings-data-body = Alles liegt in diesem Ordner.
settings-keys = Tasten
settings-keys-body = Nichts braucht die Maus.
settings-about = Über
theme-system = System
theme-light = Hell
theme-dark = Dunkel
zoom-label = Größe von allem
zoom-said = Größe: { $size }
about-version = Counterfoil { $version }
about-body = Der Teil der Rechnung, der bei Ihnen bleibt.
business-name = Name des Betriebs
business-bank = Bank
business-iban = IBAN
business-bic = BIC
business-currency = Übliche Währung
business-days = Zahlungsziel in Tagen
business-days-wrong = Ganze Tage, 0 bis 3650, oder leer lassen.
business-save = Betrieb speichern
business-saved = Ihr Betrieb ist gespeichert.
business-unsaved = Noch nicht gespeichert
documents-save = Belege speichern
documents-saved = Ihre Belege sind gespeichert.
look-template = Vorlage
template-classic = Klassisch
template-modern = Modern
template-compact = Kompakt
template-din5008 = DIN 5008
look-accent = Akzentfarbe
look-accent-pick = Farbe wählen
look-accent-text = Farbe als sechs Ziffern
look-accent-placeholder = keine
look-accent-none = Keine Farbe
look-accent-hint = Sie wird abgedunkelt, wo Weiß darauf schwer zu lesen wäre.
look-accent-wrong = Eine Farbe als # und sechs Ziffern, 0 bis 9 und a bis f, oder leer lassen.
look-paper = Papier
paper-a4 = A4
paper-letter = US Letter
look-language-hint = Wo der Kunde keine eigene hat.
look-code = Zahlungscode (für Banking-Apps) neben den Zahlungsangaben
sample-of = { $name }, Ihre neueste Rechnung, mit dieser Auswahl.
sample-none = Eine erfundene Rechnung mit dieser Auswahl.
sample-item = Eine Position als Muster
logo-label = Logo
logo-hint = PNG, JPEG oder SVG, oben auf die Seite gedruckt.
logo-none = Kein Logo
logo-alt = Ihr Logo
logo-remove = Logo entfernen
logo-too-large = Dieses Bild ist größer als 4 MB. Wählen Sie ein kleineres; das Logo ist unverändert.

## Language

settings-language = Sprache
settings-language-body = Dieses Fensters. Was Kunden bekommen, hat seine eigene Sprache.
language-label = Sprache des Fensters
language-system = Wie dieser Computer

settings-notices = Hinweise
settings-notices-body = Was das System Ihnen sagt, während Sie woanders sind.
notice-invoice_paid = Eine Rechnung wurde bezahlt
notice-payout_arrived = Eine Auszahlung kam an
notice-payout_failed = Eine Auszahlung schlug fehl
notice-payout_returned = Eine Auszahlung kam nach der Ankunft zurück
notice-said = { $title }: { $body }

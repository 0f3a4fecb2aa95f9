# Konta i ustawienia.

## Accounts

accounts-title = Konta
accounts-none = Żadne konto nie jest podłączone. Bez niego można wystawiać, drukować i eksportować faktury oraz oznaczać je jako zapłacone; konto wysyła je i mówi, co zapłacono.
account-age = dane odczytane { $ago }
account-connected = Podłączone
account-choose_service = Wybierz usługę
account-sign_in_needed = Trzeba się zalogować
account-other_user = Inna osoba
account-practice = Ćwiczenie
account-practise-again = Ćwicz od nowa
account-add = Podłącz konto
account-connected-said = Konto jest podłączone.
account-remove = Usuń
account-remove-title = Usunąć { $name }?
account-remove-body = To, co przyszło z usługi, zostanie usunięte z tego komputera, a hasło z pęku kluczy. Niewysłane zmiany przepadną. Usługa zachowuje swoje dane.
account-remove-confirm = Usuń
account-removed-said = Usunięto: { $name }.
connect-url = Adres usługi
connect-url-hint = Trincico; tylko https.
connect-way = Sposób logowania
connect-way-password = E-mail i hasło
connect-way-token = Token dostępu
connect-user = E-mail
connect-secret-password = Hasło
connect-secret-token = Token dostępu
connect-secret-hint = Trafia do pęku kluczy tego komputera i nigdzie indziej.
connect-name = Nazwa tego konta
connect-name-hint = Nieobowiązkowo; na przykład nazwa firmy.
connect-go = Podłącz
connect-busy = Łączenie…
services-body = Z którą z nich będzie tu praca?
services-none = To konto nie ma jeszcze usługi. Proszę ją tam utworzyć i wrócić.
sign-in-body = Usługa wymaga ponownego zalogowania. To, co czeka na wysłanie, jest zachowane.
sign-in-other = Zalogowała się inna osoba niż ta, do której należą te dane. Do czasu jej zalogowania nic nie zostanie wysłane.
sign-in-user-hint = Puste pole oznacza użycie tokenu.
sign-in-secret = Hasło lub token
sign-in-go = Zaloguj się

## Settings

settings-sections = Działy
settings-business = Firma
settings-business-body = Jest na każdej fakturze jako wystawca.
settings-documents = Dokumenty
settings-documents-body = Wygląd faktur od teraz. To, co wystawiono, zachowuje swój wygląd.
settings-accounts = Konta
settings-accounts-body = Nieobowiązkowe: usługi, które wysyłają faktury i mówią, co zapłacono.
settings-appearance = Wygląd
settings-appearance-body = Jak w systemie, o ile nic nie wybrano.
settings-data = Dane
settings-data-body = Wszystko jest w tym folderze.
settings-keys = Klawisze
settings-keys-body = Nic nie wymaga myszy.
settings-about = O programie
theme-system = Jak system
theme-light = Jasny
theme-dark = Ciemny
zoom-label = Rozmiar wszystkiego
zoom-said = Rozmiar: { $size }
about-version = Counterfoil { $version }
about-body = Ta część rachunku, która zostaje u wystawcy.
business-name = Nazwa firmy
business-bank = Nazwa banku
business-iban = IBAN
business-bic = BIC
business-currency = Zwykła waluta
business-days = Dni na zapłatę
business-days-wrong = Proszę podać całe dni, od 0 do 3650, lub zostawić puste.
business-save = Zapisz firmę
business-saved = Zapisano dane firmy.
business-unsaved = Jeszcze niezapisane
documents-save = Zapisz dokumenty
documents-saved = Zapisano dokumenty.
look-template = Szablon
template-classic = Klasyczny
template-modern = Nowoczesny
template-compact = Zwarty
template-din5008 = DIN 5008
look-accent = Kolor akcentu
look-accent-pick = Wybierz kolor
look-accent-text = Kolor w sześciu cyfrach
look-accent-placeholder = brak
look-accent-none = Bez koloru
look-accent-hint = Jest przyciemniany tam, gdzie biel na nim byłaby słabo czytelna.
look-accent-wrong = Proszę podać kolor jako # i sześć cyfr, od 0 do 9 i od a do f, lub zostawić puste.
look-paper = Papier
paper-a4 = A4
paper-letter = US Letter
look-language-hint = Gdy klient nie ma własnego.
look-code = Kod płatności (do aplikacji bankowych) obok danych do płatności
sample-of = { $name }, najnowsza faktura, z tym wyborem.
sample-none = Zmyślona faktura z tym wyborem.
sample-item = Przykładowa pozycja
logo-label = Znak firmy
logo-hint = PNG, JPEG lub SVG, drukowany u góry strony.
logo-none = Bez znaku
logo-alt = Znak firmy na dokumentach
logo-remove = Usuń znak
logo-too-large = Ten obraz przekracza 4 MB. Proszę wybrać mniejszy; znak się nie zmienił.

## Language

settings-language = Język
settings-language-body = Tego okna. To, co otrzymują klienci, ma własny język.
language-label = Język okna
language-system = Jak ten komputer

settings-notices = Powiadomienia
settings-notices-body = Co mówi system, gdy patrzy się gdzie indziej.
notice-invoice_paid = Faktura została zapłacona
notice-payout_arrived = Nadeszła wypłata
notice-payout_failed = Wypłata się nie powiodła
notice-payout_returned = Wypłata wróciła po nadejściu
notice-said = { $title }: { $body }

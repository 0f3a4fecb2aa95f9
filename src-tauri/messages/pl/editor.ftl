# Pisanie faktury.

## The editor

editor-label = Edycja faktury
editor-new = Nowa faktura
editor-edit = Edycja: { $name }
editor-kept = Zapisano na tym komputerze { $ago }
editor-untouched = Przechowywane na tym komputerze w trakcie pisania
editor-close = Zamknij; to, co wpisano, zostaje
editor-discard = Odrzuć
editor-save = Zapisz
editor-save-key = Zapisz jako szkic (Ctrl S)
editor-save-ready = Zapisz i wystaw
editor-save-ready-key = Zapisz i wystaw (Ctrl Enter)
editor-page = Strona, tak jak zostanie wydrukowana
editor-show-page = Strona
editor-show-form = Formularz
field-reference = Numer
field-status = Stan
field-customer = Klient
field-currency = Waluta
field-issue_date = Data wystawienia
field-due_date = Termin płatności
field-account = Wysyłana do
account-none = Nikogo: tylko ten komputer
field-tax_rule = Podatek zaokrąglany
field-prices_include_tax = Ceny z podatkiem
field-note = Uwaga pod sumą
field-items = Pozycje
field-amount = Suma
field-name = Pozycja
field-description = Opis
field-price = Cena
field-quantity = Ilość
field-tax = VAT %
field-business_name = Nazwa firmy
field-first_name = Imię
field-last_name = Nazwisko
field-email = E-mail
field-phone = Telefon
field-address = Adres
field-tax_id = NIP
field-of-item = Pozycja { $n }, { $field }
customer-placeholder = Proszę wpisać nazwę lub utworzyć nową
customer-make = Nowy klient „{ $name }”
customer-make-empty = Nowy klient
customer-add = Dodaj klienta
date-placeholder = DD.MM.RRRR
date-hint = Tak jak się pisze: 29.11., +14, dziś
date-unread = To nie jest data; wygląda ona tak: 29.11.2026.
date-calendar = Wybierz z kalendarza: { $label }
month-previous = Poprzedni miesiąc
month-next = Następny miesiąc
currency-none = Brak
currency-common = Zwykłe
currency-all = Wszystkie
item-name-placeholder = Co jest sprzedawane
item-description-placeholder = Opis
item-cell = { $field }, wiersz { $n }
item-add = Dodaj wiersz
item-remove = Usuń
item-remove-n = Usuń wiersz { $n }
item-remove-key = Usuń (Ctrl Shift Backspace)
item-removed = Usunięto „{ $name }”.
item-removed-empty = Usunięto wiersz.
item-moved = Przesunięto do wiersza { $n }
items-hint = Enter: następny wiersz · Alt ↑↓: przesuń · Alt Enter: więcej · wklej tabelę
items-pasted = { $n ->
    [one] Wklejono jeden wiersz.
    [few] Wklejono { $n } wiersze.
    [many] Wklejono { $n } wierszy.
   *[other] Wklejono { $n } wiersza.
}
items-pasted-beyond = Wklejono. To, co nie mieści się w kolumnach pozycji, jest w jej opisie.
items-left-out = { $n ->
    [one] Pominięto jeden wiersz: { $rows }.
    [few] Pominięto { $n } wiersze: { $rows }.
    [many] Pominięto { $n } wierszy: { $rows }.
   *[other] Pominięto { $n } wiersza: { $rows }.
}
rule-per_line = w każdym wierszu
rule-per_line-hint = Podatek każdego wiersza jest zaokrąglany, potem sumowany.
rule-per_rate = od sumy każdej stawki
rule-per_rate-hint = Wiersze o jednej stawce są sumowane, potem opodatkowane.
rule-included-hint = Ceny z podatkiem: jest on wyjmowany z sumy każdej stawki.
total-sub = Razem netto
total-tax = VAT { $rate } % od { $base }
total-sub-included = Bez podatku
total-tax-included = w tym VAT { $rate } % od { $base }
total-amount = Suma
total-none = Sumy nie można jeszcze obliczyć.
total-outside = { $n ->
    [one] Jeden wiersz nie jest w sumie: { $rows }
    [few] { $n } wiersze nie są w sumie: { $rows }
    [many] { $n } wierszy nie jest w sumie: { $rows }
   *[other] { $n } wiersza nie jest w sumie: { $rows }
}
total-other-per_line = Zaokrąglając raz na stawkę, byłoby { $amount } ({ $difference }).
total-other-per_rate = Zaokrąglając w każdym wierszu, byłoby { $amount } ({ $difference }).
rule-followed-per_line = Trincico zaokrągla podatek w każdym wierszu: suma wyniesie { $amount } zamiast { $before }.
rule-followed-per_rate = Na tym komputerze podatek zaokrągla się raz na stawkę: suma wyniesie { $amount } zamiast { $before }.
rule-followed-mirrored = Podatek zaokrągla się jak na fakturze, której dotyczy: suma wyniesie { $amount } zamiast { $before }.
missing-title = { $n ->
    [one] Do wystawienia brakuje jednej rzeczy
    [few] Do wystawienia brakuje { $n } rzeczy
    [many] Do wystawienia brakuje { $n } rzeczy
   *[other] Do wystawienia brakuje { $n } rzeczy
}

## A record that changed while it was being edited
changed-title = { $name }: zmieniono podczas pisania
changed-body = Ktoś zmienił to w usłudze albo w innym oknie. Zapis wstawi w to miejsce to, co wpisano, także tam. Powrót zostawi wpisane tutaj, bez zapisu.
changed-confirm = Zapisz to, co wpisano

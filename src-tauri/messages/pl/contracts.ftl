# Umowy, katalog i to, co firma abonamentowa wystawia sama.

## Contracts

contract-search = Szukaj numeru, klienta, planu
contracts-grid = Umowy
contract-panel = Umowa
contract-plan = Plan
contract-balance = Saldo
contract-next = Rozliczenie { $day }
contract-number = Numer
contract-since = Od
contract-until = Do
contract-next-billing = Następne rozliczenie
contract-pays = Sposób zapłaty
contract-pays-none = Nic nie zapisano
contract-notes = Uwagi
contract-suspended = Rozliczanie tej umowy jest wstrzymane.
contract-phases = Etapy
contract-in_trial = Próbna
contract-active = Aktywna
contract-ended = Zakończona
phase-trial = Próbny
phase-normal = Zwykły
phase-inactive = Nieaktywny
contracts-not-found = Nie znaleziono umowy dla „{ $search }”
contracts-not-found-body = Szukano w numerach, klientach, planach i identyfikatorach.
contracts-none = Jeszcze brak umów
contracts-none-body = Umowa zaczyna się, gdy zamówienie zostanie zrealizowane.
contract-none = Nie wybrano umowy
contract-none-body = Proszę wybrać z listy, aby zobaczyć jej przebieg i zużycie.
not-read = Jeszcze nie odczytano.
contract-usage = Zużycie
usage-add = Dodaj zużycie
usage-body = Gdy ten dzień minie, zostanie rozliczone: { $quantity }. Do tego czasu można to usunąć.
usage-none = Brak zużycia.
usage-billed = Rozliczono { $day }
usage-due = Rozliczenie po { $day }
usage-remove = Usuń
usage-remove-title = Usunąć { $quantity } × { $name }?
usage-remove-body = Nie zostanie to rozliczone.
usage-remove-confirm = Usuń zużycie
contract-components = Składniki
component-add = Dodaj składnik
component-body = Od dnia rozpoczęcia będzie rozliczane: { $quantity }.
components-none = Brak składników.
component-until = Do { $day }
component-since = Od { $day }
contract-lines = Wiersze następnej faktury
line-add = Dodaj wiersz
line-body = Na następnej fakturze będzie: { $quantity }.
lines-none = Brak wierszy.
line-waits = Czeka na następną fakturę
contract-discounts = Rabaty
discount-percent = { $n } %
part-title = Dodać { $what } do umowy: { $name }?
part-component = Składnik
part-choose = Wybierz…
part-quantity = Ilość
part-price = Cena za sztukę
part-due = Rozliczenie po
part-start = Od
part-text = Tekst na fakturze
contract-end = Zakończ umowę
contract-end-look = Co oznaczałoby zakończenie?
contract-would-end = Zakończyłaby się { $day }.
contract-end-unknown = Usługa nie podaje, kiedy umowa może się zakończyć.
contract-last-invoice = Byłaby jeszcze ostatnia faktura na { $amount }.
contract-no-last-invoice = Ostatniej faktury by nie było.
contract-end-title = Zakończyć umowę: { $name }?
contract-end-body = Umowa { $number } kończy się { $day }. Nie można tego stąd cofnąć.
contract-end-confirm = Zakończ umowę: { $name }
self-service = Własna strona klienta
self-service-body = Kto otworzy tę stronę, działa w imieniu klienta. Jest otwarta przez godzinę, na:
self-service-open = Otwórz w przeglądarce

## The catalogue, orders and webhooks

catalogue-tabs = Części katalogu
catalogue-offers = Plany
catalogue-orders = Zamówienia
catalogue-webhooks = Webhooki
offers-none = Niczego nie ma w ofercie
offers-none-body = Plany tworzy się w billwerk. Pojawią się tu po następnej synchronizacji.
offer-no-variants = Nie jest sprzedawany w żadnym wariancie.
offer-approval = Zamówienia trzeba zatwierdzać.
length-day = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}
length-week = { $n ->
    [one] { $n } tydzień
    [few] { $n } tygodnie
    [many] { $n } tygodni
   *[other] { $n } tygodnia
}
length-month = { $n ->
    [one] { $n } miesiąc
    [few] { $n } miesiące
    [many] { $n } miesięcy
   *[other] { $n } miesiąca
}
length-year = { $n ->
    [one] { $n } rok
    [few] { $n } lata
    [many] { $n } lat
   *[other] { $n } roku
}
offer-setup = { $amount } jednorazowo
offer-runs = trwa { $period }
offer-notice = wypowiedzenie: { $period }
offer-includes = zawiera: { $what }
offer-hidden = ukryty
orders-from-here = Zamówienia złożone stąd. Usługa nie ma listy wszystkich swoich zamówień.
orders-none = Stąd nie złożono jeszcze żadnego zamówienia.
order-new = Nowe zamówienie
order-open = Otwarte
order-approved = Zatwierdzone
order-completed = Zrealizowane
order-declined = Odrzucone
order-search = Znajdź klienta lub umowę
order-whom = Dla
order-new-contract = Nowa umowa dla
order-changes = Zmiana umowy
order-variant = Plan
order-coupon = Kupon
order-bill-now = Od razu rozlicz to, co dotąd zużyto
order-look = Pokaż, ile to wyniesie
order-make = Złóż zamówienie
order-made = Zamówienie złożone. Nic nie znaczy, dopóki nie zostanie zrealizowane.
order-commit = Zrealizuj
order-commit-title = Zrealizować zamówienie: { $name }?
order-commit-body = Umowa zacznie działać. Zostanie pobrane: { $amount }. Nie można tego cofnąć.
order-commit-unpriced = Umowa zacznie działać i zostanie pobrana opłata; usługa nie podaje jej kwoty. Nie można tego cofnąć.
order-approve = Zatwierdź
order-approve-title = Zatwierdzić zamówienie: { $name }?
order-approve-body = Zamówienie ({ $name }, { $amount }) będzie można potem zrealizować.
order-approve-unpriced = Zamówienie ({ $name }) będzie można potem zrealizować. Usługa nie podaje kwoty.
order-decline = Odrzuć
order-decline-title = Odrzucić zamówienie: { $name }?
order-decline-body = Z zamówienia ({ $amount }) nic wtedy nie będzie.
order-decline-unpriced = Z zamówienia nic wtedy nie będzie.
webhook-new = Nowy webhook
webhook-url = Adres (https)
webhook-events = Dowiaduje się o
webhook-save = Zapisz webhook
webhook-edit = Zmień
webhook-change-body = Usługa nie może zmienić webhooka: powstaje nowy, a potem ten jest usuwany.
webhook-remove = Usuń
webhook-remove-title = Usunąć webhook { $url }?
webhook-remove-body = Ten adres nie dowie się już o niczym.
webhooks-none = Żaden adres nie dowiaduje się o zdarzeniach.
webhooks-body = billwerk wywołuje te adresy, gdy zajdzie jedno z wybranych zdarzeń.

## Invoices that a service issues by itself

billed-switch = Które faktury
billed-own = Napisane tutaj
billed-service = Z billwerk
billed-tabs = Wystawione i szkice
billed-issued = Wystawione
billed-drafts = Szkice
billed-search = Szukaj numeru, odbiorcy
billed-grid = Faktury z billwerk
billed-panel = Faktura z billwerk
billed-invoice = Faktura
billed-credit = Nota kredytowa
billed-draft = Szkic
billed-draft-of = Szkic: { $name }
billed-date = Data
billed-kind = Rodzaj
billed-due = Termin płatności
billed-sent = Wysłano
billed-recipient = Odbiorca
billed-from = Wystawca: { $name }
billed-not-found = Nic nie znaleziono dla „{ $search }”
billed-not-found-body = Szukano w numerach, odbiorcach i identyfikatorach.
billed-none = Jeszcze nic nie wystawiono
billed-no-drafts = Brak szkiców
billed-none-body = Usługa wystawia je sama, gdy umowa jest rozliczana.
billed-pick = Nie wybrano faktury
billed-pick-body = Proszę wybrać z listy, aby zobaczyć ją tak, jak podaje ją usługa.
billed-contract = Umowa
billed-pdf = Pobierz PDF z usługi
billed-pdf-kept = Zapisz PDF usługi
billed-saved = Zapisano: { $path }
billed-open-file = Otwórz
billed-send = Wyślij teraz
billed-send-title = Wysłać fakturę do: { $name }?
billed-send-body = Usługa utworzy fakturę na { $amount } i wyśle ją do: { $name }. Nie można tego cofnąć.
billed-send-confirm = Wyślij { $amount }
billed-send-unpriced = Usługa utworzy z tego fakturę i wyśle ją do: { $name }; nie podaje kwoty. Nie można tego cofnąć.
billed-send-plain = Wyślij fakturę
stated-lines = Wiersze
stated-what = Za
stated-vat = { $rate } % podatku
stated-none = Usługa nie podaje wierszy.
sum-vat = Podatek
sum-total = Suma
stated-differs = Tak podaje to usługa. Według obliczeń tutaj te wiersze dają { $amount }.

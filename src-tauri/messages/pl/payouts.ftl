# Pieniądze idące na konto bankowe: salda, wypłaty, zlecanie wypłaty.

## Payouts

nav-payouts = Wypłaty
nav-plan = Abonament
kind-payout = Wypłata
kind-act = Zlecenie
command-payouts = Przejdź do wypłat
command-plan = Przejdź do abonamentu
command-ask-payout = Zleć wypłatę
not-known = nie wiadomo
settings-open = Otwórz ustawienia
money-never = Jeszcze nie odczytano
money-age = Odczytano { $ago }
money-offline = Brak połączenia · odczytano { $ago }
money-refresh = Odśwież
money-refreshing = Odświeżanie…
balance-label = Saldo według waluty
balance-of = Saldo: { $name }
balance-available = Do wypłaty
balance-pending = W drodze
balance-instant = Od razu
payouts-overview = Miesiące i konta bankowe
payouts-overview-none = Gdy pieniądze zostaną wypłacone, będą tu miesiące, harmonogram i miejsce docelowe.
account-side-of = Jak wypłacane jest { $name }
payouts-grid = Wypłaty, od najnowszych
payout-search = Szukaj kwoty, celu, numeru
payout-which-account = Wypłaty konta
payout-tabs = Które wypłaty pokazać
payout-label = Wypłata
payout-status-requested = Zlecona
payout-status-pending = W toku
payout-status-in_transit = W drodze
payout-status-paid = Dotarła
payout-status-failed = Nieudana
payout-status-canceled = Anulowana
column-arrival = Wpływ
column-destination = Do
destination-unknown = Celu nie podano
payout-instant = od razu
payouts-not-found = Nie znaleziono wypłaty dla „{ $search }”
payouts-not-found-body = Szukano w kwotach, celach, opisach i numerach wszystkich wypłat na tej karcie.
payouts-none-tab = Tu nie ma żadnej
payouts-none-tab-body = Nie ma wypłaty o stanie „{ $status }”.
payouts-offline = Brak połączenia i jeszcze nic nie odczytano
payouts-offline-body = Saldo i wypłaty przyjdą, gdy usługa będzie osiągalna.
payouts-unread = Jeszcze nic nie odczytano
payouts-unread-body = Saldo i wypłaty przyjdą z następną synchronizacją.
payouts-none = Jeszcze brak wypłat
payouts-none-body = Gdy pieniądze pójdą na konto bankowe, każda wypłata będzie tu z tym, co zawiera.
payouts-first = Z zapłaconych faktur do banku
payouts-first-body = Po skonfigurowaniu wypłat powyżej saldo i każda wypłata będą widoczne tutaj.
setup-none-title = Wypłaty nie są skonfigurowane.
payouts-same-as = Wypłaca z tego samego konta wypłat co „{ $other }”. Tam, gdzie wszystkie konta są razem, wypłaty liczą się przy nim.
setup-none-body = Najpierw w usłudze powstaje konto wypłat, potem włącza się je u operatora płatności. Wcześniej nic nie jest wypłacane.
setup-deleted-title = Konta wypłat już nie ma.
setup-deleted-body = Usunięto je w usłudze. Aby znów otrzymywać wypłaty, trzeba utworzyć nowe.
setup-pending-title = Został jeden krok.
setup-pending-body = Operator płatności chce wiedzieć, kim jest odbiorca i dokąd idą pieniądze. Podaje się to na jego stronie.
setup-suspended-title = Operator płatności wstrzymał wypłaty.
setup-suspended-body = Pieniądze zostają na saldzie. Jego strona mówi, czego wymaga.
setup-other-title = Usługa podaje stan, którego ta wersja nie zna.
setup-other-body = Saldo i wypłaty są pokazane, na ile da się je odczytać.
setup-method = Operator
setup-create = Skonfiguruj wypłaty
setup-enable = Dalej u operatora…

## One payout

payout-arrives = { $day } ({ $due })
payout-at-once = Od razu
payout-standard = W najbliższej sesji banku
payout-automatic = Według harmonogramu
payout-by-hand = Zlecona
payout-fact-arrival = Wpływ
payout-fact-destination = Do
payout-fact-method = Jak
payout-fact-made = Utworzono
payout-fact-account = Z
payout-fact-description = Opis
payout-failed-body = Bank jej nie przyjął. Pieniądze wracają na saldo; proszę sprawdzić konto bankowe poniżej lub u operatora.
payout-request = Zlecono ją na tym komputerze, { $since }.
payout-seen = Co o niej widziano
payout-foot = { $id } · odczytano { $ago }
parts-title = Co jest w tej wypłacie
parts-matched = { $n ->
    [one] Jedna płatność, na pewno
    [few] { $n } płatności, na pewno
    [many] { $n } płatności, na pewno
   *[other] { $n } płatności, na pewno
}
parts-guessed = { $n ->
    [one] Jedna płatność, która może w niej być
    [few] { $n } płatności, które mogą w niej być
    [many] { $n } płatności, które mogą w niej być
   *[other] { $n } płatności, które mogą w niej być
}
parts-guessed-body = Pasują czasem i walutą, nic więcej. Nie są sumowane.
parts-sum = Razem
parts-unexplained = Niewyjaśnione płatnościami
column-payment = Płatność od
column-paid-on = Zapłacono
sum-gross = Brutto
sum-fee = Opłata
sum-net = Netto

## Accounts for payouts

bank-title = Dokąd idą pieniądze
bank-name = { $name } •••• { $last4 }
bank-nameless = Konto
bank-default = otrzymuje { $currency }
bank-instant = przyjmuje wypłaty od razu
bank-requirements = Operator wymaga jeszcze:
bank-none = Brak znanego konta bankowego.
bank-change = Zmień u operatora…
schedule-title = Jak często wypłacane są pieniądze
schedule-outside = Teraz: { $frequency }. Obecny plan już tego nie oferuje.
schedule-unknown = Jeszcze nie wiadomo
schedule-save = Zapisz harmonogram
schedule-said = Od teraz pieniądze są wypłacane: { $frequency }.
schedule-said-demand = Od teraz pieniądze są wypłacane na zlecenie.
frequency-auto_daily = Codziennie
frequency-auto_3_days = Co 3 dni
frequency-auto_7_days = Co 7 dni
frequency-on_demand = Na zlecenie
requests-asked = Zlecone na tym komputerze
request-state-sending = wysyłana
request-state-accepted = przyjęta
request-state-not_sent = niewysłana
request-state-rejected = odrzucona
request-state-unknown = niejasna
request-state-closed = zamknięta ręcznie
months-title = Według miesięcy
months-label = Wypłaty według miesięcy, { $currency }
months-paid = Wpłynęło
months-expected = Oczekiwane
months-table = Jako tabela
month-paid = { $n ->
    [one] { $amount } w jednej wypłacie
    [few] { $amount } w { $n } wypłatach
    [many] { $amount } w { $n } wypłatach
   *[other] { $amount } w { $n } wypłaty
}
month-expected = oczekiwane { $amount }
month-nothing = nic
month-words = { $month }: { $what }
column-month = Miesiąc
column-payouts = Wypłaty

## Asking for a payout

ask-open = Zleć wypłatę…
ask-title = Zleć wypłatę
ask-none = Nie można zlecić wypłaty
ask-none-body = Najpierw trzeba skonfigurować i włączyć konto. Wypłaty pokazują, co zostało do zrobienia.
ask-amount = Kwota
ask-available = Można wypłacić { $amount }.
ask-available-unknown = Nie wiadomo, ile można wypłacić; zostanie to odczytane, zanim cokolwiek pójdzie.
ask-all = Wszystko
ask-all-label = Wszystko, co można wypłacić
ask-blocked = Nie można zlecić innej wypłaty, dopóki ta nie będzie jasna.
ask-scheduled = Pieniądze wychodzą same: { $frequency }. Aby zlecić wypłatę, trzeba najpierw ustawić harmonogram „Na zlecenie” w części Miesiące i konta bankowe.
ask-nothing-yet = Nic jeszcze nie jest wysyłane.
ask-continue = Dalej
ask-checking = Odczyt salda…
speed-label = Jak szybko
speed-standard = W najbliższej sesji banku
speed-standard-body = Zwykła droga; trwa kilka dni roboczych.
speed-instant = Od razu
speed-instant-body = Zwykle w ciągu godziny, do { $amount }. Operator może pobrać opłatę.
speed-instant-bank = Konto bankowe dla tej waluty nie przyjmuje wypłat od razu.
speed-instant-unknown = Nie wiadomo, ile można wypłacić od razu.
speed-instant-nothing = Teraz nic nie można wypłacić od razu.
offer-to = Do
offer-from = Z
offer-when = Jak szybko
offer-before = Saldo przed
offer-after = Saldo po
offer-read = Saldo odczytano { $ago }.
offer-heard = { $amount } do { $destination }: proszę sprawdzić i potwierdzić.
offer-once = Jest wysyłane raz i nie można tego stąd cofnąć.
offer-send = Wypłać { $amount }
offer-sending = Wysyłanie…
outcome-payout-accepted = { $amount } w drodze.
outcome-payout-not_sent = Nie wysłano { $amount }.
outcome-payout-rejected = Usługa odmówiła wypłaty { $amount }.
outcome-payout-closed = Zlecenie na { $amount } jest zamknięte.
outcome-again = Zacznij od nowa
outcome-show = Pokaż wypłatę
unclear-label = Niejasna wypłata
unclear-title = { $amount }: nie wiadomo, czy ta wypłata powstała.
unclear-body = Mogła powstać. Nic nie jest samo wysyłane ponownie i nie można zlecić innej wypłaty, dopóki to nie będzie jasne.
sending-title = { $amount }: wysyłanie.
unclear-asked = Zlecono { $since }, do: { $destination }.
unclear-looked = Ostatnio sprawdzono { $ago }.
unclear-look = Sprawdź ponownie
unclear-looking = Sprawdzanie…
unclear-still = Nadal nie wiadomo.
resolve-question = Co się z nią stało?
candidate-likely = prawdopodobnie ta
candidate-made = utworzono { $since }
resolve-not-made = Nie powstała
resolve-early = Może się jeszcze pojawić do { $day }; przed zamknięciem nastąpi jeszcze jedno sprawdzenie.
resolve-amount = Aby potwierdzić, proszę wpisać kwotę { $amount }
resolve-amount-wrong = To inna kwota.
resolve-link = To ta wypłata
resolve-close = Zamknij jako niepowstałą
resolve-said-made = Powiązano ją z wybraną wypłatą.
resolve-said-not = Zamknięto ją jako niepowstałą.

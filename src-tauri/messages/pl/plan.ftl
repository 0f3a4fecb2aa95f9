# Ile kosztuje sama usługa, i działania, które kosztują.

## Acts that cost money or cannot be undone

acts-title = Zlecone i nierozstrzygnięte
act-sending = Wysyłanie.
act-done = Wykonano.
act-visit = Dalej poza programem.
act-not_sent = Nie wysłano.
act-rejected = Usługa odmówiła.
act-unknown = Nie wiadomo, czy to wykonano.
act-unknown-body = Nic nie jest samo wysyłane ponownie.
act-since = { $name }, { $since }.
act-closed = Zamknięto ręcznie.
act-go-on = Dalej…
act-close = To załatwione
act-close-title = Czy „{ $name }” jest załatwione?
act-close-body = Najpierw trzeba sprawdzić w usłudze, czy to wykonano. Potem można tu zlecić to ponownie.
visit-title = Dalej poza programem
visit-host = Ta strona otworzy się w przeglądarce
visit-offered = Nic jeszcze nie otwarto. To, co zostanie tam wpisane, nie przechodzi przez Counterfoil.
visit-go = Otwórz w przeglądarce
visit-open-again = Otwórz ponownie
visit-cancel = Anuluj
visit-open = Czeka na powrót.
visit-open-body = Proszę dokończyć w przeglądarce; tutaj pójdzie dalej samo.
visit-done = Wykonano.
visit-done-body = To, co się zmieniło, jest teraz odczytywane z usługi.
visit-canceled = Nie wykonano.
visit-canceled-body = Nic się przez to nie zmieniło. Można zacząć od nowa.
visit-expired = Nikt nie wrócił na czas.
visit-expired-body = Jeśli dokończono w przeglądarce, następna synchronizacja pokaże wynik.

## The plan

plan-unread = Jeszcze nic nie odczytano
plan-offline = Brak połączenia i jeszcze nic nie odczytano
plan-unread-body = Plan i płatności przyjdą z następną synchronizacją.
plan-none = Na tym koncie nie ma planu. Można wybrać jeden poniżej.
plan-period = Okres
plan-ended = Zakończony ręcznie
plan-card = Obciążana jest
plan-card-none = Brak znanej karty
plan-last = Ostatnia płatność
plan-pay = Zmień sposób płatności…
plan-end = Zakończ abonament…
plan-method = Płać przez
plan-method-usual = Zwykły operator
plan-current = Obecny plan
plan-next = Następuje po obecnym
plan-recommended = Polecany
plan-take = Wybierz
plan-up = Podwyższ
plan-down = Obniż
plan-trial = { $n ->
    [one] jeden dzień próby
    [few] { $n } dni próby
    [many] { $n } dni próby
   *[other] { $n } dnia próby
}
plans-title = Plany
plans-differences = Tylko różnice
plans-feature = Na co pozwala
plans-price = Cena
price-unknown = Ceny nie podano
price-free = Bezpłatnie
price-each = { $amount } { $interval }
interval-day = { $n ->
    [one] dziennie
    [few] co { $n } dni
    [many] co { $n } dni
   *[other] co { $n } dnia
}
interval-week = { $n ->
    [one] tygodniowo
    [few] co { $n } tygodnie
    [many] co { $n } tygodni
   *[other] co { $n } tygodnia
}
interval-month = { $n ->
    [one] miesięcznie
    [few] co { $n } miesiące
    [many] co { $n } miesięcy
   *[other] co { $n } miesiąca
}
interval-year = { $n ->
    [one] rocznie
    [few] co { $n } lata
    [many] co { $n } lat
   *[other] co { $n } roku
}
card-name = { $brand } •••• { $last4 }
card-until = { $name }, do { $month }/{ $year }
subscription-trialing = Próbny
subscription-active = Aktywny
subscription-canceled = Zakończony
subscription-unpaid = Nieopłacony
subscription-canceled_due_update = Zastąpiony
subscription-trialing-body = Próba trwa do { $until }. Wcześniej nic nie jest pobierane.
subscription-active-body = Odnawia się { $until }.
subscription-canceled-body = Trwa do { $until } i nie będzie więcej pobierany. Aby potem korzystać dalej, trzeba wybrać plan.
subscription-unpaid-body = Ostatnie obciążenie się nie powiodło. Sposób płatności trzeba zmienić przed { $until }.
subscription-canceled_due_update-body = Zastąpił go inny plan; trwa najdłużej do { $until }.
subscription-next = Trwa do { $until }; potem następuje { $next }.
subscription-runs = Trwa do { $until }.
change-take-title = Wykupić { $name }?
change-take-body = { $name } kosztuje { $price }. Płatność może toczyć się dalej w przeglądarce.
change-up-title = Zmienić na { $name }?
change-up-body = { $name } kosztuje { $price }; teraz jest { $current }. Płatność może toczyć się dalej w przeglądarce.
change-down-title = Obniżyć do { $name }?
change-down-body = { $name } kosztuje { $price }; teraz jest { $current }. Zwykle zaczyna się, gdy kończy się opłacony okres. Najpierw warto porównać, na co pozwala.
change-confirm = { $name }, { $price }
change-unpriced = Usługa nie podaje, ile kosztuje { $name }. Płatność może być kontynuowana w przeglądarce.
end-title = Zakończyć abonament { $name }?
end-body = Trwa do { $until } i nie będzie więcej pobierany. Potem kończy się to, na co pozwala tylko plan: wypłaty, usługi lub faktury w usłudze mogą być ograniczone. To, co jest na tym komputerze, zostaje.
end-confirm = Zakończ { $name }
feature-with = W planie
feature-without = Poza planem
feature-limit = { $n }
feature-unlimited = Bez limitu
limits-title = Ile wykorzystano
limit-used = { $used } z { $limit }
limit-most = do { $limit }
limit-free = { $used }, bez limitu
limit-near = Limit jest blisko.
limit-reached = Osiągnięto limit; usługa odmawia więcej.

## Payments

payments-title = Płatności
payments-tabs = Które płatności pokazać
payments-all = Wszystkie
payments-subscription = Za plan
payments-invoice = Za faktury
payments-none = Jeszcze brak płatności.
payments-no-account = Płatności z usługi są tu, gdy konto jest podłączone.
payment-pending = W toku
payment-completed = Wykonana
payment-refunded = Zwrócona
payment-failed = Nieudana
payment-for = Za
payment-by = Zapłacono przez
payment-made = Utworzono
target-subscription = Plan usługi
target-invoice = Faktura
fee-percent = ({ $percent } %)

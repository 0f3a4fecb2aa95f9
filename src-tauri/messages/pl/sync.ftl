# Co czeka, co dał każdy przebieg, o co zapytano.

## Sync

sync-state = Stan rzeczy
sync-local = Tylko na tym komputerze
sync-local-more = Nic nie jest nigdzie wysyłane.
sync-running = Trwa synchronizacja
sync-ended = Synchronizacja zakończona. { $state }
sync-synced = Zsynchronizowano { $ago }
sync-never = Jeszcze nie synchronizowano
sync-offline = Brak połączenia
sync-practice-off = Ćwiczenie się skończyło
sync-practice-off-more = Wcześniejsza wersja trzymała je wśród własnych danych. Można je usunąć w Ustawieniach.
sync-offline-since = Brak połączenia od { $since }
sync-offline-more = Wszystko pozostaje tutaj.
sync-offline-pending = { $n ->
    [one] Jedna zmiana jest tu zachowana i zostanie wysłana później.
    [few] { $n } zmiany są tu zachowane i zostaną wysłane później.
    [many] { $n } zmian jest tu zachowanych i zostanie wysłanych później.
   *[other] { $n } zmiany jest tu zachowane i zostanie wysłane później.
}
sync-pending-count = { $n ->
    [one] Jedna zmiana do wysłania
    [few] { $n } zmiany do wysłania
    [many] { $n } zmian do wysłania
   *[other] { $n } zmiany do wysłania
}
sync-pending-soon = Zostanie wkrótce wysłane.
sync-paused = Automatyczna synchronizacja jest wyłączona.
sync-decide = { $n ->
    [one] Jeden wpis wymaga decyzji
    [few] { $n } wpisy wymagają decyzji
    [many] { $n } wpisów wymaga decyzji
   *[other] { $n } wpisu wymaga decyzji
}
sync-decide-more = Nic nie przepadło. Decyzja w części Synchronizacja.
sync-failed = Ostatnia synchronizacja się nie zakończyła
sync-sign-in = Trzeba się ponownie zalogować
sync-sign-in-more = To, co czeka, jest zachowane. Logowanie w Ustawieniach.
sync-other-user = Zalogowała się inna osoba
sync-other-user-more = Nic nie zostanie wysłane, dopóki nie zaloguje się właściwa osoba.
sync-choose = Wybierz usługę
sync-choose-more = Został jeden krok w Ustawieniach.
sync-now = Synchronizuj teraz
sync-cancel = Zatrzymaj synchronizację
sync-automatic = Wysyłaj i odbieraj automatycznie.
sync-automatic-body = Gdy wyłączone, zmiany zostają tutaj do naciśnięcia „Synchronizuj teraz”.
sync-conflicts = Zmieniono w dwóch miejscach
sync-conflicts-body = Obie wartości są zachowane. Nic nie zostanie wysłane do czasu wyboru.
conflict-totals = Suma tutaj { $mine }, w usłudze { $theirs }
conflict-totals-same = Suma { $mine } po obu stronach
sync-parked-title = Odłożone
sync-parked-body = Usługa kilka razy je odrzuciła. Tutaj są bezpieczne; można je poprawić lub spróbować ponownie.
sync-pending-title = Czeka na wysłanie
sync-pending-body = Są tu zapisane i wyjdą w tej kolejności.
sync-unknown = Niejasne wypłaty
sync-unknown-body = Nie wiadomo jeszcze, czy dotarły.
sync-no-account = Nic nie czeka na wysłanie
sync-no-account-body = Żadne konto nie jest podłączone: wszystko zostaje na tym komputerze. Z kontem faktury są wysyłane same, a usługa mówi, co zapłacono.
sync-nothing = Nic nie czeka
sync-nothing-body = Każda zmiana dotarła do usługi.
column-record = Wpis
column-what = Co się dzieje
column-since = Od
column-actions = Działania
kind-invoice = Faktura
kind-customer = Klient
sync-tabs = Widoki synchronizacji
sync-tab-waiting = Czeka
sync-tab-history = Historia
sync-tab-requests = Żądania
column-answer = Ostatnia odpowiedź
record-gone = Nie ma tego już na tym komputerze.
history-none = Jeszcze nic nie synchronizowano
history-none-body = Każda synchronizacja jest tu zapisywana: co przyszło, co wysłano i jak się skończyła.
history-shown = { $n ->
    [one] Pokazano jeden przebieg.
    [few] Pokazano { $n } przebiegi.
    [many] Pokazano { $n } przebiegów.
   *[other] Pokazano { $n } przebiegu.
}
run-nothing = Nic nowego
run-nothing-times = Nic nowego, { $times } razy od { $since }
run-times = { $title }, { $times } razy od { $since }
run-received = Odebrano: { $what }
run-invoices = { $n ->
    [one] jedna faktura
    [few] { $n } faktury
    [many] { $n } faktur
   *[other] { $n } faktury
}
run-customers = { $n ->
    [one] jeden klient
    [few] { $n } klientów
    [many] { $n } klientów
   *[other] { $n } klienta
}
run-sent = Wysłano: { $what }
run-changes = { $n ->
    [one] jedna zmiana
    [few] { $n } zmiany
    [many] { $n } zmian
   *[other] { $n } zmiany
}
run-unreadable = { $n ->
    [one] Jednego wpisu w usłudze nie zrozumiano
    [few] { $n } wpisów w usłudze nie zrozumiano
    [many] { $n } wpisów w usłudze nie zrozumiano
   *[other] { $n } wpisu w usłudze nie zrozumiano
}
run-ended-running = W toku
run-ended-interrupted = Przerwano
run-ended-cancelled = Zatrzymano ręcznie
run-ended-offline = Brak połączenia
run-ended-unavailable = Usługa prosiła, by poczekać
run-ended-sign_in_needed = Trzeba było się ponownie zalogować
run-ended-other_user = Zalogowana była inna osoba
run-ended-early = Nie zakończono
run-records = Co stało się z każdym wpisem
run-rest = { $n ->
    [one] i jeszcze jeden
    [few] i jeszcze { $n }
    [many] i jeszcze { $n }
   *[other] i jeszcze { $n }
}
effect-arrived = odebrano
effect-sent = wysłano
effect-conflict = konflikt
effect-set_aside = odłożono
effect-waits = nadal czeka
requests-body = Ostatnie żądania, które coś zmieniły lub się nie powiodły. Hasła, tokeny i dane bankowe są ukrywane przed zapisaniem.
requests-failed = Tylko nieudane
requests-account = Konto
requests-every-account = Każde konto
requests-none = Jeszcze o nic nie pytano
requests-none-body = To, co wysłano do usługi, jest tu wymienione wraz z odpowiedzią.
requests-none-found = Nic tu nie ma
requests-none-found-body = Nie zachowano żądań tego rodzaju.
requests-shown = { $n ->
    [one] Pokazano jedno żądanie.
    [few] Pokazano { $n } żądania.
    [many] Pokazano { $n } żądań.
   *[other] Pokazano { $n } żądania.
}
request-ms = { $n } ms
request-sent = Wysłano
request-received = Odebrano
request-no-body = Puste.
request-account = Konto: { $name }.
request-fault = Dlaczego: { $fault }.
outcome-succeeded = wykonano
outcome-not_sent = nie wysłano
outcome-rejected = odrzucono
outcome-absent = nie ma
outcome-unknown = niejasne
outcome-succeeded-body = Usługa to wykonała.
outcome-not_sent-body = Nic nie opuściło tego komputera.
outcome-rejected-body = Usługa odpowiedziała, że tego nie wykonała.
outcome-unknown-body = Opuściło to ten komputer i żadna odpowiedź tego nie rozstrzyga; następna synchronizacja sprawdzi, co się stało.
fault-offline = usługa była nieosiągalna
fault-tls = nie udało się nawiązać bezpiecznego połączenia
fault-timed_out = brak odpowiedzi na czas
fault-sign_in_needed = trzeba się ponownie zalogować
fault-other_user = zalogowana jest inna osoba
fault-forbidden = to logowanie na to nie pozwala
fault-not_found = nie ma tego tam
fault-already_exists = to już istnieje
fault-status_denied = jego stan na to nie pozwala
fault-not_processable = usługa nie może tego tak przetworzyć
fault-invalid = czegoś nie przyjęto
fault-too_many = zbyt wiele żądań; prosiła, by poczekać
fault-unavailable = usługa zawiodła
fault-malformed = odpowiedź nie miała sensu
fault-refused = ten komputer tego nie wysyła
stage-starting = Rozpoczynanie…
stage-profile = Profil
stage-customers = Klienci
stage-invoices = Faktury
stage-sending = Wysyłanie
stage-of = { $stage }: { $done } z { $total }
stage-done = { $stage }: { $done }

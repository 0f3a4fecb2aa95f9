# Lista faktur.

## Invoices

invoice-new = Nowa faktura
invoice-search = Szukaj numeru, klienta, pozycji
invoice-tabs = Które faktury pokazać
invoice-untitled = Faktura bez numeru
invoice-no-customer = Jeszcze bez klienta
invoice-saved = Zapisano: { $name }.
invoices-grid = Faktury, od najnowszych
tab-all = Wszystkie
tab-draft = Szkice
tab-ready = Wystawione
tab-paid = Zapłacone
tab-canceled = Anulowane
tab-waiting = Czekające
column-customer = Klient
column-reference = Numer
column-due = Termin
column-status = Stan
column-amount = Kwota
column-name = Nazwa
column-net = Kwota
status-draft = Szkic
status-ready = Wystawiona
status-paid = Zapłacona
status-canceled = Anulowana
status-overdue = Po terminie
meaning-draft = Jeszcze niewystawiona: można ją zmieniać i nikt jej nie jest winien.
meaning-ready = Wystawiona i niezmienna; czeka na zapłatę.
meaning-paid = Według usługi klient ją opłacił.
meaning-paid-here = Zapisano, że zapłacono ją { $date }.
meaning-paid-noted = Zapisano, że jest zapłacona.
invoices-none-paid-here = Tu są wystawione faktury oznaczone jako zapłacone.
selection-ready = Wystaw ({ $n })
selection-paid = Oznacz jako zapłacone ({ $n })…
selection-none-payable = Żadna nie czeka na zapłatę, którą się tu zapisuje.
selection-ready-said = { $n ->
    [one] Wystawiono jedną fakturę.
    [few] Wystawiono { $n } faktury.
    [many] Wystawiono { $n } faktur.
   *[other] Wystawiono { $n } faktury.
}
selection-ready-failed = Wystawiono { $n } z { $of }. { $name } pozostaje szkicem: { $message }
meaning-canceled = Wycofana. Nie można jej już opłacić, a jej numer pozostaje zajęty.
meaning-overdue = Wystawiona; termin minął bez zapłaty.
meaning-credit-ready = Wystawiona i ostateczna. Kwota należy się klientowi; nikt nie jest jej winien.
meaning-credit-paid = Wystawiona i rozliczona: klient otrzymał kwotę.
credit-note-name = Nota kredytowa
sync-pending = Do wysłania
sync-conflict = Konflikt
sync-parked = Odłożona
due-today = dziś
due-tomorrow = jutro
due-yesterday = wczoraj
due-in = za { $days } dni
due-ago = { $days } dni temu
ago-now = przed chwilą
ago-seconds = { $n } s temu
ago-minutes = { $n } min temu
ago-hours = { $n } godz. temu
ago-days = { $n ->
    [one] dzień temu
    [few] { $n } dni temu
    [many] { $n } dni temu
   *[other] { $n } dnia temu
}
since-day = { $day }, { $time }
day-today = Dziś
day-yesterday = Wczoraj
age-local = Na tym komputerze
age-never = { $name } · jeszcze nie odczytano
age-service = { $name } · odczytano { $ago }
age-offline = Offline · { $name }, odczytano { $ago }
invoices-first = Pierwsza faktura
invoices-unread-body = To, co jest na kontach, przyjdzie z pierwszą synchronizacją. Faktury można pisać już teraz; zostaną tutaj.
invoices-first-body = Jest tu przechowywana w trakcie pisania. Wystarczy dodać pozycje, obejrzeć stronę i zapisać.
invoices-first-nameless = Jest tu przechowywana w trakcie pisania. Raz podane dane firmy i banku będą na każdej fakturze.
invoices-first-business = Podaj dane firmy
invoices-coming = Faktury są w drodze
invoices-coming-body = Pojawiają się tu w miarę napływania. Nowe można pisać już teraz.
invoices-not-found = Nic nie znaleziono dla „{ $search }”
invoices-not-found-body = Szukano w numerach, klientach i pozycjach wszystkich faktur na tej karcie.
invoices-none-draft = Brak szkiców
invoices-none-draft-body = Wszystkie faktury są wystawione. Klawisz N zaczyna nową.
invoices-none-ready = Brak otwartych faktur
invoices-none-ready-body = Tu są faktury wystawione i jeszcze niezapłacone.
invoices-none-paid = Jeszcze nic nie zapłacono
invoices-none-paid-body = Zapłacone faktury same przychodzą z usługi.
invoices-none-canceled = Nic nie anulowano
invoices-none-canceled-body = Tu są faktury, które wycofano.
invoices-none-waiting = Nic nie czeka
invoices-none-waiting-body = Każda zmiana dotarła do usługi.
unsaved-label = Niedokończone szkice
unsaved-title = Zaczęte, niedokończone:
unsaved-kept = (przechowana na tym komputerze)
unsaved-continue = Kontynuuj
unsaved-discard = Odrzuć
unsaved-more = { $n ->
    [one] Jeszcze jeden niedokończony szkic
    [few] Jeszcze { $n } niedokończone szkice
    [many] Jeszcze { $n } niedokończonych szkiców
   *[other] Jeszcze { $n } niedokończonego szkicu
}
discard-title = Odrzucić to, co wpisano w { $title }?
discard-body = To, co wpisano od ostatniego zapisu, przepadnie. Zapisana faktura zostaje, jaka była.
discard-confirm = Odrzuć

## Several invoices

selection-label = Wybrane faktury
selection-count = { $n ->
    [one] Wybrano jedną fakturę
    [few] Wybrano { $n } faktury
    [many] Wybrano { $n } faktur
   *[other] Wybrano { $n } faktury
}
selection-export = Eksportuj…
selection-clear = Nie wybieraj żadnej
selection-saving = Zapisywanie { $n } z { $of }…
selection-stop = Zatrzymaj
selection-saved = Zapisano { $n } z { $of } plików PDF.
selection-failed = Zapisano { $n } z { $of } plików PDF. Potem nie udało się to: { $message }

# Ile jest do zapłaty, po terminie, zapłacone i oczekiwane, na jeden rzut oka.

nav-overview = Przegląd
command-overview = Przejdź do przeglądu
overview-money = Co niezapłacone, a co zapłacone
overview-empty = Jeszcze nie ma na co patrzeć
overview-empty-body = Tu będzie widać, ile jest do otrzymania, co jest po terminie i kiedy przyjdą pieniądze. Zaczyna się od pierwszej faktury.
overview-nothing-owed = Nikt nie ma nic do zapłacenia, a w tym miesiącu nic nie zapłacono.
figure-outstanding = Niezapłacone
figure-overdue = Po terminie
figure-paid = Zapłacone w tym miesiącu
figure-paid-plain = Zapłacone
figure-count = { $n ->
    [one] { $n } faktura
    [few] { $n } faktury
    [many] { $n } faktur
   *[other] { $n } faktury
}
counted = Jak to się liczy?
counted-outstanding = Każda faktura wystawiona i niezapłacona, z tym, co jeszcze jest do zapłaty: to, co już zapłacono, jest odjęte, a noty kredytowe pomniejszają sumę.
counted-overdue = Te z niezapłaconych, których termin był przed dzisiejszym dniem. Faktura bez terminu nigdy nie jest po terminie.
counted-paid = Zapłacone faktury według zapisanego dnia; tam, gdzie o zapłacie mówi usługa, według dnia ostatniej zmiany, w czasie uniwersalnym (UTC): usługi nie podają innego dnia, a taka faktura już się nie zmienia.
counted-calendar = Wystawione faktury w dniu ich terminu i wypłaty w dniu, w którym według usługi wpłyną, do { $date }. Faktury po terminie nie są tu oczekiwane; są powyżej.
calendar-title = Oczekiwane pieniądze
calendar-none = Do { $date } nie mija żaden termin i żadna wypłata nie jest w drodze.
calendar-unknown = Dnia nie podano
calendar-payout = Wpływa wypłata
calendar-payout-late = Wypłata się spóźnia
calendar-due = { $n ->
    [one] Termin { $n } faktury
    [few] Termin { $n } faktur
    [many] Termin { $n } faktur
   *[other] Termin { $n } faktury
}
calendar-all = { $n ->
    [one] Pokaż { $n } wpis
    [few] Pokaż wszystkie { $n } wpisy
    [many] Pokaż wszystkie { $n } wpisów
   *[other] Pokaż wszystkie { $n } wpisu
}
calendar-fewer = Pokaż mniej
paid-title = Zapłacone według miesięcy
paid-label = Zapłacone według miesięcy, { $currency }
paid-invoices = Faktury
paid-none = W ostatnich dwunastu miesiącach nic nie zapłacono.
paid-words = { $n ->
    [one] { $amount } z { $n } faktury
    [few] { $amount } z { $n } faktur
    [many] { $amount } z { $n } faktur
   *[other] { $amount } z { $n } faktury
}
waits-title = Do załatwienia
wait-payouts = { $n ->
    [one] { $n } wypłata jest niejasna
    [few] { $n } wypłaty są niejasne
    [many] { $n } wypłat jest niejasnych
   *[other] { $n } wypłaty jest niejasne
}
wait-acts = { $n ->
    [one] { $n } zlecenie jest niejasne
    [few] { $n } zlecenia są niejasne
    [many] { $n } zleceń jest niejasnych
   *[other] { $n } zlecenia jest niejasne
}
wait-conflicts = { $n ->
    [one] { $n } fakturę zmieniono po obu stronach
    [few] { $n } faktury zmieniono po obu stronach
    [many] { $n } faktur zmieniono po obu stronach
   *[other] { $n } faktury zmieniono po obu stronach
}
wait-parked = { $n ->
    [one] { $n } fakturę odłożono
    [few] { $n } faktury odłożono
    [many] { $n } faktur odłożono
   *[other] { $n } faktury odłożono
}
wait-pending = { $n ->
    [one] { $n } faktura do wysłania
    [few] { $n } faktury do wysłania
    [many] { $n } faktur do wysłania
   *[other] { $n } faktury do wysłania
}
wait-drafts = { $n ->
    [one] { $n } niedokończony szkic
    [few] { $n } niedokończone szkice
    [many] { $n } niedokończonych szkiców
   *[other] { $n } niedokończonego szkicu
}
days-late = Termin przed { $date }
days-due = Termin { $date }
days-paid = Zapłacone w miesiącu: { $month }
days-clear = Pokaż wszystkie
invoices-none-days = Brak faktur z tych dni
invoices-none-currency = Brak takich faktur w { $currency }

# Panel z boku: wyjaśnianie sumy, wczytywanie, drukowanie, eksport.

## The panel at the side

explain-open = Wyjaśnij
explain-open-label = Wyjaśnij tę sumę
explain-title = Skąd bierze się suma: { $name }
explain-body = Każdy krok po kolei. Gdzie wynik zaokrąglono, przed nim stoi dokładna liczba.
explain-nothing = Nie ma jeszcze czego sumować.
explain-what = Co
explain-how = Jak
explain-exact = Dokładnie
explain-exact-none = bez zaokrąglenia
explain-result = Kwota
explain-whole = Cała faktura
explain-line = Wiersz { $n }: { $name }
explain-line-nameless = Wiersz { $n }
step-line_gross = Cena razy ilość
step-line_allowance = Rabat w wierszu
step-line_charge = Dopłata w wierszu
step-line_net = Wiersz przed podatkiem
step-line_tax = Podatek wiersza
step-line_sum = Suma wierszy
step-allowance = Rabat
step-charge = Dopłata
step-sub_amount = Suma przed podatkiem
step-tax = Podatek
step-tax_amount = Suma podatków
step-tax_included = Podatek w tej kwocie
step-amount = Suma
step-due = Do zapłaty
step-reason = { $what }: { $reason }
step-category = { $what }, { $category }
step-rate = { $what } { $rate }%
import-open = Wczytaj…
import-title = Wczytaj e-fakturę
import-at = { $n } z { $of }
import-seller = Od
import-buyer = Do
import-number = Numer
import-kind = Rodzaj
import-issued = Data wystawienia
import-due = Termin płatności
import-lines = Wiersze
import-form = Format
import-profile = Profil
import-form-ubl = UBL
import-form-cii = CII
import-in-pdf-ubl = UBL w pliku PDF
import-in-pdf-cii = CII w pliku PDF
import-amount = Kwota
import-stated = W pliku
import-computed = Obliczono tutaj
import-difference = Różnica
import-sub_amount = Przed podatkiem
import-tax_amount = Podatek
import-same = Zgodne co do grosza
import-differs = Plik i jego wiersze dają różne kwoty
import-failures = { $n ->
    [one] Jedna reguła profilu nie jest spełniona
    [few] { $n } reguły profilu nie są spełnione
    [many] { $n } reguł profilu nie jest spełnionych
   *[other] { $n } reguły profilu nie jest spełnione
}
import-ignored = { $n ->
    [one] Jedna część nie ma tu miejsca i zostanie pominięta
    [few] { $n } części nie mają tu miejsca i zostaną pominięte
    [many] { $n } części nie ma tu miejsca i zostanie pominiętych
   *[other] { $n } części nie ma tu miejsca i zostanie pominięte
}
import-twin = Faktura o numerze { $reference } już tu jest.
import-twin-show = Obejrzyj ją
import-another = Ta faktura jest od „{ $seller }”, a nie od własnej firmy. Wczytana stanie się własną wersją roboczą dla jej nabywcy. Wczytywanie służy fakturom napisanym w innym programie.
import-customer = Jej klient
import-customer-found = { $name }, już tu jest
import-customer-new = Nowy klient, { $name }
import-customer-search = Znajdź innego klienta
import-customer-count = { $n ->
    [0] Żaden klient nie pasuje.
    [one] Pasuje jeden klient.
    [few] Pasuje { $n } klientów.
    [many] Pasuje { $n } klientów.
   *[other] Pasuje { $n } klienta.
}
import-go = Wczytaj
import-go-twin = Wczytaj mimo to
import-busy = Wczytywanie…
import-skip = Pomiń tę
import-skip-last = Pomiń tę i zakończ
import-done = Wczytano: { $name }.
import-done-many = Wczytano { $n } z { $of } plików.
drop-hint = Upuść, aby obejrzeć te e-faktury
drop-refused = Wczytać można tylko pliki XML i PDF. Pozostałe są pomijane.
print-open = Drukuj…
print-title = { $n ->
    [one] Drukuj fakturę
    [few] Drukuj { $n } faktury
    [many] Drukuj { $n } faktur
   *[other] Drukuj { $n } faktury
}
print-what = Co jest drukowane
print-more = { $n ->
    [one] i jeszcze jedna
    [few] i jeszcze { $n }
    [many] i jeszcze { $n }
   *[other] i jeszcze { $n }
}
print-none = Ten komputer nie ma drukarki. Można ją dodać w ustawieniach systemu albo zapisać PDF.
print-printer = Drukarka
print-default = domyślna w systemie
print-copies = Egzemplarze każdej
print-copies-wrong = Proszę podać liczbę całkowitą, od 1 do { $most }.
print-view = Otwórz w przeglądarce plików
print-go = Drukuj
print-busy = Drukowanie…
print-pages = { $n ->
    [one] jedna strona
    [few] { $n } strony
    [many] { $n } stron
   *[other] { $n } strony
}
print-done = { $printer }: przyjęto zadanie { $job }: { $invoices }, { $pages }.
print-unclear = Nie udało się zapytać, co się z nim stało: proszę spojrzeć na drukarkę przed ponownym drukowaniem.
export-open = Eksportuj…
export-title = Eksportuj dane
export-format = Co
export-chosen = { $invoices }, jak wybrano na liście
export-csv = Tabela faktur
export-csv-hint = CSV, jeden wiersz na fakturę.
export-lines = Tabela ich pozycji
export-lines-hint = CSV, jeden wiersz na pozycję.
export-json = Wszystko
export-json-hint = JSON, dla innych programów.
export-pack = Pakiet na koniec miesiąca
export-pack-hint = Dla doradcy podatkowego: jeden ZIP z plikami PDF, e-fakturami i tabelami oraz sumami kontrolnymi.
export-period = Wystawione
period-this-month = Ten miesiąc
period-last-month = Poprzedni miesiąc
period-this-year = Ten rok
period-all = Kiedykolwiek
period-custom = Wybrane dni
export-from = Od
export-to = Do
export-days = od { $from } do { $to }
export-days-from = Od { $from }
export-days-to = Do { $to }
export-days-all = Każda faktura
export-backwards = Ostatni dzień jest przed pierwszym.
export-local = Do arkusza na tym komputerze
export-local-hint = Z jego znakiem dziesiętnym i separatorem; inaczej przecinek i kropka, jak w standardzie.
export-go = Wybierz gdzie…
export-busy = Zapisywanie…
export-done = Zapisano, { $invoices }:
export-numbers = Numery: brakujących { $missing }, użytych dwa razy { $doubled }; wymienia je numbers.csv.

# Okno po polsku: co mówi każdy ekran, wejście, pierwsze uruchomienie.

app-name = Counterfoil
close = Zamknij
loading = Wczytywanie
none-mark = —
nothing = nic
dash = –
show = Pokaż
show-more = Pokaż jeszcze { $n }
show-older = Pokaż starsze
copy = Kopiuj
quoted = „{ $text }”
copied-said = Skopiowano.
copy-failed = Nie udało się skopiować. Proszę zaznaczyć tekst i nacisnąć Ctrl C.
decide = Zdecyduj
undo = Cofnij
undo-changes = Cofnij zmiany
try-again = Spróbuj ponownie
of-what = { $act }: { $name }
ask-no = Wróć
search-clear = Wyczyść wyszukiwanie
search-found = { $n ->
    [0] Nic nie znaleziono dla „{ $search }”
    [one] Jeden wynik
    [few] { $n } wyniki
    [many] { $n } wyników
   *[other] { $n } wyniku
}
search-found-first = Ponad { $n } wyników
back-to-list = Wróć do listy
start-failed = Counterfoil nie mógł otworzyć danych
window-anew = Okno przestało działać i zostało otwarte na nowo. To, co wpisano, jest na miejscu, poza ostatnią sekundą.
error-detail = Szczegóły do zgłoszenia problemu
error-internal = W Counterfoil coś poszło nie tak. Zapisane dane się nie zmieniły. Proszę spróbować ponownie.

## Navigation

nav-label = Główna nawigacja
nav-invoices = Faktury
nav-customers = Klienci
nav-sync = Synchronizacja
nav-settings = Ustawienia
nav-waiting = { $n } czeka

## First run

first-title = Witamy w Counterfoil
first-body = Tu wystawia się faktury, drukuje je i widzi, kiedy wpływają pieniądze – z siecią i bez niej.
first-local-title = Zacznij na tym komputerze
first-local-body = Bez konta. Wszystko zostaje tutaj; konto można podłączyć później.
first-local-go = Napisz fakturę
first-connect-title = Podłącz konto
first-connect-body = Klienci i faktury trafiają tutaj, a to, co zostanie napisane, jest wysyłane automatycznie.
first-connect-go = Zaloguj się
first-practise-title = Poćwicz na przykładach
first-practise-body = Zmyślona firma z fakturami do wypróbowania. Nic nie opuszcza tego komputera.
first-practise-go = Obejrzyj
practice-bar = Nic tu nie jest prawdziwe, a własne dane pozostają nietknięte.
practice-leave = Zakończ ćwiczenie
practice-goes = To, co zrobiono w ćwiczeniu, wtedy znika, tak samo jak po zamknięciu programu.
practice-begins = Otwieranie ćwiczenia…
practice-ends = Otwieranie własnych danych…
practice-left-said = Ćwiczenie się skończyło. To są własne dane.
practice-notice = Ćwiczenie: { $title }
handed-practice-title = { $n ->
    [one] Otworzyć „{ $name }” w ćwiczeniu?
    [few] Otworzyć { $n } pliki w ćwiczeniu?
    [many] Otworzyć { $n } plików w ćwiczeniu?
   *[other] Otworzyć { $n } pliku w ćwiczeniu?
}
handed-practice-body = Trwa ćwiczenie, a to, co zostanie tu otwarte, zniknie razem z nim. Można to otworzyć we własnych danych: ćwiczenie wtedy się kończy, a to, co w nim zrobiono, znika.
handed-practice-leave = Zakończ ćwiczenie i otwórz
handed-practice-here = Otwórz w ćwiczeniu
first-busy = Chwileczkę…
first-connected = { $n ->
    [one] Podłączono jedno konto
    [few] Podłączono { $n } konta
    [many] Podłączono { $n } kont
   *[other] Podłączono { $n } konta
}
first-back = Inne sposoby, by zacząć
first-promise = Dane są w jednym folderze na tym komputerze, a hasła tylko w jego pęku kluczy.

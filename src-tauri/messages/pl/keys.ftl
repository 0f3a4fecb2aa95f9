# Paleta i klawisze.

## Palette and keys

palette-label = Znajdź polecenie, fakturę, klienta
palette-placeholder = Znajdź polecenie, fakturę, klienta
palette-none = Nic nie znaleziono.
palette-commands = Polecenia
palette-invoices = Faktury
palette-customers = Klienci
command-new-invoice = Nowa faktura
command-new-customer = Nowy klient
command-sync-now = Synchronizuj teraz
command-import = Wczytaj e-fakturę
command-export = Eksportuj dane
command-invoices = Przejdź do faktur
command-customers = Przejdź do klientów
command-sync = Przejdź do synchronizacji
command-settings = Przejdź do ustawień
command-keys = Pokaż klawisze
command-theme = Przełącz jasny i ciemny
keys-title = Klawisze
keys-everywhere = Wszędzie
keys-list = Na liście
keys-editor = Podczas pisania
key-palette = Znajdź cokolwiek
key-keys = Pokaż klawisze
key-new = Nowy
key-search = Szukaj
key-back = Wstecz
key-sync = Synchronizuj teraz
key-screens = Przejdź do ekranu
key-move = Ruch
key-ends = Pierwszy, ostatni
key-open = Otwórz
key-edit = Edytuj
key-pdf = Zapisz PDF
key-print = Drukuj
key-select = Wybierz kilka
key-cell = Następna komórka
key-row = Następny wiersz
key-move-row = Przesuń wiersz
key-details = Jednostka, rodzaj podatku, rabaty
key-remove-row = Usuń wiersz
key-paste = Wklej wiersze z arkusza
key-undo-row = Cofnij usunięcie lub wklejenie
key-save = Zapisz
key-save-ready = Zapisz i wystaw

## The menu bar of macOS, in the words of its other programs

menu-file = Plik
menu-edit = Edycja
menu-go = Idź
menu-window = Okno
menu-help = Pomoc
menu-about = O programie Counterfoil
menu-hide = Ukryj Counterfoil
menu-hide-others = Ukryj inne
menu-show-all = Pokaż wszystkie
menu-quit = Zakończ Counterfoil
menu-undo = Cofnij
menu-redo = Przywróć
menu-cut = Wytnij
menu-copy = Kopiuj
menu-paste = Wklej
menu-select-all = Zaznacz wszystko
menu-minimize = Minimalizuj
menu-fullscreen = Pełny ekran
menu-close = Zamknij okno
hint-palette = Ctrl K znajduje każdą fakturę, klienta i polecenie.
hint-walk = J i K chodzą po liście, Enter otwiera, Esc wraca.
hint-search = Klawisz / szuka wśród klientów.
hint-save = Ctrl S zapisuje to, co tu zmieniono.
hint-close = Nie pokazuj więcej

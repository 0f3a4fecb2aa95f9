# Kopie zapasowe, dane, których nie da się otworzyć, raporty o problemach.

settings-backup = Kopia zapasowa
settings-backup-body = Kopia wszystkiego w jednym pliku, przy tworzeniu sprawdzana, czy jest cała. Nie ma w niej haseł ani tokenów.
backup-practice = Ćwiczenie nie ma kopii zapasowej. Własne dane ją mają, tak jak tam ustawiono.
backup-never = Nie ma jeszcze kopii zapasowej.
backup-last = Ostatnia dobra kopia powstała { $ago }.
backup-now = Utwórz kopię teraz
backup-making = Tworzenie kopii…
backup-made-said = { $name }: kopia utworzona i sprawdzona.
backup-reveal = Pokaż
backup-whole-said = Kopia jest cała: { $invoices }, { $customers }.
backup-of = Utworzono { $ago }
backup-before = To, co było tu przed przywróceniem, { $ago }
backup-size = { $n } kB
backup-invoices = { $n ->
    [one] Jedna faktura
    [few] { $n } faktury
    [many] { $n } faktur
   *[other] { $n } faktury
}
backup-sealed = zapieczętowana
backup-proved = sprawdzona { $ago }
backup-unproved = jeszcze niesprawdzona
backup-verify = Sprawdź
backup-verifying = Sprawdzanie…
backup-restore = Przywróć…
backup-undo = Wróć do niej…
backup-other = Inny plik…
backup-every = Automatycznie
backup-every-off = Nigdy
backup-every-daily = Codziennie
backup-every-weekly = Co tydzień
backup-keep = Zachowaj najnowsze
backup-folder = Katalog
backup-choose-folder = Wybierz…
backup-beside = Ten folder jest na tym samym dysku co dane. Folder na innym dysku albo kopiowany gdzie indziej przetrwa utratę tego komputera.
backup-seal = Pieczętuj kopie hasłem
backup-seal-body = Nikt nie odczyta zapieczętowanej kopii bez jej hasła i nikt go nie odzyska: jeśli hasło przepadnie, przepadnie też kopia. Proszę przechowywać je na papierze, z dala od tego komputera. Pęk kluczy przechowuje je dla kopii tworzonych automatycznie.
backup-passphrase = Hasło kopii
backup-passphrase-new = Nowe hasło kopii
backup-passphrase-again = Jeszcze raz to samo
backup-passphrase-differs = Te dwa nie są takie same.
backup-plan-save = Zapisz
backup-plan-said = Kopie powstają zgodnie z ustawieniem.
nav-backup-failed = Ostatnia kopia zapasowa się nie powiodła
verify-title = Sprawdź kopię zapasową
restore-title = Przywróć kopię zapasową
restore-holds = Utworzono { $time } w wersji { $version }, sprawdzona: { $invoices }, { $customers }.
restore-sum-draft = szkice: { $n }
restore-sum-ready = wystawione: { $n }
restore-sum-paid = zapłacone: { $n }
restore-sum-canceled = anulowane: { $n }
restore-lost = Wszystko tutaj zostanie zastąpione. Zmienione tu od tej kopii i nieobecne w niej: { $invoices }, { $customers }. Teraz tutaj: { $now }.
restore-body = Najpierw powstanie kopia tego, co tu jest, aby można było do tego wrócić. Niektóre konta mogą poprosić o ponowne zalogowanie.
restore-type = Aby kontynuować, proszę wpisać { $word }
restore-word = przywróć
restore-go = Przywróć
restore-going = Przywracanie…
restore-look = Otwórz
restore-close = Zamknij
restore-said = Kopia została przywrócona.
restore-said-paused = Kopia została przywrócona. Automatyczna synchronizacja jest wyłączona: najpierw warto zobaczyć, co czeka, mogło zostać od tamtej pory wysłane.
restore-undo = Cofnij
restore-undone-said = To, co było tu wcześniej, wróciło.
rescue-title = Danych nie można otworzyć
rescue-body = Plik z danymi jest uszkodzony. Nie został zmieniony i pozostaje, cokolwiek zostanie tu wybrane.
rescue-back = Wróć do kopii zapasowej
rescue-backup = Ostatnia dobra kopia powstała { $time }.
rescue-lost = Zmienione od tamtej pory i nieobecne w niej: { $invoices }, { $customers }.
rescue-lost-unknown = Tego, co zmieniono od tamtej pory, w niej nie ma; ile tego jest, nie da się już odczytać.
rescue-none = Nie znaleziono kopii. Jeśli jest gdzie indziej, można ją wybrać.
rescue-restore = Przywróć tę kopię
rescue-said = Kopia została przywrócona. Uszkodzony plik pozostaje: { $path }
rescue-salvage = Uratuj to, co da się odczytać
rescue-salvage-body = Zapisuje każdy czytelny wpis i dokumenty tak, jak je wystawiono, do jednego pliku ZIP, który otwierają inne programy.
rescue-salvage-go = Zapisz…
rescue-saved = { $n ->
    [one] Zapisano jeden wpis: { $path }
    [few] Zapisano { $n } wpisy: { $path }
    [many] Zapisano { $n } wpisów: { $path }
   *[other] Zapisano { $n } wpisu: { $path }
}
report-open = Raport o problemie…
report-title = Raport o problemie
report-body = Co pomaga znaleźć usterkę: wersje, ustawienia, liczba wpisów i ostatnie wiersze dziennika. Bez nazw, kwot, adresów i haseł. Można go tu przeczytać; nie jest nigdzie wysyłany. Można go zapisać i dać, komu się chce.
report-making = Zbieranie…
report-save = Zapisz…
report-saved = Zapisano: { $path }

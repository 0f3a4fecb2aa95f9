# Das Fenster auf Deutsch: was jede Ansicht sagt, der Weg hinein, der erste Start.

app-name = Counterfoil
close = Schließen
loading = Wird geladen
none-mark = —
nothing = nichts
dash = –
show = Anzeigen
show-more = { $n } weitere anzeigen
show-older = Ältere anzeigen
copy = Kopieren
quoted = „{ $text }“
copied-said = Kopiert.
copy-failed = Das ließ sich nicht kopieren. Markieren Sie den Text und drücken Sie Strg C.
decide = Entscheiden
undo = Rückgängig
undo-changes = Änderungen verwerfen
try-again = Erneut versuchen
of-what = { $act }: { $name }
ask-no = Zurück
search-clear = Suche leeren
search-found = { $n ->
    [0] Nichts gefunden zu „{ $search }“
    [one] Ein Treffer
   *[other] { $n } Treffer
}
search-found-first = Mehr als { $n } Treffer
back-to-list = Zurück zur Liste
start-failed = Counterfoil konnte Ihre Daten nicht öffnen
window-anew = Das Fenster war stehen geblieben und wurde neu geöffnet. Ihre Eingaben sind noch da, bis auf die letzte Sekunde.
error-detail = Angaben für eine Fehlermeldung
error-internal = In Counterfoil ist etwas schiefgegangen. Was gespeichert ist, ist unverändert. Bitte versuchen Sie es noch einmal.

## Navigation

nav-label = Hauptbereiche
nav-invoices = Rechnungen
nav-customers = Kunden
nav-sync = Abgleich
nav-settings = Einstellungen
nav-waiting = { $n } wartend

## First run

first-title = Willkommen bei Counterfoil
first-body = Rechnungen schreiben, drucken und sehen, wann das Geld kommt – mit und ohne Netz.
first-local-title = Auf diesem Computer beginnen
first-local-body = Ohne Konto. Alles bleibt hier; ein Konto können Sie später verbinden.
first-local-go = Rechnung schreiben
first-connect-title = Konto verbinden
first-connect-body = Ihre Kunden und Rechnungen kommen hierher, und was Sie schreiben, wird für Sie gesendet.
first-connect-go = Anmelden
first-practise-title = Mit Beispieldaten üben
first-practise-body = Ein erfundener Betrieb mit Rechnungen zum Ausprobieren. Nichts verlässt diesen Computer.
first-practise-go = Ansehen
practice-bar = Nichts hier ist echt, und Ihre eigenen Bücher bleiben unberührt.
practice-leave = Übung verlassen
practice-goes = Was Sie in der Übung getan haben, verschwindet dann, ebenso beim Beenden des Programms.
practice-begins = Die Übung wird geöffnet …
practice-ends = Ihre eigenen Bücher werden geöffnet …
practice-left-said = Die Übung ist vorbei. Dies sind Ihre eigenen Bücher.
practice-notice = Übung: { $title }
handed-practice-title = { $n ->
    [one] „{ $name }“ in der Übung öffnen?
   *[other] { $n } Dateien in der Übung öffnen?
}
handed-practice-body = Sie üben gerade, und was hier geöffnet wird, verschwindet mit der Übung. In Ihren eigenen Büchern bleibt es: Die Übung endet dann, und was Sie in ihr getan haben, verschwindet.
handed-practice-leave = Übung verlassen und öffnen
handed-practice-here = In der Übung öffnen
first-busy = Einen Moment …
first-connected = { $n ->
    [one] Ein Konto verbunden
   *[other] { $n } Konten verbunden
}
first-back = Andere Wege zu beginnen
first-promise = Ihre Daten liegen in einem Ordner auf diesem Computer, Passwörter nur in seinem Schlüsselbund.

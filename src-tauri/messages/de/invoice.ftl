# Eine Rechnung: ihre Seite, ihre Konflikte, was herausgegeben wurde.

## One invoice

detail-label = Rechnung
detail-none = Keine Rechnung ausgewählt
detail-none-body = Wählen Sie eine aus der Liste, oder gehen Sie mit J und K hindurch.
detail-unfound = Die Suche „{ $search }“ findet diese Rechnung nicht.
detail-due = Fällig { $date }.
detail-local = Nur auf diesem Computer.
action-edit = Bearbeiten
action-ready = Rechnung stellen
action-draft = Zurück zum Entwurf
action-cancel = Rechnung stornieren
action-delete = Löschen
actions-more = Mehr
action-pdf = PDF speichern
action-pdf-busy = Wird gespeichert …
edit-ready = Eine gestellte Rechnung steht fest. Setzen Sie sie auf Entwurf zurück, um sie zu ändern.
problem-in-item = Position { $n }: { $message }
status-set-draft = { $name } ist wieder ein Entwurf.
status-set-ready = { $name } ist gestellt.
status-set-canceled = { $name } ist storniert.
status-set-paid = { $name } ist bezahlt.
action-email = Per E-Mail senden …
action-paid = Als bezahlt vermerken …
action-unpaid = Doch nicht bezahlt
action-duplicate = Duplizieren
paid-panel-title = { $n ->
    [one] Als bezahlt vermerken
   *[other] { $n } Rechnungen als bezahlt vermerken
}
paid-panel-body = Das wird auf diesem Computer vermerkt. Sie können es zurücknehmen.
paid-on = Bezahlt am
paid-go = Als bezahlt vermerken
paid-early-go = Ja, vorher bezahlt
paid-said = { $n } Rechnungen sind bezahlt.
unpaid-said-one = { $name } wartet wieder auf die Zahlung.
unpaid-said = { $n } Rechnungen warten wieder auf die Zahlung.
paid-left-out = { $n ->
    [one] Ausgelassen: { $name }. { $why }
   *[other] { $n } ausgelassen, zuerst { $name }: { $why }
}
paid-you-say = Ob sie bezahlt ist, vermerken Sie.
paid-served = Ob sie bezahlt ist, sagt { $account }.
email-with_file = Ihr Mailprogramm soll an { $to } schreiben, mit { $file }. Sehen Sie nach, ob die Datei angehängt ist, und senden Sie dort.
email-without_file = Ihr Mailprogramm öffnet eine Nachricht an { $to }. Hängen Sie diese Datei an: { $file }
email-nowhere = Auf diesem Computer ließ sich kein Mailprogramm öffnen. { $file } ist gespeichert: Hängen Sie die Datei selbst an eine Nachricht an { $to }.
email-no-address = { $name } hat keine E-Mail-Adresse. Tragen Sie sie ein, dann senden Sie noch einmal.
email-to-customer = Kunden öffnen
email-draft = Ein Entwurf wird nicht gesendet. Stellen Sie die Rechnung zuerst.
sender-none = Ihr Name und Ihre Anschrift stehen noch nicht darauf.
sender-no-name = Ihr Name steht noch nicht darauf.
sender-no-address = Ihre Anschrift steht noch nicht darauf.
sender-body = Was gestellt ist, bleibt, wie es ist. Eine Rechnung muss sagen, wer sie stellt; Sie können das jetzt eintragen und zurückkommen.
sender-fill = Jetzt eintragen
sender-anyway = Trotzdem stellen
out-title = { $name } ist schon herausgegeben
out-body = Seit sie gestellt wurde, wurde sie gespeichert, gedruckt oder gesendet; wer sie hat, hätte eine andere Rechnung als Sie. Richtig ist dann: stornieren und eine Rechnungskorrektur schreiben, die sie nennt.
out-correct = Stornieren und korrigieren
out-anyway = Trotzdem zum Entwurf
out-corrected = { $name } ist storniert. Das ist die Rechnungskorrektur, noch ein Entwurf.
cancel-title = { $name } stornieren?
cancel-body = Eine stornierte Rechnung kann nicht mehr bezahlt oder geändert werden. Ihre Nummer bleibt vergeben.
cancel-confirm = Rechnung stornieren
delete-title = { $name } löschen?
delete-body = Dieser Entwurf ist nur auf diesem Computer. Er lässt sich nicht zurückholen.
delete-confirm = Löschen
deleted-said = { $name } ist gelöscht.
saved-title = { $pages ->
    [0] Gespeichert:
    [one] Gespeichert, eine Seite:
   *[other] Gespeichert, { $pages } Seiten:
}
saved-open = Öffnen
saved-reveal = Im Ordner zeigen
saved-as = Woanders speichern …
page-alt = { $label }, Seite { $page } von { $pages }, wie sie gedruckt wird
page-of = Seite { $page } von { $pages }
page-previous = Vorige Seite
page-next = Nächste Seite
conflict-title = An zwei Stellen geändert.
conflict-body = Beide Werte bleiben erhalten, bis Sie wählen.
conflict-mine = Auf diesem Computer
conflict-theirs = Beim Dienst
conflict-field = Feld
conflict-final-title = Beim Dienst ist sie abgeschlossen.
conflict-final-body = Dort kann sie sich nicht mehr ändern. Was Sie von Ihrer Fassung behalten, wird ein neuer Entwurf.
conflict-effect = Die Summe wäre { $total } ({ $difference })
conflict-effect-total = Die Summe wäre { $total }
conflict-effect-none = Die Summe bleibt gleich
conflict-result = Summe bei dieser Wahl:
conflict-outcome-kept = Alles, was sich nicht widerspricht, wird aus beiden Fassungen übernommen.
conflict-outcome-new_draft = Es kommt in einen neuen Entwurf; diese Rechnung wird, wie sie beim Dienst ist.
conflict-outcome-theirs = Diese Rechnung wird, wie sie beim Dienst ist. Ihre Änderungen entfallen.
conflict-apply = Auswahl anwenden
conflict-keep-mine = Meine Fassung behalten
conflict-keep-theirs = Fassung des Dienstes behalten
conflict-copy = Kopie anlegen
conflict-way-mine = Meine Fassung: jedes Feld oben wie auf diesem Computer, der Rest aus beiden.
conflict-way-mine-final = Meine Fassung: ein neuer Entwurf, jedes Feld oben wie auf diesem Computer.
conflict-way-theirs = Fassung des Dienstes: alles wie beim Dienst; was nur hier geändert und noch nicht gesendet wurde, entfällt.
conflict-way-copy = Kopie: ebenso, und Ihre Fassung wird ein neuer Entwurf.
taken-title = { $name } gehört beim Dienst schon zu einer anderen Rechnung.
taken-body = { $name } ist frei. Bis Sie wählen, wird nichts gesendet; die andere Rechnung bleibt unberührt.
taken-use = { $name } nehmen
taken-again = Meine behalten, neu versuchen
taken-settled = Sie heißt jetzt { $name } und wird gesendet.
conflict-settled-fields = Ihre Wahl gilt.
conflict-settled-keep_mine = Ihre Fassung gilt und wird gesendet.
conflict-settled-keep_theirs = Die Fassung des Dienstes ist übernommen.
conflict-settled-copy = Die Fassung des Dienstes ist übernommen; Ihre ist ein neuer Entwurf.
gone-title = Beim Dienst gibt es das nicht mehr.
gone-body = Hier bleibt es, bis Sie wählen.
gone-anew = Dort neu anlegen
gone-anew-said = Es wird beim Dienst neu angelegt.
gone-delete = Auch hier löschen
gone-delete-title = { $name } auch hier löschen?
gone-delete-body = Beim Dienst ist es schon weg. Das Löschen hier lässt sich nicht rückgängig machen.
total-title = Der Dienst rechnet eine andere Summe.
total-body = Hier sind es { $mine }, dort { $theirs }, aus denselben Positionen. Solange sie sich unterscheiden, wird die Rechnung nicht gestellt.
total-rounding = Der Dienst rundet die Steuer jeder Position. So gerundet sind die Summen gleich.
total-unexplained = Keine Art, die Steuer zu runden, erklärt das. Die Positionen sind auf beiden Seiten gleich.
total-take = Steuer wie der Dienst runden
total-take-said = Die Steuer wird wie beim Dienst gerundet; die Rechnung wird gestellt.
total-draft = Entwurf lassen
total-draft-said = Sie bleibt auf beiden Seiten ein Entwurf.
total-again = Dienst noch einmal fragen
total-again-said = Der Dienst wird noch einmal gefragt; stimmen die Summen überein, wird die Rechnung gestellt.
waiting-pending = Wartet darauf, gesendet zu werden.
waiting-parked = Nach mehreren Versuchen zurückgestellt.
waiting-since = { $what } Seit { $since }.
waiting-answer = Letzte Antwort: { $answer }
retry-said = Es wird jetzt noch einmal versucht.

## The e-invoice and the kept originals of one invoice

einvoice-save-ubl = Als UBL speichern …
einvoice-save-cii = Als CII speichern …
einvoice-save-hint = Für Kunden, die eine XML-Rechnung verlangen; die meisten nehmen UBL.
original-label = Ausgestellte Belege
original-sound = Ausgestellter Beleg aufbewahrt, { $date }, unversehrt.
original-damaged = Der ausgestellte Beleg vom { $date } ist beschädigt und wird nicht mehr herausgegeben. Vielleicht liegt er noch in einer Sicherung Ihrer Daten.
original-verify = Prüfen
original-hide = Ausblenden
original-pdf = PDF
original-ubl = UBL
original-cii = CII
original-since = seit { $from }
original-until = { $from } bis { $to }
original-size = { $n } kB
original-broken = beschädigt
original-fingerprint = Prüfsumme: zeigt, dass die Datei die ist, die gestellt wurde.
original-copy = Prüfsumme von { $kind } kopieren
original-copied = Prüfsumme kopiert.

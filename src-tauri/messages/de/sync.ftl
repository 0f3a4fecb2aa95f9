# Was wartet, was aus jedem Lauf wurde, was angefragt wurde.

## Sync

sync-state = Stand der Dinge
sync-local = Nur auf diesem Computer
sync-local-more = Nichts wird irgendwohin gesendet.
sync-running = Abgleich läuft
sync-ended = Abgleich beendet. { $state }
sync-synced = Abgeglichen { $ago }
sync-never = Noch nicht abgeglichen
sync-offline = Offline
sync-practice-off = Die Übung ist vorbei
sync-practice-off-more = Eine frühere Version hielt sie zwischen Ihren eigenen Daten. Entfernen Sie sie in den Einstellungen.
sync-offline-since = Offline seit { $since }
sync-offline-more = Alles, was Sie tun, bleibt hier.
sync-offline-pending = { $n ->
    [one] Eine Änderung bleibt hier und wird später gesendet.
   *[other] { $n } Änderungen bleiben hier und werden später gesendet.
}
sync-pending-count = { $n ->
    [one] Eine Änderung zu senden
   *[other] { $n } Änderungen zu senden
}
sync-pending-soon = Wird gleich gesendet.
sync-paused = Der selbsttätige Abgleich ist aus.
sync-decide = { $n ->
    [one] Ein Eintrag braucht Sie
   *[other] { $n } Einträge brauchen Sie
}
sync-decide-more = Nichts ist verloren. Entscheiden Sie unter Abgleich.
sync-failed = Der letzte Abgleich wurde nicht fertig
sync-sign-in = Eine neue Anmeldung ist nötig
sync-sign-in-more = Was wartet, bleibt erhalten. Melden Sie sich in den Einstellungen an.
sync-other-user = Eine andere Person ist angemeldet
sync-other-user-more = Nichts wird gesendet, bis sich die richtige anmeldet.
sync-choose = Dienst wählen
sync-choose-more = Ein Schritt fehlt noch in den Einstellungen.
sync-now = Jetzt abgleichen
sync-cancel = Abgleich anhalten
sync-automatic = Von selbst senden und holen.
sync-automatic-body = Ausgeschaltet bleiben Änderungen hier, bis Sie „Jetzt abgleichen“ drücken.
sync-conflicts = An zwei Stellen geändert
sync-conflicts-body = Beide Werte bleiben erhalten. Nichts wird gesendet, bis Sie wählen.
conflict-totals = Summe hier { $mine }, beim Dienst { $theirs }
conflict-totals-same = Summe { $mine } auf beiden Seiten
sync-parked-title = Zurückgestellt
sync-parked-body = Der Dienst hat diese mehrmals abgelehnt. Hier sind sie sicher; bessern Sie nach oder versuchen Sie es erneut.
sync-pending-title = Wartet auf das Senden
sync-pending-body = Diese sind hier gespeichert und gehen in dieser Reihenfolge hinaus.
sync-unknown = Unklare Auszahlungen
sync-unknown-body = Ob diese ankamen, ist noch nicht bekannt.
sync-no-account = Nichts wartet auf das Senden
sync-no-account-body = Kein Konto ist verbunden: Alles, was Sie tun, bleibt auf diesem Computer. Mit einem Konto werden Ihre Rechnungen für Sie gesendet, und der Dienst sagt, was bezahlt wurde.
sync-nothing = Nichts wartet
sync-nothing-body = Jede Änderung ist beim Dienst angekommen.
column-record = Eintrag
column-what = Was geschieht
column-since = Seit
column-actions = Aktionen
kind-invoice = Rechnung
kind-customer = Kunde
sync-tabs = Ansichten des Abgleichs
sync-tab-waiting = Wartend
sync-tab-history = Verlauf
sync-tab-requests = Anfragen
column-answer = Letzte Antwort
record-gone = Das ist nicht mehr auf diesem Computer.
history-none = Noch nichts wurde abgeglichen
history-none-body = Jeder Abgleich wird hier festgehalten: was kam, was gesendet wurde und wie er ausging.
history-shown = { $n ->
    [one] Ein Lauf wird gezeigt.
   *[other] { $n } Läufe werden gezeigt.
}
run-nothing = Nichts Neues
run-nothing-times = Nichts Neues, { $times }-mal seit { $since }
run-times = { $title }, { $times }-mal seit { $since }
run-received = Empfangen: { $what }
run-invoices = { $n ->
    [one] eine Rechnung
   *[other] { $n } Rechnungen
}
run-customers = { $n ->
    [one] ein Kunde
   *[other] { $n } Kunden
}
run-sent = Gesendet: { $what }
run-changes = { $n ->
    [one] eine Änderung
   *[other] { $n } Änderungen
}
run-unreadable = { $n ->
    [one] Ein Eintrag beim Dienst wurde nicht verstanden
   *[other] { $n } Einträge beim Dienst wurden nicht verstanden
}
run-ended-running = Läuft
run-ended-interrupted = Unterbrochen
run-ended-cancelled = Von Ihnen angehalten
run-ended-offline = Offline
run-ended-unavailable = Der Dienst bat zu warten
run-ended-sign_in_needed = Eine neue Anmeldung war nötig
run-ended-other_user = Eine andere Person war angemeldet
run-ended-early = Nicht fertig geworden
run-records = Was aus jedem Eintrag wurde
run-rest = { $n ->
    [one] und noch einer
   *[other] und { $n } weitere
}
effect-arrived = angekommen
effect-sent = gesendet
effect-conflict = Konflikt
effect-set_aside = zurückgestellt
effect-waits = wartet noch
requests-body = Die letzten Anfragen, die etwas änderten oder fehlschlugen. Passwörter, Token und Bankdaten werden unkenntlich gemacht, bevor etwas aufgeschrieben wird.
requests-failed = Nur Fehlgeschlagenes
requests-account = Konto
requests-every-account = Jedes Konto
requests-none = Noch nichts wurde angefragt
requests-none-body = Was an einen Dienst gesendet wird, steht hier mit seiner Antwort.
requests-none-found = Nichts hier
requests-none-found-body = Keine Anfrage dieser Art ist aufbewahrt.
requests-shown = { $n ->
    [one] Eine Anfrage wird gezeigt.
   *[other] { $n } Anfragen werden gezeigt.
}
request-ms = { $n } ms
request-sent = Gesendet
request-received = Empfangen
request-no-body = Leer.
request-account = Konto: { $name }.
request-fault = Warum: { $fault }.
outcome-succeeded = erledigt
outcome-not_sent = nicht gesendet
outcome-rejected = abgelehnt
outcome-absent = nicht da
outcome-unknown = unklar
outcome-succeeded-body = Der Dienst hat es getan.
outcome-not_sent-body = Nichts hat diesen Computer verlassen.
outcome-rejected-body = Der Dienst antwortete, dass er es nicht getan hat.
outcome-unknown-body = Es hat diesen Computer verlassen, und keine Antwort klärt es; der nächste Abgleich sieht nach, was daraus wurde.
fault-offline = der Dienst war nicht zu erreichen
fault-tls = die sichere Verbindung kam nicht zustande
fault-timed_out = keine Antwort in der Zeit
fault-sign_in_needed = eine neue Anmeldung ist nötig
fault-other_user = eine andere Person ist angemeldet
fault-forbidden = diese Anmeldung darf das nicht
fault-not_found = es ist nicht da
fault-already_exists = es ist schon da
fault-status_denied = sein Status lässt es nicht zu
fault-not_processable = der Dienst kann es so nicht verarbeiten
fault-invalid = etwas darin wurde nicht angenommen
fault-too_many = zu viele Anfragen; er bat zu warten
fault-unavailable = der Dienst versagte
fault-malformed = die Antwort ergab keinen Sinn
fault-refused = dieser Computer sendet das nicht
stage-starting = Beginnt …
stage-profile = Profil
stage-customers = Kunden
stage-invoices = Rechnungen
stage-sending = Senden
stage-of = { $stage }: { $done } von { $total }
stage-done = { $stage }: { $done }
